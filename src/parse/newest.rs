//! What counts as newest on a site, if the theme says so.
//!
//! In: the setting as a theme wrote it. Out: a [`Newest`]. Absent: what is newest without one, which `plan` knows, and
//! everything that has a date.

use std::sync::Arc;

use super::{look::path, theme::at_least_one};
use crate::{
    diagnostic::Report,
    kind::Kind,
    record::newest::{DatedKind, NewestSettings},
};

/// How many entries the feed has unless the theme says otherwise.
pub const ENTRIES: usize = 50;

/// By which rule the theme wants the newest chosen: by the dates of these kinds alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newest {
    /// Each once.
    pub kinds: Vec<Kind>,
    /// At least one.
    pub count: usize,
}

/// Reads the setting of a theme.
pub(super) fn newest(settings: &NewestSettings, file: &Arc<str>, report: &mut Report) -> Newest {
    let is_wanted = |kind: &&DatedKind| settings.kinds.is_empty() || settings.kinds.contains(kind);
    Newest {
        kinds: DatedKind::ALL.iter().filter(is_wanted).map(|kind| kind.kind()).collect(),
        count: settings
            .count
            .and_then(|wanted| at_least_one(wanted, path(&["newest", "count"]), file, report))
            .unwrap_or(ENTRIES),
    }
}
