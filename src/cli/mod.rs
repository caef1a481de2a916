//! The command line: one file for each command, and no word of what a site is.

#![allow(clippy::disallowed_methods, reason = "the command line asks the environment, the clock and the terminal")]

mod build;
mod check;
mod coverage;
mod explain;
mod init;
mod install;
mod new;
mod new_file;
mod options;
mod outcome;
mod progress;
mod schema;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::options::Common;

/// Builds and checks the site of a programme publication.
#[derive(Debug, Parser)]
#[command(name = "julki", version, about, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site into its output folder
    Build(build::Arguments),
    /// Find everything that is wrong, and write nothing
    Check(check::Arguments),
    /// Show the site in the browser while it is written
    Serve(serve::Arguments),
    /// Print the JSON Schema of what a file may hold, for editors, forms and CI
    Schema(schema::Arguments),
    /// Say why a rule exists, and how to mend what breaks it; without a code, list them all
    Explain(explain::Arguments),
    /// Begin a file: a project, a goal, a report, or the translation of one
    New(Box<new::Arguments>),
    /// Make a small site to begin with, with one of each kind
    Init(init::Arguments),
}

/// Runs the command line that the process was given.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let catalogue = match cli.common.catalogue() {
        Ok(catalogue) => catalogue,
        Err(refused) => {
            let (catalogue, said) = *refused;
            return outcome::usage(&catalogue, &said);
        }
    };
    match cli.command {
        Command::Build(arguments) => build::run(&cli.common, &catalogue, &arguments),
        Command::Check(arguments) => check::run(&cli.common, &catalogue, &arguments),
        Command::Serve(arguments) => serve::run(&cli.common, &catalogue, arguments),
        Command::Schema(arguments) => schema::run(&cli.common, &catalogue, &arguments),
        Command::Explain(arguments) => explain::run(&arguments, &catalogue),
        Command::New(arguments) => new::run(&cli.common, &catalogue, &arguments),
        Command::Init(arguments) => init::run(&cli.common, &catalogue, &arguments),
    }
}
