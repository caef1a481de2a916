//! Whatever a series of builds brings, the output ends as the last one.

use pretty_assertions::assert_eq;

use super::*;

/// Marsaglia's xorshift: the same series in every run, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// Few names, so that the same one is now a file and now a folder.
const NAMES: [&str; 6] = ["a", "ä", "日本", "b c", "B", "🦊"];

fn any_set(dice: &mut Dice) -> Set {
    let mut files = Set::new();
    for _ in 0..dice.roll(14) {
        let depth = 1 + dice.roll(4);
        let path = (0..depth).map(|_| NAMES[dice.roll(6) as usize]).collect::<Vec<_>>().join("/");
        let excluded = files
            .keys()
            .any(|other: &String| other.starts_with(&format!("{path}/")) || path.starts_with(&format!("{other}/")));
        if !excluded {
            files.insert(path, ["", "1", "2", "three"][dice.roll(4) as usize].to_owned());
        }
    }
    files
}

#[test]
fn output_is_always_the_last_set() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..12 {
        let site = Site::new();
        let mut last = Set::new();
        for _ in 0..25 {
            let files = any_set(&mut dice);
            let same = files.iter().filter(|(path, text)| last.get(*path) == Some(text)).count();
            let gone = last.keys().filter(|path| !files.contains_key(*path)).count();
            assert_eq!(site.build(&files).unwrap(), outcome(files.len() - same, same, gone));
            assert_eq!(site.output(), files);
            assert!(site.open().unwrap().intact().unwrap().is_some());
            assert_eq!(site.open().unwrap().note(), Some(note(&files)));
            last = files;
        }
    }
}

#[test]
fn meddling_between_builds_is_mended() {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for _ in 0..12 {
        let site = Site::new();
        for _ in 0..15 {
            let files = any_set(&mut dice);
            site.build(&files).unwrap();
            for path in files.keys() {
                let path = site.path("output").join(path);
                match dice.roll(5) {
                    0 => fs::remove_file(path).unwrap(),
                    1 => fs::write(path, "edited").unwrap(),
                    _ => {}
                }
            }
            if dice.roll(6) == 0 {
                fs::remove_dir_all(site.path("output")).unwrap();
            }
            site.build(&files).unwrap();
            assert_eq!(site.output(), files);
        }
    }
}
