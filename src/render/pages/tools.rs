//! What can be examined with what a reader has at hand: the points of all products by what they need.
//!
//! **Invariant:** a point stands with what it needs, with how much it says, and with what it does to the goods.

use super::Main;
use super::header::{Crumb, SitePart};
use super::list::{Pager, pager, slice};
use super::page_context::{PageContext, Row};
use super::parts::Time;
use super::words::Words;
use crate::domain::Method;
use crate::render::plan::{TOOL_PRODUCTS, pages_of};
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::site::tool_of;
use crate::render::tracked::PointBrief;
use crate::render::view::view;

view! {
    /// What `tools.html` is given.
    pub struct ToolsPage {
        /// What points need.
        tools: Vec<ToolLink>,
        /// The methods that need a tool, as far as there are points of them.
        at_hand: Vec<&'static str>,
        /// The kinds of goods that there are.
        kinds: Vec<&'static str>,
        /// Times for a product to choose from.
        times: Vec<Time>,
        /// `../` as often as it takes to reach the root, from which the script's products are named.
        root: String,
    }
}

view! {
    /// What points need, and where these are.
    pub struct ToolLink {
        /// The method whose tool it is, or `none`.
        tool: &'static str,
        /// Where the products with such points are.
        href: String,
        /// How many these are.
        count: String,
        /// Whether it is the page's own.
        current: bool,
    }
}

view! {
    /// What `tool.html` is given.
    pub struct ToolPage<'a> {
        /// The method whose tool the points need, or `none`.
        tool: &'static str,
        /// How many products have such points.
        count: String,
        /// What other points need.
        tools: Vec<ToolLink>,
        /// The products on this page.
        products: Vec<ToolProduct<'a>>,
        /// The other pages.
        pager: Option<Pager>,
    }
}

view! {
    /// A product with such points.
    pub struct ToolProduct<'a> {
        /// The product.
        row: Row<'a>,
        /// Its points, the strongest first.
        points: Vec<ToolPoint<'a>>,
    }
}

view! {
    /// A point in a list.
    pub struct ToolPoint<'a> {
        /// Where it is.
        href: String,
        /// Its title.
        title: Words<'a>,
        /// How it is examined.
        method: &'static str,
        /// How much a difference says.
        weight: &'static str,
        /// How long it takes.
        seconds: Option<String>,
        /// Whether the pack must be opened.
        opens: bool,
        /// Whether the goods are destroyed.
        destroys: bool,
    }
}

/// Minutes for a product to choose from.
const MINUTES: [usize; 4] = [1, 2, 5, 10];

/// Where readers choose what they have at hand, and without script go on by what points need.
pub fn tools(context: &PageContext<'_>) -> Main {
    let tag = context.language.tag();
    let at_hand = context.site.tools().into_iter().filter_map(|(tool, _)| tool);
    let view = ToolsPage {
        tools: links(context, None),
        at_hand: at_hand.map(Method::as_str).collect(),
        kinds: context.site.kinds().into_iter().map(|kind| kind.as_str()).collect(),
        times: MINUTES.map(|minutes| Time::of(minutes, context.language)).into(),
        root: context.up.clone(),
    };
    let title = context.locale().say("tools-question");
    let mut main = Main::new("tools.html", title, SitePart::Tools, vec![Crumb::front(context)], &view);
    main.scripts.extend([routes::look_products(tag), routes::tool_points(tag)]);
    main.with_scripts([Feature::Tools])
}

/// A page of the products with points that need a method's tool, or none.
pub fn tool(context: &PageContext<'_>, tool: Option<Method>, number: usize) -> Main {
    let tag = context.language.tag();
    let all = context.site.of_tool(tool, context.language);
    let products = slice(&all, number, TOOL_PRODUCTS).iter().map(|listed| {
        let href = context.links.record(listed.key);
        let points = context.site.points(listed.key, context.language).into_iter();
        let points = points.filter(|point| tool_of(point.method) == tool);
        ToolProduct {
            row: context.row(*listed, Vec::new()),
            points: points.map(|point| self::point(context, &href, &point)).collect(),
        }
    });
    let view = ToolPage {
        tool: word(tool),
        count: context.locale().count("count-products", all.len()),
        tools: links(context, Some(tool)),
        products: products.collect(),
        pager: pager(context, number, pages_of(all.len(), TOOL_PRODUCTS), |number| {
            routes::tool(tag, tool, number)
        }),
    };
    let name = context.locale().say(&format!("tool-{}", word(tool)));
    let title = format!("{}{}{name}", context.locale().say("nav-tools"), context.locale().say("label-colon"));
    let overview = context.mark(&context.locale().say("nav-tools"));
    let crumbs = vec![Crumb::front(context), Crumb::own(overview, context.links.to(&routes::tools(tag)))];
    Main::new("tool.html", title, SitePart::Tools, crumbs, &view)
}

fn word(tool: Option<Method>) -> &'static str {
    tool.map_or("none", Method::as_str)
}

fn links(context: &PageContext<'_>, current: Option<Option<Method>>) -> Vec<ToolLink> {
    let link = |(tool, products): (Option<Method>, usize)| ToolLink {
        tool: word(tool),
        href: context.links.to(&routes::tool(context.language.tag(), tool, 1)),
        count: context.locale().count("count-products", products),
        current: current == Some(tool),
    };
    context.site.tools().into_iter().map(link).collect()
}

fn point<'s>(context: &PageContext<'s>, page: &str, point: &PointBrief<'s>) -> ToolPoint<'s> {
    ToolPoint {
        href: format!("{page}#point-{}", point.id),
        title: match &point.title {
            Some(said) => context.plain(said),
            None => Words::own(context.mark(point.id)),
        },
        method: point.method.as_str(),
        weight: point.weight.as_str(),
        seconds: point.seconds.map(|seconds| context.locale().count("seconds", seconds as usize)),
        opens: point.opens,
        destroys: point.destroys,
    }
}
