//! The views in one language: the values that every page needs, as that language writes them.

use rust_decimal::Decimal;
use tera::Value;

use super::{
    Views,
    definition::{FieldPlace, Shown},
    pieces::{DateView, LicenceView, MoneyView, Phrase, Shared, Span, TotalView, TotalsView},
};
use crate::{
    language::Lang,
    link::{EntityId, Site, Totals},
    locale::StringArg,
    plan::{Plan, Voice},
    record::{Address, Approximation, Currency, Date, Money, Text},
};

/// The views in one language.
#[derive(Debug, Clone, Copy)]
pub struct Local<'a> {
    pub(super) views: &'a Views<'a>,
    pub(super) site: &'a Site,
    pub(super) plan: &'a Plan,
    pub(super) voice: &'a Voice,
    pub(super) lang: Lang,
}

impl<'a> Local<'a> {
    /// A view as templates get it.
    pub(super) fn value(&self, view: impl Shown) -> Value {
        view.shown(&self.views.wanted)
    }

    /// Whether a template asks for a field of a view.
    pub(super) fn wants(&self, field: FieldPlace) -> bool {
        self.views.wanted.has(field)
    }

    /// What a field of a view holds, for what takes long to work out; nothing where no template asks for the field.
    pub(super) fn wanted<T: Default>(&self, field: FieldPlace, make: impl FnOnce() -> T) -> T {
        if self.wants(field) { make() } else { T::default() }
    }

    /// What a picture in a field of a view is drawn from; nothing where no template asks for the field, since pictures of
    /// many projects take long.
    pub(super) fn pictured<'p>(&self, field: FieldPlace, of: &'p [EntityId]) -> &'p [EntityId] {
        if self.wants(field) { of } else { &[] }
    }

    /// A view that several pages get.
    pub(super) fn shared<V: Shown>(&self, view: V) -> Shared<V> {
        Shared::new(view, &self.views.wanted)
    }

    /// A text of the theme; its key where no layer has it, so that a page never has a hole.
    pub(super) fn word(&self, key: &str, args: &[(&str, StringArg)]) -> String {
        self.voice.text(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// Words in the page's language, else in another, which is then named.
    pub(super) fn phrase(&self, text: &Text) -> Option<Phrase> {
        let primary = self.site.settings.languages.tag(Lang::PRIMARY);
        let (tag, words) = text.get_or_any(&self.voice.tag, primary)?;
        Some(self.tagged(tag, words))
    }

    /// Words in the language of a tag.
    pub(super) fn tagged(&self, tag: &str, words: &str) -> Phrase {
        Phrase { text: words.to_owned(), lang: (*tag != *self.voice.tag).then(|| tag.to_owned()) }
    }

    pub(super) fn optional(&self, text: Option<&Text>) -> Option<Phrase> {
        self.phrase(text?)
    }

    /// A short name: the language's own, else the primary one's.
    pub(super) fn acronym(&self, text: Option<&Text>) -> Option<Phrase> {
        let primary = self.site.settings.languages.tag(Lang::PRIMARY);
        text?.get_or_primary(&self.voice.tag, primary).map(|(tag, words)| self.tagged(tag, words))
    }

    pub(super) fn phrases(&self, texts: &[Text]) -> Vec<Phrase> {
        texts.iter().filter_map(|text| self.phrase(text)).collect()
    }

    /// Words that were found in a language of the site.
    pub(super) fn in_language(&self, (words, lang): (&str, Lang)) -> Phrase {
        let tag = self.site.settings.languages.tag(lang);
        Phrase { text: words.to_owned(), lang: (lang != self.lang).then(|| tag.to_owned()) }
    }

    /// An entity's title.
    pub(super) fn title_of(&self, id: EntityId) -> Phrase {
        self.in_language(self.site.entity(id).title(self.lang, &self.site.settings.languages))
    }

    /// An entity's sentence about itself.
    pub(super) fn summary_of(&self, id: EntityId) -> Option<Phrase> {
        let summary = self.site.entity(id).summary(self.lang, &self.site.settings.languages);
        summary.map(|summary| self.in_language(summary))
    }

    /// Words in the page's own language.
    pub(super) fn own(&self, words: impl Into<String>) -> Phrase {
        Phrase { text: words.into(), lang: None }
    }

    pub(super) fn date(&self, date: Date) -> DateView {
        DateView { text: self.voice.locale.date(date), iso: date.to_string() }
    }

    pub(super) fn optional_date(&self, date: Option<Date>) -> Option<DateView> {
        date.map(|date| self.date(date))
    }

    pub(super) fn span(&self, start: Option<Date>, end: Option<Date>, end_is_expected: bool) -> Span {
        Span {
            text: self.voice.locale.period(start, end),
            start: self.optional_date(start),
            end: self.optional_date(end),
            end_is_expected: end_is_expected && end.is_some(),
        }
    }

    pub(super) fn amount(&self, amount: Decimal, currency: Currency, approximate: Option<Approximation>) -> MoneyView {
        let text = || {
            let exact = self.voice.locale.money(amount, currency.code());
            let key = match approximate {
                None => return exact,
                Some(Approximation::About) => "approximately",
                Some(other) => other.word(),
            };
            self.word(key, &[("amount", StringArg::Text(exact))])
        };
        MoneyView {
            text: self.wanted(const { MoneyView::field("text") }, text),
            amount: amount.normalize().to_string(),
            currency: currency.code().to_owned(),
            approximate: approximate.map(Approximation::word),
        }
    }

    pub(super) fn money(&self, money: &Money) -> Option<MoneyView> {
        let amount = money.amount?.0;
        let currency = money.currency.unwrap_or_default();
        Some(self.amount(amount, currency, money.approximate.and_then(|approximate| approximate.0)))
    }

    pub(super) fn totals(&self, totals: &Totals) -> TotalsView {
        TotalsView {
            sums: totals
                .sums
                .iter()
                .map(|sum| TotalView {
                    amount: self.amount(sum.amount, sum.currency, sum.approximate),
                    basis: sum.basis.map(|basis| basis.word()),
                    projects: sum.projects,
                })
                .collect(),
            projects: totals.projects,
            with_amount: totals.with_amount,
        }
    }

    /// The cards of entities, in the language's order.
    pub(super) fn sorted_cards(&self, ids: Vec<EntityId>) -> Vec<Value> {
        self.cards(&self.plan.sorted(ids, self.lang))
    }

    /// The cards of entities, as they come; those without a page have none.
    pub(super) fn cards(&self, ids: &[EntityId]) -> Vec<Value> {
        ids.iter().filter_map(|id| self.card(*id)).collect()
    }

    pub(super) fn optional_card(&self, id: Option<EntityId>) -> Option<Value> {
        self.card(id?)
    }

    /// The `href` of an entity's page.
    pub(super) fn entity_href(&self, id: EntityId) -> Option<String> {
        Some(self.href(self.plan.addresses.entity(id, self.lang)?))
    }

    /// An address from the site's root, as a link writes it.
    pub(super) fn href(&self, address: &str) -> String {
        self.plan.addresses.href(address)
    }

    /// The `href` of an address that a field names: outside the site, or an entity's.
    pub(super) fn field_href(&self, file: &str, address: Option<&Address>) -> Option<String> {
        use crate::link::Destination;
        match self.site.destination(file, &address?.0, self.views.sources) {
            Destination::Entity { id, anchor } => {
                let page = self.entity_href(id)?;
                let anchor = anchor.filter(|anchor| self.site.has_anchor(id, self.lang, anchor));
                Some(anchor.map_or(page.clone(), |anchor| format!("{page}#{anchor}")))
            }
            Destination::Outside(address) => Some(address.to_owned()),
            _ => None,
        }
    }

    /// The title of the entity that an address of a field names.
    pub(super) fn entity_title(&self, file: &str, address: Option<&Address>) -> Option<Phrase> {
        use crate::link::Destination;
        match self.site.destination(file, &address?.0, self.views.sources) {
            Destination::Entity { id, .. } => Some(self.title_of(id)),
            _ => None,
        }
    }

    /// The `href` of a file that a field names.
    pub(super) fn file_href(&self, file: &str, name: &str) -> Option<String> {
        let path = self.site.file(file, name, self.views.sources).ok()?;
        Some(self.plan.addresses.file_href(&path))
    }

    /// An `href` with the site's origin before it.
    pub(super) fn url(&self, href: &str) -> Option<String> {
        let base = &self.site.settings.base;
        base.is_known().then(|| format!("{}{href}", base.origin))
    }

    /// A language's name in the page's language, else its name for itself.
    pub(super) fn language_name(&self, tag: &str) -> String {
        self.voice.text(&format!("language-{tag}"), &[]).unwrap_or_else(|| own_name(tag).to_owned())
    }

    /// Terms of use: those with an SPDX id that readers meet in publications get their usual name and address.
    pub(super) fn licence(&self, licence: Option<&str>) -> Option<LicenceView> {
        let licence = licence?;
        let creative_commons = licence.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-'));
        Some(match (licence, creative_commons) {
            ("CC0-1.0", _) => LicenceView {
                name: "CC0 1.0".to_owned(),
                href: Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned()),
            },
            (_, Some((terms, version))) => LicenceView {
                name: format!("CC {terms} {version}"),
                href: Some(format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_lowercase())),
            },
            _ => LicenceView { name: licence.to_owned(), href: None },
        })
    }
}

/// The first of some, and how many are left out.
pub(super) fn first(mut ids: Vec<EntityId>, shown: usize) -> (Vec<EntityId>, usize) {
    let left_out = ids.len().saturating_sub(shown);
    ids.truncate(shown);
    (ids, left_out)
}

/// What a language calls itself; its tag where that is not known here.
pub(super) fn own_name(tag: &str) -> &str {
    match tag.split('-').next().unwrap_or(tag) {
        "fi" => "suomi",
        "sv" => "svenska",
        "en" => "English",
        "se" => "davvisámegiella",
        "smn" => "anarâškielâ",
        "sms" => "nuõrttsääʹmǩiõll",
        "et" => "eesti",
        "ru" => "русский",
        "uk" => "українська",
        "de" => "Deutsch",
        "fr" => "français",
        "es" => "español",
        "da" => "dansk",
        "no" | "nb" => "norsk",
        _ => tag,
    }
}
