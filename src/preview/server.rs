//! The preview over HTTP.
//!
//! Enters: requests, of which each but those for the preview's own style, script and news is asked of the edition that
//! stands. Leaves: answers that nobody keeps: there is no header by which a browser could. Only hosts of this machine are
//! answered, since a page elsewhere could otherwise name its own host, lead that name here and read what is not public
//! yet (DNS rebinding).

use std::{
    convert::Infallible,
    hash::{BuildHasher, Hasher, RandomState},
    net::IpAddr,
    sync::{Arc, mpsc::Sender},
    thread,
};

use axum::{
    Router,
    body::Body,
    extract::{Request, State as Held},
    http::{Method, StatusCode, Uri, header},
    middleware::{self, Next},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
    routing::get,
};
use tokio::sync::{oneshot, watch};

use super::{
    Door,
    desk::Message,
    edition::{decoded, encoded},
    overlay,
};

/// What a browser compares with what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct State {
    /// Differs from one start of the preview to the next.
    pub run: u32,
    /// The edition that stands.
    pub edition: u64,
    /// The last edition in which more than style sheets changed.
    pub pages: u64,
    /// Counts what is newly noted as wrong.
    pub problems: u64,
}

/// The state, and whoever waits for it to change.
#[derive(Debug, Clone)]
pub(super) struct News(Arc<watch::Sender<State>>);

impl News {
    pub(super) fn new() -> Self {
        // Only the start of the process differs; nobody relies on it being hard to guess.
        let run = RandomState::new().build_hasher().finish() as u32;
        Self(Arc::new(watch::channel(State { run, edition: 0, pages: 0, problems: 0 }).0))
    }

    pub(super) fn state(&self) -> State {
        *self.0.borrow()
    }

    /// Changes the state, and returns what it is then.
    pub(super) fn tell(&self, change: impl FnOnce(&mut State)) -> State {
        self.0.send_modify(change);
        self.state()
    }
}

/// What is asked of an edition. Paths are decoded.
#[derive(Debug)]
pub(super) enum Wanted {
    Page {
        path: String,
        query: Option<String>,
    },
    /// What is wrong with a page, to be put into it.
    Overlay {
        path: String,
    },
    List,
    Explanation {
        code: String,
    },
}

/// A request that waits for its answer.
#[derive(Debug)]
pub(super) struct Ask {
    pub wanted: Wanted,
    pub answer: oneshot::Sender<Answer>,
}

/// An answer.
#[derive(Debug)]
pub(super) struct Answer {
    status: u16,
    media_type: String,
    body: Vec<u8>,
    location: Option<String>,
}

impl Answer {
    pub(super) fn html(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, media_type: "text/html; charset=utf-8".to_owned(), body: body.into(), location: None }
    }

    /// A file of the site, by its path.
    pub(super) fn file(path: &str, body: Vec<u8>) -> Self {
        let guess = mime_guess::from_path(path).first_or_octet_stream();
        let charset = if guess.type_() == "text" { "; charset=utf-8" } else { "" };
        Self { status: 200, media_type: format!("{guess}{charset}"), body, location: None }
    }

    /// Leads on to another path of the site.
    pub(super) fn elsewhere(path: &str, query: Option<&str>) -> Self {
        let query = query.map_or_else(String::new, |query| format!("?{query}"));
        Self { location: Some(format!("{}{query}", encoded(path))), ..Self::html(307, "") }
    }

    pub(super) fn nothing() -> Self {
        Self { media_type: "text/plain; charset=utf-8".to_owned(), ..Self::html(404, "404\n") }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = Response::builder()
            .status(self.status)
            .header(header::CONTENT_TYPE, self.media_type)
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
        if let Some(location) = self.location {
            response = response.header(header::LOCATION, location);
        }
        response.body(Body::from(self.body)).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    }
}

/// What every handler holds.
#[derive(Debug, Clone)]
struct Hands {
    inbox: Sender<Message>,
    news: News,
    /// The names of hosts that are answered beside the local ones.
    names: Arc<[String]>,
    /// Whether the port can be reached from this machine alone.
    is_local: bool,
}

/// Serves until the process is ended.
///
/// # Errors
/// When the system fails.
pub(super) fn run(door: Door, inbox: Sender<Message>, news: News) -> std::io::Result<()> {
    let is_local = door.listener.local_addr()?.ip().is_loopback();
    let hands = Hands { inbox, news, names: door.names.into(), is_local };
    let routes = Router::new()
        .route("/_julki/", get(list))
        .route("/_julki/news", get(news_of))
        .route("/_julki/overlay", get(overlay_of))
        .route("/_julki/explain/{code}", get(explanation))
        .route("/_julki/preview.css", get(|| async { Answer::file("preview.css", overlay::STYLE.into()) }))
        .route("/_julki/preview.js", get(|| async { Answer::file("preview.js", overlay::SCRIPT.into()) }))
        .fallback(page)
        .layer(middleware::from_fn_with_state(hands.clone(), guard))
        .with_state(hands);
    door.listener.set_nonblocking(true)?;
    // Waiting needs one thread; what takes time is done by the editions' own.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let serving = move || {
        runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(door.listener)?, routes).await })
    };
    thread::spawn(serving).join().unwrap_or_else(|_| Err(std::io::Error::other("the server stopped")))
}

/// Refuses what is not asked of a host of this machine, and what is more than a look.
async fn guard(Held(hands): Held<Hands>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let host = host.or_else(|| request.uri().host());
    if !host.is_some_and(|host| hands.answers(host)) {
        return (StatusCode::FORBIDDEN, "this preview answers only to hosts of its own machine\n").into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")], "").into_response();
    }
    next.run(request).await
}

impl Hands {
    /// Whether a host, with its port or without, is one that this machine has by itself. An address in numbers cannot be
    /// led elsewhere, as a name can.
    fn answers(&self, host: &str) -> bool {
        let name = match host.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or(rest),
            None => host.rsplit_once(':').map_or(host, |(name, _)| name),
        };
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        match name.parse::<IpAddr>() {
            Ok(address) => address.is_loopback() || !self.is_local,
            Err(_) => name == "localhost" || name.ends_with(".localhost") || self.names.contains(&name),
        }
    }

    async fn ask(&self, wanted: Wanted) -> Answer {
        let (answer, answered) = oneshot::channel();
        if self.inbox.send(Message::Asked(Ask { wanted, answer })).is_err() {
            return Answer::nothing();
        }
        answered.await.unwrap_or_else(|_| Answer::nothing())
    }
}

async fn page(Held(hands): Held<Hands>, uri: Uri) -> Answer {
    match decoded(uri.path()) {
        Some(path) => hands.ask(Wanted::Page { path, query: uri.query().map(str::to_owned) }).await,
        None => Answer::nothing(),
    }
}

async fn list(Held(hands): Held<Hands>) -> Answer {
    hands.ask(Wanted::List).await
}

/// What is wrong with the page that the query names, `?/hankkeet/kupla/`.
async fn overlay_of(Held(hands): Held<Hands>, uri: Uri) -> Answer {
    match uri.query().and_then(decoded) {
        Some(path) => hands.ask(Wanted::Overlay { path }).await,
        None => Answer::nothing(),
    }
}

async fn explanation(Held(hands): Held<Hands>, uri: Uri) -> Answer {
    let code = uri.path().trim_start_matches("/_julki/explain/").to_owned();
    hands.ask(Wanted::Explanation { code }).await
}

/// The state now, and each time it changes.
async fn news_of(Held(hands): Held<Hands>) -> impl IntoResponse {
    let changes = hands.news.0.subscribe();
    let stream = futures_util::stream::unfold((changes, true), |(mut changes, is_first)| async move {
        if !is_first {
            changes.changed().await.ok()?;
        }
        let State { run, edition, pages, problems } = *changes.borrow_and_update();
        let told = format!("{{\"run\":{run},\"edition\":{edition},\"pages\":{pages},\"problems\":{problems}}}");
        Some((Ok::<_, Infallible>(Event::default().data(told)), (changes, false)))
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}
