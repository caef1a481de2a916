//! What a writer begins with: a first site, a new file of a kind, a translation, an editor that knows the site.
//!
//! In: the language of whoever writes, and names of things that exist. Out: texts, by path where there are several.
//! Deliberately absent: the disk, and any list of fields; those are `record`'s, and what is written here is read by
//! `parse` as any other file.

pub mod editor;
pub mod entity;
pub mod examples;
pub mod known;
mod place;
pub mod request;
pub mod site;
pub mod translation;
mod values;
mod words;
pub mod yaml;

pub use words::{LANGUAGES, Words};
