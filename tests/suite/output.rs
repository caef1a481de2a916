//! What a run leaves behind: files, exit codes and words.

use std::fs;

use pretty_assertions::assert_eq;

use crate::harness::Site;

fn site() -> Site {
    Site::new().entity("projects/kupla", "Kupla", "goals: [data]").entity("goals/data", "Avoin data", "")
}

#[test]
fn check_writes_nothing() {
    let site = site();
    site.check().status(0).stdout_is("");
    assert!(!site.path("output").exists());
}

#[test]
fn a_build_with_errors_writes_nothing() {
    let site = site().entity("projects/virhe", "Virhe", "goals: [puuttuu]");
    site.build().status(1);
    assert_eq!(site.output().len(), 0);
}

#[test]
fn a_build_with_errors_leaves_the_site_as_it_was() {
    let site = site();
    site.build().status(0);
    let before = site.output();
    site.write("content/goals/data.md", "---\ntitle: Avoin data\nnumbr: 1\n---\n");
    site.build().status(1);
    assert_eq!(site.output(), before);
}

#[test]
fn warnings_fail_a_strict_run_only() {
    let site = site().entity("projects/vanha", "Vanha", "start: 2020\nend: 2021\nend_is_expected: true");
    site.build().status(0).problems_are(&[
        "content/projects/vanha.md:4:6: warning[status-unclear]: the expected end, `2021`, has passed, so the status is shown as unknown",
    ]);
    site.clone().args(["--strict"]).build().status(1);
    site.args(["--strict"]).check().status(1);
}

#[test]
fn a_site_can_set_the_severity_of_a_warning() {
    let site = site().entity("projects/vanha", "Vanha", "start: 2020\nend: 2021\nend_is_expected: true");
    let off = site
        .clone()
        .site_yaml("title: A\nlanguages: [fi]\nbase_url: https://koe.example/\nseverity: {status-unclear: off, missing-summary: off}\n");
    off.args(["--strict"]).check().status(0).stdout_is("");
    let error = site
        .site_yaml("title: A\nlanguages: [fi]\nbase_url: https://koe.example/\nseverity: {status-unclear: error, missing-summary: off}\n");
    let run = error.build().status(1);
    assert_eq!(run.diagnostics()[0].severity, "error");
}

#[test]
fn what_is_gone_from_the_content_is_gone_from_the_output() {
    let site = site();
    let run = site.build().status(0);
    assert!(run.output_files().contains(&"hankkeet/kupla/index.html".to_owned()));
    site.remove("content/projects/kupla.md");
    let run = site.build().status(0);
    assert!(run.output_files().iter().all(|path| !path.contains("kupla")), "{:?}", run.output_files());
    assert!(!site.path("output/hankkeet/kupla").exists(), "an empty folder is left");
}

#[test]
fn an_edited_or_deleted_file_of_the_output_is_restored() {
    let site = site();
    site.build().status(0);
    let before = site.output();
    site.write("output/hankkeet/kupla/index.html", "vandalised");
    site.remove("output/index.html");
    site.build().status(0);
    assert_eq!(site.output(), before);
}

#[test]
fn an_edit_that_keeps_the_size_is_restored() {
    let site = site();
    site.build().status(0);
    let before = site.output();
    let path = "output/hankkeet/kupla/index.html";
    let mut bytes = fs::read(site.path(path)).expect("a page");
    let last = bytes.len() - 1;
    bytes[last] = bytes[last].wrapping_add(1);
    std::thread::sleep(std::time::Duration::from_millis(20));
    site.write(path, bytes);
    site.build().status(0);
    assert_eq!(site.output(), before);
}

#[test]
fn strangers_files_in_the_output_stay() {
    let site = site();
    site.build().status(0);
    site.write("output/CNAME", "koe.example");
    site.write("output/hankkeet/kupla/oma.txt", "oma");
    site.remove("content/projects/kupla.md");
    site.build().status(0);
    assert_eq!(fs::read(site.path("output/CNAME")).expect("a stranger's file"), b"koe.example");
    assert_eq!(fs::read(site.path("output/hankkeet/kupla/oma.txt")).expect("a stranger's file"), b"oma");
    assert!(!site.path("output/hankkeet/kupla/index.html").exists());
}

#[test]
fn a_folder_that_julki_did_not_make_is_left_alone() {
    let site = site().file("output/thesis.txt", "the only copy");
    let run = site.build().status(2);
    assert_eq!(run.diagnostics().iter().map(|problem| problem.code.as_str()).collect::<Vec<_>>(), ["foreign-output"]);
    assert_eq!(run.output_files(), ["thesis.txt"]);
}

#[test]
fn an_empty_folder_may_be_built_into() {
    let site = site();
    fs::create_dir(site.path("output")).expect("a folder");
    site.build().status(0);
}

#[test]
fn the_output_stays_julkis_own_when_its_state_is_deleted() {
    let site = site();
    site.build().status(0);
    let before = site.output();
    fs::remove_dir_all(site.path(".julki")).expect("the state");
    site.build().status(0);
    assert_eq!(site.output(), before);
}

#[test]
fn the_output_can_be_elsewhere() {
    let site = site();
    let elsewhere = site.path("muualla/julkaisu");
    site.clone().args(["--output", elsewhere.to_str().expect("a path")]).build().status(0);
    assert!(elsewhere.join("hankkeet/kupla/index.html").exists() && !site.path("output").exists());
}

#[cfg(unix)]
#[test]
fn links_in_the_output_are_not_followed() {
    let site = site();
    site.build().status(0);
    let outside = tempfile::tempdir().expect("a folder outside");
    fs::write(outside.path().join("index.html"), "outside").expect("a file outside");
    fs::remove_dir_all(site.path("output/hankkeet/kupla")).expect("a page's folder");
    std::os::unix::fs::symlink(outside.path(), site.path("output/hankkeet/kupla")).expect("a link");
    site.build();
    assert_eq!(fs::read_to_string(outside.path().join("index.html")).expect("a file outside"), "outside");
    site.remove("content/projects/kupla.md");
    site.build();
    assert_eq!(fs::read_to_string(outside.path().join("index.html")).expect("a file outside"), "outside");
}

#[cfg(unix)]
#[test]
fn links_in_the_content_do_not_bring_in_what_is_outside() {
    let outside = tempfile::tempdir().expect("a folder outside");
    fs::write(outside.path().join("salaisuus.md"), "---\ntitle: Salaisuus\n---\n").expect("a file outside");
    fs::write(outside.path().join("salaisuus.txt"), "salaisuus").expect("a file outside");
    let site = site().file("static/a.txt", "a");
    std::os::unix::fs::symlink(outside.path(), site.path("content/projects/linkki")).expect("a link");
    std::os::unix::fs::symlink(outside.path().join("salaisuus.txt"), site.path("static/linkki.txt")).expect("a link");
    let run = site.build();
    assert!(run.output_files().iter().all(|path| !path.contains("salaisuus") && !path.contains("linkki")));
}

#[test]
fn a_build_that_changes_nothing_writes_nothing() {
    let site = site();
    site.build().status(0);
    let times = |folder: &str| -> Vec<_> {
        walkdir::WalkDir::new(site.path(folder))
            .sort_by_file_name()
            .into_iter()
            .map(|entry| {
                let entry = entry.expect("an entry");
                (entry.path().to_owned(), entry.metadata().expect("its times").modified().expect("its time"))
            })
            .collect()
    };
    let before = times("output");
    std::thread::sleep(std::time::Duration::from_millis(20));
    site.build().status(0);
    assert_eq!(times("output"), before);
}

#[test]
fn a_summary_tells_people_what_was_done() {
    let site = site().format("human");
    let run = site.build().status(0);
    let said = format!("{}{}", run.stdout(), run.stderr());
    for word in ["written", "unchanged", "removed"] {
        assert!(said.contains(word), "no {word:?} in {said}");
    }
    let quiet = site.clone().args(["--quiet"]).build().status(0);
    assert_eq!((quiet.stdout(), quiet.stderr()), ("", ""));
}

#[test]
fn machine_forms_have_stdout_to_themselves() {
    for format in ["json", "short"] {
        site().format(format).build().status(0).stdout_is("");
    }
}

#[test]
fn a_wrong_command_line_is_status_2() {
    for args in [["--today", "eilen"], ["--format", "yaml"], ["--base-url", "example.org"]] {
        let run = site().without_today().args(args).build();
        assert_eq!(run.code(), Some(2), "{args:?}: {}", run.said());
    }
    site().run("biuld").status(2);
    let gone = site();
    fs::remove_file(gone.path("site.yaml")).expect("the site's file");
    fs::remove_dir_all(gone.path("content")).expect("the content");
    gone.build().status(2);
}

#[test]
fn explain_says_why_a_rule_exists() {
    for code in ["unknown-field", "broken-link", "output-collision", "missing-translation", "foreign-output"] {
        let output =
            std::process::Command::new(env!("CARGO_BIN_EXE_julki")).args(["explain", code]).output().expect("a run");
        let text = String::from_utf8(output.stdout).expect("words");
        assert!(output.status.success() && text.len() > 200 && text.contains(code), "{code}: {text}");
    }
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_julki"))
        .args(["explain", "unknown-feild"])
        .output()
        .expect("a run");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(2) && said.contains("unknown-field"), "{said}");
}

#[test]
fn every_code_that_the_suite_meets_is_explained() {
    let codes: std::collections::BTreeSet<String> = fs::read_dir(crate::repository().join("tests/diagnostics"))
        .expect("the literate suite")
        .flat_map(|entry| {
            let text = fs::read_to_string(entry.expect("an entry").path()).expect("a literate file");
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines
        })
        .filter_map(|line| {
            let (_, rest) = line.split_once(": error[").or_else(|| line.split_once(": warning["))?;
            Some(rest.split_once(']')?.0.to_owned())
        })
        .collect();
    assert!(codes.len() > 25, "{codes:?}");
    for code in codes {
        let run =
            std::process::Command::new(env!("CARGO_BIN_EXE_julki")).args(["explain", &code]).output().expect("a run");
        assert!(run.status.success(), "{code}");
    }
}

#[test]
fn the_sources_are_no_place_for_the_output_whatever_way_it_is_named() {
    for output in ["content/julkaisu", "content/../content/julkaisu", "puuttuu/../content/julkaisu", "output/../static"]
    {
        let site = site();
        let run = site.clone().args(["--output", output]).build();
        assert_eq!(run.code(), Some(2), "{output}: {}", run.said());
        assert!(!site.path("content/julkaisu").exists() && !site.path("static").exists(), "{output}");
    }
}
