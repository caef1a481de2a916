//! Julki, a static site generator for programme publications.
//!
//! | phase | in → out |
//! |---|---|
//! | [`read`] | disk → `Sources` |
//! | [`parse`] | one source → a typed `Record` and the outline of its text |
//! | [`link`] | records → `Site`: references both ways, translations, statuses, totals |
//! | [`plan`] | `Site` and theme → `Plan`: every output path with its recipe |
//! | [`render`] | a plan entry → bytes |
//! | [`write`](mod@write) | bytes → disk |
//!
//! [`recall`] knows, after [`read`], whether anything changed since the last build. [`compile`] runs them in this order. Each takes what the one before it returns, none calls an earlier one, and each
//! returns what it found wrong beside what it made.

pub mod cli;
pub mod compile;
pub mod link;
pub mod parse;
pub mod plan;
pub mod preview;
pub mod read;
pub mod recall;
pub mod render;
pub mod view;
pub mod write;

pub mod composed;
pub mod cover;
pub mod diagnostic;
pub mod digest;
pub mod kind;
pub mod language;
pub mod locale;
pub mod markdown;
pub mod record;
pub mod schema;
pub mod starter;
pub mod style;
pub mod suggest;
pub mod yaml;
