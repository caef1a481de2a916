//! What is newest: in the feed, on the home page, and beside a project or publication of the same goal.

use std::iter;

use pretty_assertions::assert_eq;

use crate::{
    harness::{Run, Site},
    page::text_of,
    xml::Element,
};

/// A site with a theme that says this, a home page that shows the newest, and pages that show their neighbours.
fn site(settings: &str) -> Site {
    let list = |cards: &str| {
        format!(
            "<!doctype html><title>x</title><ol>{{% for card in {cards} %}}<li>{{{{ card.id }}}}</li>{{% endfor %}}</ol>"
        )
    };
    Site::new()
        .site_yaml_lines("theme: oma\n")
        .file("themes/oma/theme.yaml", format!("extends: make-with\n{settings}"))
        .file("themes/oma/templates/home.html", list("home.newest"))
        .file("themes/oma/templates/project.html", list("project.neighbours"))
        .file("themes/oma/templates/report.html", list("report.neighbours"))
}

/// Entities with and without dates.
fn dated(site: Site) -> Site {
    site.entity("programmes/alku", "Ohjelma", "start: 2014-01-01\nend: 2020")
        .entity("projects/vanha", "Vanha", "start: 2015-02\nend: 2018\nupdated: 2026-05-01")
        .entity("projects/uusi", "Uusi", "start: 2021-03-04")
        .entity("projects/ajaton", "Ajaton", "updated: 2026-06-01")
        .entity("reports/kirja", "Kirja", "date: 2019-05-06")
        .entity("reports/vihko", "Vihko", "date: 2021-03-04")
        .entity("reports/luonnos", "Luonnos", "date: 2025-01-01\ndraft: true")
        .entity("news/avajaiset", "Avajaiset", "date: 2018-03-02T13:59")
}

/// The ids of what the feed tells of, and the feed.
fn told(run: &Run) -> (Vec<String>, Element) {
    let feed = Element::read(&run.output("feed.xml"));
    let ids = feed.all("entry").into_iter().map(|entry| entry.one("link").attribute("href").unwrap_or_default());
    let ids = ids.map(|href| href.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned());
    (ids.collect(), feed)
}

/// The ids on a page of the theme.
fn listed(run: &Run, address: &str) -> Vec<String> {
    run.page(address).all("li").into_iter().map(text_of).collect()
}

#[test]
fn the_feed_and_the_home_page_have_the_newest_of_the_kinds_that_the_theme_names() {
    let run = dated(site("newest: {kinds: [projects, reports], count: 3}\n")).args(["--drafts"]).build().status(0);
    let (ids, feed) = told(&run);
    // Of one day, publications come first.
    assert_eq!(ids, ["vihko", "uusi", "kirja"]);
    for home in ["/", "/sv/"] {
        assert_eq!(listed(&run, home), ids, "{home}");
    }
    let times: Vec<&str> = feed.all("entry").iter().map(|entry| entry.text_of("updated")).collect();
    assert_eq!(times, ["2021-03-04T00:00:00+02:00", "2021-03-04T00:00:00+02:00", "2019-05-06T00:00:00+03:00"]);
    assert_eq!(feed.text_of("updated"), "2021-03-04T00:00:00+02:00");
}

#[test]
fn what_was_updated_later_says_so_and_keeps_its_place_by_date() {
    let run = dated(site("newest:\n  kinds: [projects, programmes]\n")).build().status(0);
    let (ids, feed) = told(&run);
    assert_eq!(ids, ["uusi", "vanha", "alku"]);
    let times: Vec<&str> = feed.all("entry").iter().map(|entry| entry.text_of("updated")).collect();
    assert_eq!(times, ["2021-03-04T00:00:00+02:00", "2026-05-01T00:00:00+03:00", "2014-01-01T00:00:00+02:00"]);
    assert_eq!(feed.text_of("updated"), "2026-05-01T00:00:00+03:00", "as new as its newest entry");
}

#[test]
fn a_theme_that_names_no_kinds_means_all_that_have_dates() {
    let run = dated(site("newest: {count: 4}\n")).build().status(0);
    assert_eq!(told(&run).0, ["vihko", "uusi", "kirja", "avajaiset"]);
}

#[test]
fn the_newest_of_a_theme_are_those_of_the_theme_that_it_extends() {
    let run = dated(site("newest: {kinds: [news]}\n"))
        .file("themes/toinen/theme.yaml", "extends: oma\n")
        .site_yaml("title: Koe\nbase_url: https://koe.example/\nlanguages: [fi]\nseverity: {missing-summary: off}\ntheme: toinen\n")
        .build()
        .status(0);
    assert_eq!(told(&run).0, ["avajaiset"]);
}

#[test]
fn without_the_setting_the_home_page_has_what_the_feed_tells_of() {
    let run = dated(site("")).build().status(0);
    let (ids, _) = told(&run);
    assert_eq!(ids, ["ajaton", "vanha", "vihko", "kirja", "avajaiset"]);
    assert_eq!(listed(&run, "/"), ids);
}

#[test]
fn a_page_shows_the_newest_others_of_the_goal_that_its_file_names_first() {
    let run = site("")
        .entity("goals/avoin", "Avoin data", "")
        .entity("goals/data", "Data", "")
        .entity("projects/a", "A", "goals: [data, avoin]\nstart: 2020")
        .entity("projects/b", "B", "goals: [avoin, data]\nstart: 2021-06")
        .entity("projects/c", "C", "goals: [data]")
        .entity("reports/d", "D", "goals: [data]\ndate: 2021-06-01\ntype: handbook")
        .entity("reports/e", "E", "goals: [data, avoin]\ndate: 2014\ntype: handbook")
        .entity("projects/f", "F", "start: 2024")
        .build()
        .status(0);
    // Of what began in one month, that which says the day first; what has no date last.
    assert_eq!(listed(&run, "/hankkeet/a/"), ["d", "b", "e", "c"]);
    assert_eq!(listed(&run, "/hankkeet/b/"), ["a", "e"]);
    assert_eq!(listed(&run, "/hankkeet/c/"), ["d", "b", "a", "e"]);
    assert_eq!(listed(&run, "/julkaisut/d/"), ["b", "a", "e", "c"]);
    // A publication's goals are shown by name, and its first is still that of its file.
    assert_eq!(listed(&run, "/julkaisut/e/"), ["d", "b", "a", "c"]);
    assert_eq!(listed(&run, "/hankkeet/f/"), [""; 0]);
}

#[test]
fn of_a_large_goal_a_page_shows_five_others() {
    let ids: Vec<String> = (1..=8).rev().map(|day| format!("h{day}")).collect();
    let site = ids.iter().fold(site("").entity("goals/data", "Data", ""), |site, id| {
        let fields = format!("goals: [data]\nstart: 2020-01-0{}", &id[1..]);
        site.entity(&format!("projects/{id}"), id, &fields)
    });
    let run = site.entity("projects/vanha", "Vanha", "goals: [data]\nstart: 2010").build().status(0);
    for id in ids.iter().map(String::as_str).chain(iter::once("vanha")) {
        let others: Vec<&str> = ids.iter().map(String::as_str).filter(|other| *other != id).take(5).collect();
        assert_eq!(listed(&run, &format!("/hankkeet/{id}/")), others, "{id}");
    }
}
