//! Files on their way: compared with the output, and written to the stage where they differ.
//!
//! What enters are paths and bytes, from many threads; what is kept is one line for each: its next entry in the
//! manifest, and whether it lies in the stage. Nothing in the output is touched. An unchanged file costs a digest and one
//! look at the disk; its folder is looked at once.

use std::{
    fs,
    io::ErrorKind,
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use rayon::prelude::*;

use super::{
    commit::Outcome,
    error::WriteError,
    ground::{Ground, Standing},
    lock::Lock,
    manifest::{Entry, Manifest},
    note,
    owner::{self, Owner},
    parcel::Parcels,
    path::{self, at, parent},
    place::Places,
    reached,
};
use crate::{digest::Digest, read::modified};

/// A build that has begun and can still be abandoned. Dropping it abandons it.
#[derive(Debug)]
pub struct Stage {
    pub(super) places: Places,
    pub(super) previous: Manifest,
    /// The digest of the manifest's file.
    pub(super) sealed: Digest,
    /// What is noted when this build is committed.
    pub(super) note: Option<Vec<u8>>,
    /// The output's folders.
    pub(super) ground: Ground,
    pub(super) put: Mutex<Vec<Put>>,
    /// What lies in the stage.
    pub(super) parcels: Parcels,
    /// Whether a file could not be put.
    failed: AtomicBool,
    /// Whether the stage is no longer this build's to delete: it is deleted, or a commit needs it.
    pub(super) settled: bool,
    /// Last, since fields are dropped in order.
    _lock: Lock,
}

/// A file of this build.
#[derive(Debug)]
pub(super) struct Put {
    pub(super) path: String,
    pub(super) entry: Entry,
    pub(super) fate: Fate,
}

/// What becomes of a file that was put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// The output holds it already.
    Unchanged,
    /// It lies in the stage, in a new folder that is moved as a whole.
    Within,
    /// It lies in the stage under a number and is moved by itself, perhaps over a folder in the output.
    Alone { number: usize, over_folder: bool },
}

/// Why locking cannot fail.
const UNPOISONED: &str = "nothing panics while it holds this lock";

impl Stage {
    pub(super) fn new(places: Places, (previous, sealed): (Manifest, Digest), lock: Lock) -> Self {
        Self {
            ground: Ground::new(places.output.clone()),
            parcels: Parcels::new(&places),
            places,
            previous,
            sealed,
            note: None,
            put: Mutex::default(),
            failed: AtomicBool::new(false),
            settled: false,
            _lock: lock,
        }
    }

    /// Makes a file part of this build; it is written, to the stage, only if the output does not hold its bytes.
    ///
    /// `path` is relative to the output, with `/` between. Each path may be put once.
    ///
    /// # Errors
    ///
    /// [`WriteError::Path`] for a path that would leave the output, [`WriteError::InTheWay`] if something that Julki
    /// did not write stands where one of its folders must be, and what the disk says. After an error the build can
    /// only be abandoned.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        match self.take(path, bytes) {
            Ok(put) => self.put.lock().expect(UNPOISONED).push(put),
            Err(error) => {
                self.failed.store(true, Ordering::Relaxed);
                return Err(error);
            }
        }
        reached("write-put")
    }

    /// The note of the last build, if it belongs to the output as the manifest knows it.
    #[must_use]
    pub fn note(&self) -> Option<Vec<u8>> {
        let (manifest, note) = note::load(&self.places)?;
        (manifest == self.sealed).then_some(note)
    }

    /// What the next build is to know; it is noted if this one is committed.
    #[must_use]
    pub fn noting(mut self, note: Option<Vec<u8>>) -> Self {
        self.note = note;
        self
    }

    /// What a build comes to that puts every file as the last one did: nothing where the output does not look as that
    /// left it, by the sizes and times of the files, so that they have to be put.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn intact(&self) -> Result<Option<Outcome>, WriteError> {
        if owner::of(&self.places.output)? != Owner::Julki {
            return Ok(None);
        }
        let is_intact = |(path, entry): (&String, &Entry)| {
            let there = self.ground.standing(parent(path))? == Standing::Folder
                && look(&at(&self.places.output, path))?.is_some_and(|metadata| entry.looks_like(&metadata));
            Ok(there)
        };
        let is_whole =
            self.previous.files.par_iter().map(is_intact).try_reduce(|| true, |one, other| Ok(one && other))?;
        Ok(is_whole.then(|| Outcome { unchanged: self.previous.files.len(), ..Outcome::default() }))
    }

    /// Ends the build without effect: the stage is deleted, and the output is as it was.
    ///
    /// # Errors
    ///
    /// What the disk says; the next build clears what is left.
    pub fn abandon(mut self) -> Result<(), WriteError> {
        self.settled = true;
        self.places.clear_stage()
    }

    /// An error if a file could not be put, since the build would then lack it.
    pub(super) fn whole(&self) -> Result<(), WriteError> {
        if self.failed.load(Ordering::Relaxed) { Err(WriteError::Unfinished) } else { Ok(()) }
    }

    fn take(&self, path: &str, bytes: &[u8]) -> Result<Put, WriteError> {
        path::check(path)?;
        let digest = Digest::of(bytes);
        let listed = self.previous.files.get(path);
        let put = |metadata: &fs::Metadata, fate| {
            // Without a time no later look will find the file unchanged, and its bytes are compared.
            let entry =
                Entry { size: metadata.len(), modified: modified(metadata).unwrap_or(i64::MIN), digest: Some(digest) };
            Put { path: path.to_owned(), entry, fate }
        };
        let there = match self.ground.standing(parent(path))? {
            Standing::Folder => look(&at(&self.places.output, path))?,
            Standing::Missing(top) => {
                return Ok(put(&self.parcels.add_within(&self.places, &top, path, bytes)?, Fate::Within));
            }
            // Our own file where a folder must be: it is removed before, as it cannot be put itself.
            Standing::File(file) if self.previous.files.contains_key(&*file) => {
                return Ok(put(&self.parcels.add_within(&self.places, &file, path, bytes)?, Fate::Within));
            }
            Standing::File(other) | Standing::Other(other) => {
                return Err(WriteError::InTheWay { path: at(&self.places.output, &other) });
            }
        };

        if let Some(metadata) = &there
            && self.holds(path, metadata, listed, digest, bytes)
            && modified(metadata).is_some()
        {
            return Ok(put(metadata, Fate::Unchanged));
        }
        let (number, metadata) = self.parcels.add(&self.places, bytes)?;
        let over_folder = there.is_some_and(|there| there.is_dir());
        Ok(put(&metadata, Fate::Alone { number, over_folder }))
    }

    /// Whether the output's file has these bytes.
    fn holds(&self, path: &str, metadata: &fs::Metadata, listed: Option<&Entry>, digest: Digest, bytes: &[u8]) -> bool {
        match listed {
            Some(entry) if entry.digest.is_some() && entry.looks_like(metadata) => return entry.digest == Some(digest),
            Some(_) => {}
            // Where case does not matter to the file system, this may be a file that is pruned under another spelling.
            None if !self.previous.files.is_empty() => return false,
            None => {}
        }
        // Touched, or written by a build of which nothing is known any more: the bytes decide. A file that cannot be
        // read is written anew.
        metadata.is_file()
            && metadata.len() == bytes.len() as u64
            && fs::read(at(&self.places.output, path)).is_ok_and(|held| held == bytes)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !self.settled {
            // The error that led here is the one to report; the next build clears what is left.
            let _ = self.places.clear_stage();
        }
    }
}

/// What is at a path, without following a link.
pub(super) fn look(path: &Path) -> Result<Option<fs::Metadata>, WriteError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(WriteError::io(path)(error)),
    }
}
