## The frame of every page

own-name = ไทย
skip-to-content = ข้ามไปยังเนื้อหา
menu = เมนู
language = ภาษา
nav-front = หน้าแรก
nav-look = ค้นหาจากลักษณะภายนอก
nav-az = ก–ฮ
nav-barcodes = บาร์โค้ด
nav-products = สินค้า
nav-brands = ตราสินค้า
nav-markets = ประเทศ
nav-hs = พิกัด HS
nav-about = เกี่ยวกับสำเนานี้
breadcrumb = ตำแหน่งปัจจุบัน
on-this-page = ในหน้านี้
to-top = กลับขึ้นด้านบน
leaves-copy = ไปยังอินเทอร์เน็ต
edition = ฉบับ
edition-public = ฉบับสำหรับประชาชนทั่วไป ({ $name })
edition-partner = ฉบับสำหรับสำนักงานในต่างประเทศ ({ $name })
edition-customs = ฉบับสำหรับเจ้าหน้าที่ศุลกากร ({ $name })
dates-in-about = ดูวันที่ของสำเนานี้ได้ที่หน้า “เกี่ยวกับสำเนานี้”

## Warnings about the copy, shown by script

copy-expired = สำเนานี้พ้นกำหนดแล้ว ใช้ได้ถึง { $date } โปรดขอสำเนาใหม่ก่อนนำไปใช้อ้างอิง
copy-clock = นาฬิกาของอุปกรณ์นี้ไม่ถูกต้อง วันที่อยู่ก่อน { $date } ซึ่งเป็นวันที่จัดทำสำเนานี้ จึงพิจารณาวันที่ต่าง ๆ จากเครื่องนี้ไม่ได้
copy-mixed = สำเนานี้มีบางส่วนขาดหายหรือมาจากสำเนาอื่น อย่านำไปใช้อ้างอิง โปรดขอสำเนาที่ครบถ้วน

## The root page, where a language is chosen

choose-language = เลือกภาษา
page-bare = หากหน้านี้แสดงผลไม่เป็นระเบียบ ให้แตกไฟล์ ZIP ก่อน แล้วเปิด index.html อีกครั้ง

## The front page

front-kinds = สินค้าที่ตรวจเป็นประเภทใด
front-look-hint = มีแต่ภาพ สำหรับเมื่ออ่านบรรจุภัณฑ์ไม่ออก
front-az-hint = สินค้าทั้งหมดเรียงตามชื่อ
front-barcodes-hint = ตามตัวเลขใต้แท่งบาร์โค้ด
front-brands-hint = ตามชื่อบนบรรจุภัณฑ์
front-markets-hint = ประเทศที่วางขาย และประเทศที่เคยพบสินค้าต้องสงสัย
front-hs-hint = ตามประเภทพิกัดศุลกากร
front-ways = วิธีค้นหาอื่น
front-latest = แก้ไขล่าสุด
front-holds = สำเนานี้มีอะไรบ้าง
front-how = ค้นหาสินค้า ตรวจว่าตราสินค้า ชื่อสินค้า และขนาดบนของจริงตรงกับที่แสดงไว้ แล้วดูจุดสังเกตตามลำดับ โดยเทียบของแท้กับของปลอม

## Counts and dates

count-products = { $count ->
   *[other] { NUMBER($count) } รายการสินค้า
}
count-brands = { $count ->
   *[other] { NUMBER($count) } ตราสินค้า
}
count-points = { $count ->
   *[other] { NUMBER($count) } จุดสังเกต
}
seconds = { $count ->
   *[other] ประมาณ { NUMBER($count) } วินาที
}
months = { $count ->
   *[other] { NUMBER($count) } เดือน
}
reply-hours = { $count ->
   *[other] ตอบภายใน { NUMBER($count) } ชั่วโมง
}
since = ตั้งแต่ { $from }
until = จนถึง { $to }
from-to = { $from } ถึง { $to }
page-of = หน้า { $page } จาก { $pages }
pages = หน้าทั้งหมด
pages-by-first = หน้าทั้งหมด ตามรายการแรกของแต่ละหน้า
page-before = หน้าก่อน
page-after = หน้าถัดไป
yes = ใช่
no = ไม่ใช่
not-stated = ไม่ระบุ
list-comma = { ", " }
list-semicolon = { "; " }
label-colon = { ": " }
brackets-open = { " (" }
brackets-close = { ")" }
sentence-end = { " " }

## Lists

brands-title = ตราสินค้า
look-title = ค้นหาจากลักษณะภายนอก
look-hint = เลือกประเภทสินค้า แล้วเลือกรูปทรง สีต่างกันได้ตามบรรจุภัณฑ์ ให้ดูที่รูปทรงและงานพิมพ์
look-choose = เลือกตามลักษณะ
look-kind = ประเภทสินค้า
look-area = ส่วนที่มีจุดสังเกต
look-any = ทั้งหมด
look-found = สินค้าที่พบ
look-nothing = ไม่มีสินค้าในคู่มือที่ตรงกับตัวเลือกทั้งหมด ข้อนี้ไม่ได้บอกอะไรเกี่ยวกับของที่ตรวจ
look-reset = ล้างตัวเลือก
look-more = แสดงเพิ่ม
shape-none = ไม่ระบุรูปทรง
az-title = สินค้า ก–ฮ
barcodes-title = ค้นหาจากบาร์โค้ด
barcodes-hint = เลขนี้บอกเพียงว่าเป็นของสินค้าใด ไม่ได้พิสูจน์อะไรเกี่ยวกับของที่อยู่ในมือ เพราะของปลอมมักใช้บาร์โค้ดที่ลอกจากของแท้ เลขของของแท้อาจไม่มีในรายการนี้ และตัวเลขชุดแรก (880 คือเกาหลีใต้) บอกองค์กรที่ออกเลข ไม่ได้บอกแหล่งผลิต
barcodes-product = สินค้า
barcodes-seen = เคยพบบนของปลอมด้วย
barcodes-without = { $count ->
   *[other] สินค้า { NUMBER($count) } รายการไม่มีเลขบาร์โค้ด
}
markets-title = ประเทศ
markets-hint = แต่ละประเทศแสดงสินค้าที่มีบรรจุภัณฑ์สำหรับประเทศนั้น และสินค้าที่เคยพบของต้องสงสัยในประเทศนั้น
market-title = สินค้าที่เกี่ยวกับ{ $country }
market-sold = มีบรรจุภัณฑ์สำหรับประเทศนี้
market-seen = เคยพบสินค้าต้องสงสัยในประเทศนี้
market-right = มีบันทึกสิทธิในประเทศนี้
market-entry = สิทธิที่บันทึกไว้ในประเทศนี้: ไม่มีผลใช้บังคับหรือไม่ใช่ของเจ้าของสิทธิ
market-no-right = ไม่มีบันทึกสิทธิในประเทศนี้
hs-title = พิกัด HS
hs-hint = ประเภทพิกัดตามระบบฮาร์โมไนซ์ (HS) 2022 สินค้าที่แสดงสำแดงในประเภทเหล่านี้ พิกัดศุลกากรของแต่ละประเทศอาจแบ่งย่อยกว่านี้
hs-heading-title = HS { $code }
hs-no-subheading = ไม่ระบุประเภทย่อย
no-picture = ไม่มีภาพ
picture-lost = ไม่มีภาพ: สำเนานี้ไม่ครบถ้วน
nothing-here = ฉบับนี้ไม่มีข้อมูลในส่วนนี้

## Labels on what is shown in another language or is out of date

shown-in = แสดงเป็นภาษา{ $language } ยังไม่ได้แปล
translation-outdated = คำแปลไม่เป็นปัจจุบัน ต้นฉบับมีการแก้ไขแล้ว
machine-translated = แปลด้วยเครื่อง
original-in = ต้นฉบับ (ภาษา{ $language })
invented = ตราสินค้านี้สมมติขึ้น สินค้า เจ้าของ หมายเลข และช่องทางติดต่อไม่มีอยู่จริง

## A product dossier

names-printed = ชื่อตามที่พิมพ์บนบรรจุภัณฑ์
record-id = แฟ้มข้อมูล
brand = ตราสินค้า
brand-compared = ตราสินค้าที่นำมาเทียบ
right-holder = เจ้าของสิทธิ
warns-of = ประเภทการละเมิดที่ควรระวัง
also-called = ชื่อเรียกอื่น
same-brand = สินค้าอื่นของตรานี้
variants-title = เป็นบรรจุภัณฑ์แบบใด
variants-hint = บรรจุภัณฑ์ของแท้ต่างกันตามตลาดและวันที่ผลิต ให้หาแบบที่ตรงกับของในมือก่อน แต่ละจุดใช้ได้เฉพาะกับบรรจุภัณฑ์ที่ระบุไว้ข้างจุดนั้น
variants-none = หากไม่ตรงกับแบบใดเลย อาจเป็นบรรจุภัณฑ์ใหม่หรือสำหรับตลาดอื่น ให้สอบถามเจ้าของสิทธิ
variant-markets = ผลิตสำหรับ
variant-made = ช่วงเวลาที่ผลิต
variant-languages = ภาษาบนบรรจุภัณฑ์
points-title = จุดสังเกต
outcome-guidance = ความตรงกันพิสูจน์ได้น้อย เพราะผู้ปลอมลอกสิ่งที่มองเห็นได้ “ไม่พบข้อแตกต่าง” ไม่ได้แปลว่า “ของแท้” ของแท้ที่ขายนอกช่องทางที่ได้รับอนุญาตไม่ใช่ของปลอม
outcome-guidance-similar = ไม่ได้กล่าวว่าสินค้าเหล่านี้เป็นของปลอม สินค้าเหล่านี้คล้ายกับสินค้าที่ได้รับความคุ้มครอง ส่วนจะละเมิดสิทธิหรือไม่ เป็นเรื่องที่เจ้าของสิทธิและหน่วยงานผู้มีอำนาจจะวินิจฉัย
outcome-limited = ฉบับที่ครบถ้วนกว่าอาจมีจุดสังเกตเพิ่มเติม ข้อมูลนี้ไม่ใช่หนังสือรับรอง
points-none = ฉบับนี้ไม่แสดงจุดสังเกตของสินค้านี้ ให้สอบถามเจ้าของสิทธิ
column-number = ลำดับ
column-point = จุดสังเกต
column-weight = น้ำหนักบ่งชี้
point-number = จุดสังเกตที่ { $number }
point-needs = ต้องใช้: { $tool }
point-opens = ต้องเปิดบรรจุภัณฑ์
point-closed = ไม่ต้องเปิดบรรจุภัณฑ์
point-destroys = ทำให้สินค้าเสียหาย
point-may-be-absent = ของแท้อาจไม่มี
point-needs-colour = ดูในแสงกลางวัน แยกด้วยสี จึงตัดสินจากภาพขาวดำไม่ได้
point-variants = ใช้เฉพาะกับ
point-seen-in = เคยพบใน
point-first-seen = พบครั้งแรก { $date }
point-detects = ข้อแตกต่างบ่งชี้ว่าอาจเป็น
point-cause = สาเหตุอื่นที่เป็นไปได้
shows-genuine = ของแท้
shows-counterfeit = ของปลอม
shows-look-alike = สินค้าที่คล้ายกัน
shows-other = เพื่อเปรียบเทียบ
caution-title = ข้อควรระวัง
measure-title = ค่าที่วัดได้
measure-so-far = { $side } เท่าที่พบ
photo-alt = { $side } { $view }: { $point }
photo-alt-plain = { $side } { $view }
photo-alt-product-genuine = { $name } ของแท้
photo-alt-product-counterfeit = { $name } ของปลอม
photo-alt-product-look-alike = { $name } สินค้าที่คล้ายกัน
photo-alt-product-other = { $name } เพื่อเปรียบเทียบ
photo-credit = ภาพ: { $credit }, { $licence }
photo-determined = { $who } ระบุว่าเป็นของปลอม { $date }
photo-determined-by = { $who } ระบุว่าเป็นของปลอม
hotspots = จุดสังเกตในภาพนี้
point-on-picture = ดูในภาพ
picture-enlarge = ขยาย
compare-close = ปิด
compare-before = คู่ก่อนหน้า
compare-after = คู่ถัดไป
compare-in = ขยาย
compare-out = ย่อ
compare-fit = พอดีจอ
compare-pixels = 1:1
compare-swap = สลับข้าง
compare-over = ซ้อนภาพ
compare-divider = เส้นแบ่งระหว่างสองภาพ
compare-pair = คู่ที่
compare-zoom = กำลังขยาย
compare-scale = ทั้งสองภาพใช้มาตราส่วนเดียวกัน: แถบแสดงความยาวบนสินค้า ไม่ใช่บนจอ
compare-no-scale = เทียบขนาดไม่ได้: สองภาพนี้ไม่มีมาตราส่วนร่วมกัน
compare-keys = ปุ่ม: + และ − ย่อขยาย ลูกศรเลื่อน 0 พอดีจอ Page Up และ Page Down เปลี่ยนคู่ Esc ปิด

codes-title = รหัสและวันที่บนบรรจุภัณฑ์
codes-hint = รหัสลอกกันได้ รหัสที่ตรงไม่ได้พิสูจน์อะไร รหัสที่ไม่ตรงเป็นเหตุให้ดูอีกครั้ง ว่าเป็น O หรือ 0, I หรือ 1, B หรือ 8
code-where = ตำแหน่ง
code-print = วิธีพิมพ์
code-must-agree = รหัสเหมือนกันทุกตำแหน่งเหล่านี้
code-sample = ตัวอย่าง
code-part = ส่วน
code-form = รูปแบบ
code-in-sample = ในตัวอย่าง
code-literal = เป็น { $text } เสมอ
code-letters = { $count ->
   *[other] อักษรตัวพิมพ์ใหญ่ { NUMBER($count) } ตัว
}
code-digits = { $count ->
   *[other] ตัวเลข { NUMBER($count) } หลัก
}
code-date = วันที่ รูปแบบ { $form }
code-mixed = รูปแบบ { $form } (A คือตัวอักษร 9 คือตัวเลข)
code-one-of = หนึ่งใน: { $list }
code-date-legend = YYYY หรือ YY คือปี (ค.ศ.), MM คือเดือน, DD คือวัน, JJJ คือลำดับวันในรอบปี
code-point = อยู่ในจุดสังเกต
dates-title = วันที่
date-word = คำบนบรรจุภัณฑ์
date-meaning = ความหมาย
date-format = รูปแบบการเขียน
shelf-life = อายุการเก็บรักษา
shelf-life-hint = พ้นวันที่กำหนดหมายความว่าหมดอายุ ไม่ได้หมายความว่าเป็นของปลอม
known-false-title = รหัสที่เคยพบบนของปลอม
known-false-hint = ผู้ปลอมลอกรหัสของแท้ รหัสที่ตรงกันเป็นเหตุให้ดูละเอียดขึ้น ไม่ใช่หลักฐาน
check-title = ตรวจรหัสหรือวันที่
check-hint = พิมพ์สิ่งที่อ่านได้บนบรรจุภัณฑ์ ข้อมูลที่พิมพ์ไม่ถูกบันทึกไว้ที่ใด ที่ตรงไม่ได้พิสูจน์อะไร ที่ไม่ตรงเป็นเพียงเหตุให้ดูอีกครั้ง
check-inspection = วันที่ตรวจ
check-inspection-hint = วันที่ต่าง ๆ พิจารณาเทียบกับวันที่ตรวจนี้ เริ่มต้นเป็นวันปัจจุบันตามนาฬิกาของเครื่อง แก้ไขได้หากไม่ถูกต้อง
check-no-inspection = ไม่มีวันที่ตรวจ จึงไม่เทียบวันที่ใดกับวันตรวจ
check-code = รหัสตามที่อ่านได้
check-fits = ตรงตามรูปแบบ
check-fits-means = ข้อนี้ไม่ได้พิสูจน์อะไร เพราะรหัสของแท้ก็ถูกลอก
check-ambiguous = อ่านได้มากกว่าหนึ่งแบบ ที่แสดงคือแบบแรก
check-begun = ถึงตรงนี้ตรง แต่ยังขาดตัวอักษร
check-misfit = ไม่ตรงตามรูปแบบ
check-typing = พิมพ์ผิดหรือไม่ ดูบรรจุภัณฑ์อีกครั้ง O กับ 0, I กับ 1, B กับ 8 สับสนได้ง่าย
check-nearest = แบบนี้จะตรง:
check-take = บนบรรจุภัณฑ์เป็นแบบนี้: ใช้ค่านี้
check-impossible = ไม่มีวันที่นี้
check-no-year = ปีนี้เป็นไปไม่ได้
check-no-month = ไม่มีเดือนนี้
check-no-day = เดือนนั้นไม่มีวันที่นี้
check-no-day-of-year = ปีนั้นไม่มีวันลำดับนี้
check-contradiction = สองส่วนของรหัสบอกวันต่างกัน
check-ahead = อยู่หลังวันที่ตรวจ ซึ่งเป็นไปไม่ได้สำหรับสินค้าที่อยู่ตรงหน้าแล้ว ให้ดูอีกครั้ง
check-past = พ้นวันที่กำหนดแล้ว ณ วันที่ตรวจ หมายความว่าหมดอายุ ไม่ได้หมายความว่าเป็นของปลอม
check-ends = สิ้นสุดอายุการเก็บรักษา:
check-ends-rule = วันสุดท้ายคือวันก่อนวันเดียวกันนั้น บรรจุภัณฑ์ที่ระบุวันเดียวกันก็ถือว่าตรง
check-agree = เหมือนกันทุกตำแหน่ง
check-others = พิมพ์รหัสจากตำแหน่งอื่นด้วย ต้องเหมือนกัน
check-disagree = รหัสแต่ละตำแหน่งต่างกัน ทั้งที่ต้องเหมือนกันทุกตำแหน่ง ให้ดูอีกครั้ง
check-point = หากยังเป็นเช่นเดิม ให้ดูจุดสังเกตนี้:
check-order = ไม่แน่ชัดว่าตัวเลขใดเป็นวัน เดือน หรือปี อาจเป็น:
check-buddhist = ปีนี้เป็นพุทธศักราช มากกว่าคริสต์ศักราช 543 ปี
check-era = ปีนี้นับตามปฏิทินอื่น (ปีสาธารณรัฐจีนหรือศักราชญี่ปุ่น) วันที่ที่แสดงเป็นคริสต์ศักราช
check-each = ข้างวันที่นี้ไม่มีคำบอกว่าเป็นวันอะไร ให้พิมพ์แต่ละวันที่ในช่องของวันที่นั้น
check-form = อ่านเป็นวันที่ไม่ได้ ให้พิมพ์ปี เดือน วัน (ค.ศ. หรือ พ.ศ.) เช่น
check-differ = รหัสกับวันที่ที่พิมพ์ไว้บอกวันต่างกัน ให้ดูอีกครั้ง:
check-shelf = วันที่ไม่ตรงกับวันที่ผลิตบวกอายุการเก็บรักษา ให้ดูทั้งสองอีกครั้ง:
check-outside = ไม่มีบรรจุภัณฑ์แบบใดที่แสดงไว้ที่นี่ผลิตในช่วงเวลานี้
check-outside-then = ให้ดูวันที่อีกครั้ง หากบนบรรจุภัณฑ์เป็นเช่นนั้นจริง แสดงว่าไม่ใช่แบบใดที่แสดงไว้ที่นี่ ให้สอบถามเจ้าของสิทธิ
verbatim-title = ข้อความภาษาเกาหลีบนบรรจุภัณฑ์
verbatim-hint = เทียบกับบรรจุภัณฑ์ทีละตัวอักษร
marks-title = เครื่องหมายรับรอง
mark-name = เครื่องหมาย
mark-number = รูปแบบหมายเลข (9 คือตัวเลข A คือตัวอักษร)
facts-title = ข้อมูลสินค้า
item-gtin = บาร์โค้ด (GTIN)
item-size = ขนาด
item-variants = บรรจุภัณฑ์
hs-codes = พิกัด HS
net-content = ปริมาณสุทธิ
pao = อายุหลังเปิดใช้
functional = เครื่องสำอางเชิงหน้าที่สำหรับ
food-type = ประเภทอาหาร
allergens = สารก่อภูมิแพ้ที่ระบุบนฉลาก
storage = การเก็บรักษา
item-report-number = เลขรายงานรายการสินค้า (품목보고번호)
season = ฤดูกาล
species = ชนิด
look-alike-species = ชนิดที่ถูกนำมาสวมแทน
fish-form = สภาพ
fish-catch = จับหรือเพาะเลี้ยง
fish-areas = เขตทำการประมง FAO
fish-traceability = เครื่องหมายตรวจสอบย้อนกลับ
origin-not-by-eye = ชนิดเดียวกันแต่ต่างแหล่งกำเนิดแยกด้วยตาไม่ได้ ให้ใช้เอกสารและผลตรวจทางห้องปฏิบัติการ
shape = รูปทรง
rights-title = สิทธิและการจดแจ้งต่อศุลกากร
rights-hint = ตามข้อมูลที่ทราบ ณ วันที่ระบุ ให้ตรวจสอบหมายเลขกับหน่วยงานก่อนนำไปใช้อ้างอิง
right-of-brand = สำหรับสินค้าทุกรายการของตรานี้
right-sign = เครื่องหมาย
right-office = สำนักงานทะเบียน
right-number = เลขทะเบียน
right-classes = จำพวก
right-owner = เจ้าของตามทะเบียน
right-expires = วันสิ้นอายุ
right-state = สถานะ
right-checked = ตรวจสอบเมื่อ { $date }
right-live = มีผลใช้บังคับขณะจัดทำสำเนานี้
right-none = ไม่มีบันทึกสิทธิไว้ที่นี่สำหรับ
right-none-hint = นี่เป็นเพียงข้อมูลที่คู่มือนี้มี โปรดสอบถามหน่วยงานจดทะเบียนหรือเจ้าของสิทธิว่ามีสิทธิหรือไม่
recordation = การจดแจ้งต่อศุลกากร
contacts-title = ช่องทางสอบถาม
contacts-hint = ก่อนเชื่อถือคำตอบ ให้ยืนยันที่อยู่ติดต่อผ่านช่องทางอื่นที่ไม่ใช่สำเนานี้
contact-languages = ภาษา
contact-jurisdictions = ประเทศที่รับผิดชอบ
contact-everywhere = ทุกประเทศ
contact-hours = เวลาทำการ
contact-open = ขณะนี้อยู่ในเวลาทำการ (ไม่ได้คำนึงถึงวันหยุด)
contact-open-days = ขณะนี้อยู่ในช่วงเวลานี้ แต่ไม่ได้ระบุวัน
contact-closed = ขณะนี้อยู่นอกเวลาทำการ
contact-yours = ตามเวลาของอุปกรณ์นี้:
contact-email = อีเมล
contact-phone = โทรศัพท์
contact-address = ที่อยู่
photo-request-title = ภาพถ่ายที่ต้องส่ง
routes-title = เส้นทางที่เคยพบ
route-from = ต้นทาง
route-via = ผ่าน
route-to = ปลายทาง
hazards = อันตรายของสินค้าลักษณะนี้
perishable = ของเน่าเสียง่าย
sources-title = แหล่งที่มา
source-claim = เรื่องที่อ้างอิง
source-text = แหล่งที่มา
source-date = วันที่
history-title = แฟ้มข้อมูลนี้
revision-line = ฉบับปรับปรุงที่ { $number } วันที่ { $date }
revision-of = ฉบับปรับปรุงวันที่ { $date }
revision-number = ฉบับปรับปรุงที่ { $number }
owner = หน่วยงานรับผิดชอบ
review-due = กำหนดทบทวน
review-overdue = ขณะจัดทำสำเนานี้ แฟ้มข้อมูลนี้เลยกำหนดทบทวนแล้ว
review-overdue-since = แฟ้มข้อมูลนี้ครบกำหนดทบทวนเมื่อ { $date } และเลยกำหนดแล้ว ข้อมูลอาจไม่เป็นปัจจุบัน แม้ไม่มีข้อแตกต่าง ผลก็ยังเป็น “ยังสรุปไม่ได้”
changes-title = รายการแก้ไข
approved-by = อนุมัติโดย
approved-right-holder = เจ้าของสิทธิ

## A withdrawn dossier, and pages that moved

withdrawn-title = แฟ้มข้อมูลนี้ถูกเพิกถอนแล้ว
withdrawn-hint = ไม่มีจุดสังเกตอีกต่อไป อย่าใช้สำเนาเก่าของแฟ้มนี้ ให้สอบถามผู้ติดต่อด้านล่าง
withdrawn-date = หากเหตุผลคือเลิกผลิตแล้ว บรรจุภัณฑ์ที่ระบุวันผลิตหลังจากนั้นเป็นเหตุให้ต้องสอบถามเจ้าของสิทธิทันที
withdrawn-reason = เหตุผล
withdrawn-since = วันที่เพิกถอน
moved-title = หน้านี้ย้ายแล้ว
moved-hint = ปัจจุบันแฟ้มข้อมูลอยู่ที่:

## About this copy

about-title = เกี่ยวกับสำเนานี้
about-guide = คู่มือ
about-publisher = ผู้เผยแพร่
about-audience = สำหรับ
about-built = วันที่จัดทำ
about-valid = ใช้ได้ถึง
about-no-end = ไม่ได้กำหนดวันที่
about-sequence = ฉบับที่ออก
about-dossiers = จำนวนแฟ้มข้อมูล
about-languages = ภาษา
verify-title = วิธีตรวจสอบสำเนานี้
verify-hint = หน้าที่ถูกแก้ไขอาจทำให้ของปลอมผ่านการตรวจปล่อย หรือทำให้ของแท้ถูกกัก สำเนาที่ได้รับต่อมาจากผู้อื่นต้องตรวจสอบก่อนใช้
verify-program = ใช้โปรแกรม jinwi
verify-program-hint = ตรวจพบไฟล์ที่ถูกแก้ไข ขาดหาย หรือเพิ่มเข้ามา และสำเนาที่พ้นกำหนด
verify-without = ไม่ใช้โปรแกรม
verify-without-hint = เรียกใช้คำสั่งใดคำสั่งหนึ่งต่อไปนี้ในโฟลเดอร์ของสำเนานี้ คำสั่งตรวจพบไฟล์ที่ถูกแก้ไขและขาดหาย แต่ไม่พบไฟล์ที่เพิ่มเข้ามา
verify-anchor = เทียบค่าตรวจสอบของไฟล์ SHA256SUMS กับค่าที่ผู้เผยแพร่แจ้งผ่านช่องทางอื่น
secrecy-title = การรักษาความลับ
secrecy-text = ตัวหน้าเอกสารไม่ได้เข้ารหัส ฉบับสำหรับศุลกากรให้ส่งต่อเฉพาะในไฟล์บีบอัดที่เข้ารหัสเท่านั้น ห้ามทำสำเนาลงอุปกรณ์ที่ใช้ร่วมกันหรืออุปกรณ์ส่วนตัว
notice-title = ข้อควรทราบ
credits-title = ที่มาและสัญญาอนุญาต
credits-font = อักษรฮันกึลแสดงด้วยแบบอักษร Noto Sans KR ตามสัญญาอนุญาต SIL Open Font License 1.1
credits-cldr = ชื่อประเทศและภาษามาจาก Unicode CLDR ตามสัญญาอนุญาต Unicode License
credits-han = ข้อมูลรูปแบบอักษรจีนที่ใช้ในการค้นหามาจาก OpenCC ภายใต้ Apache License 2.0 และจากฐานข้อมูล Unihan ภายใต้ Unicode License
credits-program = จัดทำด้วย Jinwi

## Closed lists: kinds of goods

kind-cosmetics = เครื่องสำอาง
kind-food = อาหาร
kind-fish = สัตว์น้ำและอาหารทะเล

## Closed lists: part of the goods looked at

area-carton = กล่องกระดาษ
area-seal = ซีลปิดผนึก
area-barcode = บาร์โค้ด
area-date-code = วันที่และเลขที่ผลิต
area-label-text = ข้อความบนฉลาก
area-container = ภาชนะบรรจุ
area-closure = ฝาปิด
area-inner = ภายในบรรจุภัณฑ์
area-contents = สิ่งที่บรรจุอยู่ภายใน
area-document = เอกสาร
area-species = ชนิด

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = ตาเปล่า
method-touch = สัมผัส
method-loupe = แว่นขยาย
method-measure = วัดขนาด
method-weigh = ชั่งน้ำหนัก
method-tilt = เอียงดูใต้แสง
method-uv = แสงอัลตราไวโอเลต
method-scan = สแกน
method-compare = เทียบกับภาพ
method-online = ค้นทางอินเทอร์เน็ต
method-lab = ห้องปฏิบัติการ
tool-loupe = แว่นขยาย
tool-measure = ไม้บรรทัดหรือเวอร์เนียร์คาลิเปอร์
tool-weigh = เครื่องชั่ง
tool-uv = หลอดไฟอัลตราไวโอเลต
tool-scan = เครื่องอ่านบาร์โค้ดหรือโทรศัพท์
tool-online = อินเทอร์เน็ต บนอุปกรณ์อื่น
tool-lab = ห้องปฏิบัติการ

## Closed lists: how much a difference says

weight-decisive = ชี้ขาด
weight-strong = น้ำหนักสูง
weight-supporting = ประกอบ
weight-decisive-means = ตามที่เจ้าของสิทธิยืนยัน ข้อแตกต่างนี้ไม่เกิดกับของแท้
weight-strong-means = ข้อแตกต่างที่จุดนี้พบได้น้อยในของแท้
weight-supporting-means = ข้อแตกต่างที่จุดนี้พบบ่อยในสินค้าที่แฟ้มข้อมูลนี้เตือนไว้ แต่พบในของแท้ด้วย

## Closed lists: what a dossier warns of

infringement-counterfeit = ของปลอม
infringement-look-alike = สินค้าที่คล้ายกัน
infringement-origin-misuse = แหล่งกำเนิดเท็จ
infringement-forged-mark = ปลอมเครื่องหมายรับรอง
infringement-refill-relabel = บรรจุใหม่หรือเปลี่ยนฉลาก
infringement-species-substitution = สวมแทนด้วยชนิดอื่น
infringement-free-riding = เลียนรูปลักษณ์

## Closed lists: shapes

shape-jar = กระปุก
shape-tube = หลอด
shape-bottle = ขวด
shape-pump = ขวดปั๊ม
shape-box = กล่อง
shape-pouch = ซองหรือถุง
shape-can = กระป๋อง
shape-tray = ถาด
shape-stick = แท่ง
shape-sheet = แผ่น
shape-bare = ไม่มีบรรจุภัณฑ์
shape-other = รูปทรงอื่น

## Closed lists: others

status-published = เผยแพร่แล้ว
status-withdrawn = เพิกถอนแล้ว
owner-moip = กระทรวงทรัพย์สินทางปัญญา สาธารณรัฐเกาหลี (MOIP)
owner-mafra = กระทรวงเกษตร อาหาร และกิจการชนบท สาธารณรัฐเกาหลี (MAFRA)
owner-mof = กระทรวงมหาสมุทรและการประมง สาธารณรัฐเกาหลี (MOF)
owner-mfds = กระทรวงความปลอดภัยด้านอาหารและยา สาธารณรัฐเกาหลี (MFDS)
owner-kcs = กรมศุลกากรสาธารณรัฐเกาหลี (KCS)
right-status-registered = จดทะเบียนแล้ว
right-status-pending = อยู่ระหว่างพิจารณา
right-status-disputed = มีข้อพิพาท
right-status-owned-by-third-party = บุคคลที่สามเป็นเจ้าของ
right-status-expired = สิ้นอายุแล้ว
cause-decoded-lot = เลขที่ผลิตถูกผู้ค้าลบออก
cause-relabelled = ผู้นำเข้าติดฉลากใหม่
cause-rewrapped = ผู้ค้าห่อใหม่
cause-damage = ความเสียหาย
audience-public = ประชาชนทั่วไป
audience-partner = สำนักงานในต่างประเทศ
audience-customs = เจ้าหน้าที่ศุลกากร
date-means-manufactured = วันที่ผลิต
date-means-packed = วันที่บรรจุ
date-means-use-by = ใช้หรือบริโภคภายในวันที่
date-means-sell-by = จำหน่ายภายในวันที่
date-means-best-before = ควรบริโภคก่อน
date-means-frozen = วันที่แช่แข็ง
date-means-harvested = วันที่เก็บเกี่ยว
date-means-caught = วันที่จับ
date-means-expires = วันหมดอายุ

## What a source supports, where it is no point: parts of a dossier

claim-names = ชื่อ
claim-infringements = การละเมิด
claim-hs = พิกัด HS
claim-items = ขนาดและบาร์โค้ด
claim-variants = บรรจุภัณฑ์
claim-codes = รหัส
claim-dates = วันที่
claim-shelf-life-months = อายุการเก็บรักษา
claim-verbatim = ข้อความภาษาเกาหลีบนบรรจุภัณฑ์
claim-marks = เครื่องหมายรับรอง
claim-rights = สิทธิ
claim-contacts = ช่องทางติดต่อ
claim-routes = เส้นทาง
claim-safety = ความปลอดภัย
claim-cosmetics = เครื่องสำอาง
claim-food = อาหาร
claim-fish = สัตว์น้ำ
claim-known-false = รหัสที่เคยพบบนของปลอม

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = ด้านหน้า
token-back = ด้านหลัง
token-side = ด้านข้าง
token-top = ด้านบน
token-bottom = ด้านล่าง
token-base = ก้น
token-inside = ด้านใน
token-edge = ขอบ
token-label = ฉลาก
token-front-label = ฉลากด้านหน้า
token-back-label = ฉลากด้านหลัง
token-side-label = ฉลากด้านข้าง
token-end-panel = ด้านหัวกล่อง
token-carton = กล่องกระดาษ
token-carton-front = ด้านหน้ากล่อง
token-carton-back = ด้านหลังกล่อง
token-carton-side = ด้านข้างกล่อง
token-carton-top = ด้านบนกล่อง
token-carton-bottom = ก้นกล่อง
token-carton-and-can-base = ก้นกล่องและก้นกระป๋อง
token-shipping-carton = กล่องนอกสำหรับขนส่ง
token-seal = ซีลปิดผนึก
token-barcode = บาร์โค้ด
token-date-code = วันที่และเลขที่ผลิต
token-container = ภาชนะบรรจุ
token-closure = ฝาปิด
token-cap = ฝา
token-inner = ภายในบรรจุภัณฑ์
token-contents = สิ่งที่บรรจุอยู่ภายใน
token-leaflet = ใบแทรก
token-document = เอกสาร
token-jar-base = ก้นกระปุก
token-bottle-base = ก้นขวด
token-can-base = ก้นกระป๋อง
token-can-rim = ขอบกระป๋อง
token-stick-base = ก้นแท่ง
token-tube-crimp = รอยผนึกปลายหลอด
token-orifice = ปากหลอด
token-pouch-front = ด้านหน้าซอง
token-pouch-back = ด้านหลังซอง
token-pouch-edge = ขอบซอง
token-pouch-label = ฉลากบนซอง
token-fruit-label = สติกเกอร์บนผลไม้
token-hologram = โฮโลแกรม
token-wrapper = กระดาษห่อ
token-tie = เชือกมัด
token-tray = ถาด
token-lid = ฝาครอบ
token-sachet = ซองเล็ก
token-sheet = แผ่น
token-certificate = ใบรับรอง
token-whole = ทั้งชิ้น
token-head = หัว
token-head-top = ด้านบนของหัว
token-mouth = ปาก
token-belly = ท้อง
token-cavity = ช่องท้อง
token-scales = เกล็ด
token-fin = ครีบ
token-tail = หาง
token-dorsal = หลังปลา

## Free words: photos to send

token-six-sides = ครบทั้งหกด้าน
token-date-code-with-ruler = วันที่และเลขที่ผลิตพร้อมไม้บรรทัดวางข้าง
token-seal-before-opening = ซีลก่อนเปิด
token-inside-of-cap = ด้านในฝา
token-front-straight-on = ด้านหน้า ถ่ายตรง
token-open-carton-from-above = กล่องที่เปิดแล้ว ถ่ายจากด้านบน
token-hologram-two-angles = โฮโลแกรม สองมุม
token-fruit-label-close-up = สติกเกอร์บนผลไม้ ถ่ายใกล้
token-wrapper-against-light = กระดาษห่อ ส่องกับแสง
token-bullet-from-above = แท่งลิปสติก ถ่ายจากด้านบน
token-whole-fish-side = ปลาทั้งตัว ถ่ายด้านข้าง
token-tail-with-ruler = หางพร้อมไม้บรรทัดวางข้าง
token-anal-fin-spread = ครีบก้นที่กางออก
token-phytosanitary-certificate = ใบรับรองสุขอนามัยพืช
token-documents = เอกสารประกอบสินค้า
token-next-to-genuine = วางข้างของแท้
token-under-uv = ใต้แสงอัลตราไวโอเลต

## Free words: how a code is printed

token-laser = เลเซอร์
token-ink-jet = พ่นหมึก
token-dot-matrix = ดอตแมทริกซ์
token-thermal = พิมพ์ด้วยความร้อน
token-printed = พิมพ์ด้วยแท่นพิมพ์
token-embossed = ปั๊มนูน
token-debossed = ปั๊มจม
token-engraved = แกะสลัก
token-stamped = ประทับตรา
token-hot-foil = ปั๊มฟอยล์ร้อน

## Free words: what is measured

token-weight = น้ำหนัก
token-length = ความยาว
token-width = ความกว้าง
token-height = ความสูง
token-depth = ความลึก
token-thickness = ความหนา
token-diameter = เส้นผ่านศูนย์กลาง
token-volume = ปริมาตร
token-count = จำนวน
token-ratio = อัตราส่วน
token-seal-width = ความกว้างของรอยซีล
token-tail-stalk-depth = ความสูงของคอดหาง

## Free words: contacts, rights, who found goods counterfeit

token-authentication = สอบถามว่าเป็นของแท้หรือไม่
token-legal = ข้อกฎหมาย
token-general = เรื่องทั่วไป
token-report = แจ้งเบาะแสของปลอม
token-trademark = เครื่องหมายการค้า
token-design = การออกแบบผลิตภัณฑ์
token-patent = สิทธิบัตร
token-utility-model = อนุสิทธิบัตร
token-copyright = ลิขสิทธิ์
token-gi = สิ่งบ่งชี้ทางภูมิศาสตร์
token-certification-mark = เครื่องหมายรับรอง
token-collective-mark = เครื่องหมายร่วม
token-plant-variety = พันธุ์พืช
token-right-holder = เจ้าของสิทธิ
token-customs = ศุลกากร
token-court = ศาล
token-laboratory = ห้องปฏิบัติการ
token-authority = หน่วยงานของรัฐ

## Free words: kinds and parts of codes

token-lot = เลขที่ผลิต
token-serial = หมายเลขลำดับสินค้า
token-gtin = เลขบาร์โค้ด
token-item-report-number = เลขรายงานรายการสินค้า
token-registration-number = เลขทะเบียน
token-date = วันที่ผลิต
token-mfg = วันที่ผลิต
token-packed = วันที่บรรจุ
token-use-by = ใช้หรือบริโภคภายในวันที่
token-plant = โรงงาน
token-line = สายการผลิต
token-shift = กะ
token-batch = รุ่นการผลิต
token-hour = ชั่วโมง
token-minute = นาที
token-station = สถานีบรรจุ
token-house = โรงคัดบรรจุ
token-orchard = สวน
token-history = เลขตรวจสอบย้อนกลับ
token-trace = เลขตรวจสอบย้อนกลับ
token-tracing-number = เลขติดตาม
token-fruit-label-number = เลขบนสติกเกอร์ผลไม้
token-line-code = รหัสสายการผลิต
token-carton-code = รหัสกล่อง
token-check-number = เลขยืนยัน
token-box = เลขกล่อง
token-licence = เลขที่ใบอนุญาต
token-product = เลขสินค้า
token-year = ปี
token-month = เดือน
token-day = วัน
token-check = เลขตรวจสอบ

## Free words: storage and hazards

token-cool-dry = ที่เย็นและแห้ง
token-room-temperature = อุณหภูมิห้อง
token-chilled = แช่เย็น
token-chilled-0-5 = แช่เย็น 0 ถึง 5 °C
token-away-from-light = เก็บให้พ้นแสง
token-undeclared-allergen = สารก่อภูมิแพ้ที่ไม่ได้ระบุ
token-fish-allergen = สารก่อภูมิแพ้จากปลา
token-unknown-ingredients = ส่วนประกอบไม่ทราบชนิด
token-unknown-colourants = สารแต่งสีไม่ทราบชนิด
token-unknown-pesticide-residues = สารเคมีทางการเกษตรตกค้างไม่ทราบปริมาณ
token-unknown-plant-health-status = ไม่มีใบรับรองสุขอนามัยพืช
token-unproven-sun-protection = ประสิทธิภาพกันแดดไม่ได้รับการพิสูจน์
token-past-use-by-contents = สิ่งที่บรรจุพ้นวันที่กำหนด
token-expired-goods = สินค้าหมดอายุ
token-broken-glass = เศษแก้วแตก
token-microbial-contamination = การปนเปื้อนเชื้อจุลินทรีย์
token-heavy-metals = โลหะหนัก
token-spoilage = การเน่าเสีย
token-histamine = ฮีสตามีน

## Free words: functional cosmetics

token-whitening = ทำให้ผิวขาว
token-wrinkle-improvement = ลดริ้วรอย
token-uv-protection = ป้องกันรังสีอัลตราไวโอเลต
token-hair-dye = ย้อมผม
token-hair-removal = กำจัดขน
token-hair-loss-relief = บรรเทาผมร่วง
token-acne-relief = บรรเทาสิว

## Free words: allergens

token-egg = ไข่
token-milk = นม
token-buckwheat = บักวีต
token-peanut = ถั่วลิสง
token-soya = ถั่วเหลือง
token-soy = ถั่วเหลือง
token-wheat = ข้าวสาลี
token-mackerel = ปลาซาบะ
token-crab = ปู
token-shrimp = กุ้ง
token-pork = เนื้อหมู
token-beef = เนื้อวัว
token-chicken = เนื้อไก่
token-peach = ลูกพีช
token-tomato = มะเขือเทศ
token-sulphites = ซัลไฟต์
token-walnut = วอลนัต
token-pine-nut = เมล็ดสน
token-squid = ปลาหมึก
token-shellfish = หอย
token-fish = ปลา
token-sesame = งา

## Free words: form and catch of fish

token-live = มีชีวิต
token-fresh = สด
token-frozen = แช่แข็ง
token-dried = แห้ง
token-salted = เค็ม
token-seasoned = ปรุงรส
token-roasted = อบหรือย่าง
token-smoked = รมควัน
token-canned = บรรจุกระป๋อง
token-fillet = เนื้อแล่
token-wild = จับจากธรรมชาติ
token-farmed = เพาะเลี้ยง

## Search

search-label = ค้นหาในคู่มือนี้
search-hint = ชื่อ บาร์โค้ด พิกัด HS รหัสบนบรรจุภัณฑ์
search-go = ค้นหา
search-title = ค้นหา
search-help = พิมพ์สิ่งที่อยู่บนบรรจุภัณฑ์หรือสิ่งที่จำได้ เช่น ชื่อด้วยตัวอักษรภาษาใดก็ได้ บาร์โค้ดหรือบางส่วนของบาร์โค้ด พิกัด HS เลขทะเบียน เลขที่ผลิต
search-no-script = การค้นหาต้องใช้ JavaScript ซึ่งปิดอยู่หรือไม่ได้รับอนุญาตให้ใช้ที่นี่ รายการต่อไปนี้นำไปสู่สินค้าทุกรายการ:
search-kind = ประเภทสินค้า
search-brand = ตราสินค้า
search-market = ประเทศ
search-any = ทั้งหมด
search-found = ผลการค้นหา
search-code = รหัส
search-products = สินค้า
search-brands = ตราสินค้า
search-records = บันทึกอื่น
search-passages = ในข้อความ
search-lists = รายการ
search-all = ผลการค้นหาทั้งหมด
search-more = แสดงเพิ่ม
search-read-as = อ่านเป็น
search-content = นี่คือฉลากของกล่องนอก หมายเลขนี้เป็นของสินค้าที่อยู่ข้างใน
search-content-count = จำนวนสินค้าบนฉลาก: { $count }
search-other-size = พบในขนาดอื่นที่ไม่ใช่ { $size } ให้เทียบกับขนาดบนบรรจุภัณฑ์
search-none = ไม่มี “{ $query }” ในคู่มือนี้
search-nearest = ไม่มี “{ $query }” ตรงตัวในคู่มือนี้ รายการที่ใกล้เคียงที่สุดคือ:
search-none-next = ข้อนี้ไม่ได้บอกอะไรเลยว่าสินค้าเป็นของแท้หรือไม่ เพราะคู่มือนี้ไม่ได้มีสินค้าทุกรายการ ลองพิมพ์ให้น้อยตัวลง สะกดแบบอื่น หรือใช้ตัวเลขใต้บาร์โค้ด หรือใช้รายการด้านล่าง ให้สอบถามเจ้าของสิทธิหรือผู้ประสานงานของหน่วยงาน
search-none-filtered = ไม่พบผลสำหรับประเภทสินค้า ตราสินค้า หรือประเทศนี้ ให้ล้างตัวเลือกเพื่อดูส่วนที่เหลือ
search-incomplete = โหลดดัชนีค้นหาบางส่วนไม่ได้ สำเนานี้ไม่ครบถ้วน การไม่พบสิ่งใดในที่นี้ไม่ได้บอกอะไร ให้ใช้รายการ หรือขอสำเนาใหม่
search-why-alias = ชื่อเรียกอื่น
search-why-sound = ออกเสียงคล้ายกัน
search-why-similar = สะกดคล้ายกัน
search-why-pinyin = คำอ่านของชื่อภาษาจีน
search-why-initials = พยัญชนะต้นของชื่อภาษาเกาหลี
search-why-pack = ข้อความบนบรรจุภัณฑ์
search-why-hs = พิกัด HS
search-why-barcode = บาร์โค้ด
search-why-number = หมายเลข
search-why-form = รหัสบนสินค้านี้มีรูปแบบเช่นนี้
search-why-false = เคยพบบนของปลอม
search-why-near = ตัวเลขต่างกันหนึ่งหลัก
search-why-case = กล่องนอกที่บรรจุสินค้านี้
search-code-known = หมายเลขนี้เป็นของสินค้าด้านล่าง ของปลอมมักใช้หมายเลขที่ลอกจากของแท้ จึงไม่ใช่หลักฐาน
search-code-known-false = เคยพบรหัสนี้บนของปลอม รหัสของแท้ก็ถูกลอก ให้ดูอย่างละเอียด ข้อนี้ไม่ใช่หลักฐาน
search-code-check-digit = เลขตรวจสอบไม่ถูกต้อง ตัวเลขหลักสุดท้ายคือ { $found } แต่ตามตัวเลขหลักอื่นต้องเป็น { $expected } อาจอ่านหรือพิมพ์ตัวเลขผิด หรือหมายเลขนี้ถูกแต่งขึ้น ให้อ่านอีกครั้ง
search-code-check-digit-unknown = ไม่มีสินค้าใดในคู่มือนี้ที่มีหมายเลขใกล้เคียง
search-code-unknown = หมายเลข { $code } มีรูปแบบถูกต้อง แต่ไม่มีในแฟ้มข้อมูลใดของคู่มือนี้
search-code-unknown-means = ข้อนี้ไม่ได้หมายความว่าสินค้าเป็นของปลอม เพราะคู่มือนี้ไม่ได้มีสินค้าทุกรายการหรือทุกขนาด
search-prefix-issuer = ตัวเลขชุดแรกบอกว่าใครเป็นผู้ออกหมายเลข: GS1 ใน{ $country } ไม่ได้บอกว่าสินค้าผลิตที่ใด
search-prefix-demonstration = ตัวเลขชุดแรกใช้สำหรับการสาธิตและตัวอย่าง ไม่มีสินค้าที่วางขายรายการใดใช้ตัวเลขชุดนี้
search-prefix-restricted = ตัวเลขชุดแรกใช้ภายในบริษัทเดียวหรือภูมิภาคเดียว หมายเลขนี้ไม่มีความหมายในที่อื่น
search-prefix-publication = ตัวเลขชุดแรกใช้สำหรับหนังสือและสิ่งพิมพ์ต่อเนื่อง
search-prefix-coupon = ตัวเลขชุดแรกใช้สำหรับคูปองและการคืนเงิน
search-prefix-global-office = ตัวเลขชุดแรกออกโดยสำนักงานระดับโลกของ GS1 ไม่ได้บอกว่าสินค้าผลิตที่ใด
search-prefix-unassigned = รายการของ GS1 เดือน { $date } ไม่ได้ระบุผู้ออกสำหรับตัวเลขชุดแรกนี้ มีการจัดสรรเลขเพิ่มในภายหลังด้วย ข้อนี้เพียงอย่างเดียวไม่ได้บอกอะไรเกี่ยวกับสินค้า

## Inspection

inspect-title = การตรวจ
inspect-go = ตรวจสินค้าที่อยู่ในมือ
inspect-dossier = แฟ้มข้อมูลฉบับเต็ม
inspect-lead = ตอบสิ่งที่มองเห็นได้ ตามลำดับใดก็ได้ ผลได้จากคำตอบตามกฎที่เปิดเผยไว้ สิ่งที่พิมพ์จะอยู่ในอุปกรณ์นี้เท่านั้น
inspect-paper = ที่นี่ปิดการทำงานของสคริปต์ แบบฟอร์มจึงใช้ได้บนกระดาษเท่านั้น ให้พิมพ์หน้านี้ ทำเครื่องหมายสิ่งที่เห็น แล้วอ่านผลจากตารางท้ายหน้า
identity-title = ของที่ตรวจแสดงว่าเป็นสินค้านี้หรือไม่
identity-hint = เปรียบเทียบตราสินค้า ชื่อสินค้า และขนาดที่พิมพ์บนของที่ตรวจกับที่แสดงไว้ที่นี่
identity-sizes = ขนาด
identity-yes = ใช่ ตราสินค้า ชื่อสินค้า และขนาดที่พิมพ์ไว้ตรงกัน
identity-no = ไม่ใช่
identity-cannot-tell = บอกไม่ได้
identity-no-means = ถ้าเช่นนั้นแฟ้มข้อมูลนี้ใช้กับสินค้าชิ้นนั้นไม่ได้ ให้ค้นหาแฟ้มข้อมูลที่ตรงกัน:
variant-unknown = ไม่ทราบ
variant-none-of-these = ไม่ใช่แบบใดในนี้
variant-possible = ยังอาจเป็นแบบใดแบบหนึ่งต่อไปนี้ เอาเครื่องหมายออกจากแบบที่ตัดออกได้
variant-excluded = บรรจุภัณฑ์ที่เลือกไม่ได้ผลิตในวันที่ที่พิมพ์ ให้ดูทั้งสองอีกครั้ง ระหว่างนี้นับว่าไม่ทราบบรรจุภัณฑ์
variant-excluded-left = ตามวันที่อาจเป็น:
variant-excluded-none = ตามวันที่ที่พิมพ์ ไม่ใช่บรรจุภัณฑ์แบบใดในนี้ และนับเป็นเช่นนั้น ให้ดูวันที่อีกครั้ง หากถูกต้องให้สอบถามเจ้าของสิทธิ
tools-title = เครื่องมือที่มี
tools-hint = เอาเครื่องหมายออกจากสิ่งที่ไม่มี จุดที่ต้องใช้สิ่งนั้นจะถูกซ่อนและนับว่ายังไม่ได้ดู
tools-opens = ได้รับอนุญาตให้เปิดบรรจุภัณฑ์
tools-destroys = ได้รับอนุญาตให้ทำลายสินค้าหนึ่งชิ้น
tools-hidden = จุดที่ซ่อนอยู่:
inspect-group-closed = ด้วยตาและมือ ไม่เปิดบรรจุภัณฑ์
inspect-group-tool = ด้วยเครื่องมือ ไม่เปิดบรรจุภัณฑ์
inspect-group-opens = ต้องเปิดบรรจุภัณฑ์
inspect-group-destroys = ต้องทำลายสินค้า
answer-question = เห็นอะไร
answer-matches = ตรงกัน
answer-differs = แตกต่าง
answer-missing = ไม่มี
answer-cannot-tell = บอกไม่ได้
answer-blank = ยังไม่ได้ดู
answer-note = หมายเหตุ
answer-photos = ชื่อไฟล์ภาพถ่าย
answer-not-this-pack = ไม่ใช้กับบรรจุภัณฑ์นี้
answer-clear = ลบคำตอบ
unit-title = ชิ้นที่ดูแล้ว
unit-hint = สินค้าชิ้นเดียวไม่ได้พิสูจน์อะไรเกี่ยวกับชิ้นอื่น ให้หยิบจากกลางและก้นของกล่องคนละกล่อง แต่ละชิ้นมีคำตอบของตัวเอง ชิ้นใหม่ใช้สินค้าและบรรจุภัณฑ์ตามชิ้นที่แสดงอยู่ หากต่างกันให้เปลี่ยน
unit-name = ชิ้นที่ { $number }
unit-add = เพิ่มหนึ่งชิ้น
unit-remove = เอาชิ้นนี้ออก
unit-label = เครื่องหมายหรือตำแหน่งของชิ้นนี้
outcome-title = ผล
outcome-strong-indications = มีข้อบ่งชี้ที่น่าสงสัยอย่างมาก
outcome-ask-right-holder = มีข้อบ่งชี้ที่น่าสงสัย: สอบถามเจ้าของสิทธิ
outcome-inconclusive = ยังสรุปไม่ได้
outcome-no-difference = ไม่พบข้อแตกต่าง (ไม่ได้แปลว่าเป็นของแท้)
outcome-no-difference-in-copy = ไม่พบข้อแตกต่างในจุดของสำเนานี้ (ไม่ได้แปลว่าเป็นของแท้)
outcome-similar = รูปลักษณ์คล้ายกัน: เป็นเรื่องสิทธิ
outcome-no-outcome = สินค้าอื่น: ไม่มีผล
outcome-no-form = ไม่มีจุดสังเกตในสำเนานี้: ไม่มีผล
outcome-none-yet = ยังไม่ได้ตอบอะไร
outcome-status = ผลนี้ได้จากกฎที่กำหนดไว้ ไม่ใช่คำสั่งให้กักหรือปล่อยสินค้า ไม่ใช่คำวินิจฉัยทางกฎหมาย และไม่ใช่หนังสือรับรอง
outcome-fuller = อาจมีฉบับที่สมบูรณ์กว่า นี่ไม่ใช่หนังสือรับรอง
finding-points-to = ข้อแตกต่างบ่งชี้ว่าอาจเป็น:
points-to-counterfeit = ของปลอม
points-to-look-alike = รูปลักษณ์คล้ายกัน เป็นเรื่องสิทธิ
points-to-origin-misuse = การระบุแหล่งกำเนิดเท็จ
points-to-forged-mark = เครื่องหมายรับรองปลอม
points-to-refill-relabel = บรรจุภัณฑ์ที่บรรจุซ้ำหรือติดฉลากใหม่
points-to-species-substitution = ชนิดพันธุ์อื่นที่ไม่ตรงกับที่ระบุ
points-to-free-riding = การเลียนรูปลักษณ์ เป็นเรื่องสิทธิ
points-to-no-right = สินค้าที่เจ้าของสิทธิไม่ได้ผลิต
finding-no-right = ที่นี่ไม่มีบันทึกสิทธิที่มีผลใน{ $country } จึงไม่ใช้คำว่า “ของปลอม”
finding-choose-market = เลือกประเทศด้านล่าง ถ้อยคำขึ้นกับสิทธิที่บันทึกไว้สำหรับประเทศนั้น
finding-looked = จุดที่ดูแล้ว: { $looked } จาก { $of }
finding-rests-differ = ข้อแตกต่างที่พบ เรียงจากน้ำหนักมากไปน้อย:
finding-rests-match = จุดที่ตรงกัน (ไม่ใช่หลักฐานว่าเป็นของแท้):
finding-open = ยังไม่ได้ตอบ:
finding-doubts = เหตุที่ยังสรุปไม่ได้:
doubt-supporting-differ = จุดประกอบหนึ่งหรือสองจุดแตกต่าง
doubt-unanswered = มีจุดชี้ขาดหรือจุดที่มีน้ำหนักสูงที่ยังไม่มีคำตอบ
doubt-few-match = จุดที่ตรงกันและมีน้ำหนักมีน้อยเกินไป ต้องมีจุดชี้ขาดหนึ่งจุดหรือจุดที่มีน้ำหนักสูงสองจุด
doubt-nothing-tells = จุดในสำเนานี้บอกได้ไม่มากกว่านี้
doubt-identity-unsure = ไม่แน่ใจว่าของที่ตรวจเป็นสินค้านี้
doubt-variant-unknown = ไม่ทราบว่าเป็นบรรจุภัณฑ์แบบใด
doubt-none-of-these = บรรจุภัณฑ์ไม่ใช่แบบใดที่แสดงไว้ที่นี่
doubt-copy-out-of-date = สำเนานี้พ้นกำหนดแล้ว
doubt-dossier-out-of-date = แฟ้มข้อมูลนี้เลยกำหนดทบทวนแล้ว
finding-capped = ผลเบากว่าที่ข้อแตกต่างเพียงอย่างเดียวจะบอก เพราะ:
finding-second-look = ทุกอย่างขึ้นกับข้อแตกต่างชี้ขาดเพียงข้อเดียว ให้ดูอีกครั้ง กับชิ้นอื่นถ้ามี
finding-second-look-cause = ข้อแตกต่างที่กำหนดผลอาจมีคำอธิบายอื่นเดียวกันและนับเป็นข้อเดียว ให้ดูอีกครั้ง กับชิ้นอื่นถ้ามี
finding-undetected = ไม่มีจุดที่ตอบแล้วจุดใดตรวจพบสิ่งต่อไปนี้ได้:
finding-outdated = จุดและบรรจุภัณฑ์ที่คำแปลไม่เป็นปัจจุบัน (ต้นฉบับมีการแก้ไขแล้ว):
finding-fallback = จุดและบรรจุภัณฑ์ที่ยังไม่ได้แปลและอ่านในภาษาอื่น:
consignment-in-units = พบใน { $count } จาก { $units } ชิ้นที่ดูแล้ว ไม่ได้บอกอะไรเกี่ยวกับส่วนที่เหลือของสินค้าในล็อต
consignment-others = จำนวนชิ้นที่เป็นสินค้าอื่น: { $count }
consignment-title = ทุกชิ้นที่ดูแล้ว
rule-title = ผลได้มาอย่างไร
rule-hint = อ่านแถวจากบนลงล่าง แถวแรกที่เข้าเงื่อนไขคือผล
rule-when = เงื่อนไข
rule-strong-indications = จุดชี้ขาดแตกต่างอย่างน้อย 1 จุด หรือจุดที่มีน้ำหนักสูงแตกต่างอย่างน้อย 2 จุด
rule-ask-right-holder = จุดที่มีน้ำหนักสูงแตกต่าง 1 จุด หรือจุดประกอบแตกต่างอย่างน้อย 3 จุด
rule-inconclusive = จุดประกอบแตกต่าง 1 หรือ 2 จุด หรือจุดชี้ขาดหรือจุดที่มีน้ำหนักสูงยังไม่มีคำตอบ หรือไม่มีทั้งจุดชี้ขาด 1 จุดและจุดที่มีน้ำหนักสูง 2 จุดที่ตรงกัน หรือไม่ทราบบรรจุภัณฑ์ หรือสำเนาหรือแฟ้มข้อมูลพ้นกำหนด
rule-no-difference = ไม่เข้าข้อใดข้างต้น ไม่ได้แปลว่าเป็นของแท้ ผลจะแสดงสิ่งที่จุดที่ตอบแล้วตรวจไม่พบไว้ด้วย
rule-identity = สินค้าอื่น: ไม่มีผล ถ้าไม่แน่ใจว่าเป็นสินค้านี้ หรือไม่ใช่บรรจุภัณฑ์ที่แสดง ผลหนักที่สุดคือ “สอบถามเจ้าของสิทธิ” และไม่เบากว่า “ยังสรุปไม่ได้”
rule-variant = ไม่ทราบบรรจุภัณฑ์: ใช้ผลที่เบาที่สุดในบรรดาบรรจุภัณฑ์ที่เป็นไปได้ เช่นเดียวกันเมื่อวันที่ที่พิมพ์ขัดกับบรรจุภัณฑ์ที่เลือก หากขัดกับทุกแบบ นับว่าไม่ใช่แบบใดที่แสดงไว้
rule-answers = “ไม่มี” นับเป็น “แตกต่าง” เว้นแต่จุดนั้นอาจไม่มีบนของแท้ “บอกไม่ได้” นับว่าไม่มีคำตอบ จุดของบรรจุภัณฑ์อื่นไม่นำมาใช้
rule-match = ความตรงกันไม่ลบล้างข้อแตกต่าง จุดที่มีคำอธิบายอื่นเดียวกันนับครั้งเดียว
rule-units = หลายชิ้น: ผลที่หนักที่สุดให้กล่าวว่า “พบในกี่ชิ้นจากที่ดูแล้ว” ไม่ใช่ผลของสินค้าทั้งล็อต
rule-version = กฎ ฉบับที่ { $number }
record-title = บันทึก
record-hint = เป็นบันทึกที่ทำเอง ไม่ใช่รายงานทางราชการ และไม่ใช่หนังสือรับรอง สำหรับเก็บในแฟ้มของหน่วยงาน อย่าใส่ชื่อบุคคล
record-market = ประเทศที่สินค้าอยู่
record-market-none = ไม่ระบุ
record-consignment = สินค้าทั้งล็อต
record-reference = เลขอ้างอิงของหน่วยงาน
record-units = จำนวนชิ้นในสินค้าทั้งล็อต
record-chosen = วิธีเลือกชิ้น
record-keep = เก็บสิ่งที่พิมพ์ไว้หากหน้านี้โหลดใหม่
record-keep-hint = เก็บไว้ในแท็บนี้เท่านั้น จนกว่าจะปิดแท็บหรือกด “จบและลบ”
record-kept = กู้คืนคำตอบก่อนหน้าแล้ว
record-wipe = จบและลบ
record-wipe-ask = ลบทุกสิ่งที่พิมพ์ในหน้านี้หรือไม่
record-save = บันทึกเป็นไฟล์
record-save-editors = บันทึกสำหรับกองบรรณาธิการ
record-save-hint = สำหรับกองบรรณาธิการ: ไม่มีหมายเหตุ เลขอ้างอิง สินค้าทั้งล็อต เครื่องหมายของชิ้น และชื่อไฟล์
record-saved = บันทึกเป็นไฟล์ในอุปกรณ์นี้แล้ว:
record-next-print = พิมพ์เก็บเข้าแฟ้ม
record-next-send = ส่ง: ส่งข้อความด้านล่างให้เจ้าของสิทธิ ส่วนไฟล์นี้มีหมายเหตุและเลขอ้างอิงของคุณ ให้ส่งเฉพาะหน่วยงานของคุณ
record-next-ask = คำถามเกี่ยวกับสินค้า:
record-next-editors = ส่งไฟล์นี้ให้กองบรรณาธิการผ่านช่องทางที่คุณได้รับคู่มือ
record-print = พิมพ์บันทึก
record-open = เปิดบันทึกที่เก็บไว้
record-text-title = ข้อความสำหรับคัดลอก
record-text-hint = สำหรับเจ้าของสิทธิหรือหน่วยงานของท่าน จุดที่เป็นของศุลกากรเท่านั้นระบุเป็นหมายเลข ชื่ออยู่ในภาคผนวก
record-text-editors = ไม่มีหมายเหตุ เลขอ้างอิง สินค้าทั้งล็อต และชื่อไฟล์
record-text-in = ข้อความภาษา{ $language }
record-copy = คัดลอก
record-copied = คัดลอกแล้ว
record-copy-by-hand = เลือกข้อความแล้ว ให้คัดลอกด้วยคำสั่งของอุปกรณ์
record-annex = ภาคผนวก: ห้ามเปิดเผย
record-annex-hint = สิ่งที่จุดเหล่านี้ดูเป็นเรื่องของศุลกากรเท่านั้น เก็บภาคผนวกนี้แยกจากบันทึก
record-annex-where = ภาคผนวกพิมพ์ต่อจากบันทึกในแผ่นแยกต่างหาก
record-see-annex = ดูภาคผนวก
record-goods = สินค้า
record-copy-of = ฉบับและวันที่จัดทำสำเนา
record-rule = กฎ
record-identity = แสดงว่าเป็นสินค้านี้
record-variant = บรรจุภัณฑ์
record-codes = รหัสและวันที่ที่พิมพ์
record-looked = ชิ้นที่ดูแล้ว
record-opened = เปิดบันทึกแล้ว บันทึกนี้ทำด้วยฉบับ { $edition } สำเนาวันที่ { $date }
record-outcome-then = ผลในบันทึก:
record-outcome-now = ผลตามสำเนานี้:
record-changed = แฟ้มข้อมูลต่างจากที่ใช้ทำบันทึก
record-rule-changed = กฎเปลี่ยนไปแล้ว: ขณะนั้นฉบับที่ { $then } ปัจจุบันฉบับที่ { $now }
record-unknown = จุดในบันทึกที่ไม่มีในสำเนานี้:
record-weight-changed = จุดที่น้ำหนักบ่งชี้เปลี่ยนไป:
record-wrong = เปิดไฟล์นี้เป็นบันทึกไม่ได้
wrong-not-json = ไม่ใช่บันทึกที่เก็บจากคู่มือนี้
wrong-newer = เก็บจากคู่มือรุ่นใหม่กว่า ให้ใช้สำเนาที่ใหม่กว่า
wrong-guide = เป็นของคู่มืออื่น
wrong-dossier = เป็นบันทึกของแฟ้มข้อมูลอื่น:
wrong-form = บางส่วนเสียหายหรือถูกแก้ไข
wrong-size = ไฟล์ใหญ่เกินไป
card-title = บัตรภาคสนาม
card-go = บัตรภาคสนามสำหรับพิมพ์
card-hint = กระดาษ A4 ไม่เกินสองแผ่น อ่านได้แม้พิมพ์ขาวดำ: พิมพ์หน้านี้หรือบันทึกเป็น PDF
card-print = พิมพ์บัตร
card-further = { $count ->
   *[other] มีจุดสังเกตอีก { NUMBER($count) } จุดในคู่มือที่ไม่อยู่ในบัตรนี้
}
card-shortened = ย่อให้พอดีสองแผ่น เนื้อหาทั้งหมดอยู่ในคู่มือที่ { $id }
handbook-title = เล่มรวมบัตรภาคสนาม
handbook-go = พิมพ์ทั้งหมดเป็นเล่มรวม
handbook-hint = สินค้าแต่ละรายการใช้กระดาษ A4 ไม่เกินสองแผ่น และขึ้นแผ่นใหม่ พิมพ์หน้านี้หรือบันทึกเป็น PDF
handbook-contents = สารบัญ
handbook-volume = เล่มที่ { $number } จาก { $total } เล่ม
pocket-title = ไฟล์พกพา
pocket-hint = ไฟล์นี้มีรูปอยู่ในตัว เปิดได้เองโดยไม่ต้องใช้เครือข่าย เนื้อหาไม่ปรับปรุงเอง: เมื่อพ้นกำหนดให้ขอไฟล์ใหม่
pocket-pictures-left = ตัดบางรูปออกเพื่อให้ไฟล์เล็ก รูปอยู่ในคู่มือ
