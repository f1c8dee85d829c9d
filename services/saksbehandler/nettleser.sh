#!/bin/sh
# Installs Debian's Chromium in Norwegian where it is missing, for `make test-nettleser`. `bilder`: and what makes
# pictures small, for `make bilder-veiledning`.
set -eu
pakker="chromium chromium-l10n"
kommandoer=chromium
if [ "${1:-}" = bilder ]; then
    pakker="$pakker pngquant"
    kommandoer="chromium pngquant"
fi
mangler=
for kommando in $kommandoer; do command -v "$kommando" >/dev/null 2>&1 || mangler=ja; done
[ -e /usr/lib/chromium/locales/nb.pak ] || mangler=ja
[ -n "$mangler" ] || exit 0
som_rot=
[ "$(id -u)" -eq 0 ] || som_rot='sudo -n'
echo "nettleser: installing $pakker (apt-get)"
$som_rot apt-get update -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300
$som_rot env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Acquire::Retries=3 \
    -o DPkg::Lock::Timeout=300 --no-install-recommends $pakker >/dev/null </dev/null
