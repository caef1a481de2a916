//! Code as HTML.
//!
//! In: a block of code and the language its fence names. Out: a `<pre>` that can be scrolled by keyboard, its words
//! marked by classes that start with `code-`. The grammars are loaded when the first block that names a language is
//! met: most sites have none. Deliberately absent: colours, which are the theme's.

use std::sync::LazyLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::{SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::escape;

static GRAMMARS: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Above this many bytes a block is data rather than a sample, and marking it would take seconds.
const LONGEST: usize = 128 * 1024;

/// Writes a block of code. `info` is what stands after the fence; its first word is the language.
pub(super) fn write(out: &mut String, info: &str, code: &str) {
    let language = language(info);
    out.push_str("<pre tabindex=\"0\"><code");
    if !language.is_empty() {
        out.push_str(" class=\"language-");
        escape::attribute(out, language);
        out.push('"');
    }
    out.push('>');
    match grammar(language).filter(|_| code.len() <= LONGEST).and_then(|grammar| marked(grammar, code)) {
        Some(marked) => out.push_str(&marked),
        None => escape::text(out, code),
    }
    out.push_str("</code></pre>\n");
}

/// The first word of a fence's info: `yaml` in `yaml,ignore` and in `yaml title="x"`.
fn language(info: &str) -> &str {
    info.split(|c: char| c.is_whitespace() || matches!(c, ',' | '{')).next().unwrap_or_default()
}

fn grammar(language: &str) -> Option<&'static SyntaxReference> {
    if language.is_empty() || ["text", "txt", "plain"].iter().any(|plain| plain.eq_ignore_ascii_case(language)) {
        return None;
    }
    GRAMMARS.find_syntax_by_token(language)
}

/// The code with its words marked; `None` if the grammar itself fails.
fn marked(grammar: &SyntaxReference, code: &str) -> Option<String> {
    let style = ClassStyle::SpacedPrefixed { prefix: "code-" };
    let mut generator = ClassedHTMLGenerator::new_with_class_style(grammar, &GRAMMARS, style);
    for line in LinesWithEndings::from(code) {
        generator.parse_html_for_line_which_includes_newline(line).ok()?;
    }
    Some(generator.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(info: &str, code: &str) -> String {
        let mut out = String::new();
        write(&mut out, info, code);
        out
    }

    #[test]
    fn a_known_language_is_marked_by_classes_alone() {
        let html = written("yaml", "title: <Kupla>\n");
        assert!(
            html.starts_with(
                "<pre tabindex=\"0\"><code class=\"language-yaml\"><span class=\"code-source code-yaml\">"
            )
        );
        assert!(html.contains("&lt;Kupla&gt;") && !html.contains("style="), "{html}");
        assert_eq!(html.matches("<span").count(), html.matches("</span>").count());
    }

    #[test]
    fn an_unknown_language_and_none_are_plain() {
        assert_eq!(
            written("kupla\"x, y", "<a>\n"),
            "<pre tabindex=\"0\"><code class=\"language-kupla&quot;x\">&lt;a&gt;\n</code></pre>\n"
        );
        assert_eq!(written("", "a\n"), "<pre tabindex=\"0\"><code>a\n</code></pre>\n");
        assert!(!written("txt", "a\n").contains("<span"));
    }

    #[test]
    fn a_very_long_block_is_plain() {
        assert!(!written("yaml", &"a: b\n".repeat(LONGEST / 5 + 1)).contains("<span"));
    }
}
