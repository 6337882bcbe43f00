# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
# Which packages Hearten needs on which system, and how they get there. Sourced by the scripts beside this folder.

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# Sets `system` to one of debian12, debian13, ubuntu24; stops kindly on anything else.
find_system() {
  local ID='' VERSION_ID=''
  # shellcheck disable=SC1091
  [ -r /etc/os-release ] && . /etc/os-release
  case "${ID}${VERSION_ID}" in
    debian12) system=debian12 ;;
    debian13) system=debian13 ;;
    ubuntu24.04) system=ubuntu24 ;;
    *) stop "Hearten's scripts know Debian 12, Debian 13 and Ubuntu 24.04. This looks like ${ID:-something else} ${VERSION_ID}.
You can still build it: install the libraries that docs/design.md lists, then: cmake --preset release && cmake --build --preset release" ;;
  esac
}

# Prints the packages of one group. Groups: build (to build and open it), test (virtual display and assistive bus for the
# journey, and what finds the known answers again), check (what looks at exported files), bench (the peers we measure
# against).
packages_of() {
  case "$1" in
    build)
      echo g++ cmake ninja-build pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
        qt6-translations-l10n libsodium-dev libtomlplusplus-dev libzip-dev libpugixml-dev libqpdf-dev libharfbuzz-dev \
        libzxcvbn-dev fonts-noto-core diceware libsqlcipher-dev catch2
      if [ "$system" = debian13 ]; then echo qt6-svg-dev; else echo libqt6svg6-dev; fi ;;
    test)
      echo xvfb xauth openbox dbus dbus-x11 at-spi2-core python3 python3-pyatspi python3-argon2 python3-pycryptodome \
        xdotool imagemagick strace procps ;;
    check) echo qpdf python3-pikepdf poppler-utils libreoffice-writer-nogui unzip libxml2-utils ;;
    lint) echo clang-format-19 clang-tidy-19 ;;
    bench) echo pandoc libreoffice-writer-nogui ;;
  esac
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else stop "To install packages, please run this as root, or as a user with sudo."; fi
}

# Debian 12 carries SQLCipher 3.4 and Catch2 2; Hearten needs 4.6 and 3. Both are in the same archive's backports.
# The address is the one this machine already uses. Everything else in backports is pinned away.
add_backports() {
  local sources=/etc/apt/sources.list.d/hearten-backports.list pin=/etc/apt/preferences.d/hearten-backports
  local wanted='libsqlcipher-dev libsqlcipher1 sqlcipher catch2 libcatch2-dev' address rest=''
  if [ ! -e "$sources" ] &&
     ! apt-get indextargets --format '$(CODENAME)' 'Created-By: Packages' | grep -qx bookworm-backports; then
    address=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
      awk '$1 == "bookworm" { print $2; exit }')
    [ -n "$address" ] || stop "This machine has no archive set up for Debian 12 (bookworm), so packages cannot be fetched."
    say "Debian 12's own SQLCipher and Catch2 are too old for Hearten, so two packages come from Debian's backports."
    say "  This adds $sources, with the archive this machine already uses,"
    say "  and $pin, so that nothing else is taken from there. Remove both files to undo it."
    printf 'deb %s bookworm-backports main\n' "$address" | as_root tee "$sources" >/dev/null
    # Only where we brought backports in: a machine that already uses them keeps its own ways for everything else.
    rest='Package: *\nPin: release n=bookworm-backports\nPin-Priority: 1\n\n'
  fi
  if [ ! -e "$pin" ]; then
    printf "${rest}Package: %s\nPin: release n=bookworm-backports\nPin-Priority: 600\n" "$wanted" |
      as_root tee "$pin" >/dev/null
  fi
}

# install_groups <group>...: installs what is missing, and does nothing at all when nothing is.
install_groups() {
  find_system
  local group package missing=()
  for group in "$@"; do
    for package in $(packages_of "$group"); do is_installed "$package" || missing+=("$package"); done
  done
  if [ "${#missing[@]}" = 0 ] && ! too_old; then return; fi
  say "Hearten needs some packages first: ${missing[*]:-newer SQLCipher and Catch2}"
  [ "$system" = debian12 ] && add_backports
  as_root apt-get update -q
  if [ "$system" = ubuntu24 ] && dpkg --compare-versions "$(candidate libsqlcipher-dev)" lt 4.6.1; then
    stop "Hearten keeps plans only in SQLCipher 4.6.1 or newer, and this Ubuntu offers $(candidate libsqlcipher-dev).
Nothing was changed. Install libsqlcipher-dev 4.6.1 or newer from a source you trust, then run this again."
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    ${missing[@]+"${missing[@]}"} libsqlcipher-dev catch2
  too_old && stop "libsqlcipher-dev or catch2 is still older than Hearten needs (4.6.1 and 3)."
  return 0
}

candidate() { apt-cache policy "$1" | awk '/Candidate:/ { print $2 }'; }
too_old() {
  local sqlcipher catch2
  sqlcipher=$(dpkg-query -W -f '${Version}' libsqlcipher-dev 2>/dev/null) || return 0
  catch2=$(dpkg-query -W -f '${Version}' catch2 2>/dev/null) || return 0
  dpkg --compare-versions "$sqlcipher" lt 4.6.1 || dpkg --compare-versions "$catch2" lt 3
}
