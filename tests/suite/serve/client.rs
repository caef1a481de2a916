//! A preview that runs, and a client for it that sends exactly what a test says.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use crate::harness::Site;

/// How long a change may take on a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview; it is killed when it goes.
pub struct Served {
    pub site: Site,
    pub port: u16,
    child: Child,
    said: Arc<Mutex<Vec<String>>>,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub body: String,
    pub bytes: Vec<u8>,
    head: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub fn location(&self) -> Option<&str> {
        self.header("location")
    }
}

impl Served {
    /// Serves a site at a port that the system chooses.
    pub fn start(site: Site) -> Self {
        let mut command = site.clone().format("short").command("serve");
        let mut child = command.args(["--port", "0"]).stdin(Stdio::null()).spawn().expect("the program runs");
        let stderr = BufReader::new(child.stderr.take().expect("stderr"));
        let mut lines = stderr.lines().map_while(Result::ok);
        let port = lines
            .find_map(|line| {
                let (_, rest) = line.split_once("http://127.0.0.1:")?;
                rest.split('/').next()?.parse().ok()
            })
            .expect("the preview says where it is");
        thread::spawn(move || lines.for_each(drop));
        let said = Arc::new(Mutex::new(Vec::new()));
        let (stdout, lines) = (BufReader::new(child.stdout.take().expect("stdout")), said.clone());
        thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                lines.lock().expect("no test panicked here").push(line);
            }
        });
        Self { site, port, child, said }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "127.0.0.1")
    }

    /// Sends a request as it stands.
    pub fn ask(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the preview listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
        let request = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(bytes.len().saturating_sub(4));
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head.split_whitespace().nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        let bytes = bytes[(end + 4).min(bytes.len())..].to_vec();
        Answer { status, body: String::from_utf8_lossy(&bytes).into_owned(), bytes, head }
    }

    /// Asks until the body is as it should be.
    pub fn until(&self, path: &str, is_so: impl Fn(&str) -> bool) -> String {
        self.until_answer(path, |answer| is_so(&answer.body)).body
    }

    pub fn until_status(&self, path: &str, status: u16) {
        self.until_answer(path, |answer| answer.status == status);
    }

    fn until_answer(&self, path: &str, is_so: impl Fn(&Answer) -> bool) -> Answer {
        let since = Instant::now();
        loop {
            let answer = self.get(path);
            if is_so(&answer) {
                return answer;
            }
            assert!(
                since.elapsed() < PATIENCE,
                "{path} is still {}\n{}\n{:#?}",
                answer.status,
                answer.body,
                self.lines()
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until the last check that began has ended.
    pub fn checked(&self) {
        let since = Instant::now();
        while !self.lines().last().is_some_and(|line| line.starts_with("[julki] checked")) {
            assert!(since.elapsed() < PATIENCE, "{:#?}", self.lines());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// What it said on stdout.
    pub fn lines(&self) -> Vec<String> {
        self.said.lock().expect("no test panicked here").clone()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A path of a file as it stands in an address.
pub fn encoded(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => (byte as char).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
