#!/bin/sh
# Make a disk image of the application: make_disk_image.sh APPLICATION.app TITLE IMAGE.dmg
#
# The image shows the application beside the folder that it is to be dragged to. Where MACOS_IDENTITY names a signing
# identity ("Developer ID Application: …"), the application is signed with it; else for this machine alone ("-"), and
# others must confirm the first start. Not yet tried: see packaging/README.md.
set -eu

if [ $# -ne 3 ] || [ ! -d "$1/Contents" ]; then
    echo "Usage: make_disk_image.sh APPLICATION.app TITLE IMAGE.dmg" >&2
    exit 2
fi
here=$(dirname "$0")
identity=${MACOS_IDENTITY:--}
if [ "$identity" = - ]; then
    codesign --force --deep --sign - "$1"
else
    codesign --force --deep --options runtime --timestamp --entitlements "$here/entitlements.plist" --sign "$identity" "$1"
fi
codesign --verify --deep --strict "$1"

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$1" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$3"
hdiutil create -volname "$2" -srcfolder "$staging" -fs HFS+ -format UDZO -ov "$3"
hdiutil verify "$3"
