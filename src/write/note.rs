//! A note beside the manifest: whatever a build wants the next one to know.
//!
//! What enters is bytes, what leaves is the same bytes: whole, or not at all. A note belongs to one manifest, and is none
//! beside another: a build may end between the two, and a program that knows of no notes may build in between. Absent:
//! what the bytes mean (see `recall`), and errors. A note that cannot be read or written costs the next build its time
//! and nothing else.
//!
//! The file is the digest of the rest, the digest of the manifest, and the bytes.

use std::fs;

use super::place::Places;
use crate::digest::Digest;

/// The note, with the digest of the manifest that it belongs to.
pub(super) fn load(places: &Places) -> Option<(Digest, Vec<u8>)> {
    let file = fs::read(places.note()).ok()?;
    let (sum, rest) = file.split_first_chunk::<{ Digest::LENGTH }>()?;
    let (manifest, note) = rest.split_first_chunk::<{ Digest::LENGTH }>()?;
    (Digest::of(rest) == Digest::from_bytes(*sum)).then(|| (Digest::from_bytes(*manifest), note.to_vec()))
}

/// Writes the note in one step, unless it stands there already. It is not synced: after a power loss a broken one is
/// none.
pub(super) fn save(places: &Places, manifest: Digest, note: &[u8]) {
    if load(places).is_some_and(|noted| noted.0 == manifest && noted.1 == note) {
        return;
    }
    let rest = [&manifest.to_bytes(), note].concat();
    let file = [&Digest::of(&rest).to_bytes(), rest.as_slice()].concat();
    let new = places.note().with_extension("new");
    // The earlier note, if any, stays true: it names its input and its manifest.
    let _ = fs::write(&new, file).and_then(|()| fs::rename(&new, places.note()));
}
