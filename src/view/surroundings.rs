//! The site around a page: made once for each language.

use tera::Value;

use super::{Local, page::SiteView, pieces::LinkView};
use crate::{
    kind::Kind,
    link::EntityId,
    parse::ThemePage,
    plan::{assets::BANNER, kind_of},
    record::{Record, Relation},
};

impl Local<'_> {
    /// The site, in this language.
    pub fn site(&self) -> Value {
        self.views.surroundings[self.lang.index()].get_or_init(|| self.value(self.make_site())).clone()
    }

    fn make_site(&self) -> SiteView {
        let settings = &self.site.settings;
        let record = &settings.record;
        let lists = Kind::ALL.into_iter().filter_map(|kind| self.list_link(kind)).collect();
        let mut menu: Vec<LinkView> = settings.menu.iter().filter_map(|item| self.list_link(kind_of(*item))).collect();
        menu.extend(self.pages(|id| self.is_in_menu(id)));
        SiteView {
            title: self.site_title(),
            summary: self.optional(record.summary.as_ref()),
            href: self.href(&self.plan.addresses.home(self.voice)),
            menu,
            lists,
            tools: self.plan.theme_pages.iter().map(|page| self.theme_page_link(*page)).collect(),
            feed: settings.base.is_known().then(|| LinkView {
                title: self.own(self.feed_title()),
                href: self.href(&self.plan.addresses.feed(self.voice)),
            }),
            pages: self.pages(|id| self.site.graph.target(id, Relation::Parent).is_none()),
            publisher: self.optional_card(self.site.publisher),
            disclaimer: self.optional(record.disclaimer.as_ref()),
            licence: self.licence(record.licence.as_deref()),
            contact: record
                .accessibility
                .as_ref()
                .and_then(|accessibility| Some(accessibility.contact.as_ref()?.0.to_string())),
            logo: record
                .appearance
                .as_ref()
                .and_then(|appearance| self.file_href(&settings.file, &appearance.logo.as_ref()?.0)),
            banner: self.plan.assets.get(BANNER).cloned(),
            favicon: self.favicon(),
            theme_colour: self.theme_colour(),
        }
    }

    /// The site's title in this language.
    pub(super) fn site_title(&self) -> String {
        self.optional(self.site.settings.record.title.as_ref()).map(|title| title.text).unwrap_or_default()
    }

    /// A link to the list of a kind, if the theme has it and there is something in it.
    pub(super) fn list_link(&self, kind: Kind) -> Option<LinkView> {
        let members = self.plan.index(kind, self.lang)?;
        (!members.is_empty()).then(|| LinkView {
            title: self.own(self.word(&format!("list-{}", kind.folder()), &[])),
            href: self.href(self.plan.addresses.list(kind, self.lang)),
        })
    }

    /// A link to a page about the site as a whole.
    pub(super) fn theme_page_link(&self, page: ThemePage) -> LinkView {
        LinkView {
            title: self.own(self.word(page.title_key(), &[])),
            href: self.href(&self.plan.addresses.theme_page(page, self.voice)),
        }
    }

    fn pages(&self, wanted: impl Fn(EntityId) -> bool) -> Vec<LinkView> {
        let pages = self.site.of_kind(Kind::Page).filter(|id| *self.site.entity(*id).id != *"index" && wanted(*id));
        self.plan.sorted(pages.collect(), self.lang).into_iter().filter_map(|id| self.entity_link(id)).collect()
    }

    fn is_in_menu(&self, id: EntityId) -> bool {
        matches!(self.site.entity(id).record(), Some(Record::Page(page)) if page.menu)
    }
}
