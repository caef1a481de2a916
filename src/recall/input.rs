//! What makes an input the same, and the note of it.
//!
//! Enters: sources, and what reading them said. Leaves: an [`Input`], which is equal for equal inputs. Texts and themes
//! are compared by a digest of their bytes, which `read` holds anyway. Other files may be films: they are compared by
//! their looks, and only those whose looks do not vouch for them by their bytes, as `git` does it. The program counts,
//! and of its options the address, the day and the drafts. The place of the site does not, so that it can be moved with
//! its output; nor do `--strict`, `--lang` and `--format`, which choose among findings, or how they are said.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Findings;
use crate::{
    diagnostic::Report,
    digest::{Digest, Digester},
    read::{ContentFile, FileOnDisk, Files, Mark, Sources, Text, ThemeFiles},
};

/// How many texts a thread takes in one go.
const TOGETHER: usize = 64;

/// Everything that a build depends on, as far as it takes to tell it from another.
#[derive(Debug, Clone)]
pub struct Input {
    /// Of everything but the bytes of the other files.
    digest: Digest,
    files: BTreeMap<Arc<str>, Mark>,
}

/// What is noted: after the digest of the input, which is read first.
#[derive(Serialize, Deserialize)]
struct Note<F> {
    files: BTreeMap<String, Mark>,
    findings: F,
}

impl Input {
    /// The input of a run; none where it cannot be told from another, since the program or a file cannot.
    #[must_use]
    pub fn of(sources: &Sources, said: &Report, files: &dyn Files) -> Option<Self> {
        let mark = |(path, file): (&Arc<str>, &FileOnDisk)| {
            let mark = match file.looks {
                Some(looks) => Mark::Looks(looks),
                None => by_bytes(file, files)?,
            };
            Some((path.clone(), mark))
        };
        let (digest, marks) =
            rayon::join(|| digest(sources, said), || sources.files.par_iter().map(mark).collect::<Option<_>>());
        Some(Self { digest: digest?, files: marks? })
    }

    /// What the build found whose note this is, if it had the same input.
    #[must_use]
    pub fn recall(&self, note: &[u8], sources: &Sources, files: &dyn Files) -> Option<Findings> {
        let (digest, rest) = note.split_first_chunk()?;
        if self.digest != Digest::from_bytes(*digest) {
            return None;
        }
        let note: Note<Findings> = serde_json::from_slice(rest).ok()?;
        let is_same = |(path, noted): (&String, &Mark)| match (self.files.get(&**path), noted) {
            (Some(Mark::Looks(_)), Mark::Bytes(_)) => {
                sources.files.get(&**path).and_then(|file| by_bytes(file, files)).as_ref() == Some(noted)
            }
            (mark, noted) => mark == Some(noted),
        };
        (note.files.len() == self.files.len() && note.files.par_iter().all(is_same)).then_some(note.findings)
    }

    /// The note for the next run.
    #[must_use]
    pub fn note(&self, findings: &Findings) -> Vec<u8> {
        let files = self.files.iter().map(|(path, mark)| (path.to_string(), *mark)).collect();
        let mut note = self.digest.to_bytes().to_vec();
        serde_json::to_writer(&mut note, &Note { files, findings }).expect("maps with strings as keys are always JSON");
        note
    }
}

fn by_bytes(file: &FileOnDisk, files: &dyn Files) -> Option<Mark> {
    Some(Mark::of_bytes(&files.bytes(file).ok()?))
}

/// The digest of what `read` holds, part by part.
fn digest(sources: &Sources, said: &Report) -> Option<Digest> {
    let Sources { options, site, content, unreadable, files, themes, overrides, program } = sources;
    let mut whole = Digester::default();
    whole.add(env!("CARGO_PKG_VERSION").as_bytes());
    whole.add(&serde_json::to_vec(program.as_ref()?).ok()?);
    let asked = (&options.base_url, options.today.to_string(), options.drafts);
    whole.add(&serde_json::to_vec(&asked).ok()?);
    whole.add_all(site.as_slice(), |source| source.text.as_bytes());
    let texts: Option<Vec<_>> = content.par_chunks(TOGETHER).map(of_texts).collect();
    whole.add_all(&texts?, |digest| digest);
    whole.add_all(unreadable, |path| path.as_bytes());
    whole.add_all(&files.keys().collect::<Vec<_>>(), |path| path.as_bytes());
    whole.add_all(&themes.keys().collect::<Vec<_>>(), |name| name.as_bytes());
    let layers: Vec<&ThemeFiles> = themes.values().chain([overrides]).collect();
    whole.add_all(&layers.into_par_iter().map(of_theme).collect::<Vec<_>>(), |digest| digest);
    // What could not be read, and links that were not followed, are in no list. Folders tell their files in any order.
    let mut said: Vec<String> = said.0.iter().map(serde_json::to_string).collect::<Result<_, _>>().ok()?;
    said.sort_unstable();
    whole.add_all(&said, |problem| problem.as_bytes());
    Some(whole.digest())
}

fn of_texts(files: &[ContentFile]) -> Option<[u8; Digest::LENGTH]> {
    let mut parts = Digester::default();
    for file in files {
        parts.add(file.path.as_bytes());
        match &file.text {
            Text::Held(text) => parts.add(text.as_bytes()),
            Text::Left { mark, .. } => parts.add(&serde_json::to_vec(mark).ok()?),
        }
    }
    Some(parts.digest().to_bytes())
}

fn of_theme(theme: &ThemeFiles) -> [u8; Digest::LENGTH] {
    let mut parts = Digester::default();
    for (path, bytes) in &theme.files {
        parts.add(path.as_bytes());
        parts.add(bytes);
    }
    parts.digest().to_bytes()
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "a site is laid down to be read")]
mod tests {
    use std::{fs, io, path::Path};

    use jiff::civil::date;
    use pretty_assertions::assert_eq;
    use tempfile::TempDir;

    use super::*;
    use crate::{
        diagnostic::{Code, Diagnostic, Place},
        language::Lang,
        read::{Disk, Looks, Options, read},
    };

    /// A site with everything that an input is made of.
    fn site() -> (TempDir, Sources, Report) {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in [
            ("site.yaml", "title: A\n"),
            ("content/projects/a.md", "a"),
            ("content/projects/b.md", "b"),
            ("content/projects/c.md", "c"),
            ("content/projects/a/d.png", "d"),
            ("static/e.txt", "e"),
            ("themes/own/theme.yaml", "extends: make-with"),
            ("strings/fi.ftl", "home = Etusivu"),
        ] {
            lay(folder.path(), path, text);
        }
        let root = folder.path().to_owned();
        let options = Options { drafts: false, ..Options::trial(root) };
        let (sources, report) = read(&options);
        (folder, sources, report)
    }

    fn lay(root: &Path, path: &str, text: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn findings() -> Findings {
        Findings {
            problems: Report(vec![Diagnostic::new(Code::MissingAlt, Place::span(&"a.md".into(), 1..2))]),
            severities: BTreeMap::from([
                (Code::MissingAlt, None),
                (Code::JunkKeyword, Some(crate::diagnostic::Severity::Error)),
            ]),
            languages: vec!["fi".to_owned(), "sv".to_owned()],
            pages: BTreeMap::from([(("home", Lang(1)), 3), (("project", Lang(0)), 7)]),
        }
    }

    fn noted(sources: &Sources, report: &Report) -> Vec<u8> {
        Input::of(sources, report, &Disk).expect("an input").note(&findings())
    }

    #[test]
    fn the_same_input_has_the_same_findings() {
        let (_folder, sources, report) = site();
        let note = noted(&sources, &report);
        let (again, said) = read(&sources.options);
        let input = Input::of(&again, &said, &Disk).expect("an input");
        assert_eq!(input.recall(&note, &again, &Disk), Some(findings()));
    }

    #[test]
    fn where_the_site_is_does_not_matter() {
        let (folder, sources, report) = site();
        let note = noted(&sources, &report);
        let mut moved = sources;
        moved.options.root = folder.path().join("elsewhere");
        moved.options.output = folder.path().join("public");
        let input = Input::of(&moved, &report, &Disk).expect("an input");
        assert!(input.recall(&note, &moved, &Disk).is_some());
    }

    #[test]
    fn any_difference_makes_another_input() {
        let (_folder, sources, report) = site();
        let note = noted(&sources, &report);
        let other: Looks =
            serde_json::from_str(r#"{"size":1,"modified":2,"status_changed":3,"number":4}"#).expect("looks");
        type Change<'a> = (&'static str, &'a dyn Fn(&mut Sources));
        let theme = |sources: &mut Sources| sources.themes.get_mut("own").expect("a theme").files.clone();
        let changes: [Change<'_>; 15] = [
            ("the address", &|sources| sources.options.base_url = Some("https://koe.example/".to_owned())),
            ("the day", &|sources| sources.options.today = date(2026, 11, 23)),
            ("drafts", &|sources| sources.options.drafts = true),
            ("the program", &|sources| sources.program = Some(other)),
            ("site.yaml", &|sources| sources.site.as_mut().expect("a site").text = "title: B\n".into()),
            ("no site.yaml", &|sources| sources.site = None),
            ("a text", &|sources| sources.content[0].text = "b".into()),
            ("the name of a text", &|sources| sources.content[0].path = "content/projects/0.md".into()),
            ("where one text ends and the next begins", &|sources| {
                sources.content[0].text = "".into();
                sources.content[1].text = "ab".into();
            }),
            ("a text less", &|sources| _ = sources.content.pop()),
            ("a file that cannot be read", &|sources| sources.unreadable.push("content/x.md".into())),
            ("a file less", &|sources| _ = sources.files.pop_last()),
            ("the name of a file", &|sources| {
                let (_, file) = sources.files.pop_last().expect("a file");
                sources.files.insert("static/f.txt".into(), file);
            }),
            ("a file of a theme", &|sources| {
                let mut files = theme(sources);
                files.insert("styles/a.css".to_owned(), Vec::new());
                sources.themes.get_mut("own").expect("a theme").files = files;
            }),
            ("a file before the theme's", &|sources| {
                *sources.overrides.files.get_mut("strings/fi.ftl").expect("a file") = b"home = Alku".to_vec();
            }),
        ];
        for (what, change) in changes {
            let mut changed = sources.clone();
            change(&mut changed);
            let input = Input::of(&changed, &report, &Disk).expect("an input");
            assert_eq!(input.recall(&note, &changed, &Disk), None, "{what}");
        }
        let mut said = report.clone();
        said.add(Diagnostic::new(Code::LinkNotFollowed, Place::file(&"content/link".into())));
        let input = Input::of(&sources, &said, &Disk).expect("an input");
        assert_eq!(input.recall(&note, &sources, &Disk), None, "a link");
    }

    #[test]
    fn other_files_are_known_by_their_looks_or_else_by_their_bytes() {
        let (folder, mut sources, report) = site();
        assert!(sources.files.values().all(|file| file.looks.is_none()), "they are too new");
        let by_bytes = noted(&sources, &report);
        let of = |sources: &Sources, files: &dyn Files| Input::of(sources, &report, files).expect("an input");
        let looks = |size: u64| -> Option<Looks> {
            serde_json::from_str(&format!(r#"{{"size":{size},"modified":2,"status_changed":3,"number":4}}"#)).ok()
        };
        for file in sources.files.values_mut() {
            file.looks = looks(1);
        }
        // By now they have looks, but it is their bytes that were noted.
        assert!(of(&sources, &Disk).recall(&by_bytes, &sources, &Disk).is_some());
        let by_looks = noted(&sources, &report);
        assert!(of(&sources, &Disk).recall(&by_looks, &sources, &Refused).is_some(), "no byte is asked for");
        lay(folder.path(), "static/e.txt", "f");
        assert!(of(&sources, &Disk).recall(&by_bytes, &sources, &Disk).is_none());
        sources.files.get_mut("static/e.txt").expect("a file").looks = looks(2);
        assert!(of(&sources, &Disk).recall(&by_looks, &sources, &Disk).is_none());
        sources.files.get_mut("static/e.txt").expect("a file").looks = None;
        assert!(of(&sources, &Disk).recall(&by_looks, &sources, &Disk).is_none());
        assert!(Input::of(&sources, &report, &Refused).is_none(), "what cannot be told apart is no input");
    }

    /// A disk that gives no bytes.
    struct Refused;

    impl Files for Refused {
        fn bytes(&self, _: &FileOnDisk) -> io::Result<Vec<u8>> {
            Err(io::Error::other("refused"))
        }
    }

    #[test]
    fn a_note_in_another_form_is_none() {
        let (_folder, sources, report) = site();
        let input = Input::of(&sources, &report, &Disk).expect("an input");
        let note = input.note(&findings());
        for note in [&note[..0], &note[..31], &note[..32], &note[..note.len() - 1], b"{}"] {
            assert_eq!(input.recall(note, &sources, &Disk), None);
        }
    }
}
