#!/bin/sh
# Build each overlay with kustomize, and hold it against what is published of the schemas:
# - Kubernetes' own kinds: the description in the Go module of Kubernetes
# - KEDA's kinds: the resource definitions in KEDA's Go module
# - Strimzi's kinds: no schema is published, so the manifests are read by Strimzi's own classes (Maven Central)
# Nothing is applied to a cluster. The first time fetches the modules (150 MB). A JDK is needed.
set -eu
cd "$(dirname "$0")"
rot=$(cd ../.. && pwd -P)
bygg=$rot/build/kubernetes
mkdir -p "$bygg"
PATH="$rot/.venv/bin:$PATH"
export GOTOOLCHAIN=local GOFLAGS=-mod=readonly
command -v javac >/dev/null || { printf 'a JDK is missing: apt-get install default-jdk-headless\n'; exit 3; }

# A module's folder, if its content has the sum that stands here.
modul() {
    (cd "$bygg" && GOFLAGS=-mod=mod go mod download -json "$1") >"$bygg/modul.json"
    python - "$bygg/modul.json" "$2" <<'PY'
import json
import sys
from pathlib import Path

svar = json.loads(Path(sys.argv[1]).read_text())
if svar["Sum"] != sys.argv[2]:
    sys.exit(f"{svar['Path']} has the sum {svar['Sum']}")
print(svar["Dir"])
PY
}

go build -trimpath -o "$bygg/" github.com/yannh/kubeconform/cmd/kubeconform sigs.k8s.io/kustomize/kustomize/v5
[ -e "$bygg/go.mod" ] || (cd "$bygg" && go mod init skjemaer 2>/dev/null)
if [ ! -e "$bygg/skjemaer/.ferdig" ]; then
    kubernetes=$(modul k8s.io/kubernetes@v1.34.2 h1:WQdDvYJazkmkwSncgNwGvVtaCt4TYXIU3wSMRgvp3MI=)
    keda=$(modul github.com/kedacore/keda/v2@v2.21.0 h1:R6z2HZvstK4RLUMxroNACzBj74xGxt3kG59b5Xc+Xps=)
    python skjemaer.py "$kubernetes/api/openapi-spec/swagger.json" "$keda/config/crd/bases" "$bygg/skjemaer"
    touch "$bygg/skjemaer/.ferdig"
fi
[ -e "$bygg/strimzi" ] ||
    mvn -q -B -f strimzi/pom.xml dependency:copy-dependencies -DoutputDirectory="$bygg/strimzi" </dev/null
(cd "$bygg/strimzi" && sha256sum --quiet --strict -c "$rot/deploy/kubernetes/strimzi/libs.sha256")
for overlegg in overlays/*; do
    manifester=$bygg/$(basename "$overlegg").yaml
    "$bygg/kustomize" build "$overlegg" >"$manifester"
    printf '%s\n' "$overlegg"
    "$bygg/kubeconform" -strict -summary -skip Kafka,KafkaNodePool,KafkaTopic,KafkaUser \
        -schema-location "$bygg/skjemaer/{{.ResourceKind}}{{.KindSuffix}}.json" "$manifester"
    java -cp "$bygg/strimzi/*" strimzi/Strimzi.java "$manifester" 2>/dev/null
done
