//! Cards: what a list shows of an entity, made once for each language if it is asked for often.

use std::sync::OnceLock;

use tera::Value;

use super::{Local, pieces::Card};
use crate::{
    link::{Entity, EntityId, Visibility},
    record::Record,
};

impl Local<'_> {
    /// The card of an entity; none for one that is not shown.
    pub(super) fn card(&self, id: EntityId) -> Option<Value> {
        let slot = self.views.often.place(id).map(|place| &self.views.cards[self.lang.index()][place]);
        if let Some(card) = slot.and_then(OnceLock::get) {
            return Some(card.clone());
        }
        let href = self.entity_href(id)?;
        let make = || self.value(self.make_card(id, href));
        Some(match slot {
            Some(slot) => slot.get_or_init(make).clone(),
            None => make(),
        })
    }

    fn make_card(&self, id: EntityId, href: String) -> Card {
        let entity = self.site.entity(id);
        let (number, span) = match entity.record() {
            Some(Record::Goal(goal)) => (goal.number.clone().map(String::from), None),
            Some(Record::Report(report)) => (report.number.clone().map(String::from), None),
            _ if !self.wants(const { Card::field("span") }) => (None, None),
            Some(Record::Programme(programme)) => (None, Some(self.span(programme.start, programme.end, false))),
            Some(Record::Project(project)) => {
                (None, Some(self.span(project.start, project.end, project.end_is_expected)))
            }
            _ => (None, None),
        };
        Card {
            kind: entity.kind.word(),
            id: entity.id.to_string(),
            title: self.title_of(id),
            summary: self.summary_of(id),
            href,
            status: entity.status.map(|status| status.word()),
            type_word: entity.record().and_then(|record| Some(record.type_word()?.1)),
            acronym: entity.acronym(self.lang, &self.site.settings.languages).map(|(_, acronym)| acronym.to_owned()),
            number,
            date: self.wanted(const { Card::field("date") }, || self.optional_date(entity.published())),
            span,
            image: self.wanted(const { Card::field("image") }, || self.image_href(entity)),
            cover: self.wanted(const { Card::field("cover") }, || self.cover(id)),
            is_preview: entity.visibility == Visibility::Preview,
        }
    }

    /// The address of an entity's picture.
    fn image_href(&self, entity: &Entity) -> Option<String> {
        let file = entity.common()?.image.as_ref()?.file.as_ref()?;
        self.file_href(&entity.primary()?.file, &file.0)
    }
}
