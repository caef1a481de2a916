//! Builds that die, at every point there is, each in a process of its own that ends without unwinding.

use std::{
    env,
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
};

use pretty_assertions::assert_eq;

use super::*;

/// The points of the table in `write`, in the order in which a build reaches them; the commit point is between
/// `write-record-synced` and `write-committed`.
const POINTS: [&str; 14] = [
    "write-locked",
    "write-recovered",
    "write-put",
    "write-staged",
    "write-record",
    "write-record-synced",
    "write-committed",
    "write-removed",
    "write-folder-removed",
    "write-renamed",
    "write-applied",
    "write-manifest",
    "write-record-removed",
    "write-noted",
];

fn is_committed(point: &str) -> bool {
    let place = |name| POINTS.iter().position(|point| *point == name).unwrap();
    place(point) >= place("write-committed")
}

fn old() -> Set {
    set(&[
        ("same", "same"),
        ("changed", "old"),
        ("gone", "gone"),
        ("deep/gone/a", "1"),
        ("deep/gone/b", "2"),
        ("deep/same", "3"),
        ("file becomes folder", "4"),
        ("folder becomes file/x/y", "5"),
        ("folder becomes file/z", "6"),
        ("ö/日本", "7"),
    ])
}

fn new() -> Set {
    set(&[
        ("same", "same"),
        ("changed", "new"),
        ("deep/same", "3"),
        ("deep/new", ""),
        ("file becomes folder/a", "1"),
        ("file becomes folder/b/c", "2"),
        ("folder becomes file", "3"),
        ("ö/日本", "8"),
        ("ö/new/folder/🦊", "9"),
        ("new", "10"),
    ])
}

/// What is done to a build at a point.
#[derive(Debug, Clone, Copy)]
enum Blow {
    Death,
    Error,
}

/// The status by which a child says that it was hit, and did not end by itself.
const DEAD: i32 = 86;

/// Builds `new` in a child that is hit when it reaches the point for the `nth` time. Answers whether it was hit.
fn strike(target: &Target, blow: Blow, point: &str, nth: usize) -> bool {
    let child = Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--exact", "write::tests::killed::victim"])
        .env("VICTIM_OUTPUT", &target.output)
        .env("VICTIM_STATE", &target.state)
        .env("VICTIM_BLOW", format!("{blow:?}"))
        .env("VICTIM_POINT", point)
        .env("VICTIM_NTH", nth.to_string())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    match child.status.code() {
        Some(DEAD) => true,
        Some(0) => {
            // Or the child would be no test at all, and every point never reached.
            assert!(said.contains("1 passed"), "{said}");
            false
        }
        other => panic!("{other:?} at {point} {nth}: {said}"),
    }
}

#[test]
#[ignore = "run as a child by the other tests here"]
fn victim() {
    let Some(output) = env::var_os("VICTIM_OUTPUT") else { return };
    let var = |name| env::var(name).unwrap();
    let target = Target { output: output.into(), state: env::var_os("VICTIM_STATE").unwrap().into() };
    let nth: usize = var("VICTIM_NTH").parse().unwrap();
    let die = || std::process::exit(DEAD);
    if var("VICTIM_BLOW") == "Death" {
        let hits = AtomicUsize::new(0);
        fail::cfg_callback(var("VICTIM_POINT"), move || {
            if hits.fetch_add(1, Ordering::Relaxed) + 1 == nth {
                die();
            }
        })
        .unwrap();
        build(&target, &new()).unwrap();
    } else {
        fail::cfg(var("VICTIM_POINT"), &format!("{}*off->1*return->off", nth - 1)).unwrap();
        match build(&target, &new()) {
            Ok(_) => {}
            Err(WriteError::Io { path, .. }) if path.to_str() == Some(&var("VICTIM_POINT")) => die(),
            Err(error) => panic!("{error}"),
        }
    }
}

/// Strikes a build of `new` over `before` at every point, and lets `check` look at each wreck.
fn at_every_point(before: Option<&Set>, blow: Blow, check: impl Fn(&Site, &str)) {
    let mut reached = Vec::new();
    for point in POINTS {
        for nth in 1.. {
            let site = Site::new();
            if let Some(before) = before {
                site.build(before).unwrap();
            }
            if !strike(&site.target(), blow, point, nth) {
                assert_eq!(site.output(), new());
                break;
            }
            reached.push(point);
            check(&site, point);
        }
    }
    reached.dedup();
    // A first build removes nothing.
    let possible = |point: &&str| before.is_some() || !point.contains("-removed") || *point == "write-record-removed";
    assert_eq!(reached, POINTS.into_iter().filter(possible).collect::<Vec<_>>());
}

/// The output, or what there is before the first build.
fn output_or_nothing(site: &Site) -> Option<Set> {
    site.exists("output").then(|| site.output())
}

fn assert_clean(site: &Site) {
    for left in ["stage", "commit", "commit.new"] {
        assert!(!site.exists(&format!(".julki/{left}")), "{left}");
    }
}

#[test]
fn until_the_commit_point_a_dead_build_has_changed_nothing() {
    at_every_point(Some(&old()), Blow::Death, |site, point| {
        if !is_committed(point) {
            assert_eq!(site.output(), old(), "{point}");
        }
    });
}

#[test]
fn build_after_a_death_completes_the_site() {
    at_every_point(Some(&old()), Blow::Death, |site, point| {
        site.build(&new()).unwrap();
        assert_eq!(site.output(), new(), "{point}");
        assert_clean(site);
    });
}

#[test]
fn abandoned_build_after_a_death_finds_the_output_wholly_old_or_wholly_new() {
    at_every_point(Some(&old()), Blow::Death, |site, point| {
        let stage = site.open().unwrap();
        let expected = if is_committed(point) { new() } else { old() };
        assert_eq!(site.output(), expected, "{point}");
        assert!(stage.intact().unwrap().is_some(), "{point}");
        // A death between a manifest and its note leaves none; never one of another output.
        assert!(stage.note().is_none_or(|noted| noted == note(&expected)), "{point}");
        stage.put("deep/other", b"x").unwrap();
        stage.put("same", b"y").unwrap();
        stage.abandon().unwrap();
        assert_eq!(site.output(), expected, "{point}");
        assert_clean(site);
        // What the dead build left is known, and can be pruned.
        site.build(&set(&[("other", "x")])).unwrap();
        assert_eq!(site.output(), set(&[("other", "x")]), "{point}");
    });
}

#[test]
fn first_build_is_there_wholly_or_not_at_all() {
    at_every_point(None, Blow::Death, |site, point| {
        drop(site.open().unwrap());
        assert_eq!(output_or_nothing(site), is_committed(point).then(new), "{point}");
        assert_clean(site);
    });
}

#[test]
fn first_build_into_an_empty_folder_can_die_too() {
    for point in POINTS {
        for nth in 1.. {
            let site = Site::new();
            fs::create_dir(site.path("output")).unwrap();
            if !strike(&site.target(), Blow::Death, point, nth) {
                break;
            }
            drop(site.open().unwrap());
            if is_committed(point) {
                assert_eq!(site.output(), new(), "{point}");
            } else {
                assert_eq!(fs::read_dir(site.path("output")).unwrap().count(), 0, "{point}");
            }
        }
    }
}

#[test]
fn run_that_finishes_a_commit_can_die_at_every_point_too() {
    for point in POINTS {
        for nth in 1.. {
            let site = Site::new();
            site.build(&old()).unwrap();
            assert!(strike(&site.target(), Blow::Death, "write-removed", 2));
            let hit = strike(&site.target(), Blow::Death, point, nth);
            drop(site.open().unwrap());
            assert_eq!(site.output(), new(), "{point}");
            assert_clean(&site);
            if !hit {
                break;
            }
        }
    }
}

#[test]
fn error_leaves_the_old_output_or_a_commit_for_the_next_build() {
    at_every_point(Some(&old()), Blow::Error, |site, point| {
        if is_committed(point) {
            drop(site.open().unwrap());
            assert_eq!(site.output(), new(), "{point}");
        } else {
            assert_eq!(site.output(), old(), "{point}");
        }
        assert_clean(site);
    });
}

#[test]
fn commit_is_finished_in_its_own_output_when_another_is_built() {
    let site = Site::new();
    site.build(&old()).unwrap();
    assert!(strike(&site.target(), Blow::Death, "write-renamed", 2));
    let other = Target { output: site.path("other"), ..site.target() };
    build(&other, &set(&[("a", "1")])).unwrap();
    assert_eq!(site.output(), new());
    assert_eq!(output(&other.output), set(&[("a", "1")]));
    assert!(!site.exists(".julki/commit"));
}

#[test]
fn commit_is_not_finished_in_a_folder_that_has_become_foreign() {
    let site = Site::new();
    site.build(&old()).unwrap();
    assert!(strike(&site.target(), Blow::Death, "write-committed", 1));
    fs::remove_dir_all(site.path("output")).unwrap();
    site.write("output/theirs", "x");
    assert!(matches!(site.open(), Err(WriteError::Foreign { .. })));
    assert_eq!(fs::read_dir(site.path("output")).unwrap().count(), 1);
}

#[test]
fn output_deleted_after_a_death_is_built_anew() {
    for point in ["write-committed", "write-removed", "write-renamed", "write-applied"] {
        let site = Site::new();
        site.build(&old()).unwrap();
        assert!(strike(&site.target(), Blow::Death, point, 1));
        fs::remove_dir_all(site.path("output")).unwrap();
        site.build(&new()).unwrap();
        assert_eq!(site.output(), new(), "{point}");
    }
}

#[cfg(unix)]
#[test]
fn commit_is_not_finished_through_a_link() {
    let site = Site::new();
    site.build(&old()).unwrap();
    assert!(strike(&site.target(), Blow::Death, "write-committed", 1));
    fs::rename(site.path("output/deep"), site.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", site.path("output/deep")).unwrap();
    assert!(matches!(site.open(), Err(WriteError::InTheWay { .. })));
    assert!(site.exists("elsewhere/gone/a") && !site.exists("elsewhere/new"));
    // Once the link is out of the way the commit comes to its end.
    fs::remove_file(site.path("output/deep")).unwrap();
    fs::rename(site.path("elsewhere"), site.path("output/deep")).unwrap();
    drop(site.open().unwrap());
    assert!(site.exists("output/deep/new") && site.exists("output/ö/new/folder/🦊"));
}

#[test]
fn output_on_another_device_survives_deaths() {
    // Where Linux keeps a disk in memory; elsewhere there is no second device to be had.
    let Ok(memory) = tempfile::tempdir_in("/dev/shm") else { return };
    for point in POINTS {
        for nth in 1.. {
            let site = Site::new();
            let away = Target { output: memory.path().join("output"), ..site.target() };
            build(&away, &old()).unwrap();
            let hit = strike(&away, Blow::Death, point, nth);
            drop(open(&away).unwrap());
            let expected = if is_committed(point) || !hit { new() } else { old() };
            assert_eq!(output(&away.output), expected, "{point}");
            assert!(!memory.path().join("output.julki-stage").exists());
            fs::remove_dir_all(&away.output).unwrap();
            if !hit {
                break;
            }
        }
    }
}
