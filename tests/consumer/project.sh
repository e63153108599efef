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
cp -r "$here"/{CMakeLists.txt,*.cc,*.h,connectors} "$source"
# block FILE LANGUAGE N: the Nth block in that language of a README, without its indentation.
block() {
  awk -v fence="\`\`\`$2" -v wanted="$3" '
    index($0, fence) && ++seen == wanted { inside = 1; indent = index($0, fence); next }
    inside && /^ *```$/ { exit }
    inside { print substr($0, indent) }' "$here/../../$1"
}
mkdir "$source/example"
block README.md yaml 1 >"$source/example/acme.pie"
{ printf '#include "acme/acme.h"\n\nnamespace pie {\n'; block README.md cpp 1; echo '}'; } >"$source/example/acme.cc"
block runtime/cmake/README.md cpp 1 >"$source/example/main.cc"
cmake --install "$1" --prefix "$work/first" >/dev/null
mv "$work/first" "$work/prefix"  # An install tree may be moved.
cmake -S "$source" -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$work/prefix" >/dev/null
