//! Which goal is served by which programme: a table of marks.

use std::collections::{BTreeMap, BTreeSet};

use tera::Value;

use crate::{
    link::{EntityId, Service},
    record::Relation,
    view::{Local, definition::view},
};

/// How many programmes have a column.
const COLUMNS: usize = 12;

/// How many goals have a row.
const ROWS: usize = 100;

view! {
    /// Goals and the programmes that serve them.
    pub struct Matrix {
        /// Cards of the programmes, a column each: those with the most marks, in their order.
        programmes: Vec<Value>,
        /// The goals, with their own programme.
        groups: Vec<MatrixGroup>,
        /// Which marks there are, for the key: `own`, `projects`, `implements`, `supports`, `parallel`.
        marks: Vec<&'static str>,
        /// How many programmes with marks have no column.
        programmes_left_out: usize,
        /// How many goals have no row.
        goals_left_out: usize,
    }
}

view! {
    /// The goals of one programme.
    pub struct MatrixGroup {
        /// The programme's card; absent for goals of none.
        programme: Option<Value>,
        rows: Vec<MatrixRow>,
    }
}

view! {
    /// A goal, with a cell for each programme of the matrix.
    pub struct MatrixRow {
        /// The goal's card.
        goal: Value,
        cells: Vec<MatrixCell>,
    }
}

view! {
    /// How a programme is related to a goal.
    pub struct MatrixCell {
        /// Each way, strongest first; the string `serves-WORD` says it. Empty where there is none.
        marks: Vec<&'static str>,
    }
}

impl Local<'_> {
    /// The matrix of some goals; none where each goal is its own programme's concern alone, which its list says already.
    pub(in crate::view) fn matrix(&self, goals: &[EntityId]) -> Option<Matrix> {
        let goals_left_out = goals.len().saturating_sub(ROWS);
        let goals = &goals[..goals.len() - goals_left_out];
        let found: Vec<BTreeSet<(EntityId, Service)>> = goals.iter().map(|goal| self.site.service_of(*goal)).collect();
        let is_shared = |services: &BTreeSet<(EntityId, Service)>| services.iter().any(|(_, how)| *how != Service::Own);
        if !found.iter().any(is_shared) {
            return None;
        }
        let mut counts: BTreeMap<EntityId, usize> = BTreeMap::new();
        for services in &found {
            let programmes: BTreeSet<EntityId> = services.iter().map(|(programme, _)| *programme).collect();
            programmes.into_iter().for_each(|programme| *counts.entry(programme).or_default() += 1);
        }
        let mut columns = self.plan.sorted(counts.keys().copied().collect(), self.lang);
        let programmes_left_out = columns.len().saturating_sub(COLUMNS);
        columns.sort_by_key(|programme| std::cmp::Reverse(counts[programme]));
        columns.truncate(COLUMNS);
        let columns = self.plan.sorted(columns, self.lang);
        let mut marks = BTreeSet::new();
        let mut groups: Vec<MatrixGroup> = Vec::new();
        let mut last = None;
        for (goal, services) in goals.iter().zip(&found) {
            let cells = columns.iter().map(|column| {
                let all = [Service::Own, Service::Projects, Service::Implements, Service::Supports, Service::Parallel];
                let here: Vec<Service> = all.into_iter().filter(|how| services.contains(&(*column, *how))).collect();
                marks.extend(here.iter().copied());
                MatrixCell { marks: here.into_iter().map(Service::word).collect() }
            });
            let Some(card) = self.card(*goal) else { continue };
            let row = MatrixRow { goal: card, cells: cells.collect() };
            let owner = self.site.graph.target(*goal, Relation::Programme);
            match groups.last_mut() {
                Some(group) if last == Some(owner) => group.rows.push(row),
                _ => groups.push(MatrixGroup { programme: self.optional_card(owner), rows: vec![row] }),
            }
            last = Some(owner);
        }
        Some(Matrix {
            programmes: self.cards(&columns),
            groups,
            marks: marks.into_iter().map(Service::word).collect(),
            programmes_left_out,
            goals_left_out,
        })
    }
}
