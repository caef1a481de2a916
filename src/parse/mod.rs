//! Phase 2, one source → its [`Document`]: front matter to a typed record, and the outline of the body.
//!
//! Enters: `Sources`. Leaves: [`Parsed`], and what each file has wrong by itself. Each file is parsed alone, with nothing
//! but its own text, the languages with their ways of sorting, whether texts may hold HTML, and the names of the folders
//! that are reports in chapters, so that what comes of it can be kept while these do not change. No file sees another.

mod again;
mod alone;
mod front_matter;
mod identity;
mod lines;
mod look;
mod newest;
mod prose;
mod settings;
mod theme;
mod theme_page;
mod vague;

use std::{collections::BTreeSet, ops::Range, path::Path, sync::Arc};

use rayon::prelude::*;

pub use again::Kept;
pub use identity::Identity;
pub use lines::Lines;
pub use look::Look;
pub use newest::{ENTRIES, Newest};
pub use settings::{Base, Settings, primary_language};
pub use theme::{Layer, Theme};
pub use theme_page::ThemePage;
pub(crate) use {alone::unknown_languages, vague::plain_words};

use self::{
    front_matter::Unsplit,
    identity::{Misplaced, chaptered, identify},
};
use crate::{
    diagnostic::{Arg, At, Code, Diagnostic, FieldPath, Place, Report, Segment},
    kind::Kind,
    language::{Lang, Languages},
    locale::Weights,
    markdown::{self, Outline, Tape},
    read::{ContentFile, Source, Sources, Text},
    record::{Field, Overlay, Record},
    suggest, yaml,
};

/// A site, file by file.
#[derive(Debug)]
pub struct Parsed {
    pub settings: Settings,
    pub theme: Theme,
    /// By path.
    pub documents: Vec<Arc<Document>>,
}

/// One Markdown file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub file: Arc<str>,
    pub identity: Identity,
    pub content: Content,
    pub outline: Outline,
    /// The events of the body, for when it is shown; none where the text is read again then.
    pub tape: Option<Tape>,
    /// What its title weighs: in a primary file in the order of each language of the site, whichever it shows; in a
    /// translation in that of its own; none where there is no title.
    pub title_weights: Box<[Weights]>,
    /// Whether a field names an address or a file. Most records name neither, and need no second look.
    pub has_addresses: bool,
    /// Bytes of the file; the outline's places count from its start.
    pub body: Range<usize>,
    /// Whether something in the file is wrong, so that those who refer to it stay silent.
    pub failed: bool,
}

/// What the front matter of a file says.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// The facts of an entity.
    Primary(Record),
    /// The words of its translation.
    Overlay(Overlay),
    /// Nothing that can be read.
    Unreadable,
}

impl Document {
    /// A file that exists, and of which nothing is known.
    fn unreadable(file: &Arc<str>, identity: Identity) -> Self {
        let content = Content::Unreadable;
        Self {
            file: file.clone(),
            identity,
            content,
            outline: Outline::default(),
            tape: None,
            title_weights: Box::default(),
            has_addresses: false,
            body: 0..0,
            failed: true,
        }
    }

    /// Where a place of the body is in the file.
    #[must_use]
    pub fn in_file(&self, span: &Range<usize>) -> Range<usize> {
        self.body.start + span.start..self.body.start + span.end
    }

    /// Whether the file has a text below its front matter.
    #[must_use]
    pub fn has_body(&self) -> bool {
        !self.body.is_empty()
    }
}

/// Parses every file of a site.
#[must_use]
pub fn parse(sources: &Sources) -> (Parsed, Report) {
    let (ground, report) = Ground::new(sources);
    let files = sources.content.par_iter().map(|file| ground.parse(file, &sources.options.root)).collect();
    ground.gather(files, &sources.unreadable, report)
}

/// What the parse of a file depends on beside its text.
struct Ground {
    settings: Settings,
    theme: Theme,
    /// The folders that are reports in chapters.
    folders: BTreeSet<String>,
}

/// What came of one file. One that is nowhere in the content model is no document.
#[derive(Debug, Clone)]
struct ParsedFile {
    document: Option<Arc<Document>>,
    report: Report,
}

impl Ground {
    fn new(sources: &Sources) -> (Self, Report) {
        let mut report = Report::default();
        let settings = settings::parse(sources.site.as_ref(), sources.options.base_url.as_deref(), &mut report);
        let theme = theme::parse(sources, &settings, &mut report);
        let paths = sources.content.iter().map(|source| &source.path).chain(&sources.unreadable);
        let folders = chaptered(paths.map(|path| &**path));
        (Self { settings, theme, folders }, report)
    }

    fn parse(&self, file: &ContentFile, root: &Path) -> ParsedFile {
        match identify(&file.path, &self.settings.languages, &self.folders) {
            Ok(identity) => {
                let (document, report) = match file.open(root) {
                    Ok(source) => document(&source, matches!(file.text, Text::Held(_)), identity, &self.settings),
                    Err(problem) => (Document::unreadable(&file.path, identity), Report(vec![problem])),
                };
                ParsedFile { document: Some(Arc::new(document)), report }
            }
            Err(misplaced) => {
                let problem = misplacement(&file.path, &misplaced, &self.settings.languages);
                ParsedFile { document: None, report: Report(vec![problem]) }
            }
        }
    }

    /// Puts the files together with those that could not be read.
    fn gather(self, files: Vec<ParsedFile>, unreadable: &[Arc<str>], mut report: Report) -> (Parsed, Report) {
        let Self { settings, theme, folders } = self;
        let mut documents = Vec::with_capacity(files.len() + unreadable.len());
        for file in files {
            documents.extend(file.document);
            // Where the languages themselves are in doubt, the translations are not at fault.
            let is_doubtful = |problem: &Diagnostic| problem.code == Code::UnknownLanguage && !settings.has_languages;
            report.0.extend(file.report.0.into_iter().filter(|problem| !is_doubtful(problem)));
        }
        for file in unreadable {
            let identity = identify(file, &settings.languages, &folders).ok();
            documents.extend(identity.map(|identity| Arc::new(Document::unreadable(file, identity))));
        }
        (Parsed { settings, theme, documents }, report)
    }
}

/// Where the YAML of a file of the site is, for placing a problem by the name of its field.
#[must_use]
pub fn yaml_of(path: &str, text: &str) -> Range<usize> {
    match path.ends_with(".md") {
        true => front_matter::split(text).map_or(0..0, |parts| parts.yaml),
        false => text.len() - text.trim_start_matches('\u{feff}').len()..text.len(),
    }
}

/// Parses one file. The tape of its body is of use only where its text is held too.
fn document(source: &Source, is_held: bool, identity: Identity, settings: &Settings) -> (Document, Report) {
    let mut report = Report::default();
    let file = &source.path;
    let (content, yaml, body) = match front_matter::split(&source.text) {
        Ok(parts) => {
            let content = match identity.lang {
                Lang::PRIMARY => primary(identity.kind, source, parts.yaml.clone(), settings, &mut report),
                _ => overlay(identity.kind, source, parts.yaml.clone(), &mut report),
            };
            (content, parts.yaml, trimmed(&source.text, parts.body))
        }
        Err(unsplit) => {
            report.add(unsplit_file(file, unsplit));
            (Content::Unreadable, 0..0, source.text.len()..source.text.len())
        }
    };
    let (outline, tape) = markdown::outline(&source.text[body.clone()]);
    let failed = report.has_errors();
    let title_weights = title_weights(&content, &identity, settings);
    let has_addresses = has_addresses(&content);
    let (file, tape) = (file.clone(), tape.filter(|_| is_held));
    let document = Document { file, identity, content, outline, tape, title_weights, has_addresses, body, failed };
    report.extend(alone::check(&document, &source.text, &yaml, settings));
    (Document { outline: document.outline.for_linking(), ..document }, report)
}

fn primary(kind: Kind, source: &Source, yaml: Range<usize>, settings: &Settings, report: &mut Report) -> Content {
    let (record, problems) = Record::read(kind, &source.path, &source.text, yaml);
    let Some(record) = record else {
        report.extend(problems);
        return Content::Unreadable;
    };
    let tag = settings.languages.tag(Lang::PRIMARY);
    let title_is_at_fault = problems.0.iter().any(|problem| concerns(problem, "title"));
    let has_title = match &record.common().title {
        // Where the languages themselves are in doubt, a title in any is one.
        Some(title) if !settings.has_languages => title.get_or_any(tag, tag).is_some(),
        title => title.as_ref().and_then(|title| title.get(tag, tag)).is_some(),
    };
    if !has_title && !title_is_at_fault {
        report.add(Diagnostic::new(Code::MissingField, Place::file(&source.path)).arg("field", "title"));
    }
    report.extend(problems);
    Content::Primary(record)
}

fn has_addresses(content: &Content) -> bool {
    let Content::Primary(record) = content else { return false };
    let mut found = false;
    record.fields(&mut |_, field| found |= matches!(field, Field::Address(_) | Field::File(_)));
    found
}

/// What the title of a file weighs. It takes a good part of the time that ordering a site takes, and seldom changes.
fn title_weights(content: &Content, identity: &Identity, settings: &Settings) -> Box<[Weights]> {
    let languages = &settings.languages;
    let primary = languages.tag(Lang::PRIMARY);
    let weights = |lang: Lang, words: &str| settings.locales[lang.index()].weights(words);
    match content {
        Content::Primary(record) => {
            let title = record.common().title.as_ref();
            let words = |lang| title.and_then(|title| title.get_or_primary(languages.tag(lang), primary));
            languages.iter().map(|lang| weights(lang, words(lang).map_or(&identity.id, |(_, words)| words))).collect()
        }
        Content::Overlay(overlay) => {
            let tag = languages.tag(identity.lang);
            let words = overlay.title.as_ref().and_then(|title| title.get(tag, tag));
            words.map(|words| weights(identity.lang, words)).into_iter().collect()
        }
        Content::Unreadable => Box::default(),
    }
}

/// Whether a diagnostic is about a field, by what its message names.
fn concerns(problem: &Diagnostic, field: &str) -> bool {
    problem.args.iter().any(|(name, value)| *name == "field" && *value == Arg::from(field))
}

/// Reads a translation. A fact in it is no unknown field: it has its place, which is the primary file.
fn overlay(kind: Kind, source: &Source, yaml: Range<usize>, report: &mut Report) -> Content {
    let (overlay, problems) = yaml::read::<Overlay>(&source.path, &source.text, yaml);
    for mut problem in problems.0 {
        let is_fact =
            problem.code == Code::UnknownField && Record::names(kind).iter().any(|name| concerns(&problem, name));
        if is_fact {
            problem.code = Code::FactInTranslation;
            problem.args.retain(|(name, _)| *name == "field");
        }
        report.add(problem);
    }
    overlay.map_or(Content::Unreadable, Content::Overlay)
}

/// The body without blank space around it, so that an empty one is empty.
fn trimmed(text: &str, body: Range<usize>) -> Range<usize> {
    let all = &text[body.clone()];
    let start = body.start + (all.len() - all.trim_start_matches(['\n', '\r', ' ', '\t']).len());
    let end = body.start + all.trim_end().len();
    // An indented first line is code: its indentation stays.
    let line = text[..start.max(body.start)].rfind('\n').map_or(body.start, |place| (place + 1).max(body.start));
    if start >= end || is_comment(&text[start..end]) { body.end..body.end } else { line.min(start)..end }
}

/// Whether a text is nothing but comments of HTML: a note to the next writer, and no text for readers.
fn is_comment(mut text: &str) -> bool {
    while let Some(rest) = text.trim_start().strip_prefix("<!--") {
        match rest.split_once("-->") {
            Some((_, after)) => text = after,
            None => return true,
        }
    }
    text.trim().is_empty()
}

fn unsplit_file(file: &Arc<str>, unsplit: Unsplit) -> Diagnostic {
    match unsplit {
        Unsplit::Empty => Diagnostic::new(Code::MissingFrontMatter, Place::file(file)).arg("reason", "empty"),
        Unsplit::None => Diagnostic::new(Code::MissingFrontMatter, Place::file(file)).arg("reason", "none"),
        Unsplit::Unclosed => {
            Diagnostic::new(Code::InvalidYaml, Place { file: file.clone(), at: At::Line { line: 1, column: 1 } })
                .arg("reason", "unclosed")
        }
    }
}

fn misplacement(file: &Arc<str>, misplaced: &Misplaced<'_>, languages: &Languages) -> Diagnostic {
    match misplaced {
        Misplaced::Folder(folder) => Diagnostic::new(Code::UnknownFolder, Place::file(file))
            .arg("folder", *folder)
            .arg_if("suggestion", suggest::nearest(folder, Kind::ALL.iter().map(|kind| kind.folder()))),
        Misplaced::Language(tag) => Diagnostic::new(Code::UnknownLanguage, Place::file(file))
            .arg("language", *tag)
            .arg_if("suggestion", suggest::nearest(tag, languages.tags())),
        Misplaced::Primary(tag) => {
            Diagnostic::new(Code::UnknownLanguage, Place::file(file)).arg("language", *tag).arg("reason", "primary")
        }
    }
}

/// The path of a field that is a key of a map at the top: `severity.junk`.
fn inner(key: &str, inner: &str) -> FieldPath {
    FieldPath(vec![Segment::Key(key.to_owned()), Segment::Key(inner.to_owned())])
}
