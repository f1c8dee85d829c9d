#!/bin/sh
# Fetch Keycloak into deploy/keycloak/dist, by its checksum, and unpack it. Done once.
set -eu
cd "$(dirname "$0")"
[ ! -x dist/keycloak-26.6.4/bin/kc.sh ] || exit 0
rm -rf dist
ord=$(mvn -q -B dependency:copy-dependencies </dev/null 2>&1) || { printf '%s\n' "$ord"; exit 4; }
(cd dist && sha256sum --quiet --strict -c ../dist.sha256 && python3 -m zipfile -e keycloak-quarkus-dist-26.6.4.zip .)
chmod +x dist/keycloak-26.6.4/bin/kc.sh
