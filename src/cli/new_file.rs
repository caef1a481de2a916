//! Files that are written where none was, and never over one.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
};

use crate::diagnostic::Phrase;

/// Writes a file that does not exist yet, with the folders that it needs. What was begun and could not be finished is
/// taken back.
///
/// # Errors
/// `AlreadyExists` where there is something of the name, and whatever else the disk says.
pub(super) fn create(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // Asked for in one step, so that two who write at once cannot both find the place free.
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes()).inspect_err(|_| {
        let _ = fs::remove_file(path);
    })
}

/// Why a file could not be written, for whoever asked for it.
pub(super) fn not_written(path: &str, error: &io::Error) -> Phrase {
    Phrase::new("not-written").arg("path", path).arg("said", Phrase::of_io(error))
}
