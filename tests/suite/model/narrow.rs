//! Lists narrowed by one fact: planned for every value that a member has, in every language, and for nothing else.

use std::collections::BTreeSet;

use pretty_assertions::assert_eq;

use crate::{
    audit, crawl,
    harness::{Run, Site},
};

/// Two programmes, three projects in different states, two publications and a news item.
fn library() -> Site {
    Site::new()
        .entity("programmes/kuusi", "Kuusi kaupunkia", "type: strategy\nslug: {sv: sex-stader}")
        .entity("programmes/koheesio", "Koheesiopolitiikka", "type: policy")
        .entity("goals/data", "Avoin data", "programme: kuusi")
        .entity("goals/alustat", "Alustat", "programme: kuusi")
        .entity("funders/erdf", "Aluekehitysrahasto", "")
        .entity("organisations/espoo", "Espoo", "type: municipality")
        .entity(
            "projects/rajapinnat",
            "Rajapinnat",
            "goals: [data, alustat]\nstart: 2014-07-01\nend: 2017-06-30\nfunding: [{funder: [erdf, espoo], amount: 100}]",
        )
        .entity("projects/lupapiste", "Lupapiste", "goals: [alustat]\nstart: 2024\nfunders: [espoo]")
        .entity("projects/majakka", "Majakka", "programme: koheesio\nstart: 2019\nstatus: discontinued")
        .entity("series/make", "Make with", "")
        .entity("reports/opas", "Opas", "type: handbook\nseries: make\nprojects: [rajapinnat]\ndate: 2018-03")
        .entity("reports/kehys", "Kehys", "type: framework\nseries: make\ndate: 2019")
        .entity("news/avaus", "Avaus", "date: 2018-03-02T13:59")
}

/// The names that a list has, and its heading.
#[track_caller]
fn list(run: &Run, address: &str, folder: &str) -> (String, Vec<String>) {
    let page = run.page(address);
    let names = page
        .main_links()
        .into_iter()
        .filter(|link| link.to.strip_prefix(folder).is_some_and(|rest| rest.matches('/').count() == 1));
    (page.heading(), names.map(|link| link.text).collect())
}

#[test]
fn every_value_that_a_project_has_gives_a_list() {
    let run = library().build().status(0);
    for (address, heading, names) in [
        ("tila/kaynnissa", "Käynnissä olevat hankkeet", vec!["Lupapiste"]),
        ("tila/paattyneet", "Päättyneet hankkeet", vec!["Rajapinnat"]),
        ("tila/keskeytetyt", "Keskeytetyt hankkeet", vec!["Majakka"]),
        ("ohjelma/kuusi", "Hankkeet: Kuusi kaupunkia", vec!["Lupapiste", "Rajapinnat"]),
        ("ohjelma/koheesio", "Hankkeet: Koheesiopolitiikka", vec!["Majakka"]),
        ("tavoite/data", "Hankkeet: Avoin data", vec!["Rajapinnat"]),
        ("tavoite/alustat", "Hankkeet: Alustat", vec!["Lupapiste", "Rajapinnat"]),
        ("rahoittaja/erdf", "Hankkeet: Aluekehitysrahasto", vec!["Rajapinnat"]),
        ("rahoittaja/espoo", "Hankkeet: Espoo", vec!["Lupapiste", "Rajapinnat"]),
    ] {
        let found = list(&run, &format!("/hankkeet/{address}/"), "/hankkeet/");
        assert_eq!(found, (heading.to_owned(), names.into_iter().map(str::to_owned).collect()), "{address}");
    }
    crawl::assert_whole(&run, "");
    audit::assert_sound(&run);
}

#[test]
fn a_project_is_in_every_year_from_its_start_to_its_end() {
    let run = library().build().status(0);
    for (years, name) in [(2014..=2017, "Rajapinnat"), (2024..=2026, "Lupapiste"), (2019..=2019, "Majakka")] {
        for year in years {
            let found = list(&run, &format!("/hankkeet/vuosi/{year}/"), "/hankkeet/");
            assert_eq!(found, (format!("Hankkeet vuonna {year}"), vec![name.to_owned()]));
        }
    }
    // What nobody has gives no page: years between the projects, statuses, what only others have.
    let years = pages_below(&run, "/hankkeet/vuosi/");
    assert_eq!(years, ["2014", "2015", "2016", "2017", "2019", "2024", "2025", "2026"]);
    assert_eq!(pages_below(&run, "/hankkeet/tila/"), ["kaynnissa", "keskeytetyt", "paattyneet"]);
    assert_eq!(pages_below(&run, "/hankkeet/rahoittaja/"), ["erdf", "espoo"]);
}

/// The names of the pages directly below an address.
fn pages_below(run: &Run, address: &str) -> Vec<String> {
    let names: BTreeSet<String> = run
        .html()
        .iter()
        .filter_map(|page| Some(page.address.strip_prefix(address)?.trim_end_matches('/').to_owned()))
        .filter(|name| !name.is_empty() && !name.contains('/'))
        .collect();
    names.into_iter().collect()
}

#[test]
fn an_ongoing_project_is_in_the_years_until_the_day_of_the_build() {
    let site = library();
    let run = site.clone().today("2025-01-01").build().status(0);
    assert!(pages_below(&run, "/hankkeet/vuosi/").contains(&"2025".to_owned()));
    assert!(!pages_below(&run, "/hankkeet/vuosi/").contains(&"2026".to_owned()));
}

#[test]
fn each_language_has_its_own_words_in_addresses_and_headings() {
    let run = library().build().status(0);
    for (address, heading) in [
        ("/hankkeet/tila/kaynnissa/", "Käynnissä olevat hankkeet"),
        ("/sv/projekt/status/pagaende/", "Pågående projekt"),
        ("/en/projects/status/ongoing/", "Ongoing projects"),
        ("/hankkeet/ohjelma/kuusi/", "Hankkeet: Kuusi kaupunkia"),
        ("/sv/projekt/program/sex-stader/", "Projekt: Kuusi kaupunkia"),
        ("/en/projects/programme/kuusi/", "Projects: Kuusi kaupunkia"),
        ("/julkaisut/tyyppi/kasikirja/", "Käsikirjat"),
        ("/sv/publikationer/typ/handbok/", "Handböcker"),
        ("/en/reports/type/handbook/", "Handbooks"),
        ("/julkaisut/vuosi/2018/", "Vuoden 2018 julkaisut"),
        ("/sv/publikationer/ar/2018/", "Publikationer från 2018"),
        ("/en/reports/year/2018/", "Publications from 2018"),
        ("/julkaisut/sarja/make/", "Julkaisut: Make with"),
        ("/ohjelmat/tyyppi/strategia/", "Strategiat"),
        ("/organisaatiot/tyyppi/kunta/", "Kunnat"),
        ("/uutiset/vuosi/2018/", "Vuoden 2018 uutiset"),
    ] {
        assert_eq!(run.page(address).heading(), heading, "{address}");
    }
    let ongoing = run.page("/hankkeet/tila/kaynnissa/");
    let alternates: Vec<String> = ongoing.alternates().into_iter().map(|(_, address)| address).collect();
    for address in ["/hankkeet/tila/kaynnissa/", "/sv/projekt/status/pagaende/", "/en/projects/status/ongoing/"] {
        assert!(alternates.contains(&format!("https://koe.example{address}")), "{alternates:?}");
    }
    assert_eq!(ongoing.canonical().as_deref(), Some("https://koe.example/hankkeet/tila/kaynnissa/"));
}

#[test]
fn a_choice_says_how_many_it_leads_to() {
    let run = library().build().status(0);
    for page in run.html() {
        for link in page.all("[data-narrow] a[data-count]") {
            let count: usize = link.attr("data-count").and_then(|count| count.parse().ok()).expect("a count");
            let target = page.resolve(link.attr("href").expect("an address"));
            assert_eq!(
                run.page(&target).count("[data-narrow-list] [data-facets]"),
                count,
                "{} → {target}",
                page.address
            );
            let is_here = link.attr("aria-current").is_some();
            assert_eq!(is_here, target == page.address, "{} → {target}", page.address);
        }
    }
    let choices = run.page("/hankkeet/").count("[data-narrow] a[data-count]");
    assert_eq!(choices, 3 + 2 + 2 + 2 + 8, "statuses, programmes, goals, funders, years");
}

#[test]
fn an_entry_says_what_it_can_be_found_by_in_the_words_of_the_addresses() {
    let run = library().build().status(0);
    for page in run.html() {
        for entry in page.all("[data-facets]") {
            let list = page.first("[data-narrow]").attr("data-href").expect("an address").to_owned();
            for word in entry.attr("data-facets").expect("words").split(' ') {
                let (facet, value) = word.split_once(':').expect("a fact and a value");
                let choice = format!("[data-facet=\"{facet}\"] a[data-value=\"{value}\"]");
                assert_eq!(page.count(&choice), 1, "{list}: {word}");
            }
        }
    }
    let entry = run.page("/sv/projekt/mal/data/");
    let words = entry.first("[data-facets]").attr("data-facets").expect("words").to_owned();
    assert_eq!(
        words,
        "status:avslutade program:sex-stader mal:data mal:alustat finansiar:erdf finansiar:espoo ar:2014 ar:2015 ar:2016 \
         ar:2017"
    );
}

#[test]
fn a_long_narrowed_list_has_pages_that_lose_nothing() {
    let mut site = Site::new().entity("goals/data", "Avoin data", "");
    for number in 0..123 {
        let status = if number < 120 { "finished" } else { "ongoing" };
        site = site.entity(
            &format!("projects/p{number}"),
            &format!("Hanke {number:03}"),
            &format!("goals: [data]\nstatus: {status}"),
        );
    }
    let run = site.build().status(0);
    let mut found = Vec::new();
    for address in ["", "sivu/2/", "sivu/3/"].map(|page| format!("/hankkeet/tila/paattyneet/{page}")) {
        found.extend(list(&run, &address, "/hankkeet/p").1);
    }
    let expected: Vec<String> = (0..120).map(|number| format!("Hanke {number:03}")).collect();
    assert_eq!(found, expected);
    let second = run.page("/hankkeet/tila/paattyneet/sivu/2/");
    assert_eq!(second.heading(), "Päättyneet hankkeet, sivu 2");
    let crumbs: Vec<String> = second.links().into_iter().map(|link| link.to).collect();
    assert!(crumbs.contains(&"/hankkeet/".to_owned()) && crumbs.contains(&"/hankkeet/tila/paattyneet/".to_owned()));
    assert!(second.alternates().iter().any(|(_, address)| address.ends_with("/sv/projekt/status/avslutade/sida/2/")));
    // The choice of every member is a list all the same: its address stays when others come.
    assert_eq!(list(&run, "/hankkeet/tavoite/data/sivu/3/", "/hankkeet/p").1.len(), 23);
    crawl::assert_whole(&run, "");
    audit::assert_sound(&run);
}

#[test]
fn a_theme_says_by_what_its_lists_are_narrowed() {
    let run = library()
        .site_yaml_lines("theme: oma\n")
        .file(
            "themes/oma/theme.yaml",
            "extends: make-with\nfacets: {projects: [type, year], news: [], funders: [type]}\n",
        )
        .entity("projects/pilotti", "Pilotti", "type: pilot")
        .entity("funders/valtio", "Valtio", "type: state")
        .build()
        .status(0);
    let facets = |address: &str| -> Vec<String> {
        let page = run.page(address);
        page.all("[data-facet]").iter().filter_map(|facet| facet.attr("data-facet").map(str::to_owned)).collect()
    };
    assert_eq!(facets("/hankkeet/"), ["tyyppi", "vuosi"]);
    assert_eq!(facets("/uutiset/"), [] as [&str; 0]);
    assert_eq!(facets("/rahoittajat/"), ["tyyppi"]);
    // Of the lists that it does not name, the theme that it extends speaks.
    assert_eq!(facets("/organisaatiot/"), ["tyyppi"]);
    assert_eq!(list(&run, "/hankkeet/tyyppi/pilotti/", "/hankkeet/").1, ["Pilotti"]);
    assert_eq!(pages_below(&run, "/hankkeet/tila/"), [] as [&str; 0]);
    assert_eq!(run.page("/uutiset/").count("script"), 0, "a list without choices needs no script");
    crawl::assert_whole(&run, "");
}

#[test]
fn the_choices_beside_a_list_stay_few() {
    let mut site = Site::new().entity("programmes/p", "Ohjelma", "");
    for number in 0..120 {
        site = site.entity(&format!("goals/g{number:03}"), &format!("Tavoite {number:03}"), "programme: p");
        // The last goals have the most projects.
        let goals = if number < 20 { format!("g{number:03}") } else { format!("g{number:03}, g119") };
        site =
            site.entity(&format!("projects/p{number:03}"), &format!("Hanke {number:03}"), &format!("goals: [{goals}]"));
    }
    let run = site.build().status(0);
    let page = run.page("/hankkeet/");
    let goals: Vec<String> = page
        .all("[data-facet=tavoite] a[data-value]")
        .iter()
        .filter_map(|link| link.attr("data-value").map(str::to_owned))
        .collect();
    assert_eq!(goals.len(), 100);
    assert_eq!(goals.last().map(String::as_str), Some("g119"), "{goals:?}");
    assert!(goals.is_sorted(), "in the order of their list, whatever their number: {goals:?}");
    assert_eq!(page.count("[data-facet=tavoite] a[href='/tavoitteet/']"), 1, "the way to the others");
    // One that is not offered has its list, which offers it.
    let left_out = (0..120).map(|number| format!("g{number:03}")).find(|goal| !goals.contains(goal)).expect("a goal");
    let own = run.page(&format!("/hankkeet/tavoite/{left_out}/"));
    assert_eq!(own.count("[data-facet=tavoite] a[aria-current]"), 1);
}

#[test]
fn two_lists_at_one_address_are_told_where_it_is_decided() {
    let run = Site::new()
        .entity("funders/rahasto", "Espoon rahasto", "slug: espoo")
        .entity("organisations/espoo", "Espoo", "")
        .entity("projects/a", "A", "funders: [rahasto]")
        .entity("projects/b", "B", "funders: [espoo]")
        .build()
        .status(1);
    let problems = run.diagnostics();
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!(problem.code, "output-collision");
    assert_eq!(problem.place.as_ref().map(ToString::to_string).as_deref(), Some("content/funders/rahasto.md:3:7"));
    for words in ["by funder `rahasto`", "by funder `espoo`", "/hankkeet/rahoittaja/espoo/"] {
        assert!(problem.message.contains(words), "{}", problem.message);
    }
}
