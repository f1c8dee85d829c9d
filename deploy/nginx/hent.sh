#!/bin/sh
# Install Debian's nginx, unless the machine has one. Its own service is not started.
set -eu
[ ! -x /usr/sbin/nginx ] || exit 0
[ "$(id -u)" -eq 0 ] || { printf 'nginx is missing; as root: apt-get install -y nginx-light\n'; exit 3; }
vakt=/usr/sbin/policy-rc.d
if [ ! -e "$vakt" ]; then
    trap 'rm -f "$vakt"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$vakt"
    chmod 755 "$vakt"
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx-light >/dev/null </dev/null
