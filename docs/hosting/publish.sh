#!/bin/sh
# Publishes a copy on an object store behind a CDN, with rclone, so that no reader sees half an issue.
#
#   publish.sh COPY REMOTE:BUCKET/FOLDER
#
# Each issue has a folder of its own, named by the digest of its list, which never changes again. The entry page at the
# top leads to one of them, and is written last: whoever reads an older issue goes on reading that. Folders of older issues
# are deleted by hand: `rclone purge REMOTE:BUCKET/FOLDER/ISSUE`.
set -eu

copy=$1
remote=$2
issue=$(sha256sum "$copy/SHA256SUMS" | cut -c 1-16)

# Not more than a copy's own files: no hidden file, and nothing twice for a CDN that compresses by itself.
rclone copy "$copy" "$remote/$issue" --exclude '.*' --exclude '.*/**' --exclude '*.gz' --exclude '*.br' \
    --checksum --immutable --header-upload 'Cache-Control: public, max-age=31536000, immutable'
# Every file is read back and compared.
rclone check "$copy" "$remote/$issue" --exclude '.*' --exclude '.*/**' --exclude '*.gz' --exclude '*.br' --one-way --download

entry=$(mktemp)
trap 'rm -f "$entry"' EXIT
cat > "$entry" <<HTML
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=$issue/index.html">
<meta name="viewport" content="width=device-width">
<title>진위</title>
<p><a href="$issue/index.html">진위</a></p>
</html>
HTML
rclone copyto "$entry" "$remote/index.html" \
    --ignore-times --header-upload 'Cache-Control: no-cache' --header-upload 'Content-Type: text/html; charset=utf-8'
echo "$issue"
