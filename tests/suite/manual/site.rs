//! The manual as a site: built with warnings denied, sound, and whole.

use std::sync::LazyLock;

use crate::{
    audit, crawl,
    harness::{Run, Site},
    repository,
};

/// The manual, built once.
static MANUAL: LazyLock<Run> =
    LazyLock::new(|| Site::copy_of(&repository().join("docs")).args(["--strict"]).build().status(0));

#[test]
fn the_manual_builds_with_warnings_denied_and_is_sound() {
    audit::assert_sound(&MANUAL);
    crawl::assert_whole(&MANUAL, "");
}

/// What a message names is a page: a code's chapter has the code in its address, whatever the order of the files.
#[test]
fn a_code_and_a_kind_have_addresses_that_can_be_guessed() {
    let files = MANUAL.output_files();
    for address in ["diagnostics/unknown-reference", "reference/dates", "first-hour", "commands/commands"] {
        let file = format!("reports/{address}/index.html");
        assert!(files.contains(&file), "there is no {file}");
    }
    assert!(files.contains(&"fi/julkaisut/ensimmainen-tunti/index.html".to_owned()), "no Finnish handbook");
}
