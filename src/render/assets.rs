//! What the theme publishes beside its pages: the style sheet, ready, and the address of each file.
//!
//! An address ends in a few letters that follow from the file's bytes, `style.css?v=1f2e3d4c`: a browser may then keep
//! the file for ever, and no reader meets a new page with an old style.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    diagnostic::{At, Code, Diagnostic, Place, Report},
    parse::Theme,
    plan::{Plan, Recipe},
    style::sheet,
};

/// The folder of the theme's files.
const FOLDER: &str = "assets/";

/// The theme's files.
#[derive(Debug, Default)]
pub(super) struct Assets {
    pub stylesheet: String,
    /// By the file's name below `assets/`, ready for `href`.
    pub hrefs: Arc<BTreeMap<String, String>>,
}

impl Assets {
    /// Makes the style sheet, and an address for everything in `assets/`.
    pub(super) fn new(plan: &Plan, theme: &Theme) -> (Self, Report) {
        let look = &theme.look;
        let (stylesheet, report) = match sheet::join(&look.palette, &look.fonts, &look.sheets) {
            Ok(stylesheet) => (stylesheet, Report::default()),
            Err(faults) => (String::new(), faults.into_iter().map(diagnostic).collect()),
        };
        let mut hrefs = BTreeMap::new();
        for output in &plan.outputs {
            let Some(name) = output.path.strip_prefix(FOLDER) else { continue };
            let bytes = match &output.recipe {
                Recipe::Style => stylesheet.as_bytes(),
                Recipe::Asset { bytes, .. } => bytes,
                _ => continue,
            };
            let version = &blake3::hash(bytes).to_hex()[..8];
            hrefs.insert(name.to_owned(), format!("{}?v={version}", plan.addresses.asset_href(name)));
        }
        (Self { stylesheet, hrefs: Arc::new(hrefs) }, report)
    }
}

fn diagnostic(fault: sheet::Fault) -> Diagnostic {
    let place = Place { file: fault.file, at: At::Line { line: fault.line, column: fault.column } };
    Diagnostic::new(Code::TemplateError, place).arg("reason", "styles").arg("said", fault.said)
}
