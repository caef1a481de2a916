//! `julki new KIND ID`.

use std::{
    io::{self, Write, stdout},
    process::ExitCode,
};

use clap::Args;

use super::{
    new_file::{create, not_written},
    options::Common,
    outcome,
};
use crate::{
    diagnostic::{Catalogue, Phrase},
    link::link,
    parse::parse,
    read::read,
    starter::{
        known::Known,
        request::{OPTIONS, Request},
    },
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// programme, goal, project, funder, organisation, report, chapter, series, news or page
    kind: String,
    /// The name of the file, as others will refer to it: small letters, digits and hyphens; NAME.sv for a translation
    /// [default: made from the title]
    #[arg(required_unless_present = "title")]
    id: Option<String>,
    /// What readers call it
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// One sentence about it
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,
    /// What sort of its kind it is: flagship, handbook, municipality
    #[arg(long, value_name = "WORD")]
    r#type: Option<String>,
    /// The programme that it belongs to
    #[arg(long, value_name = "ID")]
    programme: Vec<String>,
    /// A goal that it serves; may be given several times
    #[arg(long, value_name = "ID")]
    goal: Vec<String>,
    /// A project that a report is about; may be given several times
    #[arg(long, value_name = "ID")]
    project: Vec<String>,
    /// Who pays for it; may be given several times
    #[arg(long, value_name = "ID")]
    funder: Vec<String>,
    /// The organisation that is responsible for a project
    #[arg(long, value_name = "ID")]
    lead: Option<String>,
    /// The organisation that owns a programme
    #[arg(long, value_name = "ID")]
    owner: Option<String>,
    /// An organisation that takes part; may be given several times
    #[arg(long, value_name = "ID")]
    partner: Vec<String>,
    /// The series that a report belongs to
    #[arg(long, value_name = "ID")]
    series: Option<String>,
    /// The number of a goal or report, as printed
    #[arg(long, value_name = "TEXT")]
    number: Option<String>,
    /// The organisation that publishes it
    #[arg(long, value_name = "ID")]
    publisher: Option<String>,
    /// What a news item is about, as in project:kupla; may be given several times
    #[arg(long, value_name = "KIND:ID")]
    about: Vec<String>,
    /// The larger whole of the same kind
    #[arg(long, value_name = "ID")]
    part_of: Option<String>,
    /// The page above a page
    #[arg(long, value_name = "ID")]
    parent: Option<String>,
    /// When it came out [default for news: today]
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// When it began
    #[arg(long, value_name = "DATE")]
    start: Option<String>,
    /// When it ended, or will
    #[arg(long, value_name = "DATE")]
    end: Option<String>,
    /// Keep it out of the site until the line is removed
    #[arg(long)]
    draft: bool,
    /// The language into which to translate what has the id already
    #[arg(long, value_name = "TAG")]
    translation: Option<String>,
}

/// Begins a file, with a place for everything that it can say.
pub(super) fn run(common: &Common, catalogue: &Catalogue, arguments: &Arguments) -> ExitCode {
    let options = match common.options() {
        Ok(options) => options,
        Err(said) => return outcome::usage(catalogue, &said),
    };
    // What is wrong elsewhere in the site is for `check` to say.
    let (sources, _) = read(&options);
    let (parsed, _) = parse(&sources);
    let (site, ..) = link(parsed, &sources);
    let known = Known::new(&site, &sources);
    let request = Request {
        kind: &arguments.kind,
        id: arguments.id.as_deref(),
        translation: arguments.translation.as_deref(),
        given: OPTIONS.into_iter().map(|(option, _)| (option, arguments.given(option))).collect(),
        today: options.today.to_string(),
    };
    let file = match request.file(&known) {
        Ok(file) => file,
        Err(said) => return outcome::usage(catalogue, &said),
    };
    let path = options.root.join(&file.path);
    let shown = common.base() + &file.path;
    match create(&path, &file.text) {
        Ok(()) => {
            if !common.quiet {
                // Nobody is left to tell when printing fails; the file is there.
                let wrote = catalogue.say(&Phrase::new("new-wrote").arg("path", shown));
                let next = catalogue.word(if file.is_draft { "new-next-draft" } else { "new-next" });
                let _ = writeln!(stdout(), "{wrote}\n{next}");
            }
            ExitCode::SUCCESS
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            outcome::usage(catalogue, &Phrase::new("new-exists").arg("path", shown))
        }
        Err(error) => outcome::usage(catalogue, &not_written(&shown, &error)),
    }
}

impl Arguments {
    /// What was given under an option of [`OPTIONS`].
    fn given(&self, option: &str) -> Vec<String> {
        let one = |text: &Option<String>| text.iter().cloned().collect();
        match option {
            "--title" => one(&self.title),
            "--summary" => one(&self.summary),
            "--type" => one(&self.r#type),
            "--programme" => self.programme.clone(),
            "--goal" => self.goal.clone(),
            "--project" => self.project.clone(),
            "--funder" => self.funder.clone(),
            "--lead" => one(&self.lead),
            "--owner" => one(&self.owner),
            "--partner" => self.partner.clone(),
            "--series" => one(&self.series),
            "--number" => one(&self.number),
            "--publisher" => one(&self.publisher),
            "--about" => self.about.clone(),
            "--part-of" => one(&self.part_of),
            "--parent" => one(&self.parent),
            "--date" => one(&self.date),
            "--start" => one(&self.start),
            "--end" => one(&self.end),
            "--draft" => {
                if self.draft {
                    vec!["true".to_owned()]
                } else {
                    Vec::new()
                }
            }
            _ => Vec::new(),
        }
    }
}
