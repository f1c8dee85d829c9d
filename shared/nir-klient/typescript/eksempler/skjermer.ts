/**
 * What the screens of a frontend ask for, and how many requests each takes.
 *
 * It prints `{start, personside, vedtaksdialog, lagre, sluttmaalhjelp, vedtaksvalg}` as JSON.
 */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";

import { godtatt, svaret, tilkoblet, tilkobletReporting } from "nir-klient";
import type { registration as typer } from "nir-klient";

let antall = 0;
const telt = (foresporsel: Request) => {
  antall += 1;
  return fetch(foresporsel);
};
const token = () => process.env.NIR_TOKEN ?? "";
const duf = process.env.NIR_DUF ?? "992400002200";
const paa = { path: { duf } };
const registration = tilkoblet({
  adresse: process.env.NIR_REGISTRATION ?? "http://127.0.0.1:8001",
  token,
  fetch: telt,
});
const reporting = tilkobletReporting({
  adresse: process.env.NIR_REPORTING ?? "http://127.0.0.1:8002",
  token,
  fetch: telt,
});
const forespoersler: Record<string, number> = {};

/** The result of `vis`, which fetches one screen. Its requests are counted under `navn`. */
async function skjerm<T>(navn: string, vis: () => Promise<T>): Promise<T> {
  const foer = antall;
  const vist = await vis();
  forespoersler[navn] = antall - foer;
  return vist;
}

/** Who the user is, and every code list for the forms. */
const [meg, kodeverk] = await skjerm("start", () =>
  Promise.all([
    registration.GET("/v1/meg").then(svaret),
    registration.GET("/v1/kodeverk/alle").then(svaret),
  ]),
);

/** The person page: the header, the status box, each section, the months, and the history. */
function tegn(side: typer.Personside): string[] {
  const { person, oppfoelging, statusboks, ordninger } = side;
  return [
    `${person.etternavn}, ${person.fornavn}: ${oppfoelging.kommune}, ${oppfoelging.fylke}`,
    `${statusboks.kategori} fra ${statusboks.kategoriFra}, ${statusboks.sluttmaal}`,
    `${statusboks.fristType}: ${statusboks.fristDato}`,
    ...ordninger.map((ordning) => `${ordning.ordning}: ${ordning.status}`),
    ...side.innslag.map((rad) => `${rad.seksjon} ${JSON.stringify(rad.felter)} ${rad.status} ${rad.registrertAv}`),
    ...side.tiltakPerMaaned.map((maaned) => `${maaned.maaned}: ${maaned.timerPerUke} t`),
    ...side.fravaerPerAar.map((aar) => `${aar.aar}: ${aar.virkedager} virkedager`),
    ...side.avslutningshistorikk.map((rad) => `${rad.dato} ${rad.aarsak}`),
    ...side.varsler.map((varsel) => varsel.kode),
    ...side.hendelser.map((linje) => `${linje.tidspunkt} ${linje.tekst} ${linje.av}`),
  ];
}

const side = await skjerm("personside", async () =>
  svaret(await reporting.GET("/v1/personer/{duf}", { params: paa })),
);
let skjermbilde = tegn(side);

/** The form of a vedtak: which codes and fields it has now. */
const dialog = await skjerm("vedtaksdialog", async () =>
  svaret(await registration.GET("/v1/personer/{duf}/handlinger", { params: paa })),
);
const deltakelse = dialog.seksjoner.vedtak.koder.find((kode) => kode.kode.startsWith("Deltakelse"));
assert(deltakelse?.kanRegistrere && deltakelse.felter.some((felt) => felt.navn === "startdato"));
assert(kodeverk.vedtakstyper.some((kode) => kode.kode === deltakelse.kode && kode.tekst.nn));

/** Save: the answer has everything that the page shows. */
const lagret = await skjerm("lagre", async () =>
  godtatt(
    await registration.POST("/v1/personer/{duf}/vedtak", {
      params: { ...paa, header: { "Idempotency-Key": randomUUID() } },
      body: {
        vedtakstype: deltakelse.kode,
        resultat: "Innvilget",
        vedtaksdato: "2024-01-10",
        startdato: "2024-01-15",
      },
    }),
  ),
);
assert(lagret.vurdering);
skjermbilde = tegn(lagret.vurdering);

/** The help of A 3.6: the frist that each sluttmål would give. */
const hjelp = await skjerm("sluttmaalhjelp", async () =>
  svaret(await registration.GET("/v1/personer/{duf}/handlinger", { params: paa })),
);
const maal = hjelp.seksjoner.sluttmaal.koder.filter((kode) => kode.kanRegistrere);
assert(maal.length > 1 && maal.every((kode) => kode.frist));

/** Two startdatoer side by side, before one is chosen. */
const [foerst] = await skjerm("vedtaksvalg", async () => {
  const forslag = ["2024-02-01", "2024-03-01"].map((startdato) => ({
    handling: "endre" as const,
    seksjon: "vedtak" as const,
    innslagId: lagret.innslagId ?? "",
    startdato,
  }));
  const svar = svaret(
    await registration.POST("/v1/personer/{duf}/simuler", {
      params: { ...paa, query: { alternativer: true, felt: "frist,varsler" } },
      body: forslag,
    }),
  );
  assert(Array.isArray(svar) && svar.length === 2);
  return svar;
});
assert(foerst && foerst.avvist.length === 0);

// Not a screen: what the page is after the save, if it is fetched again.
const igjen = svaret(
  await reporting.GET("/v1/personer/{duf}", {
    params: { ...paa, header: { "x-nir-posisjon": lagret.posisjon } },
  }),
);
assert.deepEqual(skjermbilde, tegn(igjen));
assert.deepEqual(lagret.vurdering, igjen);
assert(meg.roller.includes("saksbehandler"));
console.log(JSON.stringify(forespoersler));
