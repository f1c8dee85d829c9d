#!/bin/sh
# Fetch Drools into tests/bench/frist/drools/libs, each jar by its checksum, and compile the peer. Done once.
set -eu
cd "$(dirname "$0")"
er_her() { (cd libs 2>/dev/null && sha256sum --quiet --strict -c ../libs.sha256 >/dev/null 2>&1); }
command -v javac >/dev/null || { printf 'javac is missing: apt-get install default-jdk-headless\n'; exit 3; }
if ! er_her; then
    rm -rf libs
    ord=$(mvn -q -B dependency:copy-dependencies </dev/null 2>&1) || { printf '%s\n' "$ord"; exit 4; }
    er_her || { printf 'the jars are not those of tests/bench/frist/drools/libs.sha256\n'; exit 4; }
fi
javac -d klasser -cp 'libs/*' ./*.java
