//! How one language writes dates, periods, numbers, money and lists, how it sorts, and its words.
//!
//! In: a BCP 47 tag as `site.yaml` writes it, and values. Out: text for readers, sort keys, headings.
//! The rules are CLDR's, by way of the ICU4X components; where Finnish public bodies write otherwise, or CLDR has nothing
//! to give, a small table stands beside the function that reads it. A [`Locale`] and its [`Strings`] are made once for
//! each language and shared by every thread.
//!
//! Deliberately absent: which languages a site has (`language`), time zones (a date is already in the site's), and any
//! format for machines (ISO 8601 is a date's own `Display`).

mod collation;
mod date;
mod ftl;
mod hyphenation;
mod number;
mod strings;

use std::cmp::Ordering;

use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::{LanguageIdentifier, subtags::region};
pub use icu_plurals::PluralCategory;
use icu_plurals::{PluralRules, PluralRulesOptions};
use rust_decimal::Decimal;

pub use self::collation::{Weighed, Weights};
pub use self::hyphenation::hyphenated;
pub use self::strings::{StringArg, Strings, StringsError};
use self::{collation::Collation, date::Dates, number::Numbers};
use crate::record::value::Date;

/// One language's habits of writing.
#[derive(Debug)]
pub struct Locale {
    tag: String,
    dates: Dates,
    numbers: Numbers,
    collation: Collation,
    lists: ListFormatter,
    plurals: PluralRules,
}

impl Locale {
    /// Takes a language's tag: `fi`, `sv` and `en` are the languages as Finland and Britain write them (`fi-FI`, `sv-FI`,
    /// `en-GB`), others are taken as given. What is no tag, or names a language unknown to CLDR, has the root's habits:
    /// dates of digits, lists without an "and".
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let locale = icu_locale_core::Locale::from(resolve(tag));
        Self {
            tag: locale.to_string(),
            dates: Dates::new(&locale),
            numbers: Numbers::new(&locale),
            collation: Collation::new(&locale),
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(COVERED),
            plurals: PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).expect(COVERED),
        }
    }

    /// The full tag: `fi-FI` for `fi`; `und` for what is no tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// A date with the precision it was written with: "2023", "maaliskuu 2023", "15.3.2023", "2.3.2018 klo 13.59".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.dates.date(date)
    }

    /// A period: "2015–2018", "maaliskuu 2015 – toukokuu 2016", "2015–" and "–2018" where an end is open, and one date
    /// alone where both are the same. None when neither end is known.
    #[must_use]
    pub fn period(&self, start: Option<Date>, end: Option<Date>) -> Option<String> {
        self.dates.period(start, end)
    }

    /// A whole number with its thousands apart.
    #[must_use]
    pub fn integer(&self, n: u64) -> String {
        self.numbers.integer(n)
    }

    /// A number with all the decimals it was written with.
    #[must_use]
    pub fn decimal(&self, number: Decimal) -> String {
        self.numbers.decimal(number)
    }

    /// An amount of money: "80 000 000 €", "€80,000,000". `currency` is a code of ISO 4217. Cents are shown, as two
    /// digits, only when the amount rounded to cents is not whole.
    #[must_use]
    pub fn money(&self, amount: Decimal, currency: &str) -> String {
        self.numbers.money(amount, currency)
    }

    /// A share of a hundred: 30 is "30 %".
    #[must_use]
    pub fn percent(&self, hundredths: Decimal) -> String {
        self.numbers.percent(hundredths)
    }

    /// Several things together: "a, b ja c". Empty for none.
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        self.lists.format(items.iter()).to_string()
    }

    /// The order of two titles. Numbers in them go by their value, punctuation counts, and only texts that are the same
    /// (whatever their Unicode normal form) are equal.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// What the beginning of a text weighs, for [`compare_weighed`](Self::compare_weighed).
    #[must_use]
    pub fn weights(&self, text: &str) -> Weights {
        self.collation.weights(text)
    }

    /// The order of two titles, as [`compare`](Self::compare) gives it: for long lists, in which each is weighed once.
    #[must_use]
    pub fn compare_weighed(&self, (a_weights, a): Weighed<'_>, (b_weights, b): Weighed<'_>) -> Ordering {
        a_weights.cmp(&b_weights).then_with(|| self.compare(a, b))
    }

    /// The letter under which a title stands in an alphabetical list, in upper case: É under E, but Ä under Ä in Finnish
    /// and Swedish; a letter of another script under itself; none for digits and signs. A list sorted with
    /// [`compare`](Self::compare) meets each letter once.
    #[must_use]
    pub fn letter(&self, text: &str) -> Option<char> {
        self.collation.letter(text)
    }

    /// The form of words that goes with a number of things.
    #[must_use]
    pub fn plural(&self, n: u64) -> PluralCategory {
        self.plurals.category_for(n)
    }
}

/// Why making a formatter cannot fail: the data is compiled in, and its last resort is the root locale.
const COVERED: &str = "the compiled data covers the root locale, to which every other falls back";

/// The language that a tag means. Extensions are dropped: a site has no use for another calendar or order than its
/// language's own.
fn resolve(tag: &str) -> LanguageIdentifier {
    let mut id = tag.parse::<icu_locale_core::Locale>().map_or(LanguageIdentifier::UNKNOWN, |locale| locale.id);
    if id.region.is_none() && id.script.is_none() {
        id.region = match id.language.as_str() {
            "fi" | "sv" => Some(region!("FI")),
            "en" => Some(region!("GB")),
            _ => None,
        };
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_language_is_the_one_of_finland_or_britain() {
        for (given, tag) in [
            ("fi", "fi-FI"),
            ("sv", "sv-FI"),
            ("en", "en-GB"),
            ("sv-SE", "sv-SE"),
            ("EN-us", "en-US"),
            ("se", "se"),
            ("sr-Latn", "sr-Latn"),
            ("fi-u-co-trad", "fi-FI"),
        ] {
            assert_eq!(Locale::new(given).tag(), tag, "{given}");
        }
    }

    #[test]
    fn what_is_no_known_language_has_the_root_habits() {
        for tag in ["", "x", "tlh", "not a tag", "äö", "und", "zz-ZZ", "en-u-ca-nothing-nu-nothing"] {
            let locale = Locale::new(tag);
            assert_eq!(locale.integer(7), "7", "{tag}");
            assert_eq!(locale.compare("a", "b"), Ordering::Less, "{tag}");
        }
        assert_eq!(Locale::new("not a tag").tag(), "und");
        assert_eq!(Locale::new("not a tag").list(&["a", "b"]), "a, b");
    }

    #[test]
    fn a_list_ends_with_the_languages_own_and() {
        for (tag, and) in [("fi", "ja"), ("sv", "och"), ("en", "and")] {
            let locale = Locale::new(tag);
            assert_eq!(locale.list(&[]), "");
            assert_eq!(locale.list(&["a"]), "a");
            assert_eq!(locale.list(&["a", "b"]), format!("a {and} b"));
            assert_eq!(locale.list(&["a", "b", "c"]), format!("a, b {and} c"));
            assert_eq!(locale.list(&["a", "b", "c", "d"]), format!("a, b, c {and} d"));
        }
    }

    #[test]
    fn one_thing_is_singular_and_none_is_plural() {
        for tag in ["fi", "sv", "en"] {
            let locale = Locale::new(tag);
            assert_eq!(locale.plural(0), PluralCategory::Other);
            assert_eq!(locale.plural(1), PluralCategory::One);
            assert_eq!(locale.plural(1001), PluralCategory::Other);
        }
        assert_eq!(Locale::new("pl").plural(3), PluralCategory::Few);
    }

    #[test]
    fn a_locale_and_its_strings_are_shared_by_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Locale>();
        shared::<Strings>();
    }
}
