#!/bin/sh
# mypy over everything. Folders of tests and the benchmarks apart: each is a place of its own for module names.
set -u
cd "$(dirname "$0")/.." || exit
kode=0
.venv/bin/mypy --exclude '^tests/bench/' shared/*/src services/*/src deploy tests || kode=1
MYPYPATH=tests/bench .venv/bin/mypy tests/bench || kode=1
for mappe in shared/*/tests services/*/tests; do
    [ ! -d "$mappe" ] || .venv/bin/mypy "$mappe" || kode=1
done
exit $kode
