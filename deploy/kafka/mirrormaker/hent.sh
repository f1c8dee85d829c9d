#!/bin/sh
# Fetch MirrorMaker 2 into deploy/kafka/mirrormaker/libs, each jar by its checksum. Done once.
set -eu
cd "$(dirname "$0")"
er_her() { (cd libs 2>/dev/null && sha256sum --quiet --strict -c ../libs.sha256 >/dev/null 2>&1); }
! er_her || exit 0
rm -rf libs
ord=$(mvn -q -B dependency:copy-dependencies </dev/null 2>&1) || { printf '%s\n' "$ord"; exit 4; }
er_her || { printf 'the jars are not those of deploy/kafka/mirrormaker/libs.sha256\n'; exit 4; }
