//! Links that open a file at a line in the writer's editor.

use std::path::Path;

use percent_encoding::utf8_percent_encode;

use crate::record::UNSAFE_IN_URLS;

/// An editor that takes links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Editor {
    VsCode,
    VsCodium,
    Cursor,
    Zed,
    /// IntelliJ IDEA and its like.
    Idea,
    /// An editor that takes none.
    None,
}

impl Editor {
    /// Every editor, with the word for it.
    pub const ALL: [(&'static str, Self); 6] = [
        ("vscode", Self::VsCode),
        ("vscodium", Self::VsCodium),
        ("cursor", Self::Cursor),
        ("zed", Self::Zed),
        ("idea", Self::Idea),
        ("none", Self::None),
    ];

    /// The address that opens a file; line and column from 1.
    pub(super) fn link(self, file: &Path, line: u32, column: u32) -> Option<String> {
        let path = file.to_string_lossy().replace('\\', "/");
        let slash = if path.starts_with('/') { "" } else { "/" };
        let path = format!("{slash}{}", utf8_percent_encode(&path.replace('%', "%25"), &UNSAFE_IN_URLS));
        let path = path.replace('#', "%23").replace('?', "%3F");
        let scheme = match self {
            Self::VsCode => "vscode://file",
            Self::VsCodium => "vscodium://file",
            Self::Cursor => "cursor://file",
            Self::Zed => "zed://file",
            Self::Idea => return Some(format!("idea://open?file={path}&line={line}&column={column}")),
            Self::None => return None,
        };
        Some(format!("{scheme}{path}:{line}:{column}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_the_file_and_the_place() {
        let link = |editor: Editor| editor.link(Path::new("/a/100 %/käki#1.md"), 4, 9);
        assert_eq!(link(Editor::VsCode).as_deref(), Some("vscode://file/a/100%20%25/k%C3%A4ki%231.md:4:9"));
        assert_eq!(
            link(Editor::Idea).as_deref(),
            Some("idea://open?file=/a/100%20%25/k%C3%A4ki%231.md&line=4&column=9")
        );
        assert_eq!(link(Editor::None), None);
    }
}
