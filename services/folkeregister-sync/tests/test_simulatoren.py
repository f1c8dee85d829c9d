"""The simulator does what the documentation of Folkeregisteret and Maskinporten says, the strict rules and
the odd ones too.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4
from xml.etree.ElementTree import fromstring

import httpx
import jwt
import pytest
from folkeregister_sync.maskinporten.noekkel import lag_noekkelfil, les_noekkel
from folkeregister_sync.simulator.utsteder import GRANT
from nir_lokal.maskin.port import ledig_port
from nir_lokal.maskin.prosess import Prosess
from rigg import BIN, ROT, Simulator

from tests.stoette.klient import FRIST, KLIENT

ATOM = {"a": "http://www.w3.org/2005/Atom", "h": "folkeregisteret:tilgjengeliggjoering:hendelse:v1"}


def be_om_token(simulator: Simulator, noekkel: Path | None = None, **krav: Any) -> httpx.Response:
    """Ask for a token. `krav` replaces claims of the grant; the value None removes a claim."""
    naa = int(time.time())
    alle = {
        "aud": f"{simulator.url}/maskinporten/",
        "iss": "nir",
        "scope": "folkeregister:deling/offentligmedhjemmel",
        "iat": naa,
        "exp": naa + 100,
        "jti": str(uuid4()),
    } | krav
    grant = {navn: verdi for navn, verdi in alle.items() if verdi is not None}
    assertion = jwt.encode(
        grant, les_noekkel(noekkel or simulator.noekkel), algorithm="RS256", headers={"kid": "nir"}
    )
    data = {"grant_type": GRANT, "assertion": assertion}
    return KLIENT.post(f"{simulator.url}/maskinporten/token", data=data)


@pytest.fixture(scope="module")
def api(felles_simulator: Simulator) -> Iterator[httpx.Client]:
    """A client of the simulated API, with a token."""
    token = be_om_token(felles_simulator).json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=f"{felles_simulator.url}{ROT}", headers=headers, timeout=FRIST) as klient:
        yield klient


def test_a_right_grant_gives_a_token_with_its_lifetime(felles_simulator: Simulator) -> None:
    svar = be_om_token(felles_simulator).json()
    assert (svar["token_type"], svar["expires_in"]) == ("Bearer", 120)


@pytest.mark.parametrize(
    ("krav", "kode"),
    [
        ({"aud": "https://annen/"}, "MP-110"),
        ({"exp": 1000}, "MP-130"),
        ({"iat": -60, "exp": 10}, "MP-130"),
        ({"resource": "https://noe"}, "MP-011"),
        ({"jti": None}, "MP-011"),
        ({"scope": "annet"}, "MP-200"),
        ({"iss": "annen"}, "MP-100"),
    ],
)
def test_a_wrong_grant_is_refused(felles_simulator: Simulator, krav: dict[str, Any], kode: str) -> None:
    """`iat` and `exp` in `krav` are seconds from now."""
    naa = int(time.time())
    tider = {navn: naa + krav[navn] for navn in ("iat", "exp") if navn in krav}
    svar = be_om_token(felles_simulator, **krav | tider)
    assert svar.status_code == 400
    assert kode in svar.json()["error_description"]


def test_a_grant_is_accepted_once(felles_simulator: Simulator) -> None:
    assert be_om_token(felles_simulator, jti="en gang").status_code == 200
    assert "MP-012" in be_om_token(felles_simulator, jti="en gang").json()["error_description"]


def test_a_grant_signed_with_another_key_is_refused(felles_simulator: Simulator, tmp_path: Path) -> None:
    lag_noekkelfil(tmp_path / "annen.pem")
    assert be_om_token(felles_simulator, tmp_path / "annen.pem").status_code == 400


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer tull"}, {"Authorization": "Basic abc"}])
def test_nothing_is_given_without_a_token(felles_simulator: Simulator, headers: dict[str, str]) -> None:
    assert KLIENT.get(f"{felles_simulator.url}{ROT}/hendelser/feed?seq=1", headers=headers).status_code == 401


def test_the_feed_is_atom_for_a_caller_that_asks_for_atom(
    felles_simulator: Simulator, api: httpx.Client, ny_ident: Callable[[], str]
) -> None:
    ident = ny_ident()
    siste = felles_simulator.fortell(
        {"hendelse": "person", "ident": ident, "fornavn": "A", "etternavn": "B"},
        {"hendelse": "doedsfall", "ident": ident, "dato": "2024-09-10"},
    )
    svar = api.get("/hendelser/feed", params={"seq": siste}, headers={"Accept": "application/atom+xml"})
    feed = fromstring(svar.content)
    assert feed.findtext("a:entry/a:content/h:lagretHendelse/h:sekvensnummer", None, ATOM) == str(siste)
    assert feed.findtext(".//h:hendelsetype", None, ATOM) == "personErDoed"
    (neste,) = feed.findall("a:link[@rel='next']", ATOM)
    assert neste.get("href", "").endswith(f"seq={siste + 1}")


def test_the_example_of_the_documentation_is_built_like_the_simulators_atom(
    felles_simulator: Simulator, api: httpx.Client
) -> None:
    felles_simulator.fortell({"hendelse": "stoey", "antall": 1})
    eksempel = fromstring((Path(__file__).parent / "eksempler" / "01-feed-page.docs.atom.xml").read_bytes())
    svar = api.get("/hendelser/feed", params={"seq": 1}, headers={"Accept": "application/xml"})
    egne, deres = ({e.tag for e in rot.iter()} for rot in (fromstring(svar.content), eksempel))
    assert deres - egne == set()


@pytest.mark.parametrize(
    ("accept", "type_"), [("application/xml", "application/xml"), ("text/plain", "text/plain")]
)
def test_the_last_sequence_number_comes_in_the_form_that_is_asked_for(
    felles_simulator: Simulator, api: httpx.Client, accept: str, type_: str
) -> None:
    svar = api.get("/hendelser/siste/sekvensnummer", headers={"Accept": accept})
    assert svar.headers["content-type"].startswith(type_)
    assert str(felles_simulator.tilstand["sisteSekvensnummer"]) in svar.text


@pytest.mark.parametrize("sti", ["/hendelser/abc", "/personer/17859000185", "/personer/arkiv/abc"])
def test_the_documents_are_json_only(api: httpx.Client, sti: str) -> None:
    assert api.get(sti, headers={"Accept": "application/xml"}).status_code == 406
    assert api.get(sti, headers={"Accept": "application/json"}).status_code == 404


def test_the_simulator_without_arguments_makes_a_key_and_prints_the_settings_of_a_worker(
    tmp_path: Path,
) -> None:
    miljoe = {"PATH": "/usr/bin:/bin", "NIR_HOME": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    url = f"http://127.0.0.1:{(port := ledig_port())}"
    prosess = Prosess("simulator", [str(BIN), "simulator", "--port", str(port)], tmp_path / "logg", miljoe)
    prosess.start()
    try:
        prosess.vent_klar(lambda: f"NIR_FOLKEREGISTER_URL={url}{ROT}" in prosess.logg.read_text())
        sagt = dict(
            linje.removeprefix("export ").split("=", 1)
            for linje in prosess.logg.read_text().splitlines()
            if linje.startswith("export ")
        )
    finally:
        prosess.stopp()
    assert sagt["NIR_MASKINPORTEN_TOKEN_URL"] == f"{url}/maskinporten/token"
    les_noekkel(Path(sagt["NIR_MASKINPORTEN_KEY_FILE"]))


@pytest.mark.parametrize(("seq", "status"), [("", 400), ("-1", 400), ("abc", 400), ("1", 200)])
def test_the_sequence_number_must_be_a_number(api: httpx.Client, seq: str, status: int) -> None:
    assert api.get("/hendelser/feed", params={"seq": seq}).status_code == status


def test_a_sequence_number_that_is_too_old_is_406(tmp_path: Path) -> None:
    with Simulator(tmp_path, "--eldste", "100") as simulator:
        token = be_om_token(simulator).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        for seq, status in ((99, 406), (100, 200)):
            svar = KLIENT.get(f"{simulator.url}{ROT}/hendelser/feed?seq={seq}", headers=headers)
            assert svar.status_code == status


def test_a_post_without_the_json_content_type_is_refused_as_xml(api: httpx.Client) -> None:
    svar = api.post("/personer/bulkoppslag", content=b'{"foedselsEllerDNummer": []}')
    assert svar.status_code == 400


def test_a_person_has_only_the_requested_parts_and_history_only_on_request(
    felles_simulator: Simulator, api: httpx.Client, ny_ident: Callable[[], str]
) -> None:
    ident = ny_ident()
    felles_simulator.fortell(
        {"hendelse": "person", "ident": ident, "fornavn": "A", "etternavn": "B", "kommunenummer": "4204"},
        {"hendelse": "utflytting", "ident": ident, "dato": "2024-08-27"},
    )
    basis = api.get(f"/personer/{ident}").json()
    assert "utflytting" not in basis
    assert not basis.get("bostedsadresse")
    deler = api.get(
        f"/personer/{ident}", params={"part": ["utflytting", "historikk", "bostedsadresse"]}
    ).json()
    assert set(deler) == {"utflytting", "bostedsadresse"}


def test_a_feed_is_the_same_after_a_restart(tmp_path: Path, ny_ident: Callable[[], str]) -> None:
    ident, journal = ny_ident(), str(tmp_path / "journal.jsonl")
    sider = []
    for omgang in range(2):
        with Simulator(tmp_path, "--journal", journal) as simulator:
            if omgang == 0:
                simulator.fortell(
                    {"hendelse": "person", "ident": ident, "fornavn": "A", "etternavn": "B"},
                    {"hendelse": "doedsfall", "ident": ident, "dato": "2024-09-10"},
                )
            token = be_om_token(simulator).json()["access_token"]
            headers = {"Authorization": f"Bearer {token}"}
            sider.append(KLIENT.get(f"{simulator.url}{ROT}/hendelser/feed?seq=1", headers=headers).json())
    assert sider[0] == sider[1]
    assert len(sider[0]) == 1


def test_a_step_about_somebody_unknown_is_refused_and_named(felles_simulator: Simulator) -> None:
    steg = [{"hendelse": "doedsfall", "ident": "17859000185", "dato": "2024-09-10"}]
    svar = KLIENT.post(f"{felles_simulator.url}/admin/scenario", json={"steg": steg})
    assert svar.status_code == 422
    assert "step 1 (doedsfall)" in svar.text


def test_an_ident_that_may_be_a_real_persons_is_refused(felles_simulator: Simulator) -> None:
    steg = [{"hendelse": "person", "ident": "17059000185", "fornavn": "A", "etternavn": "B"}]
    svar = KLIENT.post(f"{felles_simulator.url}/admin/scenario", json={"steg": steg})
    assert svar.status_code == 422
