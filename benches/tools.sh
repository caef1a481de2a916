#!/bin/sh
# Makes ready what counts instructions: Python 3 and, where it exists, Valgrind. Whatever it installs it names first.
#
# Deliberately absent: the other generators and their packages, which compare.py and serve.py install for themselves.
set -eu

. "$(dirname "$0")/../tests/system.sh"

look() {
  has python3 || need python3 "Python 3: https://www.python.org"
  [ "$(uname)" != Linux ] || has valgrind || need valgrind "Valgrind: https://valgrind.org"
}

provide look "The guard against slower builds needs"
