//! Find by look: a grid of pictures, for someone who cannot read the pack.
//!
//! **Invariant:** products stand by kind, then by shape: what can be told without reading and without colour.

use super::Main;
use super::header::{Crumb, Part};
use super::list::{Pager, pager, slice};
use super::maker::{Maker, Row};
use crate::domain::{Kind, Shape};
use crate::render::plan::{PICTURES, pages_of};
use crate::render::routes;
use crate::render::view::view;

view! {
    /// What `look.html` is given.
    pub struct LookPage<'a> {
        /// Every group, and where it begins.
        jumps: Vec<Jump>,
        /// The groups on this page.
        groups: Vec<LookGroup<'a>>,
        /// The other pages of the grid.
        pager: Option<Pager>,
    }
}

view! {
    /// Where the groups of a kind begin.
    pub struct Jump {
        /// The kind.
        kind: &'static str,
        /// Where it begins.
        href: String,
        /// Its shapes.
        shapes: Vec<ShapeJump>,
    }
}

view! {
    /// Where a group begins.
    pub struct ShapeJump {
        /// The shape, or `none`.
        shape: &'static str,
        /// Where it begins.
        href: String,
        /// How many products it has.
        count: usize,
    }
}

view! {
    /// Products of one kind.
    pub struct LookGroup<'a> {
        /// The kind.
        kind: &'static str,
        /// The products.
        cards: Vec<Card<'a>>,
    }
}

view! {
    /// A product in the grid.
    pub struct Card<'a> {
        /// Where its shape begins, as a part of the page; none where the card before is of the same shape.
        id: Option<String>,
        /// Its shape, or `none`.
        shape: &'static str,
        /// The product.
        row: Row<'a>,
    }
}

fn shape_word(shape: Option<Shape>) -> &'static str {
    shape.map_or("none", Shape::as_str)
}

/// A page of the picture grid.
pub fn look(maker: &Maker<'_>, number: usize) -> Main {
    let tag = maker.tongue.tag();
    let all = maker.site.by_look(maker.tongue);
    let of = |index: usize| {
        let dossier = maker.site.dossier(index);
        (dossier.kind, dossier.facts.shape)
    };
    let id = |kind: Kind, shape: Option<Shape>| format!("{}-{}", kind.as_str(), shape_word(shape));
    let mut jumps: Vec<(Kind, Jump)> = Vec::new();
    let mut last = None;
    for (place, index) in all.iter().enumerate() {
        let (kind, shape) = of(*index);
        if last != Some((kind, shape)) {
            let page = place / PICTURES + 1;
            let path = routes::look(tag, page);
            let href = if page == number {
                format!("#{}", id(kind, shape))
            } else {
                format!("{}#{}", maker.links.to(&path), id(kind, shape))
            };
            if jumps.last().is_none_or(|(last, _)| *last != kind) {
                jumps.push((kind, Jump { kind: kind.as_str(), href: href.clone(), shapes: Vec::new() }));
            }
            let (_, jump) = jumps.last_mut().expect("one was just pushed");
            jump.shapes.push(ShapeJump { shape: shape_word(shape), href, count: 0 });
            last = Some((kind, shape));
        }
        let shapes = &mut jumps.last_mut().expect("the first product makes one").1.shapes;
        shapes.last_mut().expect("the first product makes one").count += 1;
    }
    let mut groups: Vec<(Kind, LookGroup<'_>)> = Vec::new();
    let mut before = None;
    for index in slice(&all, number, PICTURES) {
        let (kind, shape) = of(*index);
        if groups.last().is_none_or(|(last, _)| *last != kind) {
            groups.push((kind, LookGroup { kind: kind.as_str(), cards: Vec::new() }));
        }
        let (_, group) = groups.last_mut().expect("one was just pushed");
        let begins = before.replace((kind, shape)) != Some((kind, shape));
        group.cards.push(Card {
            id: begins.then(|| id(kind, shape)),
            shape: shape_word(shape),
            row: maker.row(*index, Vec::new()),
        });
    }
    let view = LookPage {
        jumps: jumps.into_iter().map(|(_, jump)| jump).collect(),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        pager: pager(maker, number, pages_of(all.len(), PICTURES), |number| routes::look(tag, number)),
    };
    Main::new("look.html", maker.locale().say("look-title"), Part::Look, vec![Crumb::front(maker)], &view)
}
