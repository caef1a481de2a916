//! That every language says everything, and says it well.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};

use super::*;
use crate::{
    diagnostic::Place,
    kind::Kind,
    record::{Relation, facet::Facet},
};

fn diagnostic(code: Code, args: &[(&'static str, &str)]) -> Diagnostic {
    args.iter().fold(Diagnostic::new(code, Place::nowhere()), |diagnostic, (name, value)| diagnostic.arg(name, *value))
}

fn said(code: Code, args: &[(&'static str, &str)]) -> (String, String) {
    said_in(&Catalogue::default(), code, args)
}

fn said_in(catalogue: &Catalogue, code: Code, args: &[(&'static str, &str)]) -> (String, String) {
    let diagnostic = diagnostic(code, args);
    (catalogue.message(&diagnostic), catalogue.help(&diagnostic))
}

/// The messages and attributes of a language, each attribute as `message.attribute`.
type Patterns = BTreeMap<String, ast::Pattern<&'static str>>;

fn patterns(tongue: Tongue) -> Patterns {
    let mut patterns = Patterns::new();
    for source in sources(tongue) {
        let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{tongue:?}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            for attribute in message.attributes {
                patterns.insert(format!("{id}.{}", attribute.id.name), attribute.value);
            }
            let value = message.value.unwrap_or_else(|| panic!("{tongue:?}: {id} has no words"));
            assert!(patterns.insert(id.to_owned(), value).is_none(), "{tongue:?}: {id} is there twice");
        }
    }
    patterns
}

/// A language may have forms that English does not need, as attributes of shared parts; otherwise all have the same.
#[test]
fn every_language_has_the_same_messages_and_attributes() {
    let english: BTreeSet<String> = patterns(Tongue::English).into_keys().collect();
    for code in Code::ALL {
        for part in ["", ".title", ".help"] {
            assert!(english.contains(&format!("{code}{part}")), "{code} has no words `{part}`");
        }
    }
    for tongue in Tongue::ALL {
        let own: BTreeSet<String> = patterns(tongue).into_keys().collect();
        let lacking: Vec<&String> = english.difference(&own).collect();
        assert!(lacking.is_empty(), "{tongue:?} lacks {lacking:?}");
        let is_form = |key: &&String| key.split_once('.').is_some_and(|(id, _)| Code::from_word(id).is_none());
        let more: Vec<&String> = own.difference(&english).filter(|key| !is_form(key)).collect();
        assert!(more.is_empty(), "{tongue:?} alone has {more:?}");
    }
}

/// The variables of a message, with those of the shared parts that it refers to.
fn variables<'a>(pattern: &'a ast::Pattern<&'static str>, parts: &'a Patterns, into: &mut BTreeSet<&'a str>) {
    fn inline<'a>(
        expression: &'a ast::InlineExpression<&'static str>,
        parts: &'a Patterns,
        into: &mut BTreeSet<&'a str>,
    ) {
        match expression {
            ast::InlineExpression::VariableReference { id } => {
                into.insert(id.name);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let key = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                let part = parts.get(&key).unwrap_or_else(|| panic!("no shared part {key}"));
                variables(part, parts, into);
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                assert!(["GIVEN", "KEY", "NUMBER"].contains(&id.name), "no function {}", id.name);
                for argument in &arguments.positional {
                    inline(argument, parts, into);
                }
            }
            ast::InlineExpression::Placeable { expression } => either(expression, parts, into),
            _ => {}
        }
    }
    fn either<'a>(expression: &'a ast::Expression<&'static str>, parts: &'a Patterns, into: &mut BTreeSet<&'a str>) {
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
    for tongue in Tongue::ALL {
        let patterns = patterns(tongue);
        for code in Code::ALL {
            let mut used = BTreeSet::new();
            for part in [code.word().to_owned(), format!("{code}.help")] {
                variables(&patterns[&part], &patterns, &mut used);
            }
            let given: BTreeSet<&str> = names(*code).iter().copied().collect();
            assert_eq!(used, given, "{tongue:?}: {code}");
            let mut in_title = BTreeSet::new();
            variables(&patterns[&format!("{code}.title")], &patterns, &mut in_title);
            assert!(in_title.is_empty(), "{tongue:?}: {code}");
        }
    }
}

#[test]
fn every_phrase_uses_the_same_names_in_every_language() {
    let english = patterns(Tongue::English);
    for tongue in Tongue::ALL {
        let own = patterns(tongue);
        for key in english.keys().filter(|key| !key.contains('.') && Code::from_word(key).is_none()) {
            let (mut expected, mut used) = (BTreeSet::new(), BTreeSet::new());
            variables(&english[key], &english, &mut expected);
            variables(&own[key], &own, &mut used);
            assert_eq!(used, expected, "{tongue:?}: {key}");
        }
    }
}

/// The values of the names that choose words, as the phases give them; every other name is a text.
fn choices(code: Code, name: &str) -> Vec<&'static str> {
    let reasons: &[&str] = match code {
        Code::InvalidYaml => &[
            "tab",
            "colon",
            "alias-bomb",
            "duplicate-key",
            "quote",
            "bracket",
            "documents",
            "unclosed",
            "structure",
            "trailing",
            "character",
            "anchor",
            "escape",
            "depth",
            "other",
        ],
        Code::MissingFrontMatter => &["empty", "none"],
        Code::UnknownField => &["severity", "colour", "font", "comma"],
        Code::UnknownReference => &["wrong-kind", "ambiguous", "party", "colour"],
        Code::UnknownLanguage => &["primary", "quotes"],
        Code::FactInTranslation => &["two-homes", "map"],
        Code::BrokenLink => &["file", "scheme", "path", "id", "image", "address", "empty"],
        Code::UnknownEmbed => &["name", "argument", "value", "missing-argument"],
        Code::TemplateError => &["strings", "styles"],
        Code::UnknownString => &["language"],
        Code::Environment => &["io", "lock", "path"],
        Code::ForeignOutput => {
            &["not-empty", "not-folder", "link", "holds-site", "in-state", "not-unicode", "in-the-way"]
        }
        _ => &[],
    };
    match name {
        "reason" => reasons.to_vec(),
        "kind" => KINDS.to_vec(),
        "found" if code == Code::UnknownReference => Kind::ALL.map(Kind::word).to_vec(),
        "found" => vec!["nothing", "text", "number", "boolean", "list", "map"],
        "expected" if code == Code::WrongType => EXPECTED.to_vec(),
        "type" => vec!["isbn", "issn", "business-id", "urn", "doi"],
        "mode" => vec!["light", "dark", "both"],
        "what" => vec!["title", "summary", "body", "all"],
        "language" => vec!["fi", "sv", "en", "xx"],
        "field" => vec!["title", "xx"],
        "from" | "to" => vec!["1", "2", "4"],
        "ratio" | "needed" => vec!["4.49"],
        _ => vec!["xx"],
    }
}

const KINDS: [&str; 18] = [
    "programme",
    "goal",
    "project",
    "funder",
    "organisation",
    "report",
    "chapter",
    "series",
    "news",
    "page",
    "programme-or-goal",
    "goal-or-programme",
    "funder-or-organisation",
    "body",
    "party",
    "colour",
    "theme",
    "entity",
];

const EXPECTED: [&str; 20] = [
    "text",
    "a string",
    "date",
    "money",
    "reference",
    "source",
    "link",
    "list",
    "a sequence",
    "map",
    "a map",
    "colour",
    "participant",
    "label",
    "author",
    "boolean",
    "a boolean",
    "number",
    "i64",
    "management",
];

/// Everything that a code can be given: each of its names absent or any of its values.
fn combinations(code: Code) -> Vec<Vec<(&'static str, &'static str)>> {
    let mut all = vec![Vec::new()];
    for name in names(code) {
        let mut further = Vec::new();
        for args in &all {
            for value in choices(code, name) {
                let mut args: Vec<_> = args.clone();
                args.push((*name, value));
                further.push(args);
            }
        }
        all.extend(further);
    }
    all
}

/// Words that are English and neither Finnish nor Swedish.
const ENGLISH: [&str; 41] = [
    "the",
    "is",
    "are",
    "and",
    "or",
    "of",
    "with",
    "this",
    "that",
    "which",
    "there",
    "write",
    "use",
    "add",
    "remove",
    "field",
    "file",
    "no",
    "not",
    "has",
    "have",
    "value",
    "should",
    "wrong",
    "project",
    "programme",
    "goal",
    "funder",
    "report",
    "news",
    "page",
    "chapter",
    "theme",
    "colour",
    "entity",
    "list",
    "body",
    "to",
    "a",
    "an",
    "date",
];

/// The English words in a text, but for what stands in backticks, in quotation marks or is a path or an option.
fn english_in(text: &str) -> Vec<String> {
    let outside: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let unquoted: String = outside.split(['”', '"']).step_by(2).collect::<Vec<_>>().join(" ");
    unquoted
        .split(|c: char| !(c.is_alphanumeric() || "-_./#{}".contains(c)))
        .filter(|word| ENGLISH.contains(word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_combination_of_what_phases_give_is_said_in_every_language() {
    for tongue in Tongue::ALL {
        let catalogue = Catalogue::new(tongue);
        for code in Code::ALL {
            for args in combinations(*code) {
                let (message, help) = said_in(&catalogue, *code, &args);
                for text in [message, help] {
                    let text = text.as_str();
                    assert!(!text.contains("{$") && !text.contains('\n') && !text.trim().is_empty(), "{code}: {text}");
                    assert!(!text.ends_with('.'), "{code}: {text}");
                    if args.len() == names(*code).len() {
                        assert!(!text.contains("  ") && text.trim() == text, "{code}: {text:?}");
                    }
                    if tongue != Tongue::English {
                        assert_eq!(english_in(text), [""; 0], "{tongue:?} {code} {args:?}: {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_kind_that_a_field_takes_has_words_in_every_language() {
    // The relations that several kinds fit.
    let relations = [Relation::Funder, Relation::Parallel, Relation::About, Relation::PartOf, Relation::Supports];
    for tongue in Tongue::ALL {
        let catalogue = Catalogue::new(tongue);
        for (relation, owner) in relations.iter().flat_map(|relation| Kind::ALL.map(|owner| (*relation, owner))) {
            let kinds: Vec<&str> = relation.kinds(owner).iter().map(|kind| kind.word()).collect();
            let word = if kinds.len() > 3 { "entity".to_owned() } else { kinds.join("-or-") };
            let (message, _) = said_in(&catalogue, Code::UnknownReference, &[("kind", &word), ("id", "x")]);
            assert!(!message.contains("-or-"), "{tongue:?}: {message}");
            assert!(KINDS.contains(&word.as_str()), "{word}");
        }
    }
}

#[test]
fn what_claims_a_place_is_said_in_every_language() {
    let phrases = |kind: &str| {
        let of = |key| Phrase::new(key).arg("kind", kind).arg("id", "x").arg("section", "leads");
        let facets = Facet::ALL
            .iter()
            .map(|facet| Phrase::new("output-narrowed").arg("kind", kind).arg("facet", facet.word()).arg("value", "x"));
        ["output-entity", "output-section", "output-redirect", "output-cover", "output-list"]
            .map(of)
            .into_iter()
            .chain(facets)
            .collect::<Vec<_>>()
    };
    for tongue in [Tongue::Finnish, Tongue::Swedish] {
        let catalogue = Catalogue::new(tongue);
        for phrase in Kind::ALL.iter().flat_map(|kind| phrases(kind.word())) {
            let said = catalogue.say(&phrase);
            assert_eq!(english_in(&said), [""; 0], "{tongue:?}: {said}");
        }
    }
}

#[test]
fn languages_write_numbers_and_counts_in_their_own_way() {
    let said = |tongue, errors: usize, warnings: usize| {
        Catalogue::new(tongue).say(&Phrase::new("summary").arg("errors", errors).arg("warnings", warnings))
    };
    assert_eq!(said(Tongue::English, 1, 12_345), "1 error and 12,345 warnings");
    assert_eq!(said(Tongue::Finnish, 1, 12_345), "1 virhe ja 12\u{a0}345 varoitusta");
    assert_eq!(said(Tongue::Finnish, 2, 1), "2 virhettä ja 1 varoitus");
    assert_eq!(said(Tongue::Swedish, 1_000, 0), "1\u{a0}000 fel");
    let contrast = |tongue| {
        let args = [("text", "muted"), ("on", "page"), ("ratio", "4.4"), ("needed", "4.5"), ("mode", "dark")];
        said_in(&Catalogue::new(tongue), Code::InsufficientContrast, &args).0
    };
    assert_eq!(
        contrast(Tongue::Finnish),
        "värin `muted` kontrasti taustalla `page` on 4,4:1 tummassa tilassa, ja lukijat tarvitsevat vähintään 4,5:1"
    );
    assert!(contrast(Tongue::English).contains("4.4:1 in dark mode"));
}

#[test]
fn finnish_bends_the_words_that_english_leaves_as_they_are() {
    let finnish = Catalogue::new(Tongue::Finnish);
    let no = |kind: &str| said_in(&finnish, Code::UnknownReference, &[("kind", kind), ("id", "x")]).0;
    assert_eq!(no("project"), "hanketta `x` ei ole");
    assert_eq!(no("funder-or-organisation"), "rahoittajaa tai organisaatiota `x` ei ole");
    let (message, _) = said_in(&finnish, Code::MissingTranslation, &[("what", "title"), ("language", "sv")]);
    assert_eq!(message, "otsikko puuttuu ruotsiksi");
    let swedish = Catalogue::new(Tongue::Swedish);
    let (message, _) = said_in(&swedish, Code::UnknownReference, &[("kind", "goal"), ("id", "x")]);
    assert_eq!(message, "det finns inget mål `x`");
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
    for tongue in Tongue::ALL {
        let catalogue = Catalogue::new(tongue);
        for code in Code::ALL {
            let reasons = choices(*code, "reason");
            let worded: BTreeSet<(String, String)> =
                reasons.iter().map(|reason| said_in(&catalogue, *code, &[("reason", reason)])).collect();
            assert_eq!(worded.len(), reasons.len(), "{tongue:?} {code}: {worded:?}");
        }
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
    let summary = |errors: usize, warnings: usize| {
        catalogue.say(&Phrase::new("summary").arg("errors", errors).arg("warnings", warnings))
    };
    assert_eq!(summary(0, 0), "no problems");
    assert_eq!(summary(1, 0), "1 error");
    assert_eq!(summary(0, 1), "1 warning");
    assert_eq!(summary(2, 1), "2 errors and 1 warning");
    assert_eq!(summary(1, 12), "1 error and 12 warnings");
}
