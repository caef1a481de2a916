//! Every example of the manual is built, and every message quoted is one that the program gave.
//!
//! A section lays down files over a small site, as the literate suite does. An `output` block is what is then said;
//! without one nothing may be. A file below `output/` is no file: its text must be in that output. A block that is none
//! of this says what it is with `sh` or `text`.

use std::{collections::BTreeSet, fmt::Write as _};

use rayon::prelude::*;

use super::{chapters, read, with_small_theme};
use crate::{
    audit, crawl, golden,
    harness::{Site, files},
    is_update,
    literate::{
        case::{Case, Document, File},
        described, difference,
    },
    repository,
};

/// A handbook with examples, and the site on which they are tried.
struct Handbook {
    name: &'static str,
    site: fn(&[&File]) -> Site,
    /// Whether the whole built site is looked at, since what the examples change is how pages are made.
    is_audited: bool,
    /// So few are no handbook.
    least: usize,
}

const HANDBOOKS: [Handbook; 5] = [
    Handbook { name: "tasks", site: coast, is_audited: false, least: 40 },
    Handbook { name: "reference", site: coast, is_audited: false, least: 8 },
    Handbook { name: "commands", site: coast, is_audited: false, least: 1 },
    Handbook { name: "publishing", site: coast, is_audited: false, least: 2 },
    Handbook { name: "themes", site: themed, is_audited: true, least: 13 },
];

#[test]
fn every_example_of_the_manual_is_true() {
    let failures: Vec<String> = HANDBOOKS.iter().flat_map(tried).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// What is not as a handbook says; with `UPDATE=1` its messages are written anew.
fn tried(handbook: &Handbook) -> Vec<String> {
    let mut failures = Vec::new();
    let mut count = 0;
    for path in chapters(handbook.name) {
        let text = read(&path);
        let document = Document::sections(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let untried: Vec<&String> =
            document.loose.iter().filter(|info| !["sh", "text"].contains(&info.as_str())).collect();
        if !untried.is_empty() {
            failures.push(format!("{path}: examples that no test tries: {untried:?}"));
        }
        count += document.cases.len();
        let outcomes = outcomes(handbook, &document.cases);
        let mut renewed = text.clone();
        for (case, said) in document.cases.iter().zip(outcomes).rev() {
            match &case.expected_range {
                Some(_) if said.is_empty() => failures.push(format!("{path}, “{}”: nothing was said", case.name)),
                Some(range) if said != case.expected => {
                    failures.push(difference(&path, case, &said));
                    renewed.replace_range(range.clone(), &said);
                }
                None if !said.is_empty() => failures.push(format!("{path}, “{}”:\n{said}", case.name)),
                _ => {}
            }
        }
        if is_update() && renewed != text {
            std::fs::write(repository().join(&path), renewed).expect("the project's own file");
        }
    }
    if count < handbook.least {
        failures.push(format!("only {count} examples in {}", handbook.name));
    }
    failures
}

/// What is said of each example.
fn outcomes(handbook: &Handbook, cases: &[Case]) -> Vec<String> {
    let said = batches(handbook, cases).into_par_iter().map(|batch| {
        let files = batch.iter().flat_map(|place| &cases[*place].files).collect();
        let together = outcome(handbook, files, batch.len() == 1 && cases[batch[0]].expected_range.is_some());
        match &batch[..] {
            [place] => vec![(*place, together)],
            _ if together.is_empty() => batch.into_iter().map(|place| (place, together.clone())).collect(),
            // Whose fault it is shows when each stands alone.
            _ => batch
                .into_iter()
                .map(|place| (place, outcome(handbook, cases[place].files.iter().collect(), false)))
                .collect(),
        }
    });
    let mut said: Vec<(usize, String)> = said.collect::<Vec<_>>().into_iter().flatten().collect();
    said.sort_unstable();
    said.into_iter().map(|(_, said)| said).collect()
}

/// The places of examples that can be built as one site, to save time: those in order that lay down different files.
/// One that changes the site as a whole stands alone, and so does one about which something is said.
fn batches(handbook: &Handbook, cases: &[Case]) -> Vec<Vec<usize>> {
    let mut batches: Vec<Vec<usize>> = Vec::new();
    let mut open: Option<(usize, BTreeSet<&str>)> = None;
    for (place, case) in cases.iter().enumerate() {
        let paths: BTreeSet<&str> = case.files.iter().map(|file| file.path.as_str()).collect();
        let changes_all = handbook.is_audited
            || paths.iter().any(|path| !path.starts_with("content/") && !path.starts_with("output/"));
        if case.expected_range.is_some() || changes_all {
            batches.push(vec![place]);
            continue;
        }
        match &mut open {
            Some((batch, laid)) if laid.iter().all(|path| path.starts_with("output/") || !paths.contains(path)) => {
                batches[*batch].push(place);
                laid.extend(paths);
            }
            _ => {
                open = Some((batches.len(), paths));
                batches.push(vec![place]);
            }
        }
    }
    batches
}

/// The site of the examples for writers, `tests/manual/coast/`.
fn coast(files: &[&File]) -> Site {
    let mut site = Site::copy_of(&repository().join("tests/manual/coast"));
    for file in files {
        site = site.file(&file.path, &file.bytes);
    }
    site
}

/// The golden site, for examples that change how pages look.
fn themed(files: &[&File]) -> Site {
    let mut site = Site::copy_of(&golden::folder());
    for file in files {
        // The golden site's texts name a party, and leave some pages untranslated. Below the example's own lines this
        // moves none of them.
        let more: &[u8] = if file.path == "site.yaml" { SETTINGS } else { b"" };
        site = site.file(&file.path, [&file.bytes, more].concat());
    }
    site
}

const SETTINGS: &[u8] = b"parties: {kok: {fi: kok., sv: saml., en: NCP}}\nseverity: {missing-translation: off}\n";

/// What is said of examples; of those that are in order, what their pages lack.
fn outcome(handbook: &Handbook, files: Vec<&File>, is_wrong: bool) -> String {
    let (expected, laid): (Vec<&File>, Vec<&File>) =
        files.into_iter().partition(|file| file.path.starts_with("output/"));
    let changes_all = laid.iter().any(|file| !file.path.starts_with("content/"));
    let mut site = (handbook.site)(&laid);
    if expected.is_empty() && !handbook.is_audited && !changes_all {
        site = with_small_theme(site);
    }
    let run = if expected.is_empty() && !handbook.is_audited { site.check() } else { site.build() };
    let mut problems = run.diagnostics();
    if handbook.is_audited {
        // The golden site has one project without its translations, whatever the theme.
        problems.retain(|problem| problem.code != "missing-translation");
    }
    let mut said: String = problems.iter().map(described).collect();
    if !is_wrong && said.is_empty() {
        let run = run.status(0);
        for file in expected {
            let wanted = String::from_utf8_lossy(&file.bytes);
            let path = file.path.trim_start_matches("output/");
            if !run.output_files().iter().any(|file| file == path) {
                let _ = writeln!(said, "there is no {path}");
            } else if !run.output(path).contains(wanted.trim()) {
                let _ = writeln!(said, "{path} lacks {wanted}");
            }
        }
        if handbook.is_audited {
            audit::assert_sound(&run);
            crawl::assert_whole(&run, "");
        }
    }
    said
}

/// The program names the keys of `theme.yaml` in an example; the manual explains each.
#[test]
fn every_key_of_a_theme_is_explained() {
    let text: String = chapters("themes").iter().map(|path| read(path)).collect();
    let (_, said) = text.split_once("there is no field `logo` here").expect("the example of a key that does not exist");
    let (_, keys) = said.split_once("use one of these: ").expect("the keys");
    let keys: Vec<&str> = keys.lines().next().unwrap_or_default().split(", ").collect();
    assert!(keys.len() > 5, "{keys:?}");
    for key in keys {
        assert!(text.contains(&format!("\n| `{key}` | ")), "`{key}` is not explained");
    }
}

/// Examples that lean on the site of the handbook lean on one that is in order by itself.
#[test]
fn the_site_of_the_examples_is_in_order() {
    let folder = repository().join("tests/manual/coast");
    assert!(files(&folder.join("content")).len() > 10);
    Site::copy_of(&folder).args(["--strict"]).build().status(0).problems_are(&[]);
}
