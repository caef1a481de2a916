//! What an address in a text leads to.

use super::{EntityId, Site};
use crate::{
    composed::composed,
    kind::Kind,
    markdown::{Scheme, scheme},
    read::Sources,
};

/// What an address in a text leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination<'a> {
    /// An entity, shown or not, and a heading in its text.
    Entity {
        id: EntityId,
        anchor: Option<String>,
    },
    /// A heading of the same text.
    Anchor(String),
    /// A place outside the site, or a way to reach somebody.
    Outside(&'a str),
    /// A file of the site, by its path from the site's folder.
    File(String),
    /// An address of the site itself, from its root: whether it exists is known once everything is planned.
    Address(&'a str),
    Broken(Broken),
}

/// Why an address leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// `kind:id` without such an entity.
    Id { kind: Kind, id: String },
    /// A Markdown file that does not exist, by its path from the site's folder.
    Text(String),
    /// Another file that does not exist.
    File(String),
    /// A scheme that no link may have.
    Scheme(String),
    /// No address at all.
    Empty,
    /// A path that leaves the site's folder.
    Path,
}

impl Site {
    /// What an address in the file at a path leads to.
    #[must_use]
    pub fn destination<'a>(&self, file: &str, address: &'a str, sources: &Sources) -> Destination<'a> {
        match scheme(address) {
            Scheme::Web | Scheme::Mail | Scheme::Phone => Destination::Outside(address),
            Scheme::Kind(kind) => {
                let reference = address.split_once(':').map_or("", |(_, rest)| rest);
                let (id, anchor) = fragment(reference);
                let id = composed(&decoded(id)).into_owned();
                // Funders and organisations share one set of ids, so either word finds the other.
                let kinds: &[Kind] = match kind {
                    Kind::Funder | Kind::Organisation => &[Kind::Funder, Kind::Organisation],
                    _ => &[kind],
                };
                match kinds.iter().find_map(|kind| self.find(*kind, &id)) {
                    Some(id) => Destination::Entity { id, anchor },
                    None => Destination::Broken(Broken::Id { kind, id }),
                }
            }
            Scheme::Embed => Destination::Broken(Broken::Scheme("embed".to_owned())),
            Scheme::Refused(scheme) => Destination::Broken(Broken::Scheme(scheme)),
            Scheme::None => self.inside(file, address, sources),
        }
    }

    fn inside<'a>(&self, file: &str, address: &'a str, sources: &Sources) -> Destination<'a> {
        let (path, anchor) = fragment(address);
        if path.is_empty() {
            return anchor.map_or(Destination::Broken(Broken::Empty), Destination::Anchor);
        }
        let path = composed(&decoded(path)).into_owned();
        if let Some(from_root) = path.strip_prefix('/') {
            let name = format!("static/{from_root}");
            return match sources.files.contains_key(name.as_str()) {
                true => Destination::File(name),
                false => Destination::Address(address),
            };
        }
        let Some(target) = resolve(file, &path) else { return Destination::Broken(Broken::Path) };
        if target.ends_with(".md") {
            return match self.of_file(&target) {
                Some(id) => Destination::Entity { id, anchor },
                None => Destination::Broken(Broken::Text(target)),
            };
        }
        match sources.files.contains_key(target.as_str()) {
            true => Destination::File(target),
            false => Destination::Broken(Broken::File(target)),
        }
    }

    /// The file of the site that a field names: beside the entity's own file, else under `static/`.
    ///
    /// # Errors
    /// With the path at which it was expected.
    pub fn file(&self, file: &str, name: &str, sources: &Sources) -> Result<String, String> {
        let name = composed(name);
        let beside = resolve(file, name.trim_start_matches('/')).filter(|_| !name.starts_with('/'));
        let in_static = format!("static/{}", name.trim_start_matches('/'));
        let candidates = beside.clone().into_iter().chain([in_static.clone()]);
        let found = candidates.into_iter().find(|path| sources.files.contains_key(path.as_str()));
        found.ok_or(beside.unwrap_or(in_static))
    }
}

/// Divides an address at its `#`.
fn fragment(address: &str) -> (&str, Option<String>) {
    match address.split_once('#') {
        Some((path, anchor)) => (path, Some(decoded(anchor)).filter(|anchor| !anchor.is_empty())),
        None => (address, None),
    }
}

/// The path from the site's folder of what is named relative to a file; nothing when it leaves `content/`.
fn resolve(file: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    (parts.len() > 1).then(|| parts.join("/"))
}

/// An address with its `%` escapes read; one that is no UTF-8 then stays as it was.
fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), Into::into)
}

#[cfg(test)]
mod tests {
    use super::{fragment, resolve};

    #[test]
    fn a_relative_path_is_resolved_from_the_folder_of_its_file() {
        let from = "content/projects/a/kupla.md";
        assert_eq!(resolve(from, "../b.md").as_deref(), Some("content/projects/b.md"));
        assert_eq!(resolve(from, "./kuva.png").as_deref(), Some("content/projects/a/kuva.png"));
        assert_eq!(resolve(from, "../../../../etc/passwd"), None);
        assert_eq!(resolve(from, "../../../x.md"), None);
    }

    #[test]
    fn a_fragment_is_read_apart() {
        assert_eq!(fragment("a.md#h%C3%A4"), ("a.md", Some("hä".to_owned())));
        assert_eq!(fragment("a.md#"), ("a.md", None));
    }
}
