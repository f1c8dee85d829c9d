#!/bin/sh
# Write the clients again from the OpenAPI descriptions of the services: into this folder, or into the folder given.
set -eu
cd "$(dirname "$0")"
PATH="$(cd ../../.venv/bin && pwd):$PATH"
maal=${1:-.}
beskrivelse=$(mktemp)
trap 'rm -f "$beskrivelse"' EXIT
mkdir -p "$maal/src/nir_klient"
generer() {
    "$1" openapi >"$beskrivelse"
    # The generator sorts a set of codes without regard to case: the order of «Annet» and «annet» follows the hash seed.
    PYTHONHASHSEED=0 openapi-python-client generate --path "$beskrivelse" --config generator.yaml --meta none --overwrite \
        --fail-on-warning --output-path "$maal/src/nir_klient/$2"
    # A field with a default may be left out of a request.
    typescript/node_modules/.bin/openapi-typescript "$beskrivelse" --output "$maal/typescript/src/generert/$1.ts" \
        --root-types --root-types-no-schema-prefix --default-non-nullable false
}
generer registration generert
generer reporting generert_reporting
