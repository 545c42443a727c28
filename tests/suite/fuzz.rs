//! The fuzzers' corpora, and what they once found: none of it makes the program panic.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../fuzz/targets.rs"]
mod targets;

#[test]
fn corpora_are_survived() {
    for (name, target) in [
        ("yaml", targets::yaml as fn(&[u8])),
        ("markdown", targets::markdown),
        ("patterns", targets::patterns),
        ("records", targets::records),
        ("signature", targets::signature),
        ("sums", targets::sums),
        ("delta", targets::delta),
    ] {
        let corpus = std::fs::read_dir(format!("fuzz/corpus/{name}")).unwrap();
        let files: Vec<_> = corpus.map(|file| file.unwrap().path()).collect();
        assert!(files.len() > 3, "{name}");
        for file in files {
            let bytes = std::fs::read(&file).unwrap();
            // Cut and spoilt as well: what a copy that broke off leaves.
            for end in [bytes.len(), bytes.len() / 2, bytes.len() / 3] {
                target(&bytes[..end]);
            }
            let spoilt: Vec<u8> =
                bytes.iter().enumerate().map(|(at, byte)| if at % 17 == 3 { b'{' } else { *byte }).collect();
            target(&spoilt);
        }
    }
}
