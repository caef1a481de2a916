//! The names that stand in templates: fields that none of them names need no value.
//!
//! In: the templates. Out: every name and every word of a text in their tags and expressions, which is more than they ask
//! for and never less; or nothing where one looks at a view as a whole, or at a field whose name it has from elsewhere.

use std::collections::BTreeSet;

use super::token::{Sort, Token, pieces};

/// The filters that make something of every field.
const OF_ALL: [&str; 3] = ["keys", "pairs", "values"];

/// The names in templates, if these are all that they can ask for.
pub(in super::super) fn names<'a>(templates: impl IntoIterator<Item = &'a str>) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for piece in templates.into_iter().flat_map(pieces) {
        if looks_at_all(&piece.tokens) {
            return None;
        }
        for token in piece.tokens {
            match token.sort {
                Sort::Name => _ = names.insert(token.text.to_owned()),
                Sort::Literal => names.extend(words(token.text).map(str::to_owned)),
                Sort::Sign => {}
            }
        }
    }
    Some(names)
}

/// Whether a tag or expression may ask for a field that it does not name.
fn looks_at_all(tokens: &[Token<'_>]) -> bool {
    let text = |place: usize| tokens.get(place).map_or("", |token| token.text);
    let is_literal = |place: usize| tokens.get(place).is_some_and(|token| token.sort == Sort::Literal);
    // `for key, value in` goes through the fields.
    let is_loop_of_pairs = tokens.first().is_some_and(|first| first.is("for")) && text(2) == ",";
    let asks = |(place, token): (usize, &Token<'_>)| {
        let is_after_value =
            place > 0 && (tokens[place - 1].is_name() || tokens[place - 1].is("]") || tokens[place - 1].is(")"));
        match token.text {
            _ if token.sort == Sort::Literal => false,
            "..." => place > 0 && tokens[place - 1].is("{"),
            "|" => OF_ALL.contains(&text(place + 1)),
            "[" | "?[" => is_after_value && !is_literal(place + 1) && text(place + 1) != ":",
            "get" => text(place + 2) == "key" && !is_literal(place + 4),
            "attribute" => text(place + 1) == "=" && !is_literal(place + 2),
            _ => false,
        }
    };
    is_loop_of_pairs || tokens.iter().enumerate().any(asks)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn names_and_the_words_of_texts_are_what_templates_can_ask_for() {
        let text = "title {{ page.title }}{% for card in cards | sort(attribute=\"date.iso\") %}{{ card[\"href\"] }}{% endfor %}";
        let names = names([text]).expect("nothing looks at all fields");
        for name in ["page", "title", "card", "cards", "date", "iso", "href"] {
            assert!(names.contains(name), "{name}");
        }
        assert!(!names.contains("summary"));
    }

    #[test]
    fn what_looks_at_a_view_as_a_whole_asks_for_everything() {
        for text in [
            "{% for key, value in page %}{% endfor %}",
            "{{ page | keys }}",
            "{{ page | values }}",
            "{{ page[name] }}",
            "{{ page.title[0][name] }}",
            "{{ page | get(key=name) }}",
            "{{ cards | sort(attribute=name) }}",
            "{{ <Card {...page} /> }}",
        ] {
            assert_eq!(names([text]), None, "{text}");
        }
        for text in [
            "{{ [page, site] }}",
            "{{ cards[0] }}",
            "{{ cards[:5] }}",
            "{{ [...a, ...b] }}",
            "{{ page | get(key=\"title\") }}",
        ] {
            assert!(names([text]).is_some(), "{text}");
        }
    }
}
