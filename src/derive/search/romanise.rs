//! Hangul in Latin letters, as the two systems in use write it.
//!
//! Sources: Revised Romanization of Korean (Ministry of Culture and Tourism, notification 2000-8); McCune-Reischauer
//! (Transactions of the Korea Branch of the Royal Asiatic Society 29, 1939), here without breves and apostrophes.
//!
//! **Invariant:** gives lower-case ASCII letters alone.

use super::hangul::parts;

/// Numbers of initial consonants that rules ask for.
const NIEUN: usize = 2;
const RIEUL: usize = 5;
const MIEUM: usize = 6;
const SILENT: usize = 11;

/// How a syllable ends, before a consonant: by its final's number.
const CLOSED: &[Closing] = {
    use Closing::{K, L, M, N, Ng, Open, P, T};
    &[Open, K, K, K, N, N, N, T, L, K, M, L, L, L, P, L, M, P, P, T, T, Ng, T, T, K, T, P, Open]
};

/// What moves on before a vowel: what stays, and the initial consonant that moves; by the final's number.
const LINKED: &[(Closing, usize)] = {
    use Closing::{K, L, N, Ng, Open, P};
    &[
        (Open, SILENT),
        (Open, 0),
        (Open, 1),
        (K, 9),
        (Open, 2),
        (N, 12),
        (Open, 2),
        (Open, 3),
        (Open, 5),
        (L, 0),
        (L, 6),
        (L, 7),
        (L, 9),
        (L, 16),
        (L, 17),
        (Open, 5),
        (Open, 6),
        (Open, 7),
        (P, 9),
        (Open, 9),
        (Open, 10),
        (Ng, SILENT),
        (Open, 12),
        (Open, 14),
        (Open, 15),
        (Open, 16),
        (Open, 17),
        (Open, SILENT),
    ]
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Closing {
    Open,
    K,
    N,
    T,
    L,
    M,
    P,
    Ng,
}

struct System {
    initial: [&'static str; 19],
    /// Between voiced sounds.
    voiced: [&'static str; 19],
    vowel: [&'static str; 21],
}

const REVISED: System = System {
    initial: [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
    ],
    voiced: [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
    ],
    vowel: [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
        "yu", "eu", "ui", "i",
    ],
};

const MCCUNE_REISCHAUER: System = System {
    initial: [
        "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch", "k", "t", "p", "h",
    ],
    voiced: [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "tch", "ch", "k", "t", "p", "h",
    ],
    vowel: [
        "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
        "yu", "u", "ui", "i",
    ],
};

/// The spellings of a run of syllables, each once: Revised as spoken, Revised syllable by syllable, and
/// McCune-Reischauer.
pub fn romanised(syllables: &str) -> Vec<String> {
    let apart = syllables.chars().map(|syllable| write(&syllable.to_string(), &REVISED)).collect();
    let mut spellings: Vec<String> = Vec::with_capacity(3);
    for spelling in [write(syllables, &REVISED), apart, write(syllables, &MCCUNE_REISCHAUER)] {
        if !spelling.is_empty() && !spellings.contains(&spelling) {
            spellings.push(spelling);
        }
    }
    spellings
}

fn write(syllables: &str, system: &System) -> String {
    let syllables: Vec<_> = syllables.chars().filter_map(parts).collect();
    let mut written = String::new();
    // The consonant that came over from the syllable before, and whether what stands before is voiced.
    let (mut moved, mut voiced) = (None, false);
    for (at, (initial, vowel, last)) in syllables.iter().copied().enumerate() {
        let initial = moved.take().unwrap_or(initial);
        let doubled = initial == RIEUL && written.ends_with('l');
        let letters = if voiced { &system.voiced } else { &system.initial };
        written.push_str(if doubled { "l" } else { letters[initial] });
        written.push_str(system.vowel[vowel]);
        let next = syllables.get(at + 1).map(|(initial, _, _)| *initial);
        let closing = match next {
            Some(SILENT) => {
                let (stays, moves) = LINKED[last];
                moved = Some(moves);
                stays
            }
            Some(next) => {
                let (closing, becomes) = met(CLOSED[last], next);
                moved = Some(becomes);
                closing
            }
            None => CLOSED[last],
        };
        written.push_str(match closing {
            Closing::Open => "",
            Closing::K => "k",
            Closing::N => "n",
            Closing::T => "t",
            Closing::L => "l",
            Closing::M => "m",
            Closing::P => "p",
            Closing::Ng => "ng",
        });
        voiced = !matches!(closing, Closing::K | Closing::T | Closing::P);
    }
    written
}

/// A closing consonant and the initial that it meets, as they are spoken.
fn met(closing: Closing, initial: usize) -> (Closing, usize) {
    use Closing::{K, L, M, N, Ng, P, T};
    match (closing, initial) {
        (K, NIEUN | MIEUM) => (Ng, initial),
        (T, NIEUN | MIEUM) => (N, initial),
        (P, NIEUN | MIEUM) => (M, initial),
        (K, RIEUL) => (Ng, NIEUN),
        (T, RIEUL) => (N, NIEUN),
        (P, RIEUL) => (M, NIEUN),
        (M | Ng, RIEUL) => (closing, NIEUN),
        (N, RIEUL) | (L, NIEUN) => (L, RIEUL),
        _ => (closing, initial),
    }
}

#[cfg(test)]
mod tests {
    use super::romanised;

    /// The examples of the notification of 2000, and names as they are written.
    #[test]
    fn words_are_written_as_they_are_spoken() {
        for (hangul, revised) in [
            ("백마", "baengma"),
            ("신문로", "sinmullo"),
            ("종로", "jongno"),
            ("왕십리", "wangsimni"),
            ("별내", "byeollae"),
            ("신라", "silla"),
            ("대관령", "daegwallyeong"),
            ("하늘설", "haneulseol"),
            ("한라산", "hallasan"),
            ("독립문", "dongnimmun"),
            ("강아지", "gangaji"),
            ("맛있", "masit"),
        ] {
            assert_eq!(romanised(hangul)[0], revised, "{hangul}");
        }
        let all = |hangul: &str| romanised(hangul).join(" ");
        assert_eq!(all("하늘설"), "haneulseol hanulsol");
        assert_eq!(all("부산"), "busan pusan");
        assert_eq!(all("독립문"), "dongnimmun dokripmun tongnimmun");
        assert_eq!(all("제주도"), "jejudo chejudo");
    }
}
