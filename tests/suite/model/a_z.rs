//! The alphabetical index: every name, under its letter, in the order of the language.

use pretty_assertions::assert_eq;

use crate::{
    audit, crawl,
    harness::Site,
    page::{Page, selector, text_of},
};

/// The letters of a page with what stands under each.
fn groups(page: &Page) -> Vec<(String, Vec<String>)> {
    let groups = page.all("main section").into_iter().map(|section| {
        let texts = |name: &str| section.select(&selector(name)).map(text_of).collect::<Vec<_>>();
        (texts("h2").concat(), texts("li"))
    });
    groups.collect()
}

fn bar(page: &Page) -> Vec<String> {
    page.all("main a[href*='#letter-']").into_iter().map(text_of).collect()
}

#[test]
fn the_nordic_letters_come_last_and_accents_fold_to_their_letter() {
    let names = ["Öljy", "Zeta", "Äiti", "Étude", "Espoo", "Åbo", "6Aika", "”Avoin”", "Eetu"];
    let mut site = Site::new();
    for (place, name) in names.iter().enumerate() {
        site = site.entity(&format!("projects/p{place}"), name, "");
    }
    let run = site.build().status(0);
    for address in ["/hakemisto/", "/sv/register/"] {
        let page = run.page(address);
        let letters: Vec<String> = groups(&page).into_iter().map(|(letter, _)| letter).collect();
        assert_eq!(letters[1..], ["E", "Z", "Å", "Ä", "Ö"], "{address}");
        assert!(letters[0].starts_with("0–9"), "{address}: {}", letters[0]);
        assert_eq!(bar(&page), letters, "{address}");
    }
    let of_e = groups(&run.page("/hakemisto/")).remove(1).1;
    let titles: Vec<&str> = of_e.iter().map(|entry| entry.split(' ').next().unwrap_or_default()).collect();
    assert_eq!(titles, ["Eetu", "Espoo", "Étude"]);
    let letters: Vec<String> = groups(&run.page("/en/a-z/")).into_iter().map(|(letter, _)| letter).collect();
    assert_eq!(letters[1..], ["A", "E", "O", "Z"], "English has no letters after Z");
    crawl::assert_whole(&run, "");
    audit::assert_sound(&run);
}

#[test]
fn a_name_has_its_kind_and_status_and_other_names_lead_to_the_title() {
    let run = Site::new()
        .entity("funders/erdf", "Euroopan aluekehitysrahasto", "acronym: {fi: EAKR, sv: ERUF}\ntype: eu-fund")
        .entity("projects/kupla", "Kupla", "other_names: [Bubble, Kupla-hanke]\nstart: 2020\nend: 2021")
        .entity("projects/pilvi", "Pilvi – avoin pilvi", "other_names: [Pilvi]")
        .entity("goals/data", "Avoin data", "number: \"7\"")
        .entity("reports/kirja", "Kirja", "")
        .entity("news/uutinen", "Uutinen", "")
        .entity("pages/sivu", "Sivu", "")
        .build()
        .status(0);
    let entries: Vec<String> = groups(&run.page("/hakemisto/")).into_iter().flat_map(|(_, names)| names).collect();
    assert_eq!(
        entries,
        [
            "Avoin data Tavoite",
            "Bubble, ks. Kupla",
            "EAKR, ks. Euroopan aluekehitysrahasto",
            "Euroopan aluekehitysrahasto EU-rahasto",
            "Kirja Julkaisu",
            "Kupla Hanke, Päättynyt",
            "Kupla-hanke, ks. Kupla",
            "Pilvi – avoin pilvi Hanke, Tila ei tiedossa",
        ]
    );
    let swedish = run.page("/sv/register/");
    swedish.says("ERUF, se").does_not_say("EAKR");
}

#[test]
fn a_long_index_goes_on_and_every_letter_is_reached() {
    let mut site = Site::new().entity("organisations/a", "Aho", "").entity("organisations/o", "Öljy", "");
    for number in 0..450 {
        site = site.entity(&format!("projects/p{number}"), &format!("Hanke {number:03}"), "");
    }
    let run = site.build().status(0);
    let pages = ["/hakemisto/", "/hakemisto/sivu/2/", "/hakemisto/sivu/3/"].map(|address| run.page(address));
    let counts = pages.each_ref().map(|page| page.count("main section li"));
    assert_eq!(counts, [200, 200, 52]);
    let letters = pages.each_ref().map(|page| groups(page).into_iter().map(|(letter, _)| letter).collect::<Vec<_>>());
    assert_eq!(letters[0], ["A", "H"]);
    assert_eq!(letters[1], ["H (jatkoa edelliseltä sivulta)"]);
    assert_eq!(letters[2], ["H (jatkoa edelliseltä sivulta)", "Ö"]);
    let hrefs: Vec<&str> =
        pages[1].all("main a[href*='#letter-']").iter().filter_map(|link| link.attr("href")).collect();
    assert_eq!(hrefs, ["/hakemisto/#letter-a", "/hakemisto/#letter-h", "/hakemisto/sivu/3/#letter-u00f6"]);
    crawl::assert_whole(&run, "");
    audit::assert_sound(&run);
}

#[test]
fn a_page_that_another_language_has_not_is_no_alternate_of_its_first() {
    let mut site = Site::new();
    for number in 0..150 {
        let names = format!("other_names: [{{fi: Toinen {number:03}}}]");
        let id = format!("content/projects/p{number:03}");
        site = site.file(&format!("{id}.md"), format!("---\ntitle: Hanke {number:03}\n{names}\n---\n")).file(
            &format!("{id}.sv.md"),
            format!("---\ntitle: Projekt {number:03}\nother_names: [Projekt {number:03}]\n---\n"),
        );
    }
    let run = site.build().status(0);
    let page = run.page("/hakemisto/sivu/2/");
    assert!(page.alternates().iter().all(|(lang, _)| lang != "sv"), "{:?}", page.alternates());
    assert!(page.links().iter().any(|link| link.to == "/sv/register/"), "the language switch leads to the first page");
    assert!(!run.output("sitemap.xml").contains("/sv/register/sida/2/"));
    crawl::assert_whole(&run, "");
}

#[test]
fn a_theme_may_leave_the_pages_out_and_then_needs_no_template_for_them() {
    let site = Site::new()
        .site_yaml_lines("theme: oma\n")
        .file("themes/oma/theme.yaml", "extends: make-with\npages: []\n")
        .entity("projects/kupla", "Kupla", "");
    let run = site.build().status(0);
    let files = run.output_files();
    assert!(!files.iter().any(|path| path.contains("hakemisto") || path.contains("tietoa-tiedoista")), "{files:#?}");
    crawl::assert_whole(&run, "");
    site.write("themes/oma/theme.yaml", "extends: make-with\npages: [data]\n");
    let files = site.build().status(0).output_files();
    assert!(
        files.contains(&"tietoa-tiedoista/index.html".to_owned())
            && !files.contains(&"hakemisto/index.html".to_owned())
    );
}

#[test]
fn a_site_without_names_has_no_index() {
    let run = Site::new().build().status(0);
    assert!(!run.output_files().contains(&"hakemisto/index.html".to_owned()));
    crawl::assert_whole(&run, "");
}
