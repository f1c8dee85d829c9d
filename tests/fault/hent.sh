#!/bin/sh
# Installs Debian's libfaketime and iproute2, where they are missing. Neither starts a service.
set -eu
if ls /usr/lib/*/faketime/libfaketimeMT.so.1 >/dev/null 2>&1 && command -v ip >/dev/null 2>&1; then
    exit 0
fi
som_rot=
if [ "$(id -u)" -ne 0 ]; then
    som_rot='sudo -n'
fi
$som_rot apt-get update -qq
$som_rot env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libfaketime iproute2 >/dev/null </dev/null
