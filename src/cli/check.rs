//! `julki check`.

use std::process::ExitCode;

use super::{build::run_for, options::Common};
use crate::{compile::Purpose, diagnostic::Catalogue};

/// Finds everything that is wrong, as a build would, and writes nothing.
pub(super) fn run(common: &Common, catalogue: &Catalogue) -> ExitCode {
    run_for(common, catalogue, |_, _| Purpose::Check)
}
