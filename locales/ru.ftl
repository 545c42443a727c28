## The frame of every page

own-name = Русский
skip-to-content = К содержанию
menu = Меню
language = Язык
nav-front = Начало
nav-look = Поиск по внешнему виду
nav-az = А–Я
nav-barcodes = Штрихкоды
nav-tools = По инструментам
nav-products = Товары
nav-brands = Бренды
nav-markets = Страны
nav-hs = Коды ГС (HS)
nav-about = Об этом экземпляре
breadcrumb = Вы здесь
on-this-page = На этой странице
to-top = Наверх
leaves-copy = ведёт в Интернет
edition = Издание
edition-public = Издание для широкой публики ({ $name })
edition-partner = Издание для зарубежных представительств ({ $name })
edition-customs = Издание для таможни ({ $name })
dates-in-about = Дата создания и срок действия указаны на странице «Об этом экземпляре».

## Warnings about the copy, shown by script

copy-expired = Этот экземпляр руководства устарел: он действовал по { $date } включительно. Прежде чем на него полагаться, запросите новый.
copy-clock = На этом устройстве неверная дата: она раньше { $date } — дня, когда создан этот экземпляр. Даты здесь оценить нельзя.
copy-mixed = Часть файлов этого экземпляра отсутствует или взята из другого. Не полагайтесь на него: получите полный экземпляр.

## The root page, where a language is chosen

choose-language = Выберите язык
page-bare = Если страница выглядит неоформленной, сначала распакуйте ZIP-файл и снова откройте index.html.

## The front page

front-kinds = Какой товар перед вами?
front-look-hint = Только изображения: если надписи на упаковке прочитать нельзя
front-az-hint = Все товары по названию
front-barcodes-hint = По цифрам под штрихами
front-tools-hint = Что можно проверить без инструментов, с лупой или весами
front-brands-hint = По названию на упаковке
front-markets-hint = Где товары продаются и где выявлены подозрительные товары
front-hs-hint = По товарной позиции
front-ways = Другие способы найти товар
front-latest = Недавние изменения
front-holds = Что содержит этот экземпляр
front-how = Найдите товар. Убедитесь, что бренд, товар и размер на изделии совпадают с показанными. Затем проверьте пункты по порядку, сравнивая подлинное с контрафактным.

## Counts and dates

count-products = { $count ->
    [one] { NUMBER($count) } товар
    [few] { NUMBER($count) } товара
    [many] { NUMBER($count) } товаров
   *[other] { NUMBER($count) } товара
}
count-brands = { $count ->
    [one] { NUMBER($count) } бренд
    [few] { NUMBER($count) } бренда
    [many] { NUMBER($count) } брендов
   *[other] { NUMBER($count) } бренда
}
count-points = { $count ->
    [one] { NUMBER($count) } пункт проверки
    [few] { NUMBER($count) } пункта проверки
    [many] { NUMBER($count) } пунктов проверки
   *[other] { NUMBER($count) } пункта проверки
}
seconds = { $count ->
    [one] около { NUMBER($count) } секунды
    [few] около { NUMBER($count) } секунд
    [many] около { NUMBER($count) } секунд
   *[other] около { NUMBER($count) } секунды
}
months = { $count ->
    [one] { NUMBER($count) } месяц
    [few] { NUMBER($count) } месяца
    [many] { NUMBER($count) } месяцев
   *[other] { NUMBER($count) } месяца
}
reply-hours = { $count ->
    [one] ответ в течение { NUMBER($count) } часа
    [few] ответ в течение { NUMBER($count) } часов
    [many] ответ в течение { NUMBER($count) } часов
   *[other] ответ в течение { NUMBER($count) } часа
}
since = { $from } и позднее
until = { $to } и ранее
from-to = { $from } – { $to }
page-of = Страница { $page } из { $pages }
pages = Страницы
pages-by-first = Страницы — по первой записи на каждой
page-before = Предыдущая страница
page-after = Следующая страница
yes = да
no = нет
not-stated = не указано
list-comma = { ", " }
list-semicolon = { "; " }
label-colon = { ": " }
brackets-open = { " (" }
brackets-close = { ")" }
sentence-end = { ". " }

## Lists

brands-title = Бренды
look-title = Поиск по внешнему виду
look-hint = Выберите вид товара, затем форму. Цвета упаковок различаются: смотрите на форму и надписи.
look-choose = Выбор по внешнему виду
look-kind = Вид товара
look-area = Часть с пунктом проверки
look-any = Все
look-found = Найдено товаров
look-nothing = Ни один товар не отвечает всем условиям. О самом товаре это ничего не говорит.
look-reset = Сбросить выбор
look-more = Показать ещё
shape-none = Форма не указана
az-title = Товары от А до Я
barcodes-title = Поиск по штрихкоду
barcodes-hint = Номер указывает лишь на товар и ничего не доказывает в отношении проверяемого изделия: на контрафакте часто стоит скопированный подлинный штрихкод, подлинного номера здесь может не быть, а первые цифры (880 — Корея) говорят о том, какая организация выдала номер, а не о том, где товар изготовлен.
barcodes-product = Товар
barcodes-seen = встречался и на контрафакте
barcodes-without = { $count ->
    [one] У { NUMBER($count) } товара нет номера штрихкода.
    [few] У { NUMBER($count) } товаров нет номера штрихкода.
    [many] У { NUMBER($count) } товаров нет номера штрихкода.
   *[other] У { NUMBER($count) } товара нет номера штрихкода.
}
markets-title = Страны
markets-hint = По каждой стране: товары в упаковке для этой страны и товары, по которым там выявлены подозрительные партии.
market-title = Товары: { $country }
market-sold = упаковка для этой страны
market-seen = здесь выявлены подозрительные товары
market-right = здесь учтено право
market-entry = учтённое здесь право не действует или принадлежит не правообладателю
market-no-right = право в этой стране не учтено
hs-title = Коды ГС (HS)
hs-hint = Товарные позиции Гармонизированной системы (HS) 2022 года. Перечисленные товары декларируются в этих позициях; ваш тариф может быть более подробным.
hs-heading-title = HS { $code }
hs-no-subheading = Субпозиция не указана
no-picture = Нет изображения
picture-lost = Изображения нет: экземпляр руководства неполон
nothing-here = В этом издании здесь ничего нет.

## Labels on what is shown in another language or is out of date

shown-in = Перевода пока нет, язык текста: { $language }
translation-outdated = Перевод устарел: оригинал изменён
machine-translated = Машинный перевод
original-in = Оригинал ({ $language })
invented = Этот бренд вымышлен. Товара, правообладателя, номеров и контактов не существует.

## A product dossier

names-printed = Названия, как они напечатаны на упаковке
record-id = Досье
brand = Бренд
brand-compared = Бренд для сравнения
right-holder = Правообладатель
warns-of = Возможные нарушения
also-called = Другие названия
confusable-title = Не перепутайте
same-brand = Другие товары этого бренда

variants-title = Какая это упаковка?
variants-hint = Подлинные упаковки различаются по рынку и дате изготовления. Сначала найдите свою: пункт относится только к тем упаковкам, которые названы рядом с ним.
variants-none = Нет подходящей? Возможно, это новая упаковка или упаковка для другого рынка: обратитесь к правообладателю.
numbers-packs = По номеру штрихкода это упаковка:
numbers-caution = На контрафакте часто стоит скопированный подлинный номер: это не доказательство. Сравните саму упаковку.
numbers-none = Ни на одной из показанных упаковок нет этого номера. Прочитайте его ещё раз; если на упаковке именно он, это ни одна из них: обратитесь к правообладателю.
variant-markets = Для рынков
variant-made = Изготовлено
variant-languages = Языки на упаковке

points-title = Пункты проверки
outcome-guidance = Совпадение доказывает мало: изготовители контрафакта копируют то, что видно. Если отличий не найдено, это не означает, что товар подлинный. Подлинные товары, проданные вне официального канала сбыта, не являются поддельными.
outcome-guidance-similar = Здесь не утверждается, что эти товары контрафактные. Они похожи на охраняемый товар: нарушает ли это чьи-либо права, решают правообладатель и компетентные органы.
outcome-limited = Более полные издания могут содержать дополнительные пункты. Это не сертификат.
points-none = В этом издании нет пунктов проверки для этого товара. Обратитесь к правообладателю.
column-number = №
column-point = Пункт
column-weight = Значимость
point-number = Пункт { $number }
point-needs = Нужно: { $tool }
point-opens = с вскрытием упаковки
point-closed = без вскрытия упаковки
point-destroys = изделие разрушается
point-may-be-absent = На подлинном товаре может отсутствовать
point-needs-colour = Оценивать при дневном свете: признак виден по цвету, по чёрно-белому изображению не определяется
point-variants = Только для
point-seen-in = Выявлено в странах
point-first-seen = впервые выявлено: { $date }
point-detects = На что указывает отличие
point-cause = Другое объяснение
shows-genuine = Подлинный товар
shows-counterfeit = Контрафакт
shows-look-alike = Сходный товар
shows-other = Для сравнения
caution-title = Внимание
measure-title = Результаты измерений
measure-so-far = { $side }, по имеющимся данным
photo-alt = { $side }, { $view }: { $point }
photo-alt-plain = { $side }, { $view }
photo-alt-product-genuine = { $name }, подлинный товар
photo-alt-product-counterfeit = { $name }, контрафакт
photo-alt-product-look-alike = { $name }, сходный товар
photo-alt-product-other = { $name }, для сравнения
photo-credit = Изображение: { $credit }, { $licence }
photo-determined = Заключение о контрафактности: { $who }, { $date }
photo-determined-by = Заключение о контрафактности: { $who }
hotspots = Пункты на этом изображении
point-on-picture = Показать на снимке
picture-enlarge = увеличить

compare-close = Закрыть
compare-before = Предыдущая пара
compare-after = Следующая пара
compare-in = Увеличить
compare-out = Уменьшить
compare-fit = Вписать
compare-pixels = 1:1
compare-swap = Поменять местами
compare-over = Наложить
compare-divider = Граница между снимками
compare-pair = Пара
compare-zoom = Масштаб
compare-scale = Оба снимка в одном масштабе: отрезок показывает длину на товаре, а не на экране.
compare-no-scale = Размеры сравнивать нельзя: у снимков нет общего масштаба.
compare-keys = Клавиши: + и − масштаб, стрелки перемещают, 0 вписать, Page Up и Page Down меняют пару, Esc закрывает.
compare-own = Моё фото
compare-own-ask = Сравнить с моим фото
compare-own-side = Осматриваемый товар
compare-own-take = Сделать фото
compare-own-choose = Выбрать фото
compare-own-stays = Сделайте или выберите фото товара. Оно остаётся на этой странице: никуда не отправляется, не сохраняется и исчезает, когда вы покидаете страницу.
compare-own-reading = Фото читается …
compare-own-smaller = В фото очень много пикселей, для сравнения оно уменьшено. Ваш файл не изменён.
compare-own-other = Другой снимок
compare-own-corners = Углы
compare-own-corner = Угол
compare-own-corners-hint = Перетащите четыре угла на одни и те же места обоих снимков. Клавиши со стрелками двигают угол, с Shift быстрее.
compare-own-reset = Сбросить углы
compare-own-crossed = Эти углы не образуют поверхности: фото показано так, как снято.
compare-own-opacity = Непрозрачность
compare-own-flicker = Чередовать
compare-own-auto = Чередовать автоматически
compare-own-print = Напечатать оба
compare-own-name = Внести имя файла в форму
compare-own-named = Имя файла внесено в форму.
compare-own-remove = Убрать фото
compare-own-fault-empty = Этот файл пуст. Сделайте фото ещё раз или выберите другое.
compare-own-fault-huge = Это фото слишком велико для устройства. Снимите с меньшим числом пикселей или выберите уменьшенную копию.
compare-own-fault-pdf = Это PDF, а не фото. Выберите фото или снимок экрана со страницей PDF.
compare-own-fault-heic = Этот браузер не показывает фото HEIC. Переключите камеру на JPEG (на iPhone: Настройки, Камера, Форматы, Наиболее совместимые) и сделайте фото ещё раз или выберите снимок экрана с ним.
compare-own-fault-unreadable = Этот браузер не может показать этот файл. Выберите фото JPEG или PNG.
compare-own-sheet = Осматриваемый товар рядом со снимком руководства
compare-own-mark = Собственное фото осматриваемого товара, не снимок руководства.
compare-own-straight = Выпрямлено по четырём углам.
compare-own-whole = Всё фото, как оно снято
compare-own-file = Файл фото
compare-own-printed = Напечатано

codes-title = Коды и даты на упаковке
codes-hint = Коды можно скопировать. Подходящий код ничего не доказывает; неподходящий — повод посмотреть ещё раз: O или 0, I или 1, B или 8?
code-where = Где нанесён
code-print = Способ нанесения
code-must-agree = Во всех этих местах код одинаков
code-sample = Пример
code-part = Часть
code-form = Вид
code-in-sample = В примере
code-literal = всегда { $text }
code-letters = { $count ->
    [one] { NUMBER($count) } прописная буква
    [few] { NUMBER($count) } прописные буквы
    [many] { NUMBER($count) } прописных букв
   *[other] { NUMBER($count) } прописной буквы
}
code-digits = { $count ->
    [one] { NUMBER($count) } цифра
    [few] { NUMBER($count) } цифры
    [many] { NUMBER($count) } цифр
   *[other] { NUMBER($count) } цифры
}
code-date = дата в виде { $form }
code-mixed = в виде { $form } (A — буква, 9 — цифра)
code-one-of = одно из: { $list }
code-date-legend = YYYY или YY — год, MM — месяц, DD — день, JJJ — день года
code-point = Относится к пункту
dates-title = Даты
date-word = Слово на упаковке
date-meaning = Значение
date-format = Запись
shelf-life = Срок годности
shelf-life-hint = Истёкший срок означает просроченный товар, а не контрафакт.
known-false-title = Коды, встречавшиеся на контрафакте
known-false-hint = Изготовители контрафакта копируют подлинные коды: совпадение — повод присмотреться, но не доказательство.
check-title = Проверка кода или даты
check-hint = Введите то, что читаете на упаковке: это нигде не сохраняется. Подходящее ничего не доказывает; неподходящее — лишь повод посмотреть ещё раз.
check-inspection = Дата проверки
check-inspection-hint = Даты оцениваются относительно этого дня. Сначала это сегодняшний день по часам устройства: исправьте его, если он неверен.
check-no-inspection = Дата проверки не указана: даты относительно неё не оцениваются.
check-code = Код, как вы его читаете
check-fits = Соответствует формату.
check-fits-means = Это ничего не доказывает: подлинные коды копируют.
check-ambiguous = Код можно прочитать по-разному; показан первый вариант.
check-begun = Пока соответствует формату, но не хватает знаков.
check-misfit = Не соответствует формату.
check-typing = Ошибка ввода? Посмотрите на упаковку ещё раз: O и 0, I и 1, B и 8 легко перепутать.
check-nearest = Формату соответствовало бы:
check-take = Так на упаковке: подставить
check-impossible = Такой даты не существует.
check-no-year = Такого года быть не может.
check-no-month = Такого месяца нет.
check-no-day = В этом месяце нет такого дня.
check-no-day-of-year = В этом году нет такого дня.
check-contradiction = Две части кода называют разные дни.
check-ahead = Позже даты проверки: для товара, который уже здесь, это невозможно. Посмотрите ещё раз.
check-past = На день проверки срок истёк: товар просрочен, но это не означает контрафакт.
check-ends = Срок годности заканчивается:
check-ends-rule = Последний день — день перед тем же числом; упаковка с тем же числом тоже считается верной.
check-agree = Во всех местах одинаково.
check-others = Введите код и из других мест: он должен быть тем же.
check-disagree = Коды в этих местах различаются, а должны совпадать. Посмотрите ещё раз.
check-point = Если ничего не изменилось, ответьте на этот пункт проверки:
check-order = Неясно, какое число — день, месяц или год. Возможно:
check-buddhist = Год по буддийскому календарю, который опережает обычный на 543 года.
check-era = Год указан по другому календарю (Миньго или японская эра); здесь дата приведена по общепринятому.
check-each = Рядом с этой датой нет слова о том, что она означает. Введите каждую дату в её поле.
check-form = Это не читается как дата. Введите год, месяц и день, например:
check-differ = Код и напечатанная дата называют разные дни. Посмотрите ещё раз:
check-shelf = Дата не соответствует дате изготовления и сроку годности. Посмотрите на обе ещё раз:
check-outside = Ни одна из показанных здесь упаковок в это время не выпускалась.
check-outside-then = Посмотрите на дату ещё раз. Если на упаковке стоит именно она, это ни одна из показанных упаковок: обратитесь к правообладателю.

verbatim-title = Корейский текст на упаковке
verbatim-hint = Сравните с упаковкой знак за знаком.
marks-title = Знаки сертификации
mark-name = Знак
mark-number = Вид номера (9 — цифра, A — буква)

facts-title = О товаре
item-gtin = Штрихкод (GTIN)
item-size = Размер
item-variants = Упаковка
hs-codes = Коды ГС (HS)
net-content = Масса или объём нетто
pao = Срок годности после вскрытия
functional = Функциональная косметика, назначение
food-type = Вид пищевого продукта
allergens = Указанные аллергены
storage = Хранение
item-report-number = Номер уведомления о продукте (품목보고번호)
season = Сезон
species = Биологический вид
look-alike-species = Виды, которые выдают за этот
fish-form = Состояние
fish-catch = Вылов или аквакультура
fish-areas = Промысловый район ФАО (FAO)
fish-traceability = Знак прослеживаемости
origin-not-by-eye = Один и тот же вид другого происхождения на глаз отличить нельзя. Полагайтесь на документы и лабораторные исследования.
shape = Форма

rights-title = Права и таможенные реестры ОИС
rights-hint = По состоянию на указанный день. Прежде чем полагаться на номер, проверьте его в ведомстве.
right-of-brand = для всех товаров бренда
right-sign = Обозначение
right-office = Ведомство
right-number = Номер
right-classes = Классы
right-owner = Зарегистрированный правообладатель
right-expires = Действует до
right-state = Статус
right-checked = проверено { $date }
right-live = Действовало на день создания этого экземпляра
right-none = Здесь не учтены права в странах
right-none-hint = Это лишь то, что известно руководству: уточните в ведомстве или у правообладателя, есть ли право.
recordation = Включение в таможенный реестр ОИС

contacts-title = К кому обратиться
contacts-hint = Прежде чем полагаться на ответ, подтвердите адрес по каналу, не связанному с этим экземпляром.
contact-languages = Языки
contact-jurisdictions = Для стран
contact-everywhere = все страны
contact-hours = Часы работы
contact-open = Сейчас открыто (праздники не учтены).
contact-open-days = Сейчас в пределах этих часов; дни недели не указаны.
contact-closed = Сейчас закрыто.
contact-yours = По времени этого устройства:
contact-email = Эл. почта
contact-phone = Телефон
contact-address = Адрес
photo-request-title = Какие фотографии отправить
routes-title = Выявленные маршруты
route-from = Откуда
route-via = Через
route-to = Куда
hazards = Опасность таких товаров
perishable = Скоропортящийся товар
sources-title = Источники
source-claim = К чему относится
source-text = Источник
source-date = Дата

history-title = Об этом досье
revision-line = Редакция { $number } от { $date }
revision-of = Редакция от { $date }
revision-number = Редакция { $number }
owner = Ответственный орган
review-due = Следующий пересмотр
review-overdue = На день создания этого экземпляра срок пересмотра этого досье истёк.
review-overdue-since = Срок пересмотра этого досье ({ $date }) истёк: оно могло устареть. Даже если отличий нет, результат остаётся «Вывод сделать нельзя».
changes-title = Изменения
approved-by = Кем одобрено
approved-right-holder = правообладатель

## A withdrawn dossier, and pages that moved

withdrawn-title = Это досье отозвано
withdrawn-hint = Оно больше не содержит пунктов проверки. Не пользуйтесь этим досье и в прежних экземплярах руководства: обратитесь по контактам ниже.
withdrawn-date = Если причина в том, что производство прекращено: упаковка с более поздней датой изготовления — повод сразу обратиться к правообладателю.
withdrawn-reason = Причина
withdrawn-since = Дата отзыва
moved-title = Страница перемещена
moved-hint = Досье теперь находится здесь:

## About this copy

about-title = Об этом экземпляре
about-guide = Руководство
about-publisher = Издатель
about-audience = Для кого
about-built = Дата создания
about-valid = Действует по (включительно)
about-no-end = срок не установлен
about-sequence = Выпуск
about-recipient = Получатель экземпляра
about-dossiers = Досье
about-languages = Языки
verify-title = Как проверить этот экземпляр
verify-hint = Из-за изменённой страницы контрафакт могут выпустить, а подлинный товар — задержать. Экземпляр, полученный из рук в руки, проверьте до использования.
verify-program = С помощью программы jinwi
verify-program-hint = Она находит изменённые, отсутствующие и добавленные файлы, а также устаревшие экземпляры.
verify-without = Без неё
verify-without-hint = Выполните команды в папке этого экземпляра. Они выводят изменённые, отсутствующие и добавленные файлы. Если ничего не выведено, ничего не найдено.
verify-certutil = certutil находит изменённые и отсутствующие файлы, но не добавленные.
verify-left = Операционные системы оставляют на флешках и дисках свои файлы и папки. Следующее опасений не вызывает:
verify-open = Остальные файлы, показанные как добавленные, не открывайте, даже если они лежат в этих папках. Прежде всего это:
verify-signature = Кто его создал
verify-signature-hint = Если в папке есть файл SHA256SUMS.minisig, экземпляр подписан. Открытый ключ издателя получите по другому каналу, но не из экземпляра: тот, кто изменил экземпляр, может изменить и сведения о ключе. Сохраните ключ под именем publisher.pub рядом с папкой этого экземпляра, но не в ней, и выполните одну из этих команд.
verify-anchor = Если экземпляр не подписан, сравните контрольную сумму файла SHA256SUMS с той, которую издатель сообщит вам по другому каналу. Без полученных так ключа или контрольной суммы нельзя исключить, что подделан и сам список файлов.
secrecy-title = Конфиденциальность
secrecy-text = Сами страницы не зашифрованы. Издание для таможни передаётся только в зашифрованном архиве; не копируйте его на общие или личные устройства.
notice-title = Важное замечание
credits-title = Использованные материалы
credits-font = Хангыль показан шрифтом Noto Sans KR по лицензии SIL Open Font License 1.1.
credits-zxing = Штрихкоды читает ZXing-C++ (Apache License 2.0) в составе zxing-wasm (MIT License).
credits-cldr = Названия стран и языков взяты из Unicode CLDR по лицензии Unicode License.
credits-han = Соответствия форм китайских иероглифов и их корейские чтения для поиска взяты из OpenCC (Apache License 2.0) и базы данных Unihan (Unicode License).
credits-program = Создано в программе Jinwi.

## Closed lists: kinds of goods

kind-cosmetics = Косметика
kind-food = Пищевые продукты
kind-fish = Рыба и морепродукты

## Closed lists: part of the goods looked at

area-carton = Картонная коробка
area-seal = Пломба или запайка
area-barcode = Штрихкод
area-date-code = Код даты и номер партии
area-label-text = Текст на этикетке
area-container = Ёмкость
area-closure = Укупорка
area-inner = Внутри упаковки
area-contents = Содержимое
area-document = Документы
area-species = Биологический вид

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = Невооружённым глазом
method-touch = На ощупь
method-loupe = С лупой
method-measure = Измерение
method-weigh = Взвешивание
method-tilt = Под наклоном на свету
method-uv = Ультрафиолет
method-scan = Сканирование
method-compare = Сравнение с изображением
method-online = Проверка в Интернете
method-lab = Лаборатория
tool-loupe = лупа
tool-measure = линейка или штангенциркуль
tool-weigh = весы
tool-uv = ультрафиолетовая лампа
tool-scan = сканер штрихкодов или телефон
tool-online = Интернет на другом устройстве
tool-lab = лаборатория
tool-none = без инструментов

## Closed lists: how much a difference says

weight-decisive = Решающий признак
weight-strong = Сильный признак
weight-supporting = Вспомогательный признак
weight-decisive-means = По заявлению правообладателя, на подлинном изделии такого отличия не бывает.
weight-strong-means = На подлинных изделиях такое отличие встречается редко.
weight-supporting-means = Такое отличие часто встречается на товарах, о которых предупреждает это досье, но бывает и на подлинных изделиях.

## Closed lists: what a dossier warns of

infringement-counterfeit = контрафакт
infringement-look-alike = сходный товар
infringement-origin-misuse = ложное указание происхождения
infringement-forged-mark = поддельный знак сертификации
infringement-refill-relabel = повторное наполнение или переклейка этикеток
infringement-species-substitution = подмена вида
infringement-free-riding = подражание внешнему виду

## Closed lists: shapes

shape-jar = Банка
shape-tube = Туба
shape-bottle = Флакон, бутылка
shape-pump = Флакон с дозатором
shape-box = Коробка
shape-pouch = Пакет
shape-can = Металлическая банка
shape-tray = Лоток
shape-stick = Стик
shape-sheet = Лист
shape-bare = Без упаковки
shape-other = Другая форма

## Closed lists: others

status-published = опубликовано
status-withdrawn = отозвано
owner-moip = Министерство интеллектуальной собственности Республики Корея (MOIP)
owner-mafra = Министерство сельского хозяйства, продовольствия и сельских дел Республики Корея (MAFRA)
owner-mof = Министерство океанов и рыболовства Республики Корея (MOF)
owner-mfds = Министерство безопасности пищевых продуктов и лекарств Республики Корея (MFDS)
owner-kcs = Таможенная служба Республики Корея (KCS)
right-status-registered = зарегистрировано
right-status-pending = заявка на рассмотрении
right-status-disputed = оспаривается
right-status-owned-by-third-party = принадлежит третьему лицу
right-status-expired = срок действия истёк
cause-decoded-lot = номер партии удалён продавцом
cause-relabelled = этикетка заменена импортёром
cause-rewrapped = переупаковано продавцом
cause-damage = повреждение
audience-public = общественность
audience-partner = зарубежные представительства
audience-customs = сотрудники таможни
date-means-manufactured = дата изготовления
date-means-packed = дата упаковки
date-means-use-by = использовать до
date-means-sell-by = реализовать до
date-means-best-before = лучше использовать до
date-means-frozen = дата замораживания
date-means-harvested = дата сбора урожая
date-means-caught = дата вылова
date-means-expires = дата окончания срока годности

## What a source supports, where it is no point: parts of a dossier

claim-names = Названия
claim-infringements = Нарушения
claim-hs = Коды ГС (HS)
claim-items = Размеры и штрихкоды
claim-variants = Упаковки
claim-codes = Коды
claim-dates = Даты
claim-shelf-life-months = Срок годности
claim-verbatim = Корейский текст на упаковке
claim-marks = Знаки сертификации
claim-rights = Права
claim-contacts = Контакты
claim-routes = Маршруты
claim-safety = Безопасность
claim-cosmetics = Косметика
claim-food = Пищевые продукты
claim-fish = Рыба
claim-known-false = Коды, встречавшиеся на контрафакте

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = лицевая сторона
token-back = обратная сторона
token-side = боковая сторона
token-top = верх
token-bottom = низ
token-base = дно
token-inside = внутренняя сторона
token-edge = край
token-label = этикетка
token-front-label = этикетка на лицевой стороне
token-back-label = этикетка на обратной стороне
token-side-label = этикетка сбоку
token-end-panel = торцевая сторона
token-carton = картонная коробка
token-carton-front = лицевая сторона коробки
token-carton-back = обратная сторона коробки
token-carton-side = боковая сторона коробки
token-carton-top = верх коробки
token-carton-bottom = низ коробки
token-carton-and-can-base = низ коробки и дно металлической банки
token-shipping-carton = транспортная коробка
token-seal = пломба или запайка
token-barcode = штрихкод
token-date-code = код даты и номер партии
token-container = ёмкость
token-closure = укупорка
token-cap = колпачок
token-inner = внутренняя часть упаковки
token-contents = содержимое
token-leaflet = листок-вкладыш
token-document = документ
token-jar-base = дно банки
token-bottle-base = дно флакона или бутылки
token-can-base = дно металлической банки
token-can-rim = край металлической банки
token-stick-base = основание стика
token-tube-crimp = запаянный конец тубы
token-orifice = выходное отверстие
token-pouch-front = лицевая сторона пакета
token-pouch-back = обратная сторона пакета
token-pouch-edge = край пакета
token-pouch-label = этикетка на пакете
token-fruit-label = наклейка на плоде
token-hologram = голограмма
token-wrapper = обёртка
token-tie = обвязка
token-tray = лоток
token-lid = крышка
token-sachet = саше
token-sheet = лист
token-certificate = сертификат
token-whole = изделие целиком
token-head = голова
token-head-top = верх головы
token-mouth = рот
token-belly = брюшко
token-cavity = брюшная полость
token-scales = чешуя
token-fin = плавник
token-tail = хвост
token-dorsal = спинка рыбы

## Free words: photos to send

token-six-sides = все шесть сторон
token-date-code-with-ruler = код даты и номер партии рядом с линейкой
token-seal-before-opening = пломба до вскрытия
token-inside-of-cap = колпачок изнутри
token-front-straight-on = лицевая сторона, прямо
token-open-carton-from-above = открытая коробка, сверху
token-hologram-two-angles = голограмма под двумя углами
token-fruit-label-close-up = наклейка на плоде крупным планом
token-wrapper-against-light = обёртка на просвет
token-bullet-from-above = губная помада, сверху
token-whole-fish-side = рыба целиком, сбоку
token-tail-with-ruler = хвост рядом с линейкой
token-anal-fin-spread = анальный плавник, расправленный
token-phytosanitary-certificate = фитосанитарный сертификат
token-documents = документы на партию
token-next-to-genuine = рядом с подлинным изделием
token-under-uv = в ультрафиолетовом свете

## Free words: how a code is printed

token-laser = лазер
token-ink-jet = струйная печать
token-dot-matrix = матричная (точечная) печать
token-thermal = термопечать
token-printed = типографская печать
token-embossed = выпуклое тиснение
token-debossed = вдавленное тиснение
token-engraved = гравировка
token-stamped = штамп
token-hot-foil = горячее тиснение фольгой

## Free words: what is measured

token-weight = масса
token-length = длина
token-width = ширина
token-height = высота
token-depth = глубина
token-thickness = толщина
token-diameter = диаметр
token-volume = объём
token-count = количество
token-ratio = отношение
token-seal-width = ширина запаянного шва
token-tail-stalk-depth = высота хвостового стебля

## Free words: contacts, rights, who found goods counterfeit

token-authentication = вопросы подлинности
token-legal = правовые вопросы
token-general = общие вопросы
token-report = сообщения о контрафакте
token-trademark = товарный знак
token-design = промышленный образец
token-patent = патент
token-utility-model = полезная модель
token-copyright = авторское право
token-gi = географическое указание
token-certification-mark = сертификационный знак
token-collective-mark = коллективный знак
token-plant-variety = сорт растений
token-right-holder = правообладатель
token-customs = таможня
token-court = суд
token-laboratory = лаборатория
token-authority = государственный орган

## Free words: kinds and parts of codes

token-lot = номер партии
token-serial = серийный номер
token-gtin = номер штрихкода
token-item-report-number = номер уведомления о продукте
token-registration-number = регистрационный номер
token-date = дата изготовления
token-mfg = дата изготовления
token-packed = дата упаковки
token-use-by = использовать до
token-plant = завод
token-line = производственная линия
token-shift = смена
token-batch = производственная серия
token-hour = час
token-minute = минута
token-station = упаковочный пункт
token-house = упаковочное предприятие
token-orchard = сад
token-history = номер прослеживаемости
token-trace = номер прослеживаемости
token-tracing-number = номер отслеживания
token-fruit-label-number = номер на наклейке плода
token-line-code = код линии
token-carton-code = код коробки
token-check-number = номер проверки
token-box = номер коробки
token-licence = номер лицензии
token-product = номер товара
token-year = год
token-month = месяц
token-day = день
token-check = контрольная цифра

## Free words: storage and hazards

token-cool-dry = в прохладном сухом месте
token-room-temperature = при комнатной температуре
token-chilled = в охлаждённом виде
token-chilled-0-5 = в охлаждённом виде, от 0 до 5 °C
token-away-from-light = в защищённом от света месте
token-undeclared-allergen = неуказанный аллерген
token-fish-allergen = рыбный аллерген
token-unknown-ingredients = неизвестные ингредиенты
token-unknown-colourants = неизвестные красители
token-unknown-pesticide-residues = неизвестные остатки пестицидов
token-unknown-plant-health-status = фитосанитарное состояние не подтверждено
token-unproven-sun-protection = неподтверждённая защита от солнца
token-past-use-by-contents = содержимое с истёкшим сроком
token-expired-goods = просроченный товар
token-broken-glass = битое стекло
token-microbial-contamination = микробное загрязнение
token-heavy-metals = тяжёлые металлы
token-spoilage = порча
token-histamine = гистамин

## Free words: functional cosmetics

token-whitening = осветление кожи
token-wrinkle-improvement = разглаживание морщин
token-uv-protection = защита от ультрафиолета
token-hair-dye = окрашивание волос
token-hair-removal = удаление волос
token-hair-loss-relief = против выпадения волос
token-acne-relief = против акне

## Free words: allergens

token-egg = яйцо
token-milk = молоко
token-buckwheat = гречиха
token-peanut = арахис
token-soya = соя
token-soy = соя
token-wheat = пшеница
token-mackerel = скумбрия
token-crab = краб
token-shrimp = креветка
token-pork = свинина
token-beef = говядина
token-chicken = курица
token-peach = персик
token-tomato = томат
token-sulphites = сульфиты
token-walnut = грецкий орех
token-pine-nut = кедровый орех
token-squid = кальмар
token-shellfish = моллюски в раковине
token-fish = рыба
token-sesame = кунжут

## Free words: form and catch of fish

token-live = живая
token-fresh = свежая
token-frozen = мороженая
token-dried = сушёная
token-salted = солёная
token-seasoned = с приправами
token-roasted = обжаренная
token-smoked = копчёная
token-canned = консервированная
token-fillet = филе
token-wild = дикий вылов
token-farmed = аквакультура

## Search

search-label = Поиск по руководству
search-hint = Название, штрихкод, код ГС (HS), код на упаковке
search-go = Найти
search-title = Поиск
search-help = Введите то, что указано на упаковке, или то, что помните: название любым письмом, штрихкод или его часть, код ГС (HS), регистрационный номер, номер партии.
search-no-script = Для поиска нужен JavaScript, который здесь отключён, не разрешён или слишком старый. Эти списки ведут ко всем товарам:
search-kind = Вид товара
search-brand = Бренд
search-market = Страна
search-any = все
search-found = Результаты
search-code = Код
search-products = Товары
search-brands = Бренды
search-records = Другие записи
search-terms = Слова на упаковке
search-passages = В текстах
search-lists = Списки
search-similar = Похожее, но не то же самое
search-go-on = Введите больше: этого пока недостаточно.
search-questions = как отличить подделку от оригинала|как отличить оригинал от подделки|как отличить поддельный|как отличить поддельную|как отличить настоящий|как отличить настоящую|как отличить|как проверить подлинность|как проверить|как узнать|как определить|как распознать|как понять|это оригинал или подделка|это подделка или оригинал|оригинал или подделка|подделка или оригинал|настоящий или поддельный|от подделки|от оригинала|подлинность|подлинный|подлинная|поддельный|поддельная|подделка|подделки|подделку|оригинал|оригинала|настоящий|настоящая|настоящее|это|ли|или нет|что такое|цена|купить|стоимость|большой|большая|большое|отзывы|где|от|марки|бренда|фирмы|пакет|коробка|бутылка|банка|упаковка|бесплатная доставка|корейский|корейская|корейское|из кореи|корея|настоящие|поддельные|ненастоящий
search-all = Все результаты
search-more = Показать ещё
search-read-as = Прочитано как
search-content = Это этикетка коробки: номер относится к изделиям внутри.
search-content-count = Количество изделий на этикетке: { $count }.
search-other-size = Найден другой размер, не { $size }: сравните размер на упаковке.
search-none = В этом руководстве нет «{ $query }».
search-nearest = Самого запроса «{ $query }» в этом руководстве нет. Ближе всего:
search-none-next = Это ничего не говорит о том, подлинный ли товар: в руководстве есть не все товары. Введите меньше букв, другое написание или номер под штрихкодом либо воспользуйтесь списками ниже. Обратитесь к правообладателю или в свой контактный пункт.
search-none-filtered = С этим видом товара, брендом или страной ничего не найдено. Снимите выбор, чтобы увидеть остальное.
search-incomplete = Часть поискового указателя не удалось загрузить: этот экземпляр неполный. Если что-то здесь не найдено, это ни о чём не говорит. Воспользуйтесь списками или получите новый экземпляр.
search-why-alias = Другое название
search-why-sound = Сходное звучание
search-why-similar = Сходное написание
search-why-pinyin = Чтение китайского названия
search-why-initials = Начальные буквы корейского названия
search-why-pack = На упаковке
search-why-hs = Код ГС (HS)
search-why-barcode = Штрихкод
search-why-number = Номер
search-why-form = Коды на этом товаре имеют такой вид
search-why-sample = Пример кода на этом товаре
search-more-codes = Так начинается больше кодов, чем показано здесь. Введите больше знаков кода.
search-why-false = Встречался на контрафакте
search-why-near = Отличается один знак
search-why-case = Коробка с этим изделием
search-code-known = Этот номер принадлежит товару ниже. На контрафакте часто стоит скопированный подлинный номер: это не доказательство.
search-code-known-false = Этот код встречался на контрафакте. Подлинные коды копируют: присмотритесь внимательно, это не доказательство.
search-code-check-digit = Неверная контрольная цифра: последняя цифра — { $found }, а по остальным должна быть { $expected }. Либо цифра неверно прочитана или введена, либо номер вымышлен. Прочитайте его ещё раз.
search-code-check-digit-unknown = В руководстве нет товара с близким номером.
search-code-unknown = Номер { $code } имеет правильный вид, но его нет ни в одном досье этого руководства.
search-code-unknown-means = Это не означает, что товар контрафактный: в руководстве есть не все товары и не все размеры упаковок.
search-prefix-issuer = Первые цифры указывают, кто выдал номер: организация GS1 ({ $country }). Они не указывают, где изготовлен товар.
search-prefix-demonstration = Первые цифры предназначены для демонстраций и примеров: на товарах в продаже их не бывает.
search-prefix-restricted = Первые цифры предназначены для использования внутри одной компании или одного региона: в других местах этот номер ничего не означает.
search-prefix-publication = Первые цифры предназначены для книг и периодических изданий.
search-prefix-coupon = Первые цифры предназначены для купонов и возврата денег.
search-prefix-global-office = Первые цифры выдаёт глобальный офис GS1. Они не указывают, где изготовлен товар.
search-prefix-unassigned = В списке GS1 за { $date } для первых цифр никто не указан. Префиксы выдаются и позже: само по себе это ничего не говорит о товаре.
scan-title = Штрихкод по фотографии
scan-help = Сфотографируйте штрихкод или QR-код на упаковке либо выберите его фотографию. Номер будет прочитан и найден.
scan-no-script = Для чтения фотографии нужен JavaScript, который здесь отключён, не разрешён или слишком старый. Эти списки ведут ко всем товарам:
scan-take = Сделать фото
scan-choose = Выбрать фото
scan-live = Включить камеру
scan-private = Фотография остаётся на этой странице: она никуда не отправляется и не сохраняется.
scan-looking = Поиск кодов …
scan-nothing = На этой фотографии не удалось прочитать ни одного кода.
scan-several = Кодов несколько: выберите, какой искать.
scan-found = Прочитано с фотографии
scan-cannot-open = Этот браузер не может открыть файл как фотографию. Снимите ещё раз в формате JPEG (на iPhone: «Настройки», «Камера», «Форматы», «Наиболее совместимые») или введите цифры.
scan-no-camera = Камеру здесь использовать нельзя. Сделайте или выберите фотографию.
scan-search = Искать это
scan-qr = QR-код на товаре ничего не доказывает: его может напечатать кто угодно. Здесь только его текст; адрес в нём не открывается.
scan-host = Указанный в нём адрес
scan-tip-near = Подойдите ближе, чтобы код занял половину снимка, и держите так, чтобы штрихи стояли вертикально.
scan-tip-light = Осветите его сбоку, без вспышки и бликов, и дождитесь резкости.
scan-tip-flat = Разгладьте плёнку. На бутылке должны быть видны все штрихи, от первого до последнего.
scan-type = Или введите цифры под штрихами

## Inspection

inspect-title = Проверка товара
inspect-go = Проверить товар в руках
inspect-dossier = Полное досье
inspect-lead = Отвечайте на то, что видно, в любом порядке. Результат следует из ответов по опубликованному правилу. Введённое не покидает это устройство.
inspect-paper = Здесь это форма для бумаги: распечатайте страницу, отметьте увиденное и прочтите результат в таблице в конце.
identity-title = Товар обозначен как этот?
identity-hint = Сравните бренд, название и размер, напечатанные на изделии, с показанными здесь.
identity-sizes = Размеры
identity-yes = Да: бренд, название и размер на изделии те же
identity-no = Нет
identity-cannot-tell = Невозможно определить
identity-no-means = Тогда это досье к изделию не относится. Найдите нужное досье:
variant-unknown = Неизвестно
variant-none-of-these = Ни одна из этих
variant-possible = Это ещё может быть одна из следующих. Снимите отметку с того, что можно исключить:
variant-excluded = Выбранная упаковка во введённую дату не выпускалась. Посмотрите ещё раз и на дату, и на упаковку; до этого упаковка считается неизвестной.
variant-excluded-left = По дате это может быть:
variant-excluded-none = По введённой дате это ни одна из этих упаковок, и так это и учитывается. Посмотрите на дату ещё раз; если она верна, обратитесь к правообладателю.
tools-title = Имеющиеся инструменты
tools-hint = Снимите отметку с того, чего нет: пункты, которым это нужно, скрываются и считаются непроверенными.
tools-opens = Разрешено вскрыть упаковку
tools-destroys = Разрешено уничтожить одно изделие
tools-hidden = Скрыто пунктов:
tools-question = Что я могу проверить тем, что есть под рукой?
tools-lead = Товары и их признаки по нужному инструменту. Самые весомые признаки — первыми.
tools-minutes = Время на каждый товар
tools-no-limit = Без ограничения
tools-missing = Решающий признак, но сейчас не проверить:
tools-time = Время на одну единицу: показаны самые весомые пункты, на которые его хватит
fold-all = Открыть все пункты
answer-question = Что вы видите?
answer-matches = Совпадает
answer-differs = Отличается
answer-missing = Отсутствует
answer-cannot-tell = Невозможно определить
answer-blank = не проверено
answer-note = Заметка
answer-photos = Имена файлов ваших фотографий
answer-not-this-pack = Не относится к этой упаковке.
answer-clear = Убрать ответ
unit-title = Проверенные единицы товара
unit-hint = Одна единица товара ничего не доказывает об остальных. Берите единицы из середины и со дна разных коробок. На каждую единицу отвечайте отдельно. Новая единица получает товар и упаковку показанной; измените их, если они другие.
unit-name = Единица { $number }
unit-add = Добавить единицу
unit-remove = Убрать эту единицу
unit-label = Метка или место этой единицы
unit-as = как у единицы { $number }
unit-like = По всем пунктам так же, как у единицы { $number }
unit-like-hint = Только после осмотра этой единицы. Недостающие ответы берутся оттуда; в записи указано, что вы это заявили, а не отвечали по каждому пункту.
unit-likeness = Заявлено, что так же, как у единицы { $number }, без ответа по каждому пункту:
outcome-title = Результат
outcome-strong-indications = Выраженные признаки несоответствия
outcome-ask-right-holder = Есть признаки несоответствия: обратитесь к правообладателю
outcome-inconclusive = Вывод сделать нельзя
outcome-no-difference = Отличий не найдено (это не означает «подлинный»)
outcome-no-difference-in-copy = В пунктах этого экземпляра руководства отличий нет (это не означает «подлинный»)
outcome-similar = Сходное оформление: вопрос прав
outcome-no-outcome = Другой товар: результата нет
outcome-no-form = В этом экземпляре руководства нет пунктов: результата нет
outcome-none-yet = Ответов пока нет
outcome-status = Этот результат получен по установленному правилу. Это не распоряжение задержать или выпустить товар, не правовое заключение и не сертификат.
outcome-fuller = Могут существовать более полные издания. Это не сертификат.
finding-points-to = Отличия указывают на:
points-to-counterfeit = контрафактный товар
points-to-look-alike = сходное оформление, вопрос прав
points-to-origin-misuse = ложное указание происхождения
points-to-forged-mark = поддельный знак сертификации
points-to-refill-relabel = повторно наполненную или переклеенную упаковку
points-to-species-substitution = иной вид, чем указано
points-to-free-riding = подражание внешнему виду, вопрос прав
points-to-no-right = товар, изготовленный не правообладателем
finding-no-right = Здесь нет сведений о действующем праве ({ $country }): слово «контрафакт» не используется.
finding-choose-market = Выберите страну ниже: формулировка зависит от прав, учтённых здесь для этой страны.
finding-looked = Проверено пунктов: { $looked } из { $of }
finding-rests-differ = Найденные отличия, начиная с самого весомого:
finding-rests-match = Совпавшие пункты (не доказывают подлинность):
finding-open = Ответа пока нет:
finding-open-unsure = Определить не удалось:
finding-open-aside = Пропущено: нет инструмента, разрешения или времени:
finding-row = Сработавшая строка правила:
finding-doubts = Почему вывод сделать нельзя:
doubt-supporting-differ = Один или два вспомогательных пункта отличаются.
doubt-unanswered = На решающий или сильный пункт нет ответа.
doubt-few-match = Слишком мало весомых совпадений: нужен один решающий или два сильных пункта.
doubt-nothing-tells = Пункты этого экземпляра руководства большего сказать не могут.
doubt-identity-unsure = Нет уверенности, что изделие обозначено как этот товар.
doubt-variant-unknown = Неизвестно, какая это упаковка.
doubt-none-of-these = Упаковка не из показанных здесь.
doubt-copy-out-of-date = Этот экземпляр руководства устарел.
doubt-dossier-out-of-date = Срок пересмотра этого досье истёк.
finding-capped = Результат мягче, чем дали бы одни отличия, потому что:
finding-second-look = Всё зависит от одного решающего отличия: посмотрите ещё раз, по возможности на другой единице товара.
finding-second-look-cause = У отличий, определяющих результат, может быть общее альтернативное объяснение, и они считаются за одно: посмотрите ещё раз, по возможности на другой единице товара.
finding-undetected = Пункты, на которые дан ответ, не могут выявить:
finding-outdated = Пункты и упаковки с устаревшим переводом (оригинал изменён):
finding-fallback = Пункты и упаковки без перевода, показанные на другом языке:
consignment-in-units = Единиц с таким результатом: { $count } из { $units } проверенных; об остальной партии это ничего не говорит.
consignment-others = Единиц другого товара: { $count }
consignment-title = Все проверенные единицы
rule-title = Как получается результат
rule-hint = Читайте строки сверху. Первая подходящая и есть результат.
rule-when = Условие
rule-strong-indications = Отличается не менее 1 решающего пункта или не менее 2 сильных.
rule-ask-right-holder = Отличается 1 сильный пункт или не менее 3 вспомогательных.
rule-inconclusive = Отличаются 1 или 2 вспомогательных пункта; или на решающий либо сильный пункт нет ответа; или не совпадают ни 1 решающий, ни 2 сильных пункта; или упаковка неизвестна; или экземпляр руководства либо досье устарели.
rule-no-difference = Ничего из этого. Это не означает, что товар подлинный; в результате также перечислено, чего не могут выявить пункты, на которые дан ответ.
rule-identity = Другой товар: результата нет. Нет уверенности, что изделие обозначено как этот товар, или упаковка не из показанных: не строже «обратитесь к правообладателю» и никогда не мягче «вывод сделать нельзя».
rule-variant = Упаковка неизвестна: самый мягкий результат из возможных упаковок. Так же, если введённая дата исключает выбранную упаковку; если она исключает все, упаковка не из показанных.
rule-answers = «Отсутствует» считается как «отличается», кроме пунктов, где признак может отсутствовать и на подлинном товаре. «Невозможно определить» считается отсутствием ответа. Пункты для других упаковок не применяются.
rule-match = Совпадение никогда не отменяет отличия. Пункты, у которых общее альтернативное объяснение, считаются один раз.
rule-units = Несколько единиц: самый строгий результат указывается в виде «у стольких из проверенных единиц» и никогда не относится ко всей партии.
rule-version = Правило, версия { $number }
record-title = Запись о проверке
record-hint = Собственная заметка, не официальный документ и не подтверждение подлинности. Для ваших материалов; имён людей не указывайте.
record-market = Страна, где находится товар
record-market-none = не указано
record-place = Выбранная юрисдикция
record-consignment = Партия
record-reference = Ваш номер
record-units = Единиц в партии
record-chosen = Как отобраны единицы
record-keep = Сохранить введённое, если страница перезагрузится
record-keep-hint = Хранится только в этой вкладке, пока вы её не закроете или не нажмёте «Закончить и стереть».
record-kept = Ваши прежние ответы восстановлены.
record-wipe = Закончить и стереть
record-wipe-ask = Удалить всё, что вы ввели на этой странице?
record-save = Сохранить запись
record-save-editors = Сохранить для редакции
record-save-hint = Для редакции: без заметок, номеров, партии, меток единиц и имён файлов.
record-saved = Сохранено файлом на этом устройстве:
record-next-print = Распечатайте для своего дела.
record-next-send = Отправьте: текст ниже — правообладателю; этот файл с вашими заметками и номером — только в своё ведомство.
record-next-ask = Вопросы о товаре:
record-next-editors = Отправьте этот файл в редакцию тем же путём, каким вы получили руководство.
record-print = Распечатать запись
record-open = Открыть сохранённую запись
record-text-title = Текст для копирования
record-text-hint = Для правообладателя или вашего ведомства. Пункты только для таможни даны по номеру; их названия — в приложении.
record-text-editors = Без заметок, номеров, партии и имён файлов
record-text-in = Текст, язык: { $language }
record-copy = Копировать
record-copied = Скопировано.
record-copy-by-hand = Текст выделен: скопируйте его средствами устройства.
record-annex = Приложение: не разглашать
record-annex-hint = То, на что смотрят в этих пунктах, — только для таможни. Храните приложение отдельно от записи.
record-annex-where = Оно печатается после записи, на отдельном листе.
record-see-annex = см. приложение
record-goods = Товар
record-copy-of = Издание и день создания экземпляра
record-rule = Правило
record-identity = Обозначен как этот товар
record-variant = Упаковка
record-codes = Введённые коды и даты
record-looked = Проверено единиц
record-opened = Запись открыта: издание { $edition }, экземпляр руководства от { $date }
record-outcome-then = Результат в записи:
record-outcome-now = Результат по этому экземпляру руководства:
record-changed = Досье отличается от того, по которому составлена запись.
record-rule-changed = С тех пор правило изменилось: тогда версия { $then }, сейчас версия { $now }.
record-unknown = Пункты записи, которых нет в этом экземпляре руководства:
record-weight-changed = Пункты, значимость которых изменилась:
record-wrong = Этот файл нельзя открыть как запись о проверке.
wrong-not-json = Это не запись, сохранённая из этого руководства.
wrong-newer = Он сохранён более новой версией руководства. Возьмите более новый экземпляр руководства.
wrong-guide = Он относится к другому руководству.
wrong-dossier = Это запись по другому досье:
wrong-form = Его части повреждены или изменены.
wrong-size = Он слишком велик.
card-title = Карточка для места проверки
card-go = Карточка для печати
card-hint = Не более двух листов A4, годится и для чёрно-белой печати: распечатайте эту страницу или сохраните её в PDF.
card-print = Печатать карточку
card-further = { $count ->
    [one] Ещё { NUMBER($count) } пункт проверки есть в руководстве, но не на этой карточке
    [few] Ещё { NUMBER($count) } пункта проверки есть в руководстве, но не на этой карточке
    [many] Ещё { NUMBER($count) } пунктов проверки есть в руководстве, но не на этой карточке
   *[other] Ещё { NUMBER($count) } пункта проверки есть в руководстве, но не на этой карточке
}
card-shortened = Сокращено до двух листов. Полностью — в руководстве под { $id }.
handbook-title = Сборник карточек
handbook-go = Всё одним сборником для печати
handbook-hint = Каждый товар занимает не более двух листов A4 и начинается с нового. Распечатайте эту страницу или сохраните её в PDF.
handbook-contents = Содержание
handbook-volume = Том { $number } из { $total }
pocket-title = Карманный файл
pocket-hint = Этот файл содержит изображения и открывается сам по себе, без сети. Он не обновляется: когда срок истечёт, запросите новый.
pocket-pictures-left = Часть изображений опущена, чтобы файл был небольшим. Они есть в руководстве.
pocket-size = Размер файла: { $size } МБ
pocket-most-product = не более 1 МБ
pocket-most-kind = не более 5 МБ

## The other records: what stands around the goods.

nav-jurisdictions = Таможенное законодательство
jurisdictions-title = Таможенное законодательство по территориям
count-jurisdictions = { $count ->
    [one] { NUMBER($count) } территория
    [few] { NUMBER($count) } территории
    [many] { NUMBER($count) } территорий
   *[other] { NUMBER($count) } территории
}
record-jurisdiction = Таможенное законодательство
nav-agencies = Ведомства
agencies-title = Ведомства и учреждения
count-agencies = { $count ->
    [one] { NUMBER($count) } ведомство
    [few] { NUMBER($count) } ведомства
    [many] { NUMBER($count) } ведомств
   *[other] { NUMBER($count) } ведомства
}
record-agency = Ведомство
agency-kind = Вид
agency-country = Страна или территория
agency-parent = Входит в состав
agency-short = Сокращение
agency-titles = Названия в разное время
agency-name = Название
agency-time = Период
agency-today = ныне
nav-offices = Представительства
offices-title = Представительства за рубежом
count-offices = { $count ->
    [one] { NUMBER($count) } представительство
    [few] { NUMBER($count) } представительства
    [many] { NUMBER($count) } представительств
   *[other] { NUMBER($count) } представительства
}
record-office = Представительство
record-unconfirmed = Последнее подтверждение: { $date }, более чем за год до создания этого экземпляра. Возможен переезд: проверьте адрес, прежде чем полагаться на него.
may-have-moved = возможен переезд
office-name = Представительство
office-network = Сеть
office-network-ip-centre = зарубежные центры интеллектуальной собственности
office-network-at-centre = центры aT
office-network-customs-unit = подразделение таможенного органа
office-network-attache = атташе
office-network-consulate = консульство
office-network-other = прочее
office-place = Место
office-serves = Обслуживает
office-services = Услуги
office-opened = Открыто
office-closed = Закрыто
office-confirmed = Последнее подтверждение
office-operators = Кто управляет
office-time = Период
office-former = Прежние названия сети
offices-by-place = По месту
offices-by-jurisdiction = По обслуживаемой территории
offices-by-language = По языку
offices-closed = Больше не работают
jurisdiction-offices = Представительства для этой территории
record-inherited = Действуют правила
record-named-by = Досье, в которых есть ссылка на это
record-history = Об этом досье
record-revision = Редакция
source-read-on = прочитано { $date }
source-kind-statute = закон или иной правовой акт
source-kind-official = публикация государственного органа
source-kind-right-holder = публикация правообладателя
source-kind-press = пресса
source-kind-third-party = другая публикация
known-yes = да
known-no = нет
known-partly = частично
known-unknown = в этом руководстве нет сведений
known-not-applicable = неприменимо
dated-since = начало: { $date }
dated-begins = начнётся: { $date }
dated-until = окончание: { $date }
amount-per = расчётная единица: { $what }
left-out = Исключения
jurisdiction-glance = Коротко
jurisdiction-code = Код
jurisdiction-kind = Вид
jurisdiction-kind-union = союз государств
jurisdiction-kind-state = государство
jurisdiction-kind-customs-territory = таможенная территория
jurisdiction-kind-subnational = часть государства
jurisdiction-parents = Входит в состав
parent-scope-all = по всем вопросам
parent-scope-gi = по географическим указаниям
parent-scope-recordation = по включению в таможенный реестр ОИС
jurisdiction-authorities = Органы
authority-name = Орган
authority-role = Функция
authority-role-receives = принимает заявления
authority-role-decides = принимает решения по заявлениям
authority-role-acts = приостанавливает выпуск товаров
authority-role-advises = консультирует
jurisdiction-deadlines = Сроки
jurisdiction-deadlines-hint = Как указано в источниках. С какого момента исчисляется срок и какие дни учитываются, зависит от места; прежде чем полагаться на дату, уточните её в уполномоченном органе.
deadline-who = Кто
deadline-act = Действие
deadline-time = Срок
deadline-from = Начало течения срока
deadline-goods = Товары
deadline-missed = При пропуске срока
deadline-extended = можно продлить на { $time }
deadline-extended-on = можно продлить на { $time }: { $on }
law-article = { $law }, ст. { $article }
time-hour = { $count ->
    [one] { NUMBER($count) } час
    [few] { NUMBER($count) } часа
    [many] { NUMBER($count) } часов
   *[other] { NUMBER($count) } часа
}
time-working-hour = { $count ->
    [one] { NUMBER($count) } рабочий час
    [few] { NUMBER($count) } рабочих часа
    [many] { NUMBER($count) } рабочих часов
   *[other] { NUMBER($count) } рабочего часа
}
time-day = { $count ->
    [one] { NUMBER($count) } календарный день
    [few] { NUMBER($count) } календарных дня
    [many] { NUMBER($count) } календарных дней
   *[other] { NUMBER($count) } календарного дня
}
time-working-day = { $count ->
    [one] { NUMBER($count) } рабочий день
    [few] { NUMBER($count) } рабочих дня
    [many] { NUMBER($count) } рабочих дней
   *[other] { NUMBER($count) } рабочего дня
}
time-office-day = { $count ->
    [one] { NUMBER($count) } день работы учреждения
    [few] { NUMBER($count) } дня работы учреждения
    [many] { NUMBER($count) } дней работы учреждения
   *[other] { NUMBER($count) } дня работы учреждения
}
time-month = { $count ->
    [one] { NUMBER($count) } месяц
    [few] { NUMBER($count) } месяца
    [many] { NUMBER($count) } месяцев
   *[other] { NUMBER($count) } месяца
}
time-year = { $count ->
    [one] { NUMBER($count) } год
    [few] { NUMBER($count) } года
    [many] { NUMBER($count) } лет
   *[other] { NUMBER($count) } года
}
time-unstated = { NUMBER($count) } (в источнике не указано, рабочие это дни или календарные)
clock-notification = уведомление
clock-service = вручение уведомления
clock-presentation = предъявление товаров для проверки
clock-detention = задержание товаров
clock-date-on-notice = дата, указанная в уведомлении
clock-day-after-date-on-notice = день, следующий за датой, указанной в уведомлении
clock-receipt = получение уведомления
clock-expiry = истечение срока действия
clock-unstated = в источнике не указано
reckoner-title = Расчёт последнего дня
reckoner-hint = Считается по таблице выше и по праздникам, известным этой копии, по местному времени. Решает орган власти. Введённое нигде не сохраняется.
reckoner-start-notification = День уведомления
reckoner-start-service = День вручения уведомления
reckoner-start-presentation = День предъявления товаров для осмотра
reckoner-start-detention = День задержания
reckoner-start-date-on-notice = Дата на уведомлении
reckoner-start-receipt = День получения уведомления
reckoner-start-expiry = День истечения права или регистрации
reckoner-hour = Время
reckoner-goods = Таможня считает товары
reckoner-first = Первый учтённый день
reckoner-weekend = Выходных дней не учтено
reckoner-holidays = Праздники, которые не учтены
reckoner-moved = Перенесено на следующий рабочий день; срок закончился бы
reckoner-off = В этот день таможня не работает. Продлевается ли тогда срок, этому руководству неизвестно: действуйте раньше.
reckoner-unsure = Работает ли таможня в этот день, этому руководству неизвестно.
reckoner-extended = При продлении
reckoner-refused = День назвать нельзя:
reckoner-refused-unit-unstated = источник не говорит, какие дни считаются. Спросите орган власти.
reckoner-refused-start-unstated = источник не говорит, с какого времени идёт срок. Спросите орган власти.
reckoner-refused-office-hours = срок идёт в рабочих часах учреждения, которые этому руководству неизвестны.
reckoner-refused-hour-needed = нужен час события.
reckoner-refused-no-calendar = рабочие дни там этому руководству неизвестны.
reckoner-refused-calendar-ends = праздники, известные этой копии, так далеко не доходят.
reckoner-refused-too-far = это слишком далеко.
place-title = Где вы находитесь?
place-hint = Страницы товаров и формы тогда скажут, что действует там. Выбор стоит в адресе и нигде не сохраняется.
place-none = не выбрано
place-right-yes = Право, внесённое в руководство, здесь действует.
place-right-no = Ни одно внесённое право здесь не действует: различие тогда — вопрос прав, и руководство не называет товар контрафактным.
place-right-unknown = Действует ли внесённое право здесь, этому руководству неизвестно.
place-recorded = Внесено в реестр таможни здесь.
place-not-recorded = Регистрация на здешней таможне не указана.
place-deadline = Срок, который истекает первым
place-no-deadline = Сроки этого места руководству неизвестны.
place-deadline-line = { $act }: { $time }, отсчёт — { $from }
place-deadline-line-goods = { $act } ({ $goods }): { $time }, отсчёт — { $from }
place-contacts = Кого спросить там
place-holder = Контакты правообладателя для этого места
place-offices = Представительства, работающие с этим местом
place-no-office = Представительство, работающее с этим местом, в руководстве не указано.
place-all-offices = Все представительства и часы работы
place-more = Таможенное право и сроки там
jurisdiction-ex-officio = Действия таможни по собственной инициативе (ex officio)
ex-officio-known = Действует ли таможня по собственной инициативе?
ex-officio-basis = Что это означает здесь
ex-officio-basis-without-application = в том числе без заявления правообладателя
ex-officio-basis-only-if-recorded = только по правам, включённым в таможенный реестр ОИС
ex-officio-basis-criminal-power = в рамках уголовного расследования
ex-officio-recorded-only = Только по правам, включённым в реестр
jurisdiction-scope = На какие товары распространяется
scope-import = Ввоз
scope-export = Вывоз
scope-transit = Транзит
scope-free-zone = Свободные зоны
scope-post = Почтовые отправления
scope-traveller = Багаж пассажиров
jurisdiction-small-consignment = Мелкие партии
small-known = Есть ли для них особый порядок?
small-limits = Пределы
small-units = { $count ->
    [one] не более { NUMBER($count) } единицы
    [few] не более { NUMBER($count) } единиц
    [many] не более { NUMBER($count) } единиц
   *[other] не более { NUMBER($count) } единицы
}
small-weight = менее { $grams } г
small-kinds = Распространяется на
small-opt-in = Только по просьбе правообладателя
jurisdiction-rights = Права, которые защищает таможня
jurisdiction-rights-hint = О правах, не названных здесь, руководству не известно, защищает ли их таможня.
right-recordable = Можно ли включить в таможенный реестр ОИС
right-type = Право
jurisdiction-recordation = Включение в таможенный реестр ОИС
recordation-exists = Есть ли реестр?
recordation-who = Кто может подать заявление
recordation-residence = Для иностранных правообладателей
residence-none = представитель на месте не требуется
residence-agent = через местного представителя
residence-local-entity = только через местное юридическое лицо
recordation-portal = Портал
recordation-languages = Языки
recordation-documents = Документы
recordation-fees = Сборы
fee-state-charged = взимается
fee-state-suspended = взимание приостановлено
fee-state-abolished = отменён
fee-state-none = нет
recordation-validity = Срок действия
validity-capped = не дольше срока действия самого права
jurisdiction-parallel = Параллельный импорт
parallel-exhaustion = Исчерпание прав
exhaustion-national = национальное
exhaustion-regional = региональное
exhaustion-international = международное
exhaustion-mixed = смешанное
parallel-customs-act = Принимает ли таможня меры?
jurisdiction-costs = Расходы
cost-what = На что
cost-payer = Кто платит
jurisdiction-security = Обеспечение
security-from = Кто предоставляет
security-amount = Сумма
jurisdiction-laws = Законы и иные акты
law-title = Название
law-number = Номер и статьи
law-state = Статус
legal-state-announced = объявлено о подготовке
legal-state-bill = законопроект в парламенте
legal-state-passed = принят парламентом
legal-state-promulgated = обнародован
legal-state-in-force = действует
legal-state-applies = действует и применяется
legal-state-repealed = утратил силу
jurisdiction-calendar = Нерабочие дни таможни
calendar-weekend = Выходные дни
calendar-holidays = Праздничные дни
calendar-worked = Рабочие дни, перенесённые на выходные
calendar-covers = Период, охваченный списком
calendar-span = { $from } – { $to }
calendar-ends-move = Продлевается ли срок, который кончается в такой день, до следующего рабочего дня?
calendar-no-end-on = Рабочие дни, в которые сроки не кончаются
jurisdiction-wording = Местные формулировки
wording-outcome = Результат
wording-text = Принятые там слова
nav-glossary = Глоссарий
count-glossary = { $count ->
    [one] { NUMBER($count) } слово
    [few] { NUMBER($count) } слова
    [many] { NUMBER($count) } слов
   *[other] { NUMBER($count) } слова
}
record-glossary = Глоссарий
record-term = Слово на упаковке
glossary-look = Найти слово по виду
glossary-look-hint = Сосчитайте квадратные блоки слова: каждый блок — один слог. Слова с одинаковым началом стоят рядом. Пробелы не считаются.
glossary-blocks = { $count ->
    [one] { NUMBER($count) } блок
    [few] { NUMBER($count) } блока
    [many] { NUMBER($count) } блоков
   *[other] { NUMBER($count) } блока
}
glossary-meaning = Найти слово по значению
glossary-words = Слова
glossary-not = Не путать с
glossary-see = См. также
glossary-other = { $word } ({ $meaning })
nav-primers = Обучение
primers-title = Обучение
count-primers = { $count ->
    [one] { NUMBER($count) } урок
    [few] { NUMBER($count) } урока
    [many] { NUMBER($count) } уроков
   *[other] { NUMBER($count) } урока
}
record-primer = Урок
front-learn-hint = Короткие уроки с вопросами, по порядку
learn-hint = Проходите уроки в этом порядке. Каждый завершается вопросами для самопроверки. Выбранные ответы не сохраняются и не отправляются.
learn-time = всего { $time }
learn-after = Что вы сможете делать после урока
minutes = { $count ->
    [one] { NUMBER($count) } минута
    [few] { NUMBER($count) } минуты
    [many] { NUMBER($count) } минут
   *[other] { NUMBER($count) } минуты
}
count-questions = { $count ->
    [one] { NUMBER($count) } вопрос
    [few] { NUMBER($count) } вопроса
    [many] { NUMBER($count) } вопросов
   *[other] { NUMBER($count) } вопроса
}
primer-about = Об этом уроке
primer-place = Место в обучении
primer-nth = Урок { $number } из { $count }
primer-time = Время
primer-kinds = Для
primer-all-goods = всех товаров
primer-next = Следующий урок
primer-all = Все уроки
self-test-title = Проверьте себя
self-test-hint = Выберите ответ. Сразу будет сказано, верен ли он и почему. Ничего не сохраняется.
self-test-plain = Выберите ответ на каждый вопрос. Ответы приведены в конце этой страницы.
self-test-nth = Вопрос { $number } из { $count }
self-test-check = Проверить ответ
self-test-choose = Сначала выберите ответ.
self-test-right = Верно.
self-test-wrong = Неверно.
self-test-right-is = Правильный ответ
self-test-yours = Ваш ответ
self-test-why = Почему
self-test-again = Начать заново
self-test-answers = Ответы
self-test-tally = Верно с первого раза: { NUMBER($right) } из { $count }.
nav-marks = Знаки сертификации
count-marks = { $count ->
    [one] { NUMBER($count) } знак
    [few] { NUMBER($count) } знака
    [many] { NUMBER($count) } знаков
   *[other] { NUMBER($count) } знака
}
record-mark = Знак сертификации
mark-certifies = Что удостоверяет знак
mark-certified = Удостоверяется
certifies-site = место, где товары изготовлены или обработаны
certifies-product = продукт
certifies-person = лицо или предприятие
certifies-origin = происхождение товаров
mark-not-certified = Не удостоверяется
certifies-not-site = какой-либо продукт: предъявленный товар может быть из другого места, а знаки копируют
certifies-not-product = что предъявленный товар является этим продуктом: знаки копируют
certifies-not-person = сам товар: он может быть от другого лица, а знаки копируют
certifies-not-origin = качество товаров и то, что это именно они: знаки копируют
mark-owner = Владелец системы
mark-numbers = Номера
mark-numbers-hint = Самое большее, что эта копия может сказать о номере, — что его форма подходит. Она не говорит, что сертификат существует, ещё действует или относится к этим товарам.
mark-numbers-unknown = Форма номеров этому справочнику неизвестна: проверить номер здесь нельзя.
mark-number-nth = Номер { $number }
mark-number-time = Время применения этой формы
mark-number-sure = Точно ли все номера имеют эту форму?
mark-registers = Где проверить
mark-registers-hint = Проверьте там по номеру: что действует сегодня, знает только реестр. Эта копия ничего не запрашивает в сети.
mark-register-host = Адрес
mark-register-what = Что там указано
mark-register-network = Нужна ли сеть?
mark-states = Что могло стать с сертификатом
mark-states-hint = Выданный когда-то номер может больше не действовать. Об этом говорит реестр, а не знак.
mark-state = Возможно
mark-state-valid = действует
mark-state-cancelled = отозван
mark-state-returned = возвращён
mark-state-expired = истёк
mark-others = Знаки других стран, которые принимают за этот
mark-other-country = Страна
mark-other-note = Как отличить

## Free words of the other records.

token-site-certificate = сертифицированные места
token-history-of-product = сведения о продукте
token-licensed-users = лицензированные пользователи
nav-platforms = Торговые площадки
platforms-title = Онлайн-площадки
count-platforms = { $count ->
    [one] { NUMBER($count) } площадка
    [few] { NUMBER($count) } площадки
    [many] { NUMBER($count) } площадок
   *[other] { NUMBER($count) } площадки
}
record-platform = Онлайн-площадка
routes-by-site = Куда сообщать: по сайтам
routes-by-market = Куда сообщать: по странам
routes-market = Страна
platform-operator = Оператор
platform-seat = Страна регистрации
platform-sites = Сайты
platform-site = Сайт
platform-host = Адрес
platform-markets = Рынки
platform-channels = Куда сообщать об объявлениях
channel-host = Канал
channel-for = Для
channel-account = Нужна ли учётная запись?
channel-rights = Права
channel-links = Ссылок в одном сообщении, не более
registration-taken-local = зарегистрированные в этой стране
registration-taken-any = зарегистрированные в любой стране
platform-promises = Обещания площадки
platform-promises-hint = Обещание — слово самой площадки, а не обязанность по закону.
platform-reported = Что говорят другие
platform-reported-hint = Сама площадка этого не говорила и этим не связана.
promise-text = Обещание
reported-text = Что говорится
promise-measure = Показатель
promise-when = Когда
promise-made = по состоянию на: { $date }
promise-ended = срок истёк: { $date }
promise-percent = { $number } %
promise-within = срок: { $time }
platform-duties = Чего требует закон
platform-not-in-force = Не действует
platform-not-in-force-hint = На день выпуска этой копии это никого не обязывает.
duty-what = Что требуется
duty-would = О чём
duty-ahead = { $state }, { $date }; не действует
duty-not-yet = ещё не действует
duty-not-in-force = не действует
platform-domestic-agent = Представитель в стране
agent-known = Назначен ли?
agent-country = Страна
platform-counter-notice = Если продавец возражает
silence-means = Если владелец права молчит
platform-monitored = Отслеживаемые бренды
monitored-on = По состоянию на
monitored-count = Бренды
monitored-aim = Цель
monitored-who = Кто отслеживает
monitored-brands = { $count ->
    [one] { NUMBER($count) } бренд
    [few] { NUMBER($count) } бренда
    [many] { NUMBER($count) } брендов
   *[other] { NUMBER($count) } бренда
}
monitored-target = { $brands } к сроку: { $date }
sheet-title = Лист сообщения
sheet-hint = Скопируйте в форму канала или распечатайте и заполните. Права и признаки возьмите со страницы товара.
sheet-report = Сообщение об объявлении: { $channel }
sheet-needs = Что нужно для этого канала
sheet-right = Право
sheet-number = Номер регистрации
sheet-product = Товар
sheet-points = В чём предлагаемое отличается
sheet-listings = Объявления
sheet-link = Ссылка
sheet-seen = дата просмотра
sheet-sender = Кто сообщает и дата
sheet-neutral = Здесь названы отличия. Нарушено ли право, решают его владелец и компетентные органы.
sheet-no-right = действующее право в этой стране в руководстве не указано
sheet-offered = В этом объявлении
report-title = Сообщить об объявлении
report-hint = Что требует канал площадки, и что есть о товаре в этой копии. Лист говорит, в чём отличие, и не утверждает, что это за товар.
report-routes = Куда сообщать: по сайтам и странам
report-no-channel = Канал для этого сайта и страны в руководстве не указан.
report-left-out = Признаки, предназначенные не для всех, опущены: площадка не входит в круг читателей этой копии.
report-print = Напечатать лист
report-channel = Этот канал на странице площадки
nav-agreements = Соглашения
agreements-title = Соглашения
count-agreements = { $count ->
    [one] { NUMBER($count) } соглашение
    [few] { NUMBER($count) } соглашения
    [many] { NUMBER($count) } соглашений
   *[other] { NUMBER($count) } соглашения
}
record-agreement = Соглашение
agreement-signed = Подписано
agreement-form = Форма
agreement-form-mou = меморандум о взаимопонимании
agreement-form-treaty = договор
agreement-form-minutes = запись встречи
agreement-form-voluntary = добровольное обязательство
agreement-until = Окончание
agreement-topics = О чём
agreement-binding = Обязательно ли для сторон?
agreement-text-public = Опубликован ли текст?
agreement-widens = Расширяет
agreement-parties = Стороны
agreement-party = Название при подписании и нынешнее
nav-alerts = Предупреждения
alerts-title = Предупреждения
count-alerts = { $count ->
    [one] { NUMBER($count) } предупреждение
    [few] { NUMBER($count) } предупреждения
    [many] { NUMBER($count) } предупреждений
   *[other] { NUMBER($count) } предупреждения
}
record-alert = Предупреждение
alert-ask = Просьба
alert-issued = Дата выпуска
alert-until = Действует до { $date }
alert-ended = Предупреждение больше не действует: последним днём было { $date }
alert-urgency = Срочность
alert-urgency-high = срочно
alert-urgency-normal = обычная
alert-urgency-low = для сведения
alert-markets = Затронутые страны
alert-seen-on = Где обнаружены
alert-points = На что смотреть
alerts-past = Срок истёк
alerts-none = Действующих предупреждений нет.
alerts-all = Все предупреждения
alerts-feed = Для программ чтения лент
alerts-feed-title = Предупреждения и изменения

## Programmes that support right holders.

nav-programmes = Программы поддержки
programmes-title = Программы поддержки правообладателей
count-programmes = { $count ->
    [one] { NUMBER($count) } программа поддержки
    [few] { NUMBER($count) } программы поддержки
    [many] { NUMBER($count) } программ поддержки
   *[other] { NUMBER($count) } программы поддержки
}
record-programme = Программа поддержки
programme-run-by = Кто проводит
programme-for = Кому оказывается поддержка
programme-covers = Что оплачивается
programme-apply = Подача заявок
programme-window-over = приём окончен (по состоянию на: { $date })
programme-window-open = приём открыт (по состоянию на: { $date })
programme-window-ahead = приём ещё не начат (по состоянию на: { $date })
programme-support = Поддержка
programme-year = Финансовый год
programme-share = Доля расходов
programme-most = Не более
programme-note = Примечание
programme-budget = Бюджет
programme-amount = Сумма
programme-overlaps = Пересечения
programme-overlapping = Частично пересекается с
programme-overlaps-hint = Расходы, которые покрывают две программы, оплачиваются один раз. Ни суммы поддержки, ни бюджеты пересекающихся программ не складываются.

## Cases: goods that were found.

nav-cases = Дела
cases-title = Случаи обнаружения товаров
count-cases = { $count ->
    [one] { NUMBER($count) } дело
    [few] { NUMBER($count) } дела
    [many] { NUMBER($count) } дел
   *[other] { NUMBER($count) } дела
}
record-case = Дело
case-date = Когда
case-stage = Стадия дела
case-stage-surveyed = обнаружено при обследовании
case-stage-seized = изъято
case-stage-charged = предъявлено обвинение
case-stage-first-instance = решение суда первой инстанции
case-stage-appeal = решение апелляционной инстанции
case-stage-final = решение вступило в силу
case-stage-settled = мировое соглашение
case-dossiers = О каких товарах
case-parties = Почему названы стороны
case-as-reported = Как сообщалось
case-goods = Товары
case-kind = Вид
case-amount = Количество и стоимость
case-quantity = { $unit }: { $number }
value-basis-declared = по заявленной стоимости
value-basis-genuine-retail = по розничной цене подлинных товаров
value-basis-street = по цене, по которой их предлагали
value-basis-unstated = источник не указывает основу расчёта

## Statistics: figures of a period.

nav-statistics = Статистика
statistics-title = Статистика по контрафакту
count-statistics = { $count ->
    [one] { NUMBER($count) } статистическая запись
    [few] { NUMBER($count) } статистические записи
    [many] { NUMBER($count) } статистических записей
   *[other] { NUMBER($count) } статистические записи
}
record-statistic = Статистика
statistic-indicator = Показатель
statistic-scope = Охват брендов
statistic-scope-all-brands = все бренды
statistic-scope-k-brand = корейские бренды
statistic-scope-named = бренды, названные в тексте
statistic-stage = Стадия
statistic-stage-import = ввоз
statistic-stage-export = вывоз
statistic-stage-transit = транзит
statistic-stage-market = рынок, магазин или склад
statistic-stage-online = продажа в интернете
statistic-stage-unstated = источник не указывает
statistic-unit = Единица
count-unit-item = единицы товара
count-unit-case = дела
count-unit-consignment = партии товара
count-unit-listing = объявления в интернете
count-unit-right = права
count-unit-box = коробки
count-unit-kilogram = кг
count-unit-litre = литры
count-unit-money = денежная сумма
statistic-geography = Территория
statistic-by = Источник подсчёта
statistic-not-comparable = Нельзя сравнивать с
statistic-supersedes = Заменяет
statistic-superseded-by = Заменена на
statistic-figures = Данные
statistic-period = Период
statistic-value = Значение: { $unit }
statistic-estimate = оценка
statistic-rounded = округлено до { $number }
statistic-part = Составляющая
statistic-parts = Состав показателя { $value }, { $period }
statistic-as-reported = По сообщениям, год не указан
statistic-as-reported-hint = Источник не указывает год: эти данные нельзя сравнивать с другими или складывать.
statistic-year-unstated = по сообщениям, год не указан
statistic-order-earlier = более ранний из двух периодов, которые сравнивает источник
statistic-order-later = более поздний из двух периодов, которые сравнивает источник

## Free words of the other records.

token-importer = импортёр
token-holder-of-goods = держатель товаров
token-owner = владелец права
token-exclusive-licensee = исключительный лицензиат
token-agent = представитель
token-ip-office = ведомство по интеллектуальной собственности
token-ministry = министерство
token-customs-authority = таможенный орган
token-public-institution = государственное учреждение
token-union-institution = орган союза государств
token-association = ассоциация
token-training = обучение
token-seized-goods-data = данные об изъятых товарах
token-law-and-practice = право и практика
token-ip-protection = защита прав
token-ai-and-examination = искусственный интеллект и экспертиза
token-use-of-ip = использование прав
token-platform-reports = сообщения площадкам
token-sme = малое или среднее предприятие
token-exporting-sme = малое или среднее предприятие-экспортёр
token-firm = предприятие
token-recordation-fee = сбор за регистрацию права на таможне
token-filing = подача заявки на регистрацию права
token-rights-acquisition = получение прав
token-survey = обследование на месте
token-online-survey = проверка торговых площадок в интернете
token-litigation = судебное разбирательство
token-warning-letter = предупредительное письмо
token-dispute-strategy = стратегия в споре
token-dispute-advice = консультации по спорам
token-anti-counterfeit-technology = технологии защиты от подделки
token-seller = продавец
token-identity-document = документ, удостоверяющий личность
token-business-licence = лицензия на ведение деятельности
token-proof-of-right = подтверждение права
token-test-purchase-order-number = номер заказа контрольной закупки
token-declaration-of-truth = заявление о достоверности сведений
token-owner-verification = проверка личности владельца права
token-reports-processed = обработанные сообщения
token-document-check = проверка документов
token-enrolment-reply = ответ на регистрацию
token-suspend-listing = прекращение продажи по уведомлению
token-domestic-agent = назначение представителя в стране
token-fines-and-publication = штрафы и опубликование
token-written-survey = ответы на письменные обследования
token-listing-revived = объявление снова показывается
token-listing-removed = объявление удаляется
token-recordation-support = помощь с регистрацией прав на таможне
token-export-support = поддержка экспорта
token-apply = подать заявление
token-apply-and-give-security = подать заявление и предоставить обеспечение
token-confirm-and-agree-to-destruction = подтвердить нарушение и согласиться на уничтожение
token-start-proceedings = обратиться в суд
token-inform-holder-of-goods = уведомить держателя товаров
token-decide = принять решение
token-investigate = провести расследование и принять решение
token-obtain-court-order = получить судебное определение
token-renew = продлить
token-request-hold = просить задержать товары
token-supply-missing-data = представить недостающие сведения
token-supply-data-on-genuine-goods = представить сведения о подлинных товарах
token-submit-evidence-and-views = представить доказательства и доводы
token-say-whether-genuine = сообщить, подлинны ли товары
token-object = подать возражение
token-answer-objection = ответить на возражение
token-appeal = обжаловать
token-appeal-again = обжаловать повторно
token-respond = ответить на уведомление
token-inspect = осмотреть товары
token-no-detention = товары не задерживаются
token-release = товары выпускаются
token-expires = прекращается
token-any = любые
token-normal = нескоропортящиеся товары
token-perishable = скоропортящиеся товары
token-counterfeit = контрафакт
token-pirated = пиратские экземпляры
token-power-of-attorney = доверенность
token-registration-certificate = свидетельство о регистрации
token-photos = фотографии товаров
token-identification-points = признаки подлинных товаров
token-authorised-traders = перечень уполномоченных импортёров и экспортёров
token-appointment-of-examiner = назначение эксперта
token-copying-or-simulating = обозначения, имитирующие зарегистрированный знак
token-gray-market = ограниченный параллельный импорт
token-unfair-competition = недобросовестная конкуренция
token-application-form = бланк заявления
token-undertaking = обязательство о возмещении вреда
token-business-registration = свидетельство о регистрации компании
token-storage = хранение
token-destruction = уничтожение
token-handling = обработка груза
token-translation = перевод
token-request = по запросу
token-security = при предоставлении обеспечения
token-right = право
token-class = класс
token-trade-name = фирменное наименование
token-supplementary-protection-certificate = свидетельство дополнительной охраны
token-topography = топология интегральных микросхем
token-border-protection = защита на границе
token-cargo = обычные грузы
token-express = экспресс-грузы
token-post = почтовые отправления
token-other = прочее
token-cosmetics = косметика
token-clothing = одежда
token-several-kinds = товары разных видов
