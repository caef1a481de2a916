//! What is wrong with an edition, as far as it is known: for its pages, its list and the terminal.

use std::{borrow::Cow, collections::BTreeSet, ops::Range, sync::Arc};

use crate::{
    diagnostic::{Located, Phrase, Severity, locate::Texts},
    parse::yaml_of,
    read::Sources,
};

/// Problems, with the texts that they point into.
#[derive(Debug, Default)]
pub struct Noted {
    /// By file and place.
    pub problems: Vec<Located>,
    /// Whether every page was looked at.
    pub is_whole: bool,
    texts: Option<Arc<Sources>>,
}

impl Noted {
    pub(super) fn new(problems: Vec<Located>, sources: &Arc<Sources>, is_whole: bool) -> Self {
        Self { problems, is_whole, texts: Some(sources.clone()) }
    }

    /// What concerns a page that is made of some files: what is wrong in them, and what is wrong everywhere, such as in
    /// `site.yaml` or the theme.
    pub(super) fn concerning(&self, files: &BTreeSet<Arc<str>>) -> Vec<&Located> {
        let is_here = |problem: &&Located| {
            !problem.file.starts_with("content/")
                || files.contains(problem.file.as_str())
                || problem.related.iter().any(|related| files.contains(related.file.as_str()))
        };
        self.problems.iter().filter(is_here).collect()
    }

    /// What was not noted before.
    pub(super) fn since(&self, before: &Self) -> Vec<Located> {
        let mut known = before.problems.iter().peekable();
        let is_new = |problem: &&Located| {
            // Both are in one order.
            while known.next_if(|old| old.order() < problem.order()).is_some() {}
            !known.clone().take_while(|old| old.order() == problem.order()).any(|old| old == *problem)
        };
        self.problems.iter().filter(is_new).cloned().collect()
    }

    /// How many errors and warnings there are.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        counts(&self.problems)
    }
}

/// How many errors and warnings are among some problems.
pub(super) fn counts<'a>(problems: impl IntoIterator<Item = &'a Located>) -> (usize, usize) {
    problems.into_iter().fold((0, 0), |(errors, warnings), problem| match problem.severity {
        Severity::Error => (errors + 1, warnings),
        Severity::Warning => (errors, warnings + 1),
    })
}

/// A sentence with how much is wrong in it: `This page: 1 error and 2 warnings`.
pub(super) fn count(key: &'static str, (errors, warnings): (usize, usize)) -> Phrase {
    Phrase::new(key).arg("count", Phrase::new("summary").arg("errors", errors).arg("warnings", warnings))
}

impl Texts for Noted {
    fn text(&self, file: &str) -> Option<(Cow<'_, str>, Range<usize>)> {
        let text = self.texts.as_ref()?.text(file)?;
        let yaml = yaml_of(file, &text);
        Some((text, yaml))
    }
}
