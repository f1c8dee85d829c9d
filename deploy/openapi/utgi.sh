#!/bin/sh
# Release the descriptions of the services: docs/openapi has what the last release promised.
# A break is refused, unless `brudd` is given; then CHANGELOG.md must say what breaks and why.
set -eu
cd "$(dirname "$0")/../.."
ny=$(mktemp -d)
trap 'rm -rf "$ny"' EXIT
for tjeneste in registration reporting; do
    .venv/bin/$tjeneste openapi >"$ny/$tjeneste.json"
    gammel=docs/openapi/$tjeneste.json
    [ "${1:-}" = brudd ] || [ ! -e "$gammel" ] || sh deploy/openapi/sammenlign.sh "$gammel" "$ny/$tjeneste.json"
done
cp "$ny"/*.json docs/openapi/
