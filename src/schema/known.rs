//! What a schema can know of one site: its languages, and the ids that exist in it.
//!
//! In: the site, file by file. Out: lists of words. An id that is suggested is not one that must be: which ids exist is
//! known for certain only when everything is read, and a nearly right one deserves the checker's question.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    kind::Kind,
    language::Lang,
    parse::{Document, Settings},
};

/// What is known of a site; nothing, outside one.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Tags, the primary language's first. Empty where they are not known for certain.
    pub languages: Vec<String>,
    /// Of each kind that references can name, in order.
    pub ids: BTreeMap<Kind, Vec<String>>,
    /// The ids of the parties in `site.yaml`.
    pub parties: Vec<String>,
}

impl Known {
    /// What `site.yaml` says.
    #[must_use]
    pub fn settings(settings: &Settings) -> Self {
        let languages = settings.languages.tags().filter(|_| settings.has_languages).map(str::to_owned).collect();
        Self { languages, ..Self::default() }
    }

    /// What `site.yaml` and the files say, hidden ones too: a project may name a goal that is still a draft.
    #[must_use]
    pub fn site<'a>(settings: &Settings, documents: impl IntoIterator<Item = &'a Document>) -> Self {
        let mut ids: BTreeMap<Kind, BTreeSet<&str>> = BTreeMap::new();
        for document in documents {
            let identity = &document.identity;
            if identity.lang == Lang::PRIMARY && identity.kind != Kind::Chapter {
                ids.entry(identity.kind).or_default().insert(&identity.id);
            }
        }
        let ids = ids.into_iter().map(|(kind, ids)| (kind, ids.into_iter().map(str::to_owned).collect())).collect();
        let parties = settings.record.parties.keys().cloned().collect();
        Self { ids, parties, ..Self::settings(settings) }
    }

    /// The words with which a reference to one of some kinds can be written: an id, or `kind:id` where an id alone could
    /// be of several kinds.
    #[must_use]
    pub fn references(&self, kinds: &[Kind]) -> Vec<String> {
        // Who pays is a fund or an organisation, and they share one set of ids.
        let share_ids = kinds.iter().all(|kind| matches!(kind, Kind::Funder | Kind::Organisation));
        let of = |kind: &Kind| {
            let word = *kind;
            let write =
                move |id: &String| if kinds.len() == 1 || share_ids { id.clone() } else { format!("{word}:{id}") };
            self.ids.get(kind).into_iter().flatten().map(write).collect::<Vec<_>>()
        };
        kinds.iter().flat_map(of).collect()
    }
}
