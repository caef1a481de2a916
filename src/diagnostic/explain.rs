//! Why each rule exists, for `julki explain CODE` and the manual.
//!
//! What enters is a code; what leaves is a page of Markdown for writers who have never programmed: the rule, its reason
//! (for a reader, a translator or the law), an example that breaks it and the same example mended. The pages are files
//! in the folder beside this one, a folder for each language, compiled into the program. Deliberately absent: the message
//! of one particular problem, which is the catalogue's.

use super::{Code, Tongue};

macro_rules! pages {
    ($($name:ident $word:literal,)*) => {
        /// The page about a code, in Markdown, beginning with the code as its heading.
        #[must_use]
        pub const fn explain(code: Code, tongue: Tongue) -> &'static str {
            match (code, tongue) {
                $(
                    (Code::$name, Tongue::English) => include_str!(concat!("explain/en/", $word, ".md")),
                    (Code::$name, Tongue::Finnish) => include_str!(concat!("explain/fi/", $word, ".md")),
                    (Code::$name, Tongue::Swedish) => include_str!(concat!("explain/sv/", $word, ".md")),
                )*
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

    /// The words before the two examples.
    const EXAMPLES: [(Tongue, &str, &str); 3] = [
        (Tongue::English, "Reported", "Mended"),
        (Tongue::Finnish, "Väärin", "Oikein"),
        (Tongue::Swedish, "Fel", "Rätt"),
    ];

    fn pages() -> impl Iterator<Item = (Code, Tongue, &'static str)> {
        let all = Tongue::ALL.into_iter().flat_map(|tongue| Code::ALL.iter().map(move |code| (*code, tongue)));
        all.map(|(code, tongue)| (code, tongue, explain(code, tongue)))
    }

    /// The two blocks of a page, with what follows their fences.
    fn examples(page: &'static str, tongue: Tongue) -> Option<(&'static str, &'static str)> {
        let (_, reported, mended) = EXAMPLES.into_iter().find(|(known, ..)| *known == tongue)?;
        let (_, examples) = page.split_once(&format!("\n{reported}:\n\n```"))?;
        let (reported, mended) = examples.split_once(&format!("```\n\n{mended}:\n\n```"))?;
        Some((reported, mended.strip_suffix("```\n")?))
    }

    #[test]
    fn every_code_has_its_own_page_in_every_language() {
        for (code, tongue, page) in pages() {
            assert_eq!(page.lines().next(), Some(format!("# {code}").as_str()), "{tongue:?}");
        }
    }

    #[test]
    fn every_page_shows_the_fault_and_the_same_mended() {
        for (code, tongue, page) in pages() {
            let (reported, mended) = examples(page, tongue).unwrap_or_else(|| panic!("{code} {tongue:?}"));
            assert_ne!(reported, mended, "{code} {tongue:?}");
        }
    }

    /// Whoever reads two languages finds the same example in both. When a command was given is said in words, in brackets.
    #[test]
    fn the_examples_are_the_same_in_every_language() {
        let commands = |page, tongue| {
            let (reported, mended) = examples(page, tongue)?;
            let is_command = |line: &&str| line.starts_with("julki ") && line.ends_with(')');
            let bare = |line: &'static str| line.split(" (").next().filter(|_| is_command(&line)).unwrap_or(line);
            let all = |text: &'static str| text.lines().map(bare).collect::<Vec<_>>();
            Some((all(reported), all(mended)))
        };
        for (code, tongue, page) in pages() {
            let english = commands(explain(code, Tongue::English), Tongue::English);
            assert_eq!(commands(page, tongue), english, "{code} {tongue:?}");
        }
    }

    #[test]
    fn every_page_is_short_enough_to_be_read() {
        for (code, tongue, page) in pages() {
            let words = page.split_whitespace().count();
            // Finnish says in one word what English says in three.
            let fewest = if tongue == Tongue::Finnish { 30 } else { 50 };
            assert!((fewest..=150).contains(&words), "{code} {tongue:?}: {words} words");
        }
    }
}
