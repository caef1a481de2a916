//! The words of one language: the sentences of templates, in Fluent.
//!
//! In: the texts of the language's `.ftl` files in layers, the site's own first, then the theme's, then those of the theme
//! it extends. Out: sentences with their numbers and names in place, and what is wrong with the files. Deliberately absent:
//! reading files, and looking in another language for a message that is missing.
//!
//! A number chooses among the forms of a sentence by its value and is shown as the language writes it, in groups.
//! `NUMBER($n, useGrouping: "false")` shows it without groups, and `NUMBER($n, type: "ordinal")` chooses by its place in a
//! row; the function has no other options.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumberType};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use super::{ftl, number::Numbers, resolve};
use crate::diagnostic::Phrase;

/// One language's words: layers of Fluent messages, of which the first that has a message gives it.
pub struct Strings {
    bundle: FluentBundle<FluentResource>,
    numbers: Numbers,
    /// The messages that have a text, sorted.
    keys: Vec<String>,
}

/// What a message may show or choose by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StringArg {
    Text(String),
    Number(u64),
}

/// What is wrong in a file of strings. What is sound in the file is used all the same, unless the sentence says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StringsError {
    /// The name given with the layer.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// A sentence in English, in lower case and without a full stop.
    pub said: Phrase,
}

impl Strings {
    /// Takes the language's tag and its layers, each a file's name (for errors) and text. The errors come layer by layer,
    /// each layer's by line: faults of syntax, messages defined twice in one file, references that no layer answers.
    #[must_use]
    pub fn new(tag: &str, layers: &[(&str, &str)]) -> (Self, Vec<StringsError>) {
        let (resources, errors) = ftl::read(layers);
        let locale = resolve(tag);
        // Two crates have a type each for the same tags; what one wrote the other reads.
        let language: LanguageIdentifier = locale.to_string().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        bundle.add_function(ftl::NUMBER, with_options).expect("an empty bundle has no function of that name");
        let mut keys = ftl::texts(&resources);
        for resource in resources {
            // A message that an earlier layer has stays as it is: the layers are made for that, so it is no error.
            let _shadowed = bundle.add_resource(resource);
        }
        // One that has only attributes in an earlier layer hides the text of a later one.
        keys.retain(|key| bundle.get_message(key).is_some_and(|message| message.value().is_some()));
        (Self { bundle, numbers: Numbers::new(&locale.into()), keys }, errors)
    }

    /// Whether any layer has the message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.keys.binary_search_by(|known| known.as_str().cmp(key)).is_ok()
    }

    /// The message with its arguments in place; None when no layer has it. An argument that the message names and the
    /// caller does not give is shown as `{$name}`.
    #[must_use]
    pub fn text(&self, key: &str, args: &[(&str, StringArg)]) -> Option<String> {
        let message = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, self.value(arg))).collect();
        // References without an answer were reported when the layers were read.
        let mut unanswered = Vec::new();
        Some(self.bundle.format_pattern(message, Some(&args), &mut unanswered).into_owned())
    }

    /// The messages of all layers, sorted by their bytes.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    fn value<'a>(&self, arg: &'a StringArg) -> FluentValue<'a> {
        match arg {
            StringArg::Text(text) => text.as_str().into(),
            StringArg::Number(n) if *n <= LARGEST_CHOOSING => (*n).into(),
            StringArg::Number(n) => self.numbers.integer(*n).into(),
        }
    }
}

impl fmt::Debug for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Strings").field("keys", &self.keys).finish_non_exhaustive()
    }
}

/// The largest number that chooses among forms. Fluent's numbers are of floating point: beyond 2⁵³ their digits are no
/// longer exact, so such a number is given as text, and takes the default form.
const LARGEST_CHOOSING: u64 = 1 << 53;

/// `NUMBER`, with the two options that change something here. Fluent's own takes counts of digits too, on which its choice
/// of plural can overflow.
fn with_options<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(mut value) = positional.first().cloned() else { return FluentValue::Error };
    if let FluentValue::Number(number) = &mut value {
        if let Some(FluentValue::String(kind)) = named.get(ftl::TYPE) {
            number.options.r#type = FluentNumberType::from(kind.as_ref());
        }
        if let Some(FluentValue::String(grouping)) = named.get(ftl::USE_GROUPING) {
            number.options.use_grouping = grouping != "false";
        }
    }
    value
}

/// Writes the numbers of messages; anything else is left to Fluent.
fn write_number(value: &FluentValue<'_>, formatters: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let exact: Decimal = number.as_string().parse().ok()?;
    let write = |ByLanguage(numbers): &ByLanguage| {
        if number.options.use_grouping { numbers.decimal(exact) } else { numbers.ungrouped(exact) }
    };
    formatters.with_try_get((), write).ok()
}

/// The language's numbers, where Fluent's formatters find them: a bundle's formatter is a plain function and can hold none.
struct ByLanguage(Numbers);

impl Memoizable for ByLanguage {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(Numbers::new(&resolve(&language.to_string()).into())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROJECTS: &str = "hankkeita = { $n ->\n    [one] { $n } hanke\n   *[other] { $n } hanketta\n}\n";

    fn strings(tag: &str, ftl: &str) -> Strings {
        let (strings, errors) = Strings::new(tag, &[("strings.ftl", ftl)]);
        assert_eq!(errors, []);
        strings
    }

    fn number(n: u64) -> [(&'static str, StringArg); 1] {
        [("n", StringArg::Number(n))]
    }

    #[test]
    fn the_first_layer_that_has_a_message_gives_it() {
        let (strings, errors) = Strings::new(
            "fi",
            &[("site.ftl", "a = sivuston"), ("theme.ftl", "a = teeman\nb = teeman"), ("base.ftl", "b = x\nc = pohjan")],
        );
        assert_eq!(errors, []);
        assert_eq!(strings.text("a", &[]).as_deref(), Some("sivuston"));
        assert_eq!(strings.text("b", &[]).as_deref(), Some("teeman"));
        assert_eq!(strings.text("c", &[]).as_deref(), Some("pohjan"));
        assert_eq!(strings.text("d", &[]), None);
        assert!(strings.has("c") && !strings.has("d") && !strings.has(ftl::NUMBER));
        assert_eq!(strings.keys().collect::<Vec<_>>(), ["a", "b", "c"]);
    }

    #[test]
    fn a_term_of_an_upper_layer_reaches_the_messages_below() {
        let (strings, errors) = Strings::new(
            "fi",
            &[("site.ftl", "-nimi = 6Aika"), ("theme.ftl", "-nimi = Julki\ntervetuloa = Tämä on { -nimi }")],
        );
        assert_eq!(errors, []);
        assert_eq!(strings.text("tervetuloa", &[]).as_deref(), Some("Tämä on 6Aika"));
        assert_eq!(strings.keys().collect::<Vec<_>>(), ["tervetuloa"]);
    }

    #[test]
    fn a_number_chooses_by_its_value_and_is_shown_in_groups() {
        let finnish = strings("fi", PROJECTS);
        for (n, text) in [
            (0, "0 hanketta"),
            (1, "1 hanke"),
            (1_000, "1\u{a0}000 hanketta"),
            (351_800_000_000, "351\u{a0}800\u{a0}000\u{a0}000 hanketta"),
            (u64::MAX, "18\u{a0}446\u{a0}744\u{a0}073\u{a0}709\u{a0}551\u{a0}615 hanketta"),
        ] {
            assert_eq!(finnish.text("hankkeita", &number(n)).as_deref(), Some(text));
        }
        assert_eq!(strings("en", "a = { $n } of them").text("a", &number(1_000)).as_deref(), Some("1,000 of them"));
        assert_eq!(strings("sv", "a = { $n } av dem").text("a", &number(1_000)).as_deref(), Some("1\u{a0}000 av dem"));
    }

    #[test]
    fn the_languages_own_plurals_choose() {
        let ftl = "a = { $n ->\n    [one] yksi\n    [few] muutama\n   *[other] monta\n}";
        assert_eq!(strings("pl", ftl).text("a", &number(3)).as_deref(), Some("muutama"));
        assert_eq!(strings("sv", ftl).text("a", &number(3)).as_deref(), Some("monta"));
        assert_eq!(strings("no such tag", ftl).text("a", &number(3)).as_deref(), Some("monta"));
        let exact = "a = { $n ->\n    [0] ei yhtään\n   *[other] { $n }\n}";
        assert_eq!(strings("fi", exact).text("a", &number(0)).as_deref(), Some("ei yhtään"));
    }

    #[test]
    fn number_can_leave_groups_out_and_choose_by_order() {
        let english = strings(
            "en",
            "year = { NUMBER($n, useGrouping: \"false\") }\n\
             place = { NUMBER($n, type: \"ordinal\") ->\n    [two] { $n }nd\n   *[other] { $n }th\n}\n\
             half = { 1000.50 }",
        );
        assert_eq!(english.text("year", &number(2014)).as_deref(), Some("2014"));
        assert_eq!(english.text("place", &number(1_002)).as_deref(), Some("1,002nd"));
        assert_eq!(english.text("half", &[]).as_deref(), Some("1,000.50"));
    }

    #[test]
    fn texts_are_put_in_as_they_are() {
        let finnish = strings("fi", "a = Sivu { $nimi }, { $n ->\n    [yksi] 1\n   *[muu] 2\n}");
        let args = [("nimi", StringArg::Text("1000 & <b>".to_owned())), ("n", StringArg::Text("yksi".to_owned()))];
        assert_eq!(finnish.text("a", &args).as_deref(), Some("Sivu 1000 & <b>, 1"));
        assert_eq!(finnish.text("a", &[]).as_deref(), Some("Sivu {$nimi}, 2"));
    }

    #[test]
    fn a_faulty_message_leaves_the_others() {
        let (strings, errors) = Strings::new("fi", &[("site.ftl", "hyva = Hyvä\nhuono Huono\ntoinen = Toinen")]);
        assert_eq!(errors.len(), 1);
        assert_eq!(strings.keys().collect::<Vec<_>>(), ["hyva", "toinen"]);
        assert_eq!(strings.text("toinen", &[]).as_deref(), Some("Toinen"));
    }

    #[test]
    fn a_number_that_fluent_cannot_hold_is_refused_before_it_is_shown() {
        let huge = "a = { 99999999999999999999 ->\n    [one] x\n   *[other] y\n}";
        let (strings, errors) = Strings::new("fi", &[("site.ftl", huge), ("theme.ftl", "a = teeman")]);
        assert_eq!(errors.len(), 1);
        assert_eq!(strings.text("a", &[]).as_deref(), Some("teeman"));
    }

    #[test]
    fn messages_that_refer_to_each_other_end() {
        let strings = strings("fi", "a = A { b }\nb = B { a }");
        assert_eq!(strings.text("a", &[]).as_deref(), Some("A B {a}"));
    }

    #[test]
    fn a_message_of_attributes_alone_has_no_text() {
        let strings = strings("fi", "a =\n    .title = Otsikko");
        assert!(!strings.has("a"));
        assert_eq!(strings.text("a", &[]), None);
    }
}
