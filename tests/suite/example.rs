//! The site in this repository: whole, sound, and without a single warning.

mod source;

use crate::{audit, crawl, harness::Site, repository};

#[test]
fn the_example_site_is_whole_and_sound() {
    let run = Site::copy_of(&repository()).args(["--strict"]).build().status(0);
    crawl::assert_whole(&run, "");
    audit::assert_sound(&run);
}

#[test]
fn the_example_site_is_whole_under_a_path() {
    let run = Site::copy_of(&repository()).args(["--base-url", "https://example.org/ohjelmat/"]).build().status(0);
    crawl::assert_whole(&run, "/ohjelmat");
}
