//! What the source texts of the example say can be found on its pages, in its place.

use std::sync::LazyLock;

use crate::{
    harness::{Run, Site},
    repository,
};

/// The site in this repository, built once.
static SITE: LazyLock<Run> = LazyLock::new(|| Site::copy_of(&repository()).build().status(0));

/// The register of projects as it was in about 2016: code, start, end, and the EU's and the State's money as granted.
const REGISTER: [(&str, &str, &str, &str); 15] = [
    ("A70202", "1.2.2015", "31.1.2018", "2 643 483 €"),
    ("A70009", "16.5.2014", "30.4.2017", "1 336 082 €"),
    ("A70011", "1.7.2014", "30.6.2017", "3 409 183 €"),
    ("A70906", "1.9.2015", "28.2.2017", "201 152 €"),
    ("A70965", "1.9.2015", "30.6.2017", "415 351 €"),
    ("A70966", "1.10.2015", "30.9.2017", "219 719 €"),
    ("A71005", "1.4.2015", "31.3.2018", "3 531 405 €"),
    ("A71103", "1.8.2015", "31.7.2017", "277 501 €"),
    ("A71143", "1.12.2015", "30.11.2017", "268 954 €"),
    ("A71925", "1.5.2016", "31.12.2017", "287 966 €"),
    ("A72096", "1.8.2016", "31.12.2017", "227 550 €"),
    ("A72013", "1.10.2016", "30.9.2018", "253 883 €"),
    ("A72014", "1.8.2016", "31.7.2018", "295 255 €"),
    ("S20501", "1.10.2015", "31.12.2017", "100 321 €"),
    ("S20516", "1.10.2015", "31.12.2017", "346 510 €"),
];

#[test]
fn every_project_of_the_register_has_its_code_dates_and_money() {
    let pages = SITE.pages();
    for (code, start, end, granted) in REGISTER {
        let page = pages.iter().find(|page| page.address.starts_with("/hankkeet/") && page.text().contains(code));
        let page = page.unwrap_or_else(|| panic!("no project has the code {code}"));
        page.says(start).says(end).says(granted).says("Päättynyt");
        page.leads_to(&SITE.page("/ohjelmat/6aika/"));
    }
    // What the register states together is nowhere the fund's own.
    let sum = "13 814 315 €";
    SITE.page("/ohjelmat/6aika/").says(sum);
    SITE.page("/rahoittajat/erdf/").does_not_say("13 367 500 €\nMyönnetty").leads_to(&SITE.page("/hankkeet/edudigi/"));
}

#[test]
fn each_flagship_is_under_its_goal() {
    for (goal, flagship) in [
        ("osaamisen-hyodyntaminen", "opiskelijametropoli"),
        ("osaajien-uralla-eteneminen", "opinnoista-osaajaksi"),
        ("asettautumista-tukevat-palvelut", "no-wrong-door"),
        ("kulttuurienvalinen-vuorovaikutus", "monikulttuurinen-johtaminen"),
        ("avoimet-innovaatioalustat", "avoimet-innovaatioalustat"),
        ("avoin-data", "avoin-data-ja-rajapinnat"),
        ("avoin-osallisuus", "avoin-osallisuus-ja-palvelut"),
        ("tyo-ja-tekijat-kohtaavat", "asiakaslahtoiset-tyollisyyspalvelut"),
    ] {
        let flagship = SITE.page(&format!("/hankkeet/{flagship}/"));
        flagship.says("Kärkihanke");
        assert_eq!(SITE.page(&format!("/tavoitteet/{goal}/")).lists(&flagship), 1, "{goal}");
    }
}

#[test]
fn the_own_contribution_stands_beside_its_fund() {
    let page = SITE.page("/hankkeet/pelialan-keskittyma/");
    page.says("Omarahoitusosuus").leads_to(&SITE.page("/rahoittajat/erdf/"));
    page.leads_to(&SITE.page("/ohjelmat/elinvoimainen-espoo/"));
    SITE.page("/rahoittajat/erdf/").leads_to(&page);
}

#[test]
fn the_widening_is_a_milestone_of_the_same_project() {
    let page = SITE.page("/hankkeet/asiakaslahtoiset-tyollisyyspalvelut/");
    page.says("Projekti laajeni työnantajapalveluihin");
}

#[test]
fn the_parallel_programme_and_the_goal_lead_to_each_other() {
    let (goal, programme) = (SITE.page("/tavoitteet/tyo-ja-tekijat-kohtaavat/"), SITE.page("/ohjelmat/te25/"));
    goal.leads_to(&programme);
    programme.leads_to(&goal);
}

#[test]
fn one_flagship_has_two_names() {
    SITE.page("/hankkeet/avoin-osallisuus-ja-palvelut/")
        .says("Avoin osallisuus ja palvelut -kärkihanke")
        .says("Avoin osallisuus ja asiakkuus -kärkihanke");
}

#[test]
fn the_funds_say_who_manages_them_for_which_programme() {
    for (fund, body) in [("erdf", "uudenmaan-liitto"), ("esf", "hameen-ely")] {
        let page = SITE.page(&format!("/rahoittajat/{fund}/"));
        page.says("hallintoviranomainen").says("välittävä");
        for other in
            [format!("/organisaatiot/{body}/"), "/organisaatiot/tem/".to_owned(), "/ohjelmat/6aika/".to_owned()]
        {
            page.leads_to(&SITE.page(&other));
        }
        SITE.page(&format!("/organisaatiot/{body}/")).says("välittävä").leads_to(&page);
    }
}

#[test]
fn the_tiers_of_the_family_are_in_their_order() {
    let text = SITE.page("/sarjat/make-with-espoo/").text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words}: {text}"));
    assert!(place("Viitekehykset") < place("Käsikirjat") && place("Käsikirjat") < place("Sovellusesimerkit"));
    // Nothing says that the handbook of 2016 is of the family.
    assert_eq!(SITE.page("/sarjat/make-with-espoo/").lists(&SITE.page("/julkaisut/kyky-living-lab/")), 0);
}

#[test]
fn a_programme_may_lack_dates_and_funders_and_reads_well() {
    for programme in ["pks-koko", "sydansuomi", "te25"] {
        let page = SITE.page(&format!("/ohjelmat/{programme}/"));
        page.says("ei tiedossa").does_not_say("Käynnissä");
    }
}

#[test]
fn the_steering_group_is_named_with_roles_and_parties() {
    let page = SITE.page("/ohjelmat/elinvoimainen-espoo/");
    for words in [
        "Mervi Heinaro",
        "Kai Mykkänen",
        "kok.",
        "puheenjohtaja",
        "Päivi Puntila",
        "varapuheenjohtaja",
        "valtuutettuja",
    ] {
        page.says(words);
    }
    SITE.page_of("sv", "Ett livskraftigt Esbo").says("saml.").says("sfp");
}

#[test]
fn the_keywords_hold_no_junk() {
    let page = SITE.page("/julkaisut/elinvoimainen-espoo-valiraportti/");
    page.does_not_say("Array");
    assert!(!page.first("head").html().contains("Array"));
}

#[test]
fn nobody_takes_the_site_for_an_official_one() {
    for (home, words) in [("/", "Esimerkkisivusto"), ("/sv/", "exempelwebbplats"), ("/en/", "example site")] {
        let footer = SITE.page(home).text_in("footer");
        assert!(footer.contains(words), "{home}: {footer}");
    }
}
