"""What `scripts/old-browsers` runs within each engine."""
import json
import os
import pathlib
import shutil
import sys
import tempfile

from PyQt5.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
from PyQt5.QtGui import QColor, QImage, QPainter
from PyQt5.QtTest import QTest
from PyQt5.QtWebEngineWidgets import QWebEnginePage, QWebEngineProfile, QWebEngineView
from PyQt5.QtWidgets import QApplication

VERSION, COPY, PICTURES = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
# Much more than is needed: whoever waits for so long waits in vain.
PATIENCE = 120_000

application = QApplication(sys.argv)
agent = QWebEngineProfile.defaultProfile().httpUserAgent()
assert f"Chrome/{VERSION}." in agent, agent


PROFILE = QWebEngineProfile()


class Page(QWebEnginePage):
    """A page that remembers what it complained of, and chooses the files that it is told."""

    def __init__(self, parent):
        super().__init__(PROFILE, parent)
        self.complaints = []
        self.file = ""

    def javaScriptConsoleMessage(self, level, message, line, source):
        # Notes below warnings are nobody's fault.
        if level > 0:
            self.complaints.append(f"{message} ({source.rsplit('/', 1)[-1]}:{line})")

    def chooseFiles(self, mode, old, types):
        return [self.file]


class View(QWebEngineView):
    """A window, in which a reader does things."""

    def __init__(self, width=1280, height=900):
        super().__init__()
        self.resize(width, height)
        self.show()

    def wait(self, signal, start):
        loop = QEventLoop()
        got = []
        signal.connect(lambda *given: (got.extend(given), loop.quit()))
        QTimer.singleShot(PATIENCE, loop.quit)
        start()
        loop.exec_()
        assert got, "waited in vain"
        return got[0]

    def open(self, path, copy=None):
        """Opens a page of the copy as the first of a tab."""
        self.setPage(Page(self))
        url = QUrl.fromLocalFile(str((copy or COPY) / path.split("#")[0]))
        if "#" in path:
            url.setFragment(path.split("#")[1])
        assert self.wait(self.loadFinished, lambda: self.load(url)), f"{path} does not load"

    def ask(self, expression):
        """What an expression of script comes to."""
        loop = QEventLoop()
        got = []
        self.page().runJavaScript(f"JSON.stringify([{expression}])", lambda answer: (got.append(answer), loop.quit()))
        QTimer.singleShot(PATIENCE, loop.quit)
        loop.exec_()
        assert got and got[0], f"no answer to {expression}"
        return json.loads(got[0])[0]

    def until(self, expression):
        """Waits until an expression is true."""
        for _ in range(PATIENCE // 100):
            answer = self.ask(expression)
            if answer:
                return answer
            QTest.qWait(100)
        raise AssertionError(f"never: {expression}")

    def click(self, selector):
        """Clicks by hand in the middle of what a selector finds."""
        quoted = json.dumps(selector)
        self.until(f"!!document.querySelector({quoted})")
        self.ask(f"document.querySelector({quoted}).scrollIntoView({{block: 'center'}})")
        x, y = self.ask(f"(function (box) {{ return [box.left + box.width / 2, box.top + box.height / 2] }})(document.querySelector({quoted}).getBoundingClientRect())")
        QTest.mouseClick(self.focusProxy(), Qt.LeftButton, Qt.NoModifier, QPoint(int(x), int(y)))

    def type(self, selector, text):
        self.click(selector)
        self.until(f"document.activeElement === document.querySelector({json.dumps(selector)})")
        for letter in text:
            QTest.keyClick(self.focusProxy(), letter)

    def keep(self, name):
        """Keeps a picture of what is in sight."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        QTest.qWait(300)
        self.grab().save(str(PICTURES / f"{VERSION}-{name}.png"))

    def quiet(self):
        assert not self.page().complaints, self.page().complaints
        assert self.ask("document.querySelectorAll('.warning').length") == 0, self.ask("document.querySelector('.warnings').textContent")


def barcode(digits, file):
    """Draws an EAN-13 into a picture."""
    left = "0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011".split()
    sides = "LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL".split()[int(digits[0])]
    turned = ["".join("10"[int(bit)] for bit in code) for code in left]
    first = [left[int(digit)] if side == "L" else turned[int(digit)][::-1] for side, digit in zip(sides, digits[1:7])]
    bars = "101" + "".join(first) + "01010" + "".join(turned[int(digit)] for digit in digits[7:]) + "101"
    image = QImage(4 * (len(bars) + 24), 300, QImage.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for at, bar in enumerate(bars):
        if bar == "1":
            painter.fillRect(4 * (at + 12), 30, 4, 240, QColor("black"))
    painter.end()
    image.save(file)


CREAM = "en/products/cosmetics/haneulseol-cream/"


def every_type_of_page():
    types = json.loads((REPOSITORY / "tests/browser/pages.json").read_text())
    view = View()
    for language in ("en", "ko", "ar"):
        for entry in types:
            path = entry["path"].replace("{language}", language)
            view.open(path)
            if view.ask("document.querySelectorAll('meta[name=\"jinwi:moved\"], meta[http-equiv=refresh]').length") == 0:
                assert len(view.ask("document.querySelector('main').innerText")) > 20, path
            view.quiet()
            # What stands in the place of scripts is gone where they run.
            assert view.ask("Array.from(document.querySelectorAll('[data-plain]')).every(function (one) { return one.hidden })"), path
            if language == "en":
                view.keep("page-" + entry["type"].replace(" ", "-"))
    return f"{3 * len(types)} pages"


def search():
    view = View()
    view.open(CREAM + "index.html")
    for query, found in (("hanulsol", "Haneulseol"), ("9520001000010", "Haneulseol"), ("ramyun", "Neoul")):
        view.ask("document.querySelector('.search-field').value = ''")
        view.type(".search-field", query)
        view.until(f"document.querySelector('.search-panel li') && document.querySelector('.search-panel').innerText.indexOf({json.dumps(found)}) >= 0")
    view.keep("search")
    view.quiet()


def comparer_and_own_photo():
    view = View()
    view.open(CREAM + "index.html")
    view.click(".pair a.photo")
    view.until("document.querySelector('dialog.comparer').hasAttribute('open') && Array.from(document.querySelectorAll('dialog.comparer img')).every(function (one) { return one.complete && one.naturalWidth > 0 })")
    view.keep("comparer")
    view.click(".comparer [data-does=over]")
    view.until("!document.querySelector('.comparer .divider').hidden")
    view.keep("comparer-over")
    with tempfile.TemporaryDirectory() as folder:
        view.page().file = os.path.join(folder, "IMG_0042.png")
        barcode("9520001000010", view.page().file)
        view.click(".comparer [data-does=own]")
        view.click(".comparer .own-tools label:not(.own-take)")
        view.until("!document.querySelector('.comparer .own-bar').classList.contains('own-empty')")
        view.keep("own-photo")
    view.quiet()


def form():
    view = View()
    view.open(CREAM + "inspect/index.html")
    view.click('input[name="identity"][value="yes"]')
    view.click('input[name="variant"][value="kr-2024"]')
    view.click('#point-cap-engraving input[type="radio"][value="differs"]')
    view.until("/counterfeit/i.test(document.querySelector('[data-part=outcome]').innerText)")
    view.keep("outcome")
    view.quiet()
    return view.ask("document.querySelector('[data-part=outcome]').innerText.split('\\n').slice(0, 2).join(' – ')")


def scan():
    view = View()
    view.open("en/scan/index.html")
    with tempfile.TemporaryDirectory() as folder:
        view.page().file = os.path.join(folder, "code.png")
        barcode("9520001000010", view.page().file)
        view.click(".scan [data-part=choose]")
        view.until("/9520001000010/.test(document.querySelector('main').innerText)")
        view.keep("scan")
    view.quiet()


def glossary():
    view = View()
    view.open("en/glossary/index.html#term-use-by")
    view.until("window.pageYOffset > 0")
    view.keep("glossary")
    view.quiet()


def on_a_phone():
    view = View(360, 640)
    for name, path in (("front", "en/index.html"), ("product", CREAM + "index.html"), ("form", CREAM + "inspect/index.html"), ("search", "en/search/index.html")):
        view.open(path)
        assert view.ask("document.documentElement.scrollWidth") <= view.ask("document.documentElement.clientWidth"), f"{path} scrolls sideways"
        view.keep("phone-" + name)


def scripts_that_are_too_new():
    """Where no script parses, all that stands for them does, and no warning."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "copy"
        shutil.copytree(str(COPY), str(copy))
        for script in [*copy.glob("en/*.js"), *copy.glob("assets/js/**/*.js"), copy / "edition.js"]:
            script.write_text("a ?.b ??= `", encoding="utf8")
        view = View()
        for name, path in (("front", "en/index.html"), ("form", CREAM + "inspect/index.html"), ("search", "en/search/index.html"), ("scan", "en/scan/index.html")):
            view.open(path, copy)
            plain = view.ask("Array.from(document.querySelectorAll('[data-plain]')).map(function (one) { return one.offsetHeight > 0 })")
            assert plain and all(plain), f"{path}: {plain}"
            assert view.ask("document.querySelector('.warnings').innerText") == "", path
            view.keep("too-new-" + name)


failed = False
for does in (every_type_of_page, search, comparer_and_own_photo, form, scan, glossary, on_a_phone, scripts_that_are_too_new):
    try:
        print(f"Chromium {VERSION}: {does.__name__.replace('_', ' ')}: {does() or 'holds'}", flush=True)
    except AssertionError as fault:
        print(f"Chromium {VERSION}: {does.__name__.replace('_', ' ')}: FAILS: {fault}", flush=True)
        failed = True
sys.stdout.flush()
# Qt's browser processes end with this one; taking views apart in Qt's order is not what is tried here.
os._exit(failed)
