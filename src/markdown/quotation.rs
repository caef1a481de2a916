//! Quotations: the words, and who said them.
//!
//! In: what a block quote turned into. Out: the same as the resolver draws it. Absent: quotations within a sentence.
//!
//! A last paragraph that begins with a dash says whose the words are, as printed texts do:
//!
//! ```markdown
//! > It began with one stop.
//! >
//! > – Aino Ahtisaari, City of Espoo
//! ```

use super::html::Writer;

impl Writer<'_, '_> {
    pub(super) fn start_quotation(&mut self) {
        self.quotations.push(self.out.len());
    }

    /// Hands the quotation to the resolver; one that holds nothing, or the definition of a footnote only, leaves nothing.
    pub(super) fn end_quotation(&mut self) {
        let Some(start) = self.quotations.pop() else { return };
        let quoted = self.out.split_off(start);
        if quoted.trim().is_empty() {
            return;
        }
        let (quote, source) = parts(&quoted);
        let html = self.resolver.quotation(quote, source);
        self.out.push_str(html.trim());
        self.out.push('\n');
        self.fill();
    }
}

/// The words quoted, and whose they are, where the last paragraph says so. Words alone with a dash before them are words.
fn parts(quoted: &str) -> (&str, Option<&str>) {
    let source = || {
        let text = quoted.trim_end().strip_suffix("</p>")?;
        let (words, last) = text.rsplit_once("<p>")?;
        let source = last.strip_prefix(['–', '—'])?.strip_prefix([' ', '\u{a0}'])?.trim_start();
        (!words.trim().is_empty() && !source.is_empty()).then_some((words, source))
    };
    match source() {
        Some((words, source)) => (words, Some(source)),
        None => (quoted, None),
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_last_paragraph_with_a_dash_says_whose_the_words_are() {
        assert_eq!(
            parts("<p>Sanat.</p>\n<p>– Aino, <a href=\"/x/\">Espoo</a></p>\n"),
            ("<p>Sanat.</p>\n", Some("Aino, <a href=\"/x/\">Espoo</a>"))
        );
        assert_eq!(parts("<p>Ensin.</p>\n<p>Sitten.</p>\n"), ("<p>Ensin.</p>\n<p>Sitten.</p>\n", None));
    }

    #[test]
    fn words_alone_stay_words() {
        assert_eq!(parts("<p>Sanat.</p>\n<p>–5 °C</p>\n").1, None);
        assert_eq!(parts("<p>– Aino</p>\n"), ("<p>– Aino</p>\n", None));
        assert_eq!(parts("<p>Sanat.</p>\n<ul>\n<li>– Aino</li>\n</ul>\n").1, None);
    }
}
