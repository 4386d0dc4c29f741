#!/bin/sh
# Prints a folder that lies in memory, where there is one with two gigabytes left from which programs may be started.
folder=/dev/shm
[ -w "$folder" ] || exit 0
df -Pk "$folder" | awk 'NR == 2 && $4 < 2000000 { exit 1 }' || exit 0
grep -q "^[^ ]* $folder [^ ]* [^ ]*noexec" /proc/mounts || echo "$folder"
