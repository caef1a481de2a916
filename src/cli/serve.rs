//! `julki serve`.

use std::{
    io::{IsTerminal, Write, stderr, stdout},
    net::{IpAddr, Ipv4Addr},
    process::ExitCode,
    sync::Mutex,
    time::Instant,
};

use clap::{Args, ValueEnum, builder::PossibleValue};

use super::{options::Common, outcome};
use crate::{
    diagnostic::{Catalogue, print},
    preview::{Door, Editor, Noted, Preview, Refused, Told, serve},
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The port to listen on
    #[arg(long, value_name = "N", default_value_t = 8585)]
    port: u16,
    /// The address to listen on; any but a local one lets others see what is not public yet
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Another name that this machine is known by, for browsers on other machines
    #[arg(long, value_name = "NAME")]
    name: Vec<String>,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
    /// The editor that links in the preview open files in
    #[arg(long, value_enum, default_value_t = EditorName(Editor::VsCode))]
    editor: EditorName,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct EditorName(Editor);

impl ValueEnum for EditorName {
    fn value_variants<'a>() -> &'a [Self] {
        const NAMES: [EditorName; Editor::ALL.len()] = {
            let mut names = [EditorName(Editor::None); Editor::ALL.len()];
            let mut place = 0;
            while place < names.len() {
                names[place] = EditorName(Editor::ALL[place].1);
                place += 1;
            }
            names
        };
        &NAMES
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Editor::ALL.iter().find(|(_, editor)| *editor == self.0).map(|(word, _)| PossibleValue::new(*word))
    }
}

/// Shows the site until it is ended.
pub(super) fn run(common: &Common, arguments: Arguments) -> ExitCode {
    let options = match common.options() {
        Ok(options) => options,
        Err(said) => return outcome::usage(&said),
    };
    let door = Door::open(arguments.host, arguments.port, arguments.name.clone());
    let (door, address) = match door.and_then(|door| Ok((door.address()?, door))) {
        Ok((address, door)) => (door, address),
        Err(refused) => return outcome::usage(&said(&refused)),
    };
    let shown = if address.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { address.ip() };
    let url = format!("http://{}/", std::net::SocketAddr::new(shown, address.port()));
    let terminal = Terminal::new(common, url.clone());
    terminal.welcome(!address.ip().is_loopback());
    if arguments.open && open::that_detached(&url).is_err() {
        let _ = writeln!(stderr(), "no browser could be opened; open {url} yourself");
    }
    let (today, language) = (common.clone(), common.clone());
    let preview = Preview {
        today: Box::new(move || today.today().unwrap_or(options.today)),
        options,
        language: Box::new(move |primary| language.language(primary)),
        editor: arguments.editor.0,
        tell: Box::new(move |told| terminal.tell(told)),
    };
    match serve(preview, door) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => outcome::usage(&said(&refused)),
    }
}

fn said(refused: &Refused) -> String {
    match refused {
        Refused::Taken { port, free: Some(free) } => {
            format!("port {port} is taken, perhaps by another preview; port {free} is free: julki serve --port {free}")
        }
        Refused::Taken { port, free: None } => format!("port {port} is taken, and so are the next ones"),
        Refused::System(said) => said.clone(),
    }
}

/// What the terminal shows: for people what is new, for editors all that is wrong, between two lines that say where a
/// check begins and ends.
struct Terminal {
    common: Common,
    url: String,
    since: Mutex<Instant>,
}

/// The lines that an editor's problem matcher waits for; in every language the same.
const CHECKING: &str = "[julki] checking";
const CHECKED: &str = "[julki] checked";

impl Terminal {
    fn new(common: &Common, url: String) -> Self {
        Self { common: common.clone(), url, since: Mutex::new(Instant::now()) }
    }

    fn welcome(&self, is_open_to_others: bool) {
        let said = format!("Preview: {}   (Ctrl+C ends it)", self.url);
        // What a program reads holds nothing else.
        let _ = if self.common.is_human() { writeln!(stdout(), "{said}") } else { writeln!(stderr(), "{said}") };
        if is_open_to_others {
            let _ = writeln!(stderr(), "warning: everybody in the network can read this preview, drafts too");
        }
    }

    /// Nobody is left to tell when printing fails.
    fn tell(&self, told: Told<'_>) {
        let _ = match told {
            Told::Checking { changed } => self.checking(changed),
            Told::Found(noted) => self.found(noted),
            Told::Checked(noted, catalogue) => self.checked(noted, catalogue),
            Told::Unwatched(said) => {
                writeln!(stderr(), "warning: changes cannot be seen, so reload pages by hand after a restart: {said}")
            }
        };
    }

    fn checking(&self, changed: usize) -> std::io::Result<()> {
        *self.since.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Instant::now();
        match self.common.is_human() {
            true if changed > 0 && !self.common.quiet && stderr().is_terminal() => writeln!(stderr()),
            true => Ok(()),
            false => writeln!(stdout(), "{CHECKING}"),
        }
    }

    fn found(&self, noted: &Noted) -> std::io::Result<()> {
        let mut out: Box<dyn Write> =
            if self.common.is_human() { Box::new(stderr().lock()) } else { Box::new(stdout().lock()) };
        print::write(&mut out, self.common.format(), self.common.style(), &noted.problems, noted)?;
        out.flush()
    }

    fn checked(&self, noted: &Noted, catalogue: &Catalogue) -> std::io::Result<()> {
        let (errors, warnings) = noted.counts();
        let found = catalogue.summary(errors, warnings);
        let took = self.since.lock().unwrap_or_else(std::sync::PoisonError::into_inner).elapsed();
        let mut out = stdout().lock();
        match self.common.is_human() {
            true if self.common.quiet => Ok(()),
            true => writeln!(out, "{}: {found} ({:.2} s)", self.url, took.as_secs_f64()),
            false => writeln!(out, "{CHECKED}: {found}"),
        }?;
        out.flush()
    }
}
