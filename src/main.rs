//! The program `julki`; everything it does is in the library.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Ten thousand pages are millions of small texts, made on one thread and freed on another. With the
/// system's allocator on Linux everything before rendering took a quarter more time. Huge pages are left out: they save
/// none of it, and a fifth of the memory would lie between what was asked for.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    #[cfg(feature = "failpoints")]
    let _scenario = fail::FailScenario::setup();
    julki::cli::run()
}
