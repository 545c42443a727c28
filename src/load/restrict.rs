//! What readers may see of a record: each item by its own `visibility`, each text by its languages.
//!
//! `record!` writes this for every record from its fields, so that an item is held back as soon as it has a field of type
//! [`Visibility`], and a map of texts is cut as soon as it is there. What else an item follows, such as the pack that it
//! belongs to, is for who knows the whole record.
//!
//! **Invariant:** every type that stands in a record says here how it is cut; one that does not say so does not compile.

use std::collections::BTreeMap;

use super::markdown::RecordLink;
use super::values::{Currency, Decimal, Host, LocalText, Names, Printed, SourceName, Token, Word};
use super::visit::{Visit, Visitor};
use super::yaml::Spanned;
use crate::diag::Span;
use crate::domain::{
    Area, Cause, CodePattern, Country, Date, DateMeaning, Gtin, HsCode, Id, Infringement, Kind, LanguageTag,
    Method, Owner, Period, RightStatus, Shape, Shows, Slug, Status, Translator, Visibility, Weekday, Weight,
};

/// For whom records are cut.
pub struct Readers<'a> {
    /// The widest circle that they belong to.
    pub audience: Visibility,
    /// Whether they have texts in a language.
    pub read: &'a dyn Fn(&LanguageTag) -> bool,
}

/// A value of which readers may see a part or nothing.
pub trait Restrict {
    /// Cuts the value to what `readers` may see; whether whatever it stands in may be seen, as far as it has a say in that.
    fn restrict(&mut self, readers: &Readers<'_>) -> bool;

    /// The same for a value that may be missing: one that may not be seen is taken away, and has no say in what it stands in.
    fn restrict_option(value: &mut Option<Self>, readers: &Readers<'_>) -> bool
    where
        Self: Sized,
    {
        value.take_if(|value| !value.restrict(readers));
        true
    }

    /// Whether it is a list, or may be missing, and has nothing in it.
    fn is_nothing(&self) -> bool {
        false
    }

    /// The id, where it is one or has one.
    fn item_id(&self) -> Option<&str> {
        None
    }

    /// Takes out what `path` names: a field of a record, then the id of an item or a field of that record, and so on; whether
    /// there is such a thing that can be missing.
    fn withhold(&mut self, path: &[&str]) -> bool {
        let _ = path;
        false
    }

    /// Of a record: empties the fields that are none of `names`, as far as they can be empty.
    fn keep_only(&mut self, names: &[&str]) {
        let _ = names;
    }

    /// Of a record: the names of the fields that hold something.
    fn filled(&self) -> Vec<&'static str> {
        Vec::new()
    }
}

impl Restrict for Visibility {
    fn restrict(&mut self, readers: &Readers<'_>) -> bool {
        self.admitted(readers.audience)
    }
    fn restrict_option(value: &mut Option<Self>, readers: &Readers<'_>) -> bool {
        value.unwrap_or_default().admitted(readers.audience)
    }
}

impl Restrict for LocalText {
    fn restrict(&mut self, readers: &Readers<'_>) -> bool {
        self.0.retain(|tag, _| (readers.read)(tag));
        true
    }
}

impl<T: Restrict> Restrict for Spanned<T> {
    fn restrict(&mut self, readers: &Readers<'_>) -> bool {
        self.value.restrict(readers)
    }
    fn is_nothing(&self) -> bool {
        self.value.is_nothing()
    }
    fn item_id(&self) -> Option<&str> {
        self.value.item_id()
    }
    fn withhold(&mut self, path: &[&str]) -> bool {
        self.value.withhold(path)
    }
}

impl<T: Restrict> Restrict for Option<T> {
    fn restrict(&mut self, readers: &Readers<'_>) -> bool {
        T::restrict_option(self, readers)
    }
    fn withhold(&mut self, path: &[&str]) -> bool {
        self.as_mut().is_some_and(|value| value.withhold(path))
    }
    fn is_nothing(&self) -> bool {
        self.is_none()
    }
}

impl<T: Restrict> Restrict for Vec<T> {
    fn restrict(&mut self, readers: &Readers<'_>) -> bool {
        self.retain_mut(|value| value.restrict(readers));
        true
    }
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
    fn withhold(&mut self, path: &[&str]) -> bool {
        let [id, within @ ..] = path else { return false };
        let before = self.len();
        if within.is_empty() {
            self.retain(|item| item.item_id() != Some(id));
            return self.len() < before;
        }
        // Two items of one id both lose it.
        let named = self.iter_mut().filter(|item| item.item_id() == Some(id));
        named.map(|item| item.withhold(within)).filter(|found| *found).count() > 0
    }
}

impl<K: Ord, V: Restrict> Restrict for BTreeMap<K, Spanned<V>> {
    fn restrict(&mut self, readers: &Readers<'_>) -> bool {
        self.retain(|_, value| value.restrict(readers));
        true
    }
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}

/// Facts that are the same for all readers of what they stand in.
macro_rules! same_for_all {
    ($($fact:ty)*) => {$(
        impl $crate::load::restrict::Restrict for $fact {
            fn restrict(&mut self, _: &$crate::load::restrict::Readers<'_>) -> bool {
                true
            }
        }
    )*};
}

/// Facts that are the same for all readers of what they stand in, and name nothing beyond it.
macro_rules! plain {
    ($($fact:ty)*) => {
        $crate::load::restrict::same_for_all!($($fact)*);
        $(
            impl $crate::load::visit::Visit for $fact {
                fn visit(&self, _: $crate::diag::Span, _: &mut dyn $crate::load::visit::Visitor) {}
            }
        )*
    };
}
pub(crate) use {plain, same_for_all};

same_for_all! { CodePattern RecordLink SourceName Word }
plain! {
    Area Cause Country Date DateMeaning Gtin HsCode Id Infringement Kind LanguageTag Method Owner Period RightStatus
    Shape Shows Slug Status Translator Weekday Weight
    // What is printed on goods is shown whatever the readers' languages.
    Names Printed
    String bool f64 u32 Decimal Currency Host
}

impl Restrict for Token {
    fn restrict(&mut self, _: &Readers<'_>) -> bool {
        true
    }
    fn item_id(&self) -> Option<&str> {
        Some(self.as_str())
    }
}

impl Visit for Token {
    fn visit(&self, _: Span, _: &mut dyn Visitor) {}
}

impl Visit for Visibility {
    fn visit(&self, _: Span, _: &mut dyn Visitor) {}
}

impl Visit for LocalText {
    fn visit(&self, _: Span, visitor: &mut dyn Visitor) {
        visitor.text(self);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::yaml::{Decode, DecodeContext, parse, record};

    record! {
        /// An item with words of its own, as any new record may hold.
        pub struct Note {
            /// Its words.
            words: Option<LocalText>,
            /// How many.
            count: u32,
            /// Whom it is published to.
            visibility: Option<Visibility>,
        }
    }

    record! {
        /// A record that no other code knows.
        pub struct NewRecord {
            /// Items in a list.
            notes: Vec<Note>,
            /// One by itself.
            note: Option<Note>,
            /// Words.
            title: LocalText,
        }
    }

    /// Restricts `yaml` for `audience` that reads Korean and English; gives what is left as the text of its debug form.
    fn cut(yaml: &str, audience: Visibility) -> (NewRecord, bool) {
        let korean = LanguageTag::parse("ko").unwrap();
        let file = "test.yaml".into();
        let mut context = DecodeContext::new(&file, &korean);
        let node = parse(yaml, &mut context).unwrap();
        let mut fresh = NewRecord::decode(&node, &mut context).unwrap();
        assert_eq!(context.diagnostics, []);
        let read = |tag: &LanguageTag| ["ko", "en"].contains(&tag.as_str());
        let seen = fresh.restrict(&Readers { audience, read: &read });
        (fresh, seen)
    }

    const YAML: &str = "\
title: {ko: 제목, th: ชื่อ}
note: {words: {en: one}, count: 1, visibility: partner}
notes:
  - {words: {ko: 둘, vi: hai, en: two}, count: 2}
  - {words: {en: three}, count: 3, visibility: customs}
";

    #[test]
    fn a_record_that_no_other_code_knows_is_cut_by_what_its_fields_are() {
        let counts = |fresh: &NewRecord| {
            fresh.notes.iter().chain(&fresh.note).map(|note| note.count).collect::<Vec<_>>()
        };
        let (public, seen) = cut(YAML, Visibility::Public);
        assert!(seen);
        assert_eq!(counts(&public), [2]);
        let words = public.notes[0].words.as_ref().unwrap();
        assert_eq!(words.0.keys().map(LanguageTag::as_str).collect::<Vec<_>>(), ["en", "ko"]);
        assert_eq!(public.title.0.keys().map(LanguageTag::as_str).collect::<Vec<_>>(), ["ko"]);
        assert_eq!(counts(&cut(YAML, Visibility::Partner).0), [2, 1]);
        assert_eq!(counts(&cut(YAML, Visibility::Customs).0), [2, 3, 1]);
    }

    record! {
        /// A record whose items have ids.
        pub struct RecordWithItems {
            /// Items.
            items: Vec<ItemWithId>,
            /// Words.
            words: Option<LocalText>,
            /// What must be there.
            count: u32,
        }
    }

    record! {
        /// An item with an id.
        pub struct ItemWithId {
            /// Its id.
            id: Spanned<Token>,
            /// Notes.
            notes: Vec<Note>,
        }
    }

    #[test]
    fn what_a_path_names_is_withheld_and_nothing_else() {
        let listed = || {
            let korean = LanguageTag::parse("ko").unwrap();
            let file = "test.yaml".into();
            let mut context = DecodeContext::new(&file, &korean);
            let yaml = "items: [{id: a, notes: [{count: 1}]}, {id: b}]\nwords: w\ncount: 3";
            RecordWithItems::decode(&parse(yaml, &mut context).unwrap(), &mut context).unwrap()
        };
        for (path, found, ids, has_words, notes) in [
            ("items.a", true, "b", true, 0),
            ("items.b", true, "a", true, 1),
            ("items.a.notes", true, "ab", true, 0),
            ("items.c", false, "ab", true, 1),
            ("items", true, "", true, 0),
            ("words", true, "ab", false, 1),
            ("words.ko", false, "ab", true, 1),
            ("count", false, "ab", true, 1),
            ("other", false, "ab", true, 1),
        ] {
            let mut listed = listed();
            assert_eq!(listed.withhold(&path.split('.').collect::<Vec<_>>()), found, "{path}");
            assert_eq!(listed.items.iter().map(|item| item.id.as_str()).collect::<String>(), ids, "{path}");
            assert_eq!(listed.words.is_some(), has_words, "{path}");
            assert_eq!(listed.items.iter().map(|item| item.notes.len()).sum::<usize>(), notes, "{path}");
        }
    }

    #[test]
    fn fields_that_hold_something_are_named() {
        let (fresh, _) = cut("title: {ko: 제목}\nnotes: []", Visibility::Customs);
        assert_eq!(fresh.filled(), ["title"]);
        let (fresh, _) = cut(YAML, Visibility::Public);
        assert_eq!(fresh.filled(), ["notes", "title"]);
    }
}
