#!/bin/sh
# mypy over everything. Each package's test folder is checked alone, since two of them can have a module of one name.
set -u
cd "$(dirname "$0")/.." || exit
kode=0
.venv/bin/mypy conftest.py shared/*/src services/*/src deploy tests || kode=1
for mappe in shared/*/tests services/*/tests; do
    [ ! -d "$mappe" ] || .venv/bin/mypy "$mappe" || kode=1
done
exit $kode
