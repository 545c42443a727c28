use proptest::prelude::*;

use super::*;

fn side() -> impl Strategy<Value = Side> {
    let fractions = (0.0..0.99_f64, 0.0..0.99_f64, 0.001..1.0_f64, 0.001..1.0_f64);
    (1..6000_u32, 1..6000_u32, fractions, proptest::option::of(0.5..200.0_f64)).prop_map(
        |(width, height, (left, top, wide, high), px_per_mm)| {
            let size = Size { width, height };
            Side {
                size,
                marked: Region::of_box([left, top, wide * (1.0 - left), high * (1.0 - top)], size),
                px_per_mm,
            }
        },
    )
}

/// Of a pixel: what binary fractions may stray.
const TINY: f64 = 1e-6;

proptest! {
    #[test]
    fn crops_hold_their_boxes_and_agree(a in side(), b in side()) {
        let pair = pair_crops(&a, &b);
        for (side, crop) in [a, b].iter().zip(&pair.crops) {
            let (region, marked) = (crop.region, side.marked);
            prop_assert!(region.left >= 0.0 && region.left + region.width <= f64::from(side.size.width) + TINY);
            prop_assert!(region.top >= 0.0 && region.top + region.height <= f64::from(side.size.height) + TINY);
            prop_assert!(region.left <= marked.left + TINY && region.top <= marked.top + TINY);
            prop_assert!(region.left + region.width >= marked.left + marked.width - TINY);
            prop_assert!(region.top + region.height >= marked.top + marked.height - TINY);
            let [left, top, width, height] = crop.marked;
            prop_assert!(left >= -TINY && top >= -TINY && left + width <= 1.0 + TINY && top + height <= 1.0 + TINY);
        }
        let [one, other] = pair.crops.map(|crop| crop.region);
        if pair.same_shape {
            prop_assert!((one.width / one.height / (other.width / other.height) - 1.0).abs() < TINY);
            let heights = (one.size_at(640).height, other.size_at(640).height);
            prop_assert!(heights.0.abs_diff(heights.1) <= 1);
        }
        if pair.same_scale {
            let (a, b) = (a.px_per_mm.unwrap(), b.px_per_mm.unwrap());
            prop_assert!((one.width / a / (other.width / b) - 1.0).abs() < TINY);
        }
    }

    #[test]
    fn the_order_of_the_sides_does_not_matter(a in side(), b in side()) {
        let (there, back) = (pair_crops(&a, &b), pair_crops(&b, &a));
        prop_assert_eq!(there.crops[0], back.crops[1]);
        prop_assert_eq!(there.crops[1], back.crops[0]);
    }
}

fn square(size: u32, fractions: [f64; 4], px_per_mm: Option<f64>) -> Side {
    let size = Size { width: size, height: size };
    Side { size, marked: Region::of_box(fractions, size), px_per_mm }
}

#[test]
fn boxes_of_one_shape_grow_by_the_margin_alone() {
    let side = square(1000, [0.4, 0.4, 0.2, 0.1], None);
    let pair = pair_crops(&side, &side);
    assert!(pair.same_shape && !pair.same_scale);
    assert_eq!(pair.crops[0].region, Region { left: 350.0, top: 375.0, width: 300.0, height: 150.0 });
    let marked = pair.crops[0].marked;
    assert!(
        marked
            .iter()
            .zip([1.0 / 6.0, 1.0 / 6.0, 2.0 / 3.0, 2.0 / 3.0])
            .all(|(got, wanted)| (got - wanted).abs() < 1e-9)
    );
}

#[test]
fn known_scales_show_the_same_millimetres() {
    // 20 mm by 10 mm beside 15 mm by 15 mm: both show 30 mm by 22.5 mm.
    let (a, b) =
        (square(1000, [0.4, 0.4, 0.2, 0.1], Some(10.0)), square(1000, [0.4, 0.4, 0.3, 0.3], Some(20.0)));
    let pair = pair_crops(&a, &b);
    assert!(pair.same_scale);
    assert_eq!((pair.crops[0].region.width, pair.crops[0].region.height), (300.0, 225.0));
    assert_eq!((pair.crops[1].region.width, pair.crops[1].region.height), (600.0, 450.0));
}

#[test]
fn what_cannot_be_shown_at_one_scale_keeps_one_shape() {
    // A whole carton, 500 mm wide, beside a close-up that is 10 mm wide.
    let (a, b) =
        (square(1000, [0.0, 0.0, 1.0, 1.0], Some(2.0)), square(1000, [0.4, 0.4, 0.2, 0.2], Some(100.0)));
    let pair = pair_crops(&a, &b);
    assert!(pair.same_shape && !pair.same_scale);
}

#[test]
fn a_scale_that_is_no_number_is_none() {
    for scale in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let side = square(100, [0.1, 0.1, 0.5, 0.5], Some(scale));
        assert!(!pair_crops(&side, &side).same_scale);
    }
}

#[test]
fn boxes_that_share_no_shape_still_show_whole() {
    let strip = Side {
        size: Size { width: 2000, height: 50 },
        marked: Region { left: 0.0, top: 0.0, width: 2000.0, height: 50.0 },
        px_per_mm: None,
    };
    let tower = Side {
        size: Size { width: 50, height: 2000 },
        marked: Region { left: 0.0, top: 0.0, width: 50.0, height: 2000.0 },
        px_per_mm: None,
    };
    let pair = pair_crops(&strip, &tower);
    assert!(!pair.same_shape);
    assert_eq!((pair.crops[0].region, pair.crops[1].region), (strip.marked, tower.marked));
}
