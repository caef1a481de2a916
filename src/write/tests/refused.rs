//! What is refused, and that refusing harms nothing.

use pretty_assertions::assert_eq;

use super::*;
use crate::write::{Foreign, PathFault};

/// The reason for which a target is refused.
fn refusal(target: &Target) -> Foreign {
    match open(target) {
        Err(WriteError::Foreign { why, .. }) => why,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("not refused"),
    }
}

/// What is named as in the way, from the output.
fn in_the_way(site: &Site, result: Result<Outcome, WriteError>) -> String {
    match result {
        Err(WriteError::InTheWay { path }) => {
            let root = site.path("output").canonicalize().unwrap();
            path.strip_prefix(root).unwrap().to_str().unwrap().to_owned()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn second_build_is_told_at_once_that_the_first_runs() {
    let site = Site::new();
    let first = site.open().unwrap();
    assert!(matches!(site.open(), Err(WriteError::Locked { .. })));
    drop(first);
    site.open().unwrap();
}

#[test]
fn folder_with_content_and_without_the_marker_is_foreign() {
    let site = Site::new();
    site.write("output/thesis.doc", "x");
    assert_eq!(refusal(&site.target()), Foreign::NotEmpty);
    site.write("output/.julki-output", "other bytes");
    assert_eq!(refusal(&site.target()), Foreign::NotEmpty);
    assert!(site.exists("output/thesis.doc"));
}

#[test]
fn marker_of_a_deleted_state_is_enough() {
    let site = Site::new();
    site.write("output/a", "x");
    fs::write(site.path("output").join(MARKER), MARKER_BYTES).unwrap();
    site.build(&set(&[("b", "1")])).unwrap();
    assert_eq!(site.output(), set(&[("a", "x"), ("b", "1")]));
}

#[test]
fn file_in_place_of_the_output_is_foreign() {
    let site = Site::new();
    site.write("output", "x");
    assert_eq!(refusal(&site.target()), Foreign::NotFolder);
}

#[cfg(unix)]
#[test]
fn link_in_place_of_the_output_is_foreign_wherever_it_leads() {
    use std::os::unix::fs::symlink;
    for goal in ["nowhere", "empty", "ours"] {
        let site = Site::new();
        fs::create_dir(site.path("empty")).unwrap();
        build(&Target { output: site.path("ours"), ..site.target() }, &Set::new()).unwrap();
        symlink(goal, site.path("output")).unwrap();
        assert_eq!(refusal(&site.target()), Foreign::Link, "{goal}");
    }
}

#[cfg(unix)]
#[test]
fn link_on_the_way_to_the_output_is_followed() {
    let site = Site::new();
    fs::create_dir_all(site.path("real/deep")).unwrap();
    std::os::unix::fs::symlink("real/deep", site.path("link")).unwrap();
    let target = Target { output: site.path("link/../output"), ..site.target() };
    build(&target, &set(&[("a", "1")])).unwrap();
    assert_eq!(output(&site.path("real/output")), set(&[("a", "1")]));
}

#[test]
fn output_over_the_site_or_in_its_state_is_refused() {
    let site = Site::new();
    let why = |output| refusal(&Target { output: site.path(output), ..site.target() });
    for output in ["", ".", "..", "new/..", "new/../output/..", ".julki/.."] {
        assert_eq!(why(output), Foreign::HoldsSite, "{output}");
    }
    for output in [".julki/output", ".julki/stage", "output/../.julki/new"] {
        assert_eq!(why(output), Foreign::InState, "{output}");
    }
    assert_eq!(why(".julki"), Foreign::HoldsSite);
    assert!(!site.exists(".julki"));
}

#[test]
fn path_that_leaves_the_output_is_refused_and_fails_the_build() {
    let site = Site::new();
    let stage = site.open().unwrap();
    assert!(matches!(stage.put("../a", b""), Err(WriteError::Path { fault: PathFault::Leaves, .. })));
    stage.put("b", b"").unwrap();
    assert!(matches!(stage.commit(), Err(WriteError::Unfinished)));
    assert!(!site.exists("a") && !site.exists("output") && !site.exists(".julki/stage"));
}

#[test]
fn paths_that_exclude_one_another_are_refused() {
    let faults = |before: Set, paths: &[&str]| {
        let site = Site::new();
        site.build(&before).unwrap();
        let stage = site.open().unwrap();
        let put = paths.iter().try_for_each(|path| stage.put(path, b"1"));
        let fault = match put.and_then(|()| stage.commit()) {
            Err(WriteError::Path { fault, .. }) => fault,
            other => panic!("{other:?}"),
        };
        assert_eq!(site.output(), before);
        fault
    };
    assert_eq!(faults(Set::new(), &["a", "a"]), PathFault::Twice);
    assert_eq!(faults(set(&[("a", "1")]), &["a", "a"]), PathFault::Twice);
    assert_eq!(faults(Set::new(), &["a", "a/b"]), PathFault::AlsoFolder);
    assert_eq!(faults(Set::new(), &["a/b/c", "a"]), PathFault::AlsoFolder);
    // Neither meets the other in the stage.
    assert_eq!(faults(set(&[("a", "1")]), &["a", "a-b", "a/b"]), PathFault::AlsoFolder);
    assert_eq!(faults(set(&[("a/b", "1")]), &["a", "a/b"]), PathFault::AlsoFolder);
}

#[test]
fn folder_with_somebodys_files_in_place_of_a_file_is_named() {
    let site = Site::new();
    let before = set(&[("a/ours", "1"), ("a/deep/theirs", "x"), ("z", "1")]);
    site.build(&set(&[("a/ours", "1"), ("z", "1")])).unwrap();
    site.write("output/a/deep/theirs", "x");
    assert_eq!(in_the_way(&site, site.build(&set(&[("a", "2"), ("z", "2")]))), "a/deep/theirs");
    assert_eq!(site.output(), before);
}

#[test]
fn somebodys_file_in_place_of_a_folder_is_named() {
    let site = Site::new();
    site.build(&set(&[("z", "1")])).unwrap();
    site.write("output/a", "x");
    assert_eq!(in_the_way(&site, site.build(&set(&[("a/b/c", "2"), ("z", "2")]))), "a");
    assert_eq!(site.output(), set(&[("a", "x"), ("z", "1")]));
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let site = Site::new();
    site.build(&set(&[("a/b", "1"), ("z", "1")])).unwrap();
    fs::rename(site.path("output/a"), site.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", site.path("output/a")).unwrap();

    assert_eq!(in_the_way(&site, site.build(&set(&[("a/b", "2")]))), "a");
    assert_eq!(in_the_way(&site, site.build(&set(&[("a/b", "1")]))), "a");
    assert_eq!(site.build(&set(&[("z", "1")])).unwrap(), outcome(0, 1, 0));
    assert_eq!(fs::read_to_string(site.path("elsewhere/b")).unwrap(), "1");
    assert!(site.exists("output/a"));
}

#[cfg(unix)]
#[test]
fn link_at_a_planned_path_is_replaced_and_its_target_is_not() {
    let site = Site::new();
    let files = set(&[("a", "1")]);
    site.build(&files).unwrap();
    site.write("theirs", "1");
    fs::remove_file(site.path("output/a")).unwrap();
    std::os::unix::fs::symlink("../theirs", site.path("output/a")).unwrap();
    assert_eq!(site.build(&set(&[("a", "2")])).unwrap(), outcome(1, 0, 0));
    assert!(site.path("output/a").symlink_metadata().unwrap().is_file());
    assert_eq!(fs::read_to_string(site.path("theirs")).unwrap(), "1");
}

#[test]
fn commit_that_cannot_be_understood_is_refused() {
    let site = Site::new();
    let files = set(&[("a", "1")]);
    site.build(&files).unwrap();
    site.write("theirs", "");
    for record in [
        "",
        r#"{"format":3,"output":"output","stage":"inside","removals":[],"folders":[],"moves":[],"files":{}}"#,
        r#"{"format":2,"output":"output","stage":"inside","removals":["../theirs"],"folders":[],"moves":[],"files":{}}"#,
        r#"{"format":2,"output":"output","stage":"inside","removals":[],"folders":[],"moves":[{"from":"../../../theirs","to":"a"}],"files":{}}"#,
        r#"{"format":2,"output":"output","stage":"inside","removals":[],"folders":[],"moves":[{"from":"0/0","to":"../theirs"}],"files":{}}"#,
        r#"{"format":1,"output":"output","stage":"inside","removals":["../theirs"],"folders":[],"renames":[],"files":{}}"#,
        r#"{"format":2,"output":"output","stage":"inside","removals":[],"folders":[],"moves":[],"files":{"a":1}}"#,
    ] {
        site.write(".julki/commit", record);
        assert!(matches!(site.open(), Err(WriteError::Io { .. })));
        assert!(site.exists("theirs"));
        assert_eq!(site.output(), files);
    }
}
