"""The licences of all that a program holds: of every crate in it for one target, of what the compilers link in, and of the
data that this repository has from others. Texts are those in the crates; the same input gives the same text."""

import json
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# How a file is called that says under what terms a crate may be used.
TERMS = re.compile(r"(licen[cs]e|copying|copyright|notice|patents|unlicense)", re.IGNORECASE)
# Crates that come without the text of their licence, which stands beside a sister crate of the same authors.
SISTERS = {"alloc-stdlib": "alloc-no-stdlib"}


def third_party(target: str, cargo: str, tools: Path) -> str:
    """The text for the program of `target`; fails where the terms of a part are not known."""
    packages = of_cargo(cargo, target)
    named = [(f"{p['name']} {p['version']} ({p['license']})", text) for p in packages for text in terms(p, packages)]
    # A text stands once, however its lines are broken, under all that it is of.
    texts: dict[str, tuple[str, list[str]]] = {}
    for name, text in sorted(named + linked(target, tools) + data()):
        _, names = texts.setdefault(" ".join(text.split()), (text, []))
        if name not in names:
            names.append(name)
    parts = [(ROOT / "scripts" / "third-party.txt").read_text()]
    for text, names in sorted(texts.values(), key=lambda part: part[1]):
        parts.append("\n".join(["=" * 80, *names, "-" * 80, "", normal(text)]))
    return "\n".join(parts)


def of_cargo(cargo: str, target: str) -> list[dict]:
    """The packages whose code is in the program: none that only builds it, runs in the compiler or tests."""
    told = subprocess.check_output(
        [cargo, "metadata", "--locked", "--format-version", "1", "--filter-platform", target], cwd=ROOT
    )
    known = {(package["name"], package["version"]): package for package in json.loads(told)["packages"]}
    tree = [cargo, "tree", "--locked", "--target", target, "--edges", "normal,no-proc-macro", "--prefix", "none"]
    lines = subprocess.check_output(tree, cwd=ROOT, text=True).splitlines()
    named = {(name, version.removeprefix("v")) for name, version in (line.split()[:2] for line in lines if line)}
    return [known[name] for name in named if known[name]["source"]]


def terms(package: dict, packages: list[dict]) -> list[str]:
    folder = Path(package["manifest_path"]).parent
    files = sorted(
        Path(place) / name
        for place, _, names in os.walk(folder)
        for name in names
        if TERMS.match(name) and not name.endswith((".rs", ".py"))
    )
    texts = [path.read_text(errors="replace") for path in files]
    # libwebp's terms lie deeper in its crate than the crate's own, which has none.
    if any(path.parent == folder for path in files):
        return texts
    if sister := SISTERS.get(package["name"]):
        return terms(next(other for other in packages if other["name"] == sister), packages)
    if "Apache-2.0" in package["license"]:
        return [*texts, (ROOT / "LICENSE-APACHE").read_text()]
    if package["license"] == "MIT":
        authors = ", ".join(re.sub(r" <.*>", "", author) for author in package["authors"])
        _, permission = (ROOT / "LICENSE-MIT").read_text().split("\n\nPermission", 1)
        return [*texts, f"MIT License\n\nCopyright (c) {authors}\n\nPermission{permission}"]
    raise SystemExit(f"{package['name']} comes without the text of its licence ({package['license']})")


def linked(target: str, tools: Path) -> list[tuple[str, str]]:
    """What compilers and linkers add to a program: the standard library, and what unwinds and starts it."""
    apache = (ROOT / "LICENSE-APACHE").read_text()
    parts = [("Rust's standard library (MIT OR Apache-2.0), copyright The Rust Project contributors", apache)]
    if "windows" in target:
        runtime = Path("/usr/share/doc/mingw-w64-common/copyright")
        if not runtime.exists():
            raise SystemExit(f"the terms of MinGW-w64's runtime are not in {runtime}")
        return [*parts, ("MinGW-w64's runtime", runtime.read_text())]
    zig = next(tools.glob("lib/python*/site-packages/ziglang"))
    return [
        *parts,
        ("compiler-rt of Zig (MIT)", (zig / "LICENSE").read_text()),
        ("libunwind of LLVM (Apache-2.0 WITH LLVM-exception)", (zig / "lib/libunwind/LICENSE.TXT").read_text()),
    ]


def data() -> list[tuple[str, str]]:
    fonts = ROOT / "static" / "fonts" / "OFL.txt"
    return [("Noto Sans KR (OFL-1.1), part of which goes into copies", fonts.read_text())]


def normal(text: str) -> str:
    lines = [line.rstrip() for line in text.lstrip("\ufeff").splitlines()]
    return "\n".join(lines).strip("\n") + "\n"
