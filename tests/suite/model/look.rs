//! How a site looks: colours that follow from one, covers for what has none, the icon, and what others show of a page.

use pretty_assertions::{assert_eq, assert_ne};

use crate::{
    harness::{Run, Site},
    page::Page,
};

/// A PNG of one pixel.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01H\xaf\xa4q\0\0\0\0IEND\xaeB`\x82";

/// The address that an attribute of a page's element holds, without what tells its versions apart.
fn address(page: &Page, selector: &str, attribute: &str) -> String {
    let value = page.first(selector).attr(attribute).unwrap_or_else(|| panic!("no {attribute} of {selector}"));
    value.split('?').next().unwrap_or_default().to_owned()
}

/// The text of an output by its address.
fn text_at(run: &Run, address: &str) -> String {
    run.output(address.trim_start_matches('/'))
}

fn shared_image(page: &Page) -> String {
    address(page, "meta[property='og:image']", "content")
}

#[test]
fn every_colour_follows_from_the_one_that_the_site_chooses() {
    let css = |appearance: &str| Site::new().site_yaml_lines(appearance).build().status(0).output("assets/style.css");
    let value = |css: &str, token: &str| {
        let start = css.find(&format!("--{token}:")).unwrap_or_else(|| panic!("no --{token}")) + token.len() + 3;
        css[start..].split([';', '}']).next().expect("a value").to_owned()
    };
    let (own, red) = (css(""), css("appearance: {colour: \"#a4123f\"}\n"));
    assert_eq!(value(&red, "brand"), "#a4123f");
    for token in ["ink", "link", "accent", "bar", "paper", "cover-framework-ground"] {
        assert_ne!(value(&own, token), value(&red, token), "{token}");
    }
    let accent = css("appearance: {colours: {brand: \"#a4123f\", accent: \"#ffc61e\"}, fonts: {text: Georgia}}\n");
    assert_eq!(value(&accent, "accent"), "#ffc61e");
    assert_eq!(value(&accent, "on-accent"), value(&red, "on-accent"));
    assert_eq!(value(&accent, "font-text"), "Georgia");
    // Dark screens have colours of their own; paper has the light ones.
    let dark = &red[red.find("prefers-color-scheme:dark").expect("a dark mode")..];
    assert!(red.contains("@media screen and (prefers-color-scheme:dark)"));
    assert_ne!(value(dark, "ground"), value(&red, "ground"));
}

#[test]
fn style_sheets_are_joined_by_name_and_replaced_one_by_one() {
    let theme = Site::new()
        .site_yaml_lines("theme: oma\n")
        .file("themes/oma/theme.yaml", "extends: make-with\n")
        .file("themes/oma/styles/zz-last.css", ".theme-last { color: red }\n")
        .file("themes/oma/styles/zy-before.css", ".theme-before { color: red }\n");
    let css = theme.build().status(0).output("assets/style.css");
    let place = |part: &str| css.find(part).unwrap_or_else(|| panic!("no {part} in {css}"));
    assert!(place("@layer tokens") < place(".theme-before") && place(".theme-before") < place(".theme-last"));
    let css = theme.file("styles/zz-last.css", ".site-last { color: red }\n").build().status(0);
    let css = css.output("assets/style.css");
    assert!(css.contains(".site-last") && css.contains(".theme-before") && !css.contains(".theme-last"));
}

#[test]
fn the_address_of_the_style_sheet_changes_when_it_does() {
    let site = Site::new();
    let version = |run: &Run| {
        let page = run.page("/");
        page.first("link[rel=stylesheet]").attr("href").expect("an address").to_owned()
    };
    let first = version(&site.build().status(0));
    assert_eq!(version(&site.build().status(0)), first);
    let second = version(&site.file("styles/own.css", "p { margin: 0 }\n").build().status(0));
    assert_ne!(first, second);
    assert!(first.starts_with("/assets/style.css?v="), "{first}");
}

#[test]
fn a_publication_without_a_cover_gets_one_of_its_sort_and_its_own() {
    let site = Site::new()
        .entity("reports/yksi", "Yksi", "type: framework")
        .entity("reports/kaksi", "Kaksi", "type: framework")
        .entity("reports/opas", "Opas", "type: handbook")
        .entity("reports/muu", "Muu", "")
        .entity("reports/oma", "Oma", "cover: kansi.svg")
        .file("content/reports/kansi.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let run = site.build().status(0);
    let cover = |run: &Run, title: &str| {
        let page = run.page_of("fi", title);
        text_at(run, &address(&page, "main .cover-band img", "src"))
    };
    let covers: Vec<String> = ["Yksi", "Kaksi", "Opas", "Muu"].iter().map(|title| cover(&run, title)).collect();
    for (place, one) in covers.iter().enumerate() {
        assert!(one.starts_with("<svg "), "{one}");
        for other in &covers[place + 1..] {
            assert_ne!(one, other);
        }
    }
    let own = run.page_of("fi", "Oma");
    assert_eq!(address(&own, "main .cover-own", "src"), "/media/reports/kansi.svg");
    assert!(!run.output_files().iter().any(|path| path.ends_with("covers/oma.svg")), "{:?}", run.output_files());
    // The same publication keeps its composition when the city changes its colours, and takes those.
    let red = site.site_yaml_lines("appearance: {colour: \"#a4123f\"}\n").build().status(0);
    let outline = |svg: &str| svg.split("d=\"").skip(1).map(|part| part.split('"').next().map(str::to_owned)).collect();
    let outlines: [Vec<_>; 2] = [outline(&covers[0]), outline(&cover(&red, "Yksi"))];
    assert_eq!(outlines[0], outlines[1]);
    assert_ne!(covers[0], cover(&red, "Yksi"));
}

#[test]
fn a_title_stands_on_its_cover_whole_and_may_break_in_long_words() {
    let long = "Koulutusohjelmakokonaisuus ".repeat(7).trim().to_owned();
    let run = Site::new()
        .entity("series/sarja", "Sarja", "")
        .entity("reports/pitka", &long, "type: handbook\nseries: sarja")
        .file(
            "templates/series.html",
            "{% extends \"make-with/series.html\" %}{% block main %}<h1>Sarja</h1>{{ <Shelf cards={series.others} /> }}{% endblock %}",
        )
        .build()
        .status(0);
    let page = run.page_of("fi", "Sarja");
    let title = page.text_in(".cover-title");
    assert_eq!(title.replace('\u{ad}', ""), long);
    assert!(title.contains("koulu\u{ad}") || title.contains("Koulu\u{ad}"), "{title:?}");
    assert_eq!(page.count(".cover.cover-handbook.cover-very-long"), 1);
    assert_eq!(address(&page, ".cover-link", "href"), "/julkaisut/pitka/");
}

#[test]
fn the_icon_is_the_sites_own_or_a_drawn_one() {
    let site = Site::new().site_yaml_lines("appearance: {colour: \"#a4123f\"}\n");
    let run = site.build().status(0);
    let drawn = address(&run.page("/"), "link[rel=icon]", "href");
    assert!(text_at(&run, &drawn).contains("#a4123f"), "no brand colour");
    assert_eq!(run.page("/").first("meta[name=theme-color]").attr("content"), Some("#a4123f"));
    let run = site.site_yaml_lines("appearance: {favicon: tunnus.png}\n").file("static/tunnus.png", PIXEL).build();
    let run = run.status(0);
    assert_eq!(address(&run.page("/"), "link[rel=icon]", "href"), "/tunnus.png");
    assert!(!run.output_files().iter().any(|path| path.ends_with("favicon.svg")), "{:?}", run.output_files());
}

#[test]
fn a_page_is_shared_with_its_own_picture_else_its_programmes_else_the_sites() {
    let site = Site::new()
        .entity("programmes/ohjelma", "Ohjelma", "image: {file: ohjelma.png, alt: Ranta}")
        .file("content/programmes/ohjelma.png", PIXEL)
        .entity("projects/oma", "Oma kuva", "programme: ohjelma\nimage: {file: oma.png, alt: Verstas}")
        .file("content/projects/oma.png", PIXEL)
        .entity("projects/kaava", "Vain kaavio", "programme: ohjelma\nimage: {file: kaava.svg, alt: Kaavio}")
        .file("content/projects/kaava.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .entity("projects/ilman", "Ilman kuvaa", "");
    let run = site.build().status(0);
    let image = |run: &Run, title: &str| shared_image(&run.page_of("fi", title));
    assert_eq!(image(&run, "Oma kuva"), "https://koe.example/media/projects/oma.png");
    assert_eq!(image(&run, "Vain kaavio"), "https://koe.example/media/programmes/ohjelma.png");
    assert_eq!(image(&run, "Ilman kuvaa"), "https://koe.example/assets/card.png");
    let page = run.page_of("fi", "Oma kuva");
    let property = |name: &str| page.first(&format!("meta[property='og:{name}']")).attr("content").map(str::to_owned);
    assert_eq!(property("image:alt").as_deref(), Some("Verstas"));
    assert_eq!(property("locale").as_deref(), Some("fi_FI"));
    assert_eq!(property("url").as_deref(), Some("https://koe.example/hankkeet/oma/"));
    let own = site.site_yaml_lines("appearance: {card: kortti.png}\n").file("static/kortti.png", PIXEL).build();
    let own = own.status(0);
    assert_eq!(image(&own, "Ilman kuvaa"), "https://koe.example/kortti.png");
    assert!(!own.output_files().iter().any(|path| path.ends_with("card.png")), "{:?}", own.output_files());
}

#[test]
fn a_site_that_does_not_say_where_it_is_shares_no_picture() {
    let run = Site::new().site_yaml("title: Koe\nlanguages: [fi]\n").build().status(0);
    assert_eq!(run.page("/").count("meta[property='og:image']"), 0);
    assert!(!run.output_files().iter().any(|path| path.ends_with("card.png")), "{:?}", run.output_files());
}

#[test]
fn the_drawn_card_is_a_picture_of_the_size_that_pages_say() {
    let site = Site::new();
    let page = site.build().status(0).page("/");
    let card = site.output().remove("assets/card.png").expect("a card");
    let number = |at: usize| u32::from_be_bytes(card[at..at + 4].try_into().expect("four bytes"));
    let said = |side: &str| {
        let said = page.first(&format!("meta[property='og:image:{side}']")).attr("content").map(str::parse);
        said.expect("a size").expect("a number")
    };
    assert_eq!(&card[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!((number(16), number(20)), (said("width"), said("height")));
    assert_eq!((number(16), number(20)), (1200, 630));
}
