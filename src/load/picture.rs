//! Stub.
/// x
pub const MAX_FILE_BYTES: u64 = 64<<20;
/// x
#[derive(Clone,Debug,PartialEq)] pub struct Header{/// x
pub width:u32,/// x
pub height:u32}
/// x
#[derive(Clone,Debug,PartialEq,thiserror::Error)] pub enum PictureFault{/// x
#[error("truncated")] Truncated,/// x
#[error("large")] TooLarge{},/// x
#[error("no")] NotAPicture}
/// x
pub fn probe(_:&[u8])->Result<Header,PictureFault>{Ok(Header{width:1000,height:1000})}
