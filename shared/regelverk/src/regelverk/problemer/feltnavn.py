"""What a caseworker calls a field; in JSON it has the contract's name."""

_NAVN = {
    "aktoer": "hvem som registrerer",
    "ankomstdato": "ankomstdato",
    "avgjortDato": "avgjørelsesdato",
    "avslutningsaarsak": "avslutningsårsak",
    "bydelsnummer": "bydelsnummer",
    "doedsdato": "dødsdato",
    "erstattende": "erstattende tiltak",
    "foedselsdato": "fødselsdato",
    "folkeregisterident": "fødselsnummer eller D-nummer",
    "fraKommunenummer": "kommunenummer flyttet fra",
    "fravaerskode": "fraværskode",
    "gjelderFra": "gjelder fra",
    "gjenaapningsdato": "gjenåpningsdato",
    "gjennomfoert": "gjennomført",
    "gyldigTil": "gyldig til",
    "kapittel6A": "kapittel 6A",
    "mottattTilbud": "mottatt tilbud",
    "referansepersonBosatt": "dagen referansepersonen ble bosatt",
    "registrert": "registreringsdato",
    "sluttmaal": "sluttmål",
    "soeknadsdato": "søknadsdato",
    "tilBydelsnummer": "bydelsnummer flyttet til",
    "tilDato": "til dato",
    "tilKommunenummer": "kommunenummer flyttet til",
    "timerPerUke": "timer per uke",
    "utdanning": "utdanning",
    "vedtakId": "vedtaket det klages på",
}


def feltnavn(felt: str) -> str:
    """The field as it is said in a sentence; a name that is a word already, as it is."""
    return _NAVN.get(felt, felt)
