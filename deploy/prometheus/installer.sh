#!/bin/sh
# Installs Debian's prometheus with promtool, if one of them is missing. The package's own service is not started.
set -eu
if command -v prometheus >/dev/null 2>&1 && command -v promtool >/dev/null 2>&1; then
    exit 0
fi
som_rot=
if [ "$(id -u)" -ne 0 ]; then
    som_rot='sudo -n'
fi
vakt=/usr/sbin/policy-rc.d
if [ ! -e "$vakt" ]; then
    # The words are meant to be filled in now.
    # shellcheck disable=SC2064
    trap "$som_rot rm -f $vakt" EXIT
    printf '#!/bin/sh\nexit 101\n' | $som_rot sh -c "cat > $vakt && chmod 755 $vakt"
fi
$som_rot apt-get update -qq
$som_rot env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends prometheus >/dev/null </dev/null
