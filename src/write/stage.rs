//! Files on their way: compared with the output, and written to the stage where they differ.
//!
//! What enters are paths and bytes, from many threads; what is kept is one line for each: its next entry in the
//! manifest, and whether it lies in the stage. Nothing in the output is touched. An unchanged file costs a hash and one
//! look at the disk; its folder is looked at once.

use std::{
    collections::HashSet,
    fs::{self, File},
    io::{ErrorKind, Write},
    path::Path,
    sync::{
        Mutex, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};

use rayon::prelude::*;

use super::{
    commit::Outcome,
    error::{PathFault, WriteError},
    ground::{Ground, Standing},
    lock::Lock,
    manifest::{Entry, Manifest},
    note,
    owner::{self, Owner},
    path::{self, at, parent},
    place::Places,
    reached,
};
use crate::read::modified;

/// A build that has begun and can still be abandoned. Dropping it abandons it.
#[derive(Debug)]
pub struct Stage {
    pub(super) places: Places,
    pub(super) previous: Manifest,
    /// The hash of the manifest's file.
    pub(super) sealed: blake3::Hash,
    /// What is noted when this build is committed.
    pub(super) note: Option<Vec<u8>>,
    /// The output's folders.
    pub(super) ground: Ground,
    pub(super) put: Mutex<Vec<Put>>,
    /// Folders made in the stage; the empty path is its root.
    made: RwLock<HashSet<String>>,
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
    /// It lies in the stage.
    Staged,
    /// It lies in the stage, and a folder is in its place in the output.
    StagedOverFolder,
}

/// Why locking cannot fail.
const UNPOISONED: &str = "nothing panics while it holds this lock";

impl Stage {
    pub(super) fn new(places: Places, (previous, sealed): (Manifest, blake3::Hash), lock: Lock) -> Self {
        Self {
            ground: Ground::new(places.output.clone()),
            places,
            previous,
            sealed,
            note: None,
            put: Mutex::default(),
            made: RwLock::default(),
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

    /// Writes a file to the stage and answers how it will look in the output: renaming keeps size and time.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(u64, i64), WriteError> {
        self.make_folder(parent(path))?;
        let target = at(&self.places.fresh(), path);
        let write = || {
            let mut file = File::create_new(&target)?;
            file.write_all(bytes)?;
            file.metadata()
        };
        let metadata = write().map_err(|error| match error.kind() {
            // The stage is this build's alone, so the path was put before, or another below it.
            ErrorKind::AlreadyExists if target.is_dir() => WriteError::path(path, PathFault::AlsoFolder),
            ErrorKind::AlreadyExists => WriteError::path(path, PathFault::Twice),
            _ => WriteError::io(&target)(error),
        })?;
        // Without a time no later look will find the file unchanged, and its bytes are compared.
        Ok((metadata.len(), modified(&metadata).unwrap_or(i64::MIN)))
    }

    fn take(&self, path: &str, bytes: &[u8]) -> Result<Put, WriteError> {
        path::check(path)?;
        let hash = blake3::hash(bytes);
        let listed = self.previous.files.get(path);
        let there = match self.ground.standing(parent(path))? {
            Standing::Folder => look(&at(&self.places.output, path))?,
            Standing::Missing => None,
            // Our own file where a folder must be: it is removed before, as it cannot be put itself.
            Standing::File(file) if self.previous.files.contains_key(&*file) => None,
            Standing::File(other) | Standing::Other(other) => {
                return Err(WriteError::InTheWay { path: at(&self.places.output, &other) });
            }
        };

        if let Some(metadata) = &there
            && self.holds(path, metadata, listed, hash, bytes)
            && let Some(modified) = modified(metadata)
        {
            let entry = Entry { size: metadata.len(), modified, hash };
            return Ok(Put { path: path.to_owned(), entry, fate: Fate::Unchanged });
        }
        let (size, modified) = self.write(path, bytes)?;
        let over_folder = there.is_some_and(|metadata| metadata.is_dir());
        let fate = if over_folder { Fate::StagedOverFolder } else { Fate::Staged };
        Ok(Put { path: path.to_owned(), entry: Entry { size, modified, hash }, fate })
    }

    /// Whether the output's file has these bytes.
    fn holds(
        &self,
        path: &str,
        metadata: &fs::Metadata,
        listed: Option<&Entry>,
        hash: blake3::Hash,
        bytes: &[u8],
    ) -> bool {
        match listed {
            Some(entry) if entry.looks_like(metadata) => return entry.hash == hash,
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

    /// Makes a folder of the stage, and with the first one the stage: a build that changes nothing makes none.
    pub(super) fn make_folder(&self, folder: &str) -> Result<(), WriteError> {
        if self.made.read().expect(UNPOISONED).contains(folder) {
            return Ok(());
        }
        // Held for as long as it takes, so that the stage is made once.
        let mut made = self.made.write().expect(UNPOISONED);
        if made.is_empty() {
            self.places.make_stage()?;
            made.insert(String::new());
        }
        let path = at(&self.places.fresh(), folder);
        fs::create_dir_all(&path).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists | ErrorKind::NotADirectory => WriteError::path(folder, PathFault::AlsoFolder),
            _ => WriteError::io(&path)(error),
        })?;
        made.insert(folder.to_owned());
        Ok(())
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
