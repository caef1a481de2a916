//! The suite: what must be true of Julki for its writers and readers, met at the command line.
//!
//! | module | what it proves |
//! |---|---|
//! | `literate` | every mistake has its code, its place and its help (`tests/diagnostics/*.md`) |
//! | `model` | what a site says follows from what its files say |
//! | `example` | the site in this repository is whole: no orphan, no dead link, sound HTML |
//! | `golden` | one small complete site, byte by byte (`tests/golden/`) |
//! | `determinism` | the same input gives the same bytes |
//! | `commit` | a build takes effect as a whole or not at all, whenever it dies |
//! | `theme` | a small theme of its own shows every fact; a theme may change one thing of another |
//! | `language` | problems are told in the writer's language, and in every form |
//! | `manual` | the examples of the theme manual are true, and its list of components whole |
//! | `serve` | the preview shows what is on the disk, whatever is broken, and nothing else |
//! | `starter` | a site, a file and an editor to begin with work at once, and nothing is written over |
//! | `schema` | editors and forms are told what a file may hold |
//! | `structure` | the modules depend on each other in the order of the phases |
//!
//! `UPDATE=1 cargo test` rewrites what `literate` and `golden` expect; a person reads the difference.

#![allow(
    clippy::disallowed_methods,
    reason = "the suite stands outside the program: it lays down files and reads them"
)]

mod audit;
#[cfg(feature = "failpoints")]
mod commit;
mod coverage;
mod crawl;
mod determinism;
mod example;
mod golden;
mod harness;
mod language;
mod large;
mod literate;
mod manual;
mod model;
mod output;
mod page;
mod robustness;
mod schema;
mod serve;
mod starter;
mod structure;
mod theme;
#[cfg(feature = "failpoints")]
mod unchanged;
mod xml;

use std::path::{Path, PathBuf};

/// The repository's folder.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Whether expectations are to be rewritten instead of compared.
fn is_update() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| !value.is_empty() && value != "0")
}
