## The frame of every page

own-name = Bahasa Indonesia
skip-to-content = Langsung ke isi
menu = Menu
language = Bahasa
nav-front = Beranda
nav-look = Cari dari tampilan
nav-az = A–Z
nav-barcodes = Kode batang
nav-products = Produk
nav-brands = Merek
nav-markets = Negara
nav-hs = Kode HS
nav-about = Tentang salinan ini
breadcrumb = Lokasi Anda
on-this-page = Di halaman ini
to-top = Ke atas
leaves-copy = menuju internet
edition = Edisi
edition-public = Edisi untuk masyarakat umum ({ $name })
edition-partner = Edisi untuk kantor di luar negeri ({ $name })
edition-customs = Edisi untuk petugas bea cukai ({ $name })
dates-in-about = Tanggal pembuatan dan masa berlaku salinan ini tercantum di halaman “Tentang salinan ini”.

## Warnings about the copy, shown by script

copy-expired = Salinan panduan ini sudah kedaluwarsa: berlaku sampai dengan { $date }. Mintalah salinan yang lebih baru sebelum mengandalkannya.
copy-clock = Jam perangkat ini salah: menunjukkan waktu sebelum { $date }, yaitu hari salinan ini dibuat. Tanggal tidak dapat dinilai di perangkat ini.
copy-mixed = Sebagian salinan ini hilang atau berasal dari salinan lain. Jangan mengandalkannya: mintalah salinan yang lengkap.

## The root page, where a language is chosen

choose-language = Pilih bahasa
page-bare = Jika halaman ini tampak polos, ekstrak dahulu berkas ZIP, lalu buka kembali index.html.

## The front page

front-kinds = Barang apa yang Anda periksa?
front-look-hint = Hanya gambar: bila tulisan pada kemasan tidak terbaca
front-az-hint = Semua produk menurut nama
front-barcodes-hint = Menurut angka di bawah kode batang
front-brands-hint = Menurut nama pada kemasan
front-markets-hint = Negara tempat barang dijual dan tempat barang mencurigakan ditemukan
front-hs-hint = Menurut pos tarif
front-ways = Cara lain mencari produk
front-latest = Terakhir diubah
front-holds = Isi salinan ini
front-how = Cari produknya. Pastikan merek, produk, dan ukuran pada barang sama dengan yang ditampilkan. Lalu periksa butir-butirnya secara berurutan, asli di samping palsu.

## Counts and dates

count-products = { $count ->
   *[other] { NUMBER($count) } produk
}
count-brands = { $count ->
   *[other] { NUMBER($count) } merek
}
count-points = { $count ->
   *[other] { NUMBER($count) } butir pemeriksaan
}
seconds = { $count ->
   *[other] sekitar { NUMBER($count) } detik
}
months = { $count ->
   *[other] { NUMBER($count) } bulan
}
reply-hours = { $count ->
   *[other] menjawab dalam { NUMBER($count) } jam
}
since = sejak { $from }
until = sampai { $to }
from-to = { $from } sampai { $to }
page-of = Halaman { $page } dari { $pages }
pages = Halaman-halaman daftar
pages-by-first = Halaman, menurut entri pertamanya
page-before = Halaman sebelumnya
page-after = Halaman berikutnya
yes = ya
no = tidak
not-stated = tidak disebutkan
list-comma = { ", " }
list-semicolon = { "; " }
label-colon = { ": " }
brackets-open = { " (" }
brackets-close = { ")" }
sentence-end = { ". " }

## Lists

brands-title = Merek
look-title = Cari dari tampilan
look-hint = Pilih jenis barang, lalu bentuknya. Warna kemasan dapat berbeda: perhatikan bentuk dan cetakannya.
look-choose = Pilih menurut tampilan
look-kind = Jenis barang
look-area = Bagian dengan butir pemeriksaan
look-any = Semua
look-found = Produk ditemukan
look-nothing = Tidak ada produk yang cocok dengan semua pilihan. Ini tidak menyatakan apa pun tentang barangnya.
look-reset = Hapus pilihan
look-more = Tampilkan lagi
shape-none = Bentuk tidak disebutkan
az-title = Produk A–Z
barcodes-title = Cari dari kode batang
barcodes-hint = Nomor ini hanya menunjukkan produknya dan tidak membuktikan apa pun tentang barang yang diperiksa: barang palsu sering memakai salinan kode batang asli, nomor asli bisa saja tidak tercantum di sini, dan angka awalnya (880: Korea) menunjukkan lembaga yang menerbitkan nomor, bukan tempat barang dibuat.
barcodes-product = Produk
barcodes-seen = juga ditemukan pada barang palsu
barcodes-without = { $count ->
   *[other] { NUMBER($count) } produk di sini tidak memiliki nomor kode batang.
}
markets-title = Negara
markets-hint = Untuk setiap negara: produk yang kemasannya dibuat untuk negara itu, dan produk yang barang mencurigakannya ditemukan di sana.
market-title = Produk terkait { $country }
market-sold = kemasan dibuat untuk negara ini
market-seen = barang yang dicurigai ditemukan di sini
market-right = hak tercatat di sini
market-entry = hak tercatat di sini: tidak berlaku atau bukan milik pemegang hak
market-no-right = tidak ada hak tercatat untuk negara ini
hs-title = Kode HS
hs-hint = Pos menurut Harmonized System 2022. Produk dalam daftar diberitahukan pada pos tersebut; tarif negara Anda mungkin merincinya lebih lanjut.
hs-heading-title = HS { $code }
hs-no-subheading = Subpos tidak disebutkan
no-picture = Tanpa gambar
picture-lost = Gambar hilang: salinan ini tidak lengkap
nothing-here = Edisi ini tidak memuat apa pun di sini.

## Labels on what is shown in another language or is out of date

shown-in = Ditampilkan dalam bahasa { $language }: belum diterjemahkan
translation-outdated = Terjemahan belum diperbarui: naskah asli telah berubah
machine-translated = Terjemahan mesin
original-in = Naskah asli (bahasa { $language })
invented = Merek ini rekaan. Produk, pemilik, nomor, dan kontaknya tidak ada.

## A product dossier

names-printed = Nama seperti tercetak pada kemasan
record-id = Lembar produk
brand = Merek
brand-compared = Merek pembanding
right-holder = Pemegang hak
warns-of = Memperingatkan tentang
also-called = Sebutan lain
same-brand = Produk lain dari merek ini

variants-title = Kemasan yang mana?
variants-hint = Kemasan asli berbeda menurut pasar dan tanggal produksi. Temukan dahulu kemasan Anda: suatu butir hanya berlaku untuk kemasan yang disebut di sampingnya.
variants-none = Tidak ada yang cocok? Mungkin kemasan baru atau untuk pasar lain: tanyakan kepada pemegang hak.
variant-markets = Dibuat untuk
variant-made = Diproduksi
variant-languages = Bahasa pada kemasan

points-title = Butir pemeriksaan
outcome-guidance = Kecocokan tidak membuktikan banyak: pemalsu meniru apa yang terlihat. Tidak ditemukan perbedaan bukan berarti asli. Barang asli yang dijual di luar jalur resmi bukan barang palsu.
outcome-guidance-similar = Barang ini tidak dinyatakan palsu. Barang ini menyerupai produk yang dilindungi: apakah hal itu melanggar hak, ditentukan oleh pemegang hak dan instansi berwenang.
outcome-limited = Edisi yang lebih lengkap mungkin memuat butir lain. Ini bukan sertifikat.
points-none = Edisi ini tidak menampilkan butir pemeriksaan untuk produk ini. Tanyakan kepada pemegang hak.
column-number = No.
column-point = Butir
column-weight = Bobot
point-number = Butir { $number }
point-needs = Diperlukan: { $tool }
point-opens = kemasan dibuka
point-closed = kemasan tetap tertutup
point-destroys = merusak barang
point-may-be-absent = Dapat tidak ada pada barang asli
point-needs-colour = Nilai di bawah cahaya siang: dibedakan dari warna, tidak dapat dinilai dalam hitam putih
point-variants = Hanya untuk
point-seen-in = Ditemukan di
point-first-seen = pertama kali ditemukan { $date }
point-detects = Perbedaan mengarah pada
point-cause = Penjelasan lain
shows-genuine = Asli
shows-counterfeit = Palsu
shows-look-alike = Mirip
shows-other = Pembanding
caution-title = Perhatian
measure-title = Hasil ukur
measure-so-far = { $side }, sejauh ini
photo-alt = { $side }, { $view }: { $point }
photo-alt-plain = { $side }, { $view }
photo-alt-product-genuine = { $name }, asli
photo-alt-product-counterfeit = { $name }, palsu
photo-alt-product-look-alike = { $name }, barang mirip
photo-alt-product-other = { $name }, pembanding
photo-credit = Gambar: { $credit }, { $licence }
photo-determined = Diidentifikasi sebagai barang palsu oleh { $who }, { $date }
photo-determined-by = Diidentifikasi sebagai barang palsu oleh { $who }
hotspots = Butir pada gambar ini
point-on-picture = Lihat pada gambar
picture-enlarge = perbesar

compare-close = Tutup
compare-before = Pasangan sebelumnya
compare-after = Pasangan berikutnya
compare-in = Perbesar
compare-out = Perkecil
compare-fit = Paskan
compare-pixels = 1:1
compare-swap = Tukar sisi
compare-over = Tumpuk
compare-divider = Garis antara kedua gambar
compare-pair = Pasangan
compare-zoom = Zum
compare-scale = Keduanya berskala sama: batang menunjukkan panjang pada barang, bukan pada layar.
compare-no-scale = Ukuran tidak dapat dibandingkan: kedua gambar tidak berskala sama.
compare-keys = Tombol: + dan − mengubah zum, panah menggeser, 0 memaskan, Page Up dan Page Down mengganti pasangan, Esc menutup.

codes-title = Kode dan tanggal pada kemasan
codes-hint = Kode dapat disalin. Kode yang sesuai tidak membuktikan apa pun; kode yang tidak sesuai perlu dilihat lagi: O atau 0, I atau 1, B atau 8?
code-where = Letak
code-print = Cara cetak
code-must-agree = Kodenya sama di semua tempat ini
code-sample = Contoh
code-part = Bagian
code-form = Bentuk
code-in-sample = Pada contoh
code-literal = selalu { $text }
code-letters = { $count ->
   *[other] { NUMBER($count) } huruf kapital
}
code-digits = { $count ->
   *[other] { NUMBER($count) } angka
}
code-date = tanggal, dengan bentuk { $form }
code-mixed = dengan bentuk { $form } (A huruf, 9 angka)
code-one-of = salah satu dari: { $list }
code-date-legend = YYYY atau YY tahun, MM bulan, DD hari, JJJ hari ke- dalam tahun
code-point = Termasuk butir
dates-title = Tanggal
date-word = Kata pada kemasan
date-meaning = Arti
date-format = Penulisan
shelf-life = Masa simpan
shelf-life-hint = Lewat tanggal berarti kedaluwarsa, bukan palsu.
known-false-title = Kode yang ditemukan pada barang palsu
known-false-hint = Pemalsu menyalin kode asli: kode yang tercantum di sini alasan untuk memeriksa lebih teliti, bukan bukti.
check-title = Periksa kode atau tanggal
check-hint = Ketik apa yang Anda baca pada kemasan: tidak ada yang disimpan. Yang sesuai tidak membuktikan apa pun; yang tidak sesuai hanya alasan untuk melihat lagi.
check-inspection = Tanggal pemeriksaan
check-inspection-hint = Tanggal dinilai terhadap tanggal pemeriksaan ini. Semula terisi tanggal hari ini menurut jam perangkat: perbaiki jika salah.
check-no-inspection = Tidak ada tanggal pemeriksaan: tidak ada tanggal yang dinilai terhadapnya.
check-code = Kode seperti yang Anda baca
check-fits = Sesuai.
check-fits-means = Itu tidak membuktikan apa pun: kode asli juga disalin.
check-ambiguous = Kode ini dapat dibaca dengan lebih dari satu cara; yang ditampilkan adalah yang pertama.
check-begun = Sejauh ini sesuai, tetapi masih kurang karakter.
check-misfit = Tidak sesuai.
check-typing = Salah ketik? Lihat lagi kemasannya: O dan 0, I dan 1, B dan 8 mudah tertukar.
check-nearest = Yang ini akan sesuai:
check-take = Begitulah pada kemasan: pakai
check-impossible = Tanggal itu tidak ada.
check-no-year = Tahunnya tidak mungkin.
check-no-month = Bulannya tidak ada.
check-no-day = Bulan itu tidak memiliki tanggal tersebut.
check-no-day-of-year = Tahun itu tidak memiliki hari tersebut.
check-contradiction = Dua bagian kode menyebut hari yang berbeda.
check-ahead = Setelah tanggal pemeriksaan: tidak mungkin untuk barang yang sudah ada di tangan. Lihat lagi.
check-past = Sudah lewat tanggal pada hari pemeriksaan: kedaluwarsa, bukan palsu.
check-ends = Masa simpan berakhir:
check-ends-rule = Hari terakhir adalah sehari sebelum tanggal yang sama; kemasan yang mencantumkan tanggal yang sama juga dianggap cocok.
check-agree = Sama di semua tempat.
check-others = Ketik juga kode dari tempat lain: harus sama.
check-disagree = Kode di tempat-tempat itu berbeda, padahal harus sama di semua tempat. Lihat lagi.
check-point = Jika tetap demikian, butir ini membahasnya:
check-order = Tidak pasti angka mana yang hari, bulan, atau tahun. Kemungkinannya:
check-buddhist = Tahunnya menurut penanggalan Buddha, 543 tahun lebih besar daripada tahun Masehi.
check-era = Tahunnya menurut penanggalan lain (Minguo atau era Jepang); di sini tanggal ditulis menurut tahun Masehi.
check-each = Di samping tanggal ini tidak ada kata yang menyatakan tanggal apa itu. Ketik setiap tanggal di kolomnya sendiri.
check-form = Ini tidak dapat dibaca sebagai tanggal. Ketik tahun, bulan, dan hari, misalnya:
check-differ = Kode dan tanggal yang tercetak menyebut hari yang berbeda. Lihat lagi:
check-shelf = Tanggalnya tidak cocok dengan tanggal produksi ditambah masa simpan. Lihat lagi keduanya:
check-outside = Tidak ada kemasan yang ditunjukkan di sini yang diproduksi pada waktu itu.
check-outside-then = Lihat lagi tanggalnya. Jika pada kemasan memang tertulis begitu, kemasannya bukan salah satu yang ditunjukkan di sini: tanyakan kepada pemegang hak.

verbatim-title = Teks Korea pada kemasan
verbatim-hint = Bandingkan dengan kemasan huruf demi huruf.
marks-title = Tanda sertifikasi
mark-name = Tanda
mark-number = Bentuk nomornya (9 angka, A huruf)

facts-title = Tentang produk
item-gtin = Kode batang (GTIN)
item-size = Ukuran
item-variants = Kemasan
hs-codes = Kode HS
net-content = Isi bersih
pao = Masa pakai setelah dibuka
functional = Kosmetik fungsional untuk
food-type = Jenis pangan
allergens = Alergen yang dicantumkan
storage = Penyimpanan
item-report-number = Nomor laporan produk (품목보고번호)
season = Musim
species = Spesies
look-alike-species = Spesies lain yang diakui sebagai spesies ini
fish-form = Keadaan
fish-catch = Asal perolehan
fish-areas = Daerah penangkapan FAO
fish-traceability = Tanda ketertelusuran
origin-not-by-eye = Spesies yang sama dari asal lain tidak dapat dibedakan dengan mata. Andalkan dokumen dan uji laboratorium.
shape = Bentuk

rights-title = Hak dan rekordasi kepabeanan
rights-hint = Menurut keadaan pada tanggal yang disebut. Periksa nomornya di kantor pendaftaran sebelum mengandalkannya.
right-of-brand = untuk semua produk merek ini
right-sign = Tanda
right-office = Kantor pendaftaran
right-number = Nomor
right-classes = Kelas
right-owner = Pemilik terdaftar
right-expires = Berakhir
right-state = Status
right-checked = diperiksa pada { $date }
right-live = Berlaku saat salinan ini dibuat
right-none = Tidak ada hak tercatat di sini untuk
right-none-hint = Ini hanya yang diketahui panduan ini: tanyakan kepada kantor pendaftaran atau pemegang hak apakah ada hak.
recordation = Rekordasi kepabeanan

contacts-title = Siapa yang dapat ditanya
contacts-hint = Pastikan alamat ini melalui jalur lain di luar salinan ini sebelum mengandalkan jawabannya.
contact-languages = Bahasa
contact-jurisdictions = Untuk
contact-everywhere = semua negara
contact-hours = Jam kerja
contact-open = Sekarang buka (hari libur tidak diperhitungkan).
contact-open-days = Sekarang dalam jam ini; harinya tidak disebutkan.
contact-closed = Sekarang tutup.
contact-yours = Menurut jam perangkat ini:
contact-email = Surel
contact-phone = Telepon
contact-address = Alamat
photo-request-title = Foto yang perlu dikirim
routes-title = Rute yang ditemukan
route-from = Dari
route-via = Melalui
route-to = Ke
hazards = Bahaya barang semacam ini
perishable = Mudah rusak
sources-title = Sumber
source-claim = Mengenai
source-text = Sumber
source-date = Tanggal

history-title = Lembar produk ini
revision-line = Revisi { $number } tanggal { $date }
revision-of = Revisi tanggal { $date }
revision-number = Revisi { $number }
owner = Penanggung jawab
review-due = Peninjauan berikutnya
review-overdue = Saat salinan ini dibuat, peninjauan lembar produk ini sudah melewati waktunya.
review-overdue-since = Peninjauan lembar produk ini jatuh tempo pada { $date } dan sudah terlambat: isinya mungkin tidak mutakhir. Tanpa perbedaan pun hasilnya tetap “Belum dapat disimpulkan”.
changes-title = Perubahan
approved-by = Disetujui oleh
approved-right-holder = pemegang hak

## A withdrawn dossier, and pages that moved

withdrawn-title = Lembar produk ini ditarik
withdrawn-hint = Lembar produk ini tidak lagi memuat butir pemeriksaan. Jangan gunakan salinan lamanya: tanyakan kepada kontak di bawah.
withdrawn-date = Jika alasannya produksi telah berakhir: kemasan dengan tanggal produksi setelahnya adalah alasan untuk segera bertanya kepada pemegang hak.
withdrawn-reason = Alasan
withdrawn-since = Ditarik pada
moved-title = Halaman ini telah pindah
moved-hint = Lembar produk ini sekarang ada di sini:

## About this copy

about-title = Tentang salinan ini
about-guide = Panduan
about-publisher = Penerbit
about-audience = Untuk
about-built = Dibuat pada
about-valid = Berlaku sampai dengan
about-no-end = tanggal tidak ditetapkan
about-sequence = Nomor terbitan
about-dossiers = Lembar produk
about-languages = Bahasa
verify-title = Cara memeriksa keutuhan salinan ini
verify-hint = Halaman yang diubah dapat meloloskan barang palsu atau menahan barang asli. Periksa salinan yang diterima dari tangan ke tangan sebelum menggunakannya.
verify-program = Dengan program jinwi
verify-program-hint = Program ini menemukan berkas yang diubah, hilang, atau ditambahkan, serta salinan yang kedaluwarsa.
verify-without = Tanpa program itu
verify-without-hint = Jalankan salah satu perintah ini di folder salinan ini. Perintah ini menemukan berkas yang diubah dan hilang, tetapi tidak menemukan berkas yang ditambahkan.
verify-anchor = Bandingkan nilai periksa berkas SHA256SUMS dengan nilai yang diberikan penerbit melalui jalur lain.
secrecy-title = Menjaga kerahasiaan
secrecy-text = Halaman-halamannya sendiri tidak dienkripsi. Edisi untuk bea cukai hanya diserahkan dalam arsip terenkripsi; jangan menyalinnya ke perangkat bersama atau pribadi.
notice-title = Pemberitahuan
credits-title = Kredit
credits-font = Hangul ditampilkan dengan Noto Sans KR, berlisensi SIL Open Font License 1.1.
credits-cldr = Nama negara dan bahasa berasal dari Unicode CLDR, berdasarkan Unicode License.
credits-han = Bentuk aksara Tionghoa dalam pencarian berasal dari OpenCC, di bawah Apache License 2.0, dan dari basis data Unihan, di bawah Unicode License.
credits-program = Dibuat dengan Jinwi.

## Closed lists: kinds of goods

kind-cosmetics = Kosmetik
kind-food = Pangan
kind-fish = Ikan dan hasil laut

## Closed lists: part of the goods looked at

area-carton = Karton
area-seal = Segel
area-barcode = Kode batang
area-date-code = Kode tanggal dan lot
area-label-text = Teks pada label
area-container = Wadah
area-closure = Tutup
area-inner = Bagian dalam kemasan
area-contents = Isi
area-document = Dokumen
area-species = Spesies

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = Mata telanjang
method-touch = Raba
method-loupe = Lup
method-measure = Ukur
method-weigh = Timbang
method-tilt = Miringkan di bawah cahaya
method-uv = Sinar ultraviolet
method-scan = Pindai
method-compare = Bandingkan dengan gambar
method-online = Cari di internet
method-lab = Laboratorium
tool-loupe = lup
tool-measure = penggaris atau jangka sorong
tool-weigh = timbangan
tool-uv = lampu ultraviolet
tool-scan = pemindai kode batang atau ponsel
tool-online = internet, di perangkat lain
tool-lab = laboratorium

## Closed lists: how much a difference says

weight-decisive = Menentukan
weight-strong = Kuat
weight-supporting = Pendukung
weight-decisive-means = Menurut pemegang hak, perbedaan ini tidak terjadi pada barang asli.
weight-strong-means = Perbedaan di sini jarang ada pada barang asli.
weight-supporting-means = Perbedaan di sini sering ada pada barang yang diperingatkan lembar ini, tetapi juga ditemukan pada barang asli.

## Closed lists: what a dossier warns of

infringement-counterfeit = barang palsu
infringement-look-alike = barang mirip
infringement-origin-misuse = keterangan asal yang tidak benar
infringement-forged-mark = tanda sertifikasi palsu
infringement-refill-relabel = diisi ulang atau diganti label
infringement-species-substitution = spesies lain
infringement-free-riding = tampilan yang ditiru

## Closed lists: shapes

shape-jar = Stoples
shape-tube = Tube
shape-bottle = Botol
shape-pump = Botol pompa
shape-box = Kotak
shape-pouch = Kantong
shape-can = Kaleng
shape-tray = Baki
shape-stick = Stik
shape-sheet = Lembaran
shape-bare = Tanpa kemasan
shape-other = Bentuk lain

## Closed lists: others

status-published = diterbitkan
status-withdrawn = ditarik
owner-moip = Kementerian Kekayaan Intelektual Korea (MOIP)
owner-mafra = Kementerian Pertanian, Pangan, dan Urusan Pedesaan Korea (MAFRA)
owner-mof = Kementerian Kelautan dan Perikanan Korea (MOF)
owner-mfds = Kementerian Keamanan Pangan dan Obat Korea (MFDS)
owner-kcs = Layanan Bea Cukai Korea (KCS)
right-status-registered = terdaftar
right-status-pending = dalam proses permohonan
right-status-disputed = disengketakan
right-status-owned-by-third-party = milik pihak ketiga
right-status-expired = berakhir
cause-decoded-lot = kode lot dihapus oleh pedagang
cause-relabelled = diberi label baru oleh importir
cause-rewrapped = dikemas ulang oleh pedagang
cause-damage = kerusakan
audience-public = masyarakat umum
audience-partner = kantor di luar negeri
audience-customs = petugas bea cukai
date-means-manufactured = tanggal produksi
date-means-packed = tanggal pengemasan
date-means-use-by = gunakan sebelum
date-means-sell-by = jual sebelum
date-means-best-before = baik digunakan sebelum
date-means-frozen = tanggal pembekuan
date-means-harvested = tanggal panen
date-means-caught = tanggal penangkapan
date-means-expires = tanggal kedaluwarsa

## What a source supports, where it is no point: parts of a dossier

claim-names = Nama
claim-infringements = Pelanggaran
claim-hs = Kode HS
claim-items = Ukuran dan kode batang
claim-variants = Kemasan
claim-codes = Kode
claim-dates = Tanggal
claim-shelf-life-months = Masa simpan
claim-verbatim = Teks Korea pada kemasan
claim-marks = Tanda sertifikasi
claim-rights = Hak
claim-contacts = Kontak
claim-routes = Rute
claim-safety = Keamanan
claim-cosmetics = Kosmetik
claim-food = Pangan
claim-fish = Ikan
claim-known-false = Kode yang ditemukan pada barang palsu

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = depan
token-back = belakang
token-side = samping
token-top = atas
token-bottom = bawah
token-base = dasar
token-inside = dalam
token-edge = tepi
token-label = label
token-front-label = label depan
token-back-label = label belakang
token-side-label = label samping
token-end-panel = panel ujung
token-carton = karton
token-carton-front = sisi depan karton
token-carton-back = sisi belakang karton
token-carton-side = sisi samping karton
token-carton-top = sisi atas karton
token-carton-bottom = sisi bawah karton
token-carton-and-can-base = sisi bawah karton dan dasar kaleng
token-shipping-carton = karton pengiriman
token-seal = segel
token-barcode = kode batang
token-date-code = kode tanggal dan lot
token-container = wadah
token-closure = penutup
token-cap = tutup
token-inner = bagian dalam kemasan
token-contents = isi
token-leaflet = brosur dalam kemasan
token-document = dokumen
token-jar-base = dasar stoples
token-bottle-base = dasar botol
token-can-base = dasar kaleng
token-can-rim = bibir kaleng
token-stick-base = dasar stik
token-tube-crimp = ujung jepit tube
token-orifice = lubang keluar
token-pouch-front = sisi depan kantong
token-pouch-back = sisi belakang kantong
token-pouch-edge = tepi kantong
token-pouch-label = label pada kantong
token-fruit-label = label pada buah
token-hologram = hologram
token-wrapper = pembungkus
token-tie = tali pengikat
token-tray = baki
token-lid = tutup atas
token-sachet = saset
token-sheet = lembaran
token-certificate = sertifikat
token-whole = barang utuh
token-head = kepala
token-head-top = bagian atas kepala
token-mouth = mulut
token-belly = perut
token-cavity = rongga perut
token-scales = sisik
token-fin = sirip
token-tail = ekor
token-dorsal = punggung ikan

## Free words: photos to send

token-six-sides = keenam sisi
token-date-code-with-ruler = kode tanggal dan lot dengan penggaris di sampingnya
token-seal-before-opening = segel, sebelum dibuka
token-inside-of-cap = bagian dalam tutup
token-front-straight-on = depan, tegak lurus
token-open-carton-from-above = karton terbuka, dari atas
token-hologram-two-angles = hologram, dari dua sudut
token-fruit-label-close-up = label pada buah, dari dekat
token-wrapper-against-light = pembungkus, diterawang ke cahaya
token-bullet-from-above = lipstik, dari atas
token-whole-fish-side = ikan utuh, dari samping
token-tail-with-ruler = ekor dengan penggaris di sampingnya
token-anal-fin-spread = sirip dubur, dibentangkan
token-phytosanitary-certificate = sertifikat fitosanitari
token-documents = dokumen kiriman
token-next-to-genuine = di samping barang asli
token-under-uv = di bawah sinar ultraviolet

## Free words: how a code is printed

token-laser = laser
token-ink-jet = tinta semprot
token-dot-matrix = matriks titik
token-thermal = cetak termal
token-printed = mesin cetak
token-embossed = cetak timbul
token-debossed = cetak tekan (cekung)
token-engraved = grafir
token-stamped = cap
token-hot-foil = cetak foil panas

## Free words: what is measured

token-weight = berat
token-length = panjang
token-width = lebar
token-height = tinggi
token-depth = kedalaman
token-thickness = ketebalan
token-diameter = diameter
token-volume = volume
token-count = jumlah
token-ratio = perbandingan
token-seal-width = lebar sambungan segel
token-tail-stalk-depth = tinggi batang ekor

## Free words: contacts, rights, who found goods counterfeit

token-authentication = pertanyaan keaslian
token-legal = pertanyaan hukum
token-general = pertanyaan umum
token-report = pelaporan barang palsu
token-trademark = merek
token-design = desain industri
token-patent = paten
token-utility-model = paten sederhana
token-copyright = hak cipta
token-gi = indikasi geografis
token-certification-mark = merek sertifikasi
token-collective-mark = merek kolektif
token-plant-variety = varietas tanaman
token-right-holder = pemegang hak
token-customs = bea cukai
token-court = pengadilan
token-laboratory = laboratorium
token-authority = instansi pemerintah

## Free words: kinds and parts of codes

token-lot = lot
token-serial = nomor seri
token-gtin = nomor kode batang
token-item-report-number = nomor laporan produk
token-registration-number = nomor pendaftaran
token-date = tanggal produksi
token-mfg = tanggal produksi
token-packed = tanggal pengemasan
token-use-by = gunakan sebelum
token-plant = pabrik
token-line = lini produksi
token-shift = giliran kerja
token-batch = bets
token-hour = jam
token-minute = menit
token-station = stasiun pengemasan
token-house = rumah kemas
token-orchard = kebun buah
token-history = nomor ketertelusuran
token-trace = nomor ketertelusuran
token-tracing-number = nomor pelacakan
token-fruit-label-number = nomor label buah
token-line-code = kode lini
token-carton-code = kode karton
token-check-number = nomor verifikasi
token-box = nomor kotak
token-licence = nomor izin
token-product = nomor produk
token-year = tahun
token-month = bulan
token-day = hari
token-check = angka periksa

## Free words: storage and hazards

token-cool-dry = sejuk dan kering
token-room-temperature = suhu ruang
token-chilled = didinginkan
token-chilled-0-5 = dingin, 0 sampai 5 °C
token-away-from-light = jauh dari cahaya
token-undeclared-allergen = alergen yang tidak dicantumkan
token-fish-allergen = alergen ikan
token-unknown-ingredients = bahan tidak diketahui
token-unknown-colourants = pewarna tidak diketahui
token-unknown-pesticide-residues = residu pestisida tidak diketahui
token-unknown-plant-health-status = kesehatan tumbuhan tidak bersertifikat
token-unproven-sun-protection = perlindungan surya tidak terbukti
token-past-use-by-contents = isi melewati tanggal pakai
token-expired-goods = barang kedaluwarsa
token-broken-glass = pecahan kaca
token-microbial-contamination = cemaran mikroba
token-heavy-metals = logam berat
token-spoilage = pembusukan
token-histamine = histamin

## Free words: functional cosmetics

token-whitening = pencerah kulit
token-wrinkle-improvement = kerutan
token-uv-protection = perlindungan dari sinar ultraviolet
token-hair-dye = pewarna rambut
token-hair-removal = penghilang bulu
token-hair-loss-relief = rambut rontok
token-acne-relief = jerawat

## Free words: allergens

token-egg = telur
token-milk = susu
token-buckwheat = soba (buckwheat)
token-peanut = kacang tanah
token-soya = kedelai
token-soy = kedelai
token-wheat = gandum
token-mackerel = makerel
token-crab = kepiting
token-shrimp = udang
token-pork = daging babi
token-beef = daging sapi
token-chicken = daging ayam
token-peach = persik
token-tomato = tomat
token-sulphites = sulfit
token-walnut = walnut
token-pine-nut = kacang pinus
token-squid = cumi-cumi
token-shellfish = kerang
token-fish = ikan
token-sesame = wijen

## Free words: form and catch of fish

token-live = hidup
token-fresh = segar
token-frozen = beku
token-dried = kering
token-salted = asin
token-seasoned = berbumbu
token-roasted = panggang
token-smoked = asap
token-canned = dikalengkan
token-fillet = filet
token-wild = tangkapan liar
token-farmed = budi daya

## Search

search-label = Cari dalam panduan ini
search-hint = Nama, kode batang, kode HS, kode pada kemasan
search-go = Cari
search-title = Pencarian
search-help = Ketik apa yang tertera pada kemasan atau yang Anda ingat: nama dalam aksara apa pun, kode batang atau sebagiannya, kode HS, nomor pendaftaran, kode lot.
search-no-script = Pencarian memerlukan JavaScript, yang dinonaktifkan atau tidak diizinkan di sini. Daftar berikut menuju ke setiap produk:
search-kind = Jenis barang
search-brand = Merek
search-market = Negara
search-any = semua
search-found = Hasil
search-code = Kode
search-products = Produk
search-brands = Merek
search-records = Catatan lain
search-passages = Dalam teks
search-lists = Daftar
search-all = Semua hasil
search-more = Tampilkan lagi
search-read-as = Dibaca sebagai
search-content = Ini label karton: nomornya adalah nomor barang di dalamnya.
search-content-count = Jumlah barang pada label: { $count }.
search-other-size = Ditemukan dalam ukuran selain { $size }: bandingkan dengan ukuran pada kemasan.
search-none = “{ $query }” tidak ada dalam panduan ini.
search-nearest = “{ $query }” sendiri tidak ada dalam panduan ini. Yang paling mendekati:
search-none-next = Ini tidak menyatakan apa pun tentang asli tidaknya barang: panduan ini tidak memuat semua produk. Coba lebih sedikit huruf, ejaan lain, atau nomor di bawah kode batang, atau gunakan daftar di bawah. Tanyakan kepada pemegang hak atau narahubung Anda.
search-none-filtered = Tidak ada yang ditemukan dengan jenis barang, merek, atau negara ini. Hapus pilihan untuk melihat yang lain.
search-incomplete = Sebagian indeks pencarian tidak dapat dimuat: salinan ini tidak lengkap. Tidak ditemukannya sesuatu di sini tidak menyatakan apa pun. Gunakan daftar, atau mintalah salinan baru.
search-why-alias = Sebutan lain
search-why-sound = Bunyinya mirip
search-why-similar = Ejaannya mirip
search-why-pinyin = Cara baca nama Tionghoa
search-why-initials = Huruf-huruf awal nama Korea
search-why-pack = Pada kemasan
search-why-hs = Kode HS
search-why-barcode = Kode batang
search-why-number = Nomor
search-why-form = Kode pada produk ini berbentuk seperti ini
search-why-false = Ditemukan pada barang palsu
search-why-near = Berbeda satu angka
search-why-case = Karton berisi barang ini
search-code-known = Nomor ini milik produk di bawah. Barang palsu sering memakai nomor asli yang disalin: ini bukan bukti.
search-code-known-false = Kode ini pernah ditemukan pada barang palsu. Kode asli juga disalin: periksa dengan teliti, ini bukan bukti.
search-code-check-digit = Angka periksa salah: angka terakhir adalah { $found }, padahal menurut angka lainnya seharusnya { $expected }. Mungkin ada angka yang salah baca atau salah ketik, atau nomor ini rekaan. Baca sekali lagi.
search-code-check-digit-unknown = Tidak ada produk dalam panduan ini yang nomornya mendekati nomor tersebut.
search-code-unknown = Bentuk nomor { $code } benar, tetapi tidak ada lembar produk dalam panduan ini yang memuatnya.
search-code-unknown-means = Ini tidak berarti barangnya palsu: panduan ini tidak memuat semua produk atau semua ukuran kemasan.
search-prefix-issuer = Angka-angka awal menunjukkan siapa yang menerbitkan nomor: GS1 di { $country }. Angka itu tidak menunjukkan tempat barang dibuat.
search-prefix-demonstration = Angka-angka awal ini untuk peragaan dan contoh: tidak ada barang yang dijual memakainya.
search-prefix-restricted = Angka-angka awal ini untuk dipakai di dalam satu perusahaan atau wilayah: nomor ini tidak berarti apa-apa di tempat lain.
search-prefix-publication = Angka-angka awal ini untuk buku dan terbitan berkala.
search-prefix-coupon = Angka-angka awal ini untuk kupon dan pengembalian uang.
search-prefix-global-office = Angka-angka awal ini diterbitkan oleh kantor global GS1. Angka itu tidak menunjukkan tempat barang dibuat.
search-prefix-unassigned = Daftar GS1 per { $date } tidak mencantumkan penerbit untuk angka-angka awal ini. Awalan baru masih terus diberikan: hal itu saja tidak menunjukkan apa pun tentang barangnya.

## Inspection

inspect-title = Pemeriksaan
inspect-go = Periksa barang di tangan
inspect-dossier = Lembar produk lengkap
inspect-lead = Jawab apa yang terlihat, urutannya bebas. Hasil mengikuti jawaban Anda menurut aturan yang dinyatakan. Yang Anda ketik tetap di perangkat ini.
inspect-paper = Di sini formulir ini untuk kertas: cetak halaman ini, tandai yang Anda lihat, dan baca hasilnya dari tabel di bagian akhir.
identity-title = Apakah barang ini berlabel produk ini?
identity-hint = Bandingkan merek, produk, dan ukuran yang tercetak pada barang dengan yang ditunjukkan di sini.
identity-sizes = Ukuran
identity-yes = Ya: merek, nama produk, dan ukuran yang tertera sama
identity-no = Tidak
identity-cannot-tell = Tidak dapat dipastikan
identity-no-means = Maka lembar produk ini tidak berlaku untuk barang itu. Cari lembar produk yang sesuai:
variant-unknown = Tidak diketahui
variant-none-of-these = Bukan salah satu dari ini
variant-possible = Masih mungkin salah satu dari ini. Hapus tanda pada yang dapat disingkirkan:
variant-excluded = Kemasan yang dipilih tidak diproduksi pada tanggal yang diketik. Lihat lagi keduanya; sementara itu kemasannya dianggap tidak diketahui.
variant-excluded-left = Menurut tanggalnya mungkin:
variant-excluded-none = Menurut tanggal yang diketik, ini bukan salah satu dari kemasan ini dan diperlakukan demikian. Lihat lagi tanggalnya; jika benar, tanyakan kepada pemegang hak.
tools-title = Yang ada pada saya
tools-hint = Hapus tanda pada yang tidak ada: butir yang memerlukannya disembunyikan, dan dihitung belum diperiksa.
tools-opens = Saya boleh membuka kemasan
tools-destroys = Saya boleh merusak satu barang
tools-hidden = Butir yang disembunyikan:
inspect-group-closed = Dengan mata dan tangan, kemasan tetap tertutup
inspect-group-tool = Dengan alat, kemasan tetap tertutup
inspect-group-opens = Kemasan dibuka
inspect-group-destroys = Barang dirusak
answer-question = Apa yang Anda lihat?
answer-matches = Cocok
answer-differs = Berbeda
answer-missing = Tidak ada
answer-cannot-tell = Tidak pasti
answer-blank = belum diperiksa
answer-note = Catatan
answer-photos = Nama berkas foto Anda
answer-not-this-pack = Tidak berlaku untuk kemasan ini.
answer-clear = Hapus jawaban
unit-title = Satuan yang diperiksa
unit-hint = Satu barang tidak membuktikan apa pun tentang yang lain. Ambil dari tengah dan dasar karton yang berbeda. Setiap satuan punya jawaban sendiri. Satuan baru mengambil produk dan kemasan dari satuan yang ditampilkan; ubah bila berbeda.
unit-name = Satuan { $number }
unit-add = Tambah satuan
unit-remove = Hapus satuan ini
unit-label = Tanda atau tempat satuan ini
outcome-title = Hasil
outcome-strong-indications = Indikasi kuat adanya kecurigaan
outcome-ask-right-holder = Ada indikasi: tanyakan kepada pemegang hak
outcome-inconclusive = Belum dapat disimpulkan
outcome-no-difference = Tidak ditemukan perbedaan (bukan berarti asli)
outcome-no-difference-in-copy = Tidak ditemukan perbedaan pada butir salinan ini (bukan berarti asli)
outcome-similar = Penampilan serupa: soal hak
outcome-no-outcome = Produk lain: tanpa hasil
outcome-no-form = Tidak ada butir dalam salinan ini: tanpa hasil
outcome-none-yet = Belum ada yang dijawab
outcome-status = Pernyataan tentang barang menurut aturan yang dinyatakan: bukan perintah penegahan atau pengeluaran barang, bukan penetapan hukum, bukan sertifikat.
outcome-fuller = Mungkin ada edisi yang lebih lengkap. Ini bukan sertifikat.
finding-points-to = Perbedaan menunjuk pada:
points-to-counterfeit = barang palsu
points-to-look-alike = penampilan serupa, soal hak
points-to-origin-misuse = keterangan asal yang tidak benar
points-to-forged-mark = tanda sertifikasi palsu
points-to-refill-relabel = kemasan yang diisi ulang atau diganti label
points-to-species-substitution = spesies lain dari yang tertulis
points-to-free-riding = tampilan yang ditiru, soal hak
points-to-no-right = barang yang tidak dibuat oleh pemegang hak
finding-no-right = Tidak ada hak yang berlaku di { $country } yang tercatat di sini: kata “palsu” tidak dipakai.
finding-choose-market = Pilih negara di bawah: perumusannya bergantung pada hak yang tercatat di sana.
finding-looked = Butir diperiksa: { $looked } dari { $of }
finding-rests-differ = Perbedaan yang ditemukan, yang terberat lebih dulu:
finding-rests-match = Butir yang cocok (bukan bukti keaslian):
finding-open = Masih terbuka:
finding-doubts = Mengapa belum dapat disimpulkan:
doubt-supporting-differ = Satu atau dua butir pendukung berbeda.
doubt-unanswered = Ada butir menentukan atau kuat yang belum dijawab.
doubt-few-match = Terlalu sedikit kecocokan yang berarti: diperlukan satu butir menentukan atau dua butir kuat.
doubt-nothing-tells = Butir dalam salinan ini tidak dapat menunjukkan lebih banyak.
doubt-identity-unsure = Tidak pasti apakah barang itu produk ini.
doubt-variant-unknown = Tidak diketahui kemasan yang mana.
doubt-none-of-these = Kemasannya bukan salah satu yang ditunjukkan di sini.
doubt-copy-out-of-date = Salinan ini sudah kedaluwarsa.
doubt-dossier-out-of-date = Peninjauan lembar produk ini sudah melewati waktunya.
finding-capped = Hasilnya lebih ringan daripada bila hanya dilihat dari perbedaannya, karena:
finding-second-look = Semua bergantung pada satu perbedaan menentukan: lihat sekali lagi, pada satuan lain bila ada.
finding-second-look-cause = Perbedaan yang menentukan hasil dapat memiliki penjelasan lain yang sama dan dihitung satu: lihat sekali lagi, pada satuan lain bila ada.
finding-undetected = Tidak ada butir terjawab yang dapat mendeteksi:
finding-outdated = Butir dan kemasan dengan terjemahan yang belum diperbarui (naskah asli telah berubah):
finding-fallback = Butir dan kemasan yang belum diterjemahkan, dibaca dalam bahasa lain:
consignment-in-units = Pada { $count } dari { $units } satuan yang diperiksa; ini tidak menyatakan apa pun tentang sisa kiriman.
consignment-others = Satuan yang merupakan produk lain: { $count }
consignment-title = Semua satuan yang diperiksa
rule-title = Bagaimana hasil diperoleh
rule-hint = Baca baris dari atas. Yang pertama berlaku adalah hasilnya.
rule-when = Bila
rule-strong-indications = Sedikitnya 1 butir menentukan berbeda, atau sedikitnya 2 butir kuat berbeda.
rule-ask-right-holder = 1 butir kuat berbeda, atau sedikitnya 3 butir pendukung berbeda.
rule-inconclusive = 1 atau 2 butir pendukung berbeda; atau ada butir menentukan atau kuat yang belum dijawab; atau tidak ada 1 butir menentukan maupun 2 butir kuat yang cocok; atau kemasan tidak diketahui; atau salinan atau lembar produk kedaluwarsa.
rule-no-difference = Tidak satu pun di atas. Bukan berarti asli: sebutkan apa yang tidak dapat dideteksi oleh butir terjawab.
rule-identity = Produk lain: tanpa hasil. Tidak pasti bahwa ini produknya, atau bukan salah satu kemasan yang ditunjukkan: paling berat “tanyakan kepada pemegang hak”, dan tidak pernah lebih ringan daripada “belum dapat disimpulkan”.
rule-variant = Kemasan tidak diketahui: hasil paling ringan di antara kemasan yang mungkin. Demikian pula bila tanggal yang diketik tidak mungkin bagi kemasan yang dipilih; bila tidak mungkin bagi semua kemasan, kemasannya bukan salah satu yang ditunjukkan.
rule-answers = “Tidak ada” dihitung sebagai “berbeda”, kecuali butir itu memang boleh tidak ada pada barang asli. “Tidak pasti” dihitung sebagai tanpa jawaban. Butir untuk kemasan lain tidak berlaku.
rule-match = Kecocokan tidak pernah menghapus perbedaan. Butir dengan penjelasan lain yang sama dihitung sekali.
rule-units = Beberapa satuan: yang dihitung hasil terberat, “pada sekian dari satuan yang diperiksa”, tidak pernah untuk seluruh kiriman.
rule-version = Aturan, versi { $number }
record-title = Catatan pemeriksaan
record-hint = Untuk arsip Anda. Jangan tulis nama orang. Catatan buatan sendiri, bukan sertifikat.
record-market = Negara tempat barang berada
record-market-none = tidak dinyatakan
record-consignment = Kiriman
record-reference = Nomor Anda
record-units = Jumlah satuan dalam kiriman
record-chosen = Cara satuan dipilih
record-keep = Simpan yang saya ketik bila halaman dimuat ulang
record-keep-hint = Hanya disimpan di tab ini, sampai Anda menutupnya atau menekan “Selesai dan hapus”.
record-kept = Jawaban Anda sebelumnya dipulihkan.
record-wipe = Selesai dan hapus
record-wipe-ask = Hapus semua yang Anda ketik di halaman ini?
record-save = Simpan catatan
record-save-editors = Simpan untuk editor
record-save-hint = Untuk editor: tanpa catatan, nomor, kiriman, tanda satuan, dan nama berkas.
record-saved = Disimpan sebagai berkas di perangkat ini:
record-next-print = Cetak untuk berkas Anda.
record-next-send = Kirim: teks di bawah kepada pemegang hak; berkas ini, yang memuat catatan dan nomor Anda, hanya kepada kantor Anda sendiri.
record-next-ask = Pertanyaan tentang barang:
record-next-editors = Kirim berkas ini kepada editor lewat jalur tempat Anda menerima panduan.
record-print = Cetak catatan
record-open = Buka catatan tersimpan
record-text-title = Teks untuk disalin
record-text-hint = Untuk pemegang hak atau kantor Anda. Butir khusus pabean hanya ditulis nomornya; namanya ada di lampiran.
record-text-editors = Tanpa catatan, nomor, kiriman, dan nama berkas
record-text-in = Teks dalam bahasa { $language }
record-copy = Salin
record-copied = Tersalin.
record-copy-by-hand = Teks sudah dipilih: salin dengan perangkat Anda.
record-annex = Lampiran: tidak untuk diungkapkan
record-annex-hint = Yang dilihat pada butir ini hanya untuk pabean. Simpan lampiran ini terpisah dari catatan.
record-annex-where = Lampiran dicetak setelah catatan, pada lembar tersendiri.
record-see-annex = lihat lampiran
record-goods = Produk
record-copy-of = Edisi dan hari salinan
record-rule = Aturan
record-identity = Berlabel sebagai produk ini
record-variant = Kemasan
record-codes = Kode dan tanggal yang diketik
record-looked = Satuan yang diperiksa
record-opened = Sebuah catatan dibuka. Dibuat dengan edisi { $edition }, salinan { $date }.
record-outcome-then = Hasil dalam catatan:
record-outcome-now = Hasil dengan salinan ini:
record-changed = Lembar produk berbeda dari yang dipakai saat catatan dibuat.
record-rule-changed = Aturan telah berubah: versi { $then } saat itu, versi { $now } sekarang.
record-unknown = Butir dalam catatan yang tidak ada di salinan ini:
record-weight-changed = Butir yang bobotnya berubah:
record-wrong = Berkas ini tidak dapat dibuka sebagai catatan.
wrong-not-json = Ini bukan catatan yang disimpan dari panduan ini.
wrong-newer = Disimpan oleh versi panduan yang lebih baru. Pakai salinan yang lebih baru.
wrong-guide = Milik panduan lain.
wrong-dossier = Ini catatan untuk lembar produk lain:
wrong-form = Sebagian rusak atau diubah.
wrong-size = Terlalu besar.
card-title = Kartu lapangan
card-go = Kartu lapangan untuk dicetak
card-hint = Paling banyak dua lembar A4, terbaca juga dalam hitam putih: cetak halaman ini atau simpan sebagai PDF.
card-print = Cetak kartu
card-further = { $count ->
   *[other] Ada { NUMBER($count) } butir pemeriksaan lain dalam panduan yang tidak ada di kartu ini
}
card-shortened = Dipersingkat agar muat dua lembar. Selengkapnya ada dalam panduan pada { $id }.
handbook-title = Buku pegangan
handbook-go = Cetak semuanya sebagai buku pegangan
handbook-hint = Setiap produk paling banyak dua lembar A4 dan mulai di lembar baru. Cetak halaman ini atau simpan sebagai PDF.
handbook-contents = Daftar isi
handbook-volume = Jilid { $number } dari { $total }
pocket-title = Berkas saku
pocket-hint = Berkas ini memuat gambarnya sendiri dan dapat dibuka tanpa jaringan. Isinya tidak berubah sendiri: mintalah yang baru bila sudah kedaluwarsa.
pocket-pictures-left = Sebagian gambar ditiadakan agar berkas tetap kecil. Gambarnya ada dalam panduan.

## The other records: what stands around the goods.

nav-jurisdictions = Hukum kepabeanan
jurisdictions-title = Hukum kepabeanan menurut negara dan wilayah
count-jurisdictions = { NUMBER($count) } negara dan wilayah
record-jurisdiction = Hukum kepabeanan
record-inherited = Mengikuti ketentuan
record-named-by = Lembar lain yang merujuk ke lembar ini
record-history = Lembar ini
record-revision = Revisi
source-read-on = dibaca pada { $date }
source-kind-statute = peraturan perundang-undangan
source-kind-official = terbitan instansi pemerintah
source-kind-right-holder = terbitan pemegang hak
source-kind-press = pers
source-kind-third-party = terbitan lain
known-yes = ya
known-no = tidak
known-partly = sebagian
known-unknown = belum diketahui dalam panduan ini
known-not-applicable = tidak berlaku
dated-since = sejak { $date }
dated-begins = mulai { $date }
dated-until = sampai { $date }
amount-per = per { $what }
left-out = Dikecualikan
jurisdiction-glance = Ringkasan
jurisdiction-code = Kode
jurisdiction-kind = Jenis
jurisdiction-kind-union = uni negara-negara
jurisdiction-kind-state = negara
jurisdiction-kind-customs-territory = daerah pabean
jurisdiction-kind-subnational = bagian dari suatu negara
jurisdiction-parents = Bagian dari
parent-scope-all = dalam segala hal
parent-scope-gi = untuk indikasi geografis
parent-scope-recordation = untuk rekordasi kepabeanan
jurisdiction-authorities = Instansi berwenang
authority-name = Instansi
authority-role = Tugas
authority-role-receives = menerima permohonan
authority-role-decides = memutus permohonan
authority-role-acts = melakukan penegahan barang
authority-role-advises = memberi saran
jurisdiction-deadlines = Tenggat
jurisdiction-deadlines-hint = Sebagaimana tertulis dalam sumber. Saat mulai dihitung dan hari yang dihitung berbeda menurut tempat; tanyakan kepada instansi berwenang sebelum mengandalkan suatu tanggal.
deadline-who = Siapa
deadline-act = Tindakan
deadline-time = Jangka waktu
deadline-from = Dihitung sejak
deadline-goods = Barang
deadline-missed = Bila terlewat
deadline-extended = dapat diperpanjang { $time }
deadline-extended-on = dapat diperpanjang { $time }: { $on }
law-article = { $law }, Pasal { $article }
time-hour = { NUMBER($count) } jam
time-working-hour = { NUMBER($count) } jam kerja
time-day = { NUMBER($count) } hari kalender
time-working-day = { NUMBER($count) } hari kerja
time-office-day = { NUMBER($count) } hari buka kantor
time-month = { NUMBER($count) } bulan
time-year = { NUMBER($count) } tahun
time-unstated = { NUMBER($count) } hari (sumber tidak menyebut hari kerja atau hari kalender)
clock-notification = pemberitahuan
clock-service = penyampaian surat pemberitahuan
clock-presentation = penyerahan barang untuk diperiksa
clock-detention = penegahan barang
clock-date-on-notice = tanggal pada surat pemberitahuan
clock-day-after-date-on-notice = hari setelah tanggal pada surat pemberitahuan
clock-receipt = penerimaan surat pemberitahuan
clock-expiry = berakhirnya masa berlaku
clock-unstated = tidak disebutkan dalam sumber
jurisdiction-ex-officio = Tindakan bea cukai karena jabatan
ex-officio-known = Apakah bea cukai bertindak karena jabatan?
ex-officio-basis = Artinya di sini
ex-officio-basis-without-application = juga tanpa permohonan pemegang hak
ex-officio-basis-only-if-recorded = hanya untuk hak yang sudah direkordasi
ex-officio-basis-criminal-power = sebagai penyidikan pidana
ex-officio-recorded-only = Hanya untuk hak yang sudah direkordasi
jurisdiction-scope = Barang yang tercakup
scope-import = Impor
scope-export = Ekspor
scope-transit = Transit
scope-free-zone = Kawasan bebas
scope-post = Pos
scope-traveller = Barang bawaan penumpang
jurisdiction-small-consignment = Kiriman kecil
small-known = Adakah prosedur khususnya?
small-limits = Batas
small-units = paling banyak { NUMBER($count) } satuan
small-weight = di bawah { $grams } g
small-kinds = Berlaku untuk
small-opt-in = Hanya jika diminta pemegang hak
jurisdiction-rights = Hak yang dilindungi bea cukai
right-recordable = Dapat direkordasi
right-type = Hak
jurisdiction-recordation = Rekordasi kepabeanan
recordation-exists = Adakah sistem rekordasi?
recordation-who = Yang dapat mengajukan
recordation-residence = Bagi pemegang hak dari luar negeri
residence-none = tidak perlu wakil setempat
residence-agent = melalui kuasa setempat
residence-local-entity = hanya melalui badan usaha setempat
recordation-portal = Portal
recordation-languages = Bahasa
recordation-documents = Dokumen
recordation-fees = Biaya permohonan
fee-state-charged = dipungut
fee-state-suspended = dihentikan sementara
fee-state-abolished = dihapus
fee-state-none = tidak ada
recordation-validity = Masa berlaku
validity-capped = paling lambat berakhir bersama haknya
jurisdiction-parallel = Impor paralel
parallel-exhaustion = Habisnya hak (exhaustion)
exhaustion-national = nasional
exhaustion-regional = regional
exhaustion-international = internasional
exhaustion-mixed = campuran
parallel-customs-act = Apakah bea cukai menindaknya?
jurisdiction-costs = Biaya
cost-what = Untuk
cost-payer = Yang membayar
jurisdiction-security = Jaminan
security-from = Yang menyerahkan
security-amount = Jumlah
jurisdiction-laws = Peraturan perundang-undangan
law-title = Judul
law-number = Nomor dan pasal
law-state = Status
legal-state-announced = diumumkan akan dibuat
legal-state-bill = rancangan dibahas di parlemen
legal-state-passed = disetujui parlemen
legal-state-promulgated = diundangkan
legal-state-in-force = berlaku
legal-state-applies = berlaku dan diterapkan
legal-state-repealed = dicabut
jurisdiction-calendar = Hari bea cukai tidak bekerja
calendar-weekend = Hari libur mingguan
calendar-holidays = Hari libur
calendar-covers = Daftar ini mencakup
calendar-span = { $from } sampai { $to }
jurisdiction-wording = Istilah setempat
wording-outcome = Hasil
wording-text = Kata yang dipakai di sana

## Cases: goods that were found.

nav-cases = Kasus
cases-title = Kasus temuan barang
count-cases = { NUMBER($count) } kasus
record-case = Kasus
case-date = Waktu
case-stage = Tahap perkara
case-stage-surveyed = ditemukan dalam survei
case-stage-seized = disita
case-stage-charged = didakwa
case-stage-first-instance = putusan tingkat pertama
case-stage-appeal = putusan banding
case-stage-final = putusan berkekuatan hukum tetap
case-stage-settled = berdamai
case-dossiers = Produk terkait
case-parties = Alasan pihak disebut
case-as-reported = Sebagaimana diberitakan
case-goods = Barang
case-kind = Jenis
case-amount = Jumlah dan nilai
case-quantity = { $number } { $unit }
value-basis-declared = menurut nilai yang diberitahukan
value-basis-genuine-retail = menurut harga eceran barang asli
value-basis-street = menurut harga jual barang ini
value-basis-unstated = dasar perhitungan tidak disebutkan sumber

## Statistics: figures of a period.

nav-statistics = Statistik
statistics-title = Statistik barang palsu
count-statistics = { NUMBER($count) } statistik
record-statistic = Statistik
statistic-indicator = Yang dihitung
statistic-scope = Cakupan merek
statistic-scope-all-brands = semua merek
statistic-scope-k-brand = merek Korea
statistic-scope-named = merek yang disebut dalam teks
statistic-stage = Tahap
statistic-stage-import = kepabeanan impor
statistic-stage-export = kepabeanan ekspor
statistic-stage-transit = transit
statistic-stage-market = pasar, toko, atau gudang
statistic-stage-online = penjualan daring
statistic-stage-unstated = tidak disebutkan sumber
statistic-unit = Satuan
count-unit-item = barang
count-unit-case = kasus
count-unit-consignment = kiriman
count-unit-listing = daftar penjualan daring
count-unit-right = hak
count-unit-box = kotak
count-unit-kilogram = kg
count-unit-litre = liter
count-unit-money = nilai uang
statistic-geography = Wilayah
statistic-by = Dihitung oleh
statistic-not-comparable = Tidak dapat dibandingkan dengan
statistic-supersedes = Menggantikan
statistic-superseded-by = Digantikan oleh
statistic-figures = Angka
statistic-period = Periode
statistic-value = Angka: { $unit }
statistic-estimate = perkiraan
statistic-rounded = dibulatkan ke { $number }
statistic-part = Bagian
statistic-parts = Rincian { $value }, { $period }
statistic-as-reported = Sebagaimana diberitakan, tahun tidak disebutkan
statistic-as-reported-hint = Sumber tidak menyebutkan tahun angka ini: tidak dapat dibandingkan atau dijumlahkan dengan angka lain.
statistic-year-unstated = sebagaimana diberitakan, tahun tidak disebutkan
statistic-order-earlier = periode yang lebih awal dari dua periode yang dibandingkan sumber
statistic-order-later = periode yang lebih akhir dari dua periode yang dibandingkan sumber

## Free words of the other records.

token-importer = importir
token-holder-of-goods = pihak yang menguasai barang
token-owner = pemilik hak
token-exclusive-licensee = penerima lisensi eksklusif
token-agent = kuasa
token-apply = mengajukan permohonan
token-apply-and-give-security = mengajukan permohonan dan menyerahkan jaminan
token-confirm-and-agree-to-destruction = memastikan pelanggaran dan menyetujui pemusnahan
token-start-proceedings = mengajukan gugatan ke pengadilan
token-inform-holder-of-goods = memberi tahu pihak yang menguasai barang
token-decide = memutus
token-investigate = meneliti dan memutus
token-obtain-court-order = memperoleh perintah pengadilan
token-renew = memperpanjang
token-request-hold = meminta barang ditahan
token-supply-missing-data = melengkapi data yang kurang
token-supply-data-on-genuine-goods = menyerahkan data barang asli
token-no-detention = barang tidak ditegah
token-release = barang dikeluarkan
token-expires = berakhir
token-any = semua
token-normal = barang yang tidak mudah rusak
token-perishable = barang mudah rusak
token-counterfeit = barang palsu
token-pirated = barang bajakan
token-power-of-attorney = surat kuasa
token-registration-certificate = sertifikat pendaftaran
token-photos = foto barang
token-application-form = formulir permohonan
token-undertaking = surat pernyataan bertanggung jawab
token-business-registration = akta pendirian perusahaan
token-storage = penyimpanan
token-destruction = pemusnahan
token-handling = penanganan
token-translation = penerjemahan
token-request = atas permintaan
token-security = dengan jaminan
token-right = hak
token-class = kelas
token-trade-name = nama dagang
token-supplementary-protection-certificate = sertifikat perlindungan tambahan
token-topography = desain tata letak sirkuit terpadu
token-cargo = kargo umum
token-express = barang kiriman ekspres
token-post = kiriman pos
token-other = lainnya
token-cosmetics = kosmetik
token-clothing = pakaian
token-several-kinds = berbagai jenis barang
