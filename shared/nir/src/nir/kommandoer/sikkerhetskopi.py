"""`nir backup` and `nir restore`: copy the log to files, and restore it from them to an empty cluster."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nir.kommandoer.kafkaadresse import Bootstrap

if TYPE_CHECKING:
    from nir.sikkerhetskopi.innstillinger import Kopiinnstillinger
    from nir.sikkerhetskopi.mappe import Kopimappe

Mappe = Annotated[
    Path | None,
    typer.Argument(help="The folder of the backup. Default: NIR_SIKKERHETSKOPI.", show_default=False),
]


def backup(
    mappe: Mappe = None,
    alle: Annotated[bool, typer.Option("--alle", help="Copy everything; this begins a new chain.")] = False,
    kontroller: Annotated[
        bool, typer.Option("--kontroller", help="Copy nothing: read the whole backup, and check it.")
    ] = False,
    bootstrap: Bootstrap = None,
) -> None:
    """Copy what has come to the log since the last run, to encrypted files.

    NIR_SIKKERHETSKOPI_NOEKKEL_FIL (or NIR_SIKKERHETSKOPI_NOEKKEL) has the secret of the encryption. A run
    that is killed leaves the backup as it was.

    Exit codes: 0 done · 1 the backup is damaged, or is of another log · 2 wrong use, or another run · 3 Kafka
    does not answer, or an erasure runs.
    """
    from nir.innstillinger import krev_innstillinger
    from nir.sikkerhetskopi.innstillinger import Kopieringsinnstillinger

    oppsett = krev_innstillinger(Kopieringsinnstillinger, "nir")
    with _avslutt_ved_feil(), _aapnet(oppsett, mappe) as kopimappe:
        if kontroller:
            _kontroller(kopimappe)
        else:
            _kopier(oppsett, kopimappe, bootstrap or oppsett.kafka_bootstrap, alle)


def restore(mappe: Mappe = None, bootstrap: Bootstrap = None) -> None:
    """Restore the newest chain of a backup to empty topics (`nir topics` first).

    No service may run meanwhile. Persons in the ledger of erasures (NIR_SLETTELISTE) are left out. If a run
    is killed, the next run goes on where it ended.

    Exit codes: 0 restored · 1 the backup is damaged, or has no run · 2 wrong use, or a topic is not empty · 3
    Kafka does not answer.
    """
    from nir.innstillinger import krev_innstillinger
    from nir.sikkerhetskopi.innstillinger import Kopiinnstillinger

    oppsett = krev_innstillinger(Kopiinnstillinger, "nir")
    with _avslutt_ved_feil(), _aapnet(oppsett, mappe) as kopimappe:
        _gjenopprett(oppsett, kopimappe, bootstrap or oppsett.kafka_bootstrap)


@contextmanager
def _aapnet(oppsett: "Kopiinnstillinger", mappe: Path | None) -> "Iterator[Kopimappe]":
    from nir.sikkerhetskopi.mappe import aapne_mappe

    valgt = mappe or oppsett.sikkerhetskopi
    if valgt is None:
        raise typer.BadParameter("give the folder, or set NIR_SIKKERHETSKOPI", param_hint="MAPPE")
    with aapne_mappe(valgt, oppsett.noekler) as kopimappe:
        yield kopimappe


def _kopier(oppsett: "Kopiinnstillinger", mappe: "Kopimappe", bootstrap: str, alle: bool) -> None:
    from nir.sikkerhetskopi.kopiering import Oppdrag, kopier

    manifest = asyncio.run(kopier(Oppdrag(bootstrap, oppsett.motor_app, typer.echo), mappe, alt=alle))
    poster = sum(del_.poster for fil in manifest.filer for del_ in fil.deler.values())
    typer.echo(f"run {manifest.nummer} is finished: {poster} records")


def _kontroller(mappe: "Kopimappe") -> None:
    from nir.sikkerhetskopi.kontroll import kontroller

    rapport = kontroller(mappe)
    for setning in rapport.feil:
        typer.echo(setning, err=True)
    omfang = f"{rapport.kjoeringer} runs in {rapport.kjeder} chains"
    typer.echo(f"{omfang}, {rapport.poster} records, {rapport.bytes} bytes")
    if rapport.feil or not rapport.kjoeringer:
        typer.echo("the backup is damaged" if rapport.feil else "the backup has no run", err=True)
        raise typer.Exit(1)
    typer.echo("the backup is whole")


def _gjenopprett(oppsett: "Kopiinnstillinger", mappe: "Kopimappe", bootstrap: str) -> None:
    from nir.innsyn.segl import seglring
    from nir.sikkerhetskopi.gjenoppretting import Gjenoppretting, gjenopprett
    from nir.sikkerhetskopi.slettede import Slettede
    from nir.sletting.pseudonym import hent_slettenoekkel
    from nir.sletting.sletteliste import aapne_sletteliste

    kjede = mappe.siste_kjede()
    if not kjede:
        typer.echo("the backup has no run", err=True)
        raise typer.Exit(1)
    gitt = oppsett.slettenoekkel.get_secret_value() if oppsett.slettenoekkel else None
    with aapne_sletteliste(oppsett.listefil) as liste:
        typer.echo(
            f"restoring the log of {kjede[-1].manifest.begynt}; the ledger has {len(liste.alle)} erasures"
        )
        slettede = Slettede(liste, hent_slettenoekkel(oppsett.home, gitt), seglring(oppsett))
        oppdrag = Gjenoppretting(bootstrap, oppsett.motor_app, kjede, mappe.noekler, slettede, typer.echo)
        antall = asyncio.run(gjenopprett(oppdrag))
    typer.echo(f"restored: {antall} records; {slettede.antall} were of erased persons")
    typer.echo("next: empty Redis, start the services, and run nir slett-paa-nytt and rule-engine verify")


@contextmanager
def _avslutt_ved_feil() -> "Iterator[None]":
    """Print a sentence about what went wrong, and exit with the code of that error."""
    from aiokafka.errors import KafkaError

    from nir.sikkerhetskopi.hopp import IkkeTomt
    from nir.sikkerhetskopi.innstillinger import MangelfullNoekkel
    from nir.sikkerhetskopi.kopiering import AnnenLogg, KompakteresNaa
    from nir.sikkerhetskopi.kryptering import SkadetFil
    from nir.sikkerhetskopi.manifest import BruttKjede
    from nir.sikkerhetskopi.mappe import MappenErLaast
    from nir.sletting.sletteliste import ListenErLaast

    try:
        yield
    except (BruttKjede, SkadetFil) as feil:
        _avslutt(1, f"the backup is damaged: {feil}")
    except AnnenLogg as feil:
        _avslutt(1, f"this is not the log that the backup is of: {feil}. --alle begins a new chain")
    except MangelfullNoekkel as feil:
        _avslutt(2, str(feil))
    except IkkeTomt as feil:
        _avslutt(2, f"nothing is restored: {feil}")
    except (MappenErLaast, ListenErLaast) as feil:
        _avslutt(2, f"another command has {feil}")
    except KompakteresNaa as feil:
        _avslutt(3, f"an erasure runs, or this takes too long: {feil}. Run the command again")
    except (KafkaError, OSError) as feil:
        _avslutt(3, f"not finished: {type(feil).__name__} {feil}: run the command again")


def _avslutt(kode: int, setning: str) -> None:
    typer.echo(setning, err=True)
    raise typer.Exit(kode)
