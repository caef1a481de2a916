//! YAML into typed records, and exactly where it is wrong.
//!
//! In: the text of a file and the bytes of it that are YAML. Out: the record that `Deserialize` makes of it, and a
//! diagnostic for every value that it would not take. Deliberately absent: what the fields are, and any wording.
//!
//! A file without mistakes is read by yaml_serde alone. Its errors, though, come one at a time and often without a
//! place, so when it refuses, the text is read again in a way that is slow and knows where it is:
//!
//! 1. `node` makes a tree of saphyr's events, each value with its bytes in the file; when the text is no YAML,
//!    `flaw` says why.
//! 2. `located` runs the same `Deserialize` over the tree. The first `problem` has the place and the names that its
//!    message needs, those that a value gave to [`fault()`] too.
//! 3. The value at that place is blanked, that is, taken as absent, and the tree is read again, until what is left can
//!    be read.
//!
//! What yaml_serde refuses and the slow reader takes is simply read: there, every scalar is text as it was written, so
//! a type that takes only text gets `1.10` and `00123` unchanged by refusing the numbers that yaml_serde makes of them.
//! Otherwise the two are meant to agree. Known to differ: for yaml_serde (YAML 1.1) U+0085, U+2028 and U+2029 end a
//! line, and a tag of one's own may name an enum's variant; saphyr refuses some tabs and wrapped quotations.

mod fault;
mod flaw;
mod located;
mod node;
mod position;
mod problem;

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use serde::de::{DeserializeOwned, IgnoredAny};

pub use self::{fault::fault, located::Part};
use self::{
    flaw::Flaw,
    located::{Blanks, Seat},
    node::{Node, Tree},
    position::Positions,
};
use crate::diagnostic::{Code, Diagnostic, FieldPath, Phrase, Place, Report};

/// How many nodes may be read in all while looking for mistakes: each one costs another reading of the whole tree, and
/// this keeps a large file full of them to about a second.
const EFFORT: usize = 20_000_000;

/// How many mistakes are looked for in a file however large it is.
const MISTAKES: usize = 20;

/// Reads the YAML at `yaml` (bytes of `text`, a whole file) into `T`.
///
/// The record is what could be read; what could not, taken as absent, is in the report. There is none only if the
/// syntax is wrong, if the type cannot do without what was absent, or if there is more wrong than is worth looking for.
///
/// A key that is written twice is reported wherever the type refuses it (a derived one does), and otherwise only beside
/// other problems: a visitor of free keys has to refuse it itself.
pub fn read<T: DeserializeOwned>(file: &Arc<str>, text: &str, yaml: Range<usize>) -> (Option<T>, Report) {
    let source = &text[yaml.clone()];
    let mut refusal = None;
    if !may_unfold(source) {
        match serde_yaml::from_str(source) {
            Ok(record) => return (Some(record), Report::default()),
            Err(error) => refusal = Some(error),
        }
    }
    match Tree::parse(text, yaml.clone()) {
        Ok(tree) => read_located(file, &tree),
        Err(flaw) => {
            // What yaml_serde takes for YAML although saphyr does not has only the mistake that yaml_serde names.
            let refusal = refusal.filter(|_| serde_yaml::from_str::<IgnoredAny>(source).is_ok());
            let diagnostic = match refusal {
                Some(error) => of_library(file, &Positions::new(text, yaml), &error),
                None => of_flaw(file, flaw),
            };
            (None, Report::from_iter([diagnostic]))
        }
    }
}

/// The bytes in `text` of the value at `path` or of its key, for problems that later phases find; those of the nearest
/// value around it when the path ends early. None if the syntax is wrong.
pub fn place(text: &str, yaml: Range<usize>, path: &FieldPath, part: Part) -> Option<Range<usize>> {
    Tree::parse(text, yaml).ok().map(|tree| located::find(&tree, path, part))
}

/// Whether a text may have aliases: a name given with `&` and one used with `*`. yaml_serde would unfold megabytes of
/// them into far more memory than there is, so such a text goes straight to the reader that counts them first.
fn may_unfold(source: &str) -> bool {
    let begins_a_value = |sign| {
        source.match_indices(sign).any(|(at, _)| {
            let before = source[..at].chars().next_back();
            let behind = source[at + 1..].chars().next();
            before.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '{' | ',' | ':' | '\u{feff}'))
                && behind.is_some_and(|c| !c.is_whitespace())
        })
    };
    begins_a_value('*') && begins_a_value('&')
}

/// Reads a tree, blanking what is wrong, until the rest can be read.
fn read_located<T: DeserializeOwned>(file: &Arc<str>, tree: &Tree) -> (Option<T>, Report) {
    let mut report: Report = tree
        .duplicates
        .iter()
        .map(|key| {
            Diagnostic::new(Code::InvalidYaml, Place::span(file, key.second.clone()))
                .arg("reason", "duplicate-key")
                .arg("field", &*key.field)
                .related(Place::span(file, key.first.clone()), "first-defined-here")
        })
        .collect();
    let mut blanks = Blanks::default();
    // The names of fields that are missing only because they were blanked, or misspelt and blanked.
    let mut lost: BTreeSet<(usize, String)> = BTreeSet::new();
    for _ in 0..(EFFORT / tree.weight).max(MISTAKES) {
        let problem = match located::read(tree, &blanks) {
            Ok(record) => return (Some(record), report),
            Err(problem) => problem,
        };
        let (code, args, place) = problem.into_parts();
        let place = place.expect("the reader of the root gives every problem a place");
        if !blanks.add(place.seat) {
            break;
        }
        let argument = |wanted| args.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.clone());
        // What has lost a part may be wrong for that reason alone.
        let node = located::link(tree, place.seat, place.part).node;
        let is_consequence = match (code, argument("field")) {
            (Code::MissingField, Some(field)) => lost.contains(&(node, field)),
            _ => blanks.has_in(node),
        };
        if let Seat::In { collection, .. } = place.seat {
            lost.insert((collection, tree.text(located::link(tree, place.seat, located::Part::Key)).to_owned()));
            if let (Code::UnknownField, Some(meant)) = (code, argument("suggestion")) {
                lost.insert((collection, meant));
            }
        }
        if !is_consequence {
            report.add(of_problem(file, tree, code, args, &place));
        }
    }
    (None, report)
}

fn of_problem(
    file: &Arc<str>,
    tree: &Tree,
    code: Code,
    args: Vec<(&'static str, String)>,
    place: &located::Place,
) -> Diagnostic {
    let link = located::link(tree, place.seat, place.part);
    let has = |wanted: &str| args.iter().any(|(name, _)| *name == wanted);
    let (has_field, has_value) = (has("field"), has("value"));
    let mut diagnostic = Diagnostic::new(code, Place::span(file, link.span.clone()));
    if !has_field && place.seat != Seat::Root {
        diagnostic = diagnostic.arg("field", place.path.to_string());
    }
    for (name, value) in args {
        let is_inner = code == Code::MissingField && name == "field" && place.seat != Seat::Root;
        diagnostic = match name {
            "said" => diagnostic.arg(name, Phrase::quoted(value)),
            _ => diagnostic.arg(name, if is_inner { format!("{}.{value}", place.path) } else { value }),
        };
    }
    match tree.node(link) {
        node if code == Code::WrongType => diagnostic.arg("found", located::kind(node)),
        Node::Scalar { text, .. } if code == Code::InvalidValue && !has_value => diagnostic.arg("value", &**text),
        _ => diagnostic,
    }
}

fn of_flaw(file: &Arc<str>, flaw: Flaw) -> Diagnostic {
    let reason = flaw.reason.word();
    let diagnostic = Diagnostic::new(Code::InvalidYaml, Place::span(file, flaw.at)).arg("reason", reason);
    match flaw.reason {
        flaw::Reason::Character(character) => diagnostic.arg("character", character.to_string()),
        flaw::Reason::Other(said) => diagnostic.arg("said", Phrase::quoted(said)),
        _ => diagnostic,
    }
}

/// What yaml_serde said, at the place that it names.
fn of_library(file: &Arc<str>, positions: &Positions, error: &serde_yaml::Error) -> Diagnostic {
    let at = error.location().map_or(positions.yaml().start, |location| positions.character(location.index()));
    let place = Place::span(file, positions.one(at));
    let said = error.to_string();
    match fault::raised(&said) {
        Some((code, args)) => {
            args.into_iter().fold(Diagnostic::new(code, place), |diagnostic, (name, value)| diagnostic.arg(name, value))
        }
        None => Diagnostic::new(Code::InvalidYaml, place).arg("reason", "other").arg("said", Phrase::quoted(said)),
    }
}

#[cfg(test)]
mod tests;
