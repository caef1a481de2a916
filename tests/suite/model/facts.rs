//! Every field of the content model can be read on the page of the one that states it.

use crate::harness::{Run, Site};

/// Organisations and a picture, for the others to name.
fn site() -> Site {
    Site::new()
        .entity("organisations/espoo", "Espoon kaupunki", "place: {fi: Espoo, sv: Esbo}")
        .entity("organisations/forum", "Forum", "")
        .entity("programmes/muu", "Muu ohjelma", "")
        .entity("goals/data", "Avoin data", "")
        .entity("funders/erdf", "Aluekehitysrahasto", "acronym: {fi: EAKR, sv: ERUF, en: ERDF}")
        .file("static/kuva.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
}

#[track_caller]
fn assert_says(run: &Run, title: &str, facts: &[&str]) {
    let page = run.page_of("fi", title);
    let text = page.text();
    let missing: Vec<&&str> = facts.iter().filter(|fact| !text.contains(**fact)).collect();
    assert!(missing.is_empty(), "{} does not say {missing:#?}:\n{text}", page.address);
}

/// Builds a site with one more file, and asserts what its page says.
#[track_caller]
fn states(path: &str, fields: &str, facts: &[&str]) {
    let run = site().entity(path, "Kaikki kerralla", fields).build().status(0);
    assert_says(&run, "Kaikki kerralla", facts);
}

#[test]
fn what_any_kind_can_say_is_shown() {
    let fields = "\
summary: Yksi virke.
other_names: [Toinen nimi tälle, Kolmas nimi tälle]
keywords: [muoviroska]
image: {file: kuva.svg, alt: Kuvan selitys, credit: Kuvaaja Kamera}
sources: [{title: Päätöspöytäkirja, publisher: espoo, date: 2014-03-15, url: 'https://example.org/p', locator: s. 17, accessed: 2020-05}]
updated: 2024-02-03
reviewed: 2024-02-04
as_of: 2023-12
figures: [{value: 17 %, text: energiaa säästyi, date: 2017}]
milestones: [{date: 2016-04-05, title: Ensimmäinen kierros}]
links: [{title: Hankkeen oma sivusto, url: 'https://example.org/oma'}]
";
    let facts = [
        "Yksi virke.",
        "Toinen nimi tälle",
        "Kolmas nimi tälle",
        "muoviroska",
        "Kuvaaja Kamera",
        "Päätöspöytäkirja",
        "15.3.2014",
        "s. 17",
        "3.2.2024",
        "17 %",
        "energiaa säästyi",
        "2017",
        "5.4.2016",
        "Ensimmäinen kierros",
        "Hankkeen oma sivusto",
    ];
    for folder in ["programmes", "goals", "projects", "funders", "organisations", "reports", "series", "news", "pages"]
    {
        states(&format!("{folder}/a"), fields, &facts);
    }
}

#[test]
fn what_a_project_can_say_is_shown() {
    states(
        "projects/a",
        "\
type: trial
period: 2014-2020
code: A70001
status: ongoing
start: 2015-02
end: 2030-03
end_is_expected: true
lead: {organisation: forum, role: coordinator, note: Vastaa kaikesta}
partners: [espoo, {group: Kuusi lukiota, role: user}]
funding: [{funder: erdf, amount: 1234, approximate: nearly, rate: 62.5, basis: realised, through: muu, note: Sopimuksen mukaan}]
total_cost: {amount: 98765, currency: SEK}
locations: [{place: Otaniemi, organisation: espoo, postcode: 02150, nuts: FI1B1, lat: 60.18, lon: 24.83}]
intervention_field: '065'
specific_objective: '4.1'
target_groups: [Lukiolaiset]
achievements: [Kolme uutta palvelua]
contacts: [{name: Aino Ahtisaari, title: Päällikkö, organisation: forum, email: aino@example.org, phone: +358 40 1, url: 'https://example.org/aino', as_of: 2024}]
",
        &[
            "Kokeilu", "2014–2020", "A70001", "Käynnissä", "2015", "2030", "Forum", "Vastaa kaikesta", "Espoon kaupunki",
            "Kuusi lukiota", "EAKR", "1 234 €", "62,5 %", "Toteutunut", "Muu ohjelma", "Sopimuksen mukaan", "98 765",
            "Otaniemi", "02150", "FI1B1", "065", "4.1", "Lukiolaiset", "Kolme uutta palvelua", "Aino Ahtisaari",
            "Päällikkö", "aino@example.org", "+358 40 1",
        ],
    );
}

#[test]
fn what_a_programme_can_say_is_shown() {
    states(
        "programmes/a",
        "\
acronym: KIK
type: regional-strategy
period: 2021-2027
code: 2021FI16FFPR001
start: 2021
end: 2027
part_of: muu
owner: espoo
coordinator: {organisation: forum, note: Vuoteen 2024}
partners: [{organisation: forum, role: expert}]
areas: [espoo, {text: Koko metropolialue, nuts: FI1B}]
target_groups: [Kasvuyritykset]
budget: {amount: 45000000, approximate: over}
funding: [{role: municipal, note: Kuntien osuus}]
bodies:
  - id: a
    name: Johtoryhmä
    type: steering-group
    tasks: [Ohjaa, {title: Päättää, items: [rahoista, hankkeista]}]
    members:
      - {name: Onni Olli, organisation: espoo, title: kaupunginjohtaja, role: chair, from: 2021, to: 2023}
      - {body: b}
      - {group: Yrittäjien edustajat}
  - {id: b, name: Ohjelmaryhmä, type: team}
contacts: [{title: Ohjelmajohtaja, email: ohjelma@example.org}]
",
        &[
            "KIK",
            "2021–2027",
            "2021FI16FFPR001",
            "Muu ohjelma",
            "Espoon kaupunki",
            "Forum",
            "Vuoteen 2024",
            "Koko metropolialue",
            "Kasvuyritykset",
            "45 000 000 €",
            "Kuntien osuus",
            "Johtoryhmä",
            "Ohjaa",
            "Päättää",
            "rahoista",
            "hankkeista",
            "Onni Olli",
            "kaupunginjohtaja",
            "puheenjohtaja",
            "2021–2023",
            "Ohjelmaryhmä",
            "Yrittäjien edustajat",
            "Ohjelmajohtaja",
            "ohjelma@example.org",
        ],
    );
}

#[test]
fn what_goals_funders_and_organisations_can_say_is_shown() {
    states(
        "goals/a",
        "programme: muu\nnumber: '3.2'\npart_of: data\nparallel: [programme:muu]\n",
        &["Muu ohjelma", "3.2", "Avoin data"],
    );
    states(
        "funders/a",
        "\
acronym: ESR
type: eu-fund
fund_code: ESF
part_of: erdf
managed_by: [{organisation: espoo, role: intermediate-body, programme: muu, from: 2014, to: 2020}]
successor: erdf
logo: kuva.svg
website: https://rahasto.example/
",
        &["ESR", "ESF", "Aluekehitysrahasto", "Espoon kaupunki", "Muu ohjelma", "2014–2020", "rahasto.example"],
    );
    states(
        "organisations/a",
        "\
acronym: KL
type: association
business_id: 0101263-6
part_of: espoo
place: {fi: Jyväskylä}
website: https://liitto.example/
end: 2020-12
successors: [forum]
",
        &["KL", "0101263-6", "Espoon kaupunki", "Jyväskylä", "liitto.example", "2020", "Forum"],
    );
}

#[test]
fn what_reports_and_series_can_say_is_shown() {
    let run = site()
        .file("content/reports/a.pdf", "%PDF-1.4")
        .entity(
            "reports/uusi",
            "Uudempi opas",
            "",
        )
        .entity(
            "series/sarja",
            "Tuoteperhe",
            "publisher: espoo\nissn: 2342-7655\nlicence: CC-BY-4.0\nattribution: Espoon kaupunki 2018\nmirrors: [{title: Rinnakkaiskopio, url: 'https://kopio.example/'}]\nprogrammes: [muu]\ntiers: [{type: handbook, title: Käsikirjat, summary: Miten tehdään, audience: Tekijöille}]",
        )
        .entity(
            "reports/a",
            "Kaikki kerralla",
            "\
type: handbook
series: sarja
number: '7'
authors: [{given: Aino, family: Ahtisaari}, {organisation: forum}, Työryhmä]
publisher: espoo
date: 2018-05-20
languages: [fi, en]
files: [{file: a.pdf, format: pdf, language: en, isbn: 978-951-8992-63-2, accessible: false}]
issn: 2342-7655
urn: URN:ISBN:978-951-8992-63-2
doi: 10.1000/182
licence: CC-BY-4.0
attribution: Nimeä tekijäksi Espoo
mirrors: [{title: Kopio arkistossa, url: 'https://arkisto.example/'}]
original: {title: Alkuteos, publisher: forum, date: 2016}
changes: [{date: 2019-01, text: Luvut korjattu}]
withdrawn: {date: 2022-02-02, reason: Tiedot ovat vanhentuneet, replaced_by: uusi}
cover: kuva.svg
",
        )
        .build();
    assert!(run.code() == Some(0), "{}", run.said());
    assert_says(
        &run,
        "Kaikki kerralla",
        &[
            "Tuoteperhe",
            "7",
            "Ahtisaari",
            "Aino",
            "Forum",
            "Työryhmä",
            "Espoon kaupunki",
            "20.5.2018",
            "suomi",
            "englanti",
            "PDF",
            "978-951-8992-63-2",
            "2342-7655",
            "URN:ISBN:978-951-8992-63-2",
            "10.1000/182",
            "CC BY 4.0",
            "Nimeä tekijäksi Espoo",
            "Kopio arkistossa",
            "Alkuteos",
            "Luvut korjattu",
            "2.2.2022",
            "Tiedot ovat vanhentuneet",
            "Uudempi opas",
        ],
    );
    assert_says(
        &run,
        "Tuoteperhe",
        &[
            "Espoon kaupunki",
            "2342-7655",
            "CC BY 4.0",
            "Espoon kaupunki 2018",
            "Rinnakkaiskopio",
            "Käsikirjat",
            "Miten tehdään",
            "Tekijöille",
            "Kaikki kerralla",
        ],
    );
}

#[test]
fn what_has_no_sources_has_its_programmes() {
    let run = Site::new()
        .entity("programmes/p", "Ohjelma", "sources: [{title: Ohjelma-asiakirja, url: 'https://example.org/'}]")
        .entity("goals/g", "Tavoite", "programme: p")
        .entity("projects/a", "Perijä", "goals: [g]")
        .entity("projects/b", "Oma", "goals: [g]\nsources: [{title: Hankesuunnitelma}]")
        .build()
        .status(0);
    assert_says(&run, "Perijä", &["Ohjelma-asiakirja"]);
    run.page_of("fi", "Oma").says("Hankesuunnitelma").does_not_say("Ohjelma-asiakirja");
}
