//! How a text reads to those who do not see it: headings without gaps, links that say where they lead; and what looks like
//! markup and is shown as it stands.
//!
//! Enters: a document with its text. Leaves: warnings. Absent: where links lead, and pictures, which `link` looks at. What
//! is written is judged in drafts too, while it is being written.

use super::{Document, Settings, vague};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    markdown::{LeftoverKind, LinkKind},
};

/// Checks a text.
pub(super) fn check(document: &Document, text: &str, settings: &Settings, report: &mut Report) {
    headings(document, report);
    leftovers(document, text, settings, report);
    link_words(document, settings, report);
}

/// Headings begin at the second level, since the title is the first, and never skip one.
fn headings(document: &Document, report: &mut Report) {
    let mut above = None;
    for heading in &document.outline.headings {
        if heading.level < 2 || heading.level > above.unwrap_or(1) + 1 {
            report.add(
                Diagnostic::new(Code::HeadingOrder, Place::span(&document.file, document.in_file(&heading.span)))
                    .arg("from", usize::from(above.unwrap_or(0)))
                    .arg("to", usize::from(heading.level)),
            );
        }
        above = Some(heading.level);
    }
}

/// What looks like markup and is shown as it stands.
fn leftovers(document: &Document, text: &str, settings: &Settings, report: &mut Report) {
    let is_shown = |kind| kind != LeftoverKind::Html || !settings.record.raw_html;
    for leftover in document.outline.leftovers.iter().filter(|leftover| is_shown(leftover.kind)) {
        let span = document.in_file(&leftover.span);
        report.add(
            Diagnostic::new(Code::SuspiciousMarkdown, Place::span(&document.file, span.clone()))
                .arg("reason", leftover.kind.word())
                .arg("text", &text[span]),
        );
    }
}

/// The words of a body's links.
fn link_words(document: &Document, settings: &Settings, report: &mut Report) {
    let tag = settings.languages.tag(document.identity.lang);
    let links = document.outline.links.iter().filter(|link| link.kind == LinkKind::Link);
    for link in links.filter(|link| vague::is_vague(&link.text, tag)) {
        let place = Place::span(&document.file, document.in_file(&link.span));
        report.add(Diagnostic::new(Code::VagueLinkText, place).arg("text", link.text.trim()));
    }
}
