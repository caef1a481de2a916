//! Where projects are in their lives, and in which programming period.

use crate::{harness::Site, page::Page};

/// The page of a project with some fields, on a day.
fn project(fields: &str, today: &str) -> Page {
    let run = Site::new().entity("projects/kupla", "Kupla", fields).today(today).build().status(0);
    run.page("/hankkeet/kupla/")
}

#[test]
fn status_follows_from_the_dates() {
    for (fields, status) in [
        ("start: 2015\nend: 2018-02", "Päättynyt"),
        ("start: 2025\nend: 2027", "Käynnissä"),
        ("start: 2025", "Käynnissä"),
        ("start: 2027", "Suunnitteilla"),
        ("", "ei tiedossa"),
        ("status: discontinued\nstart: 2025", "Keskeytetty"),
    ] {
        project(fields, "2026-11-22").says(status);
    }
}

#[test]
fn a_date_covers_its_whole_period() {
    project("start: 2025\nend: 2026", "2026-12-31").says("Käynnissä");
    project("start: 2025\nend: 2026", "2027-01-01").says("Päättynyt");
    project("start: 2025\nend: 2026-11", "2026-11-30").says("Käynnissä");
    project("start: 2025\nend: 2026-11-21", "2026-11-22").says("Päättynyt");
    project("start: 2027", "2026-12-31").says("Suunnitteilla");
    project("start: 2027", "2027-01-01").says("Käynnissä");
}

#[test]
fn dates_keep_the_precision_they_were_written_with() {
    let run = Site::new()
        .entity("projects/a", "Vuosi", "start: 2015\nend: 2018")
        .entity("projects/b", "Kuukausi", "start: 2015-02\nend: 2018-11")
        .entity("projects/c", "Päivä", "start: 2015-02-01\nend: 2018-11-21")
        .build()
        .status(0);
    let year = run.page_of("fi", "Vuosi");
    year.says("2015").says("2018").does_not_say("1.1.2015").does_not_say("31.12.2018").does_not_say("tammikuu");
    run.page_of("fi", "Kuukausi").says("2015").does_not_say("1.2.2015").does_not_say("30.11.2018");
    run.page_of("fi", "Päivä").says("1.2.2015").says("21.11.2018");
    run.page("/sv/projekt/c/").says("21.11.2018");
    run.page("/en/projects/c/").says("2018");
}

#[test]
fn the_list_of_projects_is_by_status_and_ends_with_the_unknown() {
    let run = Site::new()
        .entity("projects/a", "Aa tuntematon", "")
        .entity("projects/b", "Bee päättynyt", "start: 2015\nend: 2018")
        .entity("projects/c", "Cee suunniteltu", "start: 2030")
        .entity("projects/d", "Dee käynnissä", "start: 2025")
        .build()
        .status(0);
    let list = run.page("/hankkeet/");
    let headings: Vec<String> = list.all("main h2").into_iter().map(crate::page::text_of).collect();
    assert_eq!(headings, ["Käynnissä", "Suunnitteilla", "Päättyneet", "Tila ei tiedossa"]);
    let names: Vec<String> = headings.iter().flat_map(|heading| list.names_under(heading)).collect();
    assert_eq!(names, ["Dee käynnissä", "Cee suunniteltu", "Bee päättynyt", "Aa tuntematon"]);
}

#[test]
fn the_lists_of_goals_and_funders_say_each_projects_status() {
    let run = Site::new()
        .entity("goals/data", "Avoin data", "")
        .entity("funders/erdf", "Rahasto", "")
        .entity("projects/b", "Bee", "goals: [data]\nfunders: [erdf]\nstart: 2015\nend: 2018")
        .entity("projects/d", "Dee", "goals: [data]\nfunders: [erdf]\nstart: 2025")
        .build()
        .status(0);
    for title in ["Avoin data", "Rahasto"] {
        run.page_of("fi", title).says("Käynnissä").says("Päättynyt");
    }
}

#[test]
fn a_period_is_inherited_through_part_of_and_by_projects() {
    let run = Site::new()
        .entity("programmes/a", "Emo", "period: 2014-2020")
        .entity("programmes/b", "Tytär", "part_of: a")
        .entity("goals/g", "Tavoite", "programme: b")
        .entity("projects/p", "Perijä", "goals: [g]")
        .entity("projects/q", "Oma", "goals: [g]\nperiod: 2021-2027")
        .entity("projects/r", "Yksin", "start: 2016")
        .build()
        .status(0);
    for title in ["Emo", "Tytär", "Perijä"] {
        run.page_of("fi", title).says("2014–2020");
    }
    run.page_of("fi", "Oma").says("2021–2027").does_not_say("2014–2020");
    run.page_of("fi", "Yksin").does_not_say("2014–2020");
}

#[test]
fn what_has_expired_is_gone_the_day_after() {
    let site = Site::new().entity(
        "news/a",
        "Tiedote",
        "date: 2026-01-01\npublish_from: 2026-05-02\npublish_until: 2026-05-04",
    );
    for (today, is_shown) in [("2026-05-01", false), ("2026-05-02", true), ("2026-05-04", true), ("2026-05-05", false)]
    {
        let run = site.clone().today(today).build().status(0);
        assert_eq!(run.pages().iter().any(|page| page.heading() == "Tiedote"), is_shown, "{today}");
    }
}

#[test]
fn a_contact_is_not_published_after_its_time() {
    let fields = "contacts: [{name: Aino Ahtisaari, email: aino@example.org, remove_after: 2026-11}]";
    project(fields, "2026-11-30").says("Aino Ahtisaari");
    let page = project(fields, "2026-12-01");
    page.does_not_say("Aino Ahtisaari").does_not_say("aino@example.org");
}
