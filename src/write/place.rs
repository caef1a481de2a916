//! Where the lock, the stage, the commit and the manifest of an output folder are.
//!
//! What enters is what the command line named, what leaves are real paths that hold still while the build runs, written
//! from the folder that it runs in where they are below that: each name on a path costs the system a search, and the reader
//! of a message some patience. A commit must find its output again in a later run, which may be told to build another one;
//! so it notes the output by a key: its path from the site's folder, or its whole path if it is outside.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Component, Path, PathBuf, absolute},
};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    Target,
    error::{Foreign, WriteError},
    record::Record,
};

/// The real paths of one output and its state.
#[derive(Debug, Clone)]
pub(super) struct Places {
    /// `.julki/`.
    pub(super) state: PathBuf,
    pub(super) output: PathBuf,
    /// How commits and manifests call the output.
    pub(super) key: String,
    pub(super) staging: Staging,
}

/// Where the stage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Staging {
    /// In `.julki/`.
    Inside,
    /// Beside the output, which is on another device.
    Beside,
}

/// The file in a stage that tells it is one; its bytes do not matter, so that it is there or not and never half.
const STAGE_MARKER: &str = ".julki-stage";

impl Places {
    /// Resolves a target. Nothing of it need exist, and nothing is made.
    pub(super) fn of(target: &Target) -> Result<Self, WriteError> {
        let state = resolve(&target.state)?;
        let output = resolve_but_last(&target.output)?;
        let foreign = |why| WriteError::Foreign { path: output.clone(), why };
        if state.starts_with(&output) {
            return Err(foreign(Foreign::HoldsSite));
        }
        if output.starts_with(&state) {
            return Err(foreign(Foreign::InState));
        }
        let site = state.parent().unwrap_or(&state);
        let key = output.strip_prefix(site).unwrap_or(&output).to_str().ok_or_else(|| foreign(Foreign::NotUnicode))?;
        let key = key.to_owned();
        let staging = Staging::suiting(&output, &state);
        let here = resolve(Path::new(".")).ok();
        let from_here = |path: PathBuf| match here.as_ref().and_then(|here| path.strip_prefix(here).ok()) {
            Some(short) if short != Path::new("") => short.to_owned(),
            _ => path,
        };
        Ok(Self { state: from_here(state), output: from_here(output), key, staging })
    }

    /// The places of the output for which a commit was recorded.
    pub(super) fn recorded(&self, record: &Record) -> Self {
        let site = self.state.parent().unwrap_or(&self.state);
        Self {
            state: self.state.clone(),
            // Joining a whole path gives that path.
            output: site.join(&record.output),
            key: record.output.clone(),
            staging: record.stage,
        }
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.state.join("lock")
    }

    /// The commit; that it exists is the commit point.
    pub(super) fn commit(&self) -> PathBuf {
        self.state.join("commit")
    }

    /// The commit before its commit point.
    pub(super) fn uncommitted(&self) -> PathBuf {
        self.state.join("commit.new")
    }

    /// The manifest of this output. Another output's must not be mistaken for it: what it lists gets removed.
    pub(super) fn manifest(&self) -> PathBuf {
        self.state.join(format!("manifest-{}.json", self.short()))
    }

    /// What a build of this output noted beside its manifest.
    pub(super) fn note(&self) -> PathBuf {
        self.state.join(format!("note-{}", self.short()))
    }

    /// A name for this output that can be part of a file's.
    fn short(&self) -> String {
        blake3::hash(self.key.as_bytes()).to_hex()[..16].to_owned()
    }

    pub(super) fn stage(&self) -> PathBuf {
        match self.staging {
            Staging::Inside => self.state.join("stage"),
            Staging::Beside => {
                let mut path = self.output.clone().into_os_string();
                path.push(".julki-stage");
                path.into()
            }
        }
    }

    /// The part of the stage that holds what is new (see `parcel`).
    pub(super) fn fresh(&self) -> PathBuf {
        self.stage().join("new")
    }

    /// Makes an empty stage. There is none before it: opening has cleared it.
    pub(super) fn make_stage(&self) -> Result<(), WriteError> {
        let (stage, fresh) = (self.stage(), self.fresh());
        let marker = stage.join(STAGE_MARKER);
        fs::create_dir_all(&stage).map_err(WriteError::io(&stage))?;
        fs::write(&marker, b"").map_err(WriteError::io(&marker))?;
        fs::create_dir(&fresh).map_err(WriteError::io(&fresh))
    }

    /// Deletes the stage, and a commit that has not reached its commit point.
    pub(super) fn clear_stage(&self) -> Result<(), WriteError> {
        let (stage, fresh) = (self.stage(), self.fresh());
        let marker = stage.join(STAGE_MARKER);
        done(fs::remove_file(self.uncommitted()), &self.uncommitted())?;
        match fs::symlink_metadata(&stage) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(WriteError::io(&stage)(error)),
            Ok(metadata) if !metadata.is_dir() => {
                return Err(WriteError::Foreign { path: stage, why: Foreign::NotFolder });
            }
            Ok(_) => {}
        }
        // The marker goes after the files: if this is cut short, the rest is still known to be a stage.
        if fs::symlink_metadata(&marker).is_ok() {
            done(remove(&fresh), &fresh)?;
            done(fs::remove_file(&marker), &marker)?;
        }
        match fs::remove_dir(&stage) {
            Err(error) if error.kind() == ErrorKind::DirectoryNotEmpty => {
                Err(WriteError::Foreign { path: stage, why: Foreign::NotEmpty })
            }
            result => done(result, &stage),
        }
    }
}

/// Removes a folder with everything in it. Links are removed and not followed. A build that died may have left as many
/// folders as there are pages.
fn remove(folder: &Path) -> io::Result<()> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.par_iter().try_for_each(|entry| {
        let removed = match entry.file_type()?.is_dir() {
            true => remove(&entry.path()),
            false => fs::remove_file(entry.path()),
        };
        removed.or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) })
    })?;
    fs::remove_dir(folder)
}

impl Staging {
    /// Chooses the stage from which files can be renamed into the output.
    ///
    /// An output that is a device of its own (a mounted volume) has no such place but itself, and there nothing may be
    /// written before the commit; then the stage is in `.julki/`, and the files are copied when the commit is applied.
    fn suiting(output: &Path, state: &Path) -> Self {
        let (there, here) = (device_of_nearest(Some(output)), device_of_nearest(Some(state)));
        let beside = device_of_nearest(output.parent());
        if there != here && there == beside { Self::Beside } else { Self::Inside }
    }
}

/// The device of a path, or of the nearest folder above it that exists.
fn device_of_nearest(path: Option<&Path>) -> Option<u64> {
    path?.ancestors().find_map(|path| fs::symlink_metadata(path).ok()).and_then(|metadata| device(&metadata))
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "not every system tells")]
fn device(metadata: &fs::Metadata) -> Option<u64> {
    Some(std::os::unix::fs::MetadataExt::dev(metadata))
}

#[cfg(not(unix))]
fn device(_: &fs::Metadata) -> Option<u64> {
    None
}

/// The path without links, `.` and `..`, of which any last part may not exist yet.
fn resolve(path: &Path) -> Result<PathBuf, WriteError> {
    let mut whole = PathBuf::new();
    for part in absolute(path).map_err(WriteError::io(path))?.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                whole.pop();
            }
            part => whole.push(part),
        }
        // Links are followed as they come, so that a `..` after one means what it means to the system.
        if let Ok(real) = whole.canonicalize() {
            whole = real;
        }
    }
    Ok(whole)
}

/// Like [`resolve`], but the last part is kept as it is: if it is a link, that must still be seen.
fn resolve_but_last(path: &Path) -> Result<PathBuf, WriteError> {
    let path = absolute(path).map_err(WriteError::io(path))?;
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => Ok(resolve(parent)?.join(name)),
        _ => resolve(&path),
    }
}

/// A removal that succeeded, also if there was nothing to remove.
fn done(result: io::Result<()>, path: &Path) -> Result<(), WriteError> {
    match result {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(WriteError::io(path)(error)),
        _ => Ok(()),
    }
}
