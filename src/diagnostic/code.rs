//! The codes of diagnostics: part of the interface, since CI filters on them and the manual is indexed by them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How serious a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Nothing is published until it is mended.
    Error,
    /// Published all the same; `--strict` makes the exit code 1.
    Warning,
}

impl Severity {
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $word:literal $severity:ident,)*) => {
        /// What kind of problem a diagnostic reports.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code, errors first.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as it is printed, `unknown-field`.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }

            /// The severity that a code has unless `site.yaml` sets another for a warning.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)*
                }
            }
        }
    };
}

codes! {
    InvalidYaml "invalid-yaml" Error,
    NotUtf8 "not-utf8" Error,
    MissingFrontMatter "missing-front-matter" Error,
    FileTooLarge "file-too-large" Error,
    UnknownField "unknown-field" Error,
    WrongType "wrong-type" Error,
    InvalidValue "invalid-value" Error,
    MissingField "missing-field" Error,
    InvalidDate "invalid-date" Error,
    InvalidIdentifier "invalid-identifier" Error,
    UnknownReference "unknown-reference" Error,
    UnknownLanguage "unknown-language" Error,
    UnknownFolder "unknown-folder" Error,
    DuplicateId "duplicate-id" Error,
    FactInTranslation "fact-in-translation" Error,
    OrphanTranslation "orphan-translation" Error,
    EndBeforeStart "end-before-start" Error,
    ReferenceCycle "reference-cycle" Error,
    BrokenLink "broken-link" Error,
    BrokenAnchor "broken-anchor" Error,
    MissingFile "missing-file" Error,
    UnknownEmbed "unknown-embed" Error,
    OutputCollision "output-collision" Error,
    TemplateError "template-error" Error,
    UnknownString "unknown-string" Error,
    InsufficientContrast "insufficient-contrast" Error,
    StatementIncomplete "statement-incomplete" Error,
    /// A file changed between being read and being rendered.
    SourceChanged "source-changed" Error,
    /// The theme that `site.yaml` names does not exist; the exit code is 2.
    UnknownTheme "unknown-theme" Error,
    /// The output folder is somebody else's; the exit code is 2.
    ForeignOutput "foreign-output" Error,
    /// The disk, the lock or the command line said no; the exit code is 2.
    Environment "environment" Error,
    LinkNotFollowed "link-not-followed" Warning,
    MissingAlt "missing-alt" Warning,
    HeadingOrder "heading-order" Warning,
    VagueLinkText "vague-link-text" Warning,
    SuspiciousMarkdown "suspicious-markdown" Warning,
    ValueCut "value-cut" Warning,
    MissingSummary "missing-summary" Warning,
    LongSummary "long-summary" Warning,
    MissingTranslation "missing-translation" Warning,
    StaleTranslation "stale-translation" Warning,
    StatusUnclear "status-unclear" Warning,
    GoalWithoutProjects "goal-without-projects" Warning,
    Acknowledgement "acknowledgement" Warning,
    OperationIncomplete "operation-incomplete" Warning,
    PersonalDataExpired "personal-data-expired" Warning,
    JunkKeyword "junk-keyword" Warning,
}

impl Code {
    /// The code of a word, `unknown-field`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.word() == word)
    }

    /// Whether the problem lies outside the content, so that the exit code is 2.
    #[must_use]
    pub const fn is_environment(self) -> bool {
        matches!(self, Self::UnknownTheme | Self::ForeignOutput | Self::Environment)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
