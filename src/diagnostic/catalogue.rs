//! The words that the program says to its user, in one language.
//!
//! What enters is a [`Diagnostic`] or a [`Phrase`]: a code or a key, and the names its words need. What leaves is one
//! line of text. The words themselves are in Fluent files, one a language, so that a translator needs no Rust: those of
//! problems beside this file, those of the commands in `src/cli/words/`, those of the preview in `src/preview/words/`. Deliberately absent: where a problem is (see
//! [`locate`](super::locate)), and any word of a published page (those belong to the theme).

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{Arg, Code, Diagnostic, Phrase, Severity, Tongue, visible::one_line};

/// How much of a writer's own text a message repeats, in characters; a whole paragraph would bury the message.
const LONGEST_ARG: usize = 200;

/// Everything that is said in one language.
pub struct Catalogue {
    tongue: Tongue,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    #[must_use]
    pub fn new(tongue: Tongue) -> Self {
        Self::parse(tongue, sources(tongue)).expect("a test parses every catalogue that is compiled in")
    }

    /// The language that is spoken.
    #[must_use]
    pub const fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// The message of a diagnostic: a lowercase sentence on one line, without full stop.
    #[must_use]
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.format(diagnostic.code.word(), None, &self.names_of(diagnostic))
    }

    /// What to do about a diagnostic, on one line.
    #[must_use]
    pub fn help(&self, diagnostic: &Diagnostic) -> String {
        self.format(diagnostic.code.word(), Some("help"), &self.names_of(diagnostic))
    }

    /// What a code is about, in a few words: `a field that does not exist`.
    #[must_use]
    pub fn title(&self, code: Code) -> String {
        let args = names(code).iter().map(|name| (*name, "")).collect();
        self.format(code.word(), Some("title"), &args)
    }

    /// The word for a severity, for people; programs read [`Severity::word`].
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.word(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
        })
    }

    /// Words that name nothing: `first defined here`. A key without words is shown as it is.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.format(key, None, &FluentArgs::new())
    }

    /// A phrase in words.
    #[must_use]
    pub fn say(&self, phrase: &Phrase) -> String {
        self.format(phrase.key, None, &phrase.args.iter().map(|(name, arg)| (*name, self.value(arg))).collect())
    }

    /// What a diagnostic names; a name that a phase does not give is empty.
    fn names_of(&self, diagnostic: &Diagnostic) -> FluentArgs<'static> {
        let mut args: FluentArgs<'_> = names(diagnostic.code).iter().map(|name| (*name, "")).collect();
        for (name, arg) in &diagnostic.args {
            debug_assert!(names(diagnostic.code).contains(name), "{} has no words for `{name}`", diagnostic.code);
            args.set(*name, self.value(arg));
        }
        args
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => shorten(one_line(text).trim()).into(),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Phrase(phrase) => self.say(phrase).into(),
            Arg::AnyOf(phrases) => {
                let words: Vec<String> = phrases.iter().map(|phrase| self.say(phrase)).collect();
                words.join(&format!(" {} ", self.word("or"))).into()
            }
        }
    }

    fn parse(tongue: Tongue, sources: [&str; 3]) -> Result<Self, String> {
        let tag = tongue.tag();
        let language: LanguageIdentifier = tag.parse().map_err(|error| format!("{tag}: {error}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The isolating marks of Unicode would end up in JSON and in what people copy from their terminal.
        bundle.set_use_isolating(false);
        let said = |error: FluentError| error.to_string();
        bundle.add_function("GIVEN", |args, _| given(args.first())).map_err(said)?;
        bundle.add_function("KEY", |args, _| key(args.first())).map_err(said)?;
        bundle.add_function("NUMBER", move |args, _| number(args.first(), tongue)).map_err(said)?;
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
            bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
        }
        Ok(Self { tongue, bundle })
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
        let words = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{} of {id}: {errors:?}", self.tongue.tag());
        words
    }
}

impl Default for Catalogue {
    /// The English catalogue.
    fn default() -> Self {
        Self::new(Tongue::English)
    }
}

/// The Fluent files of a language: of problems, of the commands, of the preview.
const fn sources(tongue: Tongue) -> [&'static str; 3] {
    match tongue {
        Tongue::English => {
            [include_str!("en.ftl"), include_str!("../cli/words/en.ftl"), include_str!("../preview/words/en.ftl")]
        }
        Tongue::Finnish => {
            [include_str!("fi.ftl"), include_str!("../cli/words/fi.ftl"), include_str!("../preview/words/fi.ftl")]
        }
        Tongue::Swedish => {
            [include_str!("sv.ftl"), include_str!("../cli/words/sv.ftl"), include_str!("../preview/words/sv.ftl")]
        }
    }
}

/// The names that the message of a code may use, all of them optional: the contract between the phases that raise
/// diagnostics and those who word them. In debug builds a name that is not listed here is refused.
#[must_use]
pub const fn names(code: Code) -> &'static [&'static str] {
    match code {
        Code::InvalidYaml => &["reason", "said", "field", "character"],
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

/// A number as the language writes it: `12 000`, `4,5`. A text is one if it is digits, with or without decimals.
fn number<'a>(value: Option<&FluentValue<'a>>, tongue: Tongue) -> FluentValue<'a> {
    let text = match value {
        Some(FluentValue::Number(number)) => number.as_string().into_owned(),
        Some(FluentValue::String(text)) => text.to_string(),
        _ => return FluentValue::from(""),
    };
    let (whole, decimals) = text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    if !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return FluentValue::from(text);
    }
    let mut written = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            written.push(tongue.grouping());
        }
        written.push(digit);
    }
    if let Some(decimals) = decimals {
        written.push(tongue.decimal());
        written.push_str(decimals);
    }
    FluentValue::from(written)
}

#[cfg(test)]
mod tests;
