//! Lists: everything in them once, in the order of the language, and in pages that lose nothing.

use std::collections::{BTreeMap, BTreeSet};

use pretty_assertions::assert_eq;

use crate::{audit, crawl, harness::Site, page::Page};

#[test]
fn a_long_list_loses_and_doubles_nothing() {
    let mut site = Site::new().entity("goals/data", "Avoin data", "");
    for number in 0..123 {
        site = site.entity(&format!("projects/p{number}"), &format!("Hanke {number:03}"), "goals: [data]");
    }
    let run = site.build().status(0);
    for (list, own) in
        [("/hankkeet/", "/hankkeet/p"), ("/sv/projekt/", "/sv/projekt/p"), ("/en/projects/", "/en/projects/p")]
    {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut pages = 0;
        let is_whole = |page: &Page| page.address.starts_with(list) && page.count("[data-narrow] [aria-current]") == 0;
        for page in run.pages().iter().filter(|page| is_whole(page)) {
            let names = page.names_below(own);
            let is_of_the_list = names.len() > 1;
            pages += usize::from(is_of_the_list);
            for link in page.main_links().into_iter().filter(|link| is_of_the_list && link.to.starts_with(own)) {
                *counts.entry(link.to).or_default() += 1;
            }
        }
        assert!(pages > 1, "{list} has a single page");
        assert_eq!(counts.len(), 123, "{list}");
        assert!(counts.values().all(|count| *count == 1), "{list}: {counts:?}");
    }
    let goal = "/tavoitteet/data/";
    let of_goal: Vec<String> = run
        .pages()
        .iter()
        .filter(|page| page.address.starts_with(goal))
        .flat_map(|page| page.main_links())
        .map(|link| link.to)
        .filter(|to| to.starts_with("/hankkeet/p"))
        .collect();
    let distinct: BTreeSet<&String> = of_goal.iter().collect();
    assert_eq!((of_goal.len(), distinct.len()), (123, 123), "a goal's own list is whole");
    crawl::assert_whole(&run, "");
    audit::assert_sound(&run);
}

#[test]
fn pages_of_a_list_lead_to_each_other_and_have_titles_of_their_own() {
    let mut site = Site::new().file("themes/oma/theme.yaml", "name: Oma\nextends: make-with\npage_size: 2\n");
    site = site.site_yaml_lines("theme: oma\n");
    for number in 0..5 {
        site = site.entity(&format!("projects/p{number}"), &format!("Hanke {number}"), "");
    }
    let run = site.build().status(0);
    let mut titles: Vec<String> = Vec::new();
    let mut page = run.page("/hankkeet/");
    loop {
        titles.push(page.text_in("head > title"));
        let next =
            page.all("a[rel=next]").first().and_then(|link| link.attr("href")).map(|address| page.resolve(address));
        let Some(next) = next else { break };
        let following = run.page(&next);
        let back = following
            .all("a[rel=prev]")
            .first()
            .and_then(|link| link.attr("href"))
            .map(|address| following.resolve(address));
        assert_eq!(back.as_deref(), Some(page.address.as_str()));
        page = following;
    }
    assert_eq!(titles.len(), 3, "{titles:?}");
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 3, "{titles:?}");
}

#[test]
fn lists_are_in_the_order_of_the_language() {
    let names = ["Öljy", "Zeta", "Äiti", "Ahti", "Åbo", "Wäinö", "Vesi", "ahma"];
    let mut site = Site::new();
    for (place, name) in names.iter().enumerate() {
        site = site.entity(&format!("organisations/o{place}"), name, "");
    }
    let run = site.build().status(0);
    for lang in ["fi", "sv"] {
        let list = run
            .pages()
            .into_iter()
            .find(|page| {
                crate::page::primary_subtag(page.lang()) == lang
                    && page.main_links().iter().filter(|link| names.contains(&link.text.as_str())).count()
                        == names.len()
            })
            .unwrap_or_else(|| panic!("no list of organisations in {lang}"));
        let found: Vec<String> =
            list.main_links().into_iter().map(|link| link.text).filter(|text| names.contains(&text.as_str())).collect();
        assert_eq!(found, ["ahma", "Ahti", "Vesi", "Wäinö", "Zeta", "Åbo", "Äiti", "Öljy"], "{lang}");
    }
}

#[test]
fn order_comes_before_the_alphabet() {
    let run = Site::new()
        .entity("programmes/p", "Ohjelma", "")
        .entity("goals/a", "Aa", "programme: p")
        .entity("goals/b", "Bee", "programme: p\norder: 2")
        .entity("goals/c", "Cee", "programme: p\norder: 1")
        .build()
        .status(0);
    let programme = run.page_of("fi", "Ohjelma");
    let found: Vec<String> = programme
        .main_links()
        .into_iter()
        .map(|link| link.text)
        .filter(|text| ["Aa", "Bee", "Cee"].contains(&text.as_str()))
        .collect();
    assert_eq!(found, ["Cee", "Bee", "Aa"]);
}

#[test]
fn news_come_newest_first() {
    let run = Site::new()
        .entity("news/a", "Vanhin", "date: 2018-03-02T13:59")
        .entity("news/b", "Uusin", "date: 2020")
        .entity("news/c", "Keskimmäinen", "date: 2018-03-02T14:00")
        .build()
        .status(0);
    let news = ["Uusin", "Keskimmäinen", "Vanhin"];
    let list = run
        .pages()
        .into_iter()
        .find(|page| {
            page.lang().starts_with("fi")
                && page.address != "/"
                && news.iter().all(|title| page.main_links().iter().any(|link| link.text == *title))
        })
        .expect("a list of news");
    let found: Vec<String> =
        list.main_links().into_iter().map(|link| link.text).filter(|text| news.contains(&text.as_str())).collect();
    assert_eq!(found, news);
}

#[test]
fn a_heading_counts_its_projects() {
    let mut site = Site::new().entity("goals/data", "Avoin data", "").entity("funders/erdf", "Rahasto", "");
    for number in 0..7 {
        site =
            site.entity(&format!("projects/p{number}"), &format!("Hanke {number}"), "goals: [data]\nfunders: [erdf]");
    }
    let run = site.build().status(0);
    run.page_of("fi", "Avoin data").says("Hankkeet (7)");
    run.page_of("fi", "Rahasto").says("Rahoitetut hankkeet (7)");
}

#[test]
fn a_goal_with_many_flagships_lists_each_project_once_over_all_its_pages() {
    let mut site = Site::new()
        .site_yaml_lines("theme: oma\n")
        .file("themes/oma/theme.yaml", "extends: make-with\npage_size: 5\n")
        .entity("goals/data", "Avoin data", "")
        .entity("goals/muu", "Muu", "")
        .entity("projects/vieras", "Vieras", "goals: [muu]\nsupports: [k0]");
    for number in 0..4 {
        site = site.entity(&format!("projects/k{number}"), &format!("Kärki {number}"), "type: flagship\ngoals: [data]");
        for pilot in 0..3 {
            // The last flagship of each pilot is the next one: it is listed below the first alone.
            let fields = format!("goals: [data]\nsupports: [k{number}, k{}]", (number + 1) % 4);
            site = site.entity(&format!("projects/p{number}{pilot}"), &format!("Aa {number}{pilot}"), &fields);
        }
    }
    let run = site.entity("projects/yksin", "Aaa", "goals: [data]").build().status(0);
    let goal = "/tavoitteet/data/";
    let pages: Vec<_> = run.pages().into_iter().filter(|page| page.address.starts_with(goal)).collect();
    assert_eq!(pages.len(), 4, "17 projects, 5 a page");
    let all: Vec<String> = pages.iter().flat_map(|page| page.names_below("/hankkeet/")).collect();
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert_eq!(
        (all.len(), distinct.len()),
        (18, 18),
        "17 of the goal, and one that serves it through a flagship: {all:?}"
    );
    // A flagship stands before what serves it, and that before the next flagship.
    let first = run.page(goal).names_under("Hankkeet (17)");
    assert_eq!(first, ["Kärki 0", "Aa 00", "Aa 01", "Aa 02", "Aa 30", "Vieras", "Näytä loput: Hankkeet"]);
    crawl::assert_whole(&run, "");
}

#[test]
fn of_two_tiers_of_one_type_the_first_has_the_publications() {
    let run = Site::new()
        .entity(
            "series/make",
            "Make with",
            "tiers: [{type: handbook, title: Oppaat}, {type: handbook, title: Muut oppaat}, {type: framework}]",
        )
        .entity("reports/opas", "Opas kaikille", "type: handbook\nseries: make")
        .entity("reports/kehys", "Kehys", "type: framework\nseries: make")
        .build()
        .status(0);
    let page = run.page("/sarjat/make/");
    page.leads_once_to(&run.page("/julkaisut/opas/")).leads_once_to(&run.page("/julkaisut/kehys/"));
    let words = page.text();
    let place = |name: &str| words.find(name).unwrap_or_else(|| panic!("no {name:?}:\n{words}"));
    assert!(place("Oppaat") < place("Opas kaikille") && place("Opas kaikille") < place("Muut oppaat"));
}
