//! The texts of a site, for placing problems and drawing lines.
//!
//! Enters: sources. Leaves: a file's text, and where in it the YAML is. Absent: lines, which `diagnostic` counts.

use std::{borrow::Cow, ops::Range};

use super::yaml_of;
use crate::{diagnostic::locate::Texts, read::Sources};

/// The texts of a site.
#[derive(Debug)]
pub struct Lines<'a>(pub &'a Sources);

impl Texts for Lines<'_> {
    fn text(&self, file: &str) -> Option<(Cow<'_, str>, Range<usize>)> {
        let text = self.0.text(file)?;
        let yaml = yaml_of(file, &text);
        Some((text, yaml))
    }
}
