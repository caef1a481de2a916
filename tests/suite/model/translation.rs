//! The three states of a translation, and what each page tells readers and search engines of it.

use crate::{
    harness::{Run, SITE_YAML, Site},
    page::{Page, primary_subtag},
};

/// Three projects: translated, with a summary only, and not at all.
fn translated() -> Run {
    Site::new()
        .file("content/projects/a.md", "---\ntitle: Aalto\nsummary: Aallon tiivistelmä.\n---\nAallon teksti.\n")
        .file("content/projects/a.sv.md", "---\ntitle: Vågen\nsummary: Vågens sammandrag.\n---\nVågens text.\n")
        .file("content/projects/b.md", "---\ntitle: Burger\nsummary: Burgerin tiivistelmä.\n---\nBurgerin teksti.\n")
        .file("content/projects/b.sv.md", "---\ntitle: Hamburgaren\nsummary: Burgarens sammandrag.\n---\n")
        .file("content/projects/c.md", "---\ntitle: Copla\nsummary: Coplan tiivistelmä.\n---\nCoplan teksti.\n")
        .build()
        .status(0)
}

/// The languages of the elements that hold some words, from the innermost outwards; the first that is given.
fn lang_of(page: &Page, words: &str) -> String {
    let holder = page
        .all("main *")
        .into_iter()
        .filter(|element| element.text().collect::<String>().contains(words))
        .last()
        .unwrap_or_else(|| panic!("{} does not say {words:?}", page.address));
    let own = std::iter::once(holder).chain(holder.ancestors().filter_map(scraper::ElementRef::wrap));
    let lang = own.filter_map(|element| element.attr("lang")).next().unwrap_or_default();
    primary_subtag(lang).to_owned()
}

#[test]
fn a_translated_page_says_everything_in_its_language() {
    let run = translated();
    let page = run.page("/sv/projekt/a/");
    assert_eq!(primary_subtag(page.lang()), "sv");
    page.says("Vågens sammandrag.").says("Vågens text.").does_not_say("Aallon");
    assert_eq!(page.heading(), "Vågen");
    assert_eq!(page.canonical().as_deref(), Some("https://koe.example/sv/projekt/a/"));
}

#[test]
fn a_page_with_a_summary_only_says_so_and_shows_no_body_as_its_own() {
    let run = translated();
    let page = run.page("/sv/projekt/b/");
    assert_eq!((page.heading().as_str(), primary_subtag(page.lang())), ("Hamburgaren", "sv"));
    page.says("Burgarens sammandrag.");
    assert_eq!(lang_of(&page, "Burgarens sammandrag."), "sv");
    if page.text().contains("Burgerin teksti.") {
        assert_eq!(lang_of(&page, "Burgerin teksti."), "fi");
    }
    page.leads_to(&run.page("/hankkeet/b/"));
    assert_ne!(page.text(), run.page("/sv/projekt/a/").text());
}

#[test]
fn a_missing_translation_shows_the_primary_text_with_its_language_and_a_notice() {
    let run = translated();
    let page = run.page("/sv/projekt/c/");
    assert_eq!(primary_subtag(page.lang()), "sv", "the chrome is in the reader's language");
    assert_eq!(page.heading(), "Copla");
    assert_eq!(lang_of(&page, "Copla"), "fi");
    assert_eq!(lang_of(&page, "Coplan tiivistelmä."), "fi");
    assert_eq!(lang_of(&page, "Coplan teksti."), "fi");
    page.leads_to(&run.page("/hankkeet/c/"));
    assert_eq!(page.canonical().as_deref(), Some("https://koe.example/hankkeet/c/"));
}

#[test]
fn alternates_name_only_the_languages_that_have_the_text() {
    let run = translated();
    let languages = |address: &str| -> Vec<String> {
        let mut languages: Vec<String> = run.page(address).alternates().into_iter().map(|(lang, _)| lang).collect();
        languages.retain(|lang| lang != "x-default");
        languages.sort();
        languages.iter().map(|lang| primary_subtag(lang).to_owned()).collect()
    };
    assert_eq!(languages("/hankkeet/a/"), ["fi", "sv"]);
    assert_eq!(languages("/sv/projekt/a/"), ["fi", "sv"]);
    for address in ["/hankkeet/c/", "/sv/projekt/c/"] {
        assert!(!languages(address).contains(&"sv".to_owned()), "{address}");
    }
    for (lang, address) in run.page("/sv/projekt/a/").alternates() {
        let expected = if primary_subtag(&lang) == "sv" { "sv/projekt/a/" } else { "hankkeet/a/" };
        assert_eq!(address, format!("https://koe.example/{expected}"));
    }
}

#[test]
fn every_page_leads_to_itself_in_the_other_languages() {
    let run = translated();
    for (address, others) in [
        ("/hankkeet/a/", ["/sv/projekt/a/", "/en/projects/a/"]),
        ("/sv/projekt/c/", ["/hankkeet/c/", "/en/projects/c/"]),
        ("/en/projects/b/", ["/hankkeet/b/", "/sv/projekt/b/"]),
        ("/sv/projekt/", ["/hankkeet/", "/en/projects/"]),
        ("/", ["/sv/", "/en/"]),
    ] {
        let page = run.page(address);
        let links: Vec<String> = page.links().into_iter().map(|link| link.to).collect();
        for other in others {
            assert!(links.iter().any(|link| link == other), "{address} has no link to {other}");
        }
    }
}

#[test]
fn titles_in_lists_have_their_own_language() {
    let run = translated();
    let list = run.page("/sv/projekt/");
    list.says("Vågen").says("Hamburgaren").says("Copla");
    assert_eq!(lang_of(&list, "Copla"), "fi");
    assert_eq!(lang_of(&list, "Vågen"), "sv");
}

#[test]
fn texts_by_language_in_the_primary_file_are_a_translation_too() {
    let run = Site::new()
        .entity(
            "goals/data",
            "{fi: Avoin data, sv: Öppna data, en: Open data}",
            "summary: {fi: Yksi., sv: Ett., en: One.}",
        )
        .build()
        .status(0);
    for (lang, title, summary) in
        [("fi", "Avoin data", "Yksi."), ("sv", "Öppna data", "Ett."), ("en", "Open data", "One.")]
    {
        let page = run.page_of(lang, title);
        page.says(summary);
        assert_eq!(page.alternates().iter().filter(|(lang, _)| lang != "x-default").count(), 3);
    }
}

#[test]
fn a_site_in_one_language_has_no_choice_of_language() {
    let run = Site::new()
        .site_yaml("title: Yksi\nbase_url: https://koe.example/\nlanguages: [fi]\n")
        .entity("projects/a", "Aalto", "")
        .build()
        .status(0);
    assert!(run.output_files().iter().all(|path| !path.starts_with("sv/") && !path.starts_with("en/")));
    assert!(run.page("/hankkeet/a/").alternates().len() <= 1);
}

#[test]
fn another_language_may_be_the_primary_one() {
    let yaml = SITE_YAML.replace("[fi, sv, en]", "[sv, fi]").replace(", en: Test Site", "");
    let run = Site::new().site_yaml(&yaml).entity("projects/a", "Vågen", "").build().status(0);
    assert_eq!(primary_subtag(run.page("/projekt/a/").lang()), "sv");
    assert_eq!(primary_subtag(run.page("/fi/hankkeet/a/").lang()), "fi");
}

#[test]
fn a_tag_with_a_region_has_the_words_of_its_language() {
    let yaml = SITE_YAML
        .replace("[fi, sv, en]", "[fi-FI, sv-FI]")
        .replace("{fi: Koesivusto, sv: Testwebbplats, en: Test Site}", "Koe");
    let run = Site::new().site_yaml(&yaml).entity("projects/a", "Aalto", "").build().status(0);
    run.page("/hankkeet/a/").says("Perustiedot");
    run.page("/sv-FI/projekt/a/").says("Basuppgifter");
}

#[test]
fn a_language_that_the_theme_has_no_words_for_is_reported() {
    let yaml = SITE_YAML.replace("[fi, sv, en]", "[fi, de]").replace(", sv: Testwebbplats, en: Test Site", "");
    let run = Site::new().site_yaml(&yaml).entity("projects/a", "Aalto", "").build();
    assert!(run.diagnostics().iter().any(|problem| problem.code == "unknown-string"), "{}", run.said());
    // With words of its own the site has the language.
    let words = std::fs::read_to_string(crate::repository().join("themes/make-with/strings/en.ftl"))
        .expect("the theme's words");
    let run = Site::new().site_yaml(&yaml).file("strings/de.ftl", words).entity("projects/a", "Aalto", "").build();
    assert_eq!((run.code(), run.stdout()), (Some(0), ""));
}

#[test]
fn a_link_to_a_heading_of_the_primary_text_leads_to_the_primary_page() {
    let run = Site::new()
        .file("content/projects/a.md", "---\ntitle: Aalto\n---\n## Tulokset\n\nTeksti.\n")
        .file("content/projects/a.sv.md", "---\ntitle: Vågen\n---\n## Resultat\n\nText.\n")
        .file("content/pages/sivu.md", "---\ntitle: Sivu\n---\nKs. [tulokset](project:a#tulokset).\n")
        .file("content/pages/toinen.md", "---\ntitle: Toinen\n---\nTeksti.\n")
        .file("content/pages/toinen.sv.md", "---\ntitle: Andra\n---\nSe [resultat](project:a#resultat).\n")
        .build()
        .status(0);
    let leads = |page: &str, text: &str| {
        let links = run.page(page).main_links();
        links.into_iter().find(|link| link.text.starts_with(text)).map(|link| link.to).unwrap_or_default()
    };
    assert_eq!(leads("/sivu/", "tulokset"), "/hankkeet/a/#tulokset");
    assert_eq!(leads("/sv/sivu/", "tulokset"), "/hankkeet/a/#tulokset");
    assert_eq!(leads("/sv/toinen/", "resultat"), "/sv/projekt/a/#resultat");
}
