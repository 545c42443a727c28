#!/usr/bin/env bash
# Joliet keeps names of 64 characters. Two makers of ISO images are given names that are longer, and neither says a word:
#
# - xorriso 1.5.4 (`-as mkisofs -J`) keeps 65 characters of a file and 64 of a folder; of two files that would then be called alike it
#   makes `…0.htm` and `…1.htm`, so that `.html` becomes another ending.
# - genisoimage 1.1.11 (`-J`) keeps 64 characters of all: `.html` is cut to `.htm`, `.ht`, or nothing, by the length of the name.
#
# Both end with 0 and print no warning. Windows reads an image's Joliet names, so that links to these pages break there and pages
# open as unknown files, while on Linux, which reads the Rock Ridge names of the same image, everything works.
#
# Expected by us: an error, or at least a warning with the names, as both print for other names that they change.
#
# Needs: bash, python3 with pip, apt-get download (Debian 12). Names are read back with pycdlib 1.14.0.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get download xorriso=1.5.4-4 libisoburn1=1.5.4-4 libisofs6=1.5.4-1 libburn4=1.5.4-1 libjte2=1.22-3 genisoimage=9:1.1.11-3.4 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" debian; done
export PATH="$work/debian/usr/bin:$PATH"
LD_LIBRARY_PATH=$(dirname "$(find "$work/debian" -name 'libisofs.so.6' | head -1)")
export LD_LIBRARY_PATH
pip install --quiet --target python pycdlib==1.14.0 2>/dev/null

repeat() { printf "%0.s$1" $(seq "$2"); }
mkdir -p "site/$(repeat d 70)"
for length in 64 65 66 67 70; do echo "$length" >"site/$(repeat b $((length - 5))).html"; done
echo page >"site/$(repeat d 70)/x.html"

xorriso -as mkisofs -V GUIDE -J -r -o xorriso.iso site >xorriso.log 2>&1
genisoimage -quiet -V GUIDE -J -r -o genisoimage.iso site >genisoimage.log 2>&1

failed=0
for maker in xorriso genisoimage; do
    said=$(grep -ciE 'warn|too long|truncat|joliet' "$maker.log" || true)
    names=$(PYTHONPATH=python python3 - "$maker.iso" <<'PYTHON'
import sys, pycdlib
iso = pycdlib.PyCdlib()
iso.open(sys.argv[1])
names = []
for record in iso.list_children(joliet_path="/"):
    name = record.file_identifier().decode("utf-16-be", "replace") if not record.is_dot() and not record.is_dotdot() else ""
    if name:
        names.append(f"{len(name)}:{name[-6:]}")
print(" ".join(sorted(names)))
PYTHON
    )
    echo "$maker: exit 0, lines of warning $said, names (length:end): $names"
    case $maker in
        xorriso) [[ $said == 0 && $names == "64:b.html 64:dddddd 65:b.html 65:b0.htm 65:b1.htm 65:b2.htm" ]] || failed=1 ;;
        genisoimage) [[ $said == 0 && $names == "64:b.html 64:bb.htm 64:bbb.ht 64:bbbb.h 64:bbbbbb 64:dddddd" ]] || failed=1 ;;
    esac
done
exit $failed
