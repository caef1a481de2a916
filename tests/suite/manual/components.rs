//! The list of the default theme's components, made from the theme's files.

use std::{fmt::Write as _, path::PathBuf};

use super::{HANDBOOKS, compare};
use crate::{harness::files, repository};

/// A component: the signature, and what the comment before it says.
struct Component {
    signature: String,
    doc: String,
}

#[test]
fn the_list_of_components_is_what_the_theme_has() {
    let mut text = "\
---
title: The default theme's components
summary: What a template that extends the default theme can call, or replace.
---
What a template that extends `make-with` can call, and a site or theme may replace by one of the same name. This page is
made from the theme's files by `make golden`, and a test holds the two together. [Templates](03-templates.md) says how
to call one. An argument with `=` may be left out; what stands between the tags of a call is the *body*.

"
    .to_owned();
    let folder: PathBuf = repository().join("themes/make-with/templates/components");
    for (file, bytes) in files(&folder) {
        let _ = write!(text, "## `{file}`\n\n");
        for Component { signature, doc } in components(&String::from_utf8_lossy(&bytes)) {
            let _ = writeln!(text, "- `{signature}`{}", if doc.is_empty() { doc } else { format!(": {doc}") });
        }
        text.push('\n');
    }
    let path = format!("{HANDBOOKS}/themes/06-components.md");
    compare(&path, &format!("{}\n", text.trim_end())).unwrap_or_else(|said| panic!("{said}"));
}

fn components(text: &str) -> Vec<Component> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{% component ") {
        let comment = before.rsplit_once("-#}").filter(|(_, between)| between.trim().is_empty());
        let doc = comment.and_then(|(comment, _)| Some(comment.rsplit_once("{#-")?.1));
        let doc = doc.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        let signature = after.split(['%', '-']).next().unwrap_or_default().trim().to_owned();
        found.push(Component { signature, doc: lowercase(&doc) });
        rest = after;
    }
    found
}

/// A sentence after a colon.
fn lowercase(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
