//! What stands on disk where the folders of planned paths are or will be.
//!
//! What enters is a path below the output, what leaves is whether its folder is there, each looked at once however many
//! files it has. No link is ever followed: a link where a folder is expected is something else than a folder.
//!
//! A folder of which many folders are asked for is listed, which tells of all of them at once: in a list of ten thousand
//! projects each has a folder. Only that folders are there is taken from a list. For everything else the disk is asked
//! by name, since it may know a name by another spelling.

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
    /// Nothing; this is the topmost folder of which that is true.
    Missing(Arc<str>),
    /// The folder, or the one above it that this names, is a file.
    File(Arc<str>),
    /// The folder, or the one above it that this names, is a link or something stranger.
    Other(Arc<str>),
}

/// The folders below a root, as they were when first looked at.
#[derive(Debug)]
pub(super) struct Ground {
    root: PathBuf,
    known: RwLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    folders: HashMap<String, Standing>,
    /// How many folders of a folder were asked for when they were not known.
    asked: HashMap<String, usize>,
}

/// At how many a folder is listed: reading a long list for one file would take longer than to look.
const ENOUGH: usize = 16;

/// Why locking cannot fail.
const UNPOISONED: &str = "nothing panics while it holds this lock";

impl Ground {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root, known: RwLock::default() }
    }

    /// What stands at a folder's path; the empty path is the root.
    pub(super) fn standing(&self, folder: &str) -> Result<Standing, WriteError> {
        if let Some(known) = self.known.read().expect(UNPOISONED).folders.get(folder) {
            return Ok(known.clone());
        }
        if !folder.is_empty() {
            let above = self.standing(parent(folder))?;
            // Below what is no folder there is nothing to look at, and to remember.
            if above != Standing::Folder {
                return Ok(above);
            }
            if let Some(listed) = self.list(parent(folder), folder) {
                return Ok(listed);
            }
        }
        let standing = self.look(folder)?;
        self.known.write().expect(UNPOISONED).folders.insert(folder.to_owned(), standing.clone());
        Ok(standing)
    }

    /// Counts that one of a folder's folders is asked for, and lists them all if it is one of many; answers what is
    /// known of that one.
    fn list(&self, above: &str, folder: &str) -> Option<Standing> {
        let mut known = self.known.write().expect(UNPOISONED);
        let Known { folders, asked } = &mut *known;
        let count = match asked.get_mut(above) {
            Some(count) => count,
            None => asked.entry(above.to_owned()).or_default(),
        };
        *count += 1;
        if *count == ENOUGH {
            // What cannot be read is not told here, but by a look at what is asked for.
            let entries = fs::read_dir(at(&self.root, above)).into_iter().flatten();
            for entry in entries.map_while(Result::ok) {
                if entry.file_type().is_ok_and(|kind| kind.is_dir())
                    && let Ok(name) = entry.file_name().into_string()
                {
                    let path = if above.is_empty() { name } else { format!("{above}/{name}") };
                    folders.entry(path).or_insert(Standing::Folder);
                }
            }
        }
        folders.get(folder).cloned()
    }

    /// Makes the folders that are missing on the way to `folder`, and it.
    pub(super) fn make(&self, folder: &str) -> Result<(), WriteError> {
        if !matches!(self.standing(folder)?, Standing::Missing(_)) {
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
        self.known.write().expect(UNPOISONED).folders.insert(folder.to_owned(), Standing::Folder);
        Ok(())
    }

    fn look(&self, folder: &str) -> Result<Standing, WriteError> {
        let path = at(&self.root, folder);
        match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_dir() => Ok(Standing::Folder),
            Ok(metadata) if metadata.is_file() => Ok(Standing::File(folder.into())),
            Ok(_) => Ok(Standing::Other(folder.into())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Standing::Missing(folder.into())),
            Err(error) => Err(WriteError::io(&path)(error)),
        }
    }
}
