//! The last phase: bytes → disk.
//!
//! What enters is a set of planned paths, each with its bytes; what leaves is an output folder that holds exactly
//! them, and the files in it that are not Julki's. Deliberately absent: any idea of what the bytes mean, and any
//! choice of path. This module alone writes below the output folder.
//!
//! A build takes effect as a whole or not at all, whenever its process dies:
//!
//! | step | what happens | where |
//! |---|---|---|
//! | 1 | the lock is taken | `lock` |
//! | 2 | a commit that an earlier run left is finished, or else its stage is deleted | `apply`, `place` |
//! | 3 | files that differ from the output are written to the stage | `stage`, `parcel` |
//! | 4 | on any error the stage is deleted, and the output is as it was | `stage` |
//! | 5 | what is to be done is written to a temporary file, synced, and renamed to `.julki/commit`: **the commit point** | `commit`, `record` |
//! | 6 | the removals, then the renames | `apply` |
//! | 7 | the manifest is written; the commit and the stage are removed | `apply` |
//! | 8 | what the next build is to know is noted | `note` |
//!
//! A death before the commit point leaves the old output and a stage that the next run deletes. A death after it leaves
//! a commit that the next run finishes before it does anything else, so also when that run then fails, or when it is a
//! later version's. A build that changes nothing writes nothing, not even in `.julki/`.
//!
//! Below `.julki/`:
//!
//! | name | what it is |
//! |---|---|
//! | `lock` | empty; the operating system frees the lock when its holder dies |
//! | `stage/` | an empty `.julki-stage`, which says whose it is, and `new/`, where everything that one rename moves lies under a number (see `parcel`) |
//! | `commit`, `commit.new` | a commit on its way, and one that has not come so far (see `record`) |
//! | `manifest-HASH.json` | what the last build wrote, one for each output folder (see `manifest`) |
//! | `note-HASH` | what it noted beside the manifest (see `note`) |
//!
//! The stage is `OUTPUT.julki-stage/` instead where the output is on another device, since only a rename within one
//! device is atomic.
//!
//! With the feature `failpoints` a test can stop a build at these points. Each can also return an error.
//!
//! | point | reached |
//! |---|---|
//! | `write-locked` | when the lock is held |
//! | `write-recovered` | when what an earlier run left is finished or deleted |
//! | `write-put` | after each file that is put, staged or not |
//! | `write-staged` | when every file is put and the commit begins |
//! | `write-record` | before the commit's temporary file; not in a build that changes no file |
//! | `write-record-synced` | when that file is written and synced |
//! | `write-committed` | when it is renamed: from here on the new output is what counts |
//! | `write-removed` | after each file that is removed |
//! | `write-folder-removed` | after each folder that is removed, or kept because it is not empty |
//! | `write-renamed` | after each rename, and when the marker is ready |
//! | `write-applied` | before the manifest |
//! | `write-manifest` | after the manifest |
//! | `write-record-removed` | after the commit is removed, before its stage is |
//! | `write-noted` | after the note, in a build that leaves one |

#![allow(clippy::disallowed_methods, reason = "this is the phase that changes the disk")]

mod apply;
mod commit;
mod error;
mod ground;
mod lock;
mod manifest;
mod note;
mod owner;
mod parcel;
mod path;
mod place;
mod record;
mod stage;
#[cfg(test)]
mod tests;

use std::{fs, path::PathBuf};

pub use commit::Outcome;
pub use error::{Foreign, PathFault, WriteError};
pub use stage::Stage;

use self::{lock::Lock, manifest::Manifest, place::Places, record::Record};

/// Where a build writes.
#[derive(Debug, Clone)]
pub struct Target {
    /// The folder to build. It need not exist; it must be empty or an earlier build's.
    pub output: PathBuf,
    /// `.julki/` in the site's folder. It need not exist.
    pub state: PathBuf,
}

/// Begins a build: takes the lock, finishes or clears what an earlier run left, and refuses a folder that is not
/// Julki's to write.
///
/// # Errors
///
/// [`WriteError::Locked`] at once if another build holds the lock; [`WriteError::Foreign`] if the output is a link, a
/// file, or a folder with content but without Julki's marker, or if it would hold `.julki/` or lie within it; and what
/// the disk says. An earlier commit that cannot be finished is an error too, since what the output is can then not be
/// said.
pub fn open(target: &Target) -> Result<Stage, WriteError> {
    let places = Places::of(target)?;
    fs::create_dir_all(&places.state).map_err(WriteError::io(&places.state))?;
    let lock = Lock::take(places.lock())?;
    reached("write-locked")?;

    if let Some(record) = Record::load(&places)? {
        let places = places.recorded(&record);
        apply::finish(record, &places)?;
    }
    places.clear_stage()?;
    reached("write-recovered")?;

    owner::of(&places.output)?.or_refuse(&places.output)?;
    let previous = Manifest::load(&places)?;
    Ok(Stage::new(places, previous, lock))
}

/// The note of the last build, whatever has become of its output since; nothing is made, and no lock is needed.
#[must_use]
pub fn last_note(target: &Target) -> Option<Vec<u8>> {
    note::load(&Places::of(target).ok()?).map(|(_, note)| note)
}

/// A point at which a test can stop the program or have it fail; nothing otherwise.
#[cfg_attr(not(feature = "failpoints"), allow(clippy::unnecessary_wraps, unused_variables))]
fn reached(point: &'static str) -> Result<(), WriteError> {
    fail::fail_point!(point, |_| Err(WriteError::Io {
        path: PathBuf::from(point),
        error: std::io::Error::other("stopped by a test"),
    }));
    Ok(())
}
