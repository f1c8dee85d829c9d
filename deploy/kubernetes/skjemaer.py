"""Write the JSON schemas that kubeconform reads, from Kubernetes' description and KEDA's definitions.

python skjemaer.py SWAGGER CRD_FOLDER OUT
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

import yaml

_HENVISNING = re.compile(r'"\$ref": "#/definitions/([^"]+)"')


def kubernetes(beskrivelse: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """`kind-group-version` → schema, for every kind. A field that a schema does not name is refused."""
    definisjoner = {navn: _streng(en) for navn, en in beskrivelse["definitions"].items()}
    skjemaer = {}
    for navn, definisjon in definisjoner.items():
        for slag in definisjon.get("x-kubernetes-group-version-kind", ()):
            skjema = {"$ref": f"#/definitions/{navn}", "definitions": _brukte(navn, definisjoner)}
            skjemaer[_navn(slag["kind"], slag["group"], slag["version"])] = skjema
    return skjemaer


def _brukte(navn: str, alle: dict[str, Any]) -> dict[str, Any]:
    """The definition `navn`, and all definitions that it refers to, directly or through others."""
    brukte: dict[str, Any] = {}
    venter = [navn]
    while venter:
        neste = venter.pop()
        if neste not in brukte:
            brukte[neste] = alle[neste]
            venter += _HENVISNING.findall(json.dumps(alle[neste]))
    return brukte


def egendefinert(crd: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """`kind-group-version` → schema, for each version of a CustomResourceDefinition."""
    spec = crd["spec"]
    return {
        _navn(spec["names"]["kind"], spec["group"], en["name"]): _streng(en["schema"]["openAPIV3Schema"])
        for en in spec["versions"]
    }


def _streng(skjema: Any) -> Any:
    """The schema, changed so that it refuses each field that it does not name, as `kubectl --validate=strict`
    does.
    """
    if isinstance(skjema, list):
        return [_streng(del_) for del_ in skjema]
    if not isinstance(skjema, dict):
        return skjema
    nytt = {navn: _streng(del_) for navn, del_ in skjema.items()}
    if isinstance(nytt.get("properties"), dict) and "x-kubernetes-preserve-unknown-fields" not in nytt:
        nytt.setdefault("additionalProperties", False)
    if nytt.get("format") == "int-or-string" or nytt.get("x-kubernetes-int-or-string"):
        return {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    return nytt


def _navn(slag: str, gruppe: str, versjon: str) -> str:
    return "-".join(filter(None, [slag, gruppe.partition(".")[0], versjon])).lower()


if __name__ == "__main__":
    swagger, crd_mappe, ut = map(Path, sys.argv[1:])
    ut.mkdir(parents=True, exist_ok=True)
    skjemaer = kubernetes(json.loads(swagger.read_text()))
    for fil in crd_mappe.glob("*.yaml"):
        skjemaer |= egendefinert(yaml.safe_load(fil.read_text()))
    for navn, skjema in skjemaer.items():
        (ut / f"{navn}.json").write_text(json.dumps(skjema))
