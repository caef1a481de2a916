//! A text as YAML.

/// Signs that mean something to YAML, in a list or map too.
const SIGNS: [char; 20] =
    [':', '#', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', '\\', '?', '='];

/// A text as a value that is read as the same text wherever it stands: as it is where that is safe, else quoted.
#[must_use]
pub fn scalar(text: &str) -> String {
    // What begins with a letter and has a space or is a word of its own is no number, date or null; a few words are
    // something else to some readers of YAML.
    let begins_with_a_letter = text.starts_with(char::is_alphabetic);
    let is_read_otherwise =
        ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(&text.to_ascii_lowercase().as_str());
    let is_plain = begins_with_a_letter
        && !is_read_otherwise
        && text.trim() == text
        && !text.contains(|c: char| {
            SIGNS.contains(&c) || c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}')
        });
    if is_plain {
        return text.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// The same thing said in each of some languages: one text, or a map of them.
#[must_use]
pub fn by_language(texts: &[(&str, &str)]) -> String {
    match texts {
        [(_, text)] => scalar(text),
        texts => {
            let texts: Vec<String> = texts.iter().map(|(tag, text)| format!("{tag}: {}", scalar(text))).collect();
            format!("{{{}}}", texts.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_it_was_given() {
        for text in [
            "Esteetön rantareitti",
            "A #1",
            "a: b",
            "2023",
            "1.10",
            "null",
            "Yes",
            "-",
            " väli ",
            "\"lainaus\" ja \\",
            "kaksi\nriviä",
            "{a}",
            "[b",
            "- c",
            "*d",
            "e, f",
            "~",
            "",
            "\u{2028}x",
            "\u{1}",
            "Ääni – ja lisää…",
            "don't",
        ] {
            let yaml = format!("[{}]", scalar(text));
            let read: Vec<String> = serde_yaml::from_str(&yaml).unwrap_or_else(|error| panic!("{yaml}: {error}"));
            assert_eq!(read, [text], "{yaml}");
        }
    }

    #[test]
    fn plain_words_need_no_quotation_marks() {
        assert_eq!(scalar("Esteetön rantareitti"), "Esteetön rantareitti");
        assert_eq!(by_language(&[("fi", "Opas"), ("sv", "Handbok")]), "{fi: Opas, sv: Handbok}");
        assert_eq!(by_language(&[("fi", "1,8 km")]), "\"1,8 km\"");
    }
}
