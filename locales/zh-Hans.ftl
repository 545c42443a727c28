## The frame of every page

own-name = 简体中文
skip-to-content = 跳到正文
menu = 菜单
language = 语言
nav-front = 首页
nav-look = 按外观查找
nav-az = 按名称
nav-barcodes = 条码
nav-products = 产品
nav-brands = 品牌
nav-markets = 国家和地区
nav-hs = HS 编码
nav-about = 关于本副本
breadcrumb = 当前位置
on-this-page = 本页内容
to-top = 返回顶部
leaves-copy = 转至互联网
edition = 版本
edition-public = 公众版（{ $name }）
edition-partner = 驻外机构版（{ $name }）
edition-customs = 海关版（{ $name }）
dates-in-about = 本副本的日期见“关于本副本”页。

## Warnings about the copy, shown by script

copy-expired = 本副本已过期：有效期至 { $date }。请先取得新副本，再据以判断。
copy-clock = 本设备的时钟有误：所示日期早于本副本的制作日 { $date }。此处无法判断日期是否有效。
copy-mixed = 本副本有部分文件缺失，或混有其他副本的文件。请勿据以判断，应取得完整副本。

## The root page, where a language is chosen

choose-language = 选择语言
page-bare = 如果本页没有正常版式，请先解压 ZIP 文件，再打开 index.html。

## The front page

front-kinds = 您手中是哪类货物？
front-look-hint = 只看图片：看不懂包装文字时使用
front-az-hint = 所有产品，按名称排列
front-barcodes-hint = 按条码下方的数字
front-brands-hint = 按包装上的名称
front-markets-hint = 货物在何处销售，可疑货物在何处出现过
front-hs-hint = 按税则品目
front-ways = 其他查找方式
front-latest = 最近更新
front-holds = 本副本内容
front-how = 先找到产品。核对实物的品牌、品名和规格是否与所示一致。再按顺序查看各要点，将正品与假冒品对照。

## Counts and dates

count-products = { $count ->
   *[other] { NUMBER($count) } 种产品
}
count-brands = { $count ->
   *[other] { NUMBER($count) } 个品牌
}
count-points = { $count ->
   *[other] { NUMBER($count) } 个查验要点
}
seconds = { $count ->
   *[other] 约 { NUMBER($count) } 秒
}
months = { $count ->
   *[other] { NUMBER($count) } 个月
}
reply-hours = { $count ->
   *[other] { NUMBER($count) } 小时内答复
}
since = 自{ $from }起
until = 至{ $to }
from-to = { $from }至{ $to }
page-of = 第 { $page } 页，共 { $pages } 页
pages = 分页
pages-by-first = 分页（以每页首项标示）
page-before = 上一页
page-after = 下一页
yes = 是
no = 否
not-stated = 未注明
list-comma = { "、" }
list-semicolon = { "；" }
label-colon = { "：" }
brackets-open = { "（" }
brackets-close = { "）" }
sentence-end = { "。" }

## Lists

brands-title = 品牌
look-title = 按外观查找
look-hint = 先选货物种类，再选形状。不同包装颜色会有差异：请看形状和印刷。
look-choose = 按外观选择
look-kind = 货物种类
look-area = 有查验要点的部位
look-any = 全部
look-found = 找到的产品
look-nothing = 没有产品同时符合所选条件。这并不说明货物的真伪。
look-reset = 清除选择
look-more = 显示更多
shape-none = 形状未注明
az-title = 按名称查找
barcodes-title = 按条码查找
barcodes-hint = 条码号只说明对应哪种产品，并不证明手中货物为正品：假冒品常照抄正品条码，正品的条码号也可能未收录于此，而开头几位（880 为韩国）只表明发放号码的机构，并不表明货物在何处生产。
barcodes-product = 产品
barcodes-seen = 假冒品上也出现过
barcodes-without = { $count ->
   *[other] 另有 { NUMBER($count) } 种产品没有条码号。
}
markets-title = 国家和地区
markets-hint = 按国家和地区列出：备有当地市场包装的产品，以及当地发现过可疑货物的产品。
market-title = 与{ $country }相关的产品
market-sold = 有供当地市场的包装
market-seen = 当地发现过可疑货物
market-right = 当地有权利记录
market-entry = 当地的权利记录：当前未处于有效状态，或不属于权利人
market-no-right = 无当地权利记录
hs-title = HS 编码
hs-hint = 此处为 2022 年版《商品名称及编码协调制度》的品目。所列产品归入这些品目申报；当地税则可能还有细分。
hs-heading-title = HS { $code }
hs-no-subheading = 未注明子目
no-picture = 无图片
picture-lost = 图片缺失：此副本不完整
nothing-here = 本版本中此处无内容。

## Labels on what is shown in another language or is out of date

shown-in = 以{ $language }显示：尚未翻译
translation-outdated = 译文已过时：原文已修改
machine-translated = 机器翻译
original-in = 原文（{ $language }）
invented = 本品牌为虚构。产品、所有人、编号和联系方式均不存在。

## A product dossier

names-printed = 包装上所印的名称
record-id = 档案
brand = 品牌
brand-compared = 比较对象品牌
right-holder = 权利人
warns-of = 提示的侵权类型
also-called = 又称
same-brand = 该品牌的其他产品
variants-title = 是哪一种包装？
variants-hint = 正品包装因市场和生产日期而异。请先找到手中的包装：各要点只适用于其旁注明的包装。
variants-none = 以上都不符？可能是新包装，或供其他市场的包装：请询问权利人。
variant-markets = 供应市场
variant-made = 生产时间
variant-languages = 包装上的语言
points-title = 查验要点
outcome-guidance = 相符所能证明的很少：看得见的特征都可能被仿造。“未发现差异”不等于“正品”。在授权渠道以外销售的正品不是假冒品。
outcome-guidance-similar = 此处并不认定这些货物为假冒品。它们与受保护的产品近似：是否侵权，由权利人和主管机关判定。
outcome-limited = 内容更全的版本可能还有其他要点。此内容不是证明文件。
points-none = 本版本不显示该产品的查验要点。请询问权利人。
column-number = 序号
column-point = 要点
column-weight = 判别力
point-number = 要点 { $number }
point-needs = 所需工具：{ $tool }
point-opens = 需拆开包装
point-closed = 无需拆开包装
point-destroys = 会毁损货物
point-may-be-absent = 正品上也可能没有
point-needs-colour = 须在日光下判断：依颜色辨别，黑白图无法判断
point-variants = 仅适用于
point-seen-in = 发现地
point-first-seen = 首次发现：{ $date }
point-detects = 差异提示
point-cause = 其他可能原因
shows-genuine = 正品
shows-counterfeit = 假冒品
shows-look-alike = 近似品
shows-other = 供对照
caution-title = 注意
measure-title = 测量值
measure-so-far = { $side }（目前所见）
photo-alt = { $side }，{ $view }：{ $point }
photo-alt-plain = { $side }，{ $view }
photo-alt-product-genuine = { $name }，正品
photo-alt-product-counterfeit = { $name }，假冒品
photo-alt-product-look-alike = { $name }，近似品
photo-alt-product-other = { $name }，供对照
photo-credit = 图片：{ $credit }，{ $licence }
photo-determined = 经{ $who }鉴定为假冒品，{ $date }
photo-determined-by = 经{ $who }鉴定为假冒品
hotspots = 图中的查验要点
point-on-picture = 在图片上显示
picture-enlarge = 放大
compare-close = 关闭
compare-before = 上一组
compare-after = 下一组
compare-in = 放大
compare-out = 缩小
compare-fit = 适合窗口
compare-pixels = 1:1
compare-swap = 交换位置
compare-over = 重叠
compare-divider = 两张图片之间的分界线
compare-pair = 组
compare-zoom = 缩放
compare-scale = 两图比例相同：标尺表示货物上的长度，而非屏幕上的长度。
compare-no-scale = 不能比较尺寸：两图没有共同比例。
compare-keys = 按键：+ 和 − 缩放，方向键移动，0 适合窗口，Page Up 和 Page Down 换组，Esc 关闭。

codes-title = 包装上的编码和日期
codes-hint = 编码可以被照抄。编码相符不能证明什么；不相符则应再看一遍：是 O 还是 0，I 还是 1，B 还是 8？
code-where = 位置
code-print = 印制方式
code-must-agree = 以上各处编码相同
code-sample = 示例
code-part = 组成部分
code-form = 格式
code-in-sample = 示例中
code-literal = 固定为 { $text }
code-letters = { $count ->
   *[other] { NUMBER($count) } 个大写字母
}
code-digits = { $count ->
   *[other] { NUMBER($count) } 位数字
}
code-date = 日期，格式 { $form }
code-mixed = 格式 { $form }（A 为字母，9 为数字）
code-one-of = 以下之一：{ $list }
code-date-legend = YYYY 或 YY 为年，MM 为月，DD 为日，JJJ 为该年第几日
code-point = 所属要点
dates-title = 日期
date-word = 包装上的用语
date-meaning = 含义
date-format = 写法
shelf-life = 保质期
shelf-life-hint = 超过日期表示过期，不表示假冒。
known-false-title = 假冒品上出现过的编码
known-false-hint = 仿造者会照抄正品编码：编码相同只是进一步查看的理由，不是证据。
check-title = 核对编码或日期
check-hint = 照包装上看到的输入；输入内容不会保存在任何地方。相符不能证明什么；不相符只是再看一遍的理由。
check-inspection = 查验日期
check-inspection-hint = 日期以这一天为准判断。最初为本设备时钟显示的今天；如不正确请更正。
check-no-inspection = 没有查验日期：不与其比较任何日期。
check-code = 看到的编码
check-fits = 格式相符。
check-fits-means = 这不能证明什么：正品编码会被照抄。
check-ambiguous = 可以有不止一种读法；所示为第一种。
check-begun = 目前相符，但还缺字符。
check-misfit = 格式不相符。
check-typing = 是否输入有误？请再看一遍包装：O 和 0、I 和 1、B 和 8 容易混淆。
check-nearest = 这样则相符：
check-take = 包装上确实如此：采用
check-impossible = 没有这个日期。
check-no-year = 不可能有这个年份。
check-no-month = 没有这个月份。
check-no-day = 该月没有这一天。
check-no-day-of-year = 该年没有这一天。
check-contradiction = 编码的两个部分所指的日期不同。
check-ahead = 晚于查验日期：对已在眼前的货物来说不可能。请再看一遍。
check-past = 到查验日期已超过期限：表示过期，不表示假冒。
check-ends = 保质期截止：
check-ends-rule = 最后一天是对应日的前一天；印有对应日当天的包装也算相符。
check-agree = 各处相同。
check-others = 请把其他位置的编码也输入：应当相同。
check-disagree = 各处编码不同，而编码应当处处相同。请再看一遍。
check-point = 如仍如此，请按此要点查验：
check-order = 不能确定哪个数字是年、月、日。可能是：
check-buddhist = 年份为佛历，比公历多 543 年。
check-era = 年份按其他纪年（民国纪年或日本年号）计算；此处日期已换算为公历。
check-each = 这个日期旁没有说明其含义的文字。请把每个日期分别输入对应的栏。
check-form = 无法识别为日期。请按年、月、日输入，例如：
check-differ = 编码与印出的日期所指的日期不同。请再看一遍：
check-shelf = 该日期与生产日期加保质期不符。请再看一遍两者：
check-outside = 此处所示的包装都不是这一时间生产的。
check-outside-then = 请再看一遍日期。如果包装上确实如此，则不是此处所示的任何一种包装：请询问权利人。
verbatim-title = 包装上的韩文
verbatim-hint = 请与包装逐字比对。
marks-title = 认证标志
mark-name = 标志
mark-number = 编号格式（9 为数字，A 为字母）
facts-title = 产品信息
item-gtin = 条码（GTIN）
item-size = 规格
item-variants = 包装
hs-codes = HS 编码
net-content = 净含量
pao = 开封后使用期限
functional = 功能性化妆品（功效）
food-type = 食品类型
allergens = 标示的过敏原
storage = 储存条件
item-report-number = 品目报告编号（품목보고번호）
season = 产季
species = 物种
look-alike-species = 被用来冒充的物种
fish-form = 形态
fish-catch = 捕捞或养殖
fish-areas = FAO 渔区
fish-traceability = 追溯标志
origin-not-by-eye = 同一物种而产地不同的，肉眼无法区分。应以单证和实验室检测为准。
shape = 形状
rights-title = 权利与知识产权海关保护备案
rights-hint = 以所注日期的情况为准。据以判断之前，应向相关机关查询编号。
right-of-brand = 适用于该品牌的全部产品
right-sign = 注册标识
right-office = 注册机关
right-number = 注册号
right-classes = 类别
right-owner = 登记的所有人
right-expires = 有效期至
right-state = 状态
right-checked = 查询日期：{ $date }
right-live = 制作本副本时有效
right-none = 本指南没有权利记录的国家和地区
right-none-hint = 这只表示本指南所知的情况：是否有权利，请向主管机关或权利人查询。
recordation = 知识产权海关保护备案
contacts-title = 查询联系人
contacts-hint = 据答复采取行动之前，请通过本副本以外的渠道核实联系方式。
contact-languages = 语言
contact-jurisdictions = 负责国家和地区
contact-everywhere = 所有国家和地区
contact-hours = 办公时间
contact-open = 现在是办公时间（未考虑节假日）。
contact-open-days = 现在处于该时间内；未注明星期。
contact-closed = 现在不在办公时间。
contact-yours = 按本设备时间：
contact-email = 电子邮件
contact-phone = 电话
contact-address = 地址
photo-request-title = 需发送的照片
routes-title = 已发现的运输路线
route-from = 起运地
route-via = 途经
route-to = 目的地
hazards = 此类货物的危害
perishable = 易腐货物
sources-title = 来源
source-claim = 对应内容
source-text = 来源
source-date = 日期
history-title = 本档案
revision-line = 修订 { $number }，{ $date }
revision-of = { $date }修订
revision-number = 第 { $number } 次修订
owner = 主管单位
review-due = 复核期限
review-overdue = 制作本副本时，本档案已超过复核期限。
review-overdue-since = 本档案的复核期限为{ $date }，现已逾期，内容可能已过时。即使没有差异，结果也仍为“无法得出结论”。
changes-title = 变更记录
approved-by = 批准方
approved-right-holder = 权利人

## A withdrawn dossier, and pages that moved

withdrawn-title = 本档案已撤回
withdrawn-hint = 本档案已不含任何要点。请勿使用旧副本中的本档案；请向下列联系人查询。
withdrawn-date = 如撤回原因是停产：包装上标示的生产日期晚于停产日期的，应立即向权利人查询。
withdrawn-reason = 原因
withdrawn-since = 撤回日期
moved-title = 本页已移动
moved-hint = 本档案现位于：

## About this copy

about-title = 关于本副本
about-guide = 指南
about-publisher = 发布单位
about-audience = 使用对象
about-built = 制作日期
about-valid = 有效期至
about-no-end = 未设期限
about-sequence = 期号
about-dossiers = 档案数
about-languages = 语言
verify-title = 如何核验本副本
verify-hint = 页面若被篡改，可能导致假冒品获放行或正品被扣留。经人手转交的副本，使用前应先核验。
verify-program = 使用 jinwi 程序
verify-program-hint = 可查出被改动、缺失或添加的文件，以及过期的副本。
verify-without = 不使用该程序
verify-without-hint = 在本副本的文件夹中运行以下命令之一。可查出被改动和缺失的文件，但查不出添加的文件。
verify-anchor = 请将 SHA256SUMS 文件的校验值与发布单位通过其他渠道提供的值比对。
secrecy-title = 保密
secrecy-text = 页面本身未加密。海关版只以加密压缩包传递；请勿复制到公用或私人设备。
notice-title = 声明
credits-title = 致谢与许可
credits-font = 韩文以 Noto Sans KR 字体显示，该字体依 SIL Open Font License 1.1 授权。
credits-cldr = 国家、地区和语言的名称来自 Unicode CLDR，依 Unicode License 使用。
credits-han = 搜索所用的汉字字形对照来自 OpenCC（Apache License 2.0）和 Unihan 数据库（Unicode License）。
credits-program = 由 Jinwi 生成。

## Closed lists: kinds of goods

kind-cosmetics = 化妆品
kind-food = 食品
kind-fish = 水产品

## Closed lists: part of the goods looked at

area-carton = 纸盒
area-seal = 封口
area-barcode = 条码
area-date-code = 日期和批号
area-label-text = 标签文字
area-container = 容器
area-closure = 封盖
area-inner = 包装内部
area-contents = 内容物
area-document = 单证
area-species = 物种

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = 肉眼
method-touch = 触摸
method-loupe = 放大镜
method-measure = 测量
method-weigh = 称重
method-tilt = 在光下倾斜查看
method-uv = 紫外光
method-scan = 扫描
method-compare = 与图片对照
method-online = 上网查询
method-lab = 实验室检测
tool-loupe = 放大镜
tool-measure = 直尺或卡尺
tool-weigh = 秤
tool-uv = 紫外灯
tool-scan = 条码扫描器或手机
tool-online = 另一台可上网的设备
tool-lab = 实验室

## Closed lists: how much a difference says

weight-decisive = 决定性
weight-strong = 强
weight-supporting = 辅助
weight-decisive-means = 据权利人说明，正品上不会出现此项差异。
weight-strong-means = 此项差异在正品上很少见。
weight-supporting-means = 此项差异在本档案所警示的货物上常见，但正品上也会出现。

## Closed lists: what a dossier warns of

infringement-counterfeit = 假冒
infringement-look-alike = 近似品
infringement-origin-misuse = 虚假原产地
infringement-forged-mark = 伪造认证标志
infringement-refill-relabel = 重新灌装或改换标签
infringement-species-substitution = 以其他物种冒充
infringement-free-riding = 模仿外观

## Closed lists: shapes

shape-jar = 罐
shape-tube = 软管
shape-bottle = 瓶
shape-pump = 泵头瓶
shape-box = 盒或箱
shape-pouch = 袋
shape-can = 金属罐
shape-tray = 托盘
shape-stick = 棒状
shape-sheet = 片状
shape-bare = 无包装
shape-other = 其他形状

## Closed lists: others

status-published = 已发布
status-withdrawn = 已撤回
owner-moip = 韩国知识产权处（MOIP）
owner-mafra = 韩国农林畜产食品部（MAFRA）
owner-mof = 韩国海洋水产部（MOF）
owner-mfds = 韩国食品医药品安全处（MFDS）
owner-kcs = 韩国关税厅（KCS）
right-status-registered = 已注册
right-status-pending = 审查中
right-status-disputed = 有争议
right-status-owned-by-third-party = 由第三方持有
right-status-expired = 已失效
cause-decoded-lot = 批号被经销商去除
cause-relabelled = 进口商重新贴标
cause-rewrapped = 经销商重新包装
cause-damage = 破损
audience-public = 公众
audience-partner = 驻外机构
audience-customs = 海关关员
date-means-manufactured = 生产日期
date-means-packed = 包装日期
date-means-use-by = 使用（食用）期限
date-means-sell-by = 销售期限
date-means-best-before = 最佳食用（使用）期限
date-means-frozen = 冷冻日期
date-means-harvested = 采收日期
date-means-caught = 捕捞日期
date-means-expires = 失效日期

## What a source supports, where it is no point: parts of a dossier

claim-names = 名称
claim-infringements = 侵权类型
claim-hs = HS 编码
claim-items = 规格和条码
claim-variants = 包装
claim-codes = 编码
claim-dates = 日期
claim-shelf-life-months = 保质期
claim-verbatim = 包装上的韩文
claim-marks = 认证标志
claim-rights = 权利
claim-contacts = 联系方式
claim-routes = 运输路线
claim-safety = 安全
claim-cosmetics = 化妆品
claim-food = 食品
claim-fish = 水产品
claim-known-false = 假冒品上出现过的编码

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = 正面
token-back = 背面
token-side = 侧面
token-top = 顶部
token-bottom = 底面
token-base = 底部
token-inside = 内侧
token-edge = 边缘
token-label = 标签
token-front-label = 正面标签
token-back-label = 背面标签
token-side-label = 侧面标签
token-end-panel = 箱端面
token-carton = 纸盒
token-carton-front = 纸盒正面
token-carton-back = 纸盒背面
token-carton-side = 纸盒侧面
token-carton-top = 纸盒顶部
token-carton-bottom = 纸盒底部
token-carton-and-can-base = 纸盒和金属罐底部
token-shipping-carton = 运输外箱
token-seal = 封口
token-barcode = 条码
token-date-code = 日期和批号
token-container = 容器
token-closure = 封盖
token-cap = 瓶盖
token-inner = 包装内部
token-contents = 内容物
token-leaflet = 说明书
token-document = 单证
token-jar-base = 罐底
token-bottle-base = 瓶底
token-can-base = 金属罐底部
token-can-rim = 金属罐边缘
token-stick-base = 棒管底部
token-tube-crimp = 管尾封口
token-orifice = 管口
token-pouch-front = 袋正面
token-pouch-back = 袋背面
token-pouch-edge = 袋边
token-pouch-label = 袋上标签
token-fruit-label = 果实标签
token-hologram = 全息图
token-wrapper = 包装纸
token-tie = 捆绳
token-tray = 托盘
token-lid = 盖子
token-sachet = 小包
token-sheet = 片
token-certificate = 证书
token-whole = 整件
token-head = 头部
token-head-top = 头顶
token-mouth = 口部
token-belly = 腹部
token-cavity = 体腔
token-scales = 鳞片
token-fin = 鳍
token-tail = 尾部
token-dorsal = 鱼背

## Free words: photos to send

token-six-sides = 全部六面
token-date-code-with-ruler = 日期和批号，旁放直尺
token-seal-before-opening = 开封前的封口
token-inside-of-cap = 盖内侧
token-front-straight-on = 正面，正对拍摄
token-open-carton-from-above = 打开的纸箱，从上方拍摄
token-hologram-two-angles = 全息图，两个角度
token-fruit-label-close-up = 果实标签特写
token-wrapper-against-light = 包装纸，透光拍摄
token-bullet-from-above = 唇膏膏体，从上方拍摄
token-whole-fish-side = 整鱼，侧面
token-tail-with-ruler = 尾部，旁放直尺
token-anal-fin-spread = 展开的臀鳍
token-phytosanitary-certificate = 植物检疫证书
token-documents = 该批货物的单证
token-next-to-genuine = 与正品并排
token-under-uv = 紫外光下

## Free words: how a code is printed

token-laser = 激光
token-ink-jet = 喷墨
token-dot-matrix = 点阵
token-thermal = 热敏或热转印
token-printed = 印刷机印刷
token-embossed = 压凸
token-debossed = 压凹
token-engraved = 雕刻
token-stamped = 盖印
token-hot-foil = 烫金

## Free words: what is measured

token-weight = 重量
token-length = 长度
token-width = 宽度
token-height = 高度
token-depth = 深度
token-thickness = 厚度
token-diameter = 直径
token-volume = 容积
token-count = 数量
token-ratio = 比例
token-seal-width = 封口宽度
token-tail-stalk-depth = 尾柄高度

## Free words: contacts, rights, who found goods counterfeit

token-authentication = 真伪查询
token-legal = 法律问题
token-general = 一般问题
token-report = 举报假冒品
token-trademark = 商标
token-design = 外观设计
token-patent = 专利
token-utility-model = 实用新型
token-copyright = 著作权
token-gi = 地理标志
token-certification-mark = 证明商标
token-collective-mark = 集体商标
token-plant-variety = 植物新品种
token-right-holder = 权利人
token-customs = 海关
token-court = 法院
token-laboratory = 实验室
token-authority = 主管机关

## Free words: kinds and parts of codes

token-lot = 批号
token-serial = 序列号
token-gtin = 条码号
token-item-report-number = 品目报告编号
token-registration-number = 登记号
token-date = 生产日期
token-mfg = 生产日期
token-packed = 包装日期
token-use-by = 使用（食用）期限
token-plant = 工厂
token-line = 生产线
token-shift = 班次
token-batch = 批次
token-hour = 时
token-minute = 分
token-station = 包装站
token-house = 选果场
token-orchard = 果园
token-history = 追溯编号
token-trace = 追溯编号
token-tracing-number = 追踪编号
token-fruit-label-number = 果实标签编号
token-line-code = 生产线代码
token-carton-code = 纸箱编码
token-check-number = 验证编号
token-box = 箱号
token-licence = 许可证号
token-product = 产品号
token-year = 年
token-month = 月
token-day = 日
token-check = 校验位

## Free words: storage and hazards

token-cool-dry = 阴凉干燥
token-room-temperature = 常温
token-chilled = 冷藏
token-chilled-0-5 = 冷藏，0 至 5 °C
token-away-from-light = 避光
token-undeclared-allergen = 未标示的过敏原
token-fish-allergen = 鱼类过敏原
token-unknown-ingredients = 成分不明
token-unknown-colourants = 着色剂不明
token-unknown-pesticide-residues = 农药残留不明
token-unknown-plant-health-status = 未经植物检疫证明
token-unproven-sun-protection = 防晒效果未经证实
token-past-use-by-contents = 内容物超过期限
token-expired-goods = 过期货物
token-broken-glass = 碎玻璃
token-microbial-contamination = 微生物污染
token-heavy-metals = 重金属
token-spoilage = 腐败变质
token-histamine = 组胺

## Free words: functional cosmetics

token-whitening = 皮肤美白
token-wrinkle-improvement = 改善皱纹
token-uv-protection = 防紫外线
token-hair-dye = 染发
token-hair-removal = 脱毛
token-hair-loss-relief = 缓解脱发
token-acne-relief = 缓解痤疮

## Free words: allergens

token-egg = 蛋
token-milk = 奶
token-buckwheat = 荞麦
token-peanut = 花生
token-soya = 大豆
token-soy = 大豆
token-wheat = 小麦
token-mackerel = 鲐鱼（鲭鱼）
token-crab = 蟹
token-shrimp = 虾
token-pork = 猪肉
token-beef = 牛肉
token-chicken = 鸡肉
token-peach = 桃
token-tomato = 番茄
token-sulphites = 亚硫酸盐
token-walnut = 核桃
token-pine-nut = 松子
token-squid = 鱿鱼
token-shellfish = 贝类
token-fish = 鱼
token-sesame = 芝麻

## Free words: form and catch of fish

token-live = 活
token-fresh = 鲜
token-frozen = 冷冻
token-dried = 干制
token-salted = 盐渍
token-seasoned = 调味
token-roasted = 烤制
token-smoked = 熏制
token-canned = 罐装
token-fillet = 鱼片
token-wild = 野生（捕捞）
token-farmed = 养殖

## Search

search-label = 在本指南中搜索
search-hint = 名称、条码、HS 编码、包装上的编码
search-go = 搜索
search-title = 搜索
search-help = 请输入包装上的内容或您记得的内容：名称（任何文字均可）、条码或其一部分、HS 编码、登记号、批号。
search-no-script = 搜索需要 JavaScript，但此处已关闭或不允许使用。通过以下列表可找到每种产品：
search-kind = 货物种类
search-brand = 品牌
search-market = 国家和地区
search-any = 全部
search-found = 结果
search-code = 编码
search-products = 产品
search-brands = 品牌
search-records = 其他记录
search-passages = 正文中
search-lists = 列表
search-all = 全部结果
search-more = 显示更多
search-read-as = 识别为
search-content = 这是外箱标签：号码属于箱内的商品。
search-content-count = 标签上的商品数量：{ $count }。
search-other-size = 找到的规格不是 { $size }：请核对包装上的规格。
search-none = 本指南中没有“{ $query }”。
search-nearest = 本指南中没有“{ $query }”本身。以下最为接近：
search-none-next = 这完全不说明货物是否为正品：本指南并未收录所有产品。请减少字数、改用其他写法或条码下方的号码，或使用下面的列表。请询问权利人或您的联络点。
search-none-filtered = 在所选的货物种类、品牌或国家和地区中没有找到结果。取消选择可查看其余结果。
search-incomplete = 部分搜索索引无法载入：本副本不完整。在此找不到并不说明任何问题。请使用列表，或取得新副本。
search-why-alias = 又称
search-why-sound = 读音相近
search-why-similar = 拼写相近
search-why-pinyin = 中文名称的拼音
search-why-initials = 韩文名称的首字母（初声）
search-why-pack = 包装上的文字
search-why-hs = HS 编码
search-why-barcode = 条码
search-why-number = 编号
search-why-form = 该产品上的编码为此格式
search-why-false = 假冒品上出现过
search-why-near = 一位数字不同
search-why-case = 装有该商品的外箱
search-code-known = 此号码属于下列产品。假冒品上常有照抄的正品号码：不能作为证据。
search-code-known-false = 此编码在假冒品上出现过。正品编码会被照抄：请仔细查看，不能作为证据。
search-code-check-digit = 校验位有误：最后一位是 { $found }，而按其余各位应为 { $expected }。可能是某位数字看错或输错，也可能号码是编造的。请再看一遍。
search-code-check-digit-unknown = 本指南中没有产品的号码与之接近。
search-code-unknown = 号码 { $code } 格式正确，但本指南的档案中没有此号码。
search-code-unknown-means = 这不表示货物是假冒品：本指南并未收录所有产品或所有规格。
search-prefix-issuer = 开头几位数字说明号码由谁发放：GS1（{ $country }）。并不说明货物在何处生产。
search-prefix-demonstration = 开头几位数字供演示和示例使用：在售货物上不会有这样的号码。
search-prefix-restricted = 开头几位数字供一家企业或一个地区内部使用：此号码在别处没有意义。
search-prefix-publication = 开头几位数字用于图书和期刊。
search-prefix-coupon = 开头几位数字用于优惠券和退款凭证。
search-prefix-global-office = 开头几位数字由 GS1 全球总部发放。并不说明货物在何处生产。
search-prefix-unassigned = GS1 { $date } 的名单中，开头几位数字没有对应的机构。前缀此后仍会陆续分配：仅凭这一点不能对货物得出任何判断。

## Inspection

inspect-title = 查验
inspect-go = 查验手中的货物
inspect-dossier = 完整档案
inspect-lead = 看到什么就回答什么，顺序不限。结果按公开的规则由您的回答得出。输入的内容不会离开本设备。
inspect-paper = 此处未启用脚本，表单只能在纸上填写：请打印本页，勾选所见，并从末尾的表中读出结果。
identity-title = 货物是否标示为本产品？
identity-hint = 请将货物上印的品牌、品名和规格与此处所示比较。
identity-sizes = 规格
identity-yes = 是：所标品牌、品名和规格均相符
identity-no = 否
identity-cannot-tell = 无法判断
identity-no-means = 那么本档案不适用于该货物。请查找相应的档案：
variant-unknown = 不清楚
variant-none-of-these = 都不是
variant-possible = 仍可能是以下之一。请取消能够排除的：
variant-excluded = 所选包装不是在所输入的日期生产的。请再看一遍两者；在此之前按包装不清楚处理。
variant-excluded-left = 按日期可能是：
variant-excluded-none = 按所输入的日期，不是以上任何一种包装，并按此处理。请再看一遍日期；如无误，请询问权利人。
tools-title = 现有工具
tools-hint = 没有的请取消勾选：需要它的要点会隐藏，并算作未查看。
tools-opens = 我可以打开包装
tools-destroys = 我可以毁坏一件货物
tools-hidden = 已隐藏的要点：
inspect-group-closed = 用眼和手，不开包装
inspect-group-tool = 用工具，不开包装
inspect-group-opens = 须打开包装
inspect-group-destroys = 须毁坏货物
answer-question = 您看到什么？
answer-matches = 相符
answer-differs = 不同
answer-missing = 缺失
answer-cannot-tell = 无法判断
answer-blank = 未查看
answer-note = 备注
answer-photos = 您的照片文件名
answer-not-this-pack = 不适用于此包装。
answer-clear = 清除回答
unit-title = 已查看的样件
unit-hint = 一件货物不能说明其余货物。请从不同箱子的中部和底部取样。每件单独回答。新增的样件沿用当前样件的产品和包装；如有不同请更改。
unit-name = 第 { $number } 件
unit-add = 增加一件
unit-remove = 移除这一件
unit-label = 这一件的标记或位置
outcome-title = 结果
outcome-strong-indications = 有明显可疑迹象
outcome-ask-right-holder = 有可疑迹象：请询问权利人
outcome-inconclusive = 无法得出结论
outcome-no-difference = 未发现差异（不等于正品）
outcome-no-difference-in-copy = 本副本的要点中未见差异（不等于正品）
outcome-similar = 近似外观：属权利问题
outcome-no-outcome = 另一产品：无结果
outcome-no-form = 本副本无要点：无结果
outcome-none-yet = 尚未回答
outcome-status = 此结果按固定规则得出：不是扣留或放行的指令，不是法律认定，也不是证明文件。
outcome-fuller = 可能有内容更全的版本。此内容不是证明文件。
finding-points-to = 差异提示：
points-to-counterfeit = 假冒品
points-to-look-alike = 近似外观，属权利问题
points-to-origin-misuse = 虚假的原产地标示
points-to-forged-mark = 伪造的认证标志
points-to-refill-relabel = 重新灌装或改换标签的包装
points-to-species-substitution = 与标示不同的物种
points-to-free-riding = 模仿外观，属权利问题
points-to-no-right = 并非权利人制造的货物
finding-no-right = 此处没有在{ $country }有效的权利记录：不使用“假冒”一词。
finding-choose-market = 请在下面选择国家或地区：措辞取决于当地已记录的权利。
finding-looked = 已查看要点：{ $looked } / { $of }
finding-rests-differ = 发现的差异（判别力最强的在前）：
finding-rests-match = 相符之处（不能证明是正品）：
finding-open = 尚未回答：
finding-doubts = 无法得出结论的原因：
doubt-supporting-differ = 有一项或两项辅助要点不同。
doubt-unanswered = 有决定性要点或判别力强的要点尚无回答。
doubt-few-match = 判别力较高的相符太少：需要一项决定性要点或两项判别力强的要点相符。
doubt-nothing-tells = 本副本的要点无法说明更多。
doubt-identity-unsure = 不能确定货物就是该产品。
doubt-variant-unknown = 不清楚是哪一种包装。
doubt-none-of-these = 包装不是此处所示的任何一种。
doubt-copy-out-of-date = 本副本已过期。
doubt-dossier-out-of-date = 本档案已超过复核期限。
finding-capped = 结果比差异本身所示更轻，原因是：
finding-second-look = 全部取决于一项决定性差异：请再看一次，如有另一件请另看一件。
finding-second-look-cause = 决定结果的这些差异可能有同一个其他解释，只算一项：请再看一次，如有另一件请另看一件。
finding-undetected = 已回答的要点都无法查出：
finding-outdated = 译文已过时的要点和包装（原文已修改）：
finding-fallback = 尚未翻译、以其他语言显示的要点和包装：
consignment-in-units = 在已查看的 { $units } 件中，有 { $count } 件如此；这不说明其余货物。
consignment-others = 属于另一产品的件数：{ $count }
consignment-title = 所有已查看的样件
rule-title = 结果如何得出
rule-hint = 从上往下读。最先符合的一行就是结果。
rule-when = 条件
rule-strong-indications = 至少 1 项决定性要点不同，或至少 2 项判别力强的要点不同。
rule-ask-right-holder = 1 项判别力强的要点不同，或至少 3 项辅助要点不同。
rule-inconclusive = 1 或 2 项辅助要点不同；或有决定性要点或判别力强的要点尚无回答；或既没有 1 项决定性要点相符，也没有 2 项判别力强的要点相符；或不清楚是哪种包装；或副本或档案已过期。
rule-no-difference = 以上都不是。这不等于正品；结果中同时列出已回答的要点无法查出什么。
rule-identity = 另一产品：无结果。不能确定是该产品，或不是所示的任何包装：至多为“请询问权利人”，且不会轻于“无法得出结论”。
rule-variant = 包装不清楚时：取各可能包装中最轻的结果。所输入的日期排除所选包装时亦同；排除所有包装时，视为都不是所示包装。
rule-answers = “缺失”算作“不同”，除非该要点在正品上也可能缺失。“无法判断”算作没有回答。其他包装的要点不适用。
rule-match = 相符绝不抵消差异。具有同一种其他解释的要点只计一次。
rule-units = 多件时：最重的结果表述为“已查看的样件中有多少件”，绝不代表整批货物。
rule-version = 规则，第 { $number } 版
record-title = 记录
record-hint = 这是自行制作的笔记，不是官方记录，也不是证明文件。供您存档；请勿填写个人姓名。
record-market = 货物所在国家或地区
record-market-none = 未说明
record-consignment = 货物批次
record-reference = 您的编号
record-units = 整批件数
record-chosen = 取样方法
record-keep = 页面重新载入时保留我输入的内容
record-keep-hint = 仅保留在此标签页中，直到您关闭它或按“结束并清除”。
record-kept = 已恢复您先前的回答。
record-wipe = 结束并清除
record-wipe-ask = 要删除您在本页输入的全部内容吗？
record-save = 保存记录
record-save-editors = 为编辑人员保存
record-save-hint = 供编辑人员使用：不含备注、编号、批次、样件标记和文件名。
record-saved = 已在本设备上保存为文件：
record-next-print = 打印后存档。
record-next-send = 发送：把下面的文字发给权利人；本文件含有您的备注和编号，只发给您自己的机关。
record-next-ask = 有关货物的询问：
record-next-editors = 请通过您收到指南的途径，把此文件发给编辑人员。
record-print = 打印记录
record-open = 打开已保存的记录
record-text-title = 供复制的文字
record-text-hint = 供权利人或您的机关使用。仅供海关的要点只写编号，名称见附件。
record-text-editors = 不含备注、编号、批次和文件名
record-text-in = { $language }文字
record-copy = 复制
record-copied = 已复制。
record-copy-by-hand = 文字已选中：请用您的设备复制。
record-annex = 附件：不得披露
record-annex-hint = 这些要点所查看的内容仅供海关知悉。请将本附件与记录分开保管。
record-annex-where = 它打印在记录之后的单独一页上。
record-see-annex = 见附件
record-goods = 产品
record-copy-of = 版本和副本制作日
record-rule = 规则
record-identity = 标示为本产品
record-variant = 包装
record-codes = 输入的编码和日期
record-looked = 已查看的样件
record-opened = 已打开一份记录。它由版本 { $edition }、{ $date } 的副本制作。
record-outcome-then = 记录中的结果：
record-outcome-now = 按本副本的结果：
record-changed = 档案与制作该记录时不同。
record-rule-changed = 规则此后有变：当时第 { $then } 版，现在第 { $now } 版。
record-unknown = 记录中有而本副本没有的要点：
record-weight-changed = 判别力已改变的要点：
record-wrong = 此文件无法作为记录打开。
wrong-not-json = 它不是从本指南保存的记录。
wrong-newer = 它由更新版本的指南保存。请使用更新的副本。
wrong-guide = 它属于另一指南。
wrong-dossier = 它是另一档案的记录：
wrong-form = 其中部分已损坏或被改动。
wrong-size = 文件过大。
card-title = 现场卡
card-go = 可打印的现场卡
card-hint = 最多两张 A4 纸，黑白打印也清晰：请打印本页或存为 PDF。
card-print = 打印现场卡
card-further = { $count ->
   *[other] 指南中另有 { NUMBER($count) } 个查验要点未列入本卡
}
card-shortened = 为排入两张纸已作删减。全文见指南中的 { $id }。
handbook-title = 手册
handbook-go = 全部作为手册打印
handbook-hint = 每个产品最多两张 A4 纸，另起一张。请打印本页或存为 PDF。
handbook-contents = 目录
handbook-volume = 第 { $number } 册，共 { $total } 册
pocket-title = 便携文件
pocket-hint = 本文件内含图片，无需网络即可单独打开。内容不会自行更新：过期后请索取新文件。
pocket-pictures-left = 为控制文件大小已省略部分图片，图片见指南。
