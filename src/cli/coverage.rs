//! The table of translations, for `julki check --coverage`.
//!
//! Enters: the translations of a site. Leaves: for people, a table for each language and the files to write; for
//! programs, a JSON object on a line for each count and each file. Absent: any judgement; whether a gap is a problem is
//! for the warnings `missing-translation` and `stale-translation`, and the exit code follows them alone.

use std::io::{self, Write};

use serde::Serialize;

use crate::{
    diagnostic::{Catalogue, Phrase},
    language::Lang,
    link::{Coverage, Gap, Translations},
};

/// The site's languages and how far each is spoken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table<'a> {
    /// The tags, in the site's order; the first is the primary one.
    pub languages: &'a [String],
    pub translations: &'a Translations,
}

impl Table<'_> {
    /// Writes it for people.
    pub(super) fn write(&self, out: &mut dyn Write, catalogue: &Catalogue) -> io::Result<()> {
        if self.languages.len() < 2 {
            return writeln!(out, "{}", catalogue.word("coverage-one-language"));
        }
        for (lang, tag) in self.translated() {
            writeln!(out, "{}", catalogue.say(&Phrase::new("coverage-language").arg("language", tag)))?;
            self.write_counts(out, catalogue, lang)?;
            writeln!(out)?;
            self.write_gaps(out, catalogue, lang, tag)?;
            writeln!(out)?;
        }
        Ok(())
    }

    /// Writes it for programs.
    pub(super) fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        for (lang, language) in self.translated() {
            let kinds = self.translations.kinds.iter();
            let counts = kinds.map(|kind| (Some(kind.kind.word()), kind.coverage[lang.index()]));
            for (kind, coverage) in counts.chain([(None, self.total(lang))]) {
                write_line(out, &Count::of(language, kind, coverage))?;
            }
            for gap in self.gaps(lang) {
                write_line(out, &Missing::of(language, gap))?;
            }
        }
        Ok(())
    }

    /// The languages into which the site is translated.
    fn translated(&self) -> impl Iterator<Item = (Lang, &str)> {
        (0..).map(Lang).zip(self.languages.iter().map(String::as_str)).skip(1)
    }

    fn gaps(&self, lang: Lang) -> impl Iterator<Item = &Gap> {
        self.translations.gaps.iter().filter(move |gap| gap.lang == lang)
    }

    fn total(&self, lang: Lang) -> Coverage {
        self.translations.kinds.iter().fold(Coverage::default(), |total, kind| total + kind.coverage[lang.index()])
    }

    fn write_counts(&self, out: &mut dyn Write, catalogue: &Catalogue, lang: Lang) -> io::Result<()> {
        let heads = ["coverage-translated", "coverage-summary-only", "coverage-missing", "coverage-stale"]
            .map(|key| catalogue.word(key));
        let mut rows: Vec<(String, Coverage)> = self
            .translations
            .kinds
            .iter()
            .map(|kind| {
                (
                    catalogue.say(&Phrase::new("coverage-kind").arg("kind", kind.kind.word())),
                    kind.coverage[lang.index()],
                )
            })
            .collect();
        rows.push((catalogue.word("coverage-total"), self.total(lang)));
        let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let row = |out: &mut dyn Write, name: &str, cells: [String; 4]| {
            write!(out, "  {name:width$}")?;
            for (cell, head) in cells.iter().zip(&heads) {
                write!(out, "  {cell:>width$}", width = head.chars().count().max(5))?;
            }
            writeln!(out)
        };
        row(out, "", heads.clone())?;
        for (name, coverage) in rows {
            let counts = [coverage.translated, coverage.summary_only, coverage.missing, coverage.stale];
            row(out, &name, counts.map(|count| count.to_string()))?;
        }
        Ok(())
    }

    fn write_gaps(&self, out: &mut dyn Write, catalogue: &Catalogue, lang: Lang, tag: &str) -> io::Result<()> {
        let heading = Phrase::new("coverage-gaps").arg("language", tag).arg("count", self.gaps(lang).count());
        writeln!(out, "{}", catalogue.say(&heading))?;
        for gap in self.gaps(lang) {
            let stale = if gap.is_stale { "yes" } else { "no" };
            let lacking = Phrase::new("coverage-gap").arg("lack", lack(gap).unwrap_or("none")).arg("stale", stale);
            writeln!(out, "  {}: {}", gap.file, catalogue.say(&lacking))?;
        }
        Ok(())
    }
}

fn lack(gap: &Gap) -> Option<&'static str> {
    gap.lack.map(|lack| lack.word())
}

fn write_line(out: &mut dyn Write, object: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, object)?;
    writeln!(out)
}

/// The counts of a kind, or of all.
#[derive(Serialize)]
struct Count<'a> {
    coverage: &'static str,
    language: &'a str,
    /// Null for all kinds together.
    kind: Option<&'static str>,
    translated: usize,
    summary_only: usize,
    missing: usize,
    stale: usize,
}

impl<'a> Count<'a> {
    fn of(language: &'a str, kind: Option<&'static str>, coverage: Coverage) -> Self {
        let Coverage { translated, summary_only, missing, stale } = coverage;
        let sort = if kind.is_some() { "kind" } else { "total" };
        Self { coverage: sort, language, kind, translated, summary_only, missing, stale }
    }
}

/// A file to write, or to look at again.
#[derive(Serialize)]
struct Missing<'a> {
    coverage: &'static str,
    language: &'a str,
    kind: &'static str,
    file: &'a str,
    /// `all`, `title`, `summary` or `body`; null where it is only stale.
    lacks: Option<&'static str>,
    stale: bool,
}

impl<'a> Missing<'a> {
    fn of(language: &'a str, gap: &'a Gap) -> Self {
        let (kind, file) = (gap.kind.word(), gap.file.as_str());
        Self { coverage: "file", language, kind, file, lacks: lack(gap), stale: gap.is_stale }
    }
}
