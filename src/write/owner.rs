//! Whose folder the output is.
//!
//! What enters is a path; what leaves is whether Julki may write there. A folder is Julki's if it is empty or holds the
//! marker; `.julki/` has no say, so that deleting it does no harm. A link is nobody's: what it leads to is for its
//! owner to name.

use std::{fs, io::ErrorKind, path::Path};

use super::{
    error::{Foreign, WriteError},
    path::{INCOMING, MARKER, MARKER_BYTES},
};

/// Whose a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// There is nothing.
    Absent,
    /// A folder without content.
    Empty,
    /// A folder with Julki's marker.
    Julki,
    /// Somebody else's.
    Stranger(Foreign),
}

/// Looks whose folder it is.
pub(super) fn of(folder: &Path) -> Result<Owner, WriteError> {
    let kind = match fs::symlink_metadata(folder) {
        Ok(metadata) => metadata.file_type(),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Owner::Absent),
        Err(error) => return Err(WriteError::io(folder)(error)),
    };
    if kind.is_symlink() {
        return Ok(Owner::Stranger(Foreign::Link));
    }
    if !kind.is_dir() {
        return Ok(Owner::Stranger(Foreign::NotFolder));
    }
    if is_marker(&folder.join(MARKER))? {
        return Ok(Owner::Julki);
    }
    for entry in fs::read_dir(folder).map_err(WriteError::io(folder))? {
        let entry = entry.map_err(WriteError::io(folder))?;
        // A build that died while it copied the marker leaves this alone in the folder.
        if entry.file_name() != INCOMING {
            return Ok(Owner::Stranger(Foreign::NotEmpty));
        }
    }
    Ok(Owner::Empty)
}

impl Owner {
    /// Makes a stranger's folder an error.
    pub(super) fn or_refuse(self, folder: &Path) -> Result<Self, WriteError> {
        match self {
            Self::Stranger(why) => Err(WriteError::Foreign { path: folder.to_owned(), why }),
            owner => Ok(owner),
        }
    }
}

fn is_marker(path: &Path) -> Result<bool, WriteError> {
    match fs::symlink_metadata(path) {
        // The size is asked first: somebody's file of that name may be of any size.
        Ok(metadata) if metadata.is_file() && metadata.len() == MARKER_BYTES.len() as u64 => {
            Ok(fs::read(path).map_err(WriteError::io(path))? == MARKER_BYTES)
        }
        Ok(_) => Ok(false),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(WriteError::io(path)(error)),
    }
}
