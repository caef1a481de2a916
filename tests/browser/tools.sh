#!/bin/sh
# Makes ready what the checks in a browser need: a Chromium, Node 20, npm, Java 11 and Python 3 from the system, and the
# packages in package-lock.json and requirements.txt below target/tools/. Whatever it installs it names first.
#
#   tools.sh          for the checks
#   tools.sh speed    for Lighthouse too
#
# Deliberately absent: any change of the system where apt or the right to use it is missing; it then says what to get.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tools=${TOOLS:-$root/target/tools}

has() { command -v "$1" >/dev/null 2>&1; }

# The number before the first dot of a version.
major() { sed -n 's/[^0-9]*\([0-9][0-9]*\).*/\1/p' | head -n 1; }

has_browser() {
  if [ -n "${CHROMIUM:-${CHROME:-}}" ]; then has "${CHROMIUM:-$CHROME}"; return; fi
  has chromium || has chromium-browser || has google-chrome-stable || has google-chrome
}
has_node() { has node && [ "$(node --version | major)" -ge 20 ]; }
has_java() { has java && [ "$(java -version 2>&1 | major)" -ge 11 ]; }
has_python() { has python3 && python3 -c 'import venv, ensurepip' 2>/dev/null; }

# What is missing, as Debian packages and in words.
packages=
words=
need() {
  packages="$packages $1"
  words="$words
  - $2"
}
look() {
  packages= words=
  has_browser || need "chromium fonts-liberation fonts-noto-core" "Chromium or Chrome (CHROMIUM=/path/to/it names one): https://www.chromium.org"
  has_node || need nodejs "Node.js 20 or newer: https://nodejs.org"
  has npm || need npm "npm, which comes with Node.js: https://nodejs.org"
  has_java || need default-jre-headless "Java 11 or newer: https://adoptium.net"
  has_python || need python3-venv "Python 3 with venv: https://www.python.org"
}

look
if [ -n "$packages" ] && has apt-get; then
  if [ "$(id -u)" = 0 ]; then as_root=; may=yes
  elif has sudo && sudo -n true 2>/dev/null; then as_root='sudo -n'; may=yes
  else may=no; fi
  if [ "$may" = yes ]; then
    echo "Installing with apt:$packages"
    $as_root apt-get -o DPkg::Lock::Timeout=300 -qq update
    # shellcheck disable=SC2086 # Both are lists of words.
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends install $packages
    look
  fi
fi
if [ -n "$packages" ]; then
  echo "The checks in a browser need what is missing here:$words" >&2
  has apt-get && echo "On Debian or Ubuntu: sudo apt-get install$packages" >&2
  exit 1
fi

# Installs the packages of a lock file unless just these are installed. The stamp is the lock file itself.
node_packages() {
  cmp -s "$1/package-lock.json" "$2/installed" && return
  echo "Installing the npm packages of ${1#"$root"/} into ${2#"$root"/}"
  mkdir -p "$2"
  rm -f "$2/installed"
  cp "$1/package.json" "$1/package-lock.json" "$2/"
  # No package may run anything of its own while it is installed.
  (cd "$2" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
  cp "$1/package-lock.json" "$2/installed"
}

python_packages() {
  cmp -s "$1/requirements.txt" "$2/installed" && return
  echo "Installing the Python packages of ${1#"$root"/} into ${2#"$root"/}"
  rm -rf "$2"
  python3 -m venv "$2"
  "$2/bin/pip" install --quiet --disable-pip-version-check -r "$1/requirements.txt"
  cp "$1/requirements.txt" "$2/installed"
}

node_packages "$here" "$tools/browser"
python_packages "$root/tests/links" "$tools/links"
[ "${1:-}" != speed ] || node_packages "$here/speed" "$tools/speed"
