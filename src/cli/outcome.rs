//! How a run ends: what is wrong, a summary, an exit code.

use std::{
    io::{self, BufWriter, Write, stderr, stdout},
    process::ExitCode,
    time::Duration,
};

use super::options::Common;
use crate::{
    compile::{Compiled, Purpose},
    diagnostic::{
        Catalogue, Phrase, Severity,
        locate::{NoTexts, Texts},
        print::Printer,
    },
    language::Lang,
    parse::Lines,
};

/// Nothing is wrong, or nothing that counts.
const CLEAN: u8 = 0;
/// The content has errors; with `--strict` warnings too.
const CONTENT: u8 = 1;
/// The command line, the theme, the lock or the disk.
const ENVIRONMENT: u8 = 2;

/// Prints what a run came to.
pub(super) fn report(
    common: &Common,
    catalogue: &Catalogue,
    purpose: Purpose,
    compiled: &Compiled,
    took: Duration,
) -> ExitCode {
    // Nobody is left to tell when printing fails; the exit code still says it.
    let _ = problems(common, catalogue, compiled);
    if common.is_human() && !common.quiet {
        let _ = summary(common, catalogue, purpose, compiled, took);
    }
    code(common, compiled).into()
}

/// Prints what keeps a command from starting.
pub(super) fn usage(catalogue: &Catalogue, said: &Phrase) -> ExitCode {
    let error = catalogue.say(&Phrase::new("usage-error").arg("said", said.clone()));
    let _ = writeln!(stderr(), "{error}\n\n{}", catalogue.word("usage-hint"));
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

fn problems(common: &Common, catalogue: &Catalogue, compiled: &Compiled) -> io::Result<()> {
    let lines = compiled.sources.as_ref().map(Lines);
    let texts: &dyn Texts = lines.as_ref().map_or(&NoTexts, |lines| lines);
    let stream: Box<dyn Write> = if common.is_human() { Box::new(stderr().lock()) } else { Box::new(stdout().lock()) };
    let mut out = BufWriter::new(stream);
    let printer = Printer { format: common.format(), style: common.style(), catalogue, base: &common.base() };
    printer.write(&mut out, &compiled.problems, texts)?;
    out.flush()
}

fn summary(
    common: &Common,
    catalogue: &Catalogue,
    purpose: Purpose,
    compiled: &Compiled,
    took: Duration,
) -> io::Result<()> {
    let mut out = stdout().lock();
    let count = |severity| compiled.problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let found = Phrase::new("summary").arg("errors", errors).arg("warnings", warnings);
    if code(common, compiled) != CLEAN {
        let mut said = vec![catalogue.say(&found)];
        if errors == 0 {
            said.push(catalogue.word("strict-stopped"));
        }
        if purpose == Purpose::Build {
            said.push(catalogue.word("not-published"));
        }
        return writeln!(out, "{}", said.join("; "));
    }
    table(&mut out, catalogue, compiled)?;
    let pages: usize = compiled.pages.values().sum();
    let done = Phrase::new(if compiled.outcome.is_some() { "built" } else { "checked" })
        .arg("pages", pages)
        .arg("seconds", format!("{:.2}", took.as_secs_f64()))
        .arg("found", found);
    let done = match &compiled.outcome {
        Some(outcome) => done.arg(
            "files",
            Phrase::new("files")
                .arg("written", outcome.written)
                .arg("unchanged", outcome.unchanged)
                .arg("removed", outcome.removed),
        ),
        None => done,
    };
    writeln!(out, "{}", catalogue.say(&done))
}

/// How many pages there are of each sort in each language.
fn table(out: &mut dyn Write, catalogue: &Catalogue, compiled: &Compiled) -> io::Result<()> {
    let mut sorts: Vec<&str> = compiled.pages.keys().map(|(sort, _)| *sort).collect();
    sorts.dedup();
    let rows: Vec<(&str, String)> =
        sorts.into_iter().map(|sort| (sort, catalogue.word(&format!("sort-{sort}")))).collect();
    let head = catalogue.word("table-head");
    let lengths = rows.iter().map(|(_, word)| word.chars().count()).chain([head.chars().count()]);
    let width = lengths.max().unwrap_or(0);
    writeln!(out, "{head:width$}  {}", row(compiled.languages.iter().cloned()))?;
    for (sort, word) in rows {
        let count = |place| compiled.pages.get(&(sort, Lang(place))).copied().unwrap_or(0).to_string();
        let counts = (0..).take(compiled.languages.len()).map(count);
        writeln!(out, "{word:width$}  {}", row(counts))?;
    }
    Ok(())
}

fn row(cells: impl Iterator<Item = String>) -> String {
    cells.map(|cell| format!("{cell:>6}")).collect()
}
