## The frame of every page

own-name = 日本語
skip-to-content = 本文へ進む
menu = メニュー
language = 言語
nav-front = トップ
nav-look = 外観から探す
nav-az = 名前順
nav-barcodes = バーコード
nav-products = 製品
nav-brands = ブランド
nav-markets = 国・地域
nav-hs = HSコード
nav-about = この配布版について
breadcrumb = 現在の位置
on-this-page = このページの内容
to-top = ページの先頭へ
leaves-copy = インターネットへ移動します
edition = 版
edition-public = 一般向けの版（{ $name }）
edition-partner = 在外拠点向けの版（{ $name }）
edition-customs = 税関職員向けの版（{ $name }）
dates-in-about = この配布版の日付は「この配布版について」のページにあります。

## Warnings about the copy, shown by script

copy-expired = この配布版は期限切れです（有効期限 { $date }）。判断に使う前に、新しい配布版を入手してください。
copy-clock = この端末の時計が正しくありません。この配布版の作成日 { $date } より前の日付になっています。ここでは日付を判断できません。
copy-mixed = この配布版には欠けた部分、または別の配布版の部分があります。判断に使わず、完全な配布版を入手してください。

## The root page, where a language is chosen

choose-language = 言語を選択
page-bare = このページの体裁が崩れている場合は、先にZIPファイルを展開し、index.htmlを開き直してください。

## The front page

front-kinds = お手元の品物は何ですか
front-look-hint = 写真だけで探せます。包装の文字が読めないときに
front-az-hint = すべての製品を名前の順に
front-barcodes-hint = バーコードの下の数字から
front-brands-hint = 包装にある名称から
front-markets-hint = 販売先の国・地域と、疑義物品が確認された国・地域
front-hs-hint = 関税率表の項から
front-ways = その他の探し方
front-latest = 最近の変更
front-holds = この配布版の収録内容
front-how = 製品を探します。ブランド、製品、内容量・サイズが現品と一致するか確かめます。次に、真正品と模倣品を見比べながら、項目を順に確認します。

## Counts and dates

count-products = { $count ->
   *[other] 製品{ NUMBER($count) }件
}
count-brands = { $count ->
   *[other] ブランド{ NUMBER($count) }件
}
count-points = { $count ->
   *[other] 確認項目{ NUMBER($count) }件
}
seconds = { $count ->
   *[other] 約{ NUMBER($count) }秒
}
months = { $count ->
   *[other] { NUMBER($count) }か月
}
reply-hours = { $count ->
   *[other] { NUMBER($count) }時間以内に回答
}
since = { $from }から
until = { $to }まで
from-to = { $from }から{ $to }まで
page-of = { $page } / { $pages }ページ
pages = ページ一覧
pages-by-first = ページ一覧（各ページの最初の項目）
page-before = 前のページ
page-after = 次のページ
yes = はい
no = いいえ
not-stated = 記載なし
list-comma = { "、" }
list-semicolon = { "；" }
label-colon = { "：" }
brackets-open = { "（" }
brackets-close = { "）" }
sentence-end = { "。" }

## Lists

brands-title = ブランド
look-title = 外観から探す
look-hint = 物品の種類、次に形を選びます。色は包装によって異なるため、形と印刷で見てください。
look-choose = 見た目で絞り込む
look-kind = 物品の種類
look-area = 確認項目のある部位
look-any = すべて
look-found = 該当製品
look-nothing = 選んだ条件すべてに合う製品はありません。物品の真偽を示すものではありません。
look-reset = 選択を解除
look-more = さらに表示
shape-none = 形の記載なし
az-title = 製品一覧（名前順）
barcodes-title = バーコードから探す
barcodes-hint = 番号からわかるのは該当する製品だけで、手元の物品が真正品である証拠にはなりません。模倣品には真正品のバーコードが写されることが多く、真正品の番号がここにない場合もあります。先頭の数字（880は韓国）は番号を発行した機関を示すもので、製造国を示すものではありません。
barcodes-product = 製品
barcodes-seen = 模倣品でも確認
barcodes-without = { $count ->
   *[other] 製品{ NUMBER($count) }件にはバーコード番号がありません。
}
markets-title = 国・地域
markets-hint = 国・地域ごとに、現地向けの包装がある製品と、疑義物品が確認された製品を示します。
market-title = { $country }に関係する製品
market-sold = 現地向けの包装あり
market-seen = 疑義物品の確認例あり
market-right = 現地の権利の記載あり
market-entry = 現地の権利の記載：効力なし、または権利者のものではない
market-no-right = 現地の権利の記載なし
hs-title = HSコード
hs-hint = 2022年版HS（商品の名称及び分類についての統一システム）の項です。掲載製品はこれらの項で申告されます。各国の関税率表ではさらに細分されることがあります。
hs-heading-title = HS { $code }
hs-no-subheading = 号（6桁）の記載なし
no-picture = 写真なし
picture-lost = 画像がありません：この配布版は不完全です
nothing-here = この版には該当する内容がありません。

## Labels on what is shown in another language or is out of date

shown-in = { $language }で表示：未翻訳
translation-outdated = 訳文が古くなっています：原文が変更されました
machine-translated = 機械翻訳
original-in = 原文（{ $language }）
invented = このブランドは架空のものです。製品、所有者、番号、連絡先は実在しません。

## A product dossier

names-printed = 包装に印刷された名称
record-id = 製品資料
brand = ブランド
brand-compared = 比較対象のブランド
right-holder = 権利者
warns-of = 疑われる侵害の種類
also-called = 別称
same-brand = このブランドの他の製品
variants-title = どの包装ですか
variants-hint = 真正品の包装は、販売先と製造時期により異なります。まず現品の包装を特定してください。各項目は、併記された包装だけに当てはまります。
variants-none = いずれにも当たらない場合は、新しい包装か、他の市場向けの包装かもしれません。権利者に照会してください。
variant-markets = 向け先
variant-made = 製造時期
variant-languages = 包装の言語
points-title = 確認項目
outcome-guidance = 一致していても、ほとんど証明になりません。目に見える特徴は模倣されるためです。相違が見つからなくても、真正品とは限りません。正規の流通経路の外で販売された真正品は、模倣品ではありません。
outcome-guidance-similar = 掲載の物品を模倣品とするものではありません。保護された製品に似ていますが、権利の侵害に当たるかどうかは、権利者と当局が判断します。
outcome-limited = より詳しい版には、ほかの項目があることがあります。これは証明書ではありません。
points-none = この版には、この製品の確認項目を掲載していません。権利者に照会してください。
column-number = 番号
column-point = 項目
column-weight = 識別力
point-number = 項目{ $number }
point-needs = 必要なもの：{ $tool }
point-opens = 開封を要する
point-closed = 開封不要
point-destroys = 現品を損なう
point-may-be-absent = 真正品にもない場合がある
point-needs-colour = 昼光の下で判断：色で見分けるため、白黒では判断できません
point-variants = 対象の包装
point-seen-in = 確認された国・地域
point-first-seen = 初確認 { $date }
point-detects = 相違があれば疑われるもの
point-cause = ほかに考えられる原因
shows-genuine = 真正品
shows-counterfeit = 模倣品
shows-look-alike = 類似品
shows-other = 比較用
caution-title = 注意
measure-title = 測定値
measure-so-far = { $side }（これまでの例）
photo-alt = { $side }、{ $view }：{ $point }
photo-alt-plain = { $side }、{ $view }
photo-alt-product-genuine = { $name }、真正品
photo-alt-product-counterfeit = { $name }、模倣品
photo-alt-product-look-alike = { $name }、類似品
photo-alt-product-other = { $name }、比較用
photo-credit = 画像：{ $credit }、{ $licence }
photo-determined = { $who }が模倣品と鑑定（{ $date }）
photo-determined-by = { $who }が模倣品と鑑定
hotspots = この写真の確認項目
point-on-picture = 写真で位置を見る
picture-enlarge = 拡大
compare-close = 閉じる
compare-before = 前の組
compare-after = 次の組
compare-in = 拡大
compare-out = 縮小
compare-fit = 全体
compare-pixels = 1:1
compare-swap = 左右を入れ替え
compare-over = 重ねる
compare-divider = 二つの写真の境界線
compare-pair = 組
compare-zoom = 倍率
compare-scale = 両方とも同じ縮尺です。目盛りは画面ではなく物品上の長さを示します。
compare-no-scale = 大きさは比べられません。共通の縮尺がありません。
compare-keys = キー：+ と − で拡大・縮小、矢印で移動、0 で全体、Page Up と Page Down で組を切替、Esc で閉じる。

codes-title = 包装上のコードと日付
codes-hint = コードは写されることがあります。合っていても何の証明にもなりません。合わないときは読み直してください。Oか0か、Iか1か、Bか8か。
code-where = 位置
code-print = 印字方法
code-must-agree = これらの位置のコードはすべて同じ
code-sample = 例
code-part = 部分
code-form = 形式
code-in-sample = 例では
code-literal = 常に { $text }
code-letters = { $count ->
   *[other] 英大文字{ NUMBER($count) }字
}
code-digits = { $count ->
   *[other] 数字{ NUMBER($count) }桁
}
code-date = 日付（{ $form }）
code-mixed = 形式 { $form }（Aは英字、9は数字）
code-one-of = 次のいずれか：{ $list }
code-date-legend = YYYYまたはYYは年、MMは月、DDは日、JJJは年初からの通算日
code-point = 該当項目
dates-title = 日付
date-word = 包装の表示語
date-meaning = 意味
date-format = 表記
shelf-life = 有効期間
shelf-life-hint = 期限を過ぎたものは期限切れであり、模倣品という意味ではありません。
known-false-title = 模倣品で確認されたコード
known-false-hint = 模倣品には真正品のコードが写されます。一致は詳しく見る理由にとどまり、証拠ではありません。
check-title = コード・日付の確認
check-hint = 包装から読み取ったとおりに入力してください。入力内容はどこにも保存されません。合っていても何の証明にもならず、合わないときは読み直す理由にとどまります。
check-inspection = 検査日
check-inspection-hint = 日付はこの日を基準に判断します。初めはこの端末の時計による今日です。違っていれば直してください。
check-no-inspection = 検査日がないため、日付を検査日と比べません。
check-code = 読み取ったコード
check-fits = 形式に合っています。
check-fits-means = 何の証明にもなりません。真正品のコードは写されることがあります。
check-ambiguous = 二通り以上に読めます。最初の読み方を示しています。
check-begun = ここまでは合っていますが、文字が足りません。
check-misfit = 形式に合いません。
check-typing = 入力の誤りではありませんか。Oと0、Iと1、Bと8は間違えやすいので、包装をもう一度見てください。
check-nearest = 次のコードなら合います：
check-take = 包装にこう書いてある：入力する
check-impossible = その日付は存在しません。
check-no-year = あり得ない年です。
check-no-month = あり得ない月です。
check-no-day = その月にその日はありません。
check-no-day-of-year = その年にその日はありません。
check-contradiction = コードの二つの部分が違う日を示しています。
check-ahead = 検査日より後です。すでに手元にある物品ではあり得ません。もう一度見てください。
check-past = 検査日の時点で期限を過ぎています。期限切れであり、模倣品という意味ではありません。
check-ends = 有効期間の終わり：
check-ends-rule = 最後の日は応当日の前日です。応当日そのものを記した包装も合うものとします。
check-agree = すべての位置で同じです。
check-others = ほかの位置のコードも入力してください。同じでなければなりません。
check-disagree = 位置によってコードが違います。すべて同じでなければなりません。もう一度見てください。
check-point = それでも変わらないときは、この確認項目で見てください：
check-order = どの数字が年・月・日か確かではありません。次のいずれかです：
check-buddhist = 年は仏暦です。西暦より543年進んでいます。
check-era = 年は別の紀年（民国紀元または日本の元号）によるものです。ここでは西暦で示しています。
check-each = この日付の横に、何の日付かを示す語がありません。日付はそれぞれの欄に入力してください。
check-form = 日付として読めません。年、月、日の順に入力してください。例：
check-differ = コードと印字された日付が違う日を示しています。もう一度見てください：
check-shelf = 製造日に有効期間を加えた日付と合いません。両方をもう一度見てください：
check-outside = この時期に製造された包装は、ここに示す中にありません。
check-outside-then = 日付をもう一度見てください。包装にそう書いてあれば、ここに示すどの包装でもありません。権利者に照会してください。
verbatim-title = 包装上の韓国語
verbatim-hint = 包装と一字ずつ照合してください。
marks-title = 認証マーク
mark-name = マーク
mark-number = 番号の形式（9は数字、Aは英字）
facts-title = 製品の情報
item-gtin = バーコード（GTIN）
item-size = 内容量・サイズ
item-variants = 包装
hs-codes = HSコード
net-content = 内容量
pao = 開封後の使用期間
functional = 機能性化粧品の用途
food-type = 食品の種類
allergens = 表示されたアレルゲン
storage = 保存方法
item-report-number = 品目報告番号（품목보고번호）
season = 出荷時期
species = 種
look-alike-species = この種と偽られる種
fish-form = 形態
fish-catch = 漁獲・養殖の別
fish-areas = FAO漁獲海域
fish-traceability = 履歴追跡マーク
origin-not-by-eye = 同じ種で産地が異なるものは、目では見分けられません。書類と分析検査によってください。
shape = 形
rights-title = 権利と税関登録（輸入差止申立て等）
rights-hint = 記載日時点の内容です。判断に用いる前に、登録機関で番号を照会してください。
right-of-brand = このブランドの全製品が対象
right-sign = 標章
right-office = 登録機関
right-number = 登録番号
right-classes = 区分
right-owner = 登録名義人
right-expires = 満了日
right-state = 状態
right-checked = { $date }に照会
right-live = この配布版の作成時に有効
right-none = このガイドに権利の記載がない国・地域
right-none-hint = このガイドで分かる範囲にとどまります。権利の有無は官庁または権利者に確認してください。
recordation = 税関登録（輸入差止申立て等）
contacts-title = 照会先
contacts-hint = 回答に基づいて判断する前に、この配布版以外の手段で連絡先を確かめてください。
contact-languages = 対応言語
contact-jurisdictions = 担当する国・地域
contact-everywhere = すべての国・地域
contact-hours = 受付時間
contact-open = ただいま受付時間内です（祝日は考慮していません）。
contact-open-days = 現在この時間内です。曜日は記載されていません。
contact-closed = ただいま受付時間外です。
contact-yours = この端末の時刻では：
contact-email = メール
contact-phone = 電話
contact-address = 住所
photo-request-title = 送付する写真
routes-title = 確認された輸送経路
route-from = 積出地
route-via = 経由地
route-to = 仕向地
hazards = この種の物品の危険
perishable = 腐敗しやすい物品
sources-title = 出典
source-claim = 対象
source-text = 出典
source-date = 日付
history-title = この製品資料
revision-line = 改訂{ $number }、{ $date }
revision-of = { $date }改訂
revision-number = 改訂{ $number }
owner = 担当機関
review-due = 見直し期限
review-overdue = この配布版の作成時点で、この製品資料は見直し期限を過ぎていました。
review-overdue-since = この製品資料は見直し期限（{ $date }）を過ぎており、内容が古い可能性があります。相違がなくても結果は「結論が出ない」となります。
changes-title = 変更履歴
approved-by = 承認
approved-right-holder = 権利者

## A withdrawn dossier, and pages that moved

withdrawn-title = この製品資料は取り下げられました
withdrawn-hint = 確認項目はもうありません。古い配布版にあるこの製品資料も使わず、下記の照会先に問い合わせてください。
withdrawn-date = 取下げの理由が生産終了の場合、それより後の製造日が表示された物品は、直ちに権利者に照会すべきものです。
withdrawn-reason = 理由
withdrawn-since = 取下げ日
moved-title = このページは移動しました
moved-hint = 製品資料の現在の場所：

## About this copy

about-title = この配布版について
about-guide = ガイド
about-publisher = 発行者
about-audience = 対象
about-built = 作成日
about-valid = 有効期限
about-no-end = 期限の定めなし
about-sequence = 発行番号
about-dossiers = 製品資料の数
about-languages = 言語
verify-title = この配布版の検証方法
verify-hint = ページが改変されていると、模倣品を通し、真正品を止めてしまうおそれがあります。人づてに受け取った配布版は、使う前に検証してください。
verify-program = jinwiプログラムで検証する
verify-program-hint = 改変、欠落、追加されたファイルと、期限切れの配布版を検出します。
verify-without = プログラムを使わずに検証する
verify-without-hint = この配布版のフォルダーで、次のいずれかを実行します。改変と欠落は検出しますが、追加されたファイルは検出しません。
verify-anchor = SHA256SUMSファイルの検証値を、発行者が別の手段で伝える値と照合してください。
secrecy-title = 秘密の保持
secrecy-text = ページ自体は暗号化されていません。税関向けの版は、暗号化した圧縮ファイルでのみ受け渡します。共用または私用の機器に複製しないでください。
notice-title = 注意事項
credits-title = 使用素材とライセンス
credits-font = ハングルの表示にはNoto Sans KR（SIL Open Font License 1.1）を使用しています。
credits-cldr = 国・地域名と言語名はUnicode CLDR（Unicode License）によります。
credits-han = 検索に使う漢字の字体の対照は OpenCC（Apache License 2.0）と Unihan データベース（Unicode License）によるものです。
credits-program = Jinwiで作成。

## Closed lists: kinds of goods

kind-cosmetics = 化粧品
kind-food = 食品
kind-fish = 水産物

## Closed lists: part of the goods looked at

area-carton = 紙箱
area-seal = 封・シール
area-barcode = バーコード
area-date-code = 日付・製造番号
area-label-text = ラベルの文字
area-container = 容器
area-closure = ふた・キャップ
area-inner = 包装の内側
area-contents = 中身
area-document = 書類
area-species = 種

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = 肉眼
method-touch = 触って確認
method-loupe = ルーペ
method-measure = 長さを測る
method-weigh = 重さを量る
method-tilt = 光の下で傾ける
method-uv = 紫外線
method-scan = 読み取り
method-compare = 写真と比べる
method-online = インターネットで照会
method-lab = 分析検査
tool-loupe = ルーペ
tool-measure = 定規またはノギス
tool-weigh = はかり
tool-uv = 紫外線ランプ
tool-scan = バーコードリーダーまたはスマートフォン
tool-online = インターネットに接続した別の端末
tool-lab = 分析機関

## Closed lists: how much a difference says

weight-decisive = 決定的
weight-strong = 識別力が高い
weight-supporting = 補助的
weight-decisive-means = 権利者によれば、この項目の相違は真正品では生じません。
weight-strong-means = この項目の相違は、真正品ではまれです。
weight-supporting-means = この項目の相違は、この製品資料が注意を促す物品に多く見られますが、真正品にも見られます。

## Closed lists: what a dossier warns of

infringement-counterfeit = 模倣品
infringement-look-alike = 類似品
infringement-origin-misuse = 原産地の虚偽表示
infringement-forged-mark = 認証マークの偽造
infringement-refill-relabel = 詰め替え・ラベルの貼り替え
infringement-species-substitution = 別の種へのすり替え
infringement-free-riding = 外観の模倣

## Closed lists: shapes

shape-jar = ジャー（広口容器）
shape-tube = チューブ
shape-bottle = 瓶・ボトル
shape-pump = ポンプボトル
shape-box = 箱
shape-pouch = 袋・パウチ
shape-can = 缶
shape-tray = トレー
shape-stick = スティック
shape-sheet = シート
shape-bare = 包装なし
shape-other = その他の形

## Closed lists: others

status-published = 公開中
status-withdrawn = 取下げ済み
owner-moip = 韓国知識財産処（MOIP）
owner-mafra = 韓国農林畜産食品部（MAFRA）
owner-mof = 韓国海洋水産部（MOF）
owner-mfds = 韓国食品医薬品安全処（MFDS）
owner-kcs = 韓国関税庁（KCS）
right-status-registered = 登録済み
right-status-pending = 出願・審査中
right-status-disputed = 係争中
right-status-owned-by-third-party = 第三者が保有
right-status-expired = 期間満了
cause-decoded-lot = 流通業者が製造番号を除去
cause-relabelled = 輸入者による貼り替え
cause-rewrapped = 流通業者による再包装
cause-damage = 破損
audience-public = 一般
audience-partner = 在外拠点
audience-customs = 税関職員
date-means-manufactured = 製造日
date-means-packed = 包装日
date-means-use-by = 消費期限・使用期限
date-means-sell-by = 販売期限
date-means-best-before = 賞味期限
date-means-frozen = 凍結日
date-means-harvested = 収穫日
date-means-caught = 漁獲日
date-means-expires = 有効期限

## What a source supports, where it is no point: parts of a dossier

claim-names = 名称
claim-infringements = 侵害の種類
claim-hs = HSコード
claim-items = 内容量・サイズとバーコード
claim-variants = 包装
claim-codes = コード
claim-dates = 日付
claim-shelf-life-months = 有効期間
claim-verbatim = 包装上の韓国語
claim-marks = 認証マーク
claim-rights = 権利
claim-contacts = 照会先
claim-routes = 輸送経路
claim-safety = 安全
claim-cosmetics = 化粧品
claim-food = 食品
claim-fish = 水産物
claim-known-false = 模倣品で確認されたコード

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = 正面
token-back = 裏面
token-side = 側面
token-top = 上面
token-bottom = 底面
token-base = 底
token-inside = 内側
token-edge = 縁
token-label = ラベル
token-front-label = 表面のラベル
token-back-label = 裏面のラベル
token-side-label = 側面のラベル
token-end-panel = 箱の端面
token-carton = 紙箱
token-carton-front = 紙箱の正面
token-carton-back = 紙箱の裏面
token-carton-side = 紙箱の側面
token-carton-top = 紙箱の上面
token-carton-bottom = 紙箱の底面
token-carton-and-can-base = 紙箱と缶の底
token-shipping-carton = 輸送用の外箱
token-seal = 封・シール
token-barcode = バーコード
token-date-code = 日付・製造番号
token-container = 容器
token-closure = ふた・キャップ
token-cap = キャップ
token-inner = 包装の内側
token-contents = 中身
token-leaflet = 説明書
token-document = 書類
token-jar-base = ジャーの底
token-bottle-base = 瓶の底
token-can-base = 缶の底
token-can-rim = 缶の縁
token-stick-base = スティックの底
token-tube-crimp = チューブ端の圧着部
token-orifice = 吐出口
token-pouch-front = 袋の正面
token-pouch-back = 袋の裏面
token-pouch-edge = 袋の縁
token-pouch-label = 袋のラベル
token-fruit-label = 果実のラベル
token-hologram = ホログラム
token-wrapper = 包み紙
token-tie = 結び縄
token-tray = トレー
token-lid = ふた
token-sachet = 小袋
token-sheet = シート
token-certificate = 証明書
token-whole = 全体
token-head = 頭
token-head-top = 頭頂
token-mouth = 口
token-belly = 腹
token-cavity = 腹腔
token-scales = うろこ
token-fin = ひれ
token-tail = 尾
token-dorsal = 背

## Free words: photos to send

token-six-sides = 六面すべて
token-date-code-with-ruler = 日付・製造番号（定規を添えて）
token-seal-before-opening = 開封前の封・シール
token-inside-of-cap = キャップの内側
token-front-straight-on = 正面、真正面から
token-open-carton-from-above = 開けた箱、真上から
token-hologram-two-angles = ホログラム、二つの角度から
token-fruit-label-close-up = 果実のラベル、接写
token-wrapper-against-light = 包み紙、光に透かして
token-bullet-from-above = 口紅の先端、真上から
token-whole-fish-side = 魚の全身、側面から
token-tail-with-ruler = 尾（定規を添えて）
token-anal-fin-spread = 広げたしりびれ
token-phytosanitary-certificate = 植物検疫証明書
token-documents = 貨物の書類
token-next-to-genuine = 真正品と並べて
token-under-uv = 紫外線の下で

## Free words: how a code is printed

token-laser = レーザー
token-ink-jet = インクジェット
token-dot-matrix = ドットマトリクス
token-thermal = サーマル印字
token-printed = 印刷機による印刷
token-embossed = 浮き出し（エンボス）
token-debossed = 型押し（凹）
token-engraved = 彫刻
token-stamped = 押印
token-hot-foil = 箔押し

## Free words: what is measured

token-weight = 重さ
token-length = 長さ
token-width = 幅
token-height = 高さ
token-depth = 深さ
token-thickness = 厚さ
token-diameter = 直径
token-volume = 容積
token-count = 個数
token-ratio = 比率
token-seal-width = シール部の幅
token-tail-stalk-depth = 尾柄高

## Free words: contacts, rights, who found goods counterfeit

token-authentication = 真贋の照会
token-legal = 法律に関する照会
token-general = 一般的な照会
token-report = 模倣品の通報
token-trademark = 商標
token-design = 意匠
token-patent = 特許
token-utility-model = 実用新案
token-copyright = 著作権
token-gi = 地理的表示
token-certification-mark = 証明標章
token-collective-mark = 団体商標
token-plant-variety = 植物品種
token-right-holder = 権利者
token-customs = 税関
token-court = 裁判所
token-laboratory = 分析機関
token-authority = 公的機関

## Free words: kinds and parts of codes

token-lot = 製造番号
token-serial = シリアル番号
token-gtin = バーコード番号
token-item-report-number = 品目報告番号
token-registration-number = 登録番号
token-date = 製造日
token-mfg = 製造日
token-packed = 包装日
token-use-by = 消費期限・使用期限
token-plant = 工場
token-line = 製造ライン
token-shift = 製造シフト
token-batch = バッチ
token-hour = 時
token-minute = 分
token-station = 包装場
token-house = 選果場
token-orchard = 果樹園
token-history = 履歴番号
token-trace = 履歴番号
token-tracing-number = 追跡番号
token-fruit-label-number = 果実ラベルの番号
token-line-code = ライン番号
token-carton-code = 箱のコード
token-check-number = 認証番号
token-box = 箱番号
token-licence = 許可番号
token-product = 製品番号
token-year = 年
token-month = 月
token-day = 日
token-check = チェックデジット

## Free words: storage and hazards

token-cool-dry = 涼しく乾燥した場所
token-room-temperature = 常温
token-chilled = 冷蔵
token-chilled-0-5 = 冷蔵、0～5 °C
token-away-from-light = 遮光
token-undeclared-allergen = 表示のないアレルゲン
token-fish-allergen = 魚アレルゲン
token-unknown-ingredients = 成分不明
token-unknown-colourants = 着色料不明
token-unknown-pesticide-residues = 残留農薬不明
token-unknown-plant-health-status = 植物検疫の証明なし
token-unproven-sun-protection = 日焼け止め効果の裏付けなし
token-past-use-by-contents = 期限切れの中身
token-expired-goods = 期限切れの物品
token-broken-glass = 割れたガラス
token-microbial-contamination = 微生物汚染
token-heavy-metals = 重金属
token-spoilage = 腐敗
token-histamine = ヒスタミン

## Free words: functional cosmetics

token-whitening = 肌の美白
token-wrinkle-improvement = しわの改善
token-uv-protection = 紫外線防御
token-hair-dye = 染毛
token-hair-removal = 除毛
token-hair-loss-relief = 脱毛症状の緩和
token-acne-relief = にきびの緩和

## Free words: allergens

token-egg = 卵
token-milk = 乳
token-buckwheat = そば
token-peanut = 落花生
token-soya = 大豆
token-soy = 大豆
token-wheat = 小麦
token-mackerel = さば
token-crab = かに
token-shrimp = えび
token-pork = 豚肉
token-beef = 牛肉
token-chicken = 鶏肉
token-peach = もも
token-tomato = トマト
token-sulphites = 亜硫酸塩
token-walnut = くるみ
token-pine-nut = 松の実
token-squid = いか
token-shellfish = 貝類
token-fish = 魚
token-sesame = ごま

## Free words: form and catch of fish

token-live = 活
token-fresh = 生鮮
token-frozen = 冷凍
token-dried = 乾燥
token-salted = 塩蔵
token-seasoned = 味付け
token-roasted = 焙焼
token-smoked = くん製
token-canned = 缶詰
token-fillet = フィレ
token-wild = 天然
token-farmed = 養殖

## Search

search-label = このガイドを検索
search-hint = 名称、バーコード、HSコード、包装上のコード
search-go = 検索
search-title = 検索
search-help = 包装の表示、または覚えていることを入力してください。名称（どの文字でも可）、バーコードまたはその一部、HSコード、登録番号、製造番号で探せます。
search-no-script = 検索にはJavaScriptが必要ですが、ここでは無効か、許可されていません。次の一覧から、すべての製品を開けます。
search-kind = 物品の種類
search-brand = ブランド
search-market = 国・地域
search-any = すべて
search-found = 検索結果
search-code = コード
search-products = 製品
search-brands = ブランド
search-records = その他の記録
search-passages = 本文中
search-lists = 一覧
search-all = すべての結果
search-more = さらに表示
search-read-as = 次のように解釈
search-content = 外箱のラベルです。番号は中の物品のものです。
search-content-count = ラベルにある物品の数：{ $count }。
search-other-size = { $size } とは別の内容量・サイズのものです。包装の表示と比べてください。
search-none = 「{ $query }」は、このガイドにありません。
search-nearest = 「{ $query }」そのものは本ガイドにありません。最も近いものは次のとおりです。
search-none-next = これは、物品が真正品かどうかを何ら示すものではありません。このガイドは、すべての製品を収録しているわけではありません。文字を減らす、別のつづりにする、バーコードの下の番号を入力する、または下の一覧を使うなどしてください。権利者または所定の連絡窓口に照会してください。
search-none-filtered = この種類、ブランド、国・地域では何も見つかりません。ほかの結果を見るには、選択を解除してください。
search-incomplete = 検索用索引の一部を読み込めませんでした。この配布版は不完全です。ここで見つからないことは、何も示しません。一覧を使うか、新しい配布版を入手してください。
search-why-alias = 別称
search-why-sound = 発音が似ている
search-why-similar = つづりが似ている
search-why-pinyin = 中国語名称の読み
search-why-initials = 韓国語名称の頭文字（初声）
search-why-pack = 包装の表示
search-why-hs = HSコード
search-why-barcode = バーコード
search-why-number = 番号
search-why-form = この製品のコードがこの形式
search-why-false = 模倣品で確認
search-why-near = 1桁だけ相違
search-why-case = この物品が入る外箱
search-code-known = この番号は、下記の製品のものです。模倣品には、真正品の番号が写されていることがよくあります。証拠にはなりません。
search-code-known-false = このコードは、模倣品で確認されたことがあります。真正品のコードは写されることがあります。詳しく見てください。証拠にはなりません。
search-code-check-digit = チェックデジットが合いません。最後の数字は{ $found }ですが、他の数字から求めると{ $expected }になります。数字の読み違いか入力の誤り、または架空の番号です。もう一度読み取ってください。
search-code-check-digit-unknown = このガイドに、これに近い番号の製品はありません。
search-code-unknown = 番号 { $code } は正しい形式ですが、このガイドのどの製品資料にもありません。
search-code-unknown-means = 物品が模倣品だという意味ではありません。このガイドは、すべての製品や内容量・サイズを収録しているわけではありません。
search-prefix-issuer = 先頭の数字は、番号の発行者を示します：{ $country }のGS1。物品の製造地を示すものではありません。
search-prefix-demonstration = 先頭の数字は、実演・例示用です。販売される物品に付くことはありません。
search-prefix-restricted = 先頭の数字は、一つの企業または地域の中で使うためのものです。この番号は、ほかでは意味を持ちません。
search-prefix-publication = 先頭の数字は、書籍・定期刊行物用です。
search-prefix-coupon = 先頭の数字は、クーポン・返金用です。
search-prefix-global-office = 先頭の数字は、GS1の国際本部が発行するものです。物品の製造地を示すものではありません。
search-prefix-unassigned = { $date } のGS1の一覧では、先頭の数字に発行機関がありません。番号はその後も割り当てられるため、それだけでは物品について何も言えません。

## Inspection

inspect-title = 検査
inspect-go = 手元の物品を検査する
inspect-dossier = 製品資料の全体
inspect-lead = 見えるものから、順序を問わず答えてください。結果は、公開された規則により答えから導かれます。入力した内容は、この端末から出ません。
inspect-paper = この端末では自動計算が使えません。このページを印刷し、見たものに印を付け、末尾の表から結果を読み取ってください。
identity-title = この製品と表示されていますか
identity-hint = 現品に印刷されたブランド、製品名、内容量・サイズを、ここに示すものと比べてください。
identity-sizes = 内容量・サイズ
identity-yes = はい。表示のブランド、製品名、内容量・サイズがすべて同じ
identity-no = いいえ
identity-cannot-tell = 判断できない
identity-no-means = その場合、この製品資料はその物品には当てはまりません。該当する製品資料を探してください：
variant-unknown = 分からない
variant-none-of-these = いずれでもない
variant-possible = 次のどれかである可能性が残っています。除外できるものの印を外してください。
variant-excluded = 選んだ包装は、入力した日付には製造されていません。両方をもう一度見てください。それまでは包装が分からないものとして扱います。
variant-excluded-left = 日付からは次の可能性があります：
variant-excluded-none = 入力した日付によればいずれの包装でもないため、そのように扱います。日付をもう一度見て、間違いなければ権利者に照会してください。
tools-title = 手元にある道具
tools-hint = ないものは印を外してください。それを要する項目は隠れ、確認していないものとして数えます。
tools-opens = 包装を開けてよい
tools-destroys = 現品を壊してよい
tools-hidden = 隠した項目：
inspect-group-closed = 目と手で、包装を開けずに
inspect-group-tool = 道具を使い、包装を開けずに
inspect-group-opens = 包装を開ける
inspect-group-destroys = 現品を壊す
answer-question = 何が見えますか
answer-matches = 一致
answer-differs = 相違
answer-missing = ない
answer-cannot-tell = 判断できない
answer-blank = 未確認
answer-note = メモ
answer-photos = 写真のファイル名
answer-not-this-pack = この包装には当てはまりません。
answer-clear = 答えを消す
unit-title = 確認した現品
unit-hint = 一つの現品からは、ほかについて何も分かりません。別々の箱の中ほどと底から取り出してください。現品ごとに答えます。新しい現品は、表示中の現品の製品と包装を引き継ぎます。異なる場合は変更してください。
unit-name = 現品 { $number }
unit-add = 現品を追加
unit-remove = この現品を除く
unit-label = この現品の印または場所
outcome-title = 結果
outcome-strong-indications = 強い疑いの兆候
outcome-ask-right-holder = 疑いの兆候：権利者に照会
outcome-inconclusive = 結論が出ない
outcome-no-difference = 相違は見つからなかった（真正品を意味しない）
outcome-no-difference-in-copy = この配布版の項目では相違なし（真正品を意味しない）
outcome-similar = 外観の類似：権利の問題
outcome-no-outcome = 別の製品：結果なし
outcome-no-form = この配布版に項目なし：結果なし
outcome-none-yet = まだ答えがありません
outcome-status = 定められた規則による参考結果です。差止めや輸入許可を指示するものではなく、法的判断でも証明書でもありません。
outcome-fuller = より詳しい版があるかもしれません。これは証明書ではありません。
finding-points-to = 相違から疑われるもの：
points-to-counterfeit = 模倣品
points-to-look-alike = 外観の類似（権利の問題）
points-to-origin-misuse = 原産地の虚偽表示
points-to-forged-mark = 偽造された認証マーク
points-to-refill-relabel = 詰め替え、またはラベルを貼り替えた包装
points-to-species-substitution = 表示と異なる種
points-to-free-riding = 外観の模倣（権利の問題）
points-to-no-right = 権利者が製造していない物品
finding-no-right = { $country }で有効な権利がここに記録されていないため、「模倣品」という語は使いません。
finding-choose-market = 下で国・地域を選んでください。表現は、その国・地域について記載されている権利によって変わります。
finding-looked = 確認した項目：{ $looked } / { $of }
finding-rests-differ = 見つかった相違（識別力の高いものから）：
finding-rests-match = 一致した項目（真正品の証明ではない）：
finding-open = まだ答えていない項目：
finding-doubts = 結論が出ない理由：
doubt-supporting-differ = 補助的な項目が一つか二つ相違しています。
doubt-unanswered = 決定的な項目または識別力の高い項目に答えがありません。
doubt-few-match = 意味の大きい一致が足りません。決定的な項目一つ、または識別力の高い項目二つの一致が必要です。
doubt-nothing-tells = この配布版の項目では、これ以上分かりません。
doubt-identity-unsure = 現品がこの製品かどうか確かではありません。
doubt-variant-unknown = どの包装か分かりません。
doubt-none-of-these = 包装が、ここに示すどれでもありません。
doubt-copy-out-of-date = この配布版は期限切れです。
doubt-dossier-out-of-date = この製品資料は見直し期限を過ぎています。
finding-capped = 相違だけで見るより結果が軽い理由：
finding-second-look = すべてが一つの決定的な相違にかかっています。もう一度、できれば別の現品で確認してください。
finding-second-look-cause = 結果を左右するこれらの相違は同じ「別の理由」で説明できるため、一つと数えます。もう一度、できれば別の現品で確認してください。
finding-undetected = 答えた項目では分からないもの：
finding-outdated = 訳文が古い項目と包装（原文が変更されています）：
finding-fallback = 未翻訳のため別の言語で読んだ項目と包装：
consignment-in-units = 確認した { $units } 個のうち { $count } 個で見られた結果です。残りの貨物については何も示しません。
consignment-others = 別の製品である現品：{ $count }
consignment-title = 確認したすべての現品
rule-title = 結果の導き方
rule-hint = 上から読みます。最初に当てはまる行が結果です。
rule-when = 条件
rule-strong-indications = 決定的な項目が 1 つ以上相違、または識別力の高い項目が 2 つ以上相違。
rule-ask-right-holder = 識別力の高い項目が 1 つ相違、または補助的な項目が 3 つ以上相違。
rule-inconclusive = 補助的な項目が 1 つか 2 つ相違。または決定的な項目もしくは識別力の高い項目に答えがない。または決定的な項目 1 つも識別力の高い項目 2 つも一致していない。または包装が分からない。または配布版か製品資料が期限切れ。
rule-no-difference = いずれでもない。真正品という意味ではなく、答えた項目では分からないものを併せて示します。
rule-identity = 別の製品なら結果はありません。この製品か確かでない場合、または示された包装のどれでもない場合は、「権利者に照会」より重くならず、「結論が出ない」より軽くなりません。
rule-variant = 包装が分からない場合は、可能性のある包装のうち最も軽い結果とします。入力した日付が選んだ包装と合わない場合も同じです。どの包装とも合わない場合は、いずれの包装でもないものとします。
rule-answers = 「ない」は「相違」と数えます。ただし、真正品にもない場合がある項目を除きます。「判断できない」は答えなしと数えます。ほかの包装の項目は当てはまりません。
rule-match = 一致が相違を打ち消すことはありません。同じ「別の理由」で説明できる項目は一度だけ数えます。
rule-units = 現品が複数あるときは、最も重い結果を「確認した現品のうち何個」と述べ、貨物全体については述べません。
rule-version = 規則 第{ $number }版
record-title = 記録
record-hint = 自ら作成したメモであり、公式の報告書でも証明書でもありません。控え用です。個人名は書かないでください。
record-market = 物品のある国・地域
record-market-none = 記載なし
record-consignment = 貨物
record-reference = 整理番号
record-units = 貨物の総数
record-chosen = 現品の選び方
record-keep = ページを読み込み直しても入力内容を保つ
record-keep-hint = このタブだけに、閉じるか「終了して消去」を押すまで残ります。
record-kept = 前の答えを元に戻しました。
record-wipe = 終了して消去
record-wipe-ask = このページに入力した内容をすべて消しますか。
record-save = 記録を保存
record-save-editors = 編集者用に保存
record-save-hint = 編集者用には、メモ、整理番号、貨物、現品の印、ファイル名が入りません。
record-saved = この端末にファイルとして保存しました：
record-next-print = 控えとして印刷してください。
record-next-send = 送付：権利者には下の文を送り、メモと整理番号を含むこのファイルは所属機関だけに送ってください。
record-next-ask = 物品についての照会：
record-next-editors = 案内を受け取った経路で、このファイルを編集者に送ってください。
record-print = 記録を印刷
record-open = 保存した記録を開く
record-text-title = コピーする文
record-text-hint = 権利者または所属機関に送る文です。税関限りの項目は番号だけで示し、名称は別紙にあります。
record-text-editors = メモ、整理番号、貨物、ファイル名なし
record-text-in = { $language }の文
record-copy = コピー
record-copied = コピーしました。
record-copy-by-hand = 文を選択しました。端末の機能でコピーしてください。
record-annex = 別紙（開示しないこと）
record-annex-hint = これらの項目で見るものは税関限りです。この別紙を記録と別に保管してください。
record-annex-where = 記録の後に、別の用紙に印刷されます。
record-see-annex = 別紙参照
record-goods = 製品
record-copy-of = 版と配布版の作成日
record-rule = 規則
record-identity = この製品と表示
record-variant = 包装
record-codes = 入力したコードと日付
record-looked = 確認した現品
record-opened = 記録を開きました。版 { $edition }、{ $date } の配布版で作成された記録です。
record-outcome-then = 記録の結果：
record-outcome-now = この配布版による結果：
record-changed = 製品資料は、記録の作成時と異なります。
record-rule-changed = その後、規則が変わりました。当時は第{ $then }版、現在は第{ $now }版。
record-unknown = この配布版にない記録の項目：
record-weight-changed = 識別力が変わった項目：
record-wrong = このファイルは記録として開けません。
wrong-not-json = このガイドから保存した記録ではありません。
wrong-newer = より新しいガイドで保存されました。新しい配布版を使ってください。
wrong-guide = 別のガイドの記録です。
wrong-dossier = 別の製品資料の記録です：
wrong-form = 一部が壊れているか、変えられています。
wrong-size = 大きすぎます。
card-title = 現場カード
card-go = 印刷用の現場カード
card-hint = A4で2枚以内、白黒でも読めます。このページを印刷するか、PDFで保存してください。
card-print = カードを印刷
card-further = { $count ->
   *[other] このカードにない確認項目がガイドにあと{ NUMBER($count) }件あります
}
card-shortened = 2枚に収めるため短くしています。全文はガイドの{ $id }にあります。
handbook-title = ハンドブック
handbook-go = すべてをハンドブックとして印刷
handbook-hint = 製品ごとにA4で2枚以内、新しい用紙から始まります。このページを印刷するか、PDFで保存してください。
handbook-contents = 目次
handbook-volume = 全{ $total }巻の第{ $number }巻
pocket-title = 携帯用ファイル
pocket-hint = このファイルは写真を含み、ネットワークなしで単独で開けます。内容は自動では更新されません。期限が過ぎたら新しいファイルを求めてください。
pocket-pictures-left = ファイルを小さくするため一部の写真を省いています。写真はガイドにあります。
