## The frame of every page

own-name = Deutsch
skip-to-content = Zum Inhalt
menu = Menü
language = Sprache
nav-front = Start
nav-look = Nach Aussehen suchen
nav-az = A–Z
nav-barcodes = Strichcodes
nav-tools = Nach Hilfsmittel
nav-products = Produkte
nav-brands = Marken
nav-markets = Länder
nav-hs = HS-Codes
nav-about = Über diese Kopie
breadcrumb = Sie sind hier
on-this-page = Auf dieser Seite
to-top = Nach oben
leaves-copy = führt ins Internet
edition = Ausgabe
edition-public = Ausgabe für die Öffentlichkeit ({ $name })
edition-partner = Ausgabe für Auslandsstellen ({ $name })
edition-customs = Ausgabe für Zollbedienstete ({ $name })
dates-in-about = Erstellungstag und Gültigkeit stehen auf der Seite „Über diese Kopie“.

## Warnings about the copy, shown by script

copy-expired = Diese Kopie des Leitfadens ist nicht mehr aktuell: Sie war gültig bis { $date }. Fordern Sie eine neuere an, bevor Sie sich darauf verlassen.
copy-clock = Die Uhr dieses Geräts geht falsch: Sie zeigt eine Zeit vor dem { $date }, dem Tag, an dem diese Kopie erstellt wurde. Datumsangaben lassen sich hier nicht beurteilen.
copy-mixed = Teile dieser Kopie fehlen oder stammen aus einer anderen. Verlassen Sie sich nicht darauf: Besorgen Sie eine vollständige Kopie.

## The root page, where a language is chosen

choose-language = Sprache wählen
page-bare = Wenn diese Seite ohne Gestaltung erscheint, entpacken Sie zuerst die ZIP-Datei und öffnen Sie index.html erneut.

## The front page

front-kinds = Was haben Sie in der Hand?
front-look-hint = Nur Bilder: wenn Sie die Packung nicht lesen können
front-az-hint = Alle Produkte nach Namen
front-barcodes-hint = Nach der Nummer unter den Strichen
front-tools-hint = Was sich ohne alles, mit Lupe oder Waage prüfen lässt
front-brands-hint = Nach dem Namen auf der Packung
front-markets-hint = Wo Waren verkauft und wo verdächtige Waren gesehen wurden
front-hs-hint = Nach Tarifposition
front-ways = Andere Wege zum Produkt
front-latest = Zuletzt geändert
front-holds = Was diese Kopie enthält
front-how = Suchen Sie das Produkt. Prüfen Sie, ob Marke, Produkt und Größe auf der Ware den gezeigten entsprechen. Sehen Sie sich dann die Punkte der Reihe nach an, Echtes neben Gefälschtem.

## Counts and dates

count-products = { $count ->
    [one] { NUMBER($count) } Produkt
   *[other] { NUMBER($count) } Produkte
}
count-brands = { $count ->
    [one] { NUMBER($count) } Marke
   *[other] { NUMBER($count) } Marken
}
count-points = { $count ->
    [one] { NUMBER($count) } Prüfpunkt
   *[other] { NUMBER($count) } Prüfpunkte
}
seconds = { $count ->
    [one] etwa { NUMBER($count) } Sekunde
   *[other] etwa { NUMBER($count) } Sekunden
}
months = { $count ->
    [one] { NUMBER($count) } Monat
   *[other] { NUMBER($count) } Monate
}
reply-hours = { $count ->
    [one] antwortet innerhalb von { NUMBER($count) } Stunde
   *[other] antwortet innerhalb von { NUMBER($count) } Stunden
}
since = ab { $from }
until = bis { $to }
from-to = { $from } bis { $to }
page-of = Seite { $page } von { $pages }
pages = Seiten
pages-by-first = Seiten, nach dem jeweils ersten Eintrag
page-before = Vorige Seite
page-after = Nächste Seite
yes = ja
no = nein
not-stated = keine Angabe
list-comma = { ", " }
list-semicolon = { "; " }
label-colon = { ": " }
brackets-open = { " (" }
brackets-close = { ")" }
sentence-end = { ". " }

## Lists

brands-title = Marken
look-title = Nach Aussehen suchen
look-hint = Wählen Sie die Warenart, dann die Form. Die Farben der Packungen können abweichen: Achten Sie auf Form und Aufdruck.
look-choose = Nach dem Aussehen auswählen
look-kind = Warenart
look-area = Teil mit Prüfpunkt
look-any = Alle
look-found = Gefundene Produkte
look-nothing = Kein Produkt entspricht allen Angaben. Das sagt nichts über die Ware aus.
look-reset = Auswahl aufheben
look-more = Mehr anzeigen
shape-none = Form nicht angegeben
az-title = Produkte von A bis Z
barcodes-title = Nach Strichcode suchen
barcodes-hint = Die Nummer nennt ein Produkt und beweist nichts über die vorliegende Ware: Fälschungen tragen oft einen kopierten echten Strichcode, eine echte Nummer kann hier fehlen, und die ersten Ziffern (880: Korea) sagen, welche Stelle die Nummer vergeben hat, nicht, wo die Ware hergestellt wurde.
barcodes-product = Produkt
barcodes-seen = auch auf Fälschungen gesehen
barcodes-without = { $count ->
    [one] { NUMBER($count) } Produkt hat hier keine Strichcodenummer.
   *[other] { NUMBER($count) } Produkte haben hier keine Strichcodenummer.
}
markets-title = Länder
markets-hint = Zu jedem Land: Produkte mit einer Packung für dieses Land und Produkte, zu denen dort verdächtige Waren gesehen wurden.
market-title = Produkte: { $country }
market-sold = Packung für dieses Land
market-seen = verdächtige Waren hier gesehen
market-right = Recht hier verzeichnet
market-entry = Recht hier verzeichnet: nicht in Kraft oder nicht das des Rechtsinhabers
market-no-right = kein Recht für dieses Land verzeichnet
hs-title = HS-Codes
hs-hint = Positionen des Harmonisierten Systems (HS) 2022. Die aufgeführten Produkte werden darunter angemeldet; Ihr Zolltarif kann weiter unterteilen.
hs-heading-title = HS { $code }
hs-no-subheading = Unterposition nicht angegeben
no-picture = Kein Bild
picture-lost = Bild fehlt: Diese Kopie ist unvollständig
nothing-here = Diese Ausgabe enthält hier nichts.

## Labels on what is shown in another language or is out of date

shown-in = Auf { $language } angezeigt: noch nicht übersetzt
translation-outdated = Übersetzung veraltet: Das Original wurde geändert
machine-translated = Maschinell übersetzt
original-in = Original ({ $language })
invented = Diese Marke ist erfunden. Produkt, Inhaber, Nummern und Kontakte gibt es nicht.

## A product dossier

names-printed = Namen wie auf der Packung gedruckt
record-id = Dossier
brand = Marke
brand-compared = Vergleichsmarke
right-holder = Rechtsinhaber
warns-of = Warnt vor
also-called = Auch genannt
confusable-title = Nicht verwechseln mit
same-brand = Weitere Produkte dieser Marke

variants-title = Welche Packung ist es?
variants-hint = Echte Packungen unterscheiden sich nach Markt und Herstellungsdatum. Suchen Sie zuerst Ihre: Ein Punkt gilt nur für die Packungen, die daneben genannt sind.
variants-none = Keine davon? Es kann eine neue Packung oder eine für einen anderen Markt sein: Fragen Sie den Rechtsinhaber.
numbers-packs = Nach der Strichcodenummer ist es diese Packung:
numbers-caution = Fälschungen tragen oft eine kopierte echte Nummer: Sie ist kein Beweis. Vergleichen Sie die Packung selbst.
numbers-none = Keine der gezeigten Packungen trägt diese Nummer. Lesen Sie sie noch einmal; steht sie so auf der Packung, ist es keine von diesen: Fragen Sie den Rechtsinhaber.
variant-markets = Bestimmt für
variant-made = Hergestellt
variant-languages = Sprachen auf der Packung

points-title = Prüfpunkte
outcome-guidance = Eine Übereinstimmung beweist wenig: Fälscher ahmen nach, was man sieht. „Kein Unterschied gefunden“ heißt nicht „echt“. Echte Waren, die außerhalb des autorisierten Vertriebswegs verkauft werden, sind keine Fälschungen.
outcome-guidance-similar = Diese Waren werden hier nicht als Fälschungen bezeichnet. Sie ähneln einem geschützten Produkt: Ob das ein Recht verletzt, haben der Rechtsinhaber und die Behörden zu beurteilen.
outcome-limited = Umfangreichere Ausgaben können weitere Punkte enthalten. Dies ist keine Bescheinigung.
points-none = Diese Ausgabe zeigt zu diesem Produkt keine Prüfpunkte. Fragen Sie den Rechtsinhaber.
column-number = Nr.
column-point = Punkt
column-weight = Aussagekraft
point-number = Punkt { $number }
point-needs = Benötigt: { $tool }
point-opens = Packung wird geöffnet
point-closed = Packung bleibt geschlossen
point-destroys = zerstört die Ware
point-may-be-absent = Kann bei echten Waren fehlen
point-needs-colour = Bei Tageslicht beurteilen: an der Farbe erkennbar, in Schwarz-Weiß nicht zu beurteilen
point-variants = Nur für
point-seen-in = Gesehen in
point-first-seen = zuerst gesehen: { $date }
point-detects = Ein Unterschied deutet hin auf
point-cause = Andere Erklärung
shows-genuine = Echt
shows-counterfeit = Fälschung
shows-look-alike = Ähnliches Produkt
shows-other = Zum Vergleich
caution-title = Vorsicht
measure-title = Gemessen
measure-so-far = { $side }, bisher
photo-alt = { $side }, { $view }: { $point }
photo-alt-plain = { $side }, { $view }
photo-alt-product-genuine = { $name }, echt
photo-alt-product-counterfeit = { $name }, Fälschung
photo-alt-product-look-alike = { $name }, ähnliches Produkt
photo-alt-product-other = { $name }, zum Vergleich
photo-credit = Bild: { $credit }, { $licence }
photo-determined = Als Fälschung erkannt durch: { $who }, { $date }
photo-determined-by = Als Fälschung erkannt durch: { $who }
hotspots = Punkte auf diesem Bild
point-on-picture = Im Bild zeigen
picture-enlarge = vergrößern

compare-close = Schließen
compare-before = Voriges Paar
compare-after = Nächstes Paar
compare-in = Vergrößern
compare-out = Verkleinern
compare-fit = Einpassen
compare-pixels = 1:1
compare-swap = Seiten tauschen
compare-over = Übereinander
compare-divider = Linie zwischen den beiden Bildern
compare-pair = Paar
compare-zoom = Zoom
compare-scale = Beide im gleichen Maßstab: Der Balken ist eine Länge an der Ware, nicht am Bildschirm.
compare-no-scale = Größen sind nicht vergleichbar: Die Bilder haben keinen gemeinsamen Maßstab.
compare-keys = Tasten: + und − zoomen, Pfeile verschieben, 0 passt ein, Page Up und Page Down wechseln das Paar, Esc schließt.
compare-own = Eigenes Foto
compare-own-ask = Mit eigenem Foto vergleichen
compare-own-side = Vorliegende Ware
compare-own-take = Foto aufnehmen
compare-own-choose = Foto auswählen
compare-own-stays = Nehmen Sie ein Foto der Ware auf oder wählen Sie eines aus. Es bleibt auf dieser Seite: Es wird weder gesendet noch gespeichert und ist weg, wenn Sie die Seite verlassen.
compare-own-reading = Das Foto wird gelesen …
compare-own-smaller = Das Foto hat sehr viele Pixel und wurde für diesen Vergleich verkleinert. Ihre Datei ist unverändert.
compare-own-other = Anderes Bild
compare-own-corners = Ecken
compare-own-corner = Ecke
compare-own-corners-hint = Ziehen Sie die vier Ecken auf dieselben Stellen beider Bilder. Pfeiltasten bewegen eine Ecke, mit der Umschalttaste schneller.
compare-own-reset = Ecken zurücksetzen
compare-own-crossed = Diese Ecken umschließen keine Fläche: Das Foto wird gezeigt, wie es aufgenommen wurde.
compare-own-opacity = Deckkraft
compare-own-flicker = Wechseln
compare-own-auto = Selbst wechseln
compare-own-print = Beide drucken
compare-own-name = Dateinamen ins Formular eintragen
compare-own-named = Der Dateiname steht im Formular.
compare-own-remove = Foto entfernen
compare-own-fault-empty = Diese Datei ist leer. Nehmen Sie das Foto noch einmal auf oder wählen Sie ein anderes.
compare-own-fault-huge = Dieses Foto ist für dieses Gerät zu groß. Nehmen Sie es mit weniger Pixeln auf oder wählen Sie eine kleinere Kopie.
compare-own-fault-pdf = Das ist ein PDF, kein Foto. Wählen Sie ein Foto oder machen Sie ein Bildschirmfoto der PDF-Seite.
compare-own-fault-heic = Dieser Browser kann HEIC-Fotos nicht zeigen. Stellen Sie die Kamera auf JPEG (beim iPhone: Einstellungen, Kamera, Formate, Maximale Kompatibilität) und nehmen Sie das Foto noch einmal auf, oder wählen Sie ein Bildschirmfoto davon.
compare-own-fault-unreadable = Dieser Browser kann diese Datei nicht zeigen. Wählen Sie ein Foto als JPEG oder PNG.
compare-own-sheet = Vorliegende Ware neben einem Bild des Leitfadens
compare-own-mark = Eigenes Foto der vorliegenden Ware, kein Bild des Leitfadens.
compare-own-straight = Mit vier Ecken entzerrt.
compare-own-whole = Das ganze Foto, wie es aufgenommen wurde
compare-own-file = Datei des Fotos
compare-own-printed = Gedruckt am

codes-title = Codes und Datumsangaben auf der Packung
codes-hint = Codes lassen sich kopieren. Ein passender Code beweist nichts; ein unpassender ist ein Grund, noch einmal hinzusehen: O oder 0, I oder 1, B oder 8?
code-where = Wo
code-print = Aufgebracht durch
code-must-agree = Der Code ist an allen diesen Stellen gleich
code-sample = Beispiel
code-part = Teil
code-form = Form
code-in-sample = Im Beispiel
code-literal = immer { $text }
code-letters = { $count ->
    [one] { NUMBER($count) } Großbuchstabe
   *[other] { NUMBER($count) } Großbuchstaben
}
code-digits = { $count ->
    [one] { NUMBER($count) } Ziffer
   *[other] { NUMBER($count) } Ziffern
}
code-date = Datum in der Form { $form }
code-mixed = in der Form { $form } (A: Buchstabe, 9: Ziffer)
code-one-of = eines von: { $list }
code-date-legend = YYYY oder YY Jahr, MM Monat, DD Tag, JJJ Tag des Jahres
code-point = Gehört zu
dates-title = Datumsangaben
date-word = Wort auf der Packung
date-meaning = Bedeutung
date-format = Schreibweise
shelf-life = Haltbarkeit
shelf-life-hint = Datum überschritten heißt abgelaufen, nicht gefälscht.
known-false-title = Auf Fälschungen gesehene Codes
known-false-hint = Fälscher kopieren echte Codes: Ein Treffer ist ein Grund, genauer hinzusehen, kein Beweis.
check-title = Code oder Datum prüfen
check-hint = Geben Sie ein, was Sie auf der Packung lesen: Es wird nirgends gespeichert. Was passt, beweist nichts; was nicht passt, ist nur ein Grund, noch einmal hinzusehen.
check-inspection = Tag der Kontrolle
check-inspection-hint = Maßgeblich für Datumsangaben ist dieser Tag. Zunächst ist es der heutige Tag nach der Uhr dieses Geräts: Berichtigen Sie ihn, wenn er nicht stimmt.
check-no-inspection = Kein Tag der Kontrolle: Datumsangaben werden nicht daran gemessen.
check-code = Code, wie Sie ihn lesen
check-fits = Er passt.
check-fits-means = Das beweist nichts: Echte Codes werden kopiert.
check-ambiguous = Er lässt sich auf mehr als eine Weise lesen; gezeigt ist die erste.
check-begun = Bis hierher passt er, aber es fehlen Zeichen.
check-misfit = Er passt nicht.
check-typing = Ein Tippfehler? Sehen Sie noch einmal auf die Packung: O und 0, I und 1, B und 8 sind leicht zu verwechseln.
check-nearest = Das würde passen:
check-take = So steht es auf der Packung: übernehmen
check-impossible = Dieses Datum gibt es nicht.
check-no-year = Das Jahr kann nicht sein.
check-no-month = Den Monat gibt es nicht.
check-no-day = Der Monat hat keinen solchen Tag.
check-no-day-of-year = Das Jahr hat keinen solchen Tag.
check-contradiction = Zwei Teile des Codes nennen verschiedene Tage.
check-ahead = Nach dem Tag der Kontrolle: Bei Ware, die schon da ist, kann das nicht sein. Sehen Sie noch einmal hin.
check-past = Am Tag der Kontrolle überschritten: abgelaufen, nicht gefälscht.
check-ends = Haltbarkeit endet:
check-ends-rule = Der letzte Tag ist der Tag vor demselben Tag; auch eine Packung mit demselben Tag ist richtig.
check-agree = An allen Stellen gleich.
check-others = Geben Sie den Code auch von den anderen Stellen ein: Er muss derselbe sein.
check-disagree = Die Stellen weichen voneinander ab, der Code muss aber an allen gleich sein. Sehen Sie noch einmal hin.
check-point = Bleibt es dabei, geht es um diesen Prüfpunkt:
check-order = Welche Zahl Tag, Monat oder Jahr ist, steht nicht fest. Möglich sind:
check-buddhist = Das Jahr gehört zur buddhistischen Zeitrechnung, die 543 Jahre voraus ist.
check-era = Das Jahr gehört zu einer anderen Zeitrechnung (Minguo oder japanische Ära); hier steht das Datum in der üblichen.
check-each = Neben diesem Datum steht kein Wort, das sagt, wovon es das Datum ist. Geben Sie jedes Datum in sein eigenes Feld ein.
check-form = Das lässt sich nicht als Datum lesen. Geben Sie Jahr, Monat und Tag ein, zum Beispiel:
check-differ = Der Code und das aufgedruckte Datum nennen verschiedene Tage. Sehen Sie noch einmal hin:
check-shelf = Das Datum ergibt sich nicht aus Herstellungsdatum und Haltbarkeit. Sehen Sie sich beide noch einmal an:
check-outside = Keine der hier gezeigten Packungen wurde zu dieser Zeit hergestellt.
check-outside-then = Sehen Sie sich das Datum noch einmal an. Steht es so auf der Packung, ist sie keine der hier gezeigten: Fragen Sie den Rechtsinhaber.

verbatim-title = Koreanischer Text auf der Packung
verbatim-hint = Zeichen für Zeichen mit der Packung vergleichen.
marks-title = Prüf- und Gütezeichen
mark-name = Zeichen
mark-number = Form der Nummer (9: Ziffer, A: Buchstabe)

facts-title = Das Produkt
item-gtin = Strichcode (GTIN)
item-size = Größe
item-variants = Packung
hs-codes = HS-Codes
net-content = Nettoinhalt
pao = Haltbar nach dem Öffnen
functional = Funktionelles Kosmetikum für
food-type = Art des Lebensmittels
allergens = Angegebene Allergene
storage = Lagerung
item-report-number = Produktmeldenummer (품목보고번호)
season = Saison
species = Art
look-alike-species = Arten, die dafür ausgegeben werden
fish-form = Angebotsform
fish-catch = Gewinnung
fish-areas = FAO-Fanggebiet
fish-traceability = Rückverfolgungszeichen
origin-not-by-eye = Dieselbe Art anderen Ursprungs lässt sich nicht mit dem Auge unterscheiden. Stützen Sie sich auf Unterlagen und Laboruntersuchungen.
shape = Form

rights-title = Rechte und Hinterlegungen beim Zoll
rights-hint = Stand des genannten Tages. Schlagen Sie die Nummer beim Amt nach, bevor Sie sich darauf verlassen.
right-of-brand = für alle Produkte der Marke
right-sign = Zeichen
right-office = Amt
right-number = Nummer
right-classes = Klassen
right-owner = Eingetragener Inhaber
right-expires = Läuft ab
right-state = Status
right-checked = nachgesehen am { $date }
right-live = In Kraft bei Erstellung dieser Kopie
right-none = Hier ist kein Recht verzeichnet für
right-none-hint = Das sagt nur, was dieser Leitfaden weiß: Fragen Sie beim Amt oder beim Rechtsinhaber nach, ob es eines gibt.
recordation = Hinterlegung beim Zoll (EU: Antrag auf Tätigwerden)

contacts-title = Wen Sie fragen können
contacts-hint = Lassen Sie sich die Adresse auf einem anderen Weg als über diese Kopie bestätigen, bevor Sie sich auf eine Antwort verlassen.
contact-languages = Sprachen
contact-jurisdictions = Zuständig für
contact-everywhere = alle Länder
contact-hours = Zeiten
contact-open = Jetzt geöffnet (Feiertage nicht berücksichtigt).
contact-open-days = Jetzt innerhalb dieser Zeiten; die Tage sind nicht angegeben.
contact-closed = Jetzt geschlossen.
contact-yours = Nach der Uhr dieses Geräts:
contact-email = E-Mail
contact-phone = Telefon
contact-address = Anschrift
photo-request-title = Fotos, die Sie senden sollten
routes-title = Beobachtete Transportwege
route-from = Von
route-via = Über
route-to = Nach
hazards = Gefahren solcher Waren
perishable = Verderblich
sources-title = Quellen
source-claim = Zu
source-text = Quelle
source-date = Datum

history-title = Dieses Dossier
revision-line = Revision { $number } vom { $date }
revision-of = Revision vom { $date }
revision-number = Revision { $number }
owner = Verantwortlich
review-due = Nächste Überprüfung
review-overdue = Bei Erstellung dieser Kopie war die Überprüfung dieses Dossiers überfällig.
review-overdue-since = Die Überprüfung dieses Dossiers war am { $date } fällig und ist überfällig: Es kann veraltet sein. Auch ohne Unterschied bleibt es bei „Kein klares Ergebnis“.
changes-title = Änderungen
approved-by = Freigegeben von
approved-right-holder = Rechtsinhaber

## A withdrawn dossier, and pages that moved

withdrawn-title = Dieses Dossier ist zurückgezogen
withdrawn-hint = Es enthält keine Prüfpunkte mehr. Verwenden Sie keine ältere Kopie davon: Fragen Sie die unten genannten Kontakte.
withdrawn-date = Wenn der Grund das Ende der Produktion ist: Eine Packung mit späterem Herstellungsdatum ist ein Anlass, sofort den Rechtsinhaber zu fragen.
withdrawn-reason = Grund
withdrawn-since = Zurückgezogen am
moved-title = Diese Seite ist umgezogen
moved-hint = Das Dossier befindet sich jetzt hier:

## About this copy

about-title = Über diese Kopie
about-guide = Leitfaden
about-publisher = Herausgeber
about-audience = Für
about-built = Erstellt am
about-valid = Gültig bis
about-no-end = kein Datum festgelegt
about-sequence = Laufende Nummer
about-recipient = Empfänger dieser Kopie
about-dossiers = Dossiers
about-languages = Sprachen
verify-title = So prüfen Sie diese Kopie
verify-hint = Durch eine veränderte Seite können Fälschungen freigegeben oder echte Waren zurückgehalten werden. Prüfen Sie eine von Hand übergebene Kopie vor der Verwendung.
verify-program = Mit dem Programm jinwi
verify-program-hint = Es findet Dateien, die geändert wurden, fehlen oder hinzugekommen sind, und Kopien, die nicht mehr aktuell sind.
verify-without = Ohne das Programm
verify-without-hint = Führen Sie die Befehle im Ordner dieser Kopie aus. Sie nennen Dateien, die geändert wurden, fehlen oder hinzugekommen sind. Nennen sie keine, haben sie nichts gefunden.
verify-certutil = certutil findet geänderte und fehlende Dateien, aber keine hinzugefügten.
verify-left = Betriebssysteme legen auf USB-Sticks und Datenträgern eigene Dateien und Ordner an. Diese sind unbedenklich:
verify-open = Öffnen Sie keine andere Datei, die als hinzugefügt genannt wird, auch nicht in diesen Ordnern. Vor allem nicht:
verify-signature = Wer sie erstellt hat
verify-signature-hint = Liegt im Ordner die Datei SHA256SUMS.minisig, so ist die Kopie signiert. Beschaffen Sie den öffentlichen Schlüssel des Herausgebers auf einem anderen Weg, nie aus einer Kopie: Wer eine Kopie verändert, kann auch ihre Angaben zum Schlüssel verändern. Speichern Sie den Schlüssel als publisher.pub neben dem Ordner dieser Kopie, nicht darin, und führen Sie einen dieser Befehle aus.
verify-anchor = Ist die Kopie nicht signiert, vergleichen Sie den Prüfwert der Datei SHA256SUMS mit dem, den der Herausgeber Ihnen auf einem anderen Weg mitteilt. Ohne einen so erhaltenen Schlüssel oder Prüfwert kann auch die Dateiliste gefälscht sein.
secrecy-title = Vertraulichkeit
secrecy-text = Die Seiten selbst sind nicht verschlüsselt. Eine Ausgabe für den Zoll wird nur in einem verschlüsselten Archiv weitergegeben; kopieren Sie sie nicht auf gemeinsam genutzte oder private Geräte.
notice-title = Hinweis
credits-title = Nachweise
credits-font = Hangul wird in Noto Sans KR dargestellt, lizenziert unter der SIL Open Font License 1.1.
credits-zxing = Strichcodes liest ZXing-C++ (Apache License 2.0) in der Fassung von zxing-wasm (MIT License).
credits-cldr = Die Namen von Ländern und Sprachen stammen aus dem Unicode CLDR, unter der Unicode License.
credits-han = Die Formen chinesischer Zeichen und ihre koreanischen Lesungen für die Suche stammen aus OpenCC, unter der Apache-Lizenz 2.0, und aus der Unihan-Datenbank, unter der Unicode-Lizenz.
credits-program = Erstellt mit Jinwi.

## Closed lists: kinds of goods

kind-cosmetics = Kosmetika
kind-food = Lebensmittel
kind-fish = Fisch und Meeresfrüchte

## Closed lists: part of the goods looked at

area-carton = Faltschachtel, Karton
area-seal = Siegel oder Siegelnaht
area-barcode = Strichcode
area-date-code = Datums- und Chargencode
area-label-text = Text auf dem Etikett
area-container = Behälter
area-closure = Verschluss
area-inner = Inneres der Packung
area-contents = Inhalt
area-document = Unterlagen
area-species = Art

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = Bloßes Auge
method-touch = Tasten
method-loupe = Lupe
method-measure = Messen
method-weigh = Wiegen
method-tilt = Im Licht kippen
method-uv = Ultraviolettes Licht
method-scan = Scannen
method-compare = Mit dem Bild vergleichen
method-online = Online nachsehen
method-lab = Labor
tool-loupe = Lupe
tool-measure = Lineal oder Messschieber
tool-weigh = Waage
tool-uv = UV-Lampe
tool-scan = Strichcodeleser oder Telefon
tool-online = Internet, auf einem anderen Gerät
tool-lab = Labor
tool-none = ohne Hilfsmittel

## Closed lists: how much a difference says

weight-decisive = Entscheidend
weight-strong = Stark
weight-supporting = Stützend
weight-decisive-means = Nach Angabe des Rechtsinhabers kommt dieser Unterschied bei echten Stücken nicht vor.
weight-strong-means = Ein Unterschied ist hier bei echten Stücken selten.
weight-supporting-means = Ein Unterschied ist hier bei Waren, vor denen dieses Dossier warnt, häufig, kommt aber auch bei echten Stücken vor.

## Closed lists: what a dossier warns of

infringement-counterfeit = Fälschung
infringement-look-alike = ähnliches Produkt
infringement-origin-misuse = falsche Ursprungsangabe
infringement-forged-mark = gefälschtes Prüf- oder Gütezeichen
infringement-refill-relabel = wiederbefüllt oder umetikettiert
infringement-species-substitution = andere Art
infringement-free-riding = angelehnte Aufmachung

## Closed lists: shapes

shape-jar = Tiegel
shape-tube = Tube
shape-bottle = Flasche
shape-pump = Pumpspender
shape-box = Schachtel
shape-pouch = Beutel
shape-can = Dose
shape-tray = Schale
shape-stick = Stift
shape-sheet = Blatt
shape-bare = Unverpackt
shape-other = Andere Form

## Closed lists: others

status-published = veröffentlicht
status-withdrawn = zurückgezogen
owner-moip = Ministerium für geistiges Eigentum der Republik Korea (MOIP)
owner-mafra = Ministerium für Landwirtschaft, Ernährung und ländliche Angelegenheiten der Republik Korea (MAFRA)
owner-mof = Ministerium für Ozeane und Fischerei der Republik Korea (MOF)
owner-mfds = Ministerium für Lebensmittel- und Arzneimittelsicherheit der Republik Korea (MFDS)
owner-kcs = Koreanischer Zolldienst, Republik Korea (KCS)
right-status-registered = eingetragen
right-status-pending = angemeldet
right-status-disputed = strittig
right-status-owned-by-third-party = Inhaber ist ein Dritter
right-status-expired = abgelaufen
cause-decoded-lot = Chargencode von einem Händler entfernt
cause-relabelled = von einem Einführer umetikettiert
cause-rewrapped = von einem Händler neu eingewickelt
cause-damage = Beschädigung
audience-public = die Öffentlichkeit
audience-partner = Auslandsstellen
audience-customs = Zollbedienstete
date-means-manufactured = Herstellungsdatum
date-means-packed = Packdatum
date-means-use-by = zu verbrauchen bis
date-means-sell-by = zu verkaufen bis
date-means-best-before = mindestens haltbar bis
date-means-frozen = Einfrierdatum
date-means-harvested = Erntedatum
date-means-caught = Fangdatum
date-means-expires = Ablaufdatum

## What a source supports, where it is no point: parts of a dossier

claim-names = Namen
claim-infringements = Rechtsverletzungen
claim-hs = HS-Codes
claim-items = Größen und Strichcodes
claim-variants = Packungen
claim-codes = Codes
claim-dates = Datumsangaben
claim-shelf-life-months = Haltbarkeit
claim-verbatim = Koreanischer Text auf der Packung
claim-marks = Prüf- und Gütezeichen
claim-rights = Rechte
claim-contacts = Kontakte
claim-routes = Transportwege
claim-safety = Sicherheit
claim-cosmetics = Kosmetika
claim-food = Lebensmittel
claim-fish = Fisch
claim-known-false = Auf Fälschungen gesehene Codes

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = Vorderseite
token-back = Rückseite
token-side = Seite
token-top = Oberseite
token-bottom = Unterseite
token-base = Boden
token-inside = Innenseite
token-edge = Kante
token-label = Etikett
token-front-label = vorderes Etikett
token-back-label = hinteres Etikett
token-side-label = seitliches Etikett
token-end-panel = Stirnseite
token-carton = Faltschachtel, Karton
token-carton-front = Vorderseite des Kartons
token-carton-back = Rückseite des Kartons
token-carton-side = Seite des Kartons
token-carton-top = Oberseite des Kartons
token-carton-bottom = Unterseite des Kartons
token-carton-and-can-base = Unterseite des Kartons und Boden der Dose
token-shipping-carton = Versandkarton
token-seal = Siegel oder Siegelnaht
token-barcode = Strichcode
token-date-code = Datums- und Chargencode
token-container = Behälter
token-closure = Verschluss
token-cap = Kappe
token-inner = Inneres der Packung
token-contents = Inhalt
token-leaflet = Beipackzettel
token-document = Unterlage
token-jar-base = Boden des Tiegels
token-bottle-base = Boden der Flasche
token-can-base = Boden der Dose
token-can-rim = Rand der Dose
token-stick-base = Boden des Stifts
token-tube-crimp = verschweißtes Ende der Tube
token-orifice = Öffnung
token-pouch-front = Vorderseite des Beutels
token-pouch-back = Rückseite des Beutels
token-pouch-edge = Rand des Beutels
token-pouch-label = Etikett auf dem Beutel
token-fruit-label = Etikett auf der Frucht
token-hologram = Hologramm
token-wrapper = Umhüllung
token-tie = Bindeschnur
token-tray = Schale
token-lid = Deckel
token-sachet = Portionsbeutel
token-sheet = Blatt
token-certificate = Zertifikat
token-whole = ganzes Stück
token-head = Kopf
token-head-top = Oberseite des Kopfes
token-mouth = Maul
token-belly = Bauch
token-cavity = Bauchhöhle
token-scales = Schuppen
token-fin = Flosse
token-tail = Schwanz
token-dorsal = Rücken des Fisches

## Free words: photos to send

token-six-sides = alle sechs Seiten
token-date-code-with-ruler = Datums- und Chargencode mit Lineal daneben
token-seal-before-opening = das Siegel vor dem Öffnen
token-inside-of-cap = Innenseite der Kappe
token-front-straight-on = Vorderseite, gerade von vorn
token-open-carton-from-above = offener Karton, von oben
token-hologram-two-angles = Hologramm, aus zwei Winkeln
token-fruit-label-close-up = Etikett auf der Frucht, Nahaufnahme
token-wrapper-against-light = Umhüllung, gegen das Licht gehalten
token-bullet-from-above = Lippenstift, von oben
token-whole-fish-side = ganzer Fisch, von der Seite
token-tail-with-ruler = Schwanz mit Lineal daneben
token-anal-fin-spread = Afterflosse, gespreizt
token-phytosanitary-certificate = Pflanzengesundheitszeugnis
token-documents = Unterlagen der Sendung
token-next-to-genuine = neben einem echten Stück
token-under-uv = unter ultraviolettem Licht

## Free words: how a code is printed

token-laser = Laser
token-ink-jet = Tintenstrahl
token-dot-matrix = Punktmatrix
token-thermal = Thermodruck
token-printed = Druckmaschine
token-embossed = Prägung, erhaben
token-debossed = Prägung, vertieft
token-engraved = Gravur
token-stamped = Stempel
token-hot-foil = Heißfolienprägung

## Free words: what is measured

token-weight = Gewicht
token-length = Länge
token-width = Breite
token-height = Höhe
token-depth = Tiefe
token-thickness = Dicke
token-diameter = Durchmesser
token-volume = Volumen
token-count = Anzahl
token-ratio = Verhältnis
token-seal-width = Breite der Siegelnaht
token-tail-stalk-depth = Höhe des Schwanzstiels

## Free words: contacts, rights, who found goods counterfeit

token-authentication = Fragen zur Echtheit
token-legal = Rechtsfragen
token-general = allgemeine Fragen
token-report = Meldung von Fälschungen
token-trademark = Marke
token-design = Design
token-patent = Patent
token-utility-model = Gebrauchsmuster
token-copyright = Urheberrecht
token-gi = geografische Angabe
token-certification-mark = Gewährleistungsmarke
token-collective-mark = Kollektivmarke
token-plant-variety = Pflanzensorte
token-right-holder = Rechtsinhaber
token-customs = Zoll
token-court = Gericht
token-laboratory = Labor
token-authority = Behörde

## Free words: kinds and parts of codes

token-lot = Charge (Los)
token-serial = Seriennummer
token-gtin = Strichcodenummer
token-item-report-number = Produktmeldenummer
token-registration-number = Registrierungsnummer
token-date = Herstellungsdatum
token-mfg = Herstellungsdatum
token-packed = Packdatum
token-use-by = zu verbrauchen bis
token-plant = Werk
token-line = Produktionslinie
token-shift = Schicht
token-batch = Fertigungscharge
token-hour = Stunde
token-minute = Minute
token-station = Packstelle
token-house = Packbetrieb
token-orchard = Obstanlage
token-history = Rückverfolgungsnummer
token-trace = Rückverfolgungsnummer
token-tracing-number = Sendungsverfolgungsnummer
token-fruit-label-number = Nummer auf dem Fruchtetikett
token-line-code = Liniencode
token-carton-code = Kartoncode
token-check-number = Prüfnummer
token-box = Kartonnummer
token-licence = Lizenznummer
token-product = Produktnummer
token-year = Jahr
token-month = Monat
token-day = Tag
token-check = Prüfziffer

## Free words: storage and hazards

token-cool-dry = kühl und trocken
token-room-temperature = Raumtemperatur
token-chilled = gekühlt
token-chilled-0-5 = gekühlt, 0 bis 5 °C
token-away-from-light = vor Licht geschützt
token-undeclared-allergen = nicht angegebenes Allergen
token-fish-allergen = Fischallergen
token-unknown-ingredients = unbekannte Inhaltsstoffe
token-unknown-colourants = unbekannte Farbstoffe
token-unknown-pesticide-residues = unbekannte Pestizidrückstände
token-unknown-plant-health-status = Pflanzengesundheit nicht bescheinigt
token-unproven-sun-protection = Sonnenschutz nicht nachgewiesen
token-past-use-by-contents = Inhalt über dem Verbrauchsdatum
token-expired-goods = abgelaufene Waren
token-broken-glass = Glasbruch
token-microbial-contamination = Keimbelastung
token-heavy-metals = Schwermetalle
token-spoilage = Verderb
token-histamine = Histamin

## Free words: functional cosmetics

token-whitening = Aufhellung der Haut
token-wrinkle-improvement = Falten
token-uv-protection = Schutz vor ultraviolettem Licht
token-hair-dye = Haarfarbe
token-hair-removal = Haarentfernung
token-hair-loss-relief = Haarausfall
token-acne-relief = Akne

## Free words: allergens

token-egg = Ei
token-milk = Milch
token-buckwheat = Buchweizen
token-peanut = Erdnuss
token-soya = Soja
token-soy = Soja
token-wheat = Weizen
token-mackerel = Makrele
token-crab = Krabbe (Taschenkrebs u. a.)
token-shrimp = Garnele
token-pork = Schweinefleisch
token-beef = Rindfleisch
token-chicken = Hühnerfleisch
token-peach = Pfirsich
token-tomato = Tomate
token-sulphites = Sulfite
token-walnut = Walnuss
token-pine-nut = Pinienkern
token-squid = Kalmar
token-shellfish = Schalenweichtiere
token-fish = Fisch
token-sesame = Sesam

## Free words: form and catch of fish

token-live = lebend
token-fresh = frisch
token-frozen = gefroren
token-dried = getrocknet
token-salted = gesalzen
token-seasoned = gewürzt
token-roasted = geröstet
token-smoked = geräuchert
token-canned = Konserve
token-fillet = Filet
token-wild = Wildfang
token-farmed = Aquakultur

## Search

search-label = In diesem Leitfaden suchen
search-hint = Name, Strichcode, HS-Code, Code auf der Packung
search-go = Suchen
search-title = Suche
search-help = Geben Sie ein, was auf der Packung steht oder woran Sie sich erinnern: einen Namen in beliebiger Schrift, einen Strichcode oder einen Teil davon, einen HS-Code, eine Registrierungsnummer, einen Chargencode.
search-no-script = Die Suche benötigt JavaScript, das hier ausgeschaltet, nicht zugelassen oder zu alt ist. Diese Listen führen zu jedem Produkt:
search-kind = Warenart
search-brand = Marke
search-market = Land
search-any = alle
search-found = Ergebnisse
search-code = Code
search-products = Produkte
search-brands = Marken
search-records = Weitere Einträge
search-terms = Wörter auf Packungen
search-passages = In den Texten
search-lists = Listen
search-similar = Ähnlich, aber nicht gleich
search-go-on = Geben Sie mehr ein: So wenig sagt noch nichts.
search-questions = wie erkenne ich ob|wie erkenne ich|wie erkennt man ob|wie erkennt man|wie kann ich erkennen ob|wie kann ich prüfen ob|wie prüfe ich ob|wie prüfe ich|woran erkenne ich|woran erkennt man|wie unterscheide ich|wie unterscheidet man|woher weiß ich ob|echt oder gefälscht|echt oder fälschung|original oder fälschung|fälschung oder original|von einer fälschung|ist das|ist die|ist der|sind die|ist|echt ist|gefälscht ist|echt|echte|echter|echtes|gefälscht|gefälschte|gefälschter|gefälschtes|fälschung|fälschungen|original|was ist|preis|kaufen|groß|große|großer|bewertung|ein|eine|einen|das|die|der|von|marke|beutel|karton|flasche|dose|packung|set|versandkostenfrei|koreanisch|koreanische|koreanischer|koreanisches|aus korea|korea|ob|erkenne ich|erkennt man|gefälschten|echten
search-all = Alle Ergebnisse
search-more = Mehr anzeigen
search-read-as = Gelesen als
search-content = Das ist das Etikett eines Kartons: Die Nummer gehört zu den Artikeln darin.
search-content-count = Anzahl der Artikel auf dem Etikett: { $count }.
search-other-size = In einer anderen Größe als { $size } gefunden: Vergleichen Sie die Größe auf der Packung.
search-none = „{ $query }“ steht nicht in diesem Leitfaden.
search-nearest = „{ $query }“ selbst steht nicht in diesem Leitfaden. Am nächsten kommt:
search-none-next = Das sagt nichts darüber aus, ob die Ware echt ist: Der Leitfaden enthält nicht jedes Produkt. Versuchen Sie es mit weniger Buchstaben, einer anderen Schreibweise oder der Nummer unter dem Strichcode, oder nutzen Sie die Listen unten. Fragen Sie den Rechtsinhaber oder Ihre Kontaktstelle.
search-none-filtered = Mit dieser Warenart, dieser Marke oder diesem Land wird nichts gefunden. Heben Sie die Auswahl auf, um das Übrige zu sehen.
search-incomplete = Ein Teil des Suchverzeichnisses konnte nicht geladen werden: Diese Kopie ist unvollständig. Dass hier etwas nicht gefunden wird, sagt nichts aus. Nutzen Sie die Listen oder besorgen Sie eine neue Kopie.
search-why-alias = Auch genannt
search-why-sound = Klingt ähnlich
search-why-similar = Ähnliche Schreibweise
search-why-pinyin = Lesung des chinesischen Namens
search-why-initials = Anfangsbuchstaben des koreanischen Namens
search-why-pack = Auf der Packung
search-why-hs = HS-Code
search-why-barcode = Strichcode
search-why-number = Nummer
search-why-form = Codes auf diesem Produkt haben diese Form
search-why-sample = Beispiel für Codes auf diesem Produkt
search-more-codes = Es beginnen mehr Codes so, als hier gezeigt werden. Geben Sie mehr vom Code ein.
search-why-false = Auf Fälschungen gesehen
search-why-near = Ein Zeichen weicht ab
search-why-case = Karton mit diesem Artikel
search-code-known = Diese Nummer gehört zum Produkt unten. Fälschungen tragen oft eine kopierte echte Nummer: Sie ist kein Beweis.
search-code-known-false = Dieser Code wurde auf Fälschungen gesehen. Echte Codes werden kopiert: Sehen Sie genau hin, er ist kein Beweis.
search-code-check-digit = Falsche Prüfziffer: Die letzte Ziffer ist { $found }, nach den übrigen müsste sie { $expected } sein. Entweder wurde eine Ziffer falsch gelesen oder eingegeben, oder die Nummer ist erfunden. Lesen Sie sie noch einmal.
search-code-check-digit-unknown = Kein Produkt des Leitfadens hat eine ähnliche Nummer.
search-code-unknown = Die Nummer { $code } ist der Form nach richtig, steht aber in keinem Dossier dieses Leitfadens.
search-code-unknown-means = Das heißt nicht, dass die Ware gefälscht ist: Der Leitfaden enthält nicht jedes Produkt und nicht jede Packungsgröße.
search-prefix-issuer = Die ersten Ziffern sagen, wer die Nummer vergeben hat: GS1 ({ $country }). Sie sagen nicht, wo die Ware hergestellt wurde.
search-prefix-demonstration = Die ersten Ziffern sind für Vorführungen und Beispiele bestimmt: Keine Ware im Verkauf trägt sie.
search-prefix-restricted = Die ersten Ziffern sind für den Gebrauch innerhalb eines Unternehmens oder einer Region bestimmt: Anderswo hat die Nummer keine Bedeutung.
search-prefix-publication = Die ersten Ziffern sind für Bücher und Zeitschriften bestimmt.
search-prefix-coupon = Die ersten Ziffern sind für Gutscheine und Erstattungen bestimmt.
search-prefix-global-office = Die ersten Ziffern werden von der weltweiten Zentrale von GS1 vergeben. Sie sagen nicht, wo die Ware hergestellt wurde.
search-prefix-unassigned = Die GS1-Liste vom { $date } nennt für die ersten Ziffern niemanden. Präfixe werden auch später vergeben: Das allein sagt nichts über die Ware.
scan-title = Strichcode von einem Foto
scan-help = Fotografieren Sie den Strichcode oder QR-Code auf der Packung oder wählen Sie ein Foto davon. Die Nummer wird gelesen und gesucht.
scan-no-script = Das Lesen eines Fotos benötigt JavaScript, das hier ausgeschaltet, nicht zugelassen oder zu alt ist. Diese Listen führen zu jedem Produkt:
scan-take = Foto aufnehmen
scan-choose = Foto auswählen
scan-live = Kamera verwenden
scan-private = Das Foto bleibt auf dieser Seite: Es wird nirgendwohin gesendet und nicht gespeichert.
scan-looking = Suche nach Codes …
scan-nothing = Auf diesem Foto war kein Code zu lesen.
scan-several = Mehrere Codes: Wählen Sie den, nach dem gesucht werden soll.
scan-found = Vom Foto gelesen
scan-cannot-open = Dieser Browser kann die Datei nicht als Foto öffnen. Nehmen Sie es erneut als JPEG auf (auf dem iPhone: Einstellungen, Kamera, Formate, Maximale Kompatibilität) oder tippen Sie die Ziffern ein.
scan-no-camera = Die Kamera lässt sich hier nicht verwenden. Nehmen Sie stattdessen ein Foto auf oder wählen Sie eines aus.
scan-search = Danach suchen
scan-qr = Ein QR-Code auf Waren beweist nichts: Jeder kann einen drucken. Hier steht nur sein Text; keine Adresse darin wird geöffnet.
scan-host = Darin genannte Adresse
scan-tip-near = Gehen Sie so nah heran, dass der Code das halbe Foto füllt, und halten Sie es so, dass die Striche senkrecht stehen.
scan-tip-light = Beleuchten Sie ihn von der Seite, ohne Blitz und Spiegelungen, und warten Sie, bis das Bild scharf ist.
scan-tip-flat = Streichen Sie Folie glatt. Zeigen Sie bei einer Flasche alle Striche, vom ersten bis zum letzten.
scan-type = Oder tippen Sie die Ziffern unter den Strichen ein

## Inspection

inspect-title = Kontrolle
inspect-go = Ware in der Hand prüfen
inspect-dossier = Das ganze Dossier
inspect-lead = Beantworten Sie, was Sie sehen können, in beliebiger Reihenfolge. Das Ergebnis folgt nach einer offengelegten Regel aus Ihren Antworten. Was Sie eingeben, bleibt auf diesem Gerät.
inspect-paper = Hier ist dies ein Formular für Papier: Drucken Sie die Seite, kreuzen Sie an, was Sie sehen, und lesen Sie das Ergebnis aus der Tabelle am Ende.
identity-title = Als dieses Produkt gekennzeichnet?
identity-hint = Vergleichen Sie Marke, Produkt und Größe, wie sie auf dem Stück aufgedruckt sind, mit den hier gezeigten.
identity-sizes = Größen
identity-yes = Ja: trägt diese Marke, diesen Produktnamen und diese Größe
identity-no = Nein
identity-cannot-tell = Nicht zu sagen
identity-no-means = Dann gilt dieses Dossier nicht für das Stück. Suchen Sie das passende:
variant-unknown = Nicht bekannt
variant-none-of-these = Keine von diesen
variant-possible = Es könnte noch eine von diesen sein. Nehmen Sie das Häkchen weg, was Sie ausschließen können:
variant-excluded = Die gewählte Packung wurde an dem eingegebenen Datum nicht hergestellt. Sehen Sie sich beides noch einmal an; bis dahin gilt die Packung als nicht bekannt.
variant-excluded-left = Nach dem Datum könnte es sein:
variant-excluded-none = Nach dem eingegebenen Datum ist es keine von diesen Packungen und wird so gewertet. Sehen Sie sich das Datum noch einmal an; stimmt es, fragen Sie den Rechtsinhaber.
tools-title = Was ich bei mir habe
tools-hint = Nehmen Sie das Häkchen weg, was Ihnen fehlt: Punkte, die es brauchen, werden ausgeblendet und gelten als nicht geprüft.
tools-opens = Ich darf die Packung öffnen
tools-destroys = Ich darf ein Stück zerstören
tools-hidden = Ausgeblendete Punkte:
tools-question = Was kann ich mit dem prüfen, was ich habe?
tools-lead = Produkte und ihre Prüfpunkte nach dem nötigen Hilfsmittel. Die stärksten Punkte stehen vorn.
tools-minutes = Zeit je Produkt
tools-no-limit = Unbegrenzt
tools-missing = Entscheidend, aber jetzt nicht prüfbar:
tools-time = Zeit für ein Stück: Gezeigt werden die gewichtigsten Punkte, für die sie reicht
fold-all = Alle Prüfpunkte öffnen
answer-question = Was sehen Sie?
answer-matches = Stimmt überein
answer-differs = Weicht ab
answer-missing = Fehlt
answer-cannot-tell = Nicht zu sagen
answer-blank = nicht geprüft
answer-note = Notiz
answer-photos = Namen Ihrer Fotodateien
answer-not-this-pack = Gilt nicht für diese Packung.
answer-clear = Antwort löschen
unit-title = Geprüfte Stücke
unit-hint = Ein Stück beweist nichts über die übrigen. Nehmen Sie Stücke aus der Mitte und vom Boden verschiedener Kartons. Jedes Stück hat eigene Antworten. Ein neues Stück übernimmt Produkt und Packung des gezeigten; ändern Sie sie, wenn sie anders sind.
unit-name = Stück { $number }
unit-add = Stück hinzufügen
unit-remove = Dieses Stück entfernen
unit-label = Kennzeichen oder Ort dieses Stücks
unit-as = wie bei Stück { $number }
unit-like = An allen Punkten wie Stück { $number }
unit-like-hint = Erst nach dem Blick auf dieses Stück. Es übernimmt die Antworten, die ihm noch fehlen; die Aufzeichnung sagt, dass Sie dies erklärt und nicht Punkt für Punkt geantwortet haben.
unit-likeness = Als gleich wie Stück { $number } erklärt, nicht einzeln beantwortet:
outcome-title = Ergebnis
outcome-strong-indications = Starke Anzeichen
outcome-ask-right-holder = Anzeichen: Rechtsinhaber fragen
outcome-inconclusive = Kein klares Ergebnis
outcome-no-difference = Kein Unterschied gefunden (heißt nicht „echt“)
outcome-no-difference-in-copy = Kein Unterschied in den Punkten dieser Kopie (heißt nicht „echt“)
outcome-similar = Ähnliche Aufmachung: eine Frage der Rechte
outcome-no-outcome = Anderes Produkt: kein Ergebnis
outcome-no-form = Keine Punkte in dieser Kopie: kein Ergebnis
outcome-none-yet = Noch nichts beantwortet
outcome-status = Eine Aussage über Waren nach einer offengelegten Regel: keine Anordnung, sie festzuhalten oder freizugeben, keine rechtliche Feststellung, keine Bescheinigung.
outcome-fuller = Es kann vollständigere Ausgaben geben. Dies ist keine Bescheinigung.
finding-points-to = Die Unterschiede deuten auf:
points-to-counterfeit = gefälschte Ware
points-to-look-alike = ähnliche Aufmachung, eine Frage der Rechte
points-to-origin-misuse = eine falsche Ursprungsangabe
points-to-forged-mark = ein gefälschtes Prüf- oder Gütezeichen
points-to-refill-relabel = eine neu befüllte oder umetikettierte Packung
points-to-species-substitution = eine andere Art als angegeben
points-to-free-riding = angelehnte Aufmachung, eine Frage der Rechte
points-to-no-right = Ware, die der Rechtsinhaber nicht hergestellt hat
finding-no-right = Hier ist kein geltendes Recht verzeichnet ({ $country }): Das Wort „Fälschung“ wird nicht verwendet.
finding-choose-market = Wählen Sie unten das Land: Der Wortlaut hängt von den dort verzeichneten Rechten ab.
finding-looked = Geprüfte Punkte: { $looked } von { $of }
finding-rests-differ = Gefundene Unterschiede, die aussagekräftigsten zuerst:
finding-rests-match = Übereinstimmende Punkte (kein Beweis der Echtheit):
finding-open = Noch offen:
finding-open-unsure = Bisher nicht zu sagen:
finding-open-aside = Ausgelassen, weil Hilfsmittel, Erlaubnis oder Zeit fehlen:
finding-row = Zeile der Regel, die zutrifft:
finding-doubts = Warum kein klares Ergebnis:
doubt-supporting-differ = Ein oder zwei stützende Punkte weichen ab.
doubt-unanswered = Ein entscheidender oder starker Punkt ist unbeantwortet.
doubt-few-match = Zu wenige gewichtige Punkte stimmen überein: nötig sind ein entscheidender oder zwei starke.
doubt-nothing-tells = Die Punkte dieser Kopie können nicht mehr sagen.
doubt-identity-unsure = Es ist nicht sicher, dass das Stück dieses Produkt ist.
doubt-variant-unknown = Es ist nicht bekannt, welche Packung es ist.
doubt-none-of-these = Die Packung ist keine der hier gezeigten.
doubt-copy-out-of-date = Diese Kopie ist nicht mehr aktuell.
doubt-dossier-out-of-date = Die Überprüfung dieses Dossiers ist überfällig.
finding-capped = Das Ergebnis ist milder als die Unterschiede allein, weil:
finding-second-look = Das Ergebnis hängt an einem einzigen entscheidenden Unterschied: Sehen Sie ein zweites Mal hin, wenn möglich an einem anderen Stück.
finding-second-look-cause = Die Unterschiede, auf denen das Ergebnis beruht, können dieselbe andere Ursache haben und zählen als einer: Sehen Sie ein zweites Mal hin, wenn möglich an einem anderen Stück.
finding-undetected = Kein beantworteter Punkt kann erkennen:
finding-outdated = Punkte und Packungen in veralteter Übersetzung (das Original wurde geändert):
finding-fallback = Punkte und Packungen ohne Übersetzung, in anderer Sprache gelesen:
consignment-in-units = Bei { $count } von { $units } geprüften Stücken; über den Rest der Sendung sagt das nichts.
consignment-others = Stücke, die ein anderes Produkt sind: { $count }
consignment-title = Alle geprüften Stücke
rule-title = Wie das Ergebnis folgt
rule-hint = Lesen Sie die Zeilen von oben. Die erste, die zutrifft, ist das Ergebnis.
rule-when = Wann
rule-strong-indications = Mindestens 1 entscheidender Punkt weicht ab oder mindestens 2 starke Punkte weichen ab.
rule-ask-right-holder = 1 starker Punkt weicht ab oder mindestens 3 stützende Punkte weichen ab.
rule-inconclusive = 1 oder 2 stützende Punkte weichen ab; oder ein entscheidender oder starker Punkt ist unbeantwortet; oder weder 1 entscheidender noch 2 starke Punkte stimmen überein; oder die Packung ist nicht bekannt; oder die Kopie oder das Dossier ist nicht mehr aktuell.
rule-no-difference = Nichts davon. Es heißt nicht „echt“: Nennen Sie, was kein beantworteter Punkt erkennen kann.
rule-identity = Anderes Produkt: kein Ergebnis. Nicht sicher, dass es dieses Produkt ist, oder keine der gezeigten Packungen: höchstens „Rechtsinhaber fragen“, und nie milder als „kein klares Ergebnis“.
rule-variant = Packung nicht bekannt: das mildeste Ergebnis über die möglichen Packungen. Ebenso, wenn ein eingegebenes Datum die gewählte Packung ausschließt; schließt es alle aus, ist es keine der gezeigten.
rule-answers = „Fehlt“ zählt wie „weicht ab“, außer der Punkt darf bei echter Ware fehlen. „Nicht zu sagen“ zählt als keine Antwort. Punkte für andere Packungen gelten nicht.
rule-match = Eine Übereinstimmung hebt nie einen Unterschied auf. Punkte, die dieselbe andere Ursache haben können, zählen einmal.
rule-units = Mehrere Stücke: Es zählt das schwerste Ergebnis, „bei so vielen der geprüften Stücke“, nie für die Sendung.
rule-version = Regel, Fassung { $number }
record-title = Aufzeichnung
record-hint = Für Ihre Akte. Nennen Sie keine Personennamen. Eine eigene Notiz, keine Bescheinigung.
record-market = Land, in dem die Ware ist
record-market-none = nicht angegeben
record-place = Gewähltes Rechtsgebiet
record-consignment = Sendung
record-reference = Ihr Zeichen
record-units = Stücke in der Sendung
record-chosen = Wie die Stücke gewählt wurden
record-keep = Behalten, was ich eingebe, wenn die Seite neu lädt
record-keep-hint = Es bleibt nur in diesem Tab, bis Sie ihn schließen oder „Beenden und löschen“ drücken.
record-kept = Ihre früheren Antworten wurden wiederhergestellt.
record-wipe = Beenden und löschen
record-wipe-ask = Alles löschen, was Sie auf dieser Seite eingegeben haben?
record-save = Aufzeichnung speichern
record-save-editors = Für die Redaktion speichern
record-save-hint = Für die Redaktion: ohne Notizen, Zeichen, Sendung, Kennzeichen der Stücke und Dateinamen.
record-saved = Auf diesem Gerät als Datei gespeichert:
record-next-print = Drucken Sie sie für Ihre Akte.
record-next-send = Senden Sie den Text unten an den Rechtsinhaber; diese Datei mit Ihren Notizen und Zeichen nur an Ihre eigene Dienststelle.
record-next-ask = Fragen zur Ware:
record-next-editors = Senden Sie diese Datei an die Redaktion, auf dem Weg, auf dem Sie den Leitfaden erhalten haben.
record-print = Aufzeichnung drucken
record-open = Gespeicherte Aufzeichnung öffnen
record-text-title = Text zum Kopieren
record-text-hint = Für den Rechtsinhaber oder Ihre Dienststelle. Punkte nur für den Zoll stehen mit ihrer Nummer; ihre Namen stehen im Anhang.
record-text-editors = Ohne Notizen, Zeichen, Sendung und Dateinamen
record-text-in = Text auf { $language }
record-copy = Kopieren
record-copied = Kopiert.
record-copy-by-hand = Der Text ist markiert: Kopieren Sie ihn mit Ihrem Gerät.
record-annex = Anhang: nicht weitergeben
record-annex-hint = Was diese Punkte betrachten, ist nur für den Zoll. Bewahren Sie den Anhang getrennt von der Aufzeichnung auf.
record-annex-where = Er wird nach der Aufzeichnung auf einem eigenen Blatt gedruckt.
record-see-annex = siehe Anhang
record-goods = Produkt
record-copy-of = Ausgabe und Tag der Kopie
record-rule = Regel
record-identity = Als dieses Produkt gekennzeichnet
record-variant = Packung
record-codes = Eingegebene Codes und Daten
record-looked = Geprüfte Stücke
record-opened = Eine Aufzeichnung wurde geöffnet. Sie entstand mit der Ausgabe { $edition }, Kopie vom { $date }.
record-outcome-then = Ergebnis in der Aufzeichnung:
record-outcome-now = Ergebnis mit dieser Kopie:
record-changed = Das Dossier unterscheidet sich von dem, mit dem die Aufzeichnung entstand.
record-rule-changed = Die Regel hat sich seitdem geändert: damals Fassung { $then }, jetzt Fassung { $now }.
record-unknown = Punkte der Aufzeichnung, die nicht in dieser Kopie sind:
record-weight-changed = Punkte, deren Gewicht sich geändert hat:
record-wrong = Diese Datei lässt sich nicht als Aufzeichnung öffnen.
wrong-not-json = Sie ist keine Aufzeichnung, die aus diesem Leitfaden gespeichert wurde.
wrong-newer = Sie wurde von einer neueren Fassung dieses Leitfadens gespeichert. Verwenden Sie eine neuere Kopie.
wrong-guide = Sie gehört zu einem anderen Leitfaden.
wrong-dossier = Sie ist die Aufzeichnung zu einem anderen Dossier:
wrong-form = Teile davon sind beschädigt oder verändert.
wrong-size = Sie ist zu groß.
card-title = Feldkarte
card-go = Feldkarte zum Drucken
card-hint = Höchstens zwei Blatt A4, auch schwarz-weiß lesbar: Drucken Sie diese Seite oder speichern Sie sie als PDF.
card-print = Karte drucken
card-further = { $count ->
    [one] { NUMBER($count) } weiterer Prüfpunkt steht im Leitfaden und nicht auf dieser Karte
   *[other] { NUMBER($count) } weitere Prüfpunkte stehen im Leitfaden und nicht auf dieser Karte
}
card-shortened = Auf zwei Blatt gekürzt. Alles steht im Leitfaden unter { $id }.
handbook-title = Handbuch
handbook-go = Alle als Handbuch zum Drucken
handbook-hint = Jedes Produkt nimmt höchstens zwei Blatt A4 ein und beginnt auf einem neuen. Drucken Sie diese Seite oder speichern Sie sie als PDF.
handbook-contents = Inhalt
handbook-volume = Band { $number } von { $total }
pocket-title = Taschendatei
pocket-hint = Diese Datei enthält ihre Bilder und öffnet sich allein, ohne Netz. Sie ändert sich nicht von selbst: Verlangen Sie eine neuere, wenn sie abgelaufen ist.
pocket-pictures-left = Bilder wurden weggelassen, damit die Datei klein bleibt. Sie sind im Leitfaden.
pocket-size = Dateigröße: { $size } MB
pocket-most-product = höchstens 1 MB
pocket-most-kind = höchstens 5 MB

## The other records: what stands around the goods.

nav-jurisdictions = Zollrecht
jurisdictions-title = Zollrecht nach Gebiet
count-jurisdictions = { $count ->
    [one] { NUMBER($count) } Gebiet
   *[other] { NUMBER($count) } Gebiete
}
record-jurisdiction = Zollrecht
nav-agencies = Behörden
agencies-title = Behörden und Einrichtungen
count-agencies = { $count ->
    [one] { NUMBER($count) } Behörde
   *[other] { NUMBER($count) } Behörden
}
record-agency = Behörde
agency-kind = Art
agency-country = Land oder Gebiet
agency-parent = Gehört zu
agency-short = Kurzbezeichnung
agency-titles = Bezeichnungen im Lauf der Zeit
agency-name = Bezeichnung
agency-time = Zeitraum
agency-today = heute
nav-offices = Büros
offices-title = Büros im Ausland
count-offices = { $count ->
    [one] { NUMBER($count) } Büro
   *[other] { NUMBER($count) } Büros
}
record-office = Büro
record-unconfirmed = Zuletzt bestätigt am { $date }, mehr als ein Jahr vor Erstellung dieser Kopie: ein Umzug ist möglich. Prüfen Sie die Anschrift, bevor Sie sich darauf verlassen.
may-have-moved = möglicherweise umgezogen
office-name = Büro
office-network = Teil von
office-network-ip-centre = IP-Zentren im Ausland
office-network-at-centre = aT-Zentren
office-network-customs-unit = Einheit einer Zollbehörde
office-network-attache = Attaché
office-network-consulate = Konsulat
office-network-other = Sonstiges
office-place = Ort
office-serves = Zuständig für
office-services = Leistungen
office-opened = Eröffnet
office-closed = Geschlossen
office-confirmed = Zuletzt bestätigt
office-operators = Träger
office-time = Zeitraum
office-former = Frühere Namen des Netzes
offices-by-place = Nach Ort
offices-by-jurisdiction = Nach Zuständigkeitsgebiet
offices-by-language = Nach Sprache
offices-closed = Nicht mehr geöffnet
jurisdiction-offices = Büros für dieses Gebiet
record-inherited = Es gelten die Regeln von
record-named-by = Einträge, die hierauf verweisen
record-history = Dieser Eintrag
record-revision = Revision
source-read-on = gelesen am { $date }
source-kind-statute = Gesetz oder Verordnung
source-kind-official = Veröffentlichung einer öffentlichen Stelle
source-kind-right-holder = Veröffentlichung eines Rechtsinhabers
source-kind-press = Presse
source-kind-third-party = andere Veröffentlichung
known-yes = ja
known-no = nein
known-partly = teilweise
known-unknown = diesem Leitfaden nicht bekannt
known-not-applicable = entfällt
dated-since = seit { $date }
dated-begins = beginnt: { $date }
dated-until = bis { $date }
amount-per = je { $what }
left-out = Ausgenommen
jurisdiction-glance = Auf einen Blick
jurisdiction-code = Code
jurisdiction-kind = Art
jurisdiction-kind-union = Staatenverbund
jurisdiction-kind-state = Staat
jurisdiction-kind-customs-territory = Zollgebiet
jurisdiction-kind-subnational = Teil eines Staates
jurisdiction-parents = Gehört zu
parent-scope-all = in allen Angelegenheiten
parent-scope-gi = für geografische Angaben
parent-scope-recordation = für die Hinterlegung beim Zoll
jurisdiction-authorities = Behörden
authority-name = Behörde
authority-role = Aufgabe
authority-role-receives = nimmt Anträge entgegen
authority-role-decides = entscheidet über Anträge
authority-role-acts = setzt die Überlassung aus oder hält Waren zurück
authority-role-advises = berät
jurisdiction-deadlines = Fristen
jurisdiction-deadlines-hint = Nach den Quellen. Wann eine Frist beginnt und welche Tage zählen, ist je nach Gebiet verschieden; fragen Sie die Behörde, bevor Sie sich auf einen Tag verlassen.
deadline-who = Wer
deadline-act = Was
deadline-time = Frist
deadline-from = Beginn
deadline-goods = Waren
deadline-missed = Bei Versäumnis
deadline-extended = verlängerbar um { $time }
deadline-extended-on = verlängerbar um { $time }: { $on }
law-article = { $law }, Art. { $article }
time-hour = { $count ->
    [one] { NUMBER($count) } Stunde
   *[other] { NUMBER($count) } Stunden
}
time-working-hour = { $count ->
    [one] { NUMBER($count) } Arbeitsstunde
   *[other] { NUMBER($count) } Arbeitsstunden
}
time-day = { $count ->
    [one] { NUMBER($count) } Kalendertag
   *[other] { NUMBER($count) } Kalendertage
}
time-working-day = { $count ->
    [one] { NUMBER($count) } Arbeitstag
   *[other] { NUMBER($count) } Arbeitstage
}
time-office-day = { $count ->
    [one] { NUMBER($count) } Öffnungstag der Behörde
   *[other] { NUMBER($count) } Öffnungstage der Behörde
}
time-month = { $count ->
    [one] { NUMBER($count) } Monat
   *[other] { NUMBER($count) } Monate
}
time-year = { $count ->
    [one] { NUMBER($count) } Jahr
   *[other] { NUMBER($count) } Jahre
}
time-unstated = { NUMBER($count) } (die Quelle sagt nicht, ob Arbeitstage oder Kalendertage)
clock-notification = Mitteilung
clock-service = Zustellung der Mitteilung
clock-presentation = Vorführung der Waren zur Prüfung
clock-detention = Zurückhaltung der Waren
clock-date-on-notice = Datum auf der Mitteilung
clock-day-after-date-on-notice = Tag nach dem Datum auf der Mitteilung
clock-receipt = Eingang der Mitteilung
clock-expiry = Ablauf
clock-unstated = in der Quelle nicht angegeben
reckoner-title = Letzten Tag berechnen
reckoner-hint = Gezählt nach der Tabelle oben und den Feiertagen, die diese Kopie kennt, nach Ortszeit. Es entscheidet die Behörde. Eingaben werden nirgends gespeichert.
reckoner-start-notification = Tag der Mitteilung
reckoner-start-service = Tag der Zustellung des Bescheids
reckoner-start-presentation = Tag der Gestellung der Waren
reckoner-start-detention = Tag der Zurückhaltung
reckoner-start-date-on-notice = Datum auf dem Bescheid
reckoner-start-receipt = Tag, an dem der Bescheid einging
reckoner-start-expiry = Tag, an dem das Recht oder die Eintragung endet
reckoner-hour = Uhrzeit
reckoner-goods = Der Zoll behandelt die Waren als
reckoner-first = Erster gezählter Tag
reckoner-weekend = Nicht gezählte Ruhetage
reckoner-holidays = Nicht gezählte Feiertage
reckoner-moved = Auf den nächsten Arbeitstag verschoben; sonst Ende am
reckoner-off = An diesem Tag arbeitet der Zoll nicht. Ob die Frist dann weiterläuft, ist diesem Leitfaden nicht bekannt: vorher handeln.
reckoner-unsure = Ob der Zoll an diesem Tag arbeitet, ist diesem Leitfaden nicht bekannt.
reckoner-extended = Bei Verlängerung
reckoner-refused = Es lässt sich kein Tag nennen:
reckoner-refused-unit-unstated = die Quelle sagt nicht, welche Tage zählen. Fragen Sie die Behörde.
reckoner-refused-start-unstated = die Quelle sagt nicht, ab wann die Frist läuft. Fragen Sie die Behörde.
reckoner-refused-office-hours = sie läuft in Dienststunden, die diesem Leitfaden nicht bekannt sind.
reckoner-refused-hour-needed = die Uhrzeit des Ereignisses wird gebraucht.
reckoner-refused-no-calendar = welche Tage dort Arbeitstage sind, ist diesem Leitfaden nicht bekannt.
reckoner-refused-calendar-ends = die Feiertage, die diese Kopie kennt, reichen nicht so weit.
reckoner-refused-too-far = das liegt zu weit weg.
place-title = Wo sind Sie?
place-hint = Produkte und Prüfbogen sagen dann, was dort gilt. Die Wahl steht in der Adresse und wird nirgends gespeichert.
place-none = nicht gewählt
place-right-yes = Ein verzeichnetes Recht ist hier in Kraft.
place-right-no = Kein verzeichnetes Recht ist hier in Kraft: Ein Unterschied ist dann eine Frage der Rechte, und dieser Leitfaden nennt die Ware nicht gefälscht.
place-right-unknown = Ob ein verzeichnetes Recht hier in Kraft ist, ist diesem Leitfaden nicht bekannt.
place-recorded = Hier beim Zoll hinterlegt.
place-not-recorded = Eine Hinterlegung beim Zoll hier ist nicht verzeichnet.
place-deadline = Frist, die zuerst endet
place-no-deadline = Eine Frist dieses Gebiets ist diesem Leitfaden nicht bekannt.
place-deadline-line = { $act }: { $time }, Beginn: { $from }
place-deadline-line-goods = { $act } ({ $goods }): { $time }, Beginn: { $from }
place-contacts = Wen man dort fragt
place-holder = Ansprechstelle des Rechtsinhabers für diesen Ort
place-offices = Zuständige Büros
place-no-office = Dieser Leitfaden kennt kein zuständiges Büro.
place-all-offices = Alle Büros und ihre Zeiten
place-more = Zollrecht und Fristen dort
jurisdiction-ex-officio = Tätigwerden des Zolls von Amts wegen
ex-officio-known = Wird der Zoll von Amts wegen tätig?
ex-officio-basis = Was das hier bedeutet
ex-officio-basis-without-application = auch ohne Antrag des Rechtsinhabers
ex-officio-basis-only-if-recorded = nur bei Rechten, die beim Zoll hinterlegt sind
ex-officio-basis-criminal-power = als strafrechtliche Ermittlung
ex-officio-recorded-only = Nur bei hinterlegten Rechten
jurisdiction-scope = Erfasste Waren
scope-import = Einfuhr
scope-export = Ausfuhr
scope-transit = Durchfuhr
scope-free-zone = Freizonen
scope-post = Postverkehr
scope-traveller = Reisegepäck
jurisdiction-small-consignment = Kleinsendungen
small-known = Gibt es dafür ein Verfahren?
small-limits = Grenzen
small-units = { $count ->
    [one] höchstens { NUMBER($count) } Stück
   *[other] höchstens { NUMBER($count) } Stück
}
small-weight = unter { $grams } g
small-kinds = Gilt für
small-opt-in = Nur auf Verlangen des Rechtsinhabers
jurisdiction-rights = Rechte, die der Zoll schützt
jurisdiction-rights-hint = Ob der Zoll ein Recht schützt, das hier nicht steht, ist diesem Leitfaden nicht bekannt.
right-recordable = Kann beim Zoll hinterlegt werden
right-type = Recht
jurisdiction-recordation = Hinterlegung eines Rechts beim Zoll (EU: Antrag auf Tätigwerden)
recordation-exists = Gibt es ein solches Verfahren?
recordation-who = Wer den Antrag stellen kann
recordation-residence = Für Rechtsinhaber aus dem Ausland
residence-none = kein Vertreter vor Ort nötig
residence-agent = durch einen Vertreter vor Ort
residence-local-entity = nur durch ein Unternehmen vor Ort
recordation-portal = Portal
recordation-languages = Sprachen
recordation-documents = Unterlagen
recordation-fees = Gebühren
fee-state-charged = wird erhoben
fee-state-suspended = Erhebung ausgesetzt
fee-state-abolished = abgeschafft
fee-state-none = keine
recordation-validity = Gültigkeitsdauer
validity-capped = endet spätestens mit dem Recht
jurisdiction-parallel = Parallelimporte
parallel-exhaustion = Erschöpfung der Rechte
exhaustion-national = national
exhaustion-regional = regional
exhaustion-international = international
exhaustion-mixed = gemischt
parallel-customs-act = Wird der Zoll dagegen tätig?
jurisdiction-costs = Kosten
cost-what = Wofür
cost-payer = Wer zahlt
jurisdiction-security = Sicherheitsleistung
security-from = Wer sie leistet
security-amount = Betrag
jurisdiction-laws = Gesetze und Verordnungen
law-title = Titel
law-number = Nummer und Artikel
law-state = Stand
legal-state-announced = angekündigt
legal-state-bill = Gesetzentwurf im Parlament
legal-state-passed = verabschiedet
legal-state-promulgated = verkündet
legal-state-in-force = in Kraft
legal-state-applies = in Kraft und angewandt
legal-state-repealed = aufgehoben
jurisdiction-calendar = Tage, an denen der Zoll nicht arbeitet
calendar-weekend = Wöchentliche Ruhetage
calendar-holidays = Feiertage
calendar-worked = Wochenendtage, an denen gearbeitet wird
calendar-covers = Zeitraum dieser Liste
calendar-span = { $from } bis { $to }
calendar-ends-move = Läuft eine Frist, die an einem solchen Tag endet, bis zum nächsten Arbeitstag?
calendar-no-end-on = Arbeitstage, an denen keine Frist endet
jurisdiction-wording = Wortlaut dort
wording-outcome = Ergebnis
wording-text = Dort übliche Worte
nav-glossary = Glossar
count-glossary = { $count ->
    [one] { NUMBER($count) } Wort
   *[other] { NUMBER($count) } Wörter
}
record-glossary = Glossar
record-term = Wort auf Packungen
glossary-look = Ein Wort nach seinem Aussehen finden
glossary-look-hint = Zählen Sie die quadratischen Blöcke des Wortes: Jeder ist eine Silbe. Wörter, die gleich beginnen, stehen beieinander. Leerzeichen zählen nicht.
glossary-blocks = { $count ->
    [one] { NUMBER($count) } Block
   *[other] { NUMBER($count) } Blöcke
}
glossary-meaning = Ein Wort nach seiner Bedeutung finden
glossary-words = Die Wörter
glossary-not = Nicht zu verwechseln mit
glossary-see = Siehe auch
glossary-other = { $word } ({ $meaning })
nav-primers = Lernen
primers-title = Lernen
count-primers = { $count ->
    [one] { NUMBER($count) } Lektion
   *[other] { NUMBER($count) } Lektionen
}
record-primer = Lektion
front-learn-hint = Kurze Lektionen mit Fragen, der Reihe nach
learn-hint = Gehen Sie die Lektionen in dieser Reihenfolge durch. Jede endet mit Fragen zur Selbstprüfung. Was Sie wählen, wird weder gespeichert noch gesendet.
learn-time = insgesamt { $time }
learn-after = Was Sie danach können
minutes = { $count ->
    [one] { NUMBER($count) } Minute
   *[other] { NUMBER($count) } Minuten
}
count-questions = { $count ->
    [one] { NUMBER($count) } Frage
   *[other] { NUMBER($count) } Fragen
}
primer-about = Zu dieser Lektion
primer-place = Platz in der Schulung
primer-nth = Lektion { $number } von { $count }
primer-time = Dauer
primer-kinds = Für
primer-all-goods = alle Waren
primer-next = Nächste Lektion
primer-all = Alle Lektionen
self-test-title = Prüfen Sie sich selbst
self-test-hint = Wählen Sie eine Antwort. Sie erfahren sofort, ob sie richtig ist und warum. Nichts wird gespeichert.
self-test-plain = Wählen Sie zu jeder Frage eine Antwort. Die Lösungen stehen am Ende dieser Seite.
self-test-nth = Frage { $number } von { $count }
self-test-check = Antwort prüfen
self-test-choose = Wählen Sie zuerst eine Antwort.
self-test-right = Richtig.
self-test-wrong = Nicht richtig.
self-test-right-is = Richtige Antwort
self-test-yours = Ihre Antwort
self-test-why = Warum
self-test-again = Von vorn beginnen
self-test-answers = Lösungen
self-test-tally = Beim ersten Versuch richtig: { NUMBER($right) } von { $count }.
nav-marks = Prüf- und Gütezeichen
count-marks = { $count ->
    [one] { NUMBER($count) } Zeichen
   *[other] { NUMBER($count) } Zeichen
}
record-mark = Prüf- oder Gütezeichen
mark-certifies = Was es bescheinigt
mark-certified = Bescheinigt wird
certifies-site = die Stätte, in der Waren hergestellt oder behandelt werden
certifies-product = die Ware
certifies-person = eine Person oder ein Unternehmen
certifies-origin = die Herkunft der Waren
mark-not-certified = Nicht bescheinigt wird
certifies-not-site = irgendeine Ware: Die vorliegenden Waren können von anderswo stammen, und Zeichen werden kopiert
certifies-not-product = dass die vorliegende Ware diese Ware ist: Zeichen werden kopiert
certifies-not-person = die Ware: Sie kann von jemand anderem stammen, und Zeichen werden kopiert
certifies-not-origin = die Güte der Waren, auch nicht, dass es diese Waren sind: Zeichen werden kopiert
mark-owner = Träger
mark-numbers = Seine Nummern
mark-numbers-hint = Dass die Form passt, ist das Äußerste, was diese Kopie von einer Nummer sagen kann. Sie sagt nicht, dass es die Bescheinigung gibt, dass sie noch gilt oder dass sie diese Waren betrifft.
mark-numbers-unknown = Die Form der Nummern ist diesem Leitfaden nicht bekannt: Hier lässt sich keine Nummer prüfen.
mark-number-nth = Nummer { $number }
mark-number-time = Nummern dieser Form
mark-number-sure = Ist sicher, dass alle Nummern diese Form haben?
mark-registers = Wo man nachschlägt
mark-registers-hint = Schlagen Sie dort mit der Nummer nach: Was heute gilt, weiß nur das Register. Diese Kopie fragt nichts im Netz ab.
mark-register-host = Adresse
mark-register-what = Was dort zu finden ist
mark-register-network = Braucht das ein Netz?
mark-states = Was aus einer Bescheinigung geworden sein kann
mark-states-hint = Eine einmal erteilte Nummer gilt vielleicht nicht mehr. Das sagt das Register, nicht das Zeichen.
mark-state = Möglich ist
mark-state-valid = gültig
mark-state-cancelled = widerrufen
mark-state-returned = zurückgegeben
mark-state-expired = abgelaufen
mark-others = Zeichen anderer Länder, die damit verwechselt werden
mark-other-country = Land
mark-other-note = Wie man es unterscheidet

## Free words of the other records.

token-site-certificate = bescheinigte Betriebsstätten
token-history-of-product = Aufzeichnungen über die Ware
token-licensed-users = berechtigte Nutzer
nav-platforms = Plattformen
platforms-title = Online-Plattformen
count-platforms = { $count ->
    [one] { NUMBER($count) } Plattform
   *[other] { NUMBER($count) } Plattformen
}
record-platform = Online-Plattform
routes-by-site = Meldestellen nach Seite
routes-by-market = Meldestellen nach Land
routes-market = Land
platform-operator = Betreiber
platform-seat = Sitz
platform-sites = Seiten
platform-site = Seite
platform-host = Adresse
platform-markets = Verkauft nach
platform-channels = Wo Angebote gemeldet werden
channel-host = Meldeweg
channel-for = Für
channel-account = Konto nötig?
channel-rights = Rechte
channel-links = Höchstzahl der Links je Meldung
registration-taken-local = in diesem Land eingetragen
registration-taken-any = in einem beliebigen Land eingetragen
platform-promises = Was die Plattform zugesagt hat
platform-promises-hint = Eine Zusage ist das eigene Wort der Plattform und keine gesetzliche Pflicht.
platform-reported = Was andere von ihr sagen
platform-reported-hint = Die Plattform selbst hat das nicht gesagt und ist nicht daran gebunden.
promise-text = Zusage
reported-text = Aussage
promise-measure = Messgröße
promise-when = Wann
promise-made = Stand: { $date }
promise-ended = beendet: { $date }
promise-percent = { $number } %
promise-within = innerhalb von: { $time }
platform-duties = Was das Gesetz verlangt
platform-not-in-force = Nicht in Kraft
platform-not-in-force-hint = Am Tag dieser Kopie ist niemand daran gebunden.
duty-what = Was es verlangt
duty-would = Worum es geht
duty-ahead = { $state }, { $date }; nicht in Kraft
duty-not-yet = noch nicht in Kraft
duty-not-in-force = nicht in Kraft
platform-domestic-agent = Vertreter im Land
agent-known = Ist einer benannt?
agent-country = Land
platform-counter-notice = Wenn ein Verkäufer widerspricht
silence-means = Wenn der Rechtsinhaber schweigt
platform-monitored = Beobachtete Marken
monitored-on = Stand
monitored-count = Marken
monitored-aim = Ziel
monitored-who = Wer beobachtet
monitored-brands = { $count ->
    [one] { NUMBER($count) } Marke
   *[other] { NUMBER($count) } Marken
}
monitored-target = { $brands } bis { $date }
sheet-title = Meldebogen
sheet-hint = Zum Einfügen in das Formular oder zum Ausdrucken und Ausfüllen. Rechte und Merkmale stehen auf der Seite des Produkts.
sheet-report = Meldung eines Angebots: { $channel }
sheet-needs = Was dieser Meldeweg braucht
sheet-right = Recht
sheet-number = Registernummer
sheet-product = Produkt
sheet-points = Punkte, in denen das Angebotene abweicht
sheet-listings = Angebote
sheet-link = Link
sheet-seen = gesehen am
sheet-sender = Gemeldet von, am
sheet-neutral = Diese Meldung nennt Abweichungen. Ob ein Recht verletzt ist, sagen Inhaber und Behörden.
sheet-no-right = in diesem Land kennt dieser Leitfaden kein geltendes
sheet-offered = In diesem Angebot
report-title = Ein Angebot melden
report-hint = Was der Meldeweg der Plattform verlangt, mit dem, was diese Kopie von der Ware hat. Der Bogen sagt, welche Punkte abweichen, nie, was die Ware ist.
report-routes = Meldestellen nach Seite und Land
report-no-channel = Für diese Seite und dieses Land kennt dieser Leitfaden keinen Meldeweg.
report-left-out = Punkte, die nicht für alle bestimmt sind, bleiben weg: Eine Plattform gehört nicht zu den Lesern dieser Kopie.
report-print = Bogen drucken
report-channel = Dieser Meldeweg auf der Seite der Plattform
nav-agreements = Vereinbarungen
agreements-title = Vereinbarungen
count-agreements = { $count ->
    [one] { NUMBER($count) } Vereinbarung
   *[other] { NUMBER($count) } Vereinbarungen
}
record-agreement = Vereinbarung
agreement-signed = Unterzeichnet
agreement-form = Form
agreement-form-mou = Absichtserklärung
agreement-form-treaty = Staatsvertrag
agreement-form-minutes = Sitzungsprotokoll
agreement-form-voluntary = freiwillige Zusage
agreement-until = Ende
agreement-topics = Gegenstand
agreement-binding = Bindet es die Parteien?
agreement-text-public = Ist der Text öffentlich?
agreement-widens = Erweitert
agreement-parties = Parteien
agreement-party = Name bei der Unterzeichnung und heute
nav-alerts = Warnhinweise
alerts-title = Warnhinweise
count-alerts = { $count ->
    [one] { NUMBER($count) } Warnhinweis
   *[other] { NUMBER($count) } Warnhinweise
}
record-alert = Warnhinweis
alert-ask = Worum gebeten wird
alert-issued = Ausgegeben
alert-until = Gültig bis { $date }
alert-ended = Dieser Warnhinweis ist abgelaufen. Er galt bis { $date }.
alert-urgency = Dringlichkeit
alert-urgency-high = dringend
alert-urgency-normal = normal
alert-urgency-low = zur Kenntnis
alert-markets = Betroffene Länder
alert-seen-on = Gesehen bei
alert-points = Worauf zu achten ist
alerts-past = Abgelaufen
alerts-none = Derzeit gilt kein Warnhinweis.
alerts-all = Alle Warnhinweise
alerts-feed = Für Feedreader
alerts-feed-title = Warnhinweise und Änderungen

## Programmes that support right holders.

nav-programmes = Förderprogramme
programmes-title = Förderprogramme für Rechtsinhaber
count-programmes = { $count ->
    [one] { NUMBER($count) } Förderprogramm
   *[other] { NUMBER($count) } Förderprogramme
}
record-programme = Förderprogramm
programme-run-by = Träger des Programms
programme-for = Wer gefördert wird
programme-covers = Was gefördert wird
programme-apply = Anträge
programme-window-over = Frist abgelaufen (Stand: { $date })
programme-window-open = Frist läuft (Stand: { $date })
programme-window-ahead = noch nicht möglich (Stand: { $date })
programme-support = Förderung
programme-year = Haushaltsjahr
programme-share = Anteil an den Kosten
programme-most = Höchstens
programme-note = Anmerkung
programme-budget = Haushaltsmittel
programme-amount = Betrag
programme-overlaps = Überschneidungen
programme-overlapping = Überschneidet sich mit
programme-overlaps-hint = Kosten, die zwei dieser Programme abdecken, werden nur einmal übernommen. Weder ihre Förderung noch ihre Mittel werden zusammengezählt.

## Cases: goods that were found.

nav-cases = Fälle
cases-title = Aufgefundene Waren
count-cases = { $count ->
    [one] { NUMBER($count) } Fall
   *[other] { NUMBER($count) } Fälle
}
record-case = Fall
case-date = Zeitpunkt
case-stage = Stand
case-stage-surveyed = bei einer Erhebung gefunden
case-stage-seized = beschlagnahmt
case-stage-charged = Anklage erhoben
case-stage-first-instance = in erster Instanz entschieden
case-stage-appeal = in der Berufung entschieden
case-stage-final = rechtskräftig
case-stage-settled = durch Vergleich beendet
case-dossiers = Betroffene Produkte
case-parties = Grund der Nennung der Beteiligten
case-as-reported = Wie berichtet
case-goods = Waren
case-kind = Art
case-amount = Menge und Wert
case-quantity = { $number } { $unit }
value-basis-declared = nach Anmeldung
value-basis-genuine-retail = zum Ladenpreis der Originalware
value-basis-street = zum verlangten Preis
value-basis-unstated = Grundlage von der Quelle nicht genannt

## Statistics: figures of a period.

nav-statistics = Statistik
statistics-title = Zahlen zu Fälschungen
count-statistics = { $count ->
    [one] { NUMBER($count) } Statistik
   *[other] { NUMBER($count) } Statistiken
}
record-statistic = Statistik
statistic-indicator = Gegenstand der Zählung
statistic-scope = Erfasste Marken
statistic-scope-all-brands = alle Marken
statistic-scope-k-brand = koreanische Marken
statistic-scope-named = im Text genannte Marken
statistic-stage = Stufe
statistic-stage-import = Einfuhrabfertigung
statistic-stage-export = Ausfuhrabfertigung
statistic-stage-transit = Durchfuhr
statistic-stage-market = Markt, Laden oder Lager
statistic-stage-online = Online-Verkauf
statistic-stage-unstated = von der Quelle nicht genannt
statistic-unit = Einheit
count-unit-item = Stück
count-unit-case = Fälle
count-unit-consignment = Sendungen
count-unit-listing = Online-Angebote
count-unit-right = Rechte
count-unit-box = Kartons
count-unit-kilogram = kg
count-unit-litre = Liter
count-unit-money = Geldbetrag
statistic-geography = Erfasste Länder
statistic-by = Gezählt von
statistic-not-comparable = Nicht vergleichbar mit
statistic-supersedes = Ersetzt
statistic-superseded-by = Ersetzt durch
statistic-figures = Zahlen
statistic-period = Zeitraum
statistic-value = Wert: { $unit }
statistic-estimate = Schätzung
statistic-rounded = gerundet auf { $number }
statistic-part = Teil
statistic-parts = Aufteilung von { $value }, { $period }
statistic-as-reported = Wie berichtet, Jahr nicht genannt
statistic-as-reported-hint = Die Quelle nennt das Jahr dieser Zahlen nicht: Sie lassen sich weder vergleichen noch addieren.
statistic-year-unstated = wie berichtet, Jahr nicht genannt
statistic-order-earlier = der frühere der beiden Zeiträume, die die Quelle vergleicht
statistic-order-later = der spätere der beiden Zeiträume, die die Quelle vergleicht

## Free words of the other records.

token-importer = Einführer
token-holder-of-goods = Besitzer der Waren
token-owner = Eigentümer des Rechts
token-exclusive-licensee = ausschließlicher Lizenznehmer
token-agent = Vertreter
token-ip-office = Amt für geistiges Eigentum
token-ministry = Ministerium
token-customs-authority = Zollbehörde
token-public-institution = öffentliche Einrichtung
token-union-institution = Dienststelle eines Staatenverbunds
token-association = Verband
token-training = Schulung
token-seized-goods-data = Daten über beschlagnahmte Waren
token-law-and-practice = Recht und Praxis
token-ip-protection = Schutz der Rechte
token-ai-and-examination = künstliche Intelligenz und Prüfung
token-use-of-ip = Nutzung der Rechte
token-platform-reports = Meldungen an Plattformen
token-sme = kleines oder mittleres Unternehmen
token-exporting-sme = exportierendes kleines oder mittleres Unternehmen
token-firm = Unternehmen
token-recordation-fee = Gebühr für den Antrag an den Zoll
token-filing = Anmeldung eines Schutzrechts
token-rights-acquisition = Erwerb von Schutzrechten
token-survey = Erhebung vor Ort
token-online-survey = Suche auf Online-Marktplätzen
token-litigation = Gerichtsverfahren
token-warning-letter = Abmahnung
token-dispute-strategy = Strategie für einen Streitfall
token-dispute-advice = Beratung in Streitfällen
token-anti-counterfeit-technology = Technik gegen Fälschungen
token-seller = Verkäufer
token-identity-document = Ausweis
token-business-licence = Gewerbenachweis
token-proof-of-right = Nachweis des Rechts
token-test-purchase-order-number = Bestellnummer eines Testkaufs
token-declaration-of-truth = Versicherung der Richtigkeit
token-owner-verification = Prüfung der Identität des Inhabers
token-reports-processed = bearbeitete Meldungen
token-document-check = Prüfung der Unterlagen
token-enrolment-reply = Antwort auf die Anmeldung
token-suspend-listing = Verkauf auf Meldung einstellen
token-domestic-agent = Vertreter im Land benennen
token-fines-and-publication = Bußgelder und Veröffentlichung
token-written-survey = schriftliche Erhebungen beantworten
token-listing-revived = das Angebot wird wieder gezeigt
token-listing-removed = das Angebot wird entfernt
token-recordation-support = Hilfe beim Antrag an den Zoll
token-export-support = Unterstützung für Exporteure
token-apply = Antrag stellen
token-apply-and-give-security = Antrag stellen und Sicherheit leisten
token-confirm-and-agree-to-destruction = Rechtsverletzung bestätigen und der Vernichtung zustimmen
token-start-proceedings = gerichtliches Verfahren einleiten
token-inform-holder-of-goods = den Besitzer der Waren unterrichten
token-decide = entscheiden
token-investigate = ermitteln und entscheiden
token-obtain-court-order = gerichtliche Anordnung erwirken
token-renew = verlängern
token-request-hold = Zurückhaltung der Waren beantragen
token-supply-missing-data = fehlende Angaben nachreichen
token-supply-data-on-genuine-goods = Angaben zu echten Waren vorlegen
token-submit-evidence-and-views = Beweise und Stellungnahme vorlegen
token-say-whether-genuine = mitteilen, ob die Waren echt sind
token-object = widersprechen
token-answer-objection = auf den Widerspruch antworten
token-appeal = Einspruch erheben
token-appeal-again = nochmals Einspruch erheben
token-respond = auf die Mitteilung antworten
token-inspect = Waren beschauen
token-no-detention = die Waren werden nicht zurückgehalten
token-release = die Waren werden überlassen
token-expires = es endet
token-any = alle
token-normal = nicht verderbliche Waren
token-perishable = verderbliche Waren
token-counterfeit = Fälschungen
token-pirated = unerlaubt hergestellte Waren (Raubkopien)
token-power-of-attorney = Vollmacht
token-registration-certificate = Eintragungsurkunde
token-photos = Fotos der Waren
token-identification-points = Erkennungsmerkmale echter Waren
token-authorised-traders = Liste berechtigter Ein- und Ausführer
token-appointment-of-examiner = Benennung eines Prüfers
token-copying-or-simulating = Zeichen, die eine eingetragene Marke nachahmen
token-gray-market = beschränkte Paralleleinfuhren
token-unfair-competition = unlauterer Wettbewerb
token-application-form = Antragsformular
token-undertaking = Verpflichtungserklärung zur Haftung
token-business-registration = Handelsregisterauszug
token-storage = Lagerung
token-destruction = Vernichtung
token-handling = Behandlung der Waren
token-translation = Übersetzung
token-request = auf Antrag
token-security = gegen Sicherheitsleistung
token-right = Recht
token-class = Klasse
token-trade-name = Handelsname
token-supplementary-protection-certificate = ergänzendes Schutzzertifikat
token-topography = Topografie von Halbleitererzeugnissen
token-border-protection = Schutz an der Grenze
token-cargo = allgemeine Fracht
token-express = Expresssendungen
token-post = Postsendungen
token-other = Sonstige
token-cosmetics = Kosmetika
token-clothing = Kleidung
token-several-kinds = Waren verschiedener Art
