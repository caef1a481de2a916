"""The comparison can fail: a site that is the same says nothing, and each fault in a copy of it is found for what it is.

Enters: a small site that Hugo built, and a copy of it that stands for another tool's. Leaves: nothing, or the fault that was
not seen. `make bench` runs it first, since figures are only as good as the comparison before them.

Deliberately absent: Julki, which compare.py itself sets against Hugo.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from same_work import rounds, same, tools
from serve import ROOT, installed_hugo

PROJECTS, SEED = 100, 1
PROJECT = "projects/hanke-0000001/index.html"


def changed(name, pattern, new):
    """A fault: the first place of a pattern in a file says something else."""
    def change(folder):
        text = (folder / name).read_text(encoding="utf-8")
        other = re.sub(pattern, new, text, count=1, flags=re.DOTALL)
        assert other != text, f"{pattern} is not in {name}"
        (folder / name).write_text(other, encoding="utf-8")
    return change


FAULTS = [
    ("the title", changed(PROJECT, "<title>", "<title>Muu ")),
    ("the description", changed(PROJECT, 'name="description" content="', 'name="description" content="Muu ')),
    ("the text", changed(PROJECT, "<h2 ([^>]*)>", r"<h2 \1>Muu ")),
    ("the text", changed("goals/tavoite-03/index.html", "</h1><p>", "</h1><p>Muu ")),
    ("the text", changed(PROJECT, "Ohjelmat</a>", "Muuta</a>")),
    ("the links", changed(PROJECT, 'href="/goals/tavoite-15/"', 'href="/goals/tavoite-14/"')),
    ("the links", changed(PROJECT, 'href="https://example.org/[a-z]+"', 'href="https://example.org/muualle"')),
    ("a page", lambda folder: shutil.rmtree(folder / "funders/rahoittaja-04")),
    ("the entries of a list", changed("projects/page/2/index.html", "(<main>.*?)<li>.*?</li>", r"\1")),
    ("the entries of a list", changed("goals/tavoite-03/index.html", "<p>([^<]*)</p></li>", r"<p>Muu \1</p></li>")),
    ("the entries of a list", changed("goals/index.html", "(<main>.*?)<li>.*?</li>", r"\1")),
    ("the title of a later page", changed("projects/page/2/index.html", "<title>", "<title>Muu ")),
    ("others of the same goal", changed(PROJECT, "(<aside><ul>)<li>.*?</li>", r"\1")),
    ("others of the same goal", changed(PROJECT, "(<aside>.*?<a [^>]*>)", r"\1Muu ")),
    ("the newest on the home page", changed("index.html", "(<main>.*?)(<li>.*?</li>)(<li>.*?</li>)", r"\1\3\2")),
    ("the newest on the home page", changed("index.html", "(<main>.*)<li>.*</li>", r"\1")),
    ("the feed", changed("atom.xml", "<entry>.*?</entry>", "")),
    ("the feed", changed("atom.xml", "(<entry>.*?)<updated>2025-11-12", r"\1<updated>2025-11-11")),
    ("the feed", changed("atom.xml", "<summary>", "<summary>Muu ")),
    ("the sitemap", changed("sitemap.xml", "<url>.*?</url>", "")),
    ("the sitemap", changed("sitemap.xml", "/goals/tavoite-03/", "/goals/tavoite-99/")),
    ("a link that leads nowhere", changed("projects/index.html", 'href="/projects/page/2/"', 'href="/projects/page/3/"')),
    ("a page of a list that nothing leads to", changed("projects/index.html", '<a href="/projects/page/2/">&gt;</a>', "")),
]


class Copy(tools.Hugo):
    """The copy under another tool's name."""

    name = "copy"


class Faults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="julki-bench-")
        cls.addClassCleanup(cls.folder.cleanup)
        place = pathlib.Path(cls.folder.name)
        subprocess.run(
            [sys.executable, ROOT / "benches/generate.py", "--projects", str(PROJECTS), "--seed", str(SEED), "--out", place, "--for", "hugo"],
            check=True, stdout=subprocess.DEVNULL)
        cls.sound = tools.Hugo(installed_hugo(), place / "hugo")
        rounds.build(cls.sound)
        cls.truth = same.Truth(PROJECTS, SEED)
        cls.copy = Copy(cls.sound.program, place / "copy")

    def setUp(self):
        shutil.rmtree(self.copy.output, ignore_errors=True)
        shutil.copytree(self.sound.output, self.copy.output)

    def found(self):
        return same.compare([self.sound, self.copy], self.truth)

    def test_a_copy_says_the_same(self):
        self.assertEqual(self.found(), [])

    def test_what_tools_do_in_their_own_ways_is_no_difference(self):
        changed("goals/index.html", "(<main>.*?)(<li>.*?</li>)(<li>.*?</li>)", r"\1\3\2")(self.copy.output)
        changed(PROJECT, "<h2 [^>]*>(.*?)</h2>", r'<div><h2 id="muu">\1</h2><a class="anchor" href="#muu">#</a></div>')(self.copy.output)
        changed("projects/page/2/index.html", "</h1>", "</h1><p>Muuta</p>")(self.copy.output)
        (self.copy.output / "404.html").write_text("")
        self.assertEqual(self.found(), [])

    def test_each_fault_is_found(self):
        for what, fault in FAULTS:
            with self.subTest(what):
                self.setUp()
                fault(self.copy.output)
                self.assertIn(what, {difference.what for difference in self.found()})


if __name__ == "__main__":
    unittest.main()
