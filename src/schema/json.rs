//! JSON whose maps keep the order in which they were written, so that a form shows the title first.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl Json {
    /// A map of keys known when the program is written.
    pub(super) fn map<const N: usize>(entries: [(&str, Self); N]) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    pub(super) fn list(values: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }

    /// The map with one more entry at its end.
    pub(super) fn with(self, key: &str, value: impl Into<Self>) -> Self {
        match self {
            Self::Map(mut entries) => {
                entries.push((key.to_owned(), value.into()));
                Self::Map(entries)
            }
            other => other,
        }
    }

    /// The map with something else under a key that it has.
    pub(super) fn replacing(self, wanted: &str, other: Self) -> Self {
        match self {
            Self::Map(entries) => {
                let mut other = Some(other);
                let replaced = entries.into_iter().map(|(key, value)| {
                    let other = if key == wanted { other.take() } else { None };
                    (key, other.unwrap_or(value))
                });
                Self::Map(replaced.collect())
            }
            other => other,
        }
    }

    /// What stands under a key of a map.
    pub(super) fn get(&self, wanted: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().find(|(key, _)| key == wanted).map(|(_, value)| value),
            _ => None,
        }
    }

    pub(super) fn keys(&self) -> Vec<&str> {
        match self {
            Self::Map(entries) => entries.iter().map(|(key, _)| key.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// The value that a reader of YAML who knows only YAML makes of a text; none of what JSON cannot hold.
    #[must_use]
    pub fn from_yaml(yaml: &str) -> Option<Self> {
        Self::from_value(serde_yaml::from_str(yaml).ok()?)
    }

    fn from_value(value: serde_yaml::Value) -> Option<Self> {
        use serde_yaml::Value;
        Some(match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Boolean(value),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => Self::Integer(whole),
                None => Self::Number(number.as_f64().filter(|number| number.is_finite())?),
            },
            Value::String(text) => Self::Text(text),
            Value::Sequence(values) => Self::List(values.into_iter().map(Self::from_value).collect::<Option<_>>()?),
            Value::Mapping(entries) => {
                let entry = |(key, value)| match (Self::from_value(key)?, Self::from_value(value)?) {
                    (Self::Text(key), value) => Some((key, value)),
                    (Self::Integer(key), value) => Some((key.to_string(), value)),
                    (Self::Boolean(key), value) => Some((key.to_string(), value)),
                    _ => None,
                };
                Self::Map(entries.into_iter().map(entry).collect::<Option<_>>()?)
            }
            Value::Tagged(tagged) => Self::from_value(tagged.value)?,
        })
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}
