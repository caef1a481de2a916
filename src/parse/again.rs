//! Parsing a site again: for the preview, where one file of ten thousand changed.
//!
//! Enters: the sources as they are now, and what was parsed before. Leaves: the same as parsing everything would give,
//! but for files that are broken at the moment: of those stands what they last were when they were sound, so that a
//! writer in the middle of a word does not lose the page. Deliberately absent: any list of what changed; a file is the
//! same if its text is.

use std::{collections::BTreeSet, sync::Arc};

use rayon::prelude::*;

use super::{Document, Ground, Parsed, ParsedFile};
use crate::{
    diagnostic::{Diagnostic, Report, Severity},
    language::Languages,
    read::{ContentFile, Source, Sources, Text},
};

/// What was parsed of each file.
#[derive(Debug, Default)]
pub struct Kept {
    /// `site.yaml` when nothing in it was wrong.
    site: Option<Source>,
    /// What the parse of every file depended on.
    around: Option<Around>,
    /// In the order of the sources, by path.
    files: Vec<KeptFile>,
}

#[derive(Debug, PartialEq)]
struct Around {
    languages: Languages,
    has_languages: bool,
    raw_html: bool,
    folders: BTreeSet<String>,
}

#[derive(Debug)]
struct KeptFile {
    path: Arc<str>,
    text: Text,
    parsed: ParsedFile,
    /// Its text and parse when nothing in it was wrong.
    sound: Option<(Text, Arc<Document>)>,
}

impl Kept {
    /// Parses what is not kept. The texts of files that are broken are replaced in `sources` by their last sound ones,
    /// and their paths returned beside what parsing returns: what later phases say of these files is said of old texts.
    pub fn parse(&mut self, sources: &mut Sources) -> (Parsed, Report, BTreeSet<Arc<str>>) {
        let mut broken = BTreeSet::new();
        let (ground, report) = self.ground(sources, &mut broken);
        let around = Around {
            languages: ground.settings.languages.clone(),
            has_languages: ground.settings.has_languages,
            raw_html: ground.settings.record.raw_html,
            folders: ground.folders.clone(),
        };
        if self.around.as_ref() != Some(&around) {
            self.files.clear();
            self.around = Some(around);
        }
        self.files = self
            .known(&sources.content)
            .into_par_iter()
            .zip(&sources.content)
            .map(|(known, source)| match known {
                Some(file) if file.text == source.text => file,
                known => KeptFile::new(source, ground.parse(source, &sources.options.root), known),
            })
            .collect();
        let mut files = Vec::with_capacity(self.files.len());
        for (source, kept) in sources.content.iter_mut().zip(&self.files) {
            let mut parsed = kept.parsed.clone();
            if let (true, Some((text, document))) = (kept.is_broken(), &kept.sound) {
                broken.insert(source.path.clone());
                source.text = text.clone();
                // Those who refer to it stay silent, as they do about any file that is wrong.
                parsed.document = Some(Arc::new(Document { failed: true, ..(**document).clone() }));
            }
            files.push(parsed);
        }
        let (parsed, report) = ground.gather(files, &sources.unreadable, report);
        (parsed, report, broken)
    }

    /// What is kept of each source, the two lists walked side by side; what is kept of files that are gone is dropped.
    fn known(&mut self, content: &[ContentFile]) -> Vec<Option<KeptFile>> {
        let mut kept = std::mem::take(&mut self.files).into_iter().peekable();
        let known = content.iter().map(|source| {
            if kept.peek().is_some_and(|file| !Arc::ptr_eq(&file.path, &source.path)) {
                while kept.next_if(|file| file.path < source.path).is_some() {}
            }
            kept.next_if(|file| file.path == source.path)
        });
        known.collect()
    }

    /// What every file depends on, with `site.yaml` as it was when it was sound, if it is not.
    fn ground(&mut self, sources: &mut Sources, broken: &mut BTreeSet<Arc<str>>) -> (Ground, Report) {
        let (ground, report) = Ground::new(sources);
        let is_of_site = |problem: &Diagnostic| problem.place.file == ground.settings.file;
        let is_broken = |problem: &Diagnostic| is_of_site(problem) && problem.code.severity() == Severity::Error;
        if sources.site.is_some() && !report.0.iter().any(is_broken) {
            self.site = sources.site.clone();
            return (ground, report);
        }
        let Some(sound) = &self.site else { return (ground, report) };
        broken.insert(sound.path.clone());
        sources.site = Some(sound.clone());
        let (mut said, _): (Vec<_>, Vec<_>) = report.0.into_iter().partition(is_of_site);
        let (ground, report) = Ground::new(sources);
        said.extend(report.0);
        (ground, Report(said))
    }
}

impl KeptFile {
    /// What is to be kept of a file, given what was kept of it before.
    fn new(source: &ContentFile, parsed: ParsedFile, before: Option<Self>) -> Self {
        let mut kept = Self { path: source.path.clone(), text: source.text.clone(), parsed, sound: None };
        kept.sound = match &kept.parsed.document {
            Some(document) if !kept.is_broken() => Some((kept.text.clone(), document.clone())),
            _ => before.and_then(|before| before.sound),
        };
        kept
    }

    fn is_broken(&self) -> bool {
        self.parsed.document.as_ref().is_none_or(|document| document.failed)
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "a site to parse is laid down first")]
mod tests {
    use std::fs;

    use super::*;
    use crate::{
        parse::parse,
        read::{Options, read},
    };

    fn site(files: &[(&str, &str)]) -> (tempfile::TempDir, Sources) {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let root = folder.path().to_owned();
        let options = Options::trial(root);
        let (sources, _) = read(&options);
        (folder, sources)
    }

    fn with(sources: &Sources, path: &str, text: &str) -> Sources {
        let mut sources = sources.clone();
        for source in sources.content.iter_mut().filter(|source| *source.path == *path) {
            source.text = text.into();
        }
        sources
    }

    const A: &str = "content/projects/a.md";

    fn two() -> (tempfile::TempDir, Sources) {
        site(&[
            ("site.yaml", "title: A\nlanguages: [fi, sv]\n"),
            (A, "---\ntitle: A\n---\nText\n"),
            ("content/projects/b.md", "---\ntitle: B\n---\n"),
        ])
    }

    #[test]
    fn an_unchanged_file_keeps_its_parse_and_a_changed_one_is_parsed() {
        let (_folder, sources) = two();
        let mut kept = Kept::default();
        let (first, ..) = kept.parse(&mut sources.clone());
        let mut changed = with(&sources, A, "---\ntitle: Other\n---\n");
        let (second, ..) = kept.parse(&mut changed);
        assert!(!Arc::ptr_eq(&first.documents[0], &second.documents[0]));
        assert!(Arc::ptr_eq(&first.documents[1], &second.documents[1]));
        assert_eq!(second.documents, parse(&changed).0.documents);
    }

    #[test]
    fn a_broken_file_stands_as_it_last_was_and_is_told_of() {
        let (_folder, sources) = two();
        let mut kept = Kept::default();
        kept.parse(&mut sources.clone());
        let mut broken = with(&sources, A, "---\ntitle: [\n---\n");
        let (parsed, report, paths) = kept.parse(&mut broken);
        assert_eq!(paths.into_iter().collect::<Vec<_>>(), [Arc::from(A)]);
        assert!(report.has_errors());
        assert!(parsed.documents[0].failed && parsed.documents[0].has_body());
        assert_eq!(broken.content[0].text, sources.content[0].text);
        // Broken in another way, it is still what it was when it was sound.
        let (parsed, ..) = kept.parse(&mut with(&sources, A, "---\nstart: 2015-13\n---\n"));
        assert!(parsed.documents[0].has_body());
        let (parsed, report, paths) = kept.parse(&mut with(&sources, A, "---\ntitle: Mended\n---\n"));
        assert!(!parsed.documents[0].failed && !report.has_errors() && paths.is_empty());
    }

    #[test]
    fn a_file_that_never_was_sound_has_nothing_to_stand_for_it() {
        let (_folder, sources) = two();
        let mut broken = with(&sources, A, "---\ntitle: [\n---\n");
        let (parsed, report, paths) = Kept::default().parse(&mut broken);
        assert!(report.has_errors() && paths.is_empty());
        assert_eq!(parsed.documents, parse(&broken).0.documents);
    }

    #[test]
    fn a_change_of_languages_parses_everything() {
        let (_folder, sources) = two();
        let mut kept = Kept::default();
        let (first, ..) = kept.parse(&mut sources.clone());
        let mut changed = sources.clone();
        changed.site =
            changed.site.map(|site| crate::read::Source { text: "title: A\nlanguages: [sv]\n".into(), ..site });
        let (second, ..) = kept.parse(&mut changed);
        assert!(!Arc::ptr_eq(&first.documents[1], &second.documents[1]));
    }

    #[test]
    fn a_broken_site_yaml_stands_as_it_last_was() {
        let (_folder, sources) = two();
        let mut kept = Kept::default();
        kept.parse(&mut sources.clone());
        for text in ["title: [", "title: A\nlanguages: [fi, sv]\ntheme: nowhere\n"] {
            let mut broken = sources.clone();
            broken.site = broken.site.map(|site| Source { text: text.into(), ..site });
            let (parsed, report, paths) = kept.parse(&mut broken);
            assert!(report.has_errors() && paths.contains("site.yaml"));
            assert_eq!(parsed.settings.languages.tags().collect::<Vec<_>>(), ["fi", "sv"]);
        }
        let mut gone = sources.clone();
        gone.site = None;
        assert_eq!(kept.parse(&mut gone).0.settings.languages.tags().count(), 2);
        let mut mended = sources;
        mended.site = mended.site.map(|site| Source { text: "title: B\nlanguages: [sv]\n".into(), ..site });
        let (parsed, _, paths) = kept.parse(&mut mended);
        assert!(paths.is_empty() && parsed.settings.languages.tags().count() == 1);
    }

    #[test]
    fn what_is_gone_is_forgotten() {
        let (_folder, sources) = two();
        let mut kept = Kept::default();
        kept.parse(&mut sources.clone());
        let mut fewer = sources.clone();
        fewer.content.remove(0);
        kept.parse(&mut fewer);
        assert_eq!(kept.files.len(), 1);
    }
}
