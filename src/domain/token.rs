//! Tokens: the words of lists that editors may add to, such as `carton-bottom`.
//!
//! **Invariant:** a token is ASCII, so that it can be a key in a locale and a class in a page.

/// Whether the text is a token: one or more of `a` to `z`, `0` to `9` and `-`.
pub fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_others() {
        for text in ["carton-bottom", "six-sides", "50ml", "a", "-"] {
            assert!(is_token(text), "{text}");
        }
        for text in ["", "Carton", "carton bottom", "carton_bottom", "병", "é"] {
            assert!(!is_token(text), "{text}");
        }
    }
}
