//! An input that has not changed since the last build: it is recognised, and what is said and left behind is what a whole
//! build would say and leave.
//!
//! Whether it was recognised shows at a fail point of `write`: a whole build puts files, and is made to fail at that.

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    time::{Duration, SystemTime},
};

use pretty_assertions::{assert_eq, assert_ne};

use crate::harness::{Run, Site};

/// A site with a warning, texts in two languages, a picture, a theme of its own and an overridden word.
fn site() -> Site {
    Site::new()
        .site_yaml_lines("theme: own\n")
        .entity("projects/kupla", "Kupla", "goals: [data]\nimage: {file: kuva.svg, alt: Kuva}")
        .entity("projects/vanha", "Vanha", "start: 2020\nend: 2021\nend_is_expected: true")
        .entity("goals/data", "Avoin data", "")
        .file("content/goals/data.sv.md", "---\ntitle: Öppna data\n---\n")
        .file("content/projects/kuva.svg", picture("a"))
        .file("static/tiedosto.txt", "tiedosto")
        .file("themes/own/theme.yaml", "name: own\nextends: make-with\n")
        .file("themes/own/styles/95-own.css", "main { color: red }")
        .file("strings/fi.ftl", "list-projects = Projektit\n")
}

fn picture(id: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" width=\"4\" height=\"3\"/>")
}

/// Builds, which must not come to putting a file.
#[track_caller]
fn recognised(site: &Site) -> Run {
    let run = site.clone().env("FAILPOINTS", "write-put=return").build();
    assert_ne!(run.code(), Some(2), "everything was done anew\n{}", run.said());
    run
}

/// Builds, after making sure that this does everything anew.
#[track_caller]
fn whole(site: &Site) -> Run {
    let before = site.output();
    let run = site.clone().env("FAILPOINTS", "write-put=return").build();
    assert_eq!(run.code(), Some(2), "a change was not seen\n{}", run.said());
    assert_eq!(site.output(), before);
    site.build()
}

/// Everything below the site's folder that a write would change.
fn traces(site: &Site) -> BTreeMap<PathBuf, (SystemTime, u64)> {
    walkdir::WalkDir::new(site.path(""))
        .into_iter()
        .map(|entry| {
            let entry = entry.expect("an entry");
            let metadata = entry.metadata().expect("metadata");
            (entry.into_path(), (metadata.modified().expect("a time"), metadata.len()))
        })
        .collect()
}

/// What was said without the seconds that it took.
fn said(run: &Run) -> String {
    let is_of_time = |word: &&str| word.len() == 4 && matches!(word.as_bytes()[1], b'.' | b',');
    run.said().split(' ').filter(|word| !is_of_time(word)).collect::<Vec<_>>().join(" ")
}

#[test]
fn an_unchanged_site_is_recognised_and_nothing_is_written() {
    let site = site();
    site.build().status(0);
    let before = traces(&site);
    recognised(&site).status(0);
    assert_eq!(traces(&site), before);
}

#[test]
fn what_is_said_is_what_a_whole_build_says_in_any_language_and_form() {
    let site = site();
    site.build().status(0);
    for (lang, format) in [("fi", "human"), ("sv", "json"), ("en", "short"), ("sv", "github"), ("fi", "sarif")] {
        let asked = site.clone().lang(Some(lang)).format(format);
        let again = recognised(&asked).status(0);
        let anew = asked.args(["--fresh"]).build().status(0);
        assert_eq!(said(&again), said(&anew), "{lang} {format}");
        assert!(again.said().contains("vanha.md"), "{}", again.said());
    }
}

#[test]
fn strict_stops_after_a_build_with_warnings_and_not_for_ever() {
    let site = site();
    site.build().status(0);
    let strict = site.clone().args(["--strict"]);
    let again = recognised(&strict).status(1);
    let anew = strict.clone().args(["--fresh"]).build().status(1);
    assert_eq!(said(&again), said(&anew));
    site.remove("output/index.html");
    recognised(&strict).status(1);
    assert!(!site.path("output/index.html").exists(), "nothing is published when something stops it");
    site.build().status(0);
    assert!(site.path("output/index.html").exists());
}

#[test]
fn a_touched_text_is_no_change() {
    let site = site();
    site.build().status(0);
    for path in ["site.yaml", "content/projects/kupla.md", "themes/own/theme.yaml", "strings/fi.ftl"] {
        let text = fs::read(site.path(path)).expect("a text");
        site.remove(path);
        site.write(path, text);
        recognised(&site).status(0);
    }
}

#[test]
fn any_changed_text_is_a_change() {
    let site = site();
    site.build().status(0);
    for (path, text) in [
        ("content/projects/kupla.md", "---\ntitle: Kupla\n---\nUusi.\n"),
        ("content/goals/data.sv.md", "---\ntitle: Öppen data\n---\n"),
        ("themes/own/styles/95-own.css", "main { color: blue }"),
        ("strings/fi.ftl", "list-projects = Hankkeemme\n"),
        ("templates/robots.html", "a template that nobody asks for"),
        ("site.yaml", "title: Toinen\nbase_url: https://koe.example/\nlanguages: [fi, sv, en]\n"),
    ] {
        site.write(path, text);
        whole(&site).status(0);
    }
}

#[test]
fn a_picture_of_the_same_size_is_published() {
    let site = site();
    site.build().status(0);
    let path = site.path("content/projects/kuva.svg");
    let time = fs::metadata(&path).and_then(|metadata| metadata.modified()).expect("a time");
    site.write("content/projects/kuva.svg", picture("b"));
    fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(time)).expect("its old time");
    whole(&site).status(0);
    let holds = |id: &str| site.output().values().any(|bytes| *bytes == picture(id).into_bytes());
    assert!(holds("b") && !holds("a"));
}

#[test]
fn files_that_come_go_or_change_their_names_are_changes() {
    let site = site();
    site.build().status(0);
    let rename = |from: &str, to: &str| fs::rename(site.path(from), site.path(to)).expect("a name");
    site.write("static/uusi.txt", "uusi");
    whole(&site).status(0);
    rename("static/uusi.txt", "static/toinen.txt");
    whole(&site).status(0);
    site.remove("static/toinen.txt");
    whole(&site).status(0);
    site.write("content/projects/uusi.md", "---\ntitle: Uusi\n---\n");
    whole(&site).status(0);
    rename("content/projects/uusi.md", "content/projects/muu.md");
    whole(&site).status(0);
    site.remove("content/projects/muu.md");
    whole(&site).status(0);
    recognised(&site).status(0);
}

#[test]
fn the_day_the_address_and_the_drafts_count() {
    let site = site().entity("projects/luonnos", "Luonnos", "draft: true");
    site.build().status(0);
    whole(&site.clone().today("2026-11-23")).status(0);
    whole(&site.clone().args(["--base-url", "https://toinen.example/"])).status(0);
    whole(&site.clone().args(["--drafts"])).status(0);
    whole(&site).status(0);
    recognised(&site).status(0);
}

#[test]
fn an_output_that_was_meddled_with_is_mended() {
    let site = site();
    site.build().status(0);
    let built = site.output();
    let meddle: [(&str, &dyn Fn()); 5] = [
        ("deleted", &|| site.remove("output/index.html")),
        ("edited", &|| site.write("output/index.html", "x")),
        ("a folder deleted", &|| fs::remove_dir_all(site.path("output/sv")).expect("a folder")),
        ("all of it deleted", &|| fs::remove_dir_all(site.path("output")).expect("an output")),
        ("emptied of its marker", &|| site.remove("output/.julki-output")),
    ];
    for (what, meddle) in meddle {
        meddle();
        let run = site.build();
        if what == "emptied of its marker" {
            assert_eq!(run.code(), Some(2), "{what}: {}", run.said());
            continue;
        }
        assert_eq!(run.code(), Some(0), "{what}: {}", run.said());
        assert_eq!(site.output(), built, "{what}");
    }
}

#[test]
fn a_touched_output_is_looked_at_once() {
    let site = site();
    site.build().status(0);
    let old = SystemTime::now() - Duration::from_secs(5000);
    let path = site.path("output/index.html");
    fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(old)).expect("a time");
    whole(&site).status(0);
    recognised(&site).status(0);
}

#[test]
fn somebodys_files_in_the_output_are_no_change() {
    let site = site();
    site.build().status(0);
    site.write("output/CNAME", "koe.example");
    site.write("output/sv/oma/tiedosto.txt", "oma");
    recognised(&site).status(0);
    assert_eq!(fs::read_to_string(site.path("output/CNAME")).expect("a file"), "koe.example");
}

#[test]
fn each_output_has_a_note_of_its_own() {
    let site = site();
    let other = site.clone().args(["--output", "toinen"]);
    site.build().status(0);
    other.build().status(0);
    recognised(&site).status(0);
    recognised(&other).status(0);
}

#[test]
fn what_failed_is_run_again_and_the_last_good_build_is_still_known() {
    let site = site();
    site.build().status(0);
    let good = fs::read(site.path("content/projects/kupla.md")).expect("a text");
    site.write("content/projects/kupla.md", "---\ntitle: Kupla\nvirhe: 1\n---\n");
    let first = site.build().status(1);
    assert_eq!(site.build().status(1).stdout(), first.stdout());
    site.write("content/projects/kupla.md", good);
    recognised(&site).status(0);
}

#[test]
fn an_undone_change_is_not_taken_for_the_build_that_was_interrupted() {
    for point in ["write-manifest", "write-record-removed", "write-noted"] {
        let site = site();
        site.build().status(0);
        let old = (fs::read(site.path("content/projects/kupla.md")).expect("a text"), site.output());
        site.write("content/projects/kupla.md", "---\ntitle: Toinen\n---\n");
        site.clone().env("FAILPOINTS", &format!("{point}=return")).build().status(2);
        site.write("content/projects/kupla.md", &old.0);
        site.build().status(0);
        assert_eq!(site.output(), old.1, "{point}");
    }
}

#[test]
fn without_its_state_a_build_is_only_slower() {
    let site = site();
    site.build().status(0);
    let built = site.output();
    fs::remove_dir_all(site.path(".julki")).expect("a state");
    whole(&site).status(0);
    assert_eq!(site.output(), built);
    recognised(&site).status(0);
}

#[test]
fn a_broken_note_is_none() {
    let site = site();
    site.build().status(0);
    let built = site.output();
    let is_note = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("note-"));
    let path = traces(&site).into_keys().find(is_note).expect("a note");
    let note = fs::read(&path).expect("a note");
    let mut flipped = note.clone();
    *flipped.last_mut().expect("bytes") ^= 1;
    for broken in [&note[..0], &note[..40], &note[..note.len() - 1], &flipped, b"{\"format\":1}"] {
        fs::write(&path, broken).expect("a note");
        whole(&site).status(0);
        assert_eq!(site.output(), built);
        recognised(&site).status(0);
    }
}

#[test]
fn fresh_does_everything_anew_and_writes_nothing() {
    let site = site();
    site.build().status(0);
    let before = traces(&site);
    site.clone().args(["--fresh"]).env("FAILPOINTS", "write-put=return").build().status(2);
    site.clone().args(["--fresh"]).build().status(0);
    let stage = |traces: BTreeMap<PathBuf, (SystemTime, u64)>| -> Vec<PathBuf> {
        traces.into_iter().filter(|(path, trace)| before.get(path) != Some(trace)).map(|(path, _)| path).collect()
    };
    // The stage of the build that was made to fail came and went.
    assert!(stage(traces(&site)).iter().all(|path| path.ends_with(".julki")));
}

#[test]
fn a_check_says_after_a_build_what_it_says_by_itself() {
    let site = site();
    let by_itself = site.check().status(0);
    site.build().status(0);
    let before = traces(&site);
    assert_eq!(said(&site.check().status(0)), said(&by_itself));
    assert_eq!(said(&site.clone().args(["--fresh"]).check().status(0)), said(&by_itself));
    site.clone().args(["--strict"]).check().status(1);
    let human = site.clone().format("human").lang(Some("sv"));
    assert_eq!(said(&human.check()), said(&human.clone().args(["--fresh"]).check()));
    // The output may have gone: a check does not ask for it.
    assert!(site.clone().args(["--coverage"]).check().status(0).stdout().contains("\"coverage\":\"total\""));
    assert_eq!(traces(&site), before);
    site.write("content/projects/uusi.md", "---\ntitle: Uusi\nvirhe: 1\n---\n");
    site.check().status(1);
}

#[cfg(unix)]
#[test]
fn a_link_that_is_not_followed_is_a_change_though_nothing_of_it_is_read() {
    let site = site();
    site.build().status(0);
    std::os::unix::fs::symlink(site.path("site.yaml"), site.path("content/linkki")).expect("a link");
    let run = whole(&site).status(0);
    assert!(run.diagnostics().iter().any(|problem| problem.code == "link-not-followed"), "{}", run.said());
    assert_eq!(recognised(&site).status(0).stdout(), run.stdout());
    site.remove("content/linkki");
    whole(&site).status(0);
}

#[cfg(unix)]
#[test]
fn another_program_does_everything_anew() {
    let site = site();
    site.build().status(0);
    let own = site.command("build");
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("julki");
    fs::copy(own.get_program(), &copy).expect("a copy of the program");
    let run = |point: &str| {
        let mut command = std::process::Command::new(&copy);
        command.args(own.get_args()).env("FAILPOINTS", point).current_dir(site.path(""));
        command.output().expect("the program runs").status.code()
    };
    assert_eq!(run("write-put=return"), Some(2));
    assert_eq!(run(""), Some(0));
    assert_eq!(run("write-put=return"), Some(0));
}
