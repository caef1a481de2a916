//! The page about the data, and what every page offers beside its text: feedback, and links to its headings.

use pretty_assertions::assert_eq;

use crate::{
    audit, crawl,
    harness::Site,
    page::{Page, selector, text_of},
};

/// The rows of the table whose caption has some words.
fn rows(page: &Page, caption: &str) -> Vec<Vec<String>> {
    let table = page
        .all("table")
        .into_iter()
        .find(|table| table.select(&selector("caption")).any(|words| text_of(words).contains(caption)))
        .unwrap_or_else(|| panic!("no table {caption:?}\n{}", page.text()));
    let cells = selector("th, td");
    table.select(&selector("tbody tr")).map(|row| row.select(&cells).map(text_of).collect()).collect()
}

#[test]
fn coverage_counts_each_page_once_in_each_language() {
    let run = Site::new()
        .file("content/projects/a.md", "---\ntitle: Aalto\nsummary: Aallosta.\n---\nTeksti.\n")
        .file("content/projects/a.sv.md", "---\ntitle: Vågen\nsummary: Om vågen.\n---\nText.\n")
        .file("content/projects/b.md", "---\ntitle: Burger\nsummary: Burgerista.\n---\nTeksti.\n")
        .file("content/projects/b.sv.md", "---\ntitle: Hamburgaren\nsummary: Om burgaren.\n---\n")
        .entity("projects/c", "Copla", "")
        .entity("goals/data", "Avoin data", "")
        .entity("projects/luonnos", "Luonnos", "draft: true")
        .build()
        .status(0);
    let page = run.page("/en/about-the-data/");
    assert_eq!(rows(&page, "Swedish"), [["Goals", "0", "0", "1"], ["Projects", "1", "1", "1"]]);
    assert_eq!(rows(&page, "English"), [["Goals", "0", "0", "1"], ["Projects", "0", "0", "3"]]);
    page.says("1 goal").says("3 projects");
    audit::assert_sound(&run);
    crawl::assert_whole(&run, "");
}

#[test]
fn it_says_of_how_many_projects_each_fact_is_known_and_never_mixes_sums() {
    let run = Site::new()
        .entity("funders/erdf", "EAKR", "")
        .entity("projects/a", "A", "start: 2011\nend: 2012\nfunding: [{funder: erdf, amount: 1000, basis: granted}]")
        .entity("projects/b", "B", "start: 2013\nfunding: [{funder: erdf, amount: 500, basis: granted}]")
        .entity("projects/c", "C", "funding: [{funder: erdf, amount: 70, basis: realised}]")
        .entity("projects/d", "D", "funders: [erdf]")
        .build()
        .status(0);
    let page = run.page("/en/about-the-data/");
    assert_eq!(
        rows(&page, "4 projects"),
        [["Start", "2"], ["End", "1"], ["Status", "2"], ["Funder", "4"], ["Amount", "3"]]
    );
    assert_eq!(rows(&page, "stage"), [["Granted", "2", "€1,500"], ["Realised", "1", "€70"]]);
    page.says("The amount is known for 3 of 4 projects");
}

#[test]
fn it_says_how_old_the_facts_are_and_where_they_can_be_followed() {
    let run = Site::new()
        .entity("projects/a", "A", "updated: 2025-01-02\nreviewed: 2024-03\nas_of: 2019")
        .entity("projects/b", "B", "updated: 2024\nreviewed: 2023-06-07\nas_of: 2018-11-21")
        .build()
        .status(0);
    let page = run.page("/tietoa-tiedoista/");
    page.says("2.1.2025").says("7.6.2023").says("2019").does_not_say("21.11.2018");
    let feeds: Vec<String> =
        page.main_links().into_iter().map(|link| link.to).filter(|to| to.ends_with(".xml")).collect();
    assert_eq!(feeds, ["/feed.xml", "/sv/feed.xml", "/en/feed.xml", "/sitemap.xml"]);
}

#[test]
fn a_page_can_be_told_what_is_wrong_with_it() {
    let run = Site::new()
        .site_yaml_lines("accessibility: {status: partially, contact: palaute@koe.example}\n")
        .entity("projects/kupla", "Kupla & Öljy?", "")
        .entity("projects/rivit", "\"Rivi\\nBcc: muu@koe.example\"", "")
        .build()
        .status(0);
    let page = run.page("/hankkeet/kupla/");
    let link = page.first("a[href^='mailto:'][href*='subject=']");
    let href = link.attr("href").expect("an address");
    let (to, rest) = href.split_once("?subject=").expect("a subject");
    let (subject, body) = rest.split_once("&body=").expect("a body");
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned();
    assert_eq!(to, "mailto:palaute@koe.example");
    assert_eq!(decoded(subject), "Palaute: Kupla & Öljy?");
    assert!(decoded(body).contains("Kupla & Öljy?\r\nhttps://koe.example/hankkeet/kupla/\r\n"), "{}", decoded(body));
    assert!(!rest.replacen("&body=", "", 1).contains(['&', ' ', '?', '=']), "{rest}");
    let lines = run.page("/hankkeet/rivit/");
    let href = lines.first("a[href^='mailto:'][href*='subject=']").attr("href").expect("an address").to_owned();
    let (subject, _) = href.split_once("&body=").expect("a body");
    assert!(decoded(subject).ends_with("subject=Palaute: Rivi Bcc: muu@koe.example"), "{subject}");
    let run = Site::new().entity("projects/kupla", "Kupla", "").build().status(0);
    assert_eq!(run.page("/hankkeet/kupla/").count("a[href^='mailto:']"), 0);
}

#[test]
fn a_heading_has_a_link_to_itself_that_is_no_part_of_its_name() {
    let run = Site::new()
        .file(
            "content/projects/a.md",
            "---\ntitle: A\n---\n## Tulos\n\nYksi.\n\n## Muu\n\nKaksi.\n\n### Kolmas\n\nKolme.\n",
        )
        .build()
        .status(0);
    let page = run.page("/hankkeet/a/");
    let anchors: Vec<(Option<&str>, Option<&str>)> =
        page.all("main a[aria-label]").iter().map(|link| (link.attr("href"), link.attr("aria-label"))).collect();
    assert_eq!(
        anchors,
        [
            (Some("#tulos"), Some("Linkki kohtaan Tulos")),
            (Some("#muu"), Some("Linkki kohtaan Muu")),
            (Some("#kolmas"), Some("Linkki kohtaan Kolmas"))
        ]
    );
    assert_eq!(page.text_in("#tulos"), "Tulos");
    // What is shown of a text in another language is read out in that language, its links too.
    assert_eq!(run.page("/sv/projekt/a/").first("main a[aria-label]").attr("aria-label"), Some("Linkki kohtaan Tulos"));
}

#[test]
fn a_citation_marks_the_language_of_each_part() {
    let run = Site::new()
        .entity("organisations/o", "{fi: Kaupunki, sv: Staden}", "")
        .entity("reports/kirja", "Kirja.", "date: 2020\npublisher: o")
        .build()
        .status(0);
    let page = run.page("/sv/publikationer/kirja/");
    page.says("Staden (2020). Kirja. https://koe.example/sv/publikationer/kirja/");
    let parts = page.all("main p [lang]").into_iter().map(|part| (part.attr("lang"), text_of(part)));
    assert!(parts.into_iter().any(|part| part == (Some("fi"), "Kirja".to_owned())));
}
