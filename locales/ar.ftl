## The frame of every page

own-name = العربية
skip-to-content = الانتقال إلى المحتوى
menu = القائمة
language = اللغة
nav-front = البداية
nav-look = البحث بالشكل
nav-az = حسب الاسم
nav-barcodes = الباركود
nav-tools = حسب الأداة
nav-products = المنتجات
nav-brands = العلامات التجارية
nav-markets = الدول
nav-hs = رموز النظام المنسّق (HS)
nav-about = عن هذه النسخة
breadcrumb = موقعك في الدليل
on-this-page = في هذه الصفحة
to-top = إلى أعلى الصفحة
leaves-copy = يؤدي إلى الإنترنت
edition = الطبعة
edition-public = الطبعة المخصصة للجمهور ({ $name })
edition-partner = الطبعة المخصصة للمكاتب في الخارج ({ $name })
edition-customs = الطبعة المخصصة لموظفي الجمارك ({ $name })
dates-in-about = تاريخ إعداد هذه النسخة ومدة صلاحيتها مبيّنان في صفحة «عن هذه النسخة».

## Warnings about the copy, shown by script

copy-expired = انتهت صلاحية هذه النسخة من الدليل: كانت صالحة حتى { $date }. اطلب نسخة أحدث قبل الاعتماد عليها.
copy-clock = ساعة هذا الجهاز غير صحيحة: تشير إلى ما قبل { $date }، وهو يوم إعداد هذه النسخة. لا يمكن الحكم على التواريخ هنا.
copy-mixed = أجزاء من هذه النسخة ناقصة أو مأخوذة من نسخة أخرى. لا تعتمد عليها، واحصل على نسخة كاملة.

## The root page, where a language is chosen

choose-language = اختر اللغة
page-bare = إذا ظهرت هذه الصفحة بلا تنسيق، ففك ضغط ملف ZIP أولًا ثم افتح index.html من جديد.

## The front page

front-kinds = ما الصنف الذي بين يديك؟
front-look-hint = صور فقط: إذا تعذّرت قراءة العبوة
front-az-hint = جميع المنتجات مرتّبة بالاسم
front-barcodes-hint = بحسب الرقم المدوّن أسفل الخطوط
front-tools-hint = ما يمكن فحصه باليد أو بعدسة مكبّرة أو بميزان
front-brands-hint = بحسب الاسم المدوّن على العبوة
front-markets-hint = أين تُباع البضائع، وأين رُصدت بضائع مشتبه فيها
front-hs-hint = بحسب بند التعريفة الجمركية
front-ways = طرق أخرى للوصول إلى المنتج
front-latest = أحدث التعديلات
front-holds = محتوى هذه النسخة
front-how = ابحث عن المنتج. تأكد من أن العلامة التجارية والمنتج والحجم على القطعة هي المعروضة هنا. ثم افحص النقاط بالترتيب، الأصلي بجانب المقلّد.

## Counts and dates

count-products = { $count ->
    [zero] لا منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { NUMBER($count) } منتجات
    [many] { NUMBER($count) } منتجًا
   *[other] { NUMBER($count) } منتج
}
count-brands = { $count ->
    [zero] لا علامات تجارية
    [one] علامة تجارية واحدة
    [two] علامتان تجاريتان
    [few] { NUMBER($count) } علامات تجارية
    [many] { NUMBER($count) } علامة تجارية
   *[other] { NUMBER($count) } علامة تجارية
}
count-points = { $count ->
    [zero] لا نقاط فحص
    [one] نقطة فحص واحدة
    [two] نقطتا فحص
    [few] { NUMBER($count) } نقاط فحص
    [many] { NUMBER($count) } نقطة فحص
   *[other] { NUMBER($count) } نقطة فحص
}
seconds = { $count ->
    [zero] أقل من ثانية
    [one] نحو ثانية واحدة
    [two] نحو ثانيتين
    [few] نحو { NUMBER($count) } ثوانٍ
    [many] نحو { NUMBER($count) } ثانية
   *[other] نحو { NUMBER($count) } ثانية
}
months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { NUMBER($count) } أشهر
    [many] { NUMBER($count) } شهرًا
   *[other] { NUMBER($count) } شهر
}
reply-hours = { $count ->
    [zero] الرد خلال أقل من ساعة
    [one] الرد خلال ساعة واحدة
    [two] الرد خلال ساعتين
    [few] الرد خلال { NUMBER($count) } ساعات
    [many] الرد خلال { NUMBER($count) } ساعة
   *[other] الرد خلال { NUMBER($count) } ساعة
}
since = اعتبارًا من { $from }
until = حتى { $to }
from-to = من { $from } إلى { $to }
page-of = الصفحة { $page } من { $pages }
pages = الصفحات
pages-by-first = الصفحات، كلٌّ بأول مدخل فيها
page-before = الصفحة السابقة
page-after = الصفحة التالية
yes = نعم
no = لا
not-stated = غير مذكور
list-comma = { "، " }
list-semicolon = { "؛ " }
label-colon = { ": " }
brackets-open = { " (" }
brackets-close = { ")" }
sentence-end = { ". " }

## Lists

brands-title = العلامات التجارية
look-title = البحث بالشكل
look-hint = اختر نوع البضاعة ثم الشكل. تختلف الألوان بين العبوات: اعتمد على الشكل والطباعة.
look-choose = الاختيار حسب الشكل
look-kind = نوع البضاعة
look-area = الجزء الذي فيه نقطة فحص
look-any = الكل
look-found = المنتجات التي عُثر عليها
look-nothing = لا يوجد منتج يطابق كل هذه الاختيارات. وهذا لا يدل على شيء بشأن البضاعة.
look-reset = مسح الاختيارات
look-more = عرض المزيد
shape-none = الشكل غير مذكور
az-title = المنتجات حسب الاسم
barcodes-title = البحث بالباركود
barcodes-hint = يدل الرقم على المنتج ولا يثبت شيئًا بشأن البضاعة التي بين يديك: فكثيرًا ما تحمل البضائع المقلّدة باركودًا أصليًا منسوخًا، وقد لا يرد هنا رقم أصلي، والأرقام الأولى (880: كوريا) تدل على الجهة التي أصدرت الرقم لا على مكان الصنع.
barcodes-product = المنتج
barcodes-seen = رُصد أيضًا على بضائع مقلّدة
barcodes-without = { $count ->
    [zero] لا منتجات بلا رقم باركود.
    [one] منتج واحد بلا رقم باركود.
    [two] منتجان بلا رقم باركود.
    [few] { NUMBER($count) } منتجات بلا رقم باركود.
    [many] { NUMBER($count) } منتجًا بلا رقم باركود.
   *[other] { NUMBER($count) } منتج بلا رقم باركود.
}
markets-title = الدول
markets-hint = لكل دولة: المنتجات ذات العبوات المعدّة لها، والمنتجات التي رُصدت هناك بضائع مشتبه فيها منها.
market-title = المنتجات: { $country }
market-sold = عبوة معدّة لهذه الدولة
market-seen = رُصدت هنا بضائع مشتبه فيها
market-right = يرد هنا حق
market-entry = يرد هنا حق غير سارٍ أو ليس لصاحب الحق
market-no-right = لا يرد حق في هذه الدولة
hs-title = رموز النظام المنسّق (HS)
hs-hint = بنود النظام المنسّق (HS) لعام 2022. يُصرَّح عن المنتجات المدرجة تحت هذه البنود، وقد تكون التعريفة الجمركية في بلدك أكثر تفصيلًا.
hs-heading-title = البند HS { $code }
hs-no-subheading = البند الفرعي غير مذكور
no-picture = لا توجد صورة
picture-lost = الصورة مفقودة: هذه النسخة غير كاملة
nothing-here = لا تتضمن هذه الطبعة شيئًا هنا.

## Labels on what is shown in another language or is out of date

shown-in = معروض باللغة { $language }: لم يُترجم بعد
translation-outdated = الترجمة غير محدّثة: تغيّر النص الأصلي
machine-translated = ترجمة آلية
original-in = النص الأصلي ({ $language })
invented = هذه العلامة التجارية من وحي الخيال. لا وجود للمنتج ولا لصاحب الحق ولا للأرقام ولا لجهات الاتصال.

## A product dossier

names-printed = الأسماء كما هي مطبوعة على العبوة
record-id = ملف المنتج
brand = العلامة التجارية
brand-compared = العلامة المقارَن بها
right-holder = صاحب الحق
warns-of = المخالفات المحتملة
also-called = أسماء أخرى
confusable-title = لا تخلط بينه وبين
same-brand = منتجات أخرى لهذه العلامة التجارية

variants-title = أي عبوة هي؟
variants-hint = تختلف العبوات الأصلية بحسب السوق وتاريخ الصنع. حدّد عبوتك أولًا: لا تسري النقطة إلا على العبوات المذكورة بجانبها.
variants-none = ليست أيًّا منها؟ قد تكون عبوة جديدة أو معدّة لسوق أخرى: اسأل صاحب الحق.
numbers-packs = بحسب رقم الباركود فالعبوة هي:
numbers-caution = كثيرًا ما تحمل البضائع المقلّدة رقمًا أصليًّا منسوخًا: فهو ليس دليلًا. قارن العبوة نفسها.
numbers-none = لا تحمل أي عبوة معروضة هنا هذا الرقم. اقرأه مرة أخرى؛ وإن كان كذلك على العبوة فهي ليست أيًّا منها: اسأل صاحب الحق.
variant-markets = الدول المعدّة لها
variant-made = تاريخ الصنع
variant-languages = اللغات على العبوة

points-title = نقاط الفحص
outcome-guidance = التطابق لا يثبت إلا القليل: المقلّدون ينسخون ما يُرى. «لم يُعثر على اختلاف» لا يعني «أصلية». والبضائع الأصلية المبيعة خارج قنوات التوزيع المعتمدة ليست مقلّدة.
outcome-guidance-similar = لا يُقال هنا إن هذه البضائع مقلّدة. إنها تشبه منتجًا محميًّا، أما كون ذلك تعديًا على حق فمرجعه صاحب الحق والسلطات المختصة.
outcome-limited = قد تتضمن الطبعات الأوسع نقاطًا أخرى. وهذا ليس شهادة.
points-none = لا تعرض هذه الطبعة نقاط فحص لهذا المنتج. اسأل صاحب الحق.
column-number = الرقم
column-point = النقطة
column-weight = قوة الدلالة
point-number = النقطة { $number }
point-needs = ما يلزم: { $tool }
point-opens = يلزم فتح العبوة
point-closed = تبقى العبوة مغلقة
point-destroys = يُتلف القطعة
point-may-be-absent = قد لا يوجد في البضائع الأصلية
point-needs-colour = يُفحص في ضوء النهار: يُعرف باللون، ولا يمكن الحكم عليه بالأبيض والأسود
point-variants = للعبوات التالية فقط
point-seen-in = رُصد في
point-first-seen = رُصد أول مرة: { $date }
point-detects = يشير الاختلاف إلى
point-cause = تفسير آخر
shows-genuine = أصلي
shows-counterfeit = مقلّد
shows-look-alike = مشابه
shows-other = للمقارنة
caution-title = تنبيه
measure-title = القياسات
measure-so-far = { $side }، حتى الآن
photo-alt = { $side }، { $view }: { $point }
photo-alt-plain = { $side }، { $view }
photo-alt-product-genuine = { $name }، أصلي
photo-alt-product-counterfeit = { $name }، مقلّد
photo-alt-product-look-alike = { $name }، منتج مشابه
photo-alt-product-other = { $name }، للمقارنة
photo-credit = الصورة: { $credit }، الترخيص: { $licence }
photo-determined = رأى أنه مقلّد: { $who }، بتاريخ { $date }
photo-determined-by = رأى أنه مقلّد: { $who }
hotspots = النقاط على هذه الصورة
point-on-picture = عرض على الصورة
picture-enlarge = تكبير

compare-close = إغلاق
compare-before = الزوج السابق
compare-after = الزوج التالي
compare-in = تكبير
compare-out = تصغير
compare-fit = ملاءمة
compare-pixels = 1:1
compare-swap = تبديل الجانبين
compare-over = تراكب
compare-divider = الخط الفاصل بين الصورتين
compare-pair = الزوج
compare-zoom = التكبير
compare-scale = الصورتان بمقياس واحد: يدل الشريط على طول على البضاعة، لا على الشاشة.
compare-no-scale = لا يمكن مقارنة الأحجام: ليس للصورتين مقياس مشترك.
compare-keys = المفاتيح: + و − للتكبير والتصغير، والأسهم للتحريك، و0 للملاءمة، وPage Up وPage Down لتغيير الزوج، وEsc للإغلاق.
compare-own = صورتي
compare-own-ask = المقارنة بصورتي
compare-own-side = البضاعة المعاينة
compare-own-take = التقاط صورة
compare-own-choose = اختيار صورة
compare-own-stays = التقط صورة للبضاعة أو اخترها. تبقى الصورة في هذه الصفحة: لا تُرسل ولا تُحفظ، وتزول عند مغادرة الصفحة.
compare-own-reading = تجري قراءة الصورة …
compare-own-smaller = في الصورة عدد كبير جدًا من البكسلات، فصُغّرت لهذه المقارنة. لم يتغير ملفك.
compare-own-other = الصورة الأخرى
compare-own-corners = الزوايا
compare-own-corner = الزاوية
compare-own-corners-hint = اسحب الزوايا الأربع إلى المواضع نفسها في الصورتين. مفاتيح الأسهم تحرك الزاوية، ومع Shift أسرع.
compare-own-reset = إلغاء الزوايا
compare-own-crossed = لا تحيط هذه الزوايا بمساحة: تُعرض الصورة كما التُقطت.
compare-own-opacity = العتامة
compare-own-flicker = تبديل العرض
compare-own-auto = تبديل تلقائي
compare-own-print = طباعة الصورتين
compare-own-name = كتابة اسم الملف في النموذج
compare-own-named = كُتب اسم الملف في النموذج.
compare-own-remove = إزالة الصورة
compare-own-fault-empty = هذا الملف فارغ. التقط الصورة من جديد أو اختر غيرها.
compare-own-fault-huge = هذه الصورة أكبر مما يحتمله هذا الجهاز. التقطها ببكسلات أقل أو اختر نسخة أصغر.
compare-own-fault-pdf = هذا ملف PDF وليس صورة. اختر صورة، أو التقط صورة شاشة لصفحة PDF.
compare-own-fault-heic = لا يستطيع هذا المتصفح عرض صور HEIC. اضبط الكاميرا على JPEG (في iPhone: الإعدادات، الكاميرا، التنسيقات، الأكثر توافقًا) والتقط الصورة من جديد، أو اختر صورة شاشة لها.
compare-own-fault-unreadable = لا يستطيع هذا المتصفح عرض هذا الملف. اختر صورة من نوع JPEG أو PNG.
compare-own-sheet = البضاعة المعاينة بجانب صورة من الدليل
compare-own-mark = صورة خاصة للبضاعة المعاينة، وليست من صور الدليل.
compare-own-straight = قُوّمت بأربع زوايا.
compare-own-whole = الصورة كاملة كما التُقطت
compare-own-file = ملف الصورة
compare-own-printed = تاريخ الطباعة

codes-title = الرموز والتواريخ على العبوة
codes-hint = يمكن نسخ الرموز. الرمز الموافق لا يثبت شيئًا، وغير الموافق يدعو إلى إعادة النظر: هل هو O أم 0، أو I أم 1، أو B أم 8؟
code-where = الموضع
code-print = طريقة الطباعة
code-must-agree = الرمز واحد في هذه المواضع كلها
code-sample = مثال
code-part = الجزء
code-form = الصيغة
code-in-sample = في المثال
code-literal = دائمًا { $text }
code-letters = { $count ->
    [zero] لا أحرف
    [one] حرف لاتيني كبير واحد
    [two] حرفان لاتينيان كبيران
    [few] { NUMBER($count) } أحرف لاتينية كبيرة
    [many] { NUMBER($count) } حرفًا لاتينيًّا كبيرًا
   *[other] { NUMBER($count) } حرف لاتيني كبير
}
code-digits = { $count ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { NUMBER($count) } أرقام
    [many] { NUMBER($count) } رقمًا
   *[other] { NUMBER($count) } رقم
}
code-date = تاريخ بصيغة { $form }
code-mixed = بصيغة { $form } (الحرف A يعني حرفًا، والرقم 9 يعني رقمًا)
code-one-of = أحد ما يلي: { $list }
code-date-legend = السنة YYYY أو YY، والشهر MM، واليوم DD، ورقم اليوم في السنة JJJ
code-point = يتبع النقطة
dates-title = التواريخ
date-word = الكلمة على العبوة
date-meaning = المعنى
date-format = طريقة الكتابة
shelf-life = مدة الصلاحية
shelf-life-hint = تجاوز التاريخ يعني انتهاء الصلاحية، ولا يعني أن البضاعة مقلّدة.
known-false-title = رموز رُصدت على بضائع مقلّدة
known-false-hint = المقلّدون ينسخون رموزًا أصلية: ورود الرمز في هذه القائمة يدعو إلى التدقيق، وليس دليلًا.
check-title = التحقق من رمز أو تاريخ
check-hint = اكتب ما تقرؤه على العبوة: لا يُحفظ في أي مكان. ما يوافق لا يثبت شيئًا، وما لا يوافق ليس إلا داعيًا إلى إعادة النظر.
check-inspection = تاريخ المعاينة
check-inspection-hint = تُقاس التواريخ على هذا اليوم. وهو في البداية تاريخ اليوم بحسب ساعة هذا الجهاز: صحّحه إن لم يكن صحيحًا.
check-no-inspection = لا يوجد تاريخ معاينة: لا يُقاس عليه أي تاريخ.
check-code = الرمز كما تقرؤه
check-fits = الصيغة موافقة.
check-fits-means = هذا لا يثبت شيئًا: فالرموز الأصلية تُنسخ.
check-ambiguous = يمكن قراءته بأكثر من طريقة، والمعروض أولاها.
check-begun = الصيغة موافقة حتى الآن، لكن تنقصها خانات.
check-misfit = الصيغة غير موافقة.
check-typing = أهو خطأ في الكتابة؟ انظر إلى العبوة مرة أخرى: يسهل الخلط بين O و0، وI و1، وB و8.
check-nearest = هذا يوافق الصيغة:
check-take = هكذا هو على العبوة: استعمله
check-impossible = لا وجود لهذا التاريخ.
check-no-year = هذه السنة غير ممكنة.
check-no-month = لا وجود لهذا الشهر.
check-no-day = ليس في ذلك الشهر هذا اليوم.
check-no-day-of-year = ليس في تلك السنة هذا اليوم.
check-contradiction = جزآن من الرمز يدلان على يومين مختلفين.
check-ahead = بعد تاريخ المعاينة: وهذا غير ممكن لبضاعة موجودة بين يديك. انظر مرة أخرى.
check-past = تجاوز تاريخه يوم المعاينة: انتهت صلاحيته، ولا يعني ذلك أنه مقلّد.
check-ends = تنتهي مدة الصلاحية:
check-ends-rule = آخر يوم هو اليوم السابق لليوم نفسه، والعبوة التي تحمل اليوم نفسه صحيحة أيضًا.
check-agree = الرمز واحد في المواضع كلها.
check-others = اكتب الرمز من المواضع الأخرى أيضًا: يجب أن يكون هو نفسه.
check-disagree = المواضع مختلفة، والرمز يجب أن يكون واحدًا فيها كلها. انظر مرة أخرى.
check-point = إن بقي كذلك، فهذه النقطة تتناوله:
check-order = لا يُعرف يقينًا أي الأرقام هو اليوم أو الشهر أو السنة. قد يكون:
check-buddhist = السنة بالتقويم البوذي الذي يزيد على الميلادي 543 سنة.
check-era = السنة محسوبة بتقويم آخر (تقويم مينغو أو حقبة يابانية)، والتاريخ هنا بالتقويم الميلادي.
check-each = لا توجد بجانب هذا التاريخ كلمة تبيّن ما هو. اكتب كل تاريخ في حقله.
check-form = لا يمكن قراءته تاريخًا. اكتب السنة ثم الشهر ثم اليوم، مثلًا:
check-differ = الرمز والتاريخ المطبوع يدلان على يومين مختلفين. انظر مرة أخرى:
check-shelf = هذا التاريخ لا يوافق تاريخ الصنع مضافًا إليه مدة الصلاحية. انظر إليهما مرة أخرى:
check-outside = لم تُصنع في ذلك الوقت أيّ من العبوات المعروضة هنا.
check-outside-then = انظر إلى التاريخ مرة أخرى. فإن كان هذا هو المكتوب على العبوة فهي ليست أيًّا من المعروضة هنا: اسأل صاحب الحق.

verbatim-title = النص الكوري على العبوة
verbatim-hint = قارنه بالعبوة حرفًا حرفًا.
marks-title = علامات التصديق
mark-name = العلامة
mark-number = صيغة رقمها (9 رقم، A حرف)

facts-title = عن المنتج
item-gtin = الباركود (GTIN)
item-size = الحجم
item-variants = العبوة
hs-codes = رموز النظام المنسّق (HS)
net-content = المحتوى الصافي
pao = مدة الصلاحية بعد الفتح
functional = غرض مستحضر التجميل الوظيفي
food-type = نوع الغذاء
allergens = مسببات الحساسية المذكورة
storage = التخزين
item-report-number = رقم الإبلاغ عن المنتج (품목보고번호)
season = الموسم
species = النوع
look-alike-species = أنواع تُقدَّم على أنها هذا النوع
fish-form = الحالة
fish-catch = صيد أو استزراع
fish-areas = منطقة الصيد بحسب FAO
fish-traceability = علامة التتبّع
origin-not-by-eye = لا يمكن تمييز النوع نفسه ذي المنشأ الآخر بالعين. اعتمد على المستندات وفحوص المختبر.
shape = الشكل

rights-title = الحقوق والقيد لدى الجمارك
rights-hint = كما هي معلومة في اليوم المذكور. راجع الرقم لدى المكتب المختص قبل الاعتماد عليه.
right-of-brand = لجميع منتجات العلامة التجارية
right-sign = الإشارة
right-office = المكتب
right-number = الرقم
right-classes = الفئات
right-owner = المالك المسجّل
right-expires = تاريخ الانتهاء
right-state = الحالة
right-checked = رُوجع في { $date }
right-live = سارٍ عند إعداد هذه النسخة
right-none = لا يرد هنا حق في
right-none-hint = هذا ما يعرفه الدليل فقط: اسأل المكتب المختص أو صاحب الحق عن وجود حق.
recordation = القيد لدى الجمارك

contacts-title = الجهات التي يمكن سؤالها
contacts-hint = تأكد من العنوان عبر قناة أخرى غير هذه النسخة قبل الاعتماد على أي رد.
contact-languages = اللغات
contact-jurisdictions = الدول المشمولة
contact-everywhere = جميع الدول
contact-hours = ساعات العمل
contact-open = مفتوح الآن (دون مراعاة العطل الرسمية).
contact-open-days = الآن ضمن هذه الساعات؛ والأيام غير مذكورة.
contact-closed = مغلق الآن.
contact-yours = بتوقيت هذا الجهاز:
contact-email = البريد الإلكتروني
contact-phone = الهاتف
contact-address = العنوان
photo-request-title = الصور المطلوب إرسالها
routes-title = المسارات المرصودة
route-from = من
route-via = عبر
route-to = إلى
hazards = مخاطر هذه البضائع
perishable = سريع التلف
sources-title = المصادر
source-claim = بشأن
source-text = المصدر
source-date = التاريخ

history-title = ملف المنتج هذا
revision-line = المراجعة { $number } بتاريخ { $date }
revision-of = مراجعة { $date }
revision-number = المراجعة { $number }
owner = الجهة المسؤولة
review-due = موعد المراجعة القادمة
review-overdue = كانت مراجعة ملف المنتج هذا متأخرة عن موعدها عند إعداد هذه النسخة.
review-overdue-since = كان موعد مراجعة ملف المنتج هذا { $date } وقد فات، فقد يكون غير محدّث. وحتى إن لم يوجد اختلاف تبقى النتيجة «غير حاسمة».
changes-title = التعديلات
approved-by = اعتمده
approved-right-holder = صاحب الحق

## A withdrawn dossier, and pages that moved

withdrawn-title = سُحب ملف المنتج هذا
withdrawn-hint = لم يعد يتضمن نقاط فحص. لا تستعمل نسخة أقدم منه، واسأل الجهات المذكورة أدناه.
withdrawn-date = إذا كان السبب انتهاء الإنتاج: فالعبوة التي تحمل تاريخ صنع لاحقًا تستدعي سؤال صاحب الحق فورًا.
withdrawn-reason = السبب
withdrawn-since = تاريخ السحب
moved-title = نُقلت هذه الصفحة
moved-hint = ملف المنتج موجود الآن هنا:

## About this copy

about-title = عن هذه النسخة
about-guide = الدليل
about-publisher = الناشر
about-audience = الفئة المستهدفة
about-built = تاريخ الإعداد
about-valid = صالحة حتى
about-no-end = لم يُحدَّد تاريخ
about-sequence = رقم العدد
about-recipient = الجهة المستلمة لهذه النسخة
about-dossiers = ملفات المنتجات
about-languages = اللغات
verify-title = كيف تتحقق من هذه النسخة
verify-hint = قد تؤدي صفحة معدّلة إلى الإفراج عن بضائع مقلّدة أو احتجاز بضائع أصلية. تحقق من النسخة المسلّمة يدًا بيد قبل استعمالها.
verify-program = بواسطة برنامج jinwi
verify-program-hint = يكشف الملفات التي عُدّلت أو نقصت أو أُضيفت، والنسخ المنتهية الصلاحية.
verify-without = من دون البرنامج
verify-without-hint = نفّذ الأوامر في مجلد هذه النسخة. تعرض الأوامر الملفات التي عُدّلت أو نقصت أو أُضيفت. إذا لم تعرض شيئًا فهي لم تجد شيئًا.
verify-certutil = يعرض certutil الملفات المعدّلة والناقصة، ولا يكشف الملفات المضافة.
verify-left = تترك أنظمة التشغيل ملفات ومجلدات خاصة بها على وحدات التخزين والأقراص. ما يلي لا يدعو إلى القلق:
verify-open = لا تفتح أي ملف آخر يظهر على أنه مضاف، ولو كان داخل تلك المجلدات. وبخاصة:
verify-signature = من أعدّها
verify-signature-hint = إذا كان في المجلد الملف SHA256SUMS.minisig فالنسخة موقّعة. احصل على المفتاح العام للناشر عبر قناة أخرى، لا من أي نسخة: فمن يعدّل نسخة يستطيع أيضًا تعديل ما تذكره عن المفتاح. احفظ المفتاح باسم publisher.pub بجانب مجلد هذه النسخة، لا داخله، ثم نفّذ أحد هذه الأوامر.
verify-anchor = إذا لم تكن النسخة موقّعة، فقارن قيمة التحقق للملف SHA256SUMS بالقيمة التي يعطيك إياها الناشر عبر قناة أخرى. ومن دون مفتاح أو قيمة تحقق من تلك القناة قد تكون قائمة الملفات نفسها مزوّرة.
secrecy-title = الحفاظ على السرية
secrecy-text = الصفحات نفسها غير مشفّرة. لا تُسلَّم طبعة الجمارك إلا في أرشيف مشفّر، فلا تنسخها إلى أجهزة مشتركة أو خاصة.
notice-title = تنويه
credits-title = المواد المستخدمة وتراخيصها
credits-font = تُعرض الكتابة الكورية (هانغل) بخط Noto Sans KR بموجب رخصة SIL Open Font License 1.1.
credits-zxing = تُقرأ رموز الباركود بواسطة ZXing-C++‎ (رخصة Apache License 2.0) ضمن zxing-wasm (رخصة MIT License).
credits-cldr = أسماء الدول واللغات من Unicode CLDR بموجب رخصة Unicode License.
credits-han = أشكال الحروف الصينية وقراءاتها الكورية المستخدمة في البحث مأخوذة من OpenCC بموجب رخصة Apache 2.0، ومن قاعدة بيانات Unihan بموجب رخصة Unicode.
credits-program = أُعدّ بواسطة Jinwi.

## Closed lists: kinds of goods

kind-cosmetics = مستحضرات التجميل
kind-food = الأغذية
kind-fish = الأسماك والمأكولات البحرية

## Closed lists: part of the goods looked at

area-carton = الكرتون
area-seal = ختم الأمان أو اللحام
area-barcode = الباركود
area-date-code = رمز التاريخ والتشغيلة
area-label-text = نص البطاقة
area-container = الوعاء
area-closure = وسيلة الإغلاق
area-inner = داخل العبوة
area-contents = المحتوى
area-document = المستندات
area-species = النوع

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = بالعين المجردة
method-touch = باللمس
method-loupe = بعدسة مكبّرة
method-measure = بالقياس
method-weigh = بالوزن
method-tilt = بالإمالة تحت الضوء
method-uv = بالأشعة فوق البنفسجية
method-scan = بالمسح الضوئي
method-compare = بالمقارنة بالصورة
method-online = بالبحث في الإنترنت
method-lab = في المختبر
tool-loupe = عدسة مكبّرة
tool-measure = مسطرة أو قدمة قياس
tool-weigh = ميزان
tool-uv = مصباح أشعة فوق بنفسجية
tool-scan = قارئ باركود أو هاتف
tool-online = الإنترنت على جهاز آخر
tool-lab = مختبر
tool-none = دون أدوات

## Closed lists: how much a difference says

weight-decisive = حاسمة
weight-strong = قوية
weight-supporting = مساندة
weight-decisive-means = بحسب صاحب الحق، لا يقع هذا الاختلاف في قطعة أصلية.
weight-strong-means = الاختلاف هنا نادر في القطع الأصلية.
weight-supporting-means = الاختلاف هنا شائع في البضائع التي يحذّر منها هذا الملف، لكنه يُرى في القطع الأصلية أيضًا.

## Closed lists: what a dossier warns of

infringement-counterfeit = بضاعة مقلّدة
infringement-look-alike = منتج مشابه
infringement-origin-misuse = بيان منشأ كاذب
infringement-forged-mark = علامة تصديق مزوّرة
infringement-refill-relabel = إعادة تعبئة أو تغيير الملصق
infringement-species-substitution = استبدال النوع
infringement-free-riding = محاكاة المظهر

## Closed lists: shapes

shape-jar = برطمان
shape-tube = أنبوب
shape-bottle = زجاجة
shape-pump = زجاجة بمضخة
shape-box = علبة كرتونية
shape-pouch = كيس
shape-can = علبة معدنية
shape-tray = صينية
shape-stick = عبوة إصبعية
shape-sheet = ورقة
shape-bare = بلا عبوة
shape-other = شكل آخر

## Closed lists: others

status-published = منشور
status-withdrawn = مسحوب
owner-moip = وزارة الملكية الفكرية الكورية (MOIP)
owner-mafra = وزارة الزراعة والأغذية والشؤون الريفية الكورية (MAFRA)
owner-mof = وزارة المحيطات والثروة السمكية الكورية (MOF)
owner-mfds = وزارة سلامة الغذاء والدواء الكورية (MFDS)
owner-kcs = هيئة الجمارك الكورية (KCS)
right-status-registered = مسجّل
right-status-pending = قيد النظر
right-status-disputed = متنازع عليه
right-status-owned-by-third-party = مملوك لطرف ثالث
right-status-expired = منتهٍ
cause-decoded-lot = أزال تاجر رمز التشغيلة
cause-relabelled = غيّر مستورد الملصق
cause-rewrapped = أعاد تاجر التغليف
cause-damage = تلف
audience-public = الجمهور
audience-partner = المكاتب في الخارج
audience-customs = موظفو الجمارك
date-means-manufactured = تاريخ الصنع
date-means-packed = تاريخ التعبئة
date-means-use-by = آخر موعد للاستعمال
date-means-sell-by = آخر موعد للبيع
date-means-best-before = يُفضَّل استعماله قبل
date-means-frozen = تاريخ التجميد
date-means-harvested = تاريخ الحصاد
date-means-caught = تاريخ الصيد
date-means-expires = تاريخ انتهاء الصلاحية

## What a source supports, where it is no point: parts of a dossier

claim-names = الأسماء
claim-infringements = المخالفات
claim-hs = رموز النظام المنسّق (HS)
claim-items = الأحجام وأرقام الباركود
claim-variants = العبوات
claim-codes = الرموز
claim-dates = التواريخ
claim-shelf-life-months = مدة الصلاحية
claim-verbatim = النص الكوري على العبوة
claim-marks = علامات التصديق
claim-rights = الحقوق
claim-contacts = جهات الاتصال
claim-routes = المسارات
claim-safety = السلامة
claim-cosmetics = مستحضرات التجميل
claim-food = الأغذية
claim-fish = الأسماك
claim-known-false = رموز رُصدت على بضائع مقلّدة

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = الوجه الأمامي
token-back = الوجه الخلفي
token-side = الجانب
token-top = الأعلى
token-bottom = الأسفل
token-base = القاعدة
token-inside = الداخل
token-edge = الحافة
token-label = البطاقة
token-front-label = البطاقة الأمامية
token-back-label = البطاقة الخلفية
token-side-label = البطاقة الجانبية
token-end-panel = اللوح الطرفي
token-carton = الكرتون
token-carton-front = الوجه الأمامي للكرتون
token-carton-back = الوجه الخلفي للكرتون
token-carton-side = جانب الكرتون
token-carton-top = أعلى الكرتون
token-carton-bottom = أسفل الكرتون
token-carton-and-can-base = أسفل الكرتون وقاعدة العلبة المعدنية
token-shipping-carton = كرتون الشحن
token-seal = ختم الأمان أو اللحام
token-barcode = الباركود
token-date-code = رمز التاريخ والتشغيلة
token-container = الوعاء
token-closure = وسيلة الإغلاق
token-cap = الغطاء
token-inner = داخل العبوة
token-contents = المحتوى
token-leaflet = النشرة الداخلية
token-document = المستند
token-jar-base = قاعدة البرطمان
token-bottle-base = قاعدة الزجاجة
token-can-base = قاعدة العلبة المعدنية
token-can-rim = حافة العلبة المعدنية
token-stick-base = قاعدة العبوة الإصبعية
token-tube-crimp = الطرف الملحوم للأنبوب
token-orifice = الفوهة
token-pouch-front = الوجه الأمامي للكيس
token-pouch-back = الوجه الخلفي للكيس
token-pouch-edge = حافة الكيس
token-pouch-label = بطاقة الكيس
token-fruit-label = بطاقة الثمرة
token-hologram = الهولوغرام
token-wrapper = الغلاف
token-tie = الرباط
token-tray = الصينية
token-lid = الغطاء العلوي
token-sachet = الكيس الصغير
token-sheet = الورقة
token-certificate = الشهادة
token-whole = القطعة كاملة
token-head = الرأس
token-head-top = أعلى الرأس
token-mouth = الفم
token-belly = البطن
token-cavity = التجويف البطني
token-scales = القشور
token-fin = الزعنفة
token-tail = الذيل
token-dorsal = ظهر السمكة

## Free words: photos to send

token-six-sides = الأوجه الستة كلها
token-date-code-with-ruler = رمز التاريخ والتشغيلة وبجانبه مسطرة
token-seal-before-opening = ختم الأمان قبل الفتح
token-inside-of-cap = داخل الغطاء
token-front-straight-on = الوجه الأمامي بزاوية مستقيمة
token-open-carton-from-above = الكرتون مفتوحًا، من الأعلى
token-hologram-two-angles = الهولوغرام من زاويتين
token-fruit-label-close-up = بطاقة الثمرة عن قرب
token-wrapper-against-light = الغلاف مقابل الضوء
token-bullet-from-above = أحمر الشفاه من الأعلى
token-whole-fish-side = السمكة كاملة من الجانب
token-tail-with-ruler = الذيل وبجانبه مسطرة
token-anal-fin-spread = الزعنفة الشرجية مبسوطة
token-phytosanitary-certificate = شهادة الصحة النباتية
token-documents = مستندات الإرسالية
token-next-to-genuine = بجانب قطعة أصلية
token-under-uv = تحت الأشعة فوق البنفسجية

## Free words: how a code is printed

token-laser = ليزر
token-ink-jet = نفث الحبر
token-dot-matrix = مصفوفة نقطية
token-thermal = طباعة حرارية
token-printed = آلة طباعة
token-embossed = نقش بارز
token-debossed = نقش غائر بالضغط
token-engraved = حفر
token-stamped = ختم
token-hot-foil = طباعة بالرقائق الساخنة

## Free words: what is measured

token-weight = الوزن
token-length = الطول
token-width = العرض
token-height = الارتفاع
token-depth = العمق
token-thickness = السماكة
token-diameter = القطر
token-volume = الحجم
token-count = العدد
token-ratio = النسبة
token-seal-width = عرض اللحام
token-tail-stalk-depth = ارتفاع السويقة الذيلية

## Free words: contacts, rights, who found goods counterfeit

token-authentication = الاستفسار عن الأصالة
token-legal = المسائل القانونية
token-general = الاستفسارات العامة
token-report = الإبلاغ عن بضائع مقلّدة
token-trademark = علامة تجارية
token-design = تصميم صناعي
token-patent = براءة اختراع
token-utility-model = نموذج منفعة
token-copyright = حق المؤلف
token-gi = مؤشر جغرافي
token-certification-mark = علامة تصديق
token-collective-mark = علامة جماعية
token-plant-variety = صنف نباتي
token-right-holder = صاحب الحق
token-customs = الجمارك
token-court = المحكمة
token-laboratory = المختبر
token-authority = جهة حكومية

## Free words: kinds and parts of codes

token-lot = رقم التشغيلة
token-serial = الرقم التسلسلي
token-gtin = رقم الباركود
token-item-report-number = رقم الإبلاغ عن المنتج
token-registration-number = رقم التسجيل
token-date = تاريخ الصنع
token-mfg = تاريخ الصنع
token-packed = تاريخ التعبئة
token-use-by = آخر موعد للاستعمال
token-plant = المصنع
token-line = خط الإنتاج
token-shift = الوردية
token-batch = الدفعة
token-hour = الساعة
token-minute = الدقيقة
token-station = وحدة التعبئة
token-house = محطة التعبئة
token-orchard = البستان
token-history = رقم التتبّع
token-trace = رقم التتبّع
token-tracing-number = رقم التعقّب
token-fruit-label-number = رقم بطاقة الثمرة
token-line-code = رمز خط الإنتاج
token-carton-code = رمز الكرتون
token-check-number = رقم التوثيق
token-box = رقم الصندوق
token-licence = رقم الترخيص
token-product = رقم المنتج
token-year = السنة
token-month = الشهر
token-day = اليوم
token-check = رقم التحقق

## Free words: storage and hazards

token-cool-dry = مكان بارد وجاف
token-room-temperature = درجة حرارة الغرفة
token-chilled = مبرّد
token-chilled-0-5 = مبرّد، من 0 إلى 5 درجات مئوية
token-away-from-light = بعيدًا عن الضوء
token-undeclared-allergen = مسبب حساسية غير مذكور
token-fish-allergen = مسبب حساسية من الأسماك
token-unknown-ingredients = مكوّنات مجهولة
token-unknown-colourants = ملوّنات مجهولة
token-unknown-pesticide-residues = متبقيات مبيدات مجهولة
token-unknown-plant-health-status = صحة نباتية غير موثّقة بشهادة
token-unproven-sun-protection = حماية من الشمس غير مثبتة
token-past-use-by-contents = محتوى تجاوز تاريخه
token-expired-goods = بضائع منتهية الصلاحية
token-broken-glass = زجاج مكسور
token-microbial-contamination = تلوّث جرثومي
token-heavy-metals = معادن ثقيلة
token-spoilage = فساد
token-histamine = هستامين

## Free words: functional cosmetics

token-whitening = تفتيح البشرة
token-wrinkle-improvement = تحسين التجاعيد
token-uv-protection = الحماية من الأشعة فوق البنفسجية
token-hair-dye = صبغ الشعر
token-hair-removal = إزالة الشعر
token-hair-loss-relief = تخفيف تساقط الشعر
token-acne-relief = تخفيف حب الشباب

## Free words: allergens

token-egg = بيض
token-milk = حليب
token-buckwheat = حنطة سوداء
token-peanut = فول سوداني
token-soya = صويا
token-soy = صويا
token-wheat = قمح
token-mackerel = إسقمري (ماكريل)
token-crab = سلطعون
token-shrimp = روبيان (جمبري)
token-pork = لحم خنزير
token-beef = لحم بقر
token-chicken = دجاج
token-peach = خوخ (دراق)
token-tomato = طماطم
token-sulphites = كبريتيت
token-walnut = جوز
token-pine-nut = صنوبر
token-squid = حبار
token-shellfish = رخويات صدفية
token-fish = سمك
token-sesame = سمسم

## Free words: form and catch of fish

token-live = حي
token-fresh = طازج
token-frozen = مجمّد
token-dried = مجفّف
token-salted = مملّح
token-seasoned = متبّل
token-roasted = محمّص
token-smoked = مدخّن
token-canned = معلّب
token-fillet = شرائح (فيليه)
token-wild = صيد طبيعي
token-farmed = استزراع

## Search

search-label = البحث في هذا الدليل
search-hint = الاسم، الباركود، رمز HS، الرمز على العبوة
search-go = بحث
search-title = البحث
search-help = اكتب ما هو مدوّن على العبوة أو ما تتذكره: اسمًا بأي حروف كانت، أو الباركود أو جزءًا منه، أو رمز HS، أو رقم تسجيل، أو رمز التشغيلة.
search-no-script = يحتاج البحث إلى JavaScript، وهي هنا معطّلة أو غير مسموح بها أو أقدم من اللازم. تؤدي هذه القوائم إلى جميع المنتجات:
search-kind = نوع البضاعة
search-brand = العلامة التجارية
search-market = الدولة
search-any = الكل
search-found = النتائج
search-code = الرمز
search-products = المنتجات
search-brands = العلامات التجارية
search-records = سجلات أخرى
search-terms = كلمات على العبوات
search-passages = في النصوص
search-lists = القوائم
search-similar = متشابه لكنه ليس نفسه
search-go-on = اكتب المزيد: هذا القدر وحده لا يدل على شيء بعد.
search-questions = كيف أعرف أن|كيف اعرف ان|كيف أعرف إذا كان|كيف أعرف إن كان|كيف أعرف|كيف نعرف|كيف يمكن معرفة|كيف أميز بين|كيف أميز|كيف نميز|كيفية معرفة|كيفية التمييز|كيفية تمييز|طريقة معرفة|طريقة التمييز|كيف أتحقق من|التمييز بين|هل هذا|هل هذه|هل المنتج|هل|الأصلي من المقلد|الأصلي من المزيف|أصلي أم مقلد|أصلي أو مقلد|أصلي أم مزيف|أصلية أم مقلدة|أصلية أم مزيفة|أصلي أم لا|الأصلي|الأصلية|أصلي|أصلية|المقلد|مقلد|مقلدة|المزيف|مزيف|مزيفة|تقليد|سعر|شراء|كبير|كبيرة|حجم كبير|ما هو|ما هي|من|ماركة|كيس|علبة|زجاجة|عبوة|صندوق|شحن مجاني|كورية|كوري|من كوريا|الفرق بين|حقيقي|حقيقية
search-all = جميع النتائج
search-more = عرض المزيد
search-read-as = قُرئ على أنه
search-content = هذا ملصق كرتون: الرقم هو رقم الأصناف التي بداخله.
search-content-count = عدد الأصناف على الملصق: { $count }.
search-other-size = وُجد بحجم غير { $size }: قارن الحجم المكتوب على العبوة.
search-none = «{ $query }» غير موجود في هذا الدليل.
search-nearest = «{ $query }» بهذا اللفظ غير موجود في هذا الدليل. الأقرب إليه:
search-none-next = وهذا لا يدل على شيء بشأن كون البضاعة أصلية أم لا: فالدليل لا يتضمن كل المنتجات. جرّب حروفًا أقل أو كتابة أخرى أو الرقم المدوّن تحت الباركود، أو استعمل القوائم أدناه. اسأل صاحب الحق أو نقطة الاتصال لديك.
search-none-filtered = لم يُعثر على شيء بهذا النوع أو هذه العلامة التجارية أو هذه الدولة. ألغِ الاختيار لعرض الباقي.
search-incomplete = تعذّر تحميل جزء من فهرس البحث: هذه النسخة غير كاملة. وعدم العثور على شيء هنا لا يدل على شيء. استعمل القوائم أو احصل على نسخة جديدة.
search-why-alias = اسم آخر
search-why-sound = نطق مشابه
search-why-similar = كتابة مشابهة
search-why-pinyin = قراءة الاسم الصيني
search-why-initials = الحروف الأولى من الاسم الكوري
search-why-pack = على العبوة
search-why-hs = رمز HS
search-why-barcode = الباركود
search-why-number = الرقم
search-why-form = الرموز على هذا المنتج بهذه الصيغة
search-why-sample = مثال على الرموز على هذا المنتج
search-more-codes = توجد رموز تبدأ هكذا أكثر مما يظهر هنا. اكتب مزيدًا من الرمز.
search-why-false = رُصد على بضائع مقلّدة
search-why-near = اختلاف في حرف أو رقم واحد
search-why-case = كرتون يحتوي على هذا الصنف
search-code-known = هذا الرقم يخص المنتج أدناه. كثيرًا ما تحمل البضائع المقلّدة رقمًا أصليًّا منسوخًا: فهو ليس دليلًا.
search-code-known-false = رُصد هذا الرمز على بضائع مقلّدة. الرموز الأصلية تُنسخ: دقّق النظر، فهو ليس دليلًا.
search-code-check-digit = رقم التحقق غير صحيح: الخانة الأخيرة هي { $found }، لكن بقية الخانات تقتضي { $expected }. إما أن خانة قُرئت أو كُتبت خطأً، وإما أن الرقم مختلق. اقرأه مرة أخرى.
search-code-check-digit-unknown = لا يوجد في الدليل منتج يحمل رقمًا قريبًا منه.
search-code-unknown = الرقم { $code } صحيح الصيغة، لكنه غير وارد في أي ملف منتج في هذا الدليل.
search-code-unknown-means = وهذا لا يعني أن البضاعة مقلّدة: فالدليل لا يتضمن كل المنتجات ولا كل أحجام العبوات.
search-prefix-issuer = تبيّن الأرقام الأولى الجهة التي أصدرت الرقم: منظمة GS1 ({ $country }). ولا تبيّن مكان صنع البضاعة.
search-prefix-demonstration = الأرقام الأولى مخصّصة للعروض التوضيحية والأمثلة: لا تحملها أي بضاعة معروضة للبيع.
search-prefix-restricted = الأرقام الأولى مخصّصة للاستعمال داخل شركة واحدة أو منطقة واحدة: ولا معنى للرقم خارجها.
search-prefix-publication = الأرقام الأولى مخصّصة للكتب والدوريات.
search-prefix-coupon = الأرقام الأولى مخصّصة للقسائم وردّ المبالغ.
search-prefix-global-office = الأرقام الأولى يصدرها المكتب العالمي لمنظمة GS1. ولا تبيّن مكان صنع البضاعة.
search-prefix-unassigned = قائمة GS1 لشهر { $date } لا تذكر جهة للأرقام الأولى. وتُمنح بادئات جديدة لاحقًا أيضًا: هذا وحده لا يدل على شيء بشأن البضاعة.
scan-title = الباركود من صورة
scan-help = صوّر الباركود أو رمز QR الموجود على العبوة، أو اختر صورة له. يُقرأ الرقم ويُبحث عنه.
scan-no-script = تحتاج قراءة الصورة إلى JavaScript، وهي هنا معطّلة أو غير مسموح بها أو أقدم من اللازم. تؤدي هذه القوائم إلى جميع المنتجات:
scan-take = التقاط صورة
scan-choose = اختيار صورة
scan-live = استخدام الكاميرا
scan-private = تبقى الصورة في هذه الصفحة: لا تُرسل إلى أي مكان ولا تُحفظ.
scan-looking = يجري البحث عن الرموز …
scan-nothing = تعذّرت قراءة أي رمز في هذه الصورة.
scan-several = عدة رموز: اختر الرمز الذي تريد البحث عنه.
scan-found = ما قُرئ من الصورة
scan-cannot-open = لا يستطيع هذا المتصفح فتح الملف كصورة. التقط الصورة مجددًا بصيغة JPEG (على iPhone: الإعدادات، الكاميرا، التنسيقات، الأكثر توافقًا)، أو اكتب الأرقام.
scan-no-camera = لا يمكن استخدام الكاميرا هنا. التقط صورة أو اخترها بدلًا من ذلك.
scan-search = البحث عن هذا
scan-qr = رمز QR على البضاعة لا يثبت شيئًا: يستطيع أي شخص طباعته. هذا نصه فحسب، ولا يُفتح أي عنوان فيه.
scan-host = العنوان المذكور فيه
scan-tip-near = اقترب حتى يملأ الرمز نصف الصورة، وصوّره بحيث تكون الخطوط قائمة.
scan-tip-light = أضئه من الجانب دون فلاش أو انعكاس، وانتظر حتى تتضح الصورة.
scan-tip-flat = افرد الغلاف الشفاف. وعلى الزجاجة أظهر الخطوط كلها من أولها إلى آخرها.
scan-type = أو اكتب الأرقام الموجودة أسفل الخطوط

## Inspection

inspect-title = المعاينة
inspect-go = معاينة البضاعة التي بيدك
inspect-dossier = ملف المنتج الكامل
inspect-lead = أجب عما تراه، بأي ترتيب. تُستخلص النتيجة من إجاباتك وفق قاعدة معلنة. وما تكتبه يبقى على هذا الجهاز.
inspect-paper = النموذج هنا للورق فقط: اطبع هذه الصفحة، وضع علامة على ما تراه، واقرأ النتيجة من الجدول في آخرها.
identity-title = هل البضاعة معروضة على أنها هذا المنتج؟
identity-hint = قارن العلامة والمنتج والحجم كما هي مطبوعة على القطعة بما هو معروض هنا.
identity-sizes = الأحجام
identity-yes = نعم: تحمل العلامة والاسم والحجم نفسها
identity-no = لا
identity-cannot-tell = لا يمكن الجزم
identity-no-means = إذن لا ينطبق هذا الملف على القطعة. ابحث عن الملف الصحيح:
variant-unknown = غير معروفة
variant-none-of-these = ليست أيًّا منها
variant-possible = قد تكون إحدى هذه. أزل العلامة عما يمكنك استبعاده:
variant-excluded = العبوة المختارة لم تُصنع في التاريخ المُدخل. انظر إلى الأمرين مرة أخرى؛ وإلى ذلك الحين تُعدّ العبوة غير معروفة.
variant-excluded-left = بحسب التاريخ قد تكون:
variant-excluded-none = بحسب التاريخ المُدخل ليست أيًّا من هذه العبوات، وتُعدّ كذلك. انظر إلى التاريخ مرة أخرى؛ فإن صحّ فاسأل صاحب الحق.
tools-title = الأدوات المتوفرة
tools-hint = أزل العلامة عما ليس لديك: تُخفى النقاط التي تحتاج إليه وتُعد غير مفحوصة.
tools-opens = يجوز لي فتح العبوة
tools-destroys = يجوز لي إتلاف قطعة
tools-hidden = النقاط المخفية:
tools-question = ما الذي يمكنني فحصه بما لديّ؟
tools-lead = المنتجات ونقاط فحصها حسب الأداة اللازمة. تأتي النقاط الأقوى أولًا.
tools-minutes = الوقت لكل منتج
tools-no-limit = دون حد
tools-missing = نقطة حاسمة، لكن لا يمكن فحصها الآن:
tools-time = الوقت المتاح للقطعة: تظهر أقوى النقاط التي يتسع لها
fold-all = فتح كل النقاط
answer-question = ماذا ترى؟
answer-matches = مطابق
answer-differs = مختلف
answer-missing = غير موجود
answer-cannot-tell = لا يمكن الجزم
answer-blank = لم يُفحص
answer-note = ملاحظة
answer-photos = أسماء ملفات صورك
answer-not-this-pack = لا تنطبق على هذه العبوة.
answer-clear = مسح الإجابة
unit-title = القطع المفحوصة
unit-hint = القطعة الواحدة لا تثبت شيئًا عن غيرها. خذ قطعًا من وسط كراتين مختلفة ومن قاعها. ولكل قطعة إجاباتها. وتأخذ القطعة الجديدة المنتج والعبوة من القطعة المعروضة؛ فغيّرهما إن اختلفا.
unit-name = القطعة { $number }
unit-add = إضافة قطعة
unit-remove = إزالة هذه القطعة
unit-label = علامة هذه القطعة أو مكانها
unit-as = كما في القطعة { $number }
unit-like = مثل القطعة { $number } في كل النقاط
unit-like-hint = بعد النظر إلى هذه القطعة فقط. تأخذ الإجابات التي لم تُعطَ لها بعد؛ ويذكر السجل أنك صرّحت بذلك ولم تُجب عن كل نقطة على حدة.
unit-likeness = صُرّح بأنها مثل القطعة { $number } ولم يُجب عنها واحدة واحدة:
outcome-title = النتيجة
outcome-strong-indications = مؤشرات اشتباه قوية
outcome-ask-right-holder = مؤشرات اشتباه: اسأل صاحب الحق
outcome-inconclusive = غير حاسمة
outcome-no-difference = لم يُعثر على اختلاف (لا يعني أنها أصلية)
outcome-no-difference-in-copy = لا اختلاف في نقاط هذه النسخة (لا يعني أنها أصلية)
outcome-similar = مظهر مشابه: مسألة حقوق
outcome-no-outcome = منتج آخر: لا نتيجة
outcome-no-form = لا نقاط في هذه النسخة: لا نتيجة
outcome-none-yet = لا إجابات بعد
outcome-status = تُستخلص هذه النتيجة من قاعدة ثابتة: ليست أمرًا بحجز البضاعة أو الإفراج عنها، ولا حكمًا قانونيًا، ولا شهادة.
outcome-fuller = قد توجد طبعات أكمل. وهذه ليست شهادة.
finding-points-to = تشير الاختلافات إلى:
points-to-counterfeit = بضاعة مقلّدة
points-to-look-alike = مظهر مشابه، مسألة حقوق
points-to-origin-misuse = بيان منشأ كاذب
points-to-forged-mark = علامة تصديق مزوّرة
points-to-refill-relabel = عبوة أُعيد ملؤها أو غُيّر ملصقها
points-to-species-substitution = نوع حي غير المذكور
points-to-free-riding = محاكاة المظهر، مسألة حقوق
points-to-no-right = بضاعة لم يصنعها صاحب الحق
finding-no-right = لا يرد هنا حق سارٍ في { $country }: لا تُستعمل كلمة «مقلّدة».
finding-choose-market = اختر الدولة أدناه: تتوقف الصياغة على الحقوق الواردة هنا بشأنها.
finding-looked = النقاط المفحوصة: { $looked } من { $of }
finding-rests-differ = الاختلافات التي وُجدت، الأقوى أولًا:
finding-rests-match = النقاط المتطابقة (ليست دليلًا على الأصالة):
finding-open = لم يُجب عنها بعد:
finding-open-unsure = ما لم يمكن الجزم به:
finding-open-aside = تُركت لعدم توفر الأدوات أو الإذن أو الوقت:
finding-row = الصف المنطبق من القاعدة:
finding-doubts = لماذا هي غير حاسمة:
doubt-supporting-differ = اختلفت نقطة مساندة أو اثنتان.
doubt-unanswered = نقطة حاسمة أو قوية بلا إجابة.
doubt-few-match = التطابقات ذات الدلالة قليلة جدًا: يلزم نقطة حاسمة أو نقطتان قويتان.
doubt-nothing-tells = لا تسمح نقاط هذه النسخة بنتيجة أدق.
doubt-identity-unsure = ليس مؤكدًا أن القطعة هي هذا المنتج.
doubt-variant-unknown = لا يُعرف أي عبوة هي.
doubt-none-of-these = العبوة ليست أيًّا من المعروضة هنا.
doubt-copy-out-of-date = انتهت صلاحية هذه النسخة.
doubt-dossier-out-of-date = مراجعة ملف المنتج هذا متأخرة عن موعدها.
finding-capped = النتيجة أخف مما تقتضيه الاختلافات وحدها، لأن:
finding-second-look = كل شيء يتوقف على اختلاف حاسم واحد: انظر مرة ثانية، في قطعة أخرى إن وُجدت.
finding-second-look-cause = قد يكون للاختلافات التي تقرر النتيجة تفسير آخر واحد فتُحسب اختلافًا واحدًا: انظر مرة ثانية، في قطعة أخرى إن وُجدت.
finding-undetected = ما لا تكشفه النقاط المجاب عنها:
finding-outdated = نقاط وعبوات ترجمتها غير محدّثة (تغيّر النص الأصلي):
finding-fallback = نقاط وعبوات لم تُترجم بعد وقُرئت بلغة أخرى:
consignment-in-units = عدد القطع التي ظهر فيها ذلك: { $count } من { $units } مفحوصة؛ ولا يدل هذا على شيء بشأن بقية الإرسالية.
consignment-others = القطع التي هي منتج آخر: { $count }
consignment-title = كل القطع المفحوصة
rule-title = كيف تُستخلص النتيجة
rule-hint = اقرأ الصفوف من الأعلى. أول صف ينطبق هو النتيجة.
rule-when = الشرط
rule-strong-indications = اختلفت نقطة حاسمة واحدة على الأقل، أو نقطتان قويتان على الأقل.
rule-ask-right-holder = اختلفت نقطة قوية واحدة، أو ثلاث نقاط مساندة على الأقل.
rule-inconclusive = اختلفت نقطة مساندة أو اثنتان؛ أو نقطة حاسمة أو قوية بلا إجابة؛ أو لم تتطابق نقطة حاسمة ولا نقطتان قويتان؛ أو العبوة غير معروفة؛ أو النسخة أو الملف منتهي الصلاحية.
rule-no-difference = لا شيء مما سبق. ولا يعني ذلك أنها أصلية؛ وتذكر النتيجة أيضًا ما لا تكشفه النقاط المجاب عنها.
rule-identity = منتج آخر: لا نتيجة. إن لم يكن مؤكدًا أنه هذا المنتج، أو لم تكن العبوة من المعروضة: الأقصى «اسأل صاحب الحق»، وليست أخف من «غير حاسمة».
rule-variant = العبوة غير معروفة: أخف نتيجة بين العبوات الممكنة. وكذلك إن استبعد التاريخ المُدخل العبوة المختارة؛ فإن استبعدها كلها فهي ليست أيًّا من المعروضة.
rule-answers = «غير موجود» يُحسب «مختلفًا»، إلا إذا جاز غياب النقطة عن البضاعة الأصلية. و«لا يمكن الجزم» يُحسب بلا إجابة. ونقاط العبوات الأخرى لا تنطبق.
rule-match = التطابق لا يلغي اختلافًا أبدًا. والنقاط التي لها التفسير الآخر نفسه تُحسب مرة واحدة.
rule-units = عدة قطع: تُذكر أشد نتيجة بصيغة «في كذا من القطع المفحوصة»، ولا تنطبق أبدًا على الإرسالية كلها.
rule-version = القاعدة، الإصدار { $number }
record-title = سجل الفحص
record-hint = ملاحظة من إعدادك: ليست تقريرًا رسميًا وليست شهادة. لملفك؛ لا تذكر أسماء أشخاص.
record-market = الدولة التي فيها البضاعة
record-market-none = غير مذكور
record-place = الولاية القضائية المختارة
record-consignment = الإرسالية
record-reference = رقمك المرجعي
record-units = عدد القطع في الإرسالية
record-chosen = كيف اختيرت القطع
record-keep = الاحتفاظ بما أكتبه إذا أعيد تحميل الصفحة
record-keep-hint = يُحفظ في علامة التبويب هذه وحدها، حتى تغلقها أو تضغط «إنهاء ومسح».
record-kept = استُعيدت إجاباتك السابقة.
record-wipe = إنهاء ومسح
record-wipe-ask = هل تمسح كل ما كتبته في هذه الصفحة؟
record-save = حفظ السجل
record-save-editors = حفظ للمحررين
record-save-hint = للمحررين: بلا ملاحظات ولا أرقام مرجعية ولا إرسالية ولا علامات القطع ولا أسماء الملفات.
record-saved = حُفظ ملفًا على هذا الجهاز:
record-next-print = اطبعه لملفك.
record-next-send = أرسل النص أدناه إلى صاحب الحق؛ أما هذا الملف وفيه ملاحظاتك ومراجعك فإلى مكتبك وحده.
record-next-ask = أسئلة عن البضاعة:
record-next-editors = أرسل هذا الملف إلى المحررين بالطريقة التي وصلك بها الدليل.
record-print = طباعة السجل
record-open = فتح سجل محفوظ
record-text-title = نص للنسخ
record-text-hint = لصاحب الحق أو لمكتبك. نقاط الجمارك وحدها تُذكر برقمها؛ وأسماؤها في الملحق.
record-text-editors = بلا ملاحظات ولا أرقام مرجعية ولا إرسالية ولا أسماء ملفات
record-text-in = النص بلغة: { $language }
record-copy = نسخ
record-copied = نُسخ.
record-copy-by-hand = النص محدد: انسخه بوسائل جهازك.
record-annex = ملحق: لا يُفصح عنه
record-annex-hint = ما تنظر إليه هذه النقاط للجمارك وحدها. احفظ هذا الملحق منفصلًا عن السجل.
record-annex-where = يُطبع بعد السجل في ورقة مستقلة.
record-see-annex = انظر الملحق
record-goods = المنتج
record-copy-of = الطبعة ويوم النسخة
record-rule = القاعدة
record-identity = معروض على أنه هذا المنتج
record-variant = العبوة
record-codes = الرموز والتواريخ المكتوبة
record-looked = القطع المفحوصة
record-opened = فُتح سجل. أُعد بالطبعة { $edition }، نسخة { $date }.
record-outcome-then = النتيجة في السجل:
record-outcome-now = النتيجة بهذه النسخة:
record-changed = يختلف ملف المنتج عن الذي أُعد به السجل.
record-rule-changed = تغيرت القاعدة منذ ذلك: الإصدار { $then } حينها، والإصدار { $now } الآن.
record-unknown = نقاط في السجل ليست في هذه النسخة:
record-weight-changed = نقاط تغيّرت قوة دلالتها:
record-wrong = لا يمكن فتح هذا الملف كسجل فحص.
wrong-not-json = ليس سجلًا محفوظًا من هذا الدليل.
wrong-newer = حفظه إصدار أحدث من هذا الدليل. استعمل نسخة أحدث.
wrong-guide = يخص دليلًا آخر.
wrong-dossier = هو سجل ملف منتج آخر:
wrong-form = أجزاء منه تالفة أو معدّلة.
wrong-size = حجمه كبير جدًا.
card-title = بطاقة ميدانية
card-go = بطاقة ميدانية للطباعة
card-hint = ورقتان من قياس A4 على الأكثر، مقروءة بالأبيض والأسود: اطبع هذه الصفحة أو احفظها بصيغة PDF.
card-print = اطبع البطاقة
card-further = { $count ->
    [zero] لا نقاط أخرى في الدليل
    [one] نقطة أخرى في الدليل ليست على هذه البطاقة
    [two] نقطتان أخريان في الدليل ليستا على هذه البطاقة
    [few] { NUMBER($count) } نقاط أخرى في الدليل ليست على هذه البطاقة
    [many] { NUMBER($count) } نقطة أخرى في الدليل ليست على هذه البطاقة
   *[other] { NUMBER($count) } نقطة أخرى في الدليل ليست على هذه البطاقة
}
card-shortened = مختصرة لتتسع في ورقتين. النص الكامل في الدليل تحت { $id }.
handbook-title = كتيّب
handbook-go = الكل في كتيّب للطباعة
handbook-hint = يشغل كل منتج ورقتين من قياس A4 على الأكثر ويبدأ في ورقة جديدة. اطبع هذه الصفحة أو احفظها بصيغة PDF.
handbook-contents = المحتويات
handbook-volume = الجزء { $number } من { $total }
pocket-title = ملف الجيب
pocket-hint = يحتوي هذا الملف على صوره ويُفتح وحده دون شبكة. لا يُحدَّث محتواه تلقائيًا: اطلب ملفًا أحدث عند انتهاء صلاحيته.
pocket-pictures-left = حُذفت بعض الصور ليبقى الملف صغيرًا. الصور في الدليل.
pocket-size = حجم الملف: { $size } ميغابايت
pocket-most-product = 1 ميغابايت على الأكثر
pocket-most-kind = 5 ميغابايت على الأكثر

## The other records: what stands around the goods.

nav-jurisdictions = التشريعات الجمركية
jurisdictions-title = التشريعات الجمركية بحسب الدولة أو المنطقة
count-jurisdictions = { $count ->
    [zero] لا دول أو مناطق
    [one] دولة أو منطقة واحدة
    [two] دولتان أو منطقتان
    [few] { NUMBER($count) } دول أو مناطق
    [many] { NUMBER($count) } دولة أو منطقة
   *[other] { NUMBER($count) } دولة أو منطقة
}
record-jurisdiction = التشريعات الجمركية
nav-agencies = الجهات
agencies-title = الجهات المعنية
count-agencies = { $count ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { NUMBER($count) } جهات
    [many] { NUMBER($count) } جهة
   *[other] { NUMBER($count) } جهة
}
record-agency = جهة
agency-kind = النوع
agency-country = الدولة أو المنطقة
agency-parent = يتبع
agency-short = الاسم المختصر
agency-titles = التسميات عبر الزمن
agency-name = الاسم
agency-time = فترة الاستخدام
agency-today = حاليًا
nav-offices = المكاتب
offices-title = المكاتب في الخارج
count-offices = { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { NUMBER($count) } مكاتب
    [many] { NUMBER($count) } مكتبًا
   *[other] { NUMBER($count) } مكتب
}
record-office = مكتب
record-unconfirmed = آخر تأكيد بتاريخ { $date }، أي قبل أكثر من سنة من إعداد هذه النسخة، وربما تغيّر المقر. تحقق من العنوان قبل الاعتماد عليه.
may-have-moved = ربما تغيّر المقر
office-name = المكتب
office-network = الشبكة
office-network-ip-centre = مراكز الملكية الفكرية في الخارج
office-network-at-centre = مراكز aT
office-network-customs-unit = وحدة تابعة لسلطة جمركية
office-network-attache = ملحق
office-network-consulate = قنصلية
office-network-other = غير ذلك
office-place = المكان
office-serves = نطاق الخدمة
office-services = الخدمات
office-opened = الافتتاح
office-closed = الإغلاق
office-confirmed = آخر تأكيد
office-operators = الجهة المشغلة
office-time = الفترة
office-former = الأسماء السابقة للشبكة
offices-by-place = بحسب المكان
offices-by-jurisdiction = بحسب الدولة أو المنطقة المشمولة
offices-by-language = بحسب اللغة
offices-closed = مكاتب أُغلقت
jurisdiction-offices = المكاتب التي تخدم هذا المكان
record-inherited = تسري قواعد
record-named-by = ملفات تحيل إلى هذا الملف
record-history = هذا الملف
record-revision = المراجعة
source-read-on = اطُّلع عليه في { $date }
source-kind-statute = قانون أو قرار
source-kind-official = منشور لجهة حكومية
source-kind-right-holder = منشور لصاحب حق
source-kind-press = صحافة
source-kind-third-party = منشور آخر
known-yes = نعم
known-no = لا
known-partly = جزئيًا
known-unknown = غير معلوم في هذا الدليل
known-not-applicable = لا ينطبق
dated-since = اعتبارًا من { $date }
dated-begins = يبدأ في { $date }
dated-until = حتى { $date }
amount-per = لكل { $what }
left-out = يُستثنى
jurisdiction-glance = لمحة عامة
jurisdiction-code = الرمز
jurisdiction-kind = النوع
jurisdiction-kind-union = اتحاد دول
jurisdiction-kind-state = دولة
jurisdiction-kind-customs-territory = إقليم جمركي
jurisdiction-kind-subnational = جزء من دولة
jurisdiction-parents = يتبع
parent-scope-all = في جميع المسائل
parent-scope-gi = في المؤشرات الجغرافية
parent-scope-recordation = في القيد لدى الجمارك
jurisdiction-authorities = الجهات المختصة
authority-name = الجهة
authority-role = الدور
authority-role-receives = تتلقى الطلبات
authority-role-decides = تبتّ في الطلبات
authority-role-acts = تحجز البضائع
authority-role-advises = تقدم المشورة
jurisdiction-deadlines = المُهل
jurisdiction-deadlines-hint = كما وردت في المصادر. يختلف من مكان إلى آخر ما تُحسب منه المهلة والأيام التي تُحتسب؛ اسأل الجهة المختصة قبل الاعتماد على يوم بعينه.
deadline-who = من
deadline-act = ماذا
deadline-time = المهلة
deadline-from = تبدأ من
deadline-goods = البضائع
deadline-missed = عند فوات المهلة
deadline-extended = مدة التمديد الممكنة: { $time }
deadline-extended-on = مدة التمديد الممكنة: { $time }، { $on }
law-article = { $law }، المادة { $article }
time-hour = { $count ->
    [zero] { NUMBER($count) } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { NUMBER($count) } ساعات
    [many] { NUMBER($count) } ساعة
   *[other] { NUMBER($count) } ساعة
}
time-working-hour = { $count ->
    [zero] { NUMBER($count) } ساعة عمل
    [one] ساعة عمل واحدة
    [two] ساعتا عمل
    [few] { NUMBER($count) } ساعات عمل
    [many] { NUMBER($count) } ساعة عمل
   *[other] { NUMBER($count) } ساعة عمل
}
time-day = { $count ->
    [zero] { NUMBER($count) } يوم تقويمي
    [one] يوم تقويمي واحد
    [two] يومان تقويميان
    [few] { NUMBER($count) } أيام تقويمية
    [many] { NUMBER($count) } يومًا تقويميًا
   *[other] { NUMBER($count) } يوم تقويمي
}
time-working-day = { $count ->
    [zero] { NUMBER($count) } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { NUMBER($count) } أيام عمل
    [many] { NUMBER($count) } يوم عمل
   *[other] { NUMBER($count) } يوم عمل
}
time-office-day = { $count ->
    [zero] { NUMBER($count) } يوم دوام رسمي
    [one] يوم دوام رسمي واحد
    [two] يوما دوام رسمي
    [few] { NUMBER($count) } أيام دوام رسمي
    [many] { NUMBER($count) } يوم دوام رسمي
   *[other] { NUMBER($count) } يوم دوام رسمي
}
time-month = { $count ->
    [zero] { NUMBER($count) } شهر
    [one] شهر واحد
    [two] شهران
    [few] { NUMBER($count) } أشهر
    [many] { NUMBER($count) } شهرًا
   *[other] { NUMBER($count) } شهر
}
time-year = { $count ->
    [zero] { NUMBER($count) } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { NUMBER($count) } سنوات
    [many] { NUMBER($count) } سنة
   *[other] { NUMBER($count) } سنة
}
time-unstated = { NUMBER($count) } (لا يذكر المصدر أهي أيام عمل أم أيام تقويمية)
clock-notification = الإخطار
clock-service = تبليغ الإشعار
clock-presentation = تقديم البضاعة للمعاينة
clock-detention = حجز البضاعة
clock-date-on-notice = التاريخ المدوّن على الإشعار
clock-day-after-date-on-notice = اليوم التالي للتاريخ المدوّن على الإشعار
clock-receipt = تسلّم الإشعار
clock-expiry = تاريخ الانتهاء
clock-unstated = غير مذكور في المصدر
reckoner-title = حساب اليوم الأخير
reckoner-hint = يُحسب وفق الجدول أعلاه وأيام العطل المعروفة في هذه النسخة، بالتوقيت المحلي. والقرار للجهة المختصة. لا يُحفظ ما تكتبه في أي مكان.
reckoner-start-notification = يوم الإخطار
reckoner-start-service = يوم تبليغ الإشعار
reckoner-start-presentation = يوم تقديم البضائع للفحص
reckoner-start-detention = يوم الحجز
reckoner-start-date-on-notice = التاريخ المدوّن على الإشعار
reckoner-start-receipt = يوم تسلّم الإشعار
reckoner-start-expiry = يوم انتهاء الحق أو القيد
reckoner-hour = الساعة
reckoner-goods = تعدّ الجمارك البضائع
reckoner-first = أول يوم محسوب
reckoner-weekend = أيام الراحة غير المحسوبة
reckoner-holidays = أيام العطل غير المحسوبة
reckoner-moved = نُقل إلى يوم العمل التالي؛ وكان سينتهي في
reckoner-off = لا تعمل الجمارك في هذا اليوم. ولا يعرف هذا الدليل هل تمتد المهلة عندئذ: تصرّف قبله.
reckoner-unsure = لا يعرف هذا الدليل هل تعمل الجمارك في هذا اليوم.
reckoner-extended = عند التمديد
reckoner-refused = لا يمكن تحديد يوم:
reckoner-refused-unit-unstated = لا يذكر المصدر أي الأيام تُحسب. اسأل الجهة المختصة.
reckoner-refused-start-unstated = لا يذكر المصدر متى تبدأ المهلة. اسأل الجهة المختصة.
reckoner-refused-office-hours = تُحسب بساعات عمل المكتب، وهي غير معروفة لهذا الدليل.
reckoner-refused-hour-needed = يلزم ذكر ساعة الحدث.
reckoner-refused-no-calendar = أيام العمل هناك غير معروفة لهذا الدليل.
reckoner-refused-calendar-ends = أيام العطل المعروفة في هذه النسخة لا تبلغ ذلك التاريخ.
reckoner-refused-too-far = هذا بعيد جداً.
place-title = أين أنت؟
place-hint = تذكر صفحات المنتجات والنماذج عندئذ ما يسري هناك. الاختيار في العنوان فقط ولا يُحفظ في أي مكان.
place-none = لم يُختر
place-right-yes = حق مدوّن سارٍ هنا.
place-right-no = لا حق مدوّن سارياً هنا: فالاختلاف عندئذ مسألة حقوق، ولا يسمي هذا الدليل البضاعة مقلدة.
place-right-unknown = لا يعرف هذا الدليل هل الحق المدوّن سارٍ هنا.
place-recorded = مقيّد لدى الجمارك هنا.
place-not-recorded = لا قيد مدوّن لدى الجمارك هنا.
place-deadline = المهلة التي تنتهي أولاً
place-no-deadline = لا يعرف هذا الدليل مهلة لهذا المكان.
place-deadline-line = { $act }: { $time } من { $from }
place-deadline-line-goods = { $act } ({ $goods }): { $time } من { $from }
place-contacts = من تسأل هناك
place-holder = جهة اتصال صاحب الحق لذلك المكان
place-offices = المكاتب التي تخدمه
place-no-office = لا يعرف هذا الدليل مكتباً يخدمه.
place-all-offices = كل المكاتب وساعات عملها
place-more = قانون الجمارك والمهل هناك
jurisdiction-ex-officio = تدخّل الجمارك من تلقاء نفسها
ex-officio-known = هل تتدخّل الجمارك من تلقاء نفسها؟
ex-officio-basis = معنى ذلك هنا
ex-officio-basis-without-application = ولو بلا طلب من صاحب الحق
ex-officio-basis-only-if-recorded = في الحقوق المقيّدة لدى الجمارك فقط
ex-officio-basis-criminal-power = بوصفه تحقيقًا جنائيًا
ex-officio-recorded-only = في الحقوق المقيّدة فقط
jurisdiction-scope = البضائع المشمولة
scope-import = الاستيراد
scope-export = التصدير
scope-transit = العبور (الترانزيت)
scope-free-zone = المناطق الحرة
scope-post = البريد
scope-traveller = أمتعة المسافرين
jurisdiction-small-consignment = الإرساليات الصغيرة
small-known = هل لها إجراء خاص؟
small-limits = الحدود
small-units = { $count ->
    [zero] { NUMBER($count) } قطعة على الأكثر
    [one] قطعة واحدة على الأكثر
    [two] قطعتان على الأكثر
    [few] { NUMBER($count) } قطع على الأكثر
    [many] { NUMBER($count) } قطعة على الأكثر
   *[other] { NUMBER($count) } قطعة على الأكثر
}
small-weight = أقل من { $grams } غ
small-kinds = يسري على
small-opt-in = إذا طلبه صاحب الحق فقط
jurisdiction-rights = الحقوق التي تحميها الجمارك
jurisdiction-rights-hint = الحق غير المذكور هنا لا يعرف هذا الدليل ما إذا كانت الجمارك تحميه.
right-recordable = يمكن قيده لدى الجمارك
right-type = الحق
jurisdiction-recordation = قيد حق لدى الجمارك
recordation-exists = هل يوجد سجل؟
recordation-who = من يحق له تقديم الطلب
recordation-residence = لأصحاب الحقوق من الخارج
residence-none = لا حاجة إلى ممثل محلي
residence-agent = عن طريق وكيل محلي
residence-local-entity = عن طريق شركة محلية فقط
recordation-portal = البوابة الإلكترونية
recordation-languages = اللغات
recordation-documents = المستندات
recordation-fees = الرسوم
fee-state-charged = تُستوفى
fee-state-suspended = عُلّق استيفاؤها
fee-state-abolished = أُلغيت
fee-state-none = لا رسوم
recordation-validity = مدة الصلاحية
validity-capped = تنتهي بانتهاء الحق على أبعد تقدير
jurisdiction-parallel = الاستيراد الموازي
parallel-exhaustion = استنفاد الحقوق
exhaustion-national = وطني
exhaustion-regional = إقليمي
exhaustion-international = دولي
exhaustion-mixed = مختلط
parallel-customs-act = هل تتدخّل الجمارك فيه؟
jurisdiction-costs = التكاليف
cost-what = مقابل
cost-payer = من يدفع
jurisdiction-security = الضمان
security-from = من يقدّمه
security-amount = المبلغ
jurisdiction-laws = القوانين والقرارات
law-title = العنوان
law-number = الرقم والمواد
law-state = الحالة
legal-state-announced = أُعلن عنه
legal-state-bill = مشروع قانون أمام البرلمان
legal-state-passed = أُقرّ
legal-state-promulgated = صدر
legal-state-in-force = نافذ
legal-state-applies = نافذ ومطبَّق
legal-state-repealed = ملغى
jurisdiction-calendar = أيام عطلة الجمارك
calendar-weekend = أيام الراحة الأسبوعية
calendar-holidays = العطل الرسمية
calendar-worked = أيام من عطلة نهاية الأسبوع يُعمل فيها
calendar-covers = الفترة التي تشملها القائمة
calendar-span = من { $from } إلى { $to }
calendar-ends-move = هل تمتد المهلة التي تنتهي في يوم كهذا إلى يوم العمل التالي؟
calendar-no-end-on = أيام عمل لا تنتهي فيها مهلة
jurisdiction-wording = الألفاظ المستعملة هناك
wording-outcome = النتيجة
wording-text = اللفظ المستعمل هناك
nav-glossary = المسرد
count-glossary = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { NUMBER($count) } كلمات
    [many] { NUMBER($count) } كلمة
   *[other] { NUMBER($count) } كلمة
}
record-glossary = المسرد
record-term = كلمة على العبوات
glossary-look = البحث عن كلمة بشكلها
glossary-look-hint = عُدّ الكتل المربعة في الكلمة: كل كتلة مقطع واحد. الكلمات التي تبدأ بالشكل نفسه متجاورة. لا تُحسب المسافات.
glossary-blocks = { $count ->
    [zero] لا كتل
    [one] كتلة واحدة
    [two] كتلتان
    [few] { NUMBER($count) } كتل
    [many] { NUMBER($count) } كتلة
   *[other] { NUMBER($count) } كتلة
}
glossary-meaning = البحث عن كلمة بمعناها
glossary-words = الكلمات
glossary-not = لا تخلطها مع
glossary-see = انظر أيضًا
glossary-other = { $word } ({ $meaning })
nav-primers = التعلّم
primers-title = التعلّم
count-primers = { $count ->
    [zero] لا دروس
    [one] درس واحد
    [two] درسان
    [few] { NUMBER($count) } دروس
    [many] { NUMBER($count) } درساً
   *[other] { NUMBER($count) } درس
}
record-primer = درس
front-learn-hint = دروس قصيرة مع أسئلة، بالترتيب
learn-hint = اتبع الدروس بهذا الترتيب. ينتهي كل درس بأسئلة لاختبار نفسك. لا يُحفظ ما تختاره ولا يُرسل.
learn-time = المجموع: { $time }
learn-after = ما تستطيع فعله بعده
minutes = { $count ->
    [zero] { NUMBER($count) } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { NUMBER($count) } دقائق
    [many] { NUMBER($count) } دقيقة
   *[other] { NUMBER($count) } دقيقة
}
count-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { NUMBER($count) } أسئلة
    [many] { NUMBER($count) } سؤالاً
   *[other] { NUMBER($count) } سؤال
}
primer-about = عن هذا الدرس
primer-place = ترتيبه في التدريب
primer-nth = الدرس { $number } من { $count }
primer-time = المدة
primer-kinds = مخصص لـ
primer-all-goods = جميع البضائع
primer-next = الدرس التالي
primer-all = جميع الدروس
self-test-title = اختبر نفسك
self-test-hint = اختر إجابة. تُخبَر فوراً هل هي صحيحة ولماذا. لا يُحفظ شيء.
self-test-plain = اختر إجابة لكل سؤال. الإجابات في آخر هذه الصفحة.
self-test-nth = السؤال { $number } من { $count }
self-test-check = تحقق من الإجابة
self-test-choose = اختر إجابة أولاً.
self-test-right = صحيح.
self-test-wrong = غير صحيح.
self-test-right-is = الإجابة الصحيحة
self-test-yours = إجابتك
self-test-why = السبب
self-test-again = ابدأ من جديد
self-test-answers = الإجابات
self-test-tally = الصحيح من المرة الأولى: { NUMBER($right) } من { $count }.
nav-marks = علامات التصديق
count-marks = { $count ->
    [zero] لا علامات
    [one] علامة واحدة
    [two] علامتان
    [few] { NUMBER($count) } علامات
    [many] { NUMBER($count) } علامة
   *[other] { NUMBER($count) } علامة
}
record-mark = علامة تصديق
mark-certifies = ما الذي تشهد به
mark-certified = تشهد على
certifies-site = المكان الذي تُصنع فيه البضائع أو تُعالج
certifies-product = المنتج
certifies-person = شخص أو منشأة
certifies-origin = منشأ البضائع
mark-not-certified = لا تشهد على
certifies-not-site = أي منتج: قد تكون البضاعة التي بين يديك من مكان آخر، والعلامات تُنسخ
certifies-not-product = أن البضاعة التي بين يديك هي ذلك المنتج: العلامات تُنسخ
certifies-not-person = البضاعة: قد تكون لشخص آخر، والعلامات تُنسخ
certifies-not-origin = جودة البضائع، ولا على أنها هي نفسها: العلامات تُنسخ
mark-owner = صاحب النظام
mark-numbers = أرقامها
mark-numbers-hint = أقصى ما يمكن لهذه النسخة قوله عن رقم هو أن شكله مطابق. وهي لا تقول إن الشهادة موجودة أو ما زالت سارية أو تخص هذه البضائع.
mark-numbers-unknown = شكل أرقامها غير معروف لهذا الدليل: لا يمكن فحص أي رقم هنا.
mark-number-nth = الرقم { $number }
mark-number-time = مدة استعمال هذا الشكل
mark-number-sure = هل من المؤكد أن لكل الأرقام هذا الشكل؟
mark-registers = أين يُستعلم عنها
mark-registers-hint = استعلم هناك بالرقم: السجل وحده يعرف ما هو سارٍ اليوم. هذه النسخة لا تسأل الشبكة عن شيء.
mark-register-host = العنوان
mark-register-what = ما يوجد هناك
mark-register-network = هل يتطلب ذلك شبكة؟
mark-states = ما قد تكون آلت إليه الشهادة
mark-states-hint = رقم مُنح يومًا قد لا يكون ساريًا الآن. السجل هو الذي يقول ذلك، لا العلامة.
mark-state = قد تكون
mark-state-valid = سارية
mark-state-cancelled = ملغاة
mark-state-returned = معادة
mark-state-expired = منتهية
mark-others = علامات بلدان أخرى تُظن هي
mark-other-country = البلد
mark-other-note = كيف تُميَّز

## Free words of the other records.

token-site-certificate = المواقع المعتمدة
token-history-of-product = سجل المنتج
token-licensed-users = المستعملون المرخص لهم
nav-platforms = المنصات
platforms-title = المنصات الإلكترونية
count-platforms = { $count ->
    [zero] لا منصات
    [one] منصة واحدة
    [two] منصتان
    [few] { NUMBER($count) } منصات
    [many] { NUMBER($count) } منصة
   *[other] { NUMBER($count) } منصة
}
record-platform = منصة إلكترونية
routes-by-site = جهة الإبلاغ بحسب الموقع
routes-by-market = جهة الإبلاغ بحسب البلد
routes-market = البلد
platform-operator = الجهة المشغّلة
platform-seat = بلد المقر
platform-sites = المواقع
platform-site = الموقع
platform-host = العنوان
platform-markets = يبيع إلى
platform-channels = جهات الإبلاغ عن العروض
channel-host = القناة
channel-for = يخص
channel-account = هل يلزم حساب؟
channel-rights = الحقوق
channel-links = أقصى عدد للروابط في البلاغ
registration-taken-local = مسجّلة في ذلك البلد
registration-taken-any = مسجّلة في أي بلد
platform-promises = ما تعهدت به المنصة
platform-promises-hint = التعهد كلام المنصة نفسها وليس واجباً قانونياً.
platform-reported = ما يقوله الآخرون عنها
platform-reported-hint = لم تقله المنصة نفسها ولا تلتزم به.
promise-text = التعهد
reported-text = ما يقال
promise-measure = المقياس
promise-when = متى
promise-made = بتاريخ { $date }
promise-ended = انتهى: { $date }
promise-percent = { $number }%
promise-within = خلال { $time }
platform-duties = ما يفرضه القانون عليها
platform-not-in-force = غير ساري
platform-not-in-force-hint = في تاريخ هذه النسخة لا يُلزم هذا أحداً.
duty-what = ما يفرضه
duty-would = موضوعه
duty-ahead = { $state }، { $date }؛ غير ساري
duty-not-yet = لم يسرِ بعد
duty-not-in-force = غير ساري
platform-domestic-agent = الوكيل في البلد
agent-known = هل عيّنته؟
agent-country = البلد
platform-counter-notice = إذا اعترض البائع
silence-means = إذا لم يرد صاحب الحق
platform-monitored = العلامات الخاضعة للرصد
monitored-on = بتاريخ
monitored-count = العلامات
monitored-aim = الهدف
monitored-who = جهة الرصد
monitored-brands = { $count ->
    [zero] لا علامات
    [one] علامة واحدة
    [two] علامتان
    [few] { NUMBER($count) } علامات
    [many] { NUMBER($count) } علامة
   *[other] { NUMBER($count) } علامة
}
monitored-target = { $brands } حتى { $date }
sheet-title = ورقة البلاغ
sheet-hint = للنسخ في نموذج القناة أو للطباعة والتعبئة. خذ الحقوق والنقاط من صفحة المنتج.
sheet-report = بلاغ عن عرض: { $channel }
sheet-needs = ما تتطلبه هذه القناة
sheet-right = الحق
sheet-number = رقم التسجيل
sheet-product = المنتج
sheet-points = النقاط التي يختلف فيها المعروض
sheet-listings = العروض
sheet-link = الرابط
sheet-seen = تاريخ المشاهدة
sheet-sender = المبلِّغ والتاريخ
sheet-neutral = يذكر هذا البلاغ نقاط الاختلاف. أما انتهاك الحق فيقرره صاحبه والسلطات.
sheet-no-right = لا يعرف هذا الدليل حقاً سارياً في هذه الدولة
sheet-offered = في هذا العرض
report-title = الإبلاغ عن عرض
report-hint = ما تطلبه قناة المنصة، مع ما في هذه النسخة عن المنتج. تذكر الورقة النقاط المختلفة ولا تحكم على ماهية البضاعة.
report-routes = جهة الإبلاغ بحسب الموقع والدولة
report-no-channel = لا يعرف هذا الدليل قناة لهذا الموقع وهذه الدولة.
report-left-out = أُسقطت النقاط غير المتاحة للجميع: فالمنصة ليست من قراء هذه النسخة.
report-print = طباعة الورقة
report-channel = هذه القناة في صفحة المنصة
nav-agreements = الاتفاقات
agreements-title = الاتفاقات
count-agreements = { $count ->
    [zero] لا اتفاقات
    [one] اتفاق واحد
    [two] اتفاقان
    [few] { NUMBER($count) } اتفاقات
    [many] { NUMBER($count) } اتفاقاً
   *[other] { NUMBER($count) } اتفاق
}
record-agreement = اتفاق
agreement-signed = التوقيع
agreement-form = الشكل
agreement-form-mou = مذكرة تفاهم
agreement-form-treaty = معاهدة
agreement-form-minutes = خلاصة اجتماع
agreement-form-voluntary = تعهد طوعي
agreement-until = الانتهاء
agreement-topics = الموضوع
agreement-binding = هل يُلزم الأطراف؟
agreement-text-public = هل نصه منشور؟
agreement-widens = يوسّع
agreement-parties = الأطراف
agreement-party = الاسم عند التوقيع والاسم الحالي
nav-alerts = التنبيهات
alerts-title = التنبيهات
count-alerts = { $count ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { NUMBER($count) } تنبيهات
    [many] { NUMBER($count) } تنبيهاً
   *[other] { NUMBER($count) } تنبيه
}
record-alert = تنبيه
alert-ask = المطلوب
alert-issued = تاريخ الإصدار
alert-until = صالح حتى { $date }
alert-ended = انتهى هذا التنبيه. كان صالحاً حتى { $date }.
alert-urgency = درجة الاستعجال
alert-urgency-high = عاجل
alert-urgency-normal = عادي
alert-urgency-low = للعلم
alert-markets = البلدان المعنية
alert-seen-on = أماكن الظهور
alert-points = ما ينبغي النظر إليه
alerts-past = المنتهية
alerts-none = لا يوجد تنبيه ساري المفعول.
alerts-all = كل التنبيهات
alerts-feed = لقارئ الخلاصات
alerts-feed-title = التنبيهات والتغييرات

## Programmes that support right holders.

nav-programmes = برامج الدعم
programmes-title = برامج دعم أصحاب الحقوق
count-programmes = { $count ->
    [zero] لا برامج دعم
    [one] برنامج دعم واحد
    [two] برنامجا دعم
    [few] { NUMBER($count) } برامج دعم
    [many] { NUMBER($count) } برنامج دعم
   *[other] { NUMBER($count) } برنامج دعم
}
record-programme = برنامج دعم
programme-run-by = الجهة المنفذة
programme-for = المستفيدون
programme-covers = ما يشمله الدعم
programme-apply = تقديم الطلبات
programme-window-over = انتهى التقديم (حتى تاريخ { $date })
programme-window-open = التقديم مفتوح (حتى تاريخ { $date })
programme-window-ahead = لم يبدأ التقديم بعد (حتى تاريخ { $date })
programme-support = الدعم
programme-year = السنة المالية
programme-share = النسبة من التكاليف
programme-most = الحد الأقصى
programme-note = ملاحظة
programme-budget = الميزانية
programme-amount = المبلغ
programme-overlaps = التداخل
programme-overlapping = يتداخل جزئيًا مع
programme-overlaps-hint = التكاليف التي يغطيها برنامجان تُدفع مرة واحدة فقط. ولا تُجمع مبالغ الدعم ولا ميزانيات البرامج المتداخلة.

## Cases: goods that were found.

nav-cases = القضايا
cases-title = حالات ضبط السلع
count-cases = { $count ->
    [zero] لا قضايا
    [one] قضية واحدة
    [two] قضيتان
    [few] { NUMBER($count) } قضايا
    [many] { NUMBER($count) } قضية
   *[other] { NUMBER($count) } قضية
}
record-case = قضية
case-date = التاريخ
case-stage = المرحلة التي بلغتها
case-stage-surveyed = عُثر عليها في مسح
case-stage-seized = ضُبطت
case-stage-charged = وُجِّه الاتهام
case-stage-first-instance = حكم ابتدائي
case-stage-appeal = حكم استئناف
case-stage-final = حكم نهائي
case-stage-settled = انتهت بتسوية
case-dossiers = المنتجات المعنية
case-parties = سبب ذكر الأطراف
case-as-reported = كما ورد
case-goods = السلع
case-kind = النوع
case-amount = الكمية والقيمة
case-quantity = { $unit }: { $number }
value-basis-declared = بحسب القيمة المصرح بها
value-basis-genuine-retail = بسعر التجزئة للسلع الأصلية
value-basis-street = بالسعر المعروض لهذه السلع
value-basis-unstated = لم يذكر المصدر أساس الحساب

## Statistics: figures of a period.

nav-statistics = الإحصاءات
statistics-title = أرقام عن السلع المقلدة
count-statistics = { $count ->
    [zero] لا إحصاءات
    [one] إحصاء واحد
    [two] إحصاءان
    [few] { NUMBER($count) } إحصاءات
    [many] { NUMBER($count) } إحصاءً
   *[other] { NUMBER($count) } إحصاءً
}
record-statistic = إحصاء
statistic-indicator = ما يُحصى
statistic-scope = العلامات المشمولة
statistic-scope-all-brands = جميع العلامات التجارية
statistic-scope-k-brand = العلامات التجارية الكورية
statistic-scope-named = العلامات المذكورة في النص
statistic-stage = المرحلة
statistic-stage-import = التخليص عند الاستيراد
statistic-stage-export = التخليص عند التصدير
statistic-stage-transit = العبور
statistic-stage-market = سوق أو متجر أو مستودع
statistic-stage-online = البيع عبر الإنترنت
statistic-stage-unstated = لم يذكره المصدر
statistic-unit = الوحدة
count-unit-item = قطع
count-unit-case = قضايا
count-unit-consignment = شحنات
count-unit-listing = عروض على الإنترنت
count-unit-right = حقوق
count-unit-box = صناديق
count-unit-kilogram = كغ
count-unit-litre = لترات
count-unit-money = مبلغ مالي
statistic-geography = الدول المشمولة
statistic-by = الجهة التي أحصت
statistic-not-comparable = لا يُقارن بـ
statistic-supersedes = يحل محل
statistic-superseded-by = حل محله
statistic-figures = الأرقام
statistic-period = الفترة
statistic-value = القيمة: { $unit }
statistic-estimate = تقدير
statistic-rounded = مقرَّب إلى { $number }
statistic-part = المكوِّن
statistic-parts = تفصيل { $value }، { $period }
statistic-as-reported = كما ورد، دون ذكر السنة
statistic-as-reported-hint = لا يذكر المصدر سنة هذه الأرقام: لا تصح مقارنتها بغيرها ولا جمعها.
statistic-year-unstated = كما ورد، دون ذكر السنة
statistic-order-earlier = الأسبق من الفترتين اللتين يقارنهما المصدر
statistic-order-later = الأحدث من الفترتين اللتين يقارنهما المصدر

## Free words of the other records.

token-importer = المستورد
token-holder-of-goods = حائز البضاعة
token-owner = مالك الحق
token-exclusive-licensee = المرخَّص له حصريًا
token-agent = الوكيل
token-ip-office = مكتب الملكية الفكرية
token-ministry = وزارة
token-customs-authority = سلطة جمركية
token-public-institution = مؤسسة عامة
token-union-institution = جهاز تابع لاتحاد دول
token-association = جمعية
token-training = التدريب
token-seized-goods-data = بيانات البضائع المضبوطة
token-law-and-practice = القانون والممارسة
token-ip-protection = حماية الحقوق
token-ai-and-examination = الذكاء الاصطناعي والفحص
token-use-of-ip = استثمار الحقوق
token-platform-reports = البلاغات إلى المنصات
token-sme = منشأة صغيرة أو متوسطة
token-exporting-sme = منشأة صغيرة أو متوسطة مصدِّرة
token-firm = شركة
token-recordation-fee = رسم تسجيل الحق لدى الجمارك
token-filing = تقديم طلب تسجيل حق
token-rights-acquisition = الحصول على الحقوق
token-survey = مسح ميداني
token-online-survey = البحث في الأسواق الإلكترونية
token-litigation = التقاضي
token-warning-letter = خطاب إنذار
token-dispute-strategy = استراتيجية لمواجهة النزاع
token-dispute-advice = المشورة في النزاعات
token-anti-counterfeit-technology = تقنيات مكافحة التقليد
token-seller = البائع
token-identity-document = وثيقة هوية
token-business-licence = رخصة تجارية
token-proof-of-right = إثبات الحق
token-test-purchase-order-number = رقم طلب الشراء التجريبي
token-declaration-of-truth = إقرار بصحة البلاغ
token-owner-verification = التحقق من هوية صاحب الحق
token-reports-processed = البلاغات المعالجة
token-document-check = فحص المستندات
token-enrolment-reply = الرد على التسجيل
token-suspend-listing = وقف البيع عند الإبلاغ
token-domestic-agent = تعيين وكيل في البلد
token-fines-and-publication = غرامات ونشر
token-written-survey = الرد على الاستبيانات الكتابية
token-listing-revived = يعود العرض إلى الظهور
token-listing-removed = يُحذف العرض
token-recordation-support = المساعدة في تسجيل الحقوق لدى الجمارك
token-export-support = دعم التصدير
token-apply = تقديم الطلب
token-apply-and-give-security = تقديم الطلب والضمان
token-confirm-and-agree-to-destruction = تأكيد التعدي والموافقة على الإتلاف
token-start-proceedings = رفع دعوى قضائية
token-inform-holder-of-goods = إخطار حائز البضاعة
token-decide = البتّ في الأمر
token-investigate = التحقيق والبتّ
token-obtain-court-order = الحصول على أمر من المحكمة
token-renew = التجديد
token-request-hold = طلب حجز البضاعة
token-supply-missing-data = استكمال البيانات الناقصة
token-supply-data-on-genuine-goods = تقديم بيانات البضائع الأصلية
token-submit-evidence-and-views = تقديم الأدلة والآراء
token-say-whether-genuine = الإفادة بما إذا كانت البضائع أصلية
token-object = الاعتراض
token-answer-objection = الرد على الاعتراض
token-appeal = التظلم
token-appeal-again = التظلم مرة أخرى
token-respond = الرد على الإشعار
token-inspect = معاينة البضائع
token-no-detention = لا تُحجز البضاعة
token-release = يُفرج عن البضاعة
token-expires = ينتهي مفعوله
token-any = أيًّا كانت
token-normal = بضائع غير سريعة التلف
token-perishable = بضائع سريعة التلف
token-counterfeit = بضائع مقلّدة
token-pirated = نسخ مقرصنة
token-power-of-attorney = توكيل
token-registration-certificate = شهادة تسجيل
token-photos = صور البضاعة
token-identification-points = علامات تمييز البضائع الأصلية
token-authorised-traders = قائمة المستوردين والمصدرين المعتمدين
token-appointment-of-examiner = تعيين خبير فحص
token-copying-or-simulating = علامات تحاكي علامة مسجلة
token-gray-market = واردات موازية مقيدة
token-unfair-competition = المنافسة غير المشروعة
token-application-form = نموذج الطلب
token-undertaking = تعهّد بتحمّل المسؤولية
token-business-registration = شهادة تأسيس الشركة
token-storage = التخزين
token-destruction = الإتلاف
token-handling = المناولة
token-translation = الترجمة
token-request = بناءً على طلب
token-security = مقابل ضمان
token-right = حق
token-class = فئة
token-trade-name = اسم تجاري
token-supplementary-protection-certificate = شهادة حماية تكميلية
token-topography = التصميمات التخطيطية لأشباه الموصلات
token-border-protection = الحماية الحدودية
token-cargo = شحن عام
token-express = شحنات سريعة
token-post = بريد
token-other = أخرى
token-cosmetics = مستحضرات تجميل
token-clothing = ملابس
token-several-kinds = سلع متنوعة
