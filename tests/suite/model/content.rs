//! Texts: what Markdown becomes, what is let through, and how much can be left unsaid.

use pretty_assertions::assert_eq;

use crate::{
    audit,
    harness::Site,
    page::{selector, text_of},
};

/// Every kind's folder.
const FOLDERS: [&str; 9] =
    ["programmes", "goals", "projects", "funders", "organisations", "reports", "series", "news", "pages"];

#[test]
fn a_file_with_only_a_title_builds_in_every_kind() {
    for folder in FOLDERS {
        let run = Site::new().entity(&format!("{folder}/a"), "Pelkkä nimi", "").build().status(0);
        let page = run.page_of("fi", "Pelkkä nimi");
        for wrong in ["null", "None", "undefined", "{{", "}}", "NaN", "[object", "()", " ,", " ."] {
            page.does_not_say(wrong);
        }
        assert!(
            page.all("main :is(h2, h3, li, dd, dt, td, p, caption)").into_iter().all(|element| {
                !crate::page::text_of(element).is_empty()
                    || element.select(&scraper::Selector::parse("img").expect("a selector")).next().is_some()
            }),
            "{folder}: something on the page is empty: {}",
            page.first("main").html()
        );
        audit::assert_sound(&run);
    }
}

#[test]
fn a_project_says_in_words_what_is_not_known() {
    let run = Site::new().entity("projects/a", "Hanke", "").build().status(0);
    run.page("/hankkeet/a/").says("ei tiedossa");
    run.page("/en/projects/a/").says("not known");
}

#[test]
fn a_site_with_no_content_builds() {
    let run = Site::new().build().status(0);
    audit::assert_sound(&run);
    assert!(!run.page("/").heading().is_empty());
}

#[test]
fn all_of_every_kind_builds_together() {
    let site =
        FOLDERS.iter().fold(Site::new(), |site, folder| site.entity(&format!("{folder}/{folder}-1"), folder, ""));
    audit::assert_sound(&site.build().status(0));
}

/// The page of a text.
fn text(body: &str, site_yaml: &str) -> crate::page::Page {
    let run = Site::new()
        .site_yaml_lines(site_yaml)
        .file("content/pages/a.md", format!("---\ntitle: Sivu\n---\n{body}\n"))
        .build()
        .status(0);
    run.page("/a/")
}

#[test]
fn markdown_has_what_writers_use() {
    let page = text(
        "Alku[^1] ja https://example.org/polku.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] tehty\n- [ ] tekemättä\n\nSana\n: Selitys\n\n~~vanha~~\n\n[^1]: Alaviite.\n",
        "",
    );
    for selector in
        ["main table th", "main table td", "main dl dt", "main dl dd", "main del", "main input[type=checkbox]"]
    {
        assert!(page.count(selector) > 0, "no {selector}: {}", page.first("main").html());
    }
    assert!(page.main_links().iter().any(|link| link.to == "https://example.org/polku"));
    page.says("Alaviite.");
    let inner: Vec<String> =
        page.main_links().into_iter().filter_map(|link| link.to.strip_prefix("/a/#").map(str::to_owned)).collect();
    assert!(inner.len() >= 2, "a footnote leads there and back: {inner:?}");
    for fragment in inner {
        assert!(page.ids().contains(&fragment), "no #{fragment}");
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    let run = Site::new()
        .file("content/pages/a.md", "---\ntitle: Sivu\n---\nHän sanoi \"hei\" -- ja lähti...\n")
        .file("content/pages/a.sv.md", "---\ntitle: Sida\n---\nHon sade \"hej\".\n")
        .file("content/pages/a.en.md", "---\ntitle: Page\n---\nShe said \"hi\".\n")
        .build()
        .status(0);
    run.page("/a/").says("”hei”").says("–").says("…");
    run.page("/sv/a/").says("”hej”");
    run.page("/en/a/").says("“hi”");
}

#[test]
fn headings_have_stable_ids() {
    let page = text("## Äänet ja öljy\n\n## Tulokset\n\n### Tulokset\n", "");
    let ids: Vec<String> = page
        .all("main h2[id], main h3[id]")
        .iter()
        .filter_map(|heading| heading.attr("id").map(str::to_owned))
        .collect();
    for id in ["aanet-ja-oljy", "tulokset", "tulokset-2"] {
        assert!(ids.iter().any(|found| found == id), "no #{id} among {ids:?}");
    }
}

#[test]
fn html_in_markdown_is_text_unless_the_site_lets_it_through() {
    let body = "<div class=\"oma\">Laatikko</div>\n\nTeksti <mark>korostettu</mark> ja <script>alert(1)</script>.";
    let page = text(body, "");
    page.says("<div class=\"oma\">Laatikko</div>").says("<mark>korostettu</mark>");
    assert_eq!((page.count("main .oma"), page.count("main mark"), page.count("script")), (0, 0, 0));
    let page = text("<div class=\"oma\">Laatikko</div>\n\nTeksti <mark>korostettu</mark>.", "raw_html: true\n");
    assert_eq!((page.count("main .oma"), page.count("main mark")), (1, 1));
}

#[test]
fn no_text_can_break_out_of_its_place() {
    let nasty = r#""'"><script>alert(1)</script><b x=""#;
    let run = Site::new()
        .file(
            "content/projects/a.md",
            format!("---\ntitle: 'x \"''\"><script>alert(1)</script>'\nsummary: '\"><script>alert(1)</script>'\nother_names: ['<script>1</script>']\nlinks: [{{title: '<script>', url: 'https://example.org/\"><script>'}}]\n---\n[{nasty}](<https://example.org/\"><script>alert(1)</script>>)\n\n```html\n</code></pre><script>alert(1)</script>\n```\n"),
        )
        .build();
    for page in run.html() {
        assert_eq!(page.count("script"), 0, "{}", page.address);
    }
}

#[test]
fn addresses_that_run_are_refused() {
    for address in
        ["javascript:alert(1)", "JAVASCRIPT:alert(1)", "vbscript:x", "data:text/html,x", "java%73cript:alert(1)"]
    {
        let run = Site::new().file("content/pages/a.md", format!("---\ntitle: Sivu\n---\n[x](<{address}>)\n")).build();
        let refused =
            run.diagnostics().iter().any(|problem| problem.code == "broken-link" || problem.code == "missing-file");
        assert!(refused && run.code() == Some(1), "{address}: {}", run.said());
    }
}

#[test]
fn code_is_coloured_by_classes_only() {
    let page = text("```rust\nfn main() { let x = \"é\"; }\n```\n\n```tuntematon\n<a>\n```\n", "");
    assert!(page.count("main pre code span[class]") > 0, "{}", page.first("main").html());
    assert_eq!(page.count("[style]"), 0);
    page.says("<a>");
}

#[test]
fn pictures_and_attachments_of_a_text_are_published() {
    let site = Site::new()
        .file("content/projects/a/kuva yksi.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .file("content/projects/a/liite.pdf", "%PDF-1.4")
        .file("content/projects/a/a.md", "---\ntitle: A\n---\n![Kuva](<kuva yksi.svg>)\n\n[Liite](liite.pdf)\n");
    let run = site.build().status(0);
    let page = run.page("/hankkeet/a/");
    let picture = page.resolve(page.first("main img").attr("src").expect("an address"));
    let attachment = &page.main_links().into_iter().find(|link| link.text.contains("Liite")).expect("a link").to;
    for (address, bytes) in [(&picture, &b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"[..]), (attachment, b"%PDF-1.4")]
    {
        let path =
            percent_encoding::percent_decode_str(address.trim_start_matches('/')).decode_utf8_lossy().into_owned();
        assert_eq!(site.output().get(&path).map(Vec::as_slice), Some(bytes), "{address}");
    }
    assert_eq!(page.first("main img").attr("alt"), Some("Kuva"));
}

#[test]
fn embeds_become_tables_and_lists_with_captions() {
    let run = Site::new()
        .entity("goals/a", "Ensimmäinen tavoite", "programme: p")
        .entity("goals/b", "Alatavoite", "programme: p\npart_of: a")
        .entity("projects/x", "Iksi", "goals: [b]\nstart: 2015\nend: 2016")
        .entity("series/s", "Sarja", "tiers: [{type: framework, title: {fi: Viitekehykset}}, {type: handbook, title: {fi: Oppaat}}]")
        .entity("reports/r1", "Opas", "series: s\ntype: handbook")
        .entity("reports/r2", "Kehys", "series: s\ntype: framework")
        .entity("programmes/p", "Ohjelma", "")
        .file(
            "content/pages/a.md",
            "---\ntitle: Sivu\n---\n![Tavoitepuu](embed:goal-tree?programme=p)\n\n![Julkaisut](embed:series-table?series=s)\n\n![Päättyneet](embed:project-list?programme=p&status=finished)\n\n![Käynnissä](embed:project-list?programme=p&status=ongoing)\n",
        )
        .build()
        .status(0);
    let page = run.page("/a/");
    for title in ["Ensimmäinen tavoite", "Alatavoite", "Iksi", "Opas", "Kehys"] {
        page.leads_to(&run.page_of("fi", title));
    }
    page.says("Tavoitepuu").says("Julkaisut").says("Päättyneet");
    let parent = page.all("main li").into_iter().find(|item| text_of(*item).starts_with("Ensimmäinen tavoite"));
    let parent = parent.expect("the goal in the tree");
    assert!(parent.select(&selector("li")).any(|item| text_of(item).starts_with("Alatavoite")), "{}", parent.html());
    let text = page.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words}: {text}"));
    assert!(place("Kehys") < place("Opas"), "tiers come in their order");
}
