//! Commands of GitHub's workflows: each problem becomes an annotation at its line of a change.
//!
//! `::error file=content/projects/kupla.md,line=2,col=1,endLine=2,endColumn=6,title=unknown-field::there is …%0Adid you …`
//! (<https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>). What cannot stand in a
//! command is escaped as GitHub's own toolkit does. Deliberately absent: the end of what spans several lines together
//! with its column, which GitHub takes only within one line.

use std::{fmt::Write, io};

use crate::diagnostic::{Located, visible::one_line};

/// Writes a command for each problem. `base` stands before the names of files.
pub fn write(out: &mut dyn io::Write, base: &str, located: &[Located]) -> io::Result<()> {
    for problem in located {
        writeln!(out, "{}", command(base, problem))?;
    }
    Ok(())
}

fn command(base: &str, problem: &Located) -> String {
    let mut command = format!("::{} ", problem.severity.word());
    if !problem.file.is_empty() {
        let file = property(&format!("{base}{}", problem.file));
        let _ = write!(command, "file={file},line={}", problem.line);
        let _ = match problem.end {
            Some((line, _)) if line > problem.line => write!(command, ",endLine={line},"),
            Some((line, column)) if column > problem.column => {
                write!(command, ",col={},endLine={line},endColumn={column},", problem.column)
            }
            _ => write!(command, ",col={},", problem.column),
        };
    }
    let mut text = format!("{}\n{}", problem.message, problem.help);
    for related in &problem.related {
        let file = one_line(&related.file);
        let _ = match file.is_empty() {
            true => write!(text, "\n{}", related.label),
            false => write!(text, "\n{base}{file}:{}:{}: {}", related.line, related.column, related.label),
        };
    }
    let _ = write!(command, "title={}::{}", property(problem.code.word()), data(&text));
    command
}

/// What stands after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value before it, which a colon or a comma would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
