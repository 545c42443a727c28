//! Lessons: the list in the order of training, and a lesson's self-test with its answers.
//!
//! **Invariant:** whatever a script tells of an answer stands in the page, too, which is whole without it.

use super::Main;
use super::dossier::credit;
use super::header::{Crumb, SitePart};
use super::page_context::PageContext;
use super::picture::Shot;
use super::record::{self, Block, Cell, OfType};
use super::words::Words;
use crate::derive::Localized;
use crate::domain::{Kind, RecordType, Status};
use crate::load::Spanned;
use crate::load::markdown::{Prose, SectionPart, SectionText};
use crate::load::records::{Primer, Question};
use crate::model::Record;
use crate::render::locale::Arg;
use crate::render::routes;
use crate::render::site::direction;
use crate::render::view::{Html, view};

view! {
    /// What `learn.html` is given.
    pub struct LearnPage<'a> {
        /// The heading.
        title: String,
        /// How many lessons there are.
        count: String,
        /// How long they take together.
        time: String,
        /// The lessons, in the order of training.
        lessons: Vec<Lesson<'a>>,
    }
}

view! {
    /// A lesson in the list.
    pub struct Lesson<'a> {
        /// Where it is.
        href: String,
        /// Its name for the reader.
        name: Words<'a>,
        /// What a reader can do after it.
        after: Option<Words<'a>>,
        /// Whether it is withdrawn.
        withdrawn: bool,
        /// How long it takes.
        time: Option<String>,
        /// The kinds of goods that it is for.
        kinds: String,
        /// How many questions it ends in.
        questions: Option<String>,
    }
}

view! {
    /// The questions of a lesson.
    pub struct SelfTest<'a> {
        /// The questions, in order.
        questions: Vec<QuestionView<'a>>,
        /// What is said at the end, by the number of right answers, from none to all.
        tallies: Vec<String>,
        /// The lesson after this one.
        next: Option<Cell<'a>>,
        /// Where all lessons are.
        all: String,
    }
}

view! {
    /// A question.
    pub struct QuestionView<'a> {
        /// Its id.
        id: &'a str,
        /// Its place on the page.
        anchor: String,
        /// Which question of how many it is.
        number: String,
        /// What it asks.
        title: Words<'a>,
        /// What is said beside that.
        body: Option<Words<'a>>,
        /// The picture that it asks about.
        picture: Option<Shot>,
        /// The language of the picture's alternative text, where that is not the page's.
        lang: Option<&'a str>,
        /// Its direction then.
        dir: Option<&'static str>,
        /// Whose picture it is.
        credit: Option<Html>,
        /// The answers to choose from.
        options: Vec<OptionView<'a>>,
        /// The id of the right one.
        right: &'a str,
        /// Its words.
        answer: Option<Words<'a>>,
        /// Why it is right.
        why: Option<Words<'a>>,
    }
}

view! {
    /// An answer to choose.
    pub struct OptionView<'a> {
        /// Its id.
        id: &'a str,
        /// Its words.
        words: Words<'a>,
        /// What is said of it afterwards.
        remark: Option<Words<'a>>,
    }
}

/// The list of all lessons, in the order of training.
pub fn learn(context: &PageContext<'_>) -> Main {
    let locale = context.locale();
    let keys = context.site.of_type(RecordType::Primer, context.language);
    let primers: Vec<_> = keys.iter().filter_map(|key| context.site.record::<Primer>(key)).collect();
    let published = || primers.iter().filter(|primer| !is_withdrawn(primer));
    let minutes: usize = published().map(|primer| primer.facts.minutes.value as usize).sum();
    let view = LearnPage {
        title: locale.say("primers-title"),
        count: locale.count("count-primers", published().count()),
        time: locale.with("learn-time", &[("time", Arg::Text(&locale.count("minutes", minutes)))]),
        lessons: primers.iter().map(|primer| lesson(context, primer)).collect(),
    };
    let part = SitePart::Records(RecordType::Primer);
    Main::new("learn.html", view.title.clone(), part, vec![Crumb::front(context)], &view)
}

fn is_withdrawn(primer: &Record<Primer>) -> bool {
    primer.facts.status.value == Status::Withdrawn
}

fn lesson<'s>(context: &PageContext<'s>, primer: &'s Record<Primer>) -> Lesson<'s> {
    let (facts, withdrawn) = (&primer.facts, is_withdrawn(primer));
    let asked = facts.self_test.len();
    Lesson {
        href: context.links.record(&primer.key),
        name: context.name(primer),
        after: primer.summary(&context.language.chain).map(|said| context.plain(&said)),
        withdrawn,
        time: (!withdrawn).then(|| time(context, primer)),
        kinds: kinds(context, &facts.for_kinds),
        questions: (asked > 0).then(|| context.locale().count("count-questions", asked)),
    }
}

fn time(context: &PageContext<'_>, primer: &Record<Primer>) -> String {
    context.locale().count("minutes", primer.facts.minutes.value as usize)
}

/// The kinds of goods that a lesson is for, in words.
fn kinds(context: &PageContext<'_>, kinds: &[Spanned<Kind>]) -> String {
    let locale = context.locale();
    let names: Vec<String> =
        kinds.iter().map(|kind| locale.say(&format!("kind-{}", kind.value.as_str()))).collect();
    if names.is_empty() { locale.say("primer-all-goods") } else { locale.list(&names) }
}

/// The page of a lesson.
pub fn page<'s>(context: &PageContext<'s>, record: &'s Record<Primer>, number: usize) -> Main {
    let (blocks, self_test) = (blocks(context, record), self_test(context, record));
    record::record_of(context, record, number, OfType { blocks, self_test, ..OfType::default() })
}

/// The blocks of a lesson's page.
fn blocks<'s>(context: &PageContext<'s>, record: &'s Record<Primer>) -> Vec<Block<'s>> {
    if is_withdrawn(record) {
        return Vec::new();
    }
    let locale = context.locale();
    let all = context.site.of_type(RecordType::Primer, context.language);
    let place = all.iter().position(|key| *key == record.key).map_or(1, |place| place + 1);
    let [place, count] = [place, all.len()].map(|number| locale.format.number(&number.to_string()));
    let place = locale.with("primer-nth", &[("number", Arg::Text(&place)), ("count", Arg::Text(&count))]);
    let learn = routes::records(context.language.tag(), RecordType::Primer, 1);
    let place = Cell { href: Some(context.links.to(&learn)), ..context.cell(&place) };
    let block = Block::new(context, "lesson", "primer-about")
        .fact(context, "primer-place", vec![place])
        .fact(context, "primer-time", vec![context.cell(&time(context, record))])
        .fact(context, "primer-kinds", vec![context.cell(&kinds(context, &record.facts.for_kinds))]);
    vec![block]
}

/// The self-test of a lesson, where it has one.
fn self_test<'s>(context: &PageContext<'s>, record: &'s Record<Primer>) -> Option<SelfTest<'s>> {
    let facts = &record.facts;
    let asked: Vec<(&Question, Localized<'s, SectionText>)> = facts
        .self_test
        .iter()
        .filter_map(|question| {
            Some((question, record.section(question.id.as_str(), &context.language.chain)?))
        })
        .collect();
    if asked.is_empty() {
        return None;
    }
    let (locale, count) = (context.locale(), asked.len());
    let number = |number: usize| locale.format.number(&number.to_string());
    let tally = |right: usize| {
        locale.with("self-test-tally", &[("right", Arg::Count(right)), ("count", Arg::Text(&number(count)))])
    };
    let questions = asked.iter().enumerate().map(|(place, (of, said))| {
        let words = [("number", &number(place + 1)), ("count", &number(count))];
        let nth = locale.with("self-test-nth", &words.map(|(name, text)| (name, Arg::Text(text))));
        question(context, record, facts, of, said, nth)
    });
    let all = context.site.of_type(RecordType::Primer, context.language);
    let next = all.iter().position(|key| *key == record.key).and_then(|place| all.get(place + 1));
    Some(SelfTest {
        questions: questions.collect(),
        tallies: (0..=count).map(tally).collect(),
        next: next.and_then(|key| context.cell_named(key)),
        all: context.links.to(&routes::records(context.language.tag(), RecordType::Primer, 1)),
    })
}

fn question<'s>(
    context: &PageContext<'s>,
    record: &'s Record,
    facts: &'s Primer,
    question: &'s Question,
    said: &Localized<'s, SectionText>,
    number: String,
) -> QuestionView<'s> {
    let words = |prose: &Prose| Words::new(context.html(prose, said.language, 3), said);
    let filled = |prose: &Prose| (!prose.is_empty()).then(|| words(prose));
    let part = |part: &Option<Box<SectionPart>>| filled(&part.as_ref()?.body);
    let options = question.options.iter().filter_map(|option| {
        let part = &said.value.options.iter().find(|words| words.id == option.as_str())?.part;
        let (words, remark) = (words(&part.heading), filled(&part.body));
        Some(OptionView { id: option.as_str(), words, remark })
    });
    let options: Vec<OptionView<'s>> = options.collect();
    let photo = question.photo.as_ref().and_then(|photo| facts.photo(photo.as_str()));
    let picture = photo.and_then(|photo| {
        let alt = said.value.picture.as_ref().map(|part| part.body.running()).unwrap_or_default();
        context.shot(context.site.picture(&record.key, photo.id.as_str())?, alt)
    });
    QuestionView {
        id: question.id.as_str(),
        anchor: format!("question-{}", question.id),
        number,
        title: words(&said.value.title),
        body: filled(&said.value.body),
        picture,
        lang: said.fell_back.then(|| said.language.as_str()),
        dir: said.fell_back.then(|| direction(said.language)),
        credit: photo.map(|photo| credit(context, photo)),
        answer: options.iter().find(|of| of.id == question.right.as_str()).map(|of| of.words.clone()),
        options,
        right: question.right.as_str(),
        why: part(&said.value.why),
    }
}
