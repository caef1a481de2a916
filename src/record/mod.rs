//! Records: entities as written, field by field, one type for each kind.
//!
//! Nothing here knows another file: a reference is an id in text, a text may lack a language, and every field may be
//! absent. What the fields mean together is for `link`, how they are shown for `view`.

pub mod appearance;
pub mod common;
pub(crate) mod definition;
pub mod describe;
pub mod facet;
pub(crate) mod field;
pub mod funder;
pub mod funding;
pub mod goal;
pub mod life;
pub mod newest;
pub mod news;
pub mod organisation;
pub mod overlay;
pub mod programme;
pub mod project;
pub mod reference;
mod relation;
pub mod report;
pub mod site;
pub mod value;
pub mod words;

use std::{ops::Range, sync::Arc};

use serde::de::DeserializeOwned;

pub use common::Common;
pub use field::{Field, Fields, Trail};
pub use funder::Funder;
pub use goal::Goal;
pub use news::{News, Page};
pub use organisation::Organisation;
pub use overlay::Overlay;
pub use programme::Programme;
pub use project::Project;
pub use relation::Relation;
pub use report::{Chapter, Report, Series};
pub use site::SiteRecord;
pub use value::*;

use crate::{diagnostic, kind::Kind, yaml};

/// Defines [`Record`] and what all kinds can be asked.
macro_rules! kinds {
    ($($kind:ident)*) => {
        /// An entity as written.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record {
            $($kind(Box<$kind>),)*
        }

        impl Record {
            /// Reads the record of a kind from the YAML of a file; none only if the YAML cannot be read at all.
            pub fn read(
                kind: Kind,
                file: &Arc<str>,
                text: &str,
                yaml: Range<usize>,
            ) -> (Option<Self>, diagnostic::Report) {
                fn boxed<T: DeserializeOwned>(
                    file: &Arc<str>,
                    text: &str,
                    yaml: Range<usize>,
                    wrap: fn(Box<T>) -> Record,
                ) -> (Option<Record>, diagnostic::Report) {
                    let (record, report) = yaml::read(file, text, yaml);
                    (record.map(Box::new).map(wrap), report)
                }
                match kind {
                    $(Kind::$kind => boxed::<$kind>(file, text, yaml, Record::$kind),)*
                }
            }

            /// The names of a kind's fields, as they are written.
            #[must_use]
            pub fn names(kind: Kind) -> &'static [&'static str] {
                match kind {
                    $(Kind::$kind => $kind::names(),)*
                }
            }

            /// The fields that every kind has.
            #[must_use]
            pub fn common(&self) -> &Common {
                match self {
                    $(Self::$kind(record) => &record.common,)*
                }
            }

            /// Shows every value of the record to `see`.
            pub fn fields<'a>(&'a self, see: &mut dyn FnMut(&Trail, Field<'a>)) {
                let trail = &mut Trail::default();
                match self {
                    $(Self::$kind(record) => record.fields(trail, None, see),)*
                }
            }
        }
    };
}

kinds!(Programme Goal Project Funder Organisation Report Chapter Series News Page);

impl Record {
    /// What sort of its kind it is: the word, with its place among the kind's words.
    #[must_use]
    pub fn type_word(&self) -> Option<(u8, &'static str)> {
        macro_rules! word {
            ($record:expr) => {
                $record.r#type.map(|word| (word as u8, word.word()))
            };
        }
        match self {
            Self::Programme(programme) => word!(programme),
            Self::Project(project) => word!(project),
            Self::Funder(funder) => word!(funder),
            Self::Organisation(organisation) => word!(organisation),
            Self::Report(report) => word!(report),
            Self::Goal(_) | Self::Chapter(_) | Self::Series(_) | Self::News(_) | Self::Page(_) => None,
        }
    }
}
