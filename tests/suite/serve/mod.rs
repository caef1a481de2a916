//! The preview, met over HTTP: the program serves a site, the test edits files and asks for pages.

mod client;

use std::{collections::BTreeSet, fs};

use self::client::Served;
use crate::{
    golden,
    harness::{Site, files},
};

fn site() -> Site {
    Site::new()
        .entity("programmes/meri", "Meri", "")
        .entity("goals/avoin", "Avoin meri", "programme: meri\n")
        .file("content/projects/kupla.md", project("Kupla", "Ensimmäinen teksti."))
        .file("content/projects/toinen.md", project("Toinen", "Toisen teksti."))
}

fn project(title: &str, text: &str) -> String {
    format!("---\ntitle: {title}\ngoals: [avoin]\n---\n\n{text}\n")
}

const KUPLA: &str = "content/projects/kupla.md";

#[test]
fn an_edit_is_on_the_page_and_on_the_pages_that_name_it() {
    let served = Served::start(site());
    assert!(served.get("/hankkeet/kupla/").body.contains("Ensimmäinen teksti."));
    served.site.write(KUPLA, project("Uusi kupla", "Toinen teksti."));
    let page = served.until("/hankkeet/kupla/", |page| page.contains("Toinen teksti."));
    assert!(!page.contains("Ensimmäinen teksti."));
    assert!(served.get("/tavoitteet/avoin/").body.contains("Uusi kupla"));
    assert!(served.get("/sv/mal/avoin/").body.contains("Uusi kupla"));
}

#[test]
fn an_edit_that_an_editor_saves_by_renaming_is_seen() {
    let served = Served::start(site());
    served.get("/hankkeet/kupla/");
    let (old, new) = (served.site.path(KUPLA), served.site.path("content/projects/.kupla.md.tmp"));
    fs::write(&new, project("Kupla", "Nimetty teksti.")).expect("a file");
    fs::rename(&old, served.site.path("content/projects/kupla.md~")).expect("a backup");
    fs::rename(new, old).expect("a save");
    served.until("/hankkeet/kupla/", |page| page.contains("Nimetty teksti."));
}

#[test]
fn files_and_folders_come_go_and_change_their_names() {
    let served = Served::start(site());
    served.site.write("content/projects/alla/uusi.md", project("Uusi", "Uuden teksti."));
    served.until("/hankkeet/uusi/", |page| page.contains("Uuden teksti."));
    fs::rename(served.site.path("content/projects/alla/uusi.md"), served.site.path("content/projects/alla/vanha.md"))
        .expect("a new name");
    served.until("/hankkeet/vanha/", |page| page.contains("Uuden teksti."));
    assert_eq!(served.get("/hankkeet/uusi/").status, 404);
    fs::remove_dir_all(served.site.path("content/projects/alla")).expect("a folder");
    served.until_status("/hankkeet/vanha/", 404);
    fs::remove_dir_all(served.site.path("content/projects")).expect("a folder");
    served.until_status("/hankkeet/kupla/", 404);
    served.site.write(KUPLA, project("Kupla", "Takaisin."));
    served.until("/hankkeet/kupla/", |page| page.contains("Takaisin."));
}

#[test]
fn words_templates_styles_and_settings_are_seen() {
    let served = Served::start(site());
    served.site.write("strings/fi.ftl", "home = Alkusivu\n");
    served.until("/hankkeet/kupla/", |page| page.contains("Alkusivu"));
    served.site.write(
        "templates/project.html",
        "{% extends \"make-with/project.html\" %}\n{% block main %}{{ super() }}<p>Oma kappale</p>{% endblock main %}\n",
    );
    served.until("/hankkeet/kupla/", |page| page.contains("Oma kappale"));
    served.site.write("styles/90-own.css", "main { outline: 3px solid #123456 }\n");
    served.until("/assets/style.css", |style| style.contains("#123456"));
    let yaml = fs::read_to_string(served.site.path("site.yaml")).expect("site.yaml");
    served.site.write("site.yaml", yaml.replace("fi: Koesivusto", "fi: Toinen nimi"));
    served.until("/", |page| page.contains("Toinen nimi"));
    served.site.write("static/ohje.txt", "Ohje");
    served.until("/ohje.txt", |text| text == "Ohje");
}

#[test]
fn hundreds_of_files_at_once_are_one_change() {
    let served = Served::start(site());
    served.get("/");
    served.checked();
    for place in 0..300 {
        served.site.write(&format!("content/projects/h-{place}.md"), project(&format!("H {place}"), "x"));
    }
    served.until("/hankkeet/h-299/", |page| page.contains("H 299"));
    served.checked();
    for place in 0..300 {
        assert_eq!(served.get(&format!("/hankkeet/h-{place}/")).status, 200, "{place}");
    }
    let checks = served.lines().iter().filter(|line| **line == "[julki] checking").count();
    assert!(checks <= 3, "{checks} editions for one change of many files");
}

#[test]
fn a_broken_file_is_drawn_over_its_page_which_stays_as_it_was() {
    let served = Served::start(site());
    served.get("/hankkeet/kupla/");
    served.site.write(KUPLA, "---\ntitle: Kupla\ngoals: [avoin\n---\n\nUusi teksti.\n");
    let page = served.until("/hankkeet/kupla/", |page| page.contains("content/projects/kupla.md:"));
    assert!(page.contains("Ensimmäinen teksti.") && page.contains("invalid-yaml"), "{page}");
    assert!(page.contains("<b>3</b><code>"), "the line is drawn: {page}");
    // Another page says only that something is wrong elsewhere, and still lists the project.
    let other = served.get("/hankkeet/toinen/").body;
    assert!(!other.contains("content/projects/kupla.md:") && other.contains("/_julki/"), "{other}");
    assert!(served.get("/tavoitteet/avoin/").body.contains("Kupla"));
    assert!(served.get("/_julki/").body.contains("content/projects/kupla.md:"));
    served.site.write(KUPLA, project("Kupla", "Korjattu teksti."));
    let page = served.until("/hankkeet/kupla/", |page| page.contains("Korjattu teksti."));
    assert!(!page.contains("invalid-yaml"));
    assert!(!served.get("/_julki/").body.contains("kupla.md"));
}

#[test]
fn a_page_that_was_not_looked_at_before_stands_as_it_was_too() {
    let served = Served::start(site());
    served.get("/");
    served.site.write(KUPLA, "---\nstart: 2015-13\ntitle: Kupla\n---\n\nUusi teksti.\n");
    let page = served.until("/hankkeet/kupla/", |page| page.contains("invalid-date"));
    assert!(page.contains("Ensimmäinen teksti."), "{page}");
}

#[test]
fn what_is_wrong_in_a_text_is_found_behind_and_on_its_page() {
    let served = Served::start(site());
    served.get("/");
    served.checked();
    served.site.write(KUPLA, project("Kupla", "Katso [tämä](puuttuu.md)."));
    served.until("/_julki/", |list| list.contains("broken-link"));
    assert!(served.get("/hankkeet/kupla/").body.contains("broken-link"));
    assert!(!served.get("/hankkeet/toinen/").body.contains("broken-link"));
}

#[test]
fn it_starts_and_stays_up_whatever_is_broken() {
    for (path, broken, code) in [
        ("site.yaml", "title: [\n", "invalid-yaml"),
        ("site.yaml", "title: A\nlanguages: [fi]\ntheme: nowhere\n", "unknown-theme"),
        ("templates/project.html", "{% if %}", "template-error"),
        ("templates/project.html", "{{ t(key=\"no-such-word\") }}", "unknown-string"),
        (KUPLA, "title: no fence", "missing-front-matter"),
    ] {
        let served = Served::start(site().file(path, broken));
        served.until("/_julki/", |list| list.contains(code));
        let page = served.get("/hankkeet/kupla/");
        assert!(page.body.contains(code), "{path}: {}", page.body);
        match path {
            "templates/project.html" => served.site.remove(path),
            KUPLA => served.site.write(path, project("Kupla", "Korjattu.")),
            _ => served.site.write(path, crate::harness::SITE_YAML),
        }
        let page = served.until("/hankkeet/kupla/", |page| page.contains("avoin") && !page.contains(code));
        assert!(page.contains("Kupla"), "{page}");
    }
}

#[test]
fn a_broken_theme_leaves_the_pages_that_were_looked_at() {
    let served = Served::start(site());
    served.get("/hankkeet/kupla/");
    served.site.write("templates/project.html", "{% if %}");
    let page = served.until("/hankkeet/kupla/", |page| page.contains("template-error"));
    assert!(page.contains("Ensimmäinen teksti.") && page.contains("templates/project.html:1:"), "{page}");
    served.site.write("site.yaml", "title: [\n");
    let page = served.until("/hankkeet/kupla/", |page| page.contains("invalid-yaml"));
    assert!(page.contains("Ensimmäinen teksti."), "{page}");
}

#[test]
fn drafts_and_what_is_to_come_are_shown_and_marked() {
    let served = Served::start(site().entity("projects/luonnos", "Luonnos", "draft: true\ngoals: [avoin]\n").entity(
        "projects/tuleva",
        "Tuleva",
        "publish_from: 2027\ngoals: [avoin]\n",
    ));
    for address in ["/hankkeet/luonnos/", "/hankkeet/tuleva/"] {
        assert!(served.get(address).body.contains("preview-notice"), "{address}");
    }
    assert!(served.get("/tavoitteet/avoin/").body.contains("Luonnos"));
    assert!(!served.get("/hankkeet/kupla/").body.contains("preview-notice"));
}

#[test]
fn a_site_that_lives_under_a_path_is_served_there() {
    let site = site();
    let yaml = crate::harness::SITE_YAML.replace("https://koe.example/", "https://koe.example/espoo/");
    let served = Served::start(site.site_yaml(&yaml));
    assert_eq!(served.get("/").location(), Some("/espoo/"));
    assert_eq!(served.get("/espoo/hankkeet/kupla").location(), Some("/espoo/hankkeet/kupla/"));
    assert_eq!(served.get("/espoo/hankkeet/kupla/").status, 200);
    assert_eq!(served.get("/hankkeet/kupla/").status, 404);
    let page = served.get("/espoo/hankkeet/kupla/").body;
    assert!(page.contains("href=\"/espoo/") && page.contains("\"/_julki/preview.js\""), "{page}");
}

#[test]
fn every_output_is_served_as_it_is_built() {
    let site = Site::copy_of(&golden::folder()).args(["--drafts"]);
    let run = site.build();
    run.diagnostics();
    let built = site.output();
    assert!(built.len() > 50, "{}", built.len());
    let served = Served::start(site);
    for (path, bytes) in built.iter().filter(|(path, _)| !path.starts_with(".julki")) {
        let answer = served.get(&format!("/{}", client::encoded(path)));
        assert_eq!(answer.status, 200, "{path}");
        if path.ends_with(".html") {
            let page =
                answer.body.split("<link rel=\"stylesheet\" href=\"/_julki/").next().unwrap_or_default().to_owned();
            assert!(String::from_utf8_lossy(bytes).starts_with(&page) && page.len() > 200, "{path}");
        } else {
            assert_eq!(answer.bytes, *bytes, "{path}");
        }
    }
}

#[test]
fn nothing_outside_the_plan_is_served() {
    let site = site()
        .file("content/projects/kuva-jota-kukaan-ei-nimea.txt", "private")
        .file("salainen.txt", "private")
        .file("static/julkinen.txt", "public");
    #[cfg(unix)]
    std::os::unix::fs::symlink(site.path("salainen.txt"), site.path("static/linkki.txt")).expect("a link");
    let served = Served::start(site);
    assert_eq!(served.get("/julkinen.txt").body, "public");
    for path in [
        "/salainen.txt",
        "/site.yaml",
        "/content/projects/kupla.md",
        "/content/projects/kuva-jota-kukaan-ei-nimea.txt",
        "/linkki.txt",
        "/../salainen.txt",
        "/static/../salainen.txt",
        "/..%2fsalainen.txt",
        "/%2e%2e/salainen.txt",
        "/%2e%2e%2f%2e%2e%2fetc/passwd",
        "/..%5csalainen.txt",
        "/%252e%252e/salainen.txt",
        "//etc/passwd",
        "/julkinen.txt%00",
        "/julkinen.txt/",
        "/%ff",
        "/.julki/lock",
        "/_julki/../salainen.txt",
        "/_julki/explain/..%2f..%2fsite",
    ] {
        let answer = served.get(path);
        assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
        assert!(!answer.body.contains("private") && !answer.body.contains("root:"), "{path}");
    }
}

#[test]
fn only_hosts_of_this_machine_are_answered() {
    let served = Served::start(site());
    let port = served.port;
    for host in ["localhost", "127.0.0.1", "[::1]", "LOCALHOST", "julki.localhost", "127.8.8.8", "localhost."] {
        assert_eq!(served.ask("GET", "/", host).status, 200, "{host}");
        assert_eq!(served.ask("GET", "/", &format!("{host}:{port}")).status, 200, "{host}");
    }
    for host in
        ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.168.1.5", "", "evil.example:80"]
    {
        for path in ["/", "/_julki/", "/_julki/news", "/_julki/preview.js"] {
            let answer = served.ask("GET", path, host);
            assert!(matches!(answer.status, 400 | 403), "{host} {path}: {}", answer.status);
            assert!(!answer.body.contains("Koesivusto"), "{host}");
        }
    }
}

#[test]
fn answers_are_kept_by_nobody_and_change_nothing() {
    let served = Served::start(site());
    for path in ["/", "/hankkeet/kupla/", "/assets/style.css", "/_julki/", "/_julki/preview.js", "/nothing/"] {
        let answer = served.get(path);
        for header in ["cache-control", "etag", "last-modified", "expires", "age"] {
            assert_eq!(answer.header(header), None, "{path}");
        }
        assert!(answer.header("content-type").is_some_and(|kind| kind.contains('/')), "{path}");
        for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
            assert_eq!(served.ask(method, path, "localhost").status, 405, "{method} {path}");
        }
        let head = served.ask("HEAD", path, "localhost");
        assert_eq!((head.status, head.bytes.len()), (answer.status, 0), "{path}");
    }
}

#[test]
fn a_taken_port_is_told_with_the_next_free_one() {
    let served = Served::start(site());
    let mut second = served.site.command("serve");
    let second = second.args(["--port", &served.port.to_string()]).output().expect("the program runs");
    assert_eq!(second.status.code(), Some(2));
    let said = String::from_utf8_lossy(&second.stderr);
    let next = said.split("--port ").nth(1).and_then(|rest| rest.split_whitespace().next());
    let next: u16 = next.and_then(|port| port.parse().ok()).unwrap_or_else(|| panic!("{said}"));
    assert!(next > served.port && said.contains(&served.port.to_string()), "{said}");
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn it_writes_nothing_and_leaves_nothing_when_it_is_killed() {
    let site = site();
    let before = files(&site.path(""));
    let served = Served::start(site.clone());
    served.get("/hankkeet/kupla/");
    served.checked();
    drop(served);
    assert_eq!(files(&site.path("")), before);
    // And a build is not hindered by it.
    let served = Served::start(site.clone());
    site.build().status(0);
    assert_eq!(served.get("/hankkeet/kupla/").status, 200);
}

#[test]
fn an_editor_hears_of_every_check() {
    let served = Served::start(site());
    served.checked();
    served.site.write(KUPLA, project("Kupla", "x").replace("avoin", "avion"));
    served.until("/_julki/", |list| list.contains("unknown-reference"));
    served.checked();
    let lines = served.lines();
    let last = lines.iter().rposition(|line| line == "[julki] checking").expect("a check begins");
    let said: Vec<&str> = lines[last..].iter().map(String::as_str).collect();
    assert_eq!(said.len(), 3, "{said:#?}");
    assert!(said[1].starts_with("content/projects/kupla.md:3:9: error[unknown-reference]: "), "{said:#?}");
    assert!(said[2].starts_with("[julki] checked: "), "{said:#?}");
}

#[test]
fn words_of_the_preview_are_the_writers() {
    let broken = site().file(KUPLA, "---\ntitle: Kupla\nstrat: 2015\n---\n");
    let finnish = Served::start(broken.clone().lang(None));
    let finnish = finnish.until("/hankkeet/kupla/", |page| page.contains("unknown-field"));
    let swedish = Served::start(broken.lang(Some("sv")));
    let swedish = swedish.until("/hankkeet/kupla/", |page| page.contains("unknown-field"));
    assert!(finnish.contains("Tällä sivulla") && swedish.contains("På den här sidan"));
    let words = |page: &str| -> BTreeSet<String> { page.split_whitespace().map(str::to_owned).collect() };
    assert!(words(&finnish) != words(&swedish));
}

#[test]
fn a_folder_that_is_no_site_is_not_served() {
    let site = site();
    site.remove("site.yaml");
    site.args(["--port", "0"]).run("serve").status(2).stderr_contains("site.yaml");
}
