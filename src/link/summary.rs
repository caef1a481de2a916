//! Summaries: there where lists show them.
//!
//! Enters: an entity. Leaves: a warning. Absent: how long a summary is, which its own file shows, and whether it is
//! translated, which `translation` checks.

use super::{Entity, Site};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report},
    kind::Kind,
    language::Lang,
};

/// In lists readers choose by summaries, of these kinds; a funder, an organisation or a page is known by its name.
pub(super) fn check(site: &Site, entity: &Entity, report: &mut Report) {
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
