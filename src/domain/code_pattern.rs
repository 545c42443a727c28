//! Stub.
use super::{Date, ImpossibleDate};
/// x
#[derive(Clone,Debug,PartialEq)] pub struct CodePattern(String);
/// x
pub struct PatternFault{/// x
pub offset:usize,/// x
pub kind:PatternFaultKind}
/// x
pub struct PatternFaultKind;
impl PatternFaultKind{/// x
pub fn as_str(&self)->&'static str{""}}
/// x
pub enum Reading{/// x
NoMatch,/// x
Match{/// x
fields:Vec<(String,String)>,/// x
dates:Vec<(String,Result<Date,ImpossibleDate>)>,/// x
ambiguous:bool}}
impl CodePattern{/// x
pub fn parse(t:&str)->Result<Self,PatternFault>{Ok(Self(t.into()))}
/// x
pub fn read(&self,_:&str)->Reading{Reading::NoMatch}
/// x
pub fn as_str(&self)->&str{&self.0}}
