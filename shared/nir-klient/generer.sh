#!/bin/sh
# The client anew from what registration says of itself: into src/nir_klient/generert, or into the folder given.
set -eu
cd "$(dirname "$0")"
PATH="$(cd ../../.venv/bin && pwd):$PATH"
maal=${1:-src/nir_klient/generert}
beskrivelse=$(mktemp)
trap 'rm -f "$beskrivelse"' EXIT
registration openapi >"$beskrivelse"
openapi-python-client generate --path "$beskrivelse" --config generator.yaml --meta none --overwrite \
    --fail-on-warning --output-path "$maal"
