#!/bin/sh
# mypy over everything. The test folders of packages apart: each is a place of its own for module names.
set -u
cd "$(dirname "$0")/.." || exit
kode=0
.venv/bin/mypy conftest.py shared/*/src services/*/src deploy tests || kode=1
for mappe in shared/*/tests services/*/tests; do
    [ ! -d "$mappe" ] || .venv/bin/mypy "$mappe" || kode=1
done
exit $kode
