//! GS1 prefixes: which organisation issued a trade item number.
//!
//! Source: GS1, "GS1 Company Prefix" (list of prefixes, gs1.org/standards/id-keys/company-prefix), and GS1 General
//! Specifications, section 1.4.2, as biip 5.2.0 (Apache License 2.0) and gs1-prefix 1.0.0 (MIT) have them. They agree on
//! all ranges but 612, which GS1 does not list.
//!
//! **Invariant:** a prefix never says where goods were made: GS1 itself says that it does not.

/// What the first three digits of a GTIN-13 (or of a GTIN-8) stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gs1Prefix {
    /// Issued by the GS1 member organisation seated there, an ISO 3166-1 alpha-2 code (`XK` for Kosovo, which ISO
    /// leaves to users). 540 to 549 serve Belgium and Luxembourg together.
    Issuer(&'static str),
    /// 952: for demonstrations and examples; on real goods it is nobody's number.
    Demonstration,
    /// Restricted circulation: a shop's or region's own numbers, without meaning elsewhere.
    Restricted,
    /// 977 to 979: serials and books (ISSN, ISBN).
    Publication,
    /// Coupons and refund receipts.
    Coupon,
    /// Issued or kept by GS1's global office: for countries without an organisation of their own, or special use.
    GlobalOffice,
    /// Not on this list, which is of [`Gs1Prefix::AS_OF`]: prefixes are given out later too.
    Unassigned,
}

impl Gs1Prefix {
    /// The month of this list.
    pub const AS_OF: &str = "2026-10";

    /// The meaning of a prefix from 0 to 999.
    pub fn of(prefix: u16) -> Self {
        match prefix {
            20..=29 | 40..=49 | 200..=299 => Self::Restricted,
            980..=983 | 990..=999 => Self::Coupon,
            977..=979 => Self::Publication,
            952 => Self::Demonstration,
            610 | 614 | 623 | 758 | 894 | 950 | 951 | 960..=969 => Self::GlobalOffice,
            _ => ISSUERS
                .iter()
                .find(|(first, last, _)| (*first..=*last).contains(&prefix))
                .map_or(Self::Unassigned, |(_, _, country)| Self::Issuer(country)),
        }
    }
}

/// First and last prefix of each member organisation, in order.
const ISSUERS: &[(u16, u16, &str)] = &[
    (0, 19, "US"),
    (30, 39, "US"),
    (50, 139, "US"),
    (300, 379, "FR"),
    (380, 380, "BG"),
    (381, 381, "XK"),
    (383, 383, "SI"),
    (385, 385, "HR"),
    (387, 387, "BA"),
    (389, 389, "ME"),
    (400, 440, "DE"),
    (450, 459, "JP"),
    (460, 469, "RU"),
    (470, 470, "KG"),
    (471, 471, "TW"),
    (474, 474, "EE"),
    (475, 475, "LV"),
    (476, 476, "AZ"),
    (477, 477, "LT"),
    (478, 478, "UZ"),
    (479, 479, "LK"),
    (480, 480, "PH"),
    (481, 481, "BY"),
    (482, 482, "UA"),
    (483, 483, "TM"),
    (484, 484, "MD"),
    (485, 485, "AM"),
    (486, 486, "GE"),
    (487, 487, "KZ"),
    (488, 488, "TJ"),
    (489, 489, "HK"),
    (490, 499, "JP"),
    (500, 509, "GB"),
    (520, 521, "GR"),
    (528, 528, "LB"),
    (529, 529, "CY"),
    (530, 530, "AL"),
    (531, 531, "MK"),
    (535, 535, "MT"),
    (539, 539, "IE"),
    (540, 549, "BE"),
    (560, 560, "PT"),
    (569, 569, "IS"),
    (570, 579, "DK"),
    (590, 590, "PL"),
    (594, 594, "RO"),
    (599, 599, "HU"),
    (600, 601, "ZA"),
    (603, 603, "GH"),
    (604, 604, "SN"),
    (605, 605, "UG"),
    (606, 606, "AO"),
    (607, 607, "OM"),
    (608, 608, "BH"),
    (609, 609, "MU"),
    (611, 611, "MA"),
    (613, 613, "DZ"),
    (615, 615, "NG"),
    (616, 616, "KE"),
    (617, 617, "CM"),
    (618, 618, "CI"),
    (619, 619, "TN"),
    (620, 620, "TZ"),
    (621, 621, "SY"),
    (622, 622, "EG"),
    (624, 624, "LY"),
    (625, 625, "JO"),
    (626, 626, "IR"),
    (627, 627, "KW"),
    (628, 628, "SA"),
    (629, 629, "AE"),
    (630, 630, "QA"),
    (631, 631, "NA"),
    (632, 632, "RW"),
    (640, 649, "FI"),
    (680, 681, "CN"),
    (690, 699, "CN"),
    (700, 709, "NO"),
    (729, 729, "IL"),
    (730, 739, "SE"),
    (740, 740, "GT"),
    (741, 741, "SV"),
    (742, 742, "HN"),
    (743, 743, "NI"),
    (744, 744, "CR"),
    (745, 745, "PA"),
    (746, 746, "DO"),
    (750, 750, "MX"),
    (754, 755, "CA"),
    (759, 759, "VE"),
    (760, 769, "CH"),
    (770, 771, "CO"),
    (773, 773, "UY"),
    (775, 775, "PE"),
    (777, 777, "BO"),
    (778, 779, "AR"),
    (780, 780, "CL"),
    (784, 784, "PY"),
    (786, 786, "EC"),
    (789, 790, "BR"),
    (800, 839, "IT"),
    (840, 849, "ES"),
    (850, 850, "CU"),
    (858, 858, "SK"),
    (859, 859, "CZ"),
    (860, 860, "RS"),
    (865, 865, "MN"),
    (867, 867, "KP"),
    (868, 869, "TR"),
    (870, 879, "NL"),
    (880, 881, "KR"),
    (883, 883, "MM"),
    (884, 884, "KH"),
    (885, 885, "TH"),
    (887, 887, "LA"),
    (888, 888, "SG"),
    (890, 890, "IN"),
    (893, 893, "VN"),
    (896, 896, "PK"),
    (899, 899, "ID"),
    (900, 919, "AT"),
    (930, 939, "AU"),
    (940, 949, "NZ"),
    (955, 955, "MY"),
    (958, 958, "MO"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_without_overlap() {
        assert!(ISSUERS.iter().all(|(first, last, _)| first <= last));
        assert!(ISSUERS.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn known_prefixes() {
        for (prefix, meaning) in [
            (880, Gs1Prefix::Issuer("KR")),
            (693, Gs1Prefix::Issuer("CN")),
            (680, Gs1Prefix::Issuer("CN")),
            (681, Gs1Prefix::Issuer("CN")),
            (682, Gs1Prefix::Unassigned),
            (887, Gs1Prefix::Issuer("LA")),
            (632, Gs1Prefix::Issuer("RW")),
            (381, Gs1Prefix::Issuer("XK")),
            (390, Gs1Prefix::Unassigned),
            (55, Gs1Prefix::Issuer("US")),
            (623, Gs1Prefix::GlobalOffice),
            (894, Gs1Prefix::GlobalOffice),
            (893, Gs1Prefix::Issuer("VN")),
            (952, Gs1Prefix::Demonstration),
            (20, Gs1Prefix::Restricted),
            (299, Gs1Prefix::Restricted),
            (978, Gs1Prefix::Publication),
            (999, Gs1Prefix::Coupon),
            (964, Gs1Prefix::GlobalOffice),
            (140, Gs1Prefix::Unassigned),
            (1000, Gs1Prefix::Unassigned),
        ] {
            assert_eq!(Gs1Prefix::of(prefix), meaning, "{prefix}");
        }
    }
}
