//! A new translation: every text that waits for one, with the words of the primary file beside it.
//!
//! In: the primary file's texts. Out: the text of the translation's file. It has the place of each text and no text yet,
//! so that the page counts as untranslated until somebody has written it. Facts are deliberately absent: they are the
//! primary file's.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    Words,
    entity::{comment, explain},
    yaml::scalar,
};
use crate::markdown::slug;

/// What there is to translate, in the primary language.
#[derive(Debug, Clone, Default)]
pub struct Original<'a> {
    /// The title, wherever its translation stands.
    pub name: &'a str,
    pub title: Option<&'a str>,
    pub summary: Option<&'a str>,
    pub other_names: Vec<&'a str>,
    pub keywords: Vec<&'a str>,
    /// Whether the primary file says when it was reviewed: the translation is then out of date unless it says so too.
    pub is_reviewed: bool,
    pub body: Cow<'a, str>,
}

impl Original<'_> {
    /// The text of the translation's file, with the texts that are known already.
    #[must_use]
    pub fn translation(&self, given: &BTreeMap<&str, String>, today: &str, words: &Words) -> String {
        let mut text = String::from("---\n");
        explain(&mut text, &words.say("translation-how", &[]));
        for (name, original) in [("title", self.title), ("summary", self.summary)] {
            let translated = given.get(name);
            if original.is_none() && translated.is_none() {
                continue;
            }
            text.push('\n');
            explain(&mut text, original.unwrap_or_default());
            text.push_str(&translated.map_or_else(|| format!("{name}:\n"), |value| format!("{name}: {value}\n")));
        }
        let lists = [("other_names", &self.other_names), ("keywords", &self.keywords)];
        for (name, texts) in lists.into_iter().filter(|(_, texts)| !texts.is_empty()) {
            let texts: Vec<String> = texts.iter().map(|text| scalar(text)).collect();
            text.push_str(&format!("\n# {name}: [{}]\n", texts.join(", ")));
        }
        text.push('\n');
        explain(&mut text, &words.say("translation-slug", &[]));
        text.push_str(&format!("# slug: {}\n", scalar(&slug(self.name))));
        explain(&mut text, &words.say("translation-reviewed", &[]));
        let reviewed = if self.is_reviewed { "" } else { "# " };
        text.push_str(&format!("{reviewed}reviewed: {today}\n---\n"));
        let blocks = blocks(&self.body);
        if !blocks.is_empty() {
            text.push_str(&comment(&words.say("translation-body", &[])));
        }
        for block in blocks {
            text.push('\n');
            text.push_str(&comment(&block));
        }
        text
    }
}

/// The parts of a body between which blank lines stand; code keeps its own blank lines.
fn blocks(body: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    let mut fence: Option<&str> = None;
    for line in body.lines() {
        let start = line.trim_start();
        match fence {
            Some(mark) if start.starts_with(mark) => fence = None,
            Some(_) => {}
            None => fence = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark)),
        }
        let is_between = line.trim().is_empty() && fence.is_none();
        match blocks.last_mut() {
            Some(block) if !is_between => block.extend([line, "\n"]),
            Some(block) if !block.is_empty() => blocks.push(String::new()),
            _ => {}
        }
    }
    blocks.retain(|block| !block.trim().is_empty());
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_one_block_whatever_stands_in_it() {
        assert_eq!(blocks("a\nb\n\n\n```yaml\nc\n\nd\n```\n\ne"), ["a\nb\n", "```yaml\nc\n\nd\n```\n", "e\n"]);
        assert_eq!(blocks("  \n"), Vec::<String>::new());
    }

    #[test]
    fn what_ends_a_comment_does_not_end_this_one() {
        let original = Original { name: "A", title: Some("A --> B"), body: "a --> b".into(), ..Original::default() };
        let text = original.translation(&BTreeMap::new(), "2026-11-22", &Words::new("en"));
        let body = text.rsplit_once("---\n").expect("a body").1;
        assert_eq!(body.matches("<!--").count(), body.matches("-->").count(), "{body}");
        assert!(body.contains("a -- > b"));
    }
}
