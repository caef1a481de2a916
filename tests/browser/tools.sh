#!/bin/sh
# Makes ready what the checks in a browser need: a Chromium, Node 20, npm, Java 11 and Python 3 from the system, and the
# packages in package-lock.json and requirements.txt below target/tools/. Whatever it installs it names first.
#
#   tools.sh          for the checks
#   tools.sh speed    for Lighthouse too
#
# Deliberately absent: how the system is asked for what it lacks, which tests/system.sh does for other tools too.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tools=${TOOLS:-$root/target/tools}

. "$here/../system.sh"

# The number before the first dot of a version.
major() { sed -n 's/[^0-9]*\([0-9][0-9]*\).*/\1/p' | head -n 1; }

named=${CHROMIUM:-${CHROME:-}}
has_shell() { has chromium-headless-shell; }
has_browser() {
  if [ -n "$named" ]; then has "$named"; return; fi
  has_shell || has chromium || has chromium-browser || has google-chrome-stable || has google-chrome
}
has_node() { has node && [ "$(node --version | major)" -ge 20 ]; }
has_java() { has java && [ "$(java -version 2>&1 | major)" -ge 11 ]; }
has_python() { has python3 && python3 -c 'import venv, ensurepip' 2>/dev/null; }

look() {
  # Chromium without its windows, which nobody looks at here and which are most of what opening a page takes.
  browser=chromium-headless-shell
  apt_has $browser || browser=chromium
  has_browser || need "$browser fonts-liberation fonts-noto-core" "Chromium or Chrome (CHROMIUM=/path/to/it names one): https://www.chromium.org"
  [ -n "$named" ] || ! has_browser || has_shell || wish chromium-headless-shell
  has_node || need nodejs "Node.js 20 or newer: https://nodejs.org"
  has npm || need npm "npm, which comes with Node.js: https://nodejs.org"
  has_java || need default-jre-headless "Java 11 or newer: https://adoptium.net"
  has_python || need python3-venv "Python 3 with venv: https://www.python.org"
}

provide look "The checks in a browser need"

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
