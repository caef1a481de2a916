"""Run one command and say what it cost: on the clock, of the processors, of the memory.

Enters: the folder to run in, and the command. Leaves: a line of JSON on stdout: seconds on the clock, seconds of all
threads (user and system), the peak of the resident memory in bytes, the exit code.

It is run as a program of its own, `python3 -I -S measure.py FOLDER COMMAND…`: a child begins as a copy of its parent, and
Linux counts what the copy held to the child's peak. This parent holds some 9 MB, and no figure can be below that.

Deliberately absent: any other module of the benchmark, for the same reason.
"""

import json
import os
import sys
import time


def main():
    folder, *command = sys.argv[1:]
    os.chdir(folder)
    silence = os.open(os.devnull, os.O_WRONLY)
    begun = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, silence, 1)])
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - begun
    # macOS counts bytes, everything else kibibytes.
    peak = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(json.dumps({
        "wall": wall, "cpu": used.ru_utime + used.ru_stime, "peak": peak, "code": os.waitstatus_to_exitcode(status)}))


if __name__ == "__main__":
    main()
