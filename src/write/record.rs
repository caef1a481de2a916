//! A commit: everything that is left to do, so that another run can do it.
//!
//! What enters is what `commit` decided, what leaves is `.julki/commit`, in JSON. It needs nothing else but the stage:
//! neither the site, nor the options of the run that finishes it. Deliberately absent: how far the work has come, since
//! that can be seen from what is left in the stage.

use std::{
    fs::{self, File},
    io::{BufWriter, ErrorKind},
};

use serde::{Deserialize, Serialize};

use super::{
    commit::Decision,
    error::WriteError,
    manifest::Listed,
    path::stays_inside,
    place::{Places, Staging},
    reached,
};

/// What is to be done to an output folder, in this order. Paths are relative to it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record {
    format: u32,
    /// The output folder's key (see `place`).
    pub(super) output: String,
    pub(super) stage: Staging,
    /// Files to remove.
    pub(super) removals: Vec<String>,
    /// Folders to remove if they are empty, the deepest first.
    pub(super) folders: Vec<String>,
    /// What to rename, by where it goes.
    #[serde(alias = "renames")]
    pub(super) moves: Vec<Move>,
    /// The next manifest.
    pub(super) files: Listed,
}

/// A file or a whole new folder that is renamed from the stage into the output; the empty path is the whole of either.
#[derive(Debug, Serialize, Deserialize)]
#[serde(from = "AnyMove")]
pub(super) struct Move {
    /// Where it is, below the folder of the stage that holds what is new.
    pub(super) from: String,
    pub(super) to: String,
}

/// A move in either form.
#[derive(Deserialize)]
#[serde(untagged)]
enum AnyMove {
    Parcel {
        from: String,
        to: String,
    },
    /// In the first form of a commit the stage was laid out as the output will be.
    InPlace(String),
}

/// Raised when the form changes. An earlier one is read too: whoever puts a new program in the place of one that died
/// gets the site that it had promised.
const FORMAT: u32 = 2;

impl Record {
    pub(super) fn new(places: &Places, decision: Decision) -> Self {
        let Decision { removals, folders, moves, files } = decision;
        Self {
            format: FORMAT,
            output: places.key.clone(),
            stage: places.staging,
            removals,
            folders,
            moves,
            files: Listed::of(&files),
        }
    }

    /// Writes the commit. Its last step is the commit point.
    pub(super) fn save(&self, places: &Places) -> Result<(), WriteError> {
        let (new, path) = (places.uncommitted(), places.commit());
        let write = || {
            let mut file = BufWriter::new(File::create(&new)?);
            serde_json::to_writer(&mut file, self)?;
            file.into_inner()?.sync_all()
        };
        write().map_err(WriteError::io(&new))?;
        reached("write-record-synced")?;
        fs::rename(&new, &path).map_err(WriteError::io(&path))
    }

    /// The commit that an earlier run left, if any. One that cannot be understood is an error: it may be half done.
    pub(super) fn load(places: &Places) -> Result<Option<Self>, WriteError> {
        let path = places.commit();
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(WriteError::io(&path)(error)),
        };
        let broken = |said: String| WriteError::io(&path)(std::io::Error::new(ErrorKind::InvalidData, said));
        let record: Self = serde_json::from_slice(&bytes).map_err(|error| broken(error.to_string()))?;
        let removed = record.removals.iter().chain(&record.folders);
        let moved = record.moves.iter().flat_map(|one| [&one.from, &one.to]).filter(|path| !path.is_empty());
        if !(1..=FORMAT).contains(&record.format)
            || !removed.chain(moved).all(|path| stays_inside(path))
            || !record.files.is_sound()
        {
            return Err(broken("not a commit of this version of Julki".to_owned()));
        }
        Ok(Some(record))
    }

    /// Forgets the commit, which is done.
    pub(super) fn remove(places: &Places) -> Result<(), WriteError> {
        let path = places.commit();
        fs::remove_file(&path).map_err(WriteError::io(&path))
    }
}

impl From<AnyMove> for Move {
    fn from(any: AnyMove) -> Self {
        match any {
            AnyMove::Parcel { from, to } => Self { from, to },
            AnyMove::InPlace(path) => Self { from: path.clone(), to: path },
        }
    }
}
