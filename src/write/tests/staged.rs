//! How files lie in the stage, and what an earlier form of it comes to.

use pretty_assertions::assert_eq;

use super::*;
use crate::write::place::Places;

/// Where the moves of the commit lead that these files come to, once it is sure that each lies under a name of its own.
fn moved(site: &Site, files: &Set) -> Vec<String> {
    let stage = site.open().unwrap();
    files.par_iter().try_for_each(|(path, text)| stage.put(path, text.as_bytes())).unwrap();
    let (decision, _) = stage.decide().unwrap();
    let from: std::collections::BTreeSet<&String> = decision.moves.iter().map(|one| &one.from).collect();
    assert_eq!(from.len(), decision.moves.len(), "each lies by itself");
    for one in &decision.moves {
        assert!(site.exists(&format!(".julki/stage/new/{}", one.from)), "{one:?}");
    }
    decision.moves.iter().map(|one| one.to.clone()).collect()
}

#[test]
fn one_rename_moves_a_whole_output_a_whole_new_folder_or_a_file() {
    let site = Site::new();
    let old = set(&[("a", "1"), ("b/c", "2"), ("b/d/e", "3")]);
    assert_eq!(moved(&site, &old), [""]);
    site.build(&old).unwrap();
    assert_eq!(moved(&site, &old), [""; 0]);
    let new = set(&[("a/x/y", "1"), ("b/c", "3"), ("b/d/e", "3"), ("b/d/f", "4"), ("b/g/h/i", "5"), ("b/g/j", "6")]);
    assert_eq!(moved(&site, &new), ["a", "b/c", "b/d/f", "b/g"]);
}

#[test]
fn files_that_replace_others_need_no_folders_on_their_way() {
    let site = Site::new();
    let files = |text| (0..100).map(|page| (format!("pages/{page}/index.html"), format!("{text}{page}"))).collect();
    site.build(&files("old")).unwrap();
    let stage = site.open().unwrap();
    files("new").par_iter().try_for_each(|(path, text)| stage.put(path, text.as_bytes())).unwrap();
    let folders = walkdir::WalkDir::new(site.path(".julki/stage/new")).min_depth(1).into_iter();
    assert!(folders.filter(|entry| entry.as_ref().unwrap().file_type().is_dir()).count() <= 16);
    assert_eq!(stage.commit().unwrap(), outcome(100, 0, 0));
    assert_eq!(site.output(), files("new"));
}

#[test]
fn one_folder_of_many_that_is_a_link_is_still_seen() {
    let files: Set = (0..100).map(|page| (format!("pages/{page:02}/index.html"), "old".to_owned())).collect();
    for place in [0, 50, 99] {
        let site = Site::new();
        site.build(&files).unwrap();
        let folder = site.path(&format!("output/pages/{place:02}"));
        fs::rename(&folder, site.path("elsewhere")).unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("../../elsewhere", &folder).unwrap();
        #[cfg(not(unix))]
        fs::write(&folder, "theirs").unwrap();
        assert!(site.open().unwrap().intact().unwrap().is_none());
        assert!(
            matches!(site.build(&files), Err(WriteError::InTheWay { path }) if path.ends_with(format!("pages/{place:02}")))
        );
        assert_eq!(fs::read_to_string(site.path("elsewhere/index.html")).unwrap(), "old");
    }
}

/// Lays down what version 0.1 of the commit left when it died after its commit point: a tree below `new/`, and a record
/// that names each path once.
fn leave_first_form(site: &Site, staged: &Set, renames: &[&str], removals: &[&str]) {
    site.write(".julki/stage/.julki-stage", "");
    for (path, text) in staged {
        site.write(&format!(".julki/stage/new/{path}"), text);
    }
    let record = serde_json::json!({
        "format": 1, "output": "output", "stage": "inside", "removals": removals, "folders": [],
        "renames": renames, "files": {},
    });
    site.write(".julki/commit", &record.to_string());
}

#[test]
fn commit_of_an_earlier_version_is_finished() {
    let site = Site::new();
    let first = set(&[("a", "1"), ("b/c", "2"), ("gone", "3")]);
    leave_first_form(&site, &first, &[""], &[]);
    drop(site.open().unwrap());
    assert_eq!(site.output(), first);

    leave_first_form(&site, &set(&[("b/c", "changed"), ("d/e/f", "new")]), &["b/c", "d"], &["gone"]);
    drop(site.open().unwrap());
    assert_eq!(site.output(), set(&[("a", "1"), ("b/c", "changed"), ("d/e/f", "new")]));
    assert!(!site.exists(".julki/stage") && !site.exists(".julki/commit"));
}

#[test]
fn stage_of_an_earlier_version_that_did_not_commit_is_deleted() {
    let site = Site::new();
    let files = set(&[("a", "1")]);
    site.build(&files).unwrap();
    site.write(".julki/stage/.julki-stage", "");
    site.write(".julki/stage/new/a", "never");
    site.write(".julki/stage/new/b/c", "never");
    site.write(".julki/commit.new", "{");
    drop(site.open().unwrap());
    assert_eq!(site.output(), files);
    assert!(!Places::of(&site.target()).unwrap().stage().exists() && !site.exists(".julki/commit.new"));
}
