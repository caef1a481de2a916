//! What stands on disk where the folders of planned paths are or will be.
//!
//! What enters is a path below the output, what leaves is whether its folder is there, each looked at once however many
//! files it has. No link is ever followed: a link where a folder is expected is something else than a folder.

use std::{
    collections::HashMap,
    fs,
    io::ErrorKind,
    path::PathBuf,
    sync::{Arc, RwLock},
};

use super::{
    error::WriteError,
    path::{at, parent},
};

/// What stands where a folder is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Standing {
    Folder,
    Missing,
    /// The folder, or the one above it that this names, is a file.
    File(Arc<str>),
    /// The folder, or the one above it that this names, is a link or something stranger.
    Other(Arc<str>),
}

/// The folders below a root, as they were when first looked at.
#[derive(Debug)]
pub(super) struct Ground {
    root: PathBuf,
    known: RwLock<HashMap<String, Standing>>,
}

/// Why locking cannot fail.
const UNPOISONED: &str = "nothing panics while it holds this lock";

impl Ground {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root, known: RwLock::default() }
    }

    /// What stands at a folder's path; the empty path is the root.
    pub(super) fn standing(&self, folder: &str) -> Result<Standing, WriteError> {
        if let Some(known) = self.known.read().expect(UNPOISONED).get(folder) {
            return Ok(known.clone());
        }
        let above = if folder.is_empty() { Standing::Folder } else { self.standing(parent(folder))? };
        let standing = if above == Standing::Folder { self.look(folder)? } else { above };
        self.known.write().expect(UNPOISONED).insert(folder.to_owned(), standing.clone());
        Ok(standing)
    }

    /// Makes the folders that are missing on the way to `folder`, and it.
    pub(super) fn make(&self, folder: &str) -> Result<(), WriteError> {
        if self.standing(folder)? != Standing::Missing {
            return Ok(());
        }
        let path = at(&self.root, folder);
        if folder.is_empty() {
            fs::create_dir_all(&path).map_err(WriteError::io(&path))?;
        } else {
            self.make(parent(folder))?;
            match fs::create_dir(&path) {
                // Another thread was first.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                result => result.map_err(WriteError::io(&path))?,
            }
        }
        self.known.write().expect(UNPOISONED).insert(folder.to_owned(), Standing::Folder);
        Ok(())
    }

    fn look(&self, folder: &str) -> Result<Standing, WriteError> {
        let path = at(&self.root, folder);
        match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_dir() => Ok(Standing::Folder),
            Ok(metadata) if metadata.is_file() => Ok(Standing::File(folder.into())),
            Ok(_) => Ok(Standing::Other(folder.into())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Standing::Missing),
            Err(error) => Err(WriteError::io(&path)(error)),
        }
    }
}
