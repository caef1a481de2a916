//! The facts that several kinds have: participants, shares, places, contacts, sources.

use tera::Value;

use super::{
    Local,
    definition::FieldPlace,
    kinds::{LinkOrWords, ManagedFund, ManagementView},
    pieces::{
        ContactView, FigureView, ImageView, LinkView, MilestoneView, ParticipantView, Phrase, Place, ShareView,
        SourceView,
    },
};
use crate::{
    link::{Entity, EntityId, Share},
    record::{
        Common, Date, Record, Relation, Text,
        common::{Area, Contact, Link, Participant, Source},
        project::Location,
    },
};

impl Local<'_> {
    pub(super) fn participant(
        &self,
        id: EntityId,
        relation: Relation,
        place: usize,
        participant: &Participant,
    ) -> Option<ParticipantView> {
        let organisation = self.target(id, relation, place);
        let group = self.optional(participant.group.as_ref());
        (organisation.is_some() || group.is_some()).then(|| ParticipantView {
            organisation,
            group,
            role: participant.role.as_ref().and_then(|role| self.role(role)),
            note: self.optional(participant.note.as_ref()),
        })
    }

    pub(super) fn participants(
        &self,
        id: EntityId,
        relation: Relation,
        participants: &[Participant],
    ) -> Vec<ParticipantView> {
        participants
            .iter()
            .enumerate()
            .filter_map(|(place, participant)| self.participant(id, relation, place, participant))
            .collect()
    }

    /// A role: the theme's words for one that it knows, else the words that were written.
    fn role(&self, role: &Text) -> Option<Phrase> {
        if let Text::Plain(word) = role
            && let Some(words) = self.voice.text(&format!("role-{word}"), &[])
        {
            return Some(self.own(words));
        }
        self.phrase(role)
    }

    /// The card of what an entity names at a place of a list, or in a field that is none.
    pub(super) fn target(&self, id: EntityId, relation: Relation, place: usize) -> Option<Value> {
        let place = u16::try_from(place).ok()?;
        self.optional_card(self.site.graph.target_at(id, relation, (place, 0)))
    }

    pub(super) fn areas(&self, id: EntityId, areas: &[Area]) -> Vec<Place> {
        let views = areas.iter().enumerate().map(|(place, area)| {
            let organisation = self.site.graph.target_at(id, Relation::Area, (u16::try_from(place).ok()?, 0));
            let name = self.optional(area.text.as_ref()).or_else(|| self.place_of(organisation?));
            (name.is_some() || area.nuts.is_some()).then(|| Place {
                organisation: self.optional_card(organisation),
                name,
                postcode: None,
                nuts: area.nuts.as_ref().map(|nuts| nuts.0.to_string()),
                coordinates: None,
            })
        });
        views.flatten().collect()
    }

    /// The place that an organisation stands for, else its own name.
    fn place_of(&self, organisation: EntityId) -> Option<Phrase> {
        let entity = self.site.entity(organisation);
        let Some(Record::Organisation(record)) = entity.record() else { return None };
        let place = self.optional(record.place.as_ref());
        Some(place.unwrap_or_else(|| self.title_of(organisation)))
    }

    pub(super) fn locations(&self, id: EntityId, locations: &[Location]) -> Vec<Place> {
        let views = locations.iter().enumerate().map(|(place, location)| {
            let organisation = self.site.graph.target_at(id, Relation::Location, (u16::try_from(place).ok()?, 0));
            let place = Place {
                name: self.optional(location.place.as_ref()).or_else(|| self.place_of(organisation?)),
                organisation: self.optional_card(organisation),
                postcode: location.postcode.clone().map(String::from),
                nuts: location.nuts.as_ref().map(|nuts| nuts.0.to_string()),
                coordinates: location.lat.zip(location.lon).map(|(lat, lon)| format!("{}, {}", lat.0, lon.0)),
            };
            let says = place.name.is_some() || place.postcode.is_some() || place.nuts.is_some();
            (says || place.coordinates.is_some()).then_some(place)
        });
        views.flatten().collect()
    }

    /// The contacts that may still be published.
    pub(super) fn contacts(&self, id: EntityId, file: &str, contacts: &[Contact]) -> Vec<ContactView> {
        contacts
            .iter()
            .enumerate()
            .filter(|(_, contact)| contact.is_current(self.site.options.today))
            .map(|(place, contact)| ContactView {
                name: contact.name.clone().map(String::from),
                title: self.optional(contact.title.as_ref()),
                organisation: self.target(id, Relation::Contact, place),
                email: contact.email.as_ref().map(|email| email.0.to_string()),
                phone: contact.phone.clone().map(String::from),
                href: self.field_href(file, contact.url.as_ref()),
                as_of: self.optional_date(contact.as_of),
            })
            .collect()
    }

    pub(super) fn shares(&self, entity: &Entity) -> Vec<ShareView> {
        let written = match entity.record() {
            Some(Record::Programme(programme)) => &programme.funding[..],
            Some(Record::Project(project)) => &project.funding[..],
            _ => &[],
        };
        entity
            .shares
            .iter()
            .map(|share| {
                let note = share.place.and_then(|place| written.get(usize::from(place))?.note.as_deref());
                self.share(share, self.optional(note))
            })
            .collect()
    }

    fn share(&self, share: &Share, note: Option<Phrase>) -> ShareView {
        ShareView {
            funders: self.cards(&share.funders),
            others: share.others,
            role: share.role.map(|role| role.word()),
            amount: share.amount.map(|amount| self.amount(amount, share.currency, share.approximate)),
            rate: share.rate.as_ref().map(|rate| self.voice.locale.percent(**rate)),
            basis: share.basis.map(|basis| basis.word()),
            through: self.optional_card(share.through),
            note,
        }
    }

    /// Who manages a fund, for which programmes and when.
    pub(super) fn management(&self, fund: EntityId) -> Vec<ManagementView> {
        let Some(Record::Funder(record)) = self.site.entity(fund).record() else { return Vec::new() };
        let managers = record.managed_by.iter().enumerate().map(|(place, management)| ManagementView {
            organisation: self.target(fund, Relation::Manager, place),
            role: management.role.map(|role| role.word()),
            programme: self.target(fund, Relation::ManagedFor, place),
            span: self.span(management.from, management.to, false),
        });
        managers.filter(|management| management.organisation.is_some()).collect()
    }

    /// The funds that an organisation manages.
    pub(super) fn managed_funds(&self, organisation: EntityId) -> Vec<ManagedFund> {
        let edges = self.site.graph.incoming(organisation, Relation::Manager);
        let funds = edges.filter_map(|edge| {
            let Some(Record::Funder(record)) = self.site.entity(edge.from).record() else { return None };
            let place = usize::from(edge.place.0);
            let management = record.managed_by.get(place)?;
            Some(ManagedFund {
                fund: self.card(edge.from)?,
                role: management.role.map(|role| role.word()),
                programme: self.target(edge.from, Relation::ManagedFor, place),
                span: self.span(management.from, management.to, false),
            })
        });
        funds.collect()
    }

    /// Others of its first goal; none where no template names them.
    pub(super) fn neighbours(&self, field: FieldPlace, id: EntityId) -> Vec<Value> {
        self.wanted(field, || self.cards(&self.plan.neighbours.of(self.site, id)))
    }

    pub(super) fn figures(&self, common: &Common) -> Vec<FigureView> {
        let figures = common.figures.iter().filter_map(|figure| {
            Some(FigureView {
                value: self.optional(figure.value.as_ref())?,
                text: self.optional(figure.text.as_ref()),
                date: self.optional_date(figure.date),
            })
        });
        figures.collect()
    }

    pub(super) fn milestones(&self, file: &str, common: &Common) -> Vec<MilestoneView> {
        self.dated_milestones(file, common).map(|(milestone, _)| milestone).collect()
    }

    /// The milestones, each with its date as it was written.
    pub(super) fn dated_milestones<'b>(
        &'b self,
        file: &'b str,
        common: &'b Common,
    ) -> impl Iterator<Item = (MilestoneView, Option<Date>)> + 'b {
        common.milestones.iter().filter_map(move |milestone| {
            let view = MilestoneView {
                title: self.optional(milestone.title.as_ref())?,
                date: self.optional_date(milestone.date),
                href: self.field_href(file, milestone.link.as_ref()),
            };
            Some((view, milestone.date))
        })
    }

    pub(super) fn links(&self, file: &str, links: &[Link]) -> Vec<LinkView> {
        let views = links.iter().filter_map(|link| {
            let href = self.field_href(file, link.url.as_ref())?;
            let title = self.optional(link.title.as_ref()).or_else(|| self.entity_title(file, link.url.as_ref()));
            Some(LinkView { title: title.unwrap_or_else(|| self.own(href.clone())), href })
        });
        views.collect()
    }

    /// Copies elsewhere; one whose address is not known is still worth a word.
    pub(super) fn mirrors(&self, file: &str, mirrors: &[Link]) -> Vec<LinkOrWords> {
        let views = mirrors.iter().filter_map(|mirror| {
            let href = self.field_href(file, mirror.url.as_ref());
            let title = self.optional(mirror.title.as_ref()).or_else(|| Some(self.own(href.clone()?)))?;
            Some(LinkOrWords { title, href })
        });
        views.collect()
    }

    /// An entity's sources: its own, else its programme's.
    pub(super) fn sources(&self, id: EntityId) -> Vec<SourceView> {
        let own = |id: EntityId| self.site.entity(id).common().is_some_and(|common| !common.sources.is_empty());
        let holder =
            [Some(id), self.site.graph.target(id, Relation::Programme)].into_iter().flatten().find(|id| own(*id));
        let Some(holder) = holder else { return Vec::new() };
        let entity = self.site.entity(holder);
        let (Some(common), Some(document)) = (entity.common(), entity.primary()) else { return Vec::new() };
        common
            .sources
            .iter()
            .enumerate()
            // A programme's publication is not its own source.
            .filter(|(place, _)| {
                let place = u16::try_from(*place).unwrap_or(u16::MAX);
                self.site.graph.target_at(holder, Relation::Source, (place, 0)) != Some(id)
            })
            .filter_map(|(place, source)| self.source(holder, &document.file, place, source))
            .collect()
    }

    pub(super) fn source(&self, id: EntityId, file: &str, place: usize, source: &Source) -> Option<SourceView> {
        let place = u16::try_from(place).ok()?;
        let report = self.site.graph.target_at(id, Relation::Source, (place, 0));
        let href = self.field_href(file, source.url.as_ref());
        let title = self
            .optional(source.title.as_ref())
            .or_else(|| Some(self.title_of(report?)))
            .or_else(|| Some(self.own(href.clone()?)))?;
        let publisher = self.site.graph.target_at(id, Relation::SourcePublisher, (place, 0));
        Some(SourceView {
            title,
            report: self.optional_card(report),
            publisher: self.optional_card(publisher),
            date: self.optional_date(source.date),
            href,
            locator: self.optional(source.locator.as_ref()),
            accessed: self.optional_date(source.accessed),
        })
    }

    pub(super) fn image(&self, entity: &Entity) -> Option<ImageView> {
        let image = entity.common()?.image.as_ref()?;
        let src = self.file_href(&entity.primary()?.file, &image.file.as_ref()?.0)?;
        Some(ImageView {
            src,
            alt: self.optional(image.alt.as_ref()).map(|alt| alt.text).unwrap_or_default(),
            credit: self.optional(image.credit.as_ref()),
        })
    }
}
