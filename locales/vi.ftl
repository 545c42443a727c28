## The frame of every page

own-name = Tiếng Việt
skip-to-content = Đến nội dung
menu = Trình đơn
language = Ngôn ngữ
nav-front = Trang chủ
nav-look = Tìm theo hình ảnh
nav-az = A–Z
nav-barcodes = Mã vạch
nav-products = Sản phẩm
nav-brands = Thương hiệu
nav-markets = Quốc gia
nav-hs = Mã HS
nav-about = Về bản sao này
breadcrumb = Vị trí hiện tại
on-this-page = Trên trang này
to-top = Lên đầu trang
leaves-copy = dẫn ra Internet
edition = Ấn bản
edition-public = Ấn bản dành cho công chúng ({ $name })
edition-partner = Ấn bản dành cho các văn phòng ở nước ngoài ({ $name })
edition-customs = Ấn bản dành cho công chức hải quan ({ $name })
dates-in-about = Các mốc ngày của bản sao này nằm ở trang “Về bản sao này”.

## Warnings about the copy, shown by script

copy-expired = Bản sao này đã hết hiệu lực: chỉ có giá trị đến { $date }. Hãy lấy bản mới hơn trước khi căn cứ vào đó.
copy-clock = Đồng hồ của thiết bị này sai: ngày đang hiển thị sớm hơn { $date }, ngày lập bản sao này. Tại đây không thể xét các mốc ngày.
copy-mixed = Bản sao này thiếu một số phần hoặc lẫn phần của bản khác. Không căn cứ vào đó; hãy lấy bản đầy đủ.

## The root page, where a language is chosen

choose-language = Chọn ngôn ngữ
page-bare = Nếu trang này không hiển thị đúng định dạng, hãy giải nén tệp ZIP trước rồi mở lại index.html.

## The front page

front-kinds = Hàng đang kiểm tra thuộc loại nào?
front-look-hint = Chỉ có hình ảnh: dùng khi không đọc được chữ trên bao bì
front-az-hint = Mọi sản phẩm theo tên
front-barcodes-hint = Theo dãy số dưới mã vạch
front-brands-hint = Theo tên trên bao bì
front-markets-hint = Nơi hàng được bán và nơi từng phát hiện hàng nghi vấn
front-hs-hint = Theo nhóm trong biểu thuế
front-ways = Cách tìm khác
front-latest = Mới thay đổi gần đây
front-holds = Nội dung của bản sao này
front-how = Tìm sản phẩm. Kiểm tra thương hiệu, sản phẩm và quy cách trên hàng có đúng như đã nêu không. Sau đó xem lần lượt từng điểm, đối chiếu hàng thật với hàng giả.

## Counts and dates

count-products = { $count ->
   *[other] { NUMBER($count) } sản phẩm
}
count-brands = { $count ->
   *[other] { NUMBER($count) } thương hiệu
}
count-points = { $count ->
   *[other] { NUMBER($count) } điểm cần kiểm tra
}
seconds = { $count ->
   *[other] khoảng { NUMBER($count) } giây
}
months = { $count ->
   *[other] { NUMBER($count) } tháng
}
reply-hours = { $count ->
   *[other] trả lời trong vòng { NUMBER($count) } giờ
}
since = từ { $from }
until = đến { $to }
from-to = { $from } đến { $to }
page-of = Trang { $page } / { $pages }
pages = Các trang
pages-by-first = Các trang, theo mục đầu tiên của mỗi trang
page-before = Trang trước
page-after = Trang sau
yes = có
no = không
not-stated = không nêu
list-comma = { ", " }
list-semicolon = { "; " }
label-colon = { ": " }
brackets-open = { " (" }
brackets-close = { ")" }
sentence-end = { ". " }

## Lists

brands-title = Thương hiệu
look-title = Tìm theo hình ảnh
look-hint = Chọn loại hàng, rồi chọn hình dạng. Màu sắc khác nhau giữa các bao bì: hãy xét theo hình dạng và chữ in, hình in.
look-choose = Chọn theo hình dáng
look-kind = Loại hàng
look-area = Bộ phận có điểm cần kiểm tra
look-any = Tất cả
look-found = Sản phẩm tìm thấy
look-nothing = Không có sản phẩm nào khớp tất cả lựa chọn. Điều này không nói lên gì về hàng hóa.
look-reset = Xóa lựa chọn
look-more = Xem thêm
shape-none = Không nêu hình dạng
az-title = Sản phẩm A–Z
barcodes-title = Tìm theo mã vạch
barcodes-hint = Mã số chỉ cho biết sản phẩm mang mã đó, không chứng minh gì về hàng đang kiểm tra: hàng giả thường mang mã vạch sao chép từ hàng thật, mã của hàng thật có thể không có ở đây, và các chữ số đầu (880: Hàn Quốc) cho biết tổ chức cấp mã, không cho biết nơi sản xuất.
barcodes-product = Sản phẩm
barcodes-seen = từng thấy cả trên hàng giả
barcodes-without = { $count ->
   *[other] { NUMBER($count) } sản phẩm ở đây không có số mã vạch.
}
markets-title = Quốc gia
markets-hint = Với mỗi quốc gia: sản phẩm có bao bì dành cho nước đó và sản phẩm từng bị phát hiện hàng nghi vấn tại đó.
market-title = Sản phẩm liên quan đến { $country }
market-sold = có bao bì dành cho nước này
market-seen = từng phát hiện hàng nghi vấn tại đây
market-right = có quyền được ghi nhận tại đây
market-entry = quyền ghi nhận tại đây: không có hiệu lực hoặc không thuộc chủ thể quyền
market-no-right = không có quyền nào được ghi nhận cho nước này
hs-title = Mã HS
hs-hint = Các nhóm của Hệ thống hài hòa (HS) 2022. Sản phẩm liệt kê được khai báo theo các nhóm này; biểu thuế của từng nước có thể chi tiết hơn.
hs-heading-title = HS { $code }
hs-no-subheading = Không nêu phân nhóm
no-picture = Không có ảnh
picture-lost = Thiếu hình: bản sao này không đầy đủ
nothing-here = Ấn bản này không có nội dung ở mục này.

## Labels on what is shown in another language or is out of date

shown-in = Ngôn ngữ hiển thị: { $language } (chưa được dịch)
translation-outdated = Bản dịch đã cũ: bản gốc đã thay đổi
machine-translated = Bản dịch máy
original-in = Bản gốc ({ $language })
invented = Thương hiệu này là hư cấu. Sản phẩm, chủ sở hữu, các số và thông tin liên hệ đều không có thật.

## A product dossier

names-printed = Tên in trên bao bì
record-id = Hồ sơ
brand = Thương hiệu
brand-compared = Thương hiệu được so sánh
right-holder = Chủ thể quyền
warns-of = Loại vi phạm cần lưu ý
also-called = Tên gọi khác
same-brand = Sản phẩm khác cùng thương hiệu
variants-title = Đây là loại bao bì nào?
variants-hint = Bao bì hàng thật khác nhau theo thị trường và ngày sản xuất. Trước hết hãy xác định bao bì đang kiểm tra: mỗi điểm chỉ áp dụng cho bao bì ghi bên cạnh.
variants-none = Không phải loại nào ở trên? Có thể là bao bì mới hoặc dành cho thị trường khác: hãy hỏi chủ thể quyền.
variant-markets = Dành cho thị trường
variant-made = Thời gian sản xuất
variant-languages = Ngôn ngữ trên bao bì
points-title = Điểm cần kiểm tra
outcome-guidance = Trùng khớp chứng minh được rất ít: bên làm giả sao chép những gì nhìn thấy được. “Không thấy khác biệt” không có nghĩa là “hàng thật”. Hàng thật bán ngoài kênh được ủy quyền không phải là hàng giả.
outcome-guidance-similar = Hàng này không bị coi là hàng giả. Hàng này tương tự một sản phẩm được bảo hộ: có xâm phạm quyền hay không là do chủ thể quyền và cơ quan có thẩm quyền xác định.
outcome-limited = Ấn bản đầy đủ hơn có thể có thêm điểm. Đây không phải là giấy chứng nhận.
points-none = Ấn bản này không nêu điểm cần kiểm tra nào cho sản phẩm này. Hãy hỏi chủ thể quyền.
column-number = STT
column-point = Điểm
column-weight = Giá trị phân biệt
point-number = Điểm { $number }
point-needs = Cần có: { $tool }
point-opens = phải mở bao bì
point-closed = không cần mở bao bì
point-destroys = làm hỏng hàng
point-may-be-absent = Hàng thật cũng có thể không có
point-needs-colour = Xem dưới ánh sáng ban ngày: phân biệt bằng màu, không thể xét trên bản đen trắng
point-variants = Chỉ áp dụng cho
point-seen-in = Từng phát hiện tại
point-first-seen = phát hiện lần đầu: { $date }
point-detects = Khác biệt là dấu hiệu của
point-cause = Nguyên nhân khác có thể có
shows-genuine = Hàng thật
shows-counterfeit = Hàng giả
shows-look-alike = Hàng tương tự
shows-other = Để so sánh
caution-title = Lưu ý
measure-title = Số đo
measure-so-far = { $side }, đến nay
photo-alt = { $side }, { $view }: { $point }
photo-alt-plain = { $side }, { $view }
photo-alt-product-genuine = { $name }, hàng thật
photo-alt-product-counterfeit = { $name }, hàng giả
photo-alt-product-look-alike = { $name }, hàng tương tự
photo-alt-product-other = { $name }, để so sánh
photo-credit = Ảnh: { $credit }, { $licence }
photo-determined = { $who } nhận định là hàng giả, { $date }
photo-determined-by = { $who } nhận định là hàng giả
hotspots = Các điểm trên ảnh này
point-on-picture = Xem trên hình
picture-enlarge = phóng to
compare-close = Đóng
compare-before = Cặp trước
compare-after = Cặp sau
compare-in = Phóng to
compare-out = Thu nhỏ
compare-fit = Vừa khung
compare-pixels = 1:1
compare-swap = Đổi chỗ
compare-over = Chồng lên nhau
compare-divider = Đường ngăn giữa hai hình
compare-pair = Cặp
compare-zoom = Thu phóng
compare-scale = Hai hình cùng tỷ lệ: thanh chỉ độ dài trên hàng hóa, không phải trên màn hình.
compare-no-scale = Không so sánh được kích thước: hai hình không có tỷ lệ chung.
compare-keys = Phím: + và − thu phóng, mũi tên di chuyển, 0 vừa khung, Page Up và Page Down đổi cặp, Esc đóng.

codes-title = Mã và ngày trên bao bì
codes-hint = Mã có thể bị sao chép. Mã đúng định dạng không chứng minh điều gì; mã không đúng định dạng là lý do để xem lại: là O hay 0, I hay 1, B hay 8?
code-where = Vị trí
code-print = Cách in
code-must-agree = Mã giống nhau ở tất cả các vị trí này
code-sample = Ví dụ
code-part = Phần
code-form = Dạng
code-in-sample = Trong ví dụ
code-literal = luôn là { $text }
code-letters = { $count ->
   *[other] { NUMBER($count) } chữ cái in hoa
}
code-digits = { $count ->
   *[other] { NUMBER($count) } chữ số
}
code-date = ngày, dạng { $form }
code-mixed = dạng { $form } (A là chữ cái, 9 là chữ số)
code-one-of = một trong số: { $list }
code-date-legend = YYYY hoặc YY là năm, MM là tháng, DD là ngày, JJJ là ngày thứ mấy trong năm
code-point = Thuộc điểm
dates-title = Ngày
date-word = Từ trên bao bì
date-meaning = Nghĩa
date-format = Cách ghi
shelf-life = Thời hạn sử dụng
shelf-life-hint = Quá ngày ghi trên bao bì nghĩa là hết hạn, không phải là hàng giả.
known-false-title = Mã từng thấy trên hàng giả
known-false-hint = Bên làm giả sao chép mã của hàng thật: trùng mã là lý do để xem kỹ hơn, không phải bằng chứng.
check-title = Kiểm tra mã hoặc ngày
check-hint = Gõ những gì đọc được trên bao bì: nội dung gõ không được lưu ở đâu cả. Khớp không chứng minh điều gì; không khớp chỉ là lý do để xem lại.
check-inspection = Ngày kiểm tra
check-inspection-hint = Các ngày được xét theo ngày này. Ban đầu là hôm nay theo đồng hồ của thiết bị: hãy sửa nếu sai.
check-no-inspection = Không có ngày kiểm tra: không xét ngày nào theo đó.
check-code = Mã như đọc được
check-fits = Đúng định dạng.
check-fits-means = Điều đó không chứng minh gì: mã của hàng thật cũng bị sao chép.
check-ambiguous = Có thể đọc theo nhiều cách; đây là cách thứ nhất.
check-begun = Đến đây thì đúng định dạng, nhưng còn thiếu ký tự.
check-misfit = Không đúng định dạng.
check-typing = Gõ nhầm chăng? Hãy xem lại bao bì: O và 0, I và 1, B và 8 dễ nhầm với nhau.
check-nearest = Mã này thì đúng định dạng:
check-take = Trên bao bì đúng như vậy: dùng mã này
check-impossible = Không có ngày này.
check-no-year = Năm này không thể có.
check-no-month = Không có tháng này.
check-no-day = Tháng đó không có ngày này.
check-no-day-of-year = Năm đó không có ngày này.
check-contradiction = Hai phần của mã chỉ hai ngày khác nhau.
check-ahead = Sau ngày kiểm tra: không thể có đối với hàng đã ở trước mặt. Hãy xem lại.
check-past = Đã quá hạn vào ngày kiểm tra: hết hạn, không phải là hàng giả.
check-ends = Thời hạn sử dụng kết thúc:
check-ends-rule = Ngày cuối cùng là ngày liền trước ngày tương ứng; bao bì ghi đúng ngày tương ứng cũng được coi là khớp.
check-agree = Giống nhau ở mọi vị trí.
check-others = Hãy gõ cả mã ở các vị trí khác: phải giống nhau.
check-disagree = Mã ở các vị trí khác nhau, trong khi phải giống nhau ở mọi vị trí. Hãy xem lại.
check-point = Nếu vẫn vậy, hãy trả lời ở điểm cần kiểm tra này:
check-order = Không chắc số nào là ngày, tháng hay năm. Có thể là:
check-buddhist = Năm theo Phật lịch, lớn hơn năm dương lịch 543 năm.
check-era = Năm tính theo lịch khác (lịch Dân Quốc hoặc niên hiệu Nhật Bản); ở đây ghi theo dương lịch.
check-each = Bên cạnh ngày này không có chữ cho biết đó là ngày gì. Hãy gõ mỗi ngày vào ô riêng.
check-form = Không đọc được thành ngày. Hãy gõ năm, tháng, ngày, ví dụ:
check-differ = Mã và ngày in trên bao bì chỉ hai ngày khác nhau. Hãy xem lại:
check-shelf = Ngày này không khớp với ngày sản xuất cộng thời hạn sử dụng. Hãy xem lại cả hai:
check-outside = Không có loại bao bì nào nêu ở đây được sản xuất vào thời gian này.
check-outside-then = Hãy xem lại ngày. Nếu trên bao bì đúng là như vậy thì đây không phải loại nào nêu ở đây: hãy hỏi chủ thể quyền.
verbatim-title = Chữ Hàn trên bao bì
verbatim-hint = So từng chữ với bao bì.
marks-title = Dấu chứng nhận
mark-name = Dấu
mark-number = Dạng số hiệu (9 là chữ số, A là chữ cái)
facts-title = Thông tin sản phẩm
item-gtin = Mã vạch (GTIN)
item-size = Quy cách
item-variants = Bao bì
hs-codes = Mã HS
net-content = Định lượng
pao = Hạn dùng sau khi mở
functional = Mỹ phẩm chức năng dùng cho
food-type = Loại thực phẩm
allergens = Chất gây dị ứng có ghi trên nhãn
storage = Bảo quản
item-report-number = Số báo cáo mặt hàng (품목보고번호)
season = Mùa vụ
species = Loài
look-alike-species = Loài bị đưa ra thay thế
fish-form = Dạng sản phẩm
fish-catch = Đánh bắt hoặc nuôi
fish-areas = Vùng khai thác FAO
fish-traceability = Dấu truy xuất nguồn gốc
origin-not-by-eye = Cùng loài nhưng khác xuất xứ thì không thể phân biệt bằng mắt. Hãy căn cứ vào chứng từ và kết quả phân tích.
shape = Hình dạng
rights-title = Quyền và đề nghị kiểm tra, giám sát hải quan
rights-hint = Theo tình trạng vào ngày đã nêu. Hãy tra cứu số này tại cơ quan đăng ký trước khi căn cứ vào đó.
right-of-brand = cho mọi sản phẩm của thương hiệu
right-sign = Dấu hiệu
right-office = Cơ quan đăng ký
right-number = Số đăng ký
right-classes = Nhóm
right-owner = Chủ sở hữu theo đăng ký
right-expires = Hết hạn
right-state = Tình trạng
right-checked = tra cứu: { $date }
right-live = Còn hiệu lực khi lập bản sao này
right-none = Không có quyền nào được ghi nhận tại đây cho
right-none-hint = Đây chỉ là phạm vi thông tin của cẩm nang này: hãy hỏi cơ quan đăng ký hoặc chủ thể quyền xem có quyền hay không.
recordation = Đề nghị kiểm tra, giám sát hải quan về sở hữu trí tuệ
contacts-title = Đầu mối liên hệ
contacts-hint = Trước khi căn cứ vào câu trả lời, hãy xác minh địa chỉ liên hệ qua một kênh khác ngoài bản sao này.
contact-languages = Ngôn ngữ
contact-jurisdictions = Phụ trách
contact-everywhere = mọi quốc gia
contact-hours = Giờ làm việc
contact-open = Hiện đang trong giờ làm việc (chưa tính ngày lễ).
contact-open-days = Hiện trong khung giờ này; không ghi rõ ngày trong tuần.
contact-closed = Hiện ngoài giờ làm việc.
contact-yours = Theo giờ của thiết bị này:
contact-email = Thư điện tử
contact-phone = Điện thoại
contact-address = Địa chỉ
photo-request-title = Ảnh cần gửi
routes-title = Tuyến vận chuyển đã phát hiện
route-from = Từ
route-via = Qua
route-to = Đến
hazards = Nguy cơ của loại hàng này
perishable = Hàng mau hỏng
sources-title = Nguồn
source-claim = Nội dung được dẫn nguồn
source-text = Nguồn
source-date = Ngày
history-title = Hồ sơ này
revision-line = Lần sửa đổi { $number }, { $date }
revision-of = Bản sửa đổi ngày { $date }
revision-number = Bản sửa đổi { $number }
owner = Cơ quan phụ trách
review-due = Hạn rà soát
review-overdue = Khi lập bản sao này, hồ sơ đã quá hạn rà soát.
review-overdue-since = Hạn rà soát hồ sơ này là { $date } và đã quá hạn: hồ sơ có thể không còn cập nhật. Dù không có khác biệt, kết quả vẫn là “Chưa kết luận được”.
changes-title = Các thay đổi
approved-by = Phê duyệt bởi
approved-right-holder = chủ thể quyền

## A withdrawn dossier, and pages that moved

withdrawn-title = Hồ sơ này đã được thu hồi
withdrawn-hint = Hồ sơ không còn điểm cần kiểm tra nào. Không dùng bản cũ của hồ sơ này; hãy hỏi các đầu mối dưới đây.
withdrawn-date = Nếu lý do là đã ngừng sản xuất: bao bì ghi ngày sản xuất sau thời điểm đó là lý do để hỏi ngay chủ thể quyền.
withdrawn-reason = Lý do
withdrawn-since = Ngày thu hồi
moved-title = Trang này đã được chuyển
moved-hint = Hồ sơ hiện nằm tại:

## About this copy

about-title = Về bản sao này
about-guide = Cẩm nang
about-publisher = Đơn vị phát hành
about-audience = Dành cho
about-built = Ngày lập
about-valid = Có giá trị đến
about-no-end = không ấn định ngày
about-sequence = Số phát hành
about-dossiers = Số hồ sơ
about-languages = Ngôn ngữ
verify-title = Cách xác minh bản sao này
verify-hint = Trang bị sửa đổi trái phép có thể khiến hàng giả được thông quan hoặc hàng thật bị giữ. Bản sao nhận qua tay người khác phải được xác minh trước khi dùng.
verify-program = Bằng chương trình jinwi
verify-program-hint = Phát hiện tệp bị sửa, bị thiếu hoặc bị thêm vào, và bản sao đã hết hiệu lực.
verify-without = Không dùng chương trình
verify-without-hint = Chạy một trong các lệnh sau trong thư mục của bản sao này. Lệnh phát hiện tệp bị sửa và bị thiếu, nhưng không phát hiện tệp bị thêm vào.
verify-anchor = So giá trị kiểm tra của tệp SHA256SUMS với giá trị mà đơn vị phát hành cung cấp qua kênh khác.
secrecy-title = Giữ bí mật
secrecy-text = Bản thân các trang không được mã hóa. Ấn bản dành cho hải quan chỉ được chuyển giao trong tệp nén đã mã hóa; không sao chép sang thiết bị dùng chung hoặc cá nhân.
notice-title = Thông báo
credits-title = Nguồn và giấy phép
credits-font = Chữ Hàn hiển thị bằng phông Noto Sans KR, theo giấy phép SIL Open Font License 1.1.
credits-cldr = Tên quốc gia và ngôn ngữ lấy từ Unicode CLDR, theo giấy phép Unicode License.
credits-han = Bảng đối chiếu các dạng chữ Hán dùng khi tìm kiếm lấy từ OpenCC, theo Apache License 2.0, và từ cơ sở dữ liệu Unihan, theo Unicode License.
credits-program = Tạo bằng Jinwi.

## Closed lists: kinds of goods

kind-cosmetics = Mỹ phẩm
kind-food = Thực phẩm
kind-fish = Thủy sản

## Closed lists: part of the goods looked at

area-carton = Hộp giấy
area-seal = Niêm phong hoặc mép hàn
area-barcode = Mã vạch
area-date-code = Ngày và số lô
area-label-text = Chữ trên nhãn
area-container = Bao bì trực tiếp
area-closure = Nắp
area-inner = Bên trong bao bì
area-contents = Hàng bên trong
area-document = Chứng từ
area-species = Loài

## Closed lists: how a point is looked at, and what is needed

method-naked-eye = Mắt thường
method-touch = Sờ
method-loupe = Kính lúp
method-measure = Đo
method-weigh = Cân
method-tilt = Nghiêng dưới ánh sáng
method-uv = Tia cực tím
method-scan = Quét mã
method-compare = So với ảnh
method-online = Tra cứu trực tuyến
method-lab = Phòng thí nghiệm
tool-loupe = kính lúp
tool-measure = thước hoặc thước kẹp
tool-weigh = cân
tool-uv = đèn tia cực tím
tool-scan = máy đọc mã vạch hoặc điện thoại
tool-online = Internet, trên thiết bị khác
tool-lab = phòng thí nghiệm

## Closed lists: how much a difference says

weight-decisive = Quyết định
weight-strong = Mạnh
weight-supporting = Bổ trợ
weight-decisive-means = Theo chủ thể quyền, hàng thật không có điểm khác biệt này.
weight-strong-means = Khác biệt này hiếm gặp trên hàng thật.
weight-supporting-means = Khác biệt này thường gặp trên loại hàng mà hồ sơ này cảnh báo, nhưng cũng có trên hàng thật.

## Closed lists: what a dossier warns of

infringement-counterfeit = hàng giả
infringement-look-alike = hàng tương tự
infringement-origin-misuse = giả mạo xuất xứ
infringement-forged-mark = giả mạo dấu chứng nhận
infringement-refill-relabel = nạp lại hoặc thay nhãn
infringement-species-substitution = thay bằng loài khác
infringement-free-riding = bắt chước hình thức trình bày

## Closed lists: shapes

shape-jar = Hũ
shape-tube = Tuýp
shape-bottle = Chai hoặc lọ
shape-pump = Chai có vòi bơm
shape-box = Hộp hoặc thùng
shape-pouch = Túi hoặc gói
shape-can = Lon
shape-tray = Khay
shape-stick = Thỏi
shape-sheet = Tấm hoặc miếng
shape-bare = Không bao bì
shape-other = Hình dạng khác

## Closed lists: others

status-published = đã công bố
status-withdrawn = đã thu hồi
owner-moip = Bộ Sở hữu trí tuệ Hàn Quốc (MOIP)
owner-mafra = Bộ Nông nghiệp, Lương thực và Nông thôn Hàn Quốc (MAFRA)
owner-mof = Bộ Đại dương và Thủy sản Hàn Quốc (MOF)
owner-mfds = Bộ An toàn Thực phẩm và Dược phẩm Hàn Quốc (MFDS)
owner-kcs = Cơ quan Hải quan Hàn Quốc (KCS)
right-status-registered = đã đăng ký
right-status-pending = đang chờ xử lý
right-status-disputed = đang tranh chấp
right-status-owned-by-third-party = thuộc sở hữu của bên thứ ba
right-status-expired = đã hết hạn
cause-decoded-lot = số lô bị thương nhân xóa
cause-relabelled = nhà nhập khẩu dán lại nhãn
cause-rewrapped = thương nhân gói lại
cause-damage = hư hỏng
audience-public = công chúng
audience-partner = các văn phòng ở nước ngoài
audience-customs = công chức hải quan
date-means-manufactured = ngày sản xuất
date-means-packed = ngày đóng gói
date-means-use-by = hạn sử dụng
date-means-sell-by = hạn bán
date-means-best-before = sử dụng tốt nhất trước ngày
date-means-frozen = ngày cấp đông
date-means-harvested = ngày thu hoạch
date-means-caught = ngày đánh bắt
date-means-expires = ngày hết hạn

## What a source supports, where it is no point: parts of a dossier

claim-names = Tên
claim-infringements = Hành vi xâm phạm
claim-hs = Mã HS
claim-items = Quy cách và mã vạch
claim-variants = Bao bì
claim-codes = Mã
claim-dates = Ngày
claim-shelf-life-months = Thời hạn sử dụng
claim-verbatim = Chữ Hàn trên bao bì
claim-marks = Dấu chứng nhận
claim-rights = Quyền
claim-contacts = Thông tin liên hệ
claim-routes = Tuyến vận chuyển
claim-safety = An toàn
claim-cosmetics = Mỹ phẩm
claim-food = Thực phẩm
claim-fish = Thủy sản
claim-known-false = Mã từng thấy trên hàng giả

## Free words: parts of a pack, places on it, views of it (within a list: no capital)

token-front = mặt trước
token-back = mặt sau
token-side = mặt bên
token-top = mặt trên
token-bottom = mặt dưới
token-base = đáy
token-inside = mặt trong
token-edge = mép
token-label = nhãn
token-front-label = nhãn mặt trước
token-back-label = nhãn mặt sau
token-side-label = nhãn mặt bên
token-end-panel = mặt đầu thùng
token-carton = hộp giấy
token-carton-front = mặt trước hộp giấy
token-carton-back = mặt sau hộp giấy
token-carton-side = mặt bên hộp giấy
token-carton-top = mặt trên hộp giấy
token-carton-bottom = đáy hộp giấy
token-carton-and-can-base = đáy hộp giấy và đáy lon
token-shipping-carton = thùng vận chuyển
token-seal = niêm phong hoặc mép hàn
token-barcode = mã vạch
token-date-code = ngày và số lô
token-container = bao bì trực tiếp
token-closure = nắp
token-cap = nắp đậy
token-inner = bên trong bao bì
token-contents = hàng bên trong
token-leaflet = tờ hướng dẫn
token-document = chứng từ
token-jar-base = đáy hũ
token-bottle-base = đáy chai
token-can-base = đáy lon
token-can-rim = vành lon
token-stick-base = đáy thỏi
token-tube-crimp = mép ép cuối tuýp
token-orifice = miệng tuýp
token-pouch-front = mặt trước túi
token-pouch-back = mặt sau túi
token-pouch-edge = mép túi
token-pouch-label = nhãn trên túi
token-fruit-label = tem trên quả
token-hologram = tem hologram
token-wrapper = giấy gói
token-tie = dây buộc
token-tray = khay
token-lid = nắp hộp
token-sachet = gói nhỏ
token-sheet = tấm hoặc miếng
token-certificate = giấy chứng nhận
token-whole = toàn bộ sản phẩm
token-head = đầu
token-head-top = đỉnh đầu
token-mouth = miệng
token-belly = bụng
token-cavity = khoang bụng
token-scales = vảy
token-fin = vây
token-tail = đuôi
token-dorsal = lưng cá

## Free words: photos to send

token-six-sides = cả sáu mặt
token-date-code-with-ruler = ngày và số lô, đặt thước bên cạnh
token-seal-before-opening = niêm phong trước khi mở
token-inside-of-cap = mặt trong của nắp
token-front-straight-on = mặt trước, chụp thẳng
token-open-carton-from-above = thùng đã mở, chụp từ trên xuống
token-hologram-two-angles = tem hologram, hai góc chụp
token-fruit-label-close-up = tem trên quả, chụp cận cảnh
token-wrapper-against-light = giấy gói, soi ngược sáng
token-bullet-from-above = thỏi son, chụp từ trên xuống
token-whole-fish-side = cả con cá, chụp ngang
token-tail-with-ruler = đuôi, đặt thước bên cạnh
token-anal-fin-spread = vây hậu môn, xòe ra
token-phytosanitary-certificate = giấy chứng nhận kiểm dịch thực vật
token-documents = chứng từ của lô hàng
token-next-to-genuine = đặt cạnh hàng thật
token-under-uv = dưới tia cực tím

## Free words: how a code is printed

token-laser = laser
token-ink-jet = in phun
token-dot-matrix = in ma trận điểm
token-thermal = in nhiệt
token-printed = in bằng máy in công nghiệp
token-embossed = dập nổi
token-debossed = dập chìm
token-engraved = khắc
token-stamped = đóng dấu
token-hot-foil = ép nhũ nóng

## Free words: what is measured

token-weight = trọng lượng
token-length = chiều dài
token-width = chiều rộng
token-height = chiều cao
token-depth = chiều sâu
token-thickness = độ dày
token-diameter = đường kính
token-volume = thể tích
token-count = số lượng
token-ratio = tỷ lệ
token-seal-width = bề rộng mép hàn
token-tail-stalk-depth = chiều cao cuống đuôi

## Free words: contacts, rights, who found goods counterfeit

token-authentication = hỏi hàng thật hay giả
token-legal = vấn đề pháp lý
token-general = vấn đề chung
token-report = báo tin về hàng giả
token-trademark = nhãn hiệu
token-design = kiểu dáng công nghiệp
token-patent = sáng chế
token-utility-model = giải pháp hữu ích
token-copyright = quyền tác giả
token-gi = chỉ dẫn địa lý
token-certification-mark = nhãn hiệu chứng nhận
token-collective-mark = nhãn hiệu tập thể
token-plant-variety = giống cây trồng
token-right-holder = chủ thể quyền
token-customs = cơ quan hải quan
token-court = tòa án
token-laboratory = phòng thí nghiệm
token-authority = cơ quan nhà nước

## Free words: kinds and parts of codes

token-lot = số lô
token-serial = số sê-ri
token-gtin = số mã vạch
token-item-report-number = số báo cáo mặt hàng
token-registration-number = số đăng ký
token-date = ngày sản xuất
token-mfg = ngày sản xuất
token-packed = ngày đóng gói
token-use-by = hạn sử dụng
token-plant = nhà máy
token-line = dây chuyền sản xuất
token-shift = ca sản xuất
token-batch = mẻ
token-hour = giờ
token-minute = phút
token-station = trạm đóng gói
token-house = cơ sở đóng gói
token-orchard = vườn trồng
token-history = mã truy xuất nguồn gốc
token-trace = mã truy xuất nguồn gốc
token-tracing-number = mã theo dõi
token-fruit-label-number = số trên tem quả
token-line-code = mã dây chuyền
token-carton-code = mã trên thùng
token-check-number = số xác thực
token-box = số thùng
token-licence = số giấy phép
token-product = mã số sản phẩm
token-year = năm
token-month = tháng
token-day = ngày
token-check = chữ số kiểm tra

## Free words: storage and hazards

token-cool-dry = nơi khô mát
token-room-temperature = nhiệt độ thường
token-chilled = giữ lạnh
token-chilled-0-5 = giữ lạnh, 0 đến 5 °C
token-away-from-light = tránh ánh sáng
token-undeclared-allergen = chất gây dị ứng không ghi nhãn
token-fish-allergen = chất gây dị ứng từ cá
token-unknown-ingredients = thành phần không rõ
token-unknown-colourants = chất tạo màu không rõ
token-unknown-pesticide-residues = dư lượng thuốc bảo vệ thực vật không rõ
token-unknown-plant-health-status = chưa có chứng nhận kiểm dịch thực vật
token-unproven-sun-protection = khả năng chống nắng chưa được chứng minh
token-past-use-by-contents = hàng bên trong quá hạn
token-expired-goods = hàng hết hạn
token-broken-glass = mảnh thủy tinh vỡ
token-microbial-contamination = nhiễm vi sinh vật
token-heavy-metals = kim loại nặng
token-spoilage = ôi thiu
token-histamine = histamin

## Free words: functional cosmetics

token-whitening = làm trắng da
token-wrinkle-improvement = giảm nếp nhăn
token-uv-protection = chống tia cực tím
token-hair-dye = nhuộm tóc
token-hair-removal = tẩy lông
token-hair-loss-relief = giảm rụng tóc
token-acne-relief = giảm mụn

## Free words: allergens

token-egg = trứng
token-milk = sữa
token-buckwheat = kiều mạch
token-peanut = lạc (đậu phộng)
token-soya = đậu nành
token-soy = đậu nành
token-wheat = lúa mì
token-mackerel = cá thu Nhật (sa ba)
token-crab = cua
token-shrimp = tôm
token-pork = thịt lợn
token-beef = thịt bò
token-chicken = thịt gà
token-peach = đào
token-tomato = cà chua
token-sulphites = sulfit
token-walnut = quả óc chó
token-pine-nut = hạt thông
token-squid = mực
token-shellfish = nhuyễn thể có vỏ
token-fish = cá
token-sesame = vừng (mè)

## Free words: form and catch of fish

token-live = sống
token-fresh = tươi
token-frozen = đông lạnh
token-dried = khô
token-salted = ướp muối
token-seasoned = tẩm gia vị
token-roasted = nướng hoặc rang
token-smoked = hun khói
token-canned = đóng hộp
token-fillet = phi lê
token-wild = đánh bắt tự nhiên
token-farmed = nuôi

## Search

search-label = Tìm trong cẩm nang này
search-hint = Tên, mã vạch, mã HS, mã trên bao bì
search-go = Tìm
search-title = Tìm kiếm
search-help = Nhập nội dung trên bao bì hoặc điều còn nhớ: tên bằng bất kỳ loại chữ nào, mã vạch hoặc một phần mã vạch, mã HS, số đăng ký, số lô.
search-no-script = Chức năng tìm kiếm cần JavaScript, hiện đang tắt hoặc không được phép dùng ở đây. Các danh sách sau dẫn đến mọi sản phẩm:
search-kind = Loại hàng
search-brand = Thương hiệu
search-market = Quốc gia
search-any = tất cả
search-found = Kết quả
search-code = Mã
search-products = Sản phẩm
search-brands = Thương hiệu
search-records = Hồ sơ khác
search-passages = Trong nội dung
search-lists = Danh sách
search-all = Tất cả kết quả
search-more = Xem thêm
search-read-as = Được hiểu là
search-content = Đây là nhãn của thùng: số này là số của mặt hàng bên trong.
search-content-count = Số lượng mặt hàng ghi trên nhãn: { $count }.
search-other-size = Tìm thấy quy cách khác với { $size }: hãy so với quy cách ghi trên bao bì.
search-none = “{ $query }” không có trong cẩm nang này.
search-nearest = Cẩm nang này không có đúng “{ $query }”. Gần nhất là:
search-none-next = Điều này không nói lên gì về việc hàng có phải là hàng thật hay không: cẩm nang không bao gồm hết mọi sản phẩm. Hãy thử ít chữ hơn, cách viết khác hoặc số bên dưới mã vạch, hoặc dùng các danh sách dưới đây. Hãy hỏi chủ thể quyền hoặc đầu mối liên hệ của đơn vị.
search-none-filtered = Không tìm thấy gì với loại hàng, thương hiệu hoặc quốc gia này. Bỏ lựa chọn để xem phần còn lại.
search-incomplete = Không tải được một phần chỉ mục tìm kiếm: bản sao này không đầy đủ. Không tìm thấy ở đây không nói lên điều gì. Hãy dùng các danh sách hoặc lấy bản sao mới.
search-why-alias = Tên gọi khác
search-why-sound = Phát âm gần giống
search-why-similar = Cách viết gần giống
search-why-pinyin = Cách đọc tên tiếng Trung
search-why-initials = Các chữ cái đầu của tên tiếng Hàn
search-why-pack = Trên bao bì
search-why-hs = Mã HS
search-why-barcode = Mã vạch
search-why-number = Số
search-why-form = Mã trên sản phẩm này có dạng như vậy
search-why-false = Từng thấy trên hàng giả
search-why-near = Khác một chữ số
search-why-case = Thùng chứa mặt hàng này
search-code-known = Số này thuộc về sản phẩm dưới đây. Hàng giả thường mang số sao chép từ hàng thật: đây không phải bằng chứng.
search-code-known-false = Mã này từng thấy trên hàng giả. Mã của hàng thật cũng bị sao chép: hãy xem kỹ, đây không phải bằng chứng.
search-code-check-digit = Chữ số kiểm tra sai: chữ số cuối là { $found }, nhưng theo các chữ số còn lại thì phải là { $expected }. Hoặc có chữ số bị đọc sai hay gõ sai, hoặc số này là bịa đặt. Hãy đọc lại.
search-code-check-digit-unknown = Không có sản phẩm nào trong cẩm nang mang số gần giống số này.
search-code-unknown = Số { $code } đúng dạng, nhưng không có trong hồ sơ nào của cẩm nang này.
search-code-unknown-means = Điều đó không có nghĩa hàng đó là hàng giả: cẩm nang không bao gồm hết mọi sản phẩm hay mọi quy cách.
search-prefix-issuer = Các chữ số đầu cho biết bên cấp số: GS1 tại { $country }. Các chữ số này không cho biết hàng được sản xuất ở đâu.
search-prefix-demonstration = Các chữ số đầu dành cho minh họa và ví dụ: không hàng hóa nào bán trên thị trường mang các chữ số này.
search-prefix-restricted = Các chữ số đầu dành để dùng trong nội bộ một công ty hoặc một khu vực: số này không có ý nghĩa ở nơi khác.
search-prefix-publication = Các chữ số đầu dành cho sách và ấn phẩm định kỳ.
search-prefix-coupon = Các chữ số đầu dành cho phiếu giảm giá và phiếu hoàn tiền.
search-prefix-global-office = Các chữ số đầu do văn phòng toàn cầu của GS1 cấp. Các chữ số này không cho biết hàng được sản xuất ở đâu.
search-prefix-unassigned = Danh sách của GS1 tháng { $date } không ghi tổ chức nào cho các chữ số đầu này. Các đầu số vẫn được cấp thêm về sau: riêng điều đó không nói gì về hàng hóa.

## Inspection

inspect-title = Kiểm tra
inspect-go = Kiểm tra hàng trong tay
inspect-dossier = Toàn bộ hồ sơ
inspect-lead = Hãy trả lời những gì nhìn thấy, theo thứ tự bất kỳ. Kết quả suy ra từ câu trả lời theo một quy tắc đã công bố. Những gì nhập vào không rời khỏi thiết bị này.
inspect-paper = Ở đây tập lệnh bị tắt nên biểu mẫu chỉ dùng được trên giấy: hãy in trang này, đánh dấu những gì nhìn thấy và đọc kết quả từ bảng ở cuối.
identity-title = Hàng có ghi là sản phẩm này không?
identity-hint = So sánh thương hiệu, tên sản phẩm và quy cách in trên hàng với những gì nêu ở đây.
identity-sizes = Quy cách
identity-yes = Có: thương hiệu, tên sản phẩm và quy cách ghi trên hàng đều trùng
identity-no = Không
identity-cannot-tell = Không xác định được
identity-no-means = Khi đó hồ sơ này không áp dụng cho món hàng. Hãy tìm đúng hồ sơ:
variant-unknown = Không biết
variant-none-of-these = Không phải loại nào trong số này
variant-possible = Vẫn có thể là một trong các loại sau. Bỏ đánh dấu loại có thể loại trừ:
variant-excluded = Loại bao bì đã chọn không được sản xuất vào ngày đã nhập. Hãy xem lại cả hai; cho đến khi đó, coi như chưa biết loại bao bì.
variant-excluded-left = Theo ngày này, có thể là:
variant-excluded-none = Theo ngày đã nhập, đây không phải loại bao bì nào trong số này và được tính như vậy. Hãy xem lại ngày; nếu đúng, hãy hỏi chủ thể quyền.
tools-title = Dụng cụ có sẵn
tools-hint = Bỏ đánh dấu thứ không có: các điểm cần đến nó sẽ bị ẩn và tính là chưa xem.
tools-opens = Được phép mở bao bì
tools-destroys = Được phép phá hủy một món hàng
tools-hidden = Số điểm bị ẩn:
inspect-group-closed = Bằng mắt và tay, không mở bao bì
inspect-group-tool = Bằng dụng cụ, không mở bao bì
inspect-group-opens = Phải mở bao bì
inspect-group-destroys = Phải phá hủy món hàng
answer-question = Quan sát thấy gì?
answer-matches = Khớp
answer-differs = Có khác biệt
answer-missing = Thiếu
answer-cannot-tell = Không rõ
answer-blank = chưa xem
answer-note = Ghi chú
answer-photos = Tên tệp ảnh
answer-not-this-pack = Không áp dụng cho bao bì này.
answer-clear = Xóa câu trả lời
unit-title = Các món hàng đã xem
unit-hint = Một món hàng không chứng minh gì về những món khác. Hãy lấy hàng từ giữa và đáy các thùng khác nhau. Mỗi món hàng có câu trả lời riêng. Món hàng mới lấy sản phẩm và bao bì của món đang hiển thị; hãy đổi nếu khác.
unit-name = Món hàng { $number }
unit-add = Thêm một món hàng
unit-remove = Bỏ món hàng này
unit-label = Dấu hoặc vị trí của món hàng này
outcome-title = Kết quả
outcome-strong-indications = Có dấu hiệu nghi vấn rõ rệt
outcome-ask-right-holder = Có dấu hiệu nghi vấn: hỏi chủ thể quyền
outcome-inconclusive = Chưa kết luận được
outcome-no-difference = Không thấy khác biệt (không có nghĩa là hàng thật)
outcome-no-difference-in-copy = Không thấy khác biệt ở các điểm của bản sao này (không có nghĩa là hàng thật)
outcome-similar = Trình bày tương tự: vấn đề về quyền
outcome-no-outcome = Sản phẩm khác: không có kết quả
outcome-no-form = Bản sao này không có điểm nào: không có kết quả
outcome-none-yet = Chưa có câu trả lời nào
outcome-status = Kết quả này suy ra từ một quy tắc cố định: không phải quyết định tạm dừng làm thủ tục hải quan hay thông quan, không phải kết luận pháp lý, không phải giấy chứng nhận.
outcome-fuller = Có thể có ấn bản đầy đủ hơn. Đây không phải giấy chứng nhận.
finding-points-to = Các khác biệt là dấu hiệu của:
points-to-counterfeit = hàng giả
points-to-look-alike = trình bày tương tự, vấn đề về quyền
points-to-origin-misuse = giả mạo xuất xứ
points-to-forged-mark = dấu chứng nhận giả
points-to-refill-relabel = bao bì được nạp lại hoặc dán nhãn lại
points-to-species-substitution = loài khác với loài ghi trên nhãn
points-to-free-riding = bắt chước hình thức trình bày, vấn đề về quyền
points-to-no-right = hàng không do chủ thể quyền sản xuất
finding-no-right = Ở đây không ghi nhận quyền nào đang có hiệu lực tại { $country }: không dùng từ “hàng giả”.
finding-choose-market = Hãy chọn quốc gia bên dưới: cách diễn đạt tùy theo các quyền được ghi nhận tại đó.
finding-looked = Số điểm đã xem: { $looked } trên { $of }
finding-rests-differ = Các khác biệt đã thấy, quan trọng nhất trước:
finding-rests-match = Các điểm khớp (không chứng minh là hàng thật):
finding-open = Chưa trả lời:
finding-doubts = Vì sao chưa kết luận được:
doubt-supporting-differ = Có khác biệt ở một hoặc hai điểm bổ trợ.
doubt-unanswered = Điểm quyết định hoặc điểm có giá trị phân biệt mạnh chưa có câu trả lời.
doubt-few-match = Quá ít điểm khớp có sức nặng: cần một điểm quyết định hoặc hai điểm có giá trị phân biệt mạnh.
doubt-nothing-tells = Các điểm của bản sao này không cho biết thêm được.
doubt-identity-unsure = Chưa chắc món hàng là sản phẩm này.
doubt-variant-unknown = Chưa biết là loại bao bì nào.
doubt-none-of-these = Bao bì không phải loại nào nêu ở đây.
doubt-copy-out-of-date = Bản sao này đã hết hiệu lực.
doubt-dossier-out-of-date = Hồ sơ này đã quá hạn rà soát.
finding-capped = Kết quả nhẹ hơn mức mà riêng các khác biệt cho thấy, vì:
finding-second-look = Tất cả phụ thuộc vào một khác biệt quyết định: hãy xem lại lần nữa, trên món hàng khác nếu có.
finding-second-look-cause = Các khác biệt quyết định kết quả có thể có cùng một cách giải thích khác và chỉ tính là một: hãy xem lại lần nữa, trên món hàng khác nếu có.
finding-undetected = Không điểm nào đã trả lời có thể phát hiện:
finding-outdated = Các điểm và bao bì có bản dịch đã cũ (bản gốc đã thay đổi):
finding-fallback = Các điểm và bao bì chưa được dịch, đọc bằng ngôn ngữ khác:
consignment-in-units = Ở { $count } trong { $units } món hàng đã xem; điều này không nói gì về phần còn lại của lô hàng.
consignment-others = Số món hàng là sản phẩm khác: { $count }
consignment-title = Tất cả món hàng đã xem
rule-title = Kết quả suy ra như thế nào
rule-hint = Đọc các dòng từ trên xuống. Dòng đầu tiên thỏa mãn là kết quả.
rule-when = Điều kiện
rule-strong-indications = Có khác biệt ở ít nhất 1 điểm có giá trị quyết định, hoặc ở ít nhất 2 điểm có giá trị phân biệt mạnh.
rule-ask-right-holder = Có khác biệt ở 1 điểm có giá trị phân biệt mạnh, hoặc ở ít nhất 3 điểm bổ trợ.
rule-inconclusive = Có khác biệt ở 1 hoặc 2 điểm bổ trợ; hoặc điểm quyết định hay điểm có giá trị phân biệt mạnh chưa có câu trả lời; hoặc không có 1 điểm quyết định cũng không có 2 điểm có giá trị phân biệt mạnh nào khớp; hoặc chưa biết loại bao bì; hoặc bản sao hay hồ sơ đã hết hạn.
rule-no-difference = Không thuộc các trường hợp trên. Không có nghĩa là hàng thật; kết quả cũng liệt kê những gì các điểm đã trả lời không thể phát hiện.
rule-identity = Sản phẩm khác: không có kết quả. Chưa chắc là sản phẩm này, hoặc không phải bao bì nào nêu ở đây: nặng nhất là “hỏi chủ thể quyền”, và không bao giờ nhẹ hơn “chưa kết luận được”.
rule-variant = Chưa biết loại bao bì: lấy kết quả nhẹ nhất trong các bao bì có thể. Cũng vậy khi ngày đã nhập loại trừ bao bì đã chọn; nếu loại trừ mọi bao bì thì coi như không phải loại nào nêu ở đây.
rule-answers = “Thiếu” tính như “có khác biệt”, trừ khi điểm đó có thể thiếu trên hàng thật. “Không rõ” tính như không có câu trả lời. Điểm của bao bì khác không áp dụng.
rule-match = Một điểm khớp không bao giờ xóa một khác biệt. Các điểm có cùng cách giải thích khác chỉ tính một lần.
rule-units = Nhiều món hàng: kết quả nặng nhất được nêu là “ở bao nhiêu trong số món hàng đã xem”, không bao giờ nêu cho cả lô hàng.
rule-version = Quy tắc, phiên bản { $number }
record-title = Bản ghi kiểm tra
record-hint = Ghi chú tự lập, không phải văn bản chính thức, không phải giấy chứng nhận. Để lưu hồ sơ; không ghi tên người.
record-market = Quốc gia nơi có hàng
record-market-none = không nêu
record-consignment = Lô hàng
record-reference = Số tham chiếu của cơ quan mình
record-units = Số lượng hàng trong lô
record-chosen = Cách chọn các món hàng
record-keep = Giữ nội dung đã nhập nếu trang tải lại
record-keep-hint = Chỉ giữ trong thẻ này, đến khi đóng thẻ hoặc nhấn “Kết thúc và xóa”.
record-kept = Đã khôi phục các câu trả lời trước đó.
record-wipe = Kết thúc và xóa
record-wipe-ask = Xóa mọi nội dung đã nhập trên trang này?
record-save = Lưu bản ghi
record-save-editors = Lưu cho ban biên tập
record-save-hint = Cho ban biên tập: không có ghi chú, số tham chiếu, lô hàng, dấu của món hàng và tên tệp.
record-saved = Đã lưu thành tệp trên thiết bị này:
record-next-print = In ra để lưu hồ sơ.
record-next-send = Gửi: gửi văn bản bên dưới cho chủ thể quyền; tệp này có ghi chú và số hiệu của bạn, chỉ gửi cho cơ quan của bạn.
record-next-ask = Câu hỏi về hàng hóa:
record-next-editors = Hãy gửi tệp này cho ban biên tập qua kênh mà bạn đã nhận sách hướng dẫn.
record-print = In bản ghi
record-open = Mở bản ghi đã lưu
record-text-title = Văn bản để sao chép
record-text-hint = Gửi chủ thể quyền hoặc cơ quan mình. Điểm chỉ dành cho hải quan được ghi bằng số; tên của chúng ở phụ lục.
record-text-editors = Không có ghi chú, số tham chiếu, lô hàng và tên tệp
record-text-in = Văn bản: { $language }
record-copy = Sao chép
record-copied = Đã sao chép.
record-copy-by-hand = Văn bản đã được chọn: hãy sao chép bằng chức năng của thiết bị.
record-annex = Phụ lục: không được tiết lộ
record-annex-hint = Nội dung xem ở các điểm này chỉ dành cho hải quan. Hãy giữ phụ lục tách riêng khỏi bản ghi.
record-annex-where = Phụ lục được in sau bản ghi, trên một tờ riêng.
record-see-annex = xem phụ lục
record-goods = Sản phẩm
record-copy-of = Ấn bản và ngày lập bản sao
record-rule = Quy tắc
record-identity = Được ghi là sản phẩm này
record-variant = Bao bì
record-codes = Mã và ngày đã nhập
record-looked = Món hàng đã xem
record-opened = Đã mở một bản ghi. Bản ghi được tạo với ấn bản { $edition }, bản sao ngày { $date }.
record-outcome-then = Kết quả trong bản ghi:
record-outcome-now = Kết quả theo bản sao này:
record-changed = Hồ sơ khác với hồ sơ dùng khi tạo bản ghi.
record-rule-changed = Quy tắc đã thay đổi: khi đó phiên bản { $then }, nay phiên bản { $now }.
record-unknown = Các điểm trong bản ghi không có ở bản sao này:
record-weight-changed = Các điểm đã đổi giá trị phân biệt:
record-wrong = Không thể mở tệp này như một bản ghi.
wrong-not-json = Đây không phải bản ghi lưu từ cẩm nang này.
wrong-newer = Bản ghi này được lưu bằng phiên bản cẩm nang mới hơn. Hãy dùng bản sao mới hơn.
wrong-guide = Bản ghi này thuộc về cẩm nang khác.
wrong-dossier = Đây là bản ghi của hồ sơ khác:
wrong-form = Một số phần bị hỏng hoặc bị sửa đổi.
wrong-size = Tệp quá lớn.
card-title = Thẻ tra cứu tại chỗ
card-go = Thẻ tra cứu tại chỗ để in
card-hint = Nhiều nhất hai tờ A4, đọc được cả khi in đen trắng: hãy in trang này hoặc lưu thành PDF.
card-print = In thẻ
card-further = { $count ->
   *[other] Còn { NUMBER($count) } điểm cần kiểm tra trong cẩm nang không có trên thẻ này
}
card-shortened = Đã rút gọn cho vừa hai tờ. Toàn văn có trong cẩm nang, mục { $id }.
handbook-title = Sổ tay
handbook-go = In tất cả thành sổ tay
handbook-hint = Mỗi sản phẩm chiếm nhiều nhất hai tờ A4 và bắt đầu ở tờ mới. Hãy in trang này hoặc lưu thành PDF.
handbook-contents = Mục lục
handbook-volume = Tập { $number } trên { $total }
pocket-title = Tệp bỏ túi
pocket-hint = Tệp này chứa sẵn hình ảnh và mở được một mình, không cần mạng. Nội dung không tự cập nhật: hãy xin tệp mới khi hết hạn.
pocket-pictures-left = Một số hình đã được bỏ để tệp nhỏ gọn. Hình có trong cẩm nang.
