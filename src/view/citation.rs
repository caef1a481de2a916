//! How to cite a publication: authors, date, title, publisher, permanent address; what is not known is left out.
//!
//! Leaves: plain words in their order, parted only where the language changes, so that a title in the primary language
//! is read out as such in the middle of a page in another.

use super::{Local, kinds::AuthorView, pieces::Phrase};
use crate::{link::EntityId, record::Report};

impl Local<'_> {
    pub(super) fn citation(
        &self,
        id: EntityId,
        record: &Report,
        authors: &[AuthorView],
        publisher: Option<EntityId>,
    ) -> Vec<Phrase> {
        let publisher = publisher.map(|publisher| self.title_of(publisher));
        let address = match (&record.urn, &record.doi) {
            (Some(urn), _) => Some(urn.url()),
            (None, Some(doi)) => Some(doi.url()),
            (None, None) => self.entity_href(id).and_then(|href| self.url(&href)),
        };
        let date = record.date.map(|date| self.own(format!("({})", self.voice.locale.date(date))));
        let authors = if authors.is_empty() { publisher.clone() } else { Some(self.author_list(authors)) };
        // A body that publishes its own work is named once.
        let publisher =
            publisher.filter(|publisher| authors.as_ref().is_none_or(|authors| authors.text != publisher.text));
        let head: Vec<Phrase> = [authors, date].into_iter().flatten().collect();
        let parts = [
            head,
            vec![self.title_of(id)],
            publisher.into_iter().collect(),
            address.map(|a| self.own(a)).into_iter().collect(),
        ];
        let mut citation: Vec<Phrase> = Vec::new();
        for (place, part) in parts.into_iter().filter(|part: &Vec<Phrase>| !part.is_empty()).enumerate() {
            if place > 0 {
                if let Some(last) = citation.last_mut() {
                    last.text.truncate(last.text.trim_end_matches('.').len());
                }
                self.follow(&mut citation, self.own(". "));
            }
            for (place, phrase) in part.into_iter().enumerate() {
                if place > 0 {
                    self.follow(&mut citation, self.own(" "));
                }
                self.follow(&mut citation, phrase);
            }
        }
        citation
    }

    /// Puts words after others; what is in the same language becomes one.
    fn follow(&self, words: &mut Vec<Phrase>, next: Phrase) {
        match words.last_mut() {
            Some(last) if last.lang == next.lang => last.text.push_str(&next.text),
            _ => words.push(next),
        }
    }

    /// The authors' names together, in the language that they share.
    fn author_list(&self, authors: &[AuthorView]) -> Phrase {
        let names: Vec<&str> = authors.iter().map(|author| author.name.text.as_str()).collect();
        let shared = authors.first().and_then(|author| author.name.lang.clone());
        let is_shared = authors.iter().all(|author| author.name.lang == shared);
        Phrase { text: self.voice.locale.list(&names), lang: shared.filter(|_| is_shared) }
    }
}
