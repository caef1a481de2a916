//! Cards: what a list shows of an entity, made once for each language.

use tera::Value;

use super::{Local, pieces::Card};
use crate::{
    link::{Entity, EntityId, Visibility},
    record::Record,
};

impl Local<'_> {
    /// The card of an entity; none for one that is not shown.
    pub(super) fn card(&self, id: EntityId) -> Option<Value> {
        let href = self.entity_href(id)?;
        let slot = &self.views.cards[self.lang.index()][id.index()];
        Some(slot.get_or_init(|| self.make_card(id, href).into()).clone())
    }

    fn make_card(&self, id: EntityId, href: String) -> Card {
        let entity = self.site.entity(id);
        let languages = &self.site.settings.languages;
        let mut card = Card {
            kind: entity.kind.word(),
            id: entity.id.to_string(),
            title: self.in_language(entity.title(self.lang, languages)),
            summary: entity.summary(self.lang, languages).map(|summary| self.in_language(summary)),
            href,
            status: entity.status.map(|status| status.word()),
            type_word: None,
            acronym: None,
            number: None,
            date: None,
            span: None,
            image: self.image_href(entity),
            cover: self.cover(id),
            is_preview: entity.visibility == Visibility::Preview,
        };
        let acronym = |text| self.acronym(text).map(|phrase| phrase.text);
        match entity.record() {
            Some(Record::Programme(programme)) => {
                card.type_word = programme.r#type.map(|word| word.word());
                card.acronym = acronym(programme.acronym.as_ref());
                card.span = Some(self.span(programme.start, programme.end, false));
            }
            Some(Record::Goal(goal)) => card.number.clone_from(&goal.number),
            Some(Record::Project(project)) => {
                card.type_word = project.r#type.map(|word| word.word());
                card.span = Some(self.span(project.start, project.end, project.end_is_expected));
            }
            Some(Record::Funder(funder)) => {
                card.type_word = funder.r#type.map(|word| word.word());
                card.acronym = acronym(funder.acronym.as_ref());
            }
            Some(Record::Organisation(organisation)) => {
                card.type_word = organisation.r#type.map(|word| word.word());
                card.acronym = acronym(organisation.acronym.as_ref());
            }
            Some(Record::Report(report)) => {
                card.type_word = report.r#type.map(|word| word.word());
                card.number.clone_from(&report.number);
                card.date = self.optional_date(report.date);
            }
            Some(Record::News(news)) => card.date = self.optional_date(news.date),
            Some(Record::Chapter(_) | Record::Series(_) | Record::Page(_)) | None => {}
        }
        card
    }

    /// The address of an entity's picture.
    fn image_href(&self, entity: &Entity) -> Option<String> {
        let file = entity.common()?.image.as_ref()?.file.as_ref()?;
        self.file_href(&entity.primary()?.file, &file.0)
    }
}
