# SPDX-License-Identifier: MIT
# What every target of the house links to: language level, warnings, strict Qt.
add_library(dialdesk_options INTERFACE)
target_compile_features(dialdesk_options INTERFACE cxx_std_20)
target_compile_definitions(dialdesk_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  DIALDESK_VERSION="${PROJECT_VERSION}")
target_include_directories(dialdesk_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(dialdesk_options INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    # Designated initialisers leave the other members at their defaults on purpose.
    -Wno-missing-field-initializers
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Werror>
  # Names at file scope shadow nothing of other files, which a unity build does not know; a class of a
  # .cpp may have a member of a type that nobody else sees.
  $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-shadow>
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-subobject-linkage>
  # So that ccache can reuse objects built with a precompiled header.
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Xclang -fno-pch-timestamp>
  $<$<CXX_COMPILER_ID:MSVC>:/W4 /WX /utf-8 /permissive->)

# LLVM's linker takes an eighth of the time.
find_program(LLD NAMES ld.lld)
if(LLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_link_options(dialdesk_options INTERFACE -fuse-ld=lld)
endif()
