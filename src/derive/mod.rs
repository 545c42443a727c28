//! What one edition holds of the content, and what follows from that.
//!
//! **Invariant:** whatever leaves this stage may be published to the edition's audience; nothing after it decides
//! again what may be seen.

pub mod assets;
pub mod edition;
pub mod fallback;
pub mod fonts;
pub mod held;
pub mod near_names;
pub mod photo_audit;
pub mod photos;
pub mod pictures;
pub mod search;

pub use assets::{Assets, Cut, PairPicture, Picture, PictureFile};
pub use edition::{Edition, EditionFault, Language, Only};
pub use fallback::Localized;
pub use held::{EditionContent, LastHeld, restrict};
