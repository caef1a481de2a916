"""What is said of costs is what they were: the slope of memory, the lists and the flames of a profile.

Enters: a few made-up measurements. Leaves: nothing, or what came out wrong. `make guard` runs it.

Deliberately absent: recording and measuring.
"""

import unittest
import xml.etree.ElementTree

import flames
import hotspots
from same_work import figures

# As `perf script` writes: who it was, then the way to where it was, the innermost function first.
SCRIPT = """\
julki 7001     500000 
\tffffffff81 clear_page ([kernel.kallsyms])
\t    55aa01 mi_malloc (/site/julki)
\t    55aa02 tera::value::Value::from<T;U>::h0123456789abcdef (/site/julki)
\t    55aa03 julki::render::Renderer::bytes (/site/julki)

julki 7002    1500000 
\t    55aa04 julki::view::card::<impl julki::view::local::Local>::card (/site/julki)
\t    55aa04 julki::view::card::<impl julki::view::local::Local>::card (/site/julki)
\t    7f00ff [unknown] ([unknown])

"""


def measured(content, files, peak):
    return {"input": {"bytes": content}, "sizes": {"julki": {"files": files}}, "costs": {"cold": {"julki": [{"peak": peak}]}}}


class Slopes(unittest.TestCase):
    def test_what_every_size_holds_is_no_cost_of_a_page(self):
        # 40 MB whatever is built, the content itself, and 3 kB for each file.
        of = {str(files): measured(5000 * files, files, 40_000_000 + 8000 * files) for files in (100, 1000, 50_000)}
        self.assertEqual([cells for _, cells in figures.slopes({"sizes": of})], [["3.0 kB"], ["3.0 kB"]])

    def test_one_size_has_no_slope(self):
        self.assertEqual(list(figures.summary({"sizes": {"100": measured(1, 100, 1)}})), [])


class Profiles(unittest.TestCase):
    def setUp(self):
        self.found = hotspots.stacks(SCRIPT)

    def test_stacks_begin_outermost_and_keep_their_costs(self):
        self.assertEqual(
            self.found[("julki::render::Renderer::bytes", "tera::value::Value::from<T,U>", "mi_malloc", "system: clear_page")], 500_000)
        self.assertEqual(sum(self.found.values()), 2_000_000)

    def test_costs_are_listed_by_who_asked_and_who_did(self):
        lines = hotspots.listed(self.found)
        for line in (
                " 75.0%       1.5 ms  view", " 25.0%       0.5 ms  render", " 25.0%       0.5 ms  the system", " 75.0%       1.5 ms  julki",
                # It calls itself, and is counted once.
                " 75.0%       1.5 ms  julki::view::card::<impl julki::view::local::Local>::card"):
            with self.subTest(line):
                self.assertIn(line, lines)

    def test_work_that_was_divided_is_drawn_in_one_place(self):
        divided = {
            ("start", "rayon_core::join::join_context", "julki::a::b", "core::str::from_utf8"): 1,
            ("start", "rayon_core::join::join_context", "rayon_core::join::join_context", "julki::a::b", "core::str::from_utf8"): 2}
        self.assertEqual(dict(hotspots.gist(divided)), {("start", "julki::a::b", "core::str::from_utf8"): 3})

    def test_flames_are_as_wide_as_their_costs(self):
        boxes = list(flames.gathered(self.found).boxes(0, 0, flames.WIDTH / 2_000_000))
        widths = {box.name: box.cost / 2_000_000 for box, _, _ in boxes}
        self.assertEqual((widths["all"], widths["mi_malloc"], widths["unknown"]), (1.0, 0.25, 0.75))
        drawn = xml.etree.ElementTree.fromstring(flames.drawn(self.found))
        self.assertEqual(len(drawn), len(boxes))

    def test_nothing_recorded_is_no_fault(self):
        self.assertEqual(hotspots.listed(hotspots.stacks(""))[0], "0.00 s of all threads")
        xml.etree.ElementTree.fromstring(flames.drawn(hotspots.stacks("")))


if __name__ == "__main__":
    unittest.main()
