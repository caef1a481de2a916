//! A small theme of its own (`tests/themes/plain`) on the example site: what the manual and the contract say is enough to
//! show every fact in every language. And a theme that extends the default one and changes one thing of each sort.

use std::{collections::BTreeSet, fs, sync::LazyLock};

use serde_yaml::Value;

use crate::{
    audit, crawl,
    harness::{Run, Site, files},
    page::{Page, text_of, without_fragment},
    repository,
};

/// The example site with the small theme, built once, without a single warning.
static PLAIN: LazyLock<Run> = LazyLock::new(|| with_theme("plain").args(["--strict"]).build().status(0));

/// The example site as it is.
static DEFAULT: LazyLock<Run> = LazyLock::new(|| Site::copy_of(&repository()).build().status(0));

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// Fields whose texts a page shows as they are written.
const SHOWN: [&str; 21] = [
    "title",
    "other_names",
    "acronym",
    "summary",
    "keywords",
    "code",
    "number",
    "name",
    "value",
    "text",
    "note",
    "items",
    "achievements",
    "target_groups",
    "audience",
    "place",
    "locator",
    "isbn",
    "issn",
    "email",
    "business_id",
];

/// The example site, with a theme of `tests/themes/`.
fn with_theme(name: &str) -> Site {
    let mut site = Site::copy_of(&repository());
    for (path, bytes) in files(&repository().join("tests/themes").join(name)) {
        site = site.file(&format!("themes/{name}/{path}"), bytes);
    }
    let settings = fs::read_to_string(repository().join("site.yaml")).expect("the example's settings");
    let lines = settings.lines().filter(|line| !line.starts_with("appearance:"));
    let lines = lines.map(|line| if line.starts_with("theme:") { format!("theme: {name}") } else { line.to_owned() });
    site.site_yaml(&(lines.collect::<Vec<_>>().join("\n") + "\n"))
}

#[test]
fn a_small_theme_makes_the_example_whole_and_sound() {
    crawl::assert_whole(&PLAIN, "");
    audit::assert_sound(&PLAIN);
}

#[test]
fn a_small_theme_is_small_and_stands_alone() {
    let folder = repository().join("tests/themes/plain");
    let templates = files(&folder.join("templates"));
    assert!(templates.len() < 25, "{} templates", templates.len());
    assert_eq!(files(&folder.join("styles")).len(), 1);
    let settings = fs::read_to_string(folder.join("theme.yaml")).expect("its settings");
    assert!(!settings.contains("extends:"));
}

#[test]
fn a_small_theme_shows_every_text_of_every_entity_in_every_language() {
    let pages: Vec<(String, String, String)> =
        PLAIN.pages().iter().map(|page| (page.lang().to_owned(), page.heading(), plain(&page.text()))).collect();
    let content = files(&repository().join("content"));
    let is_primary = |path: &str| path.ends_with(".md") && !path.ends_with(".sv.md") && !path.ends_with(".en.md");
    let mut problems = Vec::new();
    for (path, bytes) in content.iter().filter(|(path, _)| is_primary(path)) {
        let primary = front_matter(bytes);
        let is_home = path == "pages/index.md";
        for lang in LANGUAGES {
            let overlay = content.get(&path.replace(".md", &format!(".{lang}.md"))).map(|bytes| front_matter(bytes));
            let title = |of: &Value| {
                let title = of.get("title")?;
                Some(title.as_str().or_else(|| title.get(lang)?.as_str())?.to_owned())
            };
            let own = overlay.as_ref().and_then(title).or_else(|| title(&primary)).unwrap_or_default();
            let mut texts = BTreeSet::new();
            gather(&primary, lang, lang == "fi", &mut texts);
            if let Some(overlay) = &overlay {
                gather(overlay, lang, true, &mut texts);
            }
            // The home page is headed by the site's name.
            texts.retain(|text| !is_home || *text != own);
            let lacking = pages.iter().filter(|(of, heading, _)| of == lang && (is_home || *heading == own)).map(
                |(_, _, said)| texts.iter().filter(|text| !said.contains(&plain(text))).cloned().collect::<Vec<_>>(),
            );
            match lacking.min_by_key(Vec::len) {
                None => problems.push(format!("{path}: no page in `{lang}` is headed “{own}”")),
                Some(lacking) if lacking.is_empty() => {}
                Some(lacking) => problems.push(format!("{path}: in `{lang}` no {lacking:?}")),
            }
        }
    }
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}

/// What cannot be read from the source as it stands (dates, money, what follows from references) is compared with what the
/// default theme shows.
#[test]
fn a_small_theme_shows_the_dates_the_money_and_the_links_of_every_entity() {
    let plain_pages = PLAIN.pages();
    let entities: Vec<Page> = DEFAULT.pages().into_iter().filter(is_of_an_entity).collect();
    assert!(entities.len() > 300, "only {} pages", entities.len());
    let mut problems = Vec::new();
    for page in &entities {
        let Some(own) = plain_pages.iter().find(|own| own.address == page.address) else {
            problems.push(format!("there is no {}", page.address));
            continue;
        };
        let said = own.text();
        for fact in page.all("main time, main data").into_iter().filter(|fact| !is_drawn(*fact)).map(text_of) {
            if !said.contains(&fact) {
                problems.push(format!("{}: no {fact:?}", page.address));
            }
        }
        let ways: BTreeSet<String> = own.links().iter().map(|link| without_fragment(&link.to).to_owned()).collect();
        for link in page.main_links() {
            let to = without_fragment(&link.to);
            if entities.iter().any(|entity| entity.address == to) && !ways.contains(to) {
                problems.push(format!("{}: no link to {to}", page.address));
            }
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}

/// Whether a page is an entity's own, not a list's: it has facts of its own, and its address is not that of a list.
fn is_of_an_entity(page: &Page) -> bool {
    let lists: BTreeSet<String> =
        page.links().into_iter().filter(|link| link.to.matches('/').count() < 4).map(|link| link.to).collect();
    let steps = page.address.trim_matches('/').split('/').filter(|step| !LANGUAGES.contains(step)).count();
    steps == 2 && !lists.is_empty()
}

/// Whether a fact stands in a picture, or in a table that goes with one.
fn is_drawn(fact: scraper::ElementRef<'_>) -> bool {
    fact.ancestors()
        .filter_map(scraper::ElementRef::wrap)
        .any(|around| ["figure", "details", "table"].contains(&around.value().name()))
}

/// Quotation marks and spaces as a page sets them are not compared.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(['“', '”', '’', '\''], "")
}

fn front_matter(bytes: &[u8]) -> Value {
    let text = String::from_utf8_lossy(bytes);
    let yaml = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---")).map_or("", |(yaml, _)| yaml);
    serde_yaml::from_str(yaml).unwrap_or(Value::Null)
}

/// The texts of shown fields in a language; `with_bare` also those that name no language.
fn gather(value: &Value, lang: &str, with_bare: bool, texts: &mut BTreeSet<String>) {
    let Value::Mapping(fields) = value else { return };
    for (key, value) in fields {
        let key = key.as_str().unwrap_or_default();
        let is_shown = SHOWN.contains(&key);
        let all = match value {
            Value::Sequence(items) => items.iter().collect(),
            other => vec![other],
        };
        for value in all {
            match value {
                Value::String(text) if is_shown && with_bare => drop(texts.insert(text.clone())),
                Value::Mapping(map) => match map.get(lang) {
                    Some(Value::String(text)) if is_shown => drop(texts.insert(text.clone())),
                    _ => gather(value, lang, with_bare, texts),
                },
                _ => {}
            }
        }
    }
}

#[test]
fn a_theme_extends_the_default_one_and_changes_one_thing_of_each_sort() {
    let own = |site: Site| {
        site.site_yaml_lines("theme: lantinen\n")
            .file("themes/lantinen/theme.yaml", "extends: make-with\ncolours: {brand: \"#7a1020\"}\n")
            .file(
                "themes/lantinen/templates/news.html",
                "{% extends \"make-with/news.html\" %}\n{% block main %}{{ super() }}<p>Läntinen</p>{% endblock %}\n",
            )
            .file("themes/lantinen/strings/fi.ftl", "status-ongoing = Menossa\n")
            .file("themes/lantinen/styles/90-print.css", "@layer components { .lantinen { color: var(--brand) } }\n")
    };
    let entities = |site: Site| {
        site.entity("news/avajaiset", "Avajaiset", "date: 2024-05-02").entity("projects/kupla", "Kupla", "start: 2024")
    };
    let (before, after) = (entities(Site::new()).build().status(0), own(entities(Site::new())).build().status(0));
    after.page_of("fi", "Avajaiset").says("Läntinen");
    before.page_of("fi", "Avajaiset").does_not_say("Läntinen");
    after.page_of("fi", "Kupla").says("Menossa").does_not_say("Läntinen");
    // The words of the other languages are the default theme's.
    after.page_of("sv", "Kupla").does_not_say("Menossa");
    let css = after.output("assets/style.css");
    assert!(css.contains("--brand:#7a1020") && css.contains(".lantinen") && !css.contains("@page"), "{css}");
    assert!(before.output("assets/style.css").contains("@media print"));
    audit::assert_sound(&after);
    crawl::assert_whole(&after, "");
}
