#!/bin/sh
# mypy over everything. Folders of tests apart: their conftest.py and helpers are modules of one name.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/mypy shared/*/src services/*/src deploy tests
for mappe in shared/*/tests services/*/tests; do
    [ -d "$mappe" ] && .venv/bin/mypy "$mappe"
done
