#!/bin/sh
# Installs Debian's Chromium where it is missing, for `make test-nettleser`.
set -eu
command -v chromium >/dev/null 2>&1 && exit 0
som_rot=
[ "$(id -u)" -eq 0 ] || som_rot='sudo -n'
echo "nettleser: installing chromium (apt-get)"
$som_rot apt-get update -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300
$som_rot env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Acquire::Retries=3 \
    -o DPkg::Lock::Timeout=300 --no-install-recommends chromium >/dev/null </dev/null
