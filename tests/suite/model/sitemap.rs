//! The sitemap and robots.txt: every page that is itself, in each of its languages, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use pretty_assertions::assert_eq;

use crate::{
    harness::{Run, Site},
    xml::Element,
};

/// The entries by address.
fn entries(run: &Run) -> BTreeMap<String, Element> {
    let set = Element::read(&run.output("sitemap.xml"));
    assert_eq!(set.attribute("xmlns"), Some("http://www.sitemaps.org/schemas/sitemap/0.9"));
    let urls = set.all("url");
    let entries: BTreeMap<String, Element> =
        urls.iter().map(|url| (url.text_of("loc").to_owned(), (*url).clone())).collect();
    assert_eq!(entries.len(), urls.len(), "an address twice");
    entries
}

fn alternates(entry: &Element) -> Vec<(String, String)> {
    let links = entry.all("xhtml:link").into_iter().map(|link| {
        let attribute = |name| link.attribute(name).expect("an attribute").to_owned();
        (attribute("hreflang"), attribute("href"))
    });
    links.collect()
}

#[test]
fn the_sitemap_and_the_heads_of_the_pages_say_the_same() {
    let run = Site::copy_of(&crate::golden::folder()).build().status(0);
    let entries = entries(&run);
    let mut canonical = BTreeSet::new();
    for page in run.pages() {
        let Some(own) = page.canonical().filter(|_| page.count("meta[name=robots]") == 0) else { continue };
        let is_itself = own.strip_prefix("https://rannikko.example").is_some_and(|own| own == page.address);
        let named = page.alternates();
        // A summary alone is a page of its own to readers, and no translation to search engines.
        let is_translated =
            if named.is_empty() { page.lang() == "fi" } else { named.iter().any(|(_, url)| *url == own) };
        if is_itself && is_translated {
            let entry = entries.get(&own).unwrap_or_else(|| panic!("{own} is missing"));
            assert_eq!(alternates(entry), named, "{own}");
            canonical.insert(own);
        }
    }
    let without: Vec<&String> = entries.keys().filter(|url| !canonical.contains(*url)).collect();
    assert_eq!(without, [""; 0]);
    assert!(entries.len() > 30, "only {} addresses", entries.len());
}

#[test]
fn what_is_not_translated_is_not_in_the_sitemap() {
    let run = Site::new()
        .file("content/projects/a.md", "---\ntitle: Aalto\nsummary: Aallosta.\n---\nTeksti.\n")
        .file("content/projects/a.sv.md", "---\ntitle: Vågen\nsummary: Om vågen.\n---\nText.\n")
        .file("content/projects/a.en.md", "---\ntitle: The Wave\nsummary: About the wave.\n---\n")
        .entity("projects/b", "Burger", "")
        .entity("projects/luonnos", "Luonnos", "draft: true")
        .entity("projects/muuttanut", "Muuttanut", "redirects: [/vanha/]")
        .args(["--drafts"])
        .build()
        .status(0);
    let entries = entries(&run);
    let of_projects: Vec<&str> = entries
        .keys()
        .filter_map(|url| url.strip_prefix("https://koe.example"))
        .filter(|path| {
            ["/a/", "/b/", "/luonnos/", "/muuttanut/", "/vanha/", "404"].iter().any(|own| path.ends_with(own))
        })
        .collect();
    assert_eq!(of_projects, ["/hankkeet/a/", "/hankkeet/b/", "/hankkeet/muuttanut/", "/sv/projekt/a/"]);
    let whole = |path: &str| format!("https://koe.example{path}");
    assert_eq!(
        alternates(&entries[&whole("/sv/projekt/a/")]),
        [("fi", "/hankkeet/a/"), ("sv", "/sv/projekt/a/"), ("x-default", "/hankkeet/a/")]
            .map(|(lang, path)| (lang.to_owned(), whole(path)))
    );
    assert_eq!(alternates(&entries[&whole("/hankkeet/b/")]), []);
}

#[test]
fn a_page_says_when_it_changed_as_far_as_that_is_known() {
    let run = Site::new()
        .entity("reports/a", "A", "date: 2019\nupdated: 2020-03")
        .entity("reports/b", "B", "date: 2019")
        .entity("news/c", "C", "date: 2018-07-02T13:59")
        .entity("projects/d", "D", "updated: 2020-03-04\nstart: 2011")
        .entity("projects/e", "E", "start: 2011")
        .build()
        .status(0);
    let entries = entries(&run);
    let modified = |path: &str| {
        let entry = &entries[&format!("https://koe.example{path}")];
        entry.all("lastmod").first().map(|modified| modified.text.clone())
    };
    assert_eq!(modified("/julkaisut/a/").as_deref(), Some("2020-03"));
    assert_eq!(modified("/julkaisut/b/").as_deref(), Some("2019"));
    assert_eq!(modified("/uutiset/c/").as_deref(), Some("2018-07-02T13:59+03:00"));
    assert_eq!(modified("/hankkeet/d/").as_deref(), Some("2020-03-04"));
    assert_eq!(modified("/hankkeet/e/"), None);
    assert_eq!(modified("/"), None);
}

#[test]
fn robots_are_told_of_the_sitemap() {
    let run = Site::new().build().status(0);
    assert_eq!(run.output("robots.txt"), "User-agent: *\nAllow: /\n\nSitemap: https://koe.example/sitemap.xml\n");
    let run = Site::new().args(["--base-url", "https://koe.example/a/"]).build().status(0);
    assert!(run.output("robots.txt").ends_with("Sitemap: https://koe.example/a/sitemap.xml\n"));
    assert!(entries(&run).keys().all(|url| url.starts_with("https://koe.example/a/")));
}

#[test]
fn what_a_site_tells_robots_itself_stands() {
    let run = Site::new().file("static/robots.txt", "User-agent: *\nDisallow: /\n").build().status(0).problems_are(&[]);
    assert_eq!(run.output("robots.txt"), "User-agent: *\nDisallow: /\n");
}

#[test]
fn a_file_of_the_site_in_the_place_of_the_sitemap_is_a_collision() {
    let run = Site::new().file("static/sitemap.xml", "<urlset/>").build().status(1);
    run.problems_are(&[
        "static/sitemap.xml:1:1: error[output-collision]: the sitemap and the file `static/sitemap.xml` would both be \
         published at `/sitemap.xml`",
    ]);
}
