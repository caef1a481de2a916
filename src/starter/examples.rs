//! Values to start from, in the languages of a site and with the ids that it has.
//!
//! In: a field of a definition. Out: a value as it stands in YAML, of the field's shape, on one line. A definition has an
//! English example of each field; here are those that would speak the wrong language, or name things that no site has.

use super::yaml::{by_language, scalar};
use crate::{
    kind::Kind,
    record::describe::{FieldDefinition, Shape},
};

/// By the key of the field. Between « and » is a text that the primary file holds in each language, between ‹ and › one
/// that has its translation in the translation's own file, or needs none. `@organisation espoo` is an id of the site, or
/// `espoo` while it has none.
const EXAMPLES: [(&str, &str); 45] = [
    (
        "common-summary",
        "‹fi: Reitti, jota pitkin jokainen pääsee rannalle. | sv: En led där alla kan ta sig ut till stranden. | en: A path by which everyone can reach the shore.›",
    ),
    ("common-slug", "‹fi: rantareitti | sv: strandled | en: shore-path›"),
    ("common-other_names", "[‹fi: Rantapolku | sv: Strandstigen | en: The shore trail›]"),
    ("common-redirects", "[‹fi: /vanha-osoite/ | sv: /gammal-adress/ | en: /old-address/›]"),
    (
        "common-keywords",
        "[‹fi: esteettömyys | sv: tillgänglighet | en: accessibility›, ‹fi: rannat | sv: stränder | en: shores›]",
    ),
    (
        "common-image",
        "{file: ‹fi: ranta.jpg | sv: strand.jpg | en: shore.jpg›, alt: «fi: Levähdyspaikka rannalla | sv: En viloplats vid stranden | en: A resting place by the shore»}",
    ),
    (
        "common-sources",
        "[{title: ‹fi: Vuosikertomus 2025 | sv: Årsberättelse 2025 | en: Annual report 2025›, url: \"https://example.org/2025.pdf\"}]",
    ),
    ("common-figures", "[{value: \"350\", text: «fi: osallistujaa | sv: deltagare | en: participants», date: 2025}]"),
    ("common-milestones", "[{date: 2026-05, title: «fi: Reitti avattiin | sv: Leden öppnades | en: The path opened»}]"),
    ("common-links", "[{title: «fi: Kartta | sv: Karta | en: Map», url: \"https://example.org/\"}]"),
    ("programme-acronym", "«fi: AR | sv: ÖS | en: OS»"),
    ("programme-owner", "«@organisation espoo»"),
    ("programme-coordinator", "«@organisation espoo»"),
    ("programme-partners", "[{organisation: «@organisation espoo», role: implementer}]"),
    ("programme-areas", "[{text: «fi: Koko kaupunki | sv: Hela staden | en: The whole city»}]"),
    (
        "programme-target_groups",
        "[«fi: asukkaat | sv: invånare | en: residents», «fi: yritykset | sv: företag | en: companies»]",
    ),
    ("programme-funding", "[{funder: «@funder erdf», amount: 120000, basis: granted}]"),
    (
        "programme-bodies",
        "[{name: «fi: Ohjausryhmä | sv: Styrgrupp | en: Steering group», type: steering-group, members: [«@organisation espoo»]}]",
    ),
    (
        "programme-contacts",
        "[{title: «fi: Ohjelmapäällikkö | sv: Programchef | en: Programme manager», email: ohjelma@example.org}]",
    ),
    (
        "programme-goal_label",
        "{one: «fi: painopiste | sv: tyngdpunkt | en: focus area», other: «fi: painopisteet | sv: tyngdpunkter | en: focus areas»}",
    ),
    ("project-lead", "«@organisation espoo»"),
    ("project-partners", "[{organisation: «@organisation espoo», role: implementer}]"),
    ("project-funding", "[{funder: «@funder erdf», amount: 120000, rate: 70, basis: granted}]"),
    ("project-locations", "[{place: «fi: Itäranta | sv: Östra stranden | en: The eastern shore», nuts: FI1B1}]"),
    (
        "project-target_groups",
        "[«fi: asukkaat | sv: invånare | en: residents», «fi: yritykset | sv: företag | en: companies»]",
    ),
    (
        "project-achievements",
        "[«fi: Reitti on auki ympäri vuoden. | sv: Leden är öppen året runt. | en: The path is open all year round.»]",
    ),
    (
        "project-contacts",
        "[{title: «fi: Projektipäällikkö | sv: Projektchef | en: Project manager», email: hanke@example.org}]",
    ),
    ("funder-acronym", "«fi: EAKR | sv: ERUF | en: ERDF»"),
    ("funder-managed_by", "[{organisation: «@organisation espoo», role: managing-authority}]"),
    ("organisation-acronym", "«fi: HSL | sv: HRT | en: HSL»"),
    ("organisation-place", "«fi: Espoo | sv: Esbo | en: Espoo»"),
    ("report-attribution", "«fi: Espoon kaupunki, 2026 | sv: Esbo stad, 2026 | en: City of Espoo, 2026»"),
    (
        "report-original",
        "{title: ‹fi: Alkuperäinen opas | sv: Den ursprungliga handboken | en: The original handbook›, url: \"https://example.org/\"}",
    ),
    (
        "report-changes",
        "[{date: 2026-09, text: «fi: Sivun 4 taulukko korjattiin. | sv: Tabellen på sidan 4 rättades. | en: The table on page 4 was corrected.»}]",
    ),
    (
        "report-withdrawn",
        "{date: 2026-09, reason: «fi: Uusi painos on ilmestynyt. | sv: En ny upplaga har kommit ut. | en: A new edition has come out.»}",
    ),
    ("report-authors", "[{given: Maija, family: Meikäläinen}, {organisation: «@organisation espoo»}]"),
    ("contact-title", "«fi: Projektipäällikkö | sv: Projektchef | en: Project manager»"),
    ("contact-email", "hanke@example.org"),
    ("figure-value", "\"350\""),
    ("figure-text", "«fi: osallistujaa | sv: deltagare | en: participants»"),
    ("milestone-title", "«fi: Reitti avattiin | sv: Leden öppnades | en: The path opened»"),
    ("milestone-date", "2026-05"),
    ("source-title", "‹fi: Vuosikertomus 2025 | sv: Årsberättelse 2025 | en: Annual report 2025›"),
    ("series-tiers", "[{type: handbook, title: «fi: Oppaat | sv: Handböcker | en: Handbooks»}]"),
    ("series-attribution", "«fi: Espoon kaupunki | sv: Esbo stad | en: City of Espoo»"),
];

/// What examples are fitted to.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// The tags of the site's languages, the primary one first.
    pub languages: &'a [&'a str],
    /// An id of a kind that the site has.
    pub an_id: &'a dyn Fn(Kind) -> Option<&'a str>,
}

impl Surroundings<'_> {
    /// A value for a field.
    #[must_use]
    pub fn example(&self, field: &FieldDefinition) -> String {
        if let Some(reference) = self.reference(field) {
            return reference;
        }
        match EXAMPLES.iter().find(|(key, _)| *key == field.key) {
            Some((_, example)) => self.filled(example),
            // Every field has one: a test of the definitions looks.
            None => field.example.unwrap_or_default().to_owned(),
        }
    }

    /// An id of this site where the field wants one or several.
    fn reference(&self, field: &FieldDefinition) -> Option<String> {
        match &field.shape {
            Shape::Reference(kinds) => self.id_of(kinds),
            Shape::List(inner) => match &**inner {
                Shape::Reference(kinds) => Some(format!("[{}]", self.id_of(kinds)?)),
                _ => None,
            },
            _ => None,
        }
    }

    fn id_of(&self, kinds: &[Kind]) -> Option<String> {
        let (kind, id) = kinds.iter().find_map(|kind| Some((*kind, (self.an_id)(*kind)?)))?;
        Some(named(kinds, kind, id))
    }

    fn filled(&self, example: &str) -> String {
        let mut filled = String::with_capacity(example.len());
        let mut rest = example;
        while let Some(start) = rest.find(['«', '‹']) {
            let is_plain = rest[start..].starts_with('‹');
            let (before, mark) = rest.split_at(start);
            let mark = mark.trim_start_matches(['«', '‹']);
            let Some((mark, after)) = mark.split_once(['»', '›']) else { break };
            filled.push_str(before);
            filled.push_str(&self.mark(mark, is_plain));
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    fn mark(&self, mark: &str, is_plain: bool) -> String {
        if let Some((kind, fallback)) = mark.strip_prefix('@').and_then(|mark| mark.split_once(' ')) {
            let id = Kind::from_word(kind).and_then(|kind| (self.an_id)(kind));
            return scalar(id.unwrap_or(fallback));
        }
        let said: Vec<(&str, &str)> = texts(mark).filter(|(tag, _)| self.languages.contains(tag)).collect();
        let primary = said.iter().find(|(tag, _)| Some(tag) == self.languages.first());
        match (primary, is_plain) {
            (Some((_, text)), true) => scalar(text),
            (Some(_), false) => {
                let in_order = self.languages.iter().filter_map(|tag| said.iter().find(|(known, _)| known == tag));
                by_language(&in_order.copied().collect::<Vec<_>>())
            }
            // The site's first language is none of those known here: a plain text is always in the first.
            (None, _) => scalar(texts(mark).last().map_or("", |(_, text)| text)),
        }
    }
}

/// `fi: a | sv: b` as tags and texts.
pub(super) fn texts(mark: &str) -> impl Iterator<Item = (&str, &str)> {
    mark.split(" | ").filter_map(|text| text.split_once(": "))
}

/// An id as a field takes it that may name one of `kinds`: funds and organisations share one set of ids.
#[must_use]
pub fn named(kinds: &[Kind], kind: Kind, id: &str) -> String {
    let share_ids = kinds.iter().all(|kind| matches!(kind, Kind::Funder | Kind::Organisation));
    if kinds.len() > 1 && !share_ids { format!("\"{}:{id}\"", kind.word()) } else { scalar(id) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::describe::definition;

    #[test]
    fn every_example_is_of_a_field_that_exists() {
        let records = Kind::ALL.iter().flat_map(|kind| definition(*kind).records());
        let keys: Vec<&str> = records.flat_map(|record| &record.fields).map(|field| &*field.key).collect();
        for (key, example) in EXAMPLES {
            assert!(keys.contains(&key), "{key}");
            for mark in example.split(['«', '‹']).skip(1) {
                let mark = mark.split(['»', '›']).next().unwrap_or_default();
                let tags: Vec<&str> = texts(mark).map(|(tag, _)| tag).collect();
                assert!(mark.starts_with('@') || tags == ["fi", "sv", "en"], "{key}: {mark}");
            }
        }
    }
}
