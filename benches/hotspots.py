#!/usr/bin/env python3
"""Record where a build spends its time, and write it down for people to read.

    hotspots.py [--projects N] [--tool julki|make-with] [--unchanged] [--with perf|samply|callgrind] [--julki PROGRAM]

Enters: a site of the benchmark, laid down in memory; the program with its lines and frame pointers, which `make profile`
compiles. Leaves, in .julki/profile/: `list.txt`, what modules, crates and functions cost; and what was recorded, by the
first tool that works here:

    perf        perf.data; stacks.folded, a line for each way through the program; flames.svg, the same drawn
    samply      samply.json.gz alone, which `samply load` shows in a browser
    callgrind   callgrind.out, which KCachegrind shows; it counts instructions instead of time

perf and samply look at the program two thousand times a second of each thread, callgrind counts everything and takes fifty
times as long, so its site is smaller.

Deliberately absent: a judgement (see guard.py), and figures to be quoted: a program that is looked at is slower.
"""

import argparse
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import flames
from compare import laid_down
from same_work import rounds
from same_work.tools import ROOT, memory

RATE = 1999
LISTED = 60
# What hands the work out: it stands between nearly all of the program's functions, as often as the work was divided.
BETWEEN = ("rayon", "rayon_core", "std", "core")


class Perf:
    """Linux's own; it needs the right to look, which containers often lack."""

    name, projects = "perf", 10_000

    def command(self, folder):
        return ["perf", "record", "--quiet", "-e", "cpu-clock", "-F", str(RATE), "--call-graph", "fp", "-o", folder / "perf.data", "--"]

    def written(self, folder):
        # Looking up what was inlined starts a program for each address.
        said = subprocess.run(
            ["perf", "script", "--no-inline", "-F", "comm,tid,period,ip,sym,dso", "-i", folder / "perf.data"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, errors="replace", check=True).stdout
        found = stacks(said)
        folded = sorted(f"{';'.join(stack)} {cost}" for stack, cost in found.items())
        (folder / "stacks.folded").write_text("\n".join(folded) + "\n")
        (folder / "flames.svg").write_text(flames.drawn(gist(found)))
        return listed(found)


class Samply:
    """For macOS, and for Linux without perf."""

    name, projects = "samply", 10_000

    def command(self, folder):
        return ["samply", "record", "--save-only", "--rate", str(RATE), "--output", folder / "samply.json.gz", "--"]

    def written(self, folder):
        return ["samply keeps addresses, and finds their names when it shows them:", f"samply load {folder / 'samply.json.gz'}"]


class Callgrind:
    """Works wherever Valgrind does."""

    name, projects = "callgrind", 1000

    def command(self, folder):
        return ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={folder / 'callgrind.out'}"]

    def written(self, folder):
        lines = []
        for title, inclusive in (("Instructions of each function itself", "no"), ("With all that it calls", "yes")):
            said = subprocess.run(
                ["callgrind_annotate", "--threshold=99", "--auto=no", f"--inclusive={inclusive}", folder / "callgrind.out"],
                stdout=subprocess.PIPE, text=True, check=True).stdout
            # A function that calls itself has a second row, 'name'2', whose costs are counted again at each depth.
            costs = re.findall(r"^ *([\d,]+ \( ?[\d.]+%\)) +(?:.*?:)?([^:].*?)(?: \[[^]]*\])?$", said, flags=re.MULTILINE)
            rows = [f"{cost}  {tidied(name)}" for cost, name in costs if not re.search(r"'\d+$", name) or inclusive == "no"]
            lines += [title, "", *rows[:LISTED], ""]
        return lines


RECORDERS = {recorder.name: recorder for recorder in (Perf(), Samply(), Callgrind())}


def works(recorder):
    """Whether a recorder is here and may look at other programs, by trying it."""
    if not shutil.which(str(recorder.command(pathlib.Path())[0])):
        return False
    with tempfile.TemporaryDirectory() as folder:
        tried = subprocess.run(
            [*recorder.command(pathlib.Path(folder)), sys.executable, "-c", "sum(range(3_000_000))"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return tried.returncode == 0 and any(os.scandir(folder))


def tidied(name):
    """A function's name without the hash that tells its instances apart."""
    return re.sub(r"::h[0-9a-f]{16}\b", "", name)


def stacks(script):
    """What `perf script` says, as nanoseconds by stack, the outermost function first."""
    found = collections.Counter()
    for sample in script.split("\n\n"):
        head, *frames = sample.strip("\n").split("\n")
        if not frames:
            continue
        names = []
        for frame in frames:
            _, name, place = re.fullmatch(r"\s*([0-9a-f]+) (.*?) \((.*)\)", frame).groups()
            if place.startswith("[") and place != "[unknown]":
                # Which function of the system it is matters less than that it is one, and which call led there.
                name = f"system: {name}"
            elif name == "[unknown]":
                name = "unknown" if place == "[unknown]" else f"unknown in {pathlib.Path(place).name}"
            names.append(tidied(name).replace(";", ","))
        found[tuple(reversed(names))] += int(head.split()[-1])
    return found


def gist(found):
    """The stacks without what merely hands the work on, so that the same work stands in one place."""
    short = collections.Counter()
    for stack, cost in found.items():
        short[(*(name for name in stack[:-1] if part(name) not in BETWEEN), stack[-1])] += cost
    return short


def part(name):
    """The crate or library that a function belongs to."""
    if name.startswith("system: "):
        return "the system"
    if name.startswith(("mi_", "_mi_")):
        return "mimalloc"
    crate = re.match(r"[<&(\[]*(?:dyn |mut )?([a-z_][a-z0-9_]*)(?:\[[0-9a-f]+\])?::", name)
    return crate[1] if crate else "C and assembly"


def asker(stack):
    """The module of Julki that a cost was caused by: the innermost one on the way there."""
    named = (re.search(r"\bjulki::([a-z_]+)::", name) for name in reversed(stack))
    return next((found[1] for found in named if found), "none of them")


def listed(found):
    """A list for people: what each part and each function costs by itself, and each function with all that it calls."""
    whole = max(sum(found.values()), 1)
    own, inclusive, parts, askers = (collections.Counter() for _ in range(4))
    for stack, cost in found.items():
        own[stack[-1]] += cost
        parts[part(stack[-1])] += cost
        askers[asker(stack)] += cost
        # Once for each stack, or recursion would count twice.
        for name in set(stack):
            if part(name) not in BETWEEN:
                inclusive[name] += cost
    lines = [f"{whole / 1e9:.2f} s of all threads", ""]
    for title, costs in (
            ("By the module of Julki that asked for it", askers), ("By the crate or library that did it", parts),
            ("Each function itself", own), ("Each function with all that it calls", inclusive)):
        lines += [title, "", *(f"{cost / whole:6.1%} {cost / 1e6:9.1f} ms  {name}" for name, cost in costs.most_common(LISTED)), ""]
    return lines


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--projects", type=int, help="size of the site; 10,000, or 1,000 for callgrind")
    ap.add_argument("--tool", default="julki", choices=("julki", "make-with"), help="the theme of the benchmark, or the default one")
    ap.add_argument("--unchanged", action="store_true", help="a build after nothing changed, instead of one from nothing")
    ap.add_argument("--with", dest="recorder", choices=RECORDERS, help="instead of the first that works")
    ap.add_argument("--julki", type=pathlib.Path, default=ROOT / "target/profiling/julki", metavar="PROGRAM")
    args = ap.parse_args()
    recorder = RECORDERS[args.recorder] if args.recorder else next((one for one in RECORDERS.values() if works(one)), None)
    if not recorder:
        raise SystemExit(f"None of {', '.join(RECORDERS)} works here")
    projects = args.projects or recorder.projects
    into = ROOT / ".julki/profile"
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="julki-profile-", dir=memory()) as folder:
        site, = laid_down({args.tool: args.julki.resolve()}, projects, pathlib.Path(folder), related=True)
        if args.unchanged:
            rounds.build(site)
        print(f"Recording a build of {projects:,} projects with {recorder.name}", flush=True)
        subprocess.run([*recorder.command(into), *site.command()], cwd=site.site, check=True)
    about = f"{args.tool}, {projects:,} projects, {'unchanged' if args.unchanged else 'from nothing'}, recorded with {recorder.name}"
    lines = [about, "", *recorder.written(into)]
    (into / "list.txt").write_text("\n".join(lines) + "\n")
    print("\n".join(lines[:24]))
    print(f"\n{', '.join(sorted(path.name for path in into.iterdir()))} in {into.relative_to(ROOT)}/")


if __name__ == "__main__":
    main()
