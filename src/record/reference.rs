//! The reference of kinds and fields: chapters of the manual, written from the definitions.
//!
//! In: nothing but the definitions. Out: a chapter in Markdown for each kind, and for what all kinds share, with a line
//! for every field and every word. Deliberately absent: how a date or an amount is written in general, which the
//! chapters beside these tell by hand.

use std::fmt::Write as _;

use super::describe::{self, Choice, Definition, FieldDefinition, Keys, Shape};
use crate::kind::Kind;

/// One chapter of the manual's reference.
pub struct Chapter {
    /// The name of its file; the number only orders.
    pub file: String,
    pub text: String,
}

/// The chapter of the fields that every kind has.
const COMMON: &str = "10-common.md";

/// All chapters, in order.
#[must_use]
pub fn chapters() -> Vec<Chapter> {
    let mut chapters = vec![common()];
    chapters.extend(Kind::ALL.into_iter().map(kind));
    chapters.push(translation());
    chapters.push(site());
    chapters
}

fn common() -> Chapter {
    let page = describe::definition(Kind::Page);
    let fields = || page.fields.iter().filter(|field| field.common);
    let mut text = front("Fields of every kind", "What every file may say, whatever its kind.");
    text.push_str("Every kind has these fields. A file needs only `title`.\n");
    table(&mut text, "Fields", fields(), "");
    for record in shared() {
        inner(&mut text, record, "");
    }
    Chapter { file: COMMON.to_owned(), text }
}

fn kind(kind: Kind) -> Chapter {
    let file = describe::definition(kind);
    let word = kind.word();
    let mut text = front(&capitalised(word), file.doc);
    let path = match kind {
        Kind::Chapter => "content/reports/REPORT/ID.md".to_owned(),
        kind => format!("content/{}/ID.md", kind.folder()),
    };
    let own = || file.fields.iter().filter(|field| !field.common);
    let named = match kind {
        Kind::News => "a news item is".to_owned(),
        _ => format!("{} {word} is", article(word)),
    };
    let _ = write!(text, "{} the file `{path}`. ", capitalised(&named));
    if own().next().is_none() {
        let _ = writeln!(text, "It has the [fields of every kind]({COMMON}), and no others.");
    } else {
        let _ = writeln!(text, "Besides these fields it may have the [fields of every kind]({COMMON}).");
        table(&mut text, "Fields", own(), COMMON);
        rest(&mut text, own());
    }
    Chapter { file: chapter_of(kind), text }
}

fn translation() -> Chapter {
    let file = describe::translation();
    let mut text = front("Translations", "What the file of a translation may say: words, never facts.");
    text.push_str(
        "`smart-stops.sv.md` is the Swedish text of `smart-stops.md`, whatever the kind. Its texts are in its own \
         language, so none of them is written by language.\n",
    );
    table(&mut text, "Fields", file.fields.iter(), COMMON);
    Chapter { file: "21-translation.md".to_owned(), text }
}

fn site() -> Chapter {
    let file = describe::site();
    let mut text = front("site.yaml", "What is true of the site as a whole.");
    text.push_str("The file `site.yaml` in the site's folder needs only `title`.\n");
    table(&mut text, "Fields", file.fields.iter(), COMMON);
    rest(&mut text, file.fields.iter());
    Chapter { file: "30-site.md".to_owned(), text }
}

/// The file of a kind's chapter.
fn chapter_of(kind: Kind) -> String {
    format!("{}-{}.md", 11 + kind.index(), kind.word())
}

fn front(title: &str, summary: &str) -> String {
    // What JSON writes in quotation marks YAML reads as it was.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    format!("---\ntitle: {}\nsummary: {}\n---\n", quoted(title), quoted(summary))
}

/// The records within the fields that every kind has; other chapters lead to where they are told of.
fn shared() -> Vec<&'static Definition> {
    let mut shared: Vec<&Definition> = Vec::new();
    for field in describe::definition(Kind::Page).fields.iter().filter(|field| field.common) {
        for record in field.shape.record().into_iter().flat_map(Definition::records) {
            if shared.iter().all(|known| known.name != record.name) {
                shared.push(record);
            }
        }
    }
    shared
}

/// The records and words within fields, each under a heading of its own.
fn rest<'a>(text: &mut String, fields: impl Iterator<Item = &'a FieldDefinition>) {
    let fields: Vec<&FieldDefinition> = fields.collect();
    let known = shared();
    let mut records: Vec<&Definition> = Vec::new();
    for record in fields.iter().filter_map(|field| field.shape.record()).flat_map(Definition::records) {
        if known.iter().chain(&records).all(|known| known.name != record.name) {
            records.push(record);
        }
    }
    for record in &records {
        inner(text, record, COMMON);
    }
    let all = fields.iter().copied().chain(records.iter().flat_map(|record| &record.fields));
    let mut choices: Vec<&Choice> = Vec::new();
    for choice in all.filter_map(|field| field.shape.choice()) {
        if choices.iter().all(|known| known.name != choice.name) {
            choices.push(choice);
        }
    }
    for choice in choices {
        let _ = writeln!(text, "\n## {}\n\n| Word | Stands for |\n|---|---|", heading(&choice.name));
        for word in &choice.words {
            let _ = writeln!(text, "| `{}` | {} |", word.word, word.doc);
        }
    }
}

/// A record within a field: what it is, how it can be written short, what it needs.
fn inner(text: &mut String, record: &Definition, elsewhere: &str) {
    let _ = writeln!(text, "\n## {}\n\n{}", heading(&record.name), record.doc);
    if let Some(short) = record.short {
        let _ = writeln!(text, "\nA value alone stands for `{short}`.");
    }
    if record.by_language.is_some() {
        text.push_str("\nIt may be written by language too: `fi:`, `sv:`, each with its own.\n");
    }
    match record.needs {
        [] => {}
        [needed] => _ = writeln!(text, "\nIt needs `{needed}`."),
        needs => {
            let needs: Vec<String> = needs.iter().map(|need| format!("`{need}`")).collect();
            let _ = writeln!(text, "\nIt needs at least one of {}.", needs.join(", "));
        }
    }
    rows(text, record.fields.iter(), record.needs, elsewhere);
}

fn table<'a>(text: &mut String, title: &str, fields: impl Iterator<Item = &'a FieldDefinition>, elsewhere: &str) {
    let _ = writeln!(text, "\n## {title}");
    rows(text, fields, &[], elsewhere);
}

/// Two columns, since more would be narrow ones, and wider than a telephone.
fn rows<'a>(text: &mut String, fields: impl Iterator<Item = &'a FieldDefinition>, needs: &[&str], elsewhere: &str) {
    text.push_str("\n| Field | Holds and means |\n|---|---|\n");
    for field in fields {
        let absence = match field.left_out() {
            _ if field.required || needs == [field.name] => " *Left out:* an error.".to_owned(),
            Some(absence) => format!(" *Left out:* {absence}"),
            None => String::new(),
        };
        let example = field.example.map(|example| format!(" *Example:* `{}: {example}`", field.name));
        let said = format!(
            "{}. {}{absence}{}",
            capitalised(&holds(&field.shape, elsewhere)),
            field.meaning(),
            example.unwrap_or_default()
        );
        let _ = writeln!(text, "| `{}` | {} |", field.name, said.replace('|', "\\|"));
    }
}

/// A shape as a writer speaks of it, with links to where it is told how it is written.
fn holds(shape: &Shape, elsewhere: &str) -> String {
    match shape {
        Shape::Text { by_language: true } => "[text](02-texts.md)".to_owned(),
        Shape::Text { by_language: false } => "words".to_owned(),
        Shape::Line => "words".to_owned(),
        Shape::Form(form) => match form.name {
            "language" => "tag of a language",
            "nuts" => "NUTS code",
            "email" => "e-mail address",
            "isbn" => "ISBN",
            "issn" => "ISSN",
            "business-id" => "business id",
            "urn" => "URN",
            "doi" => "DOI",
            "currency" => "code of a currency",
            "old-address" => "path from the site's root",
            "base-url" => "web address",
            "party" => "id of a party",
            "time-zone" => "name of a time zone",
            other => other,
        }
        .to_owned(),
        Shape::Boolean => "`true` or `false`".to_owned(),
        Shape::Integer => "whole number".to_owned(),
        Shape::Number(bounds) => match bounds.decimals {
            Some(_) => "[amount](04-money.md)".to_owned(),
            None => format!("number from {} to {}", bounds.least, bounds.most),
        },
        Shape::Date { .. } => "[date](03-dates.md)".to_owned(),
        Shape::Choice(choice) => format!("[one of these words](#{})", choice.name),
        Shape::Reference(kinds) => id(kinds),
        Shape::Address => "[address](06-links.md)".to_owned(),
        Shape::File => "name of a file".to_owned(),
        Shape::List(inner) => match &**inner {
            Shape::Reference(kinds) => ids(kinds),
            Shape::Text { .. } => "list of [texts](02-texts.md)".to_owned(),
            Shape::Record(record) => format!("list of {}", link(record, &plural(&record.name), elsewhere)),
            inner => format!("list: {}", holds(inner, elsewhere)),
        },
        Shape::OneOrMany(inner) => format!("{}, or a list", holds(inner, elsewhere)),
        Shape::Map { keys, values } => {
            let keys = match keys {
                Keys::Free => "name",
                Keys::Words(_) => "code",
            };
            format!("by {keys}: {}", holds(values, elsewhere))
        }
        Shape::Record(record) => link(record, &record.name, elsewhere),
    }
}

fn id(kinds: &[Kind]) -> String {
    // “Page” alone does not say where a link leads.
    let name = |kind: Kind| if kind == Kind::Page { "plain page" } else { kind.word() };
    let one = |kind: &Kind| format!("{} [{}]({})", article(kind.word()), name(*kind), chapter_of(*kind));
    format!("[id](05-references.md) of {}", kinds.iter().map(one).collect::<Vec<_>>().join(" or "))
}

fn ids(kinds: &[Kind]) -> String {
    if kinds.len() > 3 {
        return "list of [ids](05-references.md), with the kind before each: `project:kupla`".to_owned();
    }
    let several = |kind: &Kind| format!("[{}]({})", kind.folder(), chapter_of(*kind));
    format!("list of [ids](05-references.md) of {}", kinds.iter().map(several).collect::<Vec<_>>().join(" or "))
}

const fn article(word: &str) -> &'static str {
    match word.as_bytes() {
        [b'a' | b'e' | b'i' | b'o' | b'u', ..] => "an",
        _ => "a",
    }
}

/// A link to where a record is told of.
fn link(record: &Definition, word: &str, elsewhere: &str) -> String {
    let is_shared = !elsewhere.is_empty() && shared().iter().any(|known| known.name == record.name);
    let file = if is_shared { elsewhere } else { "" };
    format!("[{}]({file}#{})", word.replace('-', " "), record.name)
}

fn plural(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{word}s"),
    }
}

/// A heading whose anchor is the name.
fn heading(name: &str) -> String {
    capitalised(&name.replace('-', " "))
}

/// The words with a capital at their beginning, in a link too.
fn capitalised(words: &str) -> String {
    let (mark, words) = words.strip_prefix('[').map_or(("", words), |rest| ("[", rest));
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    mark.chars().chain(first).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use super::*;

    /// Where the manual has its reference, from the project's folder.
    const FOLDER: &str = "docs/content/reports/reference";

    #[test]
    #[allow(clippy::disallowed_methods, reason = "the test compares files of the project")]
    fn the_published_reference_says_what_the_definitions_say() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(&folder).expect("the manual's folder can be made");
            for chapter in chapters() {
                std::fs::write(folder.join(&chapter.file), chapter.text).expect("a chapter can be written");
            }
        }
        for chapter in chapters() {
            let published = std::fs::read_to_string(folder.join(&chapter.file)).unwrap_or_default();
            let is_current = published == chapter.text;
            assert!(is_current, "{FOLDER}/{} is out of date: run `make golden`, read the difference", chapter.file);
        }
    }

    #[test]
    fn every_field_and_every_word_is_in_a_chapter() {
        let texts: String = chapters().into_iter().map(|chapter| chapter.text).collect();
        for (_, file) in describe::files() {
            for field in file.records().into_iter().flat_map(|record| &record.fields) {
                assert!(texts.contains(&format!("| `{}` | ", field.name)), "{}", field.key);
                assert!(texts.contains(field.meaning()), "{}", field.key);
                for word in field.shape.choice().into_iter().flat_map(|choice| &choice.words) {
                    assert!(texts.contains(&format!("| `{}` | {} |", word.word, word.doc)), "{}", word.key);
                }
            }
        }
    }

    #[test]
    fn every_link_leads_to_a_heading() {
        let chapters = chapters();
        let anchors = |text: &str| -> BTreeSet<String> {
            text.lines()
                .filter_map(|line| line.strip_prefix("## "))
                .map(|heading| heading.to_lowercase().replace(' ', "-"))
                .collect()
        };
        for chapter in &chapters {
            for target in chapter.text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
                let text = match file {
                    "" => Some(&chapter.text),
                    file => chapters.iter().find(|other| other.file == file).map(|other| &other.text),
                };
                // The chapters that are written by hand have numbers below ten.
                assert!(text.is_some() || file.starts_with('0'), "{}: {target}", chapter.file);
                let is_there = anchor.is_empty() || text.is_some_and(|text| anchors(text).contains(anchor));
                assert!(is_there, "{}: {target}", chapter.file);
            }
        }
    }
}
