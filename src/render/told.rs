//! What rendering found wrong, of all outputs together.
//!
//! Enters: what each output has wrong, with its language. Leaves: the same without repetition. Absent: any knowledge of
//! what an output is.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Code, Diagnostic, Report},
    language::Lang,
};

/// What rendering found wrong, output by output, without repetition: a template's fault is the same on every page that
/// it is for, and the first of the primary language tells it.
#[must_use]
pub fn told_once(mut rendered: Vec<(Option<Lang>, Report)>) -> Report {
    rendered.sort_by_key(|(lang, _)| *lang);
    let mut told = BTreeSet::new();
    let mut is_new = |problem: &Diagnostic| match problem.code {
        Code::TemplateError | Code::UnknownString => told.insert(format!("{:?}", problem.place)),
        _ => true,
    };
    rendered.into_iter().flat_map(|(_, problems)| problems.0).filter(|problem| is_new(problem)).collect()
}
