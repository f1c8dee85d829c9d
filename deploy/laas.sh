#!/bin/sh
# Lock anew after a change of dependencies: one lock for the workspace, one per image, one for what builds them.
# Every version by hash, no registry named; uv.lock itself names one and stays out of git.
set -eu
cd "$(dirname "$0")/.."
uv=.venv/bin/uv
$uv lock -q "$@"
$uv export -q --all-packages --all-groups --no-emit-workspace --no-header -o requirements.lock
for tjeneste in services/*/; do
    $uv export -q --package "$(basename "$tjeneste")" --no-dev --no-emit-workspace --no-header \
        -o "${tjeneste}requirements.lock"
done
printf 'uv\nhatchling\n' |
    $uv pip compile -q --generate-hashes --no-header --no-annotate -c requirements.lock - >deploy/uv.lock.txt
