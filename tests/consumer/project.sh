# shellcheck shell=bash
# Sourced by the scripts beside it: an install tree of build folder $1 and a copy of this project, in an empty folder.
set -euo pipefail
export LC_ALL=C  # The messages that are compared.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1/$(basename "$0")_test
source=$work/source
fail() { echo "consumer: $*" >&2; exit 1; }
build() { cmake --build "$work/build" -j 2 -- -k 0 2>&1; }  # All errors, not only the first.
# expect_failure TEXT: the build fails, and a line of its output matches TEXT.
expect_failure() {
  local log
  log=$(build) && fail "the build should have failed: $1"
  grep -q -- "$1" <<<"$log" || fail "no '$1' in: $log"
}

rm -rf "$work"
mkdir -p "$source"
cp -r "$here"/{CMakeLists.txt,main.cc,connectors} "$source"
cmake --install "$1" --prefix "$work/first" >/dev/null
mv "$work/first" "$work/prefix"  # An install tree may be moved.
cmake -S "$source" -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$work/prefix" >/dev/null
