## The frame of every page

own-name = Español
skip-to-content = Ir al contenido
menu = Menú
language = Idioma
nav-front = Inicio
nav-look = Buscar por aspecto
nav-az = A–Z
nav-barcodes = Códigos de barras
nav-tools = Por herramienta
nav-products = Productos
nav-brands = Marcas
nav-markets = Países
nav-hs = Códigos HS
nav-about = Acerca de esta copia
breadcrumb = Usted está aquí
on-this-page = En esta página
to-top = Volver arriba
leaves-copy = lleva a Internet
edition = Edición
edition-public = Edición para el público ({ $name })
edition-partner = Edición para oficinas en el exterior ({ $name })
edition-customs = Edición para funcionarios de aduanas ({ $name })
dates-in-about = La fecha de creación y la vigencia de esta copia figuran en la página «Acerca de esta copia».

## Warnings about the copy, shown by script

copy-expired = Esta copia de la guía ya no está vigente: era válida hasta el { $date }. Pida una más reciente antes de confiar en ella.
copy-clock = El reloj de este dispositivo está mal: marca una fecha anterior al { $date }, día en que se creó esta copia. Aquí no se pueden juzgar las fechas.
copy-mixed = Faltan partes de esta copia o proceden de otra. No confíe en ella: consiga una copia completa.

## The root page, where a language is chosen

choose-language = Elija un idioma
page-bare = Si esta página se ve sin formato, extraiga primero el archivo ZIP y vuelva a abrir index.html.

## The front page

front-kinds = ¿Qué tiene en la mano?
front-look-hint = Solo imágenes: para cuando no pueda leer el envase
front-az-hint = Todos los productos por su nombre
front-barcodes-hint = Por el número situado bajo las barras
front-tools-hint = Lo que se puede examinar sin nada, con una lupa o con una balanza
front-brands-hint = Por el nombre que figura en el envase
front-markets-hint = Dónde se venden las mercancías y dónde se han visto mercancías sospechosas
front-hs-hint = Por partida arancelaria
front-ways = Otras formas de encontrar un producto
front-latest = Cambios más recientes
front-holds = Qué contiene esta copia
front-how = Busque el producto. Compruebe que la marca, el producto y el tamaño del artículo son los que se muestran. Después examine los puntos por orden, lo auténtico junto a lo falsificado.

## Counts and dates

count-products = { $count ->
    [one] { NUMBER($count) } producto
   *[other] { NUMBER($count) } productos
}
count-brands = { $count ->
    [one] { NUMBER($count) } marca
   *[other] { NUMBER($count) } marcas
}
count-points = { $count ->
    [one] { NUMBER($count) } punto de verificación
   *[other] { NUMBER($count) } puntos de verificación
}
seconds = { $count ->
    [one] alrededor de { NUMBER($count) } segundo
   *[other] alrededor de { NUMBER($count) } segundos
}
months = { $count ->
    [one] { NUMBER($count) } mes
   *[other] { NUMBER($count) } meses
}
reply-hours = { $count ->
    [one] responde en un plazo de { NUMBER($count) } hora
   *[other] responde en un plazo de { NUMBER($count) } horas
}
since = desde { $from }
until = hasta { $to }
from-to = { $from } a { $to }
page-of = Página { $page } de { $pages }
pages = Páginas
pages-by-first = Páginas, por la primera entrada de cada una
page-before = Página anterior
page-after = Página siguiente
yes = sí
no = no
not-stated = no consta
list-comma = { ", " }
list-semicolon = { "; " }
label-colon = { ": " }
brackets-open = { " (" }
brackets-close = { ")" }
sentence-end = { ". " }

## Lists

brands-title = Marcas
look-title = Buscar por aspecto
look-hint = Elija la clase de mercancía y después la forma. Los colores varían de un envase a otro: guíese por la forma y la impresión.
look-choose = Elegir por el aspecto
look-kind = Tipo de mercancía
look-area = Parte con un punto que comprobar
look-any = Todo
look-found = Productos encontrados
look-nothing = Ningún producto cumple todas estas condiciones. Eso no dice nada de la mercancía.
look-reset = Borrar la selección
look-more = Mostrar más
shape-none = Forma no indicada
az-title = Productos de la A a la Z
barcodes-title = Buscar por código de barras
barcodes-hint = El número solo indica el producto y no prueba nada sobre la mercancía que se examina: las falsificaciones llevan a menudo un código de barras auténtico copiado, un número auténtico puede no figurar aquí y las primeras cifras (880: Corea) indican qué organismo asignó el número, no dónde se fabricó la mercancía.
barcodes-product = Producto
barcodes-seen = visto también en falsificaciones
barcodes-without = { $count ->
    [one] { NUMBER($count) } producto no tiene número de código de barras.
   *[other] { NUMBER($count) } productos no tienen número de código de barras.
}
markets-title = Países
markets-hint = Para cada país: productos con un envase hecho para él y productos de los que se han visto allí mercancías sospechosas.
market-title = Productos relacionados con { $country }
market-sold = envase hecho para este país
market-seen = mercancías sospechosas vistas aquí
market-right = derecho consignado aquí
market-entry = derecho consignado aquí: no vigente o no es del titular
market-no-right = ningún derecho consignado para este país
hs-title = Códigos HS
hs-hint = Partidas del Sistema Armonizado (HS) de 2022. Los productos enumerados se declaran en ellas; su arancel puede subdividirlas más.
hs-heading-title = HS { $code }
hs-no-subheading = Subpartida no indicada
no-picture = Sin imagen
picture-lost = Falta la imagen: esta copia está incompleta
nothing-here = Esta edición no contiene nada aquí.

## Labels on what is shown in another language or is out of date

shown-in = Se muestra en { $language }: aún sin traducir
translation-outdated = Traducción no actualizada: el original ha cambiado
machine-translated = Traducción automática
original-in = Original ({ $language })
invented = Esta marca es inventada. El producto, el titular, los números y los contactos no existen.

## A product dossier

names-printed = Nombres tal como figuran en el envase
record-id = Ficha
brand = Marca
brand-compared = Marca comparada
right-holder = Titular de derechos
warns-of = Advierte de
also-called = También llamado
confusable-title = No confundir con
same-brand = Otros productos de esta marca

variants-title = ¿Qué envase es?
variants-hint = Los envases auténticos varían según el mercado y la fecha de fabricación. Busque primero el suyo: cada punto vale solo para los envases que se nombran junto a él.
variants-none = ¿Ninguno de estos? Puede ser un envase nuevo o de otro mercado: consulte al titular de derechos.
numbers-packs = Según el número del código de barras, el envase es:
numbers-caution = Las falsificaciones llevan a menudo un número auténtico copiado: no es una prueba. Compare el envase mismo.
numbers-none = Ningún envase mostrado aquí lleva este número. Léalo de nuevo; si figura así en el envase, no es ninguno de estos: consulte al titular del derecho.
variant-markets = Hecho para
variant-made = Fabricación
variant-languages = Idiomas del envase

points-title = Puntos de verificación
outcome-guidance = Una coincidencia prueba poco: los falsificadores copian lo que se ve. Que no se encuentren diferencias no significa que sea auténtico. Las mercancías auténticas vendidas fuera del canal autorizado no son falsificadas.
outcome-guidance-similar = No se afirma que estas mercancías sean falsificadas. Se parecen a un producto protegido: si ello infringe un derecho corresponde decirlo al titular y a las autoridades.
outcome-limited = Otras ediciones más completas pueden contener más puntos. Esto no es un certificado.
points-none = Esta edición no muestra puntos de verificación para este producto. Consulte al titular de derechos.
column-number = N.º
column-point = Punto
column-weight = Relevancia
point-number = Punto { $number }
point-needs = Se necesita: { $tool }
point-opens = hay que abrir el envase
point-closed = el envase no se abre
point-destroys = destruye el artículo
point-may-be-absent = Puede faltar en mercancías auténticas
point-needs-colour = Examine con luz natural: se distingue por el color y no se puede juzgar en blanco y negro
point-variants = Solo para
point-seen-in = Visto en
point-first-seen = visto por primera vez: { $date }
point-detects = Una diferencia apunta a
point-cause = Otra explicación
shows-genuine = Auténtico
shows-counterfeit = Falsificado
shows-look-alike = Parecido
shows-other = Para comparar
caution-title = Precaución
measure-title = Medidas
measure-so-far = { $side }, hasta ahora
photo-alt = { $side }, { $view }: { $point }
photo-alt-plain = { $side }, { $view }
photo-alt-product-genuine = { $name }, auténtico
photo-alt-product-counterfeit = { $name }, falsificado
photo-alt-product-look-alike = { $name }, producto parecido
photo-alt-product-other = { $name }, para comparar
photo-credit = Imagen: { $credit }, { $licence }
photo-determined = Identificado como falsificado por: { $who }, { $date }
photo-determined-by = Identificado como falsificado por: { $who }
hotspots = Puntos en esta imagen
point-on-picture = Ver en la imagen
picture-enlarge = ampliar

compare-close = Cerrar
compare-before = Par anterior
compare-after = Par siguiente
compare-in = Acercar
compare-out = Alejar
compare-fit = Ajustar
compare-pixels = 1:1
compare-swap = Cambiar de lado
compare-over = Superponer
compare-divider = Línea entre las dos imágenes
compare-pair = Par
compare-zoom = Zoom
compare-scale = Ambas a la misma escala: la barra es una longitud en la mercancía, no en la pantalla.
compare-no-scale = No se pueden comparar tamaños: las imágenes no tienen una escala común.
compare-keys = Teclas: + y − zoom, flechas mueven, 0 ajusta, Page Up y Page Down cambian de par, Esc cierra.
compare-own = Mi foto
compare-own-ask = Comparar con mi foto
compare-own-side = Mercancía examinada
compare-own-take = Tomar una foto
compare-own-choose = Elegir una foto
compare-own-stays = Tome o elija una foto de la mercancía. Permanece en esta página: no se envía ni se guarda, y desaparece al salir de la página.
compare-own-reading = Se está leyendo la foto …
compare-own-smaller = La foto tiene muchísimos píxeles y se ha reducido para esta comparación. Su archivo no ha cambiado.
compare-own-other = Otra imagen
compare-own-corners = Esquinas
compare-own-corner = Esquina
compare-own-corners-hint = Arrastre las cuatro esquinas a los mismos lugares de ambas imágenes. Las flechas mueven una esquina; con Mayús, más rápido.
compare-own-reset = Deshacer esquinas
compare-own-crossed = Estas esquinas no encierran ninguna superficie: la foto se muestra tal como se tomó.
compare-own-opacity = Opacidad
compare-own-flicker = Alternar
compare-own-auto = Alternar solo
compare-own-print = Imprimir ambas
compare-own-name = Anotar el nombre del archivo en el formulario
compare-own-named = El nombre del archivo está en el formulario.
compare-own-remove = Quitar la foto
compare-own-fault-empty = Este archivo está vacío. Tome la foto de nuevo o elija otra.
compare-own-fault-huge = Esta foto es demasiado grande para este dispositivo. Tómela con menos píxeles o elija una copia más pequeña.
compare-own-fault-pdf = Esto es un PDF, no una foto. Elija una foto o haga una captura de pantalla de la página del PDF.
compare-own-fault-heic = Este navegador no puede mostrar fotos HEIC. Ajuste la cámara a JPEG (en un iPhone: Ajustes, Cámara, Formatos, Más compatible) y tome la foto de nuevo, o elija una captura de pantalla de ella.
compare-own-fault-unreadable = Este navegador no puede mostrar este archivo. Elija una foto JPEG o PNG.
compare-own-sheet = Mercancía examinada junto a una imagen de la guía
compare-own-mark = Foto propia de la mercancía examinada, no una imagen de la guía.
compare-own-straight = Enderezada por cuatro esquinas.
compare-own-whole = La foto entera, tal como se tomó
compare-own-file = Archivo de la foto
compare-own-printed = Impreso el

codes-title = Códigos y fechas del envase
codes-hint = Los códigos se pueden copiar. Un código que encaja no prueba nada; uno que no encaja es motivo para mirar otra vez: ¿es O o 0, I o 1, B u 8?
code-where = Lugar
code-print = Método de marcado
code-must-agree = El código es el mismo en todos estos lugares
code-sample = Ejemplo
code-part = Parte
code-form = Formato
code-in-sample = En el ejemplo
code-literal = siempre { $text }
code-letters = { $count ->
    [one] { NUMBER($count) } letra mayúscula
   *[other] { NUMBER($count) } letras mayúsculas
}
code-digits = { $count ->
    [one] { NUMBER($count) } cifra
   *[other] { NUMBER($count) } cifras
}
code-date = fecha, con el formato { $form }
code-mixed = con el formato { $form } (A: letra; 9: cifra)
code-one-of = uno de: { $list }
code-date-legend = YYYY o YY año, MM mes, DD día, JJJ día del año
code-point = Corresponde a
dates-title = Fechas
date-word = Palabra en el envase
date-meaning = Significado
date-format = Escritura
shelf-life = Vida útil
shelf-life-hint = Una fecha pasada significa caducado, no falsificado.
known-false-title = Códigos vistos en falsificaciones
known-false-hint = Los falsificadores copian códigos auténticos: una coincidencia es motivo para mirar con más atención, no una prueba.
check-title = Comprobar un código o una fecha
check-hint = Escriba lo que lee en el envase: no se guarda en ningún sitio. Lo que encaja no prueba nada; lo que no encaja es solo un motivo para mirar otra vez.
check-inspection = Fecha de inspección
check-inspection-hint = Las fechas se juzgan respecto a este día. Al principio es hoy según el reloj de este dispositivo: corríjalo si no es exacto.
check-no-inspection = Sin fecha de inspección: no se juzga ninguna fecha respecto a ella.
check-code = Código tal como lo lee
check-fits = Encaja.
check-fits-means = Eso no prueba nada: los códigos auténticos se copian.
check-ambiguous = Se puede leer de más de una manera; se muestra la primera.
check-begun = Hasta aquí encaja, pero faltan caracteres.
check-misfit = No encaja.
check-typing = ¿Un error al escribir? Mire otra vez el envase: O y 0, I y 1, B y 8 se confunden con facilidad.
check-nearest = Esto encajaría:
check-take = Así figura en el envase: usarlo
check-impossible = Esa fecha no existe.
check-no-year = El año no puede ser.
check-no-month = El mes no existe.
check-no-day = Ese mes no tiene tal día.
check-no-day-of-year = Ese año no tiene tal día.
check-contradiction = Dos partes del código indican días distintos.
check-ahead = Posterior a la fecha de inspección: no puede ser en mercancía que ya está aquí. Mire otra vez.
check-past = Fecha superada el día de la inspección: caducado, no falsificado.
check-ends = La vida útil termina:
check-ends-rule = El último día es el anterior al mismo día; también es correcto el envase que lleva ese mismo día.
check-agree = Igual en todos los lugares.
check-others = Escriba también el código de los otros lugares: debe ser el mismo.
check-disagree = Los lugares no coinciden, y el código debe ser el mismo en todos. Mire otra vez.
check-point = Si sigue igual, este punto trata de ello:
check-order = No es seguro qué número es el día, el mes o el año. Puede ser:
check-buddhist = El año es de la era budista, 543 años por delante de la común.
check-era = El año se cuenta por otro calendario (Minguo o una era japonesa); aquí la fecha está en el común.
check-each = Junto a esta fecha no hay ninguna palabra que diga de qué es. Escriba cada fecha en su campo.
check-form = Esto no se puede leer como fecha. Escriba año, mes y día, por ejemplo:
check-differ = El código y la fecha impresa indican días distintos. Mire otra vez:
check-shelf = La fecha no corresponde a la fecha de fabricación más la vida útil. Mire otra vez las dos:
check-outside = Ninguno de los envases que se muestran aquí se fabricó entonces.
check-outside-then = Mire otra vez la fecha. Si el envase dice eso, no es ninguno de los que se muestran aquí: consulte al titular de derechos.

verbatim-title = Texto coreano del envase
verbatim-hint = Compare con el envase letra por letra.
marks-title = Sellos de certificación
mark-name = Sello
mark-number = Formato de su número (9: cifra; A: letra)

facts-title = El producto
item-gtin = Código de barras (GTIN)
item-size = Tamaño
item-variants = Envase
hs-codes = Códigos HS
net-content = Contenido neto
pao = Duración una vez abierto
functional = Cosmético funcional para
food-type = Tipo de alimento
allergens = Alérgenos declarados
storage = Conservación
item-report-number = Número de notificación del producto (품목보고번호)
season = Temporada
species = Especie
look-alike-species = Especies que se hacen pasar por ella
fish-form = Presentación
fish-catch = Obtención
fish-areas = Zona de pesca de la FAO
fish-traceability = Sello de trazabilidad
origin-not-by-eye = La misma especie de otro origen no se puede distinguir a simple vista. Básese en documentos y análisis de laboratorio.
shape = Forma

rights-title = Derechos y registros ante la aduana
rights-hint = Según se conocían el día indicado. Consulte el número en la oficina antes de confiar en él.
right-of-brand = para todos los productos de la marca
right-sign = Signo
right-office = Oficina
right-number = Número
right-classes = Clases
right-owner = Titular registrado
right-expires = Vencimiento
right-state = Estado
right-checked = consultado el { $date }
right-live = Vigente cuando se creó esta copia
right-none = Ningún derecho consignado aquí para
right-none-hint = Solo dice lo que sabe esta guía: pregunte a la oficina o al titular si existe alguno.
recordation = Registro ante la aduana

contacts-title = A quién consultar
contacts-hint = Confirme la dirección por un canal ajeno a esta copia antes de confiar en una respuesta.
contact-languages = Idiomas
contact-jurisdictions = Para
contact-everywhere = todos los países
contact-hours = Horario
contact-open = Abierto ahora (sin contar los festivos).
contact-open-days = Ahora está dentro de este horario; no se indican los días.
contact-closed = Cerrado ahora.
contact-yours = Según la hora de este dispositivo:
contact-email = Correo electrónico
contact-phone = Teléfono
contact-address = Dirección
photo-request-title = Fotos que se deben enviar
routes-title = Rutas vistas
route-from = Desde
route-via = Vía
route-to = Hasta
hazards = Peligros de estas mercancías
perishable = Perecedero
sources-title = Fuentes
source-claim = Sobre
source-text = Fuente
source-date = Fecha

history-title = Esta ficha
revision-line = Revisión { $number } del { $date }
revision-of = Revisión del { $date }
revision-number = Revisión { $number }
owner = Responsable
review-due = Próxima revisión
review-overdue = Cuando se creó esta copia, la revisión de esta ficha estaba atrasada.
review-overdue-since = La revisión de esta ficha debía hacerse el { $date } y está atrasada: puede no estar al día. Aunque nada difiera, el resultado sigue siendo «No concluyente».
changes-title = Cambios
approved-by = Aprobado por
approved-right-holder = titular de derechos

## A withdrawn dossier, and pages that moved

withdrawn-title = Esta ficha se ha retirado
withdrawn-hint = Ya no contiene puntos de verificación. No use una copia anterior de ella: consulte a los contactos indicados abajo.
withdrawn-date = Si el motivo es que terminó la producción: un envase con una fecha de fabricación posterior es motivo para consultar de inmediato al titular de los derechos.
withdrawn-reason = Motivo
withdrawn-since = Retirada el
moved-title = Esta página se ha trasladado
moved-hint = La ficha está ahora aquí:

## About this copy

about-title = Acerca de esta copia
about-guide = Guía
about-publisher = Editor
about-audience = Para
about-built = Creada el
about-valid = Válida hasta
about-no-end = sin fecha fijada
about-sequence = N.º de emisión
about-recipient = Destinatario de la copia
about-dossiers = Fichas
about-languages = Idiomas
verify-title = Cómo verificar esta copia
verify-hint = Una página alterada puede hacer que se autorice el levante de falsificaciones o que se retengan mercancías auténticas. Verifique antes de usarla toda copia recibida en mano.
verify-program = Con el programa jinwi
verify-program-hint = Detecta archivos modificados, ausentes o añadidos, y copias no vigentes.
verify-without = Sin él
verify-without-hint = Ejecute las órdenes en la carpeta de esta copia. Muestran los archivos modificados, ausentes o añadidos. Si no muestran ninguno, no han encontrado nada.
verify-certutil = certutil muestra los archivos modificados y ausentes, pero no los añadidos.
verify-left = Los sistemas operativos dejan archivos y carpetas propios en memorias USB y discos. Los siguientes no importan:
verify-open = No abra ningún otro archivo que aparezca como añadido, tampoco en esas carpetas. Sobre todo:
verify-signature = Quién la hizo
verify-signature-hint = Si la carpeta contiene SHA256SUMS.minisig, la copia está firmada. Obtenga la clave pública del editor por otro canal, nunca de una copia: quien altera una copia puede alterar también lo que esta dice de la clave. Guarde la clave como publisher.pub junto a la carpeta de esta copia, no dentro, y ejecute una de estas órdenes.
verify-anchor = Si la copia no está firmada, compare el valor de comprobación del archivo SHA256SUMS con el que el editor le facilite por otro canal. Sin una clave o un valor obtenidos así, también la lista de archivos puede ser falsa.
secrecy-title = Confidencialidad
secrecy-text = Las páginas en sí no están cifradas. Una edición para aduanas se entrega solo en un archivo comprimido cifrado; no la copie en dispositivos compartidos ni personales.
notice-title = Aviso
credits-title = Créditos
credits-font = El hangul se muestra con Noto Sans KR, bajo la licencia SIL Open Font License 1.1.
credits-zxing = Los códigos de barras los lee ZXing-C++ (Apache License 2.0), tal como lo incluye zxing-wasm (MIT License).
credits-cldr = Los nombres de países e idiomas proceden de Unicode CLDR, bajo la licencia Unicode License.
credits-han = Las formas y las lecturas coreanas de los caracteres chinos usadas en la búsqueda proceden de OpenCC, con licencia Apache 2.0, y de la base de datos Unihan, con licencia Unicode.
credits-program = Creado con Jinwi.

## Closed lists: kinds of goods

kind-cosmetics = Cosméticos
kind-food = Alimentos
kind-fish = Pescado y marisco

## Closed lists: part of the goods looked at

area-carton = Caja de cartón
area-seal = Precinto o sellado
area-barcode = Código de barras
area-date-code = Código de fecha y lote
area-label-text = Texto de la etiqueta
area-container = Recipiente
area-closure = Cierre
area-inner = Interior del envase
area-contents = Contenido
area-document = Documentos
area-species = Especie

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = A simple vista
method-touch = Al tacto
method-loupe = Con lupa
method-measure = Medir
method-weigh = Pesar
method-tilt = Inclinar a la luz
method-uv = Luz ultravioleta
method-scan = Escanear
method-compare = Comparar con la imagen
method-online = Consultar en línea
method-lab = Laboratorio
tool-loupe = una lupa
tool-measure = una regla o un calibre
tool-weigh = una balanza
tool-uv = una lámpara ultravioleta
tool-scan = un lector de códigos de barras o un teléfono
tool-online = Internet, en otro dispositivo
tool-lab = un laboratorio
tool-none = sin herramientas

## Closed lists: how much a difference says

weight-decisive = Decisivo
weight-strong = Fuerte
weight-supporting = De apoyo
weight-decisive-means = Según el titular de los derechos, una unidad auténtica no presenta esta diferencia.
weight-strong-means = Una diferencia aquí es rara en unidades auténticas.
weight-supporting-means = Una diferencia aquí es frecuente en las mercancías de las que advierte esta ficha, pero también se ve en unidades auténticas.

## Closed lists: what a dossier warns of

infringement-counterfeit = falsificación
infringement-look-alike = producto parecido
infringement-origin-misuse = origen falso
infringement-forged-mark = sello de certificación falsificado
infringement-refill-relabel = rellenado o reetiquetado
infringement-species-substitution = sustitución de especie
infringement-free-riding = imitación del aspecto

## Closed lists: shapes

shape-jar = Tarro
shape-tube = Tubo
shape-bottle = Frasco o botella
shape-pump = Frasco con dosificador
shape-box = Caja
shape-pouch = Bolsa
shape-can = Lata
shape-tray = Bandeja
shape-stick = Barra
shape-sheet = Lámina
shape-bare = Sin envase
shape-other = Otra forma

## Closed lists: others

status-published = publicada
status-withdrawn = retirada
owner-moip = Ministerio de Propiedad Intelectual de la República de Corea (MOIP)
owner-mafra = Ministerio de Agricultura, Alimentación y Asuntos Rurales de la República de Corea (MAFRA)
owner-mof = Ministerio de Océanos y Pesca de la República de Corea (MOF)
owner-mfds = Ministerio de Seguridad de Alimentos y Medicamentos de la República de Corea (MFDS)
owner-kcs = Servicio de Aduanas de la República de Corea (KCS)
right-status-registered = registrado
right-status-pending = en trámite
right-status-disputed = en litigio
right-status-owned-by-third-party = pertenece a un tercero
right-status-expired = vencido
cause-decoded-lot = un comerciante eliminó el código de lote
cause-relabelled = un importador lo reetiquetó
cause-rewrapped = un comerciante lo volvió a envolver
cause-damage = daños
audience-public = el público
audience-partner = oficinas en el exterior
audience-customs = funcionarios de aduanas
date-means-manufactured = fecha de fabricación
date-means-packed = fecha de envasado
date-means-use-by = fecha de caducidad
date-means-sell-by = fecha límite de venta
date-means-best-before = consumir preferentemente antes de
date-means-frozen = fecha de congelación
date-means-harvested = fecha de cosecha
date-means-caught = fecha de captura
date-means-expires = fecha de vencimiento

## What a source supports, where it is no point: parts of a dossier

claim-names = Nombres
claim-infringements = Infracciones
claim-hs = Códigos HS
claim-items = Tamaños y códigos de barras
claim-variants = Envases
claim-codes = Códigos
claim-dates = Fechas
claim-shelf-life-months = Vida útil
claim-verbatim = Texto coreano del envase
claim-marks = Sellos de certificación
claim-rights = Derechos
claim-contacts = Contactos
claim-routes = Rutas
claim-safety = Seguridad
claim-cosmetics = Cosméticos
claim-food = Alimentos
claim-fish = Pescado
claim-known-false = Códigos vistos en falsificaciones

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = frente
token-back = dorso
token-side = lateral
token-top = parte superior
token-bottom = parte inferior
token-base = base
token-inside = interior
token-edge = borde
token-label = etiqueta
token-front-label = etiqueta frontal
token-back-label = etiqueta del dorso
token-side-label = etiqueta lateral
token-end-panel = cara del extremo
token-carton = caja de cartón
token-carton-front = frente de la caja
token-carton-back = dorso de la caja
token-carton-side = lateral de la caja
token-carton-top = parte superior de la caja
token-carton-bottom = parte inferior de la caja
token-carton-and-can-base = parte inferior de la caja y base de la lata
token-shipping-carton = caja de transporte
token-seal = precinto o sellado
token-barcode = código de barras
token-date-code = código de fecha y lote
token-container = recipiente
token-closure = cierre
token-cap = tapón
token-inner = interior del envase
token-contents = contenido
token-leaflet = prospecto
token-document = documento
token-jar-base = base del tarro
token-bottle-base = base del frasco o la botella
token-can-base = base de la lata
token-can-rim = reborde de la lata
token-stick-base = base de la barra
token-tube-crimp = extremo sellado del tubo
token-orifice = orificio de salida
token-pouch-front = frente de la bolsa
token-pouch-back = dorso de la bolsa
token-pouch-edge = borde de la bolsa
token-pouch-label = etiqueta de la bolsa
token-fruit-label = etiqueta de la fruta
token-hologram = holograma
token-wrapper = envoltorio
token-tie = atadura
token-tray = bandeja
token-lid = tapa
token-sachet = sobre
token-sheet = lámina
token-certificate = certificado
token-whole = artículo entero
token-head = cabeza
token-head-top = parte superior de la cabeza
token-mouth = boca
token-belly = vientre
token-cavity = cavidad abdominal
token-scales = escamas
token-fin = aleta
token-tail = cola
token-dorsal = dorso del pez

## Free words: photos to send

token-six-sides = los seis lados
token-date-code-with-ruler = código de fecha y lote con una regla al lado
token-seal-before-opening = el precinto, antes de abrir
token-inside-of-cap = interior del tapón
token-front-straight-on = frente, de cara
token-open-carton-from-above = caja abierta, desde arriba
token-hologram-two-angles = holograma, desde dos ángulos
token-fruit-label-close-up = etiqueta de la fruta, primer plano
token-wrapper-against-light = envoltorio, a contraluz
token-bullet-from-above = barra de labios, desde arriba
token-whole-fish-side = pez entero, de lado
token-tail-with-ruler = cola con una regla al lado
token-anal-fin-spread = aleta anal, extendida
token-phytosanitary-certificate = certificado fitosanitario
token-documents = documentos del envío
token-next-to-genuine = junto a un artículo auténtico
token-under-uv = bajo luz ultravioleta

## Free words: how a code is printed

token-laser = láser
token-ink-jet = chorro de tinta
token-dot-matrix = matriz de puntos
token-thermal = impresión térmica
token-printed = imprenta
token-embossed = relieve
token-debossed = bajorrelieve
token-engraved = grabado
token-stamped = sello estampado
token-hot-foil = estampado en caliente

## Free words: what is measured

token-weight = peso
token-length = longitud
token-width = anchura
token-height = altura
token-depth = profundidad
token-thickness = grosor
token-diameter = diámetro
token-volume = volumen
token-count = cantidad
token-ratio = proporción
token-seal-width = anchura del sellado
token-tail-stalk-depth = altura del pedúnculo caudal

## Free words: contacts, rights, who found goods counterfeit

token-authentication = consultas de autenticidad
token-legal = cuestiones jurídicas
token-general = consultas generales
token-report = denuncia de falsificaciones
token-trademark = marca
token-design = diseño industrial
token-patent = patente
token-utility-model = modelo de utilidad
token-copyright = derecho de autor
token-gi = indicación geográfica
token-certification-mark = marca de certificación
token-collective-mark = marca colectiva
token-plant-variety = variedad vegetal
token-right-holder = titular de derechos
token-customs = aduana
token-court = tribunal
token-laboratory = laboratorio
token-authority = autoridad pública

## Free words: kinds and parts of codes

token-lot = lote
token-serial = número de serie
token-gtin = número del código de barras
token-item-report-number = número de notificación del producto
token-registration-number = número de registro
token-date = fecha de fabricación
token-mfg = fecha de fabricación
token-packed = fecha de envasado
token-use-by = fecha de caducidad
token-plant = fábrica
token-line = línea de producción
token-shift = turno
token-batch = partida de producción
token-hour = hora
token-minute = minuto
token-station = puesto de envasado
token-house = planta empacadora
token-orchard = huerto frutal
token-history = número de trazabilidad
token-trace = número de trazabilidad
token-tracing-number = número de seguimiento
token-fruit-label-number = número de la etiqueta de la fruta
token-line-code = código de línea
token-carton-code = código de la caja
token-check-number = número de verificación
token-box = número de caja
token-licence = número de licencia
token-product = número de producto
token-year = año
token-month = mes
token-day = día
token-check = dígito de control

## Free words: storage and hazards

token-cool-dry = lugar fresco y seco
token-room-temperature = temperatura ambiente
token-chilled = refrigerado
token-chilled-0-5 = refrigerado, de 0 a 5 °C
token-away-from-light = protegido de la luz
token-undeclared-allergen = alérgeno no declarado
token-fish-allergen = alérgeno de pescado
token-unknown-ingredients = ingredientes desconocidos
token-unknown-colourants = colorantes desconocidos
token-unknown-pesticide-residues = residuos de plaguicidas desconocidos
token-unknown-plant-health-status = estado fitosanitario sin certificar
token-unproven-sun-protection = protección solar no demostrada
token-past-use-by-contents = contenido caducado
token-expired-goods = mercancías caducadas
token-broken-glass = vidrio roto
token-microbial-contamination = contaminación microbiana
token-heavy-metals = metales pesados
token-spoilage = deterioro
token-histamine = histamina

## Free words: functional cosmetics

token-whitening = aclarado de la piel
token-wrinkle-improvement = arrugas
token-uv-protection = protección contra la luz ultravioleta
token-hair-dye = coloración del cabello
token-hair-removal = depilación
token-hair-loss-relief = caída del cabello
token-acne-relief = acné

## Free words: allergens

token-egg = huevo
token-milk = leche
token-buckwheat = trigo sarraceno
token-peanut = maní (cacahuete)
token-soya = soja
token-soy = soja
token-wheat = trigo
token-mackerel = caballa
token-crab = cangrejo
token-shrimp = camarón
token-pork = cerdo
token-beef = carne de vacuno
token-chicken = pollo
token-peach = melocotón (durazno)
token-tomato = tomate
token-sulphites = sulfitos
token-walnut = nuez
token-pine-nut = piñón
token-squid = calamar
token-shellfish = moluscos con concha
token-fish = pescado
token-sesame = sésamo

## Free words: form and catch of fish

token-live = vivo
token-fresh = fresco
token-frozen = congelado
token-dried = seco
token-salted = salado
token-seasoned = sazonado
token-roasted = tostado
token-smoked = ahumado
token-canned = en conserva
token-fillet = filete
token-wild = captura silvestre
token-farmed = acuicultura

## Search

search-label = Buscar en esta guía
search-hint = Nombre, código de barras, código HS, código del envase
search-go = Buscar
search-title = Búsqueda
search-help = Escriba lo que figura en el envase o lo que recuerde: un nombre en cualquier escritura, un código de barras o parte de él, un código HS, un número de registro, un código de lote.
search-no-script = La búsqueda necesita JavaScript, que aquí está desactivado, no se permite o es demasiado antiguo. Estas listas llevan a todos los productos:
search-kind = Tipo de mercancía
search-brand = Marca
search-market = País
search-any = todo
search-found = Resultados
search-code = Código
search-products = Productos
search-brands = Marcas
search-records = Otras fichas
search-terms = Palabras en los envases
search-passages = En los textos
search-lists = Listas
search-similar = Parecido, pero no igual
search-go-on = Escriba más: con eso solo aún no se sabe nada.
search-questions = cómo saber si|cómo sé si|cómo puedo saber si|cómo distinguir|cómo reconocer|cómo identificar|cómo comprobar si|cómo comprobar|cómo verificar|cómo se distingue|es verdadero o falso|es original o falso|original o falso|original o falsa|original o imitación|auténtico o falso|auténtica o falsa|verdadero o falso|es auténtico|es auténtica|es original|es falso|es falsa|son auténticos|son falsos|auténtico|auténtica|falso|falsa|falsos|falsas|falsificado|falsificada|falsificación|imitación|original|originales|qué es|precio|comprar|grande|opiniones|de un falso|de una falsa|este|esta|el|la|un|una|de|del|los|las|marca|bolsa|caja|botella|frasco|paquete|envío gratis|coreano|coreana|de corea|corea|es verdadera|es verdadero|verdadera|verdadero|verdaderas|verdaderos|de verdad
search-all = Todos los resultados
search-more = Mostrar más
search-read-as = Leído como
search-content = Es la etiqueta de una caja: el número es el de los artículos que contiene.
search-content-count = Número de artículos en la etiqueta: { $count }.
search-other-size = Se encontró en otro tamaño que { $size }: compare el tamaño del envase.
search-none = «{ $query }» no figura en esta guía.
search-nearest = «{ $query }» tal cual no está en esta guía. Lo más parecido:
search-none-next = Eso no dice nada sobre si la mercancía es auténtica: la guía no contiene todos los productos. Pruebe con menos letras, con otra grafía o con el número que está bajo el código de barras, o use las listas de abajo. Consulte al titular de derechos o a su punto de contacto.
search-none-filtered = No se encuentra nada con este tipo de mercancía, marca o país. Quite la selección para ver el resto.
search-incomplete = No se pudo cargar parte del índice de búsqueda: esta copia está incompleta. Que algo no se encuentre aquí no dice nada. Use las listas o consiga una copia nueva.
search-why-alias = También llamado
search-why-sound = Suena parecido
search-why-similar = Se escribe de forma parecida
search-why-pinyin = Lectura del nombre chino
search-why-initials = Primeras letras del nombre coreano
search-why-pack = En el envase
search-why-hs = Código HS
search-why-barcode = Código de barras
search-why-number = Número
search-why-form = Los códigos de este producto tienen este formato
search-why-sample = Ejemplo de los códigos de este producto
search-more-codes = Hay más códigos que empiezan así de los que se muestran aquí. Escriba más caracteres del código.
search-why-false = Visto en falsificaciones
search-why-near = Difiere un carácter
search-why-case = Caja que contiene este artículo
search-code-known = Este número corresponde al producto de abajo. Las falsificaciones llevan a menudo un número auténtico copiado: no es una prueba.
search-code-known-false = Este código se ha visto en falsificaciones. Los códigos auténticos se copian: mire con atención, no es una prueba.
search-code-check-digit = Dígito de control incorrecto: el último dígito es { $found }, pero según los demás debería ser { $expected }. O bien un dígito se leyó o se escribió mal, o bien el número es inventado. Vuelva a leerlo.
search-code-check-digit-unknown = Ningún producto de la guía tiene un número cercano a este.
search-code-unknown = El número { $code } tiene un formato correcto, pero ninguna ficha de esta guía lo contiene.
search-code-unknown-means = Eso no significa que la mercancía sea falsificada: la guía no contiene todos los productos ni todos los tamaños de envase.
search-prefix-issuer = Los primeros dígitos dicen quién emitió el número: GS1 ({ $country }). No dicen dónde se fabricó la mercancía.
search-prefix-demonstration = Los primeros dígitos son para demostraciones y ejemplos: ninguna mercancía a la venta los lleva.
search-prefix-restricted = Los primeros dígitos son para uso dentro de una sola empresa o región: el número no significa nada en otros lugares.
search-prefix-publication = Los primeros dígitos son para libros y publicaciones periódicas.
search-prefix-coupon = Los primeros dígitos son para cupones y reembolsos.
search-prefix-global-office = Los primeros dígitos los emite la oficina mundial de GS1. No dicen dónde se fabricó la mercancía.
search-prefix-unassigned = La lista de GS1 de { $date } no asigna a nadie los primeros dígitos. También se conceden prefijos después: eso por sí solo no dice nada de la mercancía.
scan-title = Código de barras de una foto
scan-help = Fotografíe el código de barras o el código QR del envase, o elija una foto de él. El número se lee y se busca.
scan-no-script = Leer una foto necesita JavaScript, que aquí está desactivado, no se permite o es demasiado antiguo. Estas listas llevan a todos los productos:
scan-take = Hacer una foto
scan-choose = Elegir una foto
scan-live = Usar la cámara
scan-private = La foto se queda en esta página: no se envía a ningún sitio ni se guarda.
scan-looking = Buscando códigos …
scan-nothing = No se pudo leer ningún código en esta foto.
scan-several = Varios códigos: elija el que quiera buscar.
scan-found = Leído de la foto
scan-cannot-open = Este navegador no puede abrir el archivo como foto. Hágala de nuevo en JPEG (en un iPhone: Ajustes, Cámara, Formatos, Más compatible) o escriba los dígitos.
scan-no-camera = Aquí no se puede usar la cámara. Haga o elija una foto.
scan-search = Buscar este
scan-qr = Un código QR en la mercancía no prueba nada: cualquiera puede imprimir uno. Esto es solo su texto; no se abre ninguna dirección que contenga.
scan-host = Dirección que menciona
scan-tip-near = Acérquese hasta que el código ocupe la mitad de la foto y procure que las barras queden verticales.
scan-tip-light = Ilumínelo de lado, sin flash ni reflejos, y espere a que la imagen esté nítida.
scan-tip-flat = Alise el plástico. En una botella, muestre todas las barras, de la primera a la última.
scan-type = O escriba los dígitos que hay debajo de las barras

## Inspection

inspect-title = Inspección
inspect-go = Inspeccionar la mercancía
inspect-dossier = La ficha completa
inspect-lead = Responda lo que pueda ver, en cualquier orden. El resultado se deduce de sus respuestas según una regla fija y publicada. Lo que escribe no sale de este dispositivo.
inspect-paper = Aquí el formulario es para papel: imprima esta página, marque lo que ve y lea el resultado en la tabla del final.
identity-title = ¿Se presenta como este producto?
identity-hint = Compare la marca, el producto y el tamaño impresos en el artículo con los que se muestran aquí.
identity-sizes = Tamaños
identity-yes = Sí: lleva esta marca, este nombre y este tamaño
identity-no = No
identity-cannot-tell = No se puede saber
identity-no-means = Entonces esta ficha no dice nada del artículo. Busque la suya:
variant-unknown = No se sabe
variant-none-of-these = Ninguno de estos
variant-possible = Aún podría ser uno de estos. Desmarque los que pueda descartar:
variant-excluded = El envase elegido no se fabricó en la fecha escrita. Mire otra vez ambas cosas; mientras tanto, el envase cuenta como desconocido.
variant-excluded-left = Por la fecha podría ser:
variant-excluded-none = Por la fecha escrita no es ninguno de estos envases, y así se cuenta. Mire otra vez la fecha; si es correcta, consulte al titular de derechos.
tools-title = Lo que tengo a mano
tools-hint = Desmarque lo que le falta: los puntos que lo necesitan se ocultan y cuentan como no mirados.
tools-opens = Puedo abrir el envase
tools-destroys = Puedo destruir un artículo
tools-hidden = Puntos ocultos:
tools-question = ¿Qué puedo examinar con lo que tengo?
tools-lead = Productos y sus puntos según la herramienta necesaria. Los puntos más concluyentes van primero.
tools-minutes = Tiempo para cada producto
tools-no-limit = Sin límite
tools-missing = Decisivo, pero ahora no es posible:
tools-time = Tiempo por unidad: se muestran los puntos de más peso que caben
fold-all = Abrir todos los puntos
answer-question = ¿Qué ve?
answer-matches = Coincide
answer-differs = Difiere
answer-missing = Falta
answer-cannot-tell = No se sabe
answer-blank = no mirado
answer-note = Nota
answer-photos = Nombres de sus archivos de fotos
answer-not-this-pack = No se aplica a este envase.
answer-clear = Borrar la respuesta
unit-title = Unidades miradas
unit-hint = Un artículo no prueba nada de los demás. Tome artículos del centro y del fondo de cajas distintas. Cada unidad tiene sus propias respuestas. Una unidad nueva toma el producto y el envase de la que se muestra; cámbielos si son otros.
unit-name = Unidad { $number }
unit-add = Añadir una unidad
unit-remove = Quitar esta unidad
unit-label = Marca o lugar de esta unidad
unit-as = como en la unidad { $number }
unit-like = Igual que la unidad { $number } en todos los puntos
unit-like-hint = Solo después de mirar esta unidad. Toma las respuestas que aún le faltan; el registro dice que usted lo declaró y que no respondió punto por punto.
unit-likeness = Declarado igual que la unidad { $number }, sin responder punto por punto:
outcome-title = Resultado
outcome-strong-indications = Indicios fuertes
outcome-ask-right-holder = Indicios: consulte al titular de los derechos
outcome-inconclusive = No concluyente
outcome-no-difference = No se encontraron diferencias (no significa auténtico)
outcome-no-difference-in-copy = Sin diferencias en los puntos de esta copia (no significa auténtico)
outcome-similar = Presentación similar: una cuestión de derechos
outcome-no-outcome = Otro producto: sin resultado
outcome-no-form = Sin puntos en esta copia: sin resultado
outcome-none-yet = Nada respondido todavía
outcome-status = Este resultado se obtiene con una regla fija. No es una orden de retención ni de levante, ni una conclusión jurídica, ni un certificado.
outcome-fuller = Puede haber ediciones más completas. Esto no es un certificado.
finding-points-to = Las diferencias apuntan a:
points-to-counterfeit = mercancía falsificada
points-to-look-alike = presentación similar, una cuestión de derechos
points-to-origin-misuse = una declaración de origen falsa
points-to-forged-mark = un sello de certificación falsificado
points-to-refill-relabel = un envase rellenado o reetiquetado
points-to-species-substitution = una especie distinta de la indicada
points-to-free-riding = imitación del aspecto, una cuestión de derechos
points-to-no-right = mercancía que el titular de los derechos no fabricó
finding-no-right = Aquí no consta ningún derecho vigente en { $country }: no se usa la palabra «falsificación».
finding-choose-market = Elija el país más abajo: la redacción depende de los derechos que constan allí.
finding-looked = Puntos mirados: { $looked } de { $of }
finding-rests-differ = Diferencias encontradas, de mayor a menor peso:
finding-rests-match = Puntos que coinciden (no prueban autenticidad):
finding-open = Aún pendiente:
finding-open-unsure = No se ha podido saber:
finding-open-aside = Omitido por falta de medios, de permiso o de tiempo:
finding-row = Fila de la regla que se cumple:
finding-doubts = Por qué no es concluyente:
doubt-supporting-differ = Difieren uno o dos puntos de apoyo.
doubt-unanswered = Un punto decisivo o fuerte no tiene respuesta.
doubt-few-match = Coinciden muy pocos puntos de peso: hace falta uno decisivo o dos fuertes.
doubt-nothing-tells = Los puntos de esta copia no pueden decir más.
doubt-identity-unsure = No es seguro que el artículo sea este producto.
doubt-variant-unknown = No se sabe qué envase es.
doubt-none-of-these = El envase no es ninguno de los que se muestran aquí.
doubt-copy-out-of-date = Esta copia ya no está vigente.
doubt-dossier-out-of-date = La revisión de esta ficha está atrasada.
finding-capped = El resultado es más leve de lo que indicarían las diferencias por sí solas, porque:
finding-second-look = Todo depende de una diferencia decisiva: mire otra vez, en otra unidad si la hay.
finding-second-look-cause = Las diferencias que deciden el resultado pueden tener la misma explicación alternativa y cuentan como una: mire otra vez, en otra unidad si la hay.
finding-undetected = Lo que los puntos respondidos no pueden detectar:
finding-outdated = Puntos y envases con traducción no actualizada (el original ha cambiado):
finding-fallback = Puntos y envases sin traducir, leídos en otro idioma:
consignment-in-units = En { $count } de { $units } unidades miradas; no dice nada del resto del envío.
consignment-others = Unidades que son otro producto: { $count }
consignment-title = Todas las unidades miradas
rule-title = Cómo se obtiene el resultado
rule-hint = Lea las filas desde arriba. La primera que se cumple es el resultado.
rule-when = Cuándo
rule-strong-indications = Difiere al menos 1 punto decisivo, o al menos 2 puntos fuertes.
rule-ask-right-holder = Difiere 1 punto fuerte, o al menos 3 puntos de apoyo.
rule-inconclusive = Difieren 1 o 2 puntos de apoyo; o un punto decisivo o fuerte no tiene respuesta; o no coinciden ni 1 decisivo ni 2 fuertes; o no se sabe qué envase es; o la copia o la ficha no están vigentes.
rule-no-difference = Nada de lo anterior. No significa auténtico: indique lo que ningún punto respondido puede detectar.
rule-identity = Otro producto: sin resultado. Si no es seguro que sea este producto, o el envase no es ninguno de los mostrados: a lo sumo «consulte al titular de los derechos», y nunca más leve que «no concluyente».
rule-variant = Envase desconocido: el resultado más leve entre los envases posibles. Lo mismo si la fecha escrita excluye el envase elegido; si los excluye todos, no es ninguno de los mostrados.
rule-answers = «Falta» cuenta como «difiere», salvo que el punto pueda faltar en mercancía auténtica. «No se sabe» cuenta como sin respuesta. Los puntos de otros envases no se aplican.
rule-match = Una coincidencia nunca anula una diferencia. Los puntos que comparten la misma explicación alternativa cuentan una sola vez.
rule-units = Varias unidades: cuenta el resultado más grave, «en tantas de las unidades miradas», nunca para el envío.
rule-version = Regla, versión { $number }
record-title = Notas de inspección
record-hint = Para su expediente. No indique nombres de personas. Nota de elaboración propia, no un certificado.
record-market = País donde está la mercancía
record-market-none = no indicado
record-place = Jurisdicción elegida
record-consignment = Envío
record-reference = Su referencia
record-units = Unidades en el envío
record-chosen = Cómo se eligieron las unidades
record-keep = Conservar lo que escribo si la página se recarga
record-keep-hint = Se conserva solo en esta pestaña, hasta que la cierre o pulse «Terminar y borrar».
record-kept = Se han recuperado sus respuestas anteriores.
record-wipe = Terminar y borrar
record-wipe-ask = ¿Borrar todo lo que escribió en esta página?
record-save = Guardar las notas
record-save-editors = Guardar para la redacción
record-save-hint = Para la redacción: sin notas, referencias, envío, marcas de unidades ni nombres de archivo.
record-saved = Guardado como archivo en este dispositivo:
record-next-print = Imprímalo para su expediente.
record-next-send = Envíe el texto de abajo al titular de los derechos; este archivo, con sus notas y referencias, solo a su propia oficina.
record-next-ask = Preguntas sobre la mercancía:
record-next-editors = Envíe este archivo a la redacción por la misma vía por la que recibió la guía.
record-print = Imprimir las notas
record-open = Abrir notas guardadas
record-text-title = Texto para copiar
record-text-hint = Para el titular de los derechos o su oficina. Los puntos reservados a la aduana figuran por número; sus nombres están en el anexo.
record-text-editors = Sin notas, referencias, envío ni nombres de archivo
record-text-in = Texto en { $language }
record-copy = Copiar
record-copied = Copiado.
record-copy-by-hand = El texto está seleccionado: cópielo con su dispositivo.
record-annex = Anexo: no divulgar
record-annex-hint = Lo que miran estos puntos es solo para la aduana. Guarde este anexo aparte de las notas.
record-annex-where = Se imprime después de las notas, en una hoja aparte.
record-see-annex = véase el anexo
record-goods = Producto
record-copy-of = Edición y día de la copia
record-rule = Regla
record-identity = Presentado como este producto
record-variant = Envase
record-codes = Códigos y fechas escritos
record-looked = Unidades miradas
record-opened = Se abrieron unas notas. Se hicieron con la edición { $edition }, copia del { $date }.
record-outcome-then = Resultado en las notas:
record-outcome-now = Resultado con esta copia:
record-changed = La ficha difiere de aquella con la que se hicieron las notas.
record-rule-changed = La regla ha cambiado desde entonces: versión { $then } entonces, versión { $now } ahora.
record-unknown = Puntos de las notas que no están en esta copia:
record-weight-changed = Puntos cuyo peso ha cambiado:
record-wrong = Este archivo no se puede abrir como notas de inspección.
wrong-not-json = No son notas guardadas desde esta guía.
wrong-newer = La guardó una versión más nueva de esta guía. Use una copia más nueva.
wrong-guide = Pertenece a otra guía.
wrong-dossier = Son las notas de otra ficha:
wrong-form = Partes de ella están dañadas o alteradas.
wrong-size = Es demasiado grande.
card-title = Ficha de campo
card-go = Ficha de campo para imprimir
card-hint = Dos hojas A4 como máximo, legible en blanco y negro: imprima esta página o guárdela como PDF.
card-print = Imprimir la ficha
card-further = { $count ->
    [one] Hay { NUMBER($count) } punto más en la guía que no está en esta ficha
    [many] Hay { NUMBER($count) } de puntos más en la guía que no están en esta ficha
   *[other] Hay { NUMBER($count) } puntos más en la guía que no están en esta ficha
}
card-shortened = Abreviada para caber en dos hojas. El texto completo está en la guía, en { $id }.
handbook-title = Manual
handbook-go = Todo en un manual para imprimir
handbook-hint = Cada producto ocupa dos hojas A4 como máximo y empieza en una nueva. Imprima esta página o guárdela como PDF.
handbook-contents = Índice
handbook-volume = Volumen { $number } de { $total }
pocket-title = Archivo de bolsillo
pocket-hint = Este archivo contiene sus imágenes y se abre solo, sin red. No se actualiza: pida uno nuevo cuando caduque.
pocket-pictures-left = Se han omitido imágenes para que el archivo sea pequeño. Están en la guía.
pocket-size = Tamaño del archivo: { $size } MB
pocket-most-product = 1 MB como máximo
pocket-most-kind = 5 MB como máximo

## The other records: what stands around the goods.

nav-jurisdictions = Legislación aduanera
jurisdictions-title = Legislación aduanera por territorio
count-jurisdictions = { $count ->
    [one] { NUMBER($count) } territorio
   *[other] { NUMBER($count) } territorios
}
record-jurisdiction = Legislación aduanera
nav-agencies = Organismos
agencies-title = Autoridades y organismos
count-agencies = { $count ->
    [one] { NUMBER($count) } organismo
   *[other] { NUMBER($count) } organismos
}
record-agency = Organismo
agency-kind = Tipo
agency-country = País o territorio
agency-parent = Pertenece a
agency-short = Siglas
agency-titles = Denominaciones a lo largo del tiempo
agency-name = Denominación
agency-time = Periodo de uso
agency-today = hoy
nav-offices = Oficinas
offices-title = Oficinas en el extranjero
count-offices = { $count ->
    [one] { NUMBER($count) } oficina
   *[other] { NUMBER($count) } oficinas
}
record-office = Oficina
record-unconfirmed = Última confirmación: { $date }, más de un año antes de crearse esta copia; puede haberse trasladado. Confirme la dirección antes de usarla.
may-have-moved = puede haberse trasladado
office-name = Oficina
office-network = Red
office-network-ip-centre = centros de propiedad intelectual en el extranjero
office-network-at-centre = centros aT
office-network-customs-unit = unidad de una autoridad aduanera
office-network-attache = agregado
office-network-consulate = consulado
office-network-other = otros
office-place = Lugar
office-serves = Atiende a
office-services = Servicios
office-opened = Apertura
office-closed = Cierre
office-confirmed = Última confirmación
office-operators = Quién la gestiona
office-time = Periodo
office-former = Nombres anteriores de la red
offices-by-place = Por lugar
offices-by-jurisdiction = Por país o territorio atendido
offices-by-language = Por idioma
offices-closed = Ya cerradas
jurisdiction-offices = Oficinas que atienden este territorio
record-inherited = Se aplican las normas de
record-named-by = Fichas que remiten a esta
record-history = Esta ficha
record-revision = Revisión
source-read-on = consultado el { $date }
source-kind-statute = ley o disposición
source-kind-official = publicación de un organismo público
source-kind-right-holder = publicación de un titular de derechos
source-kind-press = prensa
source-kind-third-party = otra publicación
known-yes = sí
known-no = no
known-partly = en parte
known-unknown = sin información en esta guía
known-not-applicable = no procede
dated-since = desde { $date }
dated-begins = comienza: { $date }
dated-until = hasta { $date }
amount-per = por { $what }
left-out = Se excluye
jurisdiction-glance = De un vistazo
jurisdiction-code = Código
jurisdiction-kind = Tipo
jurisdiction-kind-union = unión de Estados
jurisdiction-kind-state = Estado
jurisdiction-kind-customs-territory = territorio aduanero
jurisdiction-kind-subnational = parte de un Estado
jurisdiction-parents = Pertenece a
parent-scope-all = en todas las materias
parent-scope-gi = para las indicaciones geográficas
parent-scope-recordation = para el registro ante la aduana
jurisdiction-authorities = Autoridades
authority-name = Autoridad
authority-role = Función
authority-role-receives = recibe las solicitudes
authority-role-decides = resuelve las solicitudes
authority-role-acts = suspende el levante o retiene las mercancías
authority-role-advises = asesora
jurisdiction-deadlines = Plazos
jurisdiction-deadlines-hint = Según constan en las fuentes. Desde cuándo se cuenta y qué días se computan varía según el territorio; consulte a la autoridad antes de confiar en una fecha.
deadline-who = Quién
deadline-act = Qué
deadline-time = Plazo
deadline-from = Desde
deadline-goods = Mercancías
deadline-missed = Si se incumple
deadline-extended = prorrogable por { $time }
deadline-extended-on = prorrogable por { $time }: { $on }
law-article = { $law }, art. { $article }
time-hour = { $count ->
    [one] { NUMBER($count) } hora
   *[other] { NUMBER($count) } horas
}
time-working-hour = { $count ->
    [one] { NUMBER($count) } hora hábil
   *[other] { NUMBER($count) } horas hábiles
}
time-day = { $count ->
    [one] { NUMBER($count) } día natural
   *[other] { NUMBER($count) } días naturales
}
time-working-day = { $count ->
    [one] { NUMBER($count) } día hábil
   *[other] { NUMBER($count) } días hábiles
}
time-office-day = { $count ->
    [one] { NUMBER($count) } día de apertura de la oficina
   *[other] { NUMBER($count) } días de apertura de la oficina
}
time-month = { $count ->
    [one] { NUMBER($count) } mes
   *[other] { NUMBER($count) } meses
}
time-year = { $count ->
    [one] { NUMBER($count) } año
   *[other] { NUMBER($count) } años
}
time-unstated = { NUMBER($count) } (la fuente no indica si son días hábiles o naturales)
clock-notification = la notificación
clock-service = la entrega del aviso
clock-presentation = la presentación de las mercancías para su examen
clock-detention = la retención de las mercancías
clock-date-on-notice = la fecha que figura en el aviso
clock-day-after-date-on-notice = el día siguiente a la fecha que figura en el aviso
clock-receipt = la recepción del aviso
clock-expiry = el vencimiento
clock-unstated = no consta en la fuente
reckoner-title = Calcular el último día
reckoner-hint = Según la tabla de arriba y los festivos que constan en esta copia, a la hora del lugar. Decide la autoridad. Lo que escriba no se guarda en ningún sitio.
reckoner-start-notification = Día de la comunicación
reckoner-start-service = Día en que se notificó el aviso
reckoner-start-presentation = Día en que se presentaron las mercancías para examen
reckoner-start-detention = Día de la retención
reckoner-start-date-on-notice = Fecha del aviso
reckoner-start-receipt = Día en que se recibió el aviso
reckoner-start-expiry = Día en que caduca el derecho o el registro
reckoner-hour = Hora
reckoner-goods = La aduana trata las mercancías como
reckoner-first = Primer día contado
reckoner-weekend = Días de descanso no contados
reckoner-holidays = Festivos no contados
reckoner-moved = Trasladado al siguiente día hábil; habría terminado el
reckoner-off = La aduana no trabaja ese día. Esta guía no sabe si el plazo sigue entonces: actúe antes.
reckoner-unsure = Esta guía no sabe si la aduana trabaja ese día.
reckoner-extended = Si se prorroga
reckoner-refused = No se puede indicar un día:
reckoner-refused-unit-unstated = la fuente no dice qué días cuentan. Pregunte a la autoridad.
reckoner-refused-start-unstated = la fuente no dice desde cuándo corre el plazo. Pregunte a la autoridad.
reckoner-refused-office-hours = corre en horas de trabajo de la oficina, que esta guía no conoce.
reckoner-refused-hour-needed = hace falta la hora del hecho.
reckoner-refused-no-calendar = esta guía no sabe qué días se trabaja allí.
reckoner-refused-calendar-ends = los festivos que constan en esta copia no llegan hasta entonces.
reckoner-refused-too-far = queda demasiado lejos.
place-title = ¿Dónde está?
place-hint = Los productos y formularios dirán entonces lo que vale allí. La elección está en la dirección y no se guarda en ningún sitio.
place-none = sin elegir
place-right-yes = Un derecho que consta está en vigor aquí.
place-right-no = Ningún derecho que consta está en vigor aquí: una diferencia es entonces cuestión de derechos y esta guía no llama falsificación a la mercancía.
place-right-unknown = Esta guía no sabe si un derecho que consta está en vigor aquí.
place-recorded = Registrado en la aduana de aquí.
place-not-recorded = No consta registro en la aduana de aquí.
place-deadline = Plazo que termina primero
place-no-deadline = Esta guía no conoce ningún plazo de este lugar.
place-deadline-line = { $act }: { $time } desde { $from }
place-deadline-line-goods = { $act } ({ $goods }): { $time } desde { $from }
place-contacts = A quién preguntar allí
place-holder = Contacto del titular para ese lugar
place-offices = Oficinas que lo atienden
place-no-office = Esta guía no conoce ninguna oficina que lo atienda.
place-all-offices = Todas las oficinas y sus horarios
place-more = Derecho aduanero y plazos de allí
jurisdiction-ex-officio = Actuación de oficio de la aduana
ex-officio-known = ¿Actúa la aduana de oficio?
ex-officio-basis = Qué significa aquí
ex-officio-basis-without-application = también sin solicitud del titular de derechos
ex-officio-basis-only-if-recorded = solo para derechos registrados ante la aduana
ex-officio-basis-criminal-power = como investigación penal
ex-officio-recorded-only = Solo para derechos registrados
jurisdiction-scope = Mercancías comprendidas
scope-import = Importación
scope-export = Exportación
scope-transit = Tránsito
scope-free-zone = Zonas francas
scope-post = Envíos postales
scope-traveller = Equipaje de viajeros
jurisdiction-small-consignment = Pequeños envíos
small-known = ¿Hay un procedimiento específico?
small-limits = Límites
small-units = { $count ->
    [one] { NUMBER($count) } unidad como máximo
   *[other] { NUMBER($count) } unidades como máximo
}
small-weight = menos de { $grams } g
small-kinds = Se aplica a
small-opt-in = Solo si lo ha solicitado el titular de derechos
jurisdiction-rights = Derechos que protege la aduana
jurisdiction-rights-hint = De un derecho que no figura aquí, esta guía no sabe si la aduana lo protege.
right-recordable = Puede registrarse ante la aduana
right-type = Derecho
jurisdiction-recordation = Registro de un derecho ante la aduana
recordation-exists = ¿Existe un registro?
recordation-who = Quién puede solicitarlo
recordation-residence = Para titulares del extranjero
residence-none = no se necesita representante local
residence-agent = mediante un representante local
residence-local-entity = solo mediante una sociedad local
recordation-portal = Portal
recordation-languages = Idiomas
recordation-documents = Documentos
recordation-fees = Tasas
fee-state-charged = se cobra
fee-state-suspended = cobro suspendido
fee-state-abolished = suprimida
fee-state-none = ninguna
recordation-validity = Vigencia
validity-capped = termina a más tardar con el derecho
jurisdiction-parallel = Importaciones paralelas
parallel-exhaustion = Agotamiento de los derechos
exhaustion-national = nacional
exhaustion-regional = regional
exhaustion-international = internacional
exhaustion-mixed = mixto
parallel-customs-act = ¿Actúa la aduana respecto de ellas?
jurisdiction-costs = Gastos
cost-what = Concepto
cost-payer = Quién paga
jurisdiction-security = Garantía
security-from = Quién la presta
security-amount = Importe
jurisdiction-laws = Leyes y disposiciones
law-title = Título
law-number = Número y artículos
law-state = Estado
legal-state-announced = anunciada
legal-state-bill = proyecto de ley en trámite
legal-state-passed = aprobada
legal-state-promulgated = promulgada
legal-state-in-force = en vigor
legal-state-applies = en vigor y aplicada
legal-state-repealed = derogada
jurisdiction-calendar = Días inhábiles de la aduana
calendar-weekend = Días de descanso
calendar-holidays = Días festivos
calendar-worked = Días de descanso en los que se trabaja
calendar-covers = Período que abarca esta lista
calendar-span = { $from } a { $to }
calendar-ends-move = ¿Sigue hasta el siguiente día hábil un plazo que termina en uno de esos días?
calendar-no-end-on = Días de trabajo en los que no termina ningún plazo
jurisdiction-wording = Términos locales
wording-outcome = Resultado
wording-text = Palabras que se usan allí
nav-glossary = Glosario
count-glossary = { $count ->
    [one] { NUMBER($count) } palabra
   *[other] { NUMBER($count) } palabras
}
record-glossary = Glosario
record-term = Palabra en los envases
glossary-look = Buscar una palabra por su aspecto
glossary-look-hint = Cuente los bloques cuadrados de la palabra: cada uno es una sílaba. Las palabras que empiezan igual están juntas. Los espacios no cuentan.
glossary-blocks = { $count ->
    [one] { NUMBER($count) } bloque
   *[other] { NUMBER($count) } bloques
}
glossary-meaning = Buscar una palabra por su significado
glossary-words = Las palabras
glossary-not = No confundir con
glossary-see = Véase también
glossary-other = { $word } ({ $meaning })
nav-primers = Aprender
primers-title = Aprender
count-primers = { $count ->
    [one] { NUMBER($count) } lección
    [many] { NUMBER($count) } lecciones
   *[other] { NUMBER($count) } lecciones
}
record-primer = Lección
front-learn-hint = Lecciones breves con preguntas, en orden
learn-hint = Siga las lecciones en este orden. Cada una termina con preguntas para comprobar lo aprendido. Lo que elija no se guarda ni se envía.
learn-time = { $time } en total
learn-after = Qué podrá hacer después
minutes = { $count ->
    [one] { NUMBER($count) } minuto
    [many] { NUMBER($count) } minutos
   *[other] { NUMBER($count) } minutos
}
count-questions = { $count ->
    [one] { NUMBER($count) } pregunta
    [many] { NUMBER($count) } preguntas
   *[other] { NUMBER($count) } preguntas
}
primer-about = Sobre esta lección
primer-place = Lugar en la formación
primer-nth = Lección { $number } de { $count }
primer-time = Tiempo
primer-kinds = Para
primer-all-goods = todas las mercancías
primer-next = Lección siguiente
primer-all = Todas las lecciones
self-test-title = Compruebe lo aprendido
self-test-hint = Elija una respuesta. Se le dice enseguida si es correcta y por qué. No se guarda nada.
self-test-plain = Elija una respuesta para cada pregunta. Las respuestas están al final de esta página.
self-test-nth = Pregunta { $number } de { $count }
self-test-check = Comprobar la respuesta
self-test-choose = Elija primero una respuesta.
self-test-right = Correcto.
self-test-wrong = No es correcto.
self-test-right-is = Respuesta correcta
self-test-yours = Su respuesta
self-test-why = Por qué
self-test-again = Empezar de nuevo
self-test-answers = Respuestas
self-test-tally = Correctas al primer intento: { NUMBER($right) } de { $count }.
nav-marks = Sellos de certificación
count-marks = { $count ->
    [one] { NUMBER($count) } sello
   *[other] { NUMBER($count) } sellos
}
record-mark = Sello de certificación
mark-certifies = Qué certifica
mark-certified = Certifica
certifies-site = el lugar donde se fabrican o manipulan las mercancías
certifies-product = el producto
certifies-person = a una persona o empresa
certifies-origin = el origen de las mercancías
mark-not-certified = No certifica
certifies-not-site = ningún producto: la mercancía examinada puede venir de otro lugar, y los sellos se copian
certifies-not-product = que la mercancía examinada sea ese producto: los sellos se copian
certifies-not-person = la mercancía: puede ser de otra persona, y los sellos se copian
certifies-not-origin = la calidad de la mercancía, ni que sea esa mercancía: los sellos se copian
mark-owner = Titular del sistema
mark-numbers = Sus números
mark-numbers-hint = Lo máximo que esta copia puede decir de un número es que la forma encaja. No dice que el certificado exista, que siga vigente ni que sea de esta mercancía.
mark-numbers-unknown = Esta guía no conoce la forma de sus números: aquí no se puede comprobar ningún número.
mark-number-nth = Número { $number }
mark-number-time = Números de esta forma
mark-number-sure = ¿Es seguro que todos los números tienen esta forma?
mark-registers = Dónde se consulta
mark-registers-hint = Consúltelo allí por el número: solo el registro sabe qué vale hoy. Esta copia no pregunta nada a la red.
mark-register-host = Dirección
mark-register-what = Qué se encuentra allí
mark-register-network = ¿Hace falta red?
mark-states = Qué puede haber sido de un certificado
mark-states-hint = Un número otorgado puede haber dejado de valer. Lo dice el registro, no el sello.
mark-state = Puede estar
mark-state-valid = vigente
mark-state-cancelled = cancelado
mark-state-returned = devuelto
mark-state-expired = caducado
mark-others = Sellos de otros países que se confunden con él
mark-other-country = País
mark-other-note = Cómo distinguirlo

## Free words of the other records.

token-site-certificate = lugares certificados
token-history-of-product = historial del producto
token-licensed-users = usuarios autorizados
nav-platforms = Plataformas
platforms-title = Plataformas en línea
count-platforms = { $count ->
    [one] { NUMBER($count) } plataforma
   *[other] { NUMBER($count) } plataformas
}
record-platform = Plataforma en línea
routes-by-site = Dónde denunciar, por sitio
routes-by-market = Dónde denunciar, por país
routes-market = País
platform-operator = Operador
platform-seat = País de la sede
platform-sites = Sitios
platform-site = Sitio
platform-host = Dirección
platform-markets = Vende en
platform-channels = Dónde se denuncian los anuncios
channel-host = Canal
channel-for = Para
channel-account = ¿Hace falta cuenta?
channel-rights = Derechos
channel-links = Máximo de enlaces por denuncia
registration-taken-local = registrados en ese país
registration-taken-any = registrados en cualquier país
platform-promises = Lo que la plataforma ha prometido
platform-promises-hint = Una promesa es palabra de la plataforma; no es una obligación legal.
platform-reported = Lo que otros dicen de ella
platform-reported-hint = La plataforma no lo ha dicho y no queda obligada por ello.
promise-text = Promesa
reported-text = Lo que se dice
promise-measure = Medida
promise-when = Cuándo
promise-made = a fecha de { $date }
promise-ended = terminó: { $date }
promise-percent = { $number } %
promise-within = plazo: { $time }
platform-duties = Lo que le exige la ley
platform-not-in-force = No está en vigor
platform-not-in-force-hint = En la fecha de esta copia nadie está obligado por ello.
duty-what = Qué exige
duty-would = De qué trata
duty-ahead = { $state }, { $date }; no está en vigor
duty-not-yet = aún no está en vigor
duty-not-in-force = no está en vigor
platform-domestic-agent = Agente en el país
agent-known = ¿Lo ha designado?
agent-country = País
platform-counter-notice = Si el vendedor se opone
silence-means = Si el titular del derecho no responde
platform-monitored = Marcas vigiladas
monitored-on = A fecha de
monitored-count = Marcas
monitored-aim = Objetivo
monitored-who = Quién vigila
monitored-brands = { $count ->
    [one] { NUMBER($count) } marca
   *[other] { NUMBER($count) } marcas
}
monitored-target = { $brands }, hasta { $date }
sheet-title = Hoja de denuncia
sheet-hint = Para copiar en el formulario del canal, o imprimir y rellenar. Tome derechos y puntos de la página del producto.
sheet-report = Denuncia de un anuncio: { $channel }
sheet-needs = Lo que pide este canal
sheet-right = Derecho
sheet-number = Número de registro
sheet-product = Producto
sheet-points = Puntos en que lo ofrecido difiere
sheet-listings = Anuncios
sheet-link = Enlace
sheet-seen = visto el
sheet-sender = Quién denuncia, y fecha
sheet-neutral = Esta denuncia señala diferencias. Si se infringe un derecho lo dirán su titular y las autoridades.
sheet-no-right = esta guía no conoce ninguno vigente en este país
sheet-offered = En este anuncio
report-title = Denunciar un anuncio
report-hint = Lo que pide el canal de la plataforma, con lo que esta copia tiene del producto. La hoja dice qué puntos difieren, nunca qué es la mercancía.
report-routes = Dónde denunciar, por sitio y por país
report-no-channel = Esta guía no conoce ningún canal para este sitio y país.
report-left-out = Se omiten los puntos que no son para todos: una plataforma no es lectora de esta copia.
report-print = Imprimir la hoja
report-channel = Este canal en la página de la plataforma
nav-agreements = Acuerdos
agreements-title = Acuerdos
count-agreements = { $count ->
    [one] { NUMBER($count) } acuerdo
   *[other] { NUMBER($count) } acuerdos
}
record-agreement = Acuerdo
agreement-signed = Firmado
agreement-form = Forma
agreement-form-mou = memorando de entendimiento
agreement-form-treaty = tratado
agreement-form-minutes = resumen de una reunión
agreement-form-voluntary = compromiso voluntario
agreement-until = Fin
agreement-topics = Materia
agreement-binding = ¿Obliga a las partes?
agreement-text-public = ¿Es público el texto?
agreement-widens = Amplía
agreement-parties = Partes
agreement-party = Nombre al firmar y actual
nav-alerts = Alertas
alerts-title = Alertas
count-alerts = { $count ->
    [one] { NUMBER($count) } alerta
   *[other] { NUMBER($count) } alertas
}
record-alert = Alerta
alert-ask = Qué se solicita
alert-issued = Emitida
alert-until = Vigente hasta el { $date }
alert-ended = Esta alerta ha caducado. Estuvo vigente hasta el { $date }.
alert-urgency = Urgencia
alert-urgency-high = urgente
alert-urgency-normal = normal
alert-urgency-low = informativa
alert-markets = Países afectados
alert-seen-on = Visto en
alert-points = Qué mirar
alerts-past = Caducadas
alerts-none = No hay alertas vigentes.
alerts-all = Todas las alertas
alerts-feed = Para un lector de canales
alerts-feed-title = Alertas y cambios

## Programmes that support right holders.

nav-programmes = Programas de ayuda
programmes-title = Programas de ayuda a titulares de derechos
count-programmes = { $count ->
    [one] { NUMBER($count) } programa de ayuda
   *[other] { NUMBER($count) } programas de ayuda
}
record-programme = Programa de ayuda
programme-run-by = Lo gestiona
programme-for = A quién ayuda
programme-covers = Qué financia
programme-apply = Solicitudes
programme-window-over = plazo cerrado (a fecha de { $date })
programme-window-open = plazo abierto (a fecha de { $date })
programme-window-ahead = plazo aún no abierto (a fecha de { $date })
programme-support = Ayuda
programme-year = Ejercicio
programme-share = Parte de los gastos
programme-most = Como máximo
programme-note = Nota
programme-budget = Presupuesto
programme-amount = Importe
programme-overlaps = Coincidencias
programme-overlapping = Coincide en parte con
programme-overlaps-hint = Los gastos que cubren dos de estos programas se pagan una sola vez. No se suman ni sus ayudas ni sus presupuestos.

## Cases: goods that were found.

nav-cases = Casos
cases-title = Hallazgos y decomisos
count-cases = { $count ->
    [one] { NUMBER($count) } caso
   *[other] { NUMBER($count) } casos
}
record-case = Caso
case-date = Fecha
case-stage = Estado del caso
case-stage-surveyed = hallado en una inspección de mercado
case-stage-seized = decomisado
case-stage-charged = con acusación formal
case-stage-first-instance = resuelto en primera instancia
case-stage-appeal = resuelto en apelación
case-stage-final = resolución firme
case-stage-settled = acuerdo entre las partes
case-dossiers = Productos afectados
case-parties = Por qué se nombra a las partes
case-as-reported = Según se informó
case-goods = Mercancías
case-kind = Clase
case-amount = Cantidad y valor
case-quantity = { $number } { $unit }
value-basis-declared = según el valor declarado
value-basis-genuine-retail = al precio de venta de los auténticos
value-basis-street = al precio al que se ofrecían
value-basis-unstated = la fuente no indica cómo se calculó

## Statistics: figures of a period.

nav-statistics = Estadísticas
statistics-title = Cifras sobre falsificaciones
count-statistics = { $count ->
    [one] { NUMBER($count) } estadística
   *[other] { NUMBER($count) } estadísticas
}
record-statistic = Estadística
statistic-indicator = Indicador
statistic-scope = Marcas incluidas
statistic-scope-all-brands = todas las marcas
statistic-scope-k-brand = marcas coreanas
statistic-scope-named = marcas que se nombran en el texto
statistic-stage = Fase
statistic-stage-import = despacho de importación
statistic-stage-export = despacho de exportación
statistic-stage-transit = tránsito
statistic-stage-market = mercado, tienda o almacén
statistic-stage-online = venta en línea
statistic-stage-unstated = la fuente no lo indica
statistic-unit = Unidad
count-unit-item = artículos
count-unit-case = casos
count-unit-consignment = envíos
count-unit-listing = anuncios en línea
count-unit-right = derechos
count-unit-box = cajas
count-unit-kilogram = kg
count-unit-litre = litros
count-unit-money = importe
statistic-geography = Países incluidos
statistic-by = Organismo que contabiliza
statistic-not-comparable = No comparable con
statistic-supersedes = Sustituye a
statistic-superseded-by = Sustituida por
statistic-figures = Cifras
statistic-period = Período
statistic-value = Cifra: { $unit }
statistic-estimate = estimación
statistic-rounded = redondeado a { $number }
statistic-part = Parte
statistic-parts = Desglose de { $value }, { $period }
statistic-as-reported = Según se informó, sin año
statistic-as-reported-hint = La fuente no indica de qué año son estas cifras: no se pueden comparar con otras ni sumar.
statistic-year-unstated = según se informó, sin año
statistic-order-earlier = el anterior de los dos períodos que compara la fuente
statistic-order-later = el posterior de los dos períodos que compara la fuente

## Free words of the other records.

token-importer = importador
token-holder-of-goods = titular de las mercancías
token-owner = propietario del derecho
token-exclusive-licensee = licenciatario exclusivo
token-agent = representante
token-ip-office = oficina de propiedad intelectual
token-ministry = ministerio
token-customs-authority = autoridad aduanera
token-public-institution = institución pública
token-union-institution = órgano de una unión de Estados
token-association = asociación
token-training = formación
token-seized-goods-data = datos de mercancías decomisadas
token-law-and-practice = derecho y práctica
token-ip-protection = protección de los derechos
token-ai-and-examination = inteligencia artificial y examen
token-use-of-ip = uso de los derechos
token-platform-reports = denuncias a plataformas
token-sme = pequeña o mediana empresa
token-exporting-sme = pequeña o mediana empresa exportadora
token-firm = empresa
token-recordation-fee = tasa de registro de derechos ante la aduana
token-filing = solicitud de un derecho
token-rights-acquisition = obtención de derechos
token-survey = estudio sobre el terreno
token-online-survey = rastreo de mercados en línea
token-litigation = litigio
token-warning-letter = carta de advertencia
token-dispute-strategy = estrategia ante un litigio
token-dispute-advice = asesoramiento sobre litigios
token-anti-counterfeit-technology = tecnología contra la falsificación
token-seller = vendedor
token-identity-document = documento de identidad
token-business-licence = licencia comercial
token-proof-of-right = prueba del derecho
token-test-purchase-order-number = número de pedido de la compra de prueba
token-declaration-of-truth = declaración de veracidad
token-owner-verification = verificación de la identidad del titular
token-reports-processed = denuncias tramitadas
token-document-check = revisión de los documentos
token-enrolment-reply = respuesta a la inscripción
token-suspend-listing = suspender la venta tras el aviso
token-domestic-agent = designar un agente en el país
token-fines-and-publication = multas y publicación
token-written-survey = responder a encuestas escritas
token-listing-revived = el anuncio vuelve a mostrarse
token-listing-removed = el anuncio se retira
token-recordation-support = ayuda para registrar derechos ante la aduana
token-export-support = apoyo a la exportación
token-apply = presentar una solicitud
token-apply-and-give-security = presentar una solicitud y prestar garantía
token-confirm-and-agree-to-destruction = confirmar la infracción y aceptar la destrucción
token-start-proceedings = iniciar un procedimiento judicial
token-inform-holder-of-goods = informar al titular de las mercancías
token-decide = resolver
token-investigate = investigar y resolver
token-obtain-court-order = obtener una orden judicial
token-renew = renovar
token-request-hold = solicitar la retención de las mercancías
token-supply-missing-data = aportar los datos que faltan
token-supply-data-on-genuine-goods = aportar datos de las mercancías auténticas
token-submit-evidence-and-views = presentar pruebas y alegaciones
token-say-whether-genuine = decir si las mercancías son auténticas
token-object = oponerse
token-answer-objection = responder a la oposición
token-appeal = recurrir
token-appeal-again = recurrir de nuevo
token-respond = responder a la notificación
token-inspect = inspeccionar las mercancías
token-no-detention = no se retienen las mercancías
token-release = se concede el levante de las mercancías
token-expires = se extingue
token-any = cualquiera
token-normal = mercancías no perecederas
token-perishable = mercancías perecederas
token-counterfeit = falsificaciones
token-pirated = copias piratas
token-power-of-attorney = poder de representación
token-registration-certificate = certificado de registro
token-photos = fotografías de las mercancías
token-identification-points = rasgos que distinguen las mercancías auténticas
token-authorised-traders = lista de operadores autorizados
token-appointment-of-examiner = designación de un perito
token-copying-or-simulating = signos que imitan una marca registrada
token-gray-market = importaciones paralelas restringidas
token-unfair-competition = competencia desleal
token-application-form = formulario de solicitud
token-undertaking = compromiso de asumir la responsabilidad
token-business-registration = certificado de constitución de la sociedad
token-storage = almacenamiento
token-destruction = destrucción
token-handling = manipulación
token-translation = traducción
token-request = previa solicitud
token-security = previa garantía
token-right = derecho
token-class = clase
token-trade-name = nombre comercial
token-supplementary-protection-certificate = certificado complementario de protección
token-topography = topografía de productos semiconductores
token-border-protection = protección en frontera
token-cargo = carga general
token-express = envíos exprés
token-post = envíos postales
token-other = otros
token-cosmetics = cosméticos
token-clothing = ropa
token-several-kinds = mercancías de varias clases
