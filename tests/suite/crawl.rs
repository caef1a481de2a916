//! Walking through a built site as a reader does: every link leads somewhere, and everything can be reached.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use crate::{
    harness::Run,
    page::{Page, without_fragment},
    repository,
};

/// Asserts that a site is whole: every address on its pages is one of its files, with its fragment, and every page can be
/// reached from the home page of its language. `base` is the path that the site lives under, without a slash at its end.
#[track_caller]
pub fn assert_whole(run: &Run, base: &str) {
    let problems = problems(run, base);
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}

fn problems(run: &Run, base: &str) -> Vec<String> {
    let files: BTreeSet<String> = run.output_files().into_iter().collect();
    let html = run.html();
    let pages: BTreeMap<&str, &Page> = html.iter().map(|page| (page.address.as_str(), page)).collect();
    let mut problems = Vec::new();
    let mut ways: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for page in &html {
        for element in page.all("[href], [src], [srcset], [action]") {
            let name = element.value().name();
            for address in ["href", "src", "action"].iter().filter_map(|attribute| element.attr(attribute)) {
                let is_outside = address.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/'));
                if is_outside {
                    continue;
                }
                // A page knows itself from the output's root, and its addresses from the server's.
                let from_root = match address.strip_prefix('/') {
                    Some(_) => match address.strip_prefix(base).filter(|rest| rest.starts_with('/')) {
                        Some(rest) => rest.to_owned(),
                        None => {
                            problems.push(format!("{}: {address} is outside {base}/", page.address));
                            continue;
                        }
                    },
                    None => page.resolve(address),
                };
                match target(&from_root, &files, &pages) {
                    Ok(reached) if name == "a" => {
                        ways.entry(&page.address).or_default().extend(reached);
                    }
                    Ok(_) => {}
                    Err(problem) => problems.push(format!("{}: {address} {problem}", page.address)),
                }
            }
        }
    }
    let homes = pages.keys().copied().filter(|address| *address == "/" || is_home(address, &pages));
    let reached = reach(homes.collect(), &ways);
    for page in &html {
        let is_led_to = page.redirect().is_some() || page.address.ends_with("/404.html");
        if !is_led_to && !reached.contains(page.address.as_str()) {
            problems.push(format!("{} is an orphan", page.address));
        }
    }
    problems
}

/// Whether an address is the home page of another language: a folder of the root, named as its `lang`.
fn is_home(address: &str, pages: &BTreeMap<&str, &Page>) -> bool {
    let name = address.trim_matches('/');
    !name.is_empty()
        && !name.contains('/')
        && pages[address].redirect().is_none()
        && pages[address].lang().starts_with(name)
}

/// The page that an address leads to, if it is a page.
fn target(address: &str, files: &BTreeSet<String>, pages: &BTreeMap<&str, &Page>) -> Result<Option<String>, String> {
    let path = without_fragment(address);
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned();
    let file = match decoded.strip_prefix('/').unwrap_or(&decoded) {
        folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_owned(),
    };
    if !files.contains(&file) {
        return Err("leads nowhere".to_owned());
    }
    let Some(page) = pages.get(&*decoded) else { return Ok(None) };
    if let Some((_, fragment)) = address.split_once('#')
        && !fragment.is_empty()
    {
        let fragment = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy().into_owned();
        if !page.ids().contains(&fragment) {
            return Err("leads to a fragment that is not there".to_owned());
        }
    }
    Ok(Some(page.address.clone()))
}

fn reach(homes: Vec<&str>, ways: &BTreeMap<&str, BTreeSet<String>>) -> BTreeSet<String> {
    let mut reached: BTreeSet<String> = BTreeSet::new();
    let mut next: Vec<String> = homes.into_iter().map(str::to_owned).collect();
    while let Some(address) = next.pop() {
        if reached.insert(address.clone()) {
            next.extend(ways.get(address.as_str()).into_iter().flatten().cloned());
        }
    }
    reached
}

/// The key of a text of the default theme, by what it says.
pub fn string_with_value(lang: &str, value: &str) -> Option<String> {
    strings(lang).into_iter().find(|(_, said)| said == value).map(|(key, _)| key)
}

/// The keys of the texts of the default theme.
pub fn string_keys(lang: &str) -> BTreeSet<String> {
    strings(lang).into_iter().map(|(key, _)| key).collect()
}

fn strings(lang: &str) -> Vec<(String, String)> {
    let path = repository().join(format!("themes/make-with/strings/{lang}.ftl"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
        .collect()
}
