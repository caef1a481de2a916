//! `julki explain [CODE]`.

use std::{
    io::{self, Write, stdout},
    process::ExitCode,
};

use clap::Args;

use super::outcome;
use crate::{
    diagnostic::{Catalogue, Code, Phrase, Severity, explain::explain},
    suggest,
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A code that a message shows in brackets: unknown-field
    code: Option<String>,
}

/// Prints the page about a code, or the list of them.
pub(super) fn run(arguments: &Arguments, catalogue: &Catalogue) -> ExitCode {
    let mut out = stdout().lock();
    let printed = match &arguments.code {
        None => list(&mut out, catalogue),
        Some(word) => match Code::from_word(word) {
            Some(code) => writeln!(out, "{}", explain(code, catalogue.tongue()).trim_end()),
            None => {
                let near = suggest::nearest(word, Code::ALL.iter().map(|code| code.word())).unwrap_or_default();
                let said = Phrase::new("no-code").arg("code", word.as_str()).arg("suggestion", near);
                return outcome::usage(catalogue, &said);
            }
        },
    };
    // A closed pipe is no mistake of the reader's.
    let _ = printed;
    ExitCode::SUCCESS
}

/// Every code with what it is about, by severity.
fn list(out: &mut dyn Write, catalogue: &Catalogue) -> io::Result<()> {
    let width = Code::ALL.iter().map(|code| code.word().len()).max().unwrap_or(0);
    for (severity, heading) in [(Severity::Error, "codes-errors"), (Severity::Warning, "codes-warnings")] {
        writeln!(out, "{}\n", catalogue.word(heading))?;
        for code in Code::ALL.iter().filter(|code| code.severity() == severity) {
            writeln!(out, "  {:width$}  {}", code.word(), catalogue.title(*code))?;
        }
        writeln!(out)?;
    }
    writeln!(out, "{}", catalogue.word("codes-more"))
}
