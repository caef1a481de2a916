//! The contract with theme authors, written out from the definitions of the views.

use super::{CONTRACT, definition::ViewField};

/// The variables that each template may name beside `site`; embeds are asked for by `embeds/`.
pub const TEMPLATES: &[(&str, &[&str])] = &[
    ("home.html", &["page", "home"]),
    ("programme.html", &["page", "programme"]),
    ("goal.html", &["page", "goal"]),
    ("project.html", &["page", "project"]),
    ("funder.html", &["page", "funder"]),
    ("organisation.html", &["page", "organisation"]),
    ("report.html", &["page", "report"]),
    ("chapter.html", &["page", "chapter"]),
    ("series.html", &["page", "series"]),
    ("news.html", &["page", "news"]),
    ("page.html", &["page", "plain"]),
    ("index.html", &["page", "index"]),
    ("list.html", &["page", "list"]),
    ("a-z.html", &["page", "a_z"]),
    ("about-data.html", &["page", "data"]),
    ("not-found.html", &["page"]),
    ("redirect.html", &["page", "target"]),
    ("embeds/series-table.html", &["caption", "card", "series"]),
    ("embeds/goal-tree.html", &["caption", "programme", "goals"]),
    ("embeds/project-list.html", &["caption", "cards"]),
    ("embeds/funding-by-goal.html", &["caption", "programme", "funding"]),
];

const HEAD: &str = "\
# What templates see

This page is written from the definitions in `src/view/` by `make golden`, and a test holds the two together.

Every template gets `site` and the variables listed here. A field that may be absent is none then; a list may be empty; a
card is the view [Card](#card). A *word* is one of a few fixed ones, which the theme's strings put into the language. Text
is escaped when it is written out; only `page.body` is finished HTML.

A theme of one's own lies in `themes/NAME/`; its `theme.yaml` may say `extends`, `page_size` (entries on a page of a
list), `indexes` (the kinds that have a list, by their folder), `facets` (by what each
list can be narrowed) and `pages` (`a-z` and `data`, the alphabetical index
and the page about the data, both unless it says otherwise; for a page left out it needs no template). A single
template, string, style sheet or asset is replaced by a file of the same name in the site's `templates/`, `strings/`,
`styles/` or `assets/`. A template that adds to the one that it replaces extends it by its layer: `{% extends \"make-with/project.html\" %}`.
The default theme's `base.html` has the blocks `title`, `head` and `main`; its components are in
`templates/components/`, one file for each. The words in addresses are the strings that begin with `path-`.

Two functions know the language: `t(key=\"…\")` gives a text of the theme's `strings/`, with every other argument passed on
(numbers choose the plural form); `has_text(key=\"…\")` tells whether there is one. A third, `asset(name=\"…\")`, gives the
address of a file of `assets/`, ready for `href` or `src`, with an ending that changes when the file does. The filter
`hyphenate` puts soft hyphens into long words, in the page's language or in `lang=`.

The files of `styles/` are joined in the order of their names into `assets/style.css`, which begins with the theme's
colours and fonts as custom properties: `--brand`, `--font-text`. `theme.yaml` names them. Under `colours` each is a CSS
colour, or one for each mode (`light` and `dark`), and may be made of others: `oklch(from var(--brand) .45 c h)`. Under
`fonts` each is a list of families. `contrast` lists which must stand out from which: `{text: ink, on: ground, at_least: 7}`.
A site sets any of them under `appearance` in `site.yaml`.

## Templates

| template | variables beside `site` |
|---|---|
";

/// The contract, as Markdown.
#[must_use]
pub fn contract() -> String {
    let mut text = HEAD.to_owned();
    for (template, variables) in TEMPLATES {
        let variables: Vec<String> = variables.iter().map(|variable| format!("`{variable}`")).collect();
        text.push_str(&format!("| `{template}` | {} |\n", variables.join(", ")));
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
    const PAGE: &str = "docs/theme-contract.md";

    #[test]
    #[allow(clippy::disallowed_methods, reason = "the test compares a file of the project")]
    fn the_published_contract_says_what_the_views_are() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("docs/ can be made");
            std::fs::write(&path, contract()).expect("the contract can be written");
        }
        let published = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(published == contract(), "{PAGE} is out of date: run `make golden` and read the difference");
    }

    #[test]
    fn every_view_that_a_field_names_is_described() {
        let names: Vec<&str> = CONTRACT.iter().map(|view| view.name).collect();
        for view in CONTRACT {
            for field in view.fields {
                let words = type_in_words(field.type_name);
                if let Some((_, rest)) = words.split_once('[')
                    && let Some((name, _)) = rest.split_once(']')
                    && name != "card"
                {
                    assert!(names.contains(&name), "{}.{} is {name}", view.name, field.name);
                }
            }
        }
    }
}
