//! One small complete site, byte by byte: `tests/golden/site/` is what enters, `tests/golden/expected/` what leaves.
//!
//! `files.txt` lists every file of the output with its hash; a few pages stand beside it in full, so that a difference
//! can be read. `UPDATE=1 cargo test golden` renews both.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use pretty_assertions::assert_eq;

use crate::{
    audit, crawl,
    harness::{Site, files},
    is_update, repository,
};

/// The pages that are kept in full: one of each sort that a reader meets.
const IN_FULL: [&str; 16] = [
    "index.html",
    "sv/index.html",
    "404.html",
    "hankkeet/index.html",
    "hankkeet/kupla/index.html",
    "sv/projekt/kupla/index.html",
    "en/projects/kupla/index.html",
    "sv/projekt/medaia/index.html",
    "en/projects/medaia/index.html",
    "tietoa/index.html",
    "vanha/kupla/index.html",
    "hakemisto/index.html",
    "tietoa-tiedoista/index.html",
    "feed.xml",
    "robots.txt",
    "sitemap.xml",
];

/// The kinds whose one page in Finnish is kept in full too, by the title of its entity.
const ENTITIES: [&str; 7] = [
    "Kestävä meri",
    "Avoimet tilat",
    "Merirahasto",
    "Rannikon kaupunki",
    "Rantakirja",
    "Meren tuoteperhe",
    "Verstas avattiin",
];

/// The site that enters.
pub fn folder() -> PathBuf {
    repository().join("tests/golden/site")
}

fn expected() -> PathBuf {
    repository().join("tests/golden/expected")
}

#[test]
fn the_golden_site_is_what_it_was() {
    let site = Site::copy_of(&folder());
    let run = site.build().status(0).problems_are(&[
        "content/projects/medaia.en.md:1:1: warning[missing-translation]: the text is missing in English",
        "content/projects/medaia.md:1:1: warning[missing-translation]: there is no translation in Swedish",
    ]);
    audit::assert_sound(&run);
    crawl::assert_whole(&run, "");
    let output = site.output();
    let mut list = String::new();
    for (path, bytes) in &output {
        writeln!(list, "{} {path}", blake3::hash(bytes).to_hex()).expect("a string takes what is written to it");
    }
    let mut in_full: Vec<String> =
        IN_FULL.iter().map(|path| (*path).to_owned()).filter(|path| output.contains_key(path)).collect();
    for title in ENTITIES {
        in_full.push(format!("{}index.html", run.page_of("fi", title).address.trim_start_matches('/')));
    }
    if is_update() {
        renew(&list, &in_full, &output);
    }
    // The pages first: their difference says more than that of a hash.
    let kept = files(&expected().join("pages"));
    assert_eq!(
        kept.keys().collect::<Vec<_>>(),
        sorted(&in_full).iter().collect::<Vec<_>>(),
        "the pages that are kept in full"
    );
    for (path, bytes) in kept {
        assert_text(&path, &String::from_utf8_lossy(&bytes), &String::from_utf8_lossy(&output[&path]));
    }
    assert_text("files.txt", &read(&expected().join("files.txt")), &list);
}

fn assert_text(path: &str, expected: &str, found: &str) {
    assert!(expected == found, "{path}\n{}", pretty_assertions::StrComparison::new(expected, found));
}

fn sorted(paths: &[String]) -> Vec<String> {
    let mut paths = paths.to_vec();
    paths.sort();
    paths
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn renew(list: &str, in_full: &[String], output: &std::collections::BTreeMap<String, Vec<u8>>) {
    let folder = expected();
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the suite's own folder");
    }
    for path in in_full {
        let file = folder.join("pages").join(path);
        fs::create_dir_all(file.parent().expect("a page is in a folder")).expect("a folder");
        fs::write(file, &output[path]).expect("the suite's own file");
    }
    fs::create_dir_all(&folder).expect("the suite's own folder");
    fs::write(folder.join("files.txt"), list).expect("the suite's own file");
}
