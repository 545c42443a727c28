//! `primer.yaml`: a short lesson with a self-test.
//!
//! **Invariant:** a question is published whole, or not at all.

use std::collections::BTreeSet;

use super::published::{Own, published_record};
use super::{Heading, HeadingOf, Photo};
use crate::domain::{Kind, Visibility};
use crate::load::values::Token;
use crate::load::yaml::{Spanned, record};

published_record! {
    /// A short lesson with a self-test.
    pub struct Primer of Primer {
        /// Place among the lessons, which stand in the order of training; no two have the same.
        order: Spanned<u32>,
        /// Kinds of goods that it is for; all if none is named.
        for_kinds: Vec<Spanned<Kind>>,
        /// Minutes that it takes.
        minutes: Spanned<u32>,
        /// Questions at its end.
        self_test: Vec<Question>,
    }
}

record! {
    /// A question of a self-test.
    pub struct Question {
        /// Id of the question: the heading of its text ends in `{#id}`.
        id: Spanned<Token>,
        /// Id of the photo that it asks about; `{.picture}` says what that shows.
        photo: Option<Spanned<Token>>,
        /// Ids of the answers to choose from: the heading that has the words of each ends in `{.option-id}`.
        options: Vec<Spanned<Token>>,
        /// Id of the right answer; `{.why}` says why it is right.
        right: Spanned<Token>,
        /// Whom the question and its text are published to.
        visibility: Option<Visibility>,
    }
}

impl Primer {
    /// The question of this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.self_test.iter().find(|question| question.id.as_str() == id)
    }

    /// The photo of this id.
    pub fn photo(&self, id: &str) -> Option<&Photo> {
        self.photos.iter().find(|photo| photo.id.as_str() == id)
    }
}

impl Own for Primer {
    fn own_headings(&self) -> Vec<Heading> {
        let heading = |question: &Question| Heading {
            id: question.id.to_string(),
            span: question.id.span,
            visibility: question.visibility.unwrap_or_default(),
            of: HeadingOf::Question,
        };
        self.self_test.iter().map(heading).collect()
    }

    fn own_order(&self) -> Option<u32> {
        (!self.order.is_stand_in()).then_some(self.order.value)
    }

    fn own_kinds(&self) -> &[Spanned<Kind>] {
        &self.for_kinds
    }

    fn own_shown_photos(&self) -> Vec<&Photo> {
        let shown: BTreeSet<&str> =
            self.self_test.iter().filter_map(|question| Some(question.photo.as_ref()?.as_str())).collect();
        self.photos.iter().filter(|photo| shown.contains(photo.id.as_str())).collect()
    }

    fn own_hang_together(&mut self) {
        // Without the photo that it asks about, a question asks nothing.
        let photos: BTreeSet<String> = self.photos.iter().map(|photo| photo.id.to_string()).collect();
        self.self_test
            .retain(|question| question.photo.as_ref().is_none_or(|photo| photos.contains(photo.as_str())));
        let shown: BTreeSet<String> =
            self.own_shown_photos().into_iter().map(|photo| photo.id.to_string()).collect();
        self.photos.retain(|photo| shown.contains(photo.id.as_str()));
    }
}
