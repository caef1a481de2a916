//! What a chapter of *The first hour* tells its reader to do, in order.
//!
//! What enters is Markdown. A block of `sh` is typed, line by line. A path alone before a block is a file to replace
//! with it. Two blocks after *Change in … this line* are a line and what becomes of it. A block after *Now delete* lists
//! what goes. An `output` block is what the last command said. Any other block must be none of these.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::literate::case::inner;

#[derive(Debug)]
pub enum Step {
    Type(String),
    /// What the last command said, as a place in the chapter.
    Read(Range<usize>),
    Write(String, String),
    Change {
        file: String,
        from: String,
        to: String,
    },
    RemoveLine {
        file: String,
        start: String,
    },
    Delete(Vec<String>),
}

/// A paragraph: its words, and those of them in backticks.
#[derive(Debug, Default)]
struct Paragraph {
    words: String,
    code: Vec<String>,
}

impl Paragraph {
    fn is_path(&self) -> bool {
        matches!(&self.code[..], [path] if self.words == format!("{path}:"))
    }

    fn ends(&self, with: [&str; 2]) -> bool {
        with.iter().any(|end| self.words.ends_with(end))
    }

    fn says(&self, phrases: [&str; 2]) -> bool {
        phrases.iter().any(|phrase| self.words.contains(phrase))
    }
}

/// The steps of a chapter, in English or Finnish.
///
/// # Errors
/// When a block belongs to no step.
pub fn steps(text: &str) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    let mut paragraph = Paragraph::default();
    let mut block: Option<(String, String)> = None;
    // The line that is to be changed, until what becomes of it is read.
    let mut from: Option<(String, String)> = None;
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Paragraph) => paragraph = Paragraph::default(),
            Event::End(TagEnd::Paragraph)
                if paragraph.says(["remove the line that begins with", "Poista vielä rivi"]) =>
            {
                let [start, file, ..] = &paragraph.code[..] else { return Err(paragraph.words) };
                steps.push(Step::RemoveLine { file: file.clone(), start: start.clone() });
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => block = Some((info.into(), String::new())),
            Event::End(TagEnd::CodeBlock) => {
                let Some((info, content)) = block.take() else { continue };
                let before = std::mem::take(&mut paragraph);
                match &*info {
                    "sh" => steps.extend(content.lines().map(|line| Step::Type(line.to_owned()))),
                    "output" => steps.push(Step::Read(inner(text, range))),
                    _ if before.is_path() => steps.push(Step::Write(before.code[0].clone(), content)),
                    _ if before.ends(["this line:", "tämä rivi:"]) => {
                        let file = before.code.last().ok_or_else(|| before.words.clone())?;
                        from = Some((file.clone(), content));
                    }
                    _ if before.ends(["to this:", "tällaiseksi:"]) => {
                        let (file, from) = from.take().ok_or("a line is changed to what was nothing")?;
                        steps.push(Step::Change { file, from, to: content });
                    }
                    _ if before.says(["Now delete", "Poista nyt"]) => {
                        steps.push(Step::Delete(content.lines().map(str::to_owned).collect()));
                    }
                    _ => return Err(format!("a block that is no step, after “{}”", before.words)),
                }
            }
            Event::Text(words) => match &mut block {
                Some((_, content)) => content.push_str(&words),
                None => paragraph.words.push_str(&words),
            },
            Event::SoftBreak => paragraph.words.push(' '),
            Event::Code(words) => {
                paragraph.words.push_str(&words);
                paragraph.code.push(words.into());
            }
            _ => {}
        }
    }
    match from {
        Some((file, _)) => Err(format!("a line of `{file}` is to be changed, and nothing says to what")),
        None => Ok(steps),
    }
}
