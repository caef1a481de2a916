# Sourced by the scripts that make tools ready: what the system itself must have.
#
# Enters: `provide LOOK WHO`, where LOOK is a function that says `need PACKAGES WORDS` for each thing that is missing, and WHO
# begins the sentence that names them. Leaves: all of it there, installed with apt and named first, or exit code 1 and what to get.
#
# Deliberately absent: any change of the system where apt or the right to use it is missing.

has() { command -v "$1" >/dev/null 2>&1; }

# What is missing, as Debian packages and in words.
need() {
  packages="$packages $1"
  words="$words
  - $2"
}

provide() {
  packages= words=
  "$1"
  if [ -n "$packages" ] && has apt-get; then
    if [ "$(id -u)" = 0 ]; then as_root=; may=yes
    elif has sudo && sudo -n true 2>/dev/null; then as_root='sudo -n'; may=yes
    else may=no; fi
    if [ "$may" = yes ]; then
      echo "Installing with apt:$packages"
      $as_root apt-get -o DPkg::Lock::Timeout=300 -qq update
      # shellcheck disable=SC2086 # Both are lists of words.
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends install $packages
      packages= words=
      "$1"
    fi
  fi
  [ -n "$packages" ] || return 0
  echo "$2 what is missing here:$words" >&2
  has apt-get && echo "On Debian or Ubuntu: sudo apt-get install$packages" >&2
  exit 1
}
