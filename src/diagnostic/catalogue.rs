//! The words of diagnostics.
//!
//! What enters is a [`Diagnostic`]: a code and the names its message needs. What leaves is one line of message and one
//! of help. The words themselves are in Fluent files beside this one, one file a language, so that a translator needs
//! no Rust. Deliberately absent: where a problem is (see [`locate`](super::locate)), and any word of a published page
//! (those belong to the theme).

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{Arg, Code, Diagnostic, visible::one_line};

/// The languages that have a catalogue. The first is used for every language that is not listed.
const SOURCES: &[(&str, &str)] = &[("en", include_str!("en.ftl"))];

/// How much of a writer's own text a message repeats, in characters; a whole paragraph would bury the message.
const LONGEST_ARG: usize = 200;

/// The messages of all codes in one language.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The catalogue of a language (`fi`, or `fi-FI`), or the English one if there is none.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let asked = tag.split('-').next().unwrap_or(tag);
        let (tag, source) = SOURCES.iter().find(|(tag, _)| *tag == asked).unwrap_or(&SOURCES[0]);
        Self::parse(tag, source).expect("a test parses every catalogue that is compiled in")
    }

    /// The message of a diagnostic: a lowercase sentence on one line, without full stop.
    #[must_use]
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.format(diagnostic.code.word(), None, &args(diagnostic))
    }

    /// What to do about a diagnostic, on one line.
    #[must_use]
    pub fn help(&self, diagnostic: &Diagnostic) -> String {
        self.format(diagnostic.code.word(), Some("help"), &args(diagnostic))
    }

    /// What a related place is: `first defined here`. A key without words is shown as it is.
    #[must_use]
    pub fn label(&self, key: &str) -> String {
        self.format(key, None, &FluentArgs::new())
    }

    /// How many problems a run met: `1 error and 2 warnings`.
    #[must_use]
    pub fn summary(&self, errors: usize, warnings: usize) -> String {
        let args = FluentArgs::from_iter([("errors", errors), ("warnings", warnings)]);
        self.format("summary", None, &args)
    }

    /// Words that belong to no code, such as those of the table of coverage.
    #[must_use]
    pub fn words(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let value = |arg: &Arg| match arg {
            Arg::Text(text) => FluentValue::from(one_line(text).into_owned()),
            Arg::Number(number) => FluentValue::from(*number),
        };
        self.format(key, None, &args.iter().map(|(name, arg)| (*name, value(arg))).collect())
    }

    fn parse(tag: &str, source: &str) -> Result<Self, String> {
        let language: LanguageIdentifier = tag.parse().map_err(|error| format!("{tag}: {error}"))?;
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The isolating marks of Unicode would end up in JSON and in what people copy from their terminal.
        bundle.set_use_isolating(false);
        let said = |error: FluentError| error.to_string();
        bundle.add_function("GIVEN", |args, _| given(args.first())).map_err(said)?;
        bundle.add_function("KEY", |args, _| key(args.first())).map_err(said)?;
        bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
        Ok(Self { bundle })
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        let message = self.bundle.get_message(id);
        let pattern = match attribute {
            Some(name) => message.and_then(|message| message.get_attribute(name)).map(|attribute| attribute.value()),
            None => message.and_then(|message| message.value()),
        };
        let Some(pattern) = pattern else { return id.to_owned() };
        // What cannot be resolved is left in the text as `{$name}`; a message with a gap is better than none.
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
    }
}

impl Default for Catalogue {
    /// The English catalogue.
    fn default() -> Self {
        Self::new(SOURCES[0].0)
    }
}

/// The names that the message of a code may use, all of them optional: the contract between the phases that raise
/// diagnostics and those who word them. In debug builds a name that is not listed here is refused.
#[must_use]
pub const fn names(code: Code) -> &'static [&'static str] {
    match code {
        Code::InvalidYaml => &["reason", "said", "field"],
        Code::NotUtf8 | Code::MissingSummary => &[],
        Code::MissingAlt => &["reason", "alt"],
        Code::MissingFrontMatter => &["reason"],
        Code::FileTooLarge => &["size", "limit"],
        Code::UnknownField => &["field", "suggestion", "reason", "known"],
        Code::WrongType => &["field", "expected", "found"],
        Code::InvalidValue => &["field", "value", "expected", "example", "suggestion", "said"],
        Code::MissingField => &["field"],
        Code::InvalidDate => &["field", "value", "suggestion"],
        Code::InvalidIdentifier => &["field", "type", "value"],
        Code::UnknownReference => &["kind", "id", "suggestion", "reason", "found"],
        Code::UnknownLanguage => &["language", "reason", "suggestion"],
        Code::UnknownFolder => &["folder", "suggestion"],
        Code::DuplicateId => &["kind", "id"],
        Code::FactInTranslation => &["field", "reason"],
        Code::OrphanTranslation => &["primary"],
        Code::EndBeforeStart => &["start", "end"],
        Code::ReferenceCycle => &["kind", "chain"],
        Code::BrokenLink => &["destination", "suggestion", "reason", "scheme"],
        Code::BrokenAnchor => &["anchor", "destination", "suggestion"],
        Code::MissingFile => &["path", "suggestion"],
        Code::UnknownEmbed => &["embed", "argument", "value", "suggestion", "reason", "known"],
        Code::OutputCollision => &["path", "first", "second"],
        Code::TemplateError => &["said", "page", "reason"],
        Code::UnknownString => &["key", "page", "reason", "language"],
        Code::InsufficientContrast => &["text", "on", "mode", "ratio", "needed", "token", "other", "suggestion"],
        Code::SourceChanged | Code::LinkNotFollowed => &["path"],
        Code::ForeignOutput => &["path", "reason"],
        Code::UnknownTheme => &["theme", "suggestion"],
        Code::Environment => &["reason", "path", "said"],
        Code::HeadingOrder => &["from", "to"],
        Code::MissingTranslation => &["language", "what"],
        Code::StaleTranslation => &["primary_date", "date"],
        Code::StatusUnclear => &["reason", "status", "start", "end"],
        Code::VagueLinkText => &["text"],
        Code::SuspiciousMarkdown => &["reason", "text"],
        Code::ValueCut => &["field", "lost"],
        Code::LongSummary => &["length", "limit"],
        Code::GoalWithoutProjects => &["id", "programme"],
        Code::Acknowledgement => &["kind", "funder"],
        Code::OperationIncomplete => &["fields", "count", "period"],
        Code::StatementIncomplete => &["field"],
        Code::PersonalDataExpired => &["date"],
        Code::JunkKeyword => &["keyword", "reason"],
    }
}

fn args(diagnostic: &Diagnostic) -> FluentArgs<'_> {
    let mut args: FluentArgs<'_> = names(diagnostic.code).iter().map(|name| (*name, "")).collect();
    for (name, arg) in &diagnostic.args {
        debug_assert!(names(diagnostic.code).contains(name), "{} has no words for `{name}`", diagnostic.code);
        match arg {
            Arg::Text(text) => args.set(*name, shorten(one_line(text).trim())),
            Arg::Number(number) => args.set(*name, *number),
        }
    }
    args
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONGEST_ARG) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// `yes` if there is something to show. A message cannot ask this of Fluent itself, where no variant matches the
/// empty text.
fn given<'a>(value: Option<&FluentValue<'a>>) -> FluentValue<'a> {
    let given = match value {
        Some(FluentValue::String(text)) => !text.is_empty(),
        Some(FluentValue::Number(_) | FluentValue::Custom(_)) => true,
        Some(FluentValue::None | FluentValue::Error) | None => false,
    };
    FluentValue::from(if given { "yes" } else { "no" })
}

/// The text as the name of a variant, in which Fluent allows neither spaces nor signs.
fn key<'a>(value: Option<&FluentValue<'a>>) -> FluentValue<'a> {
    match value {
        Some(FluentValue::String(text)) => {
            let key: String =
                text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
            FluentValue::from(key)
        }
        _ => FluentValue::from(""),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::{ast, parser};

    use super::*;
    use crate::diagnostic::Place;

    fn diagnostic(code: Code, args: &[(&'static str, &str)]) -> Diagnostic {
        args.iter()
            .fold(Diagnostic::new(code, Place::nowhere()), |diagnostic, (name, value)| diagnostic.arg(name, *value))
    }

    fn said(code: Code, args: &[(&'static str, &str)]) -> (String, String) {
        let catalogue = Catalogue::default();
        let diagnostic = diagnostic(code, args);
        (catalogue.message(&diagnostic), catalogue.help(&diagnostic))
    }

    #[test]
    fn every_language_has_words_and_help_for_every_code() {
        for (tag, source) in SOURCES {
            let catalogue = Catalogue::parse(tag, source).unwrap_or_else(|errors| panic!("{tag}: {errors}"));
            for code in Code::ALL {
                let message = catalogue.bundle.get_message(code.word()).unwrap_or_else(|| panic!("{tag}: {code}"));
                assert!(message.value().is_some(), "{tag}: {code} has no message");
                assert!(message.get_attribute("help").is_some(), "{tag}: {code} has no help");
            }
            for label in ["first-defined-here", "also-claimed-here", "summary"] {
                assert!(catalogue.bundle.has_message(label), "{tag}: {label}");
            }
        }
    }

    /// The variables of a message, with those of the shared parts that it refers to.
    fn variables<'a>(
        pattern: &ast::Pattern<&'a str>,
        parts: &BTreeMap<&'a str, ast::Pattern<&'a str>>,
        into: &mut BTreeSet<&'a str>,
    ) {
        fn inline<'a>(
            expression: &ast::InlineExpression<&'a str>,
            parts: &BTreeMap<&'a str, ast::Pattern<&'a str>>,
            into: &mut BTreeSet<&'a str>,
        ) {
            match expression {
                ast::InlineExpression::VariableReference { id } => {
                    into.insert(id.name);
                }
                ast::InlineExpression::MessageReference { id, .. } => {
                    let part = parts.get(id.name).unwrap_or_else(|| panic!("no shared part {}", id.name));
                    variables(part, parts, into);
                }
                ast::InlineExpression::FunctionReference { id, arguments } => {
                    assert!(["GIVEN", "KEY"].contains(&id.name), "no function {}", id.name);
                    for argument in &arguments.positional {
                        inline(argument, parts, into);
                    }
                }
                ast::InlineExpression::Placeable { expression } => either(expression, parts, into),
                _ => {}
            }
        }
        fn either<'a>(
            expression: &ast::Expression<&'a str>,
            parts: &BTreeMap<&'a str, ast::Pattern<&'a str>>,
            into: &mut BTreeSet<&'a str>,
        ) {
            match expression {
                ast::Expression::Inline(expression) => inline(expression, parts, into),
                ast::Expression::Select { selector, variants } => {
                    inline(selector, parts, into);
                    for variant in variants {
                        variables(&variant.value, parts, into);
                    }
                }
            }
        }
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                either(expression, parts, into);
            }
        }
    }

    #[test]
    fn every_message_uses_exactly_the_names_that_its_code_gives() {
        for (tag, source) in SOURCES {
            let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
            let messages: Vec<_> = resource
                .body
                .into_iter()
                .filter_map(|entry| match entry {
                    ast::Entry::Message(message) => Some(message),
                    _ => None,
                })
                .collect();
            let parts = messages.iter().filter_map(|m| Some((m.id.name, m.value.clone()?))).collect();
            for code in Code::ALL {
                let message = messages.iter().find(|message| message.id.name == code.word()).expect("a message");
                let mut used = BTreeSet::new();
                for pattern in message.value.iter().chain(message.attributes.iter().map(|help| &help.value)) {
                    variables(pattern, &parts, &mut used);
                }
                let given: BTreeSet<&str> = names(*code).iter().copied().collect();
                assert_eq!(used, given, "{tag}: {code}");
            }
        }
    }

    #[test]
    fn a_message_without_any_of_its_names_shows_no_signs_of_fluent() {
        for code in Code::ALL {
            let (message, help) = said(*code, &[]);
            for text in [message, help] {
                assert!(!text.contains(['{', '\n']), "{code}: {text}");
                assert!(!text.ends_with('.') && !text.trim().is_empty(), "{code}: {text}");
            }
        }
    }

    #[test]
    fn a_suggestion_turns_the_help_into_a_question() {
        let (message, help) = said(Code::UnknownField, &[("field", "titel"), ("suggestion", "title")]);
        assert_eq!(message, "there is no field `titel` here");
        assert_eq!(help, "did you mean `title`?");
        let (_, help) = said(Code::UnknownField, &[("field", "challenges")]);
        assert_eq!(help, "remove it, or say it in the text below the front matter");
        let (_, help) = said(
            Code::InvalidValue,
            &[("field", "status"), ("value", "going"), ("suggestion", "ongoing"), ("expected", "planned, ongoing")],
        );
        assert_eq!(help, "did you mean `ongoing`? (one of these: planned, ongoing)");
    }

    #[test]
    fn the_words_of_serde_are_put_plainly() {
        let wrong =
            |expected, found| said(Code::WrongType, &[("field", "goals"), ("expected", expected), ("found", found)]).0;
        assert_eq!(wrong("a sequence", "text"), "`goals` should be a list, not text");
        assert_eq!(wrong("u64", "map"), "`goals` should be a whole number that is not negative, not a group of fields");
        assert_eq!(wrong("date", "nothing"), "`goals` is empty, and should be a date");
        assert_eq!(wrong("a beetle", ""), "`goals` should be a beetle");
    }

    #[test]
    fn every_reason_that_phases_give_has_words_of_its_own() {
        let reasons: &[(Code, &[&str])] = &[
            (
                Code::InvalidYaml,
                &["tab", "colon", "alias-bomb", "duplicate-key", "quote", "bracket", "documents", "unclosed", "other"],
            ),
            (Code::MissingFrontMatter, &["empty", "none"]),
            (Code::UnknownReference, &["wrong-kind", "ambiguous", ""]),
            (Code::FactInTranslation, &["two-homes", "map", ""]),
            (Code::BrokenLink, &["file", "scheme", "path", "id", "image", "address", "empty", ""]),
            (Code::UnknownEmbed, &["name", "argument", "value", "missing-argument"]),
            (Code::Environment, &["io", "lock", "path"]),
            (
                Code::ForeignOutput,
                &["not-empty", "not-folder", "link", "holds-site", "in-state", "not-unicode", "in-the-way"],
            ),
        ];
        for (code, reasons) in reasons {
            let worded: BTreeSet<String> = reasons.iter().map(|reason| said(*code, &[("reason", reason)]).0).collect();
            assert_eq!(worded.len(), reasons.len(), "{code}: {worded:?}");
        }
    }

    #[test]
    fn what_a_writer_wrote_stays_on_one_line_and_harmless() {
        let (message, _) = said(Code::InvalidDate, &[("value", "20\u{1b}[31m23\n  maybe")]);
        assert_eq!(message, "this value is `20\u{fffd}[31m23 maybe`, which cannot be read as a date");
        let (message, _) = said(Code::JunkKeyword, &[("keyword", &"ä".repeat(300))]);
        assert_eq!(message, format!("the keyword `{}…` tells a reader nothing", "ä".repeat(200)));
    }

    #[test]
    fn what_a_library_said_follows_a_colon_and_braces_survive() {
        let (message, _) = said(Code::Environment, &[("reason", "io"), ("path", "a.md"), ("said", "no space left")]);
        assert_eq!(message, "`a.md` cannot be read or written: no space left");
        let (_, help) = said(Code::InvalidYaml, &[("reason", "bracket")]);
        assert_eq!(help, "close every `[` with `]` and every `{` with `}`");
        let (message, _) = said(Code::MissingTranslation, &[("what", "title"), ("language", "sv")]);
        assert_eq!(message, "the title is missing in Swedish");
    }

    #[test]
    fn counts_read_as_english() {
        let catalogue = Catalogue::default();
        let summary = |errors, warnings| catalogue.summary(errors, warnings);
        assert_eq!(summary(0, 0), "no problems");
        assert_eq!(summary(1, 0), "1 error");
        assert_eq!(summary(0, 1), "1 warning");
        assert_eq!(summary(2, 1), "2 errors and 1 warning");
        assert_eq!(summary(1, 12), "1 error and 12 warnings");
    }

    #[test]
    fn a_language_without_catalogue_is_answered_in_english() {
        assert_eq!(Catalogue::new("fr-FR").label("first-defined-here"), "first defined here");
    }
}
