//! One line a problem: `content/projects/kupla.md:2:1: error[unknown-field]: there is no field `titel` here`.
//!
//! The form that compilers print and that editors and `grep` understand. Deliberately absent: the help and the related
//! places, which have no room on the line.

use std::io;

use crate::diagnostic::{Located, visible::one_line};

/// Writes a line for each problem; one that is in no file begins with its severity.
pub fn write(out: &mut dyn io::Write, located: &[Located]) -> io::Result<()> {
    for problem in located {
        if !problem.file.is_empty() {
            write!(out, "{}:{}:{}: ", one_line(&problem.file), problem.line, problem.column)?;
        }
        writeln!(out, "{}[{}]: {}", problem.severity.word(), problem.code, problem.message)?;
    }
    Ok(())
}
