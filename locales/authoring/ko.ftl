### 프로그램이 편집자에게 하는 말: 콘텐츠 규칙과 명령줄 문구.
###
### 읽는 사람은 프로그래머가 아니라 부처 담당자입니다. 메시지는 짧은 구 하나이며 대상은 백틱으로 묶고 마침표를 찍지 않습니다.
### `.hint`는 지금 할 일을 한 줄로 알려 줍니다. `.explain`은 `jinwi explain`이 변수 없이 보여 주는 설명으로, 규칙의 내용과
### 이유, 틀린 예와 맞는 예, 고치는 방법을 담습니다. 백틱 안의 말과 항목 이름, 파일 이름은 어느 언어에서나 그대로 둡니다.

## 모든 진단에 붙는 말

severity-error = 오류
severity-warning = 경고
severity-note = 참고
severity-hint = 조치
# $suggestion: 작성자가 쓰려던 것으로 보이는 말.
suggestion = 혹시 `{ $suggestion }`입니까?
# 생김새와 다른 문자. $character: 유니코드 번호(예: U+00A0). $kind: invisible, space, quote, dash, digit, letter, comment, wide.
# $meant: 그 문자로 잘못 보이는 본래 문자. 보이지 않는 문자에는 없음.
look-alike = { $kind ->
        [invisible] { $character }: 보이지 않는 문자입니다. 양옆 글자와 함께 지우고 다시 입력하십시오
        [space] { $character }: 다른 종류의 빈칸입니다. 지우고 빈칸을 다시 입력하십시오
        [quote] { $character }: 다른 종류의 따옴표입니다. 곧은 따옴표 `{ $meant }`를 쓰십시오
        [dash] { $character }: 줄표나 빼기표입니다. 붙임표 `-`를 쓰십시오
        [digit] { $character }: 다른 문자의 숫자입니다. `{ $meant }`를 쓰십시오
        [letter] { $character }: `{ $meant }`처럼 생긴 다른 문자의 글자입니다. 다시 입력하십시오
        [comment] ` #` 뒤는 주석으로 읽힙니다. 글을 따옴표로 묶으십시오
       *[wide] { $character }: 전각 기호이거나 다른 문자의 기호입니다. `{ $meant }`를 쓰십시오
    }
# $count: 건수.
faults-more = 이 파일에 같은 문제가 { $count }건 더 있음

## 규칙: 폴더와 파일

stray-file = 쓰이는 곳이 없는 파일
    .hint = 이름을 고치거나 제자리로 옮기거나 삭제하십시오. 이 파일은 어느 페이지에도 나오지 않습니다
    .explain =
        콘텐츠의 모든 파일에는 정해진 자리가 있습니다. 다른 곳에 있는 파일은 어느 페이지에도 나오지 않습니다.
        대개는 이름을 잘못 적은 것이며, 공개했다고 믿은 내용이 아무에게도 보이지 않게 됩니다.
        자료 폴더에는 dossier.yaml 또는 brand.yaml, guide.yaml에 적은 언어마다 en.md 같은 언어 파일,
        그리고 제품 자료라면 photos 폴더가 들어갑니다.
        틀린 예: products/food/red-ginseng/dossier.yml, products/food/red-ginseng/en.markdown
        맞는 예: products/food/red-ginseng/dossier.yaml, products/food/red-ginseng/en.md
        이름을 고치거나 옮기거나 삭제하십시오. 새 언어의 파일이라면 guide.yaml에 그 언어를 추가하십시오.

# $what: unreadable, name, link, device, depth 가운데 하나.
unsafe-file = { $what ->
        [unreadable] 읽을 수 없는 파일 또는 폴더
        [name] 글자로 읽을 수 없는 이름
        [link] 다른 곳을 가리키는 바로 가기(링크)
        [device] 일반 파일이 아님
        [depth] 너무 깊이 있는 폴더
       *[other] 쓸 수 없는 파일
    }
    .hint = { $what ->
        [unreadable] 파일이 아직 있는지, 열 수 있는 권한이 있는지 확인하십시오
        [name] 영문자, 숫자, 붙임표(-)로 이름을 바꾸십시오
        [link] 바로 가기 대신 파일 자체를 복사해 넣으십시오
        [device] 삭제하십시오. 콘텐츠에는 파일과 폴더만 둡니다
        [depth] 위쪽 폴더로 옮기십시오. 폴더는 11단계까지만 둘 수 있습니다
       *[other] 일반 파일로 바꾸어 넣으십시오
    }
    .explain =
        콘텐츠에는 프로그램이 읽을 수 있는 일반 파일과 폴더만 12단계 깊이까지 둡니다. 이름은 글자여야 합니다.
        바로 가기(링크)는 다른 사람의 컴퓨터에 없는 곳이나, 공개할 뜻이 없던 파일로 이어질 수 있습니다.
        틀린 예: photos/front.jpg가 C:\Users\me\Pictures\front.jpg의 바로 가기임
        맞는 예: photos/front.jpg가 사진 파일 자체임
        바로 가기가 있던 자리에 파일을 복사해 넣으십시오. 파일을 읽을 수 없다면 다른 프로그램에서 닫고 권한을 확인하십시오.

# $what: 다른 파일 또는 폴더.
twin-names = 대소문자나 저장 방식만 다른 이름이 이미 있음: `{ $what }`
    .hint = 누구나 구별할 수 있도록 둘 중 하나의 이름을 바꾸십시오
    .explain =
        Windows와 대부분의 USB 저장 장치는 Front.jpg와 front.jpg를 같은 파일로 봅니다. 복사하면 하나가 다른 하나를 말없이
        덮어씁니다. 겉보기는 같아도 저장 방식이 다른 한글 이름(macOS에서 흔함)도 마찬가지입니다.
        틀린 예: photos/Front.jpg와 photos/front.jpg
        맞는 예: photos/front.jpg와 photos/front-2025.jpg
        둘 중 하나의 이름을 바꾸고 dossier.yaml에 적은 이름도 함께 바꾸십시오.

# $limit: 최대 크기. 예: 1 MiB.
file-too-large = { $limit }보다 큰 파일
    .hint = 내용을 줄이십시오. 제품 자료는 보통 5 KB 정도이니 맞는 파일인지 확인하십시오
    .explain =
        YAML 파일과 언어 파일(.md)은 1 MiB(영문자로 약 백만 자)까지만 쓸 수 있습니다. 실제 자료는 수천 자입니다. 이보다 큰 파일은
        대개 사진이나 한글·워드 문서에 이름만 잘못 붙인 것이며, 모두의 작업을 느리게 합니다.
        틀린 예: 워드 문서의 이름을 en.md로 바꿈
        맞는 예: en.md가 일반 텍스트 파일임
        메모장 같은 텍스트 편집기로 열어 어떤 파일인지 확인하십시오.

not-utf8 = UTF-8로 저장되지 않은 글
    .hint = 인코딩을 “UTF-8”로 골라 파일을 다시 저장하십시오
    .explain =
        모든 글은 UTF-8로 저장합니다. 한글, 중국어, 태국어, 아랍어를 함께 담을 수 있는 인코딩은 이것뿐입니다.
        다른 인코딩으로 읽으면 한글이 깨지는데, 외국에서는 아무도 알아차리지 못합니다.
        틀린 예: “ANSI”, “EUC-KR”, “CP949”로 저장
        맞는 예: “UTF-8”로 저장
        메모장에서는 [파일] - [다른 이름으로 저장]에서 “인코딩”을 UTF-8로 고릅니다. 표시된 곳은 읽지 못한 첫 글자입니다.

# $character: 유니코드 번호. 예: U+202E.
forbidden-character = 보이지 않는 문자 `{ $character }`
    .hint = 그 자리를 지우고 다시 입력하십시오. 붙여 넣은 글에 자주 딸려 옵니다
    .explain =
        눈에 보이지 않으면서 내용을 바꾸는 문자가 있습니다. 글자의 순서를 뒤집거나 글을 중간에서 끊기도 합니다.
        그러면 저장된 번호와 다른 번호가 페이지에 보일 수 있습니다. 웹 페이지나 PDF에서 붙여 넣을 때 딸려 옵니다.
        틀린 예: "HN26"과 "02101" 사이에 보이지 않는 U+202E가 있음
        맞는 예: "HN2602101"
        표시된 곳을 양옆 글자와 함께 지우고 다시 입력하십시오.

# $character: 그 글자.
mixed-letters = 로마자 낱말 안에 다른 문자의 글자 `{ $character }`가 있음
    .hint = 낱말 전체를 다시 입력하십시오. 포장에 그렇게 인쇄되어 있다면 본문에 설명하십시오
    .explain =
        키릴 문자와 그리스 문자에는 로마자처럼 생긴 글자가 있습니다. 그런 글자가 섞인 코드나 이름은 검색되지 않으며,
        포장과 견주어 보아도 다른 점이 보이지 않습니다. 글을 붙여 넣거나 다른 자판으로 입력할 때 섞이며, 위조업자도 씁니다.
        틀린 예: HN26О2101(О가 키릴 문자 U+041E)
        맞는 예: HN26O2101
        낱말을 지우고 로마자 자판으로 다시 입력하십시오.

# $file: 있어야 할 파일.
missing-file = 파일 `{ $file }` 없음
    .hint = `{ $file }` 파일을 만들거나, 이름을 잘못 적은 파일이 있으면 고치십시오
    .explain =
        콘텐츠에는 guide.yaml이 있어야 합니다. 브랜드 폴더마다 brand.yaml, 제품 폴더마다 dossier.yaml이 있어야 하고,
        그 폴더마다 원문 언어의 파일(guide.yaml에 source_language: ko라고 적었다면 ko.md)이 있어야 합니다.
        틀린 예: products/food/red-ginseng/ 폴더에 dossier.yml과 en.md만 있음
        맞는 예: products/food/red-ginseng/ 폴더에 dossier.yaml, ko.md, en.md가 있음
        파일을 만들거나 이름을 바로잡으십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.


## 규칙: YAML 파일을 쓰는 법

# $message: empty-document, field-name, look-alike, look-alike 또는 읽기 프로그램이 낸 영어 문구.
yaml-syntax = 여기부터 파일을 읽을 수 없음: { $message ->
        [empty-document] 파일이 비어 있음
        [field-name] 항목 이름은 글자여야 함
        [look-alike] 겉보기와 다른 문자임
       *[other] { $message }
    }
    .hint = { $message ->
        [look-alike] 먼저 이것을 고치십시오. 그 뒤는 읽지 못했습니다
       *[other] 이 줄과 바로 윗줄에서 빠진 쌍점(:), 따옴표, 괄호, 들여쓰기가 있는지 보십시오
    }
    .explain =
        YAML 파일은 `항목: 값` 꼴의 줄로 이루어집니다. 쌍점 뒤에는 한 칸을 띄우고, 딸린 내용은 Tab이 아니라 빈칸으로
        들여 쓰며, 따옴표와 괄호는 모두 닫습니다. 표시된 곳 뒤의 내용은 읽지 못했습니다.
        틀린 예: size:50 mL
        틀린 예: source: 진술: 권리자
        맞는 예: size: 50 mL
        맞는 예: source: "진술: 권리자"
        쌍점과 빈칸이 이어지는 글이나 # 기호가 든 글은 따옴표로 묶으십시오.

# $what: 기호. 예: *, &, !tag, ---.
yaml-alias = 여기에 쓸 수 없는 기호 `{ $what }`
    .hint = 이 기호로 시작하는 글은 따옴표로 묶고, 아니라면 값을 그대로 풀어 쓰십시오
    .explain =
        YAML은 값 앞의 *와 &를 다른 값을 되풀이하는 줄임표로, !를 종류 표시로 읽고, 두 번째 --- 줄부터는 다른 문서로 봅니다.
        여기서는 쓰지 않습니다. 누구나 읽을 수 있도록, 또 작은 파일이 엄청나게 불어나지 않도록 모든 값을 제자리에 풀어 씁니다.
        틀린 예: note: *하노이에서 발견*
        맞는 예: note: "*하노이에서 발견*"
        값을 따옴표로 묶거나, 줄임표 대신 그 값을 그대로 쓰십시오.

# $what: 허용되는 단계 수.
yaml-too-deep = { $what }단계보다 깊이 겹친 목록이나 항목
    .hint = 열기만 하고 닫지 않은 괄호가 있는지 보십시오
    .explain =
        목록과 항목은 64단계까지만 겹쳐 쓸 수 있습니다. 제품 자료에서 가장 깊은 항목도 6단계에 있습니다.
        이보다 깊은 것은 언제나 실수이고 대개 괄호를 줄지어 적은 것이며, 컴퓨터의 메모리를 다 써 버릴 수 있습니다.
        틀린 예: hs: [[[[[[[[[[[[[[ …
        맞는 예: hs: ["3304.99"]
        남는 괄호를 지우십시오.

# $field: 적힌 항목. $known: 쓸 수 있는 항목(쉼표로 구분).
unknown-field = 알 수 없는 항목 `{ $field }`
    .hint = 여기에 쓸 수 있는 항목: { $known }
    .explain =
        프로그램이 모르는 항목을 말없이 넘기는 일은 없습니다. 대개 이름을 잘못 적었거나 다른 항목 아래에 들어간 것이며,
        그대로 두면 그 내용이 안내서에서 빠집니다.
        틀린 예: visiblity: customs
        맞는 예: visibility: customs
        이름을 고치거나, 들여쓰기를 맞추어 제 항목 아래에 두십시오.

# $field: 항목.
missing-field = 필수 항목 `{ $field }` 없음
    .hint = `{ $field }:` 항목과 값을 추가하십시오
    .explain =
        자료가 되려면 꼭 있어야 하는 항목이 있습니다. 제품 자료에는 id, brand, status, visibility, owner, revision(number와 date),
        names(hangul), infringements, hs가, 사진에는 id, file, shows, credit, licence가, 식별점에는 id, area, method, weight가
        필요합니다. 표시된 곳은 그 항목이 빠진 자료의 첫머리입니다.
        틀린 예: 사진에 id와 file만 있음
        맞는 예: 사진에 id, file, shows, credit, licence가 있음
        작성 중(draft)인 자료에서는 경고로만 알립니다.

# $field: 항목.
duplicate-field = 두 번 적힌 항목 `{ $field }`
    .hint = 둘 중 하나만 남기고 지우십시오
    .explain =
        한 자료에 같은 항목은 한 번만 씁니다. 두 번 적으면 하나가 사라지고 어느 쪽이 맞는지 알 수 없습니다.
        언어별 항목이라면 번역 하나가 통째로 사라집니다.
        틀린 예: title: 아래에 en: Guide가 있고, 더 아래에 en: Handbook이 또 있음
        맞는 예: title: 아래에 en: Guide만 있음
        두 값을 견주어 맞는 것만 남기십시오. 한 항목에 값이 둘이면 목록으로 씁니다: [a, b].

# $wanted: text, true-or-false, whole-number, number, list, map, box. $found: nothing, text, list, map.
wrong-type = { $wanted ->
        [text] 글자가
        [true-or-false] `true`나 `false`가
        [whole-number] 정수가
        [number] 숫자가
        [list] 목록이
        [map] 항목 묶음이
        [box] 숫자 네 개로 된 영역이
       *[other] 다른 형식의 값이
    } 와야 할 자리에 { $found ->
        [nothing] 값이 없음
        [text] { $wanted ->
            [text] 따옴표만 있음
            [true-or-false] 다른 값이 있음
            [whole-number] 다른 값이 있음
            [number] 다른 값이 있음
           *[other] 값 하나만 있음
        }
        [list] 목록이 있음
        [map] 항목 묶음이 있음
       *[other] 다른 값이 있음
    }
    .hint = { $wanted ->
        [text] 쌍점 뒤에 글자를 쓰고, 없어도 되는 항목이면 지우십시오
        [true-or-false] 소문자로 `true` 또는 `false`라고 쓰십시오
        [whole-number] `12`처럼 숫자만 쓰십시오
        [number] `51.2`처럼 숫자와 소수점으로 쓰십시오
        [list] `[a, b]`처럼 대괄호 안에 쓰거나, 줄마다 `- ` 뒤에 하나씩 쓰십시오
        [map] 이 항목 아래에 `이름: 값` 줄을 들여 쓰십시오
        [box] 대괄호 안에 왼쪽, 위, 너비, 높이의 순서로 숫자 네 개를 쓰십시오
       *[other] 이 항목에 맞는 형식으로 쓰십시오
    }
    .explain =
        항목마다 값의 형식이 정해져 있습니다. 글자, 숫자, true 또는 false, 목록, 딸린 항목의 묶음 가운데 하나입니다.
        비워 둔 항목에는 값이 없습니다. 없어도 되는 항목은 아예 쓰지 않습니다.
        틀린 예: seen_in: CN
        틀린 예: seconds: 스무 초
        맞는 예: seen_in: [CN]
        맞는 예: seconds: 20
        메시지에 나온 형식으로 값을 쓰십시오.

# $value: 적힌 숫자.
unquoted-number = 따옴표로 묶지 않은 번호 `{ $value }`
    .hint = 따옴표로 묶으십시오. 다른 프로그램이 0을 지울 수 있습니다
    .explain =
        이 프로그램은 번호를 적힌 대로 둡니다. 그러나 표 계산 프로그램 등은 앞의 0이나 소수점 뒤의 0을 지우므로
        품목번호나 등록번호가 다른 번호로 바뀝니다.
        틀린 예: hs: [3304.10]
        맞는 예: hs: ["3304.10"]
        양을 나타내는 수가 아닌 번호와 코드는 따옴표로 묶으십시오.

# $value: 따옴표까지 적힌 대로의 글.
other-quotes = 다른 종류의 따옴표로 묶은 글 `{ $value }`
    .hint = 양끝에 곧은 따옴표 `"`를 쓰십시오. 인쇄된 따옴표라면 곧은 따옴표로 한 번 더 묶으십시오
    .explain =
        문서 프로그램, 휴대전화, 대화 앱은 따옴표를 둥근 모양으로 바꿉니다. YAML은 이를 글의 일부로 읽으므로 페이지에도
        그대로 보이고, 글자를 하나하나 견주는 독자는 포장에서 그 따옴표를 찾게 됩니다.
        틀린 예: hangul: “하늘설 크림”
        맞는 예: hangul: "하늘설 크림"
        따옴표가 인쇄되어 있을 때: text: "“순수”"
        이름(names)과 포장의 글(verbatim)에서는 오류, 다른 곳에서는 경고로 알립니다.

# $value: 남은 글.
text-cut = `{ $value }`에서 글이 끊김: ` #` 뒤는 주석으로 읽힘
    .hint = 글 전체를 따옴표로 묶으십시오. 주석이라면 # 뒤에 한 칸을 띄우십시오
    .explain =
        따옴표가 없는 글에서 빈칸 뒤의 #는 편집자만 보는 주석을 시작합니다. 번호처럼 글의 일부였던 내용이 페이지에서 빠지고,
        독자는 남은 글과 포장을 견주게 됩니다.
        틀린 예: text: 제조번호 #3 표시
        맞는 예: text: "제조번호 #3 표시"
        주석일 때: size: 50 mL # 상자와 견줄 것

## 규칙: 값

# $value: 적힌 낱말. $known: 쓸 수 있는 낱말(쉼표로 구분).
unknown-value = 알 수 없는 낱말 `{ $value }`
    .hint = 다음 가운데 하나를 쓰십시오: { $known }
    .explain =
        이 항목에는 정해진 낱말만 쓸 수 있습니다. 안내서가 낱말마다 번역을 갖추고 있고, 차이의 의미를 판단할 때
        그 가운데 일부를 세기 때문입니다.
        틀린 예: method: magnifier
        맞는 예: method: loupe
        조치에 나온 낱말 가운데 하나를 소문자로(owner는 대문자로) 쓰십시오. 맞는 것이 없으면 비슷한 것을 고르지 말고
        프로그램 관리자에게 추가를 요청하십시오.

# $value: 낱말.
unknown-token = 독자 언어의 이름이 없는 낱말 `{ $value }`
    .hint = 안내서에 이름이 있는 낱말을 쓰거나, `locales` 폴더의 파일에 `token-{ $value }` 줄을 추가하십시오
    .explain =
        포장의 위치, 위해 요소, 담당 역할 같은 낱말은 독자의 언어로 된 이름으로 나옵니다. 이 낱말에는 이름이 없어서
        모든 독자에게 적힌 그대로, 곧 영문자와 붙임표로 나옵니다.
        틀린 예: where: [underside-of-box]
        맞는 예: where: [carton-bottom]
        다른 제품 자료에서 같은 뜻의 낱말을 찾아 쓰십시오. 새 낱말이라면 콘텐츠 옆 locales 폴더의 언어별 파일에
        token-… 줄을 추가하십시오.

# $value: 낱말.
bad-token = 소문자, 숫자, 붙임표로 된 낱말이 아님: `{ $value }`
    .hint = 영문 소문자 a–z, 숫자, 붙임표(-)만 쓰십시오
    .explain =
        id와 핵심 낱말은 영문 소문자 a–z, 숫자, 붙임표(-)로 씁니다. 주소의 일부가 되고 다른 항목에서 가리키기 때문입니다.
        독자에게 보이는 말은 따로, 곧 언어 파일이나 낱말의 이름에 씁니다.
        틀린 예: id: Cap Engraving
        맞는 예: id: cap-engraving
        여기와, 이 낱말을 적은 다른 곳을 모두 바꾸십시오.

# $value: 적힌 이름.
bad-slug = 짧은 이름으로 쓸 수 없음: `{ $value }`
    .hint = 영문 소문자와 숫자를 붙임표(-) 하나씩으로 이어 64자까지 쓰십시오
    .explain =
        브랜드나 제품의 폴더와 이를 가리키는 항목에는 짧은 이름(slug)을 씁니다. 영문 소문자 a–z와 숫자를 붙임표 하나씩으로
        이으며 64자까지입니다. 파일 이름이 되므로 어떤 USB 저장 장치와 자판에서도 문제가 없어야 합니다.
        Windows가 따로 쓰는 이름(con, nul, aux, com1 등)은 쓸 수 없습니다.
        틀린 예: products/food/Red_Ginseng, products/food/홍삼정
        맞는 예: products/food/red-ginseng
        폴더 이름과, 이를 가리키는 항목과 링크를 모두 바꾸십시오.

# $value: 적힌 id.
bad-id = 자료 번호로 쓸 수 없음: `{ $value }`
    .hint = `COS-0001`처럼 영문 대문자와 숫자를 붙임표(-) 하나씩으로 이으십시오
    .explain =
        제품 자료의 id는 모든 페이지와 모든 검사 기록에 인쇄되고 전화로 불러 주기도 합니다. 영문 대문자 A–Z와 숫자를
        붙임표 하나씩으로 이으며 32자까지입니다. 다른 제품에 다시 주지 않습니다.
        틀린 예: id: cos_1
        맞는 예: id: COS-0001
        처음 발행하기 전에 고치십시오. 발행한 뒤에는 바꾸지 않습니다.

# $value: 적힌 태그 또는 파일 이름.
bad-language-tag = 언어 태그가 아님: `{ $value }`
    .hint = `ko`, `en`, `zh-Hans`, `pt-BR`처럼 대소문자까지 똑같이 쓰십시오
    .explain =
        언어는 국제 표준(BCP 47) 태그로 적습니다: ko, en, ja, vi, th, id, ru, es, de, fr, ar, zh-Hans(중국어 간체),
        zh-Hant(중국어 번체), pt-BR. 태그가 곧 언어 파일의 이름이며, 대소문자와 붙임표까지 맞아야 합니다.
        틀린 예: kr.md, zh_hans.md, zh-CHS.md
        맞는 예: ko.md, zh-Hans.md
        파일 이름이나 태그를 고치십시오. 국가 코드와는 다릅니다. 한국은 KR, 한국어는 ko이고 중국은 CN, 중국어 간체는 zh-Hans입니다.

# $value: 적힌 날짜.
bad-date = 날짜가 아님: `{ $value }`
    .hint = `2026-03-05`처럼 연-월-일로 쓰고, 실제로 있는 날인지 확인하십시오
    .explain =
        날짜는 0을 채워 연-월-일 순서로, 붙임표로 이어 씁니다. 외국에서 월과 일을 바꾸어 읽지 않게 하기 위해서입니다.
        실제로 있는 날이어야 합니다. 날까지 알기 어려운 항목(포장 유형의 from과 to, first_seen, known_false와 sources의 date)은
        월이나 연도까지만 써도 됩니다.
        틀린 예: 2026.3.5, 05/03/2026, 2026-02-30
        맞는 예: 2026-03-05. 포장 유형이라면 2026-03이나 2026도 됩니다.

# $value: 적힌 코드. $why: odd 또는 other.
bad-country = 국가 코드가 아님: `{ $value }`
    .hint = `KR`, `CN`, `VN`처럼 ISO 3166의 대문자 두 자로 쓰십시오
    .explain =
        국가와 지역은 세관 서식에서처럼 ISO 3166의 영문 대문자 두 자로 적습니다: KR, CN, HK, TW, VN, TH, JP, US, GB.
        EU는 유럽연합입니다.
        틀린 예: seen_in: [China, UK, kor]
        맞는 예: seen_in: [CN, GB, KR]
        코드를 고치십시오. 언어 태그와는 다릅니다. vi는 베트남어, VN은 베트남입니다.

# $value: 적은 것.
bad-time-zone = IANA 데이터베이스에 없는 시간대: `{ $value }`
    .hint = `Asia/Shanghai`, `Europe/Berlin`처럼 지역과 도시로 적으십시오
    .explain =
        사무소의 시간은 읽는 사람의 시계로도 알려 줍니다. 그러려면 서머타임까지 아는 IANA 시간대 데이터베이스의 이름이 필요합니다.
        CST 같은 글자는 여러 시간대를 뜻하고, 시차는 철에 따라 달라집니다.
        틀린 예: time_zone: CST
        맞는 예: time_zone: Asia/Shanghai
        그 도시가 데이터베이스에 없으면 같은 시각을 쓰는 가까운 도시를 적으십시오.

# $value: 적힌 코드. $why: odd 또는 other.
bad-hs-code = HS 코드가 아님: `{ $value }`
    .hint = { $why ->
        [odd] HS 코드는 4, 6, 8, 10자리입니다. 앞이나 끝의 0이 빠졌을 수 있습니다. 코드를 따옴표로 묶으십시오
       *[other] HS 2022에 따라 `"3304.99"`처럼 4, 6, 8, 10자리로 쓰십시오
    }
    .explain =
        HS 코드는 4, 6, 8, 10자리입니다. 점은 둘째, 넷째, 여섯째, 여덟째 자리 뒤에 찍거나 아예 찍지 않으며, 신고서처럼
        붙임표나 빈칸을 써도 됩니다. 류(앞 두 자리)는 실제로 있는 것이어야 합니다(77을 뺀 01–97). 세관 직원이 이 코드로
        물품을 찾으므로, 코드가 틀리면 자료를 찾지 못합니다.
        틀린 예: hs: [303541000], hs: ["3304.1"], hs: ["9904.10"]
        맞는 예: hs: ["0303541000"], hs: ["3304.99"], hs: ["3304.10.1000"], hs: ["3304.10-1000"]
        자릿수가 홀수이면 0이 빠진 것입니다. 코드를 수로 읽는 프로그램은 앞의 0(0303이 303으로)이나 끝의 0(3304.10이
        3304.1로)을 지웁니다. 코드를 따옴표로 묶으십시오.

# $value: 적힌 번호. $why: not-digits, length, check-digit. $detail: 자릿수 또는 맞는 숫자.
bad-gtin = 바코드 번호 `{ $value }`: { $why ->
        [not-digits] 숫자가 아닌 것이 있음
        [length] { $detail }자리임
        [check-digit] 끝자리 검증번호가 틀림
       *[other] 번호가 틀림
    }
    .hint = { $why ->
        [not-digits] 빈칸과 붙임표 없이 숫자만 쓰십시오
        [length] 앞의 0까지 포함하여 8, 12, 13, 14자리 가운데 하나로 모두 쓰십시오
        [check-digit] 포장의 숫자와 하나하나 견주십시오. 나머지 숫자가 맞다면 끝자리는 { $detail }입니다
       *[other] 포장의 숫자와 하나하나 견주십시오
    }
    .explain =
        바코드 번호(GTIN)는 8, 12, 13, 14자리 가운데 하나입니다. 끝자리는 나머지 숫자로 계산한 검증번호(체크디지트)여서,
        숫자를 잘못 적거나 두 숫자를 바꾸어 적은 것을 알려 줍니다. 번호가 틀리면 포장을 스캔해도 제품을 찾지 못합니다.
        틀린 예: gtin: "9520123456789"
        맞는 예: gtin: "9520123456788"
        포장의 번호와 하나하나 견주십시오. 끝자리만 바꾸지 마십시오. 대개는 다른 숫자가 틀린 것입니다.

bad-box = 사진 안의 영역이 아님
    .hint = [왼쪽, 위, 너비, 높이]를 1에 대한 비율로 쓰십시오. 왼쪽+너비와 위+높이는 1을 넘지 않습니다
    .explain =
        영역(box)은 사진의 한 부분을 나타냅니다. [왼쪽, 위, 너비, 높이]를 바로 선 사진의 너비나 높이에 대한 비율로 쓰며,
        0.5가 한가운데입니다. 너비와 높이는 0보다 크고, 영역은 사진 밖으로 나가지 않아야 합니다.
        틀린 예: box: [400, 0, 200, 100]
        틀린 예: box: [0.9, 0.0, 0.2, 0.1]
        맞는 예: box: [0.4, 0.0, 0.2, 0.1]
        픽셀 값은 사진의 너비나 높이로 나누십시오. 사진 전체를 뜻하면 이 항목을 쓰지 않습니다.

# $why: month, order, two.
bad-range = { $why ->
        [month] 1–12가 아닌 월
        [order] 둘째 값이 첫째 값보다 앞섬
        [ends] 끝나는 날이 낸 날보다 뒤가 아님
        [positive] 값이 0보다 크지 않습니다
        [two] 범위에는 값이 두 개 있어야 함
        [covers] 달력이 다루는 기간 밖의 날
        [worked-weekday] 주말이 아니어서 어차피 근무하는 날
        [worked-holiday] 공휴일이라고도, 근무한다고도 적힌 날
        [ahead] 자료를 검토할 날보다도 뒤에 있는, 아직 오지 않은 날
        [count] 0은 기간이 될 수 없음
        [unknown] 알 수 없다고 한 기간에 날짜가 있음
        [whole] 정수가 아닌 시간
        [percent] 100을 넘는 비율
        [year] 연도가 아닌 회계연도
       *[other] 틀린 범위
    }
    .hint = { $why ->
        [month] 월을 1부터 12까지의 숫자로 쓰십시오
        [order] 두 값의 순서를 바꾸거나 틀린 값을 고치십시오
        [ends] 주의보가 유효한 마지막 날을 `expires:`에 쓰십시오. `issued:`보다 뒤여야 합니다
        [positive] 사진에서 1 mm에 해당하는 픽셀 수를 `24.5`처럼 쓰거나, 이 항목을 지우세요
        [two] `[51.2, 52.0]`처럼 최솟값과 최댓값을 쓰십시오
        [whole] 더 작은 단위의 정수로 쓰십시오. 하루 반이면 `hour`로 36
        [count] 출처에 있는 수를 쓰거나 이 기한을 지우십시오
        [covers] 날짜를 고치거나, 목록이 그때까지 빠짐없다면 `covers:`의 기간을 넓히십시오
        [percent] 0부터 100까지로 쓰십시오. 비용의 절반이면 `50`입니다
        [year] `2026`처럼 연도만 쓰십시오
        [worked-weekday] `worked:`에서 지우거나, 날짜 또는 `weekend:`를 고치십시오
        [worked-holiday] `holidays:`와 `worked:` 가운데 한쪽에서 지우십시오
        [ahead] 날짜를 고치십시오. 자료를 검토했다면 `review_due`를 옮기십시오
        [unknown] 출처에 기간이 있으면 `unknown: yes`를, 없으면 `from:`과 `to:`를 빼십시오
       *[other] 최솟값과 최댓값을 쓰십시오
    }
    .explain =
        측정 범위는 최솟값, 최댓값의 순서로 씁니다. 제철의 월은 1부터 12까지의 숫자이며 해를 넘길 수 있습니다.
        포장 유형의 to는 from보다 앞설 수 없습니다. 순서가 바뀌면 범위에 드는 값이 없어, 정품이 모두 다른 것으로 나옵니다.
        틀린 예: genuine: [52.0, 51.2]
        맞는 예: genuine: [51.2, 52.0]

# $value: 코드 형식. $offset: 몇째 글자인지(1부터). $why: 아래의 키.
bad-pattern = 코드 형식 `{ $value }`의 { $offset }번째 글자: { $why ->
        [empty] 빈 코드도 맞게 됨
        [too-long] 512자보다 긺
        [too-deep] 선택지가 16단계보다 깊이 겹침
        [unclosed-field] `{"{"}`를 닫는 `{"}"}`가 없음
        [unclosed-choice] `[`를 닫는 `]`가 없음
        [one-alternative] `[…]` 안에 선택지가 하나뿐임
        [field-name] 칸의 이름이 틀림
        [field-shape] 칸의 모양이 틀림
        [dangling-escape] `\` 뒤에 아무것도 없음
        [outer-space] 코드가 빈칸으로 시작하거나 끝나게 됨
       *[other] 읽을 수 없음
    }
    .hint = { $why ->
        [empty] 모든 코드에 들어가는 글자, 숫자 또는 칸을 하나 이상 쓰십시오
        [too-long] 형식을 줄이거나 코드 두 개로 나누십시오
        [too-deep] 선택지를 겹치지 말고 나란히 쓰십시오
        [unclosed-field] 칸은 `{"{"}이름:모양{"}"}`으로 쓰고, 글자 자체라면 `\{"{"}`로 쓰십시오
        [unclosed-choice] 선택지는 `[a|b]`로 쓰고, 글자 자체라면 `\[`로 쓰십시오
        [one-alternative] `[a|b]`로 쓰고, 글자 자체라면 `\[`로 쓰십시오
        [field-name] `{"{"}line:9{"}"}`처럼 소문자, 숫자, 붙임표 뒤에 쌍점을 쓰십시오
        [field-shape] 대문자는 A, 숫자는 9, 날짜는 YYYY, YY, MM, DD, JJJ로 쓰십시오
        [dangling-escape] `\` 뒤에 뜻하는 기호를 쓰거나 `\`를 지우십시오
        [outer-space] 처음이나 끝의 빈칸을 지우십시오
       *[other] 칸은 `{"{"}이름:모양{"}"}`, 선택지는 `[a|b]`로 쓰십시오
    }
    .explain =
        코드 형식(pattern)은 제조사의 코드가 어떻게 이루어지는지 나타냅니다. 칸과 선택지 말고는 모두 적힌 그대로입니다.
        칸 {"{"}이름:모양{"}"}의 모양은 A(대문자), 9(숫자), YYYY, YY, MM, DD, JJJ(그해의 몇째 날)로 쓰고, [a|b]는 둘 중 하나,
        기호 앞의 \는 그 기호 자체를 뜻합니다. 이름이 mfg, date, packed, use-by인 칸은 날짜로 읽습니다.
        틀린 예: pattern: "{"{"}plant{"}"}{"{"}date:yymmdd{"}"}"
        맞는 예: pattern: "{"{"}plant:AA{"}"}{"{"}date:YYMMDD{"}"}{"{"}line:9{"}"}" — HN2602101을 읽습니다

# $sample: 견본. $why: shape, date.
sample-misfit = { $why ->
        [date] 견본 `{ $sample }`: 없는 날짜가 들어 있음
       *[other] 견본 `{ $sample }`: 코드 형식과 맞지 않음
    }
    .hint = { $why ->
        [date] 견본은 포장과, 코드 형식의 연·월·일은 견본과 견주십시오
       *[other] 코드 형식과 견본을 정품 포장과 한 글자씩 견주어 틀린 쪽을 고치십시오
    }
    .explain =
        견본(sample)은 인쇄된 코드의 모습을 독자에게 보여 주고, 코드 형식이 맞다는 것을 확인해 줍니다.
        서로 맞지 않으면 안내서가 정품의 코드를 틀렸다고 하게 됩니다. 대소문자와 빈칸은 따지지 않습니다(형식에 빈칸이 있을 때는 제외).
        틀린 예: 형식 "{"{"}plant:AA{"}"}{"{"}date:YYMMDD{"}"}{"{"}line:9{"}"}", 견본 "HN2613101"(13월)
        맞는 예: 같은 형식, 견본 "HN2602101"(2026년 2월 10일)
        정품 포장을 보고 틀린 쪽을 고치십시오.

# $sample: 견본.
ambiguous-pattern = 두 가지로 읽히는 견본 `{ $sample }`
    .hint = 코드가 선택지 하나에만 맞도록 선택지를 서로 다르게 하십시오
    .explain =
        같은 코드가 두 선택지에 모두 맞으면 앞의 것으로 읽습니다. 두 선택지가 같은 부분을 서로 다르게 부르면
        독자에게 틀린 날짜를 알려 줄 수 있습니다.
        틀린 예: pattern: "[{"{"}date:YYMMDD{"}"}|{"{"}serial:999999{"}"}]"
        맞는 예: pattern: "[L{"{"}date:YYMMDD{"}"}|S{"{"}serial:999999{"}"}]"
        포장에서 둘을 구별하는 글자를 넣거나, 선택지 하나를 지우십시오.

## 규칙: 서로 가리키는 자료

# $name: 적힌 이름. $what: brand, mark, photo, variant, checkpoint, claim, language, record.
unresolved-reference = { $what ->
        [brand] 없는 브랜드 `{ $name }`
        [mark] 없는 인증 표시 `{ $name }`
        [photo] 이 자료에 없는 사진 `{ $name }`
        [variant] 이 제품 자료에 없는 포장 유형 `{ $name }`
        [checkpoint] 이 제품 자료에 없는 식별점 `{ $name }`
        [claim] 이 제품 자료의 id도 항목도 아닌 claim `{ $name }`
        [language] 안내서에 없는 언어 `{ $name }`
        [source] 이 자료에 없는 출처 `{ $name }`
        [law] 이 자료의 `legal:`에 없는 법령 `{ $name }`
        [field] 이 자료에 없거나 꼭 있어야 하여 `conflicts:`에 쓸 수 없는 항목 `{ $name }`
        [jurisdiction] 없는 국가·지역 `{ $name }`
        [agency] 없는 기관 `{ $name }`
        [statistic] 없는 통계 `{ $name }`
        [site] 이 플랫폼의 `sites:`에 없는 사이트 `{ $name }`
        [option] 이 문제의 `options:`에 없는 보기 `{ $name }`
        [agreement] 없는 협약 `{ $name }`
        [programme] 없는 지원사업 `{ $name }`
        [product] 없는 제품 자료 `{ $name }`
       *[other] 갈 곳이 없는 링크 `{ $name }`
    }
    .hint = { $what ->
        [brand] 이름을 고치거나 `brands/{ $name }/brand.yaml` 파일을 만드십시오
        [mark] 이름을 고치거나 `marks/{ $name }` 폴더를 만드십시오
        [photo] 이름을 고치거나 `photos:` 아래에 사진을 추가하십시오
        [variant] 이름을 고치거나 `variants:` 아래에 포장 유형을 추가하십시오
        [checkpoint] 이름을 고치거나 `checkpoints:` 아래에 식별점을 추가하십시오
        [claim] 식별점, 사진, 포장 유형, 코드, 절의 id나 `names` 같은 항목의 이름을 쓰십시오
        [language] guide.yaml의 `languages:`에 추가하거나 여기에서 빼십시오
        [source] id를 고치거나 `sources:` 아래에 출처를 추가하십시오
        [law] id를 고치거나 `legal:` 아래에 법령을 추가하십시오
        [field] 자료에 있으면서 없어도 되는 항목을 쓰십시오. `deadlines` 가운데 id가 `oppose`인 것은 `deadlines.oppose`입니다
        [jurisdiction] 이름을 고치거나 `jurisdictions/{ $name }/jurisdiction.yaml` 파일을 만드십시오
        [agency] 이름을 고치거나 `agencies/{ $name }/agency.yaml` 파일을 만드십시오
        [product] 이름을 고치거나 빼십시오. 제품 자료 폴더의 이름이어야 합니다
        [site] `sites:`에 적힌 이름 그대로 쓰거나, 거기에 사이트를 추가하십시오
        [option] `options:`에 있는 id를 쓰거나 거기에 더하십시오
        [agreement] 이름을 고치거나 `agreements/{ $name }/agreement.yaml`을 만드십시오
        [programme] 이름을 고치거나 `programmes/{ $name }/programme.yaml`을 만드십시오
        [statistic] 이름을 고치거나 `statistics/{ $name }/statistic.yaml` 파일을 만드십시오
       *[other] 뜻하는 폴더의 이름과 견주고, `#` 뒤는 그 자료의 식별점 id와 견주십시오. `term:` 뒤에는 용어집 용어의 id가 옵니다
    }
    .explain =
        한 항목이 적은 이름은 다른 곳에 있어야 합니다. 사진, 포장 유형, 식별점은 같은 제품 자료에, 브랜드와 인증 표시는
        그 폴더가, 언어는 guide.yaml에 있어야 합니다. 없으면 페이지에서 사진이나 근거, 링크가 빠집니다.
        틀린 예: main_photo: frnt (photos:에 적은 id는 front)
        틀린 예: [크림](product:haneulseol-creme)
        맞는 예: main_photo: front
        맞는 예: [크림](product:haneulseol-cream#cap-engraving)
        이름을 고치거나, 그 이름을 가진 것을 추가하십시오.

# $id: id 또는 언어 태그.
duplicate-id = 두 번 이상 쓰인 id `{ $id }`
    .hint = 둘 중 하나의 id를 바꾸십시오. 한 번 발행된 id의 뜻은 바꾸지 않습니다
    .explain =
        제품 자료의 id는 안내서 전체에서 하나뿐입니다. 제품 자료 안에서는 식별점과 절을 합쳐서, 그리고 포장 유형, 사진, 코드가
        각각 서로 다른 id를 가집니다. 언어 파일에는 id마다 절이 하나이고, guide.yaml에는 언어마다 한 번만 적습니다.
        id가 같으면 페이지와 검사 기록이 어느 쪽을 뜻하는지 알 수 없습니다.
        틀린 예: 식별점 두 개가 모두 id: cap
        맞는 예: id: cap-engraving과 id: cap-colour
        새로 만든 쪽의 id를, 가리키는 곳까지 모두 바꾸십시오. 쓰던 id를 다른 것에 주지 마십시오.

# $id: id. $folder: 소문자로 쓴 id.
id-taken = 안내서 페이지의 이름인 id `{ $id }`
    .hint = `XXX-{ $id }`처럼 앞에 유형을 붙이십시오
    .explain =
        인쇄된 id가 이끄는 페이지는 폴더 id/ 아래에 소문자로 쓴 id로 놓입니다. 인도네시아어 페이지도 id/에 놓이며,
        id/search/에는 검색 페이지가, id/glossary/에는 용어집이 있습니다. 이런 id를 쓴 자료의 페이지는 그와 같은 자리에 놓이게 됩니다.
        언어는 나중에 늘 수 있고 id는 바뀌지 않으므로, 안내서에 인도네시아어가 없어도 쓸 수 없습니다.
        틀린 예: id: GLOSSARY
        맞는 예: id: GLO-GLOSSARY
        앞에 유형을 붙인 id를 쓰십시오.

# $slug: 짧은 이름. $first: 먼저 쓰고 있는 파일.
duplicate-slug = 이미 쓰이는 짧은 이름 `{ $slug }` (`{ $first }`)
    .hint = 이 폴더의 이름을 바꾸거나, `former_slugs`에서 그 이름을 빼십시오
    .explain =
        제품의 짧은 이름(폴더 이름)은 화장품, 식품, 수산물을 통틀어 안내서 전체에서 하나뿐입니다. 링크가 이 이름만으로 제품을
        가리키기 때문입니다. former_slugs에 적은 옛 이름도 쓰이는 이름입니다. 옛 링크가 그 이름에서 이어지기 때문입니다.
        틀린 예: products/food/neoul-gim과 products/fish/neoul-gim
        맞는 예: products/food/neoul-gim-snack과 products/fish/neoul-gim
        한쪽 폴더의 이름을 바꾸고, 이미 발행했다면 옛 이름을 former_slugs에 추가하십시오.

## 규칙: 사진

# $file: 적힌 경로. $found: 대소문자만 다른 파일의 경로, 또는 none.
photo-missing = { $found ->
        [none] 사진 `{ $file }` 없음
       *[other] 사진 `{ $file }`의 파일 이름이 폴더에는 `{ $found }`(으)로 되어 있음(대소문자가 다름)
    }
    .hint = { $found ->
        [none] 파일을 제품 자료 폴더에 넣거나 이름을 고치십시오. 대소문자도 맞아야 합니다
       *[other] 여기에 `{ $found }`(이)라고 쓰거나 파일 이름을 바꾸십시오
    }
    .explain =
        제품 자료에 적은 사진은 그 폴더에 있어야 하며, 대소문자와 확장자(.jpg, .jpeg, .png, .webp)까지 적힌 이름과 똑같아야 합니다.
        Windows는 대소문자를 가리지 않지만 다른 시스템은 가립니다.
        틀린 예: file: photos/Front.JPG (실제 파일은 front.jpg)
        맞는 예: file: photos/front.jpg
        파일을 넣거나 이름을 고치십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.

# $file: 적힌 경로.
photo-outside = 제품 자료 폴더 밖의 사진 `{ $file }`
    .hint = 사진을 이 제품 자료의 `photos` 폴더에 복사하고 그 경로를 쓰십시오
    .explain =
        제품 자료의 사진은 그 자료의 photos 폴더에 두고, 경로도 photos에서 시작합니다. 다른 경로는 한 사람의 컴퓨터에만 있거나,
        공개할 뜻이 없던 파일로 이어질 수 있습니다.
        틀린 예: file: ../haneulseol-cream/photos/front.jpg
        틀린 예: file: C:\Pictures\front.jpg
        맞는 예: file: photos/front.jpg
        파일을 복사하십시오. 같은 사진이 두 제품 자료에 있어도 됩니다.

# $file: 경로. $why: not-a-picture, unsupported, corrupt 또는 읽기 프로그램이 낸 영어 문구.
photo-unreadable = 읽을 수 없는 사진 `{ $file }`: { $why ->
        [not-a-picture] 사진 파일이 아님
        [unsupported] 읽지 않는 형식임({ $format })
        [hdr] HDR 사진임({ $format }). 다른 화면에서는 밝기를 제대로 보여 줄 수 없음
        [corrupt] 파일이 손상됨
       *[other] { $why }
    }
    .hint = { $format ->
        [HEIC] JPEG로 바꾸십시오. Windows에서는 사진 앱, Mac에서는 미리보기로 열어 JPEG로 저장하거나 내보냅니다. iPhone에서는 설정 > 카메라 > 포맷을 '높은 호환성'으로 바꿉니다
       *[other] { $why ->
            [hdr] HDR을 끄고 다시 찍거나, 사진 프로그램에서 일반(sRGB) 사진으로 저장하십시오
           *[other] 사진 프로그램으로 열어 JPEG, PNG 또는 WebP로 저장하십시오
        }
    }
    .explain =
        사진은 JPEG, PNG, WebP, GIF, TIFF여야 합니다. 형식은 이름이 아니라 내용이 정하므로, 이름을 바꾸어도 형식은
        바뀌지 않습니다. 휴대전화가 흔히 쓰는 HEIC 형식은 읽지 않습니다.
        틀린 예: IMG_0042.heic의 이름을 front.jpg로 바꿈. 웹 페이지를 front.png로 저장함
        맞는 예: 사진 프로그램에서 JPEG로 저장한 사진
        사진 프로그램으로 열어 JPEG로 저장하십시오. 어떤 프로그램으로도 열리지 않으면 사진을 원래 있던 곳에서 다시 받으십시오.

# $file: 경로.
photo-truncated = 끝이 잘린 사진 `{ $file }`
    .hint = 일부가 사라졌으니 원래 있던 곳에서 파일을 다시 복사하십시오
    .explain =
        사진이 끝나기 전에 파일이 끝납니다. 내려받기나 복사가 중간에 끊기면 이렇게 됩니다. 사진 프로그램은 아래쪽을 회색으로 채워
        그대로 보여 주기도 하는데, 페이지에서는 그 부분이 물품의 모습처럼 보이게 됩니다.
        틀린 예: 내려받다가 끊긴 파일
        맞는 예: 원본과 크기가 같은 온전한 파일
        카메라, 전자우편 또는 권리자에게서 파일을 다시 받으십시오.

# $file: 경로. $why: file, side, pixels, decoded, scans, memory 또는 읽기 프로그램이 낸 영어 문구.
photo-too-large = 너무 큰 사진 `{ $file }`: { $why ->
        [file] 파일이 64 MiB보다 큼
        [side] 한 변이 30,000픽셀보다 긺
        [pixels] 1억 픽셀보다 많음
        [decoded] 메모리를 너무 많이 씀
        [memory] 메모리를 너무 많이 씀
        [scans] 너무 많은 층으로 저장됨
       *[other] { $why }
    }
    .hint = 더 작게 JPEG로 저장하십시오. 긴 변이 4,000픽셀이면 넉넉합니다
    .explain =
        사진은 64 MiB, 한 변 30,000픽셀, 모두 1억 픽셀까지 쓸 수 있습니다. 이보다 커도 페이지에서 더 잘 보이지 않고,
        작업이 느려지며, 일부러 만든 파일은 컴퓨터를 멈추게 할 수도 있습니다.
        틀린 예: 40,000 × 30,000픽셀로 스캔한 파일
        맞는 예: 같은 파일에서 필요한 부분만 잘라, 긴 변 4,000픽셀의 JPEG로 저장한 것

# $file: 경로. $pixels: 긴 변의 픽셀 수.
photo-small = 긴 변이 { $pixels }픽셀인 작은 사진 `{ $file }`
    .hint = 더 큰 원본을 쓰십시오. 적어도 800픽셀, 되도록 2,000픽셀이 좋습니다
    .explain =
        사진의 긴 변은 800픽셀 이상이어야 합니다. 식별점은 사진의 작은 부분을 보여 주는데, 사진이 작으면 그 부분이 흐려서
        정품 봉인과 베낀 봉인을 가릴 수 없습니다.
        틀린 예: 웹 페이지에서 저장한 400 × 300픽셀 미리 보기
        맞는 예: 카메라의 원본
        찍은 사람에게 원본을 요청하십시오. 작은 사진을 키우지 마십시오. 키워도 세부는 늘지 않습니다.

# $name: 파일 또는 사진의 id.
photo-blurred = 독자가 보는 자리가 흐린 사진 `{ $file }`
    .hint = 더 가까이, 옆에서 빛을 비추고 흔들리지 않게, 확인할 부분에 초점을 맞추어 다시 찍으십시오
    .explain =
        식별점이 보여 주는 사진의 부분이, 또는 잘라 쓰는 식별점이 없는 사진의 전체가, 독자가 보는 크기에서 흐립니다. 크레테로페 등(2007)의
        방법으로 재며, 무늬 없는 면은 결과에 영향을 주지 않습니다.
        틀린 예: 봉인의 글자가 서로 번져 보이는 사진
        맞는 예: 가장 작은 글자까지 읽히는 사진
        흐린 사진과 견주는 독자는 없는 차이를 보거나 있는 차이를 놓칩니다.

box-small = 긴 변이 { $pixels }픽셀뿐인 사진 `{ $photo }`의 상자
    .hint = 상자를 더 크게 잡거나 더 가까이에서 찍은 사진을 쓰십시오. 적어도 120픽셀, 되도록 400픽셀이 좋습니다
    .explain =
        비교 사진은 상자와 그 둘레를 확대하여 보여 줍니다. 상자의 긴 변이 120픽셀이 안 되면 화면이 아무리 커도 보아야 할 것이 사진에
        들어 있지 않습니다.
        틀린 예: 1,000픽셀 사진에 genuine_box: [0.31, 0.12, 0.02, 0.02]
        맞는 예: 4,000픽셀이 넘는 사진의 같은 상자, 또는 그 부분을 가까이에서 찍은 사진

pair-alike = 이 비교 사진에서 같아 보이는 `{ $genuine }`와(과) `{ $other }`
    .hint = 양쪽에 같은 사진을 적지 않았는지, 상자가 다른 자리를 가리키지 않는지 보십시오
    .explain =
        상자대로 자른 양쪽이, 한 사진을 두 번 저장한 것만큼 같습니다(작은 그림으로 줄여 견주며, 어느 자리도 3%보다 더 다르지 않습니다). 비교 사진은 차이를 보여 주기
        위한 것입니다.
        틀린 예: genuine: cap-genuine과 counterfeit: cap-genuine-copy
        맞는 예: 차이가 나는 자리를 각각 자른 두 사진

photo-unreferenced = 쓰이지 않은 사진 `{ $name }`
    .hint = `main_photo`, 포장 유형, 비교 쌍 또는 문제에 쓰거나, `photos:`에 적거나, 삭제하십시오. 주의보는 처음 두 장만 보여 주고, 그 밖의 자료는 사진을 보여 주지 않습니다
    .explain =
        photos 폴더에 있는데 제품 자료에 적지 않은 파일이거나, 적었지만 main_photo에도 포장 유형에도 식별점의 비교 쌍에도
        쓰지 않은 사진입니다. 독자에게 보이지 않으며, 대개는 무언가를 빠뜨린 것입니다. 학습은 문제가 묻는 사진을, 주의보는 처음 두 장을
        보여 주며, 제품이 아닌 그 밖의 자료는 사진을 보여 주지 않습니다.
        틀린 예: photos/cap-fake.jpg가 폴더에 있는데 이를 보여 주는 식별점이 없음
        맞는 예: pairs: 아래에 genuine: cap-genuine과 counterfeit: cap-fake
        사진을 쓰거나 삭제하십시오. 쓰지 않은 사진은 공개되지 않습니다.

# $photo: 사진의 id. $visibility: partner 또는 customs.
photo-visibility-unstated = 사진 `{ $photo }`: 공개 범위를 밝히지 않았고 `{ $visibility }`용 항목에만 쓰임
    .hint = 사진에 `visibility: { $visibility }`를, 누구나 보아도 되면 `visibility: public`을 추가하십시오
    .explain =
        사진은 독자가 볼 수 있는 곳(main_photo, 포장 유형, 식별점의 비교 쌍)에 쓰일 때 공개됩니다. 이 사진은 더 제한된 곳에만 쓰이므로
        그 독자에게만 보입니다. 그러나 사진 자체에는 공개 범위가 적혀 있지 않아, 누군가 공개된 곳에 이 사진을 쓰는 순간 모두에게 보입니다.
        틀린 예: visibility: customs인 식별점에만 쓰인 사진에 visibility:가 없음
        맞는 예: 같은 사진에 visibility: customs
        사진 자체를 누가 보아도 되는지 밝히십시오.

no-counterfeit-photo = 위조품 사진 없음
    .hint = 있다면 `shows: counterfeit` 사진을 추가하고 정품 사진과 쌍으로 묶으십시오
    .explain =
        이 제품 자료의 사진은 모두 정품입니다. 세관 직원은 견주어 봅니다. 위조품 옆에 놓을 때 정품 사진이 훨씬 많은 것을 알려 줍니다.
        틀린 예: 정품 포장의 사진만 있음
        맞는 예: 같은 부분의 사진 한 쌍. 하나는 shows: genuine, 다른 하나는 shows: counterfeit(또는 look-alike, other)
        권리자나 세관에 압수품 사진과 감정한 기관의 이름을 요청하십시오. 구할 때까지는 이대로 발행해도 됩니다.

photo-not-counterfeit = 사진 `{ $photo }`이(가) 위조품을 보인다고 되어 있으나, 자료가 주의하라는 것은 다른 침해입니다
    .hint = `shows: other`로, 다른 종이면 `shows: look-alike`로 쓰거나, 식별점의 detects에 `counterfeit`를 더하십시오
    .explain =
        사진 옆의 “위조품”은 법적인 말입니다. 원산지를 거짓으로 표시한 물품, 다시 채우거나 라벨을 바꾼 물품, 다른 종은
        위조품이 아닙니다. 자료의 `infringements`와 식별점의 `detects`가 위조품을 말하지 않으면 화면은 그 식별점이 가려내는
        것의 이름으로 사진을 부르므로, 사진의 값도 그렇게 적어야 합니다.
        틀린 예: detects: [origin-misuse]인 식별점에서 shows: counterfeit
        맞는 예: shows: other

## 규칙: 제품 자료

no-checkpoint = 식별점이 없는 제품 자료
    .hint = 식별점을 하나 이상 추가하십시오. 3–8개가 가장 좋습니다
    .explain =
        발행한 제품 자료는 살펴볼 점을 적어도 하나는 알려 주어야 합니다. 하나도 없으면 이름과 사진뿐이어서
        세관 직원이 찾아도 얻을 것이 없습니다.
        틀린 예: checkpoints: []
        맞는 예: 식별점 3–8개. 비용이 적게 들고 물품을 덜 건드리는 것부터
        식별점을 추가하거나, 그때까지 status: draft로 두십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.

# $count: 식별점의 수.
many-checkpoints = 식별점이 { $count }개인 제품 자료
    .hint = 가장 잘 가려 주는 8개만 남기고, 나머지는 합치거나 빼십시오
    .explain =
        식별점이 8개를 넘으면 현장에서 다 살펴볼 수 없습니다. 중간에 그만두게 되고, 정작 가려 주었을 점을 놓칩니다.
        틀린 예: 식별점 12개, 그 절반이 보조(supporting)
        맞는 예: 3–8개. 비용이 적게 들고 물품을 덜 건드리는 것부터
        같은 부분을 보는 식별점은 합치고, 잘 가려 주지 못하는 것은 빼십시오.

# $id: 식별점.
decisive-without-source = 출처가 없는 결정적 식별점 `{ $id }`
    .hint = `sources:` 아래에 `claim: { $id }` 출처를 추가하거나 판별력(weight)을 낮추십시오
    .explain =
        결정적(decisive)이란 정품에는 있을 수 없고 권리자가 이를 서면으로 확인했다는 뜻입니다. 그런 차이 하나만으로 가장 강한 결과가
        나오므로, 안내서는 그 근거가 어디에서 왔는지 밝힐 수 있어야 합니다.
        틀린 예: weight: decisive인데 sources:에 아무것도 없음
        맞는 예: sources: 아래에 claim: cap-engraving, source: "권리자 진술", date: 2026-01-15
        출처를 추가하십시오. 없으면 strong이나 supporting으로 낮추십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.

# $id: 식별점.
decisive-by-colour = 색으로만 가리는 결정적 식별점 `{ $id }`
    .hint = `weight: strong`으로 하거나, 색 없이도 보이는 차이를 설명하십시오
    .explain =
        색으로 가리는 식별점(needs_colour: true)은 결정적일 수 없습니다. 색을 다르게 보는 사람이 많고, 조명과 화면에 따라 색이
        달라지며, 흑백으로 인쇄하면 색이 없습니다.
        틀린 예: needs_colour: true와 weight: decisive
        맞는 예: needs_colour: true와 weight: strong
        판별력을 낮추십시오. 모양, 인쇄, 요철로도 가릴 수 있으면 그것을 설명하고 needs_colour를 빼십시오.

# $id: 식별점.
decisive-online = 온라인 조회에 기댄 결정적 식별점 `{ $id }`
    .hint = `weight: strong`으로 하십시오. 웹사이트도 베낄 수 있습니다
    .explain =
        method: online인 식별점의 판별력은 strong까지입니다. 위조업자는 자기 웹 페이지로 이어지는 코드를 인쇄하거나 정품의 코드를
        베끼므로, 조회 결과가 맞아도 증명이 되지 않습니다. 현장에서 인터넷을 쓸 수 없는 세관 직원도 많습니다.
        틀린 예: method: online과 weight: decisive
        맞는 예: method: online과 weight: strong
        판별력을 낮추거나, 물품 자체에서 볼 수 있는 점을 설명하십시오.

# $what: 식별점이나 코드의 id, 또는 연락처의 역할.
visibility-unstated = 공개 범위를 밝히지 않음: `{ $what }`
    .hint = `visibility: public`, `visibility: partner`, `visibility: customs` 가운데 하나를 추가하십시오
    .explain =
        공개 제품 자료에서 결정적 식별점, 코드, 진위 확인(authentication) 연락처는 누구에게 보일지 밝혀야 합니다. 세관 부서의 연락처도 같습니다.
        public(모두), partner(협력 기관), customs(세관) 가운데 하나입니다. 위조업자에게 가장 도움이 되는 내용이므로,
        깜빡 잊었다는 이유만으로 공개되는 일이 없게 하기 위해서입니다.
        틀린 예: weight: decisive인데 visibility: 없음
        맞는 예: weight: decisive와 visibility: customs
        권리자와 의논하여 정하고, 망설여지면 customs로 하십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.

# $who: right-holder 또는 기관(예: MOIP). $number: 개정 번호.
approval-missing = 개정 { $number }: { $who ->
        [right-holder] 권리자
       *[other] `{ $who }`
    } 승인 없음
    .hint = 승인을 받은 뒤 `revision:` 안의 목록에 승인일과 함께 `approved_by: [{"{"}who: { $who }, date: 2026-02-09, revision: { $number }{"}"}]`처럼 적으십시오
    .explain =
        발행하는 내용은 바로 그 개정을 담당 기관(owner)과 권리자가 승인한 것이어야 합니다(가상 브랜드는 담당 기관만).
        세관 공무원이 이 자료를 참고하여 통관 보류를 검토할 수 있으므로, 담당 기관이 보지 못한 내용이 나가서는 안 됩니다.
        틀린 예: number: 4인데 approved_by에는 revision: 3만 있음
        맞는 예: revision: {"{"}number: 4, date: 2026-02-09, approved_by: [{"{"}who: MOIP, date: 2026-02-09, revision: 4{"}"}, {"{"}who: right-holder, date: 2026-02-09, revision: 4{"}"}]{"}"}
        승인은 실제로 받은 뒤에만 적으십시오. 그때까지는 status: draft로 두십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.

# $number: 적힌 개정 번호. $newest: 최근 변경의 개정 번호.
revision-mismatch = 개정 번호는 { $number }, 최근 변경은 { $newest }
    .hint = `number`와 `changes:`의 최근 항목을 같은 개정 번호로 맞추십시오
    .explain =
        개정 번호(number)와 changes:의 최근 항목은 같아야 합니다. 독자는 개정 번호로 어떤 개정인지 알고, 변경 내역으로 무엇이
        새로운지 알기 때문입니다.
        틀린 예: revision:에는 number: 5, changes:의 맨 위에는 revision: 4
        맞는 예: revision:에는 number: 5, changes:의 맨 위에도 revision: 5
        빠진 변경 내역을 추가하거나 번호를 고치십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.

# $due: 기한.
review-overdue = 재검토 기한 { $due } 지남
    .hint = 자료를 다시 검토한 뒤, 다음 개정과 함께 새 `review_due`를 쓰십시오
    .explain =
        제조사는 포장을 바꾸고 위조업자도 배웁니다. 제품 자료에는 다시 검토할 날을 적어 두는데, 그날이 지났으며
        페이지에도 그렇게 나옵니다.
        틀린 예: 오늘이 2026-11-01인데 review_due: 2025-08-10
        맞는 예: 검토를 마친 새 개정과 review_due: 2027-05-01
        바뀐 것이 있는지 권리자에게 물어보십시오. 검토하지 않고 날짜만 미루지 마십시오.

# $issued: 발행일. $date: 가장 새로운 자료의 날. $record: 링크에 쓰는 이름.
issue-outdated = 발행일 { $issued }이(가) `{ $record }`의 날 { $date }보다 앞섭니다
    .hint = 사본을 내보내기 전에 `issued`를 그날로 고치고 `sequence`를 하나 올리십시오
    .explain =
        사본을 받는 사람은 `issued`와 `sequence`로 새 사본과 옛 사본을 구별하며, 페이지에는 발행일이 찍힙니다. 발행일 뒤에 바뀐 자료는
        그때 아직 없던 내용이 그 발행 번호로 나가게 되어, 내용이 다른 두 사본이 같은 사본으로 보입니다.
        틀린 예: issued: 2026-11-01인데 어느 제품 자료의 개정일이 2026-11-29
        맞는 예: 지난번에 나간 사본이 발행 번호 1이면 issued: 2026-11-30과 sequence: 2
        발행할 때마다 둘 다 한 번씩 올리십시오. 작성 중(draft)인 자료는 따지지 않으며, `--date`를 쓰면 사본에 그 날짜가 찍힙니다.

# $date: 마지막 날.
right-expired = 권리 또는 지식재산권 세관 신고 만료일 { $date } 지남
    .hint = 등록원부를 확인하여 새 만료일을 쓰거나, 갱신되지 않은 것은 지우십시오
    .explain =
        권리(상표, 디자인 등)나 그 지식재산권 세관 신고(recordation)의 마지막 날이 지났습니다. 효력 있는 권리가 없는 곳에서는 세관이 조치할 수
        없으므로, 안내서가 사실과 다르게 말해서는 안 됩니다.
        틀린 예: 오늘이 2026-11-01인데 expires: 2025-05-01
        맞는 예: expires: 2035-05-01, checked_on: 2026-10-20
        등록 기관의 원부를 확인하여 새 만료일과 확인한 날을 쓰십시오.

# $status: pending, disputed, owned-by-third-party, expired.
right-not-live = 효력이 없는 권리: { $status ->
        [pending] 출원 중
        [disputed] 분쟁 중
        [owned-by-third-party] 제3자 소유
        [expired] 만료됨
       *[other] 효력 없음
    }
    .hint = 사실이면 그대로 두고, 아니면 `status: registered`와 `checked_on`을 쓰십시오
    .explain =
        출원 중이거나, 분쟁 중이거나, 만료되었거나, 다른 사람 이름으로 등록된 권리로는 세관이 조치할 수 없습니다.
        알아 둘 만한 사실이므로 발행할 수는 있지만, 편집하는 사람이 그 사실을 알고 있어야 합니다.
        틀린 예: 지난해에 등록되었는데 status: pending
        맞는 예: status: registered, checked_on: 2026-10-20
        등록 기관의 원부를 확인하십시오. 상태가 맞으면 고칠 것이 없습니다.

# $code: 적힌 부호. $name: 학명. $other: 그 부호를 쓰는 종 또는 unknown.
species-code = FAO 부호 `{ $code }`는 `{ $name }`의 부호가 아님
    .hint = { $other ->
        [unknown] FAO의 ASFIS 목록에서 종을 찾아보십시오. 부호는 로마자 대문자 세 글자입니다
       *[other] { $other }의 부호입니다. FAO의 ASFIS 목록에서 종을 찾아보십시오. 부호가 없는 종에는 속(屬)의 부호를 쓰거나 부호를 쓰지 않습니다
    }
    .explain =
        어획 증명서와 통계는 물고기를 FAO의 세 글자 부호(ASFIS)로 적습니다. 제품 자료의 부호가 다른 종의 것이면 맞는 서류가
        틀려 보이고 틀린 서류가 맞아 보입니다. 목록에 없는 종은 속(屬)의 부호로 적거나 부호 없이 적습니다.
        틀린 예: species: {"{"}scientific: Trichiurus japonicus, fao: LHT{"}"}
        맞는 예: species: {"{"}scientific: Trichiurus japonicus, fao: TCW{"}"}
        이 프로그램은 몇몇 종의 부호만 알며, 다른 부호는 따지지 않습니다.

# $edition: 판의 이름.
weak-edition = `{ $edition }` 판에서 결정적이거나 유력한 식별점이 없는 제품 자료
    .hint = 유력한 식별점을 그 판의 독자에게 공개하십시오. 알려도 되는 것이 없으면 그대로 두십시오
    .explain =
        이 판의 독자에게는 이 제품 자료의 보조 식별점만 보이거나 하나도 보이지 않습니다. 판별력이 높은 식별점은 더 좁은 범위에만
        공개되기 때문입니다. 보조 식별점을 모두 보아도 “차이를 찾지 못함”이라는 결과가 나올 수 없습니다.
        틀린 예: 공개 제품 자료인데 결정적·유력 식별점이 모두 visibility: customs
        맞는 예: 유력(strong) 식별점 하나 이상이 visibility: public
        어느 식별점을 더 널리 알려도 되는지 권리자에게 물어보십시오. 알릴 수 있는 것이 없으면 이대로 두어도 됩니다.

## 규칙: 언어 파일

front-matter = 두 `---` 줄 사이의 머리글로 시작하지 않는 언어 파일
    .hint = 파일을 `---`, `name: …`, `---` 세 줄로 시작하십시오
    .explain =
        언어 파일은 모두 머리글로 시작합니다. --- 줄, name과 summary 같은 항목, 다시 --- 줄입니다.
        그 앞에는 빈 줄도 두지 않습니다.
        틀린 예: 바로 본문으로 시작하는 파일
        맞는 예: 다음과 같이 시작하는 파일
          ---
          name: 하늘설 크림 50 mL
          summary: 목록에 나오는 한 줄
          ---

# $id: 절의 id. 없을 수 있음. $other: 소제목이 말하는 다른 id. $why: undeclared, no-id, line, nested, level, html, names,
# missing, more, empty, swapped.
undeclared-section = { $why ->
        [no-id] id가 없는 절
        [line] 소제목처럼 보이지만 절이 되지 못한 줄
        [nested] 목록, 인용문, 표 안에 있어 절이 되지 못한 소제목
        [level] 절을 시작할 수 없는 단계의 소제목
        [html] HTML로 써서 절이 되지 못한 소제목
        [names] 소제목처럼 `{ $id }`를 가리키지만 절이 되지 못한 줄
        [missing] 이 파일에 없는 절 `{ $id }`의 소제목일 수 있는 줄
        [more] 원문보다 문단이 많은 부분. 이 파일에 없는 절 `{ $id }`의 글일 수 있음
        [empty] 제품보다 적은 사람에게 공개하는 절 `{ $id }`의 소제목 아래에 글이 없음
        [swapped] 소제목은 `{ $other }`인데 id는 `{ $id }`인 절
       *[other] 어디에도 적지 않은 절 `{ $id }`
    }
    .hint = { $why ->
        [no-id] 소제목 끝에 `{"{"}#cap-engraving{"}"}`처럼 id를 쓰십시오
        [line] 줄을 `##`과 빈칸으로 시작하고 `{"{"}#cap-engraving{"}"}`처럼 id로 끝내십시오. 소제목이 아니면 그 기호를 빼십시오
        [nested] 앞에 빈 줄을 두고 소제목을 줄 맨 앞에 따로 쓰십시오
        [level] 절의 소제목은 `##`으로 시작하십시오. 절 안의 소제목은 id 없이 `###`으로 씁니다
        [html] 태그 대신 `##`과 빈칸을 쓰고 끝에 id를 쓰십시오
        [names] 소제목을 `## … {"{"}#{ $id }{"}"}`로 쓰십시오. 소제목이 아니면 id 둘레의 기호를 빼십시오
        [missing] `## … {"{"}#{ $id }{"}"}`로 쓰십시오. 소제목이 아니면 문장 안에 넣으십시오
        [more] 그 절의 글이면 `## … {"{"}#{ $id }{"}"}` 소제목을 쓰고, 아니면 문단을 원문과 같게 나누십시오
        [empty] 글이 소제목 위에 있으면 더 많은 사람에게 보입니다. 글을 소제목 아래로 옮기거나 소제목을 지우십시오
        [swapped] 두 절의 id가 바뀌었는지 보고 절마다 제 id를 쓰거나, 소제목을 달리 쓰십시오
       *[other] id를 고치거나 dossier.yaml에 적으십시오. 브랜드의 언어 파일에는 절을 두지 않습니다
    }
    .explain =
        절은 ## 소제목과 그 아래의 글입니다. 제품의 언어 파일에서 ## 소제목은 dossier.yaml에 적은 id로 끝납니다.
        식별점의 id, variant-와 포장 유형의 id, 또는 sections:에 적은 id입니다. 안내서는 이 id로
        누가 그 절을 볼 수 있는지 알기 때문에, id가 없는 절은 공개하지 않습니다.
        브랜드의 언어 파일에는 ## 소제목을 두지 않고, ### 소제목이나 문단으로 씁니다.
        소제목처럼 보이지만 소제목이 아닌 줄이 있으면 그 아래의 글이 위 절에 붙어 다른 사람에게도 보입니다. 그래서
        소제목처럼 보이는 것은 모두 거절합니다. 빠진 빈칸이나 다른 종류의 빈칸, 전각 기호, 다른 단계, 목록·인용문·주석 안의
        소제목, 굵은 글씨나 HTML로 쓴 소제목, 그리고 적어 둔 id를 다른 방법으로 가리키는 줄이 그렇습니다. 두 ``` 줄 사이의
        코드에는 적어 둔 id만 아니면 무엇이든 쓸 수 있습니다.
        제품보다 적은 사람에게 공개하는 절인데 소제목 아래에 글이 없는 것과, 소제목이 제 id가 아니라 다른 절의 id를
        말하는 것도 거절합니다. 글이 다른 절에 들어가 있을 수 있기 때문입니다.
        틀린 예: ## 뚜껑 안쪽 각인
        틀린 예: ##뚜껑 안쪽 각인 {"{"}#cap-engraving{"}"}
        맞는 예: ## 뚜껑 안쪽 각인 {"{"}#cap-engraving{"}"}
        id를 쓰거나 고치고, 아니면 그 절을 공개 범위와 함께 dossier.yaml에 적으십시오.

# $found: 클래스나 낱말. $id: 절. $why: class, place, point, braces, twice, ids, attribute.
heading-attribute = { $why ->
        [class] 알 수 없는 소제목 클래스 `.{ $found }`
        [place] 클래스를 쓸 수 없는 소제목에 쓴 `.{ $found }`
        [point] 식별점이 아닌 절 `{ $id }`에 쓴 클래스 `.{ $found }`
        [braces] `###` 소제목의 중괄호 안에 있지 않은 클래스
        [twice] 한 절에 두 번 나오는 클래스 `.{ $found }`
        [ids] id가 둘 이상인 소제목
       *[other] 소제목의 중괄호에 쓸 수 없는 `{ $found }`
    }
    .hint = { $why ->
        [class] `{"{"}.genuine{"}"}`, `{"{"}.counterfeit{"}"}`, `{"{"}.caution{"}"}` 가운데 하나를, 문제에서는 `{"{"}.option-a{"}"}`, `{"{"}.why{"}"}`, `{"{"}.picture{"}"}` 가운데 하나를 쓰거나 클래스를 빼십시오
        [place] 클래스는 `##` 절 아래의 `###` 소제목에만 쓰십시오. `##` 소제목에는 id만 씁니다
        [point] 클래스를 빼십시오. 그러면 소제목과 그 아래의 글이 절의 일부로 나옵니다
        [braces] `###` 소제목을 `{"{"}.genuine{"}"}`, `{"{"}.counterfeit{"}"}`, `{"{"}.caution{"}"}`으로, 문제에서는 `{"{"}.option-a{"}"}`, `{"{"}.why{"}"}`, `{"{"}.picture{"}"}`로 끝내십시오. 반각 중괄호를 쓰고 `{"{"}` 뒤에 빈칸을 두지 않습니다
        [twice] 둘을 합치거나, 그 사이에 빠진 `##` 소제목을 쓰십시오
        [ids] 그 절의 id 하나만 남기십시오
       *[other] 빼십시오. 절의 공개 범위는 dossier.yaml에만 적습니다
    }
    .explain =
        소제목 끝의 중괄호는 그것이 무엇인지 알려 줍니다. ## 소제목에는 절의 id를, 그 아래 ### 소제목에는 부분의 클래스를
        씁니다. .genuine, .counterfeit, .caution이며 한 절에 한 번씩입니다. 현장 카드와 편람은 .genuine 부분에서
        정품의 모습을 가져오므로, 클래스를 잘못 쓰면 그 글이 빠집니다. 이 부분은 식별점에만 있으며, 다른 절에서는 보이지 않습니다.
        틀린 예: ### 정품 {"{"}.genuin{"}"}
        틀린 예: ### 정품 ｛.genuine｝
        맞는 예: ### 정품 {"{"}.genuine{"}"}
        클래스나 기호, 소제목의 단계를 고치십시오.

# $what: fence, comment, mark, nested, stray, value.
text-unclosed = { $what ->
        [comment] 여기서 시작해 끝나지 않는 주석
        [mark] 잘못 써서 읽는 사람에게 그대로 보일 주석 기호
        [nested] 주석 안에서 시작하는 주석
        [stray] 시작 없이 여기서 끝나는 주석
        [value] 읽는 사람에게 그대로 보일 값 안의 주석
       *[other] 여기서 시작해 끝나지 않는 코드
    }
    .hint = { $what ->
        [comment] `-->`로 끝내거나 `<!--`를 빼십시오
        [mark] 메모 앞에 `<!--`, 뒤에 `-->`를 반각 기호로 빈칸 없이 쓰거나 메모를 지우십시오
        [nested] 두 번째 주석 앞에서 첫 번째를 `-->`로 끝내거나 안쪽의 `<!--`를 빼십시오
        [stray] 메모 앞에 `<!--`를 쓰거나 `-->`를 빼십시오. 화살표는 `→`로 씁니다
        [value] 지우거나, YAML 방식대로 따로 한 줄을 두어 `# ` 뒤에 메모를 쓰십시오
       *[other] 같은 기호로 된 줄로 끝내거나 이 줄을 빼십시오
    }
    .explain =
        두 ``` 줄이나 ~~~ 줄 사이의 코드와, <!--와 --> 사이의 주석은 그 사이의 글을 모두 품습니다. 끝이 없으면
        아래의 절도 코드나 주석이 되어, 누구에게 보일 글인지 알 수 없습니다.
        시작 기호를 잘못 썼거나, 주석 안에서 또 주석을 시작해 둘이 한꺼번에 끝나면 남은 메모가 모든 사람에게 보입니다.
        글쓰기 프로그램은 짧은 줄표 둘을 긴 줄표 하나로 바꾸기도 합니다. 이런 주석은 머리글 아래의 본문에만 쓸 수 있습니다.
        이름과 요약 등 YAML에 적은 글은 쓴 그대로 보입니다.
        틀린 예: ``` 줄이 하나만 있음
        틀린 예: <!— 2026년 포장과 비교할 것 —>
        틀린 예: summary: 크림 <!-- 확인 -->
        맞는 예: ``` 줄, 코드, 다시 ``` 줄
        맞는 예: <!-- 2026년 포장과 비교할 것 -->
        끝을 쓰거나 시작을 지우십시오.

# $id: 식별점. $file: 원문 언어의 파일.
checkpoint-without-text = `{ $file }`에 설명이 없는 식별점 `{ $id }`
    .hint = `{ $file }`에 `{"{"}#{ $id }{"}"}`로 끝나는 소제목을 넣고, 그 아래에 보는 방법을 쓰십시오
    .explain =
        모든 식별점은 번역의 바탕이 되는 원문 언어로 설명해야 합니다. 다른 언어에 없으면 대신 다른 언어의 글이 표시와 함께 나오지만,
        원문에 없으면 보여 줄 것이 없습니다.
        틀린 예: dossier.yaml에 cap-engraving이 있는데 ko.md에는 없음
        맞는 예: ko.md에 ## 뚜껑 안쪽 각인 {"{"}#cap-engraving{"}"} 소제목과 그 아래에 볼 점이 있음
        설명을 쓰거나 식별점을 지우십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.

# $id: 절. $file: 원문 언어의 파일.
section-without-text = `{ $file }`에 글이 없는 절 `{ $id }`
    .hint = `{ $file }`에 `{"{"}#{ $id }{"}"}`로 끝나는 소제목을 넣거나, `sections:`에서 그 절을 빼십시오
    .explain =
        dossier.yaml에 적은 절은 원문 언어로 쓴 글이 있어야 합니다. 없다면 소제목이 사라졌을 수 있고,
        그 절을 볼 수 있는 사람만 읽을 글이 다른 절에 들어가 있을 수 있습니다.
        틀린 예: dossier.yaml에 logistics가 있는데 ko.md에는 없음
        맞는 예: ko.md에 ## 운송과 화물 {"{"}#logistics{"}"} 소제목과 그 아래에 글이 있음
        글을 쓰거나 절을 지우십시오. 작성 중(draft)인 자료에서는 경고로만 알립니다.

# $id: 식별점.
counterfeit-alone = 위조품의 모습만 있고 정품의 모습이 없는 식별점 `{ $id }`
    .hint = `### … {"{"}.genuine{"}"}` 소제목과 정품의 모습을 넣으십시오
    .explain =
        읽는 사람은 둘을 비교합니다. 위조품의 모습만 있으면 그와 다르게 생긴 물건을 판단할 수 없고,
        제품의 현장 카드에도 한쪽만 나옵니다.
        틀린 예: {"{"}.counterfeit{"}"} 부분만 있고 {"{"}.genuine{"}"} 부분이 없는 식별점
        맞는 예: 두 부분이 차례로 있음
        정품의 모습을 쓰거나, 그것을 설명한 소제목에 클래스를 붙이십시오.

raw-html = 쓴 그대로 보이는 HTML
    .hint = `**굵게**`처럼 마크다운으로 쓰거나 빼십시오
    .explain =
        글은 마크다운으로 씁니다. 소제목, 목록, 표, 굵은 글씨, 링크가 있습니다. HTML은 서식이 되지 않고 기호가 그대로 보입니다.
        틀린 예: <b>은색 테두리</b>
        맞는 예: **은색 테두리**
        기호 자체를 보이려면 ` 기호 두 개 사이에 쓰십시오.

html-comment = 읽는 사람에게 보이지 않는 주석
    .hint = 편집자끼리 남긴 메모라면 두십시오. 어느 페이지에도, 번역자에게도 나가지 않습니다
    .explain =
        <!--와 --> 사이의 글은 편집자끼리 보는 메모입니다. 모든 판과 번역자에게 보내는 파일에서 빠지지만,
        파일에는 남아 있으므로 그 파일을 받은 사람은 볼 수 있습니다.
        틀린 예: 다른 곳에 넘기는 파일의 주석에 적은 이름과 전화번호
        맞는 예: <!-- 2026년 포장과 비교할 것 -->
        일이 끝나면 메모를 지우십시오.

# $link: 링크가 가리키는 곳. $why: image, relative, scheme.
link-refused = { $why ->
        [image] 본문에 넣을 수 없는 그림 `{ $link }`
        [relative] 어디로 가는지 밝히지 않은 링크 `{ $link }`
        [scheme] 쓸 수 없는 종류의 링크 `{ $link }`
        [type] 자료의 종류를 밝히지 않은 링크 `{ $link }`
       *[other] 쓸 수 없는 링크 `{ $link }`
    }
    .hint = { $why ->
        [image] 그림은 dossier.yaml의 `photos:`에 적고 비교 쌍에 쓰십시오
        [relative] `product:`나 `brand:`와 짧은 이름을 쓰거나, `https://`로 시작하는 주소를 다 쓰십시오
        [type] `mark:haccp`처럼 자료를, 또는 `term:use-by`처럼 용어집의 용어를 가리키십시오
       *[other] https, mailto, tel을 쓰거나, `product:`와 짧은 이름처럼 자료를 가리키십시오
    }
    .explain =
        링크는 자료(product:, brand:, mark:, case:, jurisdiction: 등 모든 종류)나 용어집의 용어(term:), https, mailto, tel 주소를
        가리킵니다.
        파일 경로는 사본을 옮기면 끊어지고, 다른 종류의 링크는 프로그램을 실행할 수 있으며, 본문에 넣은 그림에는 저작자 표시와
        공개 범위, 설명이 빠집니다.
        틀린 예: [크림](../haneulseol-cream/), [사이트](http://example.org), 본문에 붙여 넣은 그림
        맞는 예: [크림](product:haneulseol-cream), [사이트](https://example.org)

text-explodes = 글에 비해 페이지가 지나치게 커지는 언어 파일
    .hint = 열은 많은데 줄이 짧은 표를 찾아 줄이거나 나누십시오
    .explain =
        표에서 짧은 줄은 빈칸으로 채워집니다. 열이 수백 개인 제목 줄 아래에 짧은 줄이 수천 개 있으면 칸이 수백만 개가 되어
        어떤 휴대전화에서도 페이지가 열리지 않습니다.
        틀린 예: 열이 500개인데 줄마다 칸이 하나뿐인 표
        맞는 예: 열이 몇 개이고 줄마다 칸을 다 채운 표
        표를 줄이거나 나누십시오. 그때까지 이 파일의 본문은 나오지 않습니다.

# $languages: 언어 태그(쉼표로 구분). $of: glossary, record. $file: record에서 빠진 첫 파일.
translation-missing = 글이 없는 언어: { $languages }
    .hint = { $of ->
        [glossary] 용어의 빠진 이름과 설명을 추가하십시오. 그때까지는 다른 언어의 글이 표시와 함께 나옵니다
       *[record] `{ $file }`처럼 빠진 파일을 추가하십시오. 그때까지는 다른 언어의 글이 표시와 함께 나옵니다
    }
    .explain =
        guide.yaml에 안내서의 언어가 적혀 있는데, 이 자료에는 그 가운데 일부 언어의 파일이 없습니다. 그 언어의 독자에게는
        다른 언어의 글이 표시와 함께 나옵니다. 먼저 fallback에 적은 언어, 다음으로 영어, 끝으로 원문 언어입니다.
        틀린 예: guide.yaml에는 ko, en, vi가 있는데 폴더에는 ko.md와 en.md만 있음
        맞는 예: 폴더에 ko.md, en.md, vi.md가 있음
        번역을 의뢰하십시오. 번역이 없어도 발행할 수는 있습니다.

# $has: 번역에 쓴 개정. $current: 원문의 개정.
translation-outdated = 번역은 개정 { $has }, 원문은 개정 { $current }
    .hint = 번역을 새 원문에 맞춘 뒤 `source_revision: { $current }`로 쓰십시오
    .explain =
        번역에는 어느 개정의 원문을 옮긴 것인지 적습니다. 그 뒤에 원문이 바뀌었으므로 번역을 읽는 사람은 새 내용을 놓칠 수 있으며,
        페이지에도 번역이 오래되었다고 나옵니다.
        틀린 예: 자료는 개정 4인데 source_revision: 3
        맞는 예: 바뀐 내용을 번역하고 source_revision: 4
        최근 개정에서 원문이 바뀌지 않았다면, 원문 파일의 text_revision에 원문이 마지막으로 바뀐 개정을 쓰십시오.

# $id: 식별점. $language: 언어 태그.
part-outdated = 번역한 뒤에 `{ $part }`의 원문이 바뀌었습니다
    .hint = 바뀐 내용을 번역한 뒤(`jinwi translate status`가 보여 줍니다) `jinwi translate confirm`을 실행하십시오
    .explain =
        th.lock.yaml 같은 파일에는 th.md의 각 부분이 어떤 원문을 옮긴 것인지 들어 있습니다. 이 부분의 원문이 그 뒤에 바뀌었으므로,
        번역을 읽는 사람에게는 오래된 번역이라고 나옵니다.
        틀린 예: 원문은 "알코올로 문지르면 지워짐"인데 th.lock.yaml에는 "문지르면 지워짐"
        맞는 예: 번역이 원문과 같은 내용이고 th.lock.yaml에도 그 원문이 있음
        `jinwi translate import`로 들여온 번역은 자기 원문을 함께 가져옵니다. 손으로 고친 번역은
        `jinwi translate confirm --to th COS-0001`로 확인합니다.

decisive-untranslated = { $language } 번역이 없는 결정적 식별점 `{ $id }`
    .hint = 이 절부터 번역하십시오. 그때까지 { $language } 독자에게는 다른 언어로 나옵니다
    .explain =
        이 언어의 파일은 있지만 결정적 식별점의 절이 빠졌습니다. 판별력이 가장 높은 식별점입니다.
        독자에게는 다른 언어의 글이 표시와 함께 나오므로 지나치기 쉽습니다.
        틀린 예: th.md에 상자와 라벨의 절은 있는데 결정적인 cap-engraving 절이 없음
        맞는 예: th.md에 {"{"}#cap-engraving{"}"} 절도 있음
        결정적 식별점을 다른 것보다 먼저 번역하십시오.

## 규칙: 돌아온 검사 기록

# $why: 낱말. $detail: 읽는 프로그램이 영어로 한 말.
xliff-syntax = { $why ->
        [xml] 여기서부터 파일을 읽을 수 없습니다: { $detail }
        [version] XLIFF 1.2가 아닙니다
        [doctype] 문서 형식 선언이 있습니다. XLIFF에는 없는 것입니다
        [cut] XLIFF가 끝나기 전에 파일이 끝납니다
        [empty] 내보낸 것이 파일에 하나도 없습니다
       *[other] 여기서부터 파일을 읽을 수 없습니다
    }
    .hint = { $why ->
        [version] 보낸 형식인 XLIFF 1.2(.xlf)로 다시 받으십시오
       *[other] 번역 도구에서 XLIFF 1.2로 다시 내보내 달라고 하십시오
    }
    .explain =
        `jinwi translate import`는 `jinwi translate export`로 만든 파일에 번역자가 번역을 채운 것, 곧 XLIFF 1.2만 읽습니다.
        잘렸거나 문서 편집기로 고친 파일은 통째로 받지 않으며 글은 바뀌지 않습니다.
        틀린 예: <xliff version="2.0" …>
        맞는 예: <xliff version="1.2" …>
        파일을 다시 받으십시오.

# $name: 원문 파일. $why: 낱말. $language: 파일에 적힌 언어 태그. $wanted: --to로 준 태그.
xliff-record = `{ $name }`의 번역을 넣을 수 없습니다: { $why ->
        [language] guide.yaml의 번역할 언어에 `{ $language }`이(가) 없습니다
        [other-language] 파일의 언어는 `{ $language }`인데 `--to`는 `{ $wanted }`입니다
        [no-language] 파일에 언어가 적혀 있지 않습니다: `target-language`가 없습니다
        [size] 넣으면 글이나 lock 파일이 읽을 수 있는 크기인 1 MiB를 넘습니다
        [unknown] 그런 글이 없습니다
        [skeleton] 함께 보낸 원문이 없어졌습니다
        [unreadable] 지금 있는 번역이나 lock 파일을 읽을 수 없습니다
        [name] 새 글에는 이름이 있어야 하는데 번역되지 않았습니다
       *[other] 만들어진 글을 다시 읽을 수 없습니다
    }
    .hint = { $why ->
        [language] guide.yaml에 언어를 더하거나 이 번역을 빼십시오
        [other-language] `--to`를 빼거나 그 언어의 파일을 주십시오
        [no-language] `--to th`처럼 `--to`로 언어를 알려 주십시오
        [size] 무엇이 그렇게 길어졌는지 보고 줄여 달라고 하십시오
        [unknown] 자료 이름을 바꾸었거나 지웠는지 보고 다시 내보내십시오
        [skeleton] 파일의 머리 부분을 지키는 도구로 다시 받거나 다시 내보내십시오
        [unreadable] `jinwi check`가 말하는 것을 고친 뒤 다시 들여오십시오
        [name] 자료의 첫 단위도 번역해 달라고 하십시오
       *[other] 특별한 점이 있는지 보고 이 줄과 함께 알려 주십시오
    }
    .explain =
        XLIFF 파일의 자료마다 보낼 때의 원문이 들어 있어서, 무엇을 번역한 것인지 프로그램이 압니다. 자료나 언어나 그 원문을 찾을 수
        없으면 그 자료는 하나도 넣지 않고 나머지만 넣습니다.
        틀린 예: <skl>을 지운 파일, 또는 보낸 뒤에 제품 폴더 이름을 바꾼 것
        맞는 예: 번역 도구가 저장한 그대로의 파일
        `jinwi translate export`로 다시 내보내십시오.

# $part: 절의 id 또는 name, summary, opening. $why: 낱말. $lost: 자리표시의 번호 또는 글. $character: U+와 번호.
unit-refused = `{ $part }`의 번역을 받지 않습니다: { $why ->
        [markup] 원문에 없는 서식 기호가 있습니다
        [marks] 자리표시가 없어졌습니다: { $lost }
        [marks-added] 자리표시가 두 번 있거나 원문에 없는 것입니다
        [left-over] 원문의 글이 남아 있습니다: { $lost }
        [foreign] 함께 돌아온 원문에 `{ $lost }`이(가) 있는데 자료에는 없는 것입니다
        [size] 읽을 수 있는 글의 크기인 1 MiB보다 깁니다
        [undecoded] 오는 길에 잃어버린 글자를 나타내는 기호 �가 있습니다
        [character] 옆 글자의 순서를 바꾸거나 숨기는 문자 { $character }이(가) 있습니다
       *[other] 넣으면 뜻한 것과 다르게 읽힙니다
    }
    .hint = { $why ->
        [markup] ** 나 <b> 같은 기호를 빼십시오. 굵은 글씨는 원문의 자리표시 안에 있는 것뿐입니다
        [marks] 원문의 자리표시를 모두 한 번씩 넣으십시오. 굵은 글씨, 링크, 줄바꿈, 포장에 인쇄된 글자를 나타냅니다
        [marks-added] 원문의 자리표시를 모두 한 번씩 넣으십시오. 굵은 글씨, 링크, 줄바꿈, 포장에 인쇄된 글자를 나타냅니다
        [left-over] 모든 문장을 번역해 달라고 하십시오. 포장에 인쇄된 글자는 dossier.yaml의 `verbatim`에 적고 원문에 굵은 글씨로 쓰면 자리표시가 됩니다
        [foreign] 그 부분을 다시 내보내십시오. 원문에 한 번도 없던 것이면 누가 파일을 고친 것이니 누구인지 알아보십시오
        [size] 줄여 달라고 하십시오
        [undecoded] 파일을 UTF-8로 달라고 하십시오
        [character] 그 문자를 빼십시오
       *[other] 빈 자리표시가 없는지, 굵은 글씨와 옆 낱말 사이에 빈칸이 있는지 보십시오
    }
    .explain =
        원문의 굵은 글씨, 링크, 줄바꿈과 포장에 인쇄된 글자는 번호가 붙은 자리표시로 번역자에게 갑니다. 모두 한 번씩 돌아와야 하며
        자리는 옮길 수 있습니다. 그 밖에 서식처럼 보이는 것은 받지 않습니다. 기호가 그대로 보이거나 원문에 없는 곳으로 이끌기 때문입니다.
        원문의 문장이 남아 있거나, 한글로 쓰지 않는 언어인데 포장에 인쇄되지 않은 한글이 있는 번역도 받지 않습니다. 문단을 반만 번역하면
        도구가 그렇게 남깁니다. 링크 같은 표시는 파일 속의 원문이 아니라 자료와 lock 파일의 원문과 견줍니다.
        틀린 예: <target>ดู **ขอบ**</target>
        맞는 예: <target>ดู <g id="1">ขอบ</g></target>
        부분 전체가 맞을 때까지 하나도 넣지 않으며, 있던 번역은 그대로 둡니다.

# $part: 절의 id 또는 name, summary, opening. $why: 낱말. $done, $all, $back, $asking, $source: 단위의 수.
part-left = { $why ->
        [gone] `{ $part }`의 번역을 뺐습니다: 원문에 그 부분이 이제 없습니다
        [changed] `{ $part }`의 번역을 뺐습니다: 내보낸 뒤에 누가 이곳에서 그 부분을 쓰거나 고쳤습니다
        [sent-back] `{ $part }`의 번역을 뺐습니다: { $all }개 단위 가운데 { $done }개만 번역되었습니다. 원문이 바뀌었는데 보낸 그대로 돌아온 단위: { $back }개
        [asking] `{ $part }`의 번역을 뺐습니다: { $all }개 단위 가운데 { $done }개만 번역되었습니다. 글은 있으나 상태가 아직 할 일로 되어 있는 단위: { $asking }개
        [source] `{ $part }`의 번역을 뺐습니다: { $all }개 단위 가운데 { $done }개만 번역되었습니다. 원문이 그대로 들어 있는 단위: { $source }개
       *[other] `{ $part }`의 번역을 뺐습니다: { $all }개 단위 가운데 { $done }개만 번역되었습니다
    }
    .hint = { $why ->
        [gone] 일부러 지운 부분이면 할 일이 없습니다
        [changed] 둘을 견주어 보십시오. 그래도 돌아온 것을 넣으려면 `--replace`를 붙여 다시 들여오십시오
        [sent-back] 그 단위를 다시 보아 달라고 하십시오. 번역이 여전히 맞으면 `jinwi translate confirm`에 `--part { $part }`를 붙여 확인한 뒤 다시 들여오십시오
        [asking] 끝난 단위의 상태를 번역됨으로 바꾸고 나머지를 번역해 달라고 하십시오
        [source] 나머지를 번역해 달라고 하십시오
       *[other] 나머지를 번역해 달라고 하고, 단위마다 상태가 번역됨으로 되어 있는지 확인하십시오
    }
    .explain =
        글의 부분은 통째로 넣습니다. 한 항목의 반은 이 언어, 반은 저 언어이면 잘못 읽히기 때문입니다. target에 글이 있고 상태가
        “new”가 아니며 “needs-”로 시작하지 않으면 번역된 단위로 셉니다. 원문과 같은 글은 상태가 무엇이든 번역이 아닙니다. 숫자, 그리고 상태가
        “translated” 따위인 로마자 이름만 같아도 됩니다. 원문이 바뀐 뒤에 보낸 예전 번역이 그대로 돌아온 것도 번역이 아닙니다.
        틀린 예: 절의 네 단위 가운데 셋에만 target이 있음
        맞는 예: 네 단위 모두에 있음
        있던 번역은 그대로 둡니다.

# $part: 절의 id 또는 name, summary, opening. $words: 한글.
hangul-kept = `{ $part }`의 번역에 자료가 인쇄된 글자라고 하지 않은 한글이 있습니다: { $words }
    .hint = 포장에 인쇄된 글자이면 dossier.yaml의 `verbatim`에 적고, 아니면 번역해 달라고 하십시오
    .explain =
        원문에서 굵은 글씨인 한글이 같은 굵은 글씨로 그대로 돌아오면, 번역하지 않는 포장의 글자일 수도 있고 잊고 번역하지 않은 말일 수도
        있습니다. dossier.yaml의 `names`, `verbatim`, `dates`에 적은 것은 자리표시가 되어 번역자가 바꾸거나 잊을 수 없습니다.
        틀린 예: 굵은 글씨 **분말스프**가 dossier.yaml 어디에도 없음
        맞는 예: `verbatim`에 분말스프와 그 자리, 뜻풀이가 있음
        번역은 넣습니다.

# $field: 대응표에 적힌 것.
bad-mapping = 표로 채울 수 있는 `{ $field }` 항목이 없습니다
    .hint = docs/reference.ko.md에 있는 이름을 괄호 없이 쓰십시오. 예: names.hangul, hs, items.gtin
    .explain =
        대응표에는 표의 어느 열이 자료의 어느 항목인지 적습니다. 값이 하나이거나 값의 목록인 항목, items의 항목, 그리고 어느 자료인지
        알려 주는 kind, slug, id를 쓸 수 있습니다. 상태, 개정, 승인, 사진, 식별점은 사람이 책임지는 것이라 편집자가 직접 씁니다.
        틀린 예: columns: {"{"}"바코드": barcode{"}"}
        맞는 예: columns: {"{"}"바코드": items.gtin{"}"}

# $why: 낱말. $value: 쉼표로 이은 열 제목이나 시트 이름.
sheet-refused = { $why ->
        [headings] 대응표에 적힌 열 제목이 있는 행이 없습니다. 가장 가까운 행은 이것입니다
        [other-sheet] 첫 시트에는 대응표에 적힌 열 제목이 없고, 다음 시트에 있습니다: { $value }
        [hidden-column] `{ $value }` 열이 시트에서 숨겨져 있습니다
       *[quotes] 이 칸을 여는 따옴표가 제대로 닫히지 않았습니다
    }
    .hint = { $why ->
        [headings] 대응표의 열 제목: { $value }. columns에 시트에 있는 제목을 그대로 적으십시오
        [other-sheet] 읽을 시트를 대응표에 적으십시오. 예: `sheet: { $value }`
        [hidden-column] 열을 펼쳐 내용을 보거나 대응표에서 빼십시오. `--hidden`을 붙이면 그대로 읽습니다
       *[quotes] 다음 구분 기호 앞에서 닫으십시오. 칸 안의 따옴표는 두 번 적습니다
    }
    .explain =
        `jinwi import`는 화면에 보이는 대로 읽습니다. 어느 행과 열을 읽을지 확실하지 않으면 그 시트는 하나도 읽지 않습니다. 열 제목은
        처음 200행 안이면 제목 줄 아래에 있어도 되고, 제목 안의 빈칸과 줄바꿈은 따지지 않습니다.
        틀린 예: 대응표에는 바코드, 시트의 열 제목은 88코드
        맞는 예: columns: {"{"}"88코드": items.gtin{"}"}

# $why: 낱말. $value: 칸의 내용. $column: 열의 제목.
row-refused = { $why ->
        [cell] `{ $column }` 칸에 오류 { $value }이(가) 있습니다
        [formula] `{ $column }` 칸의 수식은 한 번도 계산되지 않았습니다
        [digits] `{ $column }` 칸의 숫자가 15자리를 넘어 끝자리가 다른 숫자로 바뀌었습니다: { $value }
        [scientific] `{ $column }` 칸의 숫자를 표 프로그램이 { $value }(으)로 줄여 끝자리가 없어졌습니다
        [rounded] `{ $column }` 칸에 보이는 자릿수가 실제 값 { $value }보다 적습니다
        [format] 값이 { $value }인 `{ $column }` 칸이 화면에 어떻게 보이는지 확실하지 않습니다
        [unseen] `{ $column }` 칸은 비어 보이지만 { $value }이(가) 들어 있습니다
        [merged] 병합한 칸 하나가 여러 열에 걸쳐 있습니다: { $value }
        [wide] 행에 열 제목보다 칸이 많습니다: { $value }
        [number] `{ $column }` 칸이 숫자 { $value }이라 0이 없어졌을 수 있습니다
        [two] 한 행이 두 자료를 가리킵니다: { $value }
        [other-id] 행의 id가 그 자료의 id { $value }과(와) 다릅니다
        [no-kind] 새 제품이 어느 종류인지 없습니다
        [kind] `{ $value }`은(는) 제품의 종류가 아닙니다
        [no-brand] 새 제품이 어느 브랜드인지 없습니다
        [brand] `{ $value }`이라는 브랜드가 없습니다
        [no-slug] 폴더 이름도, 폴더 이름을 만들 로마자 이름도 없습니다
        [slug] `{ $value }`(으)로는 폴더 이름을 만들 수 없습니다
        [taken] `{ $value }` 폴더에 제품이 이미 있습니다
        [id] `{ $value }`은(는) id가 될 수 없습니다
        [differs] 같은 자료의 같은 항목을 다른 행이나 열은 다르게 적었습니다: { $value }
        [several] 자료의 `{ $value }` 항목에는 여러 언어의 글처럼 값이 여럿 있습니다
        [layout] 자료의 `{ $value }` 항목에는 줄 사이에 주석이 있어 없어지게 됩니다
       *[other] `{ $value }` 자료를 읽을 수 없습니다
    }
    .hint = { $why ->
        [cell] 수식을 고치거나 값을 적으십시오
        [formula] 표 프로그램에서 열어 저장한 뒤 다시 들여오십시오. CSV라면 값을 적으십시오
        [digits] 열의 서식을 텍스트로 바꾸고 원래 자료에서 번호를 다시 옮기십시오
        [scientific] 열의 서식을 텍스트로 바꾸고 원래 자료에서 번호를 다시 옮기십시오. 0을 채워 넣으면 안 됩니다
        [rounded] 안내서에 적힐 그대로 텍스트로 적으십시오
        [format] 안내서에 적힐 그대로 텍스트로 적으십시오
        [unseen] 값이 보이는 서식으로 바꾸거나 칸을 지우십시오
        [merged] 병합을 풀고 칸마다 값을 적으십시오. 제품이 아닌 행이면 빼십시오
        [wide] 구분 기호가 든 칸을 따옴표로 묶거나, 마지막 열에 제목을 적으십시오
        [number] 열의 서식을 텍스트로 바꾸고 값을 다시 적으십시오
        [two] 행의 id, 폴더, 바코드 가운데 무엇이 틀렸는지 보십시오
        [other-id] id를 고치거나 행에서 빼십시오
        [no-kind] 어느 열을 kind로 하거나 defaults에 적으십시오
        [kind] cosmetics, food, fish로 쓰거나 values에 대응을 적으십시오
        [no-brand] 어느 열을 brand로 하거나 defaults에 적으십시오
        [brand] 먼저 `jinwi new brand { $value }`로 시작하거나, values에 브랜드 폴더 이름과의 대응을 적으십시오
        [no-slug] 어느 열을 slug나 names.latin으로 하십시오
        [slug] slug 열에 폴더 이름을 적으십시오. 소문자, 숫자, 붙임표만 씁니다
        [taken] slug 열에 다른 이름을 적거나, id 열에 그 제품의 id를 적으십시오
        [id] COS-0012처럼 대문자, 숫자, 붙임표로 쓰십시오
        [differs] 한 자료의 행과 열이 모두 같게 하십시오
        [several] 이 항목은 직접 고치십시오
        [layout] 이 항목은 직접 고치십시오
       *[other] `jinwi check`가 말하는 것을 고친 뒤 다시 들여오십시오
    }
    .explain =
        `jinwi import`는 한 행을 통째로 넣거나 하나도 넣지 않습니다. 어느 자료인지, 값이 무엇인지 확실하지 않은 행은 받지 않고 다음
        행으로 넘어가며, 받지 않은 행은 칸과 함께 모두 알려 줍니다.
        틀린 예: 바코드 열이 숫자 서식이라 0012345678905가 12345678905로 됨
        맞는 예: 열의 서식이 텍스트

# $why: cut-off, json, other.
record-syntax = { $why ->
        [cut-off] 기록이 끝나기 전에 파일이 끊겼습니다
        [json] 여기서부터 읽을 수 없습니다. JSON이 아닙니다
       *[other] 검사 기록이 아닙니다
    }
    .hint = { $why ->
        [cut-off] 저장하거나 보내는 중에 끊겼습니다. 해당 기관에 다시 보내 달라고 하십시오
        [json] 안내서가 저장한 파일을 그대로 보내 달라고 하십시오
       *[other] 폴더에서 빼거나, 안내서가 저장한 파일을 받으십시오
    }
    .explain =
        기록은 안내서의 검사 페이지에서 “기록 저장”으로 만든 파일입니다. 저장된 그대로만 읽습니다. 문서 편집기로 열어 다시 저장했거나,
        메일 본문에 붙여 넣었거나, 중간에 끊긴 파일은 다른 곳도 바뀌었는지 알 수 없으므로 통째로 받아들이지 않습니다.
        틀린 예: 메일 본문이 함께 들어간 record.json
        맞는 예: 첨부한 파일 그 자체
        파일을 다시 받으십시오. 다른 JSON 파일은 이 폴더에 두지 않습니다.

# $format: 기록 양식의 버전. $known: 이 프로그램이 읽는 가장 새 버전.
record-newer = 기록 양식은 { $format }이고, 이 프로그램은 { $known }까지 읽습니다
    .hint = 새 버전의 프로그램으로 읽으십시오
    .explain =
        뒤에 나온 버전으로 만든 안내서는 더 많은 내용을 담은, 번호가 높은 양식으로 기록을 저장할 수 있습니다. 옛 양식으로 읽으면
        뜻이 달라질 수 있어 받아들이지 않습니다.
        틀린 예: 양식 1을 읽는 프로그램에 양식 2
        맞는 예: 그 안내서를 만든 프로그램이나 더 새 프로그램
        새 버전을 설치하고 명령을 다시 실행하십시오.

# $why: too-long, too-many, id, pack, no-units, twice, in-units. $value: 허용되는 최대 수, 또는 쓰인 그대로의 값.
record-value = { $why ->
        [too-long] 글자가 { $value }자를 넘습니다
        [too-many] 항목이 { $value }개를 넘습니다
        [id] 안내서의 id가 아닌 `{ $value }`
        [pack] 포장에 대해 아무것도 말하지 않습니다
        [no-units] 기록에 점검한 물품이 없습니다
        [twice] 식별점 `{ $value }`에 답이 두 번 있습니다
        [like] 물품 { $value }은(는) 이것보다 앞에 있는 물품이 아닙니다
        [in-units] 결과가 나온 물품 수가 점검한 물품 수보다 많습니다
       *[other] 여기에 올 수 없는 값
    }
    .hint = 안내서는 이런 파일을 저장하지 않습니다. 안내서가 저장한 파일을 받으십시오
    .explain =
        검사 페이지는 한도를 지킵니다. 글은 1,000자, 메모는 4,000자, 물품은 500개까지이고, id는 영문자, 숫자, 붙임표이며, 식별점마다
        답은 하나입니다. 그렇지 않은 파일은 다른 것이 쓰거나 고친 것이므로 아무것도 세지 않습니다.
        틀린 예: "point": "../../seal"
        맞는 예: "point": "seal"
        안내서가 저장한 그대로의 파일을 받으십시오. 양식 전체는 docs/record.schema.json에 있습니다.

# $outcome: 파일에 적힌 결과. 예: no-difference.
record-doubtful = 결과 `{ $outcome }`이(가) 그 옆의 답에서 나올 수 없습니다
    .hint = 해당 기관에 물어보십시오. 저장한 뒤 고쳤거나, 식별점이 빠진 사본에서 다시 연 기록입니다
    .explain =
        기록에는 결과와 그 근거가 되는 답이 함께 있습니다. 이 답에서는 안내서의 규칙으로 이 결과가 나올 수 없습니다. 결정적 차이도, 강한 차이
        두 개도 없는데 강한 의심 징후이거나, 다른 식별점이 있는데 차이 없음이거나, 화물의 결과가 가장 무거운 물품의 결과와 다릅니다.
        식별점이 없어진 뒤의 사본에서 다시 연 기록에서도 나올 수 있습니다.
        틀린 예: 결정적 식별점이 "answer": "differs"인데 "outcome": "no-difference"
        맞는 예: 둘 다 페이지가 저장한 그대로
        기록은 스스로 적은 대로 셉니다. 근거로 삼기 전에 해당 기관에 물어보십시오.

# $file: 같은 점검이 들어 있는 파일.
record-again = `{ $file }` 파일에 같은 점검이 있습니다
    .hint = 할 일이 없습니다. 한 번만 셉니다
    .explain =
        같은 기록이 두 번 왔거나, 기관 보관용과 편집자용이 함께 왔습니다. 한 번만 셉니다. 편집자용 기록에는 참조 번호가 없으므로, 같은 날
        같은 제품을 점검하여 답이 모두 같은 두 건은 그 양식으로는 구별할 수 없어 하나로 셉니다.
        예: record.json과 그 옆의 record-editors.json
        고칠 것은 없습니다. 점검이 두 건이었음을 알고 있다면 기관 보관용 기록을 받으십시오.

## 규칙: 콘텐츠 옆에 두는 것

# $why: name, version, syntax. $value: 파일 이름, 버전 또는 읽기 프로그램이 낸 영어 문구.
bad-template = { $why ->
        [name] 대신할 기본 틀이 없는 페이지 틀 `{ $value }`
        [version] 다른 버전 `{ $value }`에 맞춘 페이지 틀
       *[other] 쓸 수 없는 페이지 틀: { $value }
    }
    .hint = { $why ->
        [name] 기본 틀의 이름으로 바꾸거나 삭제하십시오
       *[other] 고치거나, 삭제하여 기본 틀을 쓰십시오
    }
    .explain =
        콘텐츠 옆 templates 폴더의 파일은 이름이 같은 기본 틀을 대신합니다. 있는 틀의 이름이어야 하고, 오류 없이 쓰여야 하며,
        이 버전의 프로그램에 맞아야 합니다.
        틀린 예: templates/prodct.html, 또는 옛 버전의 프로그램에 맞춘 틀
        맞는 예: 이 버전의 기본 틀을 고쳐 만든 templates/dossier.html
        파일을 고치거나 삭제하십시오. 삭제하면 다시 기본 틀을 씁니다.

# $why: name, syntax, unknown-key, unknown-value. $value: 파일 이름, 문구의 이름, $ 뒤의 이름 또는 읽기 프로그램이 낸
# 영어 문구.
bad-locale = { $why ->
        [name] 언어 이름이 아닌 화면 문구 파일 `{ $value }`
        [unknown-key] 없는 화면 문구 `{ $value }`
        [unknown-value] 이 문구에서 쓸 수 없는 이름 `{ $value }`
       *[other] 여기에서 화면 문구를 읽을 수 없음: { $value }
    }
    .hint = { $why ->
        [name] `en.ftl`, `zh-Hans.ftl`처럼 언어 태그로 파일 이름을 지으십시오
        [unknown-key] 이름을 고치거나, 그 줄을 삭제하여 기본 문구를 쓰십시오
        [unknown-value] 기본 문구에 있는 $ 이름만 쓰십시오
       *[other] 줄마다 `이름 = 문구`로 쓰거나, 그 줄을 삭제하여 기본 문구를 쓰십시오
    }
    .explain =
        콘텐츠 옆 locales 폴더의 파일은 기본 문구를 이름(키)별로 대신합니다. 줄마다 `이름 = 문구`로 쓰며, 이름과 $ 뒤의 말은
        기본 파일에 있는 것이어야 합니다.
        틀린 예: kind-food: 식품
        맞는 예: kind-food = 식품
        그 줄을 고치거나 삭제하십시오. 삭제하면 다시 기본 문구를 씁니다.

# $language: 언어 태그.
interface-untranslated = `{ $language }`로 된 화면 문구가 없습니다
    .hint = 꼭 할 일은 없습니다. 문구를 더하려면 콘텐츠 옆에 `locales/{ $language }.ftl`을 쓰십시오
    .explain =
        화면 문구가 없는 언어로도 제품 글은 쓸 수 있습니다. 그 언어의 페이지에서 제품 글은 그 언어로, 제목과 단추와 나라 이름은
        대체 언어(fallback) 차례에서 다음 언어로 나오며, 마지막은 영어입니다.
        맞음: 콘텐츠 옆의 locales/fr.ftl에 nav-brands = Marques 같은 줄
        영어 파일의 줄을 옮기십시오. 빠진 줄은 한 줄씩 대체 언어로 나옵니다. 이 참고 사항은 --deny warnings를 주어도 작업을
        멈추지 않습니다.

## 명령줄 도움말

help-program = 한국 상품의 정품과 위조품을 가리는 오프라인 안내서를 만듭니다
    .long =
        제품 자료 폴더에서, 한국 상품의 정품과 위조품을 가리는 여러 언어의 오프라인 안내서를 만듭니다.

        종료 코드: 0 이상 없음, 1 콘텐츠에 오류 있음, 2 프로그램을 실행하지 못함.
        verify의 종료 코드는 따로 있습니다. `jinwi verify --help`를 보십시오.
help-build = 콘텐츠를 점검하고 안내서의 판 하나를 만듭니다
    .long =
        콘텐츠를 점검하고 안내서의 판 하나를 만듭니다. 오류가 있으면 아무것도 쓰지 않으며 예전 사본은 그대로 남습니다.
        출력 폴더에는 판 하나만 들어갑니다. 없어진 페이지는 지우고, 다른 파일이 든 폴더에는 쓰지 않습니다.
help-check = 콘텐츠를 점검하여 잘못된 점을 모두 알려 줍니다
    .long =
        콘텐츠를 점검하여 오류, 경고, 참고 사항을 파일, 줄, 할 일과 함께 모두 알려 줍니다. 아무것도 쓰지 않습니다.
help-completions = 셸이 명령과 옵션을 자동 완성하는 데 쓰는 스크립트를 출력합니다
    .long =
        셸에서 쓸 스크립트를 출력합니다. 셸이 찾는 곳에 정해진 이름으로 두십시오. 예를 들어 bash에서는 다음과 같습니다.

        jinwi completions bash > ~/.local/share/bash-completion/completions/jinwi
help-explain = 규칙의 내용과 이유, 고치는 방법을 설명합니다
    .long =
        규칙을 틀린 예와 맞는 예로 설명합니다. 규칙의 코드는 `bad-gtin`처럼 진단마다 함께 나옵니다.
        코드를 주지 않으면 모든 규칙을 보여 줍니다.
help-key = 사본에 서명할 키를 만들고, 앞의 키를 잇는 키를 믿는 키로 올립니다
    .long =
        키에 쓰는 명령 두 가지입니다. minisign의 키와 같아서 두 프로그램이 서로의 키를 읽습니다.

        new      새 키: 비밀번호로 잠근 비밀 키 파일과 그 옆의 공개 키 파일
        trust    믿는 키가 서명한 새 키를 믿는 키 목록에 올리기
help-key-new = 키를 만듭니다: 비밀번호로 잠근 비밀 키 파일과 그 옆의 공개 키 파일
    .long =
        키를 새로 뽑아 비밀 키를 FILE에, 공개 키를 FILE.pub에 씁니다. 비밀 키 파일과 비밀번호를 가진 사람은 귀 기관의 것으로 통하는
        사본을 만들 수 있습니다. 둘을 따로 보관하고, 사본이 든 저장 장치에는 두지 마십시오. 공개 키는 사본과 다른 길로, 사본을 확인할
        사람에게 주십시오.

        --after를 주면 지금까지 쓰던 키가 새 공개 키에 서명합니다(FILE.pub.minisig). 앞의 키를 믿는 사람은 `jinwi key trust`로 새 키를
        받아들일 수 있습니다.
help-key-new-file = 비밀 키 파일. 공개 키 파일에는 이름 뒤에 `.pub`이 붙습니다
help-key-after = 지금까지 쓰던 비밀 키. 새 공개 키에 서명합니다
help-key-after-password = 첫 줄이 그 키의 비밀번호인 파일
help-key-trust = 믿는 키가 서명한 새 공개 키를 믿습니다
    .long =
        공개 키 FILE과 그 서명 FILE.minisig를 읽습니다. 목록에 있는 키가 서명했으면 목록 끝에 올립니다. 아무도 서명하지 않은 키는
        그 줄을 발행 기관과 전화나 문서로 견주어 본 뒤 직접 목록에 적으십시오.
help-key-trust-file = 새 공개 키
help-option-password-file = 첫 줄이 키의 비밀번호인 파일. 없으면 터미널에서 묻습니다
help-option-passphrase-file = 첫 줄이 암호 문구인 파일. 없으면 터미널에서 묻습니다
help-key-sealing = 서명하는 키 대신, 파일을 봉인해 받을 신원(age 방식, 비밀번호 없음)을 만듭니다
help-seal = 받을 사람만 열 수 있게 파일을 봉인합니다
    .long =
        세관용 판의 묶음 같은 파일을 age(age-encryption.org)로 봉인합니다. 받는 사람을 하나 이상 지정하거나 암호 문구를 씁니다.
        `jinwi open`으로도, age와 rage로도 열립니다. 원래 파일은 그대로 둡니다.

        받는 사람은 `jinwi key new --sealing`이나 age-keygen이 열어 볼 사람에게 보여 주는 age1…로 시작하는 한 줄입니다. 비밀을 보낼
        일이 없으므로 암호 문구보다 낫습니다. 같은 파일도 봉인할 때마다 바이트가 다릅니다. 봉인은 서명이 아니므로 묶기 전에 사본에 서명하십시오.
help-seal-file = 봉인할 파일
help-seal-to = 받는 사람. age1로 시작하는 한 줄이며 여러 번 지정할 수 있습니다
help-seal-recipients = 받는 사람을 한 줄에 하나씩 적은 파일. # 뒤는 설명입니다
help-seal-passphrase = 암호 문구로 봉인합니다. 암호 문구는 두 번 묻습니다
help-seal-out = 봉인한 파일. 이름 끝에 .age를 붙이면 알아보기 쉽습니다
help-open = 봉인한 파일을 엽니다
    .long =
        `jinwi seal`, age, rage로 봉인한 파일을 받는 사람의 신원이나 암호 문구로 엽니다. 모두 바뀌지 않았음을 확인한 뒤에야 내용이
        --out 자리에 생깁니다. 열 수 있는 사람은 봉인도 할 수 있습니다. 누가 만든 사본인지는 서명만이 알려 줍니다(`jinwi verify --key`).

        종료 코드: 0 열었음, 40 봉인한 파일이 아니거나 모르는 방식, 41 잘림, 42 바뀜, 43 다른 사람에게 또는 다른 방법으로 봉인함,
        44 틀린 암호 문구, 45 지나친 계산을 요구함, 2 프로그램을 실행하지 못함.
help-open-file = 봉인한 파일
help-open-identity = `jinwi key new --sealing`이나 age-keygen으로 만든 신원 파일. 여러 번 지정할 수 있습니다
help-open-out = 내용을 둘 자리
help-sign = 안내서 사본에 서명합니다
    .long =
        사본을 확인하고 그 파일 목록에 서명합니다(SHA256SUMS.minisig, 순수 Ed25519). minisign, signify, OpenSSL로도 확인할 수 있습니다.
        서명에는 안내서, 판, 발행 번호, 날짜가 들어갑니다. 온전하지 않은 사본에는 서명하지 않습니다.

        종료 코드: 0 서명함, 사본이 온전하지 않으면 `jinwi verify`의 코드, 2 프로그램을 실행하지 못함.
help-sign-dir = 사본 폴더
help-sign-key = 비밀 키
help-pack = 안내서 사본을 ZIP 파일 하나로, 또는 크기를 정해 여러 개로 묶습니다
    .long =
        사본을 검증한 뒤 ZIP 파일로 씁니다. 받는 사람은 이 프로그램 없이 Windows, macOS, Linux에서 풀 수 있고, 안내서, 판, 발행 번호로
        이름 지은 폴더 하나가 나옵니다. 같은 사본은 같은 바이트가 됩니다. 온전하지 않은 사본은 묶지 않습니다. --split을 주면 SIZE보다
        큰 파일이 없고, 조각마다 그 자체로 ZIP 파일이며, 어느 순서로 풀어도 모두 같은 폴더에 들어갑니다.

        언어나 품목 종류를 줄인 묶음은 그렇게 만든 사본을 묶은 것입니다: `jinwi build --languages --kinds`.

        종료 코드: 0 묶음, 사본이 온전하지 않으면 `jinwi verify`의 코드, 2 실행할 수 없음.
help-pack-dir = 사본 폴더
help-pack-out = 쓸 파일. 이 프로그램이 만든 묶음이 있으면 바꾸고, 다른 파일이면 바꾸지 않습니다
help-pack-split = 파일 하나의 최대 크기(예: 메일은 20M, FAT는 2G. k, M, G는 1,000 단위)
help-delta = 새 사본에는 있고 예전 사본에는 없는 것만 파일 하나로 씁니다(느린 회선용)
    .long =
        사본 NEW를 검증한 뒤 사본 OLD에 없는 것을 ZIP 파일로 씁니다. 새 파일 목록과 서명, edition.json, 새로운 내용만 한 번씩 들어갑니다.
        이름만 바뀐 파일은 보내지 않습니다. OLD는 SHA256SUMS만 있어도 됩니다. OLD와 같은 사본을 가진 사람은 `jinwi apply`로 NEW와 같게
        만듭니다.

        종료 코드: 0 씀, NEW가 온전하지 않으면 `jinwi verify`의 코드, 2 실행할 수 없음.
help-delta-old = 받는 사람이 가진 예전 사본, 또는 그 SHA256SUMS
help-delta-new = 같은 판의 새 사본
help-delta-out = 쓸 파일. 이 프로그램이 만든 델타가 있으면 바꾸고, 다른 파일이면 바꾸지 않습니다
help-apply = 델타로 안내서 사본을 새 발행본으로 바꿉니다
    .long =
        델타가 올바른지, 바로 이 사본에 쓰는 것인지, 디스크에 자리가 있는지 먼저 확인한 뒤 바뀐 것만 교체합니다. 언제 멈추더라도 예전 사본이
        그대로 있거나, 이 명령이나 `jinwi build`를 다시 실행하면 교체를 마칩니다. 그때까지 `jinwi verify`는 미완성이라고 알립니다.
        발행자의 공개 키를 --key나 --trusted로 지정하십시오. 그러지 않으면 델타를 누가 만들었는지 알 수 없습니다.

        종료 코드: 0 적용했거나 이미 최신, 30 델타가 잘렸거나 손상되었거나 올바르지 않음, 31 다른 사본이나 다른 판용, 32 더 예전 발행본으로 감,
        33 사본에는 서명이 있고 델타에는 없음, 34 자리 부족, 서명은 17–22, 사본이 온전하지 않으면 10–12, 15(`jinwi verify`와 같음),
        2 실행할 수 없음.
help-apply-delta = 델타 파일
help-apply-dir = 사본 폴더
help-apply-allow-older = 더 예전 발행본으로 가는 델타도 적용합니다
help-apply-allow-unsigned = 서명된 사본에 서명 없는 델타도 적용합니다
help-manual = 설명서를 man 페이지로 출력합니다
    .long =
        모든 명령의 `--help` 내용을 man 페이지 하나로 출력합니다. 읽는 방법은 다음과 같습니다.

        jinwi manual --lang ko > jinwi.1 && man ./jinwi.1
help-new = 제품 자료나 브랜드를 새로 시작합니다
    .long =
        새 제품이나 브랜드의 폴더를 만듭니다. 사실을 적는 파일과 안내서 언어별 글 파일이 들어 있고, 무엇을 어디에 쓰는지 설명이 달려 있습니다.
        제품에는 그 종류의 다음 id를 주며, 공개하기 전까지 어느 판에도 나오지 않는 draft로 둡니다.
        그 뒤 `jinwi check`가 채워야 할 곳을 알려 줍니다. 이미 있는 것은 바꾸지 않습니다.
help-records = 저장된 검사 기록을 표 하나와 요약으로 만듭니다
    .long =
        폴더와 그 하위 폴더의 .json 파일을 모두, 안내서의 검사 페이지가 저장한 기록으로 읽습니다. 잘못된 파일을 알리고, 같은 점검은 한 번만 세며,
        제품 자료, 식별점, 국가, 달별로 무엇이 나왔는지 알려 줍니다.
        --out을 주면 답마다 한 행인 표도 씁니다. .csv는 프로그램용, .xlsx는 사람이 보는 용입니다. 폴더 안의 파일은 바꾸지 않습니다.

        종료 코드: 0 모든 파일을 읽음, 1 받아들이지 않은 파일 있음, 2 프로그램을 실행하지 못함.
help-schema = VS Code 같은 편집기를 위해 YAML 파일의 JSON Schema를 씁니다
    .long =
        guide.schema.json, brand.schema.json, dossier.schema.json을 씁니다. 어느 파일이 어느 스키마를 따르는지 편집기에 알려 주면
        쓰는 동안 항목과 낱말을 채워 주고 설명하며, 있을 수 없는 것을 표시합니다. VS Code 설정은 docs/editing.ko.md에 있습니다.
        항목 하나를 넘는 것은 `jinwi check`가 알려 줍니다.
help-serve = 안내서를 웹 브라우저로 보이고, 고칠 때마다 다시 보입니다
    .long =
        지금 내용대로 한 판을 이 컴퓨터에서만 보입니다. 내용 폴더와 그 옆의 폴더를 지켜보다가 고칠 때마다 페이지를 스스로 다시 불러오며,
        보던 자리는 그대로입니다. 오류가 있는 동안에는 마지막으로 온전했던 내용을 보이고, 어디가 왜 잘못되었는지 페이지 위에 알려 줍니다.
        따로 마련된 페이지에서는 두 사진에 상자를 그려 제품 자료에 적을 수 있고, 그 밖에는 아무것도 쓰지 않습니다. 내용이 있는 폴더에서
        인자 없이 프로그램을 시작하면 이렇게 됩니다.
help-status = 편집자가 챙길 일을 알려 줍니다
    .long =
        지났거나 다가오는 검토일과 권리 만료일, 작성 중인 자료, 사진이 없거나 위조품 사진이 없는 자료, 언어별 번역 상태를 보여 줍니다.
        아무것도 쓰지 않습니다. 잘못된 점은 `jinwi check`가 알려 줍니다.
help-import = 표에서 자료의 사실을 만들거나 고칩니다. --write가 없으면 무엇을 할지 말하기만 합니다
    .long =
        표(.xlsx 또는 UTF-8이나 CP949의 .csv)에서 자료의 사실을 만들거나 고칩니다.

        대응표에 어느 열이 어느 항목인지 적습니다:

          columns: {"{"}관리번호: id, 구분: kind, 브랜드: brand, 제품명: names.hangul, HS: hs, 바코드: items.gtin{"}"}
          values: {"{"}kind: {"{"}화장품: cosmetics, 식품: food, 수산물: fish{"}"}{"}"}
          defaults: {"{"}owner: MFDS{"}"}

        id, 폴더, 바코드를 아는 행은 그 자료에 더하고, 나머지는 초안을 만듭니다. 값은 바꾸고 목록은 더하기만 합니다.
        --write가 없으면 아무것도 쓰지 않습니다.

        화면에 보이는 대로 읽습니다. 숫자는 서식이 보이는 대로, 병합한 칸의 값은 그 모든 행에서 읽고, 숨긴 행은 읽지 않습니다. 확실하지
        않은 것은 칸과 까닭을 말하고 받지 않습니다.
help-import-file = 표 파일
help-import-map = 대응표 파일
help-import-write = 받지 않은 행을 뺀 나머지를 씁니다
help-import-hidden = 시트에서 숨긴 행과 열도 읽습니다
help-translate = 번역이 어디까지 되었는지 보고, 글을 번역자에게 보내고 되받습니다
    .long =
        번역에 쓰는 명령 네 가지:

        status   언어마다 어디까지 되었고 무엇이 바뀌었는지
        export   번역할 글을 XLIFF 1.2로
        import   되받은 번역. 번역된 것만 바뀝니다
        confirm  손으로 고친 번역을 확인
help-translate-status = 언어마다 최신인 것, 오래된 것(바뀐 내용과 함께), 없는 것을 알려 줍니다
help-translate-status-to = 이 언어만
help-translate-export = 한 언어에 없거나 오래된 번역을 XLIFF 1.2로 씁니다
    .long =
        없거나 오래된 번역을 번역 회사의 도구가 여는 XLIFF 1.2로 씁니다.

        원문에서 굵은 글씨나 코드로 쓰고 자료에도 적힌, 포장에 인쇄된 글자는 자리표시가 됩니다. 공개 범위를 넘는 글은 내보내지 않습니다.
help-translate-import = 되받은 번역을 넣습니다
    .long =
        되받은 번역을 넣습니다.

        글의 한 부분은 모두 번역되고 자리표시가 다 있으며 따로 넣은 서식이 없을 때 들어갑니다. 손대지 않은 것은 그대로 둡니다.
        내보낸 뒤에 누가 이곳에서 쓰거나 고친 부분도 --replace를 붙이지 않으면 그대로 둡니다.
        <lang>.lock.yaml에 번역한 원문이 들어갑니다.
help-translate-confirm = 번역이 지금 원문과 맞다고 확인합니다
help-translate-to = 언어, 예: th
help-translate-record = 자료는 id나 폴더, 브랜드는 폴더
help-translate-out = 쓸 파일 [기본값: TAG.xlf]
help-translate-audience = 이 독자까지 볼 수 있는 글을 보냅니다. 없으면 누구나 볼 수 있는 글만 보냅니다
help-translate-all = 최신인 것도 보냅니다
help-translate-fill = 번역할 자리에 원문을 넣습니다. 그래야만 글이 보이는 OmegaT 3.6 같은 도구를 위한 것입니다
help-translate-file = XLIFF 파일
help-translate-import-to = 번역의 언어, 파일에 없을 때
help-translate-translator = 누가 번역했는지, 파일에 없을 때
help-translate-replace = 내보낸 뒤에 누가 이곳에서 쓰거나 고친 부분에도 넣음
help-translate-part = 이 부분만: name, summary, opening, 절의 id
help-option-dry-run = 무엇을 할지 말하고 쓰지는 않습니다
help-verify = 안내서 사본이 온전하고 기한 안에 있는지 알려 줍니다
    .long =
        사본의 모든 파일을 사본에 든 파일 목록과 견주고, 사본의 날짜를 오늘과 견줍니다. `sha256sum -c SHA256SUMS`로는 보이지 않는,
        더해진 파일도 찾아냅니다. 운영체제가 남긴 것은 이름만 알리고 살펴보지 않습니다. 누가 만든 사본인지는 --key나 --trusted로
        발행 기관의 키를 줄 때에만 알 수 있습니다.

        종료 코드: 0 온전함, 10 바뀌었거나 읽을 수 없는 파일 있음, 11 빠진 파일 있음, 12 더해진 파일 있음,
        13 전에 본 사본보다 오래됨, 14 기한이 지남, 15 완성되지 않음, 16 오늘보다 뒤에 만듦, 2 프로그램을 실행하지 못함.
        서명: 17 없음, 18 잘렸거나 읽을 수 없음, 19 믿지 않는 키, 20 이 목록의 서명이 아님, 21 설명이 바뀜, 22 다른 사본의 서명.
        파일 목록: 23 안전하지 않은 경로, 24 겹친 줄, 25 순서가 틀린 줄, 26 대문자, 27 잘못된 줄 끝, 28 이 프로그램이 쓰지 않는 줄.
        --remember와 함께: 29 전에 본 적 없는 안내서나 판.
        여러 가지가 함께 나오면 가장 무거운 것의 코드를 냅니다. 무거운 순서는 완성되지 않음, 목록, 서명, 바뀜, 빠짐, 더해짐, 본 적 없음,
        오래됨, 오늘보다 뒤, 기한 지남입니다.

help-option-content = 콘텐츠 폴더. 그 옆의 templates, static, locales 폴더는 기본 파일을 대신합니다
help-option-cache = 다음 실행에 다시 쓸 것을 두는 폴더. 비어 있거나 이 프로그램이 만든 폴더여야 하며, 언제든 지워도 됩니다
help-option-no-cache = 다음 실행을 위해 아무것도 남기지 않고, 지난 실행의 것도 쓰지 않습니다
help-option-date = 오늘로 볼 날짜. 예: 2026-11-01
help-option-deny = 경고를 오류로 다룹니다(쓸 수 있는 값은 `warnings`뿐입니다)
help-option-format = 결과의 형식. text는 사람이 읽는 글, json은 프로그램이 읽는 형식입니다
help-option-lang = 프로그램이 쓰는 언어: en 또는 ko
help-option-help = 도움말을 보여 줍니다
help-option-version = 프로그램의 버전을 보여 줍니다

help-build-out = 안내서를 쓸 폴더. 비어 있거나 같은 판의 예전 사본이 든 폴더여야 합니다
help-build-edition = 만들 판. guide.yaml에 적은 이름이며, 주지 않으면 가장 널리 공개하는 판을 만듭니다
help-build-all-editions = 안내서의 모든 판을 만듭니다. --out 아래에 판 이름의 폴더가 하나씩 생기며, 이때 --previous는 예전 사본들이 든 폴더의 위 폴더입니다
help-build-languages = 판의 언어 가운데 이 언어의 페이지만 만듭니다. 예: ko,en
help-build-kinds = 판의 품목 종류 가운데 이것만 담습니다(예: cosmetics,fish)
help-build-pocket = 휴대용 파일도 만듭니다. 제품마다 한 파일(최대 1 MB), 종류마다 파일(최대 5 MB)이며, 메일로 보내거나 따로 열 수 있습니다
help-build-for = 사본을 담을 매체. 담을 수 없으면 아무것도 바꾸지 않고 알리며, 담을 수 있으면 그 위에서 차지할 크기를 알려 줍니다
help-build-precompress = 페이지와 스크립트의 압축본(.gz와 .br)도 만듭니다. 압축본을 그대로 보내는 웹 서버에 씁니다
help-build-previous = 같은 판의 예전 사본이 든 폴더. 새 사본에 어느 사본의 다음인지 기록합니다
help-build-recipient = 사본에 배부처를 적습니다. "태국 관세청 · 17"처럼 주면 모든 페이지와 인쇄물에 나옵니다
help-completions-shell = 자동 완성을 쓸 셸
help-explain-code = 규칙의 코드. 예: bad-gtin
help-new-product = 제품 자료를 시작합니다
help-new-brand = 브랜드를 시작합니다
help-new-glossary = 용어집을 시작합니다. 포장에 적힌 말과 그 뜻을 한 파일에 적습니다
help-new-mark = 인증 표시의 기록을 시작합니다
help-new-platform = 온라인 플랫폼 기록을 시작합니다
help-new-agreement = 협약 기록을 시작합니다
help-new-alert = 주의보를 시작합니다
help-new-programme = 지원사업 자료를 시작합니다
help-new-primer = 자가 진단 문제가 있는 짧은 학습을 시작합니다
help-new-case = 적발된 물품의 자료를 시작합니다. 이름 앞에 연도를 씁니다. 예: 2016/seizure-in-port
help-new-jurisdiction = 국가·지역의 세관 법령을 시작합니다
help-new-office = 해외 사무소를 시작합니다
help-new-agency = 기관과 그 명칭의 변천을 시작합니다
help-new-statistic = 어느 기간의 통계 자료를 시작합니다
help-new-kind = 제품의 종류
help-new-slug = 폴더와 페이지의 이름. 영문 소문자, 숫자, 붙임표. 예: haneul-cream
help-new-brand-of = 제품의 브랜드. 브랜드 폴더의 이름
help-records-dir = 기록이 든 폴더
help-records-out = 쓸 표. 이름은 .csv나 .xlsx로 끝나며, 예전 표는 새 표로 바뀝니다
help-records-office = 기관의 것도 함께 넣습니다: 화물, 참조 번호, 물품 표시, 메모, 사진 파일 이름
help-records-propose = 기록을 제품 자료와 견주어 고칠 곳을 근거 기록과 함께 제안합니다. --write가 없으면 아무것도 쓰지 않습니다
help-records-write = 받아들일 제안: 쉼표로 나눈 제안 기호, 또는 all
help-records-older = 제품 자료의 예전 개정에 대한 기록도 셉니다
help-schema-out = 스키마를 둘 폴더
help-schema-fields = 대신 항목 목록을 보이기(꼭 있어야 하는 항목에는 *)
help-serve-edition = 보일 판(guide.yaml의 이름). 주지 않으면 가장 많은 내용이 든 판, --lan이면 가장 널리 공개하는 판
help-serve-drafts = 작성 중(draft)인 자료도 공개된 것처럼 보이기
help-serve-open = 웹 브라우저를 열기
help-serve-port = 포트 번호. 0이면 비어 있는 번호
help-serve-editor = 문서 편집기가 줄을 여는 주소. 예: idea://open?file={"{"}file{"}"}&line={"{"}line{"}"}
help-serve-lan = 같은 네트워크의 다른 컴퓨터에서도 이 판을 보게 하기(다른 것은 볼 수 없고 고칠 수도 없음)
help-status-within = 앞으로 며칠까지 볼지
help-verify-dir = 사본이 든 폴더
help-verify-key = 발행 기관의 공개 키. 여러 번 줄 수 있습니다
help-verify-trusted = 공개 키를 한 줄에 하나씩 적은 파일
help-verify-remember = 판마다 가장 새로운 사본을 적어 두는 파일. 그보다 오래된 사본이면 알려 줍니다. --key나 --trusted가 필요합니다
help-verify-new-guide = 전에 본 적 없는 안내서나 판의 사본을 받아들입니다
help-verify-seen = 전에 본 사본 또는 그 edition.json. 그보다 오래된 사본이면 알려 줍니다

help-heading-name = 이름
help-heading-usage = 사용법
help-heading-commands = 명령
help-heading-arguments = 인수
help-heading-options = 옵션
# $value: 옵션을 주지 않았을 때의 값.
help-default = 기본값: { $value }
# $values: 쓸 수 있는 값(쉼표로 구분).
help-values = 다음 가운데 하나: { $values }

## 진행 표시: 단계의 이름

stage-reading = 읽기
stage-checking = 점검
stage-pictures = 사진
stage-pages = 페이지
stage-writing = 쓰기

## 어느 판을, 어느 날에

# $date: 날짜.
cache-unusable = 다음 실행에 쓸 것을 남기지 않습니다: `{ $path }`에 쓸 수 없습니다({ $reason })
# $path: 다음 실행에 쓸 것을 둘 폴더. $why: root-or-home, no-folder, overlap, foreign. $other: 그 안의 파일이나 다른 폴더.
cache-refused = 다음 실행에 쓸 것을 `{ $path }`에 둘 수 없음: { $why ->
        [root-or-home] 디스크 전체이거나, 사용자 폴더이거나, 사용자 폴더를 품고 있음
        [no-folder] 폴더가 아니라 파일이나 링크임
        [overlap] `{ $other }` 폴더 안에 있거나 그 폴더를 품고 있음
       *[foreign] 이 프로그램이 두지 않은 파일이 있음(예: `{ $other }`)
    }
    .hint = `--cache`로 비어 있거나 새로운 폴더를 지정하거나 `--no-cache`를 쓰십시오. 바꾸거나 지운 것은 없습니다
today-from-clock = 오늘 날짜 { $date }: 이 컴퓨터의 시계(UTC)에서 읽었습니다. `--date`나 guide.yaml의 `issued:`로 정할 수 있습니다
# $edition: 이름. $audience: public, partner, customs.
edition-built = `{ $edition }` 판({ $audience ->
        [public] 일반 공개용
        [partner] 협력 기관용
        [customs] 세관 전용
       *[other] `{ $audience }`용
    })
# $edition: 이름. $audience: 위와 같음. $known: 모든 판의 이름(쉼표로 구분).
edition-by-default = `--edition`을 주지 않아 `{ $edition }` 판({ $audience ->
        [public] 일반 공개용
        [partner] 협력 기관용
        [customs] 세관 전용
       *[other] `{ $audience }`용
    })을 만듭니다. 만들 수 있는 판: { $known }
# $edition: 이름. $dossiers: 제품 자료의 수.
edition-holds = `{ $edition }` 판에 든 제품 자료: { $dossiers ->
        [0] 없음
       *[other] { $dossiers }건
    }

## 요약. 수는 숫자로, 크기와 초는 12.3 MB나 4.2 같은 글자로 받습니다.

# $errors, $warnings: 건수.
summary-faults = { $errors ->
        [0] 오류 없음
       *[other] 오류 { $errors }건
    }, { $warnings ->
        [0] 경고 없음
       *[other] 경고 { $warnings }건
    }
# $notes: 건수.
summary-notes = { $notes ->
        [0] 참고 사항 없음
       *[other] 참고 사항 { $notes }건
    }
summary-clean = 콘텐츠에 이상이 없습니다
# $errors, $warnings: 건수. $rules: 경고의 규칙과 규칙마다의 건수.
summary-brief = { $errors ->
        [0] 오류 없음
       *[other] 오류 { $errors }건
    }, 경고 { $warnings }건({ $rules }): `jinwi check`로 볼 수 있습니다
# $code: 어긴 규칙.
summary-explain = 자세한 설명은 `jinwi explain { $code }` 명령으로 볼 수 있습니다
summary-denied = `--deny warnings`에 따라 경고를 오류로 다룹니다
# $out: 폴더.
summary-unchanged = `{ $out }` 폴더의 예전 사본은 그대로 있습니다
summary-nothing-written = 아무것도 쓰지 않았습니다

# $pages, $pictures, $files: 개수. $size: 모든 파일의 크기. $seconds: 걸린 시간(초).
built = 만들기 완료: 페이지 { $pages }개, 사진 { $pictures }개, 파일 { $files }개, { $size }, { $seconds }초
# $written, $deleted: 파일 수.
built-changes = { $written ->
        [0] 새로 쓴 파일 없음
       *[other] 새로 쓴 파일 { $written }개
    }, { $deleted ->
        [0] 지운 파일 없음
       *[other] 지운 파일 { $deleted }개
    }. 나머지는 이미 같은 내용이었습니다
built-same = 바뀐 것이 없습니다. 예전 사본이 그대로 있습니다
# $out: 사본 폴더.
built-unsigned = 예전 사본에는 서명이 있었으나 새 사본에는 아직 없습니다. `jinwi sign { $out } --key FILE`로 서명하십시오
# $path: 첫 페이지.
built-open = 웹 브라우저에서 `{ $path }` 파일을 여십시오
# $unit: KiB 단위. $size: 사본이 차지하는 크기.
built-room = { $size }(할당 단위 { $unit } KiB)
# $carrier: --for로 준 낱말. $sizes: 차지하는 크기. 압축하는 것이면 none.
built-for = { $carrier }에 담을 수 있습니다{ $sizes ->
        [none] {""}
       *[other] . 차지하는 크기: { $sizes }
    }
# $date: 마지막 날.
built-valid = { $date }까지 유효합니다
# $recipient: 사본 배부처.
built-recipient = 사본 배부처: { $recipient }
# $recipient: 예전 사본의 배부처.
built-recipient-gone = 이 폴더에 있던 사본의 배부처: { $recipient }. 이제 적혀 있지 않습니다

## 출력 폴더를 쓸 수 없음. 바뀐 것은 없습니다.

# $out: 폴더. $count: 다른 파일의 수. $first: 그 가운데 하나.
refused-foreign = 출력 폴더 `{ $out }`: { $count ->
        [1] 이 안내서의 것이 아닌 파일이 있음(`{ $first }`)
       *[other] 이 안내서의 것이 아닌 파일이 { $count }개 있음(예: `{ $first }`)
    }
    .hint = `--out`으로 비어 있거나 새로운 폴더를 지정하거나 이 파일들을 다른 곳으로 옮기십시오. 지운 것은 없습니다
# $out: 폴더. $found: 그 안의 판. $edition: 만들려는 판.
refused-within-copy = `{ $out }` 폴더는 판 하나의 사본입니다. 그 안에는 모든 판의 사본을 둘 수 없습니다
    .hint = `--out`에 다른 폴더를 지정하세요. 그 아래에 판마다 폴더가 하나씩 생깁니다
refused-other-edition = 출력 폴더 `{ $out }`: `{ $edition }` 판이 아니라 `{ $found }` 판이 들어 있음
    .hint = `--out`으로 판마다 다른 폴더를 지정하십시오. 판이 섞이면 독자가 보아서는 안 되는 내용이 드러날 수 있습니다
# $out: 폴더. $found: 그 안의 안내서.
refused-other-guide = 출력 폴더 `{ $out }`: 다른 안내서(`{ $found }`)가 들어 있음
    .hint = `--out`으로 다른 폴더를 지정하십시오
# $out: 폴더. $input: 콘텐츠 폴더 등 읽는 폴더.
refused-overlap = 출력 폴더 `{ $out }`: 읽는 폴더 `{ $input }` 안에 있거나 그 폴더를 품고 있음
    .hint = `--out`으로 그 폴더 옆의 다른 폴더를 지정하십시오
# $out: 폴더.
refused-root-or-home = 출력 폴더 `{ $out }`: 디스크 전체이거나, 사용자 폴더이거나, 사용자 폴더를 품고 있음
    .hint = `--out`으로 `dist`처럼 이 사본만 둘 폴더를 지정하십시오
# $out: 경로.
refused-not-a-folder = 폴더가 아니라 파일이나 링크임: `{ $out }`
    .hint = `--out`으로 폴더를 지정하십시오. 링크는 따라가지 않습니다
# $carrier: --for로 준 낱말. $limit: 낱말. $path: 파일 또는 폴더. $found, $most: 글자, 부분, 바이트, 항목의 수.
refused-unfit = 사본을 { $carrier }에 담을 수 없음: { $limit ->
        [name] `{ $path }`에 { $found }자 이름이 있음(최대 { $most }자)
        [path] 경로 `{ $path }`가 { $found }자(최대 { $most }자)
        [depth] 경로 `{ $path }`가 { $found }단계(최대 { $most }단계)
        [file] `{ $path }`가 { $found }바이트(최대 { $most }바이트)
       *[entries] 폴더 `{ $path }`에 항목 { $found }개(최대 { $most }개)
    }
    .hint = { $limit ->
        [name] 그 이름이 된 슬러그를 줄이거나, exfat 또는 ZIP으로 나르십시오. 바뀐 것은 없습니다
       *[other] exfat 또는 ZIP으로 나르거나, 자료가 더 적은 판을 만드십시오. 바뀐 것은 없습니다
    }
# $path: 파일.
refused-held = 다른 프로그램이 `{ $path }`을(를) 열어 두어 바꿀 수 없음
    .hint = 그 프로그램에서 파일을 닫은 뒤 다시 실행하십시오. 이전 사본은 그대로입니다
# $out: 폴더.
refused-busy = 다른 작업이 쓰고 있는 폴더 `{ $out }`
    .hint = 그 작업이 끝나기를 기다렸다가 다시 시작하십시오

## 프로그램을 실행할 수 없음

# $path: 폴더.
cannot-find-content = 콘텐츠 폴더 `{ $path }` 없음
    .hint = 콘텐츠 폴더의 바로 위 폴더에서 시작하거나 `--content`로 지정하십시오
# $name: 지정한 판. $known: 모든 판의 이름(쉼표로 구분).
cannot-find-edition = 없는 판 `{ $name }`
    .hint = guide.yaml에 있는 판: { $known }
# $edition: 판의 이름. $tag: 지정한 언어. $known: 판의 언어(쉼표로 구분).
cannot-find-language = `{ $edition }` 판에 없는 언어 `{ $tag }`
    .hint = 이 판의 언어: { $known }
# $edition: 판의 이름. $kind: 찾은 말. $known: 있는 종류.
cannot-find-kind = `{ $edition }` 판에는 품목 종류 `{ $kind }`이(가) 없습니다
    .hint = 이 판의 종류: { $known }
cannot-be-silent = 언어가 하나도 없는 판
    .hint = guide.yaml에서 안내서나 이 판의 언어를 적으십시오
# $value: 입력한 값. $why: 아래 참조. $detail: 글자 수 또는 글자. $most: 쓸 수 있는 글자 수.
cannot-be-recipient = 배부처로 쓸 수 없음: `{ $value }`. { $why ->
        [empty] 비어 있음
        [long] { $detail }자이며, { $most }자까지 쓸 수 있음
        [hidden] 보이지 않거나 빈칸처럼 보이는 글자 { $detail } 있음
        [mixed] 다른 글자로 보이는 다른 문자의 글자 { $detail } 있음
       *[marks] 한 글자에 부호가 너무 많음
    }
    .hint = `--recipient "태국 관세청 · 17"`처럼 짧은 이름과 번호를 쓰십시오. 어느 나라 글자든 쓸 수 있습니다
# $value: 입력한 값.
cannot-read-date = 날짜가 아님: `{ $value }`
    .hint = `2026-11-01`처럼 연-월-일로 쓰십시오
# $value: SOURCE_DATE_EPOCH의 값.
cannot-read-epoch = `SOURCE_DATE_EPOCH` 값 `{ $value }`: 초로 나타낸 시각이 아님
    .hint = 컴퓨터의 환경 설정에서 이 값을 지우거나 `--date`로 날짜를 지정하십시오
# $code: 입력한 값.
cannot-find-rule = 없는 규칙 `{ $code }`
    .hint = `jinwi explain` 명령으로 모든 규칙을 볼 수 있습니다
# $path: 폴더. $found: 그 안의 판. $edition: 만들려는 판.
cannot-follow-previous = 예전 사본 `{ $path }`: `{ $edition }` 판이 아니라 `{ $found }` 판임
    .hint = `--previous`로 같은 안내서, 같은 판의 예전 사본을 지정하십시오
# $path: 파일 또는 폴더. $found: 그것의 판. $edition: 확인하는 사본의 판.
cannot-compare-seen = `{ $path }`: `{ $edition }` 판이 아니라 `{ $found }` 판임
    .hint = `--seen`으로 같은 안내서, 같은 판의 사본을 지정하십시오
# $path: 파일.
key-is-there = `{ $path }` 파일이 이미 있음
    .hint = 키는 덮어쓰지 않습니다. 다른 파일 이름을 주거나 옛 키를 옮기십시오
# $path: 파일. $folder: 콘텐츠나 사본의 폴더.
key-in-copy = `{ $path }`은(는) 남에게 건네는 폴더 `{ $folder }` 안에 놓임
    .hint = 비밀 키는 사본도 콘텐츠도 없는 곳에 두십시오
# $path: 비밀 키. $folder: 콘텐츠나 사본의 폴더.
key-beside = `{ $path }`이(가) 남에게 건네는 폴더 `{ $folder }` 옆에 놓임
    .hint = 건네는 것이 없는 곳으로 옮기십시오. 폴더를 통째로 받는 사람이 비밀 키까지 받게 됩니다
# $path: 파일.
remember-in-copy = `{ $path }`은(는) 확인할 사본 안에 놓임
    .hint = 본 사본의 목록은 자기 컴퓨터에 두십시오. 저장 장치에 두면 그것을 건네는 사람이 바꿀 수 있습니다
# $path: 파일.
remember-illegible = `{ $path }`은(는) 본 사본의 목록이 아니거나 손상됨
    .hint = `--remember`가 쓴 파일이나 아직 없는 파일을 지정하십시오. 아무것도 쓰지 않았습니다
remember-without-key = `--remember`에는 키가 필요함. 서명하지 않은 사본은 다음 사본에 대해 아무것도 증명하지 못함
    .hint = `--key`로 발행 기관의 키를, 또는 `--trusted`로 키 목록을 지정하십시오
key-no-terminal = 터미널이 아니어서 비밀번호를 물을 수 없음
    .hint = 비밀번호를 남이 읽을 수 없는 파일에 적고 `--password-file`로 주십시오
# $path: 키 파일.
key-password-ask = `{ $path }`의 비밀번호
key-password-again = 같은 비밀번호를 한 번 더
key-password-differs = 두 비밀번호가 다름
    .hint = 명령을 다시 실행하십시오
key-password-empty = 비밀번호가 비어 있거나 빈칸뿐임
    .hint = 남이 짐작할 수 없는 낱말 여러 개를 쓰십시오. 없으면 파일을 가진 사람에게 더 필요한 것이 없습니다
# $path: 비밀번호 파일.
key-password-encoding = `{ $path }`은(는) UTF-8 텍스트가 아님
    .hint = UTF-8로 저장하십시오. Windows PowerShell의 `echo … > FILE`은 다른 인코딩으로 씁니다
# $path: 키 파일.
key-unprotected = `{ $path }`에 비밀번호가 없음
    .hint = 파일을 가진 사람은 누구나 서명할 수 있습니다. 먼저 `minisign -C -s FILE`로 비밀번호를 거십시오
# $path: 키 파일.
key-password-wrong = `{ $path }`의 비밀번호가 아님
    .hint = 대문자와 소문자를 구별합니다. 자판의 언어도 확인하십시오
# $path: 파일.
key-secret-illegible = `{ $path }`은(는) 비밀 키가 아니거나 손상됨
    .hint = `.pub`으로 끝나는 파일이 아니라 `jinwi key new`나 `minisign -G`가 만든 파일을 주십시오
# $path: 파일. $lines: 잘못된 줄 번호. 없으면 none.
key-illegible = `{ $path }`: { $lines ->
        [none] 공개 키가 없음
       *[other] 공개 키가 아닌 줄 { $lines }
    }
    .hint = 공개 키는 RW로 시작하는 56자 한 줄입니다. 파일은 UTF-8로 저장하고, 설명은 # 뒤에 적습니다
# $path: 키 파일. $line: 키. $list: 믿는 키 목록.
key-not-vouched = `{ $path }`에 `{ $list }`의 키가 서명하지 않음
    .hint = 이것이 발행 기관의 키인지 전화나 문서로 물은 뒤 직접 목록에 적으십시오: { $line }
# $number: 키 번호.
key-trusted-already = 키 { $number }은(는) 이미 믿는 키임
# $number: 키 번호. $by: 서명한 키의 번호. $list: 믿는 키 목록.
key-trusted = 키 { $number }을(를) 이제부터 믿음: 키 { $by }이(가) 서명함
    .hint = 쓰는 사본이 모두 새 키로 서명된 뒤에는 `{ $list }`에서 옛 키를 지우십시오
# $number: 키 번호. $path: 비밀 키. $public: 공개 키 파일. $line: 공개 키.
key-made = 키 { $number }: `{ $path }`은(는) 비밀, `{ $public }`은(는) 공개
    .means = 공개 키는 { $line }입니다
    .hint = 공개 키를 사본과 다른 길로, 사본을 확인할 사람에게 주십시오
# $path: 봉인한 파일. $count: 받는 사람의 수. 암호 문구면 0.
seal-done = { $count ->
        [0] 암호 문구로 봉인함
       *[other] 받는 사람 { $count }명에게 봉인함
    }: `{ $path }`
    .hint = { $count ->
        [0] 암호 문구는 파일과 다른 길, 이를테면 전화로 알리십시오. 둘 다 가진 사람은 열 수 있습니다
       *[other] 각자 자기 신원으로 엽니다(`jinwi open`, age, rage)
    }
# $path: 만든 파일.
open-done = 열었음: `{ $path }`
    .hint = 누가 만들었는지는 사본의 서명만이 알려 줍니다(`jinwi verify --key`)
# $path: 비밀 파일. $public: 받는 사람 파일. $line: 받는 사람.
identity-made = 신원을 만듦: `{ $path }`은(는) 비밀, `{ $public }`은(는) 봉인할 사람에게 줄 것
    .means = 받는 사람은 { $line }
    .hint = 이 줄을 봉인한 파일을 보낼 사람에게 주십시오. 비밀 파일은 자기 컴퓨터에 두고 금고에도 하나 두십시오. 잃으면 아무도 열지 못합니다
seal-for-whom = 누구에게 봉인할지 지정하지 않음
    .hint = `--to`나 `--recipients`로 받는 사람을 지정하거나 `--passphrase`를 쓰십시오
# $count: 수. $most: 한도.
seal-too-many = 받는 사람 { $count }명은 너무 많습니다(최대 { $most }명)
    .hint = 받는 사람을 나누어 여러 번 봉인하십시오
# $path: 폴더.
seal-folder = `{ $path }`은(는) 폴더입니다
    .hint = 먼저 ZIP 같은 파일 하나로 만드십시오
# $path: 있는 것.
seal-is-there = `{ $path }`이(가) 이미 있습니다
    .hint = 있는 것을 덮어쓰지 않습니다. `--out`으로 다른 이름을 고르거나 있는 것을 옮기십시오
# $place: argument 또는 file. $path: 파일. $line: 그 안의 줄.
recipient-illegible = { $place ->
        [file] `{ $path }` { $line }행은 받는 사람이 아닙니다
       *[argument] `--to` 뒤의 것은 받는 사람이 아닙니다
    }
    .hint = 받는 사람은 age1로 시작하는 62자입니다. `jinwi key new --sealing`이나 age-keygen이 보여 줍니다
recipient-secret = { $place ->
        [file] `{ $path }` { $line }행은 받는 사람이 아니라 비밀 신원입니다
       *[argument] `--to` 뒤의 것은 받는 사람이 아니라 비밀 신원입니다
    }
    .hint = age1로 시작하는 줄을 달라고 하십시오. 비밀 신원을 가진 사람은 그 앞으로 봉인한 것을 모두 열 수 있으니, 주인은 새로 만들어야 합니다
# $path: 파일. $line: 줄 번호 또는 none.
identity-illegible = `{ $path }` { $line ->
        [none] 파일에 신원이 없습니다
       *[other] 파일은 신원 파일이 아닙니다({ $line }행)
    }
    .hint = 신원은 AGE-SECRET-KEY-로 시작하는 한 줄입니다. 암호 문구가 걸린 신원 파일은 먼저 `jinwi open`으로 여십시오
# $path: 열려던 파일.
open-not-sealed = `{ $path }`은(는) 봉인한 파일이 아닙니다
    .hint = 그대로 쓰면 됩니다. 봉인되어 있어야 할 파일이라면 보낸 사람에게 알리십시오
open-armoured = `{ $path }`은(는) 글자로 바꾸어 봉인한 파일입니다
    .hint = age 프로그램으로 여십시오(`age --decrypt`)
open-unknown = `{ $path }`은(는) 이 프로그램이 모르는 방식으로 봉인되었습니다
    .hint = age 프로그램의 최신판으로 열어 보십시오. 그래도 안 되면 손상되었거나 다른 파일입니다
open-cut = `{ $path }` 파일이 온전하지 않습니다. 끝이 없거나 바뀌었습니다. 아무것도 쓰지 않았습니다
    .hint = 파일을 다시 복사하거나 받고, 크기를 보낸 쪽과 견주십시오
open-changed = `{ $path }` 파일은 봉인한 뒤 바뀌었거나 손상되었습니다. 아무것도 쓰지 않았습니다
    .hint = 파일을 다시 복사하거나 받으십시오. 그래도 같으면 보낸 사람에게 알리십시오
open-for-others = `{ $path }`은(는) 이 신원에게 봉인한 파일이 아닙니다
    .hint = 보낸 사람이 쓴 age1… 줄의 신원을 쓰거나, 자기 것으로 다시 봉인해 달라고 하십시오. 앞부분이 손상된 파일도 이렇게 보입니다
open-wants-passphrase = `{ $path }`은(는) 신원이 아니라 암호 문구로 봉인되었습니다
    .hint = `--identity`를 빼십시오. 암호 문구는 묻거나 `--password-file`에서 읽습니다
open-wants-identity = `{ $path }`은(는) 암호 문구가 아니라 받는 사람에게 봉인되었습니다
    .hint = `--identity`로 자기 신원 파일을 지정하십시오
open-passphrase-wrong = `{ $path }`의 암호 문구가 아닙니다
    .hint = 대문자와 소문자를 가립니다. 자판의 언어와 끝의 빈칸을 살피십시오
open-work = `{ $path }`을(를) 열려면 지나치게 많은 계산이 필요합니다
    .hint = `jinwi seal`이나 age로 다시 봉인해 달라고 하십시오. 컴퓨터를 멈추게 하려는 파일일 수 있습니다
# $path: 사본.
sign-not-whole = `{ $path }`에 서명하지 않음
    .hint = 서명은 사본이 만든 그대로라는 뜻입니다. 다시 만든 뒤 서명하십시오
# $path: 서명. $number: 키 번호. $edition: 판의 이름. $built: 만든 날.
sign-done = { $built }에 만든 판 `{ $edition }`에 키 { $number }(으)로 서명함: `{ $path }`
    .hint = 공개 키를 가진 사람은 `jinwi verify --key`, minisign, signify, OpenSSL로 확인합니다
# $value: 쓴 말.
cannot-read-size = `{ $value }`은(는) 크기가 아닙니다
    .hint = 20M처럼 0보다 큰 수 뒤에 k, M, G를 붙이거나 바이트 수를 쓰십시오
# $path: 사본.
pack-not-whole = `{ $path }`을(를) 묶지 않았습니다
    .hint = 받는 사람에게도 온전하지 않다고 나옵니다. 사본을 다시 만든 뒤 묶으십시오
# $path: 파일.
changed-meanwhile = `{ $path }`이(가) 읽는 동안 바뀌었습니다. 아무것도 쓰지 않았습니다
    .hint = 사본에서 아무도 작업하지 않게 하고 다시 하십시오
# $path: 사본 안의 파일. $size: 바이트.
pack-part-too-small = 파일 `{ $path }`에는 { $size }바이트짜리 조각이 필요합니다. 아무것도 쓰지 않았습니다
    .hint = `--split`에 그 크기 이상을 주십시오
# $edition, $guide, $issue, $built, $languages, $kinds: 사본의 것.
pack-holds = 안내서 `{ $guide }`의 판 `{ $edition }`, 발행 번호 { $issue }, { $built } 제작. 언어: { $languages }. 품목 종류: { $kinds }
# $path: 파일. $size: 크기. $digest: SHA-256.
pack-written = `{ $path }`: { $size }, SHA-256 { $digest }
# $path: 앞서 만든 묶음.
pack-former-removed = 이전 묶음 `{ $path }`을(를) 지웠습니다
# $folder: 폴더. $files: 파일 수. $parts: ZIP 파일 수.
pack-unpacks = { $parts ->
        [1] 풀면 폴더 `{ $folder }`이(가) 나옵니다: 파일 { $files }개
       *[other] 조각 { $parts }개를 어느 순서로 풀어도 같은 폴더 `{ $folder }`에 들어갑니다: 파일 { $files }개
    }
pack-unsigned = 사본에 서명이 없습니다. 받는 사람은 누가 만들었는지 알 수 없습니다(`jinwi sign`)
# $audience: 판의 독자.
pack-open = { $audience ->
        [customs] 이 파일은 잠겨 있지 않습니다. 세관 전용 판이므로 주운 사람은 세관이 보는 표시를 모두 읽을 수 있습니다
       *[other] 이 파일은 잠겨 있지 않습니다. 공개용이 아닌 판이므로 주운 사람은 누구나 읽을 수 있습니다
    }
    .hint = 메일로 보내거나 USB에 담기 전에 `jinwi seal`로 봉인하고 이 파일은 지우십시오
# $path: 새 사본.
delta-not-whole = 델타를 쓰지 않았습니다. `{ $path }`이(가) 온전하지 않습니다
    .hint = 사본을 다시 만드십시오
# $old, $new: 만든 날과, 있으면 호수.
delta-older = 먼저 쓴 사본({ $old } 제작)이 나중에 쓴 사본({ $new } 제작)보다 새것입니다
    .hint = 받는 사람이 가진 사본을 먼저 쓰십시오: `jinwi delta OLD NEW`
# $path: 예전 사본. $found: 그 판과 안내서. $edition: 바라던 판.
delta-other = `{ $path }`은(는) 다른 판의 사본입니다: `{ $edition }`이(가) 아니라 `{ $found }`
    .hint = 델타는 같은 판의 한 발행본에서 다른 발행본으로 갑니다
# $path: 새 사본.
delta-same = 두 사본의 파일 목록이 같습니다. `{ $path }`을(를) 가진 사람에게 보낼 것이 없습니다
    .hint = 받는 사람이 가진 사본을 먼저 쓰십시오
# $sent, $kept: 파일 수. $path: 델타.
delta-sends = 파일 { $sent }개를 보내고 { $kept }개는 예전 사본에서 가져옵니다. 적용: `jinwi apply { $path } DIR`
# $why: 잘못의 종류. $name: 그 안의 파일. $path: 델타.
delta-refused = 델타 `{ $path }`을(를) 적용하지 않았습니다: { $why ->
        [cut] 잘렸거나 ZIP 파일이 아닙니다
        [twice] 같은 이름이 두 번 있습니다
        [contradictory] 목차와 파일이 서로 다릅니다
        [outside] 이름 `{ $name }`이(가) 사본 밖을 가리킵니다
        [link] `{ $name }`이(가) 링크이거나 파일이 아닙니다
        [strange] 델타에 있을 수 없는 `{ $name }`이(가) 있습니다
        [method] `{ $name }`이(가) 암호화되었거나 델타에 없는 방식으로 압축되었습니다
        [bomb] `{ $name }`을(를) 풀면 있을 수 없는 크기가 됩니다
        [absent] `{ $name }`이(가) 없습니다
        [record] `{ $name }`을(를) 읽을 수 없거나 더 새 버전의 것입니다
        [list] `{ $name }`이(가) 이 델타의 목록이 아닙니다
        [edition] `{ $name }`이(가) 목록과 다르거나 다른 판의 것입니다
        [unlisted] `{ $name }`이(가) 새 목록에 없습니다
        [surplus] 사본에 이미 있는 `{ $name }`이(가) 들어 있습니다
        [lacking] `{ $name }`이(가) 빠졌습니다
        [spoilt] 그 안의 `{ $name }`이(가) 손상되었습니다
       *[changed] `{ $name }`이(가) 새 목록과 다릅니다
    }
    .hint = 사본은 그대로입니다. 델타를 다시 받고, 그래도 같으면 발행자에게 묻거나 전체 사본을 받으십시오
# $path: 델타.
apply-refused = 델타 `{ $path }`을(를) 적용하지 않았습니다. 사본은 그대로입니다
apply-unsigned = 사본에는 서명이 있는데 델타 `{ $path }`에는 없습니다
    .hint = 사본은 그대로입니다. 발행자에게 서명된 것을 요청하십시오. 누가 만들었는지 아는 경우에만 `--allow-unsigned`
# $old, $old_day: 사본의 발행 번호와 날. $new, $new_day: 델타의 것.
apply-other-base = 이 델타는 다른 사본용입니다. 여기 있는 것은 발행 번호 { $old }({ $old_day } 제작)이고, 델타는 다른 사본에서 발행 번호 { $new }({ $new_day } 제작)로 갑니다
    .hint = 아무것도 바꾸지 않았습니다. 가지고 있는 사본의 SHA256SUMS를 보내 그에 맞는 델타를 받거나 전체 사본을 받으십시오
apply-older = 이 델타는 예전으로 돌아갑니다. 여기 있는 것은 발행 번호 { $old }({ $old_day } 제작)이고, 델타는 발행 번호 { $new }({ $new_day } 제작)로 갑니다
    .hint = 아무것도 바꾸지 않았습니다. 발행자가 새 발행본을 거둔 경우에만 `--allow-older`
# $needed, $free: 크기.
apply-no-room = 자리가 모자랍니다. 적어도 { $needed }가 필요한데 { $free }가 비어 있습니다
    .hint = 아무것도 바꾸지 않았습니다. 자리를 만든 뒤 다시 적용하십시오
# $path: 사본.
apply-damaged = 델타를 적용하지 않았습니다. `{ $path }`이(가) 자기 목록과 다릅니다
    .hint = 아무것도 바꾸지 않았습니다. 전체 사본을 받으십시오
# $path: 사본. $issue, $built: 사본의 것.
apply-up-to-date = `{ $path }`은(는) 이미 최신입니다: 발행 번호 { $issue }, { $built } 제작
# $path: 사본. $edition: 판. $old, $new: 발행 번호. $built: 날. $written, $deleted: 파일 수.
apply-done = `{ $path }`: 판 `{ $edition }`, 발행 번호 { $old } → { $new }, { $built } 제작. 파일 { $written }개를 쓰고 { $deleted }개를 지웠습니다
# $path, $issue, $built: 위와 같음.
apply-signed = `{ $path }`은(는) 이미 최신이며, 델타의 서명을 넣었습니다: 발행 번호 { $issue }, { $built } 제작
# $from, $to: 예전 사본과 새 사본의 배부처.
recipient-changes = 사본 배부처: { $from } → { $to }
    .hint = 받는 곳의 번호를 그대로 두려면 같은 배부처의 새 사본을 지정하십시오
recipient-nobody = 없음
apply-unchecked = 델타를 누가 만들었는지 확인하지 않았습니다. `--key`로 발행자의 공개 키를 지정하십시오
# $path: 폴더 또는 파일. $reason: 프로그램이 낸 영어 문구.
cannot-read-copy = 안내서의 사본이 아님: `{ $path }` ({ $reason })
    .hint = index.html, edition.json, SHA256SUMS 파일이 든 폴더를 지정하십시오
# $path: 사본 안의 경로.
cannot-claim-twice = 사본의 두 파일이 같은 자리 `{ $path }`에 놓임
    .hint = 콘텐츠가 아니라 프로그램의 결함입니다. 이 줄과 함께 알려 주십시오
# $file: 사본 안의 경로. $below: 다른 경로.
cannot-be-file-and-folder = `{ $file }`: 사본의 파일이면서 `{ $below }` 파일의 폴더가 됨
    .hint = 콘텐츠가 아니라 프로그램의 결함입니다. 이 줄과 함께 알려 주십시오
cannot-finish = 사본의 파일 하나를 쓰지 못함
    .hint = 위의 메시지를 보십시오. 예전 사본은 그대로 있습니다
# $path: 파일 또는 폴더. $reason: 운영체제가 낸 문구.
cannot-access = 읽거나 쓸 수 없음: `{ $path }` ({ $reason })
    .hint = 있는지, 권한이 있는지, 디스크가 가득 차지 않았는지 확인하십시오
# $path: 파일 또는 폴더. $reason: 운영체제가 낸 문구.
cannot-write-out = 쓸 수 없음: `{ $path }` ({ $reason })
    .hint = 쓸 수 있는 폴더를 `--out`으로 지정하거나 디스크에 자리를 비우십시오

# $path: 요청한 파일. $why: 이유를 나타내는 낱말. $folder: 그 파일이 든 폴더.
out-refused = { $why ->
        [link] `{ $path }`은(는) 링크이거나 파일이 아닙니다
        [folder] `{ $path }`은(는) 폴더입니다
        [within] `{ $path }`은(는) 이 명령이 읽기만 하는 `{ $folder }` 폴더 안에 있습니다
        [copy] `{ $path }`은(는) 사본 `{ $folder }` 안에 있으며, 파일이 더해지면 만들어진 그대로가 아니게 됩니다
       *[foreign] `{ $path }` 파일이 이미 있으며, 이 명령이 만든 것이 아니거나 그 뒤에 누가 고쳤습니다
    }
    .hint = { $why ->
        [copy] `--out`으로 사본 밖의 곳을 고르십시오. 아무것도 쓰지 않았습니다
        [within] `--out`으로 그 폴더 밖의 자리를 고르십시오. 아무것도 쓰지 않았습니다
       *[other] `--out`으로 다른 자리를 고르거나, 있는 것을 다른 곳으로 옮기십시오. 아무것도 쓰지 않았습니다
    }

## 편집자가 챙길 일

# $date: 기준일. $days: 앞으로 보는 날수.
status-as-of = { $date } 기준, 앞으로 { $days }일
status-past = (지남)
status-reviews = 검토할 자료
status-rights = 끝나는 권리와 지식재산권 세관 신고
status-drafts = 작성 중인 자료
status-without-photo = 사진 없이 공개된 자료
status-without-counterfeit = 위조품 사진 없이 공개된 자료
status-languages = 언어: 공개된 자료의 글
# $current, $outdated, $missing: 글의 수. $decisive: 식별점의 수.
status-language = 최신 { $current }, 옛 글 { $outdated }, 없음 { $missing }; 글이 없는 결정적 식별점 { $decisive }개

## 표에서 온 사실

# $encoding: 인코딩의 이름.
import-read-as = 파일이 UTF-8이 아니어서 { $encoding }(으)로 읽었습니다. 한글이 맞는지 보십시오.
# $columns: 쉼표로 이은 열 제목.
import-unmapped = 대응하는 항목이 없는 열: { $columns }
# $columns: 쉼표로 이은 열 제목.
import-missing = 대응표에 있으나 표에 없는 열: { $columns }
# $list: 열 제목이 있는 행.
import-headings-at = 열 제목은 { $list }행입니다. 그 위는 읽지 않았습니다.
# $list: 시트 이름.
import-sheet = 읽은 시트: { $list }
# $list: 쉼표로 이은 시트 이름.
import-other-sheets = 같은 열 제목이 있으나 읽지 않은 시트: { $list }
# $list: 쉼표로 이은 행 번호.
import-hidden = 시트에서 숨겨져 읽지 않은 행(`--hidden`을 붙이면 읽습니다): { $list }
# $list: 쉼표로 이은 행 번호.
import-hidden-read = 시트에서 숨겨져 있으나 읽은 행: { $list }
# $list: 쉼표로 이은 행 번호.
import-passed-over = 합계이거나 열 제목이 되풀이되어 읽지 않은 행: { $list }
# $list: 쉼표로 이은 칸과 값.
import-merged = 병합한 칸의 값을 모든 행에서 읽은 곳: { $list }
# $list: 쉼표로 이은 칸과 읽은 값.
import-read-plain = 다른 프로그램의 기호를 빼거나 전각 숫자를 반각으로 읽은 칸: { $list }
import-new = 새로 만듦
import-changes = 바뀜
import-same = 같음
import-refused = 받지 않음
# $new, $changes, $same, $refused: 행의 수.
import-counts = 새로 만드는 행 { $new }개, 바뀌는 행 { $changes }개, 새 내용이 없는 행 { $same }개, 받지 않은 행 { $refused }개
import-dry-run = 시험 실행이라 아무것도 쓰지 않았습니다. --write를 붙이면 받지 않은 행을 뺀 나머지를 씁니다.
# $path: 파일.
import-ending = `{ $path }`은(는) 읽을 수 있는 표가 아닙니다
    .hint = .xlsx나 .csv로 저장하십시오
# $path: 파일.
import-encoding = `{ $path }`은(는) UTF-8도 CP949(EUC-KR)도 아닙니다
    .hint = 표 프로그램에서 ‘CSV UTF-8’이나 .xlsx로 저장하십시오
# $path: 파일. $detail: 쉼표로 이은 시트 이름.
import-no-sheet = `{ $path }`에는 그런 시트가 없습니다. 있는 시트: { $detail }
    .hint = 대응표의 sheet에 그 가운데 하나를 적으십시오
# $path: 파일.
import-too-large = `{ $path }`은(는) 20만 행, 512열, 200만 칸, 글 64 MiB 가운데 하나를 넘습니다
    .hint = 나누거나, 비어 보이는 먼 칸을 지우십시오
# $path: 파일. $detail: 낱말.
import-other = { $detail ->
        [protected] `{ $path }`은(는) 암호나 문서 보안 프로그램(DRM)으로 잠겨 있습니다
        [xls] `{ $path }`은(는) 옛 형식(.xls)의 통합 문서입니다
        [named] `{ $path }`은(는) 이름만 다른 .xlsx 통합 문서입니다
        [ods] `{ $path }`은(는) OpenDocument 스프레드시트입니다
        [xlsb] `{ $path }`은(는) 바이너리 통합 문서(.xlsb)입니다
        [web-page] `{ $path }`은(는) 웹 페이지입니다
        [xml] `{ $path }`은(는) 2003 형식의 통합 문서 같은 XML입니다
        [text] `{ $path }`은(는) 통합 문서가 아니라 텍스트입니다
        [damaged] `{ $path }`은(는) 통합 문서가 아니거나, 손상되었거나, 잠겨 있습니다
       *[zip] `{ $path }`은(는) 다른 종류의 파일이거나 압축 파일입니다
    }
    .hint = { $detail ->
        [protected] 읽을 권한이 있는 곳에서 열어 암호와 보안을 푼 사본을 .xlsx로 저장하고 그것을 들여오십시오
        [xls] 표 프로그램에서 열어 .xlsx로 저장하십시오
        [named] 이름의 끝을 .xlsx로 바꾸십시오
        [ods] 표 프로그램에서 열어 .xlsx로 저장하십시오
        [xlsb] 표 프로그램에서 열어 .xlsx로 저장하십시오
        [web-page] 표 프로그램에서 열어 .xlsx로 저장하십시오. 로그인 화면이라면 목록을 다시 내려받으십시오
        [xml] 표 프로그램에서 열어 .xlsx로 저장하십시오
        [text] 이름의 끝을 .csv로 바꾸거나, 표 프로그램에서 열어 .xlsx로 저장하십시오
        [damaged] 읽을 권한이 있는 곳에서 열어 보안을 푼 사본을 .xlsx로 저장하고 그것을 들여오십시오
       *[zip] 압축 파일이면 푸십시오. 목록은 .xlsx나 .csv로 저장하십시오
    }
# $path: 파일. $detail: 읽는 프로그램이 영어로 한 말.
import-broken = `{ $path }`을(를) 더 읽을 수 없습니다: { $detail }
    .hint = 표 프로그램에서 열어 다시 저장하십시오

## 번역

# $current, $outdated, $missing: 글의 부분 수.
translate-counts = 글의 부분 가운데 최신 { $current }개, 오래됨 { $outdated }개, 없음 { $missing }개
# $decisive: 번역이 없는 결정적 식별점의 수.
translate-no-text = 글이 없음. 번역이 없는 결정적 식별점 { $decisive }개
translate-outdated = 오래됨
translate-missing = 없음
# $revision: 번역이 따른 원문의 개정.
translate-since = 원문 개정 { $revision }의 번역. 그 뒤에 바뀐 것:
# $tag: 입력한 것. $known: 쉼표로 이은 언어 태그.
translate-no-language = `{ $tag }`은(는) 번역할 언어가 아닙니다
    .hint = guide.yaml에 있는 원문 이외의 언어: { $known }
# $name: 입력한 것.
translate-no-record = `{ $name }`이라는 자료가 없습니다
    .hint = 자료는 id나 폴더 이름으로, 브랜드는 폴더 이름으로 적으십시오
# $name: 파일.
translate-no-text-in = `{ $name }` 파일이 없거나 읽을 수 없습니다
    .hint = `jinwi check`로 무엇이 잘못되었는지 보십시오
# $name: 입력한 것.
translate-no-part = 글에 `{ $name }` 부분이 없습니다
    .hint = 부분은 name, summary, opening 또는 절 제목의 id입니다
# $language: 언어 태그.
translate-nothing = { $language }에는 없거나 오래된 번역이 없습니다
# $units: 번역할 줄의 수. $parts: 글의 부분 수. $records: 자료 수.
translate-exported = 자료 { $records }건, 부분 { $parts }개, 번역 단위 { $units }개
# $count: 부분의 수. $audience: public, partner, customs 가운데 하나.
translate-withheld = { $audience } 독자에게 공개하지 않는 부분 { $count }개는 번역할 것이 있으나 뺐습니다. `--audience`로 함께 보낼 수 있습니다
# $count: 부분의 수.
translate-imported = 부분 { $count }개를 넣었습니다
# $count: 부분의 수.
translate-untouched = 번역자가 손대지 않은 부분 { $count }개는 그대로 두었습니다
# $count: 부분의 수.
translate-unchanged = 부분 { $count }개는 지금 있는 글 그대로 돌아와 바꿀 것이 없습니다
# $count: 단위의 수.
translate-sent-back = 원문이 바뀌었는데 보낸 그대로 돌아온 단위 { $count }개는 넣지 않았습니다
# $count: 단위의 수.
translate-source-words = 원문이 그대로 들어 있는 단위 { $count }개는 넣지 않았습니다
# $count: 단위의 수.
translate-asking = 글은 있으나 상태가 아직 할 일(needs-translation 등)로 되어 있는 단위 { $count }개는 넣지 않았습니다
dry-run = 시험 실행이라 아무것도 쓰지 않았습니다

## 새로 시작하기

# $slug: 입력한 이름. $meant: 쓸 수 있는 이름.
new-bad-slug = `{ $slug }`은(는) 콘텐츠 폴더의 이름이 될 수 없습니다
    .hint = `{ $meant }`처럼 영문 소문자, 숫자, 붙임표로 쓰십시오
# $slug: 적은 것.
new-bad-year = `{ $slug }`은(는) 이런 자료의 이름이 될 수 없습니다. 앞에 연도가 있어야 합니다
    .hint = `2016/seizure-in-port`처럼 연도와 폴더 이름을 쓰십시오
# $folder: 콘텐츠 아래의 폴더.
new-taken = `{ $folder }` 폴더가 이미 있습니다
    .hint = 다른 이름을 쓰거나, 이미 있는 것을 여십시오
# $brand: 입력한 이름.
new-no-brand = `{ $brand }` 브랜드가 없습니다
    .hint = 브랜드를 먼저 시작하십시오: `jinwi new brand { $brand }`
# $path: 콘텐츠 폴더.
new-no-guide = `{ $path }` 콘텐츠에 읽을 수 있는 guide.yaml이 없습니다
    .hint = `jinwi check`로 무엇이 잘못되었는지 보십시오
# $id: 제품의 id.
new-id = id는 { $id }입니다
new-next = 파일을 문서 편집기로 열어 채운 뒤 `jinwi check`를 실행하십시오

## 검사 기록이 말하는 것

# $records: 기록 수. $units: 점검한 물품 수.
records-counted = 기록 { $records }건, 점검한 물품 { $units }개
# $count: 파일 수.
records-refused = 받아들이지 않은 파일 { $count }개. 세지 않았습니다
# $count: 파일 수.
records-again = 다른 파일과 같은 점검이 든 파일 { $count }개. 한 번만 셌습니다
# $count: 파일 수.
records-passed-over = 건너뛴 파일(.json 아님) { $count }개
records-by-dossier = 제품 자료별
records-by-point = 식별점별: 답한 횟수와 내용
records-by-market = 물품이 있던 국가별
records-by-month = 점검한 달별
records-dossier = 제품 자료
records-point = 식별점
records-market = 국가
records-month = 달
records-records = 기록
records-units = 물품
# 기록에 국가나 달이 없을 때.
records-unsaid = 없음
outcome-strong-indications = 강한 의심 징후
outcome-ask-right-holder = 권리자에게 문의
outcome-inconclusive = 판단할 수 없음
outcome-no-difference = 차이를 찾지 못함(정품이라는 뜻은 아님)
outcome-no-difference-in-copy = 사본에서 차이를 찾지 못함(정품이라는 뜻은 아님)
outcome-similar = 유사한 표시
outcome-no-outcome = 다른 제품
outcome-no-form = 식별점 없음
answer-matches = 일치
answer-differs = 다름
answer-missing = 없음
answer-cannot-tell = 알 수 없음
# 시트 이름: 31자 이하. : \ / ? * [ ] 는 쓸 수 없음.
records-sheet-units = 물품
records-sheet-answers = 답
records-sheet-points = 식별점
# $path: 파일.
records-saved = `{ $path }` 파일에 저장했습니다
# $path: 요청한 파일.
records-no-table = `{ $path }` 파일 이름이 .csv나 .xlsx로 끝나지 않습니다
    .hint = `--out records.xlsx`처럼 이름을 주십시오
records-too-many-rows = 시트에 들어갈 수 있는 행보다 많습니다
    .hint = .csv로 저장하거나, 기록을 나누어 읽으십시오

## 검사 기록에서 나온 제안

# $proposals: 제안 수. $records: 인정한 기록 수.
propose-counts = 인정한 기록 { $records }건에서 나온 제안 { $proposals }건
# $point: 식별점. $value: 국가 부호.
propose-seen-in = { $point } 식별점이 다른 물품이 { $value }에서 나왔으나 발견 국가에 없습니다
# $before: 지금 적힌 것, 또는 `none`. $value: 달.
propose-first-seen = { $before ->
        [none] { $point } 식별점의 차이가 처음 나온 달은 { $value }입니다. 제품 자료에는 적혀 있지 않습니다
       *[other] { $point } 식별점의 차이가 { $value }에 이미 나왔습니다. 제품 자료에는 { $before }(으)로 적혀 있습니다
    }
# $value: 코드.
propose-known-false = 위조가 강하게 의심되는 물품에 { $value } 코드가 있었습니다. 진품 코드를 베낀 것일 수 있습니다
propose-alert = 최근 { $value }에서 기록이 여러 건 왔습니다. 경보 초안을 만듭니다
# $visibility: 공개 대상.
propose-readers = 공개 대상: { $visibility ->
        [public] 일반
        [partner] 협력 기관
       *[customs] 세관 전용
    }
# $records: 기록 수.
propose-rests-on = 근거 기록 { $records }건:
# $points: 식별점.
propose-differs = 다른 식별점: { $points }
propose-before-copy = 검사일이 사본을 만든 날보다 앞섭니다
# $count: 기록 수.
propose-more = 그 밖에 { $count }건
propose-accept = 받아들이려면
propose-by-hand = 파일이 쓰인 모양 때문에 넣을 자리가 없습니다. 받아들이려면 이대로 직접 쓰십시오:
propose-apart = 따로 센 것(제안의 근거가 아님):
propose-apart-other-guide = 다른 안내서의 기록
propose-apart-other-edition = 이 안내서에 없는 판이거나 공개 대상이 다른 판의 기록
propose-apart-no-dossier = 여기서 게시하지 않거나 그 대상에게 공개하지 않는 제품 자료의 기록
propose-apart-other-revision = 판이 지금 보이는 개정이 아닌 개정의 기록(`--older`를 쓰면 예전 개정도 셉니다)
propose-apart-unplaced = 검사일이나 국가가 없는 기록
propose-apart-ahead = 검사일이 아직 오지 않은 기록
propose-apart-unfinished = 끝내지 않은 기록
propose-apart-doubtful = 결과가 답에서 나올 수 없는 기록
propose-apart-not-strong = 결과가 강한 의심이 아닌 기록
propose-apart-no-longer-strong = 지금의 제품 자료로는 결과가 강한 의심이 아닌 기록
propose-codes-genuine = 그런 물품에 있었으나 진품의 것으로 알려진 코드
propose-codes-rare = 서로 독립된(다른 날이나 다른 국가의) 기록이 모자란 코드
# $dossier: 번호. $file: 파일. $revision: 다음 개정 번호.
propose-revision = { $dossier }: 개정 번호는 올리지 않습니다. 승인을 받으면 { $file } 파일의 `revision` 번호를 { $revision }(으)로 고치고 승인을 적은 뒤, `changes` 맨 앞에 이 줄을 넣으십시오:
# $path: 파일.
propose-written = 썼습니다: `{ $path }`
# $id: 제안 기호.
propose-not-written = { $id } 제안은 쓰지 못했습니다. 파일에 넣을 자리가 없으니 직접 쓰십시오.
propose-dry-run = 시험 실행: 아무것도 쓰지 않았습니다. `--write`에 제안 기호를 주면 그 제안만, `--write all`은 모두 받아들입니다.
# $id: 적은 그대로.
propose-unknown = { $id } 제안이 없습니다. 아무것도 쓰지 않았습니다
    .hint = `--write` 없이 실행하여 대괄호 안의 글자를 옮겨 적으십시오

## 사본을 확인한 결과: 머리말, 사본을 읽는 사람에게 무엇을 뜻하는지, 무엇을 해야 하는지

# $edition, $guide: 이름. $audience: 위와 같음. $built, $valid: 날짜.
verify-edition = 안내서 `{ $guide }`의 `{ $edition }` 판({ $audience ->
        [public] 일반 공개용
        [partner] 협력 기관용
        [customs] 세관 전용
       *[other] `{ $audience }`용
    }), 만든 날 { $built }, 유효 기한 { $valid }
# $recipient: 사본이 스스로 밝힌 배부처.
verify-recipient = 사본에 적힌 배부처: { $recipient }
verify-no-edition = 어느 판인지 밝히지 않은 사본

# $files: 견준 파일의 수.
verify-whole = 온전한 사본: 파일 { $files }개가 모두 만들 때와 같음
    .means = 사본을 만든 뒤로 바뀌거나 빠지거나 더해진 파일이 없습니다
    .hint = 누가 만들었는지는 알 수 없습니다. 발행 기관의 키를 `--key`로 주거나, 출처를 아는 사본만 쓰십시오
# $files: 견준 파일의 수. $number: 키 번호.
verify-whole-signed = 온전하고 키 { $number }(으)로 서명된 사본: 파일 { $files }개가 모두 만들 때와 같음
    .means = 그 키를 가진 사람이 서명한 뒤로 바뀌거나 빠지거나 더해진 파일이 없습니다
verify-unsigned = 서명이 없는 사본
    .means = 누구든 만들었을 수 있습니다. 페이지를 바꾸고 파일 목록도 새로 쓸 수 있습니다
    .hint = 발행 기관에 서명된 사본을 요청하십시오. 이 사본으로 판단하지 마십시오
verify-signature-illegible = 잘렸거나 손상된 서명
    .means = 누가 만든 사본인지 알 수 없습니다
    .hint = SHA256SUMS.minisig까지 안내서를 통째로 다시 복사하십시오. 그래도 같으면 발행 기관에 물으십시오
verify-signature-prehashed = 모든 프로그램이 확인할 수는 없는, SHA256SUMS의 해시에 한 서명
    .means = minisign에 순수 Ed25519를 쓰라고 하지 않으면 이렇게 서명합니다
    .hint = 발행 기관에 `jinwi sign`이나 minisign의 -l 옵션으로 서명해 달라고 하십시오
# $number: 서명에 적힌 키 번호.
verify-key-untrusted = 주신 키가 아닌 키 { $number }의 서명
    .means = 다른 사람의 사본이거나 발행 기관의 키가 바뀌었습니다
    .hint = 쓰지 마십시오. 옛 키로 서명한 새 키를 발행 기관에 요청하고 `jinwi key trust --help`를 보십시오
# $number: 서명에 적힌 키 번호.
verify-signature-forged = 키 { $number }의 번호를 달았으나 그 키로 만들지 않은 서명이거나, 서명한 뒤에 목록이 바뀜
    .means = 이 페이지들의 내용은 거짓일 수 있습니다. 위조품을 정품으로 통과시키거나 정품의 통관을 보류하게 될 수 있습니다
    .hint = 이 사본을 쓰지 말고, 어디에서 왔는지 발행 기관에 알리십시오
# $number: 서명에 적힌 키 번호.
verify-comment-changed = 서명의 설명이 바뀜(키 { $number })
    .means = 안내서, 판, 발행 번호, 날짜에 관한 설명이 거짓일 수 있습니다
    .hint = 이 사본을 쓰지 말고, 어디에서 왔는지 발행 기관에 알리십시오
# $number: 서명에 적힌 키 번호.
verify-signature-of-another = edition.json과 다른 사본의 서명(키 { $number })
    .means = 안내서, 판, 발행 번호, 날짜 가운데 다른 것이 있습니다. 옛 사본을 새것이라고 건넸을 수 있습니다
    .hint = 이 사본을 쓰지 마십시오. 발행 기관에서 새 사본을 받으십시오
# $number: 서명에 적힌 키 번호.
verify-signature-names-no-copy = 어느 사본의 것인지 밝히지 않은 서명(키 { $number })
    .means = 다른 프로그램으로 서명했습니다. 옛 사본을 새것이라고 건넬 수 있습니다
    .hint = 발행 기관에 `jinwi sign`으로 서명해 달라고 하십시오
# $count: 줄의 수.
verify-unsafe-path = SHA256SUMS에서 사본 밖의 파일이나 모든 시스템이 담을 수는 없는 파일을 가리키는 줄 { $count }개
    .means = 확인하는 사람을 속이려고 만든 목록입니다
    .hint = 이 사본을 쓰지 마십시오. 발행 기관에서 새 사본을 받으십시오
# $count: 줄의 수.
verify-doubled = SHA256SUMS에 두 번 적힌 파일 { $count }개
    .means = 프로그램에 따라 서로 다른 줄로 확인할 수 있습니다
    .hint = 이 사본을 쓰지 마십시오. 발행 기관에서 새 사본을 받으십시오
# $count: 줄의 수.
verify-unsorted = SHA256SUMS에서 순서가 틀린 줄 { $count }개
    .means = 다른 사람이 엮은 목록입니다
    .hint = 이 사본을 쓰지 마십시오. 발행 기관에서 새 사본을 받으십시오
# $count: 줄의 수.
verify-upper-case = SHA256SUMS에서 대문자가 든 줄 { $count }개
    .means = 목록이 바뀌었습니다. 이 프로그램은 대문자를 쓰지 않습니다
    .hint = 이 사본을 쓰지 마십시오. 발행 기관에서 새 사본을 받으십시오
# $count: 줄의 수.
verify-line-end = SHA256SUMS에서 줄 끝이 다르거나 잘린 줄 { $count }개
    .means = 편집기나 메일 프로그램이 목록을 다시 썼거나 끝부분이 사라졌습니다
    .hint = 안내서를 통째로 다시 복사하십시오. 그래도 같으면 발행 기관에서 새 사본을 받으십시오
verify-other = 전에 본 적 없는 안내서나 판의 사본. 전에 본 것은 다음과 같음
    .means = 다른 안내서의 사본을 이 안내서라고 건넸을 수 있습니다
    .hint = 예상한 사본이면 `--new-guide`를 붙여 다시 확인하십시오
# $built: 만든 날. $today: 확인한 날.
verify-ahead = { $built }에 만든 사본인데 오늘은 { $today }임
    .means = 컴퓨터의 시계가 늦어 기한이 지났는지 알 수 없거나, 사본의 날짜를 꾸몄습니다
    .hint = 컴퓨터의 시계를 맞추고 다시 확인하십시오
# $built: 이 사본을 만든 날과, 있으면 호수. $newer: 적어 둔 사본의 것.
verify-older-than-remembered = 여기에서 전에 확인한 사본보다 오래된 사본: 이 사본 { $built }, 그 사본 { $newer }
    .means = 새 사본에 있는 제품, 경고, 정정이 없을 수 있습니다
    .hint = 새 사본을 쓰십시오. 이것을 새 사본이라고 받았다면 건넨 사람에게 물으십시오
verify-unfinished = 완성되지 않은 사본
    .means = 사본을 쓰던 작업이 끝나지 않았거나 중간에 끊겼습니다. 서로 다른 때에 만든 페이지가 섞여 있을 수 있습니다
    .hint = 쓰지 마십시오. 작업이 끝나기를 기다리거나 델타를 다시 적용하거나 이 폴더에 다시 만들고, 아니면 다른 사본을 요청하십시오
# $count: 개수.
verify-changed = 바뀐 파일 { $count }개
    .means = 이 파일들의 내용은 거짓일 수 있습니다. 위조품을 정품으로 통과시키거나 정품의 통관을 보류하게 될 수 있습니다
    .hint = 이 사본을 쓰지 마십시오. 발행 기관에서 새 사본을 받고, 어느 파일이 바뀌었는지 알려 주십시오
# $count: 개수.
verify-unreadable = 읽을 수 없는 파일 { $count }개
    .means = 이 파일들에 대해서는 아무것도 말할 수 없습니다. 저장 장치가 손상되었을 수 있습니다
    .hint = 다른 디스크나 USB 저장 장치에 복사하여 다시 확인하거나 새 사본을 받으십시오
# $count: 개수.
verify-missing = 빠진 파일 { $count }개
    .means = 안내서의 일부가 사라졌습니다. 여기에서 찾지 못한 제품이 원래 안내서에는 있을 수 있습니다
    .hint = 안내서를 통째로 다시 복사하십시오. ZIP 파일로 받았다면 전체를 다시 압축 해제하십시오
# $count: 개수.
verify-extra = 더해진 파일 { $count }개
    .means = 발행 기관의 파일이 아닙니다. 속이려고 만든 페이지일 수 있습니다
    .hint = 열지 마십시오. 직접 넣은 파일이면 다른 곳으로 옮기고, 아니면 새 사본을 받으십시오
# $built: 이 사본을 만든 날(번호가 있으면 함께). $newer: 전에 본 사본의 같은 내용. $path: 그 내용이 적힌 곳.
verify-older = 전에 본 사본보다 오래된 사본: 만든 날 { $built }, 전에 본 사본 { $newer } (`{ $path }`)
    .means = 새 사본에 있는 제품, 경고, 정정 내용이 빠져 있을 수 있습니다
    .hint = 새 사본을 쓰십시오. 이 사본을 새것이라고 받았다면 준 사람에게 물어보십시오
# $date: 유효했던 마지막 날. $today: 확인한 날.
verify-expired = 기한이 지난 사본: 유효 기한 { $date }, 오늘 { $today }
    .means = 그 뒤에 포장, 권리, 연락처가 바뀌었을 수 있습니다. 이 사본으로 검사하면 결과는 판단할 수 없음에 그칩니다
    .hint = 현재 발행본을 받으십시오. 오늘 날짜가 틀렸다면 컴퓨터의 시계를 맞추십시오

# $count: 보여 주지 않은 파일의 수.
verify-more = 그 밖에 { $count }개
# $count: 줄의 수.
verify-bad-lines = SHA256SUMS에서 이 프로그램이 썼을 리 없는 줄 { $count }개
    .means = 파일 목록이 바뀌었거나 손상되어, 이 사본의 어느 것도 믿을 수 없습니다
    .hint = 이 사본을 쓰지 마십시오. 발행 기관에서 새 사본을 받으십시오
# $built: 만든 날. $issue: 호수.
verify-issue = { $built } ({ $issue }호)
# $issue: 예전 사본을 만든 날과, 있으면 호수.
same-issue = 예전 사본과 발행 번호가 같은데({ $issue }) 내용이 다름
    .hint = 예전 사본이 이미 나갔다면 guide.yaml의 `sequence`를 하나 올리고 `issued`를 그날로 고쳐 다시 만드십시오. 그대로 내보내면 아무도 둘을 구별하지 못합니다
verify-signing-left = 이 폴더에서 `jinwi sign`이 중단된 적이 있음. 남은 파일은 사본의 일부가 아님
    .hint = 서명하던 사본이면 다시 서명하십시오. 이대로 받은 사본이면 그냥 쓰셔도 됩니다
# $count: 개수.
verify-left-by-system = 운영체제가 남긴 파일이나 폴더 { $count }개는 살펴보지 않음
    .means = 안내서의 일부가 아닙니다. 운영체제가 USB 저장 장치나 디스크에 남기는 것입니다
    .hint = 열지 마십시오

## Arguments that the command line does not know

# 프로그램 곁에 콘텐츠가 없는데 두 번 누르거나 이름만 쳤을 때 나옵니다.
nothing-beside = 프로그램 곁에 콘텐츠가 없습니다
    .hint = 안내서를 보려면 프로그램을 `content`가 든 폴더에 넣고 거기서 두 번 누르십시오. 그 밖의 일은 명령으로 합니다. 그 폴더를 열고 주소 표시줄에 cmd를 친 뒤 Enter를 누르십시오. 명령은 `jinwi --help`가 보여 줍니다
window-stays = Enter를 누르면 이 창이 닫힙니다.
# $argument: as typed.
misuse-unknown = 없는 옵션이나 인자 `{ $argument }`
    .hint = 명령 뒤에 `--help`를 붙이면 쓸 수 있는 것을 모두 보여 줍니다
# $argument: the option.
misuse-no-value = `{ $argument }` 뒤에 값이 없습니다
    .hint = 뒤에 값을 쓰십시오. 쓸 수 있는 값은 `--help`로 볼 수 있습니다
# $argument: the option or argument. $value: as typed. $known: all values, joined by commas.
misuse-value = `{ $argument }`에 쓸 수 없는 값 `{ $value }`
    .hint = 다음 가운데 하나를 쓰십시오: { $known }
# $argument: what is missing.
misuse-missing = `{ $argument }`이(가) 빠졌습니다
    .hint = 명령 뒤에 `--help`를 붙이면 필요한 것을 보여 줍니다
# $argument: the option.
misuse-twice = `{ $argument }`이(가) 두 번 쓰였습니다
    .hint = 한 번만 쓰십시오. 여러 언어는 `--languages ko,en`처럼 쉼표로 잇습니다
# $argument: 옵션. $prior: 그 앞에 쓴 것.
misuse-together = `{ $argument }`은(는) `{ $prior }`과(와) 함께 쓸 수 없습니다
    .hint = 둘 가운데 하나를 빼십시오
# $command: as typed.
misuse-command = 없는 명령 `{ $command }`
    .hint = 명령의 목록과 각 명령이 하는 일은 `jinwi --help`로 볼 수 있습니다
misuse-encoding = 인자 가운데 UTF-8로 읽을 수 없는 것이 있습니다
    .hint = 그 인자를 다시 입력하십시오
misuse-other = 인자를 이해할 수 없습니다
    .hint = 명령 뒤에 `--help`를 붙이면 쓸 수 있는 것을 보여 줍니다

# $path: 콘텐츠.
serve-reading = 읽는 중: { $path } …
# $address: 첫 페이지의 주소.
serve-at = 안내서 주소: { $address } (멈추려면 Ctrl+C)
# $edition: 이름. $audience: public, partner, customs. $drafts: yes, no. $port: 번호.
serve-lan = 다른 컴퓨터에서는 `{ $edition }` 판({ $audience ->
        [public] 일반 공개용
        [partner] 협력 기관용
        [customs] 세관 전용
       *[other] `{ $audience }`용
    }, { $drafts ->
        [yes] 작성 중인 자료 포함
       *[no] 작성 중인 자료 제외
    })을 이 컴퓨터의 주소와 포트 { $port }번으로 볼 수 있습니다. 같은 네트워크에 있는 누구나 읽을 수 있습니다
# $reason: 시스템이 알려 준 까닭.
serve-not-opened = 웹 브라우저를 열 수 없었습니다: { $reason }
serve-unreadable-because = 내용을 보일 수 없습니다: { $reason }
# $errors, $warnings: 개수.
serve-read = { $errors ->
        [0] 새로 보임: 오류 없음
       *[other] 오류 { $errors }개. 마지막으로 온전했던 내용을 계속 보입니다
    }, { $warnings ->
        [0] 경고 없음
       *[other] 경고 { $warnings }개
    }
# $port: 번호. $reason: 시스템이 알려 준 까닭.
cannot-serve = 포트 { $port }번에서 시작할 수 없습니다: { $reason }
    .hint = 다른 프로그램이 쓰고 있을 수 있습니다. --port로 다른 번호를 주거나, --port 0으로 비어 있는 번호를 쓰십시오
serve-close = 닫기
serve-counterfeit = 위조품
serve-coverage = 번역
serve-coverage-current = 최신
serve-coverage-decisive = 결정적
# $count: 항목의 수.
serve-coverage-decisive-missing = 번역이 없는 결정적 식별점: { $count }
# $count: 번역이 따른 원문의 개정.
serve-coverage-follows = 원문 개정 { $count }
serve-coverage-how = 게시한 글을 언어와 부분별로 보여 줍니다. 결정적 식별점이 먼저 나옵니다. 없거나 오래된 것을 번역자에게 보내려면 jinwi translate export를 쓰십시오.
serve-coverage-missing = 없음
# $count: 자료의 수.
serve-coverage-more = { $count }건 더 있음: jinwi translate status --format json
serve-coverage-no-text = 글이 없습니다.
serve-coverage-none = 없거나 오래된 번역이 없습니다.
serve-coverage-outdated = 오래됨
serve-coverage-strong = 강함
serve-coverage-supporting = 보조적
serve-dossier = 제품 자료
serve-draw = 끌어서 상자를 그리거나 화살표 키를 쓰십시오(Shift와 함께: 크기). Delete를 누르면 상자가 없어지고 사진 전체를 뜻합니다.
# $count: 개수.
serve-errors = 오류 { $count }개
serve-fault-io = 파일을 쓸 수 없었습니다.
serve-fault-no-checkpoint = 이 식별점이 제품 자료에 더는 없습니다.
serve-fault-no-place = 식별점의 `pairs:` 목록에 한 쌍을 더 넣을 자리가 없습니다. 한 쌍을 한 줄에 하나씩 쓰거나, 비어 있는 `pairs:`를 지운 뒤 다시 해 보십시오.
serve-fault-twice = 이 식별점에는 이 사진 쌍이 이미 있습니다.
serve-fault-unfit = 제품 자료에 맞지 않는 쌍입니다. 정품 사진과 위조품 사진을 하나씩 고르십시오.
serve-fault-unreadable = 제품 자료를 지금은 읽을 수 없습니다. 먼저 오류를 고치십시오.
serve-fine = 오류 없음
serve-genuine = 정품
serve-guide = 안내서
serve-lost = 미리보기가 끝났습니다. 다시 시작하십시오.
serve-may-go-on = 경고가 있어도 안내서는 만들어집니다. 마지막으로 고친 내용이 보입니다.
serve-no-photos = 제품 자료에 이런 사진이 아직 없습니다. photos 폴더에 넣고 dossier.yaml의 photos: 아래에 적으십시오.
serve-old-stands = 고칠 때까지 안내서는 예전 내용을 그대로 보입니다.
serve-other-language = English
serve-pairs = 사진 쌍 그리기
serve-pairs-how = 식별점을 고르고 두 사진에서 다른 곳에 상자를 그리면, 그 쌍을 dossier.yaml에 적어 줍니다.
serve-point = 식별점
serve-status = 챙길 일
# $count: 개수.
serve-title-error = 오류 { $count }개
serve-title-warning = 오류와 경고 { $count }개
serve-unreadable = 내용을 보일 수 없습니다
serve-warnings = 경고 { $count }개
serve-write-pair = 이 쌍을 제품 자료에 적기
serve-written = 적었습니다:
# $path: 파일.
schema-written = `{ $path }` 파일을 썼습니다
field-choice = 다음 중 하나: { $words }.

## 규칙: 그 밖의 자료

no-source = 출처가 없는 자료
    .hint = 읽은 출처를 `sources:` 아래에 추가하고, 사실을 적은 곳에서 그 id를 가리키십시오
    .explain =
        국가·지역의 법령은 물품이 유치된 사람과 세관 공무원이 믿고 따르는 내용입니다. 사실마다 어디에서 왔고 얼마나 오래된
        것인지 알 수 있어야 합니다. 출처가 없는 사실은 찾아볼 수도 바로잡을 수도 없습니다.
        틀린 예: status: published인데 sources:에 아무것도 없음
        맞는 예: sources: 아래에 id: reg, title: en: "Regulation (EU) No 608/2013", publisher: European Union, kind: statute,
        date: 2013-06-12, read_on: 2026-11-28
        출처를 추가하고, 그 출처가 뒷받침하는 항목마다 `source: reg`를 쓰십시오. 출처를 찾을 때까지는 작성 중(draft)으로 둘 수 있습니다.

# $date: 출처를 마지막으로 읽은 날.
source-stale = 마지막으로 읽은 지({ $date }) 이 자료의 검토 주기가 지난 출처
    .hint = 출처를 다시 읽어 바뀐 것을 고치고, 읽은 날을 `read_on:`에 쓰십시오
    .explain =
        법령, 수수료, 기한은 바뀝니다. 출처를 읽은 것은 그 자료의 검토 주기, 곧 개정일(revision의 date)부터 review_due까지의
        기간만큼만 유효합니다. review_due가 없으면 1년입니다. 그 기간이 지나면 출처의 내용이 그대로인지 아무도 알 수 없습니다.
        틀린 예: 오늘이 2026-11-28이고 6개월마다 검토하는 자료인데 read_on: 2025-03-01
        맞는 예: 다시 읽고 read_on: 2026-11-28
        읽지 않고 날짜만 바꾸지 마십시오. 출처가 없어졌다면 다른 출처로 바꾸십시오.

# $field: 항목. 예: deadlines.oppose.
sources-conflict = 출처끼리 다르게 말하여 독자에게 보이지 않는 항목 `{ $field }`
    .hint = 어느 쪽이 맞는지 확인하여 항목을 고치고, `conflicts:`에서 지우십시오
    .explain =
        출처끼리 다르게 말하면 안내서는 어느 쪽도 보여 주지 않습니다. 날짜가 하나만 틀려도 물품을 잃는 사람이 생기기 때문입니다.
        편집자가 정리할 때까지 그 항목은 모든 판에서 빠집니다.
        틀린 예: conflicts: 아래에 field: deadlines.oppose를 몇 달째 그대로 둠
        맞는 예: 담당 기관이 확인한 대로 deadlines:의 oppose를 출처와 함께 쓰고, conflicts:에서는 지움
        담당 기관에 문의하거나, 해설보다 법령의 본문을 따르십시오. 이 문제는 경고로만 알립니다.

# $name: 위에 있다고 적은 국가·지역이나 기관의 폴더.
parent-circle = `{ $name }`을(를) 거쳐 자기 자신의 위에 있게 된 자료
    .hint = 여기나 `{ $name }`의 `parents:` 또는 `parent:`에서, 위에 있지 않은 것을 빼십시오
    .explain =
        parents:에는 위에 있는 국가나 연합, 곧 그 규정을 따르는 곳을 적습니다. 규정은 위에서 아래로 이어지므로,
        서로 위에 있으면 누구의 규정인지 알 수 없습니다. parent:에는 상급 기관을 적습니다.
        틀린 예: eu에 parents: [{"{"}jurisdiction: fr, scope: all{"}"}], fr에 parents: [{"{"}jurisdiction: eu, scope: all{"}"}]
        맞는 예: fr에 parents: [{"{"}jurisdiction: eu, scope: all{"}"}]이 있고 eu에는 없음
        아래에 있는 국가·지역의 자료에만 남기고 다른 쪽은 지우십시오.

# $name: 가리킨 자료의 폴더. $why: draft, partner 또는 customs.
record-hidden = { $why ->
        [draft] 이름을 따로 적지 않았는데 아직 초안인 자료: `{ $name }`
       *[other] 이름을 따로 적지 않았는데 { $why } 독자만 볼 수 있는 자료: `{ $name }`
    }
    .hint = { $why ->
        [draft] `{ $name }`을(를) 공개하거나, 여기에 이름도 적으십시오
       *[other] 여기도 `visibility: { $why }`로 같은 독자에게만 보이거나, 모두가 읽어도 되는 이름을 적으십시오
    }
    .explain =
        다른 자료를 가리키는 줄에는 그 자료의 이름이 나옵니다. 그 자료를 볼 수 없는 독자에게는 이름도 보이지 않으므로,
        줄이 통째로 빠지고 독자는 목록이 그것으로 전부인 줄 알게 됩니다.
        틀린 예: 공개 자료에 authorities: [{"{"}agency: border-unit, role: acts{"}"}], border-unit은 visibility: customs
        맞는 예: authorities: [{"{"}agency: border-unit, role: acts, visibility: customs{"}"}], 또는 모두가 읽어도 되는 name:도 적음
        독자가 그런 곳이 있다는 것을 알아도 되는지부터 정하십시오.

# $word: 낱말, 또는 그 낱말이 이미 있는 용어의 id.
bad-term = { $why ->
        [no-hangul] 한글이 없는 `verbatim:`
        [twice] 용어 `{ $word }`에 이미 있는 낱말
        [not-without-hangul] `not:`에 적힌, 한글이 없는 `{ $word }`
        [not-itself] 자기 자신을 가리키는 `not:`
       *[not-twice] `not:`에 두 번 적힌 `{ $word }`
    }
    .hint = { $why ->
        [no-hangul] 포장에 적힌 그대로 쓰십시오. 뜻은 `names:`에 적습니다
        [twice] 둘 가운데 하나만 두거나, 두 낱말이 어떻게 다른지 드러나게 쓰십시오
        [not-without-hangul] 혼동하는 낱말을 포장에 적힌 그대로 쓰십시오. 뜻은 그 낱말의 용어에서 가져옵니다
        [not-itself] 혼동하기 쉬운 다른 낱말을 쓰거나 이것을 빼십시오
       *[not-twice] 하나만 두십시오
    }
    .explain =
        용어집의 용어는 포장에 한글로 적힌 낱말 그대로입니다. 한글을 읽지 못하는 독자는 글자나 모양으로 낱말을 찾으므로,
        낱말은 한 번씩만 나와야 하고, 혼동하는 말도 포장에 적히는 다른 낱말이어야 합니다.
        틀린 예: verbatim: "Use by", 또는 용어 소비기한에 not: ["소비기한"]
        맞는 예: verbatim: "소비기한", names: {"{"}en: "use-by date"{"}"}, not: ["유통기한"]

# $date: 마지막으로 확인한 날.
unconfirmed = 마지막으로 확인한 지 1년이 넘은 자료: { $date }
    .hint = 모두 그대로인지 사무소에 물어보고, `confirmed_on:`에 답을 받은 날을 적으십시오
    .explain =
        사무소는 옮기고, 문을 닫고, 운영 기관이 바뀌며, 안내서는 몇 달씩 쓰입니다. 엉뚱한 곳에 물으면 엉뚱한 사람에게 알리게 됩니다.
        1년이 지나면 화면에 옮겼을 수 있다고 나옵니다.
        틀린 예: 오늘이 2026-11-28인데 confirmed_on: 2025-03-01
        맞는 예: 물어보고 confirmed_on: 2026-11-28
        묻지 않고 날짜만 바꾸지 마십시오. 경고로만 알립니다.

# $why: order, gap, overlap 또는 open.
title-dates = { $why ->
        [order] 바로 위의 명칭보다 먼저 끝난 명칭
        [gap] 앞의 명칭과 사이에 빈 날이 있는 명칭
        [overlap] 앞의 명칭이 끝나기 전에 시작하는 명칭
       *[open] 두 명칭 가운데 하나에만 적힌 바뀐 날
    }
    .hint = { $why ->
        [order] 오래된 명칭부터 차례로 적으십시오
        [open] 앞 명칭의 `to:`와 다음 명칭의 `from:`을 모두 적거나, 날을 말하는 출처가 없으면 모두 비우십시오
       *[other] `from:`은 앞 명칭의 `to:` 다음 날입니다
    }
    .explain =
        어느 날의 사실에는 그날 그 기관이 쓰던 이름이 나옵니다. 그러려면 명칭이 오래된 것부터 빈 날도 겹치는 날도 없이 이어져야
        합니다. 출처가 바뀐 달이나 해만 말하면 두 명칭에 모두 그 달이나 해를 적고, 출처가 아무것도 말하지 않으면 둘 다 비웁니다.
        비우면 화면에는 오늘의 이름만 나옵니다.
        틀린 예: 한 명칭에 to: 2025-09-30, 다음 명칭에 from: 2025-10-02
        맞는 예: to: 2025-09-30, 다음 명칭에 from: 2025-10-01
        날은 명칭을 바꾼 법령에서 확인하십시오.

# $name: names의 이름. $title: 오늘의 명칭.
name-not-of-today = 오늘의 명칭 `{ $title }`와(과) 다른 `names:`: `{ $name }`
    .hint = `names:`와 글에 오늘의 이름을 적거나, 명칭의 날짜를 고치십시오
    .explain =
        names:는 그 기관의 오늘 이름이고, titles:는 언제 무엇으로 불렸는지입니다. 목록과 화면의 제목에는 앞의 것이, 어느 날의
        사실에는 뒤의 것이 나옵니다.
        틀린 예: names: ko: 특허청, 그런데 2025-10-01부터 지식재산처라는 명칭이 있음
        맞는 예: names: ko: 지식재산처
        예전 이름은 끝난 날과 함께 명칭으로 남겨 두십시오. 경고로만 알립니다.

# $date: 공휴일 목록이 다루는 마지막 날.
calendar-ends = 오늘 만드는 사본의 유효 기한보다 먼저 끝나는 공휴일 목록: { $date }
    .hint = 발표된 공휴일을 추가하고 `covers:`의 끝을 늦추십시오
    .explain =
        사본은 guide.yaml의 edition_valid_days가 지날 때까지 쓰입니다. 기한이 공휴일 목록의 끝을 넘으면 사본은 날짜를
        계산하지 않습니다. 틀린 날짜보다는 없는 편이 낫기 때문입니다.
        틀린 예: 2026-11-28에 만든 사본이 2027-05-27까지 유효한데 covers: to: 2026-12-31
        맞는 예: covers: to: 2027-12-31이고 그날까지의 공휴일이 모두 있음
        공휴일은 담당 기관이 발표한 것을 쓰십시오. 아직 발표되지 않았다면 그대로 두십시오. 이 문제는 경고로만 알립니다.

# $name: the id of the promise. $date: the day, month or year at whose end it ended.
promise-ended = 약속 `{ $name }`의 기한이 { $date }로 끝남
    .hint = 플랫폼이 다시 약속하였는지 확인하고, 아니면 그대로 두십시오. 읽는 사람에게는 끝난 것으로 보입니다
    .explain =
        약속은 until:에 적은 날, 달 또는 해까지만 유효합니다. 그 뒤로 화면에는 끝났다고 표시되어, 아무도 그 약속을 믿고 움직이지 않게
        합니다.
        틀린 예: 플랫폼이 다시 약속하였는데 2027년에도 until: 2026-12 그대로 둠
        맞는 예: promises: 아래에 새 made_on, until, source로 항목을 더함. 예전 것은 남겨 두어도 됩니다
        플랫폼이 스스로 밝힌 최근 자료를 찾으십시오. 다른 곳에서 하는 말은 약속이 아닙니다. 이것은 주의일 뿐입니다.

# $date: the last day of an alert.
alert-ended = 이 주의보의 기한이 { $date }에 끝남
    .hint = 아직 유효하면 새 주의보를 내고, 아니면 그대로 두십시오. 읽는 사람에게는 지난 주의보로 보입니다
    .explain =
        주의보는 expires:에 적은 날이 끝날 때까지만 유효합니다. 그 뒤에는 첫 화면에서 빠지고 지난 주의보에 놓이며, 기한이 끝났다고
        표시됩니다.
        틀린 예: 그런 물품이 아직 나도는데 11월 판에 expires: 2026-09-30 그대로 둠
        맞는 예: issued와 expires를 새로 적은 주의보를 다른 폴더에 만듦. 예전 주의보는 낸 그대로 남겨 둡니다
        이미 인쇄하여 나누어 준 주의보의 기한을 고쳐 늘리지 마십시오. 이것은 주의일 뿐입니다.

# $count: the letters of a text. $most: how many a sheet holds.
alert-long = 주의보의 글이 { $count }자로, 종이 한 장에는 { $most }자쯤 들어감
    .hint = 글을 줄이거나, 나머지를 적은 자료로 가는 링크를 두십시오
    .explain =
        주의보는 A4 한 장에 인쇄하여 붙이고 나누어 줍니다. 이름, 한 줄 설명, 요청, 글이 사진과 연락처와 함께 한 장에 들어가며,
        한글, 한자, 가나는 두 자로 셉니다. 더 길면 둘째 장으로 넘어갑니다.
        틀린 예: 한 줄 설명 아래에 수사 경위를 모두 적음
        맞는 예: 무엇이 보이는지, 어떤 물품인지, 무엇을 부탁하는지만 적고 나머지는 [사건](case:2016/hong-kong-cosmetics) 링크로
        인쇄하여 확인하십시오. 이것은 주의일 뿐입니다.

# $name: the folder of the programme.
overlaps-itself = 지원사업 `{ $name }`이(가) 자기 자신과 중복된다고 적혀 있음
    .hint = 다른 지원사업의 이름으로 고치거나 빼십시오
    .explain =
        overlaps:에는 같은 비용의 일부를 함께 지원하는 다른 사업을 적습니다. 그래야 둘 다 받을 수 있다고 여기거나 두 예산을 더하는 일이
        없습니다. 자기 자신을 적으면 그 사업은 아예 받을 수 없다는 말이 됩니다.
        틀린 예: programmes/2026-dispute/programme.yaml에 overlaps: [2026-dispute]
        맞는 예: overlaps: [2026-overseas-ip]
        두 자료 가운데 한쪽에만 적으면 됩니다. 두 페이지에 서로의 이름이 나옵니다.

# $name: 제품 자료의 폴더.
confused-with-itself = 제품 `{ $name }`을(를) 자기 자신과 혼동한다고 적혀 있음
    .hint = 혼동하기 쉬운 다른 제품의 폴더 이름으로 고치거나 그 항목을 빼십시오
    .explain =
        confusable_with:에는 이 제품과 혼동하기 쉬운 다른 제품을 적습니다. 두 제품의 페이지와 검색 결과가 혼동하지 말라고 알립니다.
        틀린 예: products/cosmetics/haneul-cream/dossier.yaml에 confusable_with: [{"{"}product: haneul-cream{"}"}]
        맞는 예: confusable_with: [{"{"}product: haneul-cream-mini, how: "미니의 뚜껑은 흰색임"{"}"}]
        두 자료 가운데 한쪽에만 적으면 됩니다. 거기에 적은 설명이 두 페이지에 모두 나옵니다.

# $id: 문제나 절. $why: few, question, option, stray, why, picture, no-photo, hidden, class. $name: 보기나 사진의 id, 파일, 클래스.
self-test = { $why ->
        [few] 보기가 둘보다 적은 문제 `{ $id }`
        [question] 문제 `{ $id }`의 글이 `{ $name }`에 없음
        [option] 문제 `{ $id }`의 보기 `{ $name }`에 글이 없음
        [stray] 문제 `{ $id }`에 보기 `{ $name }`이(가) 없는데 그 글이 있음
        [why] 문제 `{ $id }`에 정답의 이유가 없음
        [picture] 문제 `{ $id }`에 사진 `{ $name }`이(가) 보여 주는 것에 대한 설명이 없음
        [no-photo] 문제 `{ $id }`에 사진이 없는데 사진 설명이 있음
        [hidden] 사진 `{ $name }`의 공개 범위가 문제 `{ $id }`보다 좁음
       *[other] `{ $id }`에 쓸 수 없는 클래스 `.{ $name }`
    }
    .hint = { $why ->
        [few] `options:`에 id를 더하고, 글마다 그 보기의 글을 쓰십시오
        [question] `{"{"}#{ $id }{"}"}`로 끝나는 소제목을 쓰고, 그 아래에 보기마다 소제목을 쓰십시오
        [option] 보기의 글로 된 소제목을 쓰고 `{"{"}.option-{ $name }{"}"}`로 끝내십시오
        [stray] 중괄호 안의 id를 고치거나 `options:`에 `{ $name }`을(를) 더하십시오
        [why] `{"{"}.why{"}"}`로 끝나는 소제목을 쓰고 그 아래에 이유를 쓰십시오
        [picture] `{"{"}.picture{"}"}`로 끝나는 소제목을 쓰고, 그 아래에 사진을 보지 못하는 사람을 위해 무엇이 보이는지 쓰십시오
        [no-photo] 문제에 `photo:`를 쓰거나 이 부분을 빼십시오
        [hidden] 둘의 `visibility:`를 같게 하십시오
       *[other] 식별점의 부분은 `.genuine`, `.counterfeit`, `.caution`이고, 문제의 부분은 `.option-…`, `.why`, `.picture`입니다
    }
    .explain =
        자가 진단의 문제는 보기와 정답의 id와 함께 primer.yaml에 적습니다. 글은 언어 파일마다 있습니다. ## 소제목이 묻고,
        클래스가 .option-과 id인 ### 소제목이 보기 하나의 글이며, .why 아래의 글은 답을 고른 뒤에 나옵니다. 문제가 통째로 없는 언어에는 다른
        언어의 글이 나오지만, 보기 하나가 빠진 언어에서는 더 적은 보기 가운데서 고르게 됩니다.
        틀린 예: options: [a, b, c]인데 ko.md에는 a와 b의 글만 있음
        맞는 예: ## 무엇을 뜻합니까? {"{"}#q1{"}"}, 그 아래 ### 제조일 {"{"}.option-a{"}"} 등, 끝에 ### 이유 {"{"}.why{"}"}와 이유
        빠진 것을 쓰거나, 아무 데도 속하지 않는 것을 빼십시오. 초안에서는 주의일 뿐입니다.

# $order: 번호. $first: 그 번호를 먼저 쓴 학습의 파일.
order-twice = `order: { $order }`는 `{ $first }`에 있는 다른 학습의 순서임
    .hint = 학습마다 다른 번호를 쓰십시오. 10, 20, 30처럼 사이를 두어도 됩니다
    .explain =
        학습은 번호의 순서대로 ‘학습’ 화면에 나옵니다. 번호가 같은 둘은 아무도 정하지 않은 순서로 나오게 됩니다.
        틀린 예: 두 학습에 order: 20
        맞는 예: order: 20과 order: 30
        한쪽의 번호를 바꾸십시오.

# $value: the address as written.
bad-host = `{ $value }`: 사이트 주소가 아님
    .hint = `ipp.alibabagroup.com`처럼 호스트만 쓰고, 꼭 필요할 때만 그 뒤에 경로를 쓰십시오
    .explain =
        사이트 주소는 https:// 없이, 물음표 뒤의 것도 없이 씁니다. 링크는 안내서가 만들며, 브라우저에서 베낀 주소에는 누군가의 접속 정보가
        들어 있을 수 있습니다.
        틀린 예: host: "https://www.aliexpress.com/?spm=a2g0o"
        맞는 예: host: aliexpress.com
        맞는 예: host: example.com/report
        호스트는 소문자, 숫자, 붙임표, 점으로 쓰고, 경로에는 대문자도 쓸 수 있습니다.

# $name: the id of the law.
law-not-in-force = 시행 중이 아닌 법령 `{ $name }`에 근거한 기한
    .hint = 법령이 시행될 때까지 기한을 빼거나, 법령의 `state:`를 바로잡으십시오
    .explain =
        읽는 사람은 기한을 지금 지켜야 하는 것으로 압니다. 예고, 심의, 의결, 공포 단계의 법령은 아직 구속력이 없고, 폐지된 법령은 더는
        구속력이 없습니다. 그런 기한을 따르면 물품을 잘못 보류하거나 잘못 내보냅니다.
        틀린 예: legal: id: act, state: bill인데 기한에 basis: act
        맞는 예: state: in-force(또는 applies)이거나, 아직 그런 기한을 두지 않음
        예고된 내용은 기록의 글에 예고라고 밝혀 적을 수 있습니다.

# $date: the date of the case.
case-year = 다른 해의 폴더에 있는 { $date }의 사건
    .hint = 폴더를 `cases/` 아래 `date:`의 해로 옮기거나, 날짜를 고치십시오
    .explain =
        사건은 일어난 해의 폴더에 두며 링크에도 그 해를 씁니다. 날짜가 다르면 읽는 사람도 편집자도 그 사건을 찾지 못합니다.
        틀린 예: cases/2016/seizure-in-port에 date: 2015-11
        맞는 예: cases/2015/seizure-in-port에 date: 2015-11
        폴더를 옮기거나 날짜를 고치십시오. 그 사건을 가리키는 링크의 해도 고칩니다.

# $field: evidence.
period-unknown = 기간을 알 수 없는 수치. 도표에는 나오지 않음
    .hint = 이 출처나 다른 출처에서 기간을 찾아 `from:`과 `to:`를 쓰십시오
    .explain =
        수치는 기간이 있어야 뜻이 있습니다. 출처에 기간이 없으면 ‘보도된 대로, 연도 미표기’라는 말과 기간에 관하여 알려진 것이
        함께 보이며, 도표에 나오지 않고 다른 수치와 비교되지 않습니다.
        틀린 예: 2016년 보도로 보인다는 이유로 period: from: 2015
        맞는 예: period: unknown: yes와, 보도에 있는 것과 없는 것을 적은 evidence:
        이 문제는 연도를 찾을 때까지 경고로만 알립니다.

# $sum: what the parts add up to. $value: the figure that they are the parts of.
parts-do-not-add-up = 내역의 합({ $sum })이 수치({ $value })와 다름
    .hint = 내역을 출처와 하나씩 견주고, 빠진 것을 추가하거나, 반올림한 단위를 `rounding:`에 쓰십시오
    .explain =
        수치의 내역은 그 전부입니다. 합이 다르면 숫자를 잘못 썼거나 빠진 것이 있어, 읽는 사람이 틀린 수로 계산하게 됩니다.
        반올림한 수치는 `rounding:`만큼 다를 수 있습니다.
        틀린 예: value: "117005", parts: 60094, 55903, 1080
        맞는 예: value: "117005", parts: 60094, 55903, 1008
        숫자를 고치십시오. 출처가 나머지로 둔 것은 of: other처럼 따로 적을 수 있습니다.

# $name: the folder of the other statistic. $why: unit, scope, stage or told.
not-comparable = 이 도표에 함께 놓을 수 없는 `{ $name }`의 수치: { $why ->
        [unit] 단위가 다름
        [scope] 브랜드 범위가 다름
        [stage] 집계 단계가 다름
       *[other] 비교할 수 없다고 적혀 있음
    }
    .hint = `chart_with:`에서 `{ $name }`을(를) 빼십시오
    .explain =
        한 도표의 막대는 누구나 견주어 봅니다. 물품 수와 사건 수, 모든 브랜드와 한국 브랜드, 국경과 시장의 적발은 견줄 수 없습니다.
        틀린 예: unit: item인데, chart_with:에 unit: case인 통계
        맞는 예: chart_with:에 같은 통계의 전년 수치
        독자가 같은 것으로 여길 만한 통계는 `not_comparable_with:`에 적으십시오.
