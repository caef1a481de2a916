//! A commit carried out, from its commit point to its end, in the run that made it or in a later one.
//!
//! What enters is the record and the stage; what leaves is the output as the record says, and neither of the two. Every
//! step can be done twice: what is not in the stage any more has been moved before. Between two runs anything may have
//! happened to the output, so folders are looked at anew, and nothing is done through a link.

#[cfg(target_os = "linux")]
use std::os::fd::OwnedFd;
use std::{
    fs::{self, File},
    io::{self, ErrorKind},
    path::Path,
};

use rayon::prelude::*;

use super::{
    error::WriteError,
    ground::{Ground, Standing},
    manifest::Manifest,
    owner::{self, Owner},
    path::{INCOMING, MARKER, MARKER_BYTES, at, parent},
    place::Places,
    reached,
    record::{Move, Record},
    stage::look,
};
use crate::digest::Digest;

/// Does what is left of a commit, and answers the digest of the manifest; `places` are those of its output.
pub(super) fn finish(record: Record, places: &Places) -> Result<Digest, WriteError> {
    owner::of(&places.output)?.or_refuse(&places.output)?;
    remove(&record, places)?;
    rename(&record, places)?;
    reached("write-applied")?;
    let manifest = Manifest::new(places, record.files).save(places)?;
    reached("write-manifest")?;
    Record::remove(places)?;
    reached("write-record-removed")?;
    places.clear_stage()?;
    Ok(manifest)
}

/// Removes the files and folders that are no more built.
fn remove(record: &Record, places: &Places) -> Result<(), WriteError> {
    // Renames begin when this is done. It must not be done again then: where case does not matter to the file system,
    // the file of a removed path may by now be the new one of another spelling.
    if let Some(first) = record.moves.first()
        && look(&at(&places.fresh(), &first.from))?.is_none()
    {
        return Ok(());
    }
    let ground = Ground::new(places.output.clone());
    for path in &record.removals {
        let target = at(&places.output, path);
        if ground.standing(parent(path))? == Standing::Folder
            && look(&target)?.is_some_and(|metadata| metadata.is_file())
        {
            fs::remove_file(&target).map_err(WriteError::io(&target))?;
        }
        reached("write-removed")?;
    }
    for folder in &record.folders {
        let target = at(&places.output, folder);
        if ground.standing(folder)? == Standing::Folder {
            match fs::remove_dir(&target) {
                Ok(()) => {}
                // Somebody's files are in it, or somebody's disk is mounted there; or it is gone with its files.
                Err(error)
                    if matches!(
                        error.kind(),
                        ErrorKind::DirectoryNotEmpty | ErrorKind::ResourceBusy | ErrorKind::NotFound
                    ) => {}
                Err(error) => return Err(WriteError::io(&target)(error)),
            }
        }
        reached("write-folder-removed")?;
    }
    Ok(())
}

/// Moves the staged files and folders into the output.
fn rename(record: &Record, places: &Places) -> Result<(), WriteError> {
    let ground = Ground::new(places.output.clone());
    let fresh = places.fresh();
    // The whole output takes the marker along.
    let whole = record.moves.first().filter(|first| first.to.is_empty());
    let bearer = at(&fresh, whole.map_or("", |whole| &whole.from));
    if owner::of(&places.output)? != Owner::Julki && look(&bearer)?.is_some() {
        // First, so that a folder that is no more empty is never without it. It is not in the record, since the output
        // may also have been deleted after that was written.
        let marker = bearer.join(MARKER);
        fs::write(&marker, MARKER_BYTES).map_err(WriteError::io(&marker))?;
        if whole.is_none() {
            ground.make("")?;
            move_into_place(&marker, &places.output.join(MARKER))?;
        }
        reached("write-renamed")?;
    }
    let rename = |one: &Move| rename_one(one, &fresh, places, &ground);
    // The first before all others, since by it a later run sees whether renames have begun.
    let Some((first, others)) = record.moves.split_first() else { return Ok(()) };
    rename(first)?;
    others.par_chunks(HELD).try_for_each(|batch| {
        let held: Vec<_> = batch.iter().filter_map(|one| hold(&at(&places.output, &one.to))).collect();
        batch.iter().try_for_each(rename)?;
        drop(held);
        Ok(())
    })
}

/// How many replaced files each thread holds at a time. A system moves one name at a time from folder to folder, and frees
/// what a rename replaces before it lets another thread move one, which is half of the work; what is held is freed when it
/// is let go. They are few enough for any limit on open files.
const HELD: usize = 8;

/// Holds what is at a path, without opening it; nothing where nothing is, or where the system has no such thing.
#[cfg(target_os = "linux")]
fn hold(path: &Path) -> Option<OwnedFd> {
    use rustix::fs::{Mode, OFlags};

    rustix::fs::open(path, OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC, Mode::empty()).ok()
}

#[cfg(not(target_os = "linux"))]
fn hold(_: &Path) -> Option<()> {
    None
}

/// Moves a staged file or folder into the output.
fn rename_one(one: &Move, fresh: &Path, places: &Places, ground: &Ground) -> Result<(), WriteError> {
    let (from, to) = (at(fresh, &one.from), at(&places.output, &one.to));
    if one.to.is_empty() {
        let above = to.parent().unwrap_or(&to);
        fs::create_dir_all(above).map_err(WriteError::io(above))?;
        move_into_place(&from, &to)?;
    } else {
        let folder = parent(&one.to);
        match ground.standing(folder)? {
            Standing::Folder => move_into_place(&from, &to)?,
            // What was moved before needs no folder any more, whatever has become of it.
            _ if look(&from)?.is_none() => {}
            // Somebody removed it meanwhile, or the file system knew it by another spelling.
            Standing::Missing(_) => {
                ground.make(folder)?;
                move_into_place(&from, &to)?;
            }
            Standing::File(other) | Standing::Other(other) => {
                return Err(WriteError::InTheWay { path: at(&places.output, &other) });
            }
        }
    }
    reached("write-renamed")
}

/// Moves a file or folder, by a rename if at all possible; one that is not there has been moved before.
fn move_into_place(from: &Path, to: &Path) -> Result<(), WriteError> {
    let Err(error) = fs::rename(from, to) else { return Ok(()) };
    let Some(source) = look(from)? else { return Ok(()) };
    let folder = source.is_dir();
    match error.kind() {
        ErrorKind::CrossesDevices if folder => merge(from, to),
        ErrorKind::CrossesDevices => copy(from, to),
        // Somebody made a folder there since it was found missing.
        ErrorKind::DirectoryNotEmpty | ErrorKind::AlreadyExists if folder => merge(from, to),
        ErrorKind::DirectoryNotEmpty
        | ErrorKind::AlreadyExists
        | ErrorKind::IsADirectory
        | ErrorKind::NotADirectory => Err(WriteError::InTheWay { path: to.to_owned() }),
        _ => Err(WriteError::io(to)(error)),
    }
}

/// Moves what is in a folder; what of it has been moved before is not in it any more.
fn merge(from: &Path, to: &Path) -> Result<(), WriteError> {
    match look(to)? {
        None => fs::create_dir(to).map_err(WriteError::io(to))?,
        Some(metadata) if metadata.is_dir() => {}
        Some(_) => return Err(WriteError::InTheWay { path: to.to_owned() }),
    }
    let list = || -> io::Result<Vec<_>> { fs::read_dir(from)?.map(|entry| Ok(entry?.file_name())).collect() };
    let mut names = list().map_err(WriteError::io(from))?;
    // The marker first, as in `rename`.
    names.sort_by_key(|name| (name != MARKER, name.clone()));
    for name in names {
        move_into_place(&from.join(&name), &to.join(&name))?;
    }
    fs::remove_dir(from).map_err(WriteError::io(from))
}

/// Moves a file to a place that no rename reaches: an output that is mounted by itself. The file there is whole at any
/// moment, as the bytes first come under another name.
fn copy(from: &Path, to: &Path) -> Result<(), WriteError> {
    let incoming = to.with_file_name(INCOMING);
    let copy = || {
        // Whatever it is: copying onto a link would write to its target.
        match fs::remove_file(&incoming) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        fs::copy(from, &incoming)?;
        // The manifest has the staged file's time.
        let modified = fs::symlink_metadata(from)?.modified()?;
        File::options().write(true).open(&incoming)?.set_modified(modified)
    };
    copy().map_err(WriteError::io(&incoming))?;
    match fs::rename(&incoming, to) {
        Ok(()) => fs::remove_file(from).map_err(WriteError::io(from)),
        Err(error) => {
            // Leaves nothing of ours behind beside what is in the way; the commit itself stays to be finished.
            let _ = fs::remove_file(&incoming);
            match error.kind() {
                ErrorKind::IsADirectory | ErrorKind::DirectoryNotEmpty | ErrorKind::AlreadyExists => {
                    Err(WriteError::InTheWay { path: to.to_owned() })
                }
                _ => Err(WriteError::io(to)(error)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What no rename reaches needs a second disk; the way round it is tried directly.
    #[test]
    fn a_folder_is_copied_whole_with_its_times() {
        let place = tempfile::tempdir().unwrap();
        let (from, to) = (place.path().join("from"), place.path().join("to"));
        fs::create_dir(&from).unwrap();
        fs::write(from.join("a"), "new").unwrap();
        let time = fs::metadata(from.join("a")).unwrap().modified().unwrap();
        fs::create_dir(&to).unwrap();
        fs::write(to.join("a"), "old").unwrap();

        copy(&from.join("a"), &to.join("a")).unwrap();
        assert_eq!(fs::read(to.join("a")).unwrap(), b"new");
        assert_eq!(fs::metadata(to.join("a")).unwrap().modified().unwrap(), time);
        assert!(!from.join("a").exists());
        assert!(!to.join(INCOMING).exists());
    }

    #[cfg(unix)]
    #[test]
    fn copying_does_not_write_through_a_link() {
        let place = tempfile::tempdir().unwrap();
        let (from, to, elsewhere) = (place.path().join("from"), place.path().join("to"), place.path().join("else"));
        fs::write(&from, "new").unwrap();
        fs::write(&elsewhere, "theirs").unwrap();
        std::os::unix::fs::symlink(&elsewhere, place.path().join(INCOMING)).unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(fs::read(elsewhere).unwrap(), b"theirs");
        assert_eq!(fs::read(to).unwrap(), b"new");
    }

    #[test]
    fn merging_keeps_what_is_there_and_goes_on_where_it_stopped() {
        let place = tempfile::tempdir().unwrap();
        let (from, to) = (place.path().join("from"), place.path().join("to"));
        fs::create_dir_all(from.join("deep")).unwrap();
        fs::create_dir_all(to.join("deep")).unwrap();
        fs::write(to.join("deep/moved before"), "").unwrap();
        fs::write(from.join("deep/a"), "a").unwrap();
        merge(&from, &to).unwrap();
        assert!(!from.exists());
        assert_eq!(fs::read(to.join("deep/a")).unwrap(), b"a");
        assert!(to.join("deep/moved before").exists());
    }
}
