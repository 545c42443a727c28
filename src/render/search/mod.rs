//! The search as files: the shards of its indexes, what results show, and the roots that name them.
//!
//! Every file is a classic script that hands over its data, since pages on `file://` cannot read each other. It bears
//! the guide and the edition, and its name follows from its bytes: a root names exactly the files that belong to it.
//!
//! **Invariant:** holds what the pages of the edition show, and nothing else.

mod cards;
mod documents;
mod passages;
mod words;

use rayon::prelude::*;
use serde_json::{Value, json};

use super::pages::PageContext;
use super::routes;
use super::site::{Site, SiteLanguage};
use super::tracked::Tracked;
use crate::derive::search::{HAN_TABLE, SOUND_TABLE, Shard, bounds, digest, index_names, index_texts};
use documents::Document;
use passages::Passage;

/// Documents in a file of cards: more are read in vain, fewer make more files to open.
const CARDS: usize = 2;
/// Letters of a digest that a file of cards is named by behind its number. The root holds them all, and they need only tell
/// its own files from those of another build.
const CHECK: usize = 3;

/// A file: its path from the root, and its bytes.
pub type SearchFile = (String, Vec<u8>);

/// All files of the search.
pub fn files(site: &Site<'_>) -> Vec<SearchFile> {
    let documents = documents::documents(site);
    let copy = format!("{}/{}", site.held.guide.id.value, site.held.edition.name);
    let names = || {
        let named: Vec<_> = documents.par_iter().map(|document| documents::named(site, *document)).collect();
        names(site, &copy, &documents, &index_names(&named))
    };
    let languages = || {
        let languages = site.languages.par_iter();
        languages.flat_map(|language| of_language(site, language, &copy, &documents)).collect::<Vec<_>>()
    };
    let (mut files, of_languages) = rayon::join(names, languages);
    files.extend(of_languages);
    files
}

/// The index of names, its root, and the tables of characters and sounds.
fn names(site: &Site<'_>, copy: &str, documents: &[Document<'_>], shards: &[Shard]) -> Vec<SearchFile> {
    let languages: Vec<_> = site
        .languages
        .iter()
        .map(|language| {
            let tag = language.tag();
            json!([tag.as_str(), tag.folder(), language.direction(), language.locale.own_name])
        })
        .collect();
    let mut counts = [0; Document::SORTS];
    for document in documents {
        counts[document.sort()] += 1;
    }
    let root = json!({"counts": counts, "records": records(documents), "languages": languages, "names": bounds(shards)});
    let mut files: Vec<SearchFile> = vec![
        (routes::SEARCH_ROOT.to_owned(), script(copy, "root", &root.to_string())),
        (routes::SEARCH_HAN.to_owned(), script(copy, "han", HAN_TABLE)),
        (routes::SEARCH_SOUNDS.to_owned(), script(copy, "sounds", SOUND_TABLE)),
    ];
    files.extend(
        shards
            .iter()
            .map(|shard| (routes::search_names(&shard.name), script(copy, &shard.name, &shard.text))),
    );
    files
}

/// The index of a language's texts, what its results show, and their root.
fn of_language(
    site: &Site<'_>,
    language: &SiteLanguage,
    copy: &str,
    documents: &[Document<'_>],
) -> Vec<SearchFile> {
    let tag = language.tag();
    let texts: Vec<Vec<Passage>> =
        documents.iter().map(|document| passages::passages(*document, language)).collect();
    let shards = index_texts(texts.iter().map(|passages| passages::told(passages)));
    let mut files: Vec<SearchFile> = shards
        .iter()
        .map(|shard| (routes::search_texts(tag, &shard.name), script(copy, &shard.name, &shard.text)))
        .collect();

    let tracked = Tracked::unnoted(site);
    let context = PageContext::new(&tracked, language, routes::ROOT);
    let cards = card_files(&context, copy, documents, &texts, &mut files);
    let root = json!({
        "records": records(documents),
        "texts": bounds(&shards),
        "cards": cards,
        "each": CARDS,
        "words": words::words(language),
    });
    files.push((routes::search_root(tag), script(copy, &tag.folder(), &root.to_string())));
    let questions = language.locale.say("search-questions");
    files.push((
        routes::search_questions(tag),
        script(copy, &format!("{}/questions", tag.folder()), &questions),
    ));
    let later = words::later(language).to_string();
    files.push((routes::search_later(tag), script(copy, &format!("{}/later", tag.folder()), &later)));
    files
}

/// Adds the files of what results show and of what the documents say, [`CARDS`] documents each; gives what their names end in,
/// one after another.
fn card_files(
    context: &PageContext<'_>,
    copy: &str,
    documents: &[Document<'_>],
    texts: &[Vec<Passage>],
    files: &mut Vec<SearchFile>,
) -> String {
    let tag = context.language.tag();
    let mut checks = String::new();
    for (number, (documents, texts)) in documents.chunks(CARDS).zip(texts.chunks(CARDS)).enumerate() {
        let cards = documents.iter().zip(texts);
        let cards: Value = cards.map(|(document, texts)| cards::card(context, *document, texts)).collect();
        let text = cards.to_string();
        let digest = digest(&text);
        let check = &digest[..CHECK];
        let name = format!("{number}{check}");
        // The cards of the same documents in two languages may be on their way at once.
        let part = format!("{}/{name}", tag.folder());
        files.push((routes::search_cards(tag, &name), script(copy, &part, &text)));
        checks.push_str(check);
    }
    checks
}

/// A digest of what the documents' numbers stand for: roots of two builds may number them otherwise.
fn records(documents: &[Document<'_>]) -> String {
    digest(&documents.iter().map(Document::id).collect::<Vec<_>>().join("\n"))
}

/// A script that hands `text` over under `name`.
fn script(copy: &str, name: &str, text: &str) -> Vec<u8> {
    // A template literal, because it may hold line ends; what would end it or mean something in it is escaped.
    let mut script = format!("jinwi.part({},{},`", json!(copy), json!(name));
    script.reserve(text.len());
    for piece in text.split_inclusive(['\\', '`', '$']) {
        match piece.char_indices().next_back() {
            Some((at, last @ ('\\' | '`' | '$'))) => {
                script.push_str(&piece[..at]);
                script.push('\\');
                script.push(last);
            }
            _ => script.push_str(piece),
        }
    }
    script.push_str("`);\n");
    script.into_bytes()
}
