//! Closed lists: an enumeration and the words that content writes for it, in one table.

/// Declares a closed list: the enumeration, `ALL`, `as_str` and `parse` over one table of words.
macro_rules! closed {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $(#[doc = concat!("`", $word, "`.")] $(#[$vmeta])* $variant,)* }

        impl $name {
            /// Every value, in the contract's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Every word, in the contract's order.
            pub const WORDS: &'static [&'static str] = &[$($word,)*];

            /// The word that content writes.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The value of a word; `None` for any other word.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::domain::Digested for $name {
            fn absorb(&self, digest: &mut $crate::domain::Digester) {
                digest.take(self.as_str().as_bytes());
            }
        }
    };
}

pub(crate) use closed;
