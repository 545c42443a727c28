#!/usr/bin/env bash
# A page holds `<template><p>This alert has ended</p></template>` and `<p hidden>No alert is in force</p>`, both for a script to show. HTML
# says of a template's contents that they represent nothing, and of `hidden` that what bears it is not relevant yet. w3m (0.5.3) and lynx
# (2.9) run no script, and print both as text of the page, so that it says of itself what is not so. Inert elements of another kind are
# kept back: `<script type="text/plain">` and comments.
#
# Expected by us: of `<template>`, nothing, as its contents are no part of the document's tree.
#
# Needs: bash, dpkg-deb, and an apt that can download Debian's packages w3m and lynx; installs nothing.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get download --quiet w3m lynx libgc1 libtinfo6 libncursesw6 >/dev/null 2>&1 || apt-get download w3m lynx libgc1
for package in *.deb; do dpkg-deb --extract "$package" tree; done
export LD_LIBRARY_PATH=$work/tree/usr/lib/x86_64-linux-gnu:$work/tree/lib/x86_64-linux-gnu
export LYNX_CFG=$work/lynx.cfg HOME=$work
touch lynx.cfg

cat >page.html <<'HTML'
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Alerts</title></head><body>
<p>This alert holds until 2026-12-31.</p>
<template><p>In a template: this alert has ended.</p></template>
<p hidden>Hidden: no alert is in force.</p>
<script type="text/plain">In a script: this alert has ended.</script>
<!-- In a comment: this alert has ended. -->
</body></html>
HTML

for browser in w3m lynx; do
    options=(-dump)
    [[ $browser == w3m ]] && options+=(-T text/html)
    "tree/usr/bin/$browser" "${options[@]}" page.html >"$browser.txt"
    echo "--- $browser: $(dpkg-deb --field "$browser"_*.deb Version)"
    cat "$browser.txt"
    grep -q "In a template" "$browser.txt"
    grep -q "Hidden" "$browser.txt"
    ! grep -qE "In a script|In a comment" "$browser.txt"
done
