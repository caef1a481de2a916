//! Problems for people: the line as it stands in the file, a caret under the fault, what to do.
//!
//! miette draws; this file gives it one problem at a time, and adds the help, before which miette has an English word.
//! Deliberately absent: links that a terminal could open, which would hide where they lead, and colour that nobody asked
//! for.

use std::{borrow::Cow, fmt, io};

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, SourceCode};
use textwrap::{Options, WordSeparator, WordSplitter};

use super::{
    Style,
    excerpt::{CONTEXT, Excerpt, Mark, TAB},
};
use crate::diagnostic::{Catalogue, Located, Severity, lines::Lines, locate::Texts};

/// A terminal narrower than this gets lines that it breaks itself, which is better than lines of a few letters.
const NARROWEST: usize = 20;

/// Writes each problem with the lines it is on, an empty line after each.
pub fn write(
    out: &mut dyn io::Write,
    catalogue: &Catalogue,
    style: Style,
    located: &[Located],
    texts: &dyn Texts,
) -> io::Result<()> {
    let label = catalogue.word("help-label");
    let mut source = Source::none();
    for problem in located {
        if source.file != problem.file {
            source = Source::open(&problem.file, texts);
        }
        let header = format!("{}[{}]", catalogue.severity(problem.severity), problem.code);
        for part in parts(problem, header, style, &source, texts) {
            out.write_all(draw(&part, style).as_bytes())?;
            if let Some(help) = &part.help {
                out.write_all(advice(&label, help, style).as_bytes())?;
            }
            out.write_all(b"\n")?;
        }
    }
    Ok(())
}

/// A file to draw lines of. Problems are sorted by file, so that each is opened once.
struct Source<'a> {
    file: &'a str,
    text: Option<(Cow<'a, str>, Lines)>,
}

impl<'a> Source<'a> {
    const fn none() -> Self {
        Self { file: "", text: None }
    }

    fn open(file: &'a str, texts: &'a dyn Texts) -> Self {
        let text = texts.text(file).map(|(text, _)| {
            let lines = Lines::new(&text);
            (text, lines)
        });
        Self { file, text }
    }
}

/// What miette draws in one go: a problem with the related places of its own file, or one in another file.
#[derive(Debug)]
struct Part {
    code: Option<String>,
    severity: miette::Severity,
    message: String,
    help: Option<String>,
    excerpt: Option<Excerpt>,
}

fn parts(problem: &Located, header: String, style: Style, source: &Source<'_>, texts: &dyn Texts) -> Vec<Part> {
    let mut marks = vec![Mark { line: problem.line, column: problem.column, span: problem.span.clone(), label: None }];
    let mut elsewhere = Vec::new();
    for related in &problem.related {
        let mark = Mark {
            line: related.line,
            column: related.column,
            span: related.span.clone(),
            label: Some(related.label.as_str()),
        };
        if related.file == problem.file {
            marks.push(mark);
        } else {
            elsewhere.push(Part {
                code: None,
                severity: miette::Severity::Advice,
                message: related.label.clone(),
                help: None,
                excerpt: excerpt(&Source::open(&related.file, texts), &[Mark { label: None, ..mark }], style),
            });
        }
    }
    let mut parts = vec![Part {
        code: Some(header),
        severity: match problem.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        },
        message: problem.message.clone(),
        help: Some(problem.help.clone()),
        excerpt: excerpt(source, &marks, style),
    }];
    parts.append(&mut elsewhere);
    parts
}

fn excerpt(source: &Source<'_>, marks: &[Mark<'_>], style: Style) -> Option<Excerpt> {
    if source.file.is_empty() {
        return None;
    }
    // A drawn line has the line's number and a bar before it, ` 12 │ `.
    let highest = marks.iter().map(|mark| mark.line.saturating_add(1)).max().unwrap_or(1);
    let margin = highest.to_string().len() + 4;
    let width = style.width.saturating_sub(margin).max(NARROWEST);
    Some(Excerpt::new(source.file, source.text.as_ref().map(|(text, lines)| (text.as_ref(), lines)), marks, width))
}

fn draw(part: &Part, style: Style) -> String {
    let mut drawn = String::new();
    let theme = if style.colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let done = GraphicalReportHandler::new_themed(theme)
        .with_width(style.width)
        .with_context_lines(CONTEXT)
        .tab_width(TAB)
        // Paths and codes are copied from here: they are never broken.
        .with_break_words(false)
        .with_word_separator(WordSeparator::AsciiSpace)
        .with_word_splitter(WordSplitter::NoHyphenation)
        .without_syntax_highlighting()
        .render_report(&mut drawn, part);
    match done {
        Ok(()) => drawn,
        // miette fails only on places that are not in the excerpt, and those of an excerpt are.
        Err(fmt::Error) => format!("{part}\n"),
    }
}

/// What to do, below what is drawn and in the same manner.
fn advice(label: &str, help: &str, style: Style) -> String {
    let indent = " ".repeat(label.chars().count() + 4);
    let (on, off) = if style.colour { ("\u{1b}[36m", "\u{1b}[0m") } else { ("", "") };
    let options = Options::new(style.width.saturating_sub(2))
        .initial_indent(&indent)
        .subsequent_indent(&indent)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    let wrapped = textwrap::fill(help, options);
    // The label is put in place of the first indent, since a wrapper would count its colour as width.
    format!("{on}  {label}: {off}{}\n", &wrapped[indent.len()..])
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Part {}

impl miette::Diagnostic for Part {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.code.as_ref().map(|code| Box::new(code) as Box<dyn fmt::Display>)
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(self.severity)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.excerpt.as_ref().map(|excerpt| Box::new(excerpt.labels()) as Box<dyn Iterator<Item = LabeledSpan>>)
    }
}
