#!/usr/bin/env python3
"""Build sites of very different sizes, lopsided ones, and say what a page costs in each: on the clock, in memory.

    scale.py [--sizes 10000,100000,1000000] [--runs 1] [--in FOLDER] [--julki PROGRAM] [--json FILE]

Enters: the program as it is released, and the theme of the benchmark. Leaves: a table, each size beside the first. A million
projects take some 27 GB of disk and half an hour; --in says where, and the system's folder for temporary files is the default. All
sizes lie on the same disk, since a file system in memory could not hold them beside the build.

The sites are not those of generate.py, which holds a site whole and spreads relations evenly. Here one goal has a tenth of all
projects and one funder three tenths, as a city's have: what looks at all of a goal's projects for each of them shows at once.
Texts are drawn from a few hundred, so that making a million files takes minutes; titles, relations, dates and amounts are each
project's own.

Deliberately absent: other tools, which compare.py measures, and any judgement. A disk's times vary from run to run.
"""

import argparse
import json
import pathlib
import random
import statistics
import tempfile
import time

from generate import WORDS, body, q, sentence, write
from same_work import rounds
from same_work.tools import ROOT, Julki

TEXTS = 400
SETTLED = 3


def goals(n):
    return 16 + n // 2000


def funders(n):
    return 12 + n // 2000


def programmes(n):
    return max(4, n // 100)


def pages(n):
    """How many files of content the site has."""
    return n + n // 10 + programmes(n) + goals(n) + funders(n)


def lay_down(site, n, seed=1):
    """Writes a site of n projects."""
    rng = random.Random(seed)
    texts = [body(rng) for _ in range(TEXTS)]
    write(site / "site.yaml", "title: Suursivusto\nbase_url: https://example.org/\nlanguages: [fi]\ntheme: bench\n")
    content = site / "content"
    for folder, name, count in [("programmes", "ohjelma", programmes(n)), ("goals", "tavoite", goals(n)), ("funders", "rahoittaja", funders(n))]:
        for i in range(count):
            file(content / folder / f"{name}-{i}.md", [f"title: {q(f'{name.capitalize()} {i} {rng.choice(WORDS)}')}", f"summary: {q(sentence(rng))}"], rng.choice(texts))
    for i in range(n):
        funding = "".join(f"\n  - funder: {funder}\n    amount: {rng.randrange(10, 900) * 1000}" for funder in some(rng, "rahoittaja", funders(n), 3))
        start = date(rng)
        file(content / f"projects/{i % 1000:03}/hanke-{i}.md", [
            *common(rng, n, i), f"funding:{funding}", f"start: {start}", f"end: {int(start[:4]) + 2}-12-31"], rng.choice(texts))
    for i in range(n // 10):
        given = ", ".join(some(rng, "rahoittaja", funders(n), 3))
        file(content / f"reports/julkaisu-{i}.md", [
            *common(rng, n, i), "type: handbook", f"funders: [{given}]", f"date: {date(rng)}"], rng.choice(texts))


def common(rng, n, i):
    """What projects and publications say alike."""
    return [
        f"title: {q(f'{sentence(rng)[:-1][:50].strip()} {i}')}", f"summary: {q(sentence(rng))}",
        f"programme: ohjelma-{rng.randrange(programmes(n))}", f"goals: [{', '.join(some(rng, 'tavoite', goals(n), 1))}]"]


def some(rng, name, count, tenths):
    """One or two of the others, and so many times in ten the first, which is everybody's."""
    others = rng.sample(range(1, count), rng.randint(1, 2))
    return [f"{name}-{i}" for i in ([0] if rng.randrange(10) < tenths else []) + others]


def date(rng):
    return f"{2014 + rng.randrange(12)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def file(path, lines, text):
    write(path, "---\n" + "\n".join(lines) + "\n---\n" + text)


def medians(runs):
    return {key: statistics.median(run[key] for run in runs) for key in ("wall", "cpu", "peak")}


def cold(tool):
    tool.forget()
    return rounds.build(tool)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--in", dest="folder", type=pathlib.Path)
    parser.add_argument("--julki", type=pathlib.Path, default=ROOT / "target/release/julki")
    parser.add_argument("--json", type=pathlib.Path)
    given = parser.parse_args()
    found = []
    print(f"{'projects':>10} {'outputs':>10} {'wall':>9} {'cpu':>9} {'peak':>9} {'a page':>9} {'times':>6} {'unchanged':>10}")
    for n in map(int, given.sizes.split(",")):
        with tempfile.TemporaryDirectory(prefix="julki-scale-", dir=given.folder) as folder:
            site = pathlib.Path(folder) / "site"
            lay_down(site, n)
            # So old that a file's time tells whether it has changed, as in a site that nobody wrote this very second.
            time.sleep(SETTLED)
            tool = Julki(given.julki.resolve(), site)
            whole = medians([cold(tool) for _ in range(given.runs)])
            again = medians([rounds.build(tool) for _ in range(given.runs)])
            outputs = rounds.size(tool.output)["files"]
            if outputs < pages(n):
                raise SystemExit(f"Of {pages(n):,} files came only {outputs:,}")
            a_page = whole["wall"] / outputs
            found.append({"projects": n, "files": pages(n), "outputs": outputs, "whole": whole, "unchanged": again})
            first = found[0]["whole"]["wall"] / found[0]["outputs"]
            print(f"{n:>10,} {outputs:>10,} {whole['wall']:>7.2f} s {whole['cpu']:>7.2f} s {whole['peak'] / 1e6:>6.0f} MB"
                  f" {a_page * 1e6:>6.0f} µs {a_page / first:>6.2f} {again['wall']:>8.2f} s", flush=True)
    if given.json:
        given.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
