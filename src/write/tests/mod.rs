//! The phase as a whole, on a real disk.

#[cfg(feature = "failpoints")]
mod killed;
mod noted;
mod random;
mod refused;
mod staged;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use pretty_assertions::assert_eq;
use rayon::prelude::*;
use tempfile::TempDir;

use super::{
    Outcome, Stage, Target, WriteError, open,
    path::{MARKER, MARKER_BYTES},
    place::Places,
};

/// Path → text.
type Set = BTreeMap<String, String>;

fn set(files: &[(&str, &str)]) -> Set {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// A site's folder that goes away with the test.
struct Site(TempDir);

impl Site {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn target(&self) -> Target {
        target(self.0.path())
    }

    fn open(&self) -> Result<Stage, WriteError> {
        open(&self.target())
    }

    fn build(&self, files: &Set) -> Result<Outcome, WriteError> {
        build(&self.target(), files)
    }

    fn output(&self) -> Set {
        output(&self.path("output"))
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn exists(&self, path: &str) -> bool {
        self.path(path).symlink_metadata().is_ok()
    }

    /// Everything that a write would change, of the output and of `.julki/`.
    fn traces(&self) -> BTreeMap<PathBuf, (SystemTime, u64)> {
        let walk = walkdir::WalkDir::new(self.0.path());
        walk.into_iter()
            .map(|entry| {
                let entry = entry.unwrap();
                let metadata = entry.metadata().unwrap();
                (entry.into_path(), (metadata.modified().unwrap(), metadata.len()))
            })
            .collect()
    }
}

fn target(site: &Path) -> Target {
    Target { output: site.join("output"), state: site.join(".julki") }
}

fn build(target: &Target, files: &Set) -> Result<Outcome, WriteError> {
    let stage = open(target)?;
    files.par_iter().try_for_each(|(path, text)| stage.put(path, text.as_bytes()))?;
    stage.noting(Some(note(files))).commit()
}

/// What each build notes: what it put, so that a note tells of which output it is.
fn note(files: &Set) -> Vec<u8> {
    format!("{files:?}").into_bytes()
}

/// The files of an output folder; empty folders, which no build leaves, are listed with a `/`. The marker must be there.
fn output(folder: &Path) -> Set {
    assert_eq!(fs::read(folder.join(MARKER)).unwrap(), MARKER_BYTES);
    let mut files = Set::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        if entry.file_type().is_dir() {
            if fs::read_dir(entry.path()).unwrap().next().is_none() {
                files.insert(path + "/", String::new());
            }
        } else if path != MARKER {
            files.insert(path, fs::read_to_string(entry.path()).unwrap());
        }
    }
    files
}

fn outcome(written: usize, unchanged: usize, removed: usize) -> Outcome {
    Outcome { written, unchanged, removed }
}

#[test]
fn first_build_writes_every_file_and_the_marker() {
    let site = Site::new();
    let files = set(&[("index.html", "home"), ("fi/hankkeet/å.html", "å"), ("empty", "")]);
    assert_eq!(site.build(&files).unwrap(), outcome(3, 0, 0));
    assert_eq!(site.output(), files);
    assert!(!site.exists(".julki/stage") && !site.exists(".julki/commit"));
}

#[test]
fn empty_folder_is_taken_for_the_output() {
    let site = Site::new();
    fs::create_dir(site.path("output")).unwrap();
    site.build(&set(&[("a/b", "1")])).unwrap();
    assert_eq!(site.output(), set(&[("a/b", "1")]));
}

#[test]
fn build_without_files_leaves_a_folder_that_is_julkis() {
    let site = Site::new();
    assert_eq!(site.build(&Set::new()).unwrap(), outcome(0, 0, 0));
    assert_eq!(site.output(), Set::new());
    let before = site.traces();
    site.build(&Set::new()).unwrap();
    assert_eq!(site.traces(), before);
}

#[test]
fn build_that_changes_nothing_writes_nothing() {
    let site = Site::new();
    let files = set(&[("a", "1"), ("b/c", "2"), ("b/d/e", "3")]);
    site.build(&files).unwrap();
    let before = site.traces();
    assert_eq!(site.build(&files).unwrap(), outcome(0, 3, 0));
    assert_eq!(site.traces(), before);
}

#[test]
fn only_changed_files_are_written() {
    let site = Site::new();
    site.build(&set(&[("a", "1"), ("b", "2")])).unwrap();
    let before = site.traces();
    assert_eq!(site.build(&set(&[("a", "1"), ("b", "3")])).unwrap(), outcome(1, 1, 0));
    assert_eq!(site.traces()[&site.path("output/a")], before[&site.path("output/a")]);
    assert_eq!(site.output(), set(&[("a", "1"), ("b", "3")]));
}

#[test]
fn edited_and_deleted_files_are_written_anew() {
    let site = Site::new();
    let files = set(&[("a", "1"), ("b/c", "2"), ("d", "3"), ("e/f", "4")]);
    site.build(&files).unwrap();
    site.write("output/a", "edited");
    site.write("output/d", "x");
    fs::remove_file(site.path("output/b/c")).unwrap();
    fs::remove_dir_all(site.path("output/e")).unwrap();
    assert_eq!(site.build(&files).unwrap(), outcome(4, 0, 0));
    assert_eq!(site.output(), files);
}

#[test]
fn deleted_output_is_written_anew() {
    let site = Site::new();
    let files = set(&[("a", "1"), ("b/c", "2")]);
    site.build(&files).unwrap();
    fs::remove_dir_all(site.path("output")).unwrap();
    assert_eq!(site.build(&files).unwrap(), outcome(2, 0, 0));
    assert_eq!(site.output(), files);
}

#[test]
fn touched_file_is_recognised_by_its_bytes_and_noted() {
    let site = Site::new();
    let files = set(&[("a", "1")]);
    site.build(&files).unwrap();
    let time = SystemTime::UNIX_EPOCH - Duration::from_secs(5);
    fs::File::options().write(true).open(site.path("output/a")).unwrap().set_modified(time).unwrap();
    assert!(site.open().unwrap().intact().unwrap().is_none());
    assert_eq!(site.build(&files).unwrap(), outcome(0, 1, 0));
    assert_eq!(fs::metadata(site.path("output/a")).unwrap().modified().unwrap(), time);
    assert!(site.open().unwrap().intact().unwrap().is_some());
}

#[test]
fn files_no_more_built_are_removed_with_the_folders_they_empty() {
    let site = Site::new();
    site.build(&set(&[("a", "1"), ("b/c/d", "2"), ("b/c/e/f", "3"), ("g/h", "4")])).unwrap();
    site.write("output/g/theirs", "");
    assert_eq!(site.build(&set(&[("a", "1")])).unwrap(), outcome(0, 1, 3));
    assert_eq!(site.output(), set(&[("a", "1"), ("g/theirs", "")]));
}

#[test]
fn file_that_somebody_removed_or_made_a_folder_is_not_removed_again() {
    let site = Site::new();
    site.build(&set(&[("a", "1"), ("b", "2"), ("c", "3")])).unwrap();
    fs::remove_file(site.path("output/b")).unwrap();
    fs::remove_file(site.path("output/c")).unwrap();
    site.write("output/c/theirs", "x");
    assert_eq!(site.build(&set(&[("a", "1")])).unwrap(), outcome(0, 1, 0));
    assert_eq!(site.output(), set(&[("a", "1"), ("c/theirs", "x")]));
}

#[test]
fn files_that_julki_did_not_write_stay() {
    let site = Site::new();
    site.build(&set(&[("a", "1"), ("b/c", "2")])).unwrap();
    site.write("output/theirs", "x");
    site.write("output/b/theirs", "y");
    fs::create_dir(site.path("output/empty")).unwrap();
    site.build(&set(&[("a", "3")])).unwrap();
    assert_eq!(site.output(), set(&[("a", "3"), ("theirs", "x"), ("b/theirs", "y"), ("empty/", "")]));
}

#[test]
fn file_becomes_folder_and_folder_becomes_file() {
    let site = Site::new();
    let (one, other) =
        (set(&[("a", "1"), ("b/c", "2"), ("b/d/e", "3")]), set(&[("a/x/y", "1"), ("a/z", "2"), ("b", "3")]));
    for files in [&one, &other, &one] {
        site.build(files).unwrap();
        assert_eq!(&site.output(), files);
    }
}

#[test]
fn empty_folder_gives_way_to_a_planned_file() {
    let site = Site::new();
    site.build(&set(&[("x", "")])).unwrap();
    fs::create_dir_all(site.path("output/a/b")).unwrap();
    site.build(&set(&[("x", ""), ("a", "1")])).unwrap();
    assert_eq!(site.output(), set(&[("x", ""), ("a", "1")]));
}

#[test]
fn strangers_file_at_a_planned_path_is_overwritten() {
    let site = Site::new();
    site.build(&set(&[("a", "1")])).unwrap();
    site.write("output/b", "theirs");
    assert_eq!(site.build(&set(&[("a", "1"), ("b", "2")])).unwrap(), outcome(1, 1, 0));
    assert_eq!(site.output(), set(&[("a", "1"), ("b", "2")]));
}

#[test]
fn lost_state_costs_no_rewrite_and_leaves_stale_files() {
    let site = Site::new();
    site.build(&set(&[("a", "1"), ("b", "2"), ("stale", "3")])).unwrap();
    let before = site.traces();
    fs::remove_dir_all(site.path(".julki")).unwrap();
    assert_eq!(site.build(&set(&[("a", "1"), ("b", "4")])).unwrap(), outcome(1, 1, 0));
    assert_eq!(site.traces()[&site.path("output/a")], before[&site.path("output/a")]);
    assert_eq!(site.output(), set(&[("a", "1"), ("b", "4"), ("stale", "3")]));
    assert!(site.open().unwrap().intact().unwrap().is_some());
}

#[test]
fn broken_manifest_counts_as_none() {
    let site = Site::new();
    site.build(&set(&[("a", "1"), ("stale", "3")])).unwrap();
    let manifest = super::place::Places::of(&site.target()).unwrap().manifest();
    let text = fs::read_to_string(&manifest).unwrap();
    site.write("outside", "theirs");
    for broken in [&text[..text.len() - 9], &text.replace("stale", "../outside"), ""] {
        fs::write(&manifest, broken).unwrap();
        assert_eq!(site.build(&set(&[("a", "1")])).unwrap(), outcome(0, 1, 0), "{broken}");
        assert!(site.exists("outside") && site.exists("output/stale"));
    }
}

#[test]
fn files_that_are_listed_without_a_digest_are_compared_by_their_bytes() {
    let site = Site::new();
    site.build(&set(&[("a", "1"), ("b", "2"), ("gone", "3")])).unwrap();
    let manifest = Places::of(&site.target()).unwrap().manifest();
    // As version 0.1 listed them, with a hash of another sort.
    let text = fs::read_to_string(&manifest).unwrap();
    assert_eq!(text.matches("xxh3").count(), 3);
    fs::write(&manifest, text.replace("xxh3", "hash")).unwrap();
    assert_eq!(site.build(&set(&[("a", "1"), ("b", "4")])).unwrap(), outcome(1, 1, 1));
    assert_eq!(site.output(), set(&[("a", "1"), ("b", "4")]));
}

#[test]
fn each_output_folder_has_a_manifest_of_its_own() {
    let site = Site::new();
    let other = Target { output: site.path("elsewhere/deep"), ..site.target() };
    site.build(&set(&[("a", "1"), ("b", "2")])).unwrap();
    build(&other, &set(&[("c", "3")])).unwrap();
    assert_eq!(output(&other.output), set(&[("c", "3")]));
    assert_eq!(site.build(&set(&[("a", "1")])).unwrap(), outcome(0, 1, 1));
    assert_eq!(site.output(), set(&[("a", "1")]));
}

#[test]
fn site_can_be_moved_with_its_output() {
    let site = Site::new();
    let (here, there) = (site.path("here"), site.path("there"));
    build(&target(&here), &set(&[("a", "1"), ("b", "2")])).unwrap();
    fs::rename(&here, &there).unwrap();
    assert_eq!(build(&target(&there), &set(&[("a", "1")])).unwrap(), outcome(0, 1, 1));
}

#[test]
fn abandoned_and_dropped_builds_leave_no_trace() {
    let site = Site::new();
    let files = set(&[("a", "1")]);
    site.build(&files).unwrap();
    let before = site.traces();
    let stage = site.open().unwrap();
    stage.put("new/b", b"2").unwrap();
    assert!(site.exists(".julki/stage/new/0/0"));
    stage.abandon().unwrap();
    site.open().unwrap().put("a", b"3").unwrap();

    let mut after = site.traces();
    // The stage came and went in it.
    after.insert(site.path(".julki"), before[&site.path(".julki")]);
    assert_eq!(after, before);
}

#[test]
fn output_on_another_device_is_staged_beside_it() {
    // Where Linux keeps a disk in memory; elsewhere there is no second device to be had.
    let Ok(memory) = tempfile::tempdir_in("/dev/shm") else { return };
    let site = Site::new();
    let away = Target { output: memory.path().join("deep/output"), ..site.target() };
    let places = super::place::Places::of(&away).unwrap();
    if places.staging != super::place::Staging::Beside {
        return;
    }
    for files in [set(&[("a", "1"), ("b/c", "2")]), set(&[("a/d", "1")])] {
        let stage = open(&away).unwrap();
        for (path, text) in &files {
            stage.put(path, text.as_bytes()).unwrap();
        }
        assert!(memory.path().join("deep/output.julki-stage/new").exists());
        stage.commit().unwrap();
        assert_eq!(output(&away.output), files);
        assert!(!memory.path().join("deep/output.julki-stage").exists());
    }

    // Somebody's folder of that name is not cleared.
    fs::create_dir(memory.path().join("deep/output.julki-stage")).unwrap();
    fs::write(memory.path().join("deep/output.julki-stage/theirs"), "").unwrap();
    assert!(matches!(open(&away), Err(WriteError::Foreign { .. })));
    assert!(memory.path().join("deep/output.julki-stage/theirs").exists());
}
