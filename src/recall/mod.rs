//! Between `read` and `parse`: whether the input is the one that the last build published.
//!
//! Enters: [`Sources`](crate::read::Sources) with what reading them said, and the note of the last build. Leaves: what
//! that build found ([`Findings`]), to be said again as if it had been found anew, or nothing, and then everything is
//! done. For the next run a build that publishes leaves a note: its input, and its findings.
//!
//! Deliberately absent: any part of an input. Whoever changed one file gets a whole build, so that nothing has to know
//! what depends on what. Absent too: the output, which `write` looks at; and the place of the note, which is `write`'s,
//! with the promise that a note comes back whole or not at all.
//!
//! A build that failed leaves no note. It is run again, while somebody mends it; the note of the last one that was
//! published stays, for when the fault is undone.

mod input;

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use input::Input;

use crate::{
    diagnostic::{Code, Diagnostic, Report, Severity, Word, kept_word},
    language::Lang,
};

/// What a run found out about a site.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// As values: they are worded, counted and located anew, as this run was asked to.
    pub problems: Report,
    /// What a warning counts as, where the site says so; `None` is off.
    pub severities: BTreeMap<Code, Option<Severity>>,
    /// The tags of the site's languages, in its order.
    pub languages: Vec<String>,
    /// How many pages there are of each sort in each language.
    #[serde(with = "rows")]
    pub pages: BTreeMap<(Word, Lang), usize>,
}

impl Findings {
    /// Whether any problem keeps the site from being published; with `strict` a warning does.
    #[must_use]
    pub fn stop(&self, strict: bool) -> bool {
        let stops = |problem: &Diagnostic| match self.severities.get(&problem.code) {
            Some(severity) => *severity == Some(Severity::Error) || (strict && severity.is_some()),
            None => strict || problem.code.severity() == Severity::Error,
        };
        self.problems.0.iter().any(stops)
    }
}

/// Counts of pages as rows, since JSON has no keys but texts.
mod rows {
    use super::{BTreeMap, Deserialize, Deserializer, Lang, Serialize, Serializer, Word, kept_word};

    #[derive(Serialize, Deserialize)]
    struct Row {
        #[serde(deserialize_with = "kept_word")]
        sort: Word,
        lang: u8,
        count: usize,
    }

    pub(super) fn serialize<S: Serializer>(
        pages: &BTreeMap<(Word, Lang), usize>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(pages.iter().map(|((sort, lang), count)| Row { sort, lang: lang.0, count: *count }))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<(Word, Lang), usize>, D::Error> {
        let rows = Vec::<Row>::deserialize(deserializer)?;
        Ok(rows.into_iter().map(|row| ((row.sort, Lang(row.lang)), row.count)).collect())
    }
}
