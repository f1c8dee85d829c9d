#!/bin/sh
# From a fresh Debian with Python 3.11+ to every command in .venv/bin, Apache Kafka in deploy/kafka/libs, the tools
# for the API descriptions in deploy/openapi, what the TypeScript client is generated and compiled with, and what the
# pages of saksbehandler are drawn with.
# Done again it takes a moment: each step is skipped while nothing that it depends on has changed.
set -eu
cd "$(dirname "$0")/.."
rot=$(pwd -P)
# What the machine trusts, uv and npm should trust too (a network with a certificate authority of its own).
sertifikater=/etc/ssl/certs/ca-certificates.crt
if [ -f "$sertifikater" ]; then
    export SSL_CERT_FILE="${SSL_CERT_FILE:-$sertifikater}" NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-$sertifikater}"
fi

si() { printf 'setup: %s\n' "$*"; }
finnes() { command -v "$1" >/dev/null 2>&1; }

# The distribution's Python comes first: it is built with a profile, which a Python built by hand seldom is, and runs
# everything here a quarter to a third faster. NIR_PYTHON says which one to take instead.
finn_python() {
    reserve=
    for navn in ${NIR_PYTHON:-/usr/bin/python3 python3 python3.13 python3.12 python3.11}; do
        passer "$navn" || continue
        if har_venv "$navn"; then
            command -v "$navn"
            return
        fi
        reserve=${reserve:-$navn}
    done
    [ -z "$reserve" ] || command -v "$reserve"
}

passer() {
    finnes "$1" && "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null
}

har_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

hvilken() {
    "$1" -c 'import os, sys; print(sys.version, os.path.realpath(sys._base_executable))'
}

java_er_ny_nok() {
    finnes java || return 1
    java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | { read -r tall && [ "$tall" -ge 17 ]; }
}

pakker_som_mangler() {
    java_er_ny_nok || printf 'default-jre-headless '
    finnes mvn || printf 'maven '
    finnes redis-server || printf 'redis-server '
    finnes curl || printf 'curl '
    finnes setpriv && finnes flock || printf 'util-linux '
    [ -e /etc/ssl/certs/ca-certificates.crt ] || printf 'ca-certificates '
    python=$(finn_python)
    [ -n "$python" ] || { printf 'python3 python3-venv '; return; }
    har_venv "$python" ||
        printf '%s-venv ' "$("$python" -c 'import sys; print(f"python3.{sys.version_info.minor}")')"
}

installer_pakker() {
    som_rot=
    if [ "$(id -u)" -ne 0 ]; then
        finnes sudo && sudo -n true 2>/dev/null && som_rot='sudo -n'
    fi
    if ! finnes apt-get || { [ "$(id -u)" -ne 0 ] && [ -z "$som_rot" ]; }; then
        si "these Debian packages are missing, and I may not install them: $1"
        si "as root:  apt-get update && apt-get install -y --no-install-recommends $1"
        si "then run this again"
        exit 3
    fi
    si "installing $1(apt-get)"
    # Nothing that is installed here should start a service of its own: ours are started by nir-lokal.
    vakt=/usr/sbin/policy-rc.d
    if [ ! -e "$vakt" ]; then
        # The words are meant to be filled in now.
        # shellcheck disable=SC2064
        trap "$som_rot rm -f $vakt" EXIT
        printf '#!/bin/sh\nexit 101\n' | $som_rot sh -c "cat > $vakt && chmod 755 $vakt"
    fi
    $som_rot apt-get update -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300
    # Several words each.
    # shellcheck disable=SC2086
    $som_rot env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Acquire::Retries=3 \
        -o DPkg::Lock::Timeout=300 --no-install-recommends $1 >/dev/null </dev/null
    for_gammelt=$(pakker_som_mangler)
    [ -z "$for_gammelt" ] || {
        si "still missing, or too old, after installing (Python 3.11 and Java 17 are needed): $for_gammelt"
        exit 3
    }
}

stempel() {
    { printf '%s, compiled\n' "$rot"; hvilken "$python"
      cat requirements.lock deploy/uv.lock.txt pyproject.toml ./*/*/pyproject.toml
    } | sha256sum
}

installer_python() {
    si "Python packages, each by its hash (.venv)"
    if ! [ -x .venv/bin/python ] || ! .venv/bin/python -m pip --version >/dev/null 2>&1 ||
        [ "$(hvilken .venv/bin/python)" != "$(hvilken "$python")" ]; then
        "$python" -m venv --clear .venv
    fi
    # Made again so that its scripts know the folder's present name.
    "$python" -m venv --upgrade .venv
    .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r deploy/uv.lock.txt
    .venv/bin/python -m uv pip sync -q --python .venv/bin/python --require-hashes --compile-bytecode requirements.lock
    set --
    for medlem in shared/* deploy/lokal services/*; do
        set -- "$@" -e "./$medlem"
    done
    .venv/bin/python -m uv pip install -q --python .venv/bin/python --reinstall --no-deps --no-build-isolation "$@"
}

# Without this, each process that `make run` starts would compile about 1 500 modules, and would do so at every start if
# PYTHONDONTWRITEBYTECODE is set. A module that has not changed is not compiled again.
kompiler_egne() {
    .venv/bin/python -m compileall -qq shared/*/src services/*/src deploy/lokal/src
}

har_kafka() {
    (cd deploy/kafka/libs 2>/dev/null && sha256sum --quiet --strict -c ../libs.sha256 >/dev/null 2>&1)
}

installer_kafka() {
    si "Apache Kafka from its published jars (deploy/kafka/libs)"
    rm -rf deploy/kafka/libs
    for forsoek in 1 2 3; do
        # Maven writes colour codes even into a file, so its output is shown only if it fails.
        ord=$(mvn -q -B -f deploy/kafka/pom.xml dependency:copy-dependencies </dev/null 2>&1) && break
        printf '%s\n' "$ord"
        [ "$forsoek" -lt 3 ] || { si "Maven could not fetch Kafka; see above"; exit 4; }
        si "trying again"
    done
    har_kafka || { si "Kafka's jars are not those of deploy/kafka/libs.sha256"; exit 4; }
}

# The archive is valid for one JVM and for these jars in this folder.
arkiv=deploy/kafka/libs/kafka.jsa
arkivstempel() {
    { printf '%s\n' "$rot"; java -version 2>&1; cat deploy/kafka/libs.sha256; } | sha256sum
}

lag_klassearkiv() {
    si "an archive of Kafka's classes, with which the broker starts faster ($arkiv)"
    rm -f "$arkiv"
    .venv/bin/python -m nir_lokal.klassearkiv ||
        si "the archive was not made, so the broker starts without it; rm $arkiv.stempel makes setup try again"
}

# Installs the packages that the lock in the folder $1 names. Node is a Python package here, so that a bare Debian has it too.
npm_pakker() {
    (cd "$1"
        PATH="$rot/.venv/bin:$PATH"
        npm ci --silent --no-audit --no-fund </dev/null)
}

# Redocly and Spectral from npm, each by its hash, and oasdiff from its Go module: `make lint` and the tests of
# the descriptions need them. Go is a Python package here too.
openapi_stempel() {
    { printf '%s\n' "$rot"; cat deploy/openapi/package-lock.json deploy/openapi/go.sum; } | sha256sum
}

installer_openapi() {
    si "tools for the API descriptions (deploy/openapi/node_modules, deploy/openapi/bin)"
    npm_pakker deploy/openapi
    (cd deploy/openapi
        PATH="$rot/.venv/bin:$PATH"
        GOTOOLCHAIN=local GOFLAGS=-mod=readonly go build -trimpath -o bin/oasdiff github.com/oasdiff/oasdiff)
}

# openapi-typescript, the compiler and openapi-fetch, each by its hash.
typescript=shared/nir-klient/typescript
typescript_stempel() {
    { printf '%s\n' "$rot"; cat "$typescript/package-lock.json"; } | sha256sum
}

installer_typescript() {
    si "packages of the TypeScript client ($typescript/node_modules)"
    npm_pakker "$typescript"
}

# What the pages of saksbehandler are drawn with, and axe-core, each by its hash.
sider=services/saksbehandler/npm
sider_stempel() {
    { printf '%s\n' "$rot"; cat "$sider/package-lock.json"; } | sha256sum
}

installer_sider() {
    si "style and script of the pages ($sider/node_modules)"
    npm_pakker "$sider"
}

if [ -n "${NIR_PYTHON:-}" ] && ! passer "$NIR_PYTHON"; then
    si "NIR_PYTHON=$NIR_PYTHON is no Python 3.11 to 3.13"
    exit 2
fi
mkdir -p .nir
finnes flock && { exec 9>.nir/oppsett.laas; flock 9; }
mangler=$(pakker_som_mangler)
[ -z "$mangler" ] || installer_pakker "$mangler"
python=$(finn_python)
nytt=$(stempel)
if [ "$nytt" != "$(cat .venv/.nir-stempel 2>/dev/null || true)" ]; then
    installer_python
    printf '%s\n' "$nytt" >.venv/.nir-stempel
fi
kompiler_egne
har_kafka || installer_kafka
nytt=$(arkivstempel)
if [ "$nytt" != "$(cat "$arkiv.stempel" 2>/dev/null || true)" ]; then
    lag_klassearkiv
    printf '%s\n' "$nytt" >"$arkiv.stempel"
fi
nytt=$(openapi_stempel)
if [ "$nytt" != "$(cat deploy/openapi/node_modules/.nir-stempel 2>/dev/null || true)" ]; then
    installer_openapi
    printf '%s\n' "$nytt" >deploy/openapi/node_modules/.nir-stempel
fi
nytt=$(typescript_stempel)
if [ "$nytt" != "$(cat "$typescript/node_modules/.nir-stempel" 2>/dev/null || true)" ]; then
    installer_typescript
    printf '%s\n' "$nytt" >"$typescript/node_modules/.nir-stempel"
fi
nytt=$(sider_stempel)
if [ "$nytt" != "$(cat "$sider/node_modules/.nir-stempel" 2>/dev/null || true)" ]; then
    installer_sider
    printf '%s\n' "$nytt" >"$sider/node_modules/.nir-stempel"
fi
