//! Rights and recordations that no longer, or not yet, hold.

use std::sync::Arc;

use super::Faults;
use crate::diag::{Rule, Span};
use crate::domain::{Date, RightStatus};
use crate::load::records::Right;

pub(super) fn check(rights: &[Right], file: &Arc<str>, today: Date, faults: &mut Faults) {
    for right in rights {
        for expires in right.last_days().filter(|date| date.value < today) {
            faults.add(Rule::RightExpired, file, expires.span).word("date", expires.value);
        }
        if let Some(status) = right.status.as_ref().filter(|status| status.value != RightStatus::Registered) {
            let span: Span = status.span;
            faults.add(Rule::RightNotLive, file, span).word("status", status.value.as_str());
        }
    }
}
