## The frame of every page

own-name = 繁體中文
skip-to-content = 跳至內文
menu = 選單
language = 語言
nav-front = 首頁
nav-look = 依外觀尋找
nav-az = 依名稱
nav-barcodes = 條碼
nav-products = 產品
nav-brands = 品牌
nav-markets = 國家／地區
nav-hs = HS 編碼
nav-about = 關於本副本
breadcrumb = 目前位置
on-this-page = 本頁內容
to-top = 回到頁首
leaves-copy = 連至網際網路
edition = 版本
edition-public = 公眾版（{ $name }）
edition-partner = 駐外機構版（{ $name }）
edition-customs = 海關版（{ $name }）
dates-in-about = 本副本的日期載於「關於本副本」頁。

## Warnings about the copy, shown by script

copy-expired = 本副本已過期：有效期至 { $date }。請先取得新副本，再據以判斷。
copy-clock = 本裝置的時鐘有誤：所示日期早於本副本的製作日 { $date }。此處無法判斷日期是否有效。
copy-mixed = 本副本有部分檔案缺漏，或混有其他副本的檔案。請勿據以判斷，應取得完整副本。

## The root page, where a language is chosen

choose-language = 選擇語言
page-bare = 若本頁沒有正常版面，請先解壓縮 ZIP 檔，再開啟 index.html。

## The front page

front-kinds = 您手上是哪一類貨物？
front-look-hint = 只看圖片：看不懂包裝文字時使用
front-az-hint = 所有產品，依名稱排列
front-barcodes-hint = 依條碼下方的數字
front-brands-hint = 依包裝上的名稱
front-markets-hint = 貨物在何處販售，可疑貨物曾在何處出現
front-hs-hint = 依稅則號別
front-ways = 其他尋找方式
front-latest = 最近更新
front-holds = 本副本內容
front-how = 先找到產品。核對實物的品牌、品名與規格是否與所示一致。再依序檢視各要點，對照真品與仿冒品。

## Counts and dates

count-products = { $count ->
   *[other] { NUMBER($count) } 項產品
}
count-brands = { $count ->
   *[other] { NUMBER($count) } 個品牌
}
count-points = { $count ->
   *[other] { NUMBER($count) } 個查驗要點
}
seconds = { $count ->
   *[other] 約 { NUMBER($count) } 秒
}
months = { $count ->
   *[other] { NUMBER($count) } 個月
}
reply-hours = { $count ->
   *[other] { NUMBER($count) } 小時內答覆
}
since = 自{ $from }起
until = 至{ $to }
from-to = { $from }至{ $to }
page-of = 第 { $page } 頁，共 { $pages } 頁
pages = 分頁
pages-by-first = 分頁（以每頁首項標示）
page-before = 上一頁
page-after = 下一頁
yes = 是
no = 否
not-stated = 未註明
list-comma = { "、" }
list-semicolon = { "；" }
label-colon = { "：" }
brackets-open = { "（" }
brackets-close = { "）" }
sentence-end = { "。" }

## Lists

brands-title = 品牌
look-title = 依外觀尋找
look-hint = 先選貨物種類，再選形狀。不同包裝顏色會有差異：請看形狀與印刷。
look-choose = 依外觀選擇
look-kind = 商品種類
look-area = 有查驗要點的部位
look-any = 全部
look-found = 找到的產品
look-nothing = 沒有產品同時符合所選條件。這並不說明商品的真偽。
look-reset = 清除選擇
look-more = 顯示更多
shape-none = 形狀未註明
az-title = 依名稱尋找
barcodes-title = 依條碼尋找
barcodes-hint = 條碼號碼只說明對應哪種產品，並不證明手中貨物為真品：仿冒品常照抄真品條碼，真品的條碼號碼也可能未收錄於此，而開頭幾碼（880 為韓國）只表示核發號碼的機構，並不表示貨物在何處生產。
barcodes-product = 產品
barcodes-seen = 仿冒品上也出現過
barcodes-without = { $count ->
   *[other] 另有 { NUMBER($count) } 項產品沒有條碼號碼。
}
markets-title = 國家／地區
markets-hint = 依國家／地區列出：備有當地市場包裝的產品，以及當地曾發現可疑貨物的產品。
market-title = 與{ $country }相關的產品
market-sold = 有供當地市場的包裝
market-seen = 當地曾發現可疑貨物
market-right = 當地有權利紀錄
market-entry = 當地的權利紀錄：未生效或不屬於權利人
market-no-right = 無當地權利紀錄
hs-title = HS 編碼
hs-hint = 此處為 2022 年版國際商品統一分類制度（HS）的節（4 位碼）。所列產品依此申報；當地稅則可能另有細分。
hs-heading-title = HS { $code }
hs-no-subheading = 未註明目（6 位碼）
no-picture = 無圖片
picture-lost = 圖片缺失：此副本不完整
nothing-here = 本版本此處無內容。

## Labels on what is shown in another language or is out of date

shown-in = 以{ $language }顯示：尚未翻譯
translation-outdated = 譯文已過時：原文已修改
machine-translated = 機器翻譯
original-in = 原文（{ $language }）
invented = 本品牌為虛構。產品、所有人、編號與聯絡方式均不存在。

## A product dossier

names-printed = 包裝上所印的名稱
record-id = 產品檔案
brand = 品牌
brand-compared = 比較對象品牌
right-holder = 權利人
warns-of = 提示的侵權類型
also-called = 又稱
same-brand = 該品牌的其他產品
variants-title = 是哪一種包裝？
variants-hint = 真品包裝因市場與製造日期而異。請先找出手上的包裝：各要點只適用於其旁註明的包裝。
variants-none = 以上都不符？可能是新包裝，或供其他市場的包裝：請詢問權利人。
variant-markets = 供應市場
variant-made = 製造時間
variant-languages = 包裝上的語言
points-title = 查驗要點
outcome-guidance = 相符所能證明的很少：看得見的特徵都可能被仿造。未發現差異不等於真品。在授權通路以外販售的真品不是仿冒品。
outcome-guidance-similar = 此處並未認定這些貨物為仿冒品。它們與受保護的產品近似：是否侵權，由權利人與主管機關判定。
outcome-limited = 內容較完整的版本可能還有其他要點。此內容不是證明文件。
points-none = 本版本不顯示該產品的查驗要點。請詢問權利人。
column-number = 編號
column-point = 要點
column-weight = 鑑別力
point-number = 要點 { $number }
point-needs = 所需工具：{ $tool }
point-opens = 須拆開包裝
point-closed = 無須拆開包裝
point-destroys = 會毀損物品
point-may-be-absent = 真品上也可能沒有
point-needs-colour = 須在日光下判斷：依顏色辨別，黑白圖無法判斷
point-variants = 僅適用於
point-seen-in = 發現地
point-first-seen = 首次發現：{ $date }
point-detects = 差異提示
point-cause = 其他可能原因
shows-genuine = 真品
shows-counterfeit = 仿冒品
shows-look-alike = 近似品
shows-other = 供對照
caution-title = 注意
measure-title = 測量值
measure-so-far = { $side }（目前所見）
photo-alt = { $side }，{ $view }：{ $point }
photo-alt-plain = { $side }，{ $view }
photo-alt-product-genuine = { $name }，真品
photo-alt-product-counterfeit = { $name }，仿冒品
photo-alt-product-look-alike = { $name }，近似品
photo-alt-product-other = { $name }，供對照
photo-credit = 圖片：{ $credit }，{ $licence }
photo-determined = 經{ $who }鑑定為仿冒品，{ $date }
photo-determined-by = 經{ $who }鑑定為仿冒品
hotspots = 圖中的查驗要點
point-on-picture = 在圖片上顯示
picture-enlarge = 放大
compare-close = 關閉
compare-before = 上一組
compare-after = 下一組
compare-in = 放大
compare-out = 縮小
compare-fit = 符合視窗
compare-pixels = 1:1
compare-swap = 交換位置
compare-over = 重疊
compare-divider = 兩張圖片之間的分界線
compare-pair = 組
compare-zoom = 縮放
compare-scale = 兩圖比例相同：標尺表示商品上的長度，而非螢幕上的長度。
compare-no-scale = 不能比較尺寸：兩圖沒有共同比例。
compare-keys = 按鍵：+ 和 − 縮放，方向鍵移動，0 符合視窗，Page Up 和 Page Down 換組，Esc 關閉。

codes-title = 包裝上的編碼與日期
codes-hint = 編碼可以被照抄。編碼相符不能證明什麼；不相符則應再看一次：是 O 還是 0，I 還是 1，B 還是 8？
code-where = 位置
code-print = 印製方式
code-must-agree = 以上各處編碼相同
code-sample = 範例
code-part = 組成部分
code-form = 格式
code-in-sample = 範例中
code-literal = 固定為 { $text }
code-letters = { $count ->
   *[other] { NUMBER($count) } 個大寫字母
}
code-digits = { $count ->
   *[other] { NUMBER($count) } 位數字
}
code-date = 日期，格式 { $form }
code-mixed = 格式 { $form }（A 為字母，9 為數字）
code-one-of = 以下之一：{ $list }
code-date-legend = YYYY 或 YY 為年，MM 為月，DD 為日，JJJ 為該年第幾日
code-point = 所屬要點
dates-title = 日期
date-word = 包裝上的用語
date-meaning = 含義
date-format = 寫法
shelf-life = 保存期限
shelf-life-hint = 超過日期表示過期，不表示仿冒。
known-false-title = 仿冒品上出現過的編碼
known-false-hint = 仿造者會照抄真品編碼：編碼相同只是進一步檢視的理由，不是證據。
check-title = 核對編碼或日期
check-hint = 照包裝上看到的輸入；輸入內容不會儲存在任何地方。相符不能證明什麼；不相符只是再看一次的理由。
check-inspection = 查驗日期
check-inspection-hint = 日期以這一天為準判斷。最初為本裝置時鐘顯示的今天；如不正確請更正。
check-no-inspection = 沒有查驗日期：不與其比較任何日期。
check-code = 看到的編碼
check-fits = 格式相符。
check-fits-means = 這不能證明什麼：真品編碼會被照抄。
check-ambiguous = 可以有不止一種讀法；所示為第一種。
check-begun = 目前相符，但還缺字元。
check-misfit = 格式不相符。
check-typing = 是否輸入有誤？請再看一次包裝：O 和 0、I 和 1、B 和 8 容易混淆。
check-nearest = 這樣則相符：
check-take = 包裝上確實如此：採用
check-impossible = 沒有這個日期。
check-no-year = 不可能有這個年份。
check-no-month = 沒有這個月份。
check-no-day = 該月沒有這一天。
check-no-day-of-year = 該年沒有這一天。
check-contradiction = 編碼的兩個部分所指的日期不同。
check-ahead = 晚於查驗日期：對已在眼前的貨物來說不可能。請再看一次。
check-past = 到查驗日期已超過期限：表示過期，不表示仿冒。
check-ends = 保存期限截止：
check-ends-rule = 最後一天是對應日的前一天；印有對應日當天的包裝也算相符。
check-agree = 各處相同。
check-others = 請把其他位置的編碼也輸入：應當相同。
check-disagree = 各處編碼不同，而編碼應當處處相同。請再看一次。
check-point = 如仍如此，請依此要點查驗：
check-order = 無法確定哪個數字是年、月、日。可能是：
check-buddhist = 年份為佛曆，比西元多 543 年。
check-era = 年份依其他紀年（民國紀年或日本年號）計算；此處日期已換算為西元。
check-each = 這個日期旁沒有說明其含義的文字。請將每個日期分別輸入對應的欄位。
check-form = 無法識別為日期。請依年、月、日輸入，例如：
check-differ = 編碼與印出的日期所指的日期不同。請再看一次：
check-shelf = 該日期與製造日期加保存期限不符。請再看一次兩者：
check-outside = 此處所示的包裝都不是這一時間製造的。
check-outside-then = 請再看一次日期。如果包裝上確實如此，則不是此處所示的任何一種包裝：請詢問權利人。
verbatim-title = 包裝上的韓文
verbatim-hint = 請與包裝逐字比對。
marks-title = 認證標章
mark-name = 標章
mark-number = 編號格式（9 為數字，A 為字母）
facts-title = 產品資訊
item-gtin = 條碼（GTIN）
item-size = 規格
item-variants = 包裝
hs-codes = HS 編碼
net-content = 淨含量
pao = 開封後使用期限
functional = 機能性化粧品（功效）
food-type = 食品類型
allergens = 標示的過敏原
storage = 保存條件
item-report-number = 品目報告編號（품목보고번호）
season = 產季
species = 物種
look-alike-species = 被用來冒充的物種
fish-form = 形態
fish-catch = 捕撈或養殖
fish-areas = FAO 漁區
fish-traceability = 追溯標章
origin-not-by-eye = 同一物種而產地不同者，肉眼無法區分。應以文件與實驗室檢驗為準。
shape = 形狀
rights-title = 權利與海關備案（提示保護）
rights-hint = 以所註日期的情況為準。據以判斷之前，應向相關機關查詢編號。
right-of-brand = 適用於該品牌的全部產品
right-sign = 註冊標識
right-office = 註冊機關
right-number = 註冊號
right-classes = 類別
right-owner = 登記的所有人
right-expires = 有效期至
right-state = 狀態
right-checked = 查詢日期：{ $date }
right-live = 製作本副本時有效
right-none = 本指南沒有權利紀錄的國家／地區
right-none-hint = 這僅表示本指南所知的情況：是否有權利，請向主管機關或權利人查詢。
recordation = 海關備案（提示保護）
contacts-title = 查詢聯絡人
contacts-hint = 依答覆採取行動之前，請透過本副本以外的管道核實聯絡方式。
contact-languages = 語言
contact-jurisdictions = 負責國家／地區
contact-everywhere = 所有國家／地區
contact-hours = 辦公時間
contact-open = 現在是辦公時間（未考慮假日）。
contact-open-days = 現在處於該時間內；未註明星期。
contact-closed = 現在不在辦公時間。
contact-yours = 依本裝置時間：
contact-email = 電子郵件
contact-phone = 電話
contact-address = 地址
photo-request-title = 須傳送的照片
routes-title = 已發現的運輸路線
route-from = 起運地
route-via = 途經
route-to = 目的地
hazards = 此類貨物的危害
perishable = 易腐貨物
sources-title = 來源
source-claim = 對應內容
source-text = 來源
source-date = 日期
history-title = 本產品檔案
revision-line = 修訂 { $number }，{ $date }
revision-of = { $date }修訂
revision-number = 第 { $number } 次修訂
owner = 主管機關
review-due = 複核期限
review-overdue = 製作本副本時，本產品檔案已逾複核期限。
review-overdue-since = 本產品檔案的複核期限為{ $date }，現已逾期，內容可能已過時。即使沒有差異，結果也仍為「無法得出結論」。
changes-title = 變更紀錄
approved-by = 核准單位
approved-right-holder = 權利人

## A withdrawn dossier, and pages that moved

withdrawn-title = 本產品檔案已撤回
withdrawn-hint = 本產品檔案已不含任何要點。請勿使用舊副本中的本產品檔案；請向下列聯絡人查詢。
withdrawn-date = 如撤回原因是停產：包裝上標示的製造日期晚於停產日期者，應立即向權利人查詢。
withdrawn-reason = 原因
withdrawn-since = 撤回日期
moved-title = 本頁已移動
moved-hint = 本產品檔案現位於：

## About this copy

about-title = 關於本副本
about-guide = 指南
about-publisher = 發布單位
about-audience = 使用對象
about-built = 製作日期
about-valid = 有效期至
about-no-end = 未設期限
about-sequence = 期號
about-dossiers = 產品檔案數
about-languages = 語言
verify-title = 如何驗證本副本
verify-hint = 頁面一經改動，可能使仿冒品獲得放行，或使真品遭扣留。經人手轉交的副本，使用前應先驗證。
verify-program = 使用 jinwi 程式
verify-program-hint = 可查出遭改動、缺漏或新增的檔案，以及過期的副本。
verify-without = 不使用該程式
verify-without-hint = 在本副本的資料夾中執行下列命令之一。可查出遭改動與缺漏的檔案，但查不出新增的檔案。
verify-anchor = 請將 SHA256SUMS 檔案的校驗值與發布單位經其他管道提供的值比對。
secrecy-title = 保密
secrecy-text = 頁面本身未加密。海關版僅以加密壓縮檔傳遞；請勿複製到公用或私人裝置。
notice-title = 聲明
credits-title = 致謝與授權
credits-font = 韓文以 Noto Sans KR 字型顯示，該字型依 SIL Open Font License 1.1 授權。
credits-cldr = 國家、地區與語言的名稱取自 Unicode CLDR，依 Unicode License 使用。
credits-han = 搜尋所用的漢字字形對照來自 OpenCC（Apache License 2.0）與 Unihan 資料庫（Unicode License）。
credits-program = 由 Jinwi 產生。

## Closed lists: kinds of goods

kind-cosmetics = 化粧品
kind-food = 食品
kind-fish = 水產品

## Closed lists: part of the goods looked at

area-carton = 紙盒
area-seal = 封口
area-barcode = 條碼
area-date-code = 日期與批號
area-label-text = 標籤文字
area-container = 容器
area-closure = 封蓋
area-inner = 包裝內部
area-contents = 內容物
area-document = 文件
area-species = 物種

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = 肉眼
method-touch = 觸摸
method-loupe = 放大鏡
method-measure = 測量
method-weigh = 秤重
method-tilt = 在光線下傾斜檢視
method-uv = 紫外光
method-scan = 掃描
method-compare = 與圖片對照
method-online = 上網查詢
method-lab = 實驗室檢驗
tool-loupe = 放大鏡
tool-measure = 直尺或卡尺
tool-weigh = 秤
tool-uv = 紫外燈
tool-scan = 條碼掃描器或手機
tool-online = 另一台可上網的裝置
tool-lab = 實驗室

## Closed lists: how much a difference says

weight-decisive = 決定性
weight-strong = 強
weight-supporting = 輔助
weight-decisive-means = 據權利人說明，真品上不會出現此項差異。
weight-strong-means = 此項差異在真品上很少見。
weight-supporting-means = 此項差異在本產品檔案所警示的貨物上常見，但真品上也會出現。

## Closed lists: what a dossier warns of

infringement-counterfeit = 仿冒
infringement-look-alike = 近似品
infringement-origin-misuse = 產地標示不實
infringement-forged-mark = 偽造認證標章
infringement-refill-relabel = 重新充填或改貼標籤
infringement-species-substitution = 以其他物種冒充
infringement-free-riding = 模仿外觀

## Closed lists: shapes

shape-jar = 罐
shape-tube = 軟管
shape-bottle = 瓶
shape-pump = 按壓瓶
shape-box = 盒或箱
shape-pouch = 袋
shape-can = 金屬罐
shape-tray = 托盤
shape-stick = 棒狀
shape-sheet = 片狀
shape-bare = 無包裝
shape-other = 其他形狀

## Closed lists: others

status-published = 已發布
status-withdrawn = 已撤回
owner-moip = 韓國智慧財產處（MOIP）
owner-mafra = 韓國農林畜產食品部（MAFRA）
owner-mof = 韓國海洋水產部（MOF）
owner-mfds = 韓國食品醫藥品安全處（MFDS）
owner-kcs = 韓國關稅廳（KCS）
right-status-registered = 已註冊
right-status-pending = 審查中
right-status-disputed = 有爭議
right-status-owned-by-third-party = 由第三人持有
right-status-expired = 已失效
cause-decoded-lot = 批號遭經銷商去除
cause-relabelled = 進口商重新貼標
cause-rewrapped = 經銷商重新包裝
cause-damage = 破損
audience-public = 一般大眾
audience-partner = 駐外機構
audience-customs = 海關人員
date-means-manufactured = 製造日期
date-means-packed = 包裝日期
date-means-use-by = 使用（食用）期限
date-means-sell-by = 販售期限
date-means-best-before = 最佳食用（使用）期限
date-means-frozen = 冷凍日期
date-means-harvested = 採收日期
date-means-caught = 捕撈日期
date-means-expires = 有效日期

## What a source supports, where it is no point: parts of a dossier

claim-names = 名稱
claim-infringements = 侵權類型
claim-hs = HS 編碼
claim-items = 規格與條碼
claim-variants = 包裝
claim-codes = 編碼
claim-dates = 日期
claim-shelf-life-months = 保存期限
claim-verbatim = 包裝上的韓文
claim-marks = 認證標章
claim-rights = 權利
claim-contacts = 聯絡方式
claim-routes = 運輸路線
claim-safety = 安全
claim-cosmetics = 化粧品
claim-food = 食品
claim-fish = 水產品
claim-known-false = 仿冒品上出現過的編碼

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = 正面
token-back = 背面
token-side = 側面
token-top = 頂部
token-bottom = 底面
token-base = 底部
token-inside = 內側
token-edge = 邊緣
token-label = 標籤
token-front-label = 正面標籤
token-back-label = 背面標籤
token-side-label = 側面標籤
token-end-panel = 箱端面
token-carton = 紙盒
token-carton-front = 紙盒正面
token-carton-back = 紙盒背面
token-carton-side = 紙盒側面
token-carton-top = 紙盒頂部
token-carton-bottom = 紙盒底部
token-carton-and-can-base = 紙盒與金屬罐底部
token-shipping-carton = 運輸外箱
token-seal = 封口
token-barcode = 條碼
token-date-code = 日期與批號
token-container = 容器
token-closure = 封蓋
token-cap = 瓶蓋
token-inner = 包裝內部
token-contents = 內容物
token-leaflet = 說明書
token-document = 文件
token-jar-base = 罐底
token-bottle-base = 瓶底
token-can-base = 金屬罐底部
token-can-rim = 金屬罐邊緣
token-stick-base = 棒管底部
token-tube-crimp = 管尾封口
token-orifice = 管口
token-pouch-front = 袋正面
token-pouch-back = 袋背面
token-pouch-edge = 袋邊
token-pouch-label = 袋上標籤
token-fruit-label = 果實標籤
token-hologram = 全像圖
token-wrapper = 包裝紙
token-tie = 捆繩
token-tray = 托盤
token-lid = 蓋子
token-sachet = 小包
token-sheet = 片
token-certificate = 證明書
token-whole = 整件
token-head = 頭部
token-head-top = 頭頂
token-mouth = 口部
token-belly = 腹部
token-cavity = 體腔
token-scales = 鱗片
token-fin = 鰭
token-tail = 尾部
token-dorsal = 魚背

## Free words: photos to send

token-six-sides = 全部六面
token-date-code-with-ruler = 日期與批號，旁放直尺
token-seal-before-opening = 開封前的封口
token-inside-of-cap = 蓋內側
token-front-straight-on = 正面，正對拍攝
token-open-carton-from-above = 打開的紙箱，從上方拍攝
token-hologram-two-angles = 全像圖，兩個角度
token-fruit-label-close-up = 果實標籤特寫
token-wrapper-against-light = 包裝紙，透光拍攝
token-bullet-from-above = 唇膏膏體，從上方拍攝
token-whole-fish-side = 整尾魚，側面
token-tail-with-ruler = 尾部，旁放直尺
token-anal-fin-spread = 展開的臀鰭
token-phytosanitary-certificate = 植物檢疫證明書
token-documents = 該批貨物的文件
token-next-to-genuine = 與真品並排
token-under-uv = 紫外光下

## Free words: how a code is printed

token-laser = 雷射
token-ink-jet = 噴墨
token-dot-matrix = 點陣
token-thermal = 熱感或熱轉印
token-printed = 印刷機印刷
token-embossed = 壓凸
token-debossed = 壓凹
token-engraved = 雕刻
token-stamped = 蓋印
token-hot-foil = 燙金

## Free words: what is measured

token-weight = 重量
token-length = 長度
token-width = 寬度
token-height = 高度
token-depth = 深度
token-thickness = 厚度
token-diameter = 直徑
token-volume = 容積
token-count = 數量
token-ratio = 比例
token-seal-width = 封口寬度
token-tail-stalk-depth = 尾柄高度

## Free words: contacts, rights, who found goods counterfeit

token-authentication = 真偽查詢
token-legal = 法律問題
token-general = 一般問題
token-report = 檢舉仿冒品
token-trademark = 商標
token-design = 設計（專利）
token-patent = 發明專利
token-utility-model = 新型專利
token-copyright = 著作權
token-gi = 地理標示
token-certification-mark = 證明標章
token-collective-mark = 團體商標
token-plant-variety = 植物品種
token-right-holder = 權利人
token-customs = 海關
token-court = 法院
token-laboratory = 實驗室
token-authority = 主管機關

## Free words: kinds and parts of codes

token-lot = 批號
token-serial = 序號
token-gtin = 條碼號碼
token-item-report-number = 品目報告編號
token-registration-number = 登記號碼
token-date = 製造日期
token-mfg = 製造日期
token-packed = 包裝日期
token-use-by = 使用（食用）期限
token-plant = 工廠
token-line = 生產線
token-shift = 班次
token-batch = 批次
token-hour = 時
token-minute = 分
token-station = 包裝站
token-house = 選果場
token-orchard = 果園
token-history = 追溯編號
token-trace = 追溯編號
token-tracing-number = 追蹤編號
token-fruit-label-number = 果實標籤編號
token-line-code = 生產線代碼
token-carton-code = 紙箱編碼
token-check-number = 驗證編號
token-box = 箱號
token-licence = 許可證號
token-product = 產品編號
token-year = 年
token-month = 月
token-day = 日
token-check = 檢查碼

## Free words: storage and hazards

token-cool-dry = 陰涼乾燥
token-room-temperature = 常溫
token-chilled = 冷藏
token-chilled-0-5 = 冷藏，0 至 5 °C
token-away-from-light = 避光
token-undeclared-allergen = 未標示的過敏原
token-fish-allergen = 魚類過敏原
token-unknown-ingredients = 成分不明
token-unknown-colourants = 著色劑不明
token-unknown-pesticide-residues = 農藥殘留不明
token-unknown-plant-health-status = 未經植物檢疫證明
token-unproven-sun-protection = 防曬效果未經證實
token-past-use-by-contents = 內容物逾期
token-expired-goods = 過期貨物
token-broken-glass = 碎玻璃
token-microbial-contamination = 微生物污染
token-heavy-metals = 重金屬
token-spoilage = 腐敗變質
token-histamine = 組織胺

## Free words: functional cosmetics

token-whitening = 皮膚美白
token-wrinkle-improvement = 改善皺紋
token-uv-protection = 防紫外線
token-hair-dye = 染髮
token-hair-removal = 除毛
token-hair-loss-relief = 緩解掉髮
token-acne-relief = 緩解面皰

## Free words: allergens

token-egg = 蛋
token-milk = 奶
token-buckwheat = 蕎麥
token-peanut = 花生
token-soya = 大豆
token-soy = 大豆
token-wheat = 小麥
token-mackerel = 鯖魚
token-crab = 蟹
token-shrimp = 蝦
token-pork = 豬肉
token-beef = 牛肉
token-chicken = 雞肉
token-peach = 桃
token-tomato = 番茄
token-sulphites = 亞硫酸鹽
token-walnut = 核桃
token-pine-nut = 松子
token-squid = 魷魚
token-shellfish = 貝類
token-fish = 魚
token-sesame = 芝麻

## Free words: form and catch of fish

token-live = 活
token-fresh = 生鮮
token-frozen = 冷凍
token-dried = 乾製
token-salted = 鹽漬
token-seasoned = 調味
token-roasted = 烘烤
token-smoked = 煙燻
token-canned = 罐裝
token-fillet = 魚片
token-wild = 捕撈
token-farmed = 養殖

## Search

search-label = 在本指南中搜尋
search-hint = 名稱、條碼、HS 編碼、包裝上的編碼
search-go = 搜尋
search-title = 搜尋
search-help = 請輸入包裝上的內容或您記得的內容：名稱（任何文字皆可）、條碼或其一部分、HS 編碼、登記號碼、批號。
search-no-script = 搜尋需要 JavaScript，但此處已關閉或不允許使用。透過以下清單可找到每項產品：
search-kind = 商品種類
search-brand = 品牌
search-market = 國家／地區
search-any = 全部
search-found = 結果
search-code = 編碼
search-products = 產品
search-brands = 品牌
search-records = 其他紀錄
search-passages = 內文中
search-lists = 清單
search-all = 全部結果
search-more = 顯示更多
search-read-as = 識別為
search-content = 這是外箱標籤：號碼屬於箱內的商品。
search-content-count = 標籤上的商品數量：{ $count }。
search-other-size = 找到的規格不是 { $size }：請核對包裝上的規格。
search-none = 本指南中沒有「{ $query }」。
search-nearest = 本指南中沒有「{ $query }」本身。以下最為接近：
search-none-next = 這完全不說明貨物是否為真品：本指南並未收錄所有產品。請減少字數、改用其他寫法或條碼下方的號碼，或使用下面的清單。請詢問權利人或您的聯絡窗口。
search-none-filtered = 在所選的商品種類、品牌或國家／地區中沒有找到結果。取消選擇可檢視其餘結果。
search-incomplete = 部分搜尋索引無法載入：本副本不完整。在此找不到並不說明任何問題。請使用清單，或取得新副本。
search-why-alias = 又稱
search-why-sound = 讀音相近
search-why-similar = 拼寫相近
search-why-pinyin = 中文名稱的拼音
search-why-initials = 韓文名稱的首字母（初聲）
search-why-pack = 包裝上的文字
search-why-hs = HS 編碼
search-why-barcode = 條碼
search-why-number = 編號
search-why-form = 該產品上的編碼為此格式
search-why-false = 仿冒品上出現過
search-why-near = 一位數字不同
search-why-case = 裝有該商品的外箱
search-code-known = 此號碼屬於下列產品。仿冒品上常有照抄的真品號碼：不能作為證據。
search-code-known-false = 此編碼在仿冒品上出現過。真品編碼會被照抄：請仔細檢視，不能作為證據。
search-code-check-digit = 檢查碼有誤：最後一位是 { $found }，而依其餘各位應為 { $expected }。可能是某位數字看錯或輸錯，也可能號碼是編造的。請再看一次。
search-code-check-digit-unknown = 本指南中沒有產品的號碼與之接近。
search-code-unknown = 號碼 { $code } 格式正確，但本指南的產品檔案中沒有此號碼。
search-code-unknown-means = 這不表示貨物是仿冒品：本指南並未收錄所有產品或所有規格。
search-prefix-issuer = 開頭幾位數字說明號碼由誰核發：GS1（{ $country }）。並不說明貨物在何處製造。
search-prefix-demonstration = 開頭幾位數字供示範與範例使用：販售中的貨物不會有這樣的號碼。
search-prefix-restricted = 開頭幾位數字供一家企業或一個地區內部使用：此號碼在別處沒有意義。
search-prefix-publication = 開頭幾位數字用於書籍與期刊。
search-prefix-coupon = 開頭幾位數字用於優惠券與退款憑證。
search-prefix-global-office = 開頭幾位數字由 GS1 全球總部核發。並不說明貨物在何處製造。
search-prefix-unassigned = GS1 { $date } 的名單中，開頭幾位數字沒有對應的機構。前綴此後仍會陸續核發：僅憑這一點不能說明貨物有問題。

## Inspection

inspect-title = 查驗
inspect-go = 查驗手中的貨物
inspect-dossier = 完整產品檔案
inspect-lead = 看到什麼就回答什麼，順序不限。結果依既定規則由您的回答得出。輸入的內容不會離開本裝置。
inspect-paper = 此處為紙本表單：請列印本頁，勾選所見，並從末尾的表中讀出結果。
identity-title = 貨物是否標示為本產品？
identity-hint = 請將貨物上印的品牌、品名和規格與此處所示比較。
identity-sizes = 規格
identity-yes = 是：所標品牌、品名和規格均相符
identity-no = 否
identity-cannot-tell = 無法判斷
identity-no-means = 那麼本檔案不適用於該貨物，請另找相應檔案：
variant-unknown = 不清楚
variant-none-of-these = 都不是
variant-possible = 仍可能是以下之一。請取消能夠排除的：
variant-excluded = 所選包裝不是在所輸入的日期製造的。請再看一次兩者；在此之前依包裝不清楚處理。
variant-excluded-left = 依日期可能是：
variant-excluded-none = 依所輸入的日期，不是以上任何一種包裝，並依此處理。請再看一次日期；如無誤，請詢問權利人。
tools-title = 我手邊有的工具
tools-hint = 沒有的請取消勾選：需要它的要點會隱藏，並算作未查看。
tools-opens = 我可以打開包裝
tools-destroys = 我可以毀壞一件貨物
tools-hidden = 已隱藏的要點：
inspect-group-closed = 用眼和手，不開包裝
inspect-group-tool = 用工具，不開包裝
inspect-group-opens = 須打開包裝
inspect-group-destroys = 須毀壞貨物
answer-question = 您看到什麼？
answer-matches = 相符
answer-differs = 不同
answer-missing = 缺少
answer-cannot-tell = 無法判斷
answer-blank = 未查看
answer-note = 備註
answer-photos = 您的照片檔名
answer-not-this-pack = 不適用於此包裝。
answer-clear = 清除回答
unit-title = 已查看的單件
unit-hint = 一件貨物不能說明其餘貨物。請從不同箱子的中間和底部取樣。每件單獨回答。新增的單件沿用目前單件的產品和包裝；如有不同請更改。
unit-name = 第 { $number } 件
unit-add = 增加一件
unit-remove = 移除這一件
unit-label = 這一件的標記或位置
outcome-title = 結果
outcome-strong-indications = 有明顯可疑跡象
outcome-ask-right-holder = 有可疑跡象：請洽詢權利人
outcome-inconclusive = 無法得出結論
outcome-no-difference = 未發現差異（不等於真品）
outcome-no-difference-in-copy = 本副本的要點中未見差異（不等於真品）
outcome-similar = 近似外觀：屬權利問題
outcome-no-outcome = 另一產品：無結果
outcome-no-form = 本副本無要點：無結果
outcome-none-yet = 尚未回答
outcome-status = 依既定規則對貨物所作的說明：不是扣留或放行的命令，不是法律認定，也不是證明文件。
outcome-fuller = 可能有內容較完整的版本。此內容不是證明文件。
finding-points-to = 差異指向：
points-to-counterfeit = 仿冒品
points-to-look-alike = 近似外觀，屬權利問題
points-to-origin-misuse = 不實的產地說明
points-to-forged-mark = 偽造的認證標章
points-to-refill-relabel = 重新充填或改貼標籤的包裝
points-to-species-substitution = 與標示不同的物種
points-to-free-riding = 模仿外觀，屬權利問題
points-to-no-right = 並非權利人製造的貨物
finding-no-right = 此處沒有在{ $country }有效的權利紀錄，故不使用「仿冒」一詞。
finding-choose-market = 請在下面選擇國家／地區：措辭取決於當地已登錄的權利。
finding-looked = 已查看要點：{ $looked } / { $of }
finding-rests-differ = 發現的差異（分量最重的在前）：
finding-rests-match = 相符之處（不能證明是真品）：
finding-open = 仍待查看：
finding-doubts = 無法得出結論的原因：
doubt-supporting-differ = 有一項或兩項輔助要點不同。
doubt-unanswered = 有決定性或強要點尚無回答。
doubt-few-match = 有分量的相符太少：需要一項決定性要點或兩項強要點相符。
doubt-nothing-tells = 本副本的要點無法說明更多。
doubt-identity-unsure = 不能確定貨物就是該產品。
doubt-variant-unknown = 不清楚是哪一種包裝。
doubt-none-of-these = 包裝不是此處所示的任何一種。
doubt-copy-out-of-date = 本副本已過期。
doubt-dossier-out-of-date = 本產品檔案已逾複核期限。
finding-capped = 結果比差異本身所示更輕，原因是：
finding-second-look = 全部取決於一項決定性差異：請再看一次，如有另一件請另看一件。
finding-second-look-cause = 決定結果的這些差異可能有同一個其他解釋，只算一項：請再看一次，如有另一件請另看一件。
finding-undetected = 已回答的要點都無法查出：
finding-outdated = 譯文已過時的要點和包裝（原文已修改）：
finding-fallback = 尚未翻譯、以其他語言顯示的要點和包裝：
consignment-in-units = 在已查看的 { $units } 件中，有 { $count } 件如此；這不說明其餘貨物。
consignment-others = 屬於另一產品的件數：{ $count }
consignment-title = 所有已查看的單件
rule-title = 結果如何得出
rule-hint = 從上往下讀。最先符合的一列就是結果。
rule-when = 條件
rule-strong-indications = 至少 1 項決定性要點不同，或至少 2 項強要點不同。
rule-ask-right-holder = 1 項強要點不同，或至少 3 項輔助要點不同。
rule-inconclusive = 1 或 2 項輔助要點不同；或有決定性或強要點尚無回答；或既沒有 1 項決定性要點相符，也沒有 2 項強要點相符；或不清楚是哪種包裝；或副本或產品檔案已過期。
rule-no-difference = 以上都不是。這不等於真品：須說明已回答的要點無法查出什麼。
rule-identity = 另一產品：無結果。不能確定是該產品，或不是所示的任何包裝：至多為「請詢問權利人」，且不會輕於「無法得出結論」。
rule-variant = 包裝不清楚時：取各可能包裝中最輕的結果。所輸入的日期排除所選包裝時亦同；排除所有包裝時，視為都不是所示包裝。
rule-answers = 「缺少」算作「不同」，除非該要點在真品上也可能缺少。「無法判斷」算作沒有回答。其他包裝的要點不適用。
rule-match = 相符絕不抵銷差異。其他解釋相同的要點只算一次。
rule-units = 多件時：以其中最重的結果為準，表述為「已查看單件中的多少件」，絕不代表整批貨物。
rule-version = 規則，第 { $number } 版
record-title = 紀錄
record-hint = 供您存檔。請勿填寫個人姓名。這是自行製作的筆記，不是證明文件。
record-market = 貨物所在國家或地區
record-market-none = 未說明
record-consignment = 貨物批次
record-reference = 您的編號
record-units = 整批件數
record-chosen = 取樣方法
record-keep = 頁面重新載入時保留我輸入的內容
record-keep-hint = 僅保留在此分頁中，直到您關閉它或按「結束並清除」。
record-kept = 已恢復您先前的回答。
record-wipe = 結束並清除
record-wipe-ask = 要刪除您在本頁輸入的全部內容嗎？
record-save = 儲存紀錄
record-save-editors = 為編輯人員儲存
record-save-hint = 編輯人員版：不含備註、編號、批次、單件標記和檔名。
record-saved = 已在本裝置上儲存為檔案：
record-next-print = 列印後存檔。
record-next-send = 傳送：把下面的文字傳給權利人；本檔案含有您的備註和編號，只傳給您自己的機關。
record-next-ask = 有關貨物的詢問：
record-next-editors = 請透過您收到指南的途徑，把此檔案傳給編輯人員。
record-print = 列印紀錄
record-open = 開啟已儲存的紀錄
record-text-title = 供複製的文字
record-text-hint = 供權利人或您的機關使用。僅供海關的要點只寫編號，名稱見附件。
record-text-editors = 不含備註、編號、批次和檔名
record-text-in = { $language }文字
record-copy = 複製
record-copied = 已複製。
record-copy-by-hand = 文字已選取：請用您的裝置複製。
record-annex = 附件：不得揭露
record-annex-hint = 這些要點所查看的內容僅供海關知悉。請將本附件與紀錄分開保管。
record-annex-where = 它列印在紀錄之後的單獨一頁上。
record-see-annex = 見附件
record-goods = 產品
record-copy-of = 版本和副本製作日
record-rule = 規則
record-identity = 標示為本產品
record-variant = 包裝
record-codes = 輸入的編碼和日期
record-looked = 已查看的單件
record-opened = 已開啟一份紀錄。它由版本 { $edition }、{ $date } 的副本製作。
record-outcome-then = 紀錄中的結果：
record-outcome-now = 依本副本的結果：
record-changed = 產品檔案與製作該紀錄時不同。
record-rule-changed = 規則此後有變：當時第 { $then } 版，現在第 { $now } 版。
record-unknown = 紀錄中有而本副本沒有的要點：
record-weight-changed = 分量已改變的要點：
record-wrong = 此檔案無法作為紀錄開啟。
wrong-not-json = 它不是從本指南儲存的紀錄。
wrong-newer = 它由較新版本的指南儲存。請使用較新的副本。
wrong-guide = 它屬於另一指南。
wrong-dossier = 它是另一產品檔案的紀錄：
wrong-form = 其中部分已損壞或被更改。
wrong-size = 檔案過大。
card-title = 現場卡
card-go = 可列印的現場卡
card-hint = 最多兩頁A4，黑白列印也清晰：請列印本頁或存為PDF。
card-print = 列印現場卡
card-further = { $count ->
   *[other] 指南中另有{ NUMBER($count) }個查驗要點未列入本卡
}
card-shortened = 為排入兩頁已作刪減。全文見指南中的{ $id }。
handbook-title = 手冊
handbook-go = 全部作為手冊列印
handbook-hint = 每項產品最多兩頁A4，另起一頁。請列印本頁或存為PDF。
handbook-contents = 目錄
handbook-volume = 第{ $number }冊，共{ $total }冊
pocket-title = 隨身檔案
pocket-hint = 本檔案內含圖片，無需網路即可單獨開啟。內容不會自行更新：過期後請索取新檔案。
pocket-pictures-left = 為控制檔案大小已省略部分圖片，圖片見指南。
