//! Where pages are: local words, slugs, a path in `base_url`, and old addresses.

use pretty_assertions::assert_eq;

use crate::{
    crawl,
    harness::{SITE_YAML, Site},
};

#[test]
fn addresses_use_each_languages_own_words() {
    let run = Site::new().entity("projects/kupla", "Kupla", "").build().status(0);
    for (address, lang) in [("/hankkeet/kupla/", "fi"), ("/sv/projekt/kupla/", "sv"), ("/en/projects/kupla/", "en")] {
        let page = run.page(address);
        assert_eq!((page.heading().as_str(), crate::page::primary_subtag(page.lang())), ("Kupla", lang));
    }
    for address in ["/hankkeet/", "/sv/projekt/", "/en/projects/", "/", "/sv/", "/en/"] {
        run.page(address);
    }
}

#[test]
fn an_id_becomes_plain_letters_in_its_address() {
    let run = Site::new()
        .entity("goals/sykettä yrittäjille", "Sykettä", "")
        .entity("projects/Ä5 – Öljy & vesi", "Öljy ja vesi", "goals: [sykettä yrittäjille]")
        .build()
        .status(0);
    for (title, stem) in [("Sykettä", "sykett"), ("Öljy ja vesi", "5-")] {
        let page = run.page_of("fi", title);
        assert!(page.address.is_ascii() && !page.address.contains([' ', '&', '%']), "{}", page.address);
        assert!(page.address.contains(stem) && page.address == page.address.to_lowercase(), "{}", page.address);
    }
}

#[test]
fn an_address_does_not_depend_on_what_else_there_is() {
    let site = Site::new().entity("projects/…", "Pisteet", "").entity("projects/日本", "Japani", "");
    let addresses = |site: &Site| {
        let run = site.build().status(0);
        ["Pisteet", "Japani"].map(|title| run.page_of("fi", title).address)
    };
    let alone = addresses(&site);
    let among_others = addresses(&site.entity("projects/!", "Huuto", "").entity("goals/a", "A", ""));
    assert_eq!(alone, among_others);
}

#[test]
fn one_id_is_one_whatever_way_its_letters_are_spelled() {
    let run = Site::new()
        .entity("goals/a\u{308}iti", "Hajalla", "")
        .entity("goals/\u{f6}ljy", "Koossa", "")
        .entity("projects/p", "Hanke", "goals: [\u{e4}iti, o\u{308}ljy]")
        .build()
        .status(0);
    run.page_of("fi", "Hanke").leads_to(&run.page_of("fi", "Hajalla"));
    run.page_of("fi", "Hanke").leads_to(&run.page_of("fi", "Koossa"));
}

#[test]
fn a_slug_may_differ_by_language() {
    let run = Site::new()
        .entity("projects/kupla", "Kupla", "slug: {fi: kuplat, sv: bubblor}")
        .entity("goals/data", "Data", "slug: avoin")
        .file("content/goals/data.sv.md", "---\ntitle: Öppna data\nslug: oppna\n---\n")
        .build()
        .status(0);
    for address in ["/hankkeet/kuplat/", "/sv/projekt/bubblor/"] {
        run.page(address);
    }
    assert!(run.page_of("fi", "Data").address.ends_with("/avoin/"));
    assert!(run.page_of("sv", "Öppna data").address.ends_with("/oppna/"));
}

#[test]
fn the_words_in_addresses_can_be_overridden() {
    let site = Site::new().entity("projects/kupla", "Kupla", "");
    let word = crawl::string_with_value("fi", "hankkeet").expect("the theme's word for projects in addresses");
    let run = site.file("strings/fi.ftl", format!("{word} = toimet\n")).build().status(0);
    assert_eq!(run.page("/toimet/kupla/").heading(), "Kupla");
    run.page("/sv/projekt/kupla/");
}

#[test]
fn pages_live_at_the_root() {
    let run = Site::new()
        .entity("pages/tietoa", "Tietoa", "menu: true")
        .entity("pages/index", "Etusivun otsikko", "summary: Tervetuloa.")
        .build()
        .status(0);
    assert_eq!(run.page("/tietoa/").heading(), "Tietoa");
    run.page("/sv/tietoa/");
    run.page("/").says("Tervetuloa.");
    let menu = run.page("/").text_in("header nav, nav");
    assert!(menu.contains("Tietoa"), "{menu}");
}

#[test]
fn chapters_live_below_their_report() {
    let run = Site::new()
        .entity("reports/opas/index", "Opas", "type: handbook")
        .entity("reports/opas/01-alku", "Alku", "")
        .entity("reports/opas/02-loppu", "Loppu", "")
        .build()
        .status(0);
    let (report, first, last) = (run.page_of("fi", "Opas"), run.page_of("fi", "Alku"), run.page_of("fi", "Loppu"));
    assert!(first.address.starts_with(&report.address) && last.address.starts_with(&report.address));
    report.leads_to(&first).leads_to(&last);
    assert!(first.links().iter().any(|link| link.to == last.address), "no way on from the first chapter");
    assert!(last.links().iter().any(|link| link.to == first.address), "no way back from the last chapter");
    assert!(first.links().iter().any(|link| link.to == report.address), "no way up from a chapter");
}

#[test]
fn a_site_may_live_under_a_path() {
    let yaml = SITE_YAML.replace("https://koe.example/", "https://koe.example/a/b/");
    let site = Site::new()
        .site_yaml(&yaml)
        .entity("goals/data", "Avoin data", "")
        .file(
            "content/projects/kupla.md",
            "---\ntitle: Kupla\ngoals: [data]\nredirects: [/vanha/]\n---\n[data](goal:data) [lista](/hankkeet/) ![Kuva](kuva.svg)\n",
        )
        .file("content/projects/kuva.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let run = site.build().status(0);
    let page = run.page("/hankkeet/kupla/");
    assert_eq!(page.canonical().as_deref(), Some("https://koe.example/a/b/hankkeet/kupla/"));
    for page in run.html() {
        for element in page.all("[href], [src]") {
            let address = element.attr("href").or(element.attr("src")).expect("what was selected");
            let is_outside_the_path = address.starts_with('/') && !address.starts_with("/a/b/");
            assert!(!is_outside_the_path, "{} leads to {address}", page.address);
        }
    }
    crawl::assert_whole(&run, "/a/b");
    // The option wins, and the same site is as whole at the root.
    let run = site.args(["--base-url", "https://muu.example"]).build().status(0);
    assert_eq!(run.page("/hankkeet/kupla/").canonical().as_deref(), Some("https://muu.example/hankkeet/kupla/"));
    crawl::assert_whole(&run, "");
}

#[test]
fn the_path_of_a_base_is_escaped_as_addresses_are() {
    let site = Site::new().entity("projects/kupla", "Kupla", "");
    let run = site.args(["--base-url", "https://muu.example/ä{b}/"]).build().status(0);
    assert_eq!(
        run.page("/hankkeet/kupla/").canonical().as_deref(),
        Some("https://muu.example/%C3%A4%7Bb%7D/hankkeet/kupla/")
    );
}

#[test]
fn old_addresses_lead_on() {
    let run = Site::new()
        .entity("projects/kupla", "Kupla", "redirects: [/vanha/kupla/, /sv/gammal/, /kupla.html]")
        .build()
        .status(0);
    // What lay below a language's folder leads to that language.
    for (old, new) in [
        ("/vanha/kupla/", "/hankkeet/kupla/"),
        ("/sv/gammal/", "/sv/projekt/kupla/"),
        ("/kupla.html", "/hankkeet/kupla/"),
    ] {
        let page = run.page(old);
        let target = page.redirect().unwrap_or_else(|| panic!("{old} leads nowhere"));
        assert!(target == new || target == format!("https://koe.example{new}"), "{old} leads to {target}");
        assert_eq!(page.canonical().as_deref(), Some(&*format!("https://koe.example{new}")));
        assert!(page.links().iter().any(|link| link.to == new), "{old} has no link for those whom nothing leads on");
    }
}

#[test]
fn what_is_not_found_has_a_page() {
    let run = Site::new().entity("projects/kupla", "Kupla", "").build().status(0);
    let page = run.page("/404.html");
    assert_eq!(page.count("h1"), 1);
    let links: Vec<String> = page.links().into_iter().map(|link| link.to).collect();
    for address in ["/", "/sv/", "/en/"] {
        assert!(links.iter().any(|link| link == address), "404.html has no link to {address}");
    }
    // It is served at any depth, so that only addresses from the root work.
    for element in page.all("[href], [src]") {
        let address = element.attr("href").or(element.attr("src")).expect("what was selected");
        assert!(address.starts_with(['/', '#']) || address.contains(':'), "404.html has the address {address}");
    }
}

#[test]
fn files_of_static_are_copied_as_they_are() {
    let bytes = [0_u8, 255, 10, 13, 26];
    let site = Site::new().file("static/kuvat/a b.bin", bytes).file("static/robots.txt", "User-agent: *\n");
    site.build().status(0);
    let output = site.output();
    assert_eq!(output.get("kuvat/a b.bin").map(Vec::as_slice), Some(&bytes[..]));
    assert_eq!(output.get("robots.txt").map(Vec::as_slice), Some(&b"User-agent: *\n"[..]));
}

#[test]
fn what_belongs_to_the_home_page_can_be_reached() {
    let run = Site::new()
        .entity("pages/index", "Etusivun otsikko", "")
        .entity("pages/alasivu", "Alasivu", "parent: index")
        .entity("news/alku", "Sivusto aukesi", "date: 2026-01-01\nabout: [page:index]")
        .build()
        .status(0);
    crawl::assert_whole(&run, "");
    let home = run.page("/");
    for title in ["Alasivu", "Sivusto aukesi"] {
        assert!(home.links_to(&run.page_of("fi", title)) > 0, "{title}: {:#?}", home.main_links());
    }
}
