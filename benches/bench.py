#!/usr/bin/env python3
"""Measures the program: a clean build, a second build of the same, and a check alone, by size of the content.

    python3 benches/bench.py                         corpora of 200, 1,000 and 5,000 dossiers in four languages
    python3 benches/bench.py --content DIR ...       any other content instead, each a row
    python3 benches/bench.py --against FILE          the same beside another binary, in turns, and as ratios of it

The corpora are made by corpus.py, once, and kept below target/bench. Sizes take turns (interleaved), so that a busy
minute of the machine does not fall on one of them, and each figure is the median. CPU seconds are user and system
time of the program alone, as the kernel counts them for that child (wait4), peak memory is its largest resident set;
both hold on a busy machine, wall time does not. (The
largest resident set is never below that of this script, some 20 MiB: the child starts as a copy of it.) Every clean build goes into a folder that was never there before:
re-creating a folder in place makes ext4's later writes dearer.

Invariant: gives figures, and no verdict by time; fails only where the program does.
"""
import argparse
import hashlib
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
TARGET = os.path.abspath(os.environ.get("CARGO_TARGET_DIR") or os.path.join(ROOT, "target"))
MEBIBYTE = 1 << 20
# Linux counts the resident set in KiB, macOS in bytes.
RSS_UNIT = 1 if sys.platform == "darwin" else 1024


class Run:
    """What one run of the program took."""

    def __init__(self, wall, usage):
        self.wall = wall
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * RSS_UNIT / MEBIBYTE


def run(arguments):
    """Runs the program to its end. Its output goes to a file: a pipe would have it wait for us."""
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        child = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            said.seek(max(0, said.seek(0, os.SEEK_END) - 3000))
            sys.stderr.write(said.read().decode(errors="replace"))
            sys.exit("bench.py: exit code %d of %s" % (child.returncode, " ".join(arguments)))
    return Run(wall, usage)


def count(folder, name):
    return sum(name in files for _, _, files in os.walk(folder))


def bytes_of(folder):
    """Bytes of all files below a folder."""
    return sum(os.path.getsize(os.path.join(parent, name)) for parent, _, files in os.walk(folder) for name in files)


class Corpus:
    """Content to measure, and a program's runs so far."""

    def __init__(self, content, program, label=None):
        self.content = content
        self.program = program
        self.label = label or os.path.basename(os.path.dirname(os.path.abspath(content))) or content
        self.dossiers = count(os.path.join(content, "products"), "dossier.yaml")
        self.pages = 0
        self.bytes = 0
        self.photos = sum(len(files) for folder, _, files in os.walk(content) if os.path.basename(folder) == "photos")
        self.runs = {"build": [], "again": [], "check": []}

    def median(self, kind, figure):
        return statistics.median(getattr(each, figure) for each in self.runs[kind])

    def per_page(self, kind):
        """CPU milliseconds a page."""
        return self.median(kind, "cpu") * 1000 / self.pages


def made(size, options):
    """The content of a corpus of that size, made unless it is there already."""
    recipe = ["--dossiers", str(size), "--languages", options.languages, "--seed", options.seed, "--photos", str(options.photos)]
    digest = hashlib.sha256(" ".join(recipe).encode())
    for name in ("corpus.py", "photo.py", "spelling.py", "brands.json", "goods.json", "words.json"):
        with open(os.path.join(HERE, name), "rb") as file:
            digest.update(file.read())
    folder = os.path.join(TARGET, "bench", "corpus-%d-%s" % (size, digest.hexdigest()[:8]))
    if not os.path.isdir(folder):
        unfinished = folder + ".unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), unfinished] + recipe, check=True)
        os.rename(unfinished, folder)
    return os.path.join(folder, "content")


def measure(corpus, options, scratch):
    """One turn: a clean build, the same again, a check."""
    out = tempfile.mkdtemp(dir=scratch)
    copy = os.path.join(out, "copy")
    # A cache of its own: nothing is kept from the turn before, and what the first build keeps is there for the others.
    cache = ["--cache", os.path.join(out, "cache")]
    build = [corpus.program, "build", "--content", corpus.content, "--out", copy, "--edition", options.edition] + cache
    corpus.runs["build"].append(run(build))
    corpus.pages = count(copy, "index.html")
    if not corpus.pages:
        sys.exit("bench.py: no pages in %s" % copy)
    corpus.bytes = bytes_of(copy)
    corpus.runs["again"].append(run(build))
    corpus.runs["check"].append(run([corpus.program, "check", "--content", corpus.content] + cache))
    shutil.rmtree(out)


def table(head, rows):
    """A Markdown table, its columns aligned to the right for whoever reads it in a terminal."""
    widths = [max(len(row[column]) for row in [head] + rows) for column in range(len(head))]
    line = lambda cells: "| " + " | ".join(cell.rjust(width) for cell, width in zip(cells, widths)) + " |"
    return "\n".join([line(head), "|" + "|".join("-" * (width + 1) + ":" for width in widths) + "|"] + [line(row) for row in rows])


def report(corpora, named):
    """The figures, smallest corpus first; growth is against that one."""
    smallest = corpora[0]
    name = lambda corpus: [corpus.label] if named else []
    first = (["corpus"] if named else []) + ["dossiers"]
    rows = [name(c) + [
        "{:,}".format(c.dossiers), "{:,}".format(c.pages), "%.2f" % c.median("build", "wall"), "%.2f" % c.median("build", "cpu"),
        "%.3f" % c.per_page("build"), "%.0f" % c.median("build", "peak"), "%.1f" % (c.bytes / 1e6), "%.2f" % (c.per_page("build") / smallest.per_page("build")),
    ] for c in corpora]
    print("Clean build\n" + table(first + ["pages", "wall s", "CPU s", "CPU ms a page", "peak MiB", "MB", "CPU a page, growth"], rows))
    if any(corpus.photos for corpus in corpora):
        rows = [name(c) + ["{:,}".format(c.dossiers), "{:,}".format(c.photos), "%.0f" % (c.median("build", "cpu") * 1000 / max(1, c.photos))] for c in corpora]
        print("\nPhotos, the pages' share included\n" + table(first + ["photos", "CPU ms a photo"], rows))
    rows = [name(c) + ["{:,}".format(c.dossiers)] + ["%.2f" % c.median(kind, figure) for kind in ("again", "check") for figure in ("wall", "cpu")] + [
        "%.1f" % (100 * c.median("again", "cpu") / c.median("build", "cpu")), "%.0f" % c.median("again", "peak"), "%.0f" % c.median("check", "peak"),
    ] for c in corpora]
    print("\nThe same again, and check\n" + table(
        first + ["again wall s", "again CPU s", "check wall s", "check CPU s", "again % of clean", "again MiB", "check MiB"], rows))


def compare(corpora, others):
    """What this program takes of what the other takes, figure by figure."""
    head = ["dossiers", "bytes", "pages", "build CPU", "build MiB", "again CPU", "check CPU", "again of this clean build, %"]
    rows = []
    for corpus, other in zip(corpora, others):
        of = lambda kind, figure: "%.3f" % (corpus.median(kind, figure) / other.median(kind, figure))
        rows.append(["{:,}".format(corpus.dossiers), "%.3f" % (corpus.bytes / other.bytes), "%.3f" % (corpus.pages / other.pages),
                     of("build", "cpu"), of("build", "peak"), of("again", "cpu"), of("check", "cpu"),
                     "%.1f" % (100 * corpus.median("again", "cpu") / corpus.median("build", "cpu"))])
    print("\nOf what the other program takes\n" + table(head, rows))


def arguments(doc, sizes, runs):
    """A parser of what every benchmark is asked: which content, which program, which edition, how often."""
    parser = argparse.ArgumentParser(description=doc.split("\n")[0])
    parser.add_argument("--content", action="append", metavar="DIR", help="measure this content (may be given again); no corpora are made")
    parser.add_argument("--sizes", default=sizes, metavar="N,N", help="dossiers of the corpora (default %(default)s)")
    parser.add_argument("--languages", default="ko,en,zh-Hans,th", metavar="TAG,TAG")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--photos", type=int, default=0, metavar="N", help="photos of 12 megapixels in each corpus (default 0)")
    parser.add_argument("--runs", type=int, default=runs, metavar="N", help="turns, or edits of each kind in the preview (default %(default)s)")
    parser.add_argument("--edition", default="public")
    parser.add_argument("--program", metavar="FILE", help="measure this binary instead of building one")
    return parser


def program_of(options):
    """The binary: the one named, or the one that is built now."""
    if options.program:
        return os.path.abspath(options.program)
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    return os.path.join(TARGET, "release", "jinwi")


def contents_of(options):
    """The content to measure: what is named, or the corpora."""
    return options.content or [made(int(size), options) for size in options.sizes.split(",")]


def main():
    parser = arguments(__doc__, sizes="200,1000,5000", runs=3)
    parser.add_argument("--made", action="store_true", help="only make the corpora, and name their content, a line each")
    parser.add_argument("--against", metavar="FILE", help="another binary to measure beside it, in turns")
    parser.add_argument("--scratch", metavar="DIR", default=os.path.join(TARGET, "bench"), help="where copies are built (default target/bench)")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs is at least 1")
    if options.made:
        for size in options.sizes.split(","):
            print(made(int(size), options))
        return

    program, contents = program_of(options), contents_of(options)
    of = lambda program: sorted((Corpus(content, program) for content in contents), key=lambda corpus: corpus.dossiers)
    corpora = of(program)
    others = of(os.path.abspath(options.against)) if options.against else []
    os.makedirs(options.scratch, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="copies-", dir=options.scratch) as scratch:
        for turn in range(options.runs):
            for each in range(len(corpora)):
                for corpus in [corpora[each]] + others[each:each + 1]:
                    print("turn %d of %d: %s dossiers, %s" % (turn + 1, options.runs, corpus.dossiers, corpus.program), file=sys.stderr)
                    measure(corpus, options, scratch)
    print("Edition %s, median of %d, %d CPUs, load %.1f, %s %s\n" % (
        options.edition, options.runs, os.cpu_count(), os.getloadavg()[0], platform.system(), platform.machine()))
    report(corpora, bool(options.content))
    if others:
        print("\nThe other program: %s\n" % others[0].program)
        report(others, bool(options.content))
        compare(corpora, others)


if __name__ == "__main__":
    main()
