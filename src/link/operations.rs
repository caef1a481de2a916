//! What a list of operations must say of each, as far as a project's fields can hold it.
//!
//! Enters: an entity of a site that says `operations: true`. Leaves: one warning for each project that lacks any of it.
//! The lists: Regulation (EU) 2021/1060, article 49(3); Regulation (EU) 1303/2013, annex XII, point 1; Regulation (EC)
//! 1828/2006, article 7(2)(d). Absent: what no field holds (the contractor, the country, the day on which the list was
//! last updated), and natural persons, who have no field here at all.

use super::{Entity, Site};
use crate::{
    diagnostic::{Code, Diagnostic, FieldPath, Place, Report},
    kind::Kind,
    record::{Project, Record, funding::ShareRole, life::Period, project::Location},
};

/// Checks a project.
pub(super) fn check(site: &Site, entity: &Entity, report: &mut Report) {
    let (Some(Record::Project(project)), Some(document)) = (entity.record(), entity.primary()) else { return };
    if !site.settings.record.operations || !entity.is_for_readers() || !may_be_operation(entity) {
        return;
    }
    let lacking = lacking(site, entity, project);
    if !lacking.is_empty() {
        let names: Vec<String> = lacking.iter().map(|name| format!("`{name}`")).collect();
        report.add(
            Diagnostic::new(Code::OperationIncomplete, Place::value(&document.file, FieldPath::key("title")))
                .arg("fields", names.join(", "))
                .arg("count", names.len())
                .arg_if("period", entity.period.map(Period::word)),
        );
    }
}

/// Whether a project may have money of an EU fund. One whose funders are all known to be others' is no operation.
fn may_be_operation(entity: &Entity) -> bool {
    let is_others = |role| matches!(role, Some(role) if role != ShareRole::Eu);
    entity.shares.is_empty() || !entity.shares.iter().all(|share| is_others(share.role))
}

/// The fields that the period's list asks for and the project lacks, in the order of the record. Where the period is not
/// known, what two of the lists ask for alike.
fn lacking(site: &Site, entity: &Entity, project: &Project) -> Vec<&'static str> {
    let period = entity.period;
    let is_fund = |share: &&super::Share| {
        share.role == Some(ShareRole::Eu)
            || share.funders.iter().any(|funder| site.entity(*funder).kind == Kind::Funder)
    };
    let has_fund = entity.shares.iter().any(|share| is_fund(&share));
    let has_rate = entity.shares.iter().filter(is_fund).any(|share| share.rate.is_some());
    let has_amount = entity.shares.iter().any(|share| share.amount.is_some());
    let is_early = period == Some(Period::From2007);
    let is_late = period == Some(Period::From2021);
    let asked = [
        ("summary", !is_early, project.common.summary.is_some()),
        ("period", period.is_none(), false),
        ("code", is_late, project.code.is_some()),
        ("start", !is_early, project.start.is_some()),
        ("end", !is_early, project.end.is_some()),
        ("lead", true, project.lead.is_some()),
        ("funding", is_early || is_late, if is_early { has_amount } else { has_fund }),
        ("funding.rate", !is_early, has_rate),
        ("total_cost", !is_early, project.total_cost.is_some()),
        ("locations", !is_early, project.locations.iter().any(is_located)),
        ("intervention_field", !is_early, project.intervention_field.is_some()),
        ("specific_objective", is_late, project.specific_objective.is_some()),
        ("achievements", is_late, !project.achievements.is_empty()),
    ];
    asked.into_iter().filter(|(_, is_asked, is_known)| *is_asked && !is_known).map(|(name, ..)| name).collect()
}

/// Whether a place is said in a way that a list of operations can hold: a postcode, a code of a region, or degrees.
fn is_located(location: &Location) -> bool {
    location.postcode.is_some() || location.nuts.is_some() || (location.lat.is_some() && location.lon.is_some())
}
