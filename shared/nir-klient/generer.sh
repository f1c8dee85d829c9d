#!/bin/sh
# The clients anew from what the services say of themselves: into src/nir_klient, or into the folder given.
set -eu
cd "$(dirname "$0")"
PATH="$(cd ../../.venv/bin && pwd):$PATH"
maal=${1:-src/nir_klient}
beskrivelse=$(mktemp)
trap 'rm -f "$beskrivelse"' EXIT
generer() {
    "$1" openapi >"$beskrivelse"
    openapi-python-client generate --path "$beskrivelse" --config generator.yaml --meta none --overwrite \
        --fail-on-warning --output-path "$maal/$2"
}
generer registration generert
generer reporting generert_reporting
