//! Julki.
pub mod diagnostic;
pub mod kind;
pub mod language;
pub mod locale;
pub mod markdown;
pub mod record;
pub mod suggest;
pub mod write;
pub mod yaml;
