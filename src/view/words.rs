//! The strings that a theme has, for the contract: those which the program asks for by itself, and those which put the
//! words of views into a language.

use std::collections::BTreeSet;

use crate::{
    kind::Kind,
    parse::ThemePage,
    plan::{NEEDED_STRINGS, Section},
    record::{
        facet::Facet,
        funder::{FunderType, ManagementRole},
        funding::{Basis, ShareRole},
        life::Status,
        organisation::OrganisationType,
        programme::{BodyType, MemberRole, ProgrammeType},
        project::ProjectType,
        report::ReportType,
        site::MenuItem,
    },
};

/// The words of an enumeration.
macro_rules! words {
    ($type:ident) => {
        $type::ALL.iter().map(|value| value.word()).collect()
    };
}

/// How the strings of words begin, each with its words. `count-` also takes the number.
fn of_words() -> Vec<(&'static str, Vec<&'static str>)> {
    let sections: BTreeSet<Section> = Kind::ALL.iter().flat_map(|kind| Section::of(*kind)).copied().collect();
    vec![
        ("kind-", words!(Kind)),
        ("count-", words!(MenuItem)),
        ("section-", sections.into_iter().map(Section::word).collect()),
        ("status-", words!(Status)),
        ("programme-type-", words!(ProgrammeType)),
        ("project-type-", words!(ProjectType)),
        ("funder-type-", words!(FunderType)),
        ("organisation-type-", words!(OrganisationType)),
        ("report-type-", words!(ReportType)),
        ("body-type-", words!(BodyType)),
        ("member-role-", words!(MemberRole)),
        ("management-role-", words!(ManagementRole)),
        ("share-role-", words!(ShareRole)),
        ("basis-", words!(Basis)),
        ("facet-", words!(Facet)),
    ]
}

/// The chapter of the contract about strings.
pub(super) fn strings() -> String {
    let lists = MenuItem::ALL.iter().flat_map(|list| ["path", "list"].map(|word| format!("{word}-{}", list.word())));
    let facets = Facet::ALL.iter().map(|facet| format!("path-facet-{}", facet.word()));
    let pages = ThemePage::ALL.iter().flat_map(|page| [page.title_key().to_owned(), format!("path-{}", page.word())]);
    let mut text = format!(
        "\
## Strings

The program asks for these by itself. Every theme has them, in each language of the site, its own or those of the theme
that it extends:

- {}
- {}
- for each of its `pages`: {}
- where `facets` narrows a list: `list-narrowed`, and of these what it names: {}

The words of views, with the beginning of the strings that name them in the default theme:

| string | words |
|---|---|
",
        quoted(NEEDED_STRINGS),
        quoted(lists),
        quoted(pages),
        quoted(facets),
    );
    for (start, words) in of_words() {
        text.push_str(&format!("| `{start}WORD` | {} |\n", quoted(words)));
    }
    text.trim_end().to_owned()
}

fn quoted(words: impl IntoIterator<Item = impl std::fmt::Display>) -> String {
    words.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_themes_of_the_project_name_every_word() {
        for (theme, text) in [
            ("make-with", include_str!("../../themes/make-with/strings/sv.ftl")),
            ("plain", include_str!("../../tests/themes/plain/strings/sv.ftl")),
        ] {
            let keys: BTreeSet<&str> = text.lines().filter_map(|line| Some(line.split_once(" =")?.0)).collect();
            for (start, words) in of_words().into_iter().filter(|(start, _)| theme != "plain" || *start != "facet-") {
                for word in words {
                    assert!(keys.contains(format!("{start}{word}").as_str()), "{theme} lacks {start}{word}");
                }
            }
        }
    }
}
