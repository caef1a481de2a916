//! What others show with a link to a page: its picture, and how Open Graph names its language.

use super::{Local, definition::view};
use crate::{
    cover,
    link::{Entity, EntityId},
    plan::assets,
    record::Relation,
    style::Mode,
};

/// The endings of pictures that those who show links can read.
const READABLE: [&str; 4] = ["png", "jpg", "jpeg", "webp"];

view! {
    /// The picture that others show with a link to the page.
    pub struct ShareImage {
        /// With the site's origin.
        url: String,
        /// In pixels, where it is known.
        width: Option<usize>,
        /// In pixels, where it is known.
        height: Option<usize>,
        alt: String,
    }
}

view! {
    /// The colour of the browser's own frame around the page, as `#24506b`.
    pub struct ThemeColour {
        light: String,
        dark: String,
    }
}

impl Local<'_> {
    /// The page's own picture, else its programme's, else the site's card. None where the site does not say where it
    /// is published.
    pub(super) fn share_image(&self, id: Option<EntityId>) -> Option<ShareImage> {
        let of_entity = id.and_then(|id| self.nearest_image(id));
        of_entity.or_else(|| self.site_card())
    }

    fn nearest_image(&self, id: EntityId) -> Option<ShareImage> {
        let graph = &self.site.graph;
        let whole = graph.target(id, Relation::PartOf);
        let programmes = [Some(id), whole].into_iter().flatten().flat_map(|id| graph.targets(id, Relation::Programme));
        let around = whole.into_iter().chain(programmes);
        [id].into_iter().chain(around).find_map(|id| self.entity_image(self.site.entity(id)))
    }

    fn entity_image(&self, entity: &Entity) -> Option<ShareImage> {
        let image = self.image(entity)?;
        let (_, ending) = image.src.rsplit_once('.')?;
        let is_readable = READABLE.contains(&ending.to_lowercase().as_str());
        let url = self.url(&image.src).filter(|_| is_readable)?;
        Some(ShareImage { url, width: None, height: None, alt: image.alt })
    }

    fn site_card(&self) -> Option<ShareImage> {
        let settings = &self.site.settings;
        let own = settings.record.appearance.as_ref().and_then(|appearance| appearance.card.as_ref());
        let alt = self.site_title();
        if let Some(own) = own {
            let url = self.url(&self.file_href(&settings.file, &own.0)?)?;
            return Some(ShareImage { url, width: None, height: None, alt });
        }
        let url = self.url(self.plan.assets.get(assets::CARD)?)?;
        let (width, height) = cover::CARD;
        Some(ShareImage { url, width: usize::try_from(width).ok(), height: usize::try_from(height).ok(), alt })
    }

    /// The icon of the browser's tab: the site's own, else the theme's or the one that is drawn.
    pub(super) fn favicon(&self) -> Option<String> {
        let settings = &self.site.settings;
        let own = settings.record.appearance.as_ref().and_then(|appearance| appearance.favicon.as_ref());
        match own {
            Some(own) => self.file_href(&settings.file, &own.0),
            None => self.plan.assets.get(assets::ICON).cloned(),
        }
    }

    pub(super) fn theme_colour(&self) -> Option<ThemeColour> {
        let colour = |mode| self.plan.look.palette.colour("brand", mode).map(|colour| colour.to_string());
        Some(ThemeColour { light: colour(Mode::Light)?, dark: colour(Mode::Dark)? })
    }
}
