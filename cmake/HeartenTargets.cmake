# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
# How every target of the project is made: one set of warnings, one include root, one way to add a library or a test.

add_library(hearten_options INTERFACE)
target_include_directories(hearten_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(hearten_options INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wimplicit-fallthrough -Wextra-semi)
target_compile_definitions(hearten_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  HEARTEN_VERSION="${PROJECT_VERSION}")
if(HEARTEN_SANITIZE)
  target_compile_options(hearten_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  target_link_options(hearten_options INTERFACE -fsanitize=address,undefined)
endif()

# Screens wait for people, not for the processor: small code there means fewer pages in memory. What no target uses goes.
target_compile_options(hearten_options INTERFACE $<$<CONFIG:Release>:-ffunction-sections> $<$<CONFIG:Release>:-fdata-sections>)
target_link_options(hearten_options INTERFACE $<$<CONFIG:Release>:-Wl,--gc-sections>)
include(CheckLinkerFlag)
check_linker_flag(CXX "-Wl,-z,pack-relative-relocs" HEARTEN_PACKS_RELOCATIONS)
if(HEARTEN_PACKS_RELOCATIONS)
  target_link_options(hearten_options INTERFACE -Wl,-z,pack-relative-relocs)
endif()
add_library(hearten_small_code INTERFACE)
target_compile_options(hearten_small_code INTERFACE $<$<CONFIG:Release>:-Os>)

# hearten_library(<folder> SOURCES <file>... [LINKS <target>...])
#   Makes the static library of one folder: core/plan becomes hearten_core_plan. LINKS names what it stands on;
#   tests/layers reads these calls and holds the arrows of docs/design.md.
function(hearten_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  string(REPLACE "/" "_" name "${folder}")
  add_library(hearten_${name} STATIC ${arg_SOURCES})
  target_link_libraries(hearten_${name} PUBLIC Qt6::Core ${arg_LINKS} PRIVATE hearten_options)
  if(folder MATCHES "^ui/")
    target_link_libraries(hearten_${name} PRIVATE hearten_small_code)
  endif()
  target_include_directories(hearten_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
endfunction()

# hearten_test(<name> SOURCES <file>... [LINKS <target>...])
#   A Catch2 program with the project's own main (offscreen platform, test-mode paths, British English). Each of its
#   test cases becomes one test of ctest.
function(hearten_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LINKS} hearten_test_support hearten_options)
  catch_discover_tests(${name} TEST_PREFIX "${name}: " DISCOVERY_MODE PRE_TEST PROPERTIES TIMEOUT 600)
endfunction()
