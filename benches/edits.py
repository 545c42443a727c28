#!/usr/bin/env python3
"""Measures what an edit costs: from a file written to its page served, and a build upon the one before.

    python3 benches/edits.py --sizes 1000,5000          corpora as bench.py makes them
    python3 benches/edits.py --sizes 1000 --readings 1000   memory of a preview over as many changes
    python3 benches/edits.py --against FILE             the same beside another binary, and as ratios of it

Of each kind of edit the median and the slowest of --runs are given, in milliseconds of wall time for the preview and in CPU
seconds for builds; the edits of a run take turns. The preview is asked for the page until it shows the edit, every 5 ms.

Invariant: the corpus is copied first, so that what bench.py measures stays as it was; gives figures and no verdict by time.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import corpus  # noqa: E402
import photo  # noqa: E402
from bench import TARGET, arguments, contents_of, program_of, run  # noqa: E402

DAY = "2026-06-30"

# As little as shows each edit, so that it serves programs whose own templates differ.
TEMPLATE = """{#- jinwi templates VERSION -#}
<h1>{{ page.name.html }}</h1>
<p>{{ page.printed.latin }}</p>
{% if page.summary %}<p>{{ page.summary.html }}</p>{% endif %}
"""


class Preview:
    """A `jinwi serve` and its address."""

    def __init__(self, program, content, cache):
        command = [program, "serve", "--lang", "en", "--port", "0", "--date", DAY, "--content", content, "--cache", cache]
        self.child = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self.root = None
        for line in self.child.stderr:
            found = re.search(r"http://127\.0\.0\.1:\d+", line)
            if found:
                self.root = found.group(0)
                break
        # Read on, so that the program never waits for us.
        import threading
        threading.Thread(target=lambda: [None for _ in self.child.stderr], daemon=True).start()

    def page(self, path):
        with urllib.request.urlopen(self.root + path) as answer:
            return answer.read().decode()

    def memory(self):
        """Resident MiB."""
        with open("/proc/%d/status" % self.child.pid) as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def wait(self, path, shows):
        start = time.perf_counter()
        while not shows(self.page(path)):
            time.sleep(0.005)
        return (time.perf_counter() - start) * 1000


def write_template(program, content, file):
    """Writes the template beside the content, in the version that the program takes."""
    os.makedirs(os.path.dirname(file), exist_ok=True)
    for version in range(1, 9):
        with open(file, "w") as target:
            target.write(TEMPLATE.replace("VERSION", str(version)))
        check = [program, "check", "--content", content, "--no-cache", "--date", DAY]
        if subprocess.run(check, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0:
            return
    sys.exit("edits.py: %s takes no template of any version" % program)


def edits(program, content):
    """Of each kind of edit: its name, the file, a function of (bytes, number) that makes it, and what then stands on the page;
    None where the page only has to be another one."""
    folder = os.path.join(content, "products", "cosmetics")
    slugs = sorted(os.listdir(folder))
    with_photos = [slug for slug in slugs if os.path.exists(os.path.join(folder, slug, "photos", "side-g.jpg"))]
    slug = (with_photos or slugs[5:])[0]
    own = os.path.join(folder, slug)
    template = os.path.join(os.path.dirname(content), "templates", "dossier.html")
    write_template(program, content, template)
    line = lambda pattern, to: lambda text, number: re.sub(pattern, to % number, text.decode(), count=1, flags=re.M).encode()
    side = os.path.join(own, "photos", "side-g.jpg")
    photos = [("a photo", side, lambda _, number: photo.photo(corpus.Dice("edit", "photo", number, "side-g")), None)] if os.path.exists(side) else []
    return "/en/products/cosmetics/%s/index.html" % slug, [
        ("a line of Markdown", os.path.join(own, "en.md"), line(r"^summary: .*$", "summary: Mark%dQ"), "Mark%dQ"),
        ("a field of YAML", os.path.join(own, "dossier.yaml"), line(r'latin: *"[^"]*"', 'latin: "Latin%dQ"'), "Latin%dQ"),
        ("a template", template, line(r"(<p>Tpl\d+Q</p>)?\Z", "<p>Tpl%dQ</p>"), "Tpl%dQ"),
    ] + photos


def edit(file, change, number):
    with open(file, "rb") as source:
        changed = change(source.read(), number)
    with open(file, "wb") as target:
        target.write(changed)


def measure(program, source, options, scratch):
    """Prints what each kind of edit costs `program`; gives the medians by kind, and the first page's time."""
    content = os.path.join(scratch, "content")
    shutil.copytree(source, content)
    cache, out = os.path.join(scratch, "cache"), os.path.join(scratch, "copy")
    path, kinds = edits(program, content)
    build = [program, "build", "--content", content, "--out", out, "--edition", options.edition, "--cache", cache, "--date", DAY]
    clean, again = run(build), run(build)
    print("%s, %s: clean build %.2f CPU s, %.1f s; the same again %.2f CPU s, %.2f s (%.1f %% of the CPU time)" % (
        os.path.basename(os.path.dirname(source)), program, clean.cpu, clean.wall, again.cpu, again.wall, 100 * again.cpu / clean.cpu))
    served = {kind[0]: [] for kind in kinds}
    built = {kind[0]: [] for kind in kinds}
    start = time.perf_counter()
    preview = Preview(program, content, cache)
    preview.page(path)
    first = time.perf_counter() - start
    print("  preview: first page after %.2f s, %.0f MiB" % (first, preview.memory()))
    try:
        for number in range(options.runs):
            for name, file, change, wanted in kinds:
                before = preview.page(path)
                # What the system still does of the last edit is none of this one's.
                time.sleep(0.5)
                edit(file, change, number)
                served[name].append(preview.wait(path, lambda page: wanted % number in page if wanted else page != before))
        if options.readings:
            name, file, change, wanted = kinds[0]
            for number in range(1000, 1000 + options.readings):
                edit(file, change, number)
                preview.wait(path, lambda page: wanted % number in page)
                if (number - 1000) % max(1, options.readings // 5) == 0:
                    print("  %4d changes: %.0f MiB" % (number - 1000, preview.memory()))
            print("  %4d changes: %.0f MiB" % (options.readings, preview.memory()))
    finally:
        preview.child.kill()
    if options.builds:
        run(build)
    for number in range(100, 100 + options.builds):
        for name, file, change, _ in kinds:
            edit(file, change, number)
            built[name].append(run(build))
    for name in served:
        print("  %-20s served after %4.0f ms (slowest %4.0f)%s" % (
            name, statistics.median(served[name]), max(served[name]),
            "; built in %.2f CPU s, %.2f s" % (statistics.median(each.cpu for each in built[name]), statistics.median(each.wall for each in built[name])) if built[name] else ""))
    return {**{name: statistics.median(served[name]) for name in served}, "the first page": first}


def main():
    parser = arguments(__doc__, sizes="1000,5000", runs=7)
    parser.add_argument("--builds", type=int, default=1, metavar="N", help="builds after an edit of each kind (default 1)")
    parser.add_argument("--readings", type=int, default=0, metavar="N", help="changes over which the preview's memory is told (default 0)")
    parser.add_argument("--against", metavar="FILE", help="another binary to measure beside it")
    options = parser.parse_args()
    program = program_of(options)
    os.makedirs(os.path.join(TARGET, "bench"), exist_ok=True)
    for content in contents_of(options):
        found = []
        for each in [program] + ([os.path.abspath(options.against)] if options.against else []):
            with tempfile.TemporaryDirectory(prefix="edits-", dir=os.path.join(TARGET, "bench")) as scratch:
                found.append(measure(each, os.path.abspath(content), options, scratch))
        for name, taken in found[0].items():
            for other in found[1:]:
                print("  %-20s %.3f of what the other program takes" % (name, taken / other[name]))


if __name__ == "__main__":
    main()
