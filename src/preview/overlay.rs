//! How a page of the preview shows what is wrong, and how it learns of the next edition.
//!
//! Enters: problems and the texts they point into. Leaves: HTML, put before the end of a page's body or on a page of its
//! own. Deliberately absent: any style or script of the site, which the preview's own neither need nor touch.

use std::{borrow::Cow, fmt::Write as _, ops::Range, path::Path};

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use super::{
    Editor, Noted,
    noted::{count, counts},
    server::State,
};
use crate::diagnostic::{Catalogue, Located, Severity, lines::Lines, locate::Texts};

pub(super) const STYLE: &str = include_str!("preview.css");
pub(super) const SCRIPT: &str = include_str!("preview.js");

/// Lines drawn before and after the one that a problem is on.
const CONTEXT: usize = 1;

/// How much of a long line is drawn around a problem, in bytes.
const LONGEST_LINE: usize = 600;

/// What all overlays of an edition share.
#[derive(Clone, Copy)]
pub(super) struct Overlay<'a> {
    pub catalogue: &'a Catalogue,
    pub editor: Editor,
    pub root: &'a Path,
    /// The state that the page shows, for the script to compare with.
    pub state: State,
}

/// What is wrong, as one page sees it.
#[derive(Clone)]
pub(super) struct Wrong<'a> {
    /// The word under which `here` is counted.
    pub title: &'static str,
    pub here: Vec<&'a Located>,
    /// Errors and warnings of the other pages.
    pub elsewhere: (usize, usize),
    pub texts: &'a dyn Texts,
    /// Whether the page stands as it was before an error.
    pub is_stale: bool,
}

impl<'a> Wrong<'a> {
    /// Some of what is noted, the rest of it elsewhere.
    pub(super) fn new(title: &'static str, here: Vec<&'a Located>, noted: &'a Noted) -> Self {
        let (all, mine) = (noted.counts(), counts(here.iter().copied()));
        let elsewhere = (all.0.saturating_sub(mine.0), all.1.saturating_sub(mine.1));
        Self { title, here: errors_first(here), elsewhere, texts: noted, is_stale: false }
    }
}

/// What must be mended comes before what may be.
pub(super) fn errors_first(mut problems: Vec<&Located>) -> Vec<&Located> {
    problems.sort_by_key(|problem| problem.severity != Severity::Error);
    problems
}

impl Overlay<'_> {
    /// A page with the overlay in it.
    pub(super) fn over(&self, page: &[u8], address: &str, wrong: Wrong<'_>) -> Vec<u8> {
        let inserted = format!(
            "<link rel=\"stylesheet\" href=\"/_julki/preview.css\">{}<script src=\"/_julki/preview.js\" defer></script>",
            self.fragment(address, wrong)
        );
        let end = page.windows(7).rposition(|part| part.eq_ignore_ascii_case(b"</body>")).unwrap_or(page.len());
        [&page[..end], inserted.as_bytes(), &page[end..]].concat()
    }

    /// The overlay alone. It is there even when nothing is wrong, since it tells the script what the page shows.
    pub(super) fn fragment(&self, address: &str, wrong: Wrong<'_>) -> String {
        let State { run, edition, problems, .. } = self.state;
        let mut html = format!(
            "<aside id=\"julki-preview\" lang=\"{}\" data-run=\"{run}\" data-edition=\"{edition}\" \
             data-problems=\"{problems}\" data-page=\"{}\" data-stopped=\"{}\" aria-label=\"{}\">",
            self.catalogue.tongue().tag(),
            attribute(address),
            attribute(&self.catalogue.word("preview-stopped")),
            attribute(&self.catalogue.word("preview-problems")),
        );
        let (errors, warnings) = counts(wrong.here.iter().copied());
        if errors + warnings > 0 {
            // What must be mended opens by itself; what may be is a line at the foot.
            let (open, class) = if errors > 0 { (" open", "error") } else { ("", "warning") };
            let title = self.catalogue.say(&count(wrong.title, (errors, warnings)));
            let _ = write!(html, "<details class=\"{class}\"{open}><summary>{}</summary>", text(&title));
            if wrong.is_stale {
                let _ = write!(html, "<p class=\"note\">{}</p>", text(&self.catalogue.word("preview-as-before")));
            }
            html.push_str(&self.list(&wrong.here, wrong.texts));
            html.push_str("</details>");
        }
        let (errors, warnings) = wrong.elsewhere;
        if errors + warnings > 0 {
            let said = self.catalogue.say(&count("preview-other-pages", (errors, warnings)));
            let _ = write!(html, "<p class=\"elsewhere\"><a href=\"/_julki/\">{}</a></p>", text(&said));
        }
        html.push_str("</aside>");
        html
    }

    /// Problems, each with its line.
    pub(super) fn list(&self, problems: &[&Located], texts: &dyn Texts) -> String {
        let mut html = "<ol>".to_owned();
        for problem in problems {
            let class = problem.severity.word();
            let _ = write!(
                html,
                "<li class=\"{class}\"><p class=\"message\"><strong>{}</strong> {} \
                 <a class=\"code\" href=\"/_julki/explain/{code}\" title=\"{}\">{code}</a></p>",
                text(&self.catalogue.word(match problem.severity {
                    Severity::Error => "preview-error",
                    Severity::Warning => "preview-warning",
                })),
                backticks(&problem.message),
                attribute(&self.catalogue.word("preview-why")),
                code = problem.code.word(),
            );
            if !problem.file.is_empty() {
                html.push_str(&self.place(&problem.file, problem.line, problem.column));
                html.push_str(&drawn(problem.line, problem.span.as_ref(), &problem.file, texts));
            }
            for related in &problem.related {
                let _ = write!(html, "<p class=\"related\">{}</p>", text(&related.label));
                html.push_str(&self.place(&related.file, related.line, related.column));
                html.push_str(&drawn(related.line, related.span.as_ref(), &related.file, texts));
            }
            if !problem.help.is_empty() {
                let help = self.catalogue.word("preview-help");
                let _ =
                    write!(html, "<p class=\"help\"><strong>{}</strong> {}</p>", text(&help), backticks(&problem.help));
            }
            html.push_str("</li>");
        }
        html.push_str("</ol>");
        html
    }

    fn place(&self, file: &str, line: u32, column: u32) -> String {
        let name = format!("{file}:{line}:{column}");
        match self.editor.link(&self.root.join(file), line, column) {
            Some(link) => format!(
                "<p class=\"place\"><a href=\"{}\"><span>{}</span> {}</a></p>",
                attribute(&link),
                text(&name),
                text(&self.catalogue.word("preview-open"))
            ),
            None => format!("<p class=\"place\"><span>{}</span></p>", text(&name)),
        }
    }

    /// A page of the preview's own.
    pub(super) fn page(&self, title: &str, body: &str) -> String {
        format!(
            "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{} – Julki</title>\
             <link rel=\"stylesheet\" href=\"/_julki/preview.css\"></head>\
             <body class=\"julki-page\"><main><h1>{}</h1>{body}</main></body></html>",
            self.catalogue.tongue().tag(),
            text(title),
            text(title),
        )
    }
}

/// The lines around a place, the place itself marked.
fn drawn(line: u32, span: Option<&Range<usize>>, file: &str, texts: &dyn Texts) -> String {
    let Some((source, _)) = texts.text(file) else { return String::new() };
    let lines = Lines::new(&source);
    let line = (line.max(1) as usize - 1).min(lines.last());
    let mut html = "<pre>".to_owned();
    for number in line.saturating_sub(CONTEXT)..=(line + CONTEXT).min(lines.last()) {
        let range = lines.range(&source, number);
        let marked = span.filter(|_| number == line).map(|span| {
            let start = span.start.clamp(range.start, range.end);
            start..span.end.clamp(start, range.end)
        });
        let focus = marked.clone().unwrap_or(range.start..range.start);
        let seen = window(&source, &range, &focus);
        let class = if number == line { " class=\"at\"" } else { "" };
        let (before, after) = (dots(seen.start > range.start), dots(seen.end < range.end));
        let _ = write!(html, "<span{class}><b>{}</b><code>{before}", number + 1);
        match marked {
            Some(marked) => {
                let marked = marked.start.max(seen.start)..marked.end.min(seen.end);
                let _ = write!(
                    html,
                    "{}<mark>{}</mark>{}",
                    text(&visible(&source[seen.start..marked.start])),
                    text(&visible(&source[marked.clone()])),
                    text(&visible(&source[marked.end..seen.end]))
                );
            }
            None => html.push_str(&text(&visible(&source[seen.clone()]))),
        }
        // The end of the line is for those who copy the lines; the grid that they stand in does not show it.
        let _ = write!(html, "{after}</code>\n</span>");
    }
    html.push_str("</pre>");
    html
}

fn dots(is_cut: bool) -> &'static str {
    if is_cut { "…" } else { "" }
}

/// The part of a line that is drawn, around what is marked.
fn window(source: &str, line: &Range<usize>, focus: &Range<usize>) -> Range<usize> {
    if line.len() <= LONGEST_LINE {
        return line.clone();
    }
    let start = focus.start.saturating_sub(LONGEST_LINE / 2).max(line.start);
    let end = (start + LONGEST_LINE).max(focus.end.min(start + 2 * LONGEST_LINE)).min(line.end);
    let boundary = |mut at: usize| {
        while !source.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    boundary(start)..boundary(end)
}

/// Text without what could reorder it on the screen.
fn visible(source: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| {
        (c.is_control() && c != '\t')
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if source.contains(is_hidden) { Cow::Owned(source.replace(is_hidden, "\u{fffd}")) } else { Cow::Borrowed(source) }
}

/// Escaped text in which what stands between backticks is code.
fn backticks(said: &str) -> String {
    let mut html = String::new();
    for (place, part) in said.split('`').enumerate() {
        let is_closed = place % 2 == 1 && said.matches('`').count() > place;
        let _ = match is_closed {
            true => write!(html, "<code>{}</code>", text(part)),
            false if place % 2 == 1 => write!(html, "`{}", text(part)),
            false => write!(html, "{}", text(part)),
        };
    }
    html
}

fn text(said: &str) -> String {
    let mut html = String::with_capacity(said.len());
    // Writing to a string cannot fail.
    let _ = escape_html_body_text(&mut html, said);
    html
}

fn attribute(said: &str) -> String {
    let mut html = String::with_capacity(said.len());
    let _ = escape_html(&mut html, said);
    html
}
