//! What a link or the name of a file was probably meant to be.
//!
//! In: an address that leads nowhere, and the file that it stands in. Out: one that leads somewhere, written as it would
//! have to be written there, or nothing. Deliberately absent: whether the address is wrong, which `destination` says, and
//! links to addresses of the published site, which only `plan` knows.

use super::{Broken, Site, meant::Names};
use crate::{kind::Kind, read::Sources, suggest};

/// Schemes that are none by a slip of the keyboard: whoever writes them means them.
const MEANT: [&str; 7] = ["ftp", "ftps", "sftp", "file", "data", "javascript", "about"];

/// Whoever knows what there is to lead to.
pub(super) struct Corrections<'a> {
    site: &'a Site,
    sources: &'a Sources,
    names: Names<'a>,
}

impl<'a> Corrections<'a> {
    pub(super) fn new(site: &'a Site, sources: &'a Sources) -> Self {
        Self { site, sources, names: Names::new(&site.entities) }
    }

    /// What was meant by an address in a file's text.
    pub(super) fn of(&self, file: &str, address: &str, broken: &Broken) -> Option<String> {
        match broken {
            Broken::Id { kind, id } => self.of_id(*kind, id),
            Broken::Text(path) => self.of_text(file, path),
            Broken::File(_) if is_elsewhere(address) => whole(address),
            Broken::File(path) => self.of_file(file, path).map(|near| match near.strip_prefix("static/") {
                Some(name) => format!("/{name}"),
                None => relative(file, &near),
            }),
            Broken::Scheme(_) => self.of_scheme(address),
            Broken::Empty | Broken::Path => None,
        }
    }

    /// What was meant by the name of a file in a field.
    pub(super) fn of_field(&self, file: &str, expected: &str) -> Option<String> {
        let near = self.of_file(file, expected)?;
        Some(near.strip_prefix("static/").map_or_else(|| relative(file, &near), str::to_owned))
    }

    /// `kind:id` of the entity that was meant; one of another kind if it has that very id.
    fn of_id(&self, kind: Kind, id: &str) -> Option<String> {
        let kinds: &[Kind] = match kind {
            Kind::Funder | Kind::Organisation => &[Kind::Funder, Kind::Organisation],
            _ => std::slice::from_ref(&kind),
        };
        let other = || {
            let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Chapter);
            kinds.filter(|kind| self.site.find(*kind, id).is_some()).map(|kind| format!("{}:{id}", kind.word())).next()
        };
        other().or_else(|| self.names.reference(kinds, id, true))
    }

    /// The way to the text whose file is nearest to one that does not exist.
    fn of_text(&self, file: &str, path: &str) -> Option<String> {
        let near = nearest(path, self.site.files.iter().map(|(document, _)| &*document.file))?;
        Some(relative(file, near))
    }

    /// The file nearest to one that does not exist, from the site's folder. What lies in the folder of another text is no
    /// less there.
    fn of_file(&self, file: &str, path: &str) -> Option<String> {
        let folder = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
        let is_near = |known: &str| {
            known.starts_with("static/") || folder(known) == folder(path) || folder(known) == folder(file)
        };
        let files = || self.sources.files.keys().map(|path| &**path);
        nearest(path, files().filter(|known| is_near(known))).or_else(|| nearest(path, files())).map(str::to_owned)
    }

    /// `hanke:kupla` for `project:kupla`, `htps://` for `https://`.
    fn of_scheme(&self, address: &str) -> Option<String> {
        let (word, rest) = address.split_once(':')?;
        if MEANT.contains(&word.to_lowercase().as_str()) {
            return None;
        }
        let words = ["https", "http", "mailto", "tel"];
        let kinds = Kind::ALL.iter().filter(|kind| **kind != Kind::Chapter).map(|kind| kind.word());
        let near = suggest::nearest(word, words.into_iter().chain(kinds))?;
        match Kind::from_word(near) {
            Some(kind) => self.of_id(kind, rest),
            None => Some(format!("{near}:{rest}")),
        }
    }
}

/// Whether what looks like a file's name is a web or mail address without its beginning.
pub(super) fn is_elsewhere(address: &str) -> bool {
    address.starts_with("www.") || address.contains('@')
}

/// An address with the beginning that it lacks.
fn whole(address: &str) -> Option<String> {
    match address.starts_with("www.") {
        true => Some(format!("https://{address}")),
        false => Some(format!("mailto:{address}")).filter(|_| !address.contains(['/', ' '])),
    }
}

/// The path whose file's name is nearest to that of a path, of several the one in the folder that was meant.
fn nearest<'p>(path: &str, known: impl Iterator<Item = &'p str>) -> Option<&'p str> {
    let name = |path: &'_ str| path.rsplit('/').next().map_or(0, |name| path.len() - name.len());
    let known: Vec<&str> = known.collect();
    let near = suggest::nearest(&path[name(path)..], known.iter().map(|known| &known[name(known)..]))?;
    let shared = |known: &str| known.rsplit('/').zip(path.rsplit('/')).filter(|(left, right)| left == right).count();
    known.into_iter().filter(|known| known[name(known)..] == *near).max_by_key(|known| shared(known))
}

/// The way from one file of the site to another.
fn relative(from: &str, to: &str) -> String {
    let folders = |path: &'_ str| -> Vec<String> { path.split('/').map(str::to_owned).collect() };
    let (mut from, to) = (folders(from), folders(to));
    from.pop();
    let shared = from.iter().zip(&to).take_while(|(left, right)| left == right).count();
    let up = vec!["..".to_owned(); from.len() - shared];
    up.into_iter().chain(to[shared..].iter().cloned()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_from_one_file_to_another_is_written_as_links_are() {
        assert_eq!(relative("content/projects/a.md", "content/projects/b.md"), "b.md");
        assert_eq!(relative("content/projects/a.md", "content/goals/c.md"), "../goals/c.md");
    }

    #[test]
    fn an_address_without_its_beginning_gets_one() {
        assert_eq!(whole("www.example.org/a").as_deref(), Some("https://www.example.org/a"));
        assert_eq!(whole("nimi@example.org").as_deref(), Some("mailto:nimi@example.org"));
        assert_eq!(whole("kuva@2x.png/x"), None);
    }
}
