#!/usr/bin/env python3
"""See that a build costs no more instructions than the committed figure, and that its cost grows in step with the pages.

    guard.py [--accept] [--pages 300] [--growth 1000,8000] [--committed FILE] [--julki PROGRAM]

Enters: sites that generate.py makes from a fixed seed, with the theme of the benchmark; the program as it is released; the
figure in instructions.json. Leaves: the counts, and exit code 1 where a build from nothing takes more than 3 % above the
figure, or the larger of two sites more than 1.1 times its share of the smaller one's instructions. `--accept` writes the
figure anew.

Times depend on the machine and on what else it does. Valgrind counts the instructions of the program alone, the same in every
run to within 0.05 %: with one thread, a fixed day, an environment without anything of the caller's. What is left comes from the
keys of hash tables; where the sites lie, and in which order the disk lists them, moves the count by up to 0.1 %, and what the
processor offers to the C library by 0.5 %. Another compiler makes another program, whose count says nothing beside the figure:
then growth alone is judged, and the output says so.

Deliberately absent: the time of the system, and whatever threads wait for; compare.py measures whole builds by the clock.
"""

import argparse
import concurrent.futures
import dataclasses
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from compare import laid_down
from generate import FUNDERS, GOALS
from same_work import rounds
from same_work.tools import ROOT, memory

COMMITTED = ROOT / "benches/instructions.json"
# How far a count may be from the figure, and how much more than in step with the pages it may grow.
TOLERANCE, SLACK = 0.03, 1.1
ACCEPT = "make guard ACCEPT=1"

# Callgrind for the figure, since its profile then explains a difference. Growth needs the counts alone, and Cachegrind takes half
# the time when no cache is simulated.
CALLGRIND = ("--tool=callgrind", "--callgrind-out-file=/dev/null")
CACHEGRIND = ("--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
ENVIRONMENT = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "RAYON_NUM_THREADS": "1", "SOURCE_DATE_EPOCH": "1700000000"}


@dataclasses.dataclass
class Figure:
    """A count of instructions, with all that must be the same for another to be set against it."""

    instructions: int
    pages: int
    compiler: str
    system: str
    # Told, but not compared: what an instruction is does not depend on who counts.
    counter: str

    def is_comparable(self, other):
        return (self.pages, self.compiler, self.system) == (other.pages, other.compiler, other.system)


def projects(pages):
    """How many projects make a site in which, with the rest of its content, so many files become pages."""
    rest = GOALS + FUNDERS
    return max(n for n in range(pages) if n + n // 10 + max(4, n // 100) + rest <= pages)


def count(program, pages, counter):
    """The instructions of one build from nothing, with one thread."""
    with tempfile.TemporaryDirectory(prefix="julki-guard-", dir=memory()) as folder:
        site, = laid_down({"julki": program}, projects(pages), pathlib.Path(folder), related=True)
        done = subprocess.run(
            ["valgrind", *counter, *site.command()], cwd=site.site, env=ENVIRONMENT, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, text=True)
        counted = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
        if done.returncode or not counted:
            raise SystemExit(f"{done.stderr}\nValgrind could not count a build of {pages:,} pages: exit code {done.returncode}")
        if rounds.size(site.output)["files"] < pages:
            raise SystemExit(f"A build of {pages:,} pages wrote fewer, and its count says nothing")
        return int(counted[1].replace(",", ""))


def counts(program, pages, growth):
    """The count for the figure and those of the two sites of different size, side by side where there are cores."""
    with concurrent.futures.ThreadPoolExecutor(max_workers=len(os.sched_getaffinity(0))) as pool:
        # The largest first: the others are done before it is.
        grown = [pool.submit(count, program, size, CACHEGRIND) for size in sorted(growth, reverse=True)]
        first = pool.submit(count, program, pages, CALLGRIND)
        large, small = (future.result() for future in grown)
        return first.result(), small, large


def compiler(program):
    """The compiler that a program says it was made by; it need not be the one on the path."""
    said = re.search(rb"rustc version (\d[^\0]*)", program.read_bytes())
    return f"rustc {said[1].decode()}" if said else "an unknown compiler"


def system(program):
    """What the program was made for, and the one ability of processors for which libraries have code of their own here."""
    loader = re.search(rb"/ld-[\w.-]+", program.read_bytes())
    info = pathlib.Path("/proc/cpuinfo")
    has_avx2 = info.is_file() and " avx2 " in info.read_text()
    return f"{loader[0].decode()[1:] if loader else 'no loader'}, {'with' if has_avx2 else 'without'} AVX2"


def judged(now, committed):
    """What is to be said of a figure, and whether it is too high."""
    said = f"{now.pages:,} pages: {now.instructions:,} instructions, {now.instructions / now.pages:,.0f} a page"
    if committed is None:
        return f"{said}. No figure is committed; accept this one: {ACCEPT}", True
    if not now.is_comparable(committed):
        return (
            f"{said}. They are not compared: these are {now.pages} pages, {now.compiler}, {now.system};\n"
            f"the committed figure is of {committed.pages} pages, {committed.compiler}, {committed.system}.\n"
            f"Growth alone is judged. To commit this figure instead: {ACCEPT}"), False
    more = now.instructions / committed.instructions - 1
    said = f"{said}, {more:+.2%} against the committed {committed.instructions:,}"
    if more > TOLERANCE:
        by = "" if now.counter == committed.counter else f" It was counted by {committed.counter}, this by {now.counter}."
        return f"{said}.\nThat is more than {TOLERANCE:.0%} above it.{by} `make profile` says where the time goes; to accept it knowingly: {ACCEPT}", True
    if more < -TOLERANCE:
        return f"{said}.\nThat is much better. Commit it, so that it is kept: {ACCEPT}", False
    return said, False


def judged_growth(sizes, small, large):
    """What is to be said of two sites of different size, and whether the larger costs too much."""
    times, limit = large / small, SLACK * sizes[1] / sizes[0]
    said = f"{sizes[1]:,} pages: {large:,} instructions, {times:.2f} times the {small:,} of {sizes[0]:,} pages; the limit is {limit:.1f}"
    if times > limit:
        return f"{said}.\nSomething costs more than in step with the pages. This cannot be accepted: find it with `make profile`", True
    return said, False


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--accept", action="store_true", help="write the figure anew; growth is judged all the same")
    ap.add_argument("--pages", type=int, default=300, help="of the site whose count is the figure")
    ap.add_argument("--growth", default="1000,8000", help="pages of the two sites that growth is judged by")
    ap.add_argument("--committed", type=pathlib.Path, default=COMMITTED, metavar="FILE")
    ap.add_argument("--julki", type=pathlib.Path, default=ROOT / "target/release/julki", metavar="PROGRAM")
    args = ap.parse_args()
    if sys.platform != "linux":
        print(f"Instructions are not counted: Valgrind is not made for {sys.platform}. Nothing is judged.")
        return 0
    program, sizes = args.julki.resolve(), sorted(map(int, args.growth.split(",")))
    first, small, large = counts(program, args.pages, sizes)
    counter = subprocess.run(["valgrind", "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    now = Figure(first, args.pages, compiler(program), system(program), counter)
    if args.accept:
        args.committed.write_text(json.dumps(dataclasses.asdict(now), indent=2) + "\n")
        print(f"Wrote {args.committed}")
    committed = Figure(**json.loads(args.committed.read_text())) if args.committed.is_file() else None
    verdicts = [judged(now, committed), judged_growth(sizes, small, large)]
    for said, _ in verdicts:
        print(said)
    return 1 if any(is_wrong for _, is_wrong in verdicts) else 0


if __name__ == "__main__":
    sys.exit(main())
