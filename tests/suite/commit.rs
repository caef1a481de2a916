//! The commit protocol: the process is killed at every point of it, and at random moments, and the output is wholly old
//! or wholly new.
//!
//! The fail points are those of `src/write/mod.rs`; they exist only with the feature `failpoints`.

use std::{
    collections::BTreeMap,
    fs,
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

use pretty_assertions::assert_eq;

use crate::harness::Site;

/// Points before the commit, where the old site must remain.
const BEFORE: [&str; 6] =
    ["write-locked", "write-recovered", "write-put", "write-staged", "write-record", "write-record-synced"];

/// Points after the commit, from where the new site must come.
const AFTER: [&str; 8] = [
    "write-committed",
    "write-removed",
    "write-folder-removed",
    "write-renamed",
    "write-applied",
    "write-manifest",
    "write-record-removed",
    "write-noted",
];

type Output = BTreeMap<String, Vec<u8>>;

/// A site of which the next build changes, adds and removes files and folders.
struct Change {
    site: Site,
    old: Output,
    new: Output,
}

impl Change {
    fn new() -> Self {
        let site = Site::new();
        lay_down_old(&site);
        site.build().status(0);
        let old = site.output();
        let other = Site::new();
        lay_down_old(&other);
        change(&other);
        other.build().status(0);
        let new = other.output();
        assert_ne!(old.keys().collect::<Vec<_>>(), new.keys().collect::<Vec<_>>());
        change(&site);
        Self { site, old, new }
    }

    /// Breaks a source, builds, mends it and builds again, as a writer would after a crash. Returns whether the output
    /// was the new one before it was mended.
    #[track_caller]
    fn recover(&self, when: &str) -> bool {
        self.site.write("content/projects/muuttuva.md", "---\ntitle: Muuttuva\nvirhe: 1\n---\n");
        let run = self.site.build();
        assert_eq!(run.code(), Some(1), "{when}: {}", run.said());
        let found = self.site.output();
        let is_new = found == self.new;
        assert!(is_new || found == self.old, "{when}: the output is neither old nor new\n{}", self.compared(&found));
        change(&self.site);
        let run = self.site.build();
        assert_eq!(run.code(), Some(0), "{when}: {}", run.said());
        assert!(
            self.site.output() == self.new,
            "{when}: the mended site is not the new one\n{}",
            self.compared(&self.site.output())
        );
        assert!(!self.site.path(".julki/commit").exists(), "{when}: a commit is left");
        assert!(!self.site.path(".julki/stage").exists(), "{when}: a stage is left");
        is_new
    }

    fn compared(&self, found: &Output) -> String {
        let paths: std::collections::BTreeSet<&String> =
            self.old.keys().chain(self.new.keys()).chain(found.keys()).collect();
        let state = |path: &String| {
            let bytes = found.get(path);
            match (bytes == self.old.get(path), bytes == self.new.get(path)) {
                (true, true) => None,
                (true, false) => Some("old"),
                (false, true) => Some("new"),
                (false, false) => Some("neither"),
            }
        };
        paths.into_iter().filter_map(|path| Some(format!("{}: {path}\n", state(path)?))).collect()
    }
}

fn lay_down_old(site: &Site) {
    for number in 0..6 {
        site.write(&format!("content/projects/pysyva-{number}.md"), format!("---\ntitle: Pysyvä {number}\n---\n"));
    }
    site.write("content/projects/muuttuva.md", "---\ntitle: Muuttuva\n---\nVanha.\n");
    site.write("content/projects/poistuva.md", "---\ntitle: Poistuva\nredirects: [/vanha/osoite/syvalla/]\n---\n");
    site.write("static/vanha.txt", "vanha");
    site.write("static/vaihtuva", "tiedosto");
}

fn change(site: &Site) {
    site.write("content/projects/muuttuva.md", "---\ntitle: Muuttunut\n---\nUusi.\n");
    site.write("content/projects/uusi.md", "---\ntitle: Uusi\n---\n");
    for path in ["content/projects/poistuva.md", "static/vanha.txt"] {
        if site.path(path).exists() {
            site.remove(path);
        }
    }
    // What was a file becomes a folder.
    if site.path("static/vaihtuva").is_file() {
        site.remove("static/vaihtuva");
    }
    site.write("static/vaihtuva/tiedosto.txt", "kansio");
}

/// Starts a build that stops at a point, after passing it some times.
fn stopped_at(site: &Site, point: &str, passes: u32) -> Child {
    let action = if passes == 0 { "sleep(60000)".to_owned() } else { format!("{passes}*off->sleep(60000)") };
    let mut child = start(site.command("build").env("FAILPOINTS", format!("{point}={action}")));
    wait_until_asleep(&mut child, point);
    child
}

fn start(command: &mut Command) -> Child {
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().expect("the program starts")
}

/// Waits until the process sleeps: it has come to its point. A process that only waits for its turn does not sleep.
fn wait_until_asleep(child: &mut Child, point: &str) {
    let deadline = Instant::now() + Duration::from_secs(30);
    let mut since = Instant::now();
    while Instant::now() < deadline {
        if let Some(status) = child.try_wait().expect("the process can be asked") {
            panic!("{point}: the build ended with {status} before it came to its point");
        }
        // Where the system does not tell, a while is enough.
        let patience = match is_asleep(child.id()) {
            Some(true) => Duration::from_millis(300),
            Some(false) => {
                since = Instant::now();
                continue;
            }
            None => Duration::from_secs(5),
        };
        if since.elapsed() > patience {
            return;
        }
        thread::sleep(Duration::from_millis(5));
    }
    panic!("{point}: the build did not come to its point");
}

/// Whether every thread of a process sleeps, where the system tells it (`proc(5)`).
fn is_asleep(id: u32) -> Option<bool> {
    let threads = fs::read_dir(format!("/proc/{id}/task")).ok()?;
    let states: Vec<String> = threads
        .filter_map(|thread| fs::read_to_string(thread.ok()?.path().join("stat")).ok())
        .filter_map(|stat| Some(stat.rsplit_once(')')?.1.trim_start().chars().take(1).collect()))
        .collect();
    Some(!states.is_empty() && states.iter().all(|state| state == "S"))
}

/// Kills a process at once, as the system would; it can do nothing about it.
fn kill(mut child: Child) {
    child.kill().expect("the process can be killed");
    let status = child.wait().expect("the process ends");
    assert!(status.code().is_none() || !cfg!(unix), "the process ended by itself: {status}");
}

#[test]
fn a_death_before_the_commit_leaves_the_old_site() {
    for point in BEFORE {
        let change = Change::new();
        kill(stopped_at(&change.site, point, 0));
        assert!(change.site.output() == change.old, "{point}: {}", change.compared(&change.site.output()));
        assert!(!change.recover(point), "{point}: the new site came of a build that never committed");
    }
}

#[test]
fn a_death_after_the_commit_brings_the_new_site() {
    for point in AFTER {
        let change = Change::new();
        kill(stopped_at(&change.site, point, 0));
        assert!(change.recover(point), "{point}: the commit was lost");
    }
}

#[test]
fn a_death_between_two_files_is_no_different() {
    for (point, is_committed) in [("write-put", false), ("write-removed", true), ("write-renamed", true)] {
        for passes in [1, 2] {
            let change = Change::new();
            kill(stopped_at(&change.site, point, passes));
            assert_eq!(change.recover(point), is_committed, "{point} after {passes}");
        }
    }
}

#[test]
fn a_death_while_an_earlier_death_is_repaired_is_no_different() {
    for point in ["write-renamed", "write-applied", "write-manifest"] {
        let change = Change::new();
        kill(stopped_at(&change.site, "write-committed", 0));
        kill(stopped_at(&change.site, point, 0));
        assert!(change.recover(point), "{point}: the commit was lost");
    }
}

#[test]
fn a_death_of_the_first_build_leaves_nothing_or_everything() {
    for point in BEFORE.into_iter().chain(["write-committed", "write-renamed", "write-applied", "write-manifest"]) {
        let site = Site::new();
        lay_down_old(&site);
        kill(stopped_at(&site, point, 0));
        site.write("content/projects/muuttuva.md", "---\ntitle: Muuttuva\nvirhe: 1\n---\n");
        site.build().status(1);
        let found = site.output();
        lay_down_old(&site);
        let run = site.build();
        assert_eq!(run.code(), Some(0), "{point}: {}", run.said());
        let whole = site.output();
        assert!(found.is_empty() || found == whole, "{point}: a part of the site was left");
    }
}

#[test]
fn a_death_at_any_moment_leaves_the_old_site_or_brings_the_new_one() {
    let begin = Instant::now();
    let change = Change::new();
    change.site.build().status(0);
    // Three builds were made; a build of the changed site takes no longer than all of them.
    let longest = begin.elapsed() / 3;
    let (mut old, mut new) = (0, 0);
    for round in 0..24_u32 {
        let change = Change::new();
        let mut child = start(&mut change.site.command("build"));
        thread::sleep(longest * (round * 7 % 24 + 1) / 20);
        // It may have ended by itself, which is a death after everything.
        child.kill().expect("the process can be killed");
        child.wait().expect("the process ends");
        match change.recover(&format!("round {round}")) {
            true => new += 1,
            false => old += 1,
        }
    }
    assert!(old > 0 && new > 0, "every death was of one sort: {old} before the commit, {new} after it");
}

#[test]
fn an_error_while_writing_leaves_the_old_site() {
    for point in ["write-put", "write-staged", "write-record", "write-record-synced"] {
        let change = Change::new();
        let run = change.site.clone().env("FAILPOINTS", &format!("{point}=return")).build();
        assert_eq!(run.code(), Some(2), "{point}: {}", run.said());
        assert!(change.site.output() == change.old, "{point}: {}", change.compared(&change.site.output()));
        assert!(!change.site.path(".julki/stage").exists(), "{point}: a stage is left");
        assert!(!change.recover(point));
    }
}

#[test]
fn of_two_builds_at_once_the_second_says_so_and_ends() {
    let change = Change::new();
    let first = stopped_at(&change.site, "write-staged", 0);
    let run = change.site.build().status(2);
    assert_eq!(run.diagnostics().iter().map(|problem| problem.code.as_str()).collect::<Vec<_>>(), ["environment"]);
    assert!(change.site.output() == change.old);
    kill(first);
    change.site.build().status(0);
    assert!(change.site.output() == change.new);
}

#[test]
fn strangers_files_outlive_every_death() {
    for point in ["write-staged", "write-renamed", "write-manifest"] {
        let change = Change::new();
        change.site.write("output/CNAME", "koe.example");
        change.site.write("output/hankkeet/poistuva/oma.txt", "oma");
        kill(stopped_at(&change.site, point, 0));
        change.site.build().status(0);
        let output = change.site.output();
        assert_eq!(output.get("CNAME").map(Vec::as_slice), Some(&b"koe.example"[..]), "{point}");
        assert_eq!(output.get("hankkeet/poistuva/oma.txt").map(Vec::as_slice), Some(&b"oma"[..]), "{point}");
        assert!(!output.contains_key("hankkeet/poistuva/index.html"), "{point}");
    }
}
