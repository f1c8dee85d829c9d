"""The screen `Sammenlign med dagens NIR`: it compares our own list, saved as Excel may save it."""

from collections.abc import Mapping

from services.saksbehandler.tests.bruker import Bruker, Side


def sammenlign(nibo: Bruker, *filer: tuple[str, bytes]) -> Side:
    skjema = nibo.hent("/sammenlign")
    felter = {"csrf": skjema.felter["csrf"], "lovverk": ""}
    return Side(nibo.post("/sammenlign", data=felter, files=[("filer", fil) for fil in filer]))


def test_our_own_list_is_the_same_and_a_changed_one_is_told_with_a_link_to_the_person(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    duf = personer["i-program"]
    var = nibo.get("/personlister.csv").content
    lik = sammenlign(nibo, ("liste.csv", var))
    assert lik.status == 200
    assert "0 er ulike, 0 står bare i filen og 0 bare her" in lik.tekst
    skrevet = f"{duf[:4]} {duf[4:10]} {duf[10:]}"
    linjer = [linje for linje in var.decode("utf-8-sig").split("\r\n") if linje]
    endret = [linje.replace("Gjennomføring;", "Oppstart;") if skrevet in linje else linje for linje in linjer]
    excel = [*endret, "2,01E+11" + ";" * 16]
    ulik = sammenlign(nibo, ("liste.csv", "\n".join(excel).encode("cp1252")))
    assert "1 er ulik," in ulik.tekst
    assert f'href="/personer/{duf}"' in ulik.html
    assert "Frist type Oppstart Gjennomføring" in ulik.tekst
    assert "Excel har forkortet nummeret" in ulik.tekst


def test_the_report_is_compared_and_another_file_is_refused_with_its_reason(nibo: Bruker) -> None:
    hode = "DUF-nummer;Kategori;Avslutningsårsak;Avslutningsdato\r\n"
    rad = "199900000000;Rett og plikt til introduksjonsprogram;Arbeid;01.02.2024\r\n"
    side = sammenlign(nibo, ("b5.csv", (hode + rad).encode()), ("annet.csv", b"Navn;Alder\r\nA;3\r\n"))
    assert side.status == 422
    assert "1 står bare i filen" in side.tekst
    assert "Filen har ingen kolonne «DUF-nummer»." in side.tekst


def test_a_form_from_elsewhere_is_refused(nibo: Bruker) -> None:
    svar = nibo.post("/sammenlign", data={"csrf": "x"}, files=[("filer", ("a.csv", b"DUF-nummer"))])
    assert svar.status_code == 403
