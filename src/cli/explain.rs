//! `julki explain CODE`.

use std::{
    io::{Write, stdout},
    process::ExitCode,
};

use clap::Args;

use super::outcome;
use crate::{
    diagnostic::{Code, explain::explain},
    suggest,
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A code that a message shows in brackets: unknown-field
    code: String,
}

/// Prints the page about a code.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let Some(code) = Code::from_word(&arguments.code) else {
        let known = Code::ALL.iter().map(|code| code.word());
        let hint = match suggest::nearest(&arguments.code, known.clone()) {
            Some(suggestion) => format!("did you mean `{suggestion}`?"),
            None => format!("the codes are: {}", known.collect::<Vec<_>>().join(", ")),
        };
        return outcome::usage(&format!("there is no code `{}`; {hint}", arguments.code));
    };
    // A closed pipe is no mistake of the reader's.
    let _ = writeln!(stdout(), "{}", explain(code).trim_end());
    ExitCode::SUCCESS
}
