//! What every page owes its readers, whatever it says.

use std::collections::BTreeSet;

use crate::{
    crawl,
    harness::Run,
    page::{Page, selector, text_of},
};

/// Asserts that every page of a site is sound.
#[track_caller]
pub fn assert_sound(run: &Run) {
    let pages = run.pages();
    let keys = crawl::string_keys("en");
    assert!(!pages.is_empty(), "there are no pages\n{}", run.said());
    let problems: Vec<String> = pages.iter().flat_map(|page| problems(page, &keys)).collect();
    assert!(problems.is_empty(), "{} problems\n{}", problems.len(), problems.join("\n"));
}

fn problems(page: &Page, keys: &BTreeSet<String>) -> Vec<String> {
    let mut problems = Vec::new();
    let mut wants = |holds: bool, what: &str| {
        if !holds {
            problems.push(format!("{}: {what}", page.address));
        }
    };
    for (selector, count) in
        [("h1", 1), ("main", 1), ("head > title", 1), ("meta[charset]", 1), ("meta[name=viewport]", 1)]
    {
        let found = page.count(selector);
        wants(found == count, &format!("{found} times `{selector}`"));
    }
    for landmark in ["body > header", "nav", "footer"] {
        wants(page.count(landmark) > 0, &format!("no `{landmark}`"));
    }
    wants(!page.lang().is_empty(), "no language");
    wants(!page.heading().is_empty(), "an empty heading");
    wants(!page.text_in("head > title").is_empty(), "an empty title");
    for banned in
        ["[style]", "style", "script:not([type=module][src])", "[onclick]", "[onload]", "font", "center", "iframe"]
    {
        wants(page.count(banned) == 0, &format!("a `{banned}`"));
    }
    wants(has_skip_link(page), "no link that skips to the main part, first of all");
    for (above, below) in steps(page) {
        wants(below <= above + 1, &format!("a heading of level {below} after one of level {above}"));
    }
    for picture in page.all("img") {
        wants(picture.attr("alt").is_some(), "a picture without `alt`");
    }
    for table in page.all("table") {
        let has_head = table.select(&selector("th")).next().is_some();
        wants(has_head, &format!("a table without headings: {}", text_of(table)));
    }
    for list in page.all("ul, ol, dl, table tbody") {
        wants(list.children().filter_map(scraper::ElementRef::wrap).next().is_some(), "an empty list");
    }
    // A key instead of its words is a text that the theme forgot.
    for element in page.all("h1, h2, h3, dt, th, caption, title, a, button") {
        let words = text_of(element);
        wants(!keys.contains(&words) || !words.contains('-'), &format!("the key `{words}` instead of its words"));
    }
    for link in page.all("a[href]") {
        let label = link.attr("aria-label").unwrap_or_default();
        let has_picture = link.select(&selector("img[alt]:not([alt=''])")).next().is_some();
        wants(!text_of(link).is_empty() || !label.is_empty() || has_picture, "a link without words");
    }
    let navigations: Vec<Option<&str>> =
        page.all("nav").iter().map(|nav| nav.attr("aria-label").or(nav.attr("aria-labelledby"))).collect();
    let distinct: BTreeSet<_> = navigations.iter().flatten().collect();
    wants(navigations.len() < 2 || distinct.len() == navigations.len(), "navigations that no name tells apart");
    let ids: Vec<&str> = page.all("[id]").iter().filter_map(|element| element.attr("id")).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    wants(ids.len() == unique.len(), "an `id` twice");
    for element in page.all("[aria-labelledby], [aria-describedby], [for]") {
        for reference in ["aria-labelledby", "aria-describedby", "for"] {
            for id in element.attr(reference).unwrap_or_default().split_whitespace() {
                wants(unique.contains(id), &format!("`{reference}` of something that is not there: {id}"));
            }
        }
    }
    problems
}

/// Whether the first link of the page leads to its main part.
fn has_skip_link(page: &Page) -> bool {
    let Some(target) = page.all("a[href]").first().and_then(|link| link.attr("href")?.strip_prefix('#')) else {
        return false;
    };
    let main = page.first("main");
    main.attr("id") == Some(target)
        || main.descendants().filter_map(scraper::ElementRef::wrap).any(|element| element.attr("id") == Some(target))
}

/// Each heading's level with the one before it.
fn steps(page: &Page) -> Vec<(u8, u8)> {
    let levels: Vec<u8> = page
        .all("h1, h2, h3, h4, h5, h6")
        .iter()
        .filter_map(|heading| heading.value().name()[1..].parse().ok())
        .collect();
    // What stands before the title (a site's name, a navigation) has its own order.
    let from = levels.iter().position(|level| *level == 1).unwrap_or(0);
    levels[from..].windows(2).map(|pair| (pair[0], pair[1])).collect()
}
