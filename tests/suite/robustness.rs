//! Whatever writers do to their files, the program says what is wrong and goes on: it never falls over.
//!
//! The golden site's files are damaged at random, but the same way every time, so that a failure can be repeated.

use crate::{
    golden,
    harness::{Site, files},
};

/// How many damaged sites are checked.
const ROUNDS: u64 = 60;

/// What a slip of the hand, of an editor or of a merge leaves in a file.
const SLIPS: [&str; 40] = [
    "\t",
    ": ",
    "- ",
    "\n---\n",
    "---",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "&a ",
    "*a",
    "!!binary ",
    "|\n",
    ">\n",
    "# ",
    "%",
    "\u{feff}",
    "\u{0}",
    "\u{202e}",
    "🫧",
    "a\u{308}",
    "\r",
    "<<<<<<< HEAD\n",
    "~",
    "null",
    "[x](",
    "![](embed:)",
    "[^9]",
    "](../../../../x.md#)",
    "](project:)",
    "<!--",
    "```\n",
    "|---|\n",
    "{{ x }}",
    "\\",
    "\u{a0}",
    "? ",
    ", ",
];

/// A generator of numbers that are as good as random (Vigna's SplitMix64), always the same from the same beginning.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let limit = u64::try_from(limit.max(1)).expect("a length");
        usize::try_from((mixed ^ (mixed >> 31)) % limit).expect("below a length")
    }

    fn damage(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(3) {
            let place = self.below(bytes.len() + 1);
            match self.below(8) {
                0 => bytes.truncate(place),
                1 => drop(bytes.drain(place..(place + self.below(12)).min(bytes.len()))),
                2 => bytes.insert(place, 0xff),
                3 => {
                    let line =
                        bytes[place..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| place + end);
                    let copy = bytes[place..line].to_vec();
                    bytes.splice(place..place, copy);
                }
                _ => {
                    let slip = SLIPS[self.below(SLIPS.len())];
                    bytes.splice(place..place, slip.bytes());
                }
            }
        }
        bytes
    }
}

#[test]
fn no_damage_to_the_sources_overthrows_the_program() {
    let folder = golden::folder();
    let sources = files(&folder);
    for round in 0..ROUNDS {
        let mut chance = Chance(round);
        let mut site = Site::new();
        for (path, bytes) in &sources {
            let is_spared = path == "site.yaml" && round % 4 != 0;
            let bytes = if is_spared || chance.below(3) == 0 { bytes.clone() } else { chance.damage(bytes) };
            site = site.file(path, bytes);
        }
        let run = site.check();
        let is_sound = matches!(run.code(), Some(0..=2)) && !run.stderr().contains("panicked");
        assert!(is_sound, "round {round}: {:?}\n{}", run.code(), run.stderr());
        for problem in run.diagnostics() {
            assert!(!problem.message.is_empty() && !problem.help.is_empty(), "round {round}: {problem}");
            assert!(
                !problem.message.contains(['{', '\n']) || problem.message.contains('`'),
                "round {round}: {problem}"
            );
        }
    }
}

#[test]
fn no_damage_to_a_template_overthrows_the_program() {
    let theme = crate::repository().join("themes/make-with");
    let templates: Vec<(String, Vec<u8>)> = files(&theme)
        .into_iter()
        .filter(|(path, _)| path.starts_with("templates/") || path.starts_with("strings/"))
        .collect();
    for round in 0..ROUNDS {
        let mut chance = Chance(round + 1000);
        let (path, bytes) = &templates[chance.below(templates.len())];
        let site = Site::new().entity("projects/a", "A", "funders: [b]").entity("funders/b", "B", "");
        let run = site.file(path, chance.damage(bytes)).check();
        let is_sound = matches!(run.code(), Some(0 | 1)) && !run.stderr().contains("panicked");
        assert!(is_sound, "round {round}, {path}: {:?}\n{}", run.code(), run.said());
        for problem in run.diagnostics().iter().filter(|problem| problem.severity == "error") {
            let file = problem.place.as_ref().map(|place| place.file.as_str());
            assert_eq!(file, Some(path.as_str()), "round {round}: {problem}");
        }
    }
}

#[test]
fn a_circle_of_hundreds_is_told_and_followed_no_further() {
    const MANY: usize = 400;
    let mut site =
        Site::new().entity("goals/g", "Tavoite", "programme: p0").entity("projects/h", "Hanke", "goals: [g]");
    for place in 0..MANY {
        let fields = format!("part_of: p{}", (place + 1) % MANY);
        site = site.entity(&format!("programmes/p{place}"), &format!("Ohjelma {place}"), &fields);
    }
    let run = site.check().status(1);
    let codes: Vec<String> = run.diagnostics().into_iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["reference-cycle"], "{}", run.said());
}

#[test]
fn those_who_name_what_cannot_be_read_are_drawn_without_it() {
    let broken = "---\ntitle: B: nyt\n---\n";
    let run = Site::new()
        .entity("organisations/a", "A", "successors: [b, c]")
        .file("content/organisations/b.md", broken)
        .file("content/organisations/c.md", broken)
        .entity("projects/h", "Hanke", "lead: b\npartners: [c, b]\nfunding: [{funder: [b, c], amount: 10}]")
        .check()
        .status(1);
    assert!(!run.stderr().contains("panicked"), "{}", run.stderr());
    let places: Vec<String> = run.diagnostics().iter().map(|problem| problem.to_string()[..28].to_owned()).collect();
    assert_eq!(places, ["content/organisations/b.md:2", "content/organisations/c.md:2"], "{}", run.said());
}
