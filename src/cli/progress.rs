//! A bar for whoever watches a long run on a terminal.

use std::{
    io::{IsTerminal, stderr},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::options::Common;
use crate::compile::Progress;

/// How often the bar is drawn, in times a second.
const DRAWINGS: u8 = 10;

/// A run shorter than this shows no bar.
const PATIENCE: Duration = Duration::from_millis(400);

/// A bar, or nothing where nobody watches.
pub(super) struct Bar(Option<Watched>);

struct Watched {
    bar: ProgressBar,
    since: Instant,
    is_drawn: AtomicBool,
}

impl Bar {
    pub(super) fn new(common: &Common) -> Self {
        let is_watched = common.is_human() && !common.quiet && stderr().is_terminal();
        Self(is_watched.then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
            if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
                bar.set_style(style);
            }
            Watched { bar, since: Instant::now(), is_drawn: AtomicBool::new(false) }
        }))
    }

    pub(super) fn tell(&self, progress: Progress) {
        let Some(watched) = &self.0 else { return };
        match progress {
            Progress::Planned(outputs) => watched.bar.set_length(outputs as u64),
            Progress::Rendered => watched.bar.inc(1),
        }
        if watched.since.elapsed() > PATIENCE && !watched.is_drawn.swap(true, Ordering::Relaxed) {
            watched.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(DRAWINGS));
        }
    }

    pub(super) fn finish(&self) {
        if let Some(watched) = &self.0 {
            watched.bar.finish_and_clear();
        }
    }
}
