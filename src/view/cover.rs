//! The cover of a publication, as shown.

use super::{Local, definition::view};
use crate::{cover::Tone, link::EntityId, plan::assets::cover_name, record::Record};

view! {
    /// The cover of a publication: a picture of its own, or one that Julki draws from its sort and id.
    pub struct CoverView {
        /// Ready for `src`. A generated one is 3:4, without words: the title stands over its lower part.
        src: String,
        /// `framework`, `handbook`, `application-example` or `other`: which colours and shapes it has.
        tone: &'static str,
        /// Whether Julki drew it. Another is the publisher's, with the title on it.
        is_generated: bool,
        /// How much room the title takes: `short`, `medium`, `long` or `very-long`.
        size: &'static str,
    }
}

impl Local<'_> {
    /// The cover of a publication; none for another kind, or where the theme wants none.
    pub(super) fn cover(&self, id: EntityId) -> Option<CoverView> {
        let entity = self.site.entity(id);
        let Some(Record::Report(report)) = entity.record() else { return None };
        let own = report.cover.as_ref();
        let src = match own {
            Some(cover) => self.file_href(&entity.primary()?.file, &cover.0)?,
            None => self.plan.assets.get(&cover_name(&entity.id))?.clone(),
        };
        let (title, _) = entity.title(self.lang, &self.site.settings.languages);
        Some(CoverView { src, tone: Tone::of(report.r#type).word(), is_generated: own.is_none(), size: size(title) })
    }
}

/// How much room a title takes, by its length and its longest word: a word that is hyphenated still wants a line.
fn size(title: &str) -> &'static str {
    let longest = title.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    match (title.chars().count(), longest) {
        (0..=18, 0..=9) => "short",
        (0..=40, 0..=14) => "medium",
        (0..=80, 0..=24) => "long",
        _ => "very-long",
    }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn a_title_takes_more_room_the_longer_it_and_its_words_are() {
        assert_eq!(size("Avoin data"), "short");
        assert_eq!(size("Kokeilijan käsikirja"), "medium");
        assert_eq!(size("Koulutusohjelmakokonaisuus"), "very-long");
        assert_eq!(size("Mitä ohjelmajulkaisu on velkaa lukijalleen ja rahoittajalleen"), "long");
        assert_eq!(size(&"sana ".repeat(40)), "very-long");
    }
}
