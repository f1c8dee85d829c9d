#!/bin/sh
# Write a CycloneDX bill of materials for each image and for the broker of `make run` into build/sbom (make sbom).
# It is made from what is locked: requirements.lock of each service, and libs.sha256 of the broker.
set -eu
cd "$(dirname "$0")/.."
ut=${1:-build/sbom}
mkdir -p "$ut"
for tjeneste in services/*/; do
    navn=$(basename "$tjeneste")
    .venv/bin/cyclonedx-py requirements --spec-version 1.6 --output-reproducible --of JSON --mc-type application \
        --pyproject "${tjeneste}pyproject.toml" -o "$ut/$navn.cdx.json" "${tjeneste}requirements.lock"
done
.venv/bin/python deploy/sbom_kafka.py >"$ut/kafka.cdx.json"
ls "$ut"
