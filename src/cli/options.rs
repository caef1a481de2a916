//! The options that every command takes, and what follows from them and from the environment.

use std::{
    env,
    io::{IsTerminal, stderr},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use jiff::{Timestamp, Zoned, civil, tz::TimeZone};

use crate::{
    diagnostic::{
        Catalogue, Phrase, Tongue,
        print::{Format, Style},
    },
    parse::{Base, primary_language},
    read::{Options, TEXTS_HELD, site_yaml},
    suggest,
    write::Target,
};

/// How wide a message is drawn where nobody says how wide the terminal is.
const WIDTH: usize = 100;

#[derive(Debug, Clone, Args)]
pub(super) struct Common {
    /// The site's folder
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The folder to build [default: output/ in the site's folder]
    #[arg(long, global = true, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Where the site will be published, instead of what site.yaml says
    #[arg(long, global = true, value_name = "URL")]
    base_url: Option<String>,
    /// The day of the build [default: SOURCE_DATE_EPOCH, else today]
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    today: Option<civil::Date>,
    /// Build drafts too, and what is not yet or no longer to be shown
    #[arg(long, global = true)]
    drafts: bool,
    /// Let a warning stop the build as an error does
    #[arg(long, global = true)]
    pub strict: bool,
    /// How to print what is wrong
    #[arg(long, global = true, value_enum, default_value_t = FormatName::Human)]
    format: FormatName,
    /// Sentences instead of drawn lines, for screen readers [default where TERM=dumb]
    #[arg(long, global = true)]
    plain: bool,
    /// The language of messages: en, fi or sv [default: the site's, else the system's]
    #[arg(long, global = true, value_name = "TAG")]
    lang: Option<String>,
    /// Print what is wrong, and nothing else
    #[arg(long, global = true)]
    pub quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatName {
    /// With the line drawn, for people
    Human,
    /// A line for each problem, for editors
    Short,
    /// A JSON object on a line for each problem, for programs
    Json,
    /// Annotations of GitHub's workflows
    Github,
    /// A log in SARIF 2.1.0, for code scanning
    Sarif,
}

impl Common {
    /// What the phases need to know.
    ///
    /// # Errors
    /// When an option or the environment makes no sense.
    pub(super) fn options(&self) -> Result<Options, Phrase> {
        let shown = self.root.display().to_string();
        if !self.root.is_dir() {
            return Err(Phrase::new("no-folder").arg("path", shown));
        }
        if !self.root.join("site.yaml").is_file() {
            return Err(Phrase::new("no-site").arg("path", shown));
        }
        if let Some(url) = &self.base_url
            && Base::parse(url).is_none()
        {
            return Err(Phrase::new("no-address").arg("url", url.as_str()));
        }
        let output = self.output.clone().unwrap_or_else(|| self.root.join("output"));
        self.refuse_sources(&output)?;
        Ok(Options {
            root: self.root.clone(),
            output,
            base_url: self.base_url.clone(),
            today: self.today()?,
            drafts: self.drafts,
            texts_held: TEXTS_HELD,
        })
    }

    /// Where a build writes.
    pub(super) fn target(&self, options: &Options) -> Target {
        Target { output: options.output.clone(), state: self.root.join(".julki") }
    }

    /// A build never writes over what it is made from.
    fn refuse_sources(&self, output: &Path) -> Result<(), Phrase> {
        let Some(wanted) = absolute(output) else { return Ok(()) };
        for name in ["content", "static", "themes", "templates", "strings", "assets"] {
            if absolute(&self.root.join(name)).is_some_and(|sources| wanted.starts_with(sources)) {
                let path = output.display().to_string();
                return Err(Phrase::new("output-in-sources").arg("path", path).arg("name", name));
            }
        }
        Ok(())
    }

    /// The day of the build: as asked for, else as the environment fixes it for reproducible builds
    /// (<https://reproducible-builds.org/specs/source-date-epoch/>), else the clock's.
    pub(super) fn today(&self) -> Result<civil::Date, Phrase> {
        if let Some(today) = self.today {
            return Ok(today);
        }
        match env::var("SOURCE_DATE_EPOCH") {
            Ok(seconds) => seconds
                .trim()
                .parse()
                .ok()
                .and_then(|seconds| Timestamp::from_second(seconds).ok())
                .map(|moment| moment.to_zoned(TimeZone::UTC).date())
                .ok_or_else(|| Phrase::new("no-epoch").arg("value", seconds)),
            Err(_) => Ok(Zoned::now().date()),
        }
    }

    /// Whether the folder is a site's.
    pub(super) fn is_site(&self) -> bool {
        self.root.join("site.yaml").is_file()
    }

    /// The language in which the user is spoken to: the one that is asked for, else that of the site (the tag of its
    /// primary one, where that is known), else that of the system, else English.
    pub(super) fn tongue(&self, of_site: Option<&str>) -> Tongue {
        let asked = self.lang.as_deref().and_then(Tongue::from_tag);
        asked.or_else(|| of_site.and_then(Tongue::from_tag)).or_else(of_system).unwrap_or_default()
    }

    /// The words of the language in which the user is spoken to.
    ///
    /// # Errors
    /// When there are no words in the language that is asked for; said in the one that would have been next.
    pub(super) fn catalogue(&self) -> Result<Catalogue, Box<(Catalogue, Phrase)>> {
        let of_site = || site_yaml(&self.root).and_then(|text| primary_language(&text));
        match &self.lang {
            Some(tag) if Tongue::from_tag(tag).is_none() => {
                let known = || Tongue::ALL.into_iter().map(Tongue::tag);
                let said = Phrase::new("no-tongue")
                    .arg("tag", tag.as_str())
                    .arg("suggestion", suggest::nearest(tag, known()).unwrap_or_default())
                    .arg("known", known().collect::<Vec<_>>().join(", "));
                Err(Box::new((Catalogue::new(self.tongue(of_site().as_deref())), said)))
            }
            Some(_) => Ok(Catalogue::new(self.tongue(None))),
            None => Ok(Catalogue::new(self.tongue(of_site().as_deref()))),
        }
    }

    /// Whether people read what is printed.
    pub(super) fn is_human(&self) -> bool {
        self.format == FormatName::Human
    }

    pub(super) const fn format(&self) -> Format {
        match self.format {
            FormatName::Human => Format::Human,
            FormatName::Short => Format::Short,
            FormatName::Json => Format::Json,
            FormatName::Github => Format::Github,
            FormatName::Sarif => Format::Sarif,
        }
    }

    /// Colour only on a terminal, and never against `NO_COLOR` (<https://no-color.org>); sentences where they are asked
    /// for, or where the terminal can do no more.
    pub(super) fn style(&self) -> Style {
        let is_refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = env::var_os("TERM").is_some_and(|value| value == "dumb");
        let width = terminal_size::terminal_size_of(stderr()).map_or(WIDTH, |(width, _)| usize::from(width.0));
        let plain = self.plain || is_dumb;
        Style { colour: stderr().is_terminal() && !is_refused && !plain, width, plain }
    }

    /// The way from here to the site's folder, with `/` at its end; nothing where they are the same, and the whole way
    /// where the site does not lie below.
    pub(super) fn base(&self) -> String {
        let (Some(root), Some(here)) = (absolute(&self.root), absolute(Path::new("."))) else { return String::new() };
        let way = root.strip_prefix(&here).unwrap_or(&root).to_string_lossy().replace('\\', "/");
        if way.is_empty() || way.ends_with('/') { way } else { way + "/" }
    }
}

/// The language of the system's messages, as POSIX has it: of the three variables the first that says anything decides.
fn of_system() -> Option<Tongue> {
    let said = |name| env::var(name).ok().filter(|value| !value.is_empty());
    Tongue::from_tag(&["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(said)?)
}

/// Where a path leads, links and `..` followed as far as there is something to follow.
fn absolute(path: &Path) -> Option<PathBuf> {
    let mut existing = std::path::absolute(path).ok()?;
    let mut rest: Vec<PathBuf> = Vec::new();
    loop {
        if let Ok(mut found) = existing.canonicalize() {
            for part in rest.iter().rev() {
                if part.as_os_str() == ".." {
                    found.pop();
                } else {
                    found.push(part);
                }
            }
            return Some(found);
        }
        let last = existing.components().next_back()?;
        rest.push(PathBuf::from(last.as_os_str()));
        existing = existing.parent()?.to_owned();
    }
}
