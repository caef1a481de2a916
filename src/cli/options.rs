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
        Catalogue,
        print::{Format, Style},
    },
    parse::Base,
    read::Options,
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
    /// The language of messages, as a tag: en
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
}

impl Common {
    /// What the phases need to know.
    ///
    /// # Errors
    /// In words, when an option or the environment makes no sense.
    pub(super) fn options(&self) -> Result<Options, String> {
        if !self.root.is_dir() {
            return Err(format!("there is no folder `{}`", self.root.display()));
        }
        if !self.root.join("site.yaml").is_file() {
            return Err(format!("there is no `site.yaml` in `{}`, so it is no site's folder", self.root.display()));
        }
        if let Some(url) = &self.base_url
            && Base::parse(url).is_none()
        {
            return Err(format!("`{url}` is no address of a site; write it as in `https://example.org/`"));
        }
        let output = self.output.clone().unwrap_or_else(|| self.root.join("output"));
        self.refuse_sources(&output)?;
        Ok(Options {
            root: self.root.clone(),
            output,
            base_url: self.base_url.clone(),
            today: self.today()?,
            drafts: self.drafts,
        })
    }

    /// Where a build writes.
    pub(super) fn target(&self, options: &Options) -> Target {
        Target { output: options.output.clone(), state: self.root.join(".julki") }
    }

    /// A build never writes over what it is made from.
    fn refuse_sources(&self, output: &Path) -> Result<(), String> {
        let Some(wanted) = absolute(output) else { return Ok(()) };
        for name in ["content", "static", "themes", "templates", "strings", "assets"] {
            if absolute(&self.root.join(name)).is_some_and(|sources| wanted.starts_with(sources)) {
                return Err(format!(
                    "the output folder `{}` lies in `{name}`, which the site is made from",
                    output.display()
                ));
            }
        }
        Ok(())
    }

    /// The day of the build: as asked for, else as the environment fixes it for reproducible builds
    /// (<https://reproducible-builds.org/specs/source-date-epoch/>), else the clock's.
    pub(super) fn today(&self) -> Result<civil::Date, String> {
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
                .ok_or_else(|| format!("SOURCE_DATE_EPOCH is `{seconds}`, which is no number of seconds since 1970")),
            Err(_) => Ok(Zoned::now().date()),
        }
    }

    /// The tag of the language to speak in, given the site's primary one.
    pub(super) fn language(&self, primary: &str) -> String {
        self.lang.clone().unwrap_or_else(|| primary.to_owned())
    }

    pub(super) fn catalogue(&self) -> Catalogue {
        self.lang.as_deref().map_or_else(Catalogue::default, Catalogue::new)
    }

    /// The tag of the language in which to speak: as asked for, else the site's own, else the environment's, else
    /// English's. The environment may say `fi_FI.UTF-8`, or `C` for none.
    pub(super) fn speaks(&self, of_site: Option<&str>) -> String {
        let asked = self.lang.as_deref().or(of_site).map(str::to_owned);
        let of_environment = || {
            let values = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
            values.filter(|value| !value.is_empty()).find(|value| !value.starts_with(['C', 'P']))
        };
        asked.or_else(of_environment).unwrap_or_else(|| "en".to_owned())
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
        }
    }

    /// Colour only on a terminal, and never against `NO_COLOR` (<https://no-color.org>).
    pub(super) fn style(&self) -> Style {
        let is_refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let width = terminal_size::terminal_size_of(stderr()).map_or(WIDTH, |(width, _)| usize::from(width.0));
        Style { colour: stderr().is_terminal() && !is_refused, width, ..Style::default() }
    }
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
