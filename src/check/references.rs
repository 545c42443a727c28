//! Names of what other fields and other records declare.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{CheckedDossier, Faults, Seen};
use crate::diag::{Rule, Span};
use crate::domain::{RecordKey, RecordType, Visibility};
use crate::load::markdown::RecordLink;
use crate::load::records::{Dossier as Record, Facts};
use crate::load::values::Token;
use crate::load::visit::Visitor;
use crate::load::{RecordFiles, Spanned};

/// Other records that a record names, and that are not there.
pub(super) fn check_records(content: &Seen<'_>, facts: &dyn Facts, file: &Arc<str>, faults: &mut Faults) {
    struct References<'a>(&'a Seen<'a>, &'a Arc<str>, &'a mut Faults);
    impl Visitor for References<'_> {
        fn reference(&mut self, record_type: RecordType, name: &str, span: Span) {
            let Self(content, file, faults) = self;
            if content.linked(record_type, name).is_none() {
                let fault = faults.add(Rule::UnresolvedReference, file, span);
                fault.word("name", name).word("what", record_type.as_str());
            }
        }

        fn link(&mut self, link: &RecordLink, span: Span) {
            let Self(content, file, faults) = self;
            if !content.has_linked(link) {
                let fault = faults.add(Rule::UnresolvedReference, file, span);
                fault.word("name", link).word("what", "record");
            }
        }
    }
    facts.visit(Span::FILE, &mut References(content, file, faults));
}

/// Asks whether `readers` see the record `key`, which the record of `files` names at `span` and cannot be shown without.
pub(super) fn check_shown(
    content: &Seen<'_>,
    files: &RecordFiles,
    key: &RecordKey,
    readers: Visibility,
    span: Span,
    faults: &mut Faults,
) {
    if let Some(why) = hidden(content, key, None, readers).filter(|_| !files.draft) {
        let fault = faults.add(Rule::RecordHidden, &files.file, span);
        fault.word("name", &key.slug).word("why", why);
    }
}

/// Why readers do not see what a link leads to, with the part of the record that it names: `draft`, or for whom it is.
pub(super) fn hidden_link(
    content: &Seen<'_>,
    link: &RecordLink,
    readers: Visibility,
) -> Option<&'static str> {
    let key = content.linked(link.record_type, &link.slug)?;
    hidden(content, &key, link.anchor.as_deref(), readers)
}

fn hidden(
    content: &Seen<'_>,
    key: &RecordKey,
    part: Option<&str>,
    readers: Visibility,
) -> Option<&'static str> {
    let named = content.record(key)?;
    if named.draft {
        return Some("draft");
    }
    let facts = named.facts.as_ref()?;
    let of_part = facts.headings().into_iter().filter(|of| part == Some(of.id.as_str()));
    let own = of_part.map(|of| of.visibility).max().unwrap_or_default().max(facts.visibility());
    (!own.admitted(readers)).then(|| own.as_str())
}

/// Names that one field of a dossier gives for what another declares.
pub(super) fn check(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let (record, file) = (dossier.record, &dossier.files.file);
    let others = || record.confusable_with.iter().map(|of| &of.product);
    for product in others().filter(|product| &*product.value == dossier.files.slug()) {
        faults.add(Rule::ConfusedWithItself, file, product.span).word("name", product);
    }
    faults.twice(others(), file);
    let mut refuse = |name: &str, what: &str, span| {
        faults.add(Rule::UnresolvedReference, file, span).word("name", name).word("what", what);
    };
    let ids = |list: Vec<&Spanned<Token>>| {
        list.into_iter().map(|id| id.value.as_str().to_owned()).collect::<BTreeSet<String>>()
    };
    let lost = |name: &str| dossier.files.is_lost(name);
    let photos = ids(record.photos.iter().map(|p| &p.id).collect());
    let variants = ids(record.variants.iter().map(|v| &v.id).collect());
    let checkpoints = ids(record.checkpoints.iter().map(|c| &c.id).collect());
    let codes: BTreeSet<String> = record.codes.iter().map(|c| c.id.to_string()).collect();
    let sections = ids(record.sections.iter().map(|s| &s.id).collect());

    let pairs = record.checkpoints.iter().flat_map(|c| &c.pairs);
    let of_photos = record
        .main_photo
        .iter()
        .chain(record.variants.iter().filter_map(|v| v.photo.as_ref()))
        .chain(pairs.flat_map(|pair| [&pair.genuine, &pair.counterfeit]));
    let of_variants = (record.items.iter().flat_map(|i| &i.variants))
        .chain(record.checkpoints.iter().flat_map(|c| &c.variants))
        .chain(record.photos.iter().filter_map(|p| p.variant.as_ref()));
    let of_checkpoints = (record.photos.iter().flat_map(|p| p.hotspots.iter().map(|h| &h.checkpoint)))
        .chain(record.codes.iter().filter_map(|c| c.checkpoint.as_ref()))
        .chain(record.fish.iter().flat_map(|f| f.look_alikes.iter().filter_map(|l| l.tell.as_ref())));
    for (known, what, names) in [
        (&photos, "photo", of_photos.collect::<Vec<_>>()),
        (&variants, "variant", of_variants.collect()),
        (&checkpoints, "checkpoint", of_checkpoints.collect()),
    ] {
        for name in names.into_iter().filter(|name| !known.contains(name.as_str()) && !lost(name.as_str())) {
            refuse(name.as_str(), what, name.span);
        }
    }
    for claim in record.sources.iter().map(|source| &source.claim) {
        let declared = [&photos, &variants, &checkpoints, &codes, &sections]
            .iter()
            .any(|ids| ids.contains(claim.as_str()));
        // A claim is a token, and tokens have hyphens where some fields have underscores.
        let field = Record::claimed_fields()
            .any(|field| field == claim.as_str() || field.replace('_', "-") == claim.as_str());
        if !declared && !field && !lost(claim.as_str()) {
            refuse(claim.as_str(), "claim", claim.span);
        }
    }
}
