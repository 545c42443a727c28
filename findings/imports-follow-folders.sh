#!/usr/bin/env bash
# GNU ld 2.40 for Windows puts the DLLs of a program's import table in the order of the paths of the libraries that it was given, not
# in the order in which they were named: its script sorts `.idata` by file name, and the folder counts. The same libraries under the
# same names, linked by the same command, give another program where their folder is called otherwise in relation to that of others
# (`b/one.a` beside `m/two.a`, or `z/one.a` beside `m/two.a`), although nothing of the paths stands in it. Windows loads DLLs in
# the order of that table.
#
# `--no-insert-timestamp` and `--strip-all` do not help, nor do compilers' path maps: a program that is linked against MinGW's own
# libraries in /usr differs between builds in /home and in /work.
#
# Expected by us: the order of the command line, as `ld` keeps it for `NEEDED` of ELF, or an order that does not ask where a folder lies.
#
# Needs: bash, apt-get download (Debian 12).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get download binutils-mingw-w64-x86-64=2.40-2+10.4 >/dev/null 2>&1
dpkg-deb -x ./*.deb debian
tools=$work/debian/usr/bin/x86_64-w64-mingw32-

cat >main.s <<'ASSEMBLY'
.globl start
.text
start:
    subq $40, %rsp
    call *__imp_one(%rip)
    call *__imp_two(%rip)
    addq $40, %rsp
    ret
ASSEMBLY
"${tools}as" -o main.o main.s
mkdir b m z
for name in one two; do printf 'LIBRARY %s.dll\nEXPORTS\n    %s\n' $name $name >$name.def; done
library() { "${tools}dlltool" --as "${tools}as" --temp-prefix "$1" --input-def "$1.def" --output-lib "$2/$1.a"; }
library one b
library two m
cp b/one.a z/

link() { "${tools}ld" --strip-all --no-insert-timestamp --entry start -o "$1.exe" main.o "$1/one.a" m/two.a; }
imports() { "${tools}objdump" --private-headers "$1.exe" | sed -n 's/.*DLL Name: //p' | tr '\n' ' '; }
link b
link z
same=$(cmp --silent b.exe z.exe && echo yes || echo no)
echo "b/one.a m/two.a: $(imports b)"
echo "z/one.a m/two.a: $(imports z)"
echo "the same bytes: $same"
[[ $(imports b) == "one.dll two.dll " && $(imports z) == "two.dll one.dll " && $same == no ]]
