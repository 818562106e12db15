# SPDX-License-Identifier: MIT
# What is installed, and the packages: a .deb, and a .tar.gz that runs from any folder.
set(DIALDESK_MAINTAINER "The Dialdesk authors <maintainers@dialdesk.example>" CACHE STRING
  "Who answers for the package, as NAME <ADDRESS>")
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # to install takes the programs, not the tests

add_subdirectory(resources)

# Libraries beside Qt, which come along where no package manager brings them.
set(bundled lib)
set_target_properties(dialdesk dialdesk-sandbox PROPERTIES
  INSTALL_RPATH "$ORIGIN/../${bundled}"
  INSTALL_RPATH_USE_LINK_PATH ON # a Qt that is not the system's
  BUILD_WITH_INSTALL_RPATH ON) # else CMake pads it with empty entries, which stand for wherever one is
install(TARGETS dialdesk dialdesk-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
foreach(library simdjson::simdjson Qt6Keychain::Qt6Keychain)
  install(FILES $<TARGET_FILE:${library}> DESTINATION ${bundled} RENAME $<TARGET_SONAME_FILE_NAME:${library}>
    COMPONENT bundled EXCLUDE_FROM_ALL)
  string(REGEX REPLACE ".*::" "" name ${library})
  string(TOLOWER ${name} name)
  file(GLOB licence /usr/share/doc/lib${name}[0-9]*/copyright)
  install(FILES ${licence} DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright.${name}
    COMPONENT bundled EXCLUDE_FROM_ALL)
endforeach()

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/package/each.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/package/staged.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/package/packed.cmake)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_VENDOR "The Dialdesk authors")
set(CPACK_PACKAGE_CONTACT "${DIALDESK_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Dialdesk shows every dataset of an 8x8 ContactNow account, a load of
people to call, in a table, sets which are LIVE, on HOLD or EXPIRED, their
priority and their description, and exports the list to CSV. Nothing is
written that was not reviewed, and nothing is called confirmed that was
not read back.

Commands do the same for scripts, and dialdesk-sandbox is a stand-in
server to try them on.")
string(TOLOWER ${CMAKE_SYSTEM_NAME} system)
set(CPACK_PACKAGE_FILE_NAME ${PROJECT_NAME}-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# No symbol asks for it: Qt loads it, for the history of changes.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
# Qt's own texts in other languages, windows on Wayland without XWayland, and what QtKeychain loads to
# speak with a keychain.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager | keepassxc")
include(CPack)
