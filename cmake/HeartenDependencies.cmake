# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
# Every library that Hearten stands on, found once. docs/design.md says why each is here.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg PrintSupport LinguistTools Test)
if(NOT WIN32)
  # Where the desktop tells of sleep, lock and a change of user. Qt Gui brings it along on Linux anyway.
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
find_package(PkgConfig REQUIRED)
# sqlcipher.pc carries the version of the SQLite inside it: 3.46.1 is SQLCipher 4.6.1.
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher>=3.46.1)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip>=1.7)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf>=11)
pkg_check_modules(harfbuzz REQUIRED IMPORTED_TARGET harfbuzz harfbuzz-subset)
find_package(tomlplusplus REQUIRED)
find_package(pugixml REQUIRED)
find_package(Catch2 3 REQUIRED)
include(Catch)

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
add_library(zxcvbn INTERFACE IMPORTED)
target_include_directories(zxcvbn INTERFACE "${ZXCVBN_INCLUDE_DIR}")
target_link_libraries(zxcvbn INTERFACE "${ZXCVBN_LIBRARY}")

# Noto Sans comes from the distribution's font package at build time and is embedded; it is never in the repository.
find_path(HEARTEN_FONT_DIR NotoSans-Regular.ttf
  PATHS /usr/share/fonts/truetype/noto PATH_SUFFIXES noto truetype/noto REQUIRED)

# The 7,776 words of the Electronic Frontier Foundation (CC BY 3.0) come from the package `diceware` in the same way.
find_file(HEARTEN_WORD_LIST wordlist_en_eff.txt
  PATHS /usr/lib/python3/dist-packages/diceware/wordlists REQUIRED)
