#!/bin/sh
# Let systemd-analyze verify the units, and refuse one that may do more than the others (exposure above 2.0 of 10).
# It needs Debian's package systemd and no running systemd.
set -eu
cd "$(dirname "$0")"
command -v systemd-analyze >/dev/null || { printf 'systemd-analyze is missing: apt-get install systemd\n'; exit 3; }
kopi=$(mktemp -d)
trap 'rm -rf "$kopi"' EXIT
rot=$(cd ../.. && pwd -P)
for fil in *.service *.timer *.target; do
    # The programs are those of this checkout; /opt/nir need not be there.
    sed "s#/opt/nir/#$rot/#" "$fil" >"$kopi/$fil"
done
mv "$kopi/nir-rule-engine@.service" "$kopi/nir-rule-engine@1.service"
ord=$(systemd-analyze verify --man=no "$kopi"/*.service "$kopi"/*.timer "$kopi"/*.target 2>&1)
[ -z "$ord" ] || { printf '%s\n' "$ord"; exit 1; }
for fil in "$kopi"/*.service; do
    systemd-analyze security --offline=true --threshold=20 --no-pager "$fil" | tail -1
done
