//! `julki schema [KIND]`, and `--install`.

use std::{
    io::{self, Write, stdout},
    process::ExitCode,
};

use clap::Args;

use super::{install, options::Common, outcome};
use crate::{
    diagnostic::{Catalogue, Phrase},
    parse::parse,
    read::read,
    record::words::Words,
    schema::{Json, Known, Subject, schema},
    suggest,
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A kind (project), `translation` or `site`; all of them when left out
    #[arg(value_name = "KIND")]
    subject: Option<String>,
    /// Offer the ids that exist in the site where an id is asked for
    #[arg(long)]
    with_ids: bool,
    /// Write the schemas, with ids, and patterns to start from into .vscode/, for Visual Studio Code
    #[arg(long, conflicts_with_all = ["subject", "with_ids"])]
    install: bool,
}

/// Prints the schema of what a file may hold.
pub(super) fn run(common: &Common, catalogue: &Catalogue, arguments: &Arguments) -> ExitCode {
    if arguments.install {
        return install::run(common, catalogue);
    }
    let subject = match arguments.subject.as_deref() {
        None => Subject::All,
        Some(word) => match Subject::from_word(word) {
            Some(subject) => subject,
            None => return outcome::usage(catalogue, &unknown(word)),
        },
    };
    let known = match known(common, arguments.with_ids) {
        Ok(known) => known,
        Err(said) => return outcome::usage(catalogue, &said),
    };
    let schema = schema(subject, Words::of(catalogue.tongue().tag()), &known);
    // A closed pipe is no mistake of the reader's.
    let _ = print(&schema);
    ExitCode::SUCCESS
}

fn print(schema: &Json) -> io::Result<()> {
    let mut out = stdout().lock();
    serde_json::to_writer_pretty(&mut out, schema)?;
    writeln!(out)
}

fn unknown(word: &str) -> Phrase {
    let suggestion = suggest::nearest(word, Subject::words()).unwrap_or_default();
    let known = Subject::words().collect::<Vec<_>>().join(", ");
    Phrase::new("no-schema").arg("word", word).arg("suggestion", suggestion).arg("known", known)
}

/// What is known of the site; nothing outside one. What is wrong in its files is `check`'s to say.
fn known(common: &Common, with_ids: bool) -> Result<Known, Phrase> {
    if !with_ids && !common.is_site() {
        return Ok(Known::default());
    }
    let (sources, _) = read(&common.options()?);
    let (parsed, _) = parse(&sources);
    Ok(match with_ids {
        true => Known::site(&parsed.settings, parsed.documents.iter().map(|document| &**document)),
        false => Known::settings(&parsed.settings),
    })
}
