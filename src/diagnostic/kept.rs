//! Problems as they are kept between two runs of the same program.
//!
//! Enters: problems, and what was kept of them. Leaves: the one as the other, for serde. The names and keys in a problem
//! are words of the program, which live as long as it does; read back, they are made to. Absent: the wording, which
//! follows anew in the language of the day, and any promise to another version of the program.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use serde::{Deserialize, Deserializer, Serializer};

use super::{Arg, Place};

/// A word of the program's own: the name of what a message names, or a key of the catalogue.
pub type Word = &'static str;

/// The words that were read back, each once. There are no more of them than the catalogue knows.
static WORDS: Mutex<BTreeSet<Word>> = Mutex::new(BTreeSet::new());

/// Makes a text that was read back the word it was.
fn word_of(text: String) -> Word {
    let mut words = WORDS.lock().expect("nothing panics while it holds this lock");
    if let Some(word) = words.get(&*text) {
        return word;
    }
    let word: Word = text.leak();
    words.insert(word);
    word
}

/// Reads a word that was kept.
///
/// # Errors
/// What the format says of something that is no text.
pub fn word<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Word, D::Error> {
    String::deserialize(deserializer).map(word_of)
}

/// Reads what a message names.
pub(super) fn named<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(Word, Arg)>, D::Error> {
    let named = Vec::<(String, Arg)>::deserialize(deserializer)?;
    Ok(named.into_iter().map(|(name, arg)| (word_of(name), arg)).collect())
}

/// Reads other places of a problem.
pub(super) fn labelled<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(Place, Word)>, D::Error> {
    let labelled = Vec::<(Place, String)>::deserialize(deserializer)?;
    Ok(labelled.into_iter().map(|(place, label)| (place, word_of(label))).collect())
}

/// A text that is shared.
pub(super) mod shared {
    use super::{Arc, Deserialize, Deserializer, Serializer};

    pub(in super::super) fn serialize<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(text)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
        String::deserialize(deserializer).map(Into::into)
    }
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use crate::diagnostic::{At, Code, Diagnostic, FieldPath, Phrase, Place, Report, Segment};

    #[test]
    fn a_problem_of_every_shape_comes_back_as_it_was() {
        let file = "content/projects/ä \"b\"\n.md".into();
        let path = FieldPath(vec![Segment::Key("funding".to_owned()), Segment::Index(2)]);
        let inner = Phrase::new("library-said").arg("text", "wrong \u{1b}[1m");
        let places = [
            Place::file(&file),
            Place::span(&file, 3..9),
            Place::value(&file, path.clone()),
            Place::key(&file, path),
            Place { file: file.clone(), at: At::Line { line: 3, column: 7 } },
            Place::nowhere(),
        ];
        let problems: Report = places
            .into_iter()
            .zip(Code::ALL)
            .map(|(place, code)| {
                Diagnostic::new(*code, place.clone())
                    .arg("path", "a")
                    .arg("size", usize::MAX)
                    .arg("said", inner.clone())
                    .arg("known", vec![inner.clone(), Phrase::new("type-text")])
                    .related(place, "first-defined-here")
            })
            .collect();
        let kept = serde_json::to_vec(&problems).expect("problems are JSON");
        assert_eq!(serde_json::from_slice::<Report>(&kept).expect("problems again"), problems);
    }
}
