//! Files that only their readers can open: sealed with age (<https://c2sp.org/age>), and opened with mistrust.
//!
//! Everything that is cryptography is the crate `age`'s, so that the programs age and rage open what is sealed here, and the other
//! way round. What is added is what the crate leaves to its callers: a header is read only up to a bound, since the crate would
//! keep all of it in memory and read it anew for each line; and the work that a passphrase asks for is bounded by what a small
//! office machine has.
//!
//! **Invariant:** what [`Sealed::open`] has written when it succeeds is, byte for byte, what was sealed; no secret reaches a message.

use std::io::{self, BufRead, BufReader, Read, Seek, Write};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};

/// The first line of a sealed file.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// What the first line of any version of the format begins with.
const FORMAT: &[u8] = b"age-encryption.org/";
/// What a sealed file begins with that was written as text, for mail.
const ARMOUR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// Largest header read, in bytes: some six hundred recipients.
const MAX_HEADER: u64 = 64 << 10;
/// Most recipients that a file is sealed to; each has about a hundred bytes of the header.
pub const MAX_RECIPIENTS: usize = 100;
/// Work that is put into a passphrase, as the power of two that scrypt takes: that of age itself, about a second and 256 MiB. The
/// crate would measure this machine, and seal more weakly while it has much to do.
const WORK: u8 = 18;
/// Most work that is done to open a file: 1 GiB and some seconds. A file of others could ask for all memory.
const MAX_WORK: u8 = 20;

/// Somebody to whom files can be sealed.
pub type Recipient = x25519::Recipient;

/// What opens the files that were sealed to its recipient.
pub type Identity = x25519::Identity;

/// How a file is sealed.
pub enum Seal {
    /// To each of these.
    To(Vec<Recipient>),
    /// With a passphrase.
    Passphrase(String),
}

/// What a file is opened with.
pub enum Opener {
    /// The identities of its recipients.
    Identities(Vec<Identity>),
    /// The passphrase that it was sealed with.
    Passphrase(String),
}

/// Why a file cannot be opened.
#[derive(Debug)]
pub enum OpenFault {
    /// It is no sealed file.
    NotSealed,
    /// It is a sealed file that was written as text.
    Armoured,
    /// It is sealed in a way that this program does not know.
    Unknown,
    /// Its end is missing, or was changed.
    Cut,
    /// It was changed, or damaged.
    Changed,
    /// It was sealed to others.
    OtherRecipients,
    /// The passphrase is another one.
    Passphrase,
    /// It was sealed with a passphrase, and identities were given.
    WantsPassphrase,
    /// It was sealed to recipients, and a passphrase was given.
    WantsIdentity,
    /// It asks for more work than is done for any file.
    Work,
    /// It cannot be read.
    Read(io::Error),
    /// What it holds cannot be written.
    Write(io::Error),
}

/// Draws a new identity: the text of its file, and the line of its recipient.
pub fn draw_identity() -> (String, String) {
    let identity = Identity::generate();
    let recipient = identity.to_public().to_string();
    (format!("# public key: {recipient}\n{}\n", identity.to_string().expose_secret()), recipient)
}

/// Why a line of a list names nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineNot {
    /// It is not what the list is of.
    Known,
    /// It is an identity in a list of recipients, which nobody else should have.
    Secret,
}

/// Reads a recipient, as it is given to whoever seals.
pub fn recipient(text: &str) -> Result<Recipient, LineNot> {
    let is_secret = text.get(..15).is_some_and(|start| start.eq_ignore_ascii_case("age-secret-key-"));
    text.parse().map_err(|_| if is_secret { LineNot::Secret } else { LineNot::Known })
}

/// Reads an identity.
pub fn identity(text: &str) -> Result<Identity, LineNot> {
    text.parse().map_err(|_| LineNot::Known)
}

/// Reads a list of recipients or identities, one a line, with comments after `#`; a fault has the number of its line, from 1.
pub fn list<T>(text: &str, parse: fn(&str) -> Result<T, LineNot>) -> Result<Vec<T>, (usize, LineNot)> {
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).enumerate();
    let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines.map(|(at, line)| parse(line).map_err(|fault| (at + 1, fault))).collect()
}

/// Seals `plain` into `sealed`. Each time the bytes are others, since the key of the file is drawn anew.
///
/// # Errors
/// When one cannot be read or the other not be written; also when a list of recipients is empty.
pub fn seal(plain: &mut dyn Read, sealed: &mut dyn Write, seal: Seal) -> io::Result<()> {
    let encryptor = match seal {
        Seal::To(recipients) => {
            Encryptor::with_recipients(recipients.iter().map(|recipient| recipient as &dyn age::Recipient))
        }
        Seal::Passphrase(passphrase) => {
            let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
            recipient.set_work_factor(WORK);
            Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        }
    };
    let mut writer = encryptor.map_err(io::Error::other)?.wrap_output(sealed)?;
    io::copy(plain, &mut writer)?;
    writer.finish()?.flush()
}

/// A sealed file whose beginning was looked at.
pub struct Sealed<R> {
    input: BufReader<R>,
    is_for_passphrase: bool,
}

impl<R: Read + Seek> Sealed<R> {
    /// Looks at a file's beginning.
    ///
    /// # Errors
    /// When it is none that can be opened here.
    pub fn look(mut input: R) -> Result<Self, OpenFault> {
        let mut head = Vec::new();
        input.by_ref().take(MAX_HEADER).read_to_end(&mut head).map_err(OpenFault::Read)?;
        if !head.starts_with(MAGIC) {
            return Err(match () {
                () if head.starts_with(ARMOUR) => OpenFault::Armoured,
                () if head.starts_with(FORMAT) && head.contains(&b'\n') => OpenFault::Unknown,
                () if !head.is_empty() && (MAGIC.starts_with(&head) || head.starts_with(FORMAT)) => {
                    OpenFault::Cut
                }
                () => OpenFault::NotSealed,
            });
        }
        // Its last line has to end within the bound, for the crate reads on until it does.
        let last = head.windows(4).position(|four| four == b"\n---");
        if !last.is_some_and(|at| head[at + 1..].contains(&b'\n')) {
            let is_all = (head.len() as u64) < MAX_HEADER;
            return Err(if is_all { OpenFault::Cut } else { OpenFault::Unknown });
        }
        input.rewind().map_err(OpenFault::Read)?;
        Ok(Self {
            input: BufReader::new(input),
            is_for_passphrase: head[MAGIC.len()..].starts_with(b"-> scrypt "),
        })
    }

    /// Whether it was sealed with a passphrase.
    pub fn is_for_passphrase(&self) -> bool {
        self.is_for_passphrase
    }

    /// Opens it and writes what it holds. What was written before a fault is found is to be thrown away.
    ///
    /// # Errors
    /// See [`OpenFault`].
    pub fn open(mut self, opener: Opener, plain: &mut dyn Write) -> Result<(), OpenFault> {
        let decryptor = Decryptor::new_buffered(&mut self.input).map_err(of_header)?;
        let mut reader = match opener {
            Opener::Identities(_) if decryptor.is_scrypt() => return Err(OpenFault::WantsPassphrase),
            Opener::Passphrase(_) if !decryptor.is_scrypt() => return Err(OpenFault::WantsIdentity),
            Opener::Identities(identities) => {
                let identities = identities.iter().map(|identity| identity as &dyn age::Identity);
                decryptor.decrypt(identities).map_err(of_header)?
            }
            Opener::Passphrase(passphrase) => {
                let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
                identity.set_max_work_factor(MAX_WORK);
                decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|fault| {
                    match fault {
                        DecryptError::DecryptionFailed => OpenFault::Passphrase,
                        other => of_header(other),
                    }
                })?
            }
        };
        let mut buffer = vec![0; 64 << 10];
        let fault = loop {
            match reader.read(&mut buffer) {
                Ok(0) => return plain.flush().map_err(OpenFault::Write),
                Ok(count) => plain.write_all(&buffer[..count]).map_err(OpenFault::Write)?,
                Err(error) => break error,
            }
        };
        match fault.kind() {
            // Where the last part does not hold, it may as well have been cut within.
            io::ErrorKind::InvalidData if self.input.fill_buf().is_ok_and(<[u8]>::is_empty) => {
                Err(OpenFault::Cut)
            }
            io::ErrorKind::InvalidData => Err(OpenFault::Changed),
            io::ErrorKind::UnexpectedEof => Err(OpenFault::Cut),
            _ => Err(OpenFault::Read(fault)),
        }
    }
}

/// What is told of a header that cannot be used.
fn of_header(fault: DecryptError) -> OpenFault {
    match fault {
        DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => OpenFault::Cut,
        DecryptError::Io(error) => OpenFault::Read(error),
        DecryptError::NoMatchingKeys => OpenFault::OtherRecipients,
        DecryptError::ExcessiveWork { .. } => OpenFault::Work,
        // The crate calls a header that it cannot read one of another version; its version was looked at.
        _ => OpenFault::Changed,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn sealed(plain: &[u8], to: &[&Identity]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let to = Seal::To(to.iter().map(|identity| identity.to_public()).collect());
        seal(&mut &plain[..], &mut bytes, to).unwrap();
        bytes
    }

    fn opened(bytes: &[u8], with: &Identity) -> Result<Vec<u8>, OpenFault> {
        let mut plain = Vec::new();
        let opener = Opener::Identities(vec![with.clone()]);
        Sealed::look(Cursor::new(bytes))?.open(opener, &mut plain).map(|()| plain)
    }

    fn fault(bytes: &[u8], with: &Identity) -> String {
        opened(bytes, with).map_or_else(|fault| format!("{fault:?}"), |_| "opened".to_owned())
    }

    #[test]
    fn each_recipient_opens_what_was_sealed_whatever_its_size() {
        let [one, two, other] = [(); 3].map(|()| Identity::generate());
        for size in [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000] {
            let plain: Vec<u8> = (0..size).map(|at: u32| at.to_le_bytes()[0]).collect();
            let bytes = sealed(&plain, &[&one, &two]);
            assert_ne!(bytes, sealed(&plain, &[&one, &two]));
            assert!(
                opened(&bytes, &one).unwrap() == plain && opened(&bytes, &two).unwrap() == plain,
                "{size}"
            );
            assert_eq!(fault(&bytes, &other), "OtherRecipients");
        }
        assert!(seal(&mut &b"x"[..], &mut Vec::new(), Seal::To(Vec::new())).is_err());
        let most: Vec<Identity> = (0..MAX_RECIPIENTS).map(|_| Identity::generate()).collect();
        let bytes = sealed(b"x", &most.iter().collect::<Vec<_>>());
        assert_eq!(opened(&bytes, &most[MAX_RECIPIENTS - 1]).unwrap(), b"x");
    }

    #[test]
    fn what_is_cut_or_changed_is_never_opened() {
        let one = Identity::generate();
        let bytes = sealed(&[7; 200_000], &[&one]);
        let header = bytes.windows(4).position(|four| four == b"\n---").unwrap() + 48;
        let chunk = (64 << 10) + 16;
        for (length, wanted) in [
            (0, "NotSealed"),
            (5, "Cut"),
            (21, "Cut"),
            (40, "Cut"),
            (header - 2, "Cut"),
            (header + 8, "Cut"),
            (header + 16, "Cut"),
            (header + 16 + chunk, "Cut"),
            (header + 16 + chunk + 5, "Cut"),
            (bytes.len() - 1, "Cut"),
        ] {
            assert_eq!(fault(&bytes[..length], &one), wanted, "{length}");
        }
        for (at, wanted) in [
            (0, "NotSealed"),
            (20, "Unknown"),
            // In what holds the key for this recipient: to the reader it is another's.
            (40, "OtherRecipients"),
            (header - 10, "Changed"),
            (header + 3, "Changed"),
            (header + 16 + 5, "Changed"),
            (header + 16 + chunk + 5, "Changed"),
            (bytes.len() - 1, "Cut"),
        ] {
            let mut spoilt = bytes.clone();
            // Stays a letter of base64 where it was one.
            spoilt[at] = if spoilt[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(fault(&spoilt, &one), wanted, "{at}");
        }
        // A part is put twice, one is left out, something is put behind.
        let body = header + 16;
        let (first, rest) = (&bytes[body..body + chunk], &bytes[body + chunk..]);
        for parts in [[first, first, rest], [rest, &[], &[]], [first, rest, b"x"]] {
            let spoilt = [&bytes[..body], &parts.concat()].concat();
            assert!(matches!(fault(&spoilt, &one).as_str(), "Changed" | "Cut"));
        }
    }

    #[test]
    fn what_is_no_sealed_file_is_told_apart() {
        let one = Identity::generate();
        let name = |text: &[u8]| fault(text, &one);
        assert_eq!(name(b"PK\x03\x04 a pack"), "NotSealed");
        assert_eq!(name(b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n"), "Armoured");
        assert_eq!(name(b"age-encryption.org/v2\n-> X\n"), "Unknown");
        assert_eq!(name(b"age-encryption.org/v1\nstanza\n--- A\n"), "Changed");
    }

    #[test]
    fn a_hostile_header_is_not_read_to_its_end() {
        let one = Identity::generate();
        let stanza = format!("-> X25519 {}\n{}\n", "A".repeat(43), "A".repeat(43));
        let many = [MAGIC, stanza.repeat(100_000).as_bytes(), b"--- A\n"].concat();
        assert_eq!(fault(&many, &one), "Unknown");
        let line = [MAGIC, b"-> X ", &vec![b'A'; 1 << 20][..], b"\n--- A\n"].concat();
        assert_eq!(fault(&line, &one), "Unknown");
        let last = [MAGIC, stanza.as_bytes(), b"--- ", &vec![b'A'; 1 << 20][..]].concat();
        assert_eq!(fault(&last, &one), "Unknown");
    }

    #[test]
    fn a_passphrase_costs_bounded_work() {
        for (work, wanted) in
            [("21", "Work"), ("63", "Work"), ("64", "Work"), ("255", "Work"), ("999", "Changed")]
        {
            let header =
                format!("-> scrypt {} {work}\n{}\n--- {}\n", "A".repeat(22), "A".repeat(43), "A".repeat(43));
            let bytes = [MAGIC, header.as_bytes(), &[0; 16]].concat();
            let sealed = Sealed::look(Cursor::new(bytes)).ok().unwrap();
            assert!(sealed.is_for_passphrase());
            let fault = sealed.open(Opener::Passphrase("x".into()), &mut Vec::new()).unwrap_err();
            assert_eq!(format!("{fault:?}"), wanted, "{work}");
        }
        let bytes = sealed(b"x", &[&Identity::generate()]);
        let fault = Sealed::look(Cursor::new(bytes))
            .ok()
            .unwrap()
            .open(Opener::Passphrase("x".into()), &mut Vec::new());
        assert!(matches!(fault, Err(OpenFault::WantsIdentity)));
    }

    #[test]
    fn lists_have_comments_and_their_faults_have_lines() {
        let (text, line) = draw_identity();
        assert_eq!(list(&text, identity).unwrap().len(), 1);
        let two = format!("\u{feff}# Bangkok\r\n{line}\r\n\r\n  {line}\n");
        assert_eq!(list(&two, recipient).unwrap().len(), 2);
        assert_eq!(list(&format!("{line}\nage1x"), recipient).err(), Some((2, LineNot::Known)));
        assert_eq!(list(&text, recipient).err(), Some((2, LineNot::Secret)));
        assert_eq!(list(&line, identity).err(), Some((1, LineNot::Known)));
    }
}
