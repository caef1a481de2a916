//! One build of a site at a time.
//!
//! The lock is the operating system's, on an open file: it ends with the process, however that ends, so there is no
//! stale lock to recognise. Deliberately absent: waiting, and the holder's number (a build that changes nothing writes
//! nothing).

use std::{
    fs::{File, TryLockError},
    path::PathBuf,
};

use super::error::WriteError;

/// Held until dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock at `path`, whose folder exists.
    pub(super) fn take(path: PathBuf) -> Result<Self, WriteError> {
        let file = File::options()
            .write(true)
            .create(true)
            // Truncating would touch the file's time.
            .truncate(false)
            .open(&path)
            .map_err(WriteError::io(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(WriteError::Locked { path }),
            Err(TryLockError::Error(error)) => Err(WriteError::Io { path, error }),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing would do, unless a child that another thread is just starting still shares the open file.
        let _ = self.file.unlock();
    }
}
