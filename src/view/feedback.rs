//! The way to say what is wrong with a page: a message that knows which page it is about.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Local;
use crate::locale::StringArg;

/// What a part of a `mailto:` address may hold beside letters and digits (RFC 6068, 2).
const PART: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

impl Local<'_> {
    /// A `mailto:` address with a subject and the first lines of a message; none when the site has no address for
    /// feedback. `address` is the page's, a whole one where the site says where it is published.
    pub(super) fn feedback(&self, title: &str, address: &str) -> Option<String> {
        let contact = &self.site.settings.record.accessibility.as_ref()?.contact.as_ref()?.0;
        // A header has one line: whatever came after would be another header.
        let line = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
        let (site, title) = (line(&self.site_title()), line(title));
        let args = [
            ("site", StringArg::Text(site)),
            ("title", StringArg::Text(title.clone())),
            ("address", StringArg::Text(address.to_owned())),
        ];
        let subject = self.voice.text("feedback-subject", &args).unwrap_or(title);
        let body = self.voice.text("feedback-body", &args).unwrap_or_else(|| address.to_owned());
        // Lines of a message end with both signs (RFC 6068, 5), and the writer goes on below.
        let body = format!("{}\r\n\r\n", body.trim_end().replace('\n', "\r\n"));
        let part = |text: &str| utf8_percent_encode(text, &PART).to_string();
        Some(format!("mailto:{}?subject={}&body={}", part(contact), part(&subject), part(&body)))
    }
}
