//! The languages in which the program itself speaks.
//!
//! What enters is a tag as people and systems write it (`fi`, `sv-FI`, `en_GB.UTF-8`); what leaves is a language that the
//! program has words in, or nothing. Deliberately absent: the languages of a site, of which there may be any.

/// A language that the program has words in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, PartialOrd, Ord)]
pub enum Tongue {
    /// Spoken where nobody asks for another.
    #[default]
    English,
    Finnish,
    Swedish,
}

impl Tongue {
    /// Every one, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::English, Self::Finnish, Self::Swedish];

    /// The tag of the language.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Finnish => "fi",
            Self::Swedish => "sv",
        }
    }

    /// The language of a tag, whatever country, script or encoding follows: `fi-FI`, `sv_FI.UTF-8@euro`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        Self::ALL.into_iter().find(|tongue| tongue.tag() == language)
    }

    /// What stands before three digits of a longer number.
    pub(super) const fn grouping(self) -> char {
        match self {
            Self::English => ',',
            Self::Finnish | Self::Swedish => '\u{a0}',
        }
    }

    /// What stands before decimals.
    pub(super) const fn decimal(self) -> char {
        match self {
            Self::English => '.',
            Self::Finnish | Self::Swedish => ',',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_tag_whatever_follows() {
        for tag in ["fi", "fi-FI", "fi_FI.UTF-8", "FI", "fi@euro"] {
            assert_eq!(Tongue::from_tag(tag), Some(Tongue::Finnish), "{tag}");
        }
        assert_eq!(Tongue::from_tag("sv-FI"), Some(Tongue::Swedish));
        for tag in ["", "C", "POSIX", "de_DE", "fin", "C.UTF-8"] {
            assert_eq!(Tongue::from_tag(tag), None, "{tag}");
        }
    }
}
