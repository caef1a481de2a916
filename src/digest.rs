//! What tells one text from another without keeping either.
//!
//! In: bytes. Out: their [`Digest`], 128 bits of XXH3, the same on every machine. It is for what one build leaves for the
//! next: whether a file is still what it was. It takes a tenth of the time of a cryptographic hash, and like all of its
//! sort it does not withstand somebody who makes two texts for one digest; whoever can do so writes the site, and would
//! only keep a page of it from being renewed. Absent: whatever is published or told to other programs, such as the
//! address of an asset, which is named by BLAKE3.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use twox_hash::XxHash3_128;

/// What bytes are known by; in files that a person may read, 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digest(u128);

impl Digest {
    /// How many bytes it has.
    pub const LENGTH: usize = size_of::<u128>();

    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(XxHash3_128::oneshot(bytes))
    }

    #[must_use]
    pub fn to_bytes(self) -> [u8; Self::LENGTH] {
        self.0.to_be_bytes()
    }

    #[must_use]
    pub fn from_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        Self(u128::from_be_bytes(bytes))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:032x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let digits = Cow::<'de, str>::deserialize(deserializer)?;
        u128::from_str_radix(&digits, 16).map(Self).map_err(D::Error::custom)
    }
}

/// Takes bytes one after the other, and passes them on to whatever they are written to.
pub struct Digester<W = io::Sink> {
    hasher: XxHash3_128,
    passed_to: W,
}

impl Default for Digester {
    fn default() -> Self {
        Self::before(io::sink())
    }
}

impl<W> Digester<W> {
    pub fn before(passed_to: W) -> Self {
        Self { hasher: XxHash3_128::new(), passed_to }
    }

    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest(self.hasher.finish_128())
    }
}

impl Digester {
    /// Adds a part after its length, so that none runs into the next.
    pub fn add(&mut self, part: &[u8]) {
        self.hasher.write(&(part.len() as u64).to_le_bytes());
        self.hasher.write(part);
    }

    /// Adds parts after their number.
    pub fn add_all<T>(&mut self, all: &[T], part: impl Fn(&T) -> &[u8]) {
        self.hasher.write(&(all.len() as u64).to_le_bytes());
        for one in all {
            self.add(part(one));
        }
    }
}

impl<W: Write> Write for Digester<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.passed_to.write(bytes)?;
        self.hasher.write(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.passed_to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digest of no bytes, as the reference of XXH3 has it: what a build leaves must be understood on any machine.
    #[test]
    fn it_is_xxh3_with_its_own_secret() {
        assert_eq!(serde_json::to_string(&Digest::of(b"")).unwrap(), "\"99aa06d3014798d86001c324468d497f\"");
    }

    #[test]
    fn it_is_read_as_it_is_written() {
        let digest = Digest(7);
        let text = serde_json::to_string(&digest).unwrap();
        assert_eq!(text, format!("\"{}7\"", "0".repeat(31)));
        assert_eq!(serde_json::from_str::<Digest>(&text).unwrap(), digest);
        assert_eq!(Digest::from_bytes(digest.to_bytes()), digest);
        assert!(serde_json::from_str::<Digest>("\"no digest\"").is_err());
    }

    #[test]
    fn bytes_have_one_digest_whether_they_come_together_or_not() {
        let text = "kupla ".repeat(1000).into_bytes();
        let mut copy = Vec::new();
        let mut digester = Digester::before(&mut copy);
        text.chunks(7).for_each(|part| digester.write_all(part).unwrap());
        assert_eq!(digester.digest(), Digest::of(&text));
        assert_eq!(copy, text);
    }

    #[test]
    fn parts_do_not_run_into_one_another() {
        let of = |parts: &[&str]| {
            let mut digester = Digester::default();
            parts.iter().for_each(|part| digester.add(part.as_bytes()));
            digester.digest()
        };
        assert_ne!(of(&["a", "b"]), of(&["ab", ""]));
        assert_ne!(of(&["a", "b"]), of(&["ab"]));
    }
}
