//! Summaries: there where lists show them, and short enough for that.
//!
//! Enters: an entity. Leaves: warnings. Absent: whether a summary is translated, which `translation` checks.

use super::{Entity, Site};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report, Segment},
    kind::Kind,
    language::Lang,
    parse::Content,
};

/// How many characters a summary has at most: one long sentence, or two. A card has room for it, and a search engine
/// shows about the first half.
const LONGEST: usize = 300;

/// Checks an entity's summaries.
pub(super) fn check(site: &Site, entity: &Entity, report: &mut Report) {
    missing(site, entity, report);
    for document in entity.documents() {
        let summary = match &document.content {
            Content::Primary(record) => record.common().summary.as_ref(),
            Content::Overlay(overlay) => overlay.summary.as_ref(),
            Content::Unreadable => None,
        };
        for (language, words) in summary.map(|text| text.words()).unwrap_or_default() {
            let length = length(words);
            if length > LONGEST {
                let mut path = FieldPath::key("summary");
                path.0.extend(language.map(|language| Segment::Key(language.to_owned())));
                report.add(
                    Diagnostic::new(Code::LongSummary, Place::value(&document.file, path))
                        .arg("length", length)
                        .arg("limit", LONGEST),
                );
            }
        }
    }
}

/// In lists readers choose by summaries, of these kinds; a funder, an organisation or a page is known by its name.
fn missing(site: &Site, entity: &Entity, report: &mut Report) {
    let is_chosen_by_it = match entity.kind {
        Kind::Programme | Kind::Goal | Kind::Project | Kind::Report | Kind::Series | Kind::News => true,
        Kind::Funder | Kind::Organisation | Kind::Chapter | Kind::Page => false,
    };
    let lacks = || entity.summary_in(Lang::PRIMARY, &site.settings.languages).is_none();
    if is_chosen_by_it
        && entity.is_for_readers()
        && lacks()
        && let Some(document) = entity.primary()
    {
        report.add(Diagnostic::new(Code::MissingSummary, Place::value(&document.file, FieldPath::key("title"))));
    }
}

/// How many characters readers see: a line break in the YAML is a space.
fn length(words: &str) -> usize {
    words.split_whitespace().map(|word| word.chars().count() + 1).sum::<usize>().saturating_sub(1)
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
