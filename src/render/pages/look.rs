//! Find by look: a grid of pictures, for someone who cannot read the pack.
//!
//! **Invariant:** products stand by kind, then by shape: what can be told without reading and without colour.

use std::collections::BTreeSet;

use super::Main;
use super::header::{Crumb, SitePart};
use super::list::{Pager, pager, slice};
use super::page_context::{PageContext, Row};
use crate::domain::{Area, Kind, RecordType, Shape};
use crate::render::plan::{PICTURES, pages_of};
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::site::listed_name;
use crate::render::tracked::Looked;
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
        /// What a script lets readers choose by.
        choices: Choices,
    }
}

view! {
    /// What readers choose by: of each, what there are products of.
    pub struct Choices {
        /// Kinds of goods.
        kinds: Vec<&'static str>,
        /// Shapes, or `none`.
        shapes: Vec<&'static str>,
        /// Brands.
        brands: Vec<BrandChoice>,
        /// Parts of the goods that there are points on.
        areas: Vec<&'static str>,
        /// `../` as often as it takes to reach the root, from which the script's products are named.
        root: String,
    }
}

view! {
    /// A brand to choose.
    pub struct BrandChoice {
        /// Its slug.
        value: String,
        /// What it is listed under.
        name: String,
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
        cards: Vec<GridProduct<'a>>,
    }
}

view! {
    /// A product in the grid.
    pub struct GridProduct<'a> {
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

fn choices(context: &PageContext<'_>, all: &[Looked<'_>]) -> Choices {
    let site = context.site;
    let (mut kinds, mut shapes, mut brands) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut areas = 0;
    for product in all {
        kinds.insert(product.kind);
        shapes.insert(product.shape.map_or(Shape::ALL.len(), |shape| shape as usize));
        brands.insert(&product.brand);
        areas |= product.areas;
    }
    let brands = site.of_type(RecordType::Brand, context.language).iter().filter(|key| brands.contains(key));
    Choices {
        kinds: kinds.into_iter().map(Kind::as_str).collect(),
        shapes: shapes.into_iter().map(|place| shape_word(Shape::ALL.get(place).copied())).collect(),
        brands: brands
            .map(|key| BrandChoice {
                value: key.slug.to_string(),
                name: listed_name(&**site.any(key), &context.language.chain).to_owned(),
            })
            .collect(),
        areas: Area::ALL
            .iter()
            .filter(|area| areas & 1 << **area as u32 != 0)
            .map(|area| area.as_str())
            .collect(),
        root: context.up.clone(),
    }
}

/// A page of the picture grid.
pub fn look(context: &PageContext<'_>, number: usize) -> Main {
    let tag = context.language.tag();
    let all = context.site.by_look(context.language);
    let id = |kind: Kind, shape: Option<Shape>| format!("{}-{}", kind.as_str(), shape_word(shape));
    let mut jumps: Vec<(Kind, Jump)> = Vec::new();
    let mut last = None;
    for (place, &Looked { kind, shape, .. }) in all.iter().enumerate() {
        if last != Some((kind, shape)) {
            let page = place / PICTURES + 1;
            let path = routes::look(tag, page);
            let href = if page == number {
                format!("#{}", id(kind, shape))
            } else {
                format!("{}#{}", context.links.to(&path), id(kind, shape))
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
    for &Looked { of, kind, shape, .. } in slice(&all, number, PICTURES) {
        if groups.last().is_none_or(|(last, _)| *last != kind) {
            groups.push((kind, LookGroup { kind: kind.as_str(), cards: Vec::new() }));
        }
        let (_, group) = groups.last_mut().expect("one was just pushed");
        let begins = before.replace((kind, shape)) != Some((kind, shape));
        group.cards.push(GridProduct {
            id: begins.then(|| id(kind, shape)),
            shape: shape_word(shape),
            row: context.row(of, Vec::new()),
        });
    }
    let view = LookPage {
        jumps: jumps.into_iter().map(|(_, jump)| jump).collect(),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        pager: pager(context, number, pages_of(all.len(), PICTURES), |number| routes::look(tag, number)),
        choices: choices(context, &all),
    };
    let title = context.locale().say("look-title");
    let mut main = Main::new("look.html", title, SitePart::Look, vec![Crumb::front(context)], &view);
    main.scripts.push(routes::look_products(tag));
    main.with_scripts([Feature::Look])
}
