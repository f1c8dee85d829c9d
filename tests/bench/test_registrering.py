"""The peer of a POST decides what the rules decide, on persons of the national register."""

import json

from nir.klokke import naa

from tests.bench.registrering.avgjort import avgjort, kontakten
from tests.bench.registrering.personer import kjente
from tests.nasjonalregister.omfang import Omfang


def test_a_contact_is_accepted_on_each_person_and_is_in_the_next_record() -> None:
    i_dag = naa().registrert
    for person in kjente(3, Omfang()):
        foerste = avgjort(person.verdi, 1_000, kontakten(person.duf, person.kommune, i_dag), i_dag)
        andre = avgjort(foerste.verdi, 1_001, kontakten(person.duf, person.kommune, i_dag), i_dag)
        assert (foerste.godtatt, andre.godtatt) == (True, True)
        versjoner = [json.loads(en.svar)["versjon"] for en in (foerste, andre)]
        assert versjoner[1] == versjoner[0] + 1


def test_a_caseworker_of_another_kommune_gets_no_decision_on_the_person() -> None:
    i_dag = naa().registrert
    [person] = kjente(1, Omfang())
    annen = "0301" if person.kommune != "0301" else "4601"
    assert not avgjort(person.verdi, 1_000, kontakten(person.duf, annen, i_dag), i_dag).godtatt
