# SPDX-License-Identifier: MIT
# Run by CPack on the files of each package before it packs them.
if(CPACK_GENERATOR STREQUAL "DEB")
  # Debian's packages find each other's libraries without being told where.
  foreach(program dialdesk dialdesk-sandbox)
    file(RPATH_REMOVE FILE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/${program})
  endforeach()
endif()
