//! What a build changes, decided before anything is changed.
//!
//! What enters is the previous manifest and what was put; what leaves is a commit that is recorded and applied, and
//! how many files it concerned. Whatever can be refused is refused here, before the commit point.

use std::collections::{BTreeSet, HashSet};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{
    apply,
    error::{PathFault, WriteError},
    ground::Standing,
    manifest::{Files, Listed, Manifest},
    note,
    owner::{self, Owner},
    parcel,
    path::{at, folders, parent},
    reached,
    record::{Move, Record},
    stage::{Fate, Put, Stage, look},
};

/// How many files a build wrote, found as they should be, and removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    pub written: usize,
    pub unchanged: usize,
    pub removed: usize,
}

/// What a build changes; paths are relative to the output.
#[derive(Debug)]
pub(super) struct Decision {
    /// Files to remove.
    pub(super) removals: Vec<String>,
    /// Folders to remove if they are empty, the deepest first.
    pub(super) folders: Vec<String>,
    /// What to rename, by where it goes.
    pub(super) moves: Vec<Move>,
    /// The next manifest's.
    pub(super) files: Files,
}

impl Decision {
    fn changes_nothing(&self) -> bool {
        self.removals.is_empty() && self.folders.is_empty() && self.moves.is_empty()
    }
}

impl Stage {
    /// Makes the output what was put: removes what the previous manifest lists and was not put, moves the staged files
    /// into place, writes the manifest and the note. Files that Julki did not write stay, unless one was at a planned path.
    ///
    /// # Errors
    ///
    /// Before the commit point the output is as it was: [`WriteError::Unfinished`] after a failed `put`,
    /// [`WriteError::Path`] for paths that exclude one another, [`WriteError::InTheWay`] for a folder with somebody's
    /// files in the place of a planned file, and what the disk says. An error after it leaves the commit for the next
    /// [`open`](super::open) to finish.
    pub fn commit(mut self) -> Result<Outcome, WriteError> {
        self.whole()?;
        reached("write-staged")?;
        let owner = owner::of(&self.places.output)?.or_refuse(&self.places.output)?;
        let (decision, outcome) = self.decide()?;
        if owner != Owner::Julki {
            // For the marker, if for nothing else.
            self.parcels.make_stage(&self.places)?;
        } else if decision.changes_nothing() {
            // Times may have changed, or the manifest may have been lost.
            if decision.files != self.previous.files {
                self.sealed = Manifest::new(&self.places, Listed::of(&decision.files)).save(&self.places)?;
            }
            return self.noted(outcome);
        }
        reached("write-record")?;
        let record = Record::new(&self.places, decision);
        record.save(&self.places)?;
        self.settled = true;
        reached("write-committed")?;
        self.sealed = apply::finish(record, &self.places)?;
        self.noted(outcome)
    }

    /// Leaves the note, beside the manifest as it is now.
    fn noted(&self, outcome: Outcome) -> Result<Outcome, WriteError> {
        if let Some(bytes) = &self.note {
            note::save(&self.places, self.sealed, bytes);
            reached("write-noted")?;
        }
        Ok(outcome)
    }

    pub(super) fn decide(&self) -> Result<(Decision, Outcome), WriteError> {
        let mut put = std::mem::take(&mut *self.put.lock().expect("no thread that puts is left"));
        put.par_sort_unstable_by(|one, other| one.path.cmp(&other.path));
        let mut holders: HashSet<&str> = HashSet::with_capacity(put.len());
        for put in &put {
            // Above a folder that is known all are.
            folders(&put.path).take_while(|folder| holders.insert(folder)).for_each(drop);
        }
        let next = next_manifest(&put, &holders)?;

        // Both are in the order of the paths.
        let mut kept = next.keys().peekable();
        let is_gone = |path: &&String| {
            while kept.next_if(|kept| kept < path).is_some() {}
            kept.peek() != Some(path)
        };
        let gone: Vec<&str> = self.previous.files.keys().filter(is_gone).map(String::as_str).collect();
        let removals = self.removals(&gone)?;
        let mut emptied = self.emptied(&gone, &holders)?;
        for put in put.iter().filter(|put| matches!(put.fate, Fate::Alone { over_folder: true, .. })) {
            self.vacate(&put.path, &removals, &mut emptied)?;
        }
        let unchanged = put.iter().filter(|put| put.fate == Fate::Unchanged).count();
        let outcome = Outcome { written: put.len() - unchanged, unchanged, removed: removals.len() };

        let decision = Decision {
            removals: removals.into_iter().map(str::to_owned).collect(),
            // A folder sorts before what is in it, so backwards is the deepest first.
            folders: emptied.into_iter().rev().collect(),
            moves: self.moves(&put)?,
            files: next,
        };
        Ok((decision, outcome))
    }

    /// Of the files that are listed and no more built, those that are still there as files, not behind a link.
    fn removals<'a>(&self, gone: &[&'a str]) -> Result<BTreeSet<&'a str>, WriteError> {
        let mut removals = BTreeSet::new();
        for path in gone {
            if self.ground.standing(parent(path))? == Standing::Folder
                && look(&at(&self.places.output, path))?.is_some_and(|metadata| metadata.is_file())
            {
                removals.insert(*path);
            }
        }
        Ok(removals)
    }

    /// The folders of files that are no more built, in which no file is: they may be empty afterwards.
    fn emptied(&self, gone: &[&str], holders: &HashSet<&str>) -> Result<BTreeSet<String>, WriteError> {
        let mut emptied = BTreeSet::new();
        for folder in gone.iter().flat_map(|path| folders(path)) {
            if !holders.contains(folder)
                && !emptied.contains(folder)
                && self.ground.standing(folder)? == Standing::Folder
            {
                emptied.insert(folder.to_owned());
            }
        }
        Ok(emptied)
    }

    /// Sees to it that a folder in the place of a planned file can be removed: that it holds nothing but files that
    /// this commit removes.
    fn vacate(&self, path: &str, removals: &BTreeSet<&str>, emptied: &mut BTreeSet<String>) -> Result<(), WriteError> {
        let root = at(&self.places.output, path);
        for entry in WalkDir::new(&root).sort_by_file_name() {
            let entry = entry.map_err(|error| WriteError::Io { path: root.clone(), error: error.into() })?;
            let below = entry.path().strip_prefix(&self.places.output).expect("a walk stays below its start");
            let names: Option<Vec<&str>> = below.iter().map(|name| name.to_str()).collect();
            match names.map(|names| names.join("/")) {
                Some(below) if entry.file_type().is_dir() => {
                    emptied.insert(below);
                }
                Some(below) if removals.contains(below.as_str()) => {}
                _ => return Err(WriteError::InTheWay { path: entry.into_path() }),
            }
        }
        Ok(())
    }

    /// What to move into the output, in the order of the places.
    fn moves(&self, put: &[Put]) -> Result<Vec<Move>, WriteError> {
        if let Standing::Missing(whole) = self.ground.standing("")? {
            // For the marker, if for nothing else.
            self.parcels.folder(&self.places, &whole)?;
        }
        let mut moves = self.parcels.folder_moves();
        for put in put {
            if let Fate::Alone { number, .. } = put.fate {
                moves.push(Move { from: parcel::name(number), to: put.path.clone() });
            }
        }
        moves.sort_unstable_by(|one, other| one.to.cmp(&other.to));
        Ok(moves)
    }
}

/// The files of this build as the next manifest lists them, if they can all be; `put` is in the order of the paths.
fn next_manifest(put: &[Put], holders: &HashSet<&str>) -> Result<Files, WriteError> {
    if let Some(folder) = put.iter().find(|put| holders.contains(put.path.as_str())) {
        return Err(WriteError::path(&folder.path, PathFault::AlsoFolder));
    }
    if let Some(twice) = put.windows(2).find(|pair| pair[0].path == pair[1].path) {
        return Err(WriteError::path(&twice[0].path, PathFault::Twice));
    }
    Ok(put.iter().map(|put| (put.path.clone(), put.entry)).collect())
}
