//! What one rename moves: a file whose folder stands in the output, or a whole folder that does not.
//!
//! What enters are planned paths with their bytes, from many threads, and what stands where they belong; what leaves
//! are files in the stage, and the list of moves that bring them to their places. A file that replaces another, or joins
//! others, needs no folder on its way: it lies under a number. A folder that is new lies under a number too and is laid
//! out within as it will be, so that a first build makes each folder once, and is moved by a single rename.
//!
//! The numbers are dealt out over a few folders, as only one thread at a time can make a file in one. Which file has
//! which number is a matter of chance, and known to the commit alone.

use std::{
    collections::{HashMap, HashSet},
    fs::{self, File, Metadata},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, RwLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::{
    error::{PathFault, WriteError},
    path::{at, below, parent},
    place::Places,
    record::Move,
};

/// The parcels of one stage.
#[derive(Debug)]
pub(super) struct Parcels {
    /// The folder of the stage that they are in.
    root: PathBuf,
    next: AtomicUsize,
    /// The new folders that are moved as a whole: path below the output → number.
    folders: RwLock<HashMap<Arc<str>, usize>>,
    /// The folders made within those, by their paths below the output.
    made: RwLock<HashSet<String>>,
    /// Whether there is a stage. Held while it is made, so that this happens once.
    staged: Mutex<bool>,
}

/// Why locking cannot fail.
const UNPOISONED: &str = "nothing panics while it holds this lock";

/// Over how many folders parcels are dealt out.
const SHELVES: usize = 16;

impl Parcels {
    pub(super) fn new(places: &Places) -> Self {
        Self {
            root: places.fresh(),
            next: AtomicUsize::new(0),
            folders: RwLock::default(),
            made: RwLock::default(),
            staged: Mutex::default(),
        }
    }

    /// Stages a file that moves by itself; answers its number, and how it will look in the output.
    pub(super) fn add(&self, places: &Places, bytes: &[u8]) -> Result<(usize, Metadata), WriteError> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let place = self.place(number);
        match write(&place, bytes) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.make_shelf(places, &place)?;
                write(&place, bytes)
            }
            result => result,
        }
        .map(|metadata| (number, metadata))
        .map_err(WriteError::io(&place))
    }

    /// Stages a file that moves with `top`, the topmost of its folders that the output lacks.
    pub(super) fn add_within(
        &self,
        places: &Places,
        top: &str,
        path: &str,
        bytes: &[u8],
    ) -> Result<Metadata, WriteError> {
        let parcel = self.place(self.folder(places, top)?);
        self.make_folder(&parcel, top, parent(path))?;
        let place = at(&parcel, below(top, path));
        write(&place, bytes).map_err(|error| match error.kind() {
            // The stage is this build's alone, so the path was put before, or another below it.
            ErrorKind::AlreadyExists if place.is_dir() => WriteError::path(path, PathFault::AlsoFolder),
            ErrorKind::AlreadyExists => WriteError::path(path, PathFault::Twice),
            _ => WriteError::io(&place)(error),
        })
    }

    /// The number of a folder that is moved as a whole; it is made when first asked for.
    pub(super) fn folder(&self, places: &Places, path: &str) -> Result<usize, WriteError> {
        if let Some(number) = self.folders.read().expect(UNPOISONED).get(path) {
            return Ok(*number);
        }
        let mut folders = self.folders.write().expect(UNPOISONED);
        if let Some(number) = folders.get(path) {
            return Ok(*number);
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let place = self.place(number);
        self.make_shelf(places, &place)?;
        fs::create_dir(&place).map_err(WriteError::io(&place))?;
        folders.insert(path.into(), number);
        Ok(number)
    }

    /// Makes the stage, if there is none: a build that changes nothing makes none.
    pub(super) fn make_stage(&self, places: &Places) -> Result<(), WriteError> {
        let mut staged = self.staged.lock().expect(UNPOISONED);
        if !*staged {
            places.make_stage()?;
            *staged = true;
        }
        Ok(())
    }

    /// The moves of the folders that are moved as a whole, in no order.
    pub(super) fn folder_moves(&self) -> Vec<Move> {
        let folders = self.folders.read().expect(UNPOISONED);
        folders.iter().map(|(path, number)| Move { from: name(*number), to: path.to_string() }).collect()
    }

    /// Makes a folder of a parcel; `top` is the parcel's own path below the output.
    fn make_folder(&self, parcel: &Path, top: &str, folder: &str) -> Result<(), WriteError> {
        if folder.len() == top.len() || self.made.read().expect(UNPOISONED).contains(folder) {
            return Ok(());
        }
        self.make_folder(parcel, top, parent(folder))?;
        let place = at(parcel, below(top, folder));
        match fs::create_dir(&place) {
            // Another thread was first; or a file is in its place, or in that of a folder above it.
            Err(error) if error.kind() == ErrorKind::AlreadyExists && place.is_dir() => {}
            Err(error) if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotADirectory) => {
                return Err(WriteError::path(folder, PathFault::AlsoFolder));
            }
            result => result.map_err(WriteError::io(&place))?,
        }
        self.made.write().expect(UNPOISONED).insert(folder.to_owned());
        Ok(())
    }

    /// Makes the folder that a parcel is in, and the stage before.
    fn make_shelf(&self, places: &Places, parcel: &Path) -> Result<(), WriteError> {
        self.make_stage(places)?;
        let shelf = parcel.parent().expect("a parcel has a shelf");
        match fs::create_dir(shelf) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
            result => result.map_err(WriteError::io(shelf)),
        }
    }

    fn place(&self, number: usize) -> PathBuf {
        at(&self.root, &name(number))
    }
}

/// Where a parcel is, below the folder of the stage that all are in.
pub(super) fn name(number: usize) -> String {
    format!("{}/{number}", number % SHELVES)
}

/// Writes a new file, and answers how it looks: renaming keeps size and time.
fn write(place: &Path, bytes: &[u8]) -> io::Result<Metadata> {
    let mut file = File::create_new(place)?;
    file.write_all(bytes)?;
    file.metadata()
}
