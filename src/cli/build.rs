//! `julki build`.

use std::{mem, process::ExitCode, time::Instant};

use clap::Args;

use super::{options::Common, outcome, progress::Bar};
use crate::{
    compile::{Compiled, Purpose, Request, compile},
    diagnostic::Catalogue,
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    anew: Anew,
}

/// Whether a run may say again what the last build found.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct Anew {
    /// Do everything anew, even if nothing has changed since the last build
    #[arg(long)]
    pub fresh: bool,
}

/// Builds the site.
pub(super) fn run(common: &Common, catalogue: &Catalogue, arguments: &Arguments) -> ExitCode {
    run_for(common, catalogue, Purpose::Build, arguments.anew.fresh, |_| ())
}

/// Runs the phases for a purpose, and reports what they came to; `further` says what else was asked.
pub(super) fn run_for(
    common: &Common,
    catalogue: &Catalogue,
    purpose: Purpose,
    fresh: bool,
    further: impl FnOnce(&Compiled),
) -> ExitCode {
    let options = match common.options() {
        Ok(options) => options,
        Err(said) => return outcome::usage(catalogue, &said),
    };
    let since = Instant::now();
    let bar = Bar::new(common);
    let request = Request { purpose, target: common.target(&options), strict: common.strict, fresh };
    let compiled: Compiled = compile(&options, &request, catalogue, &|progress| bar.tell(progress));
    bar.finish();
    let code = outcome::report(common, catalogue, purpose, &compiled, since.elapsed());
    further(&compiled);
    // The process ends here, and the system takes the texts back at once; to free them one by one takes longer.
    mem::forget(compiled);
    code
}
