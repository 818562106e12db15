# SPDX-License-Identifier: MIT
# Run by CPack behind each package. Its .tar.gz has the files in the order of the disk and with the owners of the
# build: this one is the same wherever it is made.
if(CPACK_GENERATOR STREQUAL "TGZ")
  cmake_path(GET CPACK_TEMPORARY_DIRECTORY PARENT_PATH parent)
  cmake_path(GET CPACK_TEMPORARY_DIRECTORY FILENAME folder)
  set(time "")
  if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(time --mtime=@$ENV{SOURCE_DATE_EPOCH})
  endif()
  execute_process(COMMAND tar --sort=name ${time} --owner=0 --group=0 --numeric-owner
    -I "gzip -9n" -cf ${CPACK_PACKAGE_FILES} -C ${parent} ${folder} COMMAND_ERROR_IS_FATAL ANY)
endif()
