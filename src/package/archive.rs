//! ZIP files as this program writes them: read alike by Windows Explorer, 7-Zip, Info-ZIP, macOS and whatever else unpacks.
//!
//! Every entry is compressed before it is added, so that its sizes stand before its bytes and no data descriptor follows them; names are
//! ASCII with forward slashes, folders have entries of their own; Zip64 is used only where nothing else can say the size.
//!
//! **Invariant:** the same entries give the same bytes, on every system; what a file holds follows from nothing else.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use zip::write::{PreparedZipFile, SimpleFileOptions, ZipFileBuilder};
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use super::{EditionRecord, Sha256Digest};
use crate::domain::Date;

/// Entries of an archive that needs no Zip64: one fewer than its counter holds, whose highest value says that Zip64 does.
pub const MAX_ENTRIES: u64 = 65_534;
/// What stands before the bytes of an entry beside its name, what stands in the directory, and the end of the archive (APPNOTE 4.3).
const LOCAL_HEADER: u64 = 30;
const CENTRAL_HEADER: u64 = 46;
const END: u64 = 22;
/// The digest at the end of the comment, as hexadecimal digits.
const DIGITS: usize = 64;
/// What is compressed already.
const COMPRESSED: [&str; 10] = ["avif", "gif", "gz", "br", "jpeg", "jpg", "png", "webp", "woff", "woff2"];

/// Says that a file is a pack of ours, before the digest of its directory.
pub const PACK: &str = "Made by jinwi pack. SHA-256 of its directory: ";
/// The same of a delta.
pub const DELTA: &str = "Made by jinwi delta. SHA-256 of its directory: ";

/// How entries are written, for a copy of one day.
#[derive(Clone, Copy)]
pub struct EntryOptions {
    time: DateTime,
}

impl EntryOptions {
    /// The entries bear the day of the copy's build; a ZIP file has no days before 1980.
    pub fn of(edition: &EditionRecord) -> Self {
        let day = Date::parse(&edition.built).ok();
        let time = day
            .and_then(|day| DateTime::from_date_and_time(day.year(), day.month(), day.day(), 0, 0, 0).ok());
        Self { time: time.unwrap_or_default() }
    }

    fn base(self) -> SimpleFileOptions {
        SimpleFileOptions::default().system(System::Unix).last_modified_time(self.time)
    }

    /// An entry of the name `name` that holds `bytes`.
    pub fn entry(self, name: &str, bytes: &[u8]) -> io::Result<PreparedZipFile> {
        let end = name.rsplit_once('.').map_or("", |(_, end)| end);
        let is_compressed = COMPRESSED.contains(&end) || bytes.is_empty();
        let (method, level) = if is_compressed {
            (CompressionMethod::Stored, None)
        } else {
            (CompressionMethod::Deflated, Some(6))
        };
        let options = self.base().compression_method(method).compression_level(level);
        let mut builder = ZipFileBuilder::new(name, options.unix_permissions(0o644))?;
        builder.write_all(bytes)?;
        Ok(builder.finish()?)
    }
}

/// A file that fails once and takes the rest for written: [`ZipWriter`] finishes what is dropped, and where that fails, it says so on
/// standard error in words of its own.
struct OnceFailing {
    file: File,
    has_failed: bool,
}

impl Write for OnceFailing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.has_failed {
            return Ok(bytes.len());
        }
        let written = self.file.write(bytes);
        self.has_failed = written.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for OnceFailing {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

/// A ZIP file in the making.
pub struct Archive {
    zip: ZipWriter<BufWriter<OnceFailing>>,
    made: &'static str,
    options: EntryOptions,
    size: u64,
    entries: u64,
}

impl Archive {
    /// Begins one in `file`, which is empty; `made` is the beginning of its comment.
    pub fn new(file: File, made: &'static str, options: EntryOptions) -> Self {
        let size = END + made.len() as u64 + DIGITS as u64;
        Self {
            zip: ZipWriter::new(BufWriter::new(OnceFailing { file, has_failed: false })),
            made,
            options,
            size,
            entries: 0,
        }
    }

    /// How many bytes it would have with a further entry and folders of these names.
    pub fn size_with(&self, entry: &PreparedZipFile, folders: &[String]) -> u64 {
        let folders = folders.iter().map(|name| size_of(name.len(), 0));
        self.size + size_of(entry.file_name_raw().len(), entry.compressed_size()) + folders.sum::<u64>()
    }

    /// How many entries it has.
    pub fn entries(&self) -> u64 {
        self.entries
    }

    /// Adds an entry.
    pub fn add(&mut self, entry: PreparedZipFile) -> io::Result<()> {
        self.size = self.size_with(&entry, &[]);
        self.entries += 1;
        Ok(self.zip.add_prepared_file(entry)?)
    }

    /// Adds a folder, whose name ends with a slash.
    pub fn add_folder(&mut self, name: &str) -> io::Result<()> {
        self.size += size_of(name.len(), 0);
        self.entries += 1;
        Ok(self.zip.add_directory(name, self.options.base().unix_permissions(0o755))?)
    }

    /// Ends the file: its directory, and the comment by which it is known again.
    pub fn finish(mut self) -> io::Result<()> {
        self.zip.set_comment(format!("{}{}", self.made, "0".repeat(DIGITS)))?;
        let mut file = self.zip.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?.file;
        let digest = directory_digest(&file)?.to_string();
        file.seek(SeekFrom::End(-(DIGITS as i64)))?;
        file.write_all(digest.as_bytes())
    }
}

fn size_of(name: usize, bytes: u64) -> u64 {
    LOCAL_HEADER + CENTRAL_HEADER + 2 * name as u64 + bytes
}

/// The digest of the directory at the end of the file, without the digest behind it.
fn directory_digest(mut file: &File) -> io::Result<Sha256Digest> {
    let start = ZipArchive::new(BufReader::new(file))?.central_directory_start();
    let end = file.seek(SeekFrom::End(-(DIGITS as i64)))?;
    file.seek(SeekFrom::Start(start))?;
    Ok(Sha256Digest::of_reader(file.take(end.saturating_sub(start)))?.0)
}

/// Whether the file is one that [`Archive`] made with this comment, and its directory, which tells sizes and sums of all that it
/// holds, is as it was.
pub fn is_as_made(mut file: &File, made: &str) -> io::Result<bool> {
    let length = (made.len() + DIGITS) as u64;
    if file.seek(SeekFrom::End(0))? < END + length {
        return Ok(false);
    }
    file.seek(SeekFrom::End(-(length as i64)))?;
    let mut comment = String::new();
    match file.read_to_string(&mut comment) {
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Ok(false),
        read => read?,
    };
    let Some(digest) = comment.strip_prefix(made).and_then(Sha256Digest::parse) else { return Ok(false) };
    Ok(directory_digest(file).is_ok_and(|found| found == digest))
}
