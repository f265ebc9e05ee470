#!/bin/sh
# The front door: installs what is missing, configures, builds, runs. `./do` alone tells what there is to do.
set -eu
cd "$(dirname "$0")"

as_of=2026-03-20   # the day on which the sample cases are looked at
build_packages='g++ cmake ninja-build pkg-config libcli11-dev libyaml-cpp-dev libfmt-dev doctest-dev nlohmann-json3-dev
  libutf8proc-dev libical-dev libkainjow-mustache-dev libmd4c-dev nettle-dev libgmime-3.0-dev'
fuzz_packages='clang libclang-rt-dev'
# What plaint is measured beside is not asked for: the table says which of taskwarrior, ledger, hledger, recutils and python3-yaml is not there.
bench_packages='python3 libbenchmark-dev'
# Two more tests run where PostgreSQL and LibreOffice are installed, and say SKIPPED where not: they are too large to ask for.
test_packages='git mandoc msmtp sqlite3 strace python3 python3-icalendar python3-yaml python3-jsonschema'

usage() {
  cat <<'END'
usage: ./do WHAT

  demo      build plaint and show the overdue list of the sample cases
  test      build everything and run every test
  bench     measure how fast plaint is beside other programs, over up to 100,000 cases, in ten minutes
            (./do bench --quick: in one, without the largest; --markdown: for a README)
  fuzz      throw made-up files at what reads and writes them, for a minute (./do fuzz SECONDS)
  install   install plaint below /usr/local (PREFIX=/elsewhere ./do install)
  package   make a Debian package in build/release
END
}

# Those of the packages named that dpkg does not have.
missing() {
  for package in "$@"; do
    case "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" in
      *' installed') ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

need() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian: please see that you have what these packages hold there:" "$@" >&2
    return
  fi
  # shellcheck disable=SC2046  # words are wanted
  set -- $(missing "$@")
  [ $# -gt 0 ] || return 0
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Please install, as root: apt-get install $*" >&2; exit 1; }
    as_root=sudo
  fi
  echo "Installing $*"
  $as_root apt-get update -q
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# build PRESET TARGET...: configures once; ninja sees for itself when that has to be done again.
build() {
  preset=$1
  shift
  [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
  cmake --build --preset "$preset" --target "$@"
}

case "${1-}" in
  demo)
    need $build_packages
    build release plaint
    echo "\$ plaint overdue --as-of $as_of"
    build/release/plaint overdue --as-of "$as_of"
    ;;
  test)
    need $build_packages $test_packages $bench_packages
    # What runs in one process runs under the sanitizers; what needs the real program has the one that is installed.
    tests_from=
    if [ "${PLAINT_SANITIZERS-yes}" = yes ]; then
      build dev plaint_tests
      tests_from=$PWD/build/dev
    fi
    cmake --preset release -DPLAINT_TESTS_FROM="$tests_from" -DPLAINT_BENCH=ON
    build release all plaint_bench
    ctest --preset release
    ;;
  bench)
    need $build_packages $bench_packages
    shift
    cmake --preset release -DPLAINT_BENCH=ON
    build release plaint bench_floor bench_timed plaint_bench
    exec tests/bench/run "$@"
    ;;
  fuzz)
    need $build_packages $fuzz_packages
    build fuzz fuzz_read fuzz_append fuzz_plain
    exec tests/fuzz/run "${2-60}"
    ;;
  install)
    need $build_packages
    build release plaint
    cmake --install build/release --prefix "${PREFIX:-/usr/local}"
    ;;
  package)
    need $build_packages
    build release plaint
    (cd build/release && cpack -G DEB)
    ;;
  -h | --help | '') usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
