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
        assert_eq!(page.count("script:not([type=module][src])"), 0, "{}", page.address);
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

#[test]
fn files_are_published_when_something_that_is_shown_names_them() {
    let text = "![Kuva](kuva.svg)\n\n[Liite](liite.pdf)\n";
    let mut site = Site::new();
    for (name, fields) in [("luonnos", "draft: true\n"), ("tuleva", "publish_from: 2027-01-01\n"), ("avoin", "")] {
        let folder = format!("content/projects/{name}");
        let front = format!("---\ntitle: Hanke {name}\nimage: {{file: kansi.svg, alt: Kansi}}\n{fields}---\n");
        site = site.file(&format!("{folder}/{name}.md"), front + text);
        for file in ["kuva.svg", "liite.pdf", "kansi.svg", "muistio.docx"] {
            site = site.file(&format!("{folder}/{file}"), name);
        }
    }
    let published = |site: &Site| -> Vec<String> {
        let files = site.build().status(0).output_files().into_iter();
        let is_asked_about = |path: &String| {
            ["kuva.svg", "liite.pdf", "kansi.svg", "muistio.docx"].iter().any(|name| path.ends_with(name))
        };
        files.filter(is_asked_about).collect()
    };
    let open = published(&site);
    assert!(open.len() == 3 && open.iter().all(|path| path.contains("avoin")), "{open:?}");
    let all = published(&site.args(["--drafts"]));
    assert!(all.len() == 9 && all.iter().all(|path| !path.contains("muistio")), "{all:?}");
}

#[test]
fn chapters_are_no_more_to_be_seen_than_their_report() {
    let site = Site::new().entity("reports/opas/index", "Opas", "draft: true\nredirects: [/vanha/opas/]").entity(
        "reports/opas/01-alku",
        "Alku",
        "redirects: [/vanha/alku/]",
    );
    let run = site.build().status(0);
    let of_it: Vec<String> = run
        .output_files()
        .into_iter()
        .filter(|path| ["opas", "alku", "vanha"].iter().any(|name| path.contains(name)))
        .collect();
    assert!(of_it.is_empty(), "{of_it:?}");
    let run = site.args(["--drafts"]).build().status(0);
    for title in ["Opas", "Alku"] {
        let page = run.page_of("fi", title);
        assert!(page.text_in("body").contains("Esikatselu"), "{title} is not marked: {}", page.text_in("body"));
    }
    run.page("/vanha/alku/");
}

#[test]
fn texts_are_read_by_the_endings_that_editors_give_them() {
    let run = Site::new()
        .file("content/projects/a.markdown", "---\ntitle: Pitkä pääte\n---\n")
        .file("content/projects/b.MD", "---\ntitle: Isot kirjaimet\n---\n")
        .file("content/projects/b.sv.MD", "---\ntitle: Stora bokstäver\n---\n")
        .build()
        .status(0);
    assert_eq!(run.page("/hankkeet/a/").heading(), "Pitkä pääte");
    assert_eq!(run.page("/hankkeet/b/").heading(), "Isot kirjaimet");
    assert_eq!(run.page("/sv/projekt/b/").heading(), "Stora bokstäver");
}

#[test]
fn what_an_editor_leaves_is_not_published_and_a_hidden_file_with_a_use_is() {
    let site = Site::new()
        .file("static/~$lock.docx", "x")
        .file("static/.DS_Store", "x")
        .file("static/muistio.docx~", "x")
        .file("static/.well-known/security.txt", "Contact: mailto:aino@example.org\n");
    site.build().status(0);
    let output = site.output();
    assert!(output.contains_key(".well-known/security.txt"), "{:?}", output.keys());
    for leaving in ["~$lock.docx", ".DS_Store", "muistio.docx~"] {
        assert!(!output.contains_key(leaving), "{leaving} is published");
    }
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_has_a_meaning_in_addresses_is_linked_by_its_name() {
    let (name, address) = ("a #1? 100% b.pdf", "a%20%231%3F%20100%25%20b.pdf");
    let site = Site::new()
        .file(&format!("content/projects/{name}"), "%PDF-1.4")
        .file(&format!("content/reports/{name}"), "%PDF-1.4")
        .file("content/projects/a.md", format!("---\ntitle: A\n---\n[Liite]({address})\n"))
        .entity("reports/opas", "Opas", &format!("files: [{{file: '{name}'}}]"));
    let run = site.build().status(0);
    let published = run.output_files().into_iter().filter(|path| path.ends_with(name)).count();
    assert_eq!(published, 2, "{:?}", run.output_files());
    for title in ["A", "Opas"] {
        let page = run.page_of("fi", title);
        assert!(page.main_links().iter().any(|link| link.to.ends_with(address)), "{:#?}", page.main_links());
    }
    crate::crawl::assert_whole(&run, "");
}
