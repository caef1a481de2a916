//! The texts of content: held, or left on the disk where there are too many to hold.
//!
//! Enters: a text as it was read. Leaves: the same text whenever it is asked for, or that it is no longer there. Absent:
//! how many are too many, which the options of a run say.

#![allow(clippy::disallowed_methods, reason = "this is the phase that sees the disk")]

use std::{borrow::Cow, fs, path::Path, sync::Arc, time::SystemTime};

use super::{
    Source,
    looks::{Looks, Mark},
    relative, text, unreadable,
};
use crate::diagnostic::{Code, Diagnostic, Place};

/// A Markdown file below `content/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentFile {
    /// Relative to the site's folder, with `/` between.
    pub path: Arc<str>,
    pub text: Text,
}

/// The text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    Held(Arc<str>),
    /// On the disk.
    Left {
        /// By which it is known again.
        mark: Mark,
        /// Where the disk spells its name otherwise than the site does.
        spelt: Option<Box<Path>>,
    },
}

impl Text {
    pub(super) fn held(text: &str) -> Self {
        Self::Held(text.into())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::held(text)
    }
}

impl ContentFile {
    /// A file whose text is left on the disk. It is read if only its bytes tell whether it changes.
    pub(super) fn left(root: &Path, path: &Path, now: SystemTime) -> Result<Self, Diagnostic> {
        let metadata = fs::metadata(path).map_err(|error| unreadable(root, path, &error))?;
        let mark = match Looks::settled(&metadata, now) {
            Some(looks) => Mark::Looks(looks),
            None => Mark::of_bytes(text(root, path, &mut Vec::new())?.1.as_bytes()),
        };
        let name = relative(root, path);
        let spelt = (!path.ends_with(&name)).then(|| path.into());
        Ok(Self { path: name.into(), text: Text::Left { mark, spelt } })
    }

    /// The file with its text.
    ///
    /// # Errors
    /// That the text cannot be read, or is no longer what it was when the site was read.
    pub fn open(&self, root: &Path) -> Result<Source, Diagnostic> {
        let path = self.path.clone();
        let text = match &self.text {
            Text::Held(text) => text.clone(),
            Text::Left { mark, spelt } => self.again(root, mark, spelt.as_deref())?,
        };
        Ok(Source { path, text })
    }

    /// The text; nothing if it is no longer what it was when the site was read.
    #[must_use]
    pub fn text(&self, root: &Path) -> Option<Cow<'_, str>> {
        match &self.text {
            Text::Held(text) => Some(Cow::Borrowed(text)),
            Text::Left { mark, spelt } => Some(Cow::Owned(self.again(root, mark, spelt.as_deref()).ok()?)),
        }
    }

    /// The text from the disk, if it is the one that the mark is of.
    fn again<T: for<'a> From<&'a str>>(&self, root: &Path, mark: &Mark, spelt: Option<&Path>) -> Result<T, Diagnostic> {
        let place = spelt.map_or_else(|| root.join(&*self.path), Path::to_owned);
        let mut buffer = Vec::new();
        let (_, text) = text(root, &place, &mut buffer)?;
        let is_same = match mark {
            // Asked for after reading, so that nothing was written meanwhile either.
            Mark::Looks(looks) => fs::metadata(&place).ok().and_then(|now| Looks::of(&now)).as_ref() == Some(looks),
            Mark::Bytes(_) => Mark::of_bytes(text.as_bytes()) == *mark,
        };
        is_same.then(|| text.into()).ok_or_else(|| changed(&self.path))
    }
}

/// That a file is no longer what it was when the site was read.
pub fn changed(path: &Arc<str>) -> Diagnostic {
    Diagnostic::new(Code::SourceChanged, Place::file(path)).arg("path", &**path)
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "texts lie on the disk")]
mod tests {
    use std::{fs, path::PathBuf, time::Duration};

    use super::*;
    use crate::{
        compile::prepare,
        parse::parse,
        read::{Disk, Options, Sources, TEXTS_HELD, read},
    };

    fn site(root: PathBuf, texts_held: usize) -> Sources {
        read(&Options { texts_held, ..Options::trial(root) }).0
    }

    /// A site of one text, left on the disk, with its path.
    fn left(name: &str) -> (tempfile::TempDir, Sources, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("content/projects").join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("folders");
        fs::write(folder.path().join("site.yaml"), "title: A\n").expect("site.yaml");
        fs::write(&file, "---\ntitle: A\n---\nText\n").expect("a text");
        let sources = site(folder.path().to_owned(), 0);
        (folder, sources, file)
    }

    #[test]
    fn texts_are_held_up_to_a_number_of_them() {
        let (folder, sources, _) = left("a.md");
        assert!(matches!(sources.content[0].text, Text::Left { .. }));
        let held = |number| site(folder.path().to_owned(), number).content.remove(0).text;
        assert_eq!((held(1), held(TEXTS_HELD)), (Text::held("---\ntitle: A\n---\nText\n"), held(1)));
    }

    #[test]
    fn a_text_that_was_left_is_read_again() {
        // The name of the second is spelt as some systems do, with the dots as a letter of their own.
        for name in ["a.md", "pa\u{308}iva\u{308}.md"] {
            let (folder, sources, _) = left(name);
            let source = sources.content[0].open(folder.path()).expect("a text");
            assert_eq!(&*source.text, "---\ntitle: A\n---\nText\n");
            assert_eq!(sources.text(&source.path).as_deref(), Some(&*source.text));
        }
    }

    #[test]
    fn a_text_that_changed_meanwhile_is_not_taken_for_what_it_was() {
        for change in ["---\ntitle: B\n---\nText\n", ""] {
            let (folder, sources, file) = left("a.md");
            match change {
                "" => fs::remove_file(file).expect("a file to remove"),
                text => fs::write(file, text).expect("a file to write"),
            }
            let problem = sources.content[0].open(folder.path()).expect_err("another text");
            // What is gone is told as the disk tells it.
            let expected = if change.is_empty() { Code::Environment } else { Code::SourceChanged };
            assert_eq!(problem.code, expected);
            assert_eq!(sources.text("content/projects/a.md"), None);
            let (parsed, report) = parse(&sources);
            assert!(parsed.documents[0].failed && report.0.iter().any(|problem| problem.code == expected));
        }
    }

    #[test]
    fn an_older_text_is_known_by_its_looks() {
        let (folder, _, file) = left("a.md");
        let later = SystemTime::now() + Duration::from_secs(5);
        let found = ContentFile::left(folder.path(), &file, later).expect("a file");
        assert!(matches!(found.text, Text::Left { mark: Mark::Looks(_), .. }));
        assert_eq!(found.text(folder.path()).as_deref(), Some("---\ntitle: A\n---\nText\n"));
        fs::write(&file, "---\ntitle: B\n---\nText\n").expect("a file to write");
        assert_eq!(found.open(folder.path()).expect_err("another text").code, Code::SourceChanged);
        fs::write(&file, b"\xff").expect("a file to write");
        assert_eq!(found.open(folder.path()).expect_err("no text").code, Code::NotUtf8);
    }

    #[test]
    fn whether_texts_are_held_shows_nowhere() {
        let outputs = |texts_held| {
            let sources = site(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/site"), texts_held);
            let (parsed, report) = parse(&sources);
            prepare(parsed, &sources, report, false, |press, report| {
                let press = press.expect("a theme");
                let renderer = press.renderer.expect("templates");
                let bytes = |output| renderer.bytes(output, &Disk).map(|bytes| bytes.into_owned()).ok();
                let pages: Vec<_> =
                    press.plan.outputs.iter().map(|output| (output.path.clone(), bytes(output))).collect();
                (pages, report)
            })
        };
        let (held, left) = (outputs(TEXTS_HELD), outputs(0));
        assert!(held.0.len() > 50 && held.0.iter().all(|(_, bytes)| bytes.is_some()));
        assert!(held == left, "a page or a problem is another");
    }
}
