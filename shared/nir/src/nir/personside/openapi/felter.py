"""A model for each section: the fields that an innslag of the section has in an answer, with their types."""

from dataclasses import MISSING, Field, fields
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic import create_model
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER
from regelverk.fakta.innslag import INNSLAG

from nir.personside.openapi.koder import kodetype
from nir.personside.openapi.svardel import UTELATT, Svardel

_IKKE_FELT = frozenset({"innslag_id", "seksjon"})


def _felter(klasse: type) -> type[Svardel]:
    typer = get_type_hints(klasse)
    nye: dict[str, Any] = {
        felt.name: _felt(felt, _uten_none(_koder(klasse).get(felt.name, typer[felt.name])))
        for felt in fields(klasse)
        if felt.name not in _IKKE_FELT
    }
    return create_model(f"{klasse.__name__}Felter", __base__=Svardel, __doc__=klasse.__doc__, **nye)


def _koder(klasse: type) -> dict[str, Any]:
    """The field of the section that holds a code, with its codes."""
    kode = SEKSJONER[_seksjon(klasse)].kode
    return {kode.felt: kodetype(kode.kodeverk)} if kode else {}


def _felt(felt: "Field[Any]", type_: Any) -> Any:
    """The field of the model. It may be absent, since an answer leaves out a field without a value."""
    return (type_, UTELATT) if felt.default is None else (type_, ...)


def _uten_none(type_: Any) -> Any:
    if get_origin(type_) in (UnionType, Union):
        return next(valg for valg in get_args(type_) if valg is not NoneType)
    return type_


def _seksjon(klasse: type) -> str:
    seksjon = next(felt.default for felt in fields(klasse) if felt.name == "seksjon")
    assert seksjon is not MISSING
    return str(seksjon)


FELTER: dict[str, type[Svardel]] = {_seksjon(klasse): _felter(klasse) for klasse in INNSLAG}
"""The fields by section (kontrakt §1.7), in the order of the contract."""
