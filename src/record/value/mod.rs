//! The values that fields hold. Each reads itself from a scalar as written, or says what is wrong with it.

mod address;
mod checked;
mod date;
mod identifier;
mod moment;
mod money;
mod one_or_many;
mod reference;
mod text;

pub use address::{Address, FileName};
pub use checked::{Email, LanguageTag, Latitude, Longitude, Nuts};
pub use date::{Date, InvalidDate, Precision};
pub use identifier::{BusinessId, Doi, IdentifierType, Isbn, Issn, UNSAFE_IN_URLS, Urn};
pub use money::{Amount, Approximate, Approximation, Currency, Money, Number};
pub use one_or_many::OneOrMany;
pub use reference::Reference;
pub use text::Text;
pub(crate) use text::as_written;
