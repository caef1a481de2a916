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

/// The words of a chapter in one language.
struct Words {
    lang: &'static str,
    /// The ending of the chapter's file.
    ending: &'static str,
    /// Before the two fragments, in the pages and in the chapters.
    headings: [&'static str; 2],
    says: &'static str,
    error: &'static str,
    warning: &'static str,
}

const LANGUAGES: [Words; 2] = [
    Words {
        lang: "en",
        ending: "",
        headings: ["Reported", "Mended"],
        says: "Julki says:",
        error: "An **error**: nothing is published until it is mended.",
        warning: "A **warning**: the site is published all the same, unless the build has the option `--strict`.",
    },
    Words {
        lang: "fi",
        ending: ".fi",
        headings: ["Väärin", "Oikein"],
        says: "Julki sanoo:",
        error: "**Virhe**: mitään ei julkaista, ennen kuin se on korjattu.",
        warning: "**Varoitus**: sivusto julkaistaan siitä huolimatta, ellei komennossa ole valitsinta `--strict`.",
    },
];

#[test]
fn every_code_has_a_chapter_with_an_example_and_its_cure() {
    let codes = codes();
    let all: Vec<(&String, &Words)> =
        codes.iter().flat_map(|code| LANGUAGES.iter().map(move |words| (code, words))).collect();
    let failures: Vec<String> = all.par_iter().filter_map(|(code, words)| chapter(code, words).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    let named: BTreeSet<String> = codes.iter().map(|code| format!("{HANDBOOKS}/diagnostics/{code}.md")).collect();
    let found: BTreeSet<String> =
        chapters("diagnostics").into_iter().filter(|path| !path.ends_with("/index.md")).collect();
    assert_eq!(found, named, "chapters, and the codes that there are");
}

/// The codes that have a page, which the program's own tests hold to those that it can report.
fn codes() -> Vec<String> {
    let folder = crate::repository().join("src/diagnostic/explain/en");
    let files = crate::harness::files(&folder);
    files.keys().filter_map(|path| path.strip_suffix(".md")).map(str::to_owned).collect()
}

/// Writes or compares the chapter of a code in a language.
fn chapter(code: &str, words: &Words) -> Result<(), String> {
    let text = read(&format!("src/diagnostic/explain/{}/{code}.md", words.lang));
    let page = Page::parse(code, words.headings, &text)
        .ok_or_else(|| format!("the page of `{code}` in `{}` has not the form of the others", words.lang))?;
    let (is_error, said) = match example(&page, words.lang, false) {
        None => (true, String::new()),
        Some(reported) => {
            let run = reported.run();
            let said = about(code, &reported.drawn(&run));
            if said.is_empty() {
                return Err(format!("`{code}`: the example does not raise it\n{}", run.said()));
            }
            (run.code() != Some(0), said)
        }
    };
    // What cures is the same in every language.
    if words.lang == "en"
        && let Some(mended) = example(&page, words.lang, true)
    {
        let run = mended.run();
        if !about(code, run.stderr()).is_empty() || run.code() != Some(0) {
            return Err(format!("`{code}`: the cure does not cure it\n{}", run.said()));
        }
    }
    let (rule, reason) = first_sentence(page.prose);
    let summary = serde_json::Value::from(rule.replace('`', ""));
    let consequence = if is_error { words.error } else { words.warning };
    let [wrong, right] = words.headings;
    let mut chapter = format!("---\ntitle: {code}\nsummary: {summary}\n---\n{consequence}\n\n");
    if !reason.is_empty() {
        let _ = write!(chapter, "{reason}\n\n");
    }
    let _ = write!(chapter, "## {wrong}\n\n");
    write_fence(&mut chapter, page.reported);
    if !said.is_empty() {
        let _ = write!(chapter, "{}\n\n", words.says);
        write_fence(&mut chapter, Fence { info: "text", content: &said });
    }
    let _ = write!(chapter, "## {right}\n\n");
    write_fence(&mut chapter, page.mended);
    compare(&format!("{HANDBOOKS}/diagnostics/{code}{}.md", words.ending), &format!("{}\n", chapter.trim_end()))
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
        // The first line of each: `error[unknown-field]`, in any language.
        if line.ends_with(']') && line.starts_with(char::is_alphabetic) {
            is_about = line.ends_with(&head);
        }
        if is_about {
            let _ = writeln!(found, "{}", line.trim_end());
        }
    }
    found.trim_end().to_owned()
}
