"""The generated client of reporting reads the page and the lists of the running service into its types."""

from collections.abc import Callable
from datetime import date

import pytest
from nir_klient import Avslag, svaret, tilkoblet_reporting
from nir_klient.generert_reporting.api.personer import hent_personside, hent_tiltak
from nir_klient.generert_reporting.api.personlister import hent_personliste
from nir_klient.generert_reporting.models import Personliste, Personside, Tiltaktabell

from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_client_reads_the_page_a_table_and_a_list(
    tjeneste: Drift, nytt_liv: Callable[..., Liv]
) -> None:
    liv = nytt_liv(kommune="4602", dag=date(2024, 1, 2)).er().bosatt().deltar(date(2024, 1, 15))
    liv.tiltak("Norskopplæring", date(2024, 1, 15), date(2024, 2, 14))
    await tjeneste.vis(liv)
    token = tjeneste.token(kommune="4602")["Authorization"].removeprefix("Bearer ")
    async with tilkoblet_reporting(str(tjeneste.klient.base_url), token) as klient:
        side = svaret(await hent_personside.asyncio_detailed(liv.duf, client=klient), Personside)
        assert (side.oppfoelging.kommune, side.statusboks.frist_type) == ("Kinn", "Gjennomføring")
        assert [maaned.maaned for maaned in side.tiltak_per_maaned] == ["2024-01", "2024-02"]
        tabell = svaret(await hent_tiltak.asyncio_detailed(liv.duf, client=klient), Tiltaktabell)
        assert [rad.tiltakstype for rad in tabell.rader] == ["Norskopplæring"]
        liste = svaret(await hent_personliste.asyncio_detailed(client=klient, duf=liv.duf), Personliste)
        assert [rad.duf_nummer for rad in liste.rader] == [liv.duf]
        with pytest.raises(Avslag, match="404"):
            svaret(await hent_personside.asyncio_detailed("201212345603", client=klient), Personside)
