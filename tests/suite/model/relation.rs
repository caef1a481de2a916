//! Every relation is stated once and shown from both ends.

use crate::harness::{Run, Site};

/// A site in which everything is related to something.
fn related() -> Site {
    Site::new()
        .entity("programmes/6aika", "Kuutosaika", "owner: tem\ncoordinator: forum\npartners: [espoo]\nfunders: [erdf]")
        .entity("programmes/strategia", "Innovaatiostrategia", "")
        .entity("programmes/te25", "Talent Espoo", "implements: [strategia]\nsupports: [6aika]\nparallel: [pks]")
        .entity("programmes/pks", "Rinnakkainen ohjelma", "part_of: strategia")
        .entity("goals/data", "Avoin data", "programme: 6aika")
        .entity("goals/rajapinnat", "Rajapinnat", "programme: 6aika\npart_of: data\nparallel: [programme:pks]")
        .entity(
            "projects/karki",
            "Kärkihanke",
            "type: flagship\ngoals: [data]\nlead: forum\npartners: [{organisation: espoo, role: implementer}]\nfunders: [erdf]",
        )
        .entity("projects/pilotti", "Pilottihanke", "type: pilot\nsupports: [karki]\nprogramme: 6aika")
        .entity("projects/jatko", "Jatkohanke", "continues: [karki]\nlocations: [{organisation: espoo}]")
        .entity(
            "funders/erdf",
            "Aluekehitysrahasto",
            "type: eu-fund\nmanaged_by: [{organisation: tem, role: managing-authority, programme: 6aika}]",
        )
        .entity("funders/vanha", "Vanha rahasto", "successor: erdf")
        .entity("organisations/tem", "Ministeriö", "type: state")
        .entity("organisations/forum", "Forum", "part_of: espoo")
        .entity("organisations/espoo", "Espoon kaupunki", "type: municipality")
        .entity("organisations/liitto", "Entinen liitto", "successors: [espoo]")
        .entity("series/sarja", "Tuoteperhe", "programmes: [6aika]\npublisher: espoo\ntiers: [{type: handbook}]")
        .entity(
            "reports/opas",
            "Käsikirja",
            "type: handbook\nseries: sarja\nprojects: [karki]\nauthors: [{organisation: forum}]\npublisher: espoo",
        )
        .entity("reports/toinen", "Toinen opas", "goals: [rajapinnat]\nfunders: [vanha]\nprogramme: te25")
        .entity("news/alku", "Kärki alkoi", "date: 2018-03-02\nabout: [project:karki, programme:6aika, goal:data]")
        .entity("pages/tietoa", "Tietoa", "menu: true")
        .entity("pages/seloste", "Seloste", "parent: tietoa")
}

/// Asserts that the pages with two headings lead to each other.
#[track_caller]
fn both_ways(run: &Run, one: &str, other: &str) {
    let (one, other) = (run.page_of("fi", one), run.page_of("fi", other));
    one.leads_to(&other);
    other.leads_to(&one);
}

#[test]
fn every_relation_is_shown_from_both_ends() {
    let run = related().build().status(0);
    for (one, other) in [
        // Programmes among themselves.
        ("Talent Espoo", "Innovaatiostrategia"),
        ("Talent Espoo", "Kuutosaika"),
        ("Talent Espoo", "Rinnakkainen ohjelma"),
        ("Rinnakkainen ohjelma", "Innovaatiostrategia"),
        // A programme's people, money and parts.
        ("Kuutosaika", "Ministeriö"),
        ("Kuutosaika", "Forum"),
        ("Kuutosaika", "Espoon kaupunki"),
        ("Kuutosaika", "Aluekehitysrahasto"),
        ("Kuutosaika", "Avoin data"),
        ("Kuutosaika", "Pilottihanke"),
        ("Kuutosaika", "Tuoteperhe"),
        ("Kuutosaika", "Kärki alkoi"),
        ("Talent Espoo", "Toinen opas"),
        // Goals.
        ("Avoin data", "Rajapinnat"),
        ("Rajapinnat", "Rinnakkainen ohjelma"),
        ("Avoin data", "Kärkihanke"),
        ("Avoin data", "Kärki alkoi"),
        ("Rajapinnat", "Toinen opas"),
        // Projects.
        ("Kärkihanke", "Forum"),
        ("Kärkihanke", "Espoon kaupunki"),
        ("Kärkihanke", "Aluekehitysrahasto"),
        ("Kärkihanke", "Pilottihanke"),
        ("Kärkihanke", "Jatkohanke"),
        ("Kärkihanke", "Käsikirja"),
        ("Kärkihanke", "Kärki alkoi"),
        // Funders.
        ("Aluekehitysrahasto", "Ministeriö"),
        ("Aluekehitysrahasto", "Vanha rahasto"),
        ("Vanha rahasto", "Toinen opas"),
        // Organisations.
        ("Forum", "Espoon kaupunki"),
        ("Entinen liitto", "Espoon kaupunki"),
        // Publications and pages.
        ("Tuoteperhe", "Käsikirja"),
        ("Tuoteperhe", "Espoon kaupunki"),
        ("Käsikirja", "Forum"),
        ("Käsikirja", "Espoon kaupunki"),
        ("Tietoa", "Seloste"),
    ] {
        both_ways(&run, one, other);
    }
}

#[test]
fn a_project_has_the_programme_of_its_goals() {
    both_ways(&related().build().status(0), "Kärkihanke", "Kuutosaika");
}

#[test]
fn a_report_has_the_goals_funders_and_programme_of_its_projects() {
    let run = related().build().status(0);
    for title in ["Avoin data", "Aluekehitysrahasto", "Kuutosaika"] {
        both_ways(&run, "Käsikirja", title);
    }
}

#[test]
fn a_report_that_says_it_has_no_goals_inherits_none() {
    let run =
        related().entity("reports/opas", "Käsikirja", "projects: [karki]\ngoals: []\nfunders: []").build().status(0);
    let report = run.page_of("fi", "Käsikirja");
    report.does_not_lead_to(&run.page_of("fi", "Avoin data"));
    report.does_not_lead_to(&run.page_of("fi", "Aluekehitysrahasto"));
    report.leads_to(&run.page_of("fi", "Kärkihanke"));
}

#[test]
fn goal_page_lists_each_project_once() {
    let run = related()
        .entity("projects/b", "Toinen hanke", "goals: [data, rajapinnat]\nprogramme: 6aika")
        .entity("projects/c", "Kolmas hanke", "goals: [data, data]\nsupports: [karki]")
        .build()
        .status(0);
    let goal = run.page_of("fi", "Avoin data");
    for title in ["Kärkihanke", "Toinen hanke", "Kolmas hanke"] {
        goal.leads_once_to(&run.page_of("fi", title));
    }
    goal.says("Hankkeet (3)");
}

#[test]
fn funder_page_lists_each_project_once() {
    let run = related()
        .entity(
            "projects/b",
            "Monesti rahoitettu",
            "funding: [{funder: erdf, amount: 1, basis: planned}, {funder: erdf, amount: 2, basis: granted}, {funder: [erdf, vanha]}]",
        )
        .build()
        .status(0);
    run.page_of("fi", "Aluekehitysrahasto").leads_once_to(&run.page_of("fi", "Monesti rahoitettu"));
}

#[test]
fn programme_page_lists_each_project_once() {
    let run = related()
        .entity("projects/b", "Kahta tietä", "goals: [data, rajapinnat]\nprogramme: 6aika\nfunders: [erdf]")
        .build()
        .status(0);
    // The goals above it name it too, each in its own place.
    let names = run.page_of("fi", "Kuutosaika").names_under("Hankkeet (3)");
    assert_eq!(names, ["Kahta tietä", "Kärkihanke", "Pilottihanke"]);
}

#[test]
fn the_manager_of_a_fund_is_named_with_its_role_and_programme() {
    let run = related().build().status(0);
    let fund = run.page_of("fi", "Aluekehitysrahasto");
    fund.says("hallintoviranomainen").leads_to(&run.page_of("fi", "Kuutosaika"));
    run.page_of("fi", "Ministeriö").says("hallintoviranomainen");
}

#[test]
fn relations_of_what_is_not_shown_are_not_shown() {
    let run = related().entity("projects/karki", "Kärkihanke", "draft: true\ngoals: [data]").build().status(0);
    assert!(run.pages().iter().all(|page| page.heading() != "Kärkihanke"));
    for page in run.pages() {
        assert!(!page.text().contains("Kärkihanke"), "{} names a draft", page.address);
    }
}

#[test]
fn a_link_to_what_is_not_shown_becomes_its_text() {
    let run = related()
        .entity("projects/karki", "Kärkihanke", "publish_from: 2027-01-01")
        .file(
            "content/pages/tietoa.md",
            "---\ntitle: Tietoa\n---\nKs. [suuri hanke](project:karki) ja [](../projects/karki.md).\n",
        )
        .build()
        .status(0);
    let page = run.page_of("fi", "Tietoa");
    // The title of what is not to be seen yet is not to be seen yet either.
    page.says("Ks. suuri hanke ja .");
    assert!(run.pages().iter().all(|page| !page.text().contains("Kärkihanke")));
    assert!(page.main_links().iter().all(|link| !link.text.contains("suuri hanke")));
}

#[test]
fn drafts_are_built_when_asked_for() {
    let site = related().entity("projects/luonnos", "Luonnoshanke", "draft: true\ngoals: [data]");
    let run = site.clone().args(["--drafts"]).build().status(0);
    both_ways(&run, "Luonnoshanke", "Avoin data");
    let run = site.build().status(0);
    assert!(run.pages().iter().all(|page| page.heading() != "Luonnoshanke"));
}

#[test]
fn an_empty_link_text_takes_the_title_in_the_readers_language() {
    let run = related()
        .file("content/projects/karki.sv.md", "---\ntitle: Spetsprojektet\n---\n")
        .file("content/pages/tietoa.md", "---\ntitle: {fi: Tietoa, sv: Info}\n---\nLue: [](project:karki).\n")
        .file("content/pages/tietoa.sv.md", "---\nsummary: Kort.\n---\nLäs: [](../projects/karki.md).\n")
        .build()
        .status(0);
    run.page_of("fi", "Tietoa").says("Lue: Kärkihanke.").leads_to(&run.page_of("fi", "Kärkihanke"));
    run.page_of("sv", "Info").says("Läs: Spetsprojektet.").leads_to(&run.page_of("sv", "Spetsprojektet"));
}

#[test]
fn members_of_bodies_are_shown_with_their_organisation_party_and_role() {
    let run = Site::new()
        .site_yaml_lines("parties:\n  kok: {fi: kok., sv: saml., en: NCP}\n")
        .entity("organisations/espoo", "Espoon kaupunki", "")
        .entity(
            "programmes/6aika",
            "Kuutosaika",
            "bodies:\n  - id: johto\n    name: Johtoryhmä\n    type: steering-group\n    tasks: [Ohjaa ohjelmaa]\n    members:\n      - {name: Aino Ahtisaari, organisation: espoo, role: chair, party: kok}\n      - {group: {fi: Kuntien edustajat, sv: Kommunernas representanter, en: Municipalities}, role: member}\n",
        )
        .build()
        .status(0);
    let page = run.page_of("fi", "Kuutosaika");
    for words in ["Johtoryhmä", "Ohjaa ohjelmaa", "Aino Ahtisaari", "kok.", "Kuntien edustajat"] {
        page.says(words);
    }
    both_ways(&run, "Kuutosaika", "Espoon kaupunki");
}

#[test]
fn a_project_whose_programme_is_not_shown_has_none_through_its_goals() {
    let run = Site::new()
        .entity("programmes/6aika", "Kuutosaika", "")
        .entity("programmes/salainen", "Salainen ohjelma", "draft: true")
        .entity("goals/data", "Avoin data", "programme: 6aika")
        .entity("projects/a", "Salaisen hanke", "programme: salainen\ngoals: [data]")
        .entity("projects/b", "Perijä", "goals: [data]")
        .build()
        .status(0);
    assert_eq!(run.page_of("fi", "Kuutosaika").names_under("Hankkeet (1)"), ["Perijä"]);
    run.page_of("fi", "Salaisen hanke").does_not_lead_to(&run.page_of("fi", "Kuutosaika"));
    both_ways(&run, "Perijä", "Kuutosaika");
}

#[test]
fn a_contact_whose_time_is_over_does_not_relate_its_organisation() {
    let site = Site::new().entity("organisations/espoo", "Espoon kaupunki", "").entity(
        "projects/kupla",
        "Kupla",
        "contacts: [{name: Aino Ahtisaari, organisation: espoo, remove_after: 2026-11}]",
    );
    for (today, links) in [("2026-11-30", 1), ("2026-12-01", 0)] {
        let run = site.clone().today(today).build().status(0);
        let links_found = run.page_of("fi", "Espoon kaupunki").links_to(&run.page_of("fi", "Kupla"));
        assert_eq!(links_found, links, "{today}");
    }
}
