#!/bin/sh
# Make an AppImage: make_appimage.sh APPDIR RUNTIME RESULT
#
# RUNTIME is the part that every AppImage begins with, of the machine's kind (runtime-x86_64 of
# https://github.com/AppImage/type2-runtime/releases). It is in no package registry, so whoever publishes fetches it and
# checks it. Needs mksquashfs (squashfs-tools).
set -eu

if [ $# -ne 3 ] || [ ! -x "$1/AppRun" ] || [ ! -f "$2" ]; then
    echo "Usage: make_appimage.sh APPDIR RUNTIME RESULT" >&2
    exit 2
fi
image=$3.squashfs
trap 'rm -f "$image"' EXIT
rm -f "$image"
time=${SOURCE_DATE_EPOCH:-$(stat -c %Y "$1/AppRun")}
unset SOURCE_DATE_EPOCH
mksquashfs "$1" "$image" -comp zstd -all-root -no-xattrs -noappend -quiet -no-progress -mkfs-time "$time" \
    -all-time "$time"
cat "$2" "$image" >"$3"
chmod 755 "$3"
