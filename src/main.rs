//! The program `julki`; everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(feature = "failpoints")]
    let _scenario = fail::FailScenario::setup();
    julki::cli::run()
}
