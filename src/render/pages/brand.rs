//! A brand's page.
//!
//! **Invariant:** an invented brand says so.

use super::Main;
use super::alert::AlertLine;
use super::handbook;
use super::header::{Crumb, SitePart};
use super::list::{Pager, pager, slice};
use super::page_context::{PageContext, PrintedNames, Row};
use super::rights::{ContactView, RightView, contact_scripts};
use super::words::Words;

use crate::domain::RecordType;
use crate::model::Brand;
use crate::render::plan::{Collection, ROWS, pages_of};
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::site::listed_name;
use crate::render::tracked::published;
use crate::render::view::{Html, view};

view! {
    /// What `brand.html` is given.
    pub struct BrandPage<'a> {
        /// The brand.
        brand: BrandRecord<'a>,
        /// Whether this is the first page of the list of its products, which alone shows the record.
        first: bool,
        /// Alerts about its products that hold.
        alerts: Vec<AlertLine<'a>>,
        /// How many products it has here.
        count: String,
        /// The reference to the handbook of all of them.
        handbook: Option<String>,
        /// The products on this page.
        rows: Vec<Row<'a>>,
        /// The other pages of the list.
        pager: Option<Pager>,
    }
}

view! {
    /// A brand.
    pub struct BrandRecord<'a> {
        /// Names as printed.
        printed: PrintedNames<'a>,
        /// The name for the reader.
        name: Words<'a>,
        /// One line.
        summary: Option<Words<'a>>,
        /// Its prose.
        opening: Option<Words<'a>>,
        /// Whether it is invented.
        invented: bool,
        /// What people call it.
        aliases: Vec<Html>,
        /// The right holder.
        holder: Option<Words<'a>>,
        /// The right holder's country, by code.
        country: Option<&'static str>,
        /// The right holder's address.
        address: Option<Words<'a>>,
        /// Its rights.
        rights: Vec<RightView<'a>>,
        /// Whom to ask.
        contacts: Vec<ContactView<'a>>,
    }
}

/// The brand's page, with a page of the list of its products.
pub fn brand<'s>(context: &PageContext<'s>, brand: &'s Brand, number: usize) -> Main {
    let chain = &context.language.chain;
    let facts = &brand.facts;
    let record = BrandRecord {
        printed: PageContext::printed(&facts.names),
        name: context.name(brand),
        summary: brand.summary(chain).map(|said| context.plain(&said)),
        opening: brand.opening(chain).map(|said| context.prose(&said, 2)),
        invented: facts.invented,
        aliases: context.aliases(&facts.aliases),
        holder: context.local(&facts.right_holder.name),
        country: facts.right_holder.country.map(|country| country.as_str()),
        address: facts.right_holder.address.as_ref().and_then(|address| context.local(address)),
        rights: facts.rights.iter().map(|right| context.right(right, false)).collect(),
        contacts: facts.contacts.iter().map(|contact| context.contact(contact)).collect(),
    };
    let all = context.site.listed_at(&brand.key, context.language);
    let view = BrandPage {
        first: number == 1,
        alerts: if number == 1 { context.alerts_about(&brand.key) } else { Vec::new() },
        count: context.locale().count("count-products", published(&all)),
        handbook: handbook::link(context, &Collection::Brand(brand.key.clone()), &all),
        rows: slice(&all, number, ROWS).iter().map(|listed| context.row(*listed, Vec::new())).collect(),
        pager: pager(context, number, pages_of(all.len(), ROWS), |number| {
            routes::record(context.language.tag(), &brand.key, number)
        }),
        brand: record,
    };
    let up = Crumb::own(
        context.mark(&context.locale().say("brands-title")),
        context.links.to(&routes::records(context.language.tag(), RecordType::Brand, 1)),
    );
    let main = Main::new(
        "brand.html",
        listed_name(brand, chain).to_owned(),
        SitePart::Records(RecordType::Brand),
        vec![Crumb::front(context), up],
        &view,
    );
    if number > 1 {
        return main;
    }
    let alerts = (!view.alerts.is_empty()).then_some(Feature::Alerts);
    let scripts = contact_scripts(&view.brand.contacts).into_iter().chain(alerts);
    main.of_record(brand.key.to_string(), &view.brand).with_scripts(scripts)
}
