### What the program says to editors: the rules of the content, and the words of the command line.
###
### Readers are staff of ministries, not programmers. A message is one short phrase with the thing it is about in
### backticks and no full stop. `.hint` says in one line what to do now. `.explain` is shown by `jinwi explain` without
### any arguments: what the rule is, why, a wrong and a right example, how to correct.
### Words in backticks, names of fields and of files stay as they are in every language.

## Words beside every diagnostic

severity-error = error
severity-warning = warning
severity-note = note
severity-hint = hint
# $suggestion: what the author most likely meant.
suggestion = did you mean `{ $suggestion }`?
# A character that is not what it looks like. $character: its Unicode number, such as U+00A0. $kind: invisible, space, quote,
# dash, digit, letter, comment or wide. $meant: the character that it is taken for; nothing for invisible ones.
look-alike = { $kind ->
        [invisible] { $character } cannot be seen: delete it together with the letters beside it, and type those anew
        [space] { $character } is a space of another kind: delete it and type the space anew
        [quote] { $character } is a quotation mark of another kind: write straight ones, `{ $meant }`
        [dash] { $character } is a dash or minus sign: write the hyphen `-`
        [digit] { $character } is a digit of another script: write `{ $meant }`
        [letter] { $character } is a letter of another script that looks like `{ $meant }`: type it anew
        [comment] what follows ` #` on a line is a comment: put the text in quotation marks
       *[wide] { $character } is a sign of another kind, as wide as a Chinese character or of another script: write `{ $meant }`
    }
# $count: how many.
faults-more = { $count ->
        [one] { $count } more fault of this kind in this file
       *[other] { $count } more faults of this kind in this file
    }

## Rules: the folder and its files

stray-file = this file is not part of any record
    .hint = rename it or move it to its place, or delete it; no page shows it
    .explain =
        Every file of the content has its place. What lies elsewhere is shown on no page. Usually a name is mistyped,
        and somebody believes that what nobody will see has been published.
        A record's folder holds dossier.yaml or brand.yaml, a text such as en.md for each language that guide.yaml lists,
        and, for a dossier, the folder photos.
        Wrong: products/food/red-ginseng/dossier.yml, products/food/red-ginseng/en.markdown
        Right: products/food/red-ginseng/dossier.yaml, products/food/red-ginseng/en.md
        Rename the file, move it, or delete it. For a text in a new language, add the language to guide.yaml.

# $what: unreadable, name, link, device or depth.
unsafe-file = { $what ->
        [unreadable] file or folder cannot be read
        [name] name cannot be read as text
        [link] this is a link to another place
        [device] this is not an ordinary file
        [depth] folder lies too deep
       *[other] file cannot be used
    }
    .hint = { $what ->
        [unreadable] check that it still exists and that you may open it
        [name] rename it in letters, digits and hyphens
        [link] put a copy of the file itself in place of the link
        [device] delete it; the content holds only files and folders
        [depth] move it up; folders may lie at most 11 deep
       *[other] put an ordinary file in its place
    }
    .explain =
        The content holds ordinary files and folders that the program can read, at most 12 levels deep, with names that are
        text. A link (a shortcut) may lead to a place that other people do not have, or to a file that nobody meant to publish.
        Wrong: photos/front.jpg is a link to C:\Users\me\Pictures\front.jpg
        Right: photos/front.jpg is the picture itself
        Copy the file to where the link stands. If a file cannot be read, close it in other programs and check your rights to it.

# $what: the other file or folder.
twin-names = name differs from `{ $what }` only in capitals or in how it is stored
    .hint = rename one of the two so that everybody can tell them apart
    .explain =
        Windows and most memory sticks take Front.jpg and front.jpg for one file: in a copy, one of them would silently
        replace the other. The same holds for Hangul names that look alike but are stored in two ways (as macOS does).
        Wrong: photos/Front.jpg and photos/front.jpg
        Right: photos/front.jpg and photos/front-2025.jpg
        Rename one of the two, and its name in dossier.yaml.

# $limit: the greatest size, such as 1 MiB.
file-too-large = file is larger than { $limit }
    .hint = shorten it; a dossier takes about 5 KB, so check that this is the right file
    .explain =
        A .yaml or .md file may have at most 1 MiB, about a million letters. Real dossiers have a few thousand. A larger file
        is as a rule a picture or a Word document under the wrong name, and would slow the program down for everybody.
        Wrong: en.md is a Word document that was renamed
        Right: en.md is plain text
        Open the file in a plain text editor and look at what it is.

not-utf8 = text is not stored as UTF-8
    .hint = save the file again and choose the encoding “UTF-8”
    .explain =
        All texts are stored as UTF-8, the one encoding that holds Hangul, Chinese, Thai and Arabic together. Read in another
        one, Hangul turns into nonsense, and nobody abroad would notice.
        Wrong: saved as “ANSI”, “EUC-KR” or “CP949”
        Right: saved as “UTF-8”
        In Notepad: File, Save as, and choose UTF-8 beside “Encoding”. The mark is at the first character that could not be read.

# $character: its Unicode number, such as U+202E.
forbidden-character = invisible character `{ $character }`
    .hint = delete it and retype this spot; it often comes along when text is pasted
    .explain =
        Some characters cannot be seen but change what is: they turn the order of letters round or end a text early. With them
        a page could show another number than the one that is stored. They come along when text is pasted from web pages and PDF.
        Wrong: "HN26" followed by an invisible U+202E and "02101"
        Right: "HN2602101"
        Delete the marked place together with the letter on each side of it, and type it anew.

# $character: the letter.
mixed-letters = `{ $character }` is a letter of another script within a word of Latin letters
    .hint = type the whole word anew; if it is printed so on the pack, say so in a text
    .explain =
        Some letters of Cyrillic and Greek look like Latin ones. A search does not find a code or name that holds one, and
        officers who compare it with a pack see no difference. Such letters come along when a text is pasted or another
        keyboard was on; counterfeiters use them too.
        Wrong: HN26О2101, in which О is the Cyrillic letter U+041E
        Right: HN26O2101
        Delete the word and type it with a Latin keyboard.

# $file: the file that should be there.
missing-file = file `{ $file }` is missing
    .hint = create `{ $file }`, or correct the name of the file that should be it
    .explain =
        The content needs guide.yaml; each folder of a brand needs brand.yaml, each folder of a product dossier.yaml; and
        each of them needs a text in the source language (ko.md, where guide.yaml says source_language: ko).
        Wrong: products/food/red-ginseng/ with dossier.yml and en.md alone
        Right: products/food/red-ginseng/ with dossier.yaml, ko.md and en.md
        Create the file, or rename the one that has a slip in its name. In a draft this is a warning only.


## Rules: how YAML files are written

# $message: empty-document, field-name, look-alike, or the reader's own words in English.
yaml-syntax = file cannot be read on from here: { $message ->
        [empty-document] the file is empty
        [field-name] the name of a field must be plain text
        [look-alike] this is another character than it seems to be
       *[other] { $message }
    }
    .hint = { $message ->
        [look-alike] correct this first: nothing after it was read
       *[other] look for a missing colon, quotation mark, bracket or indent here and in the line above
    }
    .explain =
        A .yaml file is made of lines `field: value`. There is a space after the colon; what belongs to a field is indented
        by spaces, never by the Tab key; each quotation mark and bracket is closed again. Nothing after the mark was read.
        Wrong: size:50 mL
        Wrong: source: Statement: right holder
        Right: size: 50 mL
        Right: source: "Statement: right holder"
        Put text that contains a colon followed by a space, or a # sign, in quotation marks.

# $what: the sign, such as *, &, !tag or ---.
yaml-alias = sign `{ $what }` is not allowed here
    .hint = put text that begins with this sign in quotation marks, or write the value out in full
    .explain =
        At the start of a value, YAML reads * and & as short forms that repeat another value, and ! as a sign of type; a second
        line --- begins another document. None of them is used here: each value stands in full where it belongs, so that
        everybody can read it, and a small file cannot grow into a huge one.
        Wrong: note: *Seen in Hanoi*
        Right: note: "*Seen in Hanoi*"
        Put the value in quotation marks, or replace the short form by the value that it stands for.

# $what: how many levels are allowed.
yaml-too-deep = lists or fields lie more than { $what } levels deep
    .hint = look for brackets that are opened and never closed
    .explain =
        Lists and fields may lie within each other at most 64 levels deep; the deepest field that a dossier has lies at 6.
        More is always a slip, as a rule a row of brackets, and would take the program's memory.
        Wrong: hs: [[[[[[[[[[[[[[ and so on
        Right: hs: ["3304.99"]
        Delete the brackets that are too many.

# $field: the field as written. $known: the fields that there are, joined by commas.
unknown-field = unknown field `{ $field }`
    .hint = fields known here: { $known }
    .explain =
        A field that the program does not know is never passed over in silence: as a rule its name has a slip in it, or it
        stands under the wrong field, and what it says would be missing from the guide.
        Wrong: visiblity: customs
        Right: visibility: customs
        Correct the name, or indent the field so that it stands under the field that it belongs to.

# $field: the field.
missing-field = field `{ $field }` is missing
    .hint = add `{ $field }:` with its value
    .explain =
        Some fields are needed for a record to be one. A dossier needs id, brand, status, visibility, owner, revision (with number
        and date), names (with hangul), infringements and hs; a photo needs id, file, shows, credit and licence; a checkpoint
        needs id, area, method and weight. The mark is at the start of the record that lacks the field.
        Wrong: a photo with id and file alone
        Right: a photo with id, file, shows, credit and licence
        In a draft this is a warning only.

# $field: the field.
duplicate-field = field `{ $field }` stands here twice
    .hint = keep one of the two and delete the other
    .explain =
        A field may stand once in its record. Of two, one would be lost, and nobody could tell which one was meant: in a map
        of languages that is a whole translation.
        Wrong: title: with en: Guide and, further down, en: Handbook
        Right: title: with en: Guide
        Compare the two, keep the right one, and delete the other. Two values of one field are written as a list: [a, b].

# $wanted: text, true-or-false, whole-number, number, list, map or box. $found: nothing, text, list or map.
wrong-type = expected { $wanted ->
        [text] text
        [true-or-false] `true` or `false`
        [whole-number] a whole number
        [number] a number
        [list] a list
        [map] a group of fields
        [box] a box of four numbers
       *[other] another kind of value
    }, found { $found ->
        [nothing] nothing
        [text] { $wanted ->
            [text] nothing but quotation marks
            [true-or-false] something else
            [whole-number] something else
            [number] something else
           *[other] a single value
        }
        [list] a list
        [map] a group of fields
       *[other] something else
    }
    .hint = { $wanted ->
        [text] write the text after the colon, or delete the field if it may be absent
        [true-or-false] write `true` or `false`, in lower case
        [whole-number] write only digits, such as `12`
        [number] write digits, with a point before decimals, such as `51.2`
        [list] write the values in square brackets, such as `[a, b]`, or each on a line after `- `
        [map] write lines of `name: value`, indented below this field
        [box] write four numbers in square brackets: left, top, width, height
       *[other] write the value in the form that this field takes
    }
    .explain =
        Each field takes one kind of value: text, a number, true or false, a list, or a group of fields of its own. A field
        that was left empty has none; a field that may be absent is simply left out.
        Wrong: seen_in: CN
        Wrong: seconds: twenty
        Right: seen_in: [CN]
        Right: seconds: 20
        Write the value in the form that the message names.

# $value: the number as written.
unquoted-number = number `{ $value }` stands without quotation marks
    .hint = put it in quotation marks, or other programs may drop its zeros
    .explain =
        The program itself keeps numbers as they are written. But spreadsheets and other programs that read YAML drop zeros at
        the start and after a decimal point, and a tariff code or a registration number becomes another one.
        Wrong: hs: [3304.10]
        Right: hs: ["3304.10"]
        Put codes and numbers that are names rather than amounts in quotation marks.

# $value: the text as written, with its marks.
other-quotes = text `{ $value }` stands between quotation marks of another kind
    .hint = write straight quotation marks, `"`, at both ends; put the text between those as well if it is printed with the others
    .explain =
        Word processors, telephones and chats turn quotation marks into curly ones. YAML takes those for part of the text, and
        so would every page: readers who compare letter by letter would look for them on the pack.
        Wrong: hangul: “하늘설 크림”
        Right: hangul: "하늘설 크림"
        Right, where the marks are printed: text: "“순수”"
        In names and verbatim texts this is an error, elsewhere a warning.

# $value: what is left of the text.
text-cut = the text ends at `{ $value }`: what follows ` #` is a comment
    .hint = put the whole text in quotation marks; in a comment, write a space after the #
    .explain =
        In an unquoted text, a # after a space begins a comment for editors, which nobody else sees. What was meant as part of
        the text, such as a number, is missing on the page, and officers compare with the rest.
        Wrong: text: 제조번호 #3 표시
        Right: text: "제조번호 #3 표시"
        Right, as a comment: size: 50 mL # compare with the carton

## Rules: values

# $value: the word as written. $known: the words that there are, joined by commas.
unknown-value = unknown word `{ $value }`
    .hint = use one of: { $known }
    .explain =
        This field takes a word of a fixed list, because the guide translates each of them, and counts some of them when
        it says what a difference means.
        Wrong: method: magnifier
        Right: method: loupe
        Use one of the words that the hint lists, in lower case (owner: in capitals). If none of them fits, ask those who
        maintain the program for another one; do not pick the nearest one.

# $value: the word.
unknown-token = word `{ $value }` has no name in the readers' languages
    .hint = use a word that the guide can name, or add `token-{ $value }` to the files in the folder `locales`
    .explain =
        Words such as a place on the pack, a hazard or a role are shown to readers by their names in each language. This word
        has none, so that every reader sees it as it is written, in English letters with hyphens.
        Wrong: where: [underside-of-box]
        Right: where: [carton-bottom]
        Look in other dossiers for a word that says the same. For a new word, add a line `token-…` to each language's file
        in the folder locales beside the content.

# $value: the word.
bad-token = `{ $value }` is not a word of small letters, digits and hyphens
    .hint = write only small letters a to z, digits and hyphens
    .explain =
        Ids and key words are made of small letters a to z, digits and hyphens, since they become parts of addresses and are
        named by other fields. What readers see is written elsewhere: in the texts, or in the names of the words.
        Wrong: id: Cap Engraving
        Right: id: cap-engraving
        Change the word here and wherever else it is named.

# $value: the name as written.
bad-slug = `{ $value }` is not a valid short name
    .hint = use small letters a to z and digits, joined by single hyphens, at most 64 characters
    .explain =
        The folder of a brand or product, and every field that names one, has a short name of small letters a to z and digits,
        joined by single hyphens, of at most 64 characters. It becomes a file name and must survive every memory stick and
        every keyboard. Names that Windows keeps for itself (con, nul, aux, com1 …) are refused.
        Wrong: products/food/Red_Ginseng, products/food/홍삼정
        Right: products/food/red-ginseng
        Rename the folder, and the fields and links that name it.

# $value: the id as written.
bad-id = `{ $value }` is not a valid record number
    .hint = use capitals A to Z and digits, joined by single hyphens, such as `COS-0001`
    .explain =
        The id of a dossier is printed on every page and every inspection record, and is read out on the telephone: capitals
        A to Z and digits, joined by single hyphens, at most 32 characters. It is never given to another product.
        Wrong: id: cos_1
        Right: id: COS-0001
        Correct it before the dossier is published for the first time; after that, it must stay as it is.

# $value: the tag or file name as written.
bad-language-tag = `{ $value }` is not a valid language tag
    .hint = use a tag such as `ko`, `en`, `zh-Hans` or `pt-BR`, with these very capitals
    .explain =
        Languages are named by the international tags of BCP 47: ko, en, ja, vi, th, id, ru, es, de, fr, ar, zh-Hans (simplified
        Chinese), zh-Hant (traditional), pt-BR. The tag is the name of the text's file, and capitals and hyphens count.
        Wrong: kr.md, zh_hans.md, zh-CHS.md
        Right: ko.md, zh-Hans.md
        Rename the file, or correct the tag. Countries have other codes: the language of Korea (KR) is ko, of China (CN) zh-Hans.

# $value: the date as written.
bad-date = `{ $value }` is not a valid date
    .hint = write year, month and day as `2026-03-05`, and check that there is such a day
    .explain =
        Dates are written year-month-day with zeros and hyphens, so that nobody abroad takes the day for the month. The day
        must exist. Where one rarely knows the day (variants: from and to, first_seen, known_false and sources: date), the
        month or the year alone is enough.
        Wrong: 2026.3.5, 05/03/2026, 2026-02-30
        Right: 2026-03-05; for a variant also 2026-03 or 2026

# $value: the code as written.
bad-country = `{ $value }` is not a valid country code
    .hint = write the two capitals of ISO 3166, such as `KR`, `CN` or `VN`
    .explain =
        Countries and territories are named by the two capitals of ISO 3166, as on customs forms: KR, CN, HK, TW, VN, TH, JP,
        US, GB. EU stands for the European Union.
        Wrong: seen_in: [China, UK, kor]
        Right: seen_in: [CN, GB, KR]
        Correct the code. Languages have other tags: vi is Vietnamese, VN is Viet Nam.

# $value: what was written.
bad-time-zone = `{ $value }` is no time zone of the IANA database
    .hint = write the zone as a region and a city, such as `Asia/Shanghai` or `Europe/Berlin`
    .explain =
        The hours of an office are told to readers by their own clocks. That takes the zone by its name in the IANA time zone database,
        which knows when clocks are put forward; letters such as CST stand for several zones, and distances change with the season.
        Wrong: time_zone: CST
        Right: time_zone: Asia/Shanghai
        If the city is not in the database, take the nearest one in it under the same law.

# $value: the code as written. $why: odd or other.
bad-hs-code = `{ $value }` is not a valid HS code
    .hint = { $why ->
        [odd] an HS code has 4, 6, 8 or 10 digits: a zero may be missing, in front or at the end; put the code in quotation marks
       *[other] write 4, 6, 8 or 10 digits of HS 2022, such as `"3304.99"`
    }
    .explain =
        An HS code has 4, 6, 8 or 10 digits. What parts them stands after the second, fourth, sixth or eighth digit or not at
        all: dots, or hyphens and spaces as on declarations. Its chapter must exist (01 to 97, without 77). Officers look
        goods up by it, so a wrong code hides the dossier.
        Wrong: hs: [303541000], hs: ["3304.1"], hs: ["9904.10"]
        Right: hs: ["0303541000"], hs: ["3304.99"], hs: ["3304.10.1000"], hs: ["3304.10-1000"]
        An odd number of digits lacks a zero: programs that take a code for a number drop it in front (0303 becomes 303) or at
        the end (3304.10 becomes 3304.1). Put codes in quotation marks.

# $value: the number as written. $why: not-digits, length or check-digit. $detail: the count of digits, or the digit expected.
bad-gtin = barcode number `{ $value }` { $why ->
        [not-digits] holds more than digits
        [length] has { $detail } digits
        [check-digit] has a wrong check digit
       *[other] is wrong
    }
    .hint = { $why ->
        [not-digits] write only the digits, without spaces and hyphens
        [length] write all 8, 12, 13 or 14 digits, zeros in front included
        [check-digit] compare every digit with the pack; for the other digits as written, the last would be { $detail }
       *[other] compare every digit with the pack
    }
    .explain =
        A barcode number (GTIN) has 8, 12, 13 or 14 digits, of which the last is worked out from the others: it tells if one
        was mistyped or two were swapped. With a wrong number, an officer who scans the pack does not find the product.
        Wrong: gtin: "9520123456789"
        Right: gtin: "9520123456788"
        Compare the number with the pack digit by digit. Do not just change the last digit: as a rule another one is wrong.

bad-box = this is not a box within the picture
    .hint = write [left, top, width, height] as parts of 1; left + width and top + height are at most 1
    .explain =
        A box marks a region of a photo: [left, top, width, height], each as a part of the upright picture's width or height,
        so 0.5 is the middle. Width and height are above 0, and the box does not reach beyond the picture.
        Wrong: box: [400, 0, 200, 100]
        Wrong: box: [0.9, 0.0, 0.2, 0.1]
        Right: box: [0.4, 0.0, 0.2, 0.1]
        Divide pixels by the width or height of the picture. Leave the field out to mean the whole picture.

# $why: month, order, positive, two, covers, count, unknown, whole, percent or year.
bad-range = { $why ->
        [month] month is not between 1 and 12
        [order] second value lies before the first
        [ends] it ends no later than it is issued
        [positive] number is not above 0
        [two] a range needs two values
        [covers] day lies outside the days that the calendar covers
        [worked-weekday] day is none of the weekend, and is worked in any case
        [worked-holiday] day is said to be a holiday, and to be worked
        [ahead] day lies ahead, after the day on which the record is to be reviewed
        [count] a time of no days has no end
        [unknown] period is said to be unknown, and has a day all the same
        [whole] a span of time is not a whole number
        [percent] share is more than all
        [year] fiscal year is not a year
       *[other] range is wrong
    }
    .hint = { $why ->
        [month] write the month as a number from 1 to 12
        [order] swap the two, or correct the wrong one
        [ends] write under `expires:` the last day on which the alert holds, after `issued:`
        [positive] write how many pixels of the photo show a millimetre, such as `24.5`, or leave the field out
        [two] write the least and the greatest value, such as `[51.2, 52.0]`
        [whole] write a whole number of a smaller unit, such as 36 of `hour` for a day and a half
        [count] write how many of the unit the source gives, or leave the deadline out
        [covers] correct the day, or widen `covers:` if the list is complete for that time too
        [percent] write a share from 0 to 100, such as `50` for half of the costs
        [year] write the year alone, such as `2026`
        [worked-weekday] take it out of `worked:`, or correct it or `weekend:`
        [worked-holiday] take it out of `holidays:` or out of `worked:`
        [ahead] correct the day; once the record was reviewed, move its `review_due`
        [unknown] take out `unknown: yes` if the source names the period, else `from:` and `to:`
       *[other] write the least and the greatest value
    }
    .explain =
        A measured range is its least and its greatest value, in this order. The months of a season are numbers from 1 to 12 (a
        season may run over the turn of the year). A variant's `to` is not before its `from`. Turned round, a range
        holds nothing, and every genuine item would differ.
        Wrong: genuine: [52.0, 51.2]
        Right: genuine: [51.2, 52.0]

# $value: the pattern. $offset: the number of the character, from 1. $why: a key, see the variants.
bad-pattern = code pattern `{ $value }`, character { $offset }: { $why ->
        [empty] an empty code would fit
        [too-long] longer than 512 characters
        [too-deep] alternatives lie more than 16 deep
        [unclosed-field] `{"{"}` is not closed by `{"}"}`
        [unclosed-choice] `[` is not closed by `]`
        [one-alternative] `[…]` holds one alternative only
        [field-name] wrong name of a field
        [field-shape] wrong shape of a field
        [dangling-escape] nothing follows `\`
        [outer-space] a code would begin or end with a space
       *[other] cannot be read
    }
    .hint = { $why ->
        [empty] write at least one letter, digit or field that every code has
        [too-long] shorten the pattern, or make two codes of it
        [too-deep] write the alternatives side by side
        [unclosed-field] write a field as `{"{"}name:SHAPE{"}"}`, or `\{"{"}` for the sign itself
        [unclosed-choice] write alternatives as `[a|b]`, or `\[` for the sign itself
        [one-alternative] write `[a|b]`, or `\[` for the sign itself
        [field-name] use small letters, digits and hyphens, then a colon, such as `{"{"}line:9{"}"}`
        [field-shape] use A for a capital letter, 9 for a digit, and YYYY, YY, MM, DD or JJJ for dates
        [dangling-escape] write the sign that is meant after `\`, or delete it
        [outer-space] delete the space at the start or the end
       *[other] write fields as `{"{"}name:SHAPE{"}"}` and alternatives as `[a|b]`
    }
    .explain =
        A pattern says how a maker's code is built. All is taken as it stands, but for fields and alternatives: a field
        {"{"}name:SHAPE{"}"} has a shape of A (capital letter), 9 (digit), YYYY, YY, MM, DD and JJJ (day of the year); [a|b] means
        one or the other; \ before a sign means the sign itself. Fields named mfg, date, packed or use-by are read as dates.
        Wrong: pattern: "{"{"}plant{"}"}{"{"}date:yymmdd{"}"}"
        Right: pattern: "{"{"}plant:AA{"}"}{"{"}date:YYMMDD{"}"}{"{"}line:9{"}"}", which reads HN2602101

# $sample: the sample. $why: shape or date.
sample-misfit = { $why ->
        [date] sample `{ $sample }` holds a date that does not exist
       *[other] sample `{ $sample }` does not fit its pattern
    }
    .hint = { $why ->
        [date] compare the sample with the pack, and the pattern's year, month and day with the sample
       *[other] compare pattern and sample sign by sign with a genuine pack, and correct the wrong one
    }
    .explain =
        The sample shows readers a code as it is printed, and proves that the pattern is right: if it did not fit, the guide
        would call genuine codes wrong. Small letters and spaces make no difference, unless the pattern holds a space.
        Wrong: pattern "{"{"}plant:AA{"}"}{"{"}date:YYMMDD{"}"}{"{"}line:9{"}"}", sample "HN2613101" (month 13)
        Right: the same pattern, sample "HN2602101" (10 February 2026)
        Read a genuine pack, and correct whichever of the two is wrong.

# $sample: the sample.
ambiguous-pattern = sample `{ $sample }` can be read in two ways
    .hint = make the alternatives differ, so that a code fits one of them alone
    .explain =
        Where two alternatives of a pattern fit the same code, the first is taken. If they name its parts differently, readers may
        be told a wrong date.
        Wrong: pattern: "[{"{"}date:YYMMDD{"}"}|{"{"}serial:999999{"}"}]"
        Right: pattern: "[L{"{"}date:YYMMDD{"}"}|S{"{"}serial:999999{"}"}]"
        Add what tells the two apart on the pack, or delete one of them.

## Rules: records that name each other

# $name: the name. $what: brand, mark, jurisdiction, agency, statistic, agreement, programme, product, photo, variant, checkpoint, claim, source, law, field, language or record.
unresolved-reference = { $what ->
        [brand] there is no brand `{ $name }`
        [mark] there is no mark `{ $name }`
        [photo] this record has no photo `{ $name }`
        [variant] this dossier has no variant `{ $name }`
        [checkpoint] this dossier has no checkpoint `{ $name }`
        [claim] claim `{ $name }` is neither an id nor a field of this dossier
        [language] the guide has no language `{ $name }`
        [source] this record has no source `{ $name }`
        [law] this record has no law `{ $name }` under `legal:`
        [field] `conflicts:` names `{ $name }`, which is no field of this record or one that it must have
        [jurisdiction] there is no jurisdiction `{ $name }`
        [agency] there is no agency `{ $name }`
        [statistic] there is no statistic `{ $name }`
        [product] there is no dossier `{ $name }`
        [agreement] there is no agreement `{ $name }`
        [programme] there is no programme `{ $name }`
        [site] this platform has no site `{ $name }` under `sites:`
        [option] this question has no option `{ $name }` under `options:`
       *[other] link `{ $name }` leads to nothing
    }
    .hint = { $what ->
        [brand] correct the name, or create `brands/{ $name }/brand.yaml`
        [mark] correct the name, or create the folder `marks/{ $name }`
        [photo] correct the name, or add the photo under `photos:`
        [variant] correct the name, or add the variant under `variants:`
        [checkpoint] correct the name, or add the checkpoint under `checkpoints:`
        [claim] name a checkpoint, photo, variant, code or section, or a field such as `names`
        [language] add it under `languages:` in guide.yaml, or take it out here
        [source] correct the id, or add the source under `sources:`
        [law] correct the id, or add the law under `legal:`
        [field] name a field that is there and may be absent, such as `deadlines.oppose` for the item `oppose` of `deadlines`
        [jurisdiction] correct the name, or create `jurisdictions/{ $name }/jurisdiction.yaml`
        [agency] correct the name, or create `agencies/{ $name }/agency.yaml`
        [product] correct the name, or take it out: it is the name of a dossier's folder
        [statistic] correct the name, or create `statistics/{ $name }/statistic.yaml`
        [agreement] correct the name, or create `agreements/{ $name }/agreement.yaml`
        [programme] correct the name, or create `programmes/{ $name }/programme.yaml`
        [site] write the name as it stands under `sites:`, or add the site there
        [option] name one of the ids under `options:`, or add it there
       *[other] compare the name with the folder that it means, and what follows `#` with the ids of the checkpoints there; `term:` is followed by the id of a term of the glossary
    }
    .explain =
        A name that one field gives must be declared by another: photos, variants and checkpoints in the same dossier, brands
        and marks by their folders, languages in guide.yaml. Otherwise a picture, a proof or a link would be missing from a page.
        Wrong: main_photo: frnt, where photos: declares the id front
        Wrong: [the cream](product:haneulseol-creme)
        Right: main_photo: front
        Right: [the cream](product:haneulseol-cream#cap-engraving)
        Correct the name, or declare what it names.

# $id: the id, or the language tag.
duplicate-id = id `{ $id }` is used more than once
    .hint = give one of the two another id; an id that was ever published keeps its meaning
    .explain =
        The id of a dossier is unique in the whole guide. Within a dossier, no two checkpoints or sections share
        an id, and no two variants, photos or codes do. A text has one section per id; guide.yaml lists each language once.
        Of two things with one id, pages and inspection records could mean either.
        Wrong: two checkpoints with id: cap
        Right: id: cap-engraving and id: cap-colour
        Rename the newer one, here and wherever it is named. Never give an old id to something new.

# $id: the id. $folder: the same in small letters.
id-taken = id `{ $id }` is the name of a page of the guide
    .hint = put the type before it, such as `XXX-{ $id }`
    .explain =
        The page that a printed id leads to stands in the folder id/, under the id in small letters. The pages in Indonesian
        stand in id/, too: at id/search/ that in which one searches, at id/glossary/ the glossary. A record of such an id would
        have its page at the same place. It is refused whether the guide has Indonesian or not, as languages may be added and an
        id stays.
        Wrong: id: GLOSSARY
        Right: id: GLO-GLOSSARY
        Give the record an id with a type before it.

# $slug: the short name. $first: the file that has it already.
duplicate-slug = short name `{ $slug }` is already used by `{ $first }`
    .hint = rename this folder, or take the name out of `former_slugs`
    .explain =
        The short name of a product, which is its folder's name, is unique in the whole guide, also across cosmetics, food and
        fish: links name a product by it alone. A name listed in former_slugs counts as used too, since old links lead on from it.
        Wrong: products/food/neoul-gim and products/fish/neoul-gim
        Right: products/food/neoul-gim-snack and products/fish/neoul-gim
        Rename one of the folders, and add its former name to former_slugs if it was ever published.

## Rules: photos

# $file: the path as written. $found: the path of the file that differs from it in capitals alone, or none.
photo-missing = { $found ->
        [none] photo `{ $file }` is missing
       *[other] photo `{ $file }` is named `{ $found }` in the folder: capitals count
    }
    .hint = { $found ->
        [none] put the file into the dossier's folder, or correct its name; capitals count
       *[other] write `{ $found }` here, or rename the file
    }
    .explain =
        Each photo that a dossier declares must lie in its folder, under exactly the name that is written, capitals and the
        ending (.jpg, .jpeg, .png, .webp) included. Windows does not mind capitals, but other systems do.
        Wrong: file: photos/Front.JPG, where the file is named front.jpg
        Right: file: photos/front.jpg
        Put the file there, or correct the name. In a draft this is a warning only.

# $file: the path as written.
photo-outside = photo `{ $file }` lies outside the dossier's folder
    .hint = copy the photo into the folder `photos` of this dossier and name it there
    .explain =
        A dossier's photos lie in its own folder photos, and their path begins there. Another path may exist on one computer
        only, or lead to a file that nobody meant to publish.
        Wrong: file: ../haneulseol-cream/photos/front.jpg
        Wrong: file: C:\Pictures\front.jpg
        Right: file: photos/front.jpg
        Copy the file; the same photo may lie in two dossiers.

# $file: the path. $why: not-a-picture, unsupported, corrupt, or the reader's own words in English.
photo-unreadable = photo `{ $file }` cannot be read: { $why ->
        [not-a-picture] the file is not a picture
        [unsupported] its format is not read ({ $format })
        [hdr] it is an HDR picture ({ $format }), whose brightness other screens cannot show
        [corrupt] the file is damaged
       *[other] { $why }
    }
    .hint = { $format ->
        [HEIC] convert it to JPEG: on Windows open it in Photos, on a Mac in Preview, and save or export it as JPEG; on an iPhone set Settings > Camera > Formats to Most Compatible
       *[other] { $why ->
            [hdr] take it again with HDR switched off, or save it in a picture program as an ordinary picture in sRGB
           *[other] open it in a picture program and save it as JPEG, PNG or WebP
        }
    }
    .explain =
        Photos are JPEG, PNG, WebP, GIF or TIFF. What a file is shows in its content, not in its name: renaming a file does not
        change its format. Telephones often take HEIC pictures, which are not read.
        Wrong: IMG_0042.heic renamed to front.jpg; a web page saved as front.png
        Right: the picture, saved as JPEG by a picture program
        Open the file in a picture program and save it as JPEG. If no program can open it, take the photo from its source again.

# $file: the path.
photo-truncated = photo `{ $file }` ends too early
    .hint = copy the file again from where it came; part of it was lost
    .explain =
        The file stops before the picture does, as happens when a download or a copy is broken off. Picture programs often show
        it all the same, with a grey part below: on the page, that part would seem to be the goods.
        Wrong: a download that was broken off
        Right: the whole file, with the size that it has at its source
        Take the file again from the camera, the mail or the right holder.

# $file: the path. $why: file, side, pixels, decoded, scans, memory, or the reader's own words in English.
photo-too-large = photo `{ $file }` is too large: { $why ->
        [file] the file has more than 64 MiB
        [side] a side has more than 30,000 pixels
        [pixels] it has more than 100 million pixels
        [decoded] it would take too much memory
        [memory] it would take too much memory
        [scans] it is stored in too many layers
       *[other] { $why }
    }
    .hint = save it smaller as JPEG; 4,000 pixels on the longer side are plenty
    .explain =
        A photo may have at most 64 MiB, 30,000 pixels on a side and 100 million pixels in all. Larger ones gain nothing on
        a page, slow every build, and can be made to bring a computer to a halt.
        Wrong: a scan of 40,000 × 30,000 pixels
        Right: the same scan, cut to the part that matters and saved as JPEG with 4,000 pixels on the longer side

# $file: the path. $pixels: the longer side.
photo-small = photo `{ $file }` has { $pixels } pixels on its longer side
    .hint = use a larger original; 800 pixels are the least, 2,000 are good
    .explain =
        A photo should have at least 800 pixels on its longer side. A checkpoint shows a small part of it, and from a small photo
        that part is a blur in which nobody can tell a genuine seal from a copied one.
        Wrong: a preview picture of 400 × 300 pixels, saved from a web page
        Right: the original of the camera
        Ask whoever took the photo for the original. Do not enlarge a small one: that adds no detail.

# $name: the file, or the photo's id.
photo-blurred = photo `{ $file }` is blurred where readers look
    .hint = take it again: closer, with light from the side and a steady hand, and tap the detail to focus on it
    .explain =
        The part of the photo that a checkpoint shows, or the whole where no checkpoint cuts it, is blurred at the size at which
        readers see it. It is measured as Crété-Roffet and others describe (2007), which a plain surface does not disturb.
        Wrong: a photo in which the print on the seal runs together
        Right: one in which the smallest letters can be read
        A reader who compares with a blurred picture sees differences that are none, or none where there are some.

box-small = box on photo `{ $photo }` is { $pixels } pixels long
    .hint = choose a larger box, or use a photo taken from nearer; 120 pixels are the least, 400 are good
    .explain =
        A pair shows the box and a margin around it, enlarged. With fewer than 120 pixels on its longer side, what should be seen is
        not in the photo, whatever the size on the screen.
        Wrong: genuine_box: [0.31, 0.12, 0.02, 0.02] on a photo of 1,000 pixels
        Right: the same box on a photo of 4,000 pixels or more, or a close-up of the detail

pair-alike = photos `{ $genuine }` and `{ $other }` look the same in this pair
    .hint = see whether one photo was named for both, or the boxes are on the wrong place
    .explain =
        Cut to their boxes, the two sides of the pair are as alike as one picture saved twice (no part of their
        thumbnails differs by more than 3 %). A pair is there to show a difference.
        Wrong: genuine: cap-genuine and counterfeit: cap-genuine-copy
        Right: two photos, each cut to where the difference is

photo-unreferenced = photo `{ $name }` is used nowhere
    .hint = use it in `main_photo`, a variant, a pair or a question, declare it under `photos:`, or delete it; an alert shows the first two, other records none
    .explain =
        Either a file lies in the folder photos that the dossier does not declare, or a photo is declared that stands neither as
        main_photo nor in a variant nor in a pair of a checkpoint. Readers will not see it; as a rule something was forgotten.
        A lesson shows the photos that its questions ask about, an alert its first two, and other records beside dossiers show none.
        Wrong: photos/cap-fake.jpg lies in the folder, and no checkpoint shows it
        Right: pairs: with genuine: cap-genuine and counterfeit: cap-fake
        Use the photo, or delete it. What is not used is never published.

# $photo: its id. $visibility: partner or customs.
photo-visibility-unstated = photo `{ $photo }` does not say who may see it, and only places for `{ $visibility }` show it
    .hint = add `visibility: { $visibility }` to the photo, or `visibility: public` if anyone may see it
    .explain =
        A photo is published where something that readers may see shows it: the main photo, a pack, a pair of a checkpoint. This
        photo is shown in stricter places alone, so it stays with them. But it does not say so itself: as soon as someone uses it
        in a public place too, everyone sees it.
        Wrong: a photo without visibility: that only a checkpoint with visibility: customs shows
        Right: the same photo with visibility: customs
        State who may see the photo itself.

no-counterfeit-photo = there is no photo of counterfeit goods
    .hint = add a photo with `shows: counterfeit` and pair it with a genuine one, if there is any
    .explain =
        All photos of this dossier show genuine goods. An officer compares: beside a counterfeit, the genuine item says far more.
        Wrong: photos of the genuine pack alone
        Right: a pair of the same part, one shows: genuine, one shows: counterfeit (or look-alike, other)
        Ask the right holder or customs for photos of seized goods, with the name of who determined them. Until there are any,
        the dossier may be published as it is.

photo-not-counterfeit = photo `{ $photo }` is said to show a counterfeit where the dossier warns of something else
    .hint = write `shows: other`, or `shows: look-alike` for another species; or add `counterfeit` to what the point detects
    .explain =
        "Counterfeit" beside a picture is a statement of law. Goods of a false origin, refilled or relabelled goods and other
        species are not counterfeits: where neither the dossier's `infringements` nor the point's `detects` speak of
        counterfeits, pages call the picture what the point detects, and this photo should say the same.
        Wrong: shows: counterfeit, at a point with detects: [origin-misuse]
        Right: shows: other

## Rules: dossiers

no-checkpoint = dossier has no checkpoint
    .hint = add at least one checkpoint; 3 to 8 are best
    .explain =
        A published dossier tells its readers at least one thing to look at. Without any it is a name and a picture, and an
        officer who finds it has gained nothing.
        Wrong: checkpoints: []
        Right: 3 to 8 checkpoints, the cheapest and least invasive first
        Add checkpoints, or set status: draft until there are some. In a draft this is a warning only.

# $count: how many there are.
many-checkpoints = dossier has { $count } checkpoints
    .hint = keep the 8 most telling; leave out or join the others
    .explain =
        More than 8 checkpoints are too many to go through at a counter: people stop half-way, and what would have told comes last.
        Wrong: 12 checkpoints, half of them supporting
        Right: 3 to 8, the cheapest and least invasive first
        Join points that look at the same part, and leave out those that tell least.

# $id: the checkpoint.
decisive-without-source = decisive checkpoint `{ $id }` has no source
    .hint = add a source with `claim: { $id }` under `sources:`, or lower the weight
    .explain =
        Decisive means: this cannot occur on a genuine item, and the right holder said so in writing. One such difference is enough
        for the strongest outcome, so the guide must be able to say where the claim comes from.
        Wrong: weight: decisive, and nothing under sources:
        Right: under sources: claim: cap-engraving, source: "right holder's statement", date: 2026-01-15
        Add the source. If there is none, make the point strong or supporting. In a draft this is a warning only.

# $id: the checkpoint.
decisive-by-colour = decisive checkpoint `{ $id }` rests on colour
    .hint = set `weight: strong`, or describe a difference that can be seen without colour
    .explain =
        A point told by colour (needs_colour: true) may not be decisive. Many people do not see colours as others do, lamps and
        screens change them, and a print in black and white has none.
        Wrong: needs_colour: true and weight: decisive
        Right: needs_colour: true and weight: strong
        Lower the weight. If shape, print or relief tell as well, describe those, and leave out needs_colour.

# $id: the checkpoint.
decisive-online = decisive checkpoint `{ $id }` rests on an online look-up
    .hint = set `weight: strong`; a website can be copied as well
    .explain =
        A point with method: online is strong at most. Counterfeiters print codes that lead to web pages of their own, and copy
        genuine codes, so that a right answer proves nothing; and many officers have no network where they work.
        Wrong: method: online and weight: decisive
        Right: method: online and weight: strong
        Lower the weight, or describe what can be seen on the goods themselves.

# $what: the id of a checkpoint or code, or the role of a contact.
visibility-unstated = `{ $what }` does not say who may see it
    .hint = add `visibility: public`, `visibility: partner` or `visibility: customs`
    .explain =
        In a public dossier, decisive checkpoints, codes and contacts for authentication must each say who may see them: public (all),
        partner (cooperating bodies) or customs; so must the contacts of a customs unit. They are what helps a counterfeiter most, and nothing of the kind is published
        merely because somebody forgot to think of it.
        Wrong: weight: decisive and no visibility:
        Right: weight: decisive and visibility: customs
        Decide with the right holder. When in doubt, customs. In a draft this is a warning only.

# $who: right-holder or a public body, such as MOIP. $number: the revision.
approval-missing = revision { $number } is not approved by { $who ->
        [right-holder] the right holder
       *[other] `{ $who }`
    }
    .hint = ask for the approval; then write its day into the list within `revision:`, as `approved_by: [{"{"}who: { $who }, date: 2026-02-09, revision: { $number }{"}"}]`
    .explain =
        What is published is approved, in exactly this revision, by the body that owns the dossier and by the right holder (for
        invented brands by the owner alone). Officers may rely on it when they decide about goods; a text
        that its owner has not seen must not go out.
        Wrong: number: 4, and approved_by holds revision: 3 alone
        Right: revision: {"{"}number: 4, date: 2026-02-09, approved_by: [{"{"}who: MOIP, date: 2026-02-09, revision: 4{"}"}, {"{"}who: right-holder, date: 2026-02-09, revision: 4{"}"}]{"}"}
        Enter an approval only when you have it. Until then, set status: draft. In a draft this is a warning only.

# $number: the revision as written. $newest: the newest change's.
revision-mismatch = revision is { $number }, but the newest change is { $newest }
    .hint = set `number` and the newest entry of `changes:` to the same revision
    .explain =
        The number of the revision and the newest entry under changes: say the same, since readers are told by the one what to expect
        and by the other what is new.
        Wrong: revision: with number: 5, and changes: with revision: 4 at the top
        Right: revision: with number: 5, and changes: with revision: 5 at the top
        Add the change that is missing, or correct the number. In a draft this is a warning only.

# $due: the day.
review-overdue = review was due on { $due }
    .hint = go through the dossier again, then set a new `review_due` with the next revision
    .explain =
        Makers change their packs and counterfeiters learn. A dossier names the day by which somebody looks at it again; that day
        has passed, and the page says so to its readers.
        Wrong: review_due: 2025-08-10, when today is 2026-11-01
        Right: reviewed, a new revision, and review_due: 2027-05-01
        Ask the right holder whether anything has changed. Do not move the date without looking.

# $issued: the day of issue. $date: the day of the newest record. $record: as links name it.
issue-outdated = the day of issue, { $issued }, is before { $date }, the day of `{ $record }`
    .hint = before copies go out, set `issued` to the day and raise `sequence` by one
    .explain =
        By `issued` and `sequence` whoever receives a copy tells it from an older one, and its pages bear that day. A published record
        that was changed later is told under an issue that did not have it yet: two copies with different words look like one issue.
        Wrong: issued: 2026-11-01, and a dossier whose revision is of 2026-11-29
        Right: issued: 2026-11-30 and sequence: 2, where the last copies that went out were issue 1
        Raise both once for each issue. Drafts do not count, and with `--date` copies bear the day that you give.

# $date: the last day.
right-expired = right or recordation expired on { $date }
    .hint = look it up in the register and enter the new date, or delete what was not renewed
    .explain =
        The last day of a right (trademark, design …) or of its recordation with customs has passed. Where no right is in force, customs
        can do nothing, and the guide must not say otherwise.
        Wrong: expires: 2025-05-01, when today is 2026-11-01
        Right: expires: 2035-05-01, checked_on: 2026-10-20
        Look it up in the office's register, enter the new date and the day on which you looked.

# $status: pending, disputed, owned-by-third-party or expired.
right-not-live = right is { $status ->
        [pending] still pending
        [disputed] disputed
        [owned-by-third-party] owned by a third party
        [expired] expired
       *[other] not in force
    }
    .hint = leave it so if it is true; otherwise set `status: registered` and `checked_on`
    .explain =
        A right that is pending, disputed, expired, or registered for somebody else does not let customs act. That is worth knowing,
        so it may be published; but whoever edits the dossier should know that it is so.
        Wrong: status: pending, though the office registered it last year
        Right: status: registered, checked_on: 2026-10-20
        Look it up in the office's register. If the status is right, there is nothing to correct.

# $code: the code as written. $name: the scientific name. $other: the species that has the code, or unknown.
species-code = FAO code `{ $code }` is not that of `{ $name }`
    .hint = { $other ->
        [unknown] look the species up in FAO's ASFIS list; a code is three capital letters
       *[other] it is that of { $other }: look the species up in FAO's ASFIS list; a species without a code takes that of its genus, or none
    }
    .explain =
        Catch certificates and statistics name a fish by FAO's three-letter code (ASFIS). Where the code in a dossier is that of
        another species, papers that are right seem wrong to an officer, and wrong ones right. Species that the list does not
        have are given by the code of their genus, or without one.
        Wrong: species: {"{"}scientific: Trichiurus japonicus, fao: LHT{"}"}
        Right: species: {"{"}scientific: Trichiurus japonicus, fao: TCW{"}"}
        The program knows the codes of a few species alone, and says nothing of others.

# $edition: the edition's name.
weak-edition = in edition `{ $edition }` this dossier has no decisive or strong checkpoint
    .hint = make a strong point visible to that edition's readers; leave it so if none may be told
    .explain =
        In this edition readers see supporting points of this dossier, or none: the strict ones are for a narrower circle. With these
        points alone the outcome can never be “no difference found”.
        Wrong: every decisive and strong point with visibility: customs, in a public dossier
        Right: at least one strong point with visibility: public
        Ask the right holder which point may be told to more readers. If none may, the dossier can stay as it is.

## Rules: texts

front-matter = text does not begin with its head between two `---` lines
    .hint = begin the file with `---`, `name: …` and `---`, each on a line of its own
    .explain =
        Every text file begins with a head: a line ---, fields such as name and summary, and another line ---. Nothing stands
        before it, not even an empty line.
        Wrong: a file that begins with Opening prose
        Right: a file that begins with
          ---
          name: Haneulseol Cream 50 mL
          summary: One line, shown in lists
          ---

# $id: the section's id, or nothing. $other: another id, which the heading says. $why: undeclared, no-id, line, nested, level,
# html, names, missing, more, empty or swapped.
undeclared-section = { $why ->
        [no-id] section has no id
        [line] line looks like a heading and begins no section
        [nested] heading stands in a list, a quotation or a table and begins no section
        [level] heading of this level begins no section
        [html] heading written in HTML begins no section
        [names] line names `{ $id }` as a heading does and begins no section
        [missing] line may be the heading of `{ $id }`, a section that this file does not have
        [more] this part of the text has more paragraphs than in the source language, and `{ $id }` is not in this file
        [empty] nothing stands below the heading of `{ $id }`, which not all readers of the product may see
        [swapped] heading says `{ $other }`, and its id is `{ $id }`
       *[other] section `{ $id }` is declared nowhere
    }
    .hint = { $why ->
        [no-id] put the id at the end of the heading, such as `{"{"}#cap-engraving{"}"}`
        [line] begin the line with `##` and a space, end it with the id, such as `{"{"}#cap-engraving{"}"}`; or leave the signs out
        [nested] put the heading at the beginning of a line of its own, with an empty line before it
        [level] begin the heading of a section with `##`; one within a section with `###`, without an id
        [html] write `##` and a space instead of the tag, and the id at the end
        [names] write the heading as `## … {"{"}#{ $id }{"}"}`; if none is meant, leave out the signs around the id
        [missing] write it as `## … {"{"}#{ $id }{"}"}`; if it is no heading, let it be a part of a sentence
        [more] write the heading `## … {"{"}#{ $id }{"}"}` if its text stands here; else keep to the paragraphs of the source
        [empty] put its text below the heading, as it may stand above it, where more readers see it; or delete the heading
        [swapped] give each section its own id, as two may have been swapped; or word the heading otherwise
       *[other] correct the id, or declare it in dossier.yaml; the text of a brand has no sections
    }
    .explain =
        Each ## heading of a product's text ends in an id that dossier.yaml declares: a checkpoint's, variant- and a variant's, or one
        under sections:. By it the guide knows who may see the section, so a section without one is never published. The text of
        a brand has no ## sections; use ### headings or paragraphs there.
        A line that looks like a heading and is none would leave its text to the section above, which other readers may see. So
        whatever looks like one is refused: a space forgotten or of another kind, full-width signs, another level, a heading in a
        list, a quotation, a comment, in bold or in HTML; and so is a line that names a declared id in another way. Code between
        two ``` lines may hold anything but a declared id.
        A section that fewer readers may see than the product, with nothing below its heading, and a heading that says another
        declared id than its own are refused as well: the text may stand in the wrong section.
        Wrong: ## Engraving inside the cap
        Wrong: ##Engraving inside the cap {"{"}#cap-engraving{"}"}
        Right: ## Engraving inside the cap {"{"}#cap-engraving{"}"}
        Add or correct the id, or declare the section with its visibility.

# $found: the class or word. $id: the section. $why: class, place, point, braces, twice, ids or attribute.
heading-attribute = { $why ->
        [class] class `.{ $found }` of the heading is not known
        [place] class `.{ $found }` stands on a heading that cannot have it
        [point] section `{ $id }` has a part of class `.{ $found }`, and is no checkpoint
        [braces] class of a part does not stand in the braces of a `###` heading
        [twice] section has two parts of class `.{ $found }`
        [ids] heading has more than one id
       *[other] heading cannot have `{ $found }` in its braces
    }
    .hint = { $why ->
        [class] write `{"{"}.genuine{"}"}`, `{"{"}.counterfeit{"}"}` or `{"{"}.caution{"}"}`, in a question `{"{"}.option-a{"}"}`, `{"{"}.why{"}"}` or `{"{"}.picture{"}"}`, or leave the class out
        [place] give classes to `###` headings below a `##` section alone; a `##` heading has its id and nothing else
        [point] take the class out: the heading and what stands below it are then shown as a part of the section
        [braces] end a `###` heading with `{"{"}.genuine{"}"}`, `{"{"}.counterfeit{"}"}` or `{"{"}.caution{"}"}`, in a question `{"{"}.option-a{"}"}`, `{"{"}.why{"}"}` or `{"{"}.picture{"}"}`, in plain braces and without a space after `{"{"}`
        [twice] join the two parts; or write the `##` heading of another section that is missing between them
        [ids] leave the one id of the section
       *[other] leave it out; how far a section is published stands in dossier.yaml alone
    }
    .explain =
        The braces at the end of a heading tell what it is: a ## heading has the id of its section, a ### heading below it the class
        of a part: .genuine, .counterfeit or .caution, each once in a section. Field cards and handbooks show what genuine goods
        look like from the part of class .genuine: a slip in the class would leave it out. Only checkpoints have these parts: in other
        sections nothing shows them.
        Wrong: ### Genuine {"{"}.genuin{"}"}
        Wrong: ### Genuine ｛.genuine｝
        Right: ### Genuine {"{"}.genuine{"}"}
        Correct the class, the signs or the level of the heading.

# $what: fence, comment, mark, nested, stray or value.
text-unclosed = { $what ->
        [comment] comment begins here and ends nowhere
        [mark] mark of a comment is mistyped, and the note would be shown to readers
        [nested] comment begins within a comment
        [stray] comment ends here and begins nowhere
        [value] comment stands in a value, where readers would see it
       *[other] code begins here and ends nowhere
    }
    .hint = { $what ->
        [comment] end it with `-->`, or leave out `<!--`
        [mark] write `<!--` before the note and `-->` after it, in plain signs without spaces between; or delete the note
        [nested] end the first with `-->` before the second begins, or leave out the inner `<!--`
        [stray] write `<!--` before the note, or leave out `-->`; for an arrow write `→`
        [value] delete it, or write the note on a line of its own after `# `, as YAML has it
       *[other] end it with a line of the same signs, or leave the line out
    }
    .explain =
        Code between two ``` or ~~~ lines, and a comment between <!-- and -->, take in all that stands between their two ends. Where
        the second is missing, the sections below are code or a comment as well, and nobody knows for whom.
        Where the first mark is mistyped, or a comment begins within another, which ends both, the rest of the note would be shown
        to all readers: programs for writing make one long dash of two short ones. Only the text below the front matter can have
        such comments; names, summaries and what else stands in YAML are shown as they are.
        Wrong: a line ``` with no other below it
        Wrong: <!— compare with the pack of 2026 —>
        Wrong: summary: A cream. <!-- check -->
        Right: a line ```, the code, and another line ```
        Right: <!-- compare with the pack of 2026 -->
        Write the end, or take the beginning away.

# $id: the checkpoint. $file: the text in the source language.
checkpoint-without-text = checkpoint `{ $id }` has no text in `{ $file }`
    .hint = add a heading that ends in `{"{"}#{ $id }{"}"}` to `{ $file }`, and below it how to look
    .explain =
        Each checkpoint is described in the source language, from which all translations are made. Where another language lacks it,
        readers see a text that falls back, with a badge; where the source lacks it, there is nothing to show.
        Wrong: dossier.yaml declares cap-engraving, and ko.md does not mention it
        Right: ko.md has ## 뚜껑 안쪽 각인 {"{"}#cap-engraving{"}"} and, below it, what to look at
        Write the text, or delete the checkpoint. In a draft this is a warning only.

# $id: the section. $file: the text in the source language.
section-without-text = section `{ $id }` has no text in `{ $file }`
    .hint = add a heading that ends in `{"{"}#{ $id }{"}"}` to `{ $file }`, or take the section out of `sections:`
    .explain =
        A section that dossier.yaml declares has its text in the source language. Where it has none, its heading may have been lost:
        what was meant for the readers of this section then stands in another.
        Wrong: dossier.yaml declares logistics, and ko.md does not mention it
        Right: ko.md has ## 운송과 화물 {"{"}#logistics{"}"} and, below it, its text
        Write the text, or delete the section. In a draft this is a warning only.

# $id: the checkpoint.
counterfeit-alone = checkpoint `{ $id }` says how counterfeits look, and not how genuine goods do
    .hint = add a heading `### … {"{"}.genuine{"}"}` and what genuine goods show
    .explain =
        A reader compares. With the counterfeit's looks alone, goods that look a third way leave the reader in doubt, and the field
        card of the product shows one side.
        Wrong: a checkpoint with a part {"{"}.counterfeit{"}"} and none {"{"}.genuine{"}"}
        Right: both parts, one below the other
        Write what genuine goods show, or mark the heading that says it with its class.

raw-html = HTML in a text is shown as it is written
    .hint = write it in Markdown, such as `**bold**`, or leave it out
    .explain =
        Texts know Markdown: headings, lists, tables, bold, links. HTML in them is no mark-up: readers see the signs themselves.
        Wrong: <b>silver rim</b>
        Right: **silver rim**
        Where the signs are meant to be seen, put the text between two ` signs.

html-comment = comment is shown to no reader
    .hint = leave it if it is a note for editors; it goes to no page and to no translator
    .explain =
        What stands between <!-- and --> is a note of editors for each other. It is left out of every edition and of what goes to
        translators, but it stays in the file, which others may get.
        Wrong: names and telephone numbers in a comment of a file that is passed on
        Right: <!-- compare with the pack of 2026 -->
        Delete the note when it is done.

# $link: where the link leads. $why: image, relative or scheme.
link-refused = { $why ->
        [image] picture `{ $link }` cannot stand in a text
        [relative] link `{ $link }` does not say where it leads
        [scheme] link `{ $link }` is of a kind that is not allowed
        [type] link `{ $link }` names no type of record
       *[other] link `{ $link }` is not allowed
    }
    .hint = { $why ->
        [image] declare the picture under `photos:` in dossier.yaml and use it in a pair
        [relative] write `product:` or `brand:` and the short name, or a full address with `https://`
        [type] name a record, such as `mark:haccp`, or a term of the glossary, such as `term:use-by`
       *[other] use https, mailto or tel, or name a record, such as `product:` and its short name
    }
    .explain =
        A link names a record (product:, brand:, mark:, case:, jurisdiction: or another type of record), a term of the glossary
        (term:) or an address with https, mailto or tel. Paths break when a copy is moved, other kinds can run programs, and pictures in a text would miss their
        credit, their visibility and their description.
        Wrong: [the cream](../haneulseol-cream/), [site](http://example.org), a picture pasted into the text
        Right: [the cream](product:haneulseol-cream), [site](https://example.org)

text-explodes = text would make a page far larger than itself
    .hint = look for a wide table whose rows are short, and shorten or split it
    .explain =
        A table fills short rows with empty cells: a few thousand short rows under a head of a few hundred columns become
        millions of cells, and a page that no telephone opens.
        Wrong: a table of 500 columns whose rows hold a single cell
        Right: tables of a few columns, each row complete
        Shorten the table, or split it. Until then nothing of this text is shown.

# $languages: tags, joined by commas. $of: glossary or record. $file: of a record, the first file that is missing.
translation-missing = there is no text in { $languages }
    .hint = { $of ->
        [glossary] add the missing names and notes of the terms; until then readers see another language, with a badge
       *[record] add the missing files, such as `{ $file }`; until then readers see another language, with a badge
    }
    .explain =
        guide.yaml lists the languages of the guide; this record has no text in some of them. Readers of these see another
        language's text, marked as such: first those named under fallback, then English, then the source language.
        Wrong: guide.yaml lists ko, en and vi, and the folder holds ko.md and en.md
        Right: the folder holds ko.md, en.md and vi.md
        Have the text translated. The dossier can be published without.

# $has: the revision that was translated. $current: the source text's revision.
translation-outdated = text follows revision { $has }, the source is at { $current }
    .hint = bring the text up to date, then set `source_revision: { $current }`
    .explain =
        A translation names the revision of the source text that it was made from. The source has been changed since, so readers of the
        translation may miss what is new; the page tells them that it is out of date.
        Wrong: source_revision: 3, while the dossier is at revision 4
        Right: what changed is translated, and source_revision: 4
        If the newest revision did not touch the source text, set text_revision in the source file to the last one that did.

# $part: a section's id, or name, summary or opening.
part-outdated = the source text of `{ $part }` has changed since this was translated
    .hint = translate what changed (`jinwi translate status` shows it), then `jinwi translate confirm`
    .explain =
        A file such as th.lock.yaml holds the source text that each part of th.md was translated from. The source text of this part is another
        one now; readers of the translation are told that it is out of date.
        Wrong: the source says "rubs off with alcohol", and th.lock.yaml holds "rubs off"
        Right: the translation says what the source says, and th.lock.yaml holds that
        A translation that comes back with `jinwi translate import` brings its own source text along. One that was changed by hand is
        confirmed with `jinwi translate confirm --to th COS-0001`.

# $id: the checkpoint. $language: the tag.
decisive-untranslated = decisive checkpoint `{ $id }` has no text in { $language }
    .hint = translate this section first; until then readers of { $language } see it in another language
    .explain =
        This text exists in the language, but lacks a section for a decisive checkpoint: the point whose
        difference weighs most. Readers see it in another language, with a badge, and may pass it over.
        Wrong: th.md has sections for the box and the label, and none for the decisive cap-engraving
        Right: th.md has a section {"{"}#cap-engraving{"}"} too
        Translate the decisive points before the others.

## Rules: records of inspections that came back

# $why: a word. $detail: the reader's own words in English.
xliff-syntax = { $why ->
        [xml] file cannot be read on from here: { $detail }
        [version] this is not XLIFF 1.2
        [doctype] file declares a document type, which XLIFF has none of
        [cut] file ends before the XLIFF does
        [empty] file has nothing in it that was sent out
       *[other] file cannot be read on from here
    }
    .hint = { $why ->
        [version] ask for the file as XLIFF 1.2 (.xlf), the form in which it was sent
       *[other] ask the translator to export the file again from the tool, as XLIFF 1.2
    }
    .explain =
        `jinwi translate import` reads what `jinwi translate export` wrote, after a translator has filled it in: XLIFF of version 1.2.
        A file that is cut off or was changed by a word processor is refused whole, and no text is changed.
        Wrong: <xliff version="2.0" …>
        Right: <xliff version="1.2" …>
        Ask for the file once more.

# $name: the file of the source text. $why: a word. $language: the tag that the file says. $wanted: the one that --to says.
xliff-record = translation of `{ $name }` cannot be put in: { $why ->
        [language] guide.yaml names no language `{ $language }` to translate into
        [other-language] it is in `{ $language }`, and `--to` says `{ $wanted }`
        [no-language] the file does not say its language: `target-language` is missing
        [size] with it the text or its lock would have more than 1 MiB, and no text that long is read
        [unknown] the content has no such text
        [skeleton] the source text that was sent with it is lost
        [unreadable] the existing translation or lock file cannot be read
        [name] a new text needs its name, which was not translated
       *[other] the text that it makes could not be read again
    }
    .hint = { $why ->
        [language] add the language to guide.yaml, or leave this translation out
        [other-language] leave `--to` out, or give the file that is in this language
        [no-language] say it with `--to`, such as `--to th`
        [size] see what has become so long, and ask the translator to shorten it
        [unknown] see whether the record was renamed or taken out since; send it out again
        [skeleton] ask the translator for a tool that keeps the header of each file, or send it out again
        [unreadable] run `jinwi check`, mend what it says, then import again
        [name] ask the translator to translate the first unit of the record too
       *[other] look for what is unusual in it, and report it with this line
    }
    .explain =
        Each record in an XLIFF file brings along the source text that was sent, so that the program knows what was translated. Where
        the record, its language or that source text cannot be found, nothing of the record is put in; the others are.
        Wrong: a file whose <skl> was taken out, or which was sent before the product's folder was renamed
        Right: the file as the translator's tool saves it
        Send the record out again with `jinwi translate export`.

# $part: a section's id, or name, summary or opening. $why: a word. $lost: numbers of marks, or words. $character: U+ and its number.
unit-refused = translation of `{ $part }` is refused: { $why ->
        [markup] it has mark-up of its own
        [marks] a placeholder is lost: { $lost }
        [marks-added] a placeholder is there twice, or is none of the source text's
        [left-over] it has words of the source text: { $lost }
        [foreign] the source text that came back with it has `{ $lost }`, which the content does not have
        [size] it is longer than any text that is read, which is 1 MiB
        [undecoded] it has the sign � for a character that was lost on the way
        [character] it has the character { $character }, which reorders or hides its neighbours
       *[other] put in, it would read otherwise than as it is meant
    }
    .hint = { $why ->
        [markup] take out the signs such as ** or <b>; bold is what stands in the placeholders of the source text
        [marks] put every placeholder of the source text in once: it stands for bold, a link, a new line, or what is printed on packs
        [marks-added] put every placeholder of the source text in once: it stands for bold, a link, a new line, or what is printed on packs
        [left-over] ask the translator to translate all sentences; what is printed on packs is a placeholder once dossier.yaml names it under `verbatim` and the source text has it in bold
        [foreign] send the part out again; if the source text never had it, somebody changed the file: ask who did
        [size] ask the translator to shorten it
        [undecoded] ask for the file in UTF-8
        [character] take the character out
       *[other] see that no placeholder is empty, and that a space stands between bold and the word beside it
    }
    .explain =
        Bold, links and line ends of the source text, and whatever is printed on packs, come to the translator as numbered placeholders.
        Each must come back once; the translator may move them. Anything else that looks like mark-up is refused, since it would either
        show its signs to readers or lead them where the source text does not. So is a translation that still has sentences of the source
        text, or Hangul that is not printed on packs, in a language that is not written so; tools leave both where a paragraph is half
        done. Links and other marks are held against the source text of the content and of the lock, not against the one in the file.
        Wrong: <target>ดู **ขอบ**</target>
        Right: <target>ดู <g id="1">ขอบ</g></target>
        Nothing of the part is put in until all of it is right; the translation that was there stays.

# $part: a section's id, or name, summary or opening. $why: a word. $done, $all, $back, $asking, $source: numbers of units.
part-left = { $why ->
        [gone] translation of `{ $part }` is left out: the source text has no such part any more
        [changed] translation of `{ $part }` is left out: somebody has written or changed this part here since it was sent out
        [sent-back] translation of `{ $part }` is left out: { $done } of { $all } units are translated; units that came back as they were sent, though the source text changed: { $back }
        [asking] translation of `{ $part }` is left out: { $done } of { $all } units are translated; units that have words but a state that asks for work: { $asking }
        [source] translation of `{ $part }` is left out: { $done } of { $all } units are translated; units whose words are the source text's own: { $source }
       *[other] translation of `{ $part }` is left out: { $done } of { $all } units are translated
    }
    .hint = { $why ->
        [gone] nothing, if the part was taken out on purpose
        [changed] compare the two; to put in what came back all the same, import again with `--replace`
        [sent-back] ask the translator to look at these units; if their words are still right, run `jinwi translate confirm` with `--part { $part }`, then import again
        [asking] ask the translator to set the state of each finished unit to translated, and for the rest
        [source] ask the translator for the rest
       *[other] ask the translator for the rest, and whether the state of each unit was set to translated
    }
    .explain =
        A part of a text is put in whole: half a checkpoint in one language and half in another would mislead. A unit counts as translated
        when its target has a text whose state is not “new” and does not begin with “needs-”. The source text's own words are no
        translation, whatever the state, unless they are numbers, or names in Latin letters with a state such as “translated”; nor are
        the words of the translation that went out since the source text changed.
        Wrong: of a section's four units, three have a target
        Right: all four have one
        The translation that was there stays.

# $part: a section's id, or name, summary or opening. $words: the Hangul.
hangul-kept = translation of `{ $part }` has Hangul that the dossier does not name as printed on packs: { $words }
    .hint = if it is printed on packs, name it under `verbatim` in dossier.yaml; else ask the translator to translate it
    .explain =
        What stands in bold in the source text and comes back in the same bold, in Hangul, may be what a pack bears, which no translation
        changes, or a word that was forgotten. What dossier.yaml names under `names`, `verbatim` or `dates` is a placeholder, which no
        translator can change or forget.
        Wrong: **분말스프** in bold, and nowhere in dossier.yaml
        Right: `verbatim` names 분말스프, with where it stands and a gloss
        The translation is put in.

# $field: as the mapping writes it.
bad-mapping = no field `{ $field }` can be set from a sheet
    .hint = write a field as docs/reference.en.md lists it, without brackets, such as names.hangul, hs or items.gtin
    .explain =
        A mapping file says which column of a sheet is which field of a dossier. It can name the fields that hold one value or a list of
        values, the fields of items, and kind, slug and id, which tell the dossier. Status, revision, approvals, photos and checkpoints
        are for editors to write: people answer for them.
        Wrong: columns: {"{"}"바코드": barcode{"}"}
        Right: columns: {"{"}"바코드": items.gtin{"}"}

# $why: a word. $value: headings, or names of sheets, joined by commas.
sheet-refused = { $why ->
        [headings] no row has the headings that the mapping names; nearest is this one
        [other-sheet] the first sheet has none of the headings that the mapping names; these sheets have them: { $value }
        [hidden-column] column `{ $value }` is hidden in the sheet
       *[quotes] quotation mark that begins this cell does not end it
    }
    .hint = { $why ->
        [headings] the mapping names: { $value }; write under columns the headings as they stand in the sheet
        [other-sheet] name the one to be read in the mapping file, such as `sheet: { $value }`
        [hidden-column] show it and look at what it says, or take it out of the mapping; `--hidden` reads it as it is
       *[quotes] close it before the next separator; write a quotation mark within a cell twice
    }
    .explain =
        `jinwi import` reads what the office sees. Where it cannot be told which rows and columns these are, nothing of the sheet is
        read. The headings may stand in any of the first 200 rows, below a title; white space and line ends in them do not matter.
        Wrong: the mapping names 바코드, and the sheet's heading is 88코드
        Right: columns: {"{"}"88코드": items.gtin{"}"}

# $why: a word. $value: what the cell says. $column: the column's heading.
row-refused = { $why ->
        [cell] cell under `{ $column }` has the error { $value }
        [formula] cell under `{ $column }` has a formula that was never calculated
        [digits] cell under `{ $column }` is a number of more than 15 digits, the last of which the spreadsheet has replaced: { $value }
        [scientific] cell under `{ $column }` shows a number that the spreadsheet has shortened, { $value }: its last digits are lost
        [rounded] cell under `{ $column }` shows fewer digits than it holds, { $value }
        [format] how the cell under `{ $column }`, which holds { $value }, is shown cannot be told for certain
        [unseen] cell under `{ $column }` shows nothing, but holds { $value }
        [merged] one merged cell stands under several columns: { $value }
        [wide] row has more cells than there are headings: { $value }
        [number] cell under `{ $column }` is the number { $value }, from which zeros may have been lost
        [two] row is about two dossiers: { $value }
        [other-id] row names another id than the dossier that it is about, { $value }
        [no-kind] row does not say of what kind the new product is
        [kind] `{ $value }` is no kind of product
        [no-brand] row does not say of what brand the new product is
        [brand] there is no brand `{ $value }`
        [no-slug] row has neither a folder's name nor a name in Latin letters to make one of
        [slug] no folder's name can be made of `{ $value }`
        [taken] there is a product in a folder `{ $value }` already
        [id] `{ $value }` is no id
        [differs] another row or column says of the same dossier and field: { $value }
        [several] field `{ $value }` of the dossier holds more than one value, such as texts in several languages
        [layout] field `{ $value }` of the dossier has comments between its lines, which would be lost
       *[other] dossier `{ $value }` cannot be read
    }
    .hint = { $why ->
        [cell] mend the formula, or type the value
        [formula] open the file in the spreadsheet program, save it there and import again; in a CSV file type the value
        [digits] take the number from its source again, with the column formatted as text
        [scientific] take the number from its source again, with the column formatted as text; do not fill up with zeros
        [rounded] type the value as a text, as it should stand in the guide
        [format] type the value as a text, as it should stand in the guide
        [unseen] choose a number format that shows it, or clear the cell
        [merged] separate the merged cell, and write each value in its own; take out a row that is no product
        [wide] put the cell that holds a separator between quotation marks, or give the last column a heading
        [number] format the column as text in the spreadsheet, and type the value again
        [two] see which id, folder or barcode in the row is wrong
        [other-id] correct the id, or take it out of the row
        [no-kind] map a column to kind, or give it under defaults
        [kind] write cosmetics, food or fish, or map the word under values
        [no-brand] map a column to brand, or give it under defaults
        [brand] begin it first: `jinwi new brand { $value }`; or map the word to a brand's folder under values
        [no-slug] map a column to slug or to names.latin
        [slug] give the folder's name in a column mapped to slug: small letters, digits and hyphens
        [taken] give another in a column mapped to slug, or the id of that product in one mapped to id
        [id] write capital letters, digits and hyphens, such as COS-0012
        [differs] let all rows and columns say the same of a dossier
        [several] change this field by hand
        [layout] change this field by hand
       *[other] run `jinwi check`, mend what it says, then import again
    }
    .explain =
        `jinwi import` puts in a row whole or not at all. It refuses a row whose dossier or values cannot be told for certain, and goes on
        with the next; the report names each with its cell.
        Wrong: a barcode column of numbers, in which 0012345678905 has become 12345678905
        Right: the column formatted as text

# $why: cut-off, json or other.
record-syntax = { $why ->
        [cut-off] file ends before the record does
        [json] file cannot be read on from here: this is not JSON
       *[other] this is no record of an inspection
    }
    .hint = { $why ->
        [cut-off] ask the office to send it again; it was cut off on the way or while being saved
        [json] ask the office to send the file as the guide saved it
       *[other] take the file out of the folder, or ask the office for the one that the guide saved
    }
    .explain =
        A record is the file that “Save the record” on a guide's inspection page makes. It is read only as it was saved: a file
        that was opened and saved by a word processor, pasted into a mail, or cut off is refused whole, since nobody could tell
        what else in it has changed.
        Wrong: record.json with the text of a mail around it
        Right: the file itself as an attachment
        Ask for the file again. Other JSON files do not belong in this folder.

# $format: the version of the record's form. $known: the newest one that this program reads.
record-newer = record is of form { $format }, and this program reads form { $known }
    .hint = use a newer version of the program to read it
    .explain =
        Guides made by a later version may save records that say more, in a form with a higher number. Read as an older one
        they could be misunderstood, so that they are refused.
        Wrong: format 2 with a program that reads format 1
        Right: the program that made the guide, or a newer one
        Install the newer version and run the command again.

# $why: too-long, too-many, id, pack, no-units, twice, like or in-units. $value: the greatest number that may be, or what is written.
record-value = { $why ->
        [too-long] text has more than { $value } characters
        [too-many] list has more than { $value } items
        [id] `{ $value }` is not an id of a guide
        [pack] this does not say which pack
        [no-units] record has no units
        [twice] point `{ $value }` is answered twice
        [like] unit { $value } is none that stands before this one
        [in-units] more units have the outcome than were looked at
       *[other] value cannot stand here
    }
    .hint = the guide does not save such a file: ask the office for the one that it saved
    .explain =
        The inspection page keeps to limits: texts of at most 1,000 characters, notes of 4,000, 500 units, ids of letters, digits
        and hyphens, one answer a point. A file that does not was written or changed by something else, and nothing in it
        is counted.
        Wrong: "point": "../../seal"
        Right: "point": "seal"
        Ask for the file as the guide saved it. docs/record.schema.json describes the whole form.

# $outcome: the outcome as the file states it, such as no-difference.
record-doubtful = outcome `{ $outcome }` does not follow from the answers beside it
    .hint = ask the office; the file was changed after it was saved, or opened again in a copy that lacks a point
    .explain =
        A record states the outcome, and the answers that it follows from. Here these answers cannot have this outcome by the
        rule of the guide: strong indications without a decisive or two strong differences, no difference beside a point that
        differs, or a consignment whose outcome is not that of its gravest unit. It can also come of a record that was opened
        again in a later copy in which a point is gone.
        Wrong: "answer": "differs" for a decisive point, and "outcome": "no-difference"
        Right: both as the page saved them
        The record is counted as it states itself. Ask the office before you rely on it.

# $file: the file that holds the same inspection.
record-again = `{ $file }` holds the same inspection
    .hint = nothing to do; it is counted once
    .explain =
        The same record came twice, or an office's own form of it and the one for the editors. It is counted once. Records for
        the editors bear no reference: two inspections of the same product on one day with the same answers cannot be told
        apart in that form, and count as one too.
        Example: record.json and, beside it, record-editors.json
        There is nothing to correct, unless you know of two inspections: then ask for the office's own forms.

## Rules: what stands beside the content

# $why: name, version, syntax. $value: the file's name, the version, or the reader's own words in English.
bad-template = { $why ->
        [name] there is no page template `{ $value }` to replace
        [version] page template is made for version `{ $value }`
       *[other] page template cannot be used: { $value }
    }
    .hint = { $why ->
        [name] rename it after a built-in template, or delete it
       *[other] correct it, or delete it to use the built-in template again
    }
    .explain =
        A file in the folder templates beside the content replaces the built-in one of the same name. It must have the name of a
        template that exists, be written without faults, and suit this version of the program.
        Wrong: templates/prodct.html, or a template made for an older version
        Right: templates/dossier.html, made from this version's own
        Correct the file, or delete it: then the built-in template is used again.

# $why: name, syntax, unknown-key or unknown-value. $value: the file's name, the key, the name after $, or the reader's own
# words in English.
bad-locale = { $why ->
        [name] `{ $value }` is not the name of a language's file
        [unknown-key] there are no interface words named `{ $value }`
        [unknown-value] `{ $value }` stands for nothing in these words
       *[other] interface words cannot be read here: { $value }
    }
    .hint = { $why ->
        [name] name the file after its language, such as `en.ftl` or `zh-Hans.ftl`
        [unknown-key] correct the name, or delete the line to use the built-in words
        [unknown-value] use only the names after $ that the built-in words have
       *[other] write each line as `name = words`, or delete it to use the built-in words
    }
    .explain =
        A file in the folder locales beside the content replaces built-in words, key by key. Each line is `key = words`, with the keys
        and the names after $ that the built-in file has.
        Wrong: kind-food: Food
        Right: kind-food = Food
        Correct the line, or delete it: then the built-in words are used again.

# $language: the language's tag.
interface-untranslated = the interface has no words in `{ $language }`
    .hint = nothing must be done; to add them, write `locales/{ $language }.ftl` beside the content
    .explain =
        The texts of a language may be written before the interface exists in it. Its pages have the texts of the dossiers in that
        language; headings, buttons and names of countries come from the next language of its fallback chain, and
        finally from English.
        Right: locales/fr.ftl beside the content, with lines such as nav-brands = Marques
        Translate the lines of the English file; what is left out falls back line by line. This note never stops a build,
        even with --deny warnings.

## Help of the command line

help-program = Makes an offline guide to telling genuine Korean goods from counterfeits
    .long =
        Makes an offline guide to telling genuine Korean goods from counterfeits, in many languages, from a folder of dossiers.

        Exit codes: 0 all is well, 1 there are faults in the content, 2 the program could not run.
        Verify has codes of its own: see `jinwi verify --help`.
help-build = Check the content and make one edition of the guide
    .long =
        Checks the content and makes one edition of the guide. If there are errors, nothing is written, and a former copy stays
        as it was. The output folder holds exactly one edition: pages that are gone are deleted, and a folder with other files is refused.
help-check = Check the content and report everything that is wrong with it
    .long =
        Checks the content and reports all errors, warnings and notes, each with its file, its line and what to do. Writes nothing.
help-completions = Print what a shell needs to complete commands and options
    .long =
        Prints a script for a shell; put it where the shell looks for such, under the name that it expects. For bash, for example:

        jinwi completions bash > ~/.local/share/bash-completion/completions/jinwi
help-explain = Explain a rule: what it asks for, why, and how to correct a fault
    .long =
        Explains a rule with a wrong and a right example. The code of a rule stands beside each fault, such as `bad-gtin`.
        Without a code, lists all rules.
help-key = Make the keys that copies are signed with, and trust a key that follows another
    .long =
        Two commands for keys. They are minisign's: either program reads the other's.

        new      a new key: a secret file under a password, and a public one beside it
        trust    put a new key into the list of trusted keys, where a trusted key has signed it
help-key-new = Make a key: a secret file under a password, and a public one beside it
    .long =
        Draws a key and writes FILE, the secret key, and FILE.pub, the public one. Whoever holds the secret file and its password can
        make copies that pass for yours: keep them apart, and on no stick with a copy. The public key goes to whoever verifies your
        copies, by another way than the copies themselves.

        With --after, the key that was used until now signs the new public key (FILE.pub.minisig), so that whoever trusts the one
        can take the other: `jinwi key trust`.
help-key-new-file = File for the secret key; the public one gets `.pub` behind its name
help-key-after = Secret key that was used until now, which signs the new public key
help-key-after-password = File whose first line is the password of that key
help-key-trust = Trust a new public key that a trusted key has signed
    .long =
        Reads the public key FILE and its signature FILE.minisig. Where a key of the list signed it, it is put at the list's end. A key
        that nobody signed you put into the list yourself, after comparing its line with the publisher's by telephone or on paper.
help-key-trust-file = The new public key
help-option-password-file = File whose first line is the password of the key; without it the password is asked on the terminal
help-option-passphrase-file = File whose first line is the passphrase; without it the passphrase is asked on the terminal
help-key-sealing = Make an identity to which files can be sealed (age's own kind, without a password) instead of a key that signs
help-seal = Seal a file so that only those it is meant for can open it
    .long =
        Seals a file, such as a pack of a customs edition, with age (age-encryption.org): to one or more recipients, or with a
        passphrase. It is opened by `jinwi open`, and by the programs age and rage. The file itself stays as it is.

        A recipient is the line age1… that `jinwi key new --sealing` or age-keygen shows to whoever is to open it. Recipients are
        better than a passphrase: nothing secret has to be sent. Sealing the same file twice gives different bytes, and sealing does
        not sign: sign the copy before it is packed.
help-seal-file = File to seal
help-seal-to = Recipient, a line that begins with age1; may be given several times
help-seal-recipients = File of recipients, one a line, with comments after #
help-seal-passphrase = Seal with a passphrase, which is asked twice
help-seal-out = The sealed file; its name may end with .age
help-open = Open a sealed file
    .long =
        Opens a file that was sealed with `jinwi seal`, age or rage, with the identity of one of its recipients or its passphrase. What
        it holds stands at --out only once all of it was found unchanged. Whoever can open a file could have sealed it: who made a copy
        is told by its signature alone (`jinwi verify --key`).

        Exit codes: 0 opened, 40 no sealed file or of an unknown kind, 41 cut, 42 changed, 43 sealed to others or in another way,
        44 wrong passphrase, 45 asks for too much work, 2 the program could not run.
help-open-file = Sealed file
help-open-identity = File of identities, as `jinwi key new --sealing` or age-keygen made it; may be given several times
help-open-out = Where to put what it holds
help-sign = Sign a copy of the guide
    .long =
        Verifies the copy, and signs its list of files: SHA256SUMS.minisig, pure Ed25519, which minisign, signify and OpenSSL verify
        too. The signature names guide, edition, issue and day. A copy that is not whole is not signed.

        Exit codes: 0 signed, those of `jinwi verify` where the copy is not whole, 2 the program could not run.
help-sign-dir = Folder of the copy
help-sign-key = Secret key
help-pack = Pack a copy of the guide into a ZIP file, or several of a size
    .long =
        Verifies the copy, and writes it as a ZIP file that Windows, macOS and Linux unpack without this program: one folder, named
        by guide, edition and issue. The same copy gives the same bytes. A copy that is not whole is not packed. With --split no
        file is larger than SIZE; each part is a ZIP file of its own, and all unpack into the same folder, in any order.

        A pack of fewer languages or kinds is a pack of a copy that was built so: `jinwi build --languages --kinds`.

        Exit codes: 0 packed, those of `jinwi verify` where the copy is not whole, 2 the program could not run.
help-pack-dir = Folder of the copy
help-pack-out = File to write; a pack that this program made there is replaced, any other file is not
help-pack-split = Largest size of a file, such as 20M for a mail or 2G for FAT (k, M, G are thousands)
help-delta = Write what a copy has that its former issue lacks, to be sent over thin lines
    .long =
        Verifies the copy NEW, and writes a ZIP file of what the copy OLD lacks: the new list of files with its signature, edition.json, and
        each content that is new, once. A file that is only called otherwise is not sent. Of OLD, its SHA256SUMS alone is enough. Whoever
        has a copy like OLD makes it like NEW with `jinwi apply`.

        Exit codes: 0 written, those of `jinwi verify` where NEW is not whole, 2 the program could not run.
help-delta-old = The former copy that the receiver has, or its SHA256SUMS
help-delta-new = The new copy, of the same edition
help-delta-out = File to write; a delta that this program made there is replaced, any other file is not
help-apply = Bring a copy of the guide up to date by a delta
    .long =
        Checks the delta, that it is for this very copy, and that there is room; then exchanges what changed. If it is stopped at any
        moment, the old copy stands, or the next run of this or of `jinwi build` finishes the exchange; until then `jinwi verify` calls the
        copy unfinished. Name the publisher's key with --key or --trusted: else nobody says who made the delta.

        Exit codes: 0 applied, or up to date already; 30 the delta is cut, damaged or not sound, 31 it is for another copy or edition, 32 it leads to an
        older issue, 33 it is not signed and the copy is, 34 too little room; 17 to 22 of the signature and 10 to 12 or 15 where the copy is
        not whole, as with `jinwi verify`; 2 the program could not run.
help-apply-delta = The delta
help-apply-dir = Folder of the copy
help-apply-allow-older = Also apply a delta that leads to an older issue
help-apply-allow-unsigned = Also apply a delta without a signature to a signed copy
help-manual = Print the manual as a man page
    .long =
        Prints all that `--help` says of every command as one man page. To read it:

        jinwi manual > jinwi.1 && man ./jinwi.1
help-new = Begin a product's dossier or a brand's record
    .long =
        Makes the folder of a new product or brand: its facts and a text in each language of the guide, with comments that say what
        goes where. A product is given the next id of its kind and stands as a draft, which is in no edition until it is published.
        `jinwi check` then asks for what is still to be filled in. Nothing that exists is changed.
help-records = Read saved records of inspections into one table and a summary
    .long =
        Reads every .json file of a folder, and of the folders in it, as a record that a guide's inspection page saved. Reports each
        that is malformed, counts an inspection once, and says what was found by dossier, checkpoint, country and month.
        With --out, also writes one table, a row an answer: .csv for programs, .xlsx for people. Nothing in the folder is changed.

        Exit codes: 0 all files were read, 1 some were refused, 2 the program could not run.
help-schema = Write JSON Schemas of the YAML files, for editors such as VS Code
    .long =
        Writes guide.schema.json, brand.schema.json and dossier.schema.json. An editor that knows which file has which schema
        completes fields and words as you type, explains them, and marks what is not allowed. How to set up VS Code is in
        docs/editing.en.md. What goes beyond one field is for `jinwi check` to say.
help-serve = Show the guide in a browser, and again after each change
    .long =
        Serves one edition as the content is at the moment, on this machine alone. Watches the content and the folders beside it:
        after each change the page loads again by itself and stays where it was. While there are errors, the last good version stays,
        and the page says what is wrong and where. On a page of its own, boxes can be drawn on the photos of a pair and written
        into the dossier. Nothing else is written. Started without any arguments in a folder with content, the program does this.
help-status = List what editors need to attend to
    .long =
        Lists reviews and rights that have ended or will, drafts, published dossiers without photos or without one of a counterfeit,
        and how far the texts of each language are. Writes nothing. What is wrong is for `jinwi check` to say.
help-import = Make or update dossiers' facts from a spreadsheet; without --write, only say what would be done
    .long =
        Make or update dossiers' facts from a spreadsheet, .xlsx or .csv (UTF-8 or CP949).

        A mapping file says which column is which field:

          columns: {"{"}관리번호: id, 구분: kind, 브랜드: brand, 제품명: names.hangul, HS: hs, 바코드: items.gtin{"}"}
          values: {"{"}kind: {"{"}화장품: cosmetics, 식품: food, 수산물: fish{"}"}{"}"}
          defaults: {"{"}owner: MFDS{"}"}

        A row whose id, folder or barcode is known adds to that dossier; any other makes a draft. Values replace what is there,
        lists keep what they have. Without --write nothing is written.

        What the office sees is read: a number as its format shows it, a merged cell's value in all of its rows, no hidden row. What
        cannot be told for certain is refused, with its cell and why.
help-import-file = The spreadsheet
help-import-map = The mapping file
help-import-write = Write the rows that are not refused
help-import-hidden = Read rows and columns too that are hidden in the sheet
help-translate = See how far translations are, send texts to translators, and take them back
    .long =
        Four commands for translations:

        status   how far each language is, and what has changed since
        export   texts to translate, as XLIFF 1.2 for translation offices' tools
        import   what comes back; only what was translated changes
        confirm  a translation that was brought up to date by hand
help-translate-status = Say how far each language is: what is current, out of date (and what changed) or missing
help-translate-status-to = These languages alone
help-translate-export = Write what is missing or out of date in a language as XLIFF 1.2
    .long =
        Write what is missing or out of date in a language as XLIFF 1.2, which translation offices' tools open.

        Text that is printed on packs comes as placeholders: what stands in bold or as code in the source text, and is named in
        the dossier. Texts above the audience stay here.
help-translate-import = Put in what came back from translators
    .long =
        Put in what came back from translators.

        A part of a text is put in when all of it is translated, its placeholders are all there and it has no mark-up of its own.
        What nobody touched stays, and so does a part that somebody has written or changed here since it was sent out, unless
        --replace is given. The file <lang>.lock.yaml then holds the source text that was translated.
help-translate-confirm = Say that a translation follows the source text as it is now
help-translate-to = Language, such as th
help-translate-record = Dossiers by id or folder, brands by folder
help-translate-out = File to write [default: TAG.xlf]
help-translate-audience = Send what readers up to these may see; without it, what all may
help-translate-all = Send what is current as well
help-translate-fill = Put the source text in for each translation that is wanted, for tools such as OmegaT 3.6 that show nothing else
help-translate-file = The XLIFF file
help-translate-import-to = Language of the translation, where the file does not say it
help-translate-translator = Who translated, where the file does not say it
help-translate-replace = Also put in parts that somebody has written or changed here since they were sent out
help-translate-part = These parts alone: name, summary, opening, ids of sections
help-option-dry-run = Say what would be done, and write nothing
help-verify = Tell whether a copy of the guide is whole and up to date
    .long =
        Compares every file of a copy with the list of files that the copy carries, and its dates with today. Also finds files
        that were added, which `sha256sum -c SHA256SUMS` does not see. Names what operating systems left, and does not look at
        it. Says who made the copy only where you name the publisher's key, with --key or --trusted.

        Exit codes: 0 whole, 10 changed or unreadable files, 11 missing files, 12 extra files, 13 older than a copy seen before,
        14 out of date, 15 unfinished, 16 built after today, 2 the program could not run.
        Of the signature: 17 none, 18 cut or illegible, 19 by a key that is not trusted, 20 not over this list, 21 its comment
        changed, 22 of another copy.
        Of the list of files: 23 unsafe path, 24 doubled line, 25 lines out of order, 26 capital letters, 27 wrong line ends,
        28 other lines that this program does not write. With --remember: 29 of a guide or an edition not seen before.
        Of several findings, the gravest gives the code: unfinished, the list, the signature, changed, missing, extra, not seen
        before, older, built after today, out of date.

help-option-content = Folder of the content; templates, static and locales beside it replace built-in ones
help-option-cache = Folder for what can be used again by the next run: an empty one, or one that this program made; may be deleted at any time
help-option-no-cache = Keep nothing for the next run, and use nothing of the last
help-option-date = Take this day for today, such as 2026-11-01
help-option-deny = Treat warnings as errors (the only word for it is `warnings`)
help-option-format = Write the report as text for people or as json for programs
help-option-lang = Language of the program's own messages: en or ko
help-option-help = Show help
help-option-version = Show the version

help-build-out = Folder for the edition; must be empty or hold a former copy of the same edition
help-build-edition = Edition to make, by its name in guide.yaml; without it, the one for the widest circle of readers
help-build-all-editions = Make every edition of the guide, each into the folder of its name below --out; --previous is then the folder above their former copies
help-build-languages = Make pages only in these of the edition's languages, such as ko,en
help-build-kinds = Hold only these of the edition's kinds of goods, such as cosmetics,fish
help-build-pocket = Also make pocket packs: one file a product (1 MB at most) and files a kind (5 MB at most), to mail or to open alone
help-build-for = What is to carry the copy: a copy that does not fit on it is refused before anything is changed, and its size there is told
help-build-precompress = Also write compressed twins (.gz and .br) of pages and scripts, for web servers that send them
help-build-previous = Folder of the same edition's former copy; the new copy then says which one it follows
help-build-recipient = Number the copy: whom it is made for, such as "Thai Customs · 17", stands on each of its pages and prints
help-completions-shell = Shell that completes
help-explain-code = Code of the rule, such as bad-gtin
help-new-product = Begin a product's dossier
help-new-brand = Begin a brand's record
help-new-glossary = Begin the glossary, which is one file: the words on packs, and what they mean
help-new-mark = Begin the record of a certification mark
help-new-case = Begin the record of goods that were found, its year before its name, such as 2016/seizure-in-port
help-new-jurisdiction = Begin the record of a place's customs law
help-new-platform = Begin the record of an online platform
help-new-agreement = Begin the record of an agreement
help-new-alert = Begin an alert
help-new-programme = Begin the record of a support programme
help-new-primer = Begin a short lesson with a self-test
help-new-office = Begin the record of an office abroad
help-new-agency = Begin the record of a public body, with its names in time
help-new-statistic = Begin a record of figures of a period
help-new-kind = Kind of the product
help-new-slug = Name of its folder and its page: small letters, digits and hyphens, such as haneul-cream
help-new-brand-of = The product's brand, by the name of its folder
help-records-dir = Folder of the records
help-records-out = Table to write: its name ends in .csv or .xlsx; a former one is replaced
help-records-office = Also give what is the office's own: consignment, references, marks of units, notes and names of pictures
help-records-propose = Hold the records against the dossiers and propose edits, each with the records that it rests on; without --write nothing is written
help-records-write = Accept proposals: their ids with commas between, or all
help-records-older = Also count records of older revisions of a dossier
help-schema-out = Folder for the schemas
help-schema-fields = List the fields instead, those that must be there with a *
help-serve-edition = Edition to show, by its name in guide.yaml; without it, the one that holds the most, or with --lan the one for the widest circle of readers
help-serve-drafts = Show drafts as if they were published
help-serve-open = Open the browser
help-serve-port = Port to serve at; 0 for any that is free
help-serve-editor = Address by which your text editor opens a line, such as idea://open?file={"{"}file{"}"}&line={"{"}line{"}"}
help-serve-lan = Let other machines in the network look at this edition, too; they see nothing else and cannot change anything
help-status-within = How many days ahead to look
help-verify-dir = Folder of the copy
help-verify-key = Public key of the publisher; may be given several times
help-verify-trusted = File with public keys, one a line
help-verify-remember = File that keeps the newest copy seen of each edition; an older one is reported. Needs --key or --trusted
help-verify-new-guide = Take a copy of a guide or an edition that was not seen before
help-verify-seen = A copy that you have seen before, or its edition.json; an older copy than that is reported

help-heading-name = Name
help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
# $value: the value that holds where the option is not given.
help-default = default: { $value }
# $values: the words that the option takes, joined by commas.
help-values = one of: { $values }

## Progress: names of the stages

stage-reading = Reading
stage-checking = Checking
stage-pictures = Pictures
stage-pages = Pages
stage-writing = Writing

## Which edition, for which day

# $date: the day.
cache-unusable = nothing is kept for the next run: `{ $path }` cannot be written ({ $reason })
# $path: the folder that results are to be kept in. $why: root-or-home, no-folder, overlap or foreign. $other: a file in it, or
# another folder.
cache-refused = nothing can be kept in `{ $path }` for the next run: { $why ->
        [root-or-home] it is the whole disk, or is or holds your home folder
        [no-folder] it is a file or a link, not a folder
        [overlap] it and the folder `{ $other }` lie within each other
       *[foreign] it holds files that this program did not put there, such as `{ $other }`
    }
    .hint = name an empty or new folder with `--cache`, or use `--no-cache`; nothing was changed or deleted
today-from-clock = today is { $date }, taken from this computer's clock (UTC); set it with `--date` or `issued:` in guide.yaml
# $edition: its name. $audience: public, partner or customs.
edition-built = edition `{ $edition }`, { $audience ->
        [public] for the public
        [partner] for cooperating bodies
        [customs] for customs only
       *[other] for `{ $audience }`
    }
# $edition: its name. $audience: as above. $known: names of all editions, joined by commas.
edition-by-default = no `--edition` given: making `{ $edition }`, { $audience ->
        [public] for the public
        [partner] for cooperating bodies
        [customs] for customs only
       *[other] for `{ $audience }`
    }; editions: { $known }
# $edition: its name. $dossiers: how many, a number.
edition-holds = edition `{ $edition }` holds { $dossiers ->
        [0] no dossiers
        [one] { $dossiers } dossier
       *[other] { $dossiers } dossiers
    }

## Summaries. Counts are numbers; sizes and seconds are texts, such as 12.3 MB and 4.2.

# $errors, $warnings: how many.
summary-faults = { $errors ->
        [0] no errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
# $notes: how many.
summary-notes = { $notes ->
        [0] no notes
        [one] { $notes } note
       *[other] { $notes } notes
    }
summary-clean = nothing is wrong with the content
# $errors, $warnings: how many. $rules: the rules of the warnings, each with how many there are.
summary-brief = { $errors ->
        [0] no errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    } ({ $rules }), which `jinwi check` shows
# $code: a rule that was broken.
summary-explain = `jinwi explain { $code }` says more
summary-denied = warnings count as errors, as `--deny warnings` asks
# $out: the folder.
summary-unchanged = the former copy in `{ $out }` is unchanged
summary-nothing-written = nothing was written

# $pages, $pictures, $files: how many. $size: of all files. $seconds: how long it took.
built = built { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } and { $pictures ->
        [one] { $pictures } picture
       *[other] { $pictures } pictures
    }: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $size }, in { $seconds } s
# $written, $deleted: how many files.
built-changes = { $written ->
        [0] no file
        [one] { $written } file
       *[other] { $written } files
    } written, { $deleted ->
        [0] none
       *[other] { $deleted }
    } deleted; all others are unchanged
built-same = nothing has changed; the former copy stands as it was
# $out: the copy's folder.
built-unsigned = the former copy was signed, and this one is not yet: `jinwi sign { $out } --key FILE`
# $path: of the first page.
built-open = open `{ $path }` in a browser
# $unit: in KiB. $size: the room that the copy takes.
built-room = { $size } (units of { $unit } KiB)
# $carrier: the word given with --for. $sizes: rooms that it takes, or none where it is compressed.
built-for = fits on { $carrier }{ $sizes ->
        [none] {""}
       *[other] , where it takes { $sizes }
    }
# $date: the last day.
built-valid = valid until { $date }
# $recipient: whom the copy was made for.
built-recipient = made for: { $recipient }
# $recipient: whom the former copy was made for.
built-recipient-gone = the former copy in this folder was made for: { $recipient }; that number is gone from it

## The output folder is refused. Nothing was changed.

# $out: the folder. $count: how many foreign files. $first: one of them.
refused-foreign = output folder `{ $out }` holds { $count ->
        [one] a file that is not of this guide: `{ $first }`
       *[other] { $count } files that are not of this guide, such as `{ $first }`
    }
    .hint = name an empty or new folder with `--out`, or move these files elsewhere; nothing was deleted
# $out: the folder. $found: the edition in it. $edition: the one asked for.
refused-within-copy = `{ $out }` is a copy of one edition; copies of all editions cannot lie within it
    .hint = name another folder with `--out`: each edition gets a folder below it
refused-other-edition = output folder `{ $out }` holds edition `{ $found }`, not `{ $edition }`
    .hint = give each edition a folder of its own with `--out`; mixed editions could show what readers may not see
# $out: the folder. $found: the guide in it.
refused-other-guide = output folder `{ $out }` holds another guide: `{ $found }`
    .hint = name another folder with `--out`
# $out: the folder. $input: the folder of the content, or another that is read.
refused-overlap = output folder `{ $out }` and the folder `{ $input }`, which is read, lie within each other
    .hint = name a folder with `--out` that lies beside it
# $out: the folder.
refused-root-or-home = output folder `{ $out }` is the whole disk, or is or holds your home folder
    .hint = name a folder for this copy alone with `--out`, such as `dist`
# $out: the path.
refused-not-a-folder = `{ $out }` is a file or a link, not a folder
    .hint = name a folder with `--out`; a link is not followed
# $carrier: the word given with --for. $limit: a word. $path: the file or folder. $found, $most: characters, parts, bytes or entries.
refused-unfit = the copy does not fit on { $carrier }: { $limit ->
        [name] a name in `{ $path }` has { $found } characters, { $most } at most
        [path] the path `{ $path }` has { $found } characters, { $most } at most
        [depth] the path `{ $path }` has { $found } parts, { $most } at most
        [file] `{ $path }` has { $found } bytes, { $most } at most
       *[entries] the folder `{ $path }` takes { $found } entries, { $most } at most
    }
    .hint = { $limit ->
        [name] shorten the slug that the name is made of, or carry the copy on exfat or as a ZIP; nothing was changed
       *[other] carry the copy on exfat or as a ZIP, or make an edition with fewer records; nothing was changed
    }
# $path: the file.
refused-held = another program has `{ $path }` open and lets nobody change it
    .hint = close it there, then start again; the former copy is as it was
# $out: the folder.
refused-busy = another run is writing into `{ $out }`
    .hint = wait until it has ended, then start again

## The program could not run

# $path: the folder.
cannot-find-content = there is no content folder `{ $path }`
    .hint = start the program in the folder above the content, or name it with `--content`
# $name: the edition asked for. $known: names of all editions, joined by commas.
cannot-find-edition = there is no edition `{ $name }`
    .hint = guide.yaml names these editions: { $known }
# $edition: its name. $tag: the language asked for. $known: the edition's languages, joined by commas.
cannot-find-language = edition `{ $edition }` has no language `{ $tag }`
    .hint = it has these languages: { $known }
# $edition: its name. $kind: what was asked for. $known: the kinds that there are.
cannot-find-kind = edition `{ $edition }` has no goods of the kind `{ $kind }`
    .hint = it has these kinds: { $known }
cannot-be-silent = this edition has no languages
    .hint = list languages in guide.yaml, for the guide or for this edition
# $value: as typed. $why: see below. $detail: how many characters it has, or the character. $most: how many it may have.
cannot-be-recipient = `{ $value }` cannot be whom a copy is made for: { $why ->
        [empty] it is empty
        [long] it has { $detail } characters, and { $most } are the most
        [hidden] it holds { $detail }, which cannot be seen or looks like a space
        [mixed] it holds the letter { $detail } of another alphabet, which passes for another
       *[marks] it holds too many marks on one letter
    }
    .hint = write a short name and a number, such as `--recipient "Thai Customs · 17"`; any script may be used
# $value: as typed.
cannot-read-date = `{ $value }` is not a valid date
    .hint = write year, month and day as `2026-11-01`
# $value: what SOURCE_DATE_EPOCH holds.
cannot-read-epoch = `SOURCE_DATE_EPOCH` is `{ $value }`, which is not a time in seconds
    .hint = remove this setting from the computer's environment, or give the day with `--date`
# $code: as typed.
cannot-find-rule = there is no rule `{ $code }`
    .hint = `jinwi explain` lists all rules
# $path: the folder. $found: the edition in it. $edition: the one being made.
cannot-follow-previous = former copy `{ $path }` is of edition `{ $found }`, not `{ $edition }`
    .hint = name the former copy of the same guide and the same edition with `--previous`
# $path: the file or folder. $found: the edition it is of. $edition: the edition of the copy verified.
cannot-compare-seen = `{ $path }` is of edition `{ $found }`, not `{ $edition }`
    .hint = name a copy of the same guide and the same edition with `--seen`
# $path: the file.
key-is-there = `{ $path }` is there already
    .hint = a key is never written over: name another file, or move the old key away
# $path: the file. $folder: the folder of the content or the copy.
key-in-copy = `{ $path }` would stand in `{ $folder }`, which others get
    .hint = keep the secret key where no copy and no content is
# $path: the secret key. $folder: the folder of the content or the copy.
key-beside = `{ $path }` stands beside `{ $folder }`, which others get
    .hint = move it to where nothing is that you hand on: whoever gets the whole folder would have your secret key
# $path: the file.
remember-in-copy = `{ $path }` would be written into the copy that is verified
    .hint = keep the list of copies seen on your own computer: on the stick, whoever hands you the stick could change it
# $path: the file.
remember-illegible = `{ $path }` is no list of copies seen, or it is damaged
    .hint = name the file that `--remember` wrote, or one that is not there yet; nothing was written
remember-without-key = `--remember` needs a key: a copy that nobody signed proves nothing of the next one
    .hint = name the publisher's key with `--key`, or your list of keys with `--trusted`
key-no-terminal = the password cannot be asked: this is no terminal
    .hint = put the password into a file that nobody else can read, and name it with `--password-file`
# $path: the file of the key.
key-password-ask = Password for `{ $path }`
key-password-again = The same password again
key-password-differs = the two passwords differ
    .hint = start the command again
key-password-empty = the password is empty, or blanks alone
    .hint = take several words that nobody would guess; without them, whoever has the file has all that is needed
# $path: the file of the password.
key-password-encoding = `{ $path }` is not text in UTF-8
    .hint = save it as UTF-8; `echo … > FILE` of Windows PowerShell writes another encoding
# $path: the file of the key.
key-unprotected = `{ $path }` has no password
    .hint = whoever has the file could sign: give it a password first, with `minisign -C -s FILE`
# $path: the file of the key.
key-password-wrong = this is not the password of `{ $path }`
    .hint = passwords tell capital letters apart; mind the keyboard's language
# $path: the file.
key-secret-illegible = `{ $path }` is not a secret key, or it is damaged
    .hint = name the file that `jinwi key new` or `minisign -G` made, not the one that ends with `.pub`
# $path: the file. $lines: numbers of its faulty lines, or none.
key-illegible = `{ $path }` holds { $lines ->
        [none] no public key
       *[other] lines that are no public key: { $lines }
    }
    .hint = a public key is a line of 56 letters that begins with RW, in a file saved as UTF-8; comments stand behind #
# $path: the file of the key. $line: the key itself. $list: the list of trusted keys.
key-not-vouched = `{ $path }` is not signed by a key in `{ $list }`
    .hint = ask the publisher by telephone or on paper whether this is their key, and then put it into the list yourself: { $line }
# $number: the key's number.
key-trusted-already = key { $number } is trusted already
# $number: the key's number. $by: the number of the key that signed it. $list: the list of trusted keys.
key-trusted = key { $number } is trusted from now on: key { $by } has signed it
    .hint = once all copies that you use are signed with the new key, delete the old one from `{ $list }`
# $number: the key's number. $path: the secret key. $public: the public one. $line: the public key itself.
key-made = key { $number }: `{ $path }` is secret, `{ $public }` is public
    .means = the public key is { $line }
    .hint = give the public key to whoever verifies your copies, by another way than the copies
# $path: the sealed file. $count: to how many recipients; 0 with a passphrase.
seal-done = sealed { $count ->
        [0] with a passphrase
        [one] to one recipient
       *[other] to { $count } recipients
    }: `{ $path }`
    .hint = { $count ->
        [0] tell the passphrase by another way than the file, such as by telephone; whoever has both can open it
       *[other] each opens it with their own identity: `jinwi open`, age or rage
    }
# $path: the file that was made.
open-done = opened: `{ $path }`
    .hint = who made it is told by the signature of the copy alone: `jinwi verify --key`
# $path: the secret file. $public: the file of the recipient. $line: the recipient.
identity-made = identity made: `{ $path }` is secret, `{ $public }` is for whoever seals
    .means = the recipient is { $line }
    .hint = give that line to whoever sends you sealed files; keep the secret file on your own machine, and a copy of it in a safe: without it, nobody opens them
seal-for-whom = nobody is named to whom the file is to be sealed
    .hint = name recipients with `--to` or `--recipients`, or take `--passphrase`
# $count: how many. $most: the bound.
seal-too-many = { $count } recipients are too many: { $most } at most
    .hint = seal the file several times, to some of them each
# $path: a folder.
seal-folder = `{ $path }` is a folder
    .hint = make one file of it first, such as a ZIP
# $path: what is there.
seal-is-there = `{ $path }` is there already
    .hint = nothing is written over: choose another name with `--out`, or move away what is there
# $place: argument or file. $path: the file. $line: the line in it.
recipient-illegible = { $place ->
        [file] `{ $path }`, line { $line }, is no recipient
       *[argument] what stands after `--to` is no recipient
    }
    .hint = a recipient begins with age1 and has 62 letters; `jinwi key new --sealing` and age-keygen show it
recipient-secret = { $place ->
        [file] `{ $path }`, line { $line }, is a secret identity, not a recipient
       *[argument] what stands after `--to` is a secret identity, not a recipient
    }
    .hint = ask for the line that begins with age1; whoever has the secret one can open all that is sealed to it, so that its owner should make a new one
# $path: the file. $line: the number of the line, or none.
identity-illegible = `{ $path }` { $line ->
        [none] holds no identity
       *[other] is no file of identities: line { $line }
    }
    .hint = an identity is a line that begins with AGE-SECRET-KEY-; a file of identities that has a passphrase of its own is opened first with `jinwi open`
# $path: the file that was to be opened.
open-not-sealed = `{ $path }` is not sealed
    .hint = take the file as it is; if it should have been sealed, tell whoever sent it
open-armoured = `{ $path }` was sealed as text
    .hint = open it with the program age: `age --decrypt`
open-unknown = `{ $path }` is sealed in a way that this program does not know
    .hint = try the newest version of the program age; if it refuses too, the file is damaged or not what it says
open-cut = `{ $path }` is not whole: its end is missing or was changed; nothing was written
    .hint = copy or fetch the file again, and compare its size with the sender's
open-changed = `{ $path }` was changed or damaged after it was sealed; nothing was written
    .hint = copy or fetch the file again; if it stays so, tell whoever sent it
open-for-others = `{ $path }` is not sealed to any of these identities
    .hint = take the identity whose age1… line the sender used, or have it sealed again to yours; a file with a damaged beginning also looks so
open-wants-passphrase = `{ $path }` was sealed with a passphrase, not to an identity
    .hint = leave out `--identity`; the passphrase is asked, or read from `--password-file`
open-wants-identity = `{ $path }` was sealed to recipients, not with a passphrase
    .hint = name the file of your identity with `--identity`
open-passphrase-wrong = this is not the passphrase of `{ $path }`
    .hint = passphrases tell capital letters apart; mind the keyboard's language, and spaces at the end
open-work = `{ $path }` asks for more work than is done to open a file
    .hint = have it sealed again with `jinwi seal` or age; a file that asks for so much may be meant to stop this machine
# $path: the copy.
sign-not-whole = `{ $path }` was not signed
    .hint = a signature says that the copy is as it was built: build it again, and sign it then
# $path: the signature. $number: the key's number. $edition: the edition's name. $built: the day of the build.
sign-done = edition `{ $edition }`, built { $built }, is signed with key { $number }: `{ $path }`
    .hint = whoever has the public key verifies it with `jinwi verify --key`, minisign, signify or OpenSSL
# $value: what was written.
cannot-read-size = `{ $value }` is no size
    .hint = write a number above 0 with k, M or G behind it, such as 20M, or a number of bytes
# $path: the copy.
pack-not-whole = `{ $path }` was not packed
    .hint = whoever got the pack would be told that it is not whole: build the copy again, and pack it then
# $path: the file.
changed-meanwhile = `{ $path }` was changed while it was read; nothing was written
    .hint = let nobody work in the copy, and try again
# $path: the file's path in the copy. $size: bytes.
pack-part-too-small = the file `{ $path }` needs a part of { $size } bytes; nothing was written
    .hint = give `--split` at least that size
# $edition, $guide, $issue, $built, $languages, $kinds: of the copy.
pack-holds = edition `{ $edition }` of guide `{ $guide }`, issue { $issue }, built { $built }; languages: { $languages }; kinds: { $kinds }
# $path: the file. $size: its size. $digest: its SHA-256.
pack-written = `{ $path }`: { $size }, SHA-256 { $digest }
# $path: a pack that an earlier run made.
pack-former-removed = removed the former pack `{ $path }`
# $folder: the folder. $files: how many files. $parts: how many ZIP files.
pack-unpacks = { $parts ->
        [one] unpacks into the folder `{ $folder }`: { $files } files
       *[other] all { $parts } unpack into the same folder `{ $folder }`, in any order: { $files } files
    }
pack-unsigned = the copy is not signed: whoever gets it cannot tell who made it (`jinwi sign`)
# $audience: whom the edition is for.
pack-open = { $audience ->
        [customs] THIS FILE IS OPEN, and it is of an edition for customs only: whoever finds it reads every sign that customs look for
       *[other] THIS FILE IS OPEN, and it is of an edition that is not for the public: whoever finds it reads it
    }
    .hint = seal it with `jinwi seal` before it is mailed or put on a stick, and delete this file
# $path: the new copy.
delta-not-whole = no delta was written: `{ $path }` is not whole
    .hint = build the copy again
# $old, $new: the days on which the copies were built, with the numbers of their issues.
delta-older = the copy named first (built { $old }) is newer than the one named second (built { $new })
    .hint = name the copy that the receiver has first: `jinwi delta OLD NEW`
# $path: the former copy. $found: its edition and guide. $edition: the edition wanted.
delta-other = `{ $path }` is a copy of another edition: `{ $found }`, not `{ $edition }`
    .hint = a delta leads from one issue of an edition to another of the same
# $path: the new copy.
delta-same = both have the same list of files: there is nothing to send to whoever has `{ $path }` already
    .hint = name the copy that the receiver has first
# $sent, $kept: numbers of files. $path: the delta.
delta-sends = { $sent } files are sent, { $kept } are taken from the former copy; applied with `jinwi apply { $path } DIR`
# $why: the word of its fault. $name: the file in it. $path: the delta.
delta-refused = delta `{ $path }` is not applied: { $why ->
        [cut] it was cut, or is no ZIP file
        [twice] a name stands in it twice
        [contradictory] its directory and its files contradict each other
        [outside] the name `{ $name }` leads out of the copy
        [link] `{ $name }` is a link or no file
        [strange] it holds `{ $name }`, which no delta has
        [method] `{ $name }` is encrypted, or packed as in no delta
        [bomb] `{ $name }` would unpack to more than such a file can have
        [absent] it holds no `{ $name }`
        [record] its `{ $name }` cannot be read, or is of a newer version of this program
        [list] its `{ $name }` is not the list that it was made for
        [edition] its `{ $name }` is not the one listed, or of another edition
        [unlisted] `{ $name }` is not in the new list
        [surplus] it holds `{ $name }`, which the copy has already
        [lacking] it lacks `{ $name }`
        [spoilt] `{ $name }` in it is damaged
       *[changed] `{ $name }` is not what the new list says
    }
    .hint = the copy is as it was. Get the delta again; if it says the same then, ask its publisher, or take a whole copy
# $path: the delta.
apply-refused = delta `{ $path }` is not applied; the copy is as it was
apply-unsigned = the copy is signed, and delta `{ $path }` is not
    .hint = the copy is as it was. Ask the publisher for a signed one; only if you know who made this: `--allow-unsigned`
# $old, $old_day: issue and day of the copy. $new, $new_day: of the delta.
apply-other-base = this delta is for another copy: here stands issue { $old }, built { $old_day }; it leads to issue { $new }, built { $new_day }, from another one
    .hint = nothing was changed. Ask for a delta from the copy that you have (send its SHA256SUMS), or take a whole copy
apply-older = this delta leads back: here stands issue { $old }, built { $old_day }; it leads to issue { $new }, built { $new_day }
    .hint = nothing was changed. Only if the publisher took the newer issue back: `--allow-older`
# $needed, $free: sizes.
apply-no-room = too little room: { $needed } are needed at least, { $free } are free
    .hint = nothing was changed. Make room, and apply it again
# $path: the copy.
apply-damaged = the delta was not applied: `{ $path }` is not what its own list says
    .hint = nothing was changed. Take a whole copy instead
# $path: the copy. $issue, $built: of the copy.
apply-up-to-date = `{ $path }` is up to date already: issue { $issue }, built { $built }
# $path: the copy. $edition: its edition. $old, $new: issues. $built: the day. $written, $deleted: numbers of files.
apply-done = `{ $path }`: edition `{ $edition }`, issue { $old } → { $new }, built { $built }; { $written } files written, { $deleted } deleted
# $path, $issue, $built: as above.
apply-signed = `{ $path }` is up to date already, and has the delta's signature now: issue { $issue }, built { $built }
# $from, $to: whom the former copy and the new one were made for.
recipient-changes = made for: { $from } → { $to }
    .hint = if the receiver is to keep the number, name the new copy that was made for the same recipient
recipient-nobody = nobody
apply-unchecked = who made the delta was not checked: name the publisher's key with `--key`
# $path: the folder or file. $reason: in the program's own words in English.
cannot-read-copy = `{ $path }` is not a copy of a guide: { $reason }
    .hint = name the folder that holds index.html, edition.json and SHA256SUMS
# $path: the path within the copy.
cannot-claim-twice = two files of the copy have the same place: `{ $path }`
    .hint = this is a fault of the program, not of the content; please report it with this line
# $file: a path within the copy. $below: another.
cannot-be-file-and-folder = `{ $file }` would be both a file of the copy and the folder of `{ $below }`
    .hint = this is a fault of the program, not of the content; please report it with this line
cannot-finish = a file of the copy could not be written
    .hint = see the message above; the former copy is unchanged
# $path: the file or folder. $reason: the system's own words.
cannot-access = `{ $path }` cannot be read or written: { $reason }
    .hint = check that it exists, that you have the right to it, and that the disk is not full
# $path: the file or folder. $reason: the system's words.
cannot-write-out = `{ $path }` cannot be written: { $reason }
    .hint = name a folder that you may write to with `--out`, or make room on the disk

# $path: the file asked for. $why: a word. $folder: the folder that it is in.
out-refused = { $why ->
        [link] `{ $path }` is a link, or no file
        [folder] `{ $path }` is a folder
        [within] `{ $path }` is in `{ $folder }`, which this command only reads
        [copy] `{ $path }` is in the copy `{ $folder }`, which would no longer be as it was made
       *[foreign] `{ $path }` is there already, and this command did not make it, or somebody has changed it since
    }
    .hint = { $why ->
        [copy] choose a place outside of the copy with `--out`; nothing was written
        [within] choose a place outside of that folder with `--out`; nothing was written
       *[other] choose another place with `--out`, or move away what is there; nothing was written
    }

## What an editor has to see to

# $date: the day it is told for. $days: how far ahead it looks.
status-as-of = As of { $date }, and { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ahead
status-past = (overdue)
status-reviews = Reviews due
status-rights = Rights and recordations that end
status-drafts = Drafts
status-without-photo = Published without a photo
status-without-counterfeit = Published without a photo of a counterfeit
status-languages = Languages: texts of published dossiers
# $current, $outdated, $missing: texts. $decisive: points.
status-language = { $current } current, { $outdated } out of date, { $missing } missing; decisive points without a text: { $decisive }

## Facts from spreadsheets

# $encoding: its name.
import-read-as = The file is not UTF-8 and was read as { $encoding }. See that its Hangul is right.
# $columns: headings, joined by commas.
import-unmapped = Columns without a field: { $columns }
# $columns: headings, joined by commas.
import-missing = Columns that the mapping names and the sheet does not have: { $columns }
# $list: the row of the headings.
import-headings-at = Headings are those of row { $list }; what stands above was not read.
# $list: the sheet's name.
import-sheet = Sheet that was read: { $list }
# $list: names of sheets, joined by commas.
import-other-sheets = Sheets that have such headings too and were not read: { $list }
# $list: rows, joined by commas.
import-hidden = Rows that are hidden in the sheet and were not read (`--hidden` reads them): { $list }
# $list: rows, joined by commas.
import-hidden-read = Rows that are hidden in the sheet and were read: { $list }
# $list: rows, joined by commas.
import-passed-over = Rows of sums or of the headings again that were not read: { $list }
# $list: areas of cells and their values, joined by commas.
import-merged = Merged cells whose value was read in each of their rows: { $list }
# $list: rows or cells and what was read, joined by commas.
import-read-plain = Cells that were read without signs of other programs or in narrow digits: { $list }
import-new = new
import-changes = changes
import-same = same
import-refused = refused
# $new, $changes, $same, $refused: rows.
import-counts = Rows: { $new } new, { $changes } with changes, { $same } unchanged, { $refused } refused
import-dry-run = Dry run: nothing was written. With --write the rows that are not refused are.
# $path: the file.
import-ending = `{ $path }` is no spreadsheet that can be read
    .hint = save it as .xlsx or as .csv
# $path: the file.
import-encoding = `{ $path }` is neither in UTF-8 nor in CP949 (EUC-KR)
    .hint = save it from the spreadsheet as “CSV UTF-8”, or as .xlsx
# $path: the file. $detail: names of sheets, joined by commas.
import-no-sheet = `{ $path }` has no sheet of that name; it has: { $detail }
    .hint = name one of them under sheet in the mapping file
# $path: the file.
import-too-large = `{ $path }` has more than 200,000 rows, 512 columns, 2,000,000 cells or 64 MiB of text
    .hint = divide it, or clear cells far out that look empty
# $path: the file. $detail: a word.
import-other = { $detail ->
        [protected] `{ $path }` is encrypted with a password or by a program for the protection of documents (DRM)
        [xls] `{ $path }` is a workbook of the old form .xls
        [named] `{ $path }` is an .xlsx workbook under another name
        [ods] `{ $path }` is an OpenDocument spreadsheet
        [xlsb] `{ $path }` is a binary workbook (.xlsb)
        [web-page] `{ $path }` is a web page
        [xml] `{ $path }` is XML, such as a workbook of the form of 2003
        [text] `{ $path }` is plain text, no workbook
        [damaged] `{ $path }` is no workbook, is damaged, or is encrypted
       *[zip] `{ $path }` is another kind of file or an archive
    }
    .hint = { $detail ->
        [protected] open it where you may read it, save a copy without password and protection as .xlsx, and import that
        [xls] open it in the spreadsheet program and save it as .xlsx
        [named] change the end of its name to .xlsx
        [ods] open it in the spreadsheet program and save it as .xlsx
        [xlsb] open it in the spreadsheet program and save it as .xlsx
        [web-page] open it in the spreadsheet program and save it as .xlsx; if it is the page of a sign-in, download the list again
        [xml] open it in the spreadsheet program and save it as .xlsx
        [text] change the end of its name to .csv, or open it in the spreadsheet program and save it as .xlsx
        [damaged] open it where you may read it, save a copy without protection as .xlsx, and import that
       *[zip] unpack it if it is an archive; save the list as .xlsx or as .csv
    }
# $path: the file. $detail: the reader's own words in English.
import-broken = `{ $path }` cannot be read on: { $detail }
    .hint = open it in the spreadsheet program and save it again

## Translations

# $current, $outdated, $missing: parts of texts.
translate-counts = parts of texts: { $current } current, { $outdated } out of date, { $missing } missing
# $decisive: how many decisive points lack a text.
translate-no-text = no text; decisive points without one: { $decisive }
translate-outdated = out of date
translate-missing = missing
# $revision: the revision of the source text that it follows.
translate-since = follows revision { $revision } of the source text; since then:
# $tag: what was typed. $known: tags, joined by commas.
translate-no-language = `{ $tag }` is no language to translate into
    .hint = guide.yaml names these besides the source language: { $known }
# $name: what was typed.
translate-no-record = there is no record `{ $name }`
    .hint = name a dossier by its id or its folder, and a brand by its folder
# $name: the file.
translate-no-text-in = `{ $name }` is missing or cannot be read
    .hint = run `jinwi check` to see what is wrong with it
# $name: what was typed.
translate-no-part = the text has no part `{ $name }`
    .hint = a part is name, summary, opening, or the id in a section's heading
# $language: the tag.
translate-nothing = Nothing is missing or out of date in { $language }
# $units: lines to translate. $parts: parts of texts. $records: how many.
translate-exported = { $units ->
        [one] { $units } unit
       *[other] { $units } units
    } in { $parts ->
        [one] { $parts } part
       *[other] { $parts } parts
    } of { $records ->
        [one] { $records } record
       *[other] { $records } records
    }
# $count: parts. $audience: public, partner or customs.
translate-withheld = { $count ->
        [one] { $count } part with work to do was left out, since it is not for { $audience } readers
       *[other] { $count } parts with work to do were left out, since they are not for { $audience } readers
    }; `--audience` sends them too
# $count: parts.
translate-imported = { $count ->
        [one] { $count } part put in
       *[other] { $count } parts put in
    }
# $count: parts.
translate-untouched = { $count ->
        [one] { $count } part that no translator has touched was left as it was
       *[other] { $count } parts that no translator has touched were left as they were
    }
# $count: parts.
translate-unchanged = { $count ->
        [one] { $count } part came back with the words that it has: nothing to change
       *[other] { $count } parts came back with the words that they have: nothing to change
    }
# $count: units.
translate-sent-back = { $count ->
        [one] { $count } unit came back as it was sent, though the source text changed: not taken
       *[other] { $count } units came back as they were sent, though the source text changed: not taken
    }
# $count: units.
translate-source-words = { $count ->
        [one] { $count } unit has the source text's own words: not taken
       *[other] { $count } units have the source text's own words: not taken
    }
# $count: units.
translate-asking = { $count ->
        [one] { $count } unit has words but a state that asks for work (such as needs-translation): not taken
       *[other] { $count } units have words but a state that asks for work (such as needs-translation): not taken
    }
dry-run = Dry run: nothing was written

## Beginning a record

# $slug: what was typed. $meant: a name that can be used.
new-bad-slug = `{ $slug }` cannot be the name of a folder of the content
    .hint = use small letters, digits and hyphens, such as `{ $meant }`
# $slug: what was written.
new-bad-year = `{ $slug }` cannot be the name of such a record: a year stands before it
    .hint = write the year and the name of the folder, such as `2016/seizure-in-port`
# $folder: the folder, below the content.
new-taken = there is `{ $folder }` already
    .hint = choose another name, or open what is there
# $brand: what was typed.
new-no-brand = there is no brand `{ $brand }`
    .hint = begin it first: `jinwi new brand { $brand }`
# $path: the content's folder.
new-no-guide = the content `{ $path }` has no guide.yaml that can be read
    .hint = run `jinwi check` to see what is wrong with it
# $id: the product's id.
new-id = Its id is { $id }
new-next = Open the files in a text editor, fill them in, and run `jinwi check`

## What records of inspections say

# $records: how many. $units: how many items they tell of.
records-counted = { $records ->
        [one] { $records } record
       *[other] { $records } records
    } of { $units ->
        [one] { $units } unit
       *[other] { $units } units
    } looked at
# $count: how many.
records-refused = { $count ->
        [one] { $count } file refused, not counted
       *[other] { $count } files refused, not counted
    }
# $count: how many.
records-again = { $count ->
        [one] { $count } file holds an inspection that another holds too, counted once
       *[other] { $count } files hold an inspection that another holds too, counted once
    }
# $count: how many.
records-passed-over = { $count ->
        [one] { $count } file that does not end in .json skipped
       *[other] { $count } files that do not end in .json skipped
    }
records-by-dossier = By dossier
records-by-point = By checkpoint: how often it was answered, and how
records-by-market = By country where the goods were
records-by-month = By month of inspection
records-dossier = dossier
records-point = checkpoint
records-market = country
records-month = month
records-records = records
records-units = units
# In place of a country or month that the record does not state.
records-unsaid = not stated
outcome-strong-indications = strong indications
outcome-ask-right-holder = ask right holder
outcome-inconclusive = inconclusive
outcome-no-difference = no difference found (not “genuine”)
outcome-no-difference-in-copy = no difference found in copy (not “genuine”)
outcome-similar = similar presentation
outcome-no-outcome = other product
outcome-no-form = no points
answer-matches = matches
answer-differs = differs
answer-missing = missing
answer-cannot-tell = cannot tell
# Names of worksheets: at most 31 characters, without : \ / ? * [ ].
records-sheet-units = Units
records-sheet-answers = Answers
records-sheet-points = Checkpoints
# $path: the file.
records-saved = Saved as `{ $path }`
# $path: the file asked for.
records-no-table = `{ $path }` ends neither in .csv nor in .xlsx
    .hint = name the file so, such as `--out records.xlsx`
records-too-many-rows = there are more rows than a worksheet has
    .hint = save them as .csv, or read fewer records at a time

## What records of inspections propose to editors

# $proposals: how many. $records: how many records count.
propose-counts = { $proposals ->
        [0] Nothing is proposed
        [one] { $proposals } proposal
       *[other] { $proposals } proposals
    }, from { $records ->
        [one] { $records } record that counts
       *[other] { $records } records that count
    }
# $point: the checkpoint's id. $value: a country's code.
propose-seen-in = goods that differ at { $point } were found in { $value }, which it does not list
# $before: what it says now, or `none`. $value: a month.
propose-first-seen = { $before ->
        [none] a difference at { $point } was first found in { $value }; the dossier says no date
       *[other] a difference at { $point } was found as early as { $value }; the dossier says { $before }
    }
# $value: a code.
propose-known-false = the code { $value } stood on goods with strong indications; a genuine code may have been copied
propose-alert = several records lately came from { $value }: begin an alert, as a draft
# $visibility: whom it would be published to.
propose-readers = Would be published to: { $visibility ->
        [public] the public
        [partner] cooperating bodies
       *[customs] customs only
    }
# $records: how many.
propose-rests-on = Rests on { $records ->
        [one] { $records } record:
       *[other] { $records } records:
    }
# $points: ids of checkpoints.
propose-differs = differs at { $points }
propose-before-copy = the day lies before its copy was made
# $count: how many records.
propose-more = and { $count } more
propose-accept = Accept with
propose-by-hand = The file is laid out in a way that has no place for it. To accept it, write this by hand:
propose-apart = Counted apart, and not among what proposals rest on:
propose-apart-other-guide = of another guide
propose-apart-other-edition = of an edition that this guide does not have, or not for those readers
propose-apart-no-dossier = of a dossier that is not published here, or not to those readers
propose-apart-other-revision = of another revision than the edition shows now (`--older` counts older ones)
propose-apart-unplaced = without a day or a country
propose-apart-ahead = of a day that lies ahead
propose-apart-unfinished = not finished
propose-apart-doubtful = whose outcome does not follow from their answers
propose-apart-not-strong = whose outcome is not strong
propose-apart-no-longer-strong = whose outcome is not strong by the dossier as it is now
propose-codes-genuine = codes typed from such goods that are known as genuine
propose-codes-rare = codes in too few records that are independent of each other (another day or country)
# $dossier: its id. $file: its file. $revision: the number of the next revision.
propose-revision = { $dossier }: no revision is raised. Once the change is approved, set the number in `revision` of { $file } to { $revision }, add the approvals, and put this first in `changes`:
# $path: the file.
propose-written = Written: `{ $path }`
# $id: of the proposal.
propose-not-written = Proposal { $id } was not written: the file has no place for it. Write it by hand.
propose-dry-run = Dry run: nothing was written. `--write` with ids accepts those proposals, `--write all` every one.
# $id: as typed.
propose-unknown = there is no proposal { $id }; nothing was written
    .hint = run the command without `--write` and copy the letters between brackets

## What verifying a copy found: the headline, what it means for whoever reads the copy, and what to do

# $edition, $guide: names. $audience: as above. $built, $valid: days.
verify-edition = edition `{ $edition }` of guide `{ $guide }`, { $audience ->
        [public] for the public
        [partner] for cooperating bodies
        [customs] for customs only
       *[other] for `{ $audience }`
    }, built { $built }, valid until { $valid }
# $recipient: whom it was made for, as it says of itself.
verify-recipient = made, as it says, for: { $recipient }
verify-no-edition = the copy does not say which edition it is

# $files: how many files were compared.
verify-whole = this copy is whole: { $files ->
        [one] { $files } file is as it was made
       *[other] { $files } files are as they were made
    }
    .means = no file was changed, lost or added since the copy was made
    .hint = this does not tell who made it: name its publisher's key with `--key`, or take copies only from a source that you know
# $files: how many files were compared. $number: the key's number.
verify-whole-signed = this copy is whole and signed with key { $number }: { $files ->
        [one] { $files } file is as it was made
       *[other] { $files } files are as they were made
    }
    .means = no file was changed, lost or added since whoever holds that key signed the copy
verify-unsigned = this copy is not signed
    .means = anybody may have made it: a list of files can be written anew for changed pages
    .hint = ask the publisher for a signed copy; do not decide by this one
verify-signature-illegible = the signature is cut or damaged
    .means = it cannot be told who made this copy
    .hint = copy the guide again as a whole, with SHA256SUMS.minisig; if it stays so, ask the publisher
verify-signature-prehashed = the signature is over a hash of SHA256SUMS, which not every program can verify
    .means = minisign makes such signatures where it is not asked for pure Ed25519
    .hint = ask the publisher to sign with `jinwi sign`, or with minisign's option -l
# $number: the number of the key that the signature names.
verify-key-untrusted = the signature is by key { $number }, which is none of those that you named
    .means = the copy is somebody else's, or its publisher has a new key
    .hint = do not use it; ask the publisher for the new key, signed by the old, and see `jinwi key trust --help`
# $number: as above.
verify-signature-forged = the signature bears the number of key { $number } and was not made with it, or the list was changed since
    .means = what these pages say may be false: counterfeits may pass as genuine, or genuine goods be held
    .hint = do not use this copy, and tell its publisher where it came from
# $number: as above.
verify-comment-changed = the signature's comment was changed (key { $number })
    .means = what it says of guide, edition, issue and day may be false
    .hint = do not use this copy, and tell its publisher where it came from
# $number: as above.
verify-signature-of-another = the signature (key { $number }) is of another copy than edition.json says
    .means = guide, edition, issue or day differ: an old copy may have been given out as a new one
    .hint = do not use this copy; get a new one from its publisher
# $number: as above.
verify-signature-names-no-copy = the signature (key { $number }) does not say of which copy it is
    .means = it was made with another program; an old copy could be given out as a new one
    .hint = ask the publisher to sign with `jinwi sign`
# $count: how many lines.
verify-unsafe-path = { $count ->
        [one] { $count } line of SHA256SUMS names a file
       *[other] { $count } lines of SHA256SUMS name files
    } outside the copy, or one that not every system can hold
    .means = the list was made to mislead whoever checks it
    .hint = do not use this copy; get a new one from its publisher
# $count: how many lines.
verify-doubled = { $count ->
        [one] { $count } file stands twice
       *[other] { $count } files stand twice
    } in SHA256SUMS
    .means = two programs may check it by two different lines
    .hint = do not use this copy; get a new one from its publisher
# $count: how many lines.
verify-unsorted = { $count ->
        [one] { $count } line
       *[other] { $count } lines
    } of SHA256SUMS out of order
    .means = the list was put together by somebody else
    .hint = do not use this copy; get a new one from its publisher
# $count: how many lines.
verify-upper-case = { $count ->
        [one] { $count } line
       *[other] { $count } lines
    } of SHA256SUMS with capital letters
    .means = the list was changed: this program writes none
    .hint = do not use this copy; get a new one from its publisher
# $count: how many lines.
verify-line-end = { $count ->
        [one] { $count } line
       *[other] { $count } lines
    } of SHA256SUMS with other line ends, or cut
    .means = an editor or a mail program has rewritten the list, or the end of it was lost
    .hint = copy the guide again as a whole; if it stays so, get a new one from its publisher
verify-other = this copy is of a guide or an edition that was not seen before; those seen are
    .means = a copy of another guide may have been given out as yours
    .hint = if you expected it, verify it again with `--new-guide`
# $built: the day of the build. $today: the day it was verified on.
verify-ahead = this copy was built on { $built }, and today is { $today }
    .means = this computer's clock is slow, so that it cannot tell whether the copy is out of date; or the copy's day is made up
    .hint = set this computer's clock, and verify again
# $built: the day of this copy, with its number where it has one. $newer: the same of the copy remembered.
verify-older-than-remembered = this copy is older than one verified here before: built { $built }, the other { $newer }
    .means = it may lack products, warnings and corrections that the newer one has
    .hint = use the newer copy; if this one was given to you as new, ask whoever gave it
verify-unfinished = this copy is unfinished
    .means = a run that was writing it has not ended or was broken off; pages of two issues may stand side by side
    .hint = do not use it; wait for the run to end, or apply the delta or build into this folder again, or ask for another copy
# $count: how many.
verify-changed = { $count ->
        [one] { $count } file was changed
       *[other] { $count } files were changed
    }
    .means = what these files say may be false: counterfeits may pass as genuine, or genuine goods be held
    .hint = do not use this copy; get a new one from its publisher, and tell them which files were changed
# $count: how many.
verify-unreadable = { $count ->
        [one] { $count } file cannot be read
       *[other] { $count } files cannot be read
    }
    .means = nothing can be said of these files; the stick or disk may be damaged
    .hint = copy the guide to another disk or stick and verify it there, or get a new copy
# $count: how many.
verify-missing = { $count ->
        [one] { $count } file is missing
       *[other] { $count } files are missing
    }
    .means = part of the guide is lost; a product that is not found here may be in the guide all the same
    .hint = copy the guide again as a whole; if it came as a ZIP file, extract all of it again
# $count: how many.
verify-extra = { $count ->
        [one] { $count } file was added
       *[other] { $count } files were added
    }
    .means = these files are not the publisher's; they may be pages made to mislead
    .hint = do not open them; move away what you put there yourself, otherwise get a new copy
# $built: the day of this copy, with its number where it has one. $newer: the same of the copy seen before.
# $path: where that one says so.
verify-older = this copy is older than one seen before: built { $built }, the other { $newer } (`{ $path }`)
    .means = it may lack products, warnings and corrections that the newer one has
    .hint = use the newer copy; if this one was given to you as new, ask whoever gave it
# $date: the last day on which it was valid. $today: the day it was verified on.
verify-expired = this copy is out of date: it was valid until { $date }, and today is { $today }
    .means = packs, rights and contacts may have changed since; an inspection by it stays inconclusive
    .hint = get the current issue; if the date of today is wrong, set this computer's clock

# $count: how many files of a list are not shown.
verify-more = and { $count } more
# $count: how many lines.
verify-bad-lines = { $count ->
        [one] { $count } line
       *[other] { $count } lines
    } of SHA256SUMS cannot have been written by this program
    .means = the list of files was changed or damaged, so that nothing in the copy can be relied on
    .hint = do not use this copy; get a new one from its publisher
# $built: the day of the build. $issue: the number of the issue.
verify-issue = { $built } (issue { $issue })
# $issue: the day of the former copy, and the number of its issue where it has one.
same-issue = the former copy bears the same issue, { $issue }, and tells something else
    .hint = if the former one has gone out, raise `sequence` by one in guide.yaml, set `issued` to the day, and build again: nobody could tell the two apart
verify-signing-left = a run of `jinwi sign` was broken off in this folder; what it left is no part of the copy
    .hint = if you sign this copy, sign it again; if you got it so, do not mind
# $count: how many.
verify-left-by-system = { $count ->
        [one] { $count } file or folder was left by an operating system, and not looked at
       *[other] { $count } files or folders were left by an operating system, and not looked at
    }
    .means = these are no part of the guide: systems leave them on sticks and disks
    .hint = do not open them

## Arguments that the command line does not know

# Where no content is beside the program and it was double-clicked, or its name alone was typed.
nothing-beside = there is no content beside the program
    .hint = to see your guide, put the program into the folder that holds `content`, and double-click it there; all else are commands, which `jinwi --help` lists: open that folder, type cmd into its address bar and press Enter
window-stays = Press Enter to close this window.
# $argument: as typed.
misuse-unknown = there is no option or argument `{ $argument }`
    .hint = `--help` after the command shows all of them
# $argument: the option.
misuse-no-value = nothing follows `{ $argument }`
    .hint = write a value after it; `--help` shows which
# $argument: the option or argument. $value: as typed. $known: all values, joined by commas.
misuse-value = `{ $argument }` cannot be `{ $value }`
    .hint = write one of these: { $known }
# $argument: what is missing.
misuse-missing = `{ $argument }` is missing
    .hint = `--help` after the command shows what it needs
# $argument: the option.
misuse-twice = `{ $argument }` stands here twice
    .hint = write it once; several languages are joined by commas, such as `--languages ko,en`
# $argument: an option. $prior: what stands before it.
misuse-together = `{ $argument }` cannot stand together with `{ $prior }`
    .hint = leave one of them out
# $command: as typed.
misuse-command = there is no command `{ $command }`
    .hint = `jinwi --help` lists the commands and says what each does
misuse-encoding = an argument is not valid UTF-8
    .hint = type it again
misuse-other = these arguments cannot be understood
    .hint = `--help` after the command shows what it takes

# $path: the content.
serve-reading = reading { $path } …
# $address: of the first page.
serve-at = the guide is at { $address } (Ctrl+C stops it)
# $edition: its name. $audience: public, partner or customs. $drafts: yes or no. $port: a number.
serve-lan = other machines see edition `{ $edition }`, { $audience ->
        [public] for the public
        [partner] for cooperating bodies
        [customs] for customs only
       *[other] for `{ $audience }`
    }, { $drafts ->
        [yes] with drafts
       *[no] without drafts
    }, under this machine's own address, port { $port }; whoever is in this network can read it
# $reason: the system's own words.
serve-not-opened = the browser could not be opened: { $reason }
serve-unreadable-because = the content cannot be shown: { $reason }
# $errors, $warnings: how many.
serve-read = { $errors ->
        [0] shown; no errors
        [one] { $errors } error; what was good last is still shown
       *[other] { $errors } errors; what was good last is still shown
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
# $port: a number. $reason: the system's own words.
cannot-serve = nothing can be served at port { $port }: { $reason }
    .hint = another program may use it; name another with --port, or --port 0 for any that is free
serve-close = Close
serve-counterfeit = Counterfeit
serve-coverage = Translations
serve-coverage-current = current
serve-coverage-decisive = decisive
# $count: points.
serve-coverage-decisive-missing = Decisive points without one: { $count }
# $count: the revision of the source text that it follows.
serve-coverage-follows = follows revision { $count }
serve-coverage-how = Published texts of each language, part by part; decisive points first. To send what is missing or out of date to translators: jinwi translate export.
serve-coverage-missing = missing
# $count: records.
serve-coverage-more = { $count } more: jinwi translate status --format json
serve-coverage-no-text = No text.
serve-coverage-none = Nothing is missing or out of date.
serve-coverage-outdated = out of date
serve-coverage-strong = strong
serve-coverage-supporting = supporting
serve-dossier = Dossier
serve-draw = Drag a box, or use the arrow keys (with Shift: its size). Delete takes it away: the whole photo is then used.
# $count: how many.
serve-errors = Errors: { $count }
serve-fault-io = The file could not be written.
serve-fault-no-checkpoint = The dossier no longer has this checkpoint.
serve-fault-no-place = The checkpoint's list of pairs is written in a way that has no place for another. Write its pairs line by line, or delete a `pairs:` that is empty, then try again.
serve-fault-twice = The checkpoint has this pair already.
serve-fault-unfit = The pair does not fit the dossier: choose two photos, one genuine and one counterfeit.
serve-fault-unreadable = The dossier cannot be read as it is. Fix its errors first.
serve-fine = No errors
serve-genuine = Genuine
serve-guide = Guide
serve-lost = The preview has ended. Start it again.
serve-may-go-on = Warnings do not stop the build. The guide shows your latest change.
serve-no-photos = There is no such photo in the dossier yet. Put it into the folder photos and add it under photos: in dossier.yaml.
serve-old-stands = The guide shows what was there before, until these are fixed.
serve-other-language = 한국어
serve-pairs = Draw pairs
serve-pairs-how = Choose a checkpoint, draw a box on what differs in both photos, and have the pair written into dossier.yaml.
serve-point = Checkpoint
serve-status = What is due
# $count: how many.
serve-title-error = Errors: { $count }
serve-title-warning = Errors and warnings: { $count }
serve-unreadable = The content cannot be shown
serve-warnings = Warnings: { $count }
serve-write-pair = Write the pair into the dossier
serve-written = Written:
# $path: the file.
schema-written = wrote `{ $path }`
field-choice = One of { $words }.

## Rules: the other records

no-source = this record names no source
    .hint = add the sources that you read under `sources:`, and name them where the facts stand
    .explain =
        What a place's law says is relied on by people whose goods are stopped, and by officers. They must be able to see
        where each fact comes from, and how old it is; a fact without a source can be neither looked up nor corrected.
        Wrong: status: published, and nothing under sources:
        Right: under sources: id: reg, title: en: "Regulation (EU) No 608/2013", publisher: European Union, kind: statute,
        date: 2013-06-12, read_on: 2026-11-28
        Add the source, and `source: reg` to each field that it bears out. A record without one can wait as a draft.

# $date: the day on which the source was last read.
source-stale = source was last read on { $date }, longer ago than this record's term of review
    .hint = read the source again, correct what has changed, and set `read_on:` to the day of reading
    .explain =
        Laws, fees and periods change. A reading counts as long as the record's own term of review: from the date of its
        revision to its review_due, or a year where it has no review_due. When that time is over, nobody knows whether the
        source still says the same.
        Wrong: read_on: 2025-03-01 in a record that is reviewed every six months, when today is 2026-11-28
        Right: read again, and read_on: 2026-11-28
        Do not move the date without reading. If the source is no longer there, replace it by another one.

# $field: the field, such as deadlines.oppose.
sources-conflict = sources contradict each other about `{ $field }`; it is withheld from readers
    .hint = find out what holds, correct the field, and delete the entry under `conflicts:`
    .explain =
        Where two sources say different things, the guide shows neither, since a wrong day may cost somebody the goods.
        The field is left out of every edition until an editor has settled it.
        Wrong: conflicts: field: deadlines.oppose, left there for months
        Right: deadlines: the item oppose as the authority confirmed it, with its source, and nothing of it under conflicts:
        Ask the authority, or follow the text of the law rather than a publication about it. This is a warning only.

# $name: the folder of the jurisdiction or agency that is named as standing above.
parent-circle = this record stands above itself by way of `{ $name }`
    .hint = take out of `parents:` or `parent:` what is not above it, here or in `{ $name }`
    .explain =
        parents: names what stands above a place: the union or state whose rules it has. Rules are taken from above to below;
        in a circle nobody could say whose they are. parent: names the agency above an agency.
        Wrong: in eu, parents: [{"{"}jurisdiction: fr, scope: all{"}"}], and in fr, parents: [{"{"}jurisdiction: eu, scope: all{"}"}]
        Right: in fr, parents: [{"{"}jurisdiction: eu, scope: all{"}"}], and none in eu
        Keep the entry in the record of the place below, and delete the other.

# $name: the folder of the record that is named. $why: draft, partner or customs.
record-hidden = { $why ->
        [draft] `{ $name }` is a draft, and nothing else says here what it is called
       *[other] `{ $name }` is for { $why } readers alone, and nothing else says here what it is called
    }
    .hint = { $why ->
        [draft] publish `{ $name }`, or write its name here, too
       *[other] keep this for the same readers with `visibility: { $why }`, or write here what all may read
    }
    .explain =
        A line that names another record shows that record's own name. Readers who may not see that record see no name of it
        either: to them the line would be missing, and they would take the list for complete.
        Wrong: authorities: [{"{"}agency: border-unit, role: acts{"}"}] in a public record, where border-unit has visibility: customs
        Right: authorities: [{"{"}agency: border-unit, role: acts, visibility: customs{"}"}], or with a name: that all may read
        Decide first whether readers may know of it at all.

# $word: the word, or the id of the term that has it already.
bad-term = { $why ->
        [no-hangul] `verbatim:` has no Hangul
        [twice] term `{ $word }` has this word already
        [not-without-hangul] `{ $word }` under `not:` has no Hangul
        [not-itself] `not:` names the word itself
       *[not-twice] `{ $word }` stands twice under `not:`
    }
    .hint = { $why ->
        [no-hangul] write the word as it stands on the pack; its meaning belongs under `names:`
        [twice] keep one of the two terms, or write how the words differ
        [not-without-hangul] write the other word as it stands on packs; its meaning follows from its own term
        [not-itself] write the word that it is taken for, or take this out
       *[not-twice] keep one of them
    }
    .explain =
        A term of the glossary is a word that stands on packs, letter by letter in Hangul. Readers who cannot read it look for it by
        its letters or its look, so that each word stands once, and what it must not be taken for is another word on a pack.
        Wrong: verbatim: "Use by", or not: ["소비기한"] at the term 소비기한
        Right: verbatim: "소비기한", names: {"{"}en: "use-by date"{"}"}, not: ["유통기한"]

# $date: the day on which the record was last confirmed.
unconfirmed = this was last confirmed on { $date }, more than a year ago
    .hint = ask the office whether all is still so, and set `confirmed_on:` to the day of the answer
    .explain =
        Offices move, close and change hands, and a guide is in use for months. Who asks in the wrong place may tell the wrong person.
        After a year the page says that the office may have moved.
        Wrong: confirmed_on: 2025-03-01, when today is 2026-11-28
        Right: ask, and confirmed_on: 2026-11-28
        Do not move the date without asking. This is a warning only.

# $why: order, gap, overlap or open.
title-dates = { $why ->
        [order] this title ended before the one above it began
        [gap] there are days between this title and the one before it
        [overlap] this title begins before the one before it has ended
       *[open] one of two titles names the day of the change and the other does not
    }
    .hint = { $why ->
        [order] write the titles oldest first
        [open] write `to:` of the former title and `from:` of the next, or neither where no source tells the day
       *[other] `from:` is the day after `to:` of the title before it
    }
    .explain =
        A fact of a day is shown with the name that its agency had then. That takes titles that follow each other without gap and
        without overlap, oldest first. Where a source tells only the month or year of a change, both titles name that; where no
        source tells it, neither does, and pages show today's name alone.
        Wrong: to: 2025-09-30 in one title, and from: 2025-10-02 in the next
        Right: to: 2025-09-30, and from: 2025-10-01
        Take the day from the law that changed the name.

# $name: the name under names. $title: the name in the title that holds today.
name-not-of-today = `names:` says `{ $name }`, but the title that holds today is `{ $title }`
    .hint = write today's name under `names:` and in the texts, or correct the dates of the titles
    .explain =
        names: is what the agency is called today; titles: says what it was called when. Lists and the heading of the page show
        the one, and facts of a day the other.
        Wrong: names: en: Korean Intellectual Property Office, and a title Ministry of Intellectual Property from 2025-10-01
        Right: names: en: Ministry of Intellectual Property
        Keep the former name as a title, with the day on which it ended. This is a warning only.

# $date: the last day that the list of holidays covers.
calendar-ends = list of holidays ends on { $date }, before copies made today are out of date
    .hint = add the holidays that are announced, and move the end of `covers:`
    .explain =
        A copy is in use until edition_valid_days of guide.yaml have passed. A period that runs beyond the list of holidays is
        not reckoned in the copy: rather no day than a wrong one.
        Wrong: covers: to: 2026-12-31, when copies made on 2026-11-28 are valid until 2027-05-27
        Right: covers: to: 2027-12-31, with all holidays up to that day
        Take the days from the authority's own announcement. If they are not announced yet, leave the end as it is: this is a
        warning only.

# $name: the id of the promise. $date: the day, month or year at whose end it ended.
promise-ended = promise `{ $name }` ended with { $date }
    .hint = find out whether the platform has promised anew; else leave it, readers see that it ended
    .explain =
        A promise holds until the day, month or year under until:. After that the page says that it ended, and nobody is told to
        count on it.
        Wrong: until: 2026-12, still there in 2027 though the platform has promised anew
        Right: another item under promises: with its own made_on, until and source; the old one may stay
        Look for a newer statement of the platform itself. What somebody else says of it is no promise. This is a warning only.

# $date: the last day of an alert.
alert-ended = this alert ended on { $date }
    .hint = if it still holds, issue a new alert; else leave it, readers find it under what is past
    .explain =
        An alert holds until the end of the day under expires:. After that it leaves the front page, stands under what is past, and
        says that it has ended.
        Wrong: expires: 2026-09-30 in an edition of November, though the goods are still on the market
        Right: a new alert in a folder of its own, with its own issued and expires; the old one stays as it was issued
        Do not put off the day of an alert that is printed and handed out. This is a warning only.

# $count: the letters of a text. $most: how many a sheet holds.
alert-long = the alert's text has { $count } letters, and its sheet of paper holds some { $most }
    .hint = shorten it, or link to a record that says the rest
    .explain =
        An alert is printed on one sheet of A4, pinned up and handed on. Its name, summary, request and texts share the sheet with the
        pictures and contacts; Chinese, Japanese and Korean letters count twice. What is longer runs on to a second sheet.
        Wrong: the whole story of an investigation under the summary
        Right: what is seen, on which goods, what is asked; [the case](case:2016/hong-kong-cosmetics) for the rest
        Print it to see. This is a warning only.

# $name: the folder of the programme.
overlaps-itself = programme `{ $name }` is said to overlap with itself
    .hint = name the other programme, or take the name out
    .explain =
        Under overlaps: stand other programmes that cover some of the same costs, so that nobody counts on both, and nobody adds their
        budgets up. A programme that named itself would tell its readers that it cannot be had at all.
        Wrong: overlaps: [2026-dispute] in programmes/2026-dispute/programme.yaml
        Right: overlaps: [2026-overseas-ip]
        One of the two records is enough: both pages name the other.

# $name: the folder of the dossier.
confused-with-itself = `{ $name }` is said to be taken for itself
    .hint = name the folder of the other product, or take the entry out
    .explain =
        Under confusable_with: stand other products that this one is taken for. Both pages and the search then warn of the mix-up.
        Wrong: confusable_with: [{"{"}product: haneul-cream{"}"}] in products/cosmetics/haneul-cream/dossier.yaml
        Right: confusable_with: [{"{"}product: haneul-cream-mini, how: "The lid of the mini is white"{"}"}]
        One of the two dossiers is enough: what is written there stands on both pages.

# $id: the section. $why: few, question, option, stray, why, picture, no-photo, hidden or class. $name: an option's or a photo's id, a
# file, or a class.
self-test = { $why ->
        [few] question `{ $id }` has fewer than two options
        [question] question `{ $id }` has no text in `{ $name }`
        [option] option `{ $name }` of question `{ $id }` has no words
        [stray] question `{ $id }` has no option `{ $name }` for these words
        [why] question `{ $id }` does not say why its answer is right
        [picture] question `{ $id }` does not say what its photo `{ $name }` shows
        [no-photo] question `{ $id }` says what a photo shows, and has none
        [hidden] photo `{ $name }` is for fewer readers than question `{ $id }`
       *[other] class `.{ $name }` stands in `{ $id }`, which cannot have it
    }
    .hint = { $why ->
        [few] add ids under `options:`, and the words of each to the texts
        [question] add a heading that ends in `{"{"}#{ $id }{"}"}`, and below it a heading for each option
        [option] add a heading with its words that ends in `{"{"}.option-{ $name }{"}"}`
        [stray] correct the id in the braces, or add `{ $name }` under `options:`
        [why] add a heading that ends in `{"{"}.why{"}"}`, and below it the reason
        [picture] add a heading that ends in `{"{"}.picture{"}"}`, and below it what can be seen, for those who do not see it
        [no-photo] add `photo:` to the question, or take the part out
        [hidden] give both the same `visibility:`
       *[other] parts of points are `.genuine`, `.counterfeit` and `.caution`; parts of questions are `.option-…`, `.why` and `.picture`
    }
    .explain =
        A question of a self-test is declared in primer.yaml, with the ids of its options and of the right one. Its words are in each
        language file: a ## heading asks, a ### heading of class .option- and an id has the words of each option, and what stands
        below .why is told after the answer. A language that lacks the whole question falls back to another; one that lacks an
        option would let its readers choose between fewer.
        Wrong: options: [a, b, c], and ko.md has the words of a and b alone
        Right: ## 무엇을 뜻합니까? {"{"}#q1{"}"}, then ### 제조일 {"{"}.option-a{"}"} and so on, then ### 이유 {"{"}.why{"}"} with the reason
        Write what is missing, or take out what belongs to nothing. In a draft this is a warning only.

# $order: the number. $first: the file of the lesson that has it first.
order-twice = `order: { $order }` is the place of another lesson, in `{ $first }`
    .hint = give each lesson a number of its own; numbers may leave gaps, such as 10, 20, 30
    .explain =
        The lessons stand on the page of training in the order of their numbers. Two of one number would stand in an order that nobody
        chose.
        Wrong: order: 20 in two lessons
        Right: order: 20 and order: 30
        Change one of the numbers.

# $value: the address as written.
bad-host = `{ $value }` is no address of a site
    .hint = write the host alone, such as `ipp.alibabagroup.com`, and a path after it only where one is needed
    .explain =
        Addresses of sites stand without https:// and without what follows a question mark: the guide makes the link itself, and
        an address that was copied from a browser may name a person's session.
        Wrong: host: "https://www.aliexpress.com/?spm=a2g0o"
        Right: host: aliexpress.com
        Right: host: example.com/report
        Small letters, digits, hyphens and dots; a path may have capitals, too.

# $name: the id of the law.
law-not-in-force = deadline rests on the law `{ $name }`, which is not in force
    .hint = take the deadline out until the law is in force, or correct the `state:` of the law
    .explain =
        Readers take a deadline for a duty that runs. One that is announced, before parliament, passed or promulgated does not bind
        yet, and one that is repealed binds no more; officers who act on it hold or release goods wrongly.
        Wrong: legal: id: act, state: bill, and a deadline with basis: act
        Right: state: in-force (or applies), or no such deadline yet
        What is only announced can be told in the text of the record, as what it is.

# $date: the date of the case.
case-year = case of { $date } lies in the folder of another year
    .hint = move its folder to `cases/` and the year of its `date:`, or correct the date
    .explain =
        Cases lie by the year in which they happened, and links name that year. Where the date says another, readers and editors look
        for the case where it is not.
        Wrong: cases/2016/seizure-in-port, and in it date: 2015-11
        Right: cases/2015/seizure-in-port, and in it date: 2015-11
        Move the folder, or correct the date. Links to the case name the new year, too.

# $field: evidence.
period-unknown = the period of this figure is not known; readers see it in no chart
    .hint = find the period in the source or in another one, and write `from:` and `to:`
    .explain =
        A figure means something only with its period. Where the source does not name it, the figure is shown as reported, year not
        stated, beside what is known of the period; it stands in no chart and is compared with nothing.
        Wrong: period: from: 2015, because the report seems to be from 2016
        Right: period: unknown: yes, and evidence: what the report says and does not say
        This is a warning only: it stays until somebody finds the year.

# $sum: what the parts add up to. $value: the figure that they are the parts of.
parts-do-not-add-up = parts add up to { $sum }, but the figure is { $value }
    .hint = compare each part with the source, add the part that is missing, or write what the figures are rounded to under `rounding:`
    .explain =
        The parts of a figure are all of it. Where they add up to something else, a digit was mistyped or a part is missing, and
        readers would reckon with a wrong number. Rounded figures may be off by what `rounding:` says.
        Wrong: value: "117005", parts: 60094, 55903, 1080
        Right: value: "117005", parts: 60094, 55903, 1008
        Correct the number. What the source leaves over can be a part by itself, such as of: other.

# $name: the folder of the other statistic. $why: unit, scope, stage or told.
not-comparable = figures of `{ $name }` cannot stand on this chart: { $why ->
        [unit] they are counted in another unit
        [scope] they count other brands
        [stage] they were counted at another stage
       *[other] the two are named as not comparable
    }
    .hint = take `{ $name }` out of `chart_with:`
    .explain =
        Bars on one chart are compared by whoever sees them. Items beside cases, all brands beside Korean ones, or seizures at
        the border beside those on markets compare what cannot be compared.
        Wrong: unit: item, and chart_with: a statistic with unit: case
        Right: chart_with: the same figures of the year before
        Name the other one under `not_comparable_with:` where readers could take the two for the same.
