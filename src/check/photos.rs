//! Photos: there, inside the dossier, readable, large enough, used, and of what the dossier speaks of.

use std::collections::{BTreeMap, BTreeSet};

use super::{CheckedDossier, Faults};
use crate::diag::{Rule, Span};
use crate::domain::{Shows, Visibility};
use crate::load::RecordFiles;
use crate::load::picture::PictureFault;
use crate::load::records::{Checkpoint, Facts, Photo};

/// A picture whose longer side has fewer pixels shows too little when cut to a box.
const SMALL: u32 = 800;

/// A box of fewer pixels a side is shown enlarged even on a phone of 320: what it should show is not in the photo.
const SMALL_BOX: f64 = 120.0;

/// The files of a record's `photos`: those that it declares, and others in their folder.
fn check_files(photos: &[Photo], files: &RecordFiles, faults: &mut Faults) {
    let (file, pictures) = (&files.file, &files.pictures);
    let mut declared = BTreeSet::new();
    for photo in photos {
        let (path, span) = (photo.file.value.as_str(), photo.file.span);
        if leads_outside(path) {
            faults.add(Rule::PhotoOutside, file, span).word("file", path);
            continue;
        }
        declared.insert(path);
        match pictures.get(path) {
            None => {
                // Windows takes both names for one, so that whoever looks there sees the file under the name that was written.
                let is_it = |there: &&String| there.to_lowercase() == path.to_lowercase();
                let there = pictures.keys().find(is_it).map(String::as_str);
                declared.extend(there);
                let told = faults.add(Rule::PhotoMissing, file, span).word("file", path);
                told.word("found", there.unwrap_or("none"));
            }
            Some(Ok(header)) => {
                let longer = header.width.max(header.height);
                if longer < SMALL {
                    faults.add(Rule::PhotoSmall, file, span).word("file", path).word("pixels", longer);
                }
            }
            Some(Err(fault)) => {
                let told = faults.add(picture_rule(fault), file, span).word("file", path);
                told.word("why", fault.key()).word("format", fault.format());
            }
        }
    }
    let folder = files.key.folder();
    for path in pictures.keys().filter(|path| !declared.contains(path.as_str())) {
        faults
            .add(Rule::PhotoUnreferenced, &format!("{folder}/{path}").into(), Span::FILE)
            .word("name", path);
    }
}

/// The photos of a record that is no dossier: their files, and that its page shows them.
pub(super) fn check_shown(facts: &dyn Facts, files: &RecordFiles, faults: &mut Faults) {
    check_files(facts.photos(), files, faults);
    if !files.lost.is_empty() {
        // What was left out may be what shows a photo.
        return;
    }
    let shown: BTreeSet<&str> = facts.shown_photos().into_iter().map(|photo| photo.id.as_str()).collect();
    for photo in facts.photos().iter().filter(|photo| !shown.contains(photo.id.as_str())) {
        faults.add(Rule::PhotoUnreferenced, &files.file, photo.id.span).word("name", &photo.id);
    }
}

pub(super) fn check(dossier: &CheckedDossier<'_>, faults: &mut Faults) {
    let (record, file, pictures) = (dossier.record, &dossier.files.file, &dossier.files.pictures);
    check_files(&record.photos, dossier.files, faults);
    for pair in record.checkpoints.iter().flat_map(|checkpoint| &checkpoint.pairs) {
        let sides = [(&pair.genuine, &pair.genuine_box), (&pair.counterfeit, &pair.counterfeit_box)];
        for (id, area) in sides.into_iter().filter_map(|(id, area)| Some((id, area.as_ref()?))) {
            let photo = record.photos.iter().find(|photo| photo.id.as_str() == id.as_str());
            let header = photo.and_then(|photo| pictures.get(photo.file.as_str())?.as_ref().ok());
            let Some(header) = header else { continue };
            let longer = (area.width * f64::from(header.width)).max(area.height * f64::from(header.height));
            if longer < SMALL_BOX {
                faults.add(Rule::BoxSmall, file, id.span).word("photo", id).word("pixels", longer.round());
            }
        }
    }
    for photo in record.photos.iter().filter(|photo| photo.shows == Shows::Counterfeit) {
        let uses = |checkpoint: &&Checkpoint| {
            checkpoint.pairs.iter().any(|pair| pair.counterfeit.as_str() == photo.id.as_str())
        };
        let detected = |checkpoint: &Checkpoint| {
            let own = checkpoint.detects.clone().filter(|detects| !detects.is_empty());
            own.unwrap_or_else(|| record.infringements.value.clone())
        };
        let mut pointed: Vec<_> = record.checkpoints.iter().filter(uses).map(detected).collect();
        pointed.push(record.infringements.value.clone());
        if pointed.iter().any(|infringements| photo.shows.said_of(infringements) != photo.shows) {
            faults.add(Rule::PhotoNotCounterfeit, file, photo.id.span).word("photo", &photo.id);
        }
    }
    if !dossier.files.lost.is_empty() {
        // What was left out may be what uses a photo, or the photo that is missed.
        return;
    }
    let mut uses: BTreeMap<&str, Visibility> = BTreeMap::new();
    for place in record.photo_uses() {
        let widest = uses.entry(place.photo.as_str()).or_insert(place.visibility);
        *widest = place.visibility.min(*widest);
    }
    let parent = dossier.brand().and_then(|brand| brand.visibility).unwrap_or_default();
    let own = record.visibility.value.max(parent);
    for photo in &record.photos {
        match uses.get(photo.id.as_str()) {
            None => {
                faults.add(Rule::PhotoUnreferenced, file, photo.id.span).word("name", &photo.id);
            }
            Some(widest) if photo.visibility.is_none() && *widest > own => {
                let told = faults.add(Rule::PhotoVisibilityUnstated, file, photo.id.span);
                told.word("photo", &photo.id).word("visibility", widest.as_str());
            }
            Some(_) => {}
        }
    }
    if dossier.is_published() && record.photos.iter().all(|photo| photo.shows == Shows::Genuine) {
        faults.add(Rule::NoCounterfeitPhoto, file, record.id.span);
    }
}

/// The rule that a picture's fault is against.
pub fn picture_rule(fault: &PictureFault) -> Rule {
    match fault {
        PictureFault::Truncated => Rule::PhotoTruncated,
        PictureFault::TooLarge(_) => Rule::PhotoTooLarge,
        PictureFault::NotAPicture
        | PictureFault::Unsupported(_)
        | PictureFault::HighDynamicRange(_)
        | PictureFault::Corrupt(_) => Rule::PhotoUnreadable,
    }
}

/// Whether a path of a `file:` field leads out of the record's folder, on any system.
fn leads_outside(path: &str) -> bool {
    path.starts_with(['/', '\\']) || path.contains(':') || path.split(['/', '\\']).any(|part| part == "..")
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_that_lead_out_are_known_on_any_system() {
        for path in ["../x.jpg", "photos/../../x.jpg", "/etc/x", "C:\\x.jpg", "\\\\host\\x", "photos\\..\\x"]
        {
            assert!(super::leads_outside(path), "{path}");
        }
        assert!(!super::leads_outside("photos/a..b.jpg"));
    }
}
