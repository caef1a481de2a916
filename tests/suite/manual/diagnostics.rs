//! The chapters about codes, made from the pages of `julki explain` and from what the program says of their examples.
//!
//! Each page's first fragment must raise its code, and the second must not: an explanation that no longer explains what
//! the program does fails here.

use std::{collections::BTreeSet, fmt::Write as _};

use rayon::prelude::*;

use super::{
    HANDBOOKS, chapters, compare,
    explained::{Fence, Page, example},
    read,
};

#[test]
fn every_code_has_a_chapter_with_an_example_and_its_cure() {
    let codes = codes();
    let failures: Vec<String> = codes.par_iter().filter_map(|code| chapter(code).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    let named: BTreeSet<String> = codes.iter().map(|code| format!("{HANDBOOKS}/diagnostics/{code}.md")).collect();
    let found: BTreeSet<String> =
        chapters("diagnostics").into_iter().filter(|path| !path.ends_with("/index.md")).collect();
    assert_eq!(found, named, "chapters, and the codes that there are");
}

/// The codes that have a page, which the program's own tests hold to those that it can report.
fn codes() -> Vec<String> {
    let folder = crate::repository().join("src/diagnostic/explain");
    let files = crate::harness::files(&folder);
    files.keys().filter_map(|path| path.strip_suffix(".md")).map(str::to_owned).collect()
}

/// Writes or compares the chapter of a code.
fn chapter(code: &str) -> Result<(), String> {
    let text = read(&format!("src/diagnostic/explain/{code}.md"));
    let page =
        Page::parse(code, &text).ok_or_else(|| format!("the page of `{code}` has not the form of the others"))?;
    let (severity, said) = match example(&page, false) {
        None => ("error".to_owned(), String::new()),
        Some(reported) => {
            let run = reported.run();
            let said = about(code, &reported.drawn(&run));
            if said.is_empty() {
                return Err(format!("`{code}`: the example does not raise it\n{}", run.said()));
            }
            (said.split('[').next().unwrap_or_default().to_owned(), said)
        }
    };
    if let Some(mended) = example(&page, true) {
        let run = mended.run();
        if !about(code, run.stderr()).is_empty() || run.code() != Some(0) {
            return Err(format!("`{code}`: the cure does not cure it\n{}", run.said()));
        }
    }
    let consequence = match severity.as_str() {
        "error" => "An **error**: nothing is published until it is mended.",
        _ => "A **warning**: the site is published all the same, unless the build has the option `--strict`.",
    };
    let (rule, reason) = first_sentence(page.prose);
    let summary = serde_json::Value::from(rule.replace('`', ""));
    let mut chapter =
        format!("---\ntitle: {code}\nsummary: {summary}\n---\n{consequence}\n\n{reason}\n\n## Reported\n\n");
    write_fence(&mut chapter, page.reported);
    if !said.is_empty() {
        let _ = write!(chapter, "Julki says:\n\n");
        write_fence(&mut chapter, Fence { info: "text", content: &said });
    }
    chapter.push_str("## Mended\n\n");
    write_fence(&mut chapter, page.mended);
    compare(&format!("{HANDBOOKS}/diagnostics/{code}.md"), &format!("{}\n", chapter.trim_end()))
}

/// The first sentence of a text, and what comes after it.
fn first_sentence(text: &str) -> (&str, &str) {
    let end = text.match_indices('.').map(|(place, _)| place + 1);
    let end = end.into_iter().find(|end| text[*end..].starts_with([' ', '\n'])).unwrap_or(text.len());
    (&text[..end], text[end..].trim_start())
}

fn write_fence(text: &mut String, fence: Fence<'_>) {
    let _ = write!(text, "```{}\n{}\n```\n\n", fence.info, fence.content);
}

/// What was drawn for people about one code.
fn about(code: &str, drawn: &str) -> String {
    let head = format!("[{code}]");
    let mut found = String::new();
    let mut is_about = false;
    for line in drawn.lines() {
        if line.starts_with("error") || line.starts_with("warning") {
            is_about = line.trim_end().ends_with(&head);
        }
        if is_about {
            let _ = writeln!(found, "{}", line.trim_end());
        }
    }
    found.trim_end().to_owned()
}
