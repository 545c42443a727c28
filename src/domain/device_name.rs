//! Names that Windows keeps for devices, and so cannot hold as files or folders.
//!
//! Source: Microsoft, "Naming Files, Paths, and Namespaces" (Win32): CON, PRN, AUX, NUL, COM1 to COM9 and LPT1 to
//! LPT9, in any case and with any extension.
//!
//! **Invariant:** the answer is the same on every system: a guide built on Linux is read on Windows.

/// Whether Windows would take the name, up to its first dot, for a device.
pub fn is_device_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches(' ');
    let is = |device: &str| stem.eq_ignore_ascii_case(device);
    if ["con", "prn", "aux", "nul"].into_iter().any(is) {
        return true;
    }
    match stem.as_bytes() {
        [head @ .., b'1'..=b'9'] => head.eq_ignore_ascii_case(b"com") || head.eq_ignore_ascii_case(b"lpt"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_and_others() {
        for name in ["con", "PRN", "aux", "nul", "com1", "LPT9", "nul.html", "Con.tar.gz", "aux "] {
            assert!(is_device_name(name), "{name}");
        }
        for name in ["", "cone", "com", "com0", "com10", "con-1", "icon", "lpt", ".con", "한"] {
            assert!(!is_device_name(name), "{name}");
        }
    }
}
