//! The manual for authors of themes: every example is built, every message is one that the program gave, and the list of
//! the default theme's components is made from them.
//!
//! A section of `docs/themes.md` lays down files over the golden site, as the literate suite does. An `output` block is
//! what is then said; without one nothing may be. A file below `output/` is no file: its text must be in that output.
//! `UPDATE=1` rewrites the messages and the list; a person reads the difference.

use std::{fmt::Write as _, fs, path::PathBuf};

use crate::{
    audit, crawl, golden,
    harness::{Site, files},
    is_update,
    literate::{
        case::{Case, Document},
        described, difference,
    },
    repository,
};

const MANUAL: &str = "docs/themes.md";
const COMPONENTS: &str = "docs/theme-components.md";

const PARTIES: &[u8] = b"parties: {kok: {fi: kok., sv: saml., en: NCP}}\n";

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_default()
}

#[test]
fn every_example_of_the_manual_is_true() {
    let text = read(MANUAL);
    let document = Document::sections(&text).unwrap_or_else(|error| panic!("{MANUAL}: {error}"));
    let untried: Vec<&String> = document.loose.iter().filter(|info| !["sh", "text"].contains(&info.as_str())).collect();
    assert!(untried.is_empty(), "examples that no test tries: {untried:?}");
    assert!(document.cases.len() > 12, "only {} examples", document.cases.len());
    let mut renewed = text.clone();
    let mut failures = Vec::new();
    for case in document.cases.iter().rev() {
        let said = outcome(case);
        match &case.expected_range {
            Some(range) if said.is_empty() => failures.push(format!("“{}”: nothing was said at {range:?}", case.name)),
            Some(range) if said != case.expected => {
                failures.push(difference(MANUAL, case, &said));
                renewed.replace_range(range.clone(), &said);
            }
            None if !said.is_empty() => failures.push(format!("“{}”:\n{said}", case.name)),
            _ => {}
        }
    }
    if is_update() && renewed != text {
        fs::write(repository().join(MANUAL), renewed).expect("the project's own file");
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// The program names the keys of `theme.yaml` in an example; the manual explains each.
#[test]
fn every_key_of_a_theme_is_explained() {
    let text = read(MANUAL);
    let (_, said) = text.split_once("there is no field `logo` here").expect("the example of a key that does not exist");
    let (_, keys) = said.split_once("use one of these: ").expect("the keys");
    let keys: Vec<&str> = keys.lines().next().unwrap_or_default().split(", ").collect();
    assert!(keys.len() > 5, "{keys:?}");
    for key in keys {
        assert!(text.contains(&format!("\n| `{key}` | ")), "`{key}` is not explained");
    }
}

/// What is said of an example; of one that is in order, what its pages lack.
fn outcome(case: &Case) -> String {
    let mut site = Site::copy_of(&golden::folder());
    let (expected, laid): (Vec<_>, Vec<_>) = case.files.iter().partition(|file| file.path.starts_with("output/"));
    for file in laid {
        // The golden site's texts name a party. Below the example's own lines it moves none of them.
        let more: &[u8] = if file.path == "site.yaml" { PARTIES } else { b"" };
        site = site.file(&file.path, [&file.bytes, more].concat());
    }
    let run = site.build();
    let mut problems = run.diagnostics();
    // The golden site has one project without its translations, whatever the theme.
    problems.retain(|problem| problem.code != "missing-translation");
    let mut said: String = problems.iter().map(described).collect();
    if case.expected_range.is_none() && said.is_empty() {
        let run = run.status(0);
        for file in expected {
            let wanted = String::from_utf8_lossy(&file.bytes);
            let path = file.path.trim_start_matches("output/");
            if !run.output(path).contains(wanted.trim()) {
                let _ = writeln!(said, "{path} lacks {wanted}");
            }
        }
        audit::assert_sound(&run);
        crawl::assert_whole(&run, "");
    }
    said
}

/// A component: the signature, and what the comment before it says.
struct Component {
    signature: String,
    doc: String,
}

#[test]
fn the_list_of_components_is_what_the_theme_has() {
    let mut text = "\
# The default theme's components

What a template that extends `make-with` can call, and a site or theme may replace by one of the same name. This page is
made from the theme's files by `make golden`, and a test holds the two together. [The theme manual](themes.md) says how
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
    let text = format!("{}\n", text.trim_end());
    if is_update() {
        fs::write(repository().join(COMPONENTS), &text).expect("the project's own file");
    }
    assert!(read(COMPONENTS) == text, "{COMPONENTS} is out of date: run `make golden` and read the difference");
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
