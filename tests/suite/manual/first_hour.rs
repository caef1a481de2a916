//! *The first hour*, followed to the letter, in both languages: each command is run, each file written, each line
//! changed, in the order of the chapters. What the handbook promises must then be there.

mod steps;

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use self::steps::{Step, steps};
use super::{HANDBOOKS, read};
use crate::{harness::TODAY, is_update, repository};

/// Seconds since 1970 of noon on [`TODAY`], in Greenwich.
const NOON: &str = "1795348800";

/// The chapters, without the language.
const CHAPTERS: [&str; 7] =
    ["01-install", "02-a-site", "03-first-pages", "04-a-project", "05-a-translation", "06-a-mistake", "07-publish"];

#[test]
fn who_follows_the_first_hour_in_english_gets_what_it_promises() {
    follow("", "en_GB.UTF-8", "bridge.jpg");
}

#[test]
fn who_follows_the_first_hour_in_finnish_gets_what_it_promises() {
    follow(".fi", "fi_FI.UTF-8", "silta.jpg");
}

/// Somebody at a terminal, in the folder in which they keep their work.
struct Writer {
    home: tempfile::TempDir,
    folder: PathBuf,
    /// The language of the computer, as the environment says it.
    lang: &'static str,
    /// The preview, in a terminal of its own.
    preview: Option<Child>,
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.stop_preview();
    }
}

fn follow(ending: &str, lang: &'static str, photograph: &str) {
    let home = tempfile::Builder::new().prefix("julki-test-").tempdir().expect("a temporary folder");
    let folder = home.path().to_owned();
    let mut writer = Writer { home, folder, lang, preview: None };
    let mut done = 0;
    for chapter in CHAPTERS {
        let path = format!("{HANDBOOKS}/first-hour/{chapter}{ending}.md");
        let text = read(&path);
        let steps = steps(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        done += steps.len();
        writer.take(&path, &text, steps, photograph);
    }
    assert!(done > 35, "only {done} steps");
}

impl Writer {
    fn take(&mut self, path: &str, text: &str, steps: Vec<Step>, photograph: &str) {
        let mut said = (String::new(), true);
        for step in steps {
            match step {
                Step::Type(line) => {
                    assert!(said.1, "{path}: the command before `{line}` failed\n{}", said.0);
                    said = self.types(&line);
                }
                Step::Read(range) => {
                    let expected = &text[range.clone()];
                    let drawn = format!("{}\n", said.0.trim());
                    said.1 = true;
                    if is_update() && expected != drawn {
                        let renewed = format!("{}{drawn}{}", &text[..range.start], &text[range.end..]);
                        fs::write(repository().join(path), renewed).expect("the project's own file");
                    }
                    let comparison = pretty_assertions::StrComparison::new(expected, &drawn);
                    assert!(expected == drawn, "{path} (expected, then what was said)\n{comparison}");
                }
                Step::Write(file, content) if file.starts_with("output/") => self.finds(path, &file, &content),
                Step::Write(file, content) => {
                    if file.starts_with("content/projects/") {
                        fs::copy(
                            repository().join("tests/manual/explained/content/projects/tyopaja.jpg"),
                            self.folder.join("content/projects").join(photograph),
                        )
                        .expect("a photograph");
                    }
                    let whole = self.folder.join(&file);
                    assert!(whole.is_file(), "{path}: `{file}` is to be replaced, and is not there");
                    fs::write(whole, content).expect("a file of the writer's");
                }
                Step::Change { file, from, to } => {
                    let whole = self.folder.join(&file);
                    let before = fs::read_to_string(&whole).unwrap_or_else(|error| panic!("{path}: {file}: {error}"));
                    assert!(before.contains(&from), "{path}: `{file}` has no line\n{from}\n{before}");
                    fs::write(whole, before.replacen(&from, &to, 1)).expect("a file of the writer's");
                }
                Step::RemoveLine { file, start } => {
                    let whole = self.folder.join(&file);
                    let before = fs::read_to_string(&whole).expect("a file of the writer's");
                    let (gone, kept): (Vec<&str>, Vec<&str>) =
                        before.split_inclusive('\n').partition(|line| line.starts_with(&start));
                    assert_eq!(gone.len(), 1, "{path}: lines of `{file}` that begin with `{start}`");
                    fs::write(whole, kept.concat()).expect("a file of the writer's");
                }
                Step::Delete(paths) => {
                    for name in paths {
                        let whole = self.folder.join(&name);
                        let gone = if whole.is_dir() { fs::remove_dir_all(&whole) } else { fs::remove_file(&whole) };
                        gone.unwrap_or_else(|error| panic!("{path}: {name}: {error}"));
                    }
                }
            }
        }
        assert!(said.1, "{path}: the last command failed\n{}", said.0);
    }

    /// Runs one line of the terminal: what is said of problems, and whether it went well.
    fn types(&mut self, line: &str) -> (String, bool) {
        let words = words(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match &words[..] {
            // Whoever runs the suite has built the program.
            ["cargo", "install", "--locked", "--path", "."] => (String::new(), true),
            ["cd", folder] => {
                self.folder.push(folder);
                (format!("no folder {folder}"), self.folder.is_dir())
            }
            ["julki", "serve", "--open"] => {
                self.starts_preview();
                (String::new(), true)
            }
            ["julki", arguments @ ..] => {
                let output = self.julki(arguments).output().expect("the program runs");
                let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("what is said is UTF-8");
                let (shown, drawn) = (text(output.stdout), text(output.stderr));
                let is_well = output.status.success();
                // What went well is told on one stream, what is wrong on the other.
                (if drawn.trim().is_empty() { shown } else { drawn }, is_well)
            }
            _ => panic!("`{line}` is a command that the test does not know"),
        }
    }

    fn julki(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_julki"));
        command.args(arguments).current_dir(&self.folder).stdin(Stdio::null());
        command
            .env("NO_COLOR", "1")
            .env("SOURCE_DATE_EPOCH", NOON)
            .env("LANG", self.lang)
            .env("HOME", self.home.path());
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("TERM");
        command
    }

    /// Starts the preview as the handbook says, but for the port, which another test may have, and the browser.
    fn starts_preview(&mut self) {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let mut command = self.julki(&["serve", "--port", &port.to_string()]);
        let preview = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the preview starts");
        self.preview = Some(preview);
        let page = answer(port);
        self.stop_preview();
        assert!(page.contains("<h1"), "the preview answered\n{page}");
    }

    fn stop_preview(&mut self) {
        if let Some(mut preview) = self.preview.take() {
            let _ = preview.kill();
            let _ = preview.wait();
        }
    }

    /// Asks whether a page holds what the handbook promises.
    fn finds(&self, path: &str, file: &str, wanted: &str) {
        let page = fs::read_to_string(self.folder.join(file)).unwrap_or_else(|error| panic!("{path}: {file}: {error}"));
        assert!(spaced(&page).contains(spaced(wanted).trim()), "{path}: {file} lacks {wanted}");
    }
}

/// A text with ordinary spaces for those that keep digits together.
fn spaced(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{ad}', "")
}

/// The home page that a server on a port answers with, once it answers.
fn answer(port: u16) -> String {
    let since = Instant::now();
    loop {
        let asked = TcpStream::connect(("127.0.0.1", port)).and_then(|mut stream| {
            write!(stream, "GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
            let mut page = String::new();
            stream.read_to_string(&mut page)?;
            Ok(page)
        });
        match asked {
            Ok(page) => return page,
            Err(error) if since.elapsed() > Duration::from_secs(30) => panic!("the preview does not answer: {error}"),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}

/// The words of a line, as a shell divides them; quotation marks keep spaces.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for c in line.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            c => words.last_mut().expect("there is always one").push(c),
        }
    }
    words
}

#[test]
fn noon_is_on_the_day_of_the_suite() {
    let noon = jiff::Timestamp::from_second(NOON.parse().expect("seconds")).expect("a moment");
    assert_eq!(noon.to_zoned(jiff::tz::TimeZone::UTC).date().to_string(), TODAY);
}
