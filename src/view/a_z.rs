//! The alphabetical index, as shown.

use tera::Value;

use super::{
    Local,
    definition::view,
    index::Variables,
    pieces::{Pager, Phrase, Shared},
    shell::Subject,
};
use crate::{
    link::Translation,
    plan::{Name, Voice},
};

view! {
    /// A page of the alphabetical index.
    pub struct AToZView {
        /// Every letter that has names, on all pages.
        letters: Shared<Vec<LetterLink>>,
        /// The names of this page, letter by letter.
        groups: Vec<LetterGroup>,
        pager: Pager,
    }
}

view! {
    /// The way to the names under a letter.
    pub struct LetterLink {
        /// Absent for digits and signs.
        letter: Option<String>,
        /// The page with the first of its names, and the anchor there.
        href: String,
    }
}

view! {
    /// The names under a letter.
    pub struct LetterGroup {
        /// Absent for digits and signs.
        letter: Option<String>,
        /// The `id` for its heading.
        anchor: String,
        /// Whether the page before has the first of its names.
        is_continued: bool,
        names: Vec<NameView>,
    }
}

view! {
    /// A name in the alphabetical index.
    pub struct NameView {
        name: Phrase,
        /// The card of what is known by it.
        card: Value,
        /// Whether it is the title; with any other name readers are sent on to that.
        is_title: bool,
    }
}

impl Local<'_> {
    /// A page of the alphabetical index.
    pub fn a_z_page(&self, number: usize) -> Variables {
        let pages = self.plan.a_z_pages(self.lang);
        // Where the other language's index is shorter, it is best entered at its beginning.
        let other = |voice: &Voice| if number <= self.plan.a_z_pages(voice.lang) { number } else { 1 };
        let address = |voice: &Voice| Some(self.plan.addresses.a_z_page(voice, other(voice)));
        let mut breadcrumbs = vec![self.home_crumb()];
        if number > 1 {
            breadcrumbs.push(self.theme_page_link(crate::parse::ThemePage::AToZ));
        }
        let subject = Subject {
            kind: "a-z",
            entity: None,
            title: self.own(self.numbered(self.word("a-z", &[]), number)),
            summary: None,
            address: &address,
            breadcrumbs,
            with_sections: false,
        };
        let mut page = self.page(subject, None);
        for (alternate, voice) in page.languages.iter_mut().zip(&self.plan.voices) {
            if other(voice) != number {
                alternate.translation = super::shell::word(Translation::Missing);
            }
        }
        let href = |page| self.href(&self.plan.addresses.a_z_page(self.voice, page));
        let names = self.plan.name_pages(self.lang).nth(number - 1).unwrap_or_default();
        let a_z = AToZView {
            letters: self.views.letters[self.lang.index()].get_or_init(|| self.shared(self.letters())).clone(),
            groups: self.letter_groups(names, number),
            pager: Pager {
                page: number,
                pages: pages.max(1),
                count: self.plan.names(self.lang).len(),
                previous: (number > 1).then(|| href(number - 1)),
                next: (number < pages).then(|| href(number + 1)),
            },
        };
        vec![("page", self.value(page)), ("a_z", self.value(a_z))]
    }

    fn letters(&self) -> Vec<LetterLink> {
        let mut letters: Vec<LetterLink> = Vec::new();
        let mut last: Option<&Name> = None;
        for (page, names) in (1..).zip(self.plan.name_pages(self.lang)) {
            for name in names {
                if last.is_none_or(|last| last.letter != name.letter) {
                    let address = self.href(&self.plan.addresses.a_z_page(self.voice, page));
                    letters.push(LetterLink {
                        letter: name.letter.map(String::from),
                        href: format!("{address}#{}", anchor(name.letter)),
                    });
                }
                last = Some(name);
            }
        }
        letters
    }

    fn letter_groups(&self, names: &[Name], number: usize) -> Vec<LetterGroup> {
        let before = number.checked_sub(2).and_then(|page| self.plan.name_pages(self.lang).nth(page)?.last());
        let groups = names.chunk_by(|a, b| a.letter == b.letter).enumerate().filter_map(|(place, names)| {
            let letter = names.first()?.letter;
            let shown = names.iter().filter_map(|name| {
                let (tag, words) = name.words(self.site, self.lang);
                Some(NameView { name: self.tagged(tag, words), card: self.card(name.id)?, is_title: name.is_title() })
            });
            Some(LetterGroup {
                letter: letter.map(String::from),
                anchor: anchor(letter),
                is_continued: place == 0 && before.is_some_and(|before| before.letter == letter),
                names: shown.collect(),
            })
        });
        groups.collect()
    }
}

/// The `id` of a letter's heading. Letters beyond a–z are told by their code points, so that no address needs escaping
/// and å is not taken for a.
fn anchor(letter: Option<char>) -> String {
    let Some(letter) = letter else { return "letter-other".to_owned() };
    let letters = letter.to_lowercase().map(|letter| match letter {
        plain @ 'a'..='z' => plain.to_string(),
        other => format!("u{:04x}", u32::from(other)),
    });
    format!("letter-{}", letters.collect::<String>())
}
