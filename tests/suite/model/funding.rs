//! Sums that mean something: like added to like, each project once, joint money in no single funder's sum.

use crate::harness::{Run, Site};

/// A programme with two goals, two funds and a city, and the projects that a test lays down.
fn funded(projects: &[(&str, &str)]) -> Run {
    let mut site = Site::new()
        .entity("programmes/6aika", "Kuutosaika", "budget: 999000")
        .entity("goals/data", "Avoin data", "programme: 6aika")
        .entity("goals/alustat", "Alustat", "programme: 6aika")
        .entity("funders/erdf", "Aluekehitysrahasto", "type: eu-fund")
        .entity("funders/esf", "Sosiaalirahasto", "type: eu-fund")
        .entity("organisations/espoo", "Espoon kaupunki", "type: municipality");
    for (place, (goals, funding)) in projects.iter().enumerate() {
        let fields = format!("goals: [{goals}]\nfunding: [{funding}]");
        site = site.entity(&format!("projects/p{place}"), &format!("Hanke {place}"), &fields);
    }
    site.build().status(0)
}

/// The pages on which the sums of the programme, of its first goal and of its first fund stand.
const SUMMED: [&str; 3] = ["Kuutosaika", "Avoin data", "Aluekehitysrahasto"];

#[test]
fn exact_amounts_of_one_basis_are_added() {
    let run = funded(&[
        ("data", "{funder: erdf, amount: 120000, basis: granted}"),
        ("data", "{funder: erdf, amount: 30000.50, basis: granted}"),
    ]);
    for title in SUMMED {
        run.page_of("fi", title).says("150 000,50 €");
    }
}

#[test]
fn amounts_of_different_bases_are_never_added() {
    let run = funded(&[
        ("data", "{funder: erdf, amount: 1000, basis: granted}, {funder: erdf, amount: 200, basis: planned}"),
        ("data", "{funder: erdf, amount: 3000, basis: granted}, {funder: erdf, amount: 50, basis: realised}"),
        ("data", "{funder: erdf, amount: 7}"),
    ]);
    for title in SUMMED {
        let page = run.page_of("fi", title);
        page.says("4 000 €").says("200 €").says("50 €").says("7 €");
        for mixed in ["4 200 €", "4 050 €", "4 250 €", "4 257 €", "4 007 €", "250 €", "257 €", "57 €", "207 €"]
        {
            page.does_not_say(mixed);
        }
    }
}

#[test]
fn amounts_of_different_currencies_are_never_added() {
    let run = funded(&[
        ("data", "{funder: erdf, amount: 1000, basis: granted}"),
        ("data", "{funder: erdf, amount: 500, currency: SEK, basis: granted}"),
    ]);
    for title in SUMMED {
        let page = run.page_of("fi", title);
        page.says("1 000 €").says("500 ");
        for mixed in ["1 500 €", "1 500 SEK", "1 500 kr"] {
            page.does_not_say(mixed);
        }
    }
}

#[test]
fn approximate_amounts_are_never_added_to_exact_ones() {
    let run = funded(&[
        ("data", "{funder: erdf, amount: 1000, basis: granted}"),
        ("data", "{funder: erdf, amount: 500, approximate: true, basis: granted}"),
        ("data", "{funder: erdf, amount: 40, approximate: over, basis: granted}"),
    ]);
    for title in SUMMED {
        let page = run.page_of("fi", title);
        page.says("1 000 €").says("500 €").says("40 €");
        for mixed in ["1 500 €", "1 540 €", "1 040 €", "540 €"] {
            page.does_not_say(mixed);
        }
    }
}

#[test]
fn joint_money_counts_for_programme_and_goal_but_for_no_single_funder() {
    let run = funded(&[
        ("data", "{funder: [erdf, esf], amount: 70000, basis: granted}"),
        ("data", "{funder: erdf, others: true, amount: 4000, basis: granted}"),
        ("data", "{funder: erdf, amount: 500, basis: granted}, {funder: esf, amount: 20, basis: granted}"),
    ]);
    for title in ["Kuutosaika", "Avoin data"] {
        run.page_of("fi", title).says("74 520 €");
    }
    let fund = run.page_of("fi", "Aluekehitysrahasto");
    fund.says("500 €");
    for wrong in ["74 520 €", "74 500 €", "70 500 €", "4 500 €"] {
        fund.does_not_say(wrong);
    }
    // The project is the fund's all the same.
    fund.leads_once_to(&run.page_of("fi", "Hanke 0"));
}

#[test]
fn a_project_under_two_goals_counts_once_in_its_programme() {
    let run = funded(&[
        ("data, alustat", "{funder: erdf, amount: 1000, basis: granted}"),
        ("alustat", "{funder: erdf, amount: 200, basis: granted}"),
    ]);
    run.page_of("fi", "Kuutosaika").says("1 200 €").does_not_say("2 200 €").does_not_say("2 400 €");
    run.page_of("fi", "Avoin data").says("1 000 €");
    run.page_of("fi", "Alustat").says("1 200 €");
    run.page_of("fi", "Aluekehitysrahasto").says("1 200 €");
}

#[test]
fn a_programmes_own_budget_is_shown_but_never_added() {
    let run = funded(&[("data", "{funder: erdf, amount: 1000}")]);
    run.page_of("fi", "Kuutosaika").says("999 000 €").says("1 000 €").does_not_say("1 000 000 €");
}

#[test]
fn shares_without_an_amount_are_shown_by_their_funder() {
    let run = funded(&[("data", "{funder: erdf, rate: 70}, {funder: espoo, role: own}")]);
    let page = run.page_of("fi", "Hanke 0");
    page.leads_to(&run.page_of("fi", "Aluekehitysrahasto")).leads_to(&run.page_of("fi", "Espoon kaupunki"));
    page.says("70 %").says("Omarahoitusosuus").does_not_say("0 €");
}

#[test]
fn a_sum_says_of_how_many_projects_it_knows() {
    let run = funded(&[
        ("data", "{funder: erdf, amount: 1000}"),
        ("data", "{funder: erdf, amount: 1000}"),
        ("data", "{funder: erdf}"),
    ]);
    for title in SUMMED {
        run.page_of("fi", title).says("2 000 €").says("Hankkeita on kaikkiaan 3, ja summa on tiedossa 2 hankkeesta.");
    }
}

#[test]
fn money_is_written_as_each_language_writes_it() {
    let run = funded(&[("data", "{funder: erdf, amount: 1234567.5}")]);
    run.page("/hankkeet/p0/").says("1 234 567,50 €");
    run.page("/sv/projekt/p0/").says("1 234 567,50 €");
    run.page("/en/projects/p0/").says("€1,234,567.50");
}

#[test]
fn a_table_of_sums_by_goal_says_that_they_overlap() {
    let run = Site::new()
        .entity("goals/data", "Avoin data", "programme: 6aika")
        .entity("goals/alustat", "Alustat", "programme: 6aika")
        .entity("funders/erdf", "Aluekehitysrahasto", "type: eu-fund")
        .entity("projects/a", "A", "goals: [data, alustat]\nfunding: [{funder: erdf, amount: 1000}]")
        .file(
            "content/programmes/6aika.md",
            "---\ntitle: Kuutosaika\n---\n![Rahat tavoitteittain](embed:funding-by-goal)\n",
        )
        .build()
        .status(0);
    let page = run.page_of("fi", "Kuutosaika");
    let table =
        page.all("main table").into_iter().find(|table| crate::page::text_of(*table).contains("Rahat tavoitteittain"));
    let table = crate::page::text_of(table.expect("a table with the embed's caption"));
    assert!(
        table.contains("Avoin data") && table.contains("Alustat") && table.matches("1 000 €").count() >= 2,
        "{table}"
    );
    assert!(page.text().to_lowercase().contains("useamp") || page.text().contains("päällekkäi"), "{}", page.text());
}

#[test]
fn money_shared_with_a_funder_that_is_not_shown_counts_for_no_single_funder() {
    let run = Site::new()
        .entity("programmes/6aika", "Kuutosaika", "")
        .entity("funders/erdf", "Aluekehitysrahasto", "")
        .entity("funders/salainen", "Salainen rahasto", "draft: true")
        .entity("projects/a", "A", "programme: 6aika\nfunding: [{funder: [erdf, salainen], amount: 70000}]")
        .entity("projects/b", "B", "programme: 6aika\nfunding: [{funder: erdf, amount: 500}]")
        .build()
        .status(0);
    run.page_of("fi", "Kuutosaika").says("70 500 €");
    let fund = run.page_of("fi", "Aluekehitysrahasto");
    fund.says("ja summa on tiedossa yhdestä.").does_not_say("70 500 €");
    fund.leads_once_to(&run.page_of("fi", "A"));
}

#[test]
fn the_largest_amounts_can_be_added() {
    let most = "{funder: erdf, amount: 999999999999999.99, basis: granted}";
    let run = funded(&[("data", most); 30]);
    for title in SUMMED {
        run.page_of("fi", title).says("29 999 999 999 999 999,70 €");
    }
}
