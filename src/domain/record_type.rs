//! The types of records, and where the files of each lie.
//!
//! The table follows the content contract. All that has to do with folders, files and links of records asks it.
//!
//! **Invariant:** a record's key and its folder name each other.

use std::fmt;

use super::{Kind, Slug, SlugFault, closed, digested};

closed! {
    /// A type of record, by the word that links name it with.
    #[derive(PartialOrd, Ord)]
    pub enum RecordType {
        /// Goods that are compared.
        Product = "product",
        /// A brand and its right holder.
        Brand = "brand",
        /// A certification mark.
        Mark = "mark",
        /// The law and the authorities of a place.
        Jurisdiction = "jurisdiction",
        /// An office abroad.
        Office = "office",
        /// A public body.
        Agency = "agency",
        /// An online marketplace.
        Platform = "platform",
        /// Goods that were stopped.
        Case = "case",
        /// Figures of a period.
        Statistic = "statistic",
        /// A warning that ends.
        Alert = "alert",
        /// What bodies have agreed.
        Agreement = "agreement",
        /// A programme of support.
        Programme = "programme",
        /// A lesson.
        Primer = "primer",
        /// Words that stand on packs, all of which are one record.
        Glossary = "glossary",
    }
}

/// How the folders of a type lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FolderLayout {
    /// `<folder>/<slug>/`.
    Flat,
    /// `<folder>/<kind of goods>/<slug>/`.
    ByKind,
    /// `<folder>/<year>/<slug>/`.
    ByYear,
    /// There is one record, which is one file at the content's top.
    OneFile,
}

impl RecordType {
    /// Its folder, the file that holds its facts, and how its folders lie.
    fn place(self) -> (&'static str, &'static str, FolderLayout) {
        match self {
            Self::Product => ("products", "dossier.yaml", FolderLayout::ByKind),
            Self::Brand => ("brands", "brand.yaml", FolderLayout::Flat),
            Self::Mark => ("marks", "mark.yaml", FolderLayout::Flat),
            Self::Jurisdiction => ("jurisdictions", "jurisdiction.yaml", FolderLayout::Flat),
            Self::Office => ("offices", "office.yaml", FolderLayout::Flat),
            Self::Agency => ("agencies", "agency.yaml", FolderLayout::Flat),
            Self::Platform => ("platforms", "platform.yaml", FolderLayout::Flat),
            Self::Case => ("cases", "case.yaml", FolderLayout::ByYear),
            Self::Statistic => ("statistics", "statistic.yaml", FolderLayout::Flat),
            Self::Alert => ("alerts", "alert.yaml", FolderLayout::Flat),
            Self::Agreement => ("agreements", "agreement.yaml", FolderLayout::Flat),
            Self::Programme => ("programmes", "programme.yaml", FolderLayout::Flat),
            Self::Primer => ("primers", "primer.yaml", FolderLayout::Flat),
            Self::Glossary => ("glossary", "glossary.yaml", FolderLayout::OneFile),
        }
    }

    /// The folder that its records lie in, at the content's top.
    pub fn folder(self) -> &'static str {
        self.place().0
    }

    /// The name of the file that holds a record's facts.
    pub fn file(self) -> &'static str {
        self.place().1
    }

    /// Whether its folders lie by year, so that a year stands before a record's name.
    pub fn is_by_year(self) -> bool {
        self.place().2 == FolderLayout::ByYear
    }

    /// Whether there is one record of it, which is one file without texts and pictures.
    pub fn is_one_file(self) -> bool {
        self.place().2 == FolderLayout::OneFile
    }

    /// Whether a link may name such a record.
    pub fn is_linked(self) -> bool {
        // A term of the glossary is named by a link of its own.
        self != Self::Glossary
    }
}

/// What lies between the folder of a type and that of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Within {
    /// A kind of goods.
    Kind(Kind),
    /// A year.
    Year(u16),
}

/// A record by its type and the place of its folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// Its type.
    pub record_type: RecordType,
    /// What its folder lies within.
    pub within: Option<Within>,
    /// The name of its folder.
    pub slug: Slug,
}

/// Why a path belongs to no record.
#[derive(Debug, PartialEq, Eq)]
pub enum Astray {
    /// It lies where no record does.
    Stray,
    /// The folder that should be a record's has no slug for a name.
    BadSlug(SlugFault),
}

impl RecordKey {
    /// The dossier of this slug.
    pub fn product(kind: Kind, slug: Slug) -> Self {
        Self { record_type: RecordType::Product, within: Some(Within::Kind(kind)), slug }
    }

    /// The one record of a type that is one file; `None` of other types.
    pub fn only(record_type: RecordType) -> Option<Self> {
        let slug = Slug::parse(record_type.folder()).expect("the name of a type's folder is a slug");
        record_type.is_one_file().then(|| Self::of_type(record_type, slug))
    }

    /// The record of this slug, of a type whose folders lie side by side.
    pub fn of_type(record_type: RecordType, slug: Slug) -> Self {
        Self { record_type, within: None, slug }
    }

    /// The brand of this slug.
    pub fn brand(slug: Slug) -> Self {
        Self::of_type(RecordType::Brand, slug)
    }

    /// The kind of goods whose folder it lies in; `None` of what is no product.
    pub fn kind(&self) -> Option<Kind> {
        match self.within {
            Some(Within::Kind(kind)) => Some(kind),
            _ => None,
        }
    }

    /// The record that the file at `path` (its parts from the content's top) belongs to, and how many parts name its folder.
    ///
    /// # Errors
    /// See [`Astray`], with the parts that were looked at.
    pub fn of_file(path: &[&str]) -> Result<(Self, usize), (Astray, usize)> {
        let stray = (Astray::Stray, 0);
        let [folder, rest @ ..] = path else { return Err(stray) };
        if rest.is_empty() {
            let of_file = RecordType::ALL.iter().filter(|of| of.file() == *folder);
            return of_file.copied().find_map(Self::only).map(|key| (key, 0)).ok_or(stray);
        }
        let named = |of: &RecordType| of.folder() == *folder && of.place().2 != FolderLayout::OneFile;
        let Some(record_type) = RecordType::ALL.iter().copied().find(named) else { return Err(stray) };
        let (within, slug, parts) = match (record_type.place().2, rest) {
            (FolderLayout::Flat, [slug, _, ..]) => (None, slug, 2),
            (FolderLayout::ByKind, [kind, slug, _, ..]) => match Kind::parse(kind) {
                Some(kind) => (Some(Within::Kind(kind)), slug, 3),
                None => return Err(stray),
            },
            (FolderLayout::ByYear, [year, slug, _, ..]) => {
                match year.parse().ok().filter(|_| year.len() == 4) {
                    Some(year) => (Some(Within::Year(year)), slug, 3),
                    None => return Err(stray),
                }
            }
            _ => return Err(stray),
        };
        match Slug::parse(slug) {
            Ok(slug) => Ok((Self { record_type, within, slug }, parts)),
            Err(fault) => Err((Astray::BadSlug(fault), parts)),
        }
    }

    /// The records that a link may name: by `slug`, or `year/slug` where records lie by year. A product's kind is not in its
    /// link, so that it may be of any. The one record of a type is called as its folder would be.
    pub fn linked(record_type: RecordType, name: &str) -> Vec<Self> {
        let (within, slug) = match (record_type.place().2, name.split_once('/')) {
            (FolderLayout::ByYear, Some((year, slug))) => (year.parse().ok().map(Within::Year), slug),
            (FolderLayout::ByYear, None) => return Vec::new(),
            (FolderLayout::OneFile, _) => {
                return Self::only(record_type).filter(|key| key.slug.as_str() == name).into_iter().collect();
            }
            _ => (None, name),
        };
        let Ok(slug) = Slug::parse(slug) else { return Vec::new() };
        match (record_type.place().2, within) {
            (FolderLayout::ByKind, _) => {
                Kind::ALL.iter().map(|kind| Self::product(*kind, slug.clone())).collect()
            }
            (FolderLayout::ByYear, None) => Vec::new(),
            _ => vec![Self { record_type, within, slug }],
        }
    }

    /// Its folder below the content, such as `products/food/red-ginseng`; of a record that is one file, the folder of its pages alone.
    pub fn folder(&self) -> String {
        let (folder, slug) = (self.record_type.folder(), &self.slug);
        match self.within {
            None if self.record_type.is_one_file() => folder.to_owned(),
            None => format!("{folder}/{slug}"),
            Some(Within::Kind(kind)) => format!("{folder}/{}/{slug}", kind.folder()),
            Some(Within::Year(year)) => format!("{folder}/{year:04}/{slug}"),
        }
    }

    /// The record whose folder below the content is `folder`.
    pub fn of_folder(folder: &str) -> Option<Self> {
        let only = RecordType::ALL.iter().filter(|of| of.folder() == folder).copied().find_map(Self::only);
        if only.is_some() {
            return only;
        }
        let file = format!("{folder}/_");
        let (key, _) = Self::of_file(&file.split('/').collect::<Vec<_>>()).ok()?;
        (key.folder() == folder).then_some(key)
    }

    /// The path of the file that holds its facts.
    pub fn facts_file(&self) -> String {
        if self.record_type.is_one_file() {
            return self.record_type.file().to_owned();
        }
        format!("{}/{}", self.folder(), self.record_type.file())
    }
}

digested!(RecordKey { record_type, within, slug });

impl super::Digested for Within {
    fn absorb(&self, digest: &mut super::Digester) {
        match self {
            Self::Kind(kind) => kind.absorb(digest),
            Self::Year(year) => u32::from(*year).absorb(digest),
        }
    }
}

/// As a link names it, such as `brand:haneulseol`.
impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.record_type.as_str())?;
        match self.within {
            Some(Within::Year(year)) => write!(f, ":{year:04}/{}", self.slug),
            _ => write!(f, ":{}", self.slug),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str) -> Result<(RecordKey, usize), (Astray, usize)> {
        RecordKey::of_file(&path.split('/').collect::<Vec<_>>())
    }

    #[test]
    fn files_and_links_name_the_same_record() {
        let folder = |path: &str| of(path).map(|(key, _)| (key.folder(), key.to_string()));
        let both = |folder: &str, link: &str| Ok((folder.to_owned(), link.to_owned()));
        assert_eq!(folder("marks/haccp/mark.yaml"), both("marks/haccp", "mark:haccp"));
        assert_eq!(folder("cases/2025/x/photos/a.jpg"), both("cases/2025/x", "case:2025/x"));
        assert_eq!(folder("products/food/x/ko.md"), both("products/food/x", "product:x"));
        let linked = |record_type, slug| {
            RecordKey::linked(record_type, slug).into_iter().map(|key| key.folder()).collect::<Vec<_>>()
        };
        assert_eq!(linked(RecordType::Mark, "haccp"), ["marks/haccp"]);
        assert_eq!(linked(RecordType::Case, "2025/x"), ["cases/2025/x"]);
        assert_eq!(
            linked(RecordType::Product, "x"),
            ["products/cosmetics/x", "products/food/x", "products/fish/x"]
        );
        assert_eq!(linked(RecordType::Case, "x"), [""; 0]);
        assert_eq!(linked(RecordType::Mark, "../x"), [""; 0]);
        assert_eq!(folder("glossary.yaml"), both("glossary", "glossary:glossary"));
        assert_eq!(linked(RecordType::Glossary, "glossary"), ["glossary"]);
        assert_eq!(linked(RecordType::Glossary, "x"), [""; 0]);
    }

    #[test]
    fn what_lies_elsewhere_is_stray_and_what_is_no_slug_is_said() {
        for stray in [
            "marks/stray.yaml",
            "products/cars/x/dossier.yaml",
            "cases/25/x/case.yaml",
            "notes/x/a.md",
            "mark.yaml",
            "glossary/ko.md",
        ] {
            assert_eq!(of(stray), Err((Astray::Stray, 0)), "{stray}");
        }
        assert!(matches!(of("brands/Haneul Seol/brand.yaml"), Err((Astray::BadSlug(_), 2))));
        assert!(matches!(of("products/food/X/dossier.yaml"), Err((Astray::BadSlug(_), 3))));
    }

    #[test]
    fn a_records_folder_is_read_back_as_its_key() {
        for record_type in RecordType::ALL {
            let within = match record_type.place().2 {
                FolderLayout::ByKind => Some(Within::Kind(Kind::Fish)),
                FolderLayout::ByYear => Some(Within::Year(2025)),
                _ => None,
            };
            let many = RecordKey { record_type: *record_type, within, slug: Slug::parse("a-b").unwrap() };
            let key = RecordKey::only(*record_type).unwrap_or(many);
            assert_eq!(RecordKey::of_folder(&key.folder()).as_ref(), Some(&key));
            assert_eq!(of(&key.facts_file()).map(|(key, _)| key), Ok(key));
        }
    }
}
