"""`nir slett-person` and `nir slett-paa-nytt`: erase persons, and apply the ledger of erasures."""

import getpass
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from nir.duf import har_form
from nir.kommandoer.kafkaadresse import Bootstrap
from nir.meldinger import emner
from nir.sletting.grunn import Grunn

if TYPE_CHECKING:
    from nir.sletting.innstillinger import Sletteinnstillinger
    from nir.sletting.sletteliste import Sletteliste
    from nir.sletting.sletting import Oppdrag

    Gjoer = Callable[[Oppdrag, Sletteliste, bytes], Awaitable[int]]

Vent = Annotated[float, typer.Option(help="Seconds that each service, and then the broker, may take.")]
Straks = Annotated[
    bool,
    typer.Option(
        "--straks/--uten-straks", help="Let the broker compact now. Without it that takes up to 67 days."
    ),
]
Gravsteiner = Annotated[
    float,
    typer.Option(help="Seconds that tombstones, with the DUF-nummer in their keys, stay for slow readers."),
]
Bruker = Annotated[str | None, typer.Option(help="Who erases; the user of this machine otherwise.")]


def slett_person(
    duf: Annotated[str, typer.Argument(help="The DUF-nummer, 12 digits.")],
    grunn: Annotated[Grunn, typer.Option(help="Why.")],
    bruker: Bruker = None,
    bekreft: Annotated[bool, typer.Option("--bekreft", help="Do not ask. It cannot be taken back.")] = False,
    straks: Straks = True,
    gravsteiner: Gravsteiner = 600,
    vent: Vent = 900,
    bootstrap: Bootstrap = None,
) -> None:
    """Erase a person from every topic, from Redis and from the broker's disk. The erasure cannot be undone.

    rule-engine and reporting must be running. If the command is killed or a service does not answer, run the
    command again: it finishes the erasure. Afterwards the ledger (NIR_SLETTELISTE) has the erasure, and
    nir.innsyn says who erased, when, why and how many records. Neither names the erased person. Facts about
    other persons are not changed: the command lists where in nir.hendelser such a fact contains the number.

    Exit codes: 0 erased · 1 nobody has this number, or something is left: run it again · 2 wrong use, or
    another erasure runs · 3 a service does not answer.
    """
    if not har_form(duf):
        raise typer.BadParameter("a DUF-nummer has 12 digits", param_hint="DUF")
    if not bekreft and typer.prompt("Write the DUF-nummer again to erase the person for ever") != duf:
        typer.echo("The numbers differ. Nothing is erased.", err=True)
        raise typer.Exit(2)
    hvem = bruker or getpass.getuser()
    _med_liste(bootstrap, vent, gravsteiner if straks else None, partial(_en, duf, grunn, hvem))


def slett_paa_nytt(
    straks: Straks = True,
    gravsteiner: Gravsteiner = 600,
    vent: Vent = 900,
    bootstrap: Bootstrap = None,
) -> None:
    """Apply the ledger: finish interrupted erasures, and repeat those that a restore of Kafka has undone.

    Run it after each restore, before users are let in. rule-engine and reporting must be running. A person
    who was erased and then registered again is left alone.

    Exit codes: 0 done · 1 somebody is left, as the text says · 2 another erasure runs · 3 a service does not
    answer.
    """
    _med_liste(bootstrap, vent, gravsteiner if straks else None, _alle)


async def _en(
    duf: str, grunn: Grunn, bruker: str, oppdrag: "Oppdrag", liste: "Sletteliste", noekkel: bytes
) -> int:
    from nir.sletting.pseudonym import pseudonym
    from nir.sletting.sletting import kjoer
    from nir.sletting.spor import levende_spor, omtalt_hos_andre

    person = pseudonym(noekkel, duf)
    sletting = liste.paabegynt(person)
    if sletting is None and not await levende_spor(oppdrag.bootstrap, duf):
        typer.echo("Nobody has this DUF-nummer here.", err=True)
        return 1
    antall = await kjoer(oppdrag, liste, sletting or liste.begynn(person, grunn, bruker), duf)
    typer.echo(f"erased: {antall.total()} records")
    if andres := await omtalt_hos_andre(oppdrag.bootstrap, duf):
        typer.echo(f"{emner.HENDELSER} {' '.join(andres)}: a text about another person has the number")
    return 0


async def _alle(oppdrag: "Oppdrag", liste: "Sletteliste", noekkel: bytes) -> int:
    from nir.sletting.igjen import gjengangere
    from nir.sletting.sletting import avslutt, kjoer

    alle = [en async for en in gjengangere(oppdrag.bootstrap, liste, noekkel)]
    for en in (en for en in alle if not en.registrert_igjen):
        await kjoer(oppdrag, liste, en.sletting, en.duf)
    for sletting in (en for en in liste.alle.values() if en.ferdig is None):
        # No topic names the person any more. Two steps are left: the record in nir.innsyn, and the ledger's
        # last line.
        await avslutt(oppdrag, liste, sletting, {})
    blandet = [en.sletting.id for en in alle if en.registrert_igjen]
    for id_ in blandet:
        typer.echo(f"{id_}: erased, restored, and registered again; decide by hand", err=True)
    typer.echo(f"{len(alle) - len(blandet)} persons erased again")
    return 1 if blandet else 0


def _med_liste(bootstrap: str | None, vent: float, gravsteiner: float | None, gjoer: "Gjoer") -> None:
    import asyncio

    from aiokafka.errors import KafkaError
    from redis.exceptions import RedisError

    from nir.innstillinger import krev_innstillinger
    from nir.sletting.innstillinger import Sletteinnstillinger
    from nir.sletting.komprimering import IkkeKomprimert
    from nir.sletting.loggen import MotorenSvarerIkke
    from nir.sletting.redis_spor import ReportingSvarerIkke
    from nir.sletting.sletteliste import ListenErLaast
    from nir.sletting.sletting import SporIgjen

    oppsett = krev_innstillinger(Sletteinnstillinger, "nir")
    try:
        kode = asyncio.run(_kjoer(oppsett, bootstrap or oppsett.kafka_bootstrap, vent, gravsteiner, gjoer))
    except ListenErLaast as feil:
        typer.echo(f"another erasure has the ledger {feil}", err=True)
        raise typer.Exit(2) from None
    except SporIgjen as feil:
        typer.echo(f"{feil}: run the command again", err=True)
        raise typer.Exit(1) from None
    except (
        MotorenSvarerIkke,
        ReportingSvarerIkke,
        IkkeKomprimert,
        TimeoutError,
        KafkaError,
        RedisError,
    ) as feil:
        typer.echo(f"not finished: {type(feil).__name__} {feil}: run the command again", err=True)
        raise typer.Exit(3) from None
    raise typer.Exit(kode)


async def _kjoer(
    oppsett: "Sletteinnstillinger",
    bootstrap: str,
    vent: float,
    gravsteiner: float | None,
    gjoer: "Gjoer",
) -> int:
    from nir.innsyn.segl import seglring
    from nir.sletting.pseudonym import hent_slettenoekkel
    from nir.sletting.sletteliste import aapne_sletteliste
    from nir.sletting.sletting import Oppdrag, gjenopprett_innstillinger

    oppdrag = Oppdrag(
        bootstrap=bootstrap,
        redis_url=oppsett.redis_url,
        gruppe=oppsett.motor_app,
        gravsteiner=gravsteiner,
        frist=vent,
        ring=seglring(oppsett),
        si=typer.echo,
    )
    gitt = oppsett.slettenoekkel.get_secret_value() if oppsett.slettenoekkel else None
    with aapne_sletteliste(oppsett.listefil) as liste:
        await gjenopprett_innstillinger(bootstrap, liste)
        return await gjoer(oppdrag, liste, hent_slettenoekkel(oppsett.home, gitt))
