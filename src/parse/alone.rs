//! What a file has wrong by itself, whatever the others say: an end before its start, a text that a `#` cut short, a link
//! whose words say nothing.
//!
//! Enters: a document with its text. Leaves: diagnostics. They are looked for while the file is parsed, and kept with it.
//! Deliberately absent: whatever takes a second file to see, which `link` checks; and any say in whether the file can be
//! used, since all that it says was read.

use std::{ops::Range, sync::Arc};

use super::{Content, Document, Settings, prose, vague};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    kind::Kind,
    language::Lang,
    markdown::slug,
    record::{Date, Field, Fields, Precision, Text, Trail},
    suggest, yaml,
};

/// Which key begins what another ends.
const SPANS: [(&str, &str); 3] = [("start", "end"), ("from", "to"), ("publish_from", "publish_until")];

/// The fields whose titles are the words of links.
const TITLED_LINKS: [&str; 2] = ["links", "mirrors"];

/// The longest slug, in bytes: file systems take little longer names.
const LONGEST_SLUG: usize = 200;

/// How many characters a summary has at most: one long sentence, or two. A card has room for it, and a search engine
/// shows about the first half.
const LONGEST_SUMMARY: usize = 300;

/// Checks a file, whose text has its front matter at `yaml`.
pub(super) fn check(document: &Document, text: &str, yaml: &Range<usize>, settings: &Settings) -> Report {
    let mut report = Report::default();
    prose::check(document, text, settings, &mut report);
    let may_be_cut = text[yaml.clone()].contains(" #");
    let mut starts = Vec::new();
    let mut see = |trail: &Trail, field: Field<'_>| {
        match field {
            Field::Date(date) => {
                report.0.extend(before_start(document, &mut starts, trail, date));
                report.0.extend(time(document, trail, date));
            }
            Field::Text(words) => {
                if may_be_cut {
                    report.0.extend(cut(document, text, yaml, trail, words));
                }
                match trail.top() {
                    "slug" => report.0.extend(slugs(document, trail, words)),
                    "summary" => report.0.extend(long(document, trail, words)),
                    top if TITLED_LINKS.contains(&top) => {
                        report.0.extend(link_titles(document, settings, trail, words))
                    }
                    _ => {}
                }
                // A translation is in one language, and a map in it is wrong as a whole.
                if document.identity.lang == Lang::PRIMARY {
                    report.0.extend(unknown_languages(settings, words, || trail.path(), &document.file));
                }
            }
            Field::Reference(..) | Field::Address(_) | Field::File(_) | Field::Identifier(..) => {}
        }
    };
    match &document.content {
        Content::Primary(record) => record.fields(&mut see),
        Content::Overlay(overlay) => overlay.fields(&mut Trail::default(), None, &mut see),
        Content::Unreadable => {}
    }
    report
}

/// An end is never before its start; where the precision of the two leaves that open, neither is wrong. Starts are kept
/// for the ends that follow them.
fn before_start(document: &Document, starts: &mut Vec<(Trail, Date)>, trail: &Trail, date: Date) -> Option<Diagnostic> {
    let key = trail.key();
    if SPANS.iter().any(|(start, _)| *start == key) {
        starts.push((trail.clone(), date));
        return None;
    }
    let (start_key, _) = SPANS.iter().find(|(_, end)| *end == key)?;
    let is_its_start = |(start, _): &&(Trail, Date)| start.key() == *start_key && start.holder() == trail.holder();
    let (_, start) = starts.iter().find(is_its_start)?;
    date.is_surely_before(*start).then(|| {
        Diagnostic::new(Code::EndBeforeStart, Place::value(&document.file, trail.path()))
            .arg("start", start.to_string())
            .arg("end", date.to_string())
    })
}

/// Only a news item is dated to the minute.
fn time(document: &Document, trail: &Trail, date: Date) -> Option<Diagnostic> {
    (document.identity.kind != Kind::News && date.precision() == Precision::Minute).then(|| {
        Diagnostic::new(Code::InvalidDate, Place::value(&document.file, trail.path()))
            .arg("field", trail.path().to_string())
            .arg("value", date.to_string())
            .arg("suggestion", date.first_day().to_string())
    })
}

/// A text of the front matter that a `#` ends, `title: Plan #1`. A sign with a space after it begins a comment, and so it
/// was meant.
fn cut(document: &Document, text: &str, yaml: &Range<usize>, trail: &Trail, words: &Text) -> Vec<Diagnostic> {
    let problem = |(language, _): (Option<&str>, &str)| {
        let path = below(trail, language);
        let value = yaml::place(text, yaml.clone(), &path, yaml::Part::Value)?;
        let is_plain = !text[value.clone()].starts_with(['"', '\'', '|', '>', '{', '[']);
        let rest = text[value.end..yaml.end].lines().next().unwrap_or_default();
        let comment = rest.trim_start();
        let is_cut = comment.len() < rest.len()
            && comment.strip_prefix('#').is_some_and(|lost| lost.starts_with(char::is_alphanumeric));
        (is_plain && is_cut).then(|| {
            let start = value.end + (rest.len() - comment.len());
            let place = Place::span(&document.file, start..start + comment.trim_end().len());
            Diagnostic::new(Code::ValueCut, place).arg("field", path.to_string()).arg("lost", comment.trim_end())
        })
    };
    words.words().into_iter().filter_map(problem).collect()
}

/// A slug has something that an address can have.
fn slugs(document: &Document, trail: &Trail, words: &Text) -> Vec<Diagnostic> {
    let is_none = |words: &str| !(1..=LONGEST_SLUG).contains(&slug(words).len());
    let wrong = words.words().into_iter().filter(|(_, words)| is_none(words));
    let problem = |(language, words)| {
        Diagnostic::new(Code::InvalidValue, Place::value(&document.file, below(trail, language)))
            .arg("field", "slug")
            .arg("value", words)
    };
    wrong.map(problem).collect()
}

/// A summary is short enough for lists.
fn long(document: &Document, trail: &Trail, words: &Text) -> Vec<Diagnostic> {
    let lengths = words.words().into_iter().map(|(language, words)| (language, length(words)));
    let problem = |(language, length)| {
        Diagnostic::new(Code::LongSummary, Place::value(&document.file, below(trail, language)))
            .arg("length", length)
            .arg("limit", LONGEST_SUMMARY)
    };
    lengths.filter(|(_, length)| *length > LONGEST_SUMMARY).map(problem).collect()
}

/// How many characters readers see: a line break in the YAML is a space.
fn length(words: &str) -> usize {
    words.split_whitespace().map(|word| word.chars().count() + 1).sum::<usize>().saturating_sub(1)
}

/// The words of the links that fields name.
fn link_titles(document: &Document, settings: &Settings, trail: &Trail, words: &Text) -> Vec<Diagnostic> {
    let own = settings.languages.tag(document.identity.lang);
    let vague = words.words().into_iter().filter(|(language, words)| vague::is_vague(words, language.unwrap_or(own)));
    let problem = |(language, words): (Option<&str>, &str)| {
        Diagnostic::new(Code::VagueLinkText, Place::value(&document.file, below(trail, language)))
            .arg("text", words.trim())
    };
    vague.map(problem).collect()
}

/// Every text by language names languages of the site.
pub(crate) fn unknown_languages(
    settings: &Settings,
    text: &Text,
    path: impl Fn() -> FieldPath,
    file: &Arc<str>,
) -> Vec<Diagnostic> {
    let languages = &settings.languages;
    let problem = |language: &str| {
        let mut path = path();
        path.0.push(Segment::Key(language.to_owned()));
        Diagnostic::new(Code::UnknownLanguage, Place::key(file, path))
            .arg("language", language)
            .arg_if("reason", (!is_tag(language)).then_some("quotes"))
            .arg_if("suggestion", suggest::nearest(language, languages.tags()))
    };
    // Where the languages themselves are in doubt, the texts are not at fault.
    let unknown = text.languages().filter(|language| settings.has_languages && languages.find(language).is_none());
    unknown.map(problem).collect()
}

/// Whether a key could be meant as a language; one that could not is the rest of a text that lacks quotation marks.
fn is_tag(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
}

/// The way to the words of a text in one of its languages.
fn below(trail: &Trail, language: Option<&str>) -> FieldPath {
    let mut path = trail.path();
    path.0.extend(language.map(|language| Segment::Key(language.to_owned())));
    path
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn characters_are_counted_as_they_are_seen() {
        assert_eq!(length("Äö  –\n  å\n"), 6);
        assert_eq!(length(" \n"), 0);
    }
}
