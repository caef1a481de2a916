//! `julki check`.

use std::process::ExitCode;

use super::{build::run_for, options::Common};
use crate::compile::Purpose;

/// Finds everything that is wrong, as a build would, and writes nothing.
pub(super) fn run(common: &Common) -> ExitCode {
    run_for(common, "Checked", |_, _| Purpose::Check)
}
