//! The contract with theme authors, written out from the definitions of the views.

use super::{CONTRACT, definition::ViewField, words};

/// The variables that each template may name beside `site`, with their types; embeds are asked for by `embeds/`.
pub const TEMPLATES: &[(&str, &[(&str, &str)])] = &[
    ("home.html", &[PAGE, ("home", "HomeView")]),
    ("programme.html", &[PAGE, ("programme", "ProgrammeView")]),
    ("goal.html", &[PAGE, ("goal", "GoalView")]),
    ("project.html", &[PAGE, ("project", "ProjectView")]),
    ("funder.html", &[PAGE, ("funder", "FunderView")]),
    ("organisation.html", &[PAGE, ("organisation", "OrganisationView")]),
    ("report.html", &[PAGE, ("report", "ReportView")]),
    ("chapter.html", &[PAGE, ("chapter", "ChapterView")]),
    ("series.html", &[PAGE, ("series", "SeriesView")]),
    ("news.html", &[PAGE, ("news", "NewsView")]),
    ("page.html", &[PAGE, ("plain", "PlainPageView")]),
    ("index.html", &[PAGE, ("index", "IndexView")]),
    ("list.html", &[PAGE, ("list", "ListView")]),
    ("a-z.html", &[PAGE, ("a_z", "AToZView")]),
    ("about-data.html", &[PAGE, ("data", "DataView")]),
    ("not-found.html", &[PAGE]),
    ("redirect.html", &[PAGE, ("target", "LinkView")]),
    ("quotation.html", &[("quote", "Html"), ("source", "Option<Html>")]),
    ("embeds/series-table.html", &[CAPTION, ("card", "Value"), ("series", "SeriesView")]),
    ("embeds/goal-tree.html", &[CAPTION, ("programme", "Value"), ("goals", "Vec<GoalNode>")]),
    ("embeds/project-list.html", &[CAPTION, ("cards", "Vec<Value>")]),
    ("embeds/funding-by-goal.html", &[CAPTION, ("programme", "Value"), ("funding", "FundingPicture")]),
];

/// What every page has.
const PAGE: (&str, &str) = ("page", "PageView");

/// What a writer put between the brackets of an embed; empty where that is nothing.
const CAPTION: (&str, &str) = ("caption", "String");

const HEAD: &str = "\
---
title: What templates see
summary: Every template with its variables, and every field of each.
---
The reference for authors of themes; [Templates](03-templates.md) is the guide, with worked examples. This page is
written from the definitions in the program by `make golden`, and a test holds the two together.

- A field *or none* may be absent: test it before you go into it, `{% if page.summary %}{{ page.summary.text }}{% endif %}`.
- A *list* may be empty; `{% if list %}` is then false.
- A *text* is words or an address, escaped when it is written out. *HTML* is finished, and is not.
- A *word* is one of a few fixed ones, never shown as it is: a [string](#strings) of the theme puts it into the language.
- A *card* is the view [Card](#card), the same wherever something is linked.
- Addresses are ready for `href` and `src`, relative to nothing: write them as they come.

## Functions and filters

| | gives |
|---|---|
| `t(key=\"…\")` | a text of the theme's `strings/`, in the page's language; every other argument is passed on, and numbers choose the plural form |
| `has_text(key=\"…\")` | whether there is such a text |
| `asset(name=\"…\")` | the address of a file of `assets/`, with an ending that changes when the file does; `style.css` is made of the theme's `styles/` |
| `hyphenate`, `hyphenate(lang=\"…\")` | the filter that puts soft hyphens into the long words of a text, in the page's language or in another |

Beside these there are [Tera's own](https://keats.github.io/tera/).

STRINGS

## Templates

A template that is not listed here is one that others extend or include, and sees what they see. Those below `embeds/`
have no `page`.

| template | variables beside `site`, a [SiteView](#siteview) |
|---|---|
";

/// The contract, as Markdown.
#[must_use]
pub fn contract() -> String {
    let mut text = HEAD.replace("STRINGS", &words::strings());
    for (template, variables) in TEMPLATES {
        let variables = variables.iter().map(|(name, type_name)| format!("`{name}`: {}", type_in_words(type_name)));
        text.push_str(&format!("| `{template}` | {} |\n", variables.collect::<Vec<_>>().join("; ")));
    }
    for view in CONTRACT {
        text.push_str(&format!("\n## {}\n\n{}\n\n| field | type | |\n|---|---|---|\n", view.name, view.doc.trim()));
        for ViewField { name, type_name, doc } in view.fields {
            text.push_str(&format!(
                "| `{name}` | {} | {} |\n",
                type_in_words(type_name),
                doc.trim().replace('|', "\\|")
            ));
        }
    }
    text
}

/// A type as a theme author speaks of it.
fn type_in_words(name: &str) -> String {
    let name: String = name.chars().filter(|letter| !letter.is_whitespace()).collect();
    if let Some(inner) = name.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')) {
        return format!("{}, or none", type_in_words(inner));
    }
    if let Some(inner) = name.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>')) {
        return format!("list of {}", type_in_words(inner));
    }
    if let Some(inner) = name.strip_prefix("Shared<").and_then(|rest| rest.strip_suffix('>')) {
        return type_in_words(inner);
    }
    match name.as_str() {
        "String" => "text".to_owned(),
        "&'staticstr" => "word".to_owned(),
        "bool" => "true or false".to_owned(),
        "usize" | "u64" => "number".to_owned(),
        "Value" => "[card](#card)".to_owned(),
        "Html" => "HTML".to_owned(),
        view => format!("[{view}](#{})", view.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the contract is published, from the project's folder.
    const FILE: &str = "docs/content/reports/themes/05-contract.md";

    #[test]
    #[allow(clippy::disallowed_methods, reason = "the test compares a file of the project")]
    fn the_published_contract_says_what_the_views_are() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("docs/ can be made");
            std::fs::write(&path, contract()).expect("the contract can be written");
        }
        let published = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(published == contract(), "{FILE} is out of date: run `make golden` and read the difference");
    }

    #[test]
    fn every_view_that_a_field_names_is_described() {
        let names: Vec<&str> = CONTRACT.iter().map(|view| view.name).collect();
        let fields = CONTRACT.iter().flat_map(|view| view.fields.iter().map(|field| (field.name, field.type_name)));
        let variables = TEMPLATES.iter().flat_map(|(_, variables)| variables.iter().copied());
        for (field, type_name) in fields.chain(variables) {
            let words = type_in_words(type_name);
            if let Some((_, rest)) = words.split_once('[')
                && let Some((name, _)) = rest.split_once(']')
                && name != "card"
            {
                assert!(names.contains(&name), "`{field}` is {name}");
            }
        }
    }
}
