#!/usr/bin/env bash
# Archives with fixed dates and web servers do not go together: two issues of a site that were packed reproducibly, with
# the same date for every entry as tools for reproducible builds set it, unpack with the same times. Where a file then changed
# without changing its length (a digit of a telephone number, say), nginx 1.22.1, Caddy 2.6.2, serve-static 2.2.1 and
# sirv 3.0.2 answer 304 Not Modified to a browser that holds the former one: their ETag is made of the time in seconds
# (serve-static, sirv: milliseconds) and the length, and the time says that nothing is newer. `no-cache` does not help: the
# browser asked. So the old number stays on the screen of whoever looked at the page before.
#
# Expected by us: 200 with the new bytes, at least of nginx and Caddy, which call their ETag strong: such a validator changes
# with the bytes (RFC 9110, section 8.8.1). What helps: give unpacked files the time of unpacking (unzip -DD, tar -m, touch).
#
# Needs: bash, curl, node, npm, python3, unzip, apt-get download (Debian 12). Seen: all four say 304 and 200 after touch.
set -euo pipefail

work=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"

apt-get download nginx=1.22.1-9+deb12u11 caddy=2.6.2-5 >/dev/null
for package in *.deb; do dpkg-deb -x "$package" debian; done
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund serve-static@2.2.1 finalhandler@2.1.0 sirv@3.0.2 >/dev/null

# Two issues in archives, as a reproducible build makes them.
python3 - <<'PYTHON'
import zipfile
for issue, number in (("1", "02-0000-0001"), ("2", "02-0000-0002")):
    with zipfile.ZipFile(f"{issue}.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo("index.html", (2026, 11, 1, 0, 0, 0)), f"<!doctype html><p>Tel. {number}</p>\n")
PYTHON
unpack() { rm -rf site && unzip -q "$1.zip" -d site; }
unpack 1

cat >nginx.conf <<NGINX
daemon off; pid nginx.pid; error_log stderr; events {}
$([[ $EUID == 0 ]] && echo 'user root;')
http { access_log off; client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  server { listen 127.0.0.1:18101; root $work/site; } }
NGINX
printf '{\n\tadmin off\n}\nhttp://127.0.0.1:18102 {\n\troot * %s/site\n\tfile_server\n}\n' "$work" >Caddyfile
cat >serve.cjs <<'NODE'
const http = require("node:http"), path = require("node:path");
const root = path.join(process.cwd(), "site");
const serve = require("serve-static")(root), end = require("finalhandler");
http.createServer((q, r) => serve(q, r, end(q, r))).listen(18103, "127.0.0.1");
import("sirv").then(({ default: sirv }) => {
    const files = sirv(root, { dev: true, etag: true });
    http.createServer((q, r) => files(q, r)).listen(18104, "127.0.0.1");
});
NODE
debian/usr/sbin/nginx -p "$work/" -c nginx.conf -e stderr 2>nginx.log & pids+=($!)
HOME=$work debian/usr/bin/caddy run --config Caddyfile 2>caddy.log & pids+=($!)
node serve.cjs & pids+=($!)

failed=0
for server in nginx:18101 caddy:18102 serve-static:18103 sirv:18104; do
    url=http://127.0.0.1:${server#*:}/index.html
    unpack 1
    curl --silent --retry 60 --retry-connrefused --retry-delay 1 --dump-header head --output page "$url"
    etag=$(tr -d '\r' <head | sed -n 's/^[Ee][Tt]ag: //p')
    unpack 2
    again=$(curl --silent --output page2 --write-out '%{http_code}' --header "If-None-Match: $etag" "$url")
    touch site/index.html
    touched=$(curl --silent --output page3 --write-out '%{http_code}' --header "If-None-Match: $etag" "$url")
    echo "${server%:*}: ETag $etag, other bytes of the same length and time: $again; after touch: $touched"
    [[ $again == 304 && $touched == 200 ]] || failed=1
done
exit $failed
