//! The style sheet, made once and shared.

use crate::{
    diagnostic::{At, Code, Diagnostic, Place, Report},
    parse::Look,
    style::sheet,
};

/// Makes the style sheet. Every fault in one is reported where it is.
pub(super) fn stylesheet(look: &Look) -> (String, Report) {
    match sheet::join(&look.palette, &look.fonts, &look.sheets) {
        Ok(stylesheet) => (stylesheet, Report::default()),
        Err(faults) => (String::new(), faults.into_iter().map(diagnostic).collect()),
    }
}

fn diagnostic(fault: sheet::Fault) -> Diagnostic {
    let place = Place { file: fault.file, at: At::Line { line: fault.line, column: fault.column } };
    Diagnostic::new(Code::TemplateError, place).arg("reason", "styles").arg("said", fault.said)
}
