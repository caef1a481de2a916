//! A small site with one of each kind, from which an office makes its own.
//!
//! In: its languages, the primary one first, and a title. Out: every file by its path. The texts are beside this file:
//! one folder for each language, whose files are translations as they are and, with the facts of `facts/`, the primary
//! files. Between « and » stand the name of a thing (its id), or words by language. Deliberately absent: today's date,
//! so that a site begun anywhere and any day is the same.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use super::{
    examples::texts,
    yaml::{by_language, scalar},
};
use crate::kind::Kind;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/starter/site");

/// What is on the site, by the names that its files use for one another.
const ENTITIES: [(&str, Kind); 13] = [
    ("programme", Kind::Programme),
    ("goal", Kind::Goal),
    ("project", Kind::Project),
    ("fund", Kind::Funder),
    ("town", Kind::Organisation),
    ("club", Kind::Organisation),
    ("report", Kind::Report),
    ("chapter-1", Kind::Chapter),
    ("chapter-2", Kind::Chapter),
    ("series", Kind::Series),
    ("news", Kind::News),
    ("home", Kind::Page),
    ("about", Kind::Page),
];

/// The files beside the content: what they are made from, and where they stand.
const OTHERS: [(&str, &str); 4] = [
    ("site.yaml", "site.yaml"),
    ("gitignore", ".gitignore"),
    ("github.yml", ".github/workflows/site.yml"),
    ("gitlab.yml", ".gitlab-ci.yml"),
];

/// What the site is called unless its office says otherwise.
const TITLE: &str = "fi: Merilahti kehittyy | sv: Havsvik utvecklas | en: A better Merilahti";

/// A site to begin with.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// Some of [`LANGUAGES`](super::LANGUAGES), each once, the primary one first.
    pub languages: &'a [&'a str],
    pub title: Option<&'a str>,
}

impl Site<'_> {
    /// Its files, by path from its folder with `/` between.
    #[must_use]
    pub fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for (source, path) in OTHERS {
            files.insert(path.to_owned(), self.filled(compiled_in(source), self.primary()));
        }
        files.insert("README.md".to_owned(), self.filled(compiled_in(&self.source("README")), self.primary()));
        for (name, kind) in ENTITIES {
            let path = self.path(name, kind);
            for lang in self.languages {
                let words = compiled_in(&format!("{lang}/{name}.md"));
                match *lang == self.primary() {
                    true => files.insert(format!("{path}.md"), self.primary_file(name, words)),
                    false => files.insert(format!("{path}.{lang}.md"), self.filled(words, lang)),
                };
            }
        }
        files
    }

    fn primary(&self) -> &str {
        self.languages.first().copied().unwrap_or("en")
    }

    fn source(&self, name: &str) -> String {
        format!("{}/{name}.md", self.primary())
    }

    /// The words of a translation with the facts below them. The slug has become the file's name.
    fn primary_file(&self, name: &str, words: &str) -> String {
        let (front_matter, body) = words.split_once("\n---\n").unwrap_or((words, ""));
        let slug = slug_line(words);
        let lines: Vec<&str> = front_matter.lines().filter(|line| Some(*line) != slug).collect();
        let facts = compiled_in(&format!("facts/{name}.yaml"));
        self.filled(&format!("{}\n{facts}---\n{body}", lines.join("\n")), self.primary())
    }

    /// The id of a thing: what its address ends in.
    fn id(&self, name: &str) -> Option<&'static str> {
        match name {
            "home" => Some("index"),
            name => slug_line(FILES.get_file(self.source(name))?.contents_utf8()?)?.strip_prefix("slug: "),
        }
    }

    /// The path of a thing's file, without its ending.
    fn path(&self, name: &str, kind: Kind) -> String {
        let folder = format!("content/{}", kind.folder());
        let id = self.id(name).unwrap_or(name);
        let report = self.id("report").unwrap_or_default();
        match (kind, name.split_once('-')) {
            (Kind::Report, _) => format!("{folder}/{id}/index"),
            (Kind::Chapter, Some((_, number))) => format!("{folder}/{report}/0{number}-{id}"),
            _ => format!("{folder}/{id}"),
        }
    }

    /// A text with everything between « and » in place.
    fn filled(&self, text: &str, lang: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, (mark, after))) =
            rest.split_once('«').and_then(|(before, rest)| Some((before, rest.split_once('»')?)))
        {
            filled.push_str(before);
            let line = filled.rsplit('\n').next().unwrap_or_default();
            let is_comment = line.trim_start().starts_with('#');
            filled.push_str(&self.mark(mark, lang, is_comment));
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    /// What a mark stands for: in a comment and in a heading words alone, elsewhere a value of YAML.
    fn mark(&self, mark: &str, lang: &str, is_comment: bool) -> String {
        let texts: Vec<(&str, &str)> = match (mark, self.title) {
            ("version", _) => return env!("CARGO_PKG_VERSION").to_owned(),
            ("languages", _) => return format!("[{}]", self.languages.join(", ")),
            ("title" | "site-title", Some(title)) => self.languages.iter().map(|tag| (*tag, title)).collect(),
            ("title" | "site-title", None) => self.said(TITLE),
            (mark, _) if mark.starts_with("fi: ") => self.said(mark),
            (name, _) => return self.id(name).unwrap_or(name).to_owned(),
        };
        let own = texts.iter().find(|(tag, _)| *tag == lang).map_or("", |(_, text)| *text);
        match (is_comment, mark) {
            (true, _) => own.to_owned(),
            (false, "title") => scalar(own),
            (false, _) => by_language(&texts),
        }
    }

    /// What is said in each of the site's languages, in their order.
    fn said<'t>(&self, mark: &'t str) -> Vec<(&str, &'t str)> {
        let text = |tag: &str| texts(mark).find(|(known, _)| *known == tag).map(|(_, text)| text);
        self.languages.iter().filter_map(|tag| Some((*tag, text(tag)?))).collect()
    }
}

/// A text that is compiled in.
fn compiled_in(path: &str) -> &'static str {
    FILES.get_file(path).and_then(|file| file.contents_utf8()).expect("a test begins a site in every language")
}

fn slug_line(text: &str) -> Option<&str> {
    text.lines().find(|line| line.starts_with("slug: "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::starter::LANGUAGES;

    #[test]
    fn no_mark_is_left() {
        for lang in LANGUAGES {
            for (path, text) in (Site { languages: &[lang], title: None }).files() {
                assert!(!text.contains(['«', '»']), "{path}: {text}");
            }
        }
    }

    #[test]
    fn words_are_a_map_only_where_there_are_several_languages() {
        let goal = |languages: &[&str]| {
            let files = Site { languages, title: None }.files();
            files.into_iter().find(|(path, _)| path == "site.yaml").expect("site.yaml").1
        };
        assert!(goal(&["sv"]).contains("\ntitle: Havsvik utvecklas\n"));
        assert!(goal(&["sv", "fi"]).contains("\ntitle: {sv: Havsvik utvecklas, fi: Merilahti kehittyy}\n"));
    }

    #[test]
    fn a_title_of_ones_own_is_on_the_home_page_too() {
        let files = Site { languages: &["en", "fi"], title: Some("Plans: 2030") }.files();
        assert!(files["site.yaml"].contains("\ntitle: {en: \"Plans: 2030\", fi: \"Plans: 2030\"}\n"));
        assert!(files["content/pages/index.md"].starts_with("---\ntitle: \"Plans: 2030\"\n"));
        assert!(files["content/pages/index.fi.md"].starts_with("---\ntitle: \"Plans: 2030\"\n"));
        assert!(files["README.md"].starts_with("# Plans: 2030\n"));
    }
}
