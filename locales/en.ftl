### The words of the guide's pages. English is the reference: every other language has the same messages.
###
### For translators. One file a language, named by its tag (`locales/vi.ftl`). Translate what is right of `=`; keep
### the names left of it, everything in { } and the words in [ ]. Add the plural forms that your language has (CLDR):
### [zero] [one] [two] [few] [many], and always *[other]. Write the language of a customs notice: short, plain, sober.
### "Genuine" and "counterfeit" are the terms of customs law. Never promise that goods are genuine.

## The frame of every page

# The language's own name, as it stands in the list of languages of every page. Capitalised.
own-name = English
# First link of a page, for keyboards and screen readers.
skip-to-content = Skip to the content
# Name of the site's main menu, read aloud by screen readers.
menu = Menu
# Label of the list of languages.
language = Language
# Link to the front page.
nav-front = Start
# Link to the picture grid, for people who cannot read the pack.
nav-look = Find by look
# Link to the list of all products in alphabetical order. Short: as people call such a list.
nav-az = A–Z
# Link to the list of products in the order of their barcode numbers.
nav-barcodes = Barcodes
# Link to the points by the tool that they need.
nav-tools = By tool
# Link to the list of products.
nav-products = Products
# Link to the list of brands.
nav-brands = Brands
# Link to the list of countries.
nav-markets = Countries
# Link to the list of customs tariff headings (Harmonized System).
nav-hs = HS codes
# Link to the page about this copy: dates, how to verify it.
nav-about = About this copy
# Name of the chain of links above a heading (Start › Cosmetics › …), read aloud by screen readers.
breadcrumb = Where you are
# Name of the list of links to the parts of a page.
on-this-page = On this page
# Link back to the top of a page.
to-top = To the top
# Said by screen readers after a link that leads out of this copy, to the Internet.
leaves-copy = leads to the Internet
# Label before the name of the edition, on the page “About this copy” and on the front page. Example: Edition: customs
edition = Edition
# At the foot of every page: whom the edition is for, and its name. $name is its name, such as customs-cn.
edition-public = Edition for the public ({ $name })
edition-partner = Edition for overseas offices ({ $name })
edition-customs = Edition for customs officers ({ $name })
# At the foot of every page, before the link "About this copy".
dates-in-about = The dates of this copy are on the page “About this copy”.

## Warnings about the copy, shown by script

# $date is the last day on which the copy counts as current, written 2027-04-30.
copy-expired = This copy is out of date: it was valid until { $date }. Ask for a newer one before you rely on it.
# $date is the day on which the copy was built, written 2026-11-01.
copy-clock = This device's clock is wrong: it shows a date before { $date }, when this copy was made. Dates cannot be checked here.
# A file is missing or comes from another copy.
copy-mixed = Parts of this copy are missing or belong to another copy. Do not rely on it: get a complete copy.

## The root page, where a language is chosen

# Heading of the page where a reader chooses a language.
choose-language = Choose a language
# Shown only when the page has lost its looks, which happens when it was opened inside a ZIP file.
page-bare = If this page has no formatting, extract the ZIP file first and open index.html again.

## The front page

# Above the tiles that lead to cosmetics, food and fish.
front-kinds = What do you have in your hand?
# Below the link "Find by look" on the front page.
front-look-hint = Pictures only: for when you cannot read the pack
# Below the link "A–Z".
front-az-hint = Every product by its name
# Below the link "Barcodes": the digits that are printed under the bars.
front-barcodes-hint = By the number under the bars
# Below the link "By tool".
front-tools-hint = What bare hands, a loupe or scales can examine
# Below the link "Brands".
front-brands-hint = By the name on the pack
# Below the link "Countries".
front-markets-hint = Where goods are sold, and where suspect goods were seen
# Below the link "HS codes".
front-hs-hint = By tariff heading
# Above the links to other ways of finding a product.
front-ways = Other ways to find a product
# Above the list of the newest dossiers.
front-latest = Changed most recently
# Above the numbers of what the copy holds.
front-holds = What this copy holds
# Three sentences on how to use the guide.
front-how = Find the product. Check that brand, product and size on the item are those shown. Then look at the points in order, genuine beside counterfeit.

## Counts and dates

# $count is a number of products.
count-products = { $count ->
    [one] { NUMBER($count) } product
   *[other] { NUMBER($count) } products
}
# $count is a number of brands.
count-brands = { $count ->
    [one] { NUMBER($count) } brand
   *[other] { NUMBER($count) } brands
}
# $count is a number of points to check.
count-points = { $count ->
    [one] { NUMBER($count) } point to check
   *[other] { NUMBER($count) } points to check
}
# How long a check takes.
seconds = { $count ->
    [one] about { NUMBER($count) } second
   *[other] about { NUMBER($count) } seconds
}
# A length of time in months.
months = { $count ->
    [one] { NUMBER($count) } month
   *[other] { NUMBER($count) } months
}
# How soon a contact answers.
reply-hours = { $count ->
    [one] answers within { NUMBER($count) } hour
   *[other] answers within { NUMBER($count) } hours
}
# A time with no end given. $from is a date or a month.
since = since { $from }
# A time with no beginning given. $to is a date or a month.
until = until { $to }
# A span of time. $from and $to are dates or months.
from-to = { $from } to { $to }
# Pages of a long list.
page-of = Page { $page } of { $pages }
# Name of the links to the pages of a long list, read aloud by screen readers.
pages = Pages
# Above the links to the pages of a long list, where each page is named by the first entry on it.
pages-by-first = Pages, each by its first entry
# Link to the page before.
page-before = Previous page
# Link to the page after.
page-after = Next page
# A yes in a table.
yes = yes
# A no in a table.
no = no
# In a table, where nothing is known.
not-stated = not stated
# Punctuation, put between parts by templates. Keep the quotation marks and braces; what stands between the quotation marks is printed, spaces included. This one stands between the parts of a list.
list-comma = { ", " }
# Between parts that may have commas within them.
list-semicolon = { "; " }
# Between a label and what it names.
label-colon = { ": " }
# Before what stands in brackets, with the space before them where there is one.
brackets-open = { " (" }
# After what stands in brackets.
brackets-close = { ")" }
# Between two sentences.
sentence-end = { ". " }

## Lists

# Heading of the list of all brands.
brands-title = Brands
# Heading of the picture grid.
look-title = Find by look
# Above the picture grid.
look-hint = Choose the kind of goods, then the shape. Colours differ between packs: go by shape and print.
# Name of the fields by which products are chosen, read aloud by screen readers.
look-choose = Choose by look
# Label of a field: cosmetics, food or fish.
look-kind = Kind of goods
# Label of a field: parts of the goods, such as seal or date code, that there are points to check on.
look-area = Part with a point to check
# In a field: no choice made.
look-any = All
# Before the number of products found. Example: Products found: 12
look-found = Products found
# No product matches what was chosen.
look-nothing = No product here matches all of these choices. That says nothing about the goods.
# Button: makes no choice again.
look-reset = Clear choices
# Button: shows further products of the same list.
look-more = Show more
# Group of products whose shape is not given.
shape-none = Shape not given
# Heading of the list of all products in alphabetical order.
az-title = Products A–Z
# Heading of the list of products in the order of their barcode numbers.
barcodes-title = Products by barcode
# Above that list, one sentence: what a number says and what it does not. 880 is the prefix of GS1 Korea.
barcodes-hint = The number names a product; it proves nothing about the goods in hand. Counterfeits often bear a copied genuine barcode, and a genuine number may be missing here. The first digits (880: Korea) show which body issued the number, not where the goods were made.
# Head of a table's column: the product that bears the number.
barcodes-product = Product
# Beside a genuine number that was found on counterfeits as well.
barcodes-seen = also seen on counterfeits
# Below that list, before the link "Products A–Z". $count is a number of products.
barcodes-without = { $count ->
    [one] { NUMBER($count) } product here has no barcode number.
   *[other] { NUMBER($count) } products here have no barcode number.
}
# Heading of the list of countries.
markets-title = Countries
# Above the list of countries.
markets-hint = For each country: products with a pack made for it, and products of which suspect goods were seen there.
# Heading of a country's page. $country is its name.
market-title = Products relating to { $country }
# A product has a pack made for this country.
market-sold = pack made for this country
# Goods that a dossier warns of were seen in this country: counterfeits, but also other species or a false origin. Never "counterfeit" here.
market-seen = suspect goods seen here
# The guide has a registered right in the product in this country on file.
market-right = right on file here
# The guide has a right in the product in this country on file that is pending, disputed, expired or somebody else’s.
market-entry = right on file here, not in force or not the right holder’s
# The guide has no right in the product in this country on file.
market-no-right = no right on file for this country
# Heading of the list of HS headings.
hs-title = HS codes
# Above the list of HS headings.
hs-hint = Headings of the Harmonized System 2022. The products listed are declared under them; your tariff may divide further.
# Heading of the page of one HS heading. $code has four digits.
hs-heading-title = HS { $code }
# Products for which only the four digits are given.
hs-no-subheading = Subheading not given
# Label of a picture that is missing.
no-picture = No picture
# Where a picture's file is missing from the copy or cannot be read.
picture-lost = Picture missing: this copy is incomplete
# Shown when a list has no entries.
nothing-here = This edition has nothing under this heading.

## Labels on what is shown in another language or is out of date

# $language is the name of the language in which a text is shown, because it is not translated yet.
shown-in = Shown in { $language }: not translated yet
# The original has changed since this was translated.
translation-outdated = Translation out of date: the original has changed
# A machine made the translation.
machine-translated = Translated by machine
# Above the original of a machine translation. $language is the name of the original's language.
original-in = Original ({ $language })
# The brand and everything about it is made up, for samples.
invented = This brand is invented. Product, owner, numbers and contacts do not exist.

## A product dossier

# Above the names in their own script.
names-printed = Names as printed on the pack
# Name of a dossier's number, such as COS-0001.
record-id = Dossier
# Label of the brand.
brand = Brand
# Label of the brand on the page of goods that only look like those of the brand, which did not make them.
brand-compared = Compared with the brand
# Label of the owner of a brand.
right-holder = Right holder
# Label of the kinds of infringement a dossier warns of.
warns-of = Warns of
# Label of other names people use.
also-called = Also called
# Heading above other products that this one is taken for; in search results a colon and their names follow.
confusable-title = Do not confuse with
# Label of the other products of the same brand.
same-brand = Other products of this brand

# Heading: which pack of the product it is.
variants-title = Which pack is it?
# Below that heading.
variants-hint = Genuine packs differ by market and date of manufacture. Find yours first: a point holds only for the packs named beside it.
# When none of the packs shown is the one in hand.
variants-none = None of these? It may be a new pack or one for another market: ask the right holder.
# Before a number and the packs that bear it.
numbers-packs = By the barcode number, the pack is:
# Below these packs.
numbers-caution = Counterfeits often carry a copied genuine number: it is no proof. Compare the pack itself.
# In their place, for a whole number that no pack bears.
numbers-none = No pack shown here bears this number. Read it again; if it is so on the pack, it is none of these: ask the right holder.
# Label: countries for which a pack is made.
variant-markets = Made for
# Label: dates of manufacture of a pack.
variant-made = Manufactured
# Label: languages printed on a pack.
variant-languages = Languages on the pack

# Heading of the points to look at.
points-title = Points to check
# Below that heading: the outcome rule in short.
outcome-guidance = A match proves little: counterfeiters copy what is seen. “No difference found” does not mean “genuine”. Genuine goods sold outside the authorised channel are not counterfeit.
# The same for goods that only look similar, a question of rights.
outcome-guidance-similar = These goods are not said to be counterfeit. They resemble a protected product: whether that infringes a right is for the right holder and the authorities to say.
# In a public or partner edition, below the points.
outcome-limited = Fuller editions may hold further points. This is not a certificate.
# Where an edition has no points of a dossier to show.
points-none = This edition shows no points for this product. Ask the right holder.
# Head of a table's column: number.
column-number = No.
# Head of a table's column: what is looked at.
column-point = Point
# Head of a table's column: how much a difference says.
column-weight = Weight
# $number is the number of a point.
point-number = Point { $number }
# What is needed to look at a point. $tool is one of the tools below, such as "a loupe".
point-needs = You need { $tool }
# The pack must be opened to look at a point.
point-opens = opens the pack
# The pack need not be opened.
point-closed = pack stays closed
# Looking at it destroys the goods.
point-destroys = destroys the item
# The feature may be missing on genuine goods.
point-may-be-absent = May be missing on genuine goods
# The point is told by colour.
point-needs-colour = Judge in daylight: this point depends on colour and cannot be judged in black and white
# Label: the packs that a point holds for.
point-variants = Only for
# Label: countries where such counterfeits were seen.
point-seen-in = Seen in
# $date is a month or a day.
point-first-seen = first seen { $date }
# Label: what a difference points to.
point-detects = A difference points to
# Label: another explanation for a difference.
point-cause = Other explanation
# Heading above what a genuine item shows.
shows-genuine = Genuine
# Heading above what a counterfeit shows.
shows-counterfeit = Counterfeit
# Heading above goods that look similar but are not counterfeit.
shows-look-alike = Look-alike
# Heading above other goods, shown for comparison.
shows-other = For comparison
# Heading above what to keep in mind at a point: a genuine item that looks otherwise, another that looks genuine, light, numbers that get copied.
caution-title = Caution
# Heading of a measurement.
measure-title = Measured
# Before a range measured until now on goods that are not genuine. $side is Counterfeit, Look-alike or For comparison.
measure-so-far = { $side }, so far
# Alternative text of a picture. $side is Genuine, Counterfeit …; $view the part pictured; $point the point's title.
photo-alt = { $side }, { $view }: { $point }
# Alternative text of a picture that belongs to no point.
photo-alt-plain = { $side }, { $view }
# Alternative text of the picture of a whole product. $name is its name; one message for each thing that a photo can show.
photo-alt-product-genuine = { $name }, genuine
photo-alt-product-counterfeit = { $name }, counterfeit
photo-alt-product-look-alike = { $name }, look-alike
photo-alt-product-other = { $name }, for comparison
# Credit below a picture.
photo-credit = Picture: { $credit }, { $licence }
# Below the picture of a counterfeit. $who is the right holder, a laboratory …; $date a day. Not a finding of law: never a word for a ruling.
photo-determined = Identified as counterfeit by: { $who }, { $date }
# The same without a date.
photo-determined-by = Identified as counterfeit by: { $who }
# The name of the numbered boxes on a picture, read aloud by screen readers.
hotspots = Points on this picture
# Link from a point to its numbered box on the main picture.
point-on-picture = Show on the picture
# Read aloud by screen readers after a picture's description: following the link shows it larger.
picture-enlarge = enlarge

# Button: ends the comparison.
compare-close = Close
# Button: the pair of pictures before this one.
compare-before = Previous pair
# Button: the pair of pictures after this one.
compare-after = Next pair
# Button: enlarges both pictures.
compare-in = Zoom in
# Button: makes both pictures smaller.
compare-out = Zoom out
# Button: shows all of the part compared, and no more.
compare-fit = Fit
# Button: one point of the picture to one point of the screen. Keep the sign 1:1.
compare-pixels = 1:1
# Button: the two pictures change places.
compare-swap = Swap sides
# Button: puts one picture over the other, with a line that can be moved between them.
compare-over = Overlay
# Name of the line between the two pictures that lie one over the other, read aloud by screen readers.
compare-divider = Line between the two pictures
# Before which pair it is. Example: Pair 3 / 8
compare-pair = Pair
# Before how many times the pictures are enlarged. Example: Zoom ×2
compare-zoom = Zoom
# Both pictures show the goods at one scale; a bar shows a length. The screen's own size is not known: never promise actual size.
compare-scale = Both at the same scale: the bar is a length on the goods, not on the screen.
# At least one of the pictures does not say how large the goods are.
compare-no-scale = Sizes cannot be compared: these pictures have no common scale.
# For people who use a keyboard. Page Up, Page Down and Esc are names of keys.
compare-keys = Keys: + and − zoom, arrows move, 0 fits, Page Up and Page Down change the pair, Esc closes.
# Button: the reader's own photo of the goods takes the place of one of the two pictures.
compare-own = My photo
# Button below a pair of pictures: opens the comparison with a photo of the reader's own.
compare-own-ask = Compare with my photo
# What the reader's own photo is called where the other picture is called Genuine or Counterfeit. It says nothing of what the goods are.
compare-own-side = Goods in hand
# Button on phones: opens the camera.
compare-own-take = Take a photo
# Button: chooses a photo that there is.
compare-own-choose = Choose a photo
# Said before a photo is chosen. It must stay true: nothing is sent, nothing is stored.
compare-own-stays = Take or choose a photo of the goods. It stays on this page: it is neither sent nor stored, and it is gone when you leave the page.
# Said while a photo is decoded, which may take some seconds.
compare-own-reading = The photo is being read …
# Said of a photo with very many pixels.
compare-own-smaller = The photo has very many pixels and was made smaller for this comparison. Your file is unchanged.
# Button: the photo is held against the other picture of the pair, so against the counterfeit one instead of the genuine one.
compare-own-other = Other picture
# Button: shows four corners that can be drawn, which set the photo straight.
compare-own-corners = Corners
# Name of one of the four, read aloud by screen readers. Example: Corner 1 / 4, Genuine
compare-own-corner = Corner
# What to do with the four corners.
compare-own-corners-hint = Draw the four corners to the same places on both pictures. Arrow keys move a corner, with Shift faster.
# Button: the photo is shown as it was taken.
compare-own-reset = Undo corners
# The corners lie on a line, or cross.
compare-own-crossed = These corners enclose no area: the photo is shown as it was taken.
# Before a slider: how far the picture below shows through the photo.
compare-own-opacity = Opacity
# Button: shows one of the two pictures at the same place, then the other; held, for as long as it is held.
compare-own-flicker = Switch
# Button: the two pictures change by themselves.
compare-own-auto = Switch by itself
# Button: prints the picture and the photo beside each other.
compare-own-print = Print both
# Button: writes the name of the photo's file into the field for names of photo files, in the form for goods in hand.
compare-own-name = Enter file name in the form
# Said when it is written there.
compare-own-named = The name of the file is in the form.
# Button: the photo is forgotten.
compare-own-remove = Remove photo
# The file that was chosen holds nothing.
compare-own-fault-empty = This file is empty. Take the photo again, or choose another one.
# The file that was chosen is larger than a phone can decode.
compare-own-fault-huge = This photo is too large for this device. Take it with fewer pixels, or choose a smaller copy.
# A PDF was chosen.
compare-own-fault-pdf = This is a PDF, not a photo. Choose a photo, or take a screenshot of the page of the PDF.
# The photo is of the kind HEIC, and this browser cannot show it. “Most Compatible” is a choice in an iPhone's settings: use its name there.
compare-own-fault-heic = This browser cannot show HEIC photos. Set the camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and take the photo again, or choose a screenshot of it.
# What was chosen is no picture, or of a kind that this browser cannot show.
compare-own-fault-unreadable = This browser cannot show this file. Choose a photo of the kind JPEG or PNG.
# Title of the printed sheet.
compare-own-sheet = Goods in hand beside a picture of the guide
# Below the reader's own photo on the printed sheet.
compare-own-mark = Own photo of the goods in hand, not a picture of the guide.
# Below it, where it was set straight.
compare-own-straight = Straightened by four corners.
# Above the whole photo on the printed sheet.
compare-own-whole = The whole photo as it was taken
# Before the name of its file.
compare-own-file = File of the photo
# Before the day of printing, by the reader's clock.
compare-own-printed = Printed on

# Heading of the parts on codes and dates.
codes-title = Codes and dates on the pack
# Below that heading.
codes-hint = Codes can be copied. A code that fits proves nothing; one that does not fit is a reason to look again: is it O or 0, I or 1, B or 8?
# Label: where a code stands on the pack.
code-where = Where
# Label: how a code is printed.
code-print = Printed by
# All the places bear the same code.
code-must-agree = The code is the same in all these places
# Label: an example of a code.
code-sample = Example
# Head of a table's column: part of a code.
code-part = Part
# Head of a table's column: what a part looks like.
code-form = Form
# Head of a table's column: that part in the example.
code-in-sample = In the example
# A part of a code that is always the same. $text is that part.
code-literal = always { $text }
# Part of a code.
code-letters = { $count ->
    [one] { NUMBER($count) } capital letter
   *[other] { NUMBER($count) } capital letters
}
# Part of a code.
code-digits = { $count ->
    [one] { NUMBER($count) } digit
   *[other] { NUMBER($count) } digits
}
# Part of a code that is a date. $form is its order, such as YYMMDD.
code-date = date, as { $form }
# Part of a code made of letters A and digits 9. $form is its form, such as A99.
code-mixed = as { $form } (A a letter, 9 a digit)
# Part of a code: one of several. $list names them.
code-one-of = one of { $list }
# Year, month, day in a date's form.
code-date-legend = YYYY or YY year, MM month, DD day, JJJ day of the year
# Label of the point that a code belongs to.
code-point = Belongs to
# Heading of the table of dates.
dates-title = Dates
# Head of a table's column: the Korean word printed beside a date.
date-word = Word on the pack
# Head of a table's column: what it means.
date-meaning = Meaning
# Head of a table's column: how the date is written.
date-format = Written
# Label: time from manufacture to use-by.
shelf-life = Shelf life
# Below the shelf life.
shelf-life-hint = Past its date means expired, not counterfeit.
# Heading of codes seen on counterfeits.
known-false-title = Codes seen on counterfeits
# Below that heading.
known-false-hint = Counterfeiters copy genuine codes: a hit is a reason to look closer, no proof.
# Heading of the code checker: fields into which a reader types what stands on the pack.
check-title = Check a code or a date
# Below that heading.
check-hint = Type what you read on the pack: it is kept nowhere. What fits proves nothing; what does not fit is only a reason to look again.
# Label of a field: the day on which the goods are inspected.
check-inspection = Date of inspection
# Below that field.
check-inspection-hint = Dates are judged against this day. At first it is today by this device’s clock: correct it if it is wrong.
# The field for the date of inspection is empty or holds no date.
check-no-inspection = No date of inspection: nothing is judged against it.
# Label of the field into which a code is typed.
check-code = Code as you read it
# A typed code has the form that the maker's codes have.
check-fits = It fits.
# Follows that.
check-fits-means = That proves nothing: genuine codes get copied.
# A typed code has two meanings by the maker's rules.
check-ambiguous = It can be read in more than one way; the first is shown.
# A typed code is right as far as it goes.
check-begun = It fits so far, but characters are missing.
# A typed code has not the form that the maker's codes have. Never say counterfeit here.
check-misfit = It does not fit.
# Follows that, or a date that the calendar does not have.
check-typing = A typing error? Look at the pack again: O and 0, I and 1, B and 8 are easily confused.
# Before the typed code with characters changed that are easily confused.
check-nearest = This would fit:
# Button: puts that code into the field. The reader must have looked at the pack.
check-take = The pack says so: use this
# A date that the calendar does not have. One of the next five follows.
check-impossible = There is no such date.
# Why there is no such date.
check-no-year = The year cannot be.
# Why there is no such date: a month 13 or 00.
check-no-month = The month cannot be.
# Why there is no such date: 30 February.
check-no-day = That month has no such day.
# Why there is no such date: day 366 of a year of 365 days.
check-no-day-of-year = That year has no such day.
# Why there is no such date: the code states the day twice, differently.
check-contradiction = Two parts of the code name different days.
# A date of manufacture, packing … after the day of inspection. Both dates follow.
check-ahead = After the date of inspection: impossible for goods already in hand. Look again.
# A use-by date, or the end of the shelf life, before the day of inspection. Both dates follow.
check-past = Past its date on the day of inspection: expired, not counterfeit.
# Before the last day of the shelf life, counted from the date of manufacture.
check-ends = Shelf life ends:
# Follows the last day of the shelf life: how it is counted. “The same day” is that of the month in which the months end.
check-ends-rule = The last day is the day before the same day; a pack that bears the same day is right too.
# The code was typed from every place that bears it, and is the same.
check-agree = The same in all places.
# The code was typed from one of the places that bear it.
check-others = Type the code from the other places too: it must be the same.
# The codes typed from two places differ.
check-disagree = The places differ, but the code must be the same in all of them. Look again.
# Before a link to the point to check that the code belongs to.
check-point = If it is still so, answer this point:
# Before the days that a date such as 10/02/2026 may be.
check-order = Which number is the day, the month or the year is not certain. It may be:
# The year on the pack is of the Thai calendar, such as 2569 for 2026.
check-buddhist = The year is in the Buddhist era: 543 years ahead of the common era.
# The year on the pack is of the Minguo calendar, such as 115 for 2026, or of a Japanese era, such as 令和8.
check-era = The year is counted by another calendar (Minguo or a Japanese era); the date stands here in the common one.
# One of several dates that were typed into one field, without a word such as EXP beside it.
check-each = No word beside this date says what it is the date of. Type each date in its own field.
# What was typed cannot be read as a date. An example of a date follows.
check-form = This cannot be read as a date. Type year, month and day, for example:
# The code and the printed date name different days. What they are the date of, and the days, follow.
check-differ = The code and the printed date name different days. Look again:
# A use-by date is not the date of manufacture plus the shelf life. The date and what it should be follow.
check-shelf = The date does not follow from the date of manufacture and the shelf life. Look at both again:
# A typed date of manufacture, or one that follows from a use-by date, lies outside the dates of every pack. The dates follow.
check-outside = No pack shown here was made then.
# Follows that. A link to the packs follows.
check-outside-then = Look at the date again. If the pack says so, it is none of the packs shown: ask the right holder.

# Heading of Korean text printed on the pack.
verbatim-title = Korean text on the pack
# Below that heading.
verbatim-hint = Compare letter by letter with the pack.
# Heading of certification marks.
marks-title = Certification marks
# Head of a table's column.
mark-name = Mark
# Head of a table's column: form of the number.
mark-number = Form of its number (9 a digit, A a letter)

# Heading of the product's facts.
facts-title = The product
# Head of a table's column: GTIN.
item-gtin = Barcode (GTIN)
# Head of a table's column: size.
item-size = Size
# Head of a table's column: packs.
item-variants = Pack
# Label of HS codes.
hs-codes = HS codes
# Label of net content.
net-content = Net content
# Label: months a cosmetic keeps after opening.
pao = Keeps after opening
# Label: classes of functional cosmetics.
functional = Functional cosmetics for
# Label: type of food as the label names it.
food-type = Type of food
# Label: allergens on the label.
allergens = Allergens declared
# Label: storage.
storage = Storage
# Label: the Korean item report number (품목보고번호).
item-report-number = Item report number (품목보고번호)
# Label: months in which fresh goods are shipped.
season = Season
# Label: species.
species = Species
# Label: species passed off as it.
look-alike-species = Species passed off as it
# Label: state of the fish.
fish-form = Form
# Label: wild or farmed.
fish-catch = Catch
# Label: FAO fishing areas.
fish-areas = FAO fishing area
# Label: whether it bears the traceability mark.
fish-traceability = Traceability mark
# A warning about fish.
origin-not-by-eye = The same species of another origin cannot be told apart by eye. Rely on documents and laboratory tests.
# Label: shape of the pack.
shape = Shape

# Heading of rights and recordations.
rights-title = Rights and customs recordations
# Below that heading.
rights-hint = As known on the day named. Look the number up with the office before you rely on it.
# A right that holds for all products of the brand.
right-of-brand = for all products of the brand
# Label: the sign as registered.
right-sign = Sign
# Label: registration office.
right-office = Office
# Label: registration number.
right-number = Number
# Label: Nice classes.
right-classes = Classes
# Label: owner as registered.
right-owner = Registered owner
# Label: last day.
right-expires = Expires
# Label: state of a right.
right-state = Status
# $date is the day on which that was looked up.
right-checked = looked up on { $date }
# Label: whether it was in force when this copy was made.
right-live = In force when this copy was made
# Label before the countries for which the guide has no right on file. Example: No right on file here for: Viet Nam, Peru
right-none = No right on file here for
# Follows those countries.
right-none-hint = That says only what this guide knows: ask the office or the right holder whether there is one.
# Label: customs recordation.
recordation = Customs recordation

# Heading of contacts.
contacts-title = Whom to ask
# Below that heading. A forger may have changed the address in a copy.
contacts-hint = Confirm the address through a channel that is not this copy before you rely on an answer.
# Label: languages a contact speaks.
contact-languages = Languages
# Label: countries a contact serves.
contact-jurisdictions = For
# A contact serves all countries.
contact-everywhere = all countries
# Label: office hours.
contact-hours = Hours
# Beside the hours, where a script runs.
contact-open = Open now (holidays not considered).
# The same, where the days of the week are not known.
contact-open-days = Within these hours now; the days are not stated.
# The same, outside the hours.
contact-closed = Closed now.
# Before when it is open, now or next, by the reader's own clock.
contact-yours = By this device’s clock:
# Label: e-mail.
contact-email = E-mail
# Label: telephone.
contact-phone = Telephone
# Label: postal address.
contact-address = Address
# Heading of what to photograph when asking.
photo-request-title = Photos to send
# Heading of routes that goods took.
routes-title = Routes seen
# Label: where from.
route-from = From
# Label: through where.
route-via = Via
# Label: where to.
route-to = To
# Label: hazards.
hazards = Hazards of such goods
# Label: whether goods spoil.
perishable = Perishable
# Heading of sources.
sources-title = Sources
# Head of a table's column: what a source supports.
source-claim = For
# Head of a table's column: the source.
source-text = Source
# Head of a table's column: date.
source-date = Date

# Heading of the dossier's history.
history-title = This dossier
# $number is the revision's number, $date its day.
revision-line = Revision { $number } of { $date }
# In copies for readers who may not know of every revision: a number would tell that there are others. $date is its day.
revision-of = Revision of { $date }
# A revision where its day is not told. $number is its number.
revision-number = Revision { $number }
# Label: who answers for the dossier.
owner = Responsible body
# Label: date of the next review.
review-due = Review due
# The review is overdue.
review-overdue = The review of this dossier was overdue when this copy was made.
# At the head of the form. $date is the day on which the review was due.
review-overdue-since = The review of this dossier was due on { $date } and is overdue: it may be out of date. Where nothing differs, the outcome stays “inconclusive”.
# Heading of the list of changes.
changes-title = Changes
# Label of approvals.
approved-by = Approved by
# Stands for the right holder among approvals.
approved-right-holder = right holder

## A withdrawn dossier, and pages that moved

# Heading of a withdrawn dossier's page.
withdrawn-title = This dossier is withdrawn
# Below that heading.
withdrawn-hint = It no longer contains any points. Do not use an older copy of it: ask the contacts below.
# On the page of a withdrawn dossier: what a date of manufacture after the end of production means.
withdrawn-date = If the reason is that production has ended: a pack that states a later date of manufacture is a reason to ask the right holder at once.
# Label: reason.
withdrawn-reason = Reason
# Label: day.
withdrawn-since = Withdrawn on
# A page has moved: heading.
moved-title = This page has moved
# A page has moved: before the link.
moved-hint = The dossier is now here:

## About this copy

# Heading.
about-title = About this copy
# Label: name of the guide.
about-guide = Guide
# Label: publisher.
about-publisher = Publisher
# Label: whom the edition is for.
about-audience = For
# Label: day it was built.
about-built = Made on
# Label: last day it is current.
about-valid = Valid until
# Where an edition has no end.
about-no-end = no date set
# Label: running number.
about-sequence = Issue
# Label: whom a numbered copy was made for; also at the foot of each of its pages and prints, with the name behind it.
about-recipient = Copy made for
# Label: number of dossiers.
about-dossiers = Dossiers
# Label: languages.
about-languages = Languages
# Heading on verifying.
verify-title = How to verify this copy
# Below that heading.
verify-hint = A tampered page could lead to counterfeits being released or genuine goods being held. Verify any copy handed to you before you use it.
# Heading: with the program that made the copy.
verify-program = With the program jinwi
# What it checks.
verify-program-hint = It finds files that were changed, are missing or were added, and copies that are out of date.
# Heading: without it.
verify-without = Without it
# Above the commands.
verify-without-hint = Run the commands in the folder of this copy. They list files that were changed, are missing or were added. If they list nothing, they found nothing.
# Below the commands for the Windows command prompt.
verify-certutil = certutil lists changed and missing files, but not files that were added.
# Below the commands. A list of names follows.
verify-left = Systems leave files and folders of their own on sticks and disks. These do not matter:
# A list of names and endings follows.
verify-open = Do not open any other file that is listed as added, in those folders either. Above all:
# Heading: how to tell who made the copy.
verify-signature = Who made it
# Below that heading. The commands follow.
verify-signature-hint = Where the folder holds SHA256SUMS.minisig, the copy is signed. Get the publisher’s public key by another channel, never from a copy: whoever changes a copy can also change what it says of the key. Save the key as publisher.pub beside the folder of this copy, not in it, then run one of these.
# Below the commands for signed copies. Commands that give the checksum follow.
verify-anchor = If the copy is not signed, compare the checksum of SHA256SUMS with the one that the publisher gives you by another channel. Without a key or a checksum from there, the list of files may be forged, too.
# Heading on secrecy.
secrecy-title = Keeping it confidential
# On how editions for customs are protected.
secrecy-text = The pages themselves are not encrypted. An edition for customs is passed on in an encrypted archive only; do not copy it to shared or private devices.
# Heading of the notice.
notice-title = Notice
# Heading of credits.
credits-title = Credits
# On the font for Hangul.
credits-font = Hangul is shown in Noto Sans KR, licensed under the SIL Open Font License 1.1.
# The reader of barcodes and its licences.
credits-zxing = Barcodes are read by ZXing-C++ (Apache License 2.0) as packaged in zxing-wasm (MIT License).
# On the names of countries and languages.
credits-cldr = Names of countries and languages come from the Unicode CLDR, under the Unicode License.
# On the table of Chinese characters.
credits-han = Forms and Korean readings of Chinese characters in the search come from OpenCC, under the Apache License 2.0, and from the Unihan database, under the Unicode License.
# On the program.
credits-program = Made with Jinwi.

## Closed lists: kinds of goods

kind-cosmetics = Cosmetics
kind-food = Food
kind-fish = Fish and seafood

## Closed lists: part of the goods looked at

area-carton = Carton
area-seal = Seal
area-barcode = Barcode
area-date-code = Date and lot code
area-label-text = Text on the label
area-container = Container
area-closure = Closure
area-inner = Inside the pack
area-contents = Contents
area-document = Documents
area-species = Species

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = Naked eye
method-touch = Touch
method-loupe = Loupe
method-measure = Measure
method-weigh = Weigh
method-tilt = Tilt in the light
method-uv = Ultraviolet light
method-scan = Scan
method-compare = Compare with the picture
method-online = Look up online
method-lab = Laboratory
# What is needed for a point, after "You need".
tool-loupe = a loupe
tool-measure = a ruler or calliper
tool-weigh = scales
tool-uv = an ultraviolet lamp
tool-scan = a barcode reader or phone
tool-online = the Internet, on another device
tool-lab = a laboratory
# In the place of a tool: points that need none.
tool-none = no tool

## Closed lists: how much a difference says

weight-decisive = Decisive
weight-strong = Strong
weight-supporting = Supporting
weight-decisive-means = According to the right holder, a genuine unit cannot show this difference.
weight-strong-means = A difference here is rare on genuine units.
weight-supporting-means = A difference here is common on the goods that this dossier warns of, but is seen on genuine units too.

## Closed lists: what a dossier warns of

infringement-counterfeit = counterfeit
infringement-look-alike = look-alike
infringement-origin-misuse = false origin
infringement-forged-mark = forged certification mark
infringement-refill-relabel = refilled or relabelled
infringement-species-substitution = other species
infringement-free-riding = imitated appearance

## Closed lists: shapes

shape-jar = Jar
shape-tube = Tube
shape-bottle = Bottle
shape-pump = Pump bottle
shape-box = Box
shape-pouch = Pouch
shape-can = Can
shape-tray = Tray
shape-stick = Stick
shape-sheet = Sheet
shape-bare = Unpacked
shape-other = Other shape

## Closed lists: others

status-published = published
status-withdrawn = withdrawn
# Public bodies of the Republic of Korea.
owner-moip = Ministry of Intellectual Property, Republic of Korea (MOIP)
owner-mafra = Ministry of Agriculture, Food and Rural Affairs, Republic of Korea (MAFRA)
owner-mof = Ministry of Oceans and Fisheries, Republic of Korea (MOF)
owner-mfds = Ministry of Food and Drug Safety, Republic of Korea (MFDS)
owner-kcs = Korea Customs Service, Republic of Korea (KCS)
right-status-registered = registered
right-status-pending = pending
right-status-disputed = disputed
right-status-owned-by-third-party = owned by a third party
right-status-expired = expired
# What else may explain a difference at a point.
cause-decoded-lot = the lot code was removed by a trader
cause-relabelled = relabelled by an importer
cause-rewrapped = wrapped again by a trader
cause-damage = damage
# Whom an edition is for.
audience-public = the public
audience-partner = overseas offices
audience-customs = customs officers
# What a date on the pack means.
date-means-manufactured = date of manufacture
date-means-packed = date of packing
date-means-use-by = use by
date-means-sell-by = sell by
date-means-best-before = best before
date-means-frozen = date of freezing
date-means-harvested = date of harvest
date-means-caught = date of catch
date-means-expires = expiry date

## What a source supports, where it is no point: parts of a dossier

claim-names = Names
claim-infringements = Infringements
claim-hs = HS codes
claim-items = Sizes and barcodes
claim-variants = Packs
claim-codes = Codes
claim-dates = Dates
claim-shelf-life-months = Shelf life
claim-verbatim = Korean text on the pack
claim-marks = Certification marks
claim-rights = Rights
claim-contacts = Contacts
claim-routes = Routes
claim-safety = Safety
claim-cosmetics = Cosmetics
claim-food = Food
claim-fish = Fish
claim-known-false = Codes seen on counterfeits

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = front
token-back = back
token-side = side
token-top = top
token-bottom = bottom
token-base = base
token-inside = inside
token-edge = edge
token-label = label
token-front-label = front label
token-back-label = back label
token-side-label = side label
token-end-panel = end panel
token-carton = carton
token-carton-front = front of the carton
token-carton-back = back of the carton
token-carton-side = side of the carton
token-carton-top = top of the carton
token-carton-bottom = bottom of the carton
token-carton-and-can-base = bottom of carton and can
token-shipping-carton = shipping carton
token-seal = seal
token-barcode = barcode
token-date-code = date and lot code
token-container = container
token-closure = closure
token-cap = cap
token-inner = inside of the pack
token-contents = contents
token-leaflet = leaflet
token-document = document
token-jar-base = base of the jar
token-bottle-base = base of the bottle
token-can-base = base of the can
token-can-rim = rim of the can
token-stick-base = base of the stick
token-tube-crimp = crimped end of the tube
token-orifice = opening
token-pouch-front = front of the pouch
token-pouch-back = back of the pouch
token-pouch-edge = edge of the pouch
token-pouch-label = label on the pouch
token-fruit-label = label on the fruit
token-hologram = hologram
token-wrapper = wrapper
token-tie = tying cord
token-tray = tray
token-lid = lid
token-sachet = sachet
token-sheet = sheet
token-certificate = certificate
token-whole = whole item
token-head = head
token-head-top = top of the head
token-mouth = mouth
token-belly = belly
token-cavity = body cavity
token-scales = scales
token-fin = fin
token-tail = tail
token-dorsal = back of the fish

## Free words: photos to send

token-six-sides = all six sides
token-date-code-with-ruler = date and lot code with a ruler beside it
token-seal-before-opening = the seal, before opening
token-inside-of-cap = inside of the cap
token-front-straight-on = front, straight on
token-open-carton-from-above = open carton, from above
token-hologram-two-angles = hologram, at two angles
token-fruit-label-close-up = label on the fruit, close up
token-wrapper-against-light = wrapper, held against the light
token-bullet-from-above = lipstick, from above
token-whole-fish-side = whole fish, from the side
token-tail-with-ruler = tail with a ruler beside it
token-anal-fin-spread = anal fin, spread
token-phytosanitary-certificate = phytosanitary certificate
token-documents = documents of the consignment
token-next-to-genuine = beside a genuine item
token-under-uv = under ultraviolet light

## Free words: how a code is printed

token-laser = laser
token-ink-jet = ink jet
token-dot-matrix = dot matrix
token-thermal = thermal print
token-printed = printed
token-embossed = embossing
token-debossed = debossed
token-engraved = engraving
token-stamped = stamp
token-hot-foil = hot foil

## Free words: what is measured

token-weight = weight
token-length = length
token-width = width
token-height = height
token-depth = depth
token-thickness = thickness
token-diameter = diameter
token-volume = volume
token-count = count
token-ratio = ratio
token-seal-width = width of the seal
token-tail-stalk-depth = depth of the tail stalk

## Free words: contacts, rights, who found goods counterfeit

token-authentication = is it genuine?
token-legal = legal questions
token-general = general questions
token-report = reporting counterfeits
token-trademark = trade mark
token-design = design
token-patent = patent
token-utility-model = utility model
token-copyright = copyright
token-gi = geographical indication
token-certification-mark = certification mark
token-collective-mark = collective mark
token-plant-variety = plant variety
token-right-holder = right holder
token-customs = customs
token-court = court
token-laboratory = laboratory
token-authority = public authority

## Free words: kinds and parts of codes

token-lot = lot
token-serial = serial number
token-gtin = barcode number
token-item-report-number = item report number
token-registration-number = registration number
token-date = date of manufacture
token-mfg = date of manufacture
token-packed = date of packing
token-use-by = use by
token-plant = factory
token-line = production line
token-shift = shift
token-batch = batch
token-hour = hour
token-minute = minute
token-station = packing station
token-house = packing house
token-orchard = orchard
token-history = traceability number
token-trace = traceability number
token-tracing-number = tracing number
token-fruit-label-number = number on the fruit label
token-line-code = line code
token-carton-code = carton code
token-check-number = authentication number
token-box = box number
token-licence = licence number
token-product = product number
token-year = year
token-month = month
token-day = day
token-check = check digit

## Free words: storage and hazards

token-cool-dry = cool and dry
token-room-temperature = room temperature
token-chilled = chilled
token-chilled-0-5 = chilled, 0 to 5 °C
token-away-from-light = away from light
token-undeclared-allergen = undeclared allergen
token-fish-allergen = fish allergen
token-unknown-ingredients = unknown ingredients
token-unknown-colourants = unknown colourants
token-unknown-pesticide-residues = unknown pesticide residues
token-unknown-plant-health-status = plant health not certified
token-unproven-sun-protection = sun protection unproven
token-past-use-by-contents = contents past their date
token-expired-goods = expired goods
token-broken-glass = broken glass
token-microbial-contamination = microbial contamination
token-heavy-metals = heavy metals
token-spoilage = spoilage
token-histamine = histamine

## Free words: functional cosmetics

token-whitening = skin whitening
token-wrinkle-improvement = wrinkles
token-uv-protection = protection against ultraviolet light
token-hair-dye = hair colour
token-hair-removal = hair removal
token-hair-loss-relief = hair loss
token-acne-relief = acne

## Free words: allergens

token-egg = egg
token-milk = milk
token-buckwheat = buckwheat
token-peanut = peanut
token-soya = soya
token-soy = soya
token-wheat = wheat
token-mackerel = mackerel
token-crab = crab
token-shrimp = shrimp
token-pork = pork
token-beef = beef
token-chicken = chicken
token-peach = peach
token-tomato = tomato
token-sulphites = sulphites
token-walnut = walnut
token-pine-nut = pine nut
token-squid = squid
token-shellfish = shellfish
token-fish = fish
token-sesame = sesame

## Free words: form and catch of fish

token-live = live
token-fresh = fresh
token-frozen = frozen
token-dried = dried
token-salted = salted
token-seasoned = seasoned
token-roasted = roasted
token-smoked = smoked
token-canned = canned
token-fillet = fillet
token-wild = wild
token-farmed = farmed

## Search

# Name of the search field, for screen readers.
search-label = Search this guide
# Within the empty search field.
search-hint = Name, barcode, HS code, code on the pack
# Button beside the field.
search-go = Search
# Title of the page of results.
search-title = Search
# On that page, before anything is typed.
search-help = Type what is on the pack or what you remember: a name in any script, a barcode or a part of it, an HS code, a registration number, a lot code.
# On that page, without script: before links to other ways.
search-no-script = The search needs JavaScript, which is off, not allowed or too old here. These lists lead to every product:
# Label of the field that narrows by kind.
search-kind = Kind
# Label of the field that narrows by brand.
search-brand = Brand
# Label of the field that narrows by country.
search-market = Country
# The choice that narrows nothing.
search-any = all
# Before the number of results.
search-found = Results
# Heading: what is known of a code that was typed.
search-code = Code
# Heading of results.
search-products = Products
# Heading of results.
search-brands = Brands
# Heading of results that are neither products nor brands, such as the customs law of a place.
search-records = Other records
# Heading of results: words of the glossary.
search-terms = Words on packs
# Heading of results: products whose text holds the words.
search-passages = In the texts
# Heading of results: lists of a kind, a country or an HS heading.
search-lists = Lists
# Heading of results of which none is certain: spelled otherwise, sounding alike, in another language, or answering a part of the query alone.
search-similar = Similar, but not the same
# In place of results: a letter, a sign or the first digits of a number were typed. Never say that nothing was found here.
search-go-on = Type more: that much alone tells nothing yet.
# Never shown. Words that people put around the name of goods when they ask whether these are genuine, parted by |, as people type them. Words that tell goods apart, such as colours, do not belong here.
search-questions = how do i tell if|how do i know if|how can i tell if|how can i tell whether|how can you tell if|how do you tell if|how to tell if|how to tell whether|how to tell|how to know if|how to recognise|how to recognize|how to identify|how to distinguish|how to spot|how to check if|how to check|how do i check|how do i recognise|how do i recognize|how do i spot|how can i check|how do i verify|how to verify|what does|look like|looks like|what is the difference between|what is|what are|where is|where can i|who makes|who owns|is this|is my|are these|is the|is it|is a|genuine or fake|genuine or counterfeit|real or fake|real or counterfeit|fake or real|fake or genuine|fake or original|original or fake|real vs fake|fake vs real|from a fake|from fakes|from fake|a fake|a counterfeit|is genuine|is real|is fake|is original|is authentic|is counterfeit|genuine|authentic|authenticity|fake|fakes|counterfeit|counterfeits|real|original|price|prices|cheap|buy|order|online|review|reviews|large|small|big|new|or not|please|help|of|from|by|the|an|brand|bag|box|bottle|pack|jar|tube|carton|set|free shipping|made in korea|from korea|korean|korea|how|does|do|tell|whether
# Link from the first results to all of them.
search-all = All results
# Button: more results.
search-more = Show more
# Before what was made of what was typed, such as a number typed on another keyboard.
search-read-as = Read as
# The scanned barcode is of a case that names the items in it (GS1 application identifier 02).
search-content = This is the label of a case: the number is that of the items in it.
# Follows that, where the label says how many.
search-content-count = Number of items on the label: { $count }.
# A product was found by its name, but the size that was typed is none of its sizes. Never say counterfeit here.
search-other-size = Found in another size than { $size }: compare the size on the pack.
# Nothing was found. $query is what was typed.
search-none = “{ $query }” is not in this guide.
# Results are spelled otherwise, or answer a part of the query alone. $query is what was typed.
search-nearest = “{ $query }” itself is not in this guide. This comes nearest:
# What to do then.
search-none-next = That says nothing about whether goods are genuine: the guide does not hold every product. Try fewer letters, another spelling or the number under the barcode, or use the lists below. Ask the right holder or your contact point.
# Nothing was found under the narrowing chosen.
search-none-filtered = Nothing found with this kind, brand or country. Remove the filter to see the rest.
# A part of the index could not be read.
search-incomplete = Part of the search index could not be loaded: this copy is incomplete. A missing result here means nothing. Use the lists, or get a new copy.
# Why a result was found: another name of it matches.
search-why-alias = Also called
# Why: the name sounds alike.
search-why-sound = Sounds alike
# Why: the name is spelled nearly so.
search-why-similar = Similar spelling
# Why: the Chinese name's reading in Latin letters matches.
search-why-pinyin = Reading of the Chinese name
# Why: the first consonants of the Korean name match.
search-why-initials = First letters of the Korean name
# Why: other words on the pack match.
search-why-pack = On the pack
# Why: the HS code matches.
search-why-hs = HS code
# Why: the number under the barcode matches.
search-why-barcode = Barcode
# Why: a number of a right or registration matches.
search-why-number = Number
# Why: codes on this product's pack look like the code typed.
search-why-form = Codes on this product have this form
# Before an example of the codes on a product, which the code that was typed is, begins like or is near.
search-why-sample = Example of the codes on this product
# Below results for the beginning of a code, where not all codes that begin so were looked at.
search-more-codes = More codes begin like this than are shown here. Type more of the code.
# Why: the code was seen on counterfeits of this product.
search-why-false = Seen on counterfeits
# Why: a barcode number or another code differs in one digit or letter.
search-why-near = One character differs
# Why: the number is of a case that holds this item.
search-why-case = Outer case that holds this item
# A barcode number that belongs to a product of the guide.
search-code-known = This number belongs to the product below. Counterfeits often carry a copied genuine number: it is no proof.
# A code in the list of codes seen on counterfeits.
search-code-known-false = This code has been seen on counterfeits. Genuine codes get copied: look closely, it is no proof.
# A barcode number with a wrong check digit.
search-code-check-digit = Wrong check digit: the last digit is { $found }, but the other digits give { $expected }. Either a digit was misread or mistyped, or the number is made up. Read it again.
# A barcode number with a wrong check digit that no product comes near to.
search-code-check-digit-unknown = No product of the guide has a number close to it.
# A right barcode number that the guide does not hold. $code is the number.
search-code-unknown = The number { $code } has a valid format, but is in no dossier of this guide.
# What that means.
search-code-unknown-means = That does not mean that the goods are counterfeit: the guide does not hold every product or every pack size.
# What the first digits of a barcode say. $country is the country of the organisation, $date the month of GS1's list.
search-prefix-issuer = The first digits say who issued the number: GS1 in { $country }. They do not say where the goods were made.
search-prefix-demonstration = The first digits are for demonstrations and examples: no goods on sale carry them.
search-prefix-restricted = The first digits are for use within one company or region: the number means nothing elsewhere.
search-prefix-publication = The first digits are for books and periodicals.
search-prefix-coupon = The first digits are for coupons and refunds.
search-prefix-global-office = The first digits are issued by GS1's global office. They do not say where the goods were made.
search-prefix-unassigned = GS1's list of { $date } names nobody for the first digits. Prefixes are given out later too: that alone says nothing about the goods.

# Title of the page where codes are read from a photo; also says what the button beside the search field is for.
scan-title = Barcode from a photo
# Below the title.
scan-help = Photograph the barcode or QR code on the pack, or choose a photo of it. The number is read and searched for.
# There, without script: before links to other ways.
scan-no-script = Reading a photo needs JavaScript, which is off, not allowed or too old here. These lists lead to every product:
# Button that opens the camera of a phone.
scan-take = Take a photo
# Button that chooses a file.
scan-choose = Choose a photo
# Button that looks through the camera until a code is read.
scan-live = Use the camera
# Below the buttons.
scan-private = The photo stays on this page: it is not sent anywhere and not kept.
# While a photo is looked through; how far it is stands behind.
scan-looking = Looking for codes …
# Where no code was found, before hints and a field for the digits.
scan-nothing = No code could be read in this photo.
# Before a list of codes.
scan-several = Several codes: choose the one to search for.
# Before the only code.
scan-found = Read from the photo
# Where a chosen file is no picture that the browser knows.
scan-cannot-open = This browser cannot open the file as a photo. Take it again as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), or type the digits.
# Where the camera was refused or is missing.
scan-no-camera = The camera cannot be used here. Take or choose a photo instead.
# Button beside each code.
scan-search = Search for this
# Beside the text of a QR code.
scan-qr = A QR code on goods proves nothing: anyone can print one. This is only its text; no address in it is opened.
# Label before the host that a QR code names.
scan-host = Address named in it
# Hints on taking a better photo.
scan-tip-near = Go close, until the code fills half of the photo, and hold it so that the bars stand upright.
scan-tip-light = Light it from the side, without flash or reflections, and wait until the picture is sharp.
scan-tip-flat = Smooth out film. On a bottle, show all of the bars, from the first to the last.
# Label of a field for the digits.
scan-type = Or type the digits under the bars

## Inspection

# Heading of the form for looking at goods in hand, and of a button.
inspect-title = Inspection
# Button on a product's page that leads to that form.
inspect-go = Inspect goods in hand
# Link from the form to the product's page.
inspect-dossier = The full dossier
# At the head of the form.
inspect-lead = Answer what you can see, in any order. The outcome follows from your answers by a published rule. What you type stays on this device.
# At the head of the form, where no script runs.
inspect-paper = Here the form is for paper: print this page, tick what you see, and read the outcome from the table at the end.
# Heading of the first question.
identity-title = Is it presented as this product?
# Below it.
identity-hint = Compare brand, product and size as they are printed on the item with those shown here.
# Label: sizes that the product is sold in.
identity-sizes = Sizes
# Answer.
identity-yes = Yes: it bears this brand, product name and size
# Answer.
identity-no = No
# Answer.
identity-cannot-tell = Cannot tell
# Below the answer "No"; links to other products follow.
identity-no-means = Then this dossier does not apply to the item. Find the right dossier:
# Answer to "Which pack is it?"
variant-unknown = Not known
# Answer to "Which pack is it?"
variant-none-of-these = None of these
# Before the packs that could not be ruled out; each can be unticked.
variant-possible = It could still be one of these. Untick what you can rule out:
# The pack that was chosen was not made on a date that was typed.
variant-excluded = The pack chosen was not made on the date typed. Look at both again; until then the pack counts as not known.
# Before the packs that were made on that date.
variant-excluded-left = By the date it could be:
# No pack shown was made on a date that was typed.
variant-excluded-none = By the date typed it is none of these packs, and counts as that. Look at the date again; if it is right, ask the right holder.
# Heading of ticks for tools: points that need one that is not there are hidden.
tools-title = Tools available
# Below it.
tools-hint = Untick what you do not have: points that need it are hidden and count as not examined.
# A tick beside those for tools.
tools-opens = I may open the pack
# A tick beside those for tools.
tools-destroys = I may destroy an item
# Before the number of points that are hidden.
tools-hidden = Points hidden:
# Heading of the page on which readers choose the tools that they have, and the link to it from a product.
tools-question = What can I examine with what I have?
# Above products and their points.
tools-lead = Products and their points by the tool that is needed. The strongest points come first.
# Label of a field: how long a product may take.
tools-minutes = Time for each product
# In that field: it may take any time.
tools-no-limit = No limit
# Before a point that cannot be examined with what is chosen; what is missing follows.
tools-missing = Decisive, but not possible now:
# Label of a choice of times.
tools-time = Time for one unit: the weightiest points that fit are shown
# Button above points that a narrow screen folds to a line each.
fold-all = Open all points
# Above the answers to a point.
answer-question = What do you see?
# Answer: as on genuine goods.
answer-matches = Matches
# Answer: not as on genuine goods.
answer-differs = Differs
# Answer: what should be there is not on this item.
answer-missing = Missing
# Answer: no tool, may not open, damaged, undecided.
answer-cannot-tell = Cannot tell
# A point without an answer, in a record.
answer-blank = not looked at
# Label of a field for a note on a point.
answer-note = Note
# Label of a field for the names of photo files that belong to a point.
answer-photos = Names of your photo files
# In place of the answers, where the point is for other packs.
answer-not-this-pack = Does not apply to this pack.
# Button: takes the answer to a point back.
answer-clear = Clear the answer
# Heading: the single items that are looked at.
unit-title = Units looked at
# Below it.
unit-hint = One item proves nothing about the others. Take items from the middle and the bottom of different cartons. Each unit has answers of its own. A new unit takes over product and pack from the one shown; change them where they differ.
# A single item, with its number.
unit-name = Unit { $number }
# Button: starts the answers for one more item.
unit-add = Add a unit
# Button: removes the item whose answers are shown.
unit-remove = Remove this unit
# Label of a field: how the item is marked or where it was taken.
unit-label = Mark or place of this unit
# Beside the product and pack of a new unit, in small type and in the record, as long as nobody says otherwise. $number is another unit.
unit-as = as for unit { $number }
# Button. $number is another unit.
unit-like = Same as unit { $number } at every point
# Below the button.
unit-like-hint = Only after looking at this unit. It takes over the answers that this unit does not have; the record says that you stated this, and did not answer point by point.
# Before points. $number is another unit.
unit-likeness = Stated to be the same as unit { $number }, not answered point by point:
# Heading of the outcome.
outcome-title = Outcome
# Outcome.
outcome-strong-indications = Strong indications
# Outcome.
outcome-ask-right-holder = Indications: ask the right holder
# Outcome.
outcome-inconclusive = Inconclusive
# Outcome. Never say genuine.
outcome-no-difference = No difference found – this does not mean genuine
# Outcome in editions that hold not everything.
outcome-no-difference-in-copy = No difference at the points in this copy – this does not mean genuine
# Outcome for goods that resemble a protected product.
outcome-similar = Similar presentation: a question of rights
# Outcome where the item is another product.
outcome-no-outcome = Another product: no outcome
# Outcome where there are no points.
outcome-no-form = No points in this copy: no outcome
# In place of the outcome before anything is answered.
outcome-none-yet = Nothing answered yet
# Always beside the outcome.
outcome-status = This outcome follows from a fixed rule. It is not an instruction to hold or release goods, not a legal finding and not a certificate.
# Beside the outcome of a copy that holds not everything.
outcome-fuller = Fuller editions may exist. This is not a certificate.
# Before what the differences point to.
finding-points-to = The differences point to:
# What differences point to.
points-to-counterfeit = counterfeit goods
# What differences point to.
points-to-look-alike = similar presentation, a question of rights
# What differences point to.
points-to-origin-misuse = a false statement of origin
# What differences point to.
points-to-forged-mark = a forged certification mark
# What differences point to.
points-to-refill-relabel = a refilled or relabelled pack
# What differences point to.
points-to-species-substitution = another species than stated
# What differences point to.
points-to-free-riding = imitated appearance, a question of rights
# What differences point to, instead of "counterfeit goods", in a country where the dossier has no right in force.
points-to-no-right = goods that the right holder did not make
# Beside that.
finding-no-right = No right in force in { $country } is on file here: the word “counterfeit” is not used.
# Beside "counterfeit goods", where no country was chosen.
finding-choose-market = Choose the country below: the wording depends on the rights on file there.
# How many points were answered, of how many.
finding-looked = { $looked } of { $of } points looked at
# Before the points on which the outcome rests.
finding-rests-differ = Differences found, the weightiest first:
# Before the points on which the outcome rests.
finding-rests-match = Points that matched (no proof that the goods are genuine):
# Before decisive and strong points without an answer.
finding-open = Not yet answered:
# Before points that were answered by "cannot tell".
finding-open-unsure = Cannot be told so far:
# Before points that the reader has hidden, and that are open.
finding-open-aside = Left out for want of tools, permission or time:
# Before the row of the table below from which the outcome follows.
finding-row = The row of the rule that holds:
# Before what is dubious.
finding-doubts = Why it is inconclusive:
# Why the outcome is inconclusive.
doubt-supporting-differ = One or two supporting points differ.
doubt-unanswered = A decisive or strong point has no answer.
doubt-few-match = Too few significant points match: one decisive or two strong ones are needed.
doubt-nothing-tells = The points in this copy do not allow a firmer outcome.
doubt-identity-unsure = It is not certain that the item is this product.
doubt-variant-unknown = It is not known which pack it is.
doubt-none-of-these = The pack is none of those shown here.
doubt-copy-out-of-date = This copy is out of date.
doubt-dossier-out-of-date = The review of this dossier is overdue.
# Before why the outcome is milder than the differences alone.
finding-capped = The outcome is milder than the differences alone would give, because:
# All hangs on one decisive difference.
finding-second-look = The outcome depends on a single decisive difference: check again, on another unit if there is one.
# Several differences decide the outcome that one and the same thing, such as damage, may explain.
finding-second-look-cause = The differences that decide the outcome can share one other explanation and count as one: check again, on another unit if there is one.
# Before kinds of infringement.
finding-undetected = Not tested by the points you answered:
# Before the numbers of points and the names of packs whose text on the page is an outdated translation.
finding-outdated = Points and packs read in an outdated translation (the original has changed):
# Before the numbers of points and the names of packs whose text on the page is in another language.
finding-fallback = Points and packs read in another language (not translated yet):
# The worst unit's outcome. Follows the outcome.
consignment-in-units = In { $count } of { $units } units looked at; this says nothing about the rest of the consignment.
# How many units are other products.
consignment-others = Units that are another product: { $count }
# Where the consignment's outcome is shown.
consignment-title = All units looked at
# Heading of the table that holds the rule.
rule-title = How the outcome follows
# Below it.
rule-hint = Read the rows from the top. The first that holds is the outcome.
# Head of a column.
rule-when = When
# The rule's rows.
rule-strong-indications = At least 1 decisive point differs, or at least 2 strong points differ.
rule-ask-right-holder = 1 strong point differs, or at least 3 supporting points differ.
rule-inconclusive = 1 or 2 supporting points differ; or a decisive or strong point has no answer; or neither 1 decisive nor 2 strong points match; or the pack is not known; or the copy or the dossier is out of date.
rule-no-difference = None of the above. This does not mean genuine; the outcome also lists what the answered points cannot detect.
# Below the table.
rule-identity = Another product: no outcome. Not certain that it is this product, or none of the packs shown: at most “ask the right holder”, and never milder than “inconclusive”.
rule-variant = Pack not known: the mildest outcome over the packs that it could be. So it is where a typed date excludes the pack chosen; where it excludes all packs, it is none of those shown.
rule-answers = “Missing” counts as “differs”, unless the point may be missing on genuine goods. “Cannot tell” counts as no answer. Points for other packs do not apply.
rule-match = A match never cancels a difference. Points that share the same alternative explanation count once.
rule-units = Several units: the most serious outcome is stated as “in n of the units examined”; it never applies to the whole consignment.
# Version of the rule.
rule-version = Rule, version { $number }
# Heading of the part that makes a record.
record-title = Record
# Below it.
record-hint = Your own note – not an official report and not a certificate. For your file; give no personal names.
# Label of a field: the country in which the goods are looked at.
record-market = Country where the goods are
# First choice of that field.
record-market-none = not stated
# Label in a record: the country, territory or union whose law and words the record follows.
record-place = Jurisdiction chosen
# Label of a field.
record-consignment = Consignment
# Label of a field: the officer's file number.
record-reference = Your reference
# Label of a field: a number.
record-units = Units in the consignment
# Label of a field.
record-chosen = How the units were chosen
# Tick: keeps what is typed until the tab is closed.
record-keep = Keep what I type if this page reloads
# Below it.
record-keep-hint = It is kept in this tab alone, until you close it or press “Finish and delete”.
# What was kept is there again.
record-kept = Your earlier answers were restored.
# Button: deletes all that was typed.
record-wipe = Finish and delete
# Asked before that.
record-wipe-ask = Delete all that you typed on this page?
# Button.
record-save = Save the record
# Button: without notes, references, consignment and file names.
record-save-editors = Save for the editors
# Below these buttons.
record-save-hint = For the editors: without notes, references, consignment, marks of units and file names.
# After a record was saved. The name of its file follows, then what to do next.
record-saved = Saved on this device as a file:
# What to do next. A button follows.
record-next-print = Print it for your file.
# What to do next. A link to the text follows.
record-next-send = Send it: the text below to the right holder; this file, with your notes and references, only to your own office.
# What to do next. A link to whom to ask follows.
record-next-ask = Questions about the goods:
# After a record was saved for the editors.
record-next-editors = Send this file to the editors, by the way in which you got the guide.
# Button.
record-print = Print the record
# Button: opens a record that was saved before.
record-open = Open a saved record
# Heading: a text to send.
record-text-title = Text to copy
# Below it.
record-text-hint = For the right holder or your office. Customs-only points appear by number only; their names are in the annex.
# Label of a tick: the text without notes and references.
record-text-editors = Without notes, references, consignment and file names
# Label: a text in the language that follows.
record-text-in = Text in { $language }
# Button.
record-copy = Copy
# After it was copied.
record-copied = Copied.
# Where the browser does not let a page copy.
record-copy-by-hand = The text is selected: copy it with your device.
# Heading of the annex.
record-annex = Annex: not for disclosure
# Below it.
record-annex-hint = What these points look at is for customs only. Keep this annex apart from the record.
# Where the annex is.
record-annex-where = It is printed after the record, on a sheet of its own.
# In the record, in place of a point's title.
record-see-annex = see the annex
# Label: what a record is of.
record-goods = Product
# Label: the copy that the record was made with.
record-copy-of = Edition and day of the copy
# Label.
record-rule = Rule
# Label: whether it is this product.
record-identity = Presented as this product
# Label: which pack it is.
record-variant = Pack
# Label.
record-codes = Codes and dates typed
# Label: units looked at, in a record.
record-looked = Units looked at
# A record was opened.
record-opened = A record was opened. It was made with edition { $edition }, copy of { $date }.
# Its outcome and the outcome by this copy.
record-outcome-then = Outcome in the record:
record-outcome-now = Outcome with this copy:
# Since the record was made.
record-changed = The dossier differs from the one that the record was made with.
record-rule-changed = The rule has changed since: version { $then } then, version { $now } now.
# Answers of the record whose points this copy does not have.
record-unknown = Points of the record that are not in this copy:
# A point whose weight has changed.
record-weight-changed = Points whose weight has changed:
# A record cannot be opened.
record-wrong = This file cannot be opened as a record.
# Why.
wrong-not-json = It is not a record saved from this guide.
wrong-newer = It was saved by a newer version of this guide. Use a newer copy.
wrong-guide = It belongs to another guide.
wrong-dossier = It is the record of another dossier:
wrong-form = Parts of it are damaged or altered.
wrong-size = It is too large.
# Heading and title of the page with a product on two printed sheets.
card-title = Field card
# Link on a product's page that leads to that card.
card-go = Field card to print
# Above the card, on screen alone.
card-hint = At most two sheets of A4, legible in black and white: print this page or save it as PDF.
# Button.
card-print = Print the card
# At the end of a card that has not all points. $count: how many it has not.
card-further = { $count ->
    [one] { NUMBER($count) } further point is in the guide and not on this card
   *[other] { NUMBER($count) } further points are in the guide and not on this card
}
# At the end of a card whose texts were cut. $id: the dossier's id.
card-shortened = Shortened to fit two sheets. All of it is in the guide under { $id }.
# Heading of the page with the cards of all products of a kind, brand or country; followed by its name.
handbook-title = Handbook
# Link on a list of products that leads to that page.
handbook-go = All as a handbook to print
# Above the cards, on screen alone.
handbook-hint = Each product takes at most two sheets of A4, and begins on a new one. Print this page or save it as PDF.
# Heading of the list of cards.
handbook-contents = Contents
# A handbook of many products is in several pages. $number: which one. $total: of how many.
handbook-volume = Volume { $number } of { $total }
# What a single file with one product, or all of a kind, is called.
pocket-title = Pocket pack
# At the beginning of such a file.
pocket-hint = This file holds its pictures and opens alone, without a network. It is not updated: ask for a newer file when it is out of date.
# In such a file, where not all pictures found room.
pocket-pictures-left = Pictures were left out to keep the file small. They are in the guide.
# At the end of a pocket pack: how large the file is.
pocket-size = File size: { $size } MB
# Beside the link to the pocket pack of a product: its largest size.
pocket-most-product = 1 MB at most
# Beside the link to the pocket packs of a kind: the largest size of each.
pocket-most-kind = 5 MB at most

## The other records: what stands around the goods.

# Menu: the list of places with their customs law.
nav-jurisdictions = Customs law
# Heading of that list.
jurisdictions-title = Customs law by place
# $count is a number of places.
count-jurisdictions = { $count ->
    [one] { NUMBER($count) } place
   *[other] { NUMBER($count) } places
}
# What sort of record it is: the law of a place for those who have goods stopped there.
record-jurisdiction = Customs law
# Menu: the list of public bodies, such as customs authorities and intellectual property offices.
nav-agencies = Agencies
# Heading of that list.
agencies-title = Authorities and agencies
# $count is a number of public bodies.
count-agencies = { $count ->
    [one] { NUMBER($count) } agency
   *[other] { NUMBER($count) } agencies
}
# What sort of record it is: a public body.
record-agency = Agency
# Label: what sort of public body it is.
agency-kind = Kind
# Label: the country, territory or union of the public body.
agency-country = Country or territory
# Label before the name of the public body above it.
agency-parent = Belongs to
# Label: the short form of its name, such as KCS.
agency-short = Short name
# Heading of a table: what the public body was called, and when.
agency-titles = Names over time
# Column: the name.
agency-name = Name
# Column: since when and until when the name was used.
agency-time = In use
# In brackets behind a former name of a public body, before a colon and its present name. Example: Korean Intellectual Property Office (today: Ministry of Intellectual Property)
agency-today = today
# Menu: the list of offices abroad.
nav-offices = Offices
# Heading of that list.
offices-title = Offices abroad
# $count is a number of offices.
count-offices = { $count ->
    [one] { NUMBER($count) } office
   *[other] { NUMBER($count) } offices
}
# What sort of record it is: an office abroad.
record-office = Office
# On a record's page. $date is the day on which an editor last made sure that it is right.
record-unconfirmed = Last confirmed on { $date }, more than a year before this copy was made: it may have moved. Confirm the address before you rely on it.
# A sign behind an office in a list: nobody has confirmed its address for more than a year.
may-have-moved = may have moved
# Column: the office.
office-name = Office
# Label: the network that the office is part of.
office-network = Part of
office-network-ip-centre = overseas IP centres
# aT is the short name of the Korea Agro-Fisheries & Food Trade Corporation and stays as it is.
office-network-at-centre = aT centres
office-network-customs-unit = unit of a customs authority
office-network-attache = attaché
office-network-consulate = consulate
office-network-other = other
# Label: city and country.
office-place = Place
# Label before the countries and territories that the office serves.
office-serves = Serves
# Label: what the office does for those who ask.
office-services = Services
# Label before a day, month or year.
office-opened = Opened
# Label before a day, month or year.
office-closed = Closed
# Label before the day on which an editor last made sure that the record is right.
office-confirmed = Last confirmed
# Heading of a table of public bodies that run the office, or ran it.
office-operators = Who runs it
# Column: since when and until when.
office-time = When
# Heading.
office-former = Former names of the network
# Heading of the list of offices by the country that they are in.
offices-by-place = By place
# Heading of the list of offices by whom they serve.
offices-by-jurisdiction = By country or territory served
# Heading of the list of offices by the languages in which they answer.
offices-by-language = By language
# Heading of the list of offices that have closed.
offices-closed = No longer open
# Heading on the page of a place's customs law.
jurisdiction-offices = Offices that serve this place
# Before the name of another place, such as the European Union, whose rules are shown.
record-inherited = Rules of
# Heading over links to other records.
record-named-by = Records that refer to it
# Heading: revisions of the record.
record-history = This record
# Label before the revision and its day.
record-revision = Revision
# $date is the day on which an editor read the source.
source-read-on = read on { $date }
source-kind-statute = law or order
source-kind-official = publication of a public body
source-kind-right-holder = publication of a right holder
source-kind-press = press
source-kind-third-party = other publication
# What is known of a question.
known-yes = yes
known-no = no
known-partly = in part
# Never to be read as “no”.
known-unknown = not known to this guide
known-not-applicable = does not apply
# $date is a day, a month or a year.
dated-since = since { $date }
# $date lies ahead.
dated-begins = begins { $date }
# $date is a day, a month or a year.
dated-until = until { $date }
# Behind an amount of money. $what is what it is paid for, such as right or class.
amount-per = for each { $what }
# Label before goods that a rule does not hold for.
left-out = Left out
# Heading.
jurisdiction-glance = At a glance
# Label: the code of a place.
jurisdiction-code = Code
# Label: what sort of place it is.
jurisdiction-kind = Kind
jurisdiction-kind-union = union of states
jurisdiction-kind-state = state
jurisdiction-kind-customs-territory = customs territory
jurisdiction-kind-subnational = part of a state
# Label before the name of the union or state above it.
jurisdiction-parents = Belongs to
# Behind the name of the union or state above.
parent-scope-all = in all matters
parent-scope-gi = for geographical indications
parent-scope-recordation = for registration with customs
# Heading.
jurisdiction-authorities = Authorities
# Column.
authority-name = Authority
# Column.
authority-role = What it does
authority-role-receives = receives applications
authority-role-decides = decides on applications
authority-role-acts = stops goods
authority-role-advises = advises
# Heading.
jurisdiction-deadlines = Deadlines
# Under the heading of the deadlines.
jurisdiction-deadlines-hint = As the sources have them. What a day is counted from, and which days count, differs by place; ask the authority before you rely on a day.
# Column: whose deadline it is.
deadline-who = Who
# Column: what is to be done.
deadline-act = What
# Column: within how many days.
deadline-time = Within
# Column: what it runs from.
deadline-from = From
# Column: which goods it holds for.
deadline-goods = Goods
# Column: what happens otherwise.
deadline-missed = If missed
# $time is a span of time.
deadline-extended = may be extended by { $time }
# $time is a span of time; $on is on what, such as request.
deadline-extended-on = may be extended by { $time }: { $on }
# $law is the law's number or title, $article the article.
law-article = { $law }, art. { $article }
# $count is a number.
time-hour = { $count ->
    [one] { NUMBER($count) } hour
   *[other] { NUMBER($count) } hours
}
# $count is a number.
time-working-hour = { $count ->
    [one] { NUMBER($count) } working hour
   *[other] { NUMBER($count) } working hours
}
# $count is a number of calendar days.
time-day = { $count ->
    [one] { NUMBER($count) } calendar day
   *[other] { NUMBER($count) } calendar days
}
# $count is a number.
time-working-day = { $count ->
    [one] { NUMBER($count) } working day
   *[other] { NUMBER($count) } working days
}
# $count is a number of days on which the office is open.
time-office-day = { $count ->
    [one] { NUMBER($count) } day of office hours
   *[other] { NUMBER($count) } days of office hours
}
# $count is a number.
time-month = { $count ->
    [one] { NUMBER($count) } month
   *[other] { NUMBER($count) } months
}
# $count is a number.
time-year = { $count ->
    [one] { NUMBER($count) } year
   *[other] { NUMBER($count) } years
}
# $count is a number; the source does not say of what.
time-unstated = { NUMBER($count) } (the source does not say whether working days or calendar days)
# What a deadline runs from.
clock-notification = the notification
clock-service = the service of the notice
clock-presentation = the presentation of the goods for examination
clock-detention = the detention of the goods
clock-date-on-notice = the date on the notice
clock-day-after-date-on-notice = the day after the date on the notice
clock-receipt = the receipt of the notice
clock-expiry = the expiry
clock-unstated = not stated in the source
# Heading: the last day of each deadline is worked out.
reckoner-title = Reckon the last day
# Under it.
reckoner-hint = Counted from the table above and the holidays known to this copy, by the clock of the place. The authority decides. What you type is kept nowhere.
# Label of a date field: the day from which a deadline runs.
reckoner-start-notification = Day of the notification
reckoner-start-service = Day on which the notice was served
reckoner-start-presentation = Day on which the goods were presented for examination
reckoner-start-detention = Day of the detention
reckoner-start-date-on-notice = Date on the notice
reckoner-start-receipt = Day on which the notice was received
reckoner-start-expiry = Day on which the right or the registration expires
# Label of a field for an hour and minute.
reckoner-hour = Hour
# Before the choice between goods that keep and perishable goods.
reckoner-goods = Customs treat the goods as
# Label before the first day that was counted.
reckoner-first = First day counted
# Label before a number of days.
reckoner-weekend = Days of rest not counted
# Label before a list of days.
reckoner-holidays = Holidays not counted
# Label before the day on which the time would have ended.
reckoner-moved = Moved to the next working day; it would have ended on
# Said of the last day.
reckoner-off = Customs do not work on this day. Whether the time then runs on is not known to this guide: act before it.
# Said of the last day.
reckoner-unsure = Whether customs work on this day is not known to this guide.
# Before the last day, where the time is extended.
reckoner-extended = If extended
# Before the reason why no day is worked out.
reckoner-refused = No day can be given:
reckoner-refused-unit-unstated = the source does not say which days count. Ask the authority.
reckoner-refused-start-unstated = the source does not say from when the time runs. Ask the authority.
reckoner-refused-office-hours = it runs in working hours of the office, which are not known to this guide.
reckoner-refused-hour-needed = the hour of the event is needed.
reckoner-refused-no-calendar = which days are worked there is not known to this guide.
reckoner-refused-calendar-ends = the holidays known to this copy do not reach that far.
reckoner-refused-too-far = that lies too far away.
# Label of a choice of places, and heading.
place-title = Where are you?
# Under it.
place-hint = Products and forms then say what holds there. The choice stands in the address and is kept nowhere.
# The choice of no place.
place-none = not chosen
# Said of a right to a product's sign, in the place that was chosen.
place-right-yes = A right on file is in force here.
place-right-no = No right on file is in force here: a difference is then a question of rights, and this guide does not call the goods counterfeit.
place-right-unknown = Whether a right on file is in force here is not known to this guide.
# Said of a registration with customs.
place-recorded = Registered with customs here.
place-not-recorded = No registration with customs here is on file.
# Label before the deadline that ends first.
place-deadline = Deadline that ends first
place-no-deadline = No deadline of this place is known to this guide.
# $act is what is to be done, $time a span of time, $from what it runs from.
place-deadline-line = { $act }: { $time } from { $from }
# The same; $goods are the goods that it holds for.
place-deadline-line-goods = { $act } ({ $goods }): { $time } from { $from }
# Label before names, telephones and mailboxes.
place-contacts = Whom to ask there
# Label before the right holder’s mailboxes and telephones for officers of the place that was chosen.
place-holder = Right holder’s contact for that place
# Label before offices abroad that serve the place that was chosen.
place-offices = Offices that serve it
# Said where there is none.
place-no-office = No office that serves it is known to this guide.
# Link to the directory of offices.
place-all-offices = All offices and their hours
# Link to the page of the place.
place-more = Customs law and deadlines there
# Heading: customs stop goods of their own accord.
jurisdiction-ex-officio = Customs acting of their own accord
# Label.
ex-officio-known = Do customs act of their own accord?
# Label: what that means in this place.
ex-officio-basis = What that means here
ex-officio-basis-without-application = also without an application of the right holder
ex-officio-basis-only-if-recorded = only for rights that are registered with customs
ex-officio-basis-criminal-power = as a criminal investigation
# Label.
ex-officio-recorded-only = Only for registered rights
# Heading: which movements of goods customs act on.
jurisdiction-scope = Which goods are covered
# Label.
scope-import = Imports
# Label.
scope-export = Exports
# Label.
scope-transit = Transit
# Label.
scope-free-zone = Free zones
# Label.
scope-post = Post
# Label.
scope-traveller = Travellers’ luggage
# Heading.
jurisdiction-small-consignment = Small consignments
# Label.
small-known = Is there a procedure for them?
# Label.
small-limits = Limits
# $count is a number of items.
small-units = { $count ->
    [one] at most { NUMBER($count) } item
   *[other] at most { NUMBER($count) } items
}
# $grams is a number.
small-weight = below { $grams } g
# Label: kinds of infringing goods.
small-kinds = Holds for
# Label.
small-opt-in = Only where the right holder has asked for it
# Heading: the rights that customs act on.
jurisdiction-rights = Rights that customs protect
# Under that heading.
jurisdiction-rights-hint = Of a right that is not named here, this guide does not know whether customs protect it.
# Column.
right-recordable = Can be registered with customs
# Column: trade mark, design …
right-type = Right
# Heading.
jurisdiction-recordation = Registering a right with customs
# Label.
recordation-exists = Is there a register?
# Label.
recordation-who = Who may apply
# Label: what a foreign right holder needs in the place.
recordation-residence = For those from abroad
residence-none = nobody in the place is needed
residence-agent = through an agent in the place
residence-local-entity = only through a company in the place
# Label: a web address.
recordation-portal = Portal
# Label.
recordation-languages = Languages
# Label.
recordation-documents = Documents
# Label.
recordation-fees = Fees
fee-state-charged = charged
fee-state-suspended = suspended
fee-state-abolished = abolished
fee-state-none = none
# Label.
recordation-validity = Valid for
# Behind a span of time.
validity-capped = ends with the right at the latest
# Heading.
jurisdiction-parallel = Parallel imports
# Label: where a right is exhausted by a sale.
parallel-exhaustion = Exhaustion of rights
exhaustion-national = national
exhaustion-regional = regional
exhaustion-international = international
exhaustion-mixed = mixed
# Label.
parallel-customs-act = Do customs act on them?
# Heading.
jurisdiction-costs = Costs
# Column.
cost-what = For
# Column.
cost-payer = Who pays
# Heading: security deposits.
jurisdiction-security = Security
# Column.
security-from = Who gives it
# Column.
security-amount = Amount
# Heading.
jurisdiction-laws = Laws and orders
# Column.
law-title = Title
# Column.
law-number = Number and articles
# Column.
law-state = Status
legal-state-announced = announced
legal-state-bill = bill before parliament
legal-state-passed = passed
legal-state-promulgated = promulgated
legal-state-in-force = in force
legal-state-applies = in force and applied
legal-state-repealed = repealed
# Heading.
jurisdiction-calendar = Days on which customs do not work
# Label.
calendar-weekend = Days of rest
# Label.
calendar-holidays = Holidays
# Days of the weekend on which customs work all the same, such as a Saturday that makes up for a holiday.
calendar-worked = Days of rest that are worked
# Label: the span of days that the list of holidays is complete for.
calendar-covers = This list covers
# $from and $to are days.
calendar-span = { $from } to { $to }
# Label.
calendar-ends-move = Does a time that ends on such a day run on to the next working day?
# Label.
calendar-no-end-on = Working days on which no time ends
# Heading: words for outcomes that are used in this place.
jurisdiction-wording = Wording there
# Column.
wording-outcome = Outcome
# Column.
wording-text = Words used there
# Menu: the words that stand on Korean packs, and what they mean.
nav-glossary = Glossary
# $count is a number of words.
count-glossary = { $count ->
    [one] { NUMBER($count) } word
   *[other] { NUMBER($count) } words
}
# What sort of record it is.
record-glossary = Glossary
# What sort of result it is: a word that stands on packs.
record-term = Word on packs
# Heading: ways to a word for readers who cannot read it.
glossary-look = Find a word by its look
# A block is a syllable of Hangul, which is written within a square.
glossary-look-hint = Count the square blocks of the word: each is a syllable. Words that begin alike stand together. Spaces are not counted.
# Heading of words that have so many blocks (syllables). $count is that number.
glossary-blocks = { $count ->
    [one] { NUMBER($count) } block
   *[other] { NUMBER($count) } blocks
}
# Heading: the words in the order of the page's language.
glossary-meaning = Find a word by its meaning
# Heading: each word with its meaning.
glossary-words = The words
# Label before words that a word is often taken for.
glossary-not = Not to be taken for
# Label before links to other pages and words.
glossary-see = See also
# A word in Hangul, and what it means.
glossary-other = { $word } ({ $meaning })
# Menu: the short lessons, in the order of training.
nav-primers = Learn
primers-title = Learn
# $count is a number of lessons.
count-primers = { $count ->
    [one] { NUMBER($count) } lesson
   *[other] { NUMBER($count) } lessons
}
# What sort of record it is: a short lesson that ends in questions.
record-primer = Lesson
# Front page, beside the link to the lessons.
front-learn-hint = Short lessons with questions, in order
# Above the list of lessons.
learn-hint = Take the lessons in this order. Each ends in questions by which you test yourself. What you choose is neither stored nor sent.
# $time is a time in words, such as "30 minutes".
learn-time = { $time } in all
# Label before what a reader can do after a lesson.
learn-after = What you can do afterwards
# $count is a number of minutes.
minutes = { $count ->
    [one] { NUMBER($count) } minute
   *[other] { NUMBER($count) } minutes
}
# $count is a number of questions.
count-questions = { $count ->
    [one] { NUMBER($count) } question
   *[other] { NUMBER($count) } questions
}
# Heading above the facts of a lesson.
primer-about = About this lesson
# Label before the place of the lesson in the training.
primer-place = Place in the training
# $number is the place of the lesson, $count how many there are.
primer-nth = Lesson { $number } of { $count }
# Label before how long the lesson takes.
primer-time = Time
# Label before the kinds of goods that the lesson is for.
primer-kinds = For
primer-all-goods = all goods
# Label before the link to the lesson that follows.
primer-next = Next lesson
primer-all = All lessons
# Heading above the questions of a lesson.
self-test-title = Test yourself
self-test-hint = Choose an answer. You are told at once whether it is right, and why. Nothing is stored.
# Where no script runs. A link to the answers follows.
self-test-plain = Choose an answer to each question. The answers stand at the end of this page.
# $number is the number of the question, $count how many there are.
self-test-nth = Question { $number } of { $count }
# Button below the answers to choose from.
self-test-check = Check the answer
# Said when the button was pressed and no answer is chosen.
self-test-choose = Choose an answer first.
# Said of the answer that was chosen. A sentence by itself.
self-test-right = Right.
self-test-wrong = Not right.
# Label before the right answer, and beside it in the list.
self-test-right-is = Right answer
# Beside the answer that was chosen and is not right.
self-test-yours = Your answer
# Heading above the reason of the right answer.
self-test-why = Why
# Button that clears all answers.
self-test-again = Start again
# Heading at the end of the page, and the link to it.
self-test-answers = Answers
# $right of $count questions were answered right. $count is written in digits already.
self-test-tally = Right at the first try: { NUMBER($right) } of { $count }.
# Menu: the list of certification marks.
nav-marks = Certification marks
# $count is a number of marks.
count-marks = { $count ->
    [one] { NUMBER($count) } mark
   *[other] { NUMBER($count) } marks
}
# What sort of record it is: a mark that says that somebody has certified something.
record-mark = Certification mark
# Heading.
mark-certifies = What it certifies
# Label before what the mark says.
mark-certified = It certifies
certifies-site = the place where goods are made or handled
certifies-product = the product
certifies-person = a person or a business
certifies-origin = the origin of the goods
# Label before what readers often take it for.
mark-not-certified = It does not certify
# “These goods may be from elsewhere” is the point: the certificate is the factory’s.
certifies-not-site = any product: the goods in hand may come from elsewhere, and marks get copied
certifies-not-product = that the goods in hand are that product: marks get copied
certifies-not-person = the goods: they may come from somebody else, and marks get copied
certifies-not-origin = the quality of the goods, nor that these goods are those: marks get copied
# Label before the name of a public body.
mark-owner = Whose scheme it is
# Heading.
mark-numbers = Its numbers
# Never to be worded as “genuine”.
mark-numbers-hint = That the form fits is the most that this copy can say of a number. It does not say that the certificate exists, that it still holds, or that it is for these goods.
mark-numbers-unknown = The form of its numbers is not known to this guide: no number can be checked here.
# Heading of a number without a name. $number counts them.
mark-number-nth = Number { $number }
# Label before “since …” or “until …”.
mark-number-time = Numbers of this form
# Label before yes, no, in part or not known.
mark-number-sure = Is it sure that all numbers have this form?
# Heading.
mark-registers = Where it is looked up
mark-registers-hint = Look it up there by the number: only the register knows what holds today. This copy asks nothing of the network.
# Column: an address on the network.
mark-register-host = Address
# Column.
mark-register-what = What is found there
# Column: yes or no.
mark-register-network = Does that need a network?
# Heading.
mark-states = What may have become of a certificate
mark-states-hint = A number once given may hold no more. The register says which, the mark does not.
# Label before a list such as valid, cancelled.
mark-state = It may be
mark-state-valid = valid
mark-state-cancelled = cancelled
mark-state-returned = returned
mark-state-expired = expired
# Heading.
mark-others = Marks of other countries that are taken for it
# Column.
mark-other-country = Country
# Column.
mark-other-note = How to tell it apart

## Free words of the other records.

token-site-certificate = certified sites
token-history-of-product = record of the product
token-licensed-users = licensed users
# Menu: the list of online marketplaces.
nav-platforms = Platforms
# Heading of that list.
platforms-title = Online platforms
# $count is a number of platforms.
count-platforms = { $count ->
    [one] { NUMBER($count) } platform
   *[other] { NUMBER($count) } platforms
}
# What sort of record it is: an online marketplace.
record-platform = Online platform
# Heading of a table: for each site, where a listing on it is reported.
routes-by-site = Where to report, by site
# Heading of a table: for each country, where listings are reported.
routes-by-market = Where to report, by country
# Column: the country that a listing is for.
routes-market = Country
# Label: the company that runs the platform.
platform-operator = Operator
# Label: the country of that company.
platform-seat = Seat
# Heading: the web sites of the platform.
platform-sites = Sites
# Column: the name of a site.
platform-site = Site
# Column: a web address.
platform-host = Address
# Column: the countries that a site sells to.
platform-markets = Sells to
# Heading.
platform-channels = Where listings are reported
# Column: the form or portal where listings are reported.
channel-host = Channel
# Column: the sites and countries that a channel is for.
channel-for = For
# Column: whether an account is needed.
channel-account = Account needed?
# Column: the rights that a channel takes.
channel-rights = Rights
# Column: how many links one report may hold.
channel-links = Most links in one report
# Behind the rights that a channel takes.
registration-taken-local = registered in that country
# Behind the rights that a channel takes.
registration-taken-any = registered in any country
# Heading: times and rates that the platform itself has promised.
platform-promises = What the platform has promised
# Under that heading.
platform-promises-hint = A promise is the platform’s own word; it is no duty under a law.
# Heading: times and rates that others say of the platform.
platform-reported = What others say of it
# Under that heading.
platform-reported-hint = The platform itself has not said this, and is not bound by it.
# Column.
promise-text = Promise
# Column.
reported-text = What is said
# Column: what is measured, and its value.
promise-measure = Measure
# Column: since when, and until when.
promise-when = When
# $date is the day, month or year on which it was said.
promise-made = as of { $date }
# A promise that holds no more. $date is a day, a month or a year.
promise-ended = ended { $date }
# $number is a number.
promise-percent = { $number } %
# $time is a span of time.
promise-within = within { $time }
# Heading: duties under a law that is in force.
platform-duties = What the law asks of it
# Heading: laws that are announced, before parliament, or repealed.
platform-not-in-force = Not in force
# Under that heading.
platform-not-in-force-hint = On the day of this copy nobody is bound by these.
# Column.
duty-what = What it asks
# Column: of a law that is not in force.
duty-would = What it is about
# $state is how far the law is on its way, such as announced; $date is when that was.
duty-ahead = { $state }, { $date }; not in force
# Behind the day on which a law will be in force.
duty-not-yet = not in force yet
# Behind the state of a law, such as announced.
duty-not-in-force = not in force
# Heading: an agent that a foreign platform names in a country.
platform-domestic-agent = Agent in the country
# Label.
agent-known = Has it named one?
# Label.
agent-country = Country
# Heading: the days that run when the seller of a reported listing objects.
platform-counter-notice = When a seller objects
# Label: what follows where the owner of the right does not answer.
silence-means = If the owner of the right says nothing
# Heading: how many brands are watched on the platform.
platform-monitored = Brands that are watched
# Column.
monitored-on = As of
# Column.
monitored-count = Brands
# Column: how many are meant to be watched later.
monitored-aim = Aim
# Column.
monitored-who = Who watches
# $count is a number.
monitored-brands = { $count ->
    [one] { NUMBER($count) } brand
   *[other] { NUMBER($count) } brands
}
# $brands is a number of brands; $date is the day, month or year by which.
monitored-target = { $brands } by { $date }
# Heading: a text to copy or print, with which a listing is reported.
sheet-title = Report sheet
# Under that heading.
sheet-hint = To copy into the channel’s form, or to print and fill in. Take rights and points from the page of the product.
# First line of the sheet. $channel is the platform and its form.
sheet-report = Report of a listing: { $channel }
# Heading within the sheet.
sheet-needs = What this channel needs
# Heading within the sheet: the right that the report rests on.
sheet-right = Right
# Before a blank for the number of the right.
sheet-number = Registration number
# Before a blank for the product.
sheet-product = Product
# Heading within the sheet. It never says that the goods are counterfeit.
sheet-points = Points in which what is offered differs
# Heading within the sheet.
sheet-listings = Listings
# Before a blank for a web address.
sheet-link = Link
# Before a blank for a day.
sheet-seen = seen on
# Before a blank for whoever reports, and the day.
sheet-sender = Reported by, and day
# Last line of the sheet.
sheet-neutral = This report names points that differ. Whether a right is infringed is for its owner and the authorities to say.
# Follows “Right:” where the guide has none in that country.
sheet-no-right = none in force in this country is known to this guide
# Before a blank: what is seen at a point in the listing that is reported.
sheet-offered = In this listing
# Heading on a product’s page: the report of a listing to a platform.
report-title = Report a listing
# Under it.
report-hint = What the platform’s channel asks for, with what this copy has of the product. The sheet says which points differ, never what the goods are.
# Link to the list of platforms, by site and by country.
report-routes = Where to report, by site and by country
# Said where no channel takes the listings of the site in the country that was chosen.
report-no-channel = No channel for this site and country is known to this guide.
# Said where the sheet has fewer points than the page.
report-left-out = Points that are not for everybody are left out: a platform is none of this copy’s readers.
# Button.
report-print = Print the sheet
# Link to the channel on the platform’s page.
report-channel = This channel on the platform’s page
# Menu: what public bodies have agreed.
nav-agreements = Agreements
# Heading of that list.
agreements-title = Agreements
# $count is a number of agreements.
count-agreements = { $count ->
    [one] { NUMBER($count) } agreement
   *[other] { NUMBER($count) } agreements
}
# What sort of record it is.
record-agreement = Agreement
# Label: when and where it was signed.
agreement-signed = Signed
# Label.
agreement-form = Form
agreement-form-mou = memorandum of understanding
agreement-form-treaty = treaty
agreement-form-minutes = minutes of a meeting
agreement-form-voluntary = voluntary promise
# Label: when it ends.
agreement-until = Ends
# Label.
agreement-topics = About
# Label.
agreement-binding = Does it bind its parties?
# Label.
agreement-text-public = Is its text public?
# Label before the name of an earlier agreement.
agreement-widens = Widens
# Heading.
agreement-parties = Parties
# Column: a party under the name that it signed with, and its present name where that is another.
agreement-party = As it signed, and its name today
# Menu: short warnings that end on a day.
nav-alerts = Alerts
# Heading of that list.
alerts-title = Alerts
# $count is a number of alerts.
count-alerts = { $count ->
    [one] { NUMBER($count) } alert
   *[other] { NUMBER($count) } alerts
}
# What sort of record it is: a short warning that ends on a day. Also before the name of one on a product's page.
record-alert = Alert
# Heading of what readers are asked for. It is a request, never an order.
alert-ask = What is asked
# Label: day of issue.
alert-issued = Issued
# $date is the last day on which an alert holds.
alert-until = Valid until { $date }
# Note on an alert whose last day is over. $date is that day.
alert-ended = This alert has ended. It was valid until { $date }.
# Label: how soon an alert is to be read.
alert-urgency = Urgency
alert-urgency-high = urgent
alert-urgency-normal = normal
alert-urgency-low = for information
# Label: the countries that an alert is about.
alert-markets = Countries concerned
# Label: the sites, markets and ports where such goods were seen.
alert-seen-on = Seen on
# Heading over pictures of genuine goods beside others.
alert-points = What to look at
# Heading over alerts that have ended.
alerts-past = Past
# There is no alert that still holds.
alerts-none = No alert is in force.
# Link to the list of all alerts.
alerts-all = All alerts
# Before links to files that a program reads which shows news.
alerts-feed = For a feed reader
# Name of that file.
alerts-feed-title = Alerts and changes

## Programmes that support right holders.

# Menu: programmes that support right holders.
nav-programmes = Support
# Heading of that list.
programmes-title = Support programmes for right holders
# $count is a number of programmes.
count-programmes = { $count ->
    [one] { NUMBER($count) } support programme
   *[other] { NUMBER($count) } support programmes
}
# What sort of record it is.
record-programme = Support programme
# Label: the agency that runs the programme.
programme-run-by = Run by
# Label: whom it supports, such as small or medium-sized enterprises.
programme-for = Whom it supports
# Label, and a column: what costs it pays towards.
programme-covers = What it pays towards
# Label: where and when to apply.
programme-apply = Applications
# The time for applications has ended by the day of the copy. $date is that day.
programme-window-over = over (as of { $date })
# Applications are taken on the day of the copy. $date is that day.
programme-window-open = open (as of { $date })
# Applications are not taken yet on the day of the copy. $date is that day.
programme-window-ahead = not yet open (as of { $date })
# Heading: how much it pays.
programme-support = Support
# Column: the budget's year.
programme-year = Fiscal year
# Column: the share of the costs that it pays, in per cent.
programme-share = Share of the costs
# Column: the most that it pays.
programme-most = At most
# Column.
programme-note = Note
# Heading: what may be spent on the programme in all.
programme-budget = Budget
# Column: an amount of money.
programme-amount = Amount
# Heading: programmes that cover some of the same costs.
programme-overlaps = Overlaps
# Label before the names of such programmes.
programme-overlapping = Overlaps with
# Under that heading.
programme-overlaps-hint = Costs that two of these programmes cover are paid for once. Neither their support nor their budgets are added up.

## Cases: goods that were found.

# Menu: the list of cases.
nav-cases = Cases
# Heading of that list.
cases-title = Goods that were found
# $count is a number of cases.
count-cases = { $count ->
    [one] { NUMBER($count) } case
   *[other] { NUMBER($count) } cases
}
# What sort of record it is: goods that were found, and what came of it.
record-case = Case
# Label: when it happened.
case-date = When
# Label: how far a case has come.
case-stage = Stage reached
case-stage-surveyed = found by a survey
case-stage-seized = seized
case-stage-charged = charged
case-stage-first-instance = decided in first instance
case-stage-appeal = decided on appeal
case-stage-final = final decision
case-stage-settled = settled
# Label before products.
case-dossiers = Products concerned
# Label: why the texts of the case name parties.
case-parties = Why parties are named
# Label before the words of the source.
case-as-reported = As reported
# Heading over the goods of a case.
case-goods = Goods
# Column: what the goods are.
case-kind = Kind
# Column: how many, and what they were said to be worth.
case-amount = Quantity and value
# $number is a number, $unit what is counted, such as items.
case-quantity = { $number } { $unit }
# What a value was reckoned by; stands under the amount.
value-basis-declared = as declared
value-basis-genuine-retail = at the price of genuine goods
value-basis-street = at the price asked for these goods
value-basis-unstated = how it was reckoned, the source does not say

## Statistics: figures of a period.

# Menu: the list of statistics.
nav-statistics = Statistics
# Heading of that list.
statistics-title = Figures on counterfeits
# $count is a number of statistics.
count-statistics = { $count ->
    [one] { NUMBER($count) } statistic
   *[other] { NUMBER($count) } statistics
}
# What sort of record it is: figures of a period.
record-statistic = Statistic
# Label: what is counted.
statistic-indicator = What is counted
# Label: whose goods are counted.
statistic-scope = Brands counted
statistic-scope-all-brands = all brands
statistic-scope-k-brand = Korean brands
statistic-scope-named = brands that the text names
# Label: where the goods were when they were counted.
statistic-stage = Stage
statistic-stage-import = import clearance
statistic-stage-export = export clearance
statistic-stage-transit = transit
statistic-stage-market = market, shop or warehouse
statistic-stage-online = online sale
statistic-stage-unstated = not stated by the source
# Label: what one of what is counted is.
statistic-unit = Unit
# What is counted; stands behind a label or in brackets.
count-unit-item = items
count-unit-case = cases
count-unit-consignment = consignments
count-unit-listing = online listings
count-unit-right = rights
count-unit-box = boxes
count-unit-kilogram = kg
count-unit-litre = litres
count-unit-money = amount of money
# Label before names of countries.
statistic-geography = Countries covered
# Label before the name of a public body.
statistic-by = Counted by
# Label before names of other statistics that count something else.
statistic-not-comparable = Not comparable with
# Label before the name of the statistic that this one replaces.
statistic-supersedes = Replaces
# Label before the name of the statistic that replaces this one.
statistic-superseded-by = Replaced by
# Heading over figures of known periods.
statistic-figures = Figures
# Column: the period that a figure is of.
statistic-period = Period
# Column: figures. $unit is what is counted, such as items, or a currency.
statistic-value = Figure, in { $unit }
# With a figure that is no count.
statistic-estimate = estimate
# With a figure. $number is what it is rounded to, such as 1,000.
statistic-rounded = rounded to { $number }
# Column and heading: what a figure is made up of.
statistic-part = Part
# Heading over the parts of a figure. $period is its period, $value the figure.
statistic-parts = Parts of { $value }, { $period }
# Heading over figures whose source does not say of which year they are.
statistic-as-reported = As reported, year not stated
# Under that heading.
statistic-as-reported-hint = The source does not say of which year these figures are: they cannot be compared with others or added up.
# In the place of a period that the source does not name.
statistic-year-unstated = as reported, year not stated
# Of two figures of one source that names neither year: this is the one before the other.
statistic-order-earlier = the earlier of the two periods that the source compares
# The other of the two.
statistic-order-later = the later of the two periods that the source compares

## Free words of the other records.

token-importer = importer
token-holder-of-goods = holder of the goods
token-owner = owner of the right
token-exclusive-licensee = exclusive licensee
token-agent = agent
token-ip-office = intellectual property office
token-ministry = ministry
token-customs-authority = customs authority
token-public-institution = public institution
token-union-institution = department of a union of states
token-association = association
token-training = training
token-seized-goods-data = data on goods that were seized
token-law-and-practice = law and practice
token-ip-protection = protection of rights
token-ai-and-examination = artificial intelligence and examination
token-use-of-ip = use of rights
token-platform-reports = reports to platforms
# Whom programmes support, and what costs they pay towards, in a list.
token-sme = small or medium-sized enterprise
token-exporting-sme = exporting small or medium-sized enterprise
token-firm = firm
token-recordation-fee = fee for registering a right with customs
token-filing = filing for a right
token-rights-acquisition = acquisition of rights
token-survey = survey on the spot
token-online-survey = search of online marketplaces
token-litigation = litigation
token-warning-letter = warning letter
token-dispute-strategy = strategy for a dispute
token-dispute-advice = advice on disputes
token-anti-counterfeit-technology = technology against counterfeiting
token-seller = seller
token-identity-document = identity document
token-business-licence = business licence
token-proof-of-right = proof of the right
token-test-purchase-order-number = order number of a test purchase
token-declaration-of-truth = declaration that the report is true
token-owner-verification = verification of who the owner is
token-reports-processed = reports dealt with
token-document-check = check of the documents
token-enrolment-reply = answer to the enrolment
token-suspend-listing = stop the sale of a listing on notice
token-domestic-agent = name an agent in the country
token-fines-and-publication = fines and publication
token-written-survey = answer written surveys
token-listing-revived = the listing is shown again
token-listing-removed = the listing is taken down
token-recordation-support = help with registering rights with customs
token-export-support = help for exporters
token-apply = apply
token-apply-and-give-security = apply and give security
token-confirm-and-agree-to-destruction = confirm the infringement and agree to destruction
token-start-proceedings = start court proceedings
token-inform-holder-of-goods = inform the holder of the goods
token-decide = decide
token-investigate = investigate and decide
token-obtain-court-order = obtain an order of the court
token-renew = renew
token-request-hold = ask for the goods to be held
token-supply-missing-data = supply missing data
token-supply-data-on-genuine-goods = supply data on genuine goods
token-submit-evidence-and-views = submit evidence and views
token-say-whether-genuine = say whether the goods are genuine
token-object = object
token-answer-objection = answer the objection
token-appeal = appeal
token-appeal-again = appeal once more
token-respond = reply to the notice
token-inspect = inspect the goods
token-no-detention = the goods are not detained
token-release = the goods are released
token-expires = it ends
token-any = any
token-normal = goods that keep
token-perishable = perishable goods
token-counterfeit = counterfeits
token-pirated = pirated copies
token-power-of-attorney = power of attorney
token-registration-certificate = certificate of registration
token-photos = photos of the goods
token-identification-points = points that tell genuine goods from others
token-authorised-traders = list of authorised traders
token-appointment-of-examiner = appointment of an examiner
token-copying-or-simulating = marks that copy or simulate a registered one
token-gray-market = restricted parallel imports (gray market)
token-unfair-competition = unfair competition
token-application-form = application form
token-undertaking = undertaking to bear liability
token-business-registration = certificate of incorporation
token-storage = storage
token-destruction = destruction
token-handling = handling
token-translation = translation
token-request = on request
token-security = against security
token-right = right
token-class = class
token-trade-name = trade name
token-supplementary-protection-certificate = supplementary protection certificate
token-topography = topography of semiconductors
token-border-protection = protection at the border
# How goods came in, in a list: general cargo.
token-cargo = general cargo
# How goods came in, in a list.
token-express = express consignments
# How goods came in, in a list.
token-post = post
# What is left over, in a list of parts.
token-other = other
# Kind of goods of a case, in a list.
token-cosmetics = cosmetics
token-clothing = clothing
token-several-kinds = goods of several kinds
