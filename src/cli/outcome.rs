//! How a run ends: what is wrong, a summary, an exit code.

use std::{
    io::{self, Write, stderr, stdout},
    process::ExitCode,
    time::Duration,
};

use super::options::Common;
use crate::{
    compile::{Compiled, Lines},
    diagnostic::{Catalogue, Severity, locate::Texts, print},
};

/// Nothing is wrong, or nothing that counts.
const CLEAN: u8 = 0;
/// The content has errors; with `--strict` warnings too.
const CONTENT: u8 = 1;
/// The command line, the theme, the lock or the disk.
const ENVIRONMENT: u8 = 2;

/// Prints what a run came to. `verb` says what it did: `Built`, `Checked`.
pub(super) fn report(
    common: &Common,
    catalogue: &Catalogue,
    compiled: &Compiled,
    verb: &str,
    took: Duration,
) -> ExitCode {
    // Nobody is left to tell when printing fails; the exit code still says it.
    let _ = problems(common, compiled);
    if common.is_human() && !common.quiet {
        let _ = summary(common, catalogue, compiled, verb, took);
    }
    code(common, compiled).into()
}

/// Prints what keeps a command from starting.
pub(super) fn usage(said: &str) -> ExitCode {
    let _ = writeln!(stderr(), "error: {said}\n\nFor more information, try '--help'.");
    ENVIRONMENT.into()
}

fn code(common: &Common, compiled: &Compiled) -> u8 {
    let problems = &compiled.problems;
    if problems.iter().any(|problem| problem.code.is_environment()) {
        ENVIRONMENT
    } else if problems.iter().any(|problem| common.strict || problem.severity == Severity::Error) {
        CONTENT
    } else {
        CLEAN
    }
}

fn problems(common: &Common, compiled: &Compiled) -> io::Result<()> {
    struct Nothing;
    impl Texts for Nothing {
        fn text(&self, _: &str) -> Option<(std::borrow::Cow<'_, str>, std::ops::Range<usize>)> {
            None
        }
    }
    let lines = compiled.sources.as_ref().map(Lines);
    let texts: &dyn Texts = lines.as_ref().map_or(&Nothing, |lines| lines);
    let mut out: Box<dyn Write> = if common.is_human() { Box::new(stderr().lock()) } else { Box::new(stdout().lock()) };
    print::write(&mut out, common.format(), common.style(), &compiled.problems, texts)?;
    out.flush()
}

fn summary(common: &Common, catalogue: &Catalogue, compiled: &Compiled, verb: &str, took: Duration) -> io::Result<()> {
    let mut out = stdout().lock();
    let count = |severity| compiled.problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let found = catalogue.summary(errors, warnings);
    if code(common, compiled) != CLEAN {
        let fate = if verb == "Built" { "; the published site is as it was" } else { "" };
        return writeln!(out, "{found}{fate}");
    }
    let mut languages: Vec<&str> = compiled.pages.keys().map(|(_, tag)| tag.as_str()).collect();
    languages.sort_unstable();
    languages.dedup();
    let sorts: Vec<&str> = {
        let mut sorts: Vec<&str> = compiled.pages.keys().map(|(sort, _)| *sort).collect();
        sorts.dedup();
        sorts
    };
    let width = sorts.iter().map(|sort| sort.len()).max().unwrap_or(0);
    writeln!(out, "{:width$}  {}", "pages", row(languages.iter().map(ToString::to_string)))?;
    for sort in sorts {
        let counts = languages
            .iter()
            .map(|tag| compiled.pages.get(&(sort, (*tag).to_owned())).copied().unwrap_or(0).to_string());
        writeln!(out, "{sort:width$}  {}", row(counts))?;
    }
    let pages: usize = compiled.pages.values().sum();
    write!(out, "{verb} {pages} pages in {:.2} s: {found}", took.as_secs_f64())?;
    match &compiled.outcome {
        Some(outcome) => writeln!(
            out,
            "; {} files written, {} unchanged, {} removed",
            outcome.written, outcome.unchanged, outcome.removed
        ),
        None => writeln!(out),
    }
}

fn row(cells: impl Iterator<Item = String>) -> String {
    cells.map(|cell| format!("{cell:>6}")).collect()
}
