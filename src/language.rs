//! The languages of a site, as `site.yaml` lists them.

/// A language of the site: its place in the site's list, so that 0 is the primary one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(pub u8);

impl Lang {
    /// The language in which every fact is written.
    pub const PRIMARY: Self = Self(0);

    /// The language's place in the site's list.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The languages of a site: BCP 47 tags, the primary one first. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages(Vec<Box<str>>);

impl Languages {
    /// Takes the tags in the order of `site.yaml`; an empty list gives English alone.
    #[must_use]
    pub fn new(tags: impl IntoIterator<Item = impl Into<Box<str>>>) -> Self {
        let mut tags: Vec<Box<str>> = tags.into_iter().map(Into::into).collect();
        if tags.is_empty() {
            tags.push("en".into());
        }
        Self(tags)
    }

    /// The language of a tag, if the site has it.
    #[must_use]
    pub fn find(&self, tag: &str) -> Option<Lang> {
        let place = self.0.iter().position(|known| **known == *tag)?;
        u8::try_from(place).ok().map(Lang)
    }

    /// The BCP 47 tag of a language of this site.
    #[must_use]
    pub fn tag(&self, lang: Lang) -> &str {
        &self.0[lang.index()]
    }

    /// Every language, the primary one first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Lang> + use<> {
        (0..self.0.len()).map(|place| Lang(u8::try_from(place).unwrap_or(u8::MAX)))
    }

    /// Every tag, the primary one's first.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|tag| &**tag)
    }
}
