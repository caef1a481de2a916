"""The guard can fail: a figure that is a little too low, a site that costs more than its share, and no figure at all are found.

Enters: the program as it is released, or the one that $JULKI names, and Valgrind. Leaves: nothing, or the fault that was not
seen. `make guard` runs it first, on sites of so few pages that it takes a few seconds.

Deliberately absent: whether the program is slower than it was, which guard.py itself says.
"""

import dataclasses
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import guard

PAGES, GROWTH = 40, "40,44"
JULKI = pathlib.Path(os.environ.get("JULKI", guard.ROOT / "target/release/julki"))


def run(committed, *options, **environment):
    """The exit code and the words of the guard itself."""
    done = subprocess.run(
        [sys.executable, guard.__file__, "--pages", str(PAGES), "--growth", GROWTH, "--julki", JULKI, "--committed", committed, *options],
        env=os.environ | environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.returncode, done.stdout


@unittest.skipUnless(sys.platform == "linux", "Valgrind is not there")
class Guard(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="julki-guard-")
        cls.addClassCleanup(folder.cleanup)
        cls.committed = pathlib.Path(folder.name) / "instructions.json"
        cls.accepted = run(cls.committed, "--accept")
        cls.figure = guard.Figure(**json.loads(cls.committed.read_text()))

    def against(self, times=1.0, **other):
        """What is said of the figure beside one that is so many times as high, or of another program."""
        committed = dataclasses.replace(self.figure, instructions=round(self.figure.instructions * times), **other)
        return guard.judged(self.figure, committed)

    def test_without_a_figure_it_fails_and_says_how_to_commit_one(self):
        said, is_wrong = guard.judged(self.figure, None)
        self.assertTrue(is_wrong)
        self.assertIn("make guard ACCEPT=1", said)

    def test_an_accepted_figure_passes(self):
        self.assertEqual(self.accepted[0], 0, self.accepted[1])

    def test_the_program_fails_beside_a_figure_4_percent_lower(self):
        lower = self.committed.with_name("lower.json")
        lower.write_text(json.dumps(dataclasses.asdict(self.figure) | {"instructions": round(self.figure.instructions / 1.04)}))
        # What the caller has set must not move the count.
        code, said = run(lower, RAYON_NUM_THREADS="2", LANG="fi_FI.UTF-8", JULKI_GUARD="x" * 4000)
        self.assertEqual(code, 1, said)
        for words in ("more than 3%", "make guard ACCEPT=1"):
            self.assertIn(words, said)

    def test_3_percent_is_the_limit(self):
        for more, is_wrong in ((1.0, False), (1.029, False), (1.031, True), (1.04, True), (9.0, True)):
            with self.subTest(more):
                self.assertEqual(self.against(1 / more)[1], is_wrong)

    def test_a_better_figure_is_to_be_kept_but_does_not_fail(self):
        said, is_wrong = self.against(1.04)
        self.assertFalse(is_wrong)
        self.assertIn("make guard ACCEPT=1", said)
        self.assertNotIn("ACCEPT", self.against(1.02)[0])

    def test_what_another_compiler_made_is_not_compared(self):
        for other in ({"compiler": "rustc 1.0.0"}, {"system": "ld-linux-aarch64.so.1, without AVX2"}, {"pages": 30}):
            with self.subTest(other):
                said, is_wrong = self.against(0.5, **other)
                self.assertFalse(is_wrong)
                self.assertIn("not compared", said)

    def test_another_counter_is_compared_and_named(self):
        said, is_wrong = self.against(0.5, counter="valgrind-1.0")
        self.assertTrue(is_wrong)
        self.assertIn("valgrind-1.0", said)

    def test_growth_beyond_the_limit_fails(self):
        for times, is_wrong in ((7.9, False), (8.8, False), (8.81, True), (9.0, True), (64.0, True)):
            with self.subTest(times):
                self.assertEqual(guard.judged_growth((1000, 8000), 10**9, round(times * 10**9))[1], is_wrong)

    def test_a_site_larger_than_it_says_fails(self):
        small, large = (guard.count(JULKI.resolve(), pages, guard.CACHEGRIND) for pages in (40, 160))
        self.assertFalse(guard.judged_growth((40, 160), small, large)[1])
        self.assertTrue(guard.judged_growth((40, 80), small, large)[1])

    def test_sites_have_the_pages_that_they_are_named_by(self):
        self.assertEqual([guard.projects(pages) for pages in (300, 1000, 8000)], [244, 877, 7183])


if __name__ == "__main__":
    unittest.main()
