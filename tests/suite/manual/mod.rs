//! The manual: `docs/`, a site that Julki builds. What it says of the program is tried here.
//!
//! | module | what it proves |
//! |---|---|
//! | `site` | the manual builds with warnings denied, every page is sound, every link leads somewhere |
//! | `examples` | every example is built, and every message quoted is one that the program gave |
//! | `first_hour` | who follows *The first hour* to the letter gets what it promises, in both languages |
//! | `diagnostics` | each code's chapter: its example is reported, its cure cures it |
//! | `components` | the list of the default theme's components is what the theme has |
//! | `commands` | every command and option of the program is in the manual |
//!
//! `UPDATE=1` rewrites the messages, the chapters of the codes and the list of components; a person reads the difference.

mod commands;
mod components;
mod diagnostics;
mod examples;
mod explained;
mod first_hour;
mod site;

use std::fs;

use crate::{
    harness::{Site, files},
    is_update, repository,
};

/// Where the handbooks are, from the project's folder.
const HANDBOOKS: &str = "docs/content/reports";

/// A file of the project; empty when there is none.
fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_default()
}

/// The chapters of a handbook as paths from the project's folder, in order, without those of other languages.
fn chapters(handbook: &str) -> Vec<String> {
    let folder = repository().join(HANDBOOKS).join(handbook);
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("names are UTF-8"))
        .filter(|name| name.ends_with(".md") && !name.ends_with(".fi.md"))
        .collect();
    names.sort();
    names.into_iter().map(|name| format!("{HANDBOOKS}/{handbook}/{name}")).collect()
}

/// The site with the small theme of the suite, which is made ready in a fourth of the time: what is wrong with a text is
/// the same in every theme.
fn with_small_theme(site: Site) -> Site {
    let settings = fs::read_to_string(site.path("site.yaml")).expect("the site's settings");
    let themed = site.site_yaml(&format!("{settings}theme: plain\n"));
    let theme = files(&repository().join("tests/themes/plain"));
    theme.into_iter().fold(themed, |site, (path, bytes)| site.file(&format!("themes/plain/{path}"), bytes))
}

/// Holds a file of the project to what is made from the program; `UPDATE=1` writes it.
///
/// # Errors
/// The difference, in words.
fn compare(path: &str, text: &str) -> Result<(), String> {
    if is_update() && read(path) != text {
        fs::write(repository().join(path), text).map_err(|error| format!("{path}: {error}"))?;
    }
    let published = read(path);
    if published == text {
        return Ok(());
    }
    let difference = pretty_assertions::StrComparison::new(&published, text);
    Err(format!("{path} is out of date: run `make golden` and read the difference\n{difference}"))
}
