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
    diagnostic::{Catalogue, Phrase, print::Printer},
    preview::{Door, Editor, Noted, Preview, Refused, Told, serve},
    read::Options,
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
pub(super) fn run(common: &Common, catalogue: &Catalogue, arguments: Arguments) -> ExitCode {
    let options = match common.options() {
        Ok(options) => options,
        Err(said) => return outcome::usage(catalogue, &said),
    };
    let door = Door::open(arguments.host, arguments.port, arguments.name.clone());
    let (door, address) = match door.and_then(|door| Ok((door.address()?, door))) {
        Ok((address, door)) => (door, address),
        Err(refused) => return outcome::usage(catalogue, &said(&refused)),
    };
    let shown = if address.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { address.ip() };
    let url = format!("http://{}/", std::net::SocketAddr::new(shown, address.port()));
    let terminal = Terminal::new(common, url.clone());
    terminal.welcome(catalogue, !address.ip().is_loopback());
    if arguments.open && open::that_detached(&url).is_err() {
        let _ = writeln!(stderr(), "{}", catalogue.say(&Phrase::new("serve-no-browser").arg("url", url.as_str())));
    }
    let (today, tongue) = (common.clone(), common.clone());
    let preview = Preview {
        today: Box::new(move || today.today().unwrap_or(options.today)),
        // Links that open files in an editor name them in full.
        options: Options { root: std::path::absolute(&options.root).unwrap_or(options.root), ..options },
        tongue: Box::new(move |primary| tongue.tongue(primary)),
        editor: arguments.editor.0,
        tell: Box::new(move |told| terminal.tell(told)),
    };
    match serve(preview, door) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => outcome::usage(catalogue, &said(&refused)),
    }
}

fn said(refused: &Refused) -> Phrase {
    match refused {
        Refused::Taken { port, free } => Phrase::new("serve-taken")
            .arg("port", port.to_string())
            .arg("free", free.map_or_else(String::new, |free| free.to_string())),
        Refused::System(said) => Phrase::quoted(said.as_str()),
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

    fn welcome(&self, catalogue: &Catalogue, is_open_to_others: bool) {
        let said = catalogue.say(&Phrase::new("serve-welcome").arg("url", self.url.as_str()));
        // What a program reads holds nothing else.
        let _ = if self.common.is_human() { writeln!(stdout(), "{said}") } else { writeln!(stderr(), "{said}") };
        if is_open_to_others {
            let _ = writeln!(stderr(), "{}", catalogue.word("serve-open-to-others"));
        }
    }

    /// Nobody is left to tell when printing fails.
    fn tell(&self, told: Told<'_>) {
        let _ = match told {
            Told::Checking { changed } => self.checking(changed),
            Told::Found(noted, catalogue) => self.found(noted, catalogue),
            Told::Checked(noted, catalogue) => self.checked(noted, catalogue),
            Told::Unwatched(said) => {
                let catalogue = Catalogue::new(self.common.tongue(None));
                let said = Phrase::new("serve-unwatched").arg("said", Phrase::quoted(said));
                writeln!(stderr(), "{}", catalogue.say(&said))
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

    fn found(&self, noted: &Noted, catalogue: &Catalogue) -> std::io::Result<()> {
        let mut out: Box<dyn Write> =
            if self.common.is_human() { Box::new(stderr().lock()) } else { Box::new(stdout().lock()) };
        let base = self.common.base();
        let printer = Printer { format: self.common.format(), style: self.common.style(), catalogue, base: &base };
        printer.write(&mut out, &noted.problems, noted)?;
        out.flush()
    }

    fn checked(&self, noted: &Noted, catalogue: &Catalogue) -> std::io::Result<()> {
        let (errors, warnings) = noted.counts();
        let found = Phrase::new("summary").arg("errors", errors).arg("warnings", warnings);
        let took = self.since.lock().unwrap_or_else(std::sync::PoisonError::into_inner).elapsed();
        let mut out = stdout().lock();
        match self.common.is_human() {
            true if self.common.quiet => Ok(()),
            true => {
                let seconds = format!("{:.2}", took.as_secs_f64());
                let said = Phrase::new("serve-checked").arg("url", self.url.as_str()).arg("found", found);
                writeln!(out, "{}", catalogue.say(&said.arg("seconds", seconds)))
            }
            false => writeln!(out, "{CHECKED}: {}", catalogue.say(&found)),
        }?;
        out.flush()
    }
}
