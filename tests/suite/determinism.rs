//! The same input gives the same bytes: whatever the order of the files on the disk, the number of threads, the place of
//! the folder and the hour.

use std::{collections::BTreeMap, path::Path};

use pretty_assertions::assert_eq;

use crate::{
    golden,
    harness::{Site, files},
    repository,
};

/// The output of a copy of a site, its files laid down in another order, built with some threads.
fn output(folder: &Path, order: Order, threads: &str) -> BTreeMap<String, Vec<u8>> {
    let site = Site::new();
    let mut all: Vec<(String, Vec<u8>)> = Vec::new();
    for part in ["content", "static", "themes", "templates", "strings"] {
        all.extend(files(&folder.join(part)).into_iter().map(|(path, bytes)| (format!("{part}/{path}"), bytes)));
    }
    match order {
        Order::Forwards => {}
        Order::Backwards => all.reverse(),
        Order::Shuffled => all.sort_by_key(|(path, _)| *blake3::hash(path.as_bytes()).as_bytes()),
    }
    for (path, bytes) in all {
        site.write(&path, bytes);
    }
    site.write("site.yaml", std::fs::read(folder.join("site.yaml")).expect("the site's file"));
    site.clone().env("RAYON_NUM_THREADS", threads).build().status(0);
    site.output()
}

/// In which order files come to be on the disk, and so in which many file systems list them.
#[derive(Clone, Copy)]
enum Order {
    Forwards,
    Backwards,
    Shuffled,
}

#[track_caller]
fn assert_same(folder: &Path) {
    let first = output(folder, Order::Forwards, "1");
    assert!(first.len() > 20, "only {} files", first.len());
    for (order, threads) in [(Order::Backwards, "2"), (Order::Shuffled, "7"), (Order::Forwards, "1")] {
        let other = output(folder, order, threads);
        assert_eq!(first.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
        let different: Vec<&String> =
            first.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|(path, _)| path).collect();
        assert!(different.is_empty(), "these differ with {threads} threads: {different:#?}");
    }
}

#[test]
fn the_golden_site_is_the_same_however_it_is_read() {
    assert_same(&golden::folder());
}

#[test]
fn the_example_site_is_the_same_however_it_is_read() {
    assert_same(&repository());
}

/// A site that looks different every day.
fn dated() -> Site {
    Site::new().entity("projects/a", "A", "start: 2015\nend: 2026-11-22").entity(
        "news/b",
        "B",
        "publish_from: 2026-11-23",
    )
}

#[test]
fn today_fixes_the_date() {
    let build = |today: &str| {
        let site = dated().today(today);
        site.build().status(0);
        site.output()
    };
    assert_eq!(build("2026-11-22"), build("2026-11-22"));
    assert_ne!(build("2026-11-22"), build("2026-11-23"));
}

#[test]
fn source_date_epoch_fixes_the_date_when_today_does_not() {
    // Noon on 22 and 23 November 2026, UTC.
    let build = |site: Site| {
        site.build().status(0);
        site.output()
    };
    let first = build(dated().today("2026-11-22"));
    let second = build(dated().today("2026-11-23"));
    assert_eq!(build(dated().without_today().env("SOURCE_DATE_EPOCH", "1795348800")), first);
    assert_eq!(build(dated().without_today().env("SOURCE_DATE_EPOCH", "1795435200")), second);
    assert_eq!(build(dated().today("2026-11-22").env("SOURCE_DATE_EPOCH", "1795435200")), first, "the option wins");
}

#[test]
fn the_zone_and_the_language_of_the_machine_do_not_matter() {
    let build = |zone: &str, lang: &str| {
        let site = dated().env("TZ", zone).env("LANG", lang).env("LC_ALL", lang);
        site.build().status(0);
        site.output()
    };
    assert_eq!(build("UTC", "C"), build("Pacific/Auckland", "sv_FI.UTF-8"));
}

#[test]
fn a_second_build_is_the_same_as_a_first_one() {
    let site = Site::copy_of(&golden::folder());
    site.build().status(0);
    let first = site.output();
    site.write("content/projects/ylimaarainen.md", "---\ntitle: Ylimääräinen\n---\n");
    site.build().status(0);
    assert_ne!(site.output(), first);
    site.remove("content/projects/ylimaarainen.md");
    site.build().status(0);
    assert_eq!(site.output(), first);
}
