# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
# Builds in release. Sourced by the scripts beside this folder; $root is the project's root.

# build_release [<target>...]: quiet when there is nothing to do, and shows everything when something fails.
build_release() {
  local log="$root/build/release.log" target=()
  mkdir -p "$root/build"
  [ "$#" -gt 0 ] && target=(--target "$@")
  if [ ! -f "$root/build/release/build.ninja" ]; then
    say "Setting up the build."
    (cd "$root" && cmake --preset release) >"$log" 2>&1 || { cat "$log"; stop "Setting up the build did not work. What it said is above."; }
  fi
  if ! (cd "$root" && cmake --build --preset release ${target[@]+"${target[@]}"} -- -n 2>/dev/null | grep -q 'no work to do'); then
    say "Building Hearten. The first time takes some minutes."
  fi
  (cd "$root" && cmake --build --preset release ${target[@]+"${target[@]}"}) >"$log" 2>&1 ||
    { tail -n 60 "$log"; stop "The build did not work. What it said is above, and whole in build/release.log."; }
}
