//! The check of a whole edition, behind the pages that are asked for.
//!
//! Enters: an edition. Leaves: what is wrong with any page of it, noted as it is found. It waits while a page is being
//! rendered for somebody, and ends at once when the next edition is due. Deliberately absent: the bytes, which nobody
//! asked for.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use super::edition::Edition;
use crate::{
    diagnostic::Report,
    language::Lang,
    plan::{Output, Recipe},
    render::told_once,
};

/// How long the check sleeps before it looks again whether it may go on.
const NAP: Duration = Duration::from_millis(1);

/// How often what was found so far is noted.
const NEWS: Duration = Duration::from_millis(400);

/// A check that several threads work on.
#[derive(Debug, Default)]
pub(super) struct Behind {
    /// How many requests are being answered.
    pub asked: AtomicUsize,
    /// Whether the next edition is due.
    pub is_over: AtomicBool,
    next: AtomicUsize,
    done: AtomicUsize,
    found: Mutex<Found>,
}

#[derive(Debug, Default)]
struct Found {
    /// What is wrong, by the output's place in the plan.
    problems: Vec<(usize, Option<Lang>, Report)>,
    told: Option<Instant>,
}

impl Behind {
    /// Works until everything is checked, or it is over.
    pub(super) fn work(&self, edition: &Edition<'_>) {
        let outputs = edition.press.filter(|press| press.renderer.is_some()).map(|press| &press.plan.outputs[..]);
        let outputs = outputs.unwrap_or_default();
        if outputs.is_empty() && self.next.fetch_add(1, Ordering::Relaxed) == 0 {
            edition.note(Report::default(), true);
        }
        loop {
            let place = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(output) = outputs.get(place) else { return };
            while self.asked.load(Ordering::Acquire) > 0 && !self.is_over.load(Ordering::Acquire) {
                thread::sleep(NAP);
            }
            if self.is_over.load(Ordering::Acquire) {
                return;
            }
            let rendered = if has_text(output) { edition.render(output).map(drop) } else { Ok(()) };
            // While a long page was rendered the next edition may have begun, and this one has nothing to say any more.
            if self.is_over.load(Ordering::Acquire) {
                return;
            }
            if let Err(report) = rendered
                && !report.0.is_empty()
            {
                self.tell(edition, place, output, report);
            }
            if self.done.fetch_add(1, Ordering::AcqRel) + 1 == outputs.len() {
                edition.note(self.report(), true);
            }
        }
    }

    fn tell(&self, edition: &Edition<'_>, place: usize, output: &Output, report: Report) {
        let is_due = {
            let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
            found.problems.push((place, output.recipe.lang(), report));
            #[allow(clippy::disallowed_methods, reason = "who watches must hear of it in time, and not too often")]
            let now = Instant::now();
            let is_due = found.told.is_none_or(|told| now.duration_since(told) > NEWS);
            if is_due {
                found.told = Some(now);
            }
            is_due
        };
        if is_due {
            edition.note(self.report(), false);
        }
    }

    /// What was found, in the order of the plan.
    fn report(&self) -> Report {
        let mut problems = self.found.lock().unwrap_or_else(PoisonError::into_inner).problems.clone();
        problems.sort_by_key(|(place, ..)| *place);
        told_once(problems.into_iter().map(|(_, lang, report)| (lang, report)).collect())
    }
}

/// Whether rendering an output can find something wrong that planning could not.
fn has_text(output: &Output) -> bool {
    !matches!(output.recipe, Recipe::Style | Recipe::Drawn(_) | Recipe::Asset(_) | Recipe::File { .. })
}
