//! Why each rule exists, for `julki explain CODE` and the manual.
//!
//! What enters is a code; what leaves is a page of Markdown for writers who have never programmed: the rule, its reason
//! (for a reader, a translator or the law), an example that breaks it and the same example mended. The pages are files
//! in the folder beside this one, compiled into the program. Deliberately absent: the message of one particular
//! problem, which is the catalogue's.

use super::Code;

macro_rules! pages {
    ($($name:ident $word:literal,)*) => {
        /// The page about a code, in Markdown, beginning with the code as its heading.
        #[must_use]
        pub const fn explain(code: Code) -> &'static str {
            match code {
                $(Code::$name => include_str!(concat!("explain/", $word, ".md")),)*
            }
        }
    };
}

pages! {
    InvalidYaml "invalid-yaml",
    NotUtf8 "not-utf8",
    MissingFrontMatter "missing-front-matter",
    FileTooLarge "file-too-large",
    UnknownField "unknown-field",
    WrongType "wrong-type",
    InvalidValue "invalid-value",
    MissingField "missing-field",
    InvalidDate "invalid-date",
    InvalidIdentifier "invalid-identifier",
    UnknownReference "unknown-reference",
    UnknownLanguage "unknown-language",
    UnknownFolder "unknown-folder",
    DuplicateId "duplicate-id",
    FactInTranslation "fact-in-translation",
    OrphanTranslation "orphan-translation",
    EndBeforeStart "end-before-start",
    ReferenceCycle "reference-cycle",
    BrokenLink "broken-link",
    BrokenAnchor "broken-anchor",
    MissingFile "missing-file",
    UnknownEmbed "unknown-embed",
    OutputCollision "output-collision",
    TemplateError "template-error",
    UnknownString "unknown-string",
    InsufficientContrast "insufficient-contrast",
    StatementIncomplete "statement-incomplete",
    SourceChanged "source-changed",
    UnknownTheme "unknown-theme",
    ForeignOutput "foreign-output",
    Environment "environment",
    LinkNotFollowed "link-not-followed",
    MissingAlt "missing-alt",
    HeadingOrder "heading-order",
    VagueLinkText "vague-link-text",
    SuspiciousMarkdown "suspicious-markdown",
    ValueCut "value-cut",
    MissingSummary "missing-summary",
    LongSummary "long-summary",
    MissingTranslation "missing-translation",
    StaleTranslation "stale-translation",
    StatusUnclear "status-unclear",
    GoalWithoutProjects "goal-without-projects",
    Acknowledgement "acknowledgement",
    OperationIncomplete "operation-incomplete",
    PersonalDataExpired "personal-data-expired",
    JunkKeyword "junk-keyword",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_own_page() {
        for code in Code::ALL {
            assert_eq!(explain(*code).lines().next(), Some(format!("# {code}").as_str()));
        }
    }

    #[test]
    fn every_page_shows_the_fault_and_the_same_mended() {
        for code in Code::ALL {
            let page = explain(*code);
            let (_, examples) = page.split_once("\nReported:\n\n```").unwrap_or_else(|| panic!("{code}"));
            let (reported, mended) = examples.split_once("```\n\nMended:\n\n```").unwrap_or_else(|| panic!("{code}"));
            let mended = mended.strip_suffix("```\n").unwrap_or_else(|| panic!("{code}"));
            assert_ne!(reported, mended, "{code}");
        }
    }

    #[test]
    fn every_page_is_short_enough_to_be_read() {
        for code in Code::ALL {
            let words = explain(*code).split_whitespace().count();
            assert!((60..=150).contains(&words), "{code}: {words} words");
        }
    }
}
