//! What a text may embed: things made from the site's facts, each with the arguments that it takes.

use super::{EntityId, Site, meant::Names};
use crate::{kind::Kind, markdown::Embed as Call, record::life::Status, suggest};

/// Something embedded, as meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Embed {
    /// The publications of a series by tier.
    SeriesTable { series: EntityId },
    /// A programme's goals with their projects.
    GoalTree { programme: EntityId },
    /// Projects, of all that are named.
    ProjectList {
        programme: Option<EntityId>,
        goal: Option<EntityId>,
        funder: Option<EntityId>,
        status: Option<Status>,
    },
    /// What is known of the money, by goal.
    FundingByGoal { programme: EntityId },
}

/// Why an embed means nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EmbedError {
    Name {
        suggestion: Option<String>,
    },
    Argument {
        argument: String,
        known: &'static [&'static str],
        suggestion: Option<String>,
    },
    /// `known` lists the values that there are, where they are few.
    Value {
        argument: String,
        value: String,
        known: Option<String>,
        suggestion: Option<String>,
    },
    Missing {
        argument: &'static str,
    },
}

/// The names of the embeds, as they are written, each with its arguments.
const EMBEDS: [(&str, &[&str]); 4] = [
    ("series-table", &["series"]),
    ("goal-tree", &["programme"]),
    ("project-list", &["programme", "goal", "funder", "status"]),
    ("funding-by-goal", &["programme"]),
];

impl Embed {
    /// The template below `embeds/` that draws it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::SeriesTable { .. } => EMBEDS[0].0,
            Self::GoalTree { .. } => EMBEDS[1].0,
            Self::ProjectList { .. } => EMBEDS[2].0,
            Self::FundingByGoal { .. } => EMBEDS[3].0,
        }
    }

    /// The names of every embed.
    pub fn names() -> impl Iterator<Item = &'static str> {
        EMBEDS.iter().map(|(name, _)| *name)
    }
}

impl Site {
    /// What an embed in the text of `holder` means. On the page of a programme or series that one need not be named.
    ///
    /// # Errors
    /// When there is no such embed, or its arguments are not its own.
    pub fn embed(&self, call: &Call<'_>, holder: EntityId) -> Result<Embed, EmbedError> {
        let Some((name, known)) = EMBEDS.iter().find(|(name, _)| *name == call.name) else {
            return Err(EmbedError::Name {
                suggestion: suggest::nearest(call.name, Embed::names()).map(str::to_owned),
            });
        };
        for (argument, _) in &call.arguments {
            if !known.contains(argument) {
                return Err(EmbedError::Argument {
                    argument: (*argument).to_owned(),
                    known,
                    suggestion: suggest::nearest(argument, known.iter().copied()).map(str::to_owned),
                });
            }
        }
        let programme = || self.named(call, holder, "programme", &[Kind::Programme]);
        let required = |id: Option<EntityId>, argument| id.ok_or(EmbedError::Missing { argument });
        Ok(match *name {
            "series-table" => {
                let series = self.named(call, holder, "series", &[Kind::Series])?;
                Embed::SeriesTable { series: required(series, "series")? }
            }
            "goal-tree" => Embed::GoalTree { programme: required(programme()?, "programme")? },
            "funding-by-goal" => Embed::FundingByGoal { programme: required(programme()?, "programme")? },
            _ => {
                let goal = self.named(call, holder, "goal", &[Kind::Goal])?;
                let funder = self.named(call, holder, "funder", &[Kind::Funder, Kind::Organisation])?;
                Embed::ProjectList { programme: programme()?, goal, funder, status: status(call)? }
            }
        })
    }

    /// The entity that an argument names; else the holder, if it is of a kind that fits.
    fn named(
        &self,
        call: &Call<'_>,
        holder: EntityId,
        argument: &'static str,
        kinds: &[Kind],
    ) -> Result<Option<EntityId>, EmbedError> {
        let Some(value) = argument_of(call, argument) else {
            // What is named takes the holder's place: a list by goal on a funder's page is not by that funder too.
            let is_named = call.arguments.iter().any(|(argument, _)| *argument != "status");
            return Ok((!is_named && kinds.contains(&self.entity(holder).kind)).then_some(holder));
        };
        match kinds.iter().find_map(|kind| self.find(*kind, value)) {
            Some(id) => Ok(Some(id)),
            None => Err(EmbedError::Value {
                argument: argument.to_owned(),
                value: value.to_owned(),
                known: None,
                suggestion: Names::new(&self.entities).reference(kinds, value, false),
            }),
        }
    }
}

fn status(call: &Call<'_>) -> Result<Option<Status>, EmbedError> {
    let Some(value) = argument_of(call, "status") else { return Ok(None) };
    match Status::from_word(value) {
        Some(status) => Ok(Some(status)),
        None => Err(EmbedError::Value {
            argument: "status".to_owned(),
            value: value.to_owned(),
            known: Some(Status::ALL.iter().map(|status| status.word()).collect::<Vec<_>>().join(", ")),
            suggestion: suggest::nearest(value, Status::ALL.iter().map(|status| status.word())).map(str::to_owned),
        }),
    }
}

fn argument_of<'a>(call: &'a Call<'_>, name: &str) -> Option<&'a str> {
    call.arguments.iter().find(|(argument, _)| *argument == name).map(|(_, value)| &**value)
}
