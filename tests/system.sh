# Sourced by the scripts that make tools ready: what the system itself must have.
#
# Enters: `provide LOOK WHO`, where LOOK is a function that says `need PACKAGES WORDS` for each thing that is missing, `wish PACKAGE`
# for what it could do without, and WHO begins the sentence that names them. Leaves: all of it there, installed with apt and named
# first, or exit code 1 and what to get; what was wished for where apt has it and may be used.
#
# Deliberately absent: any change of the system where apt or the right to use it is missing.

has() { command -v "$1" >/dev/null 2>&1; }

# What is missing, as Debian packages and in words.
need() {
  packages="$packages $1"
  words="$words
  - $2"
}

# Whether apt has a package, as far as was asked.
apt_has() { has apt-cache && [ -n "$(apt-cache search --names-only "^$1\$" 2>/dev/null)" ]; }

# What makes things quicker, and may be missing.
wish() { ! apt_has "$1" || wishes="$wishes $1"; }

# Looks for everything.
list() { packages= words= wishes=; "$1"; }

install() {
  # shellcheck disable=SC2086 # Nothing or two words.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends install "$@"
}

provide() {
  list "$1"
  if [ -n "$packages$wishes" ] && has apt-get; then
    if [ "$(id -u)" = 0 ]; then as_root=; may=yes
    elif has sudo && sudo -n true 2>/dev/null; then as_root='sudo -n'; may=yes
    else may=no; fi
    if [ "$may" = yes ]; then
      # Only what must be there may fail: without the network the rest is gone without.
      $as_root apt-get -o DPkg::Lock::Timeout=300 -qq update || [ -z "$packages" ]
      # What apt has is known by now.
      list "$1"
      # shellcheck disable=SC2086 # Both are lists of words.
      if [ -n "$packages" ]; then echo "Installing with apt:$packages"; install $packages; fi
      # shellcheck disable=SC2086
      if [ -n "$wishes" ]; then echo "Installing with apt:$wishes"; install $wishes || echo "Going on without:$wishes"; fi
      list "$1"
    fi
  fi
  [ -n "$packages" ] || return 0
  echo "$2 what is missing here:$words" >&2
  has apt-get && echo "On Debian or Ubuntu: sudo apt-get install$packages" >&2
  exit 1
}
