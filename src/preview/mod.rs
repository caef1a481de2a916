//! The live preview: a site as its writer sees it, anew at every change.
//!
//! Enters: a site's folder, an address to listen on. Leaves: pages, over HTTP, with what is wrong drawn over them; what
//! happens is told to whoever runs it. Nothing is ever written, so that nothing is left behind when it is killed.
//!
//! | file | what it does |
//! |---|---|
//! | `watch` | the disk → which paths may be different |
//! | `desk` | reads those, parses, links and plans the whole site: an *edition*; when something changes, the next |
//! | `edition` | a planned site → the page that is asked for, and only that |
//! | `behind` | renders everything once for what is wrong with it, and yields to whoever asks for a page |
//! | `noted` | what is wrong, for pages and lists |
//! | `overlay` | how a page shows it |
//! | `server` | HTTP, for local hosts only |
//!
//! Deliberately absent: any dependency between pages. An edit links and plans the whole site again, which takes
//! microseconds for each entity, and then renders what is looked at.

mod behind;
mod desk;
mod edition;
mod editor;
mod noted;
mod overlay;
mod server;
mod watch;

use std::{
    net::{IpAddr, SocketAddr, TcpListener},
    path::Path,
    sync::Arc,
};

use jiff::civil;

pub use self::{editor::Editor, noted::Noted};
use crate::{
    diagnostic::{Catalogue, Tongue},
    read::Options,
};

/// How a preview is to be run.
pub struct Preview {
    /// What is shown; drafts are, whatever the options say.
    pub options: Options,
    /// The day, asked anew for each edition, since a preview may stay up over midnight.
    pub today: Box<dyn Fn() -> civil::Date + Send + Sync>,
    /// The language to speak to the writer in, given the tag of the site's primary one where that is known.
    pub tongue: ChooseTongue,
    pub editor: Editor,
    /// Whom to tell what happens.
    pub tell: Box<dyn Fn(Told<'_>) + Send + Sync>,
}

/// Chooses a language of the program by the tag of another, if there is one.
pub type ChooseTongue = Box<dyn Fn(Option<&str>) -> Tongue + Send + Sync>;

/// What happens in a preview, for a terminal.
#[derive(Clone, Copy)]
pub enum Told<'a> {
    /// The site is being read, linked and planned, because this many paths changed; none at the start.
    Checking { changed: usize },
    /// What is known to be wrong and was not told of this edition yet.
    Found(&'a Noted, &'a Catalogue),
    /// The whole edition is checked, and this is all that is wrong with it.
    Checked(&'a Noted, &'a Catalogue),
    /// The disk cannot be watched; why, in the words of the system.
    Unwatched(&'a str),
}

/// Why a preview cannot be offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Somebody else listens there; a free port above, if there is one.
    Taken { port: u16, free: Option<u16> },
    /// The system said no.
    System(String),
}

/// A place to listen at.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    /// Host names beside the local ones that requests may name.
    names: Vec<String>,
}

impl Door {
    /// Takes a port. With the port 0 the system chooses one.
    ///
    /// # Errors
    /// When the port is taken, or the system does not allow it.
    pub fn open(host: IpAddr, port: u16, names: Vec<String>) -> Result<Self, Refused> {
        match TcpListener::bind((host, port)) {
            Ok(listener) => Ok(Self { listener, names }),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
                let free = (port.saturating_add(1)..=port.saturating_add(50))
                    .find(|port| TcpListener::bind((host, *port)).is_ok());
                Err(Refused::Taken { port, free })
            }
            Err(error) => Err(Refused::System(error.to_string())),
        }
    }

    /// Where it is.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn address(&self) -> Result<SocketAddr, Refused> {
        self.listener.local_addr().map_err(|error| Refused::System(error.to_string()))
    }
}

/// Shows a site until the process is ended.
///
/// # Errors
/// When the system cannot serve.
pub fn serve(preview: Preview, door: Door) -> Result<(), Refused> {
    let preview = Arc::new(preview);
    let (inbox, messages) = std::sync::mpsc::channel();
    let news = server::News::new();
    let root = preview.options.root.clone();
    let watching = watch::watch(Path::new(&root), inbox.clone());
    if let Err(said) = &watching {
        (preview.tell)(Told::Unwatched(said));
    }
    desk::open(preview, messages, news.clone());
    server::run(door, inbox, news).map_err(|error| Refused::System(error.to_string()))
}
