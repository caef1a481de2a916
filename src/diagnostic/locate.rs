//! From problems as phases saw them to problems as they are printed.
//!
//! What enters is a [`Report`], the texts of the files it speaks of, the words, and the severities that `site.yaml`
//! sets. What leaves is a sorted list without duplicates, each with its line, its column and its sentences.
//! Deliberately absent: how any of it looks (see [`print`](super::print)).

use std::{
    borrow::Cow,
    collections::{BTreeMap, btree_map::Entry},
    ops::Range,
    sync::Arc,
};

use super::{Arg, At, Catalogue, Code, FieldPath, Place, Report, Severity, lines::Lines};
use crate::yaml::{self, Part};

/// One problem, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    pub code: Code,
    /// The severity that the site gives to the code.
    pub severity: Severity,
    /// Relative to the site's folder, with `/` between; empty when the problem is in no file.
    pub file: String,
    /// From 1, counted from the file's first line, front matter included.
    pub line: u32,
    /// From 1, in characters, as editors count: a byte order mark is not one.
    pub column: u32,
    /// The line and the column after the last character that the problem concerns, where that is known.
    pub end: Option<(u32, u32)>,
    /// The bytes of the file that the problem concerns; none when it concerns the whole file or none is at hand.
    pub span: Option<Range<usize>>,
    /// What the message names, as the phase that met the problem gave it: the same in every language.
    pub names: Vec<(&'static str, Arg)>,
    /// One line, lowercase, without full stop.
    pub message: String,
    /// What to do, on one line.
    pub help: String,
    pub related: Vec<Related>,
}

/// Another place that belongs to a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    pub file: String,
    /// As in [`Located`].
    pub line: u32,
    /// As in [`Located`].
    pub column: u32,
    /// As in [`Located`].
    pub end: Option<(u32, u32)>,
    /// What the place is: `first defined here`.
    pub label: String,
    pub span: Option<Range<usize>>,
}

/// The texts of a site's files, for pointing into them.
pub trait Texts {
    /// A file's text from its first byte, and where in it the YAML is (its front matter, or all of a `.yaml` file).
    /// None when the file has no text: it is not there, or not in UTF-8.
    fn text(&self, file: &str) -> Option<(Cow<'_, str>, Range<usize>)>;
}

/// The texts of a run that read none.
#[derive(Debug, Clone, Copy)]
pub struct NoTexts;

impl Texts for NoTexts {
    fn text(&self, _: &str) -> Option<(Cow<'_, str>, Range<usize>)> {
        None
    }
}

/// Finds the place and the words of every problem. Warnings that `severities` turns off (`None`) are left out; what it
/// says of an error is ignored, because an error's severity cannot be set.
///
/// Sorted by file, line, column and code; problems that are in no file come first.
#[must_use]
pub fn locate(
    report: Report,
    texts: &dyn Texts,
    catalogue: &Catalogue,
    severities: &BTreeMap<Code, Option<Severity>>,
) -> Vec<Located> {
    let mut files = Files { texts, opened: BTreeMap::new() };
    let mut located: Vec<Located> = report
        .0
        .into_iter()
        .filter_map(|diagnostic| {
            let severity = severity(diagnostic.code, severities)?;
            let spot = files.find(&diagnostic.place);
            let related = diagnostic
                .related
                .iter()
                .map(|(place, label)| {
                    let spot = files.find(place);
                    Related {
                        file: place.file.to_string(),
                        line: spot.line,
                        column: spot.column,
                        end: spot.end,
                        label: catalogue.word(label),
                        span: spot.span,
                    }
                })
                .collect();
            Some(Located {
                code: diagnostic.code,
                severity,
                file: diagnostic.place.file.to_string(),
                line: spot.line,
                column: spot.column,
                end: spot.end,
                span: spot.span,
                message: catalogue.message(&diagnostic),
                help: catalogue.help(&diagnostic),
                names: diagnostic.args,
                related,
            })
        })
        .collect();
    located.sort_by(|a, b| a.order().cmp(&b.order()));
    located.dedup();
    located
}

impl Located {
    /// The message comes last, so that the order never depends on which phase spoke first.
    pub(crate) fn order(&self) -> (&str, u32, u32, Code, &str, &str) {
        (&self.file, self.line, self.column, self.code, &self.message, &self.help)
    }
}

fn severity(code: Code, severities: &BTreeMap<Code, Option<Severity>>) -> Option<Severity> {
    match code.severity() {
        Severity::Error => Some(Severity::Error),
        Severity::Warning => severities.get(&code).copied().unwrap_or(Some(Severity::Warning)),
    }
}

/// Each file is fetched once, however many problems it has.
struct Files<'a> {
    texts: &'a dyn Texts,
    opened: BTreeMap<Arc<str>, Option<File<'a>>>,
}

struct File<'a> {
    text: Cow<'a, str>,
    yaml: Range<usize>,
    lines: Lines,
}

struct Spot {
    line: u32,
    column: u32,
    end: Option<(u32, u32)>,
    span: Option<Range<usize>>,
}

impl Files<'_> {
    fn find(&mut self, place: &Place) -> Spot {
        let file = match self.opened.entry(place.file.clone()) {
            Entry::Occupied(opened) => opened.into_mut(),
            Entry::Vacant(vacant) => {
                let text = if place.file.is_empty() { None } else { self.texts.text(&place.file) };
                vacant.insert(text.map(|(text, yaml)| File::new(text, yaml)))
            }
        };
        match (file, &place.at) {
            (Some(file), at) => file.find(at),
            // What a library said holds even of a file whose text is not at hand, such as a template.
            (None, At::Line { line, column }) => Spot { line: (*line).max(1), column: (*column).max(1), ..Spot::FIRST },
            (None, _) => Spot::FIRST,
        }
    }
}

impl Spot {
    const FIRST: Self = Self { line: 1, column: 1, end: None, span: None };
}

impl<'a> File<'a> {
    fn new(text: Cow<'a, str>, yaml: Range<usize>) -> Self {
        let lines = Lines::new(&text);
        Self { text, yaml, lines }
    }

    fn find(&self, at: &At) -> Spot {
        let span = match at {
            At::File => None,
            At::Span(span) => Some(self.clamp(span.clone())),
            At::Value(path) => self.field(path, Part::Value),
            At::Key(path) => self.field(path, Part::Key),
            At::Line { line, column } => {
                let at = self.offset(*line, *column);
                Some(at..at)
            }
        };
        match span {
            Some(span) => {
                let (line, column) = self.line_and_column(span.start);
                Spot { line, column, end: Some(self.line_and_column(self.last_of(&span))), span: Some(span) }
            }
            None => Spot::FIRST,
        }
    }

    /// A field that is not there (its key came from an alias, say) is shown at the nearest one above it that is.
    fn field(&self, path: &FieldPath, part: Part) -> Option<Range<usize>> {
        let mut part = part;
        for depth in (1..=path.0.len()).rev() {
            let above = FieldPath(path.0[..depth].to_vec());
            if let Some(span) = yaml::place(&self.text, self.yaml.clone(), &above, part) {
                return Some(self.clamp(span));
            }
            part = Part::Key;
        }
        None
    }

    /// A span that a phase made of another state of the file must not bring the printing down.
    fn clamp(&self, span: Range<usize>) -> Range<usize> {
        let boundary = |at: usize| (0..=at.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at));
        let start = boundary(span.start).unwrap_or(0).max(self.lines.range(&self.text, 0).start);
        let end = boundary(span.end).unwrap_or(0);
        start..end.max(start)
    }

    /// The end of a span without the line breaks that it ends in.
    fn last_of(&self, span: &Range<usize>) -> usize {
        span.start + self.text[span.clone()].trim_end_matches(['\n', '\r']).len()
    }

    fn offset(&self, line: u32, column: u32) -> usize {
        let line = line.max(1) as usize - 1;
        if line > self.lines.last() {
            return self.text.len();
        }
        let range = self.lines.range(&self.text, line);
        let column = column.max(1) as usize - 1;
        self.text[range.clone()].char_indices().nth(column).map_or(range.end, |(at, _)| range.start + at)
    }

    fn line_and_column(&self, offset: usize) -> (u32, u32) {
        let line = self.lines.line_of(offset);
        let before = &self.text[self.lines.range(&self.text, line).start.min(offset)..offset];
        (number(line + 1), number(before.chars().count() + 1))
    }
}

/// Files have far fewer lines than this; a number too large to print is no reason to fail.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::*;
    use crate::diagnostic::{Diagnostic, Segment};

    struct Site(Vec<(&'static str, &'static str)>);

    impl Texts for Site {
        fn text(&self, file: &str) -> Option<(Cow<'_, str>, Range<usize>)> {
            let (_, text) = self.0.iter().find(|(name, _)| *name == file)?;
            let start = text.find("---").map_or(0, |at| text[at..].find('\n').map_or(at, |end| at + end + 1));
            let end = text[start..].find("---").map_or(text.len(), |at| start + at);
            Some((Cow::Borrowed(*text), start..end))
        }
    }

    const KUPLA: &str = "\u{feff}---\r\ntitle: Äänekosken työ\r\nstart: 2023-13\r\n---\r\nTämä on [linkki](x).\r\n";

    fn located(diagnostics: Vec<Diagnostic>) -> Vec<Located> {
        let site = Site(vec![("kupla.md", KUPLA), ("tyhjä.md", "")]);
        locate(Report(diagnostics), &site, &Catalogue::default(), &BTreeMap::new())
    }

    fn at(at: At) -> (u32, u32, Option<&'static str>) {
        let place = Place { file: "kupla.md".into(), at };
        let found = located(vec![Diagnostic::new(Code::InvalidDate, place)]).remove(0);
        (found.line, found.column, found.span.map(|span| &KUPLA[span]))
    }

    #[test]
    fn columns_count_characters_and_no_byte_order_mark() {
        let link = KUPLA.find("[linkki]").expect("a link");
        assert_eq!(at(At::Span(link..link + 8)), (5, 9, Some("[linkki]")));
        assert_eq!(at(At::Span(3..6)), (1, 1, Some("---")));
        assert_eq!(at(At::Span(0..6)), (1, 1, Some("---")));
    }

    #[test]
    fn fields_are_found_in_the_yaml_or_at_the_nearest_one_above() {
        assert_eq!(at(At::Value(FieldPath::key("start"))), (3, 8, Some("2023-13")));
        assert_eq!(at(At::Key(FieldPath::key("start"))), (3, 1, Some("start")));
        let inside = FieldPath(vec![Segment::Key("start".to_owned()), Segment::Index(4)]);
        assert_eq!(at(At::Value(inside)), (3, 8, Some("2023-13")));
        assert_eq!(at(At::Value(FieldPath::key("nowhere"))), (2, 1, Some("title: Äänekosken työ")));
        assert_eq!(at(At::File), (1, 1, None));
    }

    #[test]
    fn lines_and_columns_of_a_library_become_offsets() {
        assert_eq!(at(At::Line { line: 2, column: 9 }), (2, 9, Some("")));
        assert_eq!(at(At::Line { line: 2, column: 400 }), (2, 22, Some("")));
        assert_eq!(at(At::Line { line: 90, column: 1 }), (6, 1, Some("")));
    }

    #[test]
    fn spans_outside_the_text_or_inside_a_character_do_no_harm() {
        let ae = KUPLA.find('Ä').expect("a letter of two bytes");
        assert_eq!(at(At::Span(ae + 1..9000)).0, 2);
        assert_eq!(at(At::Span(9000..9001)), (6, 1, Some("")));
    }

    #[test]
    fn problems_in_no_file_come_first_then_files_lines_columns_codes() {
        let file: Arc<str> = "kupla.md".into();
        let empty: Arc<str> = "tyhjä.md".into();
        let found = located(vec![
            Diagnostic::new(Code::MissingFrontMatter, Place::file(&empty)),
            Diagnostic::new(Code::MissingAlt, Place::span(&file, 20..25)),
            Diagnostic::new(Code::BrokenLink, Place::span(&file, 20..25)),
            Diagnostic::new(Code::NotUtf8, Place::file(&"puuttuu.md".into())),
            Diagnostic::new(Code::Environment, Place::nowhere()),
            Diagnostic::new(Code::BrokenLink, Place::span(&file, 20..25)),
        ]);
        let order: Vec<(&str, Code)> = found.iter().map(|found| (found.file.as_str(), found.code)).collect();
        assert_eq!(
            order,
            [
                ("", Code::Environment),
                ("kupla.md", Code::BrokenLink),
                ("kupla.md", Code::MissingAlt),
                ("puuttuu.md", Code::NotUtf8),
                ("tyhjä.md", Code::MissingFrontMatter),
            ]
        );
    }

    #[test]
    fn a_site_can_raise_or_silence_a_warning_but_not_an_error() {
        let severities = BTreeMap::from([
            (Code::MissingAlt, Some(Severity::Error)),
            (Code::JunkKeyword, None),
            (Code::BrokenLink, None),
        ]);
        let report = [Code::MissingAlt, Code::JunkKeyword, Code::BrokenLink, Code::HeadingOrder]
            .into_iter()
            .map(|code| Diagnostic::new(code, Place::nowhere()))
            .collect();
        let found = locate(report, &Site(Vec::new()), &Catalogue::default(), &severities);
        let found: Vec<_> = found.iter().map(|found| (found.code, found.severity)).collect();
        assert_eq!(
            found,
            [
                (Code::BrokenLink, Severity::Error),
                (Code::MissingAlt, Severity::Error),
                (Code::HeadingOrder, Severity::Warning),
            ]
        );
    }

    #[test]
    fn related_places_are_located_too() {
        let place = Place::file(&"kupla.md".into());
        let other = Place::key(&"kupla.md".into(), FieldPath::key("title"));
        let found = located(vec![Diagnostic::new(Code::DuplicateId, place).related(other, "first-defined-here")]);
        let related = &found[0].related[0];
        assert_eq!((related.line, related.column, related.label.as_str()), (2, 1, "first defined here"));
    }
}
