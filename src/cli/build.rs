//! `julki build`.

use std::{process::ExitCode, time::Instant};

use super::{options::Common, outcome, progress::Bar};
use crate::{
    compile::{Compiled, Purpose, compile},
    diagnostic::Catalogue,
};

/// Builds the site.
pub(super) fn run(common: &Common, catalogue: &Catalogue) -> ExitCode {
    run_for(common, catalogue, |common, options| Purpose::Build(common.target(options)), |_| ())
}

/// Runs the phases for a purpose, and reports what they came to; `further` says what else was asked.
pub(super) fn run_for(
    common: &Common,
    catalogue: &Catalogue,
    purpose: impl Fn(&Common, &crate::read::Options) -> Purpose,
    further: impl FnOnce(&Compiled),
) -> ExitCode {
    let options = match common.options() {
        Ok(options) => options,
        Err(said) => return outcome::usage(catalogue, &said),
    };
    let since = Instant::now();
    let bar = Bar::new(common);
    let purpose = purpose(common, &options);
    let compiled: Compiled = compile(&options, &purpose, common.strict, catalogue, &|progress| bar.tell(progress));
    bar.finish();
    let code = outcome::report(common, catalogue, &purpose, &compiled, since.elapsed());
    further(&compiled);
    code
}
