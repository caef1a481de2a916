//! The anchors of a body's headings.
//!
//! In: each heading's text and the id it was given, if any, in order. Out: an anchor for each, unique in the body. An
//! anchor follows from the heading's own words, so that a heading added elsewhere does not break links to this one;
//! only headings that share their words are numbered.

use std::collections::BTreeMap;

use super::slug;

/// A heading that is to get its anchor.
pub(super) struct Unanchored<'a> {
    pub text: &'a str,
    /// What `{#id}` says.
    pub id: Option<&'a str>,
}

/// The anchors of headings, in the same order; none where it is the slug of the heading's words.
pub(super) fn anchors(headings: &[Unanchored<'_>]) -> Vec<Option<Box<str>>> {
    let mut taken = Taken::default();
    // Explicit ids come first: a writer who gives one has published it.
    let explicit: Vec<Option<String>> = headings
        .iter()
        .map(|heading| heading.id.map(|id| taken.take(id.to_owned()).unwrap_or_else(|| id.to_owned())))
        .collect();
    let anchor = |(explicit, heading): (Option<String>, &Unanchored<'_>)| match explicit {
        Some(explicit) => Some(explicit.into()),
        None => taken.take(slug(heading.text)).map(Into::into),
    };
    explicit.into_iter().zip(headings).map(anchor).collect()
}

/// What an anchor made of nothing is called.
const NAMELESS: &str = "section";

/// The anchors that are taken, each with the number last given to its like, so that a thousand equal headings cost no
/// thousand searches each.
#[derive(Default)]
struct Taken(BTreeMap<String, usize>);

impl Taken {
    /// Takes an anchor; says which one where it could not be the one that was wanted.
    fn take(&mut self, wanted: String) -> Option<String> {
        let possible = if wanted.is_empty() {
            Some(NAMELESS.to_owned())
        } else if is_footnote(&wanted) {
            Some(format!("{NAMELESS}-{wanted}"))
        } else {
            None
        };
        let anchor = possible.as_ref().unwrap_or(&wanted);
        let Some(mut number) = self.0.get(anchor).copied() else {
            self.0.insert(possible.clone().unwrap_or(wanted), 1);
            return possible;
        };
        let numbered = loop {
            number += 1;
            let numbered = format!("{anchor}-{number}");
            if !self.0.contains_key(&numbered) {
                break numbered;
            }
        };
        self.0.extend([(possible.unwrap_or(wanted), number), (numbered.clone(), 1)]);
        Some(numbered)
    }
}

/// Whether an anchor looks like those of footnotes and their references.
fn is_footnote(anchor: &str) -> bool {
    let number = anchor.strip_prefix("fn-").or_else(|| anchor.strip_prefix("fnref-"));
    number.is_some_and(|number| number.starts_with(|first: char| first.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(headings: &[(&str, Option<&str>)]) -> Vec<String> {
        let unanchored: Vec<_> = headings.iter().map(|(text, id)| Unanchored { text, id: *id }).collect();
        let told = anchors(&unanchored).into_iter().zip(headings);
        told.map(|(anchor, (text, _))| anchor.map_or_else(|| slug(text), String::from)).collect()
    }

    #[test]
    fn equal_headings_are_numbered_in_order() {
        assert_eq!(of(&[("Tulos", None), ("Tulos", None), ("Tulos", None)]), ["tulos", "tulos-2", "tulos-3"]);
        assert_eq!(of(&[("A", None), ("A 2", None), ("A", None)]), ["a", "a-2", "a-3"]);
        assert_eq!(of(&[("A", None), ("A", None), ("A 2", None)]), ["a", "a-2", "a-2-2"]);
    }

    #[test]
    fn an_explicit_id_wins_over_an_earlier_heading() {
        assert_eq!(of(&[("Tulos", None), ("Muu", Some("tulos"))]), ["tulos-2", "tulos"]);
        assert_eq!(of(&[("A", Some("Å_1")), ("B", Some("Å_1"))]), ["Å_1", "Å_1-2"]);
    }

    #[test]
    fn a_heading_without_letters_is_a_section() {
        assert_eq!(of(&[("…", None), ("", None)]), ["section", "section-2"]);
    }

    #[test]
    fn no_heading_takes_the_anchor_of_a_footnote() {
        assert_eq!(
            of(&[("fn 1", None), ("x", Some("fnref-1-2")), ("fn", None)]),
            ["section-fn-1", "section-fnref-1-2", "fn"]
        );
    }
}
