//! What the last build left in an output folder.
//!
//! What enters is `.julki/manifest-HASH.json`, what leaves is a map from path to the file's size, time and digest:
//!
//! ```json
//! {"format":1,"output":"output","files":{"index.html":{"size":5120,"modified":1700000000123456789,"xxh3":"9f…"}}}
//! ```
//!
//! `output` is the folder, from the site's (or whole, if outside it); `modified` is in nanoseconds since 1970; `xxh3` is
//! the digest in hexadecimal. A file that is listed without one, as earlier versions did it, is compared by its bytes. A
//! manifest that cannot be read, or that lists a path outside the output, counts as none: then nothing is pruned, and
//! files are compared by their bytes.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufWriter, ErrorKind, Write},
};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{error::WriteError, path, place::Places};
use crate::{
    digest::{Digest, Digester},
    read::modified,
};

/// What Julki wrote: path → how it left the file. In the order of the paths' bytes.
pub(super) type Files = BTreeMap<String, Entry>;

/// How a file was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) size: u64,
    /// Nanoseconds since 1970, before it negative.
    pub(super) modified: i64,
    #[serde(rename = "xxh3")]
    pub(super) digest: Option<Digest>,
}

/// The file as it is on disk.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest<F = Files> {
    format: u32,
    output: String,
    pub(super) files: F,
}

/// Files in JSON: what is read from it is a [`Files`]. It takes a while to write down ten thousand, and a commit says them
/// first and the manifest after it says the same.
#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Listed(Box<RawValue>);

impl Listed {
    pub(super) fn of(files: &Files) -> Self {
        Self(serde_json::value::to_raw_value(files).expect("maps with strings as keys are always JSON"))
    }

    /// Whether it is a list of files.
    pub(super) fn is_sound(&self) -> bool {
        serde_json::from_str::<Files>(self.0.get()).is_ok()
    }
}

/// Raised when the form changes; another's is not read.
const FORMAT: u32 = 1;

impl<F> Manifest<F> {
    pub(super) fn new(places: &Places, files: F) -> Self {
        Self { format: FORMAT, output: places.key.clone(), files }
    }
}

impl Manifest {
    /// What is known of the output, with the digest of the file: nothing, if there is no manifest or it cannot be trusted.
    pub(super) fn load(places: &Places) -> Result<(Self, Digest), WriteError> {
        let path = places.manifest();
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(WriteError::io(&path)(error)),
        };
        let trusted = |manifest: &Self| {
            manifest.format == FORMAT
                && manifest.output == places.key
                && manifest.files.keys().all(|path| path::check(path).is_ok())
        };
        let manifest = serde_json::from_slice(&bytes).ok().filter(trusted);
        Ok((manifest.unwrap_or_else(|| Self::new(places, Files::new())), Digest::of(&bytes)))
    }
}

impl Manifest<Listed> {
    /// Writes the manifest in one step, and answers the digest of the file. It is not synced: after a power loss an old or
    /// broken one only costs time.
    pub(super) fn save(&self, places: &Places) -> Result<Digest, WriteError> {
        let path = places.manifest();
        let new = path.with_extension("json.new");
        let write = || {
            let mut file = Digester::before(BufWriter::new(File::create(&new)?));
            serde_json::to_writer(&mut file, self)?;
            file.flush()?;
            Ok(file.digest())
        };
        let digest = write().map_err(WriteError::io(&new))?;
        fs::rename(&new, &path).map_err(WriteError::io(&path))?;
        Ok(digest)
    }
}

impl Entry {
    /// Whether a file looks as it was left. One that was edited within the clock's grain to the same size does too.
    pub(super) fn looks_like(&self, metadata: &fs::Metadata) -> bool {
        metadata.is_file() && metadata.len() == self.size && modified(metadata) == Some(self.modified)
    }
}
