//! Feeds: what subscribers are told, when, in which language, and under an id that stays.

use pretty_assertions::assert_eq;

use crate::{
    harness::{Run, Site},
    xml::Element,
};

fn feed(run: &Run, path: &str) -> Element {
    Element::read(&run.output(path))
}

fn titles(feed: &Element) -> Vec<&str> {
    feed.all("entry").into_iter().map(|entry| entry.text_of("title")).collect()
}

/// A date and time of RFC 3339 with its distance from UTC.
#[track_caller]
fn assert_is_timestamp(text: &str) {
    let form: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    assert!(
        ["0000-00-00T00:00:00Z", "0000-00-00T00:00:00+00:00", "0000-00-00T00:00:00-00:00"].contains(&form.as_str()),
        "{text}"
    );
}

/// What RFC 4287 asks of every feed (4.1.1, 4.1.2, 4.2.6, 4.2.7).
#[track_caller]
fn assert_sound(feed: &Element) {
    assert_eq!((feed.name.as_str(), feed.attribute("xmlns")), ("feed", Some("http://www.w3.org/2005/Atom")));
    assert!(feed.text_of("id").starts_with("tag:"));
    assert!(!feed.text_of("title").is_empty());
    assert_is_timestamp(feed.text_of("updated"));
    assert!(!feed.one("author").text_of("name").is_empty());
    let links = feed.all("link");
    let entries = feed.all("entry");
    for link in links.iter().copied().chain(entries.iter().flat_map(|entry| entry.all("link"))) {
        let href = link.attribute("href").expect("a link has an address");
        assert!(href.starts_with("https://"), "{href} is no whole address");
    }
    assert_eq!(links.iter().filter(|link| link.attribute("rel") == Some("self")).count(), 1);
    let mut ids: Vec<&str> = entries.iter().map(|entry| entry.text_of("id")).collect();
    ids.push(feed.text_of("id"));
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id twice");
    for entry in &entries {
        assert_is_timestamp(entry.text_of("updated"));
        entry.all("published").into_iter().for_each(|published| assert_is_timestamp(&published.text));
        assert_eq!(entry.all("link").len(), 1);
        assert!(entry.all("category").iter().all(|category| category.attribute("term").is_some()));
    }
}

#[test]
fn a_feed_tells_of_what_is_newest_first_with_times_of_the_sites_zone() {
    let run = Site::new()
        .entity("news/avajaiset", "Avajaiset", "date: 2018-03-02T13:59\nsummary: Verstas avattiin.")
        .entity("reports/kirja", "Kirja", "date: 2019\nupdated: 2026-07-01")
        .entity("reports/vihko", "Vihko", "date: 2020-02")
        .entity("reports/ajaton", "Ajaton", "")
        .build()
        .status(0);
    let feed = feed(&run, "feed.xml");
    assert_sound(&feed);
    assert_eq!(titles(&feed), ["Kirja", "Vihko", "Avajaiset"]);
    assert_eq!(feed.text_of("updated"), "2026-07-01T00:00:00+03:00");
    let entries = feed.all("entry");
    let times: Vec<&str> = entries.iter().map(|entry| entry.text_of("updated")).collect();
    assert_eq!(times, ["2026-07-01T00:00:00+03:00", "2020-02-01T00:00:00+02:00", "2018-03-02T13:59:00+02:00"]);
    assert_eq!(entries[2].text_of("published"), "2018-03-02T13:59:00+02:00");
    assert_eq!(entries[2].text_of("summary"), "Verstas avattiin.");
    assert!(entries[0].all("published").is_empty(), "a year is no day of publication");
    assert_eq!(entries[2].one("link").attribute("href"), Some("https://koe.example/uutiset/avajaiset/"));
}

#[test]
fn every_language_has_a_feed_and_words_of_another_say_so() {
    let run = Site::new()
        .file("content/reports/a.md", "---\ntitle: Aalto\nsummary: Aallosta.\ndate: 2020-01-02\n---\n")
        .file("content/reports/a.sv.md", "---\ntitle: Vågen\nsummary: Om vågen.\n---\n")
        .entity("reports/b", "Burger", "date: 2020-01-01\nsummary: Burgerista.")
        .build()
        .status(0);
    let feed = feed(&run, "sv/feed.xml");
    assert_sound(&feed);
    assert_eq!(feed.attribute("xml:lang"), Some("sv"));
    let entries = feed.all("entry");
    let langs = |name| entries.iter().map(|entry| entry.one(name).attribute("xml:lang")).collect::<Vec<_>>();
    assert_eq!(titles(&feed), ["Vågen", "Burger"]);
    assert_eq!(langs("title"), [None, Some("fi")]);
    assert_eq!(langs("summary"), [None, Some("fi")]);
    assert_eq!(entries[0].one("link").attribute("href"), Some("https://koe.example/sv/publikationer/a/"));
}

#[test]
fn an_id_stays_when_an_address_changes() {
    let ids = |fields: &str| {
        let run = Site::new().entity("reports/kirja", "Kirja", fields).build().status(0);
        let feed = feed(&run, "feed.xml");
        (feed.text_of("id").to_owned(), feed.one("entry").text_of("id").to_owned())
    };
    let ids_before = ids("date: 2020");
    assert_eq!(ids_before, ids("date: 2020\nslug: toinen-nimi"));
    assert_eq!(ids_before.1, "tag:koe.example,2026:report:kirja:fi");
}

#[test]
fn sites_of_one_host_have_ids_of_their_own_and_odd_ids_are_escaped() {
    let run = Site::new()
        .site_yaml("title: Koe\nbase_url: https://Koe.example:8080/a/b/\nlanguages: [fi]\n")
        .entity("reports/ä b", "Kirja", "date: 2020")
        .build()
        .status(0);
    let feed = feed(&run, "feed.xml");
    assert_sound(&feed);
    assert_eq!(feed.one("entry").text_of("id"), "tag:koe.example,2026:/a/b:report:%C3%A4%20b:fi");
    assert_eq!(feed.all("link")[0].attribute("href"), Some("https://Koe.example:8080/a/b/feed.xml"));
}

#[test]
fn updated_projects_never_crowd_publications_out() {
    let mut site = Site::new();
    for number in 0..60 {
        site = site.entity(&format!("projects/p{number:02}"), &format!("Hanke {number:02}"), "updated: 2026-01-01");
    }
    let run = site.entity("reports/vanha", "Vanha kirja", "date: 2001").build().status(0);
    let feed = feed(&run, "feed.xml");
    assert_sound(&feed);
    let titles = titles(&feed);
    assert_eq!(titles.len(), 50);
    assert_eq!((titles[0], titles[49]), ("Hanke 00", "Vanha kirja"));
}

#[test]
fn an_entry_says_what_it_is_about_and_who_published_it() {
    let run = Site::new()
        .site_yaml_lines("publisher: koe\nlicence: CC-BY-4.0\n")
        .entity("organisations/koe", "Kokeilijat", "")
        .entity("organisations/muu", "Muut", "")
        .entity("goals/data", "Avoin data", "")
        .entity("reports/oma", "Oma", "type: handbook\ndate: 2021\ngoals: [data]\npublisher: koe")
        .entity("reports/vieras", "Vieras", "date: 2020\npublisher: muu")
        .build()
        .status(0);
    let feed = feed(&run, "feed.xml");
    assert_sound(&feed);
    assert_eq!(feed.one("author").text_of("name"), "Kokeilijat");
    assert_eq!(feed.text_of("rights"), "CC BY 4.0");
    let entries = feed.all("entry");
    let terms: Vec<(Option<&str>, Option<&str>)> = entries[0]
        .all("category")
        .into_iter()
        .map(|category| (category.attribute("term"), category.attribute("label")))
        .collect();
    assert_eq!(
        terms,
        [(Some("report"), Some("Julkaisu")), (Some("handbook"), Some("Käsikirja")), (Some("data"), Some("Avoin data"))]
    );
    assert!(entries[0].all("author").is_empty(), "the feed's own is enough");
    assert_eq!(entries[1].one("author").text_of("name"), "Muut");
}

#[test]
fn a_feed_of_nothing_is_as_old_as_the_build() {
    let feed = feed(&Site::new().build().status(0), "feed.xml");
    assert_sound(&feed);
    assert_eq!(feed.text_of("updated"), "2026-11-22T00:00:00+02:00");
}

#[test]
fn pages_lead_to_the_feed_of_their_language() {
    let run = Site::new().build().status(0);
    let page = run.page("/sv/");
    let link = page.first("head link[type='application/atom+xml']");
    assert_eq!((link.attr("rel"), link.attr("href")), (Some("alternate"), Some("/sv/feed.xml")));
    assert!(page.links().iter().any(|link| link.to == "/sv/feed.xml" && !link.text.is_empty()));
}

#[test]
fn drafts_are_told_to_nobody_and_without_an_address_there_is_no_feed() {
    let run = Site::new()
        .entity("reports/luonnos", "Luonnos", "date: 2020\ndraft: true")
        .args(["--drafts"])
        .build()
        .status(0);
    assert_eq!(titles(&feed(&run, "feed.xml")), [""; 0]);
    let run = Site::new().site_yaml("title: Koe\nlanguages: [fi]\n").build().status(0);
    assert!(run.output_files().iter().all(|path| !path.ends_with(".xml") && path != "robots.txt"));
    assert_eq!(run.page("/").count("link[type='application/atom+xml']"), 0);
}
