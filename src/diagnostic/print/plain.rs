//! Problems in sentences, without drawn lines, colour or columns to be matched by eye: for screen readers, braille, logs
//! and terminals that can do no more.
//!
//! What enters is what the drawn form gets; what leaves is, for each problem, where it is, what is wrong, the line itself,
//! the part of it that is meant, and what to do, each on a line that is never broken. Deliberately absent: the lines
//! around, which would be heard before the one that matters.

use std::io;

use crate::diagnostic::{Catalogue, Located, Phrase, Severity, lines::Lines, locate::Texts, visible::one_line};

/// A line longer than this is a paragraph: the part that is meant says enough, and it alone is told.
const LONGEST: usize = 160;

/// Writes each problem, an empty line after each.
pub fn write(out: &mut dyn io::Write, catalogue: &Catalogue, located: &[Located], texts: &dyn Texts) -> io::Result<()> {
    for problem in located {
        for phrase in sentences(problem, texts, catalogue) {
            writeln!(out, "{}", catalogue.say(&phrase))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn sentences(problem: &Located, texts: &dyn Texts, catalogue: &Catalogue) -> Vec<Phrase> {
    let mut said = Vec::new();
    if !problem.file.is_empty() {
        said.push(place(&problem.file, problem.line, problem.column, problem.span.is_some()));
    }
    let sort = match problem.severity {
        Severity::Error => "plain-error",
        Severity::Warning => "plain-warning",
    };
    said.push(Phrase::new(sort).arg("message", problem.message.as_str()).arg("code", problem.code.word()));
    said.extend(excerpt(problem, texts));
    said.push(Phrase::new("plain-help").arg("help", problem.help.as_str()));
    for related in &problem.related {
        let place = place(&related.file, related.line, related.column, related.span.is_some());
        said.push(
            Phrase::new("plain-related").arg("place", catalogue.say(&place)).arg("label", related.label.as_str()),
        );
    }
    said
}

fn place(file: &str, line: u32, column: u32, is_within: bool) -> Phrase {
    match is_within {
        true => {
            Phrase::new("plain-place").arg("file", file).arg("line", line.to_string()).arg("column", column.to_string())
        }
        false => Phrase::new("plain-file").arg("file", file),
    }
}

/// The line, and the part of it that is meant where it is not all of it.
fn excerpt(problem: &Located, texts: &dyn Texts) -> Vec<Phrase> {
    let (Some(span), Some((text, _))) = (&problem.span, texts.text(&problem.file)) else { return Vec::new() };
    let lines = Lines::new(&text);
    let range = lines.range(&text, problem.line.max(1) as usize - 1);
    let line = one_line(&text[range.clone()]).trim().to_owned();
    let part = one_line(&text[span.start.clamp(range.start, range.end)..span.end.clamp(range.start, range.end)])
        .trim()
        .to_owned();
    let number = problem.line.to_string();
    let mut said = Vec::new();
    if line.is_empty() {
        said.push(Phrase::new("plain-empty-line").arg("line", number));
    } else if line.chars().count() <= LONGEST {
        said.push(Phrase::new("plain-line").arg("line", number).arg("text", line.as_str()));
    }
    if !part.is_empty() && part != line {
        said.push(Phrase::new("plain-part").arg("text", part));
    }
    said
}
