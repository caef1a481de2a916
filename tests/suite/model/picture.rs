//! Pictures of the facts: what is drawn is what the table and the sentences say, and nothing is drawn that is not known.

use pretty_assertions::assert_eq;
use scraper::{ElementRef, Selector};

use crate::{
    harness::{Run, Site},
    page::{Page, text_of as lines_of},
};

/// A row of bars: its name, its amount, how long its bar is, and whether it is hatched.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bar {
    name: String,
    amount: String,
    length: Option<String>,
    is_hatched: bool,
}

fn bar(name: &str, amount: &str, length: &str) -> Bar {
    Bar { name: name.into(), amount: amount.into(), length: Some(length.into()), is_hatched: false }
}

/// The words of an element, on one line.
fn text_of(element: ElementRef<'_>) -> String {
    lines_of(element).replace('\n', " ")
}

fn all<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// The section with a heading, if the page has it.
fn section<'a>(page: &'a Page, heading: &str) -> Option<ElementRef<'a>> {
    let has_heading = |section: &ElementRef<'_>| all(*section, "h2").first().is_some_and(|h| text_of(*h) == heading);
    page.all("main section").into_iter().find(has_heading)
}

#[track_caller]
fn needed<'a>(page: &'a Page, heading: &str) -> ElementRef<'a> {
    section(page, heading).unwrap_or_else(|| panic!("{} has no section {heading}:\n{}", page.address, page.text()))
}

/// The tables of bars under a heading: each with its caption and rows.
#[track_caller]
fn bars(page: &Page, heading: &str) -> Vec<(String, Vec<Bar>)> {
    let tables = all(needed(page, heading), "table").into_iter().map(|table| {
        let rows = all(table, "tbody tr").into_iter().map(|row| {
            let (rects, lines) = (all(row, "svg rect"), all(row, "svg line"));
            let exact = rects.first().and_then(|rect| rect.attr("width"));
            let hatched = lines.first().and_then(|line| line.attr("x2"));
            assert!(lines.iter().all(|line| line.attr("stroke-dasharray").is_some()), "a hatched bar has gaps");
            Bar {
                name: text_of(all(row, "th")[0]),
                amount: text_of(all(row, "td data")[0]),
                length: exact.or(hatched).map(str::to_owned),
                is_hatched: hatched.is_some(),
            }
        });
        (text_of(all(table, "caption")[0]), rows.collect())
    });
    tables.collect()
}

const BY_FUNDER: &str = "Hankkeiden rahoitus rahoittajittain";
const BY_GOAL: &str = "Hankkeiden rahoitus tavoitteittain";
const BY_PROGRAMME: &str = "Hankkeiden rahoitus ohjelmittain";
const OVER_TIME: &str = "Hankkeet aikajanalla";

fn programme() -> Site {
    Site::new()
        .entity("programmes/6aika", "Kuutosaika", "")
        .entity("goals/data", "Avoin data", "programme: 6aika\nnumber: \"1\"")
        .entity("goals/alustat", "Alustat", "programme: 6aika\nnumber: \"2\"")
        .entity("funders/erdf", "Aluekehitysrahasto", "")
        .entity("funders/esf", "Sosiaalirahasto", "")
}

fn funded(projects: &[(&str, &str)]) -> Run {
    let mut site = programme();
    for (place, (goals, funding)) in projects.iter().enumerate() {
        let fields = format!("goals: [{goals}]\nfunding: [{funding}]");
        site = site.entity(&format!("projects/p{place}"), &format!("Hanke {place}"), &fields);
    }
    site.build().status(0)
}

#[test]
fn a_bar_is_as_long_as_the_amount_in_its_row() {
    let run = funded(&[
        ("data", "{funder: erdf, amount: 3000, basis: granted}, {funder: esf, amount: 1000, basis: granted}"),
        ("alustat", "{funder: erdf, amount: 1000, basis: granted}, {funder: esf, amount: 7, basis: realised}"),
    ]);
    let page = run.page_of("fi", "Kuutosaika");
    assert_eq!(
        bars(&page, BY_FUNDER),
        [
            (
                "Myönnetty rahoitus".to_owned(),
                vec![
                    bar("Aluekehitysrahasto", "4 000 €", "100%"),
                    Bar { name: "Sosiaalirahasto".into(), ..bar("", "1 000 €", "25%") },
                ],
            ),
            ("Toteutunut rahoitus".to_owned(), vec![bar("Sosiaalirahasto", "7 €", "100%")]),
        ]
    );
    let by_goal = bars(&page, BY_GOAL);
    assert_eq!(by_goal[0].1, [bar("1 Avoin data", "4 000 €", "100%"), bar("2 Alustat", "1 000 €", "25%")]);
    page.says("Niitä ei voi laskea yhteen.");
}

#[test]
fn approximate_amounts_are_hatched_and_stand_apart() {
    let run = funded(&[
        ("data", "{funder: erdf, amount: 1000, basis: granted}"),
        ("data", "{funder: erdf, amount: 500, approximate: true, basis: granted}"),
        ("data", "{funder: erdf, amount: 250, approximate: nearly, basis: granted}"),
    ]);
    let drawn = bars(&run.page_of("fi", "Kuutosaika"), BY_FUNDER);
    let rows: Vec<_> = drawn[0].1.iter().map(|bar| (&*bar.amount, bar.length.as_deref(), bar.is_hatched)).collect();
    assert_eq!(
        rows,
        [("1 000 €", Some("100%"), false), ("noin 500 €", Some("50%"), true), ("lähes 250 €", Some("25%"), true)]
    );
}

#[test]
fn currencies_and_bases_have_pictures_of_their_own() {
    let run = funded(&[(
        "data",
        "{funder: erdf, amount: 100, basis: granted}, {funder: erdf, amount: 10, currency: SEK, basis: granted}, {funder: erdf, amount: 1}",
    )]);
    let drawn = bars(&run.page_of("fi", "Kuutosaika"), BY_FUNDER);
    assert_eq!(drawn.len(), 3);
    assert!(drawn.iter().all(|(_, rows)| rows.len() == 1 && rows[0].length.as_deref() == Some("100%")), "{drawn:?}");
}

#[test]
fn joint_money_has_a_row_of_all_who_give_it() {
    let run = funded(&[
        ("data", "{funder: [erdf, esf], amount: 70, basis: granted}, {funder: erdf, amount: 5, basis: granted}"),
        ("data", "{funder: [esf, erdf], amount: 30, basis: granted}"),
        ("data", "{funder: esf, others: true, amount: 20, basis: granted}, {amount: 10, basis: granted}"),
    ]);
    let drawn = bars(&run.page_of("fi", "Kuutosaika"), BY_FUNDER);
    let rows: Vec<_> = drawn[0].1.iter().map(|bar| (&*bar.name, &*bar.amount)).collect();
    assert_eq!(
        rows,
        [
            ("Aluekehitysrahasto ja Sosiaalirahasto yhdessä", "100 €"),
            ("Sosiaalirahasto sekä muita, joita lähde ei nimeä", "20 €"),
            ("Rahoittajaa ei ole nimetty", "10 €"),
            ("Aluekehitysrahasto", "5 €"),
        ]
    );
    let fund = run.page_of("fi", "Sosiaalirahasto");
    let drawn = bars(&fund, BY_PROGRAMME);
    let captions: Vec<&str> = drawn.iter().map(|(caption, _)| &**caption).collect();
    assert_eq!(captions, ["Myönnetty rahoitus, yhdessä muiden kanssa"]);
    assert_eq!(drawn[0].1, [bar("Kuutosaika", "120 €", "100%")]);
    let alone = bars(&run.page_of("fi", "Aluekehitysrahasto"), BY_GOAL);
    assert_eq!(alone[0], ("Myönnetty rahoitus".to_owned(), vec![bar("1 Avoin data", "5 €", "100%")]));
}

#[test]
fn what_a_funder_gives_through_a_programme_is_that_programmes() {
    let run = programme()
        .entity("programmes/kasvu", "Kasvuohjelma", "")
        .entity("projects/a", "A", "goals: [data]\nfunding: [{funder: erdf, amount: 3, through: kasvu}]")
        .entity("projects/b", "B", "funding: [{funder: erdf, amount: 6}]")
        .build()
        .status(0);
    let fund = run.page_of("fi", "Aluekehitysrahasto");
    let none = "Hankkeet, joilla ei ole ohjelmaa";
    assert_eq!(bars(&fund, BY_PROGRAMME)[0].1, [bar("Kasvuohjelma", "3 €", "50%"), bar(none, "6 €", "100%")]);
}

#[test]
fn nothing_is_not_drawn_and_the_smallest_amount_is() {
    let run = funded(&[
        ("data", "{funder: erdf, amount: 351800000000}, {funder: esf, amount: 0}"),
        ("alustat", "{funder: esf, amount: 0}, {amount: 1}"),
    ]);
    let drawn = bars(&run.page_of("fi", "Kuutosaika"), BY_FUNDER);
    let rows: Vec<_> = drawn[0].1.iter().map(|bar| (&*bar.amount, bar.length.as_deref())).collect();
    assert_eq!(rows, [("351 800 000 000 €", Some("100%")), ("1 €", Some("0.5%")), ("0 €", None)]);
}

#[test]
fn a_row_says_of_how_many_projects_it_knows() {
    let run =
        funded(&[("data", "{funder: erdf, amount: 1000}"), ("data", "{funder: erdf}"), ("alustat", "{funder: esf}")]);
    let page = run.page_of("fi", "Kuutosaika");
    let by_funder = needed(&page, BY_FUNDER);
    let words = text_of(by_funder);
    for said in [
        "summa tiedossa yhdestä hankkeesta, hankkeita kaikkiaan 2",
        "Hankkeita on kaikkiaan 3, ja summa on tiedossa yhdestä.",
        "Rahoittajat, joiden summat eivät ole tiedossa: Sosiaalirahasto",
    ] {
        assert!(words.contains(said), "no {said:?} in {words}");
    }
    let by_goal = text_of(needed(&page, BY_GOAL));
    assert!(by_goal.contains("Tavoitteet, joiden hankkeiden summat eivät ole tiedossa: 2 Alustat"), "{by_goal}");
}

#[test]
fn where_nothing_is_known_a_sentence_says_so() {
    let run = funded(&[("data", "{funder: erdf}"), ("data", "{funder: esf, rate: 70}")]);
    let page = run.page_of("fi", "Kuutosaika");
    let by_funder = needed(&page, BY_FUNDER);
    assert!(all(by_funder, "svg, table").is_empty());
    assert!(
        text_of(by_funder).contains("Hankkeita on kaksi, eikä kummankaan summa ole tiedossa."),
        "{}",
        text_of(by_funder)
    );
    assert!(all(needed(&page, OVER_TIME), "svg").is_empty());
    assert!(text_of(needed(&page, OVER_TIME)).contains("Yhdenkään hankkeen ajankohta ei ole tiedossa."));
}

#[test]
fn more_rows_than_bars_are_told_by_the_table_alone() {
    let mut site = programme();
    for number in 1..=15 {
        let fields = format!("goals: [data]\nfunding: [{{funder: f{number}, amount: {number}}}]");
        site = site.entity(&format!("funders/f{number}"), &format!("Rahasto {number}"), "").entity(
            &format!("projects/p{number}"),
            &format!("Hanke {number}"),
            &fields,
        );
    }
    let run = site.build().status(0);
    let page = run.page_of("fi", "Kuutosaika");
    let rows = &bars(&page, BY_FUNDER)[0].1;
    assert_eq!(rows.iter().filter(|bar| bar.length.is_some()).count(), 12);
    assert_eq!(rows.iter().rev().take(3).map(|bar| &*bar.amount).collect::<Vec<_>>(), ["1 €", "2 €", "3 €"]);
    assert!(rows.iter().rev().take(3).all(|bar| bar.length.is_none()));
    page.says("3 rivillä ei ole palkkia. Palkit on piirretty suurimmille summille.");
}

#[test]
fn a_timeline_says_in_words_what_it_draws() {
    let run = programme()
        .entity("projects/a", "\"<b>Tarkka</b> & terävä\"", "goals: [data]\nstart: 2020-01-01\nend: 2021-12-31")
        .entity("projects/b", "Vuoden tarkkuudella", "goals: [data]\nstart: 2021\nend: 2023")
        .entity("projects/c", "Arvioitu", "goals: [data]\nstart: 2025-01-01\nend: 2027-12-31\nend_is_expected: true")
        .entity("projects/d", "Jatkuva", "goals: [data]\nstart: 2024-05-01")
        .entity("projects/e", "Ajaton", "goals: [data]")
        .today("2026-01-01")
        .build()
        .status(0);
    let page = run.page_of("fi", "Kuutosaika");
    let section = needed(&page, OVER_TIME);
    let rows: Vec<ElementRef<'_>> = all(section, "li").into_iter().filter(|row| !all(*row, "svg").is_empty()).collect();
    let names: Vec<String> = rows.iter().map(|row| text_of(*row)).collect();
    assert_eq!(
        names,
        [
            "<b>Tarkka</b> & terävä 1.1.2020–31.12.2021",
            "Vuoden tarkkuudella 2021–2023",
            "Jatkuva 1.5.2024– (käynnissä)",
            "Arvioitu 1.1.2025–31.12.2027 (päättyminen arvioitu)",
        ]
    );
    let fills = |row: ElementRef<'_>| {
        let rects = all(row, "rect").into_iter();
        rects.map(|rect| rect.attr("fill").unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(fills(rows[0]), ["currentColor"]);
    let soft = fills(rows[1]);
    assert!(soft.len() == 3 && soft[0].starts_with("url(#") && soft[2].starts_with("url(#"), "{soft:?}");
    let ids = page.ids();
    for fill in soft.iter().filter_map(|fill| fill.strip_prefix("url(#")) {
        assert!(ids.contains(fill.trim_end_matches(')')), "no {fill}");
    }
    assert_eq!(all(rows[2], "path").len(), 1, "an arrow for what goes on");
    assert_eq!(all(rows[3], "rect[stroke-dasharray]").len(), 1);
    assert!(text_of(section).contains("Ajankohta ei tiedossa: Ajaton"));
    // The years 2020 to 2027 have 2922 days, of which 2192 are past.
    assert_eq!(all(section, "line")[8].attr("x1"), Some("75.02%"));
}

#[test]
fn a_timeline_of_very_many_shows_the_first_and_counts_the_rest() {
    let mut site = programme();
    for number in 0..70 {
        let fields = format!("goals: [data]\nstart: {}", 2000 + number % 20);
        site = site.entity(&format!("projects/p{number}"), &format!("Hanke {number:02}"), &fields);
    }
    let run = site.build().status(0);
    let page = run.page_of("fi", "Avoin data");
    let section = needed(&page, OVER_TIME);
    let rows = all(section, "li").into_iter().filter(|row| !all(*row, "svg").is_empty()).count();
    assert_eq!(rows, 60);
    assert!(text_of(section).contains("10 hanketta ei mahtunut kuvaan."));
}

#[test]
fn milestones_are_points_in_order_and_those_without_a_day_follow() {
    let run = programme()
        .entity(
            "programmes/6aika",
            "Kuutosaika",
            "milestones: [{title: Loppu, date: 2022}, {title: Joskus}, {title: Alku, date: 2014-05-16}]",
        )
        .build()
        .status(0);
    let page = run.page_of("fi", "Kuutosaika");
    let section = needed(&page, "Vaiheet");
    assert_eq!(all(section, "circle").len(), 2);
    let words = text_of(section);
    let place = |word: &str| words.find(word).unwrap_or_else(|| panic!("no {word} in {words}"));
    assert!(place("Alku") < place("Loppu") && place("Loppu") < place("Joskus"), "{words}");
    assert!(words.contains("Ajankohta ei tiedossa Joskus"), "{words}");
}

#[test]
fn statuses_are_counted_and_fill_their_bar() {
    let run = programme()
        .entity("projects/a", "A", "goals: [data]\nstart: 2025-01-01")
        .entity("projects/b", "B", "goals: [data]\nstart: 2010\nend: 2011")
        .entity("projects/c", "C", "goals: [data]")
        .build()
        .status(0);
    let page = run.page_of("fi", "Kuutosaika");
    let section = needed(&page, "Hankkeiden tilanne");
    let items: Vec<String> = all(section, "li").into_iter().map(text_of).collect();
    assert_eq!(items, ["Käynnissä 1", "Päättynyt 1", "Tila ei tiedossa 1"]);
    let parts: Vec<_> = all(section, "svg svg").iter().map(|part| (part.attr("x"), part.attr("width"))).collect();
    assert_eq!(
        parts,
        [(Some("0%"), Some("33.33%")), (Some("33.33%"), Some("33.33%")), (Some("66.66%"), Some("33.34%"))]
    );
}

#[test]
fn a_status_leads_to_the_list_of_those_that_have_it() {
    let run = programme().entity("projects/a", "A", "goals: [data]\nstart: 2010\nend: 2011").build().status(0);
    let list = run.page("/hankkeet/tila/paattyneet/");
    let home = run.page("/");
    let links = all(needed(&home, "Hankkeiden tilanne"), "li a");
    assert_eq!(links.len(), 1);
    assert_eq!(home.resolve(links[0].attr("href").unwrap_or_default()), list.address);
}

#[test]
fn the_matrix_says_which_programme_serves_which_goal() {
    let run = programme()
        .entity("programmes/tuki", "Tukiohjelma", "supports: [6aika]")
        .entity("programmes/muu", "Muu ohjelma", "")
        .entity("programmes/erillinen", "Erillinen ohjelma", "")
        .entity("goals/muun", "Muun tavoite", "programme: muu\nparallel: [data]")
        .entity("projects/a", "A", "goals: [alustat]\nprogramme: muu")
        .build()
        .status(0);
    let page = run.page("/tavoitteet/");
    let table = all(needed(&page, "Tavoitteet ja niitä edistävät ohjelmat"), "table")[0];
    let columns: Vec<String> = all(table, "thead th").into_iter().map(text_of).collect();
    assert_eq!(columns, ["Tavoite", "Kuutosaika", "Muu ohjelma", "Tukiohjelma"]);
    let row = |name: &str| -> Vec<String> {
        let is_named = |row: &&ElementRef<'_>| all(**row, "th[scope=row]").iter().any(|th| text_of(*th) == name);
        let rows = all(table, "tbody tr");
        let row = rows.iter().find(is_named).unwrap_or_else(|| panic!("no row {name}"));
        // The signs are for the eye; the words are what is said.
        let words = all(*row, "td").into_iter().map(|cell| {
            let words = all(cell, "span:not([aria-hidden])");
            words.into_iter().map(text_of).collect::<String>()
        });
        words.collect()
    };
    assert_eq!(
        row("1 Avoin data"),
        ["ohjelman oma tavoite", "rinnakkainen ohjelma", "tukee ohjelmaa, johon tavoite kuuluu"]
    );
    assert_eq!(
        row("2 Alustat"),
        ["ohjelman oma tavoite", "ohjelman hankkeet edistävät tavoitetta", "tukee ohjelmaa, johon tavoite kuuluu"]
    );
    assert_eq!(row("Muun tavoite"), ["rinnakkainen ohjelma", "ohjelman oma tavoite", ""]);
}

#[test]
fn goals_that_only_their_own_programme_serves_need_no_matrix() {
    let run = programme().entity("projects/a", "A", "goals: [data]").build().status(0);
    assert!(section(&run.page("/tavoitteet/"), "Tavoitteet ja niitä edistävät ohjelmat").is_none());
}

#[test]
fn a_pilot_of_two_flagships_stands_once_and_is_named_again() {
    let run = programme()
        .entity("projects/k1", "Kärki yksi", "type: flagship\ngoals: [data]")
        .entity("projects/k2", "Kärki kaksi", "type: flagship\ngoals: [data, alustat]")
        .entity("projects/p", "Pilotti", "type: pilot\nsupports: [k1, k2]\nprogramme: 6aika")
        .build()
        .status(0);
    let page = run.page_of("fi", "Kuutosaika");
    let tree = needed(&page, "Tavoitteet (2)");
    let words = text_of(tree);
    // The pilot names no goal: it stands in the tree, and is counted nowhere.
    assert!(words.contains("1 Avoin data 2 hanketta") && words.contains("2 Alustat 1 hanke"), "{words}");
    assert_eq!(words.matches("Pilotti Pilotti").count(), 1, "{words}");
    assert_eq!(words.matches("Myös: Pilotti").count(), 2, "{words}");
}

#[test]
fn a_tree_of_very_many_projects_shows_the_first_and_leads_to_the_rest() {
    let mut site = programme();
    for number in 0..300 {
        site = site.entity(&format!("projects/p{number}"), &format!("Hanke {number:03}"), "goals: [data]");
    }
    let run = site.build().status(0);
    let (page, goal) = (run.page_of("fi", "Kuutosaika"), run.page_of("fi", "Avoin data"));
    let tree = needed(&page, "Tavoitteet (2)");
    assert_eq!(all(tree, "li li").len(), 21);
    let rest = all(tree, "li li a").into_iter().next_back().expect("a link to the rest");
    assert_eq!(text_of(rest), "ja vielä 280 hanketta");
    assert_eq!(page.resolve(rest.attr("href").unwrap_or_default()), goal.address);
    assert!(text_of(tree).contains("Tavoitteella ei ole hankkeita tällä sivustolla."), "the other goal says so");
}
