//! Texts that are too large to be texts.

use crate::harness::Site;

#[test]
fn a_file_of_ten_megabytes_is_refused_and_the_others_are_checked() {
    let mut text = String::from("---\ntitle: Suuri\n---\n");
    while text.len() < 10_000_000 {
        text.push_str("Sama rivi yhä uudestaan, kymmenen megatavun verran.\n");
    }
    let run = Site::new()
        .file("content/projects/suuri.md", text)
        .entity("projects/pieni", "Pieni", "goals: [puuttuu]\nsupports: [suuri]")
        .check()
        .status(1);
    let found: Vec<(String, String)> = run
        .diagnostics()
        .into_iter()
        .map(|problem| (problem.place.map_or_else(String::new, |place| place.to_string()), problem.code))
        .collect();
    assert!(found.contains(&("content/projects/suuri.md:1:1".into(), "file-too-large".into())), "{found:?}");
    assert!(found.contains(&("content/projects/pieni.md:3:9".into(), "unknown-reference".into())), "{found:?}");
    // The file that could not be read is named once; those that refer to it are silent.
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn a_file_just_below_the_limit_is_built() {
    let mut text = String::from("---\ntitle: Suuri\n---\n");
    while text.len() < 2_000_000 {
        text.push_str("Kappale, jota seuraa toinen.\n\n");
    }
    Site::new().file("content/projects/suuri.md", text).build().status(0);
}

#[test]
fn deep_nesting_does_not_overthrow_the_program() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(20_000), close.repeat(20_000));
    let run = Site::new()
        .file("content/projects/a.md", format!("---\ntitle: A\nkeywords: {}\n---\n", deep("[", "]")))
        .file("content/projects/b.md", format!("---\ntitle: B\n---\n{}x\n", "> ".repeat(20_000)))
        .file(
            "content/projects/c.md",
            format!("---\ntitle: C\n---\n{}x{}\n", "[".repeat(20_000), "](y)".repeat(20_000)),
        )
        .file("content/projects/d.md", format!("---\ntitle: D\nsummary: {}\n---\n", deep("{a: ", "}")))
        .check();
    assert_eq!(run.code(), Some(1), "{}", run.stderr());
    assert!(
        run.diagnostics()
            .iter()
            .any(|problem| problem.place.as_ref().is_some_and(|place| place.file.ends_with("a.md")))
    );
}
