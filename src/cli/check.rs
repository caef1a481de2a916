//! `julki check`.

use std::{
    io::{self, Write, stderr, stdout},
    process::ExitCode,
};

use clap::Args;

use super::{
    build::{Anew, run_for},
    coverage::Table,
    options::Common,
};
use crate::{
    compile::{Compiled, Purpose},
    diagnostic::{Catalogue, print::Format},
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Show how far the site is translated, by language and kind, and what is still to be written
    #[arg(long)]
    coverage: bool,
    #[command(flatten)]
    anew: Anew,
}

/// Finds everything that is wrong, as a build would, and writes nothing.
pub(super) fn run(common: &Common, catalogue: &Catalogue, arguments: &Arguments) -> ExitCode {
    // What is translated is in no note: few ask, and the table is long.
    let fresh = arguments.anew.fresh || arguments.coverage;
    run_for(common, catalogue, Purpose::Check, fresh, |compiled| {
        if arguments.coverage {
            // Nobody is left to tell when printing fails; the exit code is about the content.
            let _ = coverage(common, catalogue, compiled);
        }
    })
}

/// Prints the table of translations. A format that knows nothing but problems keeps stdout to itself.
fn coverage(common: &Common, catalogue: &Catalogue, compiled: &Compiled) -> io::Result<()> {
    let Some(translations) = &compiled.translations else { return Ok(()) };
    let table = Table { languages: &compiled.languages, translations };
    match common.format() {
        Format::Human => {
            let mut out = stdout().lock();
            if !common.quiet {
                writeln!(out)?;
            }
            table.write(&mut out, catalogue)
        }
        Format::Json => table.write_json(&mut stdout().lock()),
        _ => table.write(&mut stderr().lock(), catalogue),
    }
}
