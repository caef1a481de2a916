//! The command line: one file for each command, and no word of what a site is.

#![allow(clippy::disallowed_methods, reason = "the command line asks the environment, the clock and the terminal")]

mod build;
mod check;
mod coverage;
mod explain;
mod options;
mod outcome;
mod progress;

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
    Build,
    /// Find everything that is wrong, and write nothing
    Check(check::Arguments),
    /// Say why a rule exists, and how to mend what breaks it
    Explain(explain::Arguments),
}

/// Runs the command line that the process was given.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match cli.command {
        Command::Build => build::run(&cli.common),
        Command::Check(arguments) => check::run(&cli.common, &arguments),
        Command::Explain(arguments) => explain::run(&arguments),
    }
}
