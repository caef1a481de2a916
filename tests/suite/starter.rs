//! What a writer begins with: `init`, `new` and the files of an editor, from nothing to a published page.

use std::collections::{BTreeMap, BTreeSet};

use pretty_assertions::assert_eq;

use crate::{
    audit, crawl,
    harness::{Run, Site, files},
};

const KINDS: [&str; 9] = ["programme", "goal", "project", "funder", "organisation", "report", "series", "news", "page"];

/// A folder without a site.
fn nothing() -> Site {
    let site = Site::new();
    site.remove("site.yaml");
    site
}

/// A site as it begins, in some languages; warnings count as errors in its builds.
fn begun(languages: &str) -> Site {
    let folder = nothing();
    folder.clone().args([".", "--languages", languages]).run("init").status(0);
    folder
}

fn errors(run: &Run) -> Vec<String> {
    run.diagnostics().iter().filter(|problem| problem.severity == "error").map(ToString::to_string).collect()
}

fn new(site: &Site, words: &str) -> Run {
    words.split(' ').fold(site.clone(), |site, word| site.args([word])).format("human").run("new")
}

#[test]
fn a_site_begins_sound_in_each_language_and_order() {
    for (languages, date) in [
        ("fi", "2026-11-22"),
        ("sv", "2035-01-01"),
        ("en", "2024-01-01"),
        ("fi,sv,en", "2026-11-22"),
        ("sv,en", "2027-12-31"),
    ] {
        let run = begun(languages).today(date).args(["--strict"]).build().status(0).problems_are(&[]);
        crawl::assert_whole(&run, "");
        audit::assert_sound(&run);
    }
}

#[test]
fn a_site_begins_with_one_of_each_kind_in_each_language() {
    let site = begun("sv,fi");
    let content = files(&site.path("content"));
    for kind in ["programmes", "goals", "projects", "funders", "organisations", "reports", "series", "news", "pages"] {
        let of_kind: Vec<&String> = content.keys().filter(|path| path.starts_with(kind)).collect();
        let translated = of_kind.iter().filter(|path| path.ends_with(".fi.md")).count();
        assert!(translated >= 1 && translated * 2 == of_kind.len(), "{kind}: {of_kind:?}");
    }
    assert!(content.keys().any(|path| path.starts_with("reports/en-led-for-alla/02-")));
    let fund = String::from_utf8(content["funders/eruf.md"].clone()).expect("text");
    assert!(fund.contains("\nacronym: {sv: ERUF, fi: EAKR}\n"), "{fund}");
}

#[test]
fn the_same_site_begins_with_the_same_bytes() {
    let all = |site: &Site| files(&site.path(""));
    assert_eq!(all(&begun("fi,sv,en")), all(&begun("fi,sv,en")));
}

#[test]
fn the_language_of_a_site_is_that_of_its_maker_unless_said() {
    let in_environment = nothing().lang(None).env("LC_ALL", "").env("LC_MESSAGES", "").env("LANG", "sv_FI.UTF-8");
    let run = in_environment.clone().args(["."]).run("init").status(0);
    assert!(run.stdout().contains("Så här fortsätter du:"), "{}", run.said());
    assert!(in_environment.path("content/funders/eruf.md").is_file());
    let english = nothing().lang(None).env("LC_ALL", "C").args(["."]);
    english.run("init").status(0);
    assert!(english.path("content/funders/erdf.md").is_file());
    let run = nothing().args([".", "--languages", "fi"]).run("init").status(0);
    assert!(run.stdout().contains("Next:"), "{}", run.said());
    let run = nothing().lang(None).env("LC_ALL", "C").args([".", "--languages", "fi"]).run("init").status(0);
    assert!(run.stdout().contains("Seuraavaksi:"), "{}", run.said());
}

#[test]
fn a_title_stands_on_the_home_page_in_every_language() {
    let site = nothing();
    site.clone().args([".", "--languages", "fi,en", "--title", "Kehitämme: \"yhdessä\""]).run("init").status(0);
    let run = site.args(["--strict"]).build().status(0);
    for address in ["/", "/en/"] {
        assert_eq!(run.page(address).heading(), "Kehitämme: \"yhdessä\"");
    }
}

#[test]
fn a_folder_that_is_used_is_left_alone() {
    let used = nothing().file("muistio.txt", "oma");
    used.clone().args([".", "--languages", "en"]).run("init").status(2).stderr_contains("`muistio.txt`");
    assert_eq!(files(&used.path("")).into_keys().collect::<Vec<_>>(), ["muistio.txt"]);
    nothing()
        .file("x", "")
        .args(["x", "--languages", "fi"])
        .run("init")
        .status(2)
        .stderr_contains("is a file, not a folder");
}

#[test]
fn what_comes_with_a_repository_stays_as_it_was() {
    let site = nothing()
        .file("README.md", "mine")
        .file(".gitignore", "target\n")
        .file(".git/HEAD", "ref")
        .file("LICENSE", "x");
    let run = site.clone().args([".", "--languages", "en"]).run("init").status(0);
    assert!(run.stdout().contains("`README.md`") && run.stdout().contains("/output/"), "{}", run.said());
    let kept = files(&site.path(""));
    assert_eq!((&*kept["README.md"], &*kept[".gitignore"]), (&b"mine"[..], &b"target\n"[..]));
    assert!(kept.contains_key("site.yaml"));
}

#[test]
fn languages_without_an_example_are_refused() {
    for (languages, said) in [("fi,de", "`de`"), ("fi,fi", "twice"), ("", "``")] {
        let site = nothing();
        let run = site.clone().args(["uusi", "--languages", languages]).run("init").status(2);
        run.stderr_contains(said);
        assert!(!site.path("uusi").exists());
    }
}

/// The value of a recipe, at a path of keys.
fn at<'a>(recipe: &'a serde_json::Value, path: &[&str]) -> &'a serde_json::Value {
    path.iter().fold(recipe, |value, key| value.get(key).unwrap_or_else(|| panic!("no `{key}` in {value}")))
}

#[test]
fn recipes_check_every_commit_and_publish_the_main_branch_every_night() {
    for language in ["fi", "sv", "en"] {
        let site = begun(language);
        let read = |path: &str| -> serde_json::Value {
            let text = std::fs::read_to_string(site.path(path)).expect(path);
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"))
        };
        let github = read(".github/workflows/site.yml");
        // `on` is a word of its own to readers of YAML 1.1; GitHub reads 1.2.
        let when = at(&github, &["on"]);
        for event in ["push", "pull_request", "schedule", "workflow_dispatch"] {
            assert!(when.get(event).is_some(), "{event}");
        }
        assert!(at(when, &["schedule"])[0]["cron"].is_string());
        assert_eq!(github["permissions"], serde_json::json!({"contents": "read", "pages": "read"}));
        let steps = at(&github, &["jobs", "check", "steps"]).as_array().expect("steps").clone();
        let run = |step: &serde_json::Value| step["run"].as_str().unwrap_or_default().to_owned();
        let position = |words: &str| steps.iter().position(|step| run(step).contains(words)).expect(words);
        let (install, check, build) = (
            position("cargo +stable install --locked $JULKI"),
            position("julki check --format github"),
            position("julki build"),
        );
        assert!(install < check && check < build);
        assert!(steps[check].get("if").is_none(), "the check is for every commit");
        let publish = at(&github, &["jobs", "publish"]);
        assert_eq!(publish["needs"], "check");
        for guarded in [&steps[build], publish] {
            assert!(guarded["if"].as_str().expect("a condition").contains("github.ref == 'refs/heads/main'"));
        }
        assert_eq!(
            (&publish["permissions"]["pages"], &publish["permissions"]["id-token"]),
            (&"write".into(), &"write".into())
        );
        let version = format!("julki --version {}", env!("CARGO_PKG_VERSION"));
        assert_eq!(at(&github, &["env", "JULKI"]), &serde_json::Value::from(version.clone()));

        let gitlab = read(".gitlab-ci.yml");
        assert_eq!(at(&gitlab, &["variables", "JULKI"]), &serde_json::Value::from(version));
        assert!(at(&gitlab, &["check", "script"]).to_string().contains("julki check"));
        assert!(at(&gitlab, &["pages", "script"]).to_string().contains("--output public"));
        assert_eq!(at(&gitlab, &["pages", "artifacts", "paths"])[0], "public");
        assert!(at(&gitlab, &["pages", "rules"])[0]["if"].as_str().expect("a rule").contains("$CI_DEFAULT_BRANCH"));
    }
}

#[test]
fn a_new_file_of_each_kind_is_sound_at_once() {
    let site = begun("sv");
    for kind in KINDS {
        new(&site, &format!("{kind} kokeilu-{kind}")).status(0);
    }
    new(&site, "report kasikirja/index").status(0);
    new(&site, "chapter kasikirja/01-alku").status(0);
    let run = site.build().status(0);
    assert_eq!(errors(&run), Vec::<String>::new());
    assert!(run.pages().iter().all(|page| !page.text().contains("<!--")), "a note to the writer is on a page");
    run.page_of("sv", "Projektets namn");
    run.page_of("sv", "Kapitlets rubrik");
}

#[test]
fn each_optional_line_can_be_used_alone() {
    let shape = [
        "wrong-type",
        "unknown-field",
        "invalid-value",
        "invalid-yaml",
        "invalid-date",
        "invalid-identifier",
        "missing-field",
        "unknown-language",
    ];
    let site = begun("fi,en");
    let mut count = 0;
    for kind in KINDS {
        new(&site, &format!("{kind} malli")).status(0);
        let folder = match kind {
            "series" | "news" => kind.to_owned(),
            kind => format!("{kind}s"),
        };
        let path = format!("content/{folder}/malli.md");
        let text = std::fs::read_to_string(site.path(&path)).expect("the new file");
        site.remove(&path);
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for (place, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("# ")) {
            let mut lines = lines.clone();
            lines[place] = &line[2..];
            site.write(&format!("content/{folder}/malli-{kind}-{place}.md"), lines.concat());
            count += 1;
        }
    }
    assert!(count > 200, "{count}");
    let run = site.check();
    let problems = run.diagnostics();
    let wrong: Vec<String> =
        problems.iter().filter(|problem| shape.contains(&&*problem.code)).map(ToString::to_string).collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn options_become_fields_of_the_kind() {
    let site = begun("fi");
    let said = new(
        &site,
        "project kupla --title Kupla --goal ranta-kuuluu-kaikille --funder eakr --funder merilahti --lead merilahti --start 2026-02 --draft",
    );
    assert!(said.status(0).stdout().contains("content/projects/kupla.md`"));
    let text = std::fs::read_to_string(site.path("content/projects/kupla.md")).expect("the new file");
    for line in [
        "title: Kupla",
        "goals: [ranta-kuuluu-kaikille]",
        "funders: [eakr, merilahti]",
        "lead: merilahti",
        "start: 2026-02",
        "draft: true",
    ] {
        assert!(text.contains(&format!("\n{line}\n")), "{line}\n{text}");
    }
    new(&site, "news avajaiset --about kupla").status(0);
    let text = std::fs::read_to_string(site.path("content/news/avajaiset.md")).expect("the new file");
    assert!(text.contains("\nabout: [\"project:kupla\"]\n") && text.contains("\ndate: 2026-11-22\n"), "{text}");
    new(&site, "series vihkot --programme avoin-ranta-2030").status(0);
    let text = std::fs::read_to_string(site.path("content/series/vihkot.md")).expect("the new file");
    assert!(text.contains("\nprogrammes: [avoin-ranta-2030]\n"), "{text}");
    assert_eq!(errors(&site.check()), Vec::<String>::new());
}

#[test]
fn what_makes_no_sense_is_refused_with_a_question() {
    let site = begun("en,sv");
    let before = files(&site.path(""));
    for (words, said) in [
        ("projekt x", "did you mean `project`?"),
        ("hanke x", "did you mean `project`?"),
        ("projects x", "did you mean `project`?"),
        ("xyzzy x", "choose from `programme`"),
        ("project Smart_Stops", "use `smart-stops`"),
        ("project ../../etc/passwd", "use `etc/passwd`"),
        ("project a//b", "use `a/b`"),
        ("project å.ä!", "use `a-a`"),
        ("project accessible-shore-path", "`content/projects/accessible-shore-path.md` has the id"),
        ("project x/accessible-shore-path", "has the id"),
        ("organisation erdf", "`content/funders/erdf.md` has the id"),
        ("funder merilahti", "has the id"),
        ("goal x --lead merilahti", "`--lead` does not fit the kind `goal`"),
        ("page x --date 2026", "`--date` does not fit"),
        ("project x --goal the-shore-belongs-to-everyon", "did you mean `the-shore-belongs-to-everyone`?"),
        ("project x --lead erdf", "of the kind `organisation`"),
        ("project x --programme a --programme b", "has one `--programme` only"),
        ("project x --type flagshp", "did you mean `flagship`?"),
        ("project x --start 1.2.2026", "write `2026`"),
        ("project x --start 2026-02-29", "write `2026`"),
        ("project x --start 2026 --end 2025", "is after"),
        ("project x --start 2026-01-01T10:00", "is no date"),
        ("chapter x", "julki new chapter"),
        ("chapter nothing/x", "julki new report nothing/index"),
        ("report a-path-for-everyone/03-more", "julki new chapter a-path-for-everyone/03-more"),
        ("project accessible-shore-path.fi", "choose from `sv`"),
        ("project accessible-shore-path.en", "the primary language is `en`"),
        ("project accessible-shore-path.sv", "is a file `content/projects/accessible-shore-path.sv.md` already"),
        ("project accessible-shore-pat --translation sv", "did you mean `accessible-shore-path`?"),
        ("project x.sv --translation fi", "`--translation` names `fi`"),
    ] {
        new(&site, words).status(2).stderr_contains(said);
    }
    assert_eq!(files(&site.path("")), before, "nothing is written");
}

#[test]
fn a_name_follows_from_the_title() {
    let site = begun("fi");
    site.clone().args(["page", "--title", "Älykäs ranta: 2030"]).run("new").status(0);
    let text = std::fs::read_to_string(site.path("content/pages/alykas-ranta-2030.md")).expect("the new file");
    assert!(text.contains("\ntitle: \"Älykäs ranta: 2030\"\n"), "{text}");
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let site = begun("fi");
    // In no folder of a kind's files, and so nothing that has the id.
    site.write("content/projects/kupla.md/x", "");
    new(&site, "project kupla").status(2).stderr_contains("there is a file");
    site.write("content/goals/puhdas-vesi.md", "not even front matter");
    new(&site, "goal puhdas-vesi").status(2);
    let text = std::fs::read_to_string(site.path("content/goals/puhdas-vesi.md")).expect("the file");
    assert_eq!(text, "not even front matter");
}

#[test]
fn a_translation_begins_with_the_texts_that_it_translates() {
    let site = begun("fi,sv");
    let path = "content/projects/esteeton-rantareitti.sv.md";
    for words in ["project esteeton-rantareitti.sv", "project esteeton-rantareitti --translation sv"] {
        site.remove(path);
        new(&site, words).status(0);
        let text = std::fs::read_to_string(site.path(path)).expect("the translation");
        assert!(text.contains("\n## Esteetön rantareitti\ntitle:\n"), "{text}");
        assert!(text.contains("\n# keywords: [esteettömyys, rannat, ulkoilureitit]\n"), "{text}");
        assert!(text.contains("\n<!--\n## Mitä hankkeessa tehdään\n-->\n"), "{text}");
    }
    // Until somebody translates it, it counts as untranslated, and nothing else is wrong.
    let run = site.check().status(0);
    let codes: Vec<String> = run.diagnostics().into_iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["missing-translation"]);
    let text = std::fs::read_to_string(site.path(path)).expect("the translation");
    let text =
        text.replace("\ntitle:\n", "\ntitle: Strandled\n").replace("\nsummary:\n", "\nsummary: En led för alla.\n");
    site.write(path, text + "\nTexten.\n");
    site.args(["--strict"]).check().status(0);
}

#[test]
fn a_text_with_its_translation_in_the_primary_file_gets_no_second_home() {
    let site = begun("fi,sv").file(
        "content/organisations/seura.md",
        "---\ntitle: {fi: Seura, sv: Föreningen}\nsummary: {fi: Se., sv: Den.}\n---\nTeksti.\n",
    );
    new(&site, "organisation seura.sv").status(0);
    let text = std::fs::read_to_string(site.path("content/organisations/seura.sv.md")).expect("the translation");
    assert!(!text.contains("\ntitle:") && !text.contains("\nsummary:") && text.contains("Teksti."), "{text}");
    site.check().status(0);
}

#[test]
fn the_editor_learns_new_ids_and_keeps_what_is_the_offices_own() {
    let site = begun("en");
    let snippets = |site: &Site| -> BTreeMap<String, serde_json::Value> {
        let text = std::fs::read_to_string(site.path(".vscode/julki.code-snippets")).expect("the patterns");
        serde_json::from_str(&text).expect("JSON")
    };
    let before: BTreeSet<String> = snippets(&site).into_keys().collect();
    for kind in KINDS {
        assert!(before.contains(&format!("julki {kind}")), "{before:?}");
    }
    let site = site.entity("goals/clean-water", "Clean water", "");
    site.write(".vscode/settings.json", "{\"mine\": true}");
    site.remove(".vscode/extensions.json");
    let run = site.clone().args(["--install"]).run("schema").status(0);
    assert!(run.stdout().contains("`.vscode/extensions.json`"), "{}", run.said());
    let project = snippets(&site)["julki project"]["body"].to_string();
    assert!(project.contains("|clean-water,the-shore-belongs-to-everyone|"), "{project}");
    let schema = std::fs::read_to_string(site.path(".vscode/julki/project.schema.json")).expect("the schema");
    assert!(schema.contains("\"clean-water\""));
    let settings = std::fs::read_to_string(site.path(".vscode/settings.json")).expect("the settings");
    assert_eq!(settings, "{\"mine\": true}");
    let once = files(&site.path(".vscode"));
    let run = site.clone().args(["--install"]).run("schema").status(0);
    assert_eq!(files(&site.path(".vscode")), once, "{}", run.said());
}

#[test]
fn the_editor_finds_problems_in_what_is_printed() {
    let site = begun("en").entity("projects/kupla", "Kupla", "gaols: [x]\n");
    let tasks = std::fs::read_to_string(site.path(".vscode/tasks.json")).expect("the tasks");
    let tasks: serde_json::Value = serde_json::from_str(&tasks).expect("JSON");
    let pattern = tasks["tasks"][0]["problemMatcher"]["pattern"]["regexp"].as_str().expect("a pattern");
    assert_eq!(pattern, r"^(.+?):(\d+):(\d+): (error|warning)\[([a-z0-9-]+)\]: (.*)$");
    let run = site.format("short").check().status(1);
    let line = run.stdout().lines().find(|line| line.starts_with("content/")).expect("a problem");
    let (place, rest) = line.split_once(": ").expect("a place");
    let numbers: Vec<&str> = place.rsplitn(3, ':').collect();
    assert!(numbers[..2].iter().all(|number| number.parse::<u32>().is_ok()), "{line}");
    assert!(rest.starts_with("error[unknown-field]: "), "{line}");
}
