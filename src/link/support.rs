//! Support of the EU that cannot be acknowledged, because nobody says in which programming period it was given.
//!
//! Enters: an entity. Leaves: a warning. The periods have different emblems and words (Regulation (EU) 1303/2013, annex
//! XII; Regulation (EU) 2021/1060, article 50 and annex IX), and projects of one run into the next, so that dates do not
//! tell. Absent: the acknowledgement itself.

use super::{Entity, EntityId, Site, references};
use crate::{
    diagnostic::{Code, Diagnostic, Place, Report},
    record::{Field, Record, Relation, funder::FunderType},
};

/// Checks a project or a publication. A publication that has its funders from its projects follows them: what is unclear
/// is told of the project, once.
pub(super) fn check(site: &Site, id: EntityId, entity: &Entity, report: &mut Report) {
    let (Some(record @ (Record::Project(_) | Record::Report(_))), Some(document)) = (entity.record(), entity.primary())
    else {
        return;
    };
    let has_eu_fund = || site.graph.edges(id, Relation::Funder).iter().any(|edge| is_eu_fund(site.entity(edge.to)));
    if !has_eu_fund() || !entity.is_for_readers() || has_period(site, id, entity) {
        return;
    }
    let mut is_told = false;
    record.fields(&mut |trail, field| {
        if let Field::Reference(reference, relation @ Relation::Funder) = field
            && !is_told
            && let references::Found::Shown(funder) =
                references::look_up(&site.entities, reference, relation.kinds(entity.kind))
            && is_eu_fund(site.entity(funder))
        {
            is_told = true;
            report.add(
                Diagnostic::new(Code::Acknowledgement, Place::value(&document.file, trail.path()))
                    .arg("kind", entity.kind.word())
                    .arg("funder", &*site.entity(funder).id),
            );
        }
    });
}

/// Whether a period follows, for a publication through its projects or its programme.
fn has_period(site: &Site, id: EntityId, entity: &Entity) -> bool {
    let around = [Relation::Project, Relation::Programme].into_iter().flat_map(|by| site.graph.targets(id, by));
    entity.period.is_some() || around.into_iter().any(|other| site.entity(other).period.is_some())
}

fn is_eu_fund(entity: &Entity) -> bool {
    matches!(entity.record(), Some(Record::Funder(fund)) if fund.r#type == Some(FunderType::EuFund))
}
