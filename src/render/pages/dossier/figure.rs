//! Photos of a dossier with what is marked on them.
//!
//! **Invariant:** a picture of goods that are not genuine says so in words, in its shape and in its line; alternative
//! texts come from points that the edition holds.

use super::super::asset;
use super::super::page_context::PageContext;
use super::super::picture::{Shot, largest};
use super::super::words::Words;
use crate::derive::{Cut, Picture};
use crate::domain::{Infringement, Shows};
use crate::load::records::{BoxOf, Photo};
use crate::model::Dossier;
use crate::render::locale::Arg;
use crate::render::view::{Html, view};

view! {
    /// A photo, what it shows, and the region to look at.
    pub struct Figure<'a> {
        /// genuine, counterfeit, look-alike or other.
        side: &'static str,
        /// The picture.
        picture: Shot,
        /// The region to look at.
        region: Option<PercentRegion>,
        /// The whole photo, for one side of a pair.
        whole: Option<Whole>,
        /// The pack pictured.
        variant: Option<Words<'a>>,
        /// Whose picture it is, and on what terms; none where that is said for several at once.
        credit: Option<Html>,
        /// Who found the goods counterfeit, and when.
        determined: Option<Html>,
        /// The photo's id in the dossier.
        photo: &'a str,
    }
}

view! {
    /// A whole photo, and where on it a cut was taken.
    pub struct Whole {
        /// Its largest file that every browser reads.
        href: String,
        /// Pixels across and down of that file.
        size: String,
        /// Left, top, width and height of the cut as fractions of the photo.
        crop: String,
        /// Millimetres of the goods across the photo, where known.
        millimetres: Option<String>,
    }
}

view! {
    /// A region of a picture, in percent of its width and height.
    pub struct PercentRegion {
        /// Left edge.
        x: String,
        /// Top edge.
        y: String,
        /// Width.
        width: String,
        /// Height.
        height: String,
    }
}

view! {
    /// A region of the main picture that leads to a point.
    pub struct HotspotView<'a> {
        /// The point's number.
        number: usize,
        /// The point's id.
        point: String,
        /// The point's title.
        title: Words<'a>,
        /// Where it is.
        region: PercentRegion,
    }
}

impl PercentRegion {
    /// The region `[left, top, width, height]`, fractions of the picture.
    pub fn of([left, top, width, height]: [f64; 4]) -> Self {
        Self { x: percent(left), y: percent(top), width: percent(width), height: percent(height) }
    }
}

/// A fraction in percent, to a hundredth.
fn percent(fraction: f64) -> String {
    let hundredths = format!("{:.2}", fraction * 100.0);
    format!("{}%", hundredths.trim_end_matches('0').trim_end_matches('.'))
}

/// The whole of a photo that `cut` was taken from.
fn whole(context: &PageContext<'_>, dossier: &Dossier, photo: &Photo, cut: &Cut) -> Option<Whole> {
    let file = largest(context.site.picture(&dossier.key, photo.id.as_str())?)?;
    // `px_per_mm` counts the original's pixels, and published files are smaller.
    let across = dossier.pictures.get(photo.file.as_str()).map(|header| f64::from(header.width));
    let millimetres = photo
        .px_per_mm
        .as_ref()
        .map(|scale| scale.value)
        .filter(|scale| *scale > 0.0)
        .zip(across)
        .map(|(scale, across)| across / scale);
    let crop: Vec<String> = cut.crop.iter().map(|part| number(*part)).collect();
    Some(Whole {
        href: asset(&context.up, &file.path),
        size: format!("{} {}", file.width, file.height),
        crop: crop.join(" "),
        millimetres: millimetres.map(number),
    })
}

/// A number for a script, to a hundred-thousandth.
fn number(value: f64) -> String {
    let digits = format!("{value:.5}");
    digits.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The point that a figure stands at.
#[derive(Clone, Copy)]
pub struct Standing<'a> {
    /// What it is called in the page's language.
    pub title: &'a str,
    /// What a difference there points to.
    pub detected: &'a [Infringement],
}

/// The figure of `photo`, cut or whole, at a point.
pub fn figure<'s>(
    context: &PageContext<'s>,
    dossier: &'s Dossier,
    photo: &'s Photo,
    cut: Option<&Cut>,
    point: Option<Standing<'_>>,
) -> Option<Figure<'s>> {
    let shows = photo.shows.said_of(point.map_or(&dossier.facts.infringements, |point| point.detected));
    let picture = match cut {
        Some(cut) => &cut.picture,
        None => context.site.picture(&dossier.key, photo.id.as_str())?,
    };
    Some(Figure {
        region: cut.and_then(|cut| cut.region).map(PercentRegion::of),
        whole: cut.and_then(|cut| whole(context, dossier, photo, cut)),
        variant: photo
            .variant
            .as_ref()
            .map(|variant| super::variants::label(context, dossier, variant.as_str())),
        ..figure_of(context, photo, shows, picture, point.map(|point| point.title))?
    })
}

/// The figure of `photo`, which is of any record and shows `shows`, at the point of this title where it stands at one.
pub fn figure_of<'s>(
    context: &PageContext<'s>,
    photo: &'s Photo,
    shows: Shows,
    picture: &Picture,
    point: Option<&str>,
) -> Option<Figure<'s>> {
    let locale = context.locale();
    let side = locale.say(&format!("shows-{}", shows.as_str()));
    let view = photo.view.as_ref().map_or_else(String::new, |view| context.token(view.as_str()));
    let alt = match point {
        Some(point) => locale.with(
            "photo-alt",
            &[("side", Arg::Text(&side)), ("view", Arg::Text(&view)), ("point", Arg::Text(point))],
        ),
        None => locale.with("photo-alt-plain", &[("side", Arg::Text(&side)), ("view", Arg::Text(&view))]),
    };
    let determined = photo.determined_by.as_ref().map(|who| {
        let who = context.token(who.as_str());
        match photo.determined_on {
            Some(date) => locale.with(
                "photo-determined",
                &[("who", Arg::Text(&who)), ("date", Arg::Text(&context.day(date).text))],
            ),
            None => locale.with("photo-determined-by", &[("who", Arg::Text(&who))]),
        }
    });
    Some(Figure {
        side: shows.as_str(),
        picture: context.shot(picture, alt)?,
        region: None,
        whole: None,
        variant: None,
        credit: Some(credit(context, photo)),
        determined: determined.filter(|_| shows == Shows::Counterfeit).map(|text| context.mark(&text)),
        photo: photo.id.as_str(),
    })
}

/// Whose picture it is, and on what terms. The language of a name is not known, but that it may not be the page's is.
pub fn credit(context: &PageContext<'_>, photo: &Photo) -> Html {
    const NAME: &str = "\u{FFFC}";
    let text = context
        .locale()
        .with("photo-credit", &[("credit", Arg::Text(NAME)), ("licence", Arg::Text(&photo.licence))]);
    let (before, after) = text.split_once(NAME).unwrap_or((&text, ""));
    let [before, name, after] = [before, &photo.credit, after].map(|part| context.mark(part).0);
    Html(format!("{before}<bdi lang=\"und\">{name}</bdi>{after}"))
}

/// The regions of the main photo that lead to points, in the points' order.
pub fn hotspots<'s>(context: &PageContext<'s>, dossier: &'s Dossier, photo: &Photo) -> Vec<HotspotView<'s>> {
    let checkpoints = dossier.facts.checkpoints.iter().enumerate();
    let hotspots = checkpoints.filter_map(|(index, checkpoint)| {
        let hotspot =
            photo.hotspots.iter().find(|hotspot| hotspot.checkpoint.value == checkpoint.id.value)?;
        let BoxOf { left, top, width, height } = hotspot.area;
        Some(HotspotView {
            number: index + 1,
            point: checkpoint.id.to_string(),
            title: super::points::name(context, dossier, checkpoint),
            region: PercentRegion::of([left, top, width, height]),
        })
    });
    hotspots.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_are_short() {
        for (fraction, text) in
            [(0.0, "0%"), (1.0, "100%"), (0.5, "50%"), (0.3333, "33.33%"), (0.125, "12.5%")]
        {
            assert_eq!(percent(fraction), text);
        }
    }

    #[test]
    fn numbers_for_scripts_have_no_idle_zeros() {
        for (value, text) in
            [(0.0, "0"), (1.0, "1"), (0.125, "0.125"), (1.0 / 3.0, "0.33333"), (120.0, "120")]
        {
            assert_eq!(number(value), text);
        }
    }
}
