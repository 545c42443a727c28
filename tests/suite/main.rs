//! Everything that is asked of the program as a whole, from outside. One program, since each would be linked by itself.

mod authoring;
mod building;
mod canaries;
mod carriers;
mod common;
mod faults;
mod fuzz;
mod generated;
mod hosting;
mod incremental;
mod packs;
mod printing;
mod recipes;
mod reference;
mod sealing;
mod serving;
mod signing;
mod slips;
mod tidy;
mod transcripts;
mod words;
