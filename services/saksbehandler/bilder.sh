#!/bin/sh
# Makes the pictures of a folder small and keeps them in another: bilder.sh FROM TO. Pictures that no test took go.
set -eu
fra=$1
til=$2
mkdir -p "$til"
rm -f "$til"/*.png
for bilde in "$fra"/*.png; do
    pngquant --force --strip --speed 1 --quality 40-80 --output "$til/${bilde##*/}" 32 -- "$bilde"
done
