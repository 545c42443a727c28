### 안내서 페이지에 나오는 말. 기준은 영어(en.ftl)이며, 모든 언어에 같은 항목이 있다.
###
### 세관 용어로 짧고 담백하게 쓴다: 정품, 위조품, 권리자. 정품임을 약속하는 말은 쓰지 않는다.

## The frame of every page

# The language's own name, as it stands in the list of languages of every page. Capitalised.
own-name = 한국어
# First link of a page, for keyboards and screen readers.
skip-to-content = 본문으로 가기
# Name of the site's main menu, read aloud by screen readers.
menu = 메뉴
# Label of the list of languages.
language = 언어
# Link to the front page.
nav-front = 처음
# Link to the picture grid, for people who cannot read the pack.
nav-look = 모양으로 찾기
# Link to the list of all products in alphabetical order. Short: as people call such a list.
nav-az = 가나다순
# Link to the list of products in the order of their barcode numbers.
nav-barcodes = 바코드
# 필요한 도구에 따른 식별점으로 가는 링크.
nav-tools = 도구로 찾기
# Link to the list of products.
nav-products = 제품
# Link to the list of brands.
nav-brands = 브랜드
# Link to the list of countries.
nav-markets = 국가
# Link to the list of customs tariff headings (Harmonized System).
nav-hs = HS 코드
# Link to the page about this copy: dates, how to verify it.
nav-about = 이 사본 정보
# Name of the chain of links above a heading (Start › Cosmetics › …), read aloud by screen readers.
breadcrumb = 현재 위치
# Name of the list of links to the parts of a page.
on-this-page = 이 페이지의 내용
# Link back to the top of a page.
to-top = 맨 위로
# Said by screen readers after a link that leads out of this copy, to the Internet.
leaves-copy = 인터넷으로 연결됨
# Label before the name of the edition, on the page “About this copy” and on the front page. Example: Edition: customs
edition = 판
# At the foot of every page: whom the edition is for, and its name. $name is its name, such as customs-cn.
edition-public = 일반용 ({ $name })
edition-partner = 해외 지원 기관용 ({ $name })
edition-customs = 세관 공무원용 ({ $name })
# At the foot of every page, before the link "About this copy".
dates-in-about = 이 사본의 날짜는 ‘이 사본 정보’ 페이지에 있습니다.

## Warnings about the copy, shown by script

# $date is the last day on which the copy counts as current, written 2027-04-30.
copy-expired = 이 사본은 기한이 지났습니다. 유효 기한은 { $date }까지였습니다. 새 사본을 받은 뒤 이용하십시오.
# $date is the day on which the copy was built, written 2026-11-01.
copy-clock = 이 기기의 시계가 틀립니다. 사본을 만든 날인 { $date }보다 앞서 있어 날짜를 판단할 수 없습니다.
# A file is missing or comes from another copy.
copy-mixed = 이 사본의 일부가 없거나 다른 사본의 것입니다. 이용하지 말고 온전한 사본을 받으십시오.

## The root page, where a language is chosen

# Heading of the page where a reader chooses a language.
choose-language = 언어를 고르십시오
# Shown only when the page has lost its looks, which happens when it was opened inside a ZIP file.
page-bare = 이 페이지에 꾸밈이 없어 보이면, 먼저 ZIP 파일의 압축을 푼 뒤 index.html을 다시 여십시오.

## The front page

# Above the tiles that lead to cosmetics, food and fish.
front-kinds = 어떤 물품을 확인하십니까?
# Below the link "Find by look" on the front page.
front-look-hint = 포장의 글자를 읽을 수 없을 때, 사진으로 찾기
# Below the link "A–Z".
front-az-hint = 모든 제품을 이름순으로
# Below the link "Barcodes": the digits that are printed under the bars.
front-barcodes-hint = 막대 아래에 인쇄된 숫자로
# “도구로 찾기” 링크 아래.
front-tools-hint = 확대경이나 저울, 맨손으로 볼 수 있는 식별점
# Below the link "Brands".
front-brands-hint = 포장에 인쇄된 이름으로
# Below the link "Countries".
front-markets-hint = 판매되는 곳과 의심 물품이 발견된 곳
# Below the link "HS codes".
front-hs-hint = 관세 품목번호로
# Above the links to other ways of finding a product.
front-ways = 다른 방법으로 찾기
# Above the list of the newest dossiers.
front-latest = 최근에 바뀐 제품
# Above the numbers of what the copy holds.
front-holds = 이 사본의 내용
# Three sentences on how to use the guide.
front-how = 제품을 찾습니다. 물품에 적힌 브랜드, 제품, 용량이 여기와 같은지 확인합니다. 그다음 정품과 위조품을 나란히 놓고 식별점을 차례대로 봅니다.

## Counts and dates

# $count is a number of products.
count-products = 제품 { NUMBER($count) }개
# $count is a number of brands.
count-brands = 브랜드 { NUMBER($count) }개
# $count is a number of points to check.
count-points = 식별점 { NUMBER($count) }개
# How long a check takes.
seconds = 약 { NUMBER($count) }초
# A length of time in months.
months = { NUMBER($count) }개월
# How soon a contact answers.
reply-hours = { NUMBER($count) }시간 이내 회신
# A time with no end given. $from is a date or a month.
since = { $from }부터
# A time with no beginning given. $to is a date or a month.
until = { $to }까지
# A span of time. $from and $to are dates or months.
from-to = { $from } ~ { $to }
# Pages of a long list.
page-of = { $pages }쪽 중 { $page }쪽
# Name of the links to the pages of a long list, read aloud by screen readers.
pages = 쪽
# Above the links to the pages of a long list, where each page is named by the first entry on it.
pages-by-first = 쪽 고르기(각 쪽의 첫 항목)
# Link to the page before.
page-before = 이전 쪽
# Link to the page after.
page-after = 다음 쪽
# A yes in a table.
yes = 예
# A no in a table.
no = 아니요
# In a table, where nothing is known.
not-stated = 자료 없음
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
brands-title = 브랜드
# Heading of the picture grid.
look-title = 모양으로 찾기
# Above the picture grid.
look-hint = 물품의 종류와 모양을 고르십시오. 색은 포장마다 다르므로 모양과 인쇄를 보십시오.
# Name of the fields by which products are chosen, read aloud by screen readers.
look-choose = 모양으로 고르기
# Label of a field: cosmetics, food or fish.
look-kind = 물품 종류
# Label of a field: parts of the goods, such as seal or date code, that there are points to check on.
look-area = 식별점이 있는 부위
# In a field: no choice made.
look-any = 전체
# Before the number of products found. Example: Products found: 12
look-found = 찾은 제품
# No product matches what was chosen.
look-nothing = 선택한 조건에 모두 맞는 제품이 없습니다. 물품에 대한 판단은 아닙니다.
# Button: makes no choice again.
look-reset = 선택 지우기
# Button: shows further products of the same list.
look-more = 더 보기
# Group of products whose shape is not given.
shape-none = 모양 자료 없음
# Heading of the list of all products in alphabetical order.
az-title = 제품 가나다순
# Heading of the list of products in the order of their barcode numbers.
barcodes-title = 바코드로 찾기
# Above that list, one sentence: what a number says and what it does not. 880 is the prefix of GS1 Korea.
barcodes-hint = 번호는 어느 제품의 것인지 알려 줄 뿐 물품이 정품이라는 증거가 아닙니다: 위조품에는 정품의 바코드를 베낀 것이 많고, 정품의 번호가 여기에 없을 수도 있으며, 앞자리(880은 한국)는 번호를 발급한 기관을 나타낼 뿐 물품을 만든 나라를 나타내지 않습니다.
# Head of a table's column: the product that bears the number.
barcodes-product = 제품
# Beside a genuine number that was found on counterfeits as well.
barcodes-seen = 위조품에서도 발견됨
# Below that list, before the link "Products A–Z". $count is a number of products.
barcodes-without = 바코드 번호가 없는 제품: { NUMBER($count) }개.
# Heading of the list of countries.
markets-title = 국가
# Above the list of countries.
markets-hint = 국가별로, 그 나라용 포장이 있는 제품과 의심 물품이 발견된 제품입니다.
# Heading of a country's page. $country is its name.
market-title = { $country } 관련 제품
# A product has a pack made for this country.
market-sold = 이 나라용 포장 있음
# Goods that a dossier warns of were seen in this country: counterfeits, but also other species or a false origin. Never "counterfeit" here.
market-seen = 이 나라에서 의심 물품 발견
# The guide has a registered right in the product in this country on file.
market-right = 이 나라에 권리 기록 있음
# The guide has a right in the product in this country on file that is pending, disputed, expired or somebody else’s.
market-entry = 이 나라의 권리 기록: 효력이 없거나 권리자의 것이 아님
# The guide has no right in the product in this country on file.
market-no-right = 이 나라의 권리 기록 없음
# Heading of the list of HS headings.
hs-title = HS 코드
# Above the list of HS headings.
hs-hint = 2022년 통일상품명 및 부호체계(HS)의 호입니다. 아래 제품이 이 호로 신고되며, 각국 세율표에서는 더 세분될 수 있습니다.
# Heading of the page of one HS heading. $code has four digits.
hs-heading-title = HS { $code }
# Products for which only the four digits are given.
hs-no-subheading = 소호 자료 없음
# Label of a picture that is missing.
no-picture = 사진 없음
# Where a picture's file is missing from the copy or cannot be read.
picture-lost = 사진 없음: 이 사본은 온전하지 않습니다
# Shown when a list has no entries.
nothing-here = 이 판에는 해당하는 내용이 없습니다.

## Labels on what is shown in another language or is out of date

# $language is the name of the language in which a text is shown, because it is not translated yet.
shown-in = { $language }로 표시: 아직 번역되지 않음
# The original has changed since this was translated.
translation-outdated = 번역이 최신이 아님: 원문이 바뀜
# A machine made the translation.
machine-translated = 기계 번역
# Above the original of a machine translation. $language is the name of the original's language.
original-in = 원문({ $language })
# The brand and everything about it is made up, for samples.
invented = 가상의 브랜드입니다. 제품, 권리자, 번호, 연락처는 실제로 존재하지 않습니다.

## A product dossier

# Above the names in their own script.
names-printed = 포장에 인쇄된 이름
# Name of a dossier's number, such as COS-0001.
record-id = 자료 번호
# Label of the brand.
brand = 브랜드
# Label of the brand on the page of goods that only look like those of the brand, which did not make them.
brand-compared = 비교 대상 브랜드
# Label of the owner of a brand.
right-holder = 권리자
# Label of the kinds of infringement a dossier warns of.
warns-of = 주의할 침해 유형
# Label of other names people use.
also-called = 다른 이름
# 혼동하기 쉬운 다른 제품 위의 제목. 검색 결과에서는 뒤에 쌍점과 제품 이름이 이어짐.
confusable-title = 혼동 주의
# Label of the other products of the same brand.
same-brand = 이 브랜드의 다른 제품

# Heading: which pack of the product it is.
variants-title = 어떤 포장입니까?
# Below that heading.
variants-hint = 정품도 판매국과 제조 시기에 따라 포장이 다릅니다. 먼저 해당 포장을 찾으십시오. 식별점은 옆에 적힌 포장에만 적용됩니다.
# When none of the packs shown is the one in hand.
variants-none = 해당하는 포장이 없으면 새 포장이거나 다른 나라용일 수 있으니 권리자에게 문의하십시오.
# Before a number and the packs that bear it.
numbers-packs = 바코드 번호로 본 포장:
# Below these packs.
numbers-caution = 위조품에는 정품의 번호를 베껴 넣은 경우가 많으므로 증거가 되지 않습니다. 포장 자체를 비교하십시오.
# In their place, for a whole number that no pack bears.
numbers-none = 여기에 실린 포장 중 이 번호가 있는 것은 없습니다. 번호를 다시 확인하고, 포장에 그렇게 적혀 있다면 여기에 없는 포장이니 권리자에게 문의하세요.
# Label: countries for which a pack is made.
variant-markets = 판매국
# Label: dates of manufacture of a pack.
variant-made = 제조 시기
# Label: languages printed on a pack.
variant-languages = 포장의 언어

# Heading of the points to look at.
points-title = 식별점
# Below that heading: the outcome rule in short.
outcome-guidance = 일치한다고 해서 정품이 증명되지는 않습니다. 위조자는 눈에 보이는 것을 베낍니다. 차이가 발견되지 않아도 정품이라는 뜻은 아닙니다. 공식 유통 경로 밖에서 팔리는 정품은 위조품이 아닙니다.
# The same for goods that only look similar, a question of rights.
outcome-guidance-similar = 이 물품을 위조품이라고 말하는 것이 아닙니다. 보호받는 제품과 닮은 것으로, 권리 침해 여부는 권리자와 관계 당국이 판단할 사항입니다.
# In a public or partner edition, below the points.
outcome-limited = 다른 판에는 식별점이 더 있을 수 있습니다. 이 자료는 증명서가 아닙니다.
# Where an edition has no points of a dossier to show.
points-none = 이 판에는 이 제품의 식별점이 없습니다. 권리자에게 문의하십시오.
# Head of a table's column: number.
column-number = 번호
# Head of a table's column: what is looked at.
column-point = 식별점
# Head of a table's column: how much a difference says.
column-weight = 판별력
# $number is the number of a point.
point-number = 식별점 { $number }
# What is needed to look at a point. $tool is one of the tools below, such as "a loupe".
point-needs = 준비물: { $tool }
# The pack must be opened to look at a point.
point-opens = 포장을 열어야 함
# The pack need not be opened.
point-closed = 포장을 열지 않음
# Looking at it destroys the goods.
point-destroys = 물품이 훼손됨
# The feature may be missing on genuine goods.
point-may-be-absent = 정품에도 없을 수 있음
# The point is told by colour.
point-needs-colour = 자연광에서 판단: 색으로 구별하므로 흑백으로는 판단할 수 없음
# Label: the packs that a point holds for.
point-variants = 해당 포장
# Label: countries where such counterfeits were seen.
point-seen-in = 발견국
# $date is a month or a day.
point-first-seen = { $date } 처음 발견
# Label: what a difference points to.
point-detects = 차이가 가리키는 것
# Label: another explanation for a difference.
point-cause = 차이의 다른 원인
# Heading above what a genuine item shows.
shows-genuine = 정품
# Heading above what a counterfeit shows.
shows-counterfeit = 위조품
# Heading above goods that look similar but are not counterfeit.
shows-look-alike = 유사품
# Heading above other goods, shown for comparison.
shows-other = 비교용
# Heading above what to keep in mind at a point: a genuine item that looks otherwise, another that looks genuine, light, numbers that get copied.
caution-title = 주의
# Heading of a measurement.
measure-title = 측정값
# Before a range measured until now on goods that are not genuine. $side is Counterfeit, Look-alike or For comparison.
measure-so-far = { $side }(지금까지)
# Alternative text of a picture. $side is Genuine, Counterfeit …; $view the part pictured; $point the point's title.
photo-alt = { $side }, { $view }: { $point }
# Alternative text of a picture that belongs to no point.
photo-alt-plain = { $side }, { $view }
# Alternative text of the picture of a whole product. $name is its name; one message for each thing that a photo can show.
photo-alt-product-genuine = { $name }, 정품
photo-alt-product-counterfeit = { $name }, 위조품
photo-alt-product-look-alike = { $name }, 유사품
photo-alt-product-other = { $name }, 비교용
# Credit below a picture.
photo-credit = 사진: { $credit }, { $licence }
# Below the picture of a counterfeit. $who is the right holder, a laboratory …; $date a day. Not a finding of law: never a word for a ruling.
photo-determined = 위조품 감정: { $who }, { $date }
# The same without a date.
photo-determined-by = 위조품 감정: { $who }
# The name of the numbered boxes on a picture, read aloud by screen readers.
hotspots = 이 사진의 식별점
# Link from a point to its numbered box on the main picture.
point-on-picture = 사진에서 보기
# Read aloud by screen readers after a picture's description: following the link shows it larger.
picture-enlarge = 확대

# Button: ends the comparison.
compare-close = 닫기
# Button: the pair of pictures before this one.
compare-before = 이전 비교
# Button: the pair of pictures after this one.
compare-after = 다음 비교
# Button: enlarges both pictures.
compare-in = 확대
# Button: makes both pictures smaller.
compare-out = 축소
# Button: shows all of the part compared, and no more.
compare-fit = 맞춤
# Button: one point of the picture to one point of the screen. Keep the sign 1:1.
compare-pixels = 1:1
# Button: the two pictures change places.
compare-swap = 자리 바꾸기
# Button: puts one picture over the other, with a line that can be moved between them.
compare-over = 겹쳐 보기
# Name of the line between the two pictures that lie one over the other, read aloud by screen readers.
compare-divider = 두 사진 사이의 경계선
# Before which pair it is. Example: Pair 3 / 8
compare-pair = 비교
# Before how many times the pictures are enlarged. Example: Zoom ×2
compare-zoom = 배율
# Both pictures show the goods at one scale; a bar shows a length. The screen's own size is not known: never promise actual size.
compare-scale = 두 사진은 같은 축척입니다. 막대는 화면이 아니라 물품에서의 길이입니다.
# At least one of the pictures does not say how large the goods are.
compare-no-scale = 크기는 비교할 수 없습니다. 두 사진의 공통 축척이 없습니다.
# For people who use a keyboard. Page Up, Page Down and Esc are names of keys.
compare-keys = 키: +와 − 확대·축소, 화살표 이동, 0 맞춤, Page Up과 Page Down 비교 바꾸기, Esc 닫기.
# Button: the reader's own photo of the goods takes the place of one of the two pictures.
compare-own = 내 사진
# Button below a pair of pictures: opens the comparison with a photo of the reader's own.
compare-own-ask = 내 사진과 비교
# What the reader's own photo is called where the other picture is called Genuine or Counterfeit. It says nothing of what the goods are.
compare-own-side = 조사 중인 물품
# Button on phones: opens the camera.
compare-own-take = 사진 찍기
# Button: chooses a photo that there is.
compare-own-choose = 사진 선택
# Said before a photo is chosen. It must stay true: nothing is sent, nothing is stored.
compare-own-stays = 물품 사진을 찍거나 선택하십시오. 사진은 이 페이지에만 있습니다. 전송되거나 저장되지 않으며, 페이지를 떠나면 사라집니다.
# Said while a photo is decoded, which may take some seconds.
compare-own-reading = 사진을 읽는 중입니다 …
# Said of a photo with very many pixels.
compare-own-smaller = 사진의 화소 수가 매우 많아 비교용으로 줄였습니다. 원래 파일은 그대로입니다.
# Button: the photo is held against the other picture of the pair, so against the counterfeit one instead of the genuine one.
compare-own-other = 다른 사진
# Button: shows four corners that can be drawn, which set the photo straight.
compare-own-corners = 모서리
# Name of one of the four, read aloud by screen readers. Example: Corner 1 / 4, Genuine
compare-own-corner = 모서리
# What to do with the four corners.
compare-own-corners-hint = 네 모서리를 두 사진의 같은 곳에 맞추십시오. 화살표 키로 옮기며, Shift를 함께 누르면 더 빨리 옮깁니다.
# Button: the photo is shown as it was taken.
compare-own-reset = 모서리 되돌리기
# The corners lie on a line, or cross.
compare-own-crossed = 이 모서리들로는 면이 만들어지지 않아 사진을 찍힌 그대로 보여 줍니다.
# Before a slider: how far the picture below shows through the photo.
compare-own-opacity = 불투명도
# Button: shows one of the two pictures at the same place, then the other; held, for as long as it is held.
compare-own-flicker = 번갈아 보기
# Button: the two pictures change by themselves.
compare-own-auto = 자동으로 번갈아 보기
# Button: prints the picture and the photo beside each other.
compare-own-print = 둘 다 인쇄
# Button: writes the name of the photo's file into the field for names of photo files, in the form for goods in hand.
compare-own-name = 파일 이름을 양식에 적기
# Said when it is written there.
compare-own-named = 파일 이름을 양식에 적었습니다.
# Button: the photo is forgotten.
compare-own-remove = 사진 지우기
# The file that was chosen holds nothing.
compare-own-fault-empty = 빈 파일입니다. 사진을 다시 찍거나 다른 사진을 선택하십시오.
# The file that was chosen is larger than a phone can decode.
compare-own-fault-huge = 사진이 이 기기에 너무 큽니다. 화소 수를 줄여 찍거나 더 작은 사본을 선택하십시오.
# A PDF was chosen.
compare-own-fault-pdf = 사진이 아니라 PDF입니다. 사진을 선택하거나 PDF 화면을 캡처하십시오.
# The photo is of the kind HEIC, and this browser cannot show it. “Most Compatible” is a choice in an iPhone's settings: use its name there.
compare-own-fault-heic = 이 브라우저는 HEIC 사진을 표시하지 못합니다. 카메라를 JPEG로 설정하고(iPhone: 설정, 카메라, 포맷, 높은 호환성) 다시 찍거나, 사진을 화면 캡처하여 선택하십시오.
# What was chosen is no picture, or of a kind that this browser cannot show.
compare-own-fault-unreadable = 이 브라우저는 이 파일을 표시하지 못합니다. JPEG나 PNG 사진을 선택하십시오.
# Title of the printed sheet.
compare-own-sheet = 안내서 사진과 나란히 본 물품
# Below the reader's own photo on the printed sheet.
compare-own-mark = 조사 중인 물품을 직접 찍은 사진이며 안내서의 사진이 아닙니다.
# Below it, where it was set straight.
compare-own-straight = 네 모서리로 바로잡았습니다.
# Above the whole photo on the printed sheet.
compare-own-whole = 찍힌 그대로의 전체 사진
# Before the name of its file.
compare-own-file = 사진 파일
# Before the day of printing, by the reader's clock.
compare-own-printed = 인쇄일

# Heading of the parts on codes and dates.
codes-title = 포장의 코드와 날짜
# Below that heading.
codes-hint = 코드는 베낄 수 있습니다. 형식에 맞아도 증명이 되지 않으며, 맞지 않으면 다시 보십시오. O와 0, I와 1, B와 8을 혼동하지 않았습니까?
# Label: where a code stands on the pack.
code-where = 위치
# Label: how a code is printed.
code-print = 인쇄 방식
# All the places bear the same code.
code-must-agree = 위의 모든 곳에 같은 코드가 있음
# Label: an example of a code.
code-sample = 예
# Head of a table's column: part of a code.
code-part = 부분
# Head of a table's column: what a part looks like.
code-form = 형식
# Head of a table's column: that part in the example.
code-in-sample = 예에서
# A part of a code that is always the same. $text is that part.
code-literal = 항상 { $text }
# Part of a code.
code-letters = 대문자 { NUMBER($count) }자
# Part of a code.
code-digits = 숫자 { NUMBER($count) }자리
# Part of a code that is a date. $form is its order, such as YYMMDD.
code-date = 날짜, { $form } 순
# Part of a code made of letters A and digits 9. $form is its form, such as A99.
code-mixed = { $form } 형식(A는 글자, 9는 숫자)
# Part of a code: one of several. $list names them.
code-one-of = 다음 중 하나: { $list }
# Year, month, day in a date's form.
code-date-legend = YYYY 또는 YY는 연, MM은 월, DD는 일, JJJ는 그해의 몇째 날
# Label of the point that a code belongs to.
code-point = 관련 식별점
# Heading of the table of dates.
dates-title = 날짜
# Head of a table's column: the Korean word printed beside a date.
date-word = 포장의 표기
# Head of a table's column: what it means.
date-meaning = 뜻
# Head of a table's column: how the date is written.
date-format = 표기 형식
# Label: time from manufacture to use-by.
shelf-life = 사용기한·소비기한
# Below the shelf life.
shelf-life-hint = 기한이 지난 것은 기한 경과일 뿐 위조품이라는 뜻이 아닙니다.
# Heading of codes seen on counterfeits.
known-false-title = 위조품에서 발견된 코드
# Below that heading.
known-false-hint = 위조자는 정품의 코드를 베낍니다. 일치하면 더 자세히 볼 이유일 뿐 증거가 아닙니다.
# Heading of the code checker: fields into which a reader types what stands on the pack.
check-title = 코드·날짜 확인
# Below that heading.
check-hint = 포장에서 읽은 대로 입력하십시오. 입력한 내용은 어디에도 저장되지 않습니다. 맞아도 증명이 되지 않으며, 맞지 않으면 다시 볼 이유일 뿐입니다.
# Label of a field: the day on which the goods are inspected.
check-inspection = 검사일
# Below that field.
check-inspection-hint = 날짜는 이 날을 기준으로 판단합니다. 처음에는 이 기기 시계의 오늘 날짜입니다. 틀리면 고치십시오.
# The field for the date of inspection is empty or holds no date.
check-no-inspection = 검사일이 없어 날짜를 검사일과 비교하지 않습니다.
# Label of the field into which a code is typed.
check-code = 읽은 코드
# A typed code has the form that the maker's codes have.
check-fits = 형식에 맞습니다.
# Follows that.
check-fits-means = 증명이 되지는 않습니다. 정품의 코드도 베낍니다.
# A typed code has two meanings by the maker's rules.
check-ambiguous = 두 가지 이상으로 읽을 수 있으며, 그중 첫째를 보여 줍니다.
# A typed code is right as far as it goes.
check-begun = 여기까지는 맞지만 글자가 모자랍니다.
# A typed code has not the form that the maker's codes have. Never say counterfeit here.
check-misfit = 형식에 맞지 않습니다.
# Follows that, or a date that the calendar does not have.
check-typing = 잘못 입력하지 않았습니까? O와 0, I와 1, B와 8은 혼동하기 쉬우니 포장을 다시 보십시오.
# Before the typed code with characters changed that are easily confused.
check-nearest = 다음이라면 맞습니다.
# Button: puts that code into the field. The reader must have looked at the pack.
check-take = 포장에 이렇게 적혀 있음: 입력
# A date that the calendar does not have. One of the next five follows.
check-impossible = 그런 날짜는 없습니다.
# Why there is no such date.
check-no-year = 있을 수 없는 연도입니다.
# Why there is no such date: a month 13 or 00.
check-no-month = 있을 수 없는 달입니다.
# Why there is no such date: 30 February.
check-no-day = 그 달에는 그런 날이 없습니다.
# Why there is no such date: day 366 of a year of 365 days.
check-no-day-of-year = 그해에는 그런 날이 없습니다.
# Why there is no such date: the code states the day twice, differently.
check-contradiction = 코드의 두 부분이 서로 다른 날을 나타냅니다.
# A date of manufacture, packing … after the day of inspection. Both dates follow.
check-ahead = 검사일보다 뒤입니다. 이미 눈앞에 있는 물품에는 있을 수 없는 날짜이니 다시 보십시오.
# A use-by date, or the end of the shelf life, before the day of inspection. Both dates follow.
check-past = 검사일에 기한이 지나 있습니다. 기한 경과일 뿐 위조품이라는 뜻이 아닙니다.
# Before the last day of the shelf life, counted from the date of manufacture.
check-ends = 사용기한·소비기한의 끝:
check-ends-rule = 마지막 날은 같은 날의 하루 전입니다. 같은 날이 적힌 포장도 맞는 것으로 봅니다.
# The code was typed from every place that bears it, and is the same.
check-agree = 모든 곳의 코드가 같습니다.
# The code was typed from one of the places that bear it.
check-others = 다른 곳의 코드도 입력하십시오. 서로 같아야 합니다.
# The codes typed from two places differ.
check-disagree = 위치에 따라 코드가 다릅니다. 모든 곳의 코드가 같아야 하니 다시 보십시오.
# Before a link to the point to check that the code belongs to.
check-point = 그래도 그대로이면 이 식별점에서 확인하십시오.
# Before the days that a date such as 10/02/2026 may be.
check-order = 어느 숫자가 연·월·일인지 분명하지 않습니다. 가능한 날짜:
# The year on the pack is of the Thai calendar, such as 2569 for 2026.
check-buddhist = 불기 연도입니다. 서기보다 543년 앞섭니다.
check-era = 다른 연호(민국 또는 일본 연호)의 연도입니다. 여기에는 서기로 적었습니다.
check-each = 이 날짜 옆에 무슨 날짜인지 나타내는 말이 없습니다. 날짜마다 해당하는 칸에 입력하십시오.
# What was typed cannot be read as a date. An example of a date follows.
check-form = 날짜로 읽을 수 없습니다. 연·월·일 순으로 입력하십시오. 예:
# The code and the printed date name different days. What they are the date of, and the days, follow.
check-differ = 코드와 인쇄된 날짜가 서로 다른 날을 나타냅니다. 다시 보십시오.
# A use-by date is not the date of manufacture plus the shelf life. The date and what it should be follow.
check-shelf = 제조일에 기한을 더한 날짜와 맞지 않습니다. 둘 다 다시 보십시오.
# A typed date of manufacture, or one that follows from a use-by date, lies outside the dates of every pack. The dates follow.
check-outside = 이때 제조된 포장은 여기에 없습니다.
# Follows that. A link to the packs follows.
check-outside-then = 날짜를 다시 보십시오. 포장에 그렇게 적혀 있으면 여기에 나온 포장이 아니니 권리자에게 문의하십시오.

# Heading of Korean text printed on the pack.
verbatim-title = 포장의 한글 문구
# Below that heading.
verbatim-hint = 포장과 한 글자씩 비교하십시오.
# Heading of certification marks.
marks-title = 인증 표시
# Head of a table's column.
mark-name = 표시
# Head of a table's column: form of the number.
mark-number = 번호의 형식(9는 숫자, A는 글자)

# Heading of the product's facts.
facts-title = 제품 정보
# Head of a table's column: GTIN.
item-gtin = 바코드(GTIN)
# Head of a table's column: size.
item-size = 용량
# Head of a table's column: packs.
item-variants = 포장
# Label of HS codes.
hs-codes = HS 코드
# Label of net content.
net-content = 내용량
# Label: months a cosmetic keeps after opening.
pao = 개봉 후 사용기간
# Label: classes of functional cosmetics.
functional = 기능성화장품
# Label: type of food as the label names it.
food-type = 식품유형
# Label: allergens on the label.
allergens = 표시된 알레르기 유발물질
# Label: storage.
storage = 보관
# Label: the Korean item report number (품목보고번호).
item-report-number = 품목보고번호
# Label: months in which fresh goods are shipped.
season = 출하 시기
# Label: species.
species = 어종
# Label: species passed off as it.
look-alike-species = 둔갑 판매되는 다른 종
# Label: state of the fish.
fish-form = 상태
# Label: wild or farmed.
fish-catch = 어획 구분
# Label: FAO fishing areas.
fish-areas = FAO 해역
# Label: whether it bears the traceability mark.
fish-traceability = 수산물이력제 표시
# A warning about fish.
origin-not-by-eye = 같은 종은 원산지가 달라도 눈으로 구별할 수 없습니다. 서류와 시험 분석으로 확인하십시오.
# Label: shape of the pack.
shape = 모양

# Heading of rights and recordations.
rights-title = 권리와 지식재산권 세관 신고
# Below that heading.
rights-hint = 적힌 날의 상태입니다. 이용하기 전에 해당 관청에서 번호를 조회하십시오.
# A right that holds for all products of the brand.
right-of-brand = 브랜드의 모든 제품에 적용
# Label: the sign as registered.
right-sign = 표장
# Label: registration office.
right-office = 등록관청
# Label: registration number.
right-number = 번호
# Label: Nice classes.
right-classes = 상품류
# Label: owner as registered.
right-owner = 등록권리자
# Label: last day.
right-expires = 만료일
# Label: state of a right.
right-state = 상태
# $date is the day on which that was looked up.
right-checked = { $date } 조회
# Label: whether it was in force when this copy was made.
right-live = 사본을 만든 날 유효
# Label before the countries for which the guide has no right on file. Example: No right on file here for: Viet Nam, Peru
right-none = 이 안내서에 권리 기록이 없는 나라
# Follows those countries.
right-none-hint = 이 안내서가 아는 범위일 뿐입니다. 권리가 있는지는 해당 관청이나 권리자에게 확인하십시오.
# Label: customs recordation.
recordation = 지식재산권 세관 신고

# Heading of contacts.
contacts-title = 문의처
# Below that heading. A forger may have changed the address in a copy.
contacts-hint = 회신을 믿기 전에, 이 사본이 아닌 다른 경로로 주소를 확인하십시오.
# Label: languages a contact speaks.
contact-languages = 언어
# Label: countries a contact serves.
contact-jurisdictions = 담당 국가
# A contact serves all countries.
contact-everywhere = 모든 국가
# Label: office hours.
contact-hours = 시간
# Beside the hours, where a script runs.
contact-open = 지금 근무 시간입니다(공휴일은 반영하지 않음).
# The same, where the days of the week are not known.
contact-open-days = 지금 이 시간 안입니다. 요일은 적혀 있지 않습니다.
# The same, outside the hours.
contact-closed = 지금은 근무 시간이 아닙니다.
# Before when it is open, now or next, by the reader's own clock.
contact-yours = 이 기기의 시각으로:
# Label: e-mail.
contact-email = 전자우편
# Label: telephone.
contact-phone = 전화
# Label: postal address.
contact-address = 주소
# Heading of what to photograph when asking.
photo-request-title = 보내야 할 사진
# Heading of routes that goods took.
routes-title = 확인된 경로
# Label: where from.
route-from = 출발
# Label: through where.
route-via = 경유
# Label: where to.
route-to = 도착
# Label: hazards.
hazards = 이런 물품의 위해 요소
# Label: whether goods spoil.
perishable = 변질되기 쉬움
# Heading of sources.
sources-title = 출처
# Head of a table's column: what a source supports.
source-claim = 근거 대상
# Head of a table's column: the source.
source-text = 출처
# Head of a table's column: date.
source-date = 날짜

# Heading of the dossier's history.
history-title = 이 자료에 관하여
# $number is the revision's number, $date its day.
revision-line = 개정 { $number }차, { $date }
# 모든 개정을 알 수는 없는 독자의 사본에 쓴다. 번호를 보이면 다른 개정이 있음을 알 수 있다. $date is its day.
revision-of = { $date } 개정
# A revision where its day is not told. $number is its number.
revision-number = 개정 { $number }차
# Label: who answers for the dossier.
owner = 담당 기관
# Label: date of the next review.
review-due = 다음 검토 기한
# The review is overdue.
review-overdue = 사본을 만든 날 이 자료의 검토 기한이 지나 있었습니다.
# At the head of the form. $date is the day on which the review was due.
review-overdue-since = 이 자료는 검토 기한({ $date })이 지나 최신이 아닐 수 있습니다. 차이가 없더라도 결과는 ‘판단할 수 없음’입니다.
# Heading of the list of changes.
changes-title = 바뀐 내용
# Label of approvals.
approved-by = 승인
# Stands for the right holder among approvals.
approved-right-holder = 권리자

## A withdrawn dossier, and pages that moved

# Heading of a withdrawn dossier's page.
withdrawn-title = 철회된 자료입니다
# Below that heading.
withdrawn-hint = 식별점이 더 이상 없습니다. 이전 사본의 내용을 이용하지 말고 아래 문의처에 문의하십시오.
# On the page of a withdrawn dossier: what a date of manufacture after the end of production means.
withdrawn-date = 생산 종료가 사유인 경우, 그 뒤의 제조일이 표시된 제품은 바로 권리자에게 문의해야 할 이유가 됩니다.
# Label: reason.
withdrawn-reason = 사유
# Label: day.
withdrawn-since = 철회일
# A page has moved: heading.
moved-title = 페이지가 옮겨졌습니다
# A page has moved: before the link.
moved-hint = 자료가 있는 곳:

## About this copy

# Heading.
about-title = 이 사본 정보
# Label: name of the guide.
about-guide = 안내서
# Label: publisher.
about-publisher = 발행
# Label: whom the edition is for.
about-audience = 대상
# Label: day it was built.
about-built = 만든 날
# Label: last day it is current.
about-valid = 유효 기한
# Where an edition has no end.
about-no-end = 정해지지 않음
# Label: running number.
about-sequence = 발행 번호
# Label: whom a numbered copy was made for; also at the foot of each of its pages and prints, with the name behind it.
about-recipient = 사본 배부처
# Label: number of dossiers.
about-dossiers = 자료
# Label: languages.
about-languages = 언어
# Heading on verifying.
verify-title = 이 사본을 확인하는 방법
# Below that heading.
verify-hint = 페이지가 하나라도 변조되면 위조품이 통관되거나 정품의 통관이 보류될 수 있습니다. 다른 사람에게 받은 사본은 쓰기 전에 확인하십시오.
# Heading: with the program that made the copy.
verify-program = jinwi 프로그램으로
# What it checks.
verify-program-hint = 바뀐 파일, 없어진 파일, 덧붙은 파일과 기한이 지난 사본을 찾아냅니다.
# Heading: without it.
verify-without = 프로그램 없이
# Above the commands.
verify-without-hint = 이 사본의 폴더에서 명령을 실행하십시오. 바뀐 파일, 없어진 파일, 덧붙은 파일의 이름이 나옵니다. 아무 이름도 나오지 않으면 찾아낸 것이 없다는 뜻입니다.
# Below the commands for the Windows command prompt.
verify-certutil = certutil은 바뀐 파일과 없어진 파일을 찾아내지만, 덧붙은 파일은 찾아내지 못합니다.
# Below the commands. A list of names follows.
verify-left = 운영체제는 USB 메모리나 디스크에 자기 파일과 폴더를 남깁니다. 다음은 괜찮습니다.
# A list of names and endings follows.
verify-open = 그 밖에 덧붙은 것으로 나온 파일은 위 폴더 안에 있더라도 열지 마십시오. 특히 다음을 조심하십시오.
# Heading: how to tell who made the copy.
verify-signature = 누가 만들었는지
# Below that heading. The commands follow.
verify-signature-hint = 폴더에 SHA256SUMS.minisig 파일이 있으면 서명된 사본입니다. 발행 기관의 공개 키는 사본이 아닌 다른 경로로 받으십시오. 사본을 바꾼 사람은 사본에 적힌 키 안내도 바꿀 수 있습니다. 받은 키를 이 사본의 폴더 안이 아니라 그 옆에 publisher.pub로 저장한 뒤 아래 명령 가운데 하나를 실행하십시오.
# Below the commands for signed copies. Commands that give the checksum follow.
verify-anchor = 서명되지 않은 사본이면 SHA256SUMS 파일의 확인값을, 발행 기관이 다른 경로로 알려 준 값과 비교하십시오. 다른 경로로 받은 키나 확인값이 없으면 파일 목록까지 위조되었는지 알 수 없습니다.
# Heading on secrecy.
secrecy-title = 비밀 유지
# On how editions for customs are protected.
secrecy-text = 페이지 자체는 암호화되어 있지 않습니다. 세관용 판은 암호화한 묶음으로만 전달하고, 공용 기기나 개인 기기에 복사하지 마십시오.
# Heading of the notice.
notice-title = 알림
# Heading of credits.
credits-title = 저작권 표시
# On the font for Hangul.
credits-font = 한글은 SIL Open Font License 1.1에 따른 Noto Sans KR로 표시합니다.
# The reader of barcodes and its licences.
credits-zxing = 바코드는 zxing-wasm(MIT License)에 들어 있는 ZXing-C++(Apache License 2.0)로 읽습니다.
# On the names of countries and languages.
credits-cldr = 국가와 언어의 이름은 Unicode License에 따른 유니코드 CLDR에서 가져왔습니다.
# On the table of Chinese characters.
credits-han = 검색에 쓰는 한자 이체자와 한국 한자음 자료는 OpenCC(Apache License 2.0)와 Unihan 데이터베이스(Unicode License)에서 가져왔습니다.
# On the program.
credits-program = Jinwi로 만들었습니다.

## Closed lists: kinds of goods

kind-cosmetics = 화장품
kind-food = 식품
kind-fish = 수산물

## Closed lists: part of the goods looked at

area-carton = 겉상자
area-seal = 봉인
area-barcode = 바코드
area-date-code = 날짜·제조번호
area-label-text = 표시 문구
area-container = 용기
area-closure = 마개
area-inner = 포장 안쪽
area-contents = 내용물
area-document = 서류
area-species = 어종

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = 육안
method-touch = 촉감
method-loupe = 확대경
method-measure = 길이 재기
method-weigh = 무게 달기
method-tilt = 빛에 기울여 보기
method-uv = 자외선
method-scan = 스캔
method-compare = 사진과 비교
method-online = 온라인 조회
method-lab = 시험실
# What is needed for a point, after "You need".
tool-loupe = 확대경
tool-measure = 자 또는 캘리퍼스
tool-weigh = 저울
tool-uv = 자외선등
tool-scan = 바코드 판독기 또는 휴대전화
tool-online = 다른 기기의 인터넷
tool-lab = 시험실
# 도구가 필요 없는 식별점: 도구 이름 자리에.
tool-none = 도구 없이

## Closed lists: how much a difference says

weight-decisive = 결정적
weight-strong = 강함
weight-supporting = 보조적
weight-decisive-means = 권리자에 따르면 정품에서는 이런 차이가 생기지 않습니다.
weight-strong-means = 정품에서는 여기가 다른 일이 드뭅니다.
weight-supporting-means = 이 자료가 주의하라는 물품에서 흔히 다르지만 정품에서도 다를 수 있습니다.

## Closed lists: what a dossier warns of

infringement-counterfeit = 위조품
infringement-look-alike = 유사품
infringement-origin-misuse = 원산지 거짓 표시
infringement-forged-mark = 인증 표시 위조
infringement-refill-relabel = 재충전·라벨 교체
infringement-species-substitution = 다른 종으로 둔갑
infringement-free-riding = 외관 모방

## Closed lists: shapes

shape-jar = 단지형 용기
shape-tube = 튜브
shape-bottle = 병
shape-pump = 펌프 용기
shape-box = 상자
shape-pouch = 봉지
shape-can = 캔
shape-tray = 트레이
shape-stick = 막대형
shape-sheet = 낱장형
shape-bare = 포장 없음
shape-other = 그 밖의 모양

## Closed lists: others

status-published = 게시됨
status-withdrawn = 철회됨
# Public bodies of the Republic of Korea.
owner-moip = 대한민국 지식재산처(MOIP)
owner-mafra = 대한민국 농림축산식품부(MAFRA)
owner-mof = 대한민국 해양수산부(MOF)
owner-mfds = 대한민국 식품의약품안전처(MFDS)
owner-kcs = 대한민국 관세청(KCS)
right-status-registered = 등록
right-status-pending = 출원 중
right-status-disputed = 분쟁 중
right-status-owned-by-third-party = 제3자 소유
right-status-expired = 만료
# What else may explain a difference at a point.
cause-decoded-lot = 유통업자의 제조번호 제거
cause-relabelled = 수입업자의 라벨 교체
cause-rewrapped = 유통업자의 재포장
cause-damage = 파손
# Whom an edition is for.
audience-public = 일반
audience-partner = 해외 지원 기관
audience-customs = 세관 공무원
# What a date on the pack means.
date-means-manufactured = 제조일
date-means-packed = 포장일
date-means-use-by = 사용기한·소비기한
date-means-sell-by = 유통기한
date-means-best-before = 품질유지기한
date-means-frozen = 냉동일
date-means-harvested = 수확일
date-means-caught = 어획일
date-means-expires = 만료일

## What a source supports, where it is no point: parts of a dossier

claim-names = 이름
claim-infringements = 침해 유형
claim-hs = HS 코드
claim-items = 용량과 바코드
claim-variants = 포장
claim-codes = 코드
claim-dates = 날짜
claim-shelf-life-months = 사용기한·소비기한
claim-verbatim = 포장의 한글 문구
claim-marks = 인증 표시
claim-rights = 권리
claim-contacts = 문의처
claim-routes = 경로
claim-safety = 안전
claim-cosmetics = 화장품 정보
claim-food = 식품 정보
claim-fish = 수산물 정보
claim-known-false = 위조품에서 발견된 코드

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = 앞면
token-back = 뒷면
token-side = 옆면
token-top = 윗면
token-bottom = 아랫면
token-base = 바닥
token-inside = 안쪽
token-edge = 가장자리
token-label = 라벨
token-front-label = 앞면 라벨
token-back-label = 뒷면 라벨
token-side-label = 옆면 라벨
token-end-panel = 끝면
token-carton = 겉상자
token-carton-front = 겉상자 앞면
token-carton-back = 겉상자 뒷면
token-carton-side = 겉상자 옆면
token-carton-top = 겉상자 윗면
token-carton-bottom = 겉상자 바닥
token-carton-and-can-base = 겉상자와 캔의 바닥
token-shipping-carton = 운송 상자
token-seal = 봉인
token-barcode = 바코드
token-date-code = 날짜·제조번호
token-container = 용기
token-closure = 마개
token-cap = 뚜껑
token-inner = 포장 안쪽
token-contents = 내용물
token-leaflet = 설명서
token-document = 서류
token-jar-base = 단지 바닥
token-bottle-base = 병 바닥
token-can-base = 캔 바닥
token-can-rim = 캔 테두리
token-stick-base = 막대 바닥
token-tube-crimp = 튜브 접합부
token-orifice = 토출구
token-pouch-front = 봉지 앞면
token-pouch-back = 봉지 뒷면
token-pouch-edge = 봉지 가장자리
token-pouch-label = 봉지 라벨
token-fruit-label = 과일 라벨
token-hologram = 홀로그램
token-wrapper = 포장지
token-tie = 끈
token-tray = 트레이
token-lid = 덮개
token-sachet = 소포장
token-sheet = 시트
token-certificate = 증명서
token-whole = 전체
token-head = 머리
token-head-top = 머리 윗면
token-mouth = 입
token-belly = 배
token-cavity = 뱃속
token-scales = 비늘
token-fin = 지느러미
token-tail = 꼬리
token-dorsal = 등

## Free words: photos to send

token-six-sides = 여섯 면 모두
token-date-code-with-ruler = 자를 댄 날짜·제조번호
token-seal-before-opening = 열기 전의 봉인
token-inside-of-cap = 뚜껑 안쪽
token-front-straight-on = 앞면 정면
token-open-carton-from-above = 연 겉상자를 위에서
token-hologram-two-angles = 두 각도에서 본 홀로그램
token-fruit-label-close-up = 과일 라벨 근접
token-wrapper-against-light = 빛에 비춘 포장지
token-bullet-from-above = 립스틱 심을 위에서
token-whole-fish-side = 생선 전체의 옆모습
token-tail-with-ruler = 자를 댄 꼬리
token-anal-fin-spread = 펼친 뒷지느러미
token-phytosanitary-certificate = 식물검역증명서
token-documents = 화물 서류
token-next-to-genuine = 정품과 나란히
token-under-uv = 자외선 아래

## Free words: how a code is printed

token-laser = 레이저
token-ink-jet = 잉크젯
token-dot-matrix = 도트 인쇄
token-thermal = 열전사
token-printed = 인쇄
token-embossed = 양각
token-debossed = 음각 누름
token-engraved = 새김
token-stamped = 날인
token-hot-foil = 박 인쇄

## Free words: what is measured

token-weight = 무게
token-length = 길이
token-width = 너비
token-height = 높이
token-depth = 깊이
token-thickness = 두께
token-diameter = 지름
token-volume = 부피
token-count = 개수
token-ratio = 비율
token-seal-width = 접합부 너비
token-tail-stalk-depth = 꼬리자루 높이

## Free words: contacts, rights, who found goods counterfeit

token-authentication = 진위 확인
token-legal = 법률 문의
token-general = 일반 문의
token-report = 위조품 신고
token-trademark = 상표
token-design = 디자인
token-patent = 특허
token-utility-model = 실용신안
token-copyright = 저작권
token-gi = 지리적 표시
token-certification-mark = 증명표장
token-collective-mark = 단체표장
token-plant-variety = 식물 품종
token-right-holder = 권리자
token-customs = 세관
token-court = 법원
token-laboratory = 시험기관
token-authority = 공공기관

## Free words: kinds and parts of codes

token-lot = 제조번호
token-serial = 일련번호
token-gtin = 바코드 번호
token-item-report-number = 품목보고번호
token-registration-number = 등록번호
token-date = 제조일
token-mfg = 제조일
token-packed = 포장일
token-use-by = 사용기한·소비기한
token-plant = 공장
token-line = 생산 라인
token-shift = 작업조
token-batch = 배치
token-hour = 시
token-minute = 분
token-station = 포장대
token-house = 선과장
token-orchard = 과수원
token-history = 이력번호
token-trace = 이력번호
token-tracing-number = 추적번호
token-fruit-label-number = 과일 라벨 번호
token-line-code = 라인 번호
token-carton-code = 상자 부호
token-check-number = 인증번호
token-box = 상자 번호
token-licence = 인허가번호
token-product = 제품 번호
token-year = 연
token-month = 월
token-day = 일
token-check = 검증번호

## Free words: storage and hazards

token-cool-dry = 서늘하고 건조한 곳
token-room-temperature = 실온
token-chilled = 냉장
token-chilled-0-5 = 냉장(0~5 °C)
token-away-from-light = 빛이 닿지 않는 곳
token-undeclared-allergen = 표시되지 않은 알레르기 유발물질
token-fish-allergen = 생선 알레르기 유발물질
token-unknown-ingredients = 성분 불명
token-unknown-colourants = 색소 불명
token-unknown-pesticide-residues = 잔류농약 불명
token-unknown-plant-health-status = 식물검역 상태 불명
token-unproven-sun-protection = 입증되지 않은 자외선 차단 효과
token-past-use-by-contents = 기한이 지난 내용물
token-expired-goods = 기한이 지난 물품
token-broken-glass = 깨진 유리
token-microbial-contamination = 미생물 오염
token-heavy-metals = 중금속
token-spoilage = 부패
token-histamine = 히스타민

## Free words: functional cosmetics

token-whitening = 미백
token-wrinkle-improvement = 주름 개선
token-uv-protection = 자외선 차단
token-hair-dye = 염모
token-hair-removal = 제모
token-hair-loss-relief = 탈모 증상 완화
token-acne-relief = 여드름성 피부 완화

## Free words: allergens

token-egg = 알류
token-milk = 우유
token-buckwheat = 메밀
token-peanut = 땅콩
token-soya = 대두
token-soy = 대두
token-wheat = 밀
token-mackerel = 고등어
token-crab = 게
token-shrimp = 새우
token-pork = 돼지고기
token-beef = 쇠고기
token-chicken = 닭고기
token-peach = 복숭아
token-tomato = 토마토
token-sulphites = 아황산류
token-walnut = 호두
token-pine-nut = 잣
token-squid = 오징어
token-shellfish = 조개류
token-fish = 생선
token-sesame = 참깨

## Free words: form and catch of fish

token-live = 활어
token-fresh = 신선
token-frozen = 냉동
token-dried = 건조
token-salted = 염장
token-seasoned = 조미
token-roasted = 구이
token-smoked = 훈제
token-canned = 통조림
token-fillet = 필레
token-wild = 자연산
token-farmed = 양식

## Search

# Name of the search field, for screen readers.
search-label = 이 안내서에서 검색
# Within the empty search field.
search-hint = 이름, 바코드, HS 코드, 포장의 코드
# Button beside the field.
search-go = 검색
# Title of the page of results.
search-title = 검색
# On that page, before anything is typed.
search-help = 포장에 적힌 것이나 기억나는 것을 입력하십시오. 이름(어느 문자로든), 바코드 또는 그 일부, HS 코드, 등록번호, 제조번호로 찾을 수 있습니다.
# On that page, without script: before links to other ways.
search-no-script = 검색에는 JavaScript가 필요하지만 여기에서는 꺼져 있거나 허용되지 않거나 너무 오래된 것입니다. 다음 목록에서 모든 제품으로 갈 수 있습니다:
# Label of the field that narrows by kind.
search-kind = 물품 종류
# Label of the field that narrows by brand.
search-brand = 브랜드
# Label of the field that narrows by country.
search-market = 국가
# The choice that narrows nothing.
search-any = 전체
# Before the number of results.
search-found = 검색 결과
# Heading: what is known of a code that was typed.
search-code = 코드
# Heading of results.
search-products = 제품
# Heading of results.
search-brands = 브랜드
search-records = 그 밖의 기록
search-terms = 포장에 적힌 말
# Heading of results: products whose text holds the words.
search-passages = 본문
# Heading of results: lists of a kind, a country or an HS heading.
search-lists = 목록
# 확실하지 않은 결과의 제목: 철자가 다르거나, 소리가 비슷하거나, 다른 언어이거나, 검색어의 일부만 맞는 결과.
search-similar = 비슷하지만 같지 않음
# 결과 대신: 글자 하나, 기호, 번호의 앞자리만 입력되었다. 여기서 아무것도 찾지 못했다고 말하지 않는다.
search-go-on = 더 입력하세요. 이것만으로는 아직 아무것도 알 수 없습니다.
# 보이지 않는다. 사람들이 진위를 물을 때 제품 이름 앞뒤에 붙이는 말. |로 나누고 사람들이 입력하는 대로 적는다. 색깔처럼 제품을 구별하는 말은 넣지 않는다.
search-questions = 구별하는 방법|구별하는 법|구분하는 방법|구분하는 법|구별 방법|구분 방법|감별하는 방법|감별법|감별 방법|구별법|구분법|확인하는 방법|확인 방법|확인법|어떻게 구별하나요|어떻게 구분하나요|어떻게 확인하나요|어떻게 알 수 있나요|어떻게 알아보나요|정품인지 가품인지|진품인지 가품인지|정품인가요|진짜인가요|가짜인가요|진품인가요|정품인지|진품인지|가짜인지|진짜인지|정품 가품|정품 확인|진위 확인|진짜 가짜|정품|진품|가품|짝퉁|위조품|가격|구매|후기|파는 곳|대용량|어디서 사나요|맞나요|인가요|이 제품|알려 주세요|알려주세요|제품|브랜드|무료배송|세트|박스|한 봉지|진짜예요|진짜일까|진짜|가짜|가짜인가|위조|모조품
# Link from the first results to all of them.
search-all = 모든 결과
# Button: more results.
search-more = 더 보기
# Before what was made of what was typed, such as a number typed on another keyboard.
search-read-as = 다음으로 해석함
search-content = 상자의 라벨입니다. 번호는 상자 안에 든 물품의 번호입니다.
search-content-count = 라벨에 적힌 물품 수: { $count }.
search-other-size = { $size }: 이 용량은 없어 다른 용량의 물품을 찾았습니다. 포장의 용량을 비교하십시오.
# Nothing was found. $query is what was typed.
search-none = 이 안내서에 “{ $query }”에 해당하는 내용이 없습니다.
# Results are spelled otherwise, or answer a part of the query alone. $query is what was typed.
search-nearest = “{ $query }”: 입력한 그대로는 이 안내서에 없습니다. 가장 가까운 결과입니다.
# What to do then.
search-none-next = 이것으로는 물품이 정품인지 아닌지 전혀 알 수 없습니다. 이 안내서에 모든 제품이 있는 것은 아닙니다. 글자 수를 줄이거나 철자를 바꾸거나 바코드 아래의 번호로 다시 찾아보고, 아래 목록도 이용하십시오. 권리자나 담당 연락 창구에 문의하십시오.
# Nothing was found under the narrowing chosen.
search-none-filtered = 선택한 물품 종류, 브랜드 또는 국가에서는 찾은 것이 없습니다. 나머지를 보려면 선택을 지우십시오.
# A part of the index could not be read.
search-incomplete = 검색 색인의 일부를 불러오지 못했습니다. 이 사본은 온전하지 않습니다. 여기에서 찾지 못했다는 것으로는 아무것도 알 수 없습니다. 목록을 이용하거나 새 사본을 받으십시오.
# Why a result was found: another name of it matches.
search-why-alias = 다른 이름
# Why: the name sounds alike.
search-why-sound = 발음이 비슷함
# Why: the name is spelled nearly so.
search-why-similar = 철자가 비슷함
# Why: the Chinese name's reading in Latin letters matches.
search-why-pinyin = 중국어 이름의 발음
# Why: the first consonants of the Korean name match.
search-why-initials = 한국어 이름의 초성
# Why: other words on the pack match.
search-why-pack = 포장의 문구
# Why: the HS code matches.
search-why-hs = HS 코드
# Why: the number under the barcode matches.
search-why-barcode = 바코드
# Why: a number of a right or registration matches.
search-why-number = 번호
# Why: codes on this product's pack look like the code typed.
search-why-form = 이 제품의 코드가 이런 형식임
# Before an example of the codes on a product, which the code that was typed is, begins like or is near.
search-why-sample = 이 제품에 찍히는 번호의 예
# Below results for the beginning of a code, where not all codes that begin so were looked at.
search-more-codes = 이렇게 시작하는 번호가 여기 보이는 것보다 많습니다. 번호를 더 입력하십시오.
# Why: the code was seen on counterfeits of this product.
search-why-false = 위조품에서 발견됨
# Why: a barcode number or another code differs in one digit or letter.
search-why-near = 글자나 숫자 하나가 다름
# Why: the number is of a case that holds this item.
search-why-case = 이 물품이 든 상자
# A barcode number that belongs to a product of the guide.
search-code-known = 아래 제품의 번호입니다. 위조품에는 정품의 번호를 베껴 넣은 경우가 많으므로 증거가 되지 않습니다.
# A code in the list of codes seen on counterfeits.
search-code-known-false = 위조품에서 발견된 적이 있는 코드입니다. 정품의 코드를 베끼는 일이 있으므로 자세히 보십시오. 증거가 되지는 않습니다.
# A barcode number with a wrong check digit.
search-code-check-digit = 검증번호가 맞지 않습니다. 마지막 숫자는 { $found }인데 나머지 숫자로 계산한 값은 { $expected }입니다. 숫자를 잘못 읽었거나 잘못 입력했거나, 아니면 지어낸 번호입니다. 다시 읽어 보십시오.
# A barcode number with a wrong check digit that no product comes near to.
search-code-check-digit-unknown = 이 안내서에는 이와 비슷한 번호를 가진 제품이 없습니다.
# A right barcode number that the guide does not hold. $code is the number.
search-code-unknown = 번호 { $code }: 형식은 올바르지만 이 안내서의 어느 자료에도 없습니다.
# What that means.
search-code-unknown-means = 물품이 위조품이라는 뜻은 아닙니다. 이 안내서에 모든 제품이나 모든 용량이 있는 것은 아닙니다.
# What the first digits of a barcode say. $country is the country of the organisation.
search-prefix-issuer = 앞자리 숫자는 번호를 발급한 곳을 나타냅니다: { $country }의 GS1. 물품이 어디에서 만들어졌는지를 나타내지는 않습니다.
search-prefix-demonstration = 앞자리 숫자는 시연과 예시에 쓰는 것입니다. 판매되는 물품에는 쓰이지 않습니다.
search-prefix-restricted = 앞자리 숫자는 한 회사나 한 지역 안에서만 쓰는 것입니다. 다른 곳에서는 의미가 없는 번호입니다.
search-prefix-publication = 앞자리 숫자는 도서와 정기간행물에 쓰는 것입니다.
search-prefix-coupon = 앞자리 숫자는 쿠폰과 환불에 쓰는 것입니다.
search-prefix-global-office = 앞자리 숫자는 GS1 국제본부가 발급하는 것입니다. 물품이 어디에서 만들어졌는지를 나타내지는 않습니다.
search-prefix-unassigned = { $date } GS1 목록에는 이 앞자리 숫자의 발급 기관이 없습니다. 앞자리는 그 뒤에도 배정되므로, 이것만으로는 물품에 대해 아무것도 알 수 없습니다.

# Title of the page where codes are read from a photo; also says what the button beside the search field is for.
scan-title = 사진으로 바코드 찾기
# Below the title.
scan-help = 포장의 바코드나 QR 코드를 촬영하거나 그 사진을 고르십시오. 번호를 읽어 바로 검색합니다.
# There, without script: before links to other ways.
scan-no-script = 사진을 읽으려면 JavaScript가 필요하지만 여기에서는 꺼져 있거나 허용되지 않거나 너무 오래된 것입니다. 다음 목록에서 모든 제품으로 갈 수 있습니다:
# Button that opens the camera of a phone.
scan-take = 사진 찍기
# Button that chooses a file.
scan-choose = 사진 고르기
# Button that looks through the camera until a code is read.
scan-live = 카메라로 읽기
# Below the buttons.
scan-private = 사진은 이 페이지 안에만 있으며, 어디로도 보내거나 저장하지 않습니다.
# While a photo is looked through; how far it is stands behind.
scan-looking = 코드를 찾는 중 …
# Where no code was found, before hints and a field for the digits.
scan-nothing = 이 사진에서는 코드를 읽지 못했습니다.
# Before a list of codes.
scan-several = 코드가 여러 개입니다. 검색할 것을 고르십시오.
# Before the only code.
scan-found = 사진에서 읽은 코드
# Where a chosen file is no picture that the browser knows.
scan-cannot-open = 이 브라우저에서는 이 파일을 사진으로 열 수 없습니다. JPEG로 다시 촬영하거나(iPhone: 설정, 카메라, 포맷, 높은 호환성) 숫자를 입력하십시오.
# Where the camera was refused or is missing.
scan-no-camera = 여기에서는 카메라를 쓸 수 없습니다. 사진을 찍거나 고르십시오.
# Button beside each code.
scan-search = 이것으로 검색
# Beside the text of a QR code.
scan-qr = 물품의 QR 코드는 아무것도 증명하지 않습니다. 누구나 인쇄할 수 있기 때문입니다. 여기에는 그 내용만 보이며, 그 안의 주소는 열지 않습니다.
# Label before the host that a QR code names.
scan-host = 적혀 있는 주소
# Hints on taking a better photo.
scan-tip-near = 코드가 사진의 절반을 채울 만큼 가까이에서, 막대가 똑바로 서도록 찍으십시오.
scan-tip-light = 플래시나 반사 없이 옆에서 빛을 비추고, 초점이 맞을 때까지 기다리십시오.
scan-tip-flat = 비닐은 펴십시오. 병에서는 첫 막대부터 끝 막대까지 모두 보이게 하십시오.
# Label of a field for the digits.
scan-type = 또는 막대 아래의 숫자를 입력하십시오

## Inspection

# Heading of the form for looking at goods in hand, and of a button.
inspect-title = 검사
# Button on a product's page that leads to that form.
inspect-go = 현품 검사하기
# Link from the form to the product's page.
inspect-dossier = 제품 자료 전체
# At the head of the form.
inspect-lead = 보이는 것부터 순서에 관계없이 답하십시오. 결과는 공개된 규칙에 따라 답에서 나옵니다. 입력한 내용은 이 기기를 벗어나지 않습니다.
# At the head of the form, where no script runs.
inspect-paper = 이 기기에서는 자동 계산을 쓸 수 없습니다. 이 페이지를 인쇄하여 본 것을 표시하고, 끝에 있는 표에서 결과를 찾으십시오.
# Heading of the first question.
identity-title = 이 제품으로 표시되어 있습니까?
# Below it.
identity-hint = 현품에 인쇄된 브랜드, 제품명, 용량을 여기에 나온 것과 비교하십시오.
# Label: sizes that the product is sold in.
identity-sizes = 용량
# Answer.
identity-yes = 예. 표시된 브랜드, 제품명, 용량이 모두 같음
# Answer.
identity-no = 아니요
# Answer.
identity-cannot-tell = 알 수 없음
# Below the answer "No"; links to other products follow.
identity-no-means = 이 자료는 그 물품에 적용되지 않습니다. 해당 제품의 자료를 찾으십시오.
# Answer to "Which pack is it?"
variant-unknown = 모름
# Answer to "Which pack is it?"
variant-none-of-these = 이 중에 없음
# Before the packs that could not be ruled out; each can be unticked.
variant-possible = 아직 다음 중 하나일 수 있습니다. 아닌 것은 표시를 지우십시오.
# The pack that was chosen was not made on a date that was typed.
variant-excluded = 선택한 포장은 입력한 날짜에 제조되지 않았습니다. 둘 다 다시 보십시오. 그때까지는 어느 포장인지 모르는 것으로 처리합니다.
# Before the packs that were made on that date.
variant-excluded-left = 날짜로 보면 다음일 수 있습니다:
# No pack shown was made on a date that was typed.
variant-excluded-none = 입력한 날짜로 보면 이 중에 해당하는 포장이 없어 그렇게 처리합니다. 날짜를 다시 보고, 맞으면 권리자에게 문의하십시오.
# Heading of ticks for tools: points that need one that is not there are hidden.
tools-title = 지금 가진 도구
# Below it.
tools-hint = 없는 것은 표시를 지우십시오. 그것이 필요한 식별점은 숨겨지며, 확인하지 않은 것으로 셉니다.
# A tick beside those for tools.
tools-opens = 포장을 열어도 됨
# A tick beside those for tools.
tools-destroys = 현품을 파괴해도 됨
# Before the number of points that are hidden.
tools-hidden = 숨긴 식별점:
# 가진 도구를 고르는 페이지의 제목이자 제품에서 그곳으로 가는 링크.
tools-question = 지금 가진 것으로 무엇을 볼 수 있는가?
# 제품과 식별점 위.
tools-lead = 필요한 도구에 따라 제품과 식별점을 보입니다. 가장 확실한 식별점이 먼저 나옵니다.
# 칸의 이름: 제품 하나에 쓸 수 있는 시간.
tools-minutes = 제품마다 쓸 수 있는 시간
# 그 칸에서: 시간에 제한이 없음.
tools-no-limit = 제한 없음
# 고른 것으로는 볼 수 없는 식별점 앞. 무엇이 필요한지가 뒤에 나옴.
tools-missing = 결정적이지만 지금은 볼 수 없는 식별점:
# Label of a choice of times.
tools-time = 낱개 하나에 쓸 시간: 그 안에 볼 수 있는, 판별력이 큰 식별점부터 표시
# Button above points that a narrow screen folds to a line each.
fold-all = 모든 식별점 펼치기
# Above the answers to a point.
answer-question = 무엇이 보입니까?
# Answer: as on genuine goods.
answer-matches = 일치함
# Answer: not as on genuine goods.
answer-differs = 다름
# Answer: what should be there is not on this item.
answer-missing = 없음
# Answer: no tool, may not open, damaged, undecided.
answer-cannot-tell = 알 수 없음
# A point without an answer, in a record.
answer-blank = 확인하지 않음
# Label of a field for a note on a point.
answer-note = 메모
# Label of a field for the names of photo files that belong to a point.
answer-photos = 사진 파일 이름
# In place of the answers, where the point is for other packs.
answer-not-this-pack = 이 포장에는 해당하지 않습니다.
# Button: takes the answer to a point back.
answer-clear = 답 지우기
# Heading: the single items that are looked at.
unit-title = 확인한 낱개
# Below it.
unit-hint = 낱개 하나로는 나머지에 대해 아무것도 알 수 없습니다. 서로 다른 상자의 가운데와 바닥에서 꺼내십시오. 낱개마다 따로 답합니다. 새 낱개는 표시된 낱개의 제품과 포장을 이어받으니 다르면 바꾸십시오.
# A single item, with its number.
unit-name = 낱개 { $number }
# Button: starts the answers for one more item.
unit-add = 낱개 추가
# Button: removes the item whose answers are shown.
unit-remove = 이 낱개 빼기
# Label of a field: how the item is marked or where it was taken.
unit-label = 이 낱개의 표시나 위치
# Beside the product and pack of a new unit, in small type and in the record, as long as nobody says otherwise. $number is another unit.
unit-as = 낱개 { $number }과(와) 같음
# Button. $number is another unit.
unit-like = 모든 식별점이 낱개 { $number }과(와) 같음
# Below the button.
unit-like-hint = 이 낱개를 본 다음에만 누르십시오. 이 낱개에 없는 답을 이어받으며, 하나씩 답한 것이 아니라 같다고 밝힌 것임을 기록에 적습니다.
# Before points. $number is another unit.
unit-likeness = 낱개 { $number }과(와) 같다고 밝혔을 뿐 하나씩 답하지 않은 식별점:
# Heading of the outcome.
outcome-title = 결과
# Outcome.
outcome-strong-indications = 강한 의심 징후
# Outcome.
outcome-ask-right-holder = 의심 징후: 권리자에게 문의
# Outcome.
outcome-inconclusive = 판단할 수 없음
# Outcome. Never say genuine.
outcome-no-difference = 차이를 찾지 못함(정품이라는 뜻은 아님)
# Outcome in editions that hold not everything.
outcome-no-difference-in-copy = 이 사본의 식별점에서는 차이를 찾지 못함(정품이라는 뜻은 아님)
# Outcome for goods that resemble a protected product.
outcome-similar = 유사한 표시: 권리에 관한 문제
# Outcome where the item is another product.
outcome-no-outcome = 다른 제품: 결과 없음
# Outcome where there are no points.
outcome-no-form = 이 사본에 식별점 없음: 결과 없음
# In place of the outcome before anything is answered.
outcome-none-yet = 아직 답한 것이 없음
# Always beside the outcome.
outcome-status = 정해진 규칙에 따른 참고 결과입니다. 통관 보류·유치나 통관을 지시하는 것이 아니며, 법적 판단이나 증명서도 아닙니다.
# Beside the outcome of a copy that holds not everything.
outcome-fuller = 더 자세한 판이 있을 수 있습니다. 이것은 증명서가 아닙니다.
# Before what the differences point to.
finding-points-to = 차이가 가리키는 것:
# What differences point to.
points-to-counterfeit = 위조품
# What differences point to.
points-to-look-alike = 유사한 표시, 권리에 관한 문제
# What differences point to.
points-to-origin-misuse = 거짓 원산지 표시
# What differences point to.
points-to-forged-mark = 위조된 인증 표시
# What differences point to.
points-to-refill-relabel = 다시 채우거나 라벨을 바꾼 포장
# What differences point to.
points-to-species-substitution = 표시와 다른 종
# What differences point to.
points-to-free-riding = 외관 모방, 권리에 관한 문제
# What differences point to, instead of "counterfeit goods", in a country where the dossier has no right in force.
points-to-no-right = 권리자가 만들지 않은 물품
# Beside that.
finding-no-right = { $country }에서 효력 있는 권리가 이 자료에 없으므로 “위조”라는 말을 쓰지 않습니다.
# Beside "counterfeit goods", where no country was chosen.
finding-choose-market = 아래에서 국가를 고르십시오. 표현은 그 국가에 있는 권리에 따라 달라집니다.
# How many points were answered, of how many.
finding-looked = 식별점 { $of }개 중 { $looked }개 확인
# Before the points on which the outcome rests.
finding-rests-differ = 확인된 차이(판별력이 큰 것부터):
# Before the points on which the outcome rests.
finding-rests-match = 일치한 식별점(정품의 증거는 아님):
# Before decisive and strong points without an answer.
finding-open = 아직 남은 것:
# Before points that were answered by "cannot tell".
finding-open-unsure = 알 수 없다고 답한 것:
# Before points that the reader has hidden, and that are open.
finding-open-aside = 도구, 허가 또는 시간이 없어 제외한 것:
# Before the row of the table below from which the outcome follows.
finding-row = 적용된 규칙의 행:
# Before what is dubious.
finding-doubts = 판단할 수 없는 이유:
# Why the outcome is inconclusive.
doubt-supporting-differ = 보조적 식별점 한두 개가 다릅니다.
doubt-unanswered = 결정적이거나 강한 식별점에 답이 없습니다.
doubt-few-match = 의미가 큰 일치가 모자랍니다. 결정적 식별점 하나 또는 강한 식별점 둘이 일치해야 합니다.
doubt-nothing-tells = 이 사본의 식별점으로는 더 알 수 없습니다.
doubt-identity-unsure = 현품이 이 제품인지 확실하지 않습니다.
doubt-variant-unknown = 어느 포장인지 모릅니다.
doubt-none-of-these = 여기에 나온 포장이 아닙니다.
doubt-copy-out-of-date = 이 사본은 유효 기간이 지났습니다.
doubt-dossier-out-of-date = 이 자료는 재검토 기한이 지났습니다.
# Before why the outcome is milder than the differences alone.
finding-capped = 차이만 본 것보다 결과가 가벼운 이유:
# All hangs on one decisive difference.
finding-second-look = 모든 것이 결정적 차이 하나에 달려 있습니다. 다시 한번, 가능하면 다른 낱개로 확인하십시오.
# Several differences decide the outcome that one and the same thing, such as damage, may explain.
finding-second-look-cause = 결과를 좌우하는 차이들은 다른 원인이 서로 같을 수 있어 하나로 칩니다. 다시 한번, 가능하면 다른 낱개로 확인하십시오.
# Before kinds of infringement.
finding-undetected = 답한 식별점으로 알아낼 수 없는 것:
# Before the numbers of points and the names of packs whose text on the page is an outdated translation.
finding-outdated = 번역이 최신이 아닌 식별점과 포장(원문이 바뀜):
# Before the numbers of points and the names of packs whose text on the page is in another language.
finding-fallback = 아직 번역되지 않아 다른 언어로 읽은 식별점과 포장:
# The worst unit's outcome. Follows the outcome.
consignment-in-units = 확인한 낱개 { $units }개 중 { $count }개에서 나온 결과이며, 나머지 화물에 대해서는 말해 주지 않습니다.
# How many units are other products.
consignment-others = 다른 제품인 낱개: { $count }
# Where the consignment's outcome is shown.
consignment-title = 확인한 낱개 전체
# Heading of the table that holds the rule.
rule-title = 결과가 나오는 규칙
# Below it.
rule-hint = 위에서부터 읽습니다. 먼저 맞는 줄이 결과입니다.
# Head of a column.
rule-when = 조건
# The rule's rows.
rule-strong-indications = 결정적 식별점이 1개 이상 다르거나, 강한 식별점이 2개 이상 다름.
rule-ask-right-holder = 강한 식별점이 1개 다르거나, 보조적 식별점이 3개 이상 다름.
rule-inconclusive = 보조적 식별점 1~2개가 다름. 또는 결정적이거나 강한 식별점에 답이 없음. 또는 결정적 식별점 1개도 강한 식별점 2개도 일치하지 않음. 또는 어느 포장인지 모름. 또는 사본이나 자료의 기한이 지남.
rule-no-difference = 위의 어느 것도 아님. 정품이라는 뜻이 아니며, 답한 식별점으로 알아낼 수 없는 것을 함께 적습니다.
# Below the table.
rule-identity = 다른 제품이면 결과가 없습니다. 이 제품인지 확실하지 않거나 여기에 나온 포장이 아니면 “권리자에게 문의”보다 무겁지 않고 “판단할 수 없음”보다 가볍지 않습니다.
rule-variant = 어느 포장인지 모르면, 가능한 포장들 가운데 가장 가벼운 결과로 합니다. 입력한 날짜가 선택한 포장과 맞지 않을 때도 같습니다. 어느 포장과도 맞지 않으면 여기에 나온 포장이 아닌 것으로 합니다.
rule-answers = “없음”은 “다름”으로 셉니다. 다만 정품에도 없을 수 있는 식별점은 제외합니다. “알 수 없음”은 답하지 않은 것으로 셉니다. 다른 포장의 식별점은 해당하지 않습니다.
rule-match = 일치가 차이를 상쇄하지는 않습니다. 차이의 다른 원인이 서로 같은 식별점들은 한 번만 반영합니다.
rule-units = 낱개가 여럿이면 가장 무거운 결과를 “확인한 낱개 중 몇 개”로 말하며, 화물 전체에 대한 결과로 말하지 않습니다.
# Version of the rule.
rule-version = 규칙 제{ $number }판
# Heading of the part that makes a record.
record-title = 기록
# Below it.
record-hint = 보관용으로 스스로 만든 메모이며 공식 보고서도 증명서도 아닙니다. 개인 이름은 적지 마십시오.
# Label of a field: the country in which the goods are looked at.
record-market = 물품이 있는 국가
# First choice of that field.
record-market-none = 적지 않음
# What sort of record it is: the law of a place for those who have goods stopped there.
record-place = 선택한 관할
# Label of a field.
record-consignment = 화물
# Label of a field: the officer's file number.
record-reference = 관리 번호
# Label of a field: a number.
record-units = 화물의 수량
# Label of a field.
record-chosen = 낱개를 고른 방법
# Tick: keeps what is typed until the tab is closed.
record-keep = 페이지를 다시 열어도 입력한 내용 유지
# Below it.
record-keep-hint = 이 탭을 닫거나 “끝내고 지우기”를 누를 때까지 이 탭에만 남습니다.
# What was kept is there again.
record-kept = 앞서 입력한 답을 되살렸습니다.
# Button: deletes all that was typed.
record-wipe = 끝내고 지우기
# Asked before that.
record-wipe-ask = 이 페이지에 입력한 내용을 모두 지우시겠습니까?
# Button.
record-save = 기록 저장
# Button: without notes, references, consignment and file names.
record-save-editors = 편집자용으로 저장
# Below these buttons.
record-save-hint = 편집자용에는 메모, 관리 번호, 화물, 낱개 표시, 파일 이름이 들어가지 않습니다.
# After a record was saved. The name of its file follows, then what to do next.
record-saved = 이 기기에 파일로 저장했습니다:
# What to do next. A button follows.
record-next-print = 서류철용으로 인쇄하십시오.
# What to do next. A link to the text follows.
record-next-send = 보내기: 권리자에게는 아래 글을 보내고, 메모와 관리 번호가 든 이 파일은 소속 기관에만 보내십시오.
# What to do next. A link to whom to ask follows.
record-next-ask = 물품에 관한 문의:
# After a record was saved for the editors.
record-next-editors = 안내서를 받은 경로로 이 파일을 편집자에게 보내십시오.
# Button.
record-print = 기록 인쇄
# Button: opens a record that was saved before.
record-open = 저장한 기록 열기
# Heading: a text to send.
record-text-title = 복사할 글
# Below it.
record-text-hint = 권리자나 소속 기관에 보낼 글입니다. 세관 전용 식별점은 번호로만 적고 이름은 별지에 있습니다.
# Label of a tick: the text without notes and references.
record-text-editors = 메모, 관리 번호, 화물, 파일 이름 없이
# Label: a text in the language that follows.
record-text-in = { $language }로 쓴 글
# Button.
record-copy = 복사
# After it was copied.
record-copied = 복사했습니다.
# Where the browser does not let a page copy.
record-copy-by-hand = 글이 선택되었습니다. 기기의 복사 기능을 쓰십시오.
# Heading of the annex.
record-annex = 별지: 공개 금지
# Below it.
record-annex-hint = 이 식별점에서 보는 것은 세관만 알아야 합니다. 별지를 기록과 따로 보관하십시오.
# Where the annex is.
record-annex-where = 기록 다음에 별도의 종이로 인쇄됩니다.
# In the record, in place of a point's title.
record-see-annex = 별지 참조
# Label: what a record is of.
record-goods = 제품
# Label: the copy that the record was made with.
record-copy-of = 판과 사본 제작일
# Label.
record-rule = 규칙
# Label: whether it is this product.
record-identity = 이 제품으로 표시됨
# Label: which pack it is.
record-variant = 포장
# Label.
record-codes = 입력한 코드와 날짜
# Label: units looked at, in a record.
record-looked = 확인한 낱개
# A record was opened.
record-opened = 기록을 열었습니다. { $edition } 판, { $date } 사본으로 만든 기록입니다.
# Its outcome and the outcome by this copy.
record-outcome-then = 기록의 결과:
record-outcome-now = 이 사본의 결과:
# Since the record was made.
record-changed = 기록을 만들 때와 자료가 다릅니다.
record-rule-changed = 그 뒤에 규칙이 바뀌었습니다. 당시 제{ $then }판, 현재 제{ $now }판.
# Answers of the record whose points this copy does not have.
record-unknown = 이 사본에 없는 기록의 식별점:
# A point whose weight has changed.
record-weight-changed = 판별력이 바뀐 식별점:
# A record cannot be opened.
record-wrong = 이 파일은 기록으로 열 수 없습니다.
# Why.
wrong-not-json = 이 안내서에서 저장한 기록이 아닙니다.
wrong-newer = 더 새로운 안내서에서 저장했습니다. 새 사본을 쓰십시오.
wrong-guide = 다른 안내서의 기록입니다.
wrong-dossier = 다른 자료의 기록입니다.
wrong-form = 일부가 손상되었거나 바뀌었습니다.
wrong-size = 파일이 너무 큽니다.
# Heading and title of the page with a product on two printed sheets.
card-title = 현장 카드
# Link on a product's page that leads to that card.
card-go = 현장 카드 인쇄
# Above the card, on screen alone.
card-hint = A4 두 장 이내이며 흑백으로도 읽을 수 있습니다. 이 페이지를 인쇄하거나 PDF로 저장하십시오.
# Button.
card-print = 카드 인쇄
# At the end of a card that has not all points. $count: how many it has not.
card-further = { $count ->
   *[other] 이 카드에 없는 식별점 { NUMBER($count) }개가 안내서에 더 있습니다
}
# At the end of a card whose texts were cut. $id: the dossier's id.
card-shortened = 두 장에 맞추어 줄였습니다. 전체는 안내서의 { $id }에 있습니다.
# Heading of the page with the cards of all products of a kind, brand or country; followed by its name.
handbook-title = 편람
# Link on a list of products that leads to that page.
handbook-go = 전체를 편람으로 인쇄
# Above the cards, on screen alone.
handbook-hint = 제품마다 A4 두 장 이내이며 새 장에서 시작합니다. 이 페이지를 인쇄하거나 PDF로 저장하십시오.
# Heading of the list of cards.
handbook-contents = 차례
# A handbook of many products is in several pages. $number: which one. $total: of how many.
handbook-volume = { $total }권 중 { $number }권
# What a single file with one product, or all of a kind, is called.
pocket-title = 휴대용 파일
# At the beginning of such a file.
pocket-hint = 이 파일은 사진까지 들어 있어 네트워크 없이 혼자 열립니다. 내용은 저절로 바뀌지 않으니, 기한이 지나면 새 파일을 받으십시오.
# In such a file, where not all pictures found room.
pocket-pictures-left = 파일을 작게 하려고 일부 사진을 뺐습니다. 사진은 안내서에 있습니다.
# At the end of a pocket pack: how large the file is.
pocket-size = 파일 크기: { $size } MB
# Beside the link to the pocket pack of a product: its largest size.
pocket-most-product = 최대 1 MB
# Beside the link to the pocket packs of a kind: the largest size of each.
pocket-most-kind = 최대 5 MB

## The other records: what stands around the goods.

nav-jurisdictions = 세관 법령
jurisdictions-title = 국가·지역별 세관 법령
count-jurisdictions = { NUMBER($count) }곳
# What sort of record it is: the law of a place for those who have goods stopped there.
record-jurisdiction = 세관 법령
nav-agencies = 기관
agencies-title = 관계 기관
count-agencies = { NUMBER($count) }개 기관
record-agency = 기관
agency-kind = 구분
agency-country = 국가·지역
agency-parent = 소속
agency-short = 약칭
agency-titles = 명칭의 변천
agency-name = 명칭
agency-time = 사용 기간
agency-today = 현재
nav-offices = 사무소
offices-title = 해외 사무소
count-offices = { NUMBER($count) }개 사무소
record-office = 사무소
record-unconfirmed = 마지막 확인일은 { $date }로, 사본을 만든 날보다 1년 넘게 앞섭니다. 옮겼을 수 있으니 주소를 확인한 뒤 이용하십시오.
may-have-moved = 옮겼을 수 있음
office-name = 사무소
office-network = 소속 체계
office-network-ip-centre = 해외지식재산센터(IP센터)
office-network-at-centre = aT센터
office-network-customs-unit = 세관 부서
office-network-attache = 주재관
office-network-consulate = 영사관
office-network-other = 기타
office-place = 소재지
office-serves = 담당 지역
office-services = 하는 일
office-opened = 개소
office-closed = 폐소
office-confirmed = 마지막 확인
office-operators = 운영 기관
office-time = 기간
office-former = 소속 체계의 옛 이름
offices-by-place = 소재지별
offices-by-jurisdiction = 담당 지역별
offices-by-language = 언어별
offices-closed = 문을 닫은 곳
jurisdiction-offices = 이곳을 담당하는 사무소
record-inherited = 다음의 규정에 따름
record-named-by = 이 자료를 참조하는 자료
record-history = 이 자료에 관하여
record-revision = 개정
source-read-on = { $date } 확인
source-kind-statute = 법령
source-kind-official = 공공기관 자료
source-kind-right-holder = 권리자 자료
source-kind-press = 언론 보도
source-kind-third-party = 기타 자료
known-yes = 예
known-no = 아니요
known-partly = 일부
known-unknown = 이 안내서에서 확인되지 않음
known-not-applicable = 해당 없음
dated-since = { $date }부터
dated-begins = { $date }부터(예정)
dated-until = { $date }까지
amount-per = { $what }당
left-out = 제외
jurisdiction-glance = 한눈에 보기
jurisdiction-code = 코드
jurisdiction-kind = 구분
jurisdiction-kind-union = 국가 연합
jurisdiction-kind-state = 국가
jurisdiction-kind-customs-territory = 관세영역
jurisdiction-kind-subnational = 국가의 일부 지역
jurisdiction-parents = 소속
parent-scope-all = 모든 사항
parent-scope-gi = 지리적 표시에 한함
parent-scope-recordation = 지식재산권 세관 신고에 한함
jurisdiction-authorities = 담당 기관
authority-name = 기관
authority-role = 역할
authority-role-receives = 신청 접수
authority-role-decides = 신청에 대한 결정
authority-role-acts = 통관 보류·유치
authority-role-advises = 자문
jurisdiction-deadlines = 기한
jurisdiction-deadlines-hint = 출처에 적힌 대로입니다. 기산점과 기간에 넣는 날은 국가마다 다르므로, 담당 기관에 확인한 뒤에 이용하십시오.
deadline-who = 누가
deadline-act = 할 일
deadline-time = 기한
deadline-from = 기산점
deadline-goods = 물품
deadline-missed = 기한을 넘기면
deadline-extended = { $time } 연장 가능
deadline-extended-on = { $time } 연장 가능: { $on }
law-article = { $law } { $article }조
time-hour = { NUMBER($count) }시간
time-working-hour = 근무시간 { NUMBER($count) }시간
time-day = { NUMBER($count) }일(휴일 포함)
time-working-day = { NUMBER($count) }근무일
time-office-day = 관청 업무일 { NUMBER($count) }일
time-month = { NUMBER($count) }개월
time-year = { NUMBER($count) }년
time-unstated = { NUMBER($count) }일(근무일인지 휴일을 포함하는지 출처에 없음)
clock-notification = 통지
clock-service = 통지서 송달
clock-presentation = 검사를 위한 물품 제시
clock-detention = 통관 보류·유치
clock-date-on-notice = 통지서에 적힌 날
clock-day-after-date-on-notice = 통지서에 적힌 날의 다음 날
clock-receipt = 통지서 수령
clock-expiry = 만료
clock-unstated = 출처에 없음
reckoner-title = 마지막 날 계산
reckoner-hint = 위 표와 이 사본에 실린 휴일로, 현지 시각에 따라 셉니다. 판단은 담당 기관이 합니다. 입력한 내용은 어디에도 저장되지 않습니다.
reckoner-start-notification = 통지한 날
reckoner-start-service = 통지서가 송달된 날
reckoner-start-presentation = 물품을 검사에 제시한 날
reckoner-start-detention = 유치한 날
reckoner-start-date-on-notice = 통지서에 적힌 날짜
reckoner-start-receipt = 통지서를 받은 날
reckoner-start-expiry = 권리 또는 등록이 만료되는 날
reckoner-hour = 시각
reckoner-goods = 세관이 물품을 취급하는 방식
reckoner-first = 세기 시작한 날
reckoner-weekend = 세지 않은 주말 일수
reckoner-holidays = 세지 않은 공휴일
reckoner-moved = 다음 근무일로 미뤄짐. 원래 끝나는 날:
reckoner-off = 세관이 쉬는 날입니다. 이때 기간이 더 이어지는지는 이 안내서가 알지 못하므로 그 전에 처리하십시오.
reckoner-unsure = 이날 세관이 근무하는지는 이 안내서가 알지 못합니다.
reckoner-extended = 연장하면
reckoner-refused = 날을 말할 수 없습니다:
reckoner-refused-unit-unstated = 출처에 어떤 날을 세는지 나와 있지 않습니다. 담당 기관에 문의하십시오.
reckoner-refused-start-unstated = 출처에 언제부터 세는지 나와 있지 않습니다. 담당 기관에 문의하십시오.
reckoner-refused-office-hours = 기관의 근무시간으로 세는데, 이 안내서는 그 시간을 알지 못합니다.
reckoner-refused-hour-needed = 그 일이 있은 시각이 필요합니다.
reckoner-refused-no-calendar = 그곳의 근무일을 이 안내서가 알지 못합니다.
reckoner-refused-calendar-ends = 이 사본에 실린 휴일이 그때까지 미치지 않습니다.
reckoner-refused-too-far = 너무 먼 날입니다.
place-title = 어디에 계십니까?
place-hint = 고른 곳에 적용되는 내용이 제품과 점검표에 나옵니다. 선택은 주소에만 있고 어디에도 저장되지 않습니다.
place-none = 고르지 않음
place-right-yes = 이곳에서 효력이 있는 권리가 실려 있습니다.
place-right-no = 이곳에서 효력이 있는 권리가 실려 있지 않습니다. 차이가 있어도 권리의 문제이며, 이 안내서는 위조품이라 하지 않습니다.
place-right-unknown = 실려 있는 권리가 이곳에서 효력이 있는지 이 안내서는 알지 못합니다.
place-recorded = 이곳 세관에 등록되어 있습니다.
place-not-recorded = 이곳 세관 등록은 실려 있지 않습니다.
place-deadline = 가장 먼저 끝나는 기한
place-no-deadline = 이곳의 기한을 이 안내서는 알지 못합니다.
place-deadline-line = { $act }: { $from }부터 { $time }
place-deadline-line-goods = { $act }({ $goods }): { $from }부터 { $time }
place-contacts = 그곳의 문의처
# Label before the right holder’s mailboxes and telephones for officers of the place that was chosen.
place-holder = 그곳을 맡은 권리자 문의처
# Label before offices abroad that serve the place that was chosen.
place-offices = 그곳을 맡은 사무소
# Said where there is none.
place-no-office = 그곳을 맡은 사무소는 이 안내서에 없습니다.
# Link to the directory of offices.
place-all-offices = 모든 사무소와 근무 시간
place-more = 그곳의 통관 법령과 기한
jurisdiction-ex-officio = 세관의 직권 조치
ex-officio-known = 직권으로 조치합니까?
ex-officio-basis = 현지에서의 의미
ex-officio-basis-without-application = 권리자의 신청이 없어도 조치
ex-officio-basis-only-if-recorded = 세관에 신고(등록)된 지식재산권에 한함
ex-officio-basis-criminal-power = 범죄 수사로서 조치
ex-officio-recorded-only = 신고(등록)된 권리에 한함
jurisdiction-scope = 적용 대상 물품
scope-import = 수입
scope-export = 수출
scope-transit = 통과
scope-free-zone = 자유무역지역
scope-post = 우편물
scope-traveller = 여행자 휴대품
jurisdiction-small-consignment = 소량 화물
small-known = 별도 절차가 있습니까?
small-limits = 한도
small-units = { NUMBER($count) }개 이하
small-weight = { $grams } g 미만
small-kinds = 대상
small-opt-in = 권리자가 요청한 경우에 한함
jurisdiction-rights = 세관이 보호하는 권리
# Under that heading.
jurisdiction-rights-hint = 여기에 없는 권리를 세관이 보호하는지는 이 안내서에서 확인되지 않습니다.
right-recordable = 지식재산권 세관 신고 가능
right-type = 권리
jurisdiction-recordation = 지식재산권 세관 신고
recordation-exists = 신고(등록) 제도가 있습니까?
recordation-who = 신청할 수 있는 자
recordation-residence = 해외 권리자
residence-none = 현지 대리인 불필요
residence-agent = 현지 대리인을 통하여 신청
residence-local-entity = 현지 법인을 통하여만 신청
recordation-portal = 신청 사이트
recordation-languages = 언어
recordation-documents = 서류
recordation-fees = 수수료
fee-state-charged = 징수
fee-state-suspended = 징수 중지
fee-state-abolished = 폐지
fee-state-none = 없음
recordation-validity = 유효기간
validity-capped = 늦어도 권리가 소멸할 때 종료
jurisdiction-parallel = 병행수입
parallel-exhaustion = 권리 소진
exhaustion-national = 국내 소진
exhaustion-regional = 역내 소진
exhaustion-international = 국제 소진
exhaustion-mixed = 혼합
parallel-customs-act = 세관이 조치합니까?
jurisdiction-costs = 비용
cost-what = 항목
cost-payer = 부담하는 자
jurisdiction-security = 담보
security-from = 제공하는 자
security-amount = 금액
jurisdiction-laws = 법령
law-title = 법령명
law-number = 번호와 조문
law-state = 상태
legal-state-announced = 예고됨
legal-state-bill = 법안 심의 중
legal-state-passed = 의결됨
legal-state-promulgated = 공포됨
legal-state-in-force = 시행 중
legal-state-applies = 시행·적용 중
legal-state-repealed = 폐지됨
jurisdiction-calendar = 세관 휴무일
calendar-weekend = 매주 쉬는 요일
calendar-holidays = 공휴일
calendar-worked = 근무하는 휴무일
calendar-covers = 이 목록이 다루는 기간
calendar-span = { $from } ~ { $to }
calendar-ends-move = 기간이 이런 날에 끝나면 다음 근무일까지 이어지는가
calendar-no-end-on = 근무일이지만 기간이 끝나지 않는 날
jurisdiction-wording = 현지 표현
wording-outcome = 결과
wording-text = 현지에서 쓰는 표현
nav-glossary = 용어집
count-glossary = 낱말 { NUMBER($count) }개
record-glossary = 용어집
record-term = 포장에 적힌 말
glossary-look = 모양으로 찾기
glossary-look-hint = 낱말의 글자 수를 세어 보세요. 같은 글자로 시작하는 낱말끼리 모여 있습니다. 빈칸은 세지 않습니다.
glossary-blocks = { NUMBER($count) }글자
glossary-meaning = 뜻으로 찾기
glossary-words = 낱말
glossary-not = 혼동하기 쉬운 말
glossary-see = 함께 보기
glossary-other = { $word }({ $meaning })
nav-primers = 학습
primers-title = 학습
count-primers = { NUMBER($count) }과
record-primer = 학습
front-learn-hint = 짧은 학습과 자가 진단 문제를 순서대로
learn-hint = 이 순서대로 보십시오. 각 학습의 끝에는 스스로 풀어 보는 문제가 있습니다. 고른 답은 저장되거나 전송되지 않습니다.
learn-time = 모두 { $time }
learn-after = 마치면 할 수 있는 일
minutes = { NUMBER($count) }분
count-questions = 문제 { NUMBER($count) }개
primer-about = 이 학습에 대하여
primer-place = 순서
primer-nth = { $count }과 가운데 { $number }번째
primer-time = 시간
primer-kinds = 대상
primer-all-goods = 모든 물품
primer-next = 다음 학습
primer-all = 학습 전체
self-test-title = 스스로 풀어 보기
self-test-hint = 답을 고르면 맞는지와 그 이유를 바로 알려 드립니다. 아무것도 저장되지 않습니다.
self-test-plain = 문제마다 답을 하나 고르십시오. 정답은 이 페이지의 끝에 있습니다.
self-test-nth = 문제 { $number } / { $count }
self-test-check = 답 확인
self-test-choose = 먼저 답을 고르십시오.
self-test-right = 맞았습니다.
self-test-wrong = 틀렸습니다.
self-test-right-is = 정답
self-test-yours = 고른 답
self-test-why = 이유
self-test-again = 다시 풀기
self-test-answers = 정답과 이유
self-test-tally = { $count }문제 가운데 { NUMBER($right) }문제를 한 번에 맞혔습니다.
nav-marks = 인증 표시
count-marks = { NUMBER($count) }건
record-mark = 인증 표시
mark-certifies = 인증하는 것
mark-certified = 인증 대상
certifies-site = 물품을 만들거나 다루는 장소(업소)
certifies-product = 제품
certifies-person = 사람이나 사업자
certifies-origin = 원산지
mark-not-certified = 인증하지 않는 것
certifies-not-site = 제품. 눈앞의 물품은 다른 곳에서 왔을 수 있고, 표시는 베낄 수 있습니다.
certifies-not-product = 눈앞의 물품이 그 제품이라는 것. 표시는 베낄 수 있습니다.
certifies-not-person = 물품. 다른 사람이 만든 것일 수 있고, 표시는 베낄 수 있습니다.
certifies-not-origin = 품질, 그리고 눈앞의 물품이 바로 그 물품이라는 것. 표시는 베낄 수 있습니다.
mark-owner = 운영 기관
mark-numbers = 번호
mark-numbers-hint = 번호에 대하여 이 사본이 말할 수 있는 것은 형식에 맞는다는 것까지입니다. 인증서가 있는지, 아직 유효한지, 눈앞의 물품에 대한 것인지는 알 수 없습니다.
mark-numbers-unknown = 번호의 형식을 이 안내서에서는 알 수 없습니다. 여기에서는 번호를 확인할 수 없습니다.
mark-number-nth = 번호 { $number }
mark-number-time = 이 형식을 쓰는 기간
mark-number-sure = 모든 번호가 이 형식인지 확실합니까?
mark-registers = 조회하는 곳
mark-registers-hint = 번호로 그곳에서 조회하십시오. 지금 유효한지는 등록부만 압니다. 이 사본은 네트워크에 아무것도 묻지 않습니다.
mark-register-host = 주소
mark-register-what = 조회되는 것
mark-register-network = 네트워크가 필요합니까?
mark-states = 인증의 상태
mark-states-hint = 한 번 부여된 번호도 지금은 효력이 없을 수 있습니다. 어느 상태인지는 표시가 아니라 등록부에 나옵니다.
mark-state = 가능한 상태
mark-state-valid = 유효
mark-state-cancelled = 취소
mark-state-returned = 반납
mark-state-expired = 만료
mark-others = 이 표시로 오인되는 다른 나라의 표시
mark-other-country = 국가
mark-other-note = 구별하는 법

## Free words of the other records.

token-site-certificate = 인증 업소
token-history-of-product = 제품의 이력
token-licensed-users = 사용 허가를 받은 업체
nav-platforms = 온라인 플랫폼
platforms-title = 온라인 플랫폼
count-platforms = { NUMBER($count) }곳
record-platform = 온라인 플랫폼
routes-by-site = 사이트별 신고처
routes-by-market = 국가별 신고처
routes-market = 국가
platform-operator = 운영자
platform-seat = 소재국
platform-sites = 사이트
platform-site = 사이트
platform-host = 주소
platform-markets = 판매 대상국
platform-channels = 판매글 신고처
channel-host = 신고 창구
channel-for = 대상
channel-account = 계정이 필요합니까?
channel-rights = 권리
channel-links = 한 번에 신고할 수 있는 링크 수
registration-taken-local = 해당 국가에 등록된 권리
registration-taken-any = 어느 나라에 등록된 권리든 가능
platform-promises = 플랫폼의 약속
platform-promises-hint = 플랫폼이 스스로 밝힌 것이며, 법에 따른 의무가 아닙니다.
platform-reported = 제3자가 말하는 것
platform-reported-hint = 플랫폼이 밝힌 것이 아니므로 플랫폼의 약속으로 볼 수 없습니다.
promise-text = 약속
reported-text = 내용
promise-measure = 수치
promise-when = 시기
promise-made = { $date } 기준
promise-ended = { $date }에 종료
promise-percent = { $number }%
promise-within = { $time } 안에
platform-duties = 법에 따른 의무
platform-not-in-force = 시행되지 않은 것
platform-not-in-force-hint = 이 사본을 만든 날을 기준으로 아무도 이에 구속되지 않습니다.
duty-what = 의무 내용
duty-would = 내용
duty-ahead = { $state }({ $date }), 시행되지 않음
duty-not-yet = 아직 시행되지 않음
duty-not-in-force = 시행되지 않음
platform-domestic-agent = 국내대리인
agent-known = 지정하였습니까?
agent-country = 국가
platform-counter-notice = 판매자가 이의를 제기하면
silence-means = 권리자가 답하지 않으면
platform-monitored = 감시 대상 브랜드
monitored-on = 기준
monitored-count = 브랜드
monitored-aim = 목표
monitored-who = 감시 주체
monitored-brands = 브랜드 { NUMBER($count) }개
monitored-target = { $date }까지 { $brands }
sheet-title = 신고서
sheet-hint = 창구의 양식에 복사하거나 인쇄하여 채우십시오. 권리와 식별점은 제품 페이지에서 옮기십시오.
sheet-report = 판매글 신고: { $channel }
sheet-needs = 이 창구에 필요한 것
sheet-right = 권리
sheet-number = 등록번호
sheet-product = 제품
sheet-points = 판매 물품이 다른 점
sheet-listings = 판매글
sheet-link = 링크
sheet-seen = 확인한 날
sheet-sender = 신고하는 사람과 날짜
sheet-neutral = 이 신고서는 다른 점을 알립니다. 권리 침해 여부는 권리자와 관계 기관이 판단합니다.
# Follows “Right:” where the guide has none in that country.
sheet-no-right = 이 국가에서 효력이 있는 권리는 이 안내서에 없음
# Before a blank: what is seen at a point in the listing that is reported.
sheet-offered = 이 판매글에서는
# Heading on a product’s page: the report of a listing to a platform.
report-title = 판매글 신고
# Under it.
report-hint = 플랫폼 창구가 요구하는 것과 이 사본에 있는 제품 자료를 함께 적습니다. 신고서는 어느 점이 다른지만 알리며 물품이 무엇인지는 단정하지 않습니다.
# Link to the list of platforms, by site and by country.
report-routes = 사이트별·국가별 신고처
# Said where no channel takes the listings of the site in the country that was chosen.
report-no-channel = 이 사이트와 국가의 신고 창구는 이 안내서에 없습니다.
# Said where the sheet has fewer points than the page.
report-left-out = 모두에게 공개되지 않는 식별점은 뺐습니다. 플랫폼은 이 사본의 독자가 아닙니다.
# Button.
report-print = 신고서 인쇄
# Link to the channel on the platform’s page.
report-channel = 플랫폼 페이지에서 이 창구 보기
nav-agreements = 협약
agreements-title = 협약
count-agreements = { NUMBER($count) }건
record-agreement = 협약
agreement-signed = 서명
agreement-form = 형식
agreement-form-mou = 양해각서
agreement-form-treaty = 조약
agreement-form-minutes = 회의록
agreement-form-voluntary = 자율 약속
agreement-until = 종료
agreement-topics = 내용
agreement-binding = 구속력이 있습니까?
agreement-text-public = 전문이 공개되었습니까?
agreement-widens = 확대한 협약
agreement-parties = 당사자
agreement-party = 서명 당시 이름과 지금의 이름
nav-alerts = 주의보
alerts-title = 주의보
count-alerts = { NUMBER($count) }건
record-alert = 주의보
alert-ask = 요청 사항
alert-issued = 낸 날
alert-until = { $date }까지 유효
alert-ended = 이 주의보는 기한이 끝났습니다. { $date }까지 유효하였습니다.
alert-urgency = 긴급도
alert-urgency-high = 긴급
alert-urgency-normal = 보통
alert-urgency-low = 참고
alert-markets = 해당 국가
alert-seen-on = 발견된 곳
alert-points = 살펴볼 곳
alerts-past = 지난 주의보
alerts-none = 유효한 주의보가 없습니다.
alerts-all = 주의보 모두 보기
alerts-feed = 피드 리더용 파일
alerts-feed-title = 주의보와 바뀐 자료

## Programmes that support right holders.

nav-programmes = 지원사업
programmes-title = 권리자 지원사업
count-programmes = { NUMBER($count) }건
record-programme = 지원사업
programme-run-by = 운영 기관
programme-for = 지원 대상
programme-covers = 지원 내용
programme-apply = 신청
programme-window-over = 마감({ $date } 현재)
programme-window-open = 접수 중({ $date } 현재)
programme-window-ahead = 접수 전({ $date } 현재)
programme-support = 지원 규모
programme-year = 회계연도
programme-share = 비용 대비 비율
programme-most = 한도
programme-note = 비고
programme-budget = 예산
programme-amount = 금액
programme-overlaps = 중복
programme-overlapping = 일부 중복되는 사업
programme-overlaps-hint = 두 사업이 함께 지원하는 비용은 한 번만 지원됩니다. 중복되는 사업의 지원액과 예산은 더하지 않습니다.

## Cases: goods that were found.

nav-cases = 사건
cases-title = 적발·처리 사례
count-cases = { NUMBER($count) }건
record-case = 사건
case-date = 시기
case-stage = 진행 단계
case-stage-surveyed = 조사에서 발견
case-stage-seized = 압수·유치
case-stage-charged = 기소
case-stage-first-instance = 1심 판결
case-stage-appeal = 항소심 판결
case-stage-final = 판결 확정
case-stage-settled = 합의로 종결
case-dossiers = 관련 제품
case-parties = 당사자를 밝힌 까닭
case-as-reported = 보도된 내용
case-goods = 물품
case-kind = 종류
case-amount = 수량과 금액
case-quantity = { $number } { $unit }
value-basis-declared = 신고 가격 기준
value-basis-genuine-retail = 정품 소매가 기준
value-basis-street = 실제 판매 가격 기준
value-basis-unstated = 산정 기준은 출처에 없음

## Statistics: figures of a period.

nav-statistics = 통계
statistics-title = 위조품 관련 통계
count-statistics = { NUMBER($count) }건의 통계
record-statistic = 통계
statistic-indicator = 집계 대상
statistic-scope = 브랜드 범위
statistic-scope-all-brands = 모든 브랜드
statistic-scope-k-brand = 한국 브랜드
statistic-scope-named = 본문에 밝힌 브랜드
statistic-stage = 집계 단계
statistic-stage-import = 수입 통관
statistic-stage-export = 수출 통관
statistic-stage-transit = 통과·환적
statistic-stage-market = 시장·매장·창고
statistic-stage-online = 온라인 판매
statistic-stage-unstated = 출처에 밝히지 않음
statistic-unit = 단위
count-unit-item = 점(물품 수)
count-unit-case = 건(사건 수)
count-unit-consignment = 건(화물 수)
count-unit-listing = 건(온라인 게시물 수)
count-unit-right = 건(권리 수)
count-unit-box = 상자
count-unit-kilogram = kg
count-unit-litre = L
count-unit-money = 금액
statistic-geography = 집계 지역
statistic-by = 집계 기관
statistic-not-comparable = 비교할 수 없는 통계
statistic-supersedes = 대체한 통계
statistic-superseded-by = 이를 대체한 통계
statistic-figures = 수치
statistic-period = 기간
statistic-value = 수치: { $unit }
statistic-estimate = 추정치
statistic-rounded = { $number } 단위로 반올림
statistic-part = 구성
statistic-parts = { $period }의 { $value } 내역
statistic-as-reported = 보도된 대로의 수치(연도 미표기)
statistic-as-reported-hint = 출처에 연도가 없어, 다른 수치와 비교하거나 합산할 수 없습니다.
statistic-year-unstated = 보도된 대로, 연도 미표기
statistic-order-earlier = 출처가 견준 두 기간 가운데 앞의 것
statistic-order-later = 출처가 견준 두 기간 가운데 뒤의 것

## Free words of the other records.

token-importer = 수입자
token-holder-of-goods = 물품 소지인
token-owner = 권리 소유자
token-exclusive-licensee = 전용사용권자
token-agent = 대리인
token-ip-office = 지식재산 담당 기관
token-ministry = 정부 부처
token-customs-authority = 세관 당국
token-public-institution = 공공기관
token-union-institution = 국가 연합의 기관
token-association = 협회
token-training = 교육
token-seized-goods-data = 적발 물품 자료
token-law-and-practice = 법령과 실무
token-ip-protection = 지식재산 보호
token-ai-and-examination = 인공지능과 심사
token-use-of-ip = 지식재산 활용
token-platform-reports = 온라인 플랫폼 신고
token-sme = 중소기업
token-exporting-sme = 수출 중소기업
token-firm = 기업
token-recordation-fee = 세관 신고(등록) 비용
token-filing = 출원
token-rights-acquisition = 권리 확보
token-survey = 현지 조사
token-online-survey = 온라인 판매처 조사
token-litigation = 소송
token-warning-letter = 경고장
token-dispute-strategy = 분쟁 대응 전략
token-dispute-advice = 분쟁 상담
token-anti-counterfeit-technology = 위조 방지 기술
token-seller = 판매자
token-identity-document = 신분증
token-business-licence = 사업자 등록증
token-proof-of-right = 권리 증빙
token-test-purchase-order-number = 시험 구매 주문번호
token-declaration-of-truth = 신고 내용이 사실이라는 진술서
token-owner-verification = 권리자 신원 확인
token-reports-processed = 신고 처리
token-document-check = 서류 확인
token-enrolment-reply = 가입 신청에 대한 답변
token-suspend-listing = 신고를 받으면 판매 중단
token-domestic-agent = 국내대리인 지정
token-fines-and-publication = 과태료와 공표
token-written-survey = 서면 실태조사 응답
token-listing-revived = 판매글이 다시 게시됨
token-listing-removed = 판매글이 삭제됨
token-recordation-support = 세관 신고(등록) 지원
token-export-support = 수출 지원
token-apply = 신청
token-apply-and-give-security = 신청과 담보 제공
token-confirm-and-agree-to-destruction = 침해 확인과 폐기 동의
token-start-proceedings = 소송 제기
token-inform-holder-of-goods = 물품 소지인에게 통지
token-decide = 결정
token-investigate = 조사 후 결정
token-obtain-court-order = 법원의 명령을 받음
token-renew = 갱신
token-request-hold = 통관 보류·유치 요청
token-supply-missing-data = 누락 자료 보완
token-supply-data-on-genuine-goods = 정품 자료 제출
token-submit-evidence-and-views = 증거와 의견 제출
token-say-whether-genuine = 진위 확인 회신
token-object = 이의 제기
token-answer-objection = 이의에 대한 답변
token-appeal = 재심 청구
token-appeal-again = 다시 재심 청구
token-respond = 통지에 대한 답변
token-inspect = 물품 검사
token-no-detention = 통관을 보류하지 않음
token-release = 통관 허용·유치 해제
token-expires = 효력 종료
token-any = 모두
token-normal = 일반 물품
token-perishable = 부패하기 쉬운 물품
token-counterfeit = 위조품
token-pirated = 불법 복제품
token-power-of-attorney = 위임장
token-registration-certificate = 등록증
token-photos = 물품 사진
token-identification-points = 정품 식별 요령
token-authorised-traders = 정당한 수출입자 목록
token-appointment-of-examiner = 감정인 지정
token-copying-or-simulating = 등록 상표를 모방한 상표
token-gray-market = 제한되는 병행수입(그레이마켓)
token-unfair-competition = 부정경쟁행위
token-application-form = 신청서
token-undertaking = 책임 부담 확약서
token-business-registration = 법인(사업자) 등록 증명서
token-storage = 보관
token-destruction = 폐기
token-handling = 하역·취급
token-translation = 번역
token-request = 요청 시
token-security = 담보 제공 시
token-right = 권리
token-class = 류
token-trade-name = 상호
token-supplementary-protection-certificate = 보충적 보호증명서(SPC)
token-topography = 반도체집적회로 배치설계
token-border-protection = 국경 보호
token-cargo = 일반화물
token-express = 특송화물
token-post = 우편물
token-other = 그 밖
token-cosmetics = 화장품
token-clothing = 의류
token-several-kinds = 여러 종류
