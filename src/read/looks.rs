//! How a file looks from outside: what tells, without its bytes, that it is the file that was there before.
//!
//! Enters: what the disk says of a file. Leaves: its [`Looks`], or nothing where they do not vouch for its bytes. Absent:
//! the bytes, and any comparison with an earlier run.

use std::{
    env,
    fs::{self, Metadata},
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use crate::digest::Digest;

/// As long as this a file may change again and look the same: some file systems tell times in steps of two seconds.
const GRAIN: Duration = Duration::from_secs(2);

/// A file from outside. A time of change can be set back by anybody; where the system also keeps one that nobody sets,
/// and a number for the file itself, they count too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looks {
    /// In bytes.
    size: u64,
    /// When its bytes changed, in nanoseconds since 1970.
    modified: i64,
    /// When anything about it changed, in nanoseconds since 1970.
    status_changed: i64,
    /// Which file it is, whatever its name.
    number: u64,
}

/// What a file is known by that is not held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    Looks(Looks),
    /// The digest of its bytes.
    Bytes(Digest),
}

impl Mark {
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self::Bytes(Digest::of(bytes))
    }
}

impl Looks {
    /// The looks of a file, where they vouch for its bytes: none if it changed so shortly before now that it could change
    /// again and look the same, or if the system tells too little.
    pub(super) fn settled(metadata: &Metadata, now: SystemTime) -> Option<Self> {
        let looks = Self::of(metadata)?;
        let settled = nanoseconds(now.checked_sub(GRAIN)?)?;
        (looks.modified < settled && looks.status_changed < settled).then_some(looks)
    }

    pub(super) fn of(metadata: &Metadata) -> Option<Self> {
        let (status_changed, number) = status(metadata);
        Some(Self { size: metadata.len(), modified: modified(metadata)?, status_changed, number })
    }
}

/// The looks of the program that runs, however new it is. Its version does not tell one from another while it is being
/// developed.
pub(super) fn program() -> Option<Looks> {
    Looks::of(&env::current_exe().and_then(fs::metadata).ok()?)
}

/// When a file's bytes changed, in nanoseconds since 1970; none where the system has no such time, or it is out of the
/// range of some three hundred years.
#[must_use]
pub fn modified(metadata: &Metadata) -> Option<i64> {
    nanoseconds(metadata.modified().ok()?)
}

fn nanoseconds(time: SystemTime) -> Option<i64> {
    let count = |span: Duration| i64::try_from(span.as_nanos()).ok();
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => count(after),
        Err(error) => count(error.duration()).map(|before| -before),
    }
}

#[cfg(unix)]
fn status(metadata: &Metadata) -> (i64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ctime().saturating_mul(1_000_000_000).saturating_add(metadata.ctime_nsec()), metadata.ino())
}

#[cfg(not(unix))]
fn status(_: &Metadata) -> (i64, u64) {
    (0, 0)
}

#[cfg(test)]
mod tests {
    use pretty_assertions::{assert_eq, assert_ne};

    use super::*;

    fn looks(path: &std::path::Path, after: Duration) -> Option<Looks> {
        Looks::settled(&fs::metadata(path).expect("a file"), SystemTime::now() + after)
    }

    #[test]
    fn a_file_that_has_just_changed_vouches_for_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.png");
        fs::write(&path, b"1").expect("a file");
        assert_eq!(looks(&path, Duration::ZERO), None);
        assert!(looks(&path, GRAIN * 2).is_some());
        let ahead = fs::File::options().write(true).open(&path).expect("a file");
        ahead.set_modified(SystemTime::now() + GRAIN * 100).expect("a time");
        assert_eq!(looks(&path, GRAIN * 2), None, "a time to come is the time of no change");
    }

    #[cfg(unix)]
    #[test]
    fn a_time_that_was_set_back_does_not_deceive() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.png");
        fs::write(&path, b"1").expect("a file");
        let first = looks(&path, GRAIN * 2);
        let time = fs::metadata(&path).and_then(|metadata| metadata.modified()).expect("a time");
        std::thread::sleep(Duration::from_millis(20));
        fs::write(&path, b"2").expect("a file");
        fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(time)).expect("a time");
        assert_ne!(looks(&path, GRAIN * 2), first);
    }
}
