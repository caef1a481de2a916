//! One JSON object a line, for programs: `code`, `severity`, `file`, `line`, `column`, `message`, `help`, `related`.
//!
//! The keys are part of the interface: they are all in every object, in this order, and later versions may only add
//! to them. `file`, `line` and `column` are `null` when a problem is in no file. Deliberately absent: byte offsets,
//! which mean nothing to a program that reads the file in another encoding.

use std::io;

use serde::Serialize;

use crate::diagnostic::{Located, locate::Related};

/// Writes an object for each problem, each on its own line.
pub fn write(out: &mut dyn io::Write, located: &[Located]) -> io::Result<()> {
    for problem in located {
        serde_json::to_writer(&mut *out, &Object::of(problem))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Object<'a> {
    code: &'static str,
    severity: &'static str,
    #[serde(flatten)]
    place: Place<'a>,
    message: &'a str,
    help: &'a str,
    related: Vec<RelatedObject<'a>>,
}

#[derive(Serialize)]
struct RelatedObject<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    message: &'a str,
}

#[derive(Serialize)]
struct Place<'a> {
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
}

impl<'a> Object<'a> {
    fn of(problem: &'a Located) -> Self {
        Self {
            code: problem.code.word(),
            severity: problem.severity.word(),
            place: Place::of(&problem.file, problem.line, problem.column),
            message: &problem.message,
            help: &problem.help,
            related: problem.related.iter().map(RelatedObject::of).collect(),
        }
    }
}

impl<'a> RelatedObject<'a> {
    fn of(related: &'a Related) -> Self {
        Self { place: Place::of(&related.file, related.line, related.column), message: &related.label }
    }
}

impl<'a> Place<'a> {
    fn of(file: &'a str, line: u32, column: u32) -> Self {
        if file.is_empty() {
            Self { file: None, line: None, column: None }
        } else {
            Self { file: Some(file), line: Some(line), column: Some(column) }
        }
    }
}
