//! A feed in one language, for `render` to write.
//!
//! Enters: what the plan says is new. Leaves: entries with whole addresses, times in the site's zone and words in the
//! feed's language, else in the primary one. Absent: the form of the file.

use super::{Local, pieces::Phrase};
use crate::{
    kind::Kind,
    link::EntityId,
    locale::StringArg,
    plan::{New, Voice},
    record::{Date, Precision, Relation},
};

/// What is new on a site, in one language.
#[derive(Debug, Clone)]
pub struct Feed {
    pub id: String,
    pub title: String,
    pub subtitle: Option<Phrase>,
    pub lang: String,
    /// RFC 3339.
    pub updated: String,
    pub links: Vec<FeedLink>,
    pub author: Phrase,
    pub rights: Option<String>,
    pub entries: Vec<FeedEntry>,
}

/// A link of a feed or of an entry.
#[derive(Debug, Clone)]
pub struct FeedLink {
    pub rel: &'static str,
    pub media_type: Option<&'static str>,
    /// The tag of the language at the other end.
    pub lang: Option<String>,
    pub url: String,
}

/// One thing that is new.
#[derive(Debug, Clone)]
pub struct FeedEntry {
    pub id: String,
    pub title: Phrase,
    /// RFC 3339.
    pub updated: String,
    /// RFC 3339; absent when the day is not known.
    pub published: Option<String>,
    pub link: FeedLink,
    /// Its publisher, where it is not the site's.
    pub author: Option<Phrase>,
    pub categories: Vec<Category>,
    pub summary: Option<Phrase>,
}

/// What an entry is about.
#[derive(Debug, Clone)]
pub struct Category {
    pub term: String,
    pub scheme: String,
    pub label: String,
}

/// The year in the ids of feeds (RFC 4151): that of the first release to make them. It must never change, or every reader
/// of a feed would meet all of it again as new.
const YEAR_OF_IDS: &str = "2026";

const ATOM: &str = "application/atom+xml";
const HTML: &str = "text/html";

impl Local<'_> {
    /// The feed; none when the site does not say where it is published.
    pub fn feed(&self) -> Option<Feed> {
        let own = self.feed_url(self.voice)?;
        let zone = &self.site.settings.time_zone;
        let home = self.url(&self.href(&self.plan.addresses.home(self.voice)))?;
        let link = |rel, media_type, lang: Option<&str>, url| FeedLink {
            rel,
            media_type: Some(media_type),
            lang: lang.map(str::to_owned),
            url,
        };
        let mut links = vec![link("self", ATOM, None, own), link("alternate", HTML, None, home)];
        for voice in self.plan.voices.iter().filter(|voice| voice.lang != self.lang) {
            links.extend(self.feed_url(voice).map(|url| link("alternate", ATOM, Some(&voice.tag), url)));
        }
        let licence = self.licence(self.site.settings.record.licence.as_deref());
        if let Some(url) = licence.as_ref().and_then(|licence| licence.href.clone()) {
            // RFC 4946.
            links.push(FeedLink { rel: "license", media_type: None, lang: None, url });
        }
        let updated = self.plan.newest.iter().map(|new| self.updated(new)).max_by_key(|date| date.order());
        Some(Feed {
            id: self.feed_id(&format!("feed:{}", self.voice.tag)),
            title: self.feed_title(),
            subtitle: self.optional(self.site.settings.record.summary.as_ref()),
            lang: self.voice.tag.to_string(),
            updated: updated.unwrap_or_else(|| Date::day(self.site.options.today)).timestamp(zone),
            links,
            author: match self.site.publisher {
                Some(publisher) => self.title_of(publisher),
                None => self.own(self.site_title()),
            },
            rights: licence.map(|licence| licence.name),
            entries: self.plan.newest.iter().filter_map(|new| self.feed_entry(new)).collect(),
        })
    }

    /// When something last changed: never before the date that makes it new (RFC 4287, 4.2.15).
    fn updated(&self, new: &New) -> Date {
        match self.site.entity(new.id).modified() {
            Some(modified) if modified.order() > new.date.order() => modified,
            _ => new.date,
        }
    }

    fn feed_entry(&self, new: &New) -> Option<FeedEntry> {
        let id = new.id;
        let entity = self.site.entity(id);
        let zone = &self.site.settings.time_zone;
        let published = entity.published().filter(|date| date.precision() >= Precision::Day);
        let url = self.url(&self.entity_href(id)?)?;
        Some(FeedEntry {
            id: self.feed_id(&format!("{}:{}:{}", entity.kind, entity.id, self.voice.tag)),
            title: self.title_of(id),
            updated: self.updated(new).timestamp(zone),
            published: published.map(|date| date.timestamp(zone)),
            link: FeedLink { rel: "alternate", media_type: Some(HTML), lang: None, url },
            author: self
                .publisher(id)
                .filter(|publisher| Some(*publisher) != self.site.publisher)
                .map(|id| self.title_of(id)),
            categories: self.categories(id),
            summary: self.summary_of(id),
        })
    }

    /// Its kind, its type, and the goals that it serves.
    fn categories(&self, id: EntityId) -> Vec<Category> {
        let kind = self.site.entity(id).kind;
        let category =
            |scheme: &str, term: &str, label| Category { term: term.to_owned(), scheme: self.feed_id(scheme), label };
        let mut categories = vec![category("kind", kind.word(), self.word(&format!("kind-{kind}"), &[]))];
        let word = self.site.entity(id).record().and_then(|record| Some(record.type_word()?.1));
        let label = |word| self.voice.text(&format!("{kind}-type-{word}"), &[]);
        categories.extend(word.and_then(|word| Some(category(&format!("{kind}-type"), word, label(word)?))));
        let relation = if kind == Kind::News { Relation::About } else { Relation::Goal };
        let goals = self.site.graph.targets(id, relation).into_iter();
        let goals = goals.map(|goal| (goal, self.site.entity(goal))).filter(|(_, goal)| goal.kind == Kind::Goal);
        categories.extend(goals.map(|(id, goal)| category("goal", &goal.id, self.title_of(id).text)));
        categories
    }

    fn feed_url(&self, voice: &Voice) -> Option<String> {
        self.url(&self.href(&self.plan.addresses.feed(voice)))
    }

    /// What the feed is called.
    pub(super) fn feed_title(&self) -> String {
        let title = self.site_title();
        self.voice.text("feed-title", &[("site", StringArg::Text(title.clone()))]).unwrap_or(title)
    }

    /// An id for something of this site (RFC 4151). It holds no address of a page, so that it stays when that changes.
    fn feed_id(&self, name: &str) -> String {
        /// What a tag may hold beside letters and digits.
        const OTHERS: percent_encoding::AsciiSet = percent_encoding::NON_ALPHANUMERIC
            .remove(b'-')
            .remove(b'.')
            .remove(b'_')
            .remove(b'~')
            .remove(b':')
            .remove(b'/');
        let base = &self.site.settings.base;
        let host = base.origin.split_once("://").map_or("", |(_, host)| host).to_lowercase();
        let host = host.split(':').next().unwrap_or_default();
        let place = if base.path.is_empty() { String::new() } else { format!("{}:", base.path) };
        let name = percent_encoding::utf8_percent_encode(&format!("{place}{name}"), &OTHERS).to_string();
        format!("tag:{host},{YEAR_OF_IDS}:{name}")
    }
}
