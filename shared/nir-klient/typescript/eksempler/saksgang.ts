/**
 * A caseworker registers a kontakt, is refused, corrects, and finds the person in the list and on the page.
 *
 *     NIR_TOKEN=$(.venv/bin/nir token --kommune 4204 --bruker NIBO --rolle saksbehandler) node dist/eksempler/saksgang.js
 */
import { randomUUID } from "node:crypto";

import { Avslag, RadErEndret, godtatt, svaret, tilkoblet, tilkobletReporting } from "nir-klient";

const token = () => process.env.NIR_TOKEN ?? "";
const registration = tilkoblet({ adresse: process.env.NIR_REGISTRATION ?? "http://127.0.0.1:8001", token });
const reporting = tilkobletReporting({ adresse: process.env.NIR_REPORTING ?? "http://127.0.0.1:8002", token });
const duf = process.env.NIR_DUF ?? "992400002200";

/** The day that was `siden` days ago, as `YYYY-MM-DD`. */
const dag = (siden: number) => new Date(Date.now() - siden * 86_400_000).toISOString().slice(0, 10);

/** The code of the problem that the request is refused with, and its field. */
async function problemet(foresporsel: () => Promise<unknown>): Promise<string> {
  try {
    await foresporsel();
  } catch (feil) {
    if (feil instanceof Avslag) return `${feil.problem.status} ${feil.problem.kode} ${feil.problem.felt ?? ""}`.trim();
    throw feil;
  }
  throw new Error("the request was not refused");
}

const ny = godtatt(
  await registration.POST("/v1/personer/{duf}/kontakt", {
    // If this request is sent again with the same key, the kontakt is still registered only once.
    params: { path: { duf }, header: { "Idempotency-Key": randomUUID() } },
    body: { kontakttype: "Kontakt", dato: dag(5) },
  }),
);
const rad = { duf, innslagId: ny.innslagId ?? "" };
const endre = async (dato: string, etag: string | null) =>
  godtatt(
    await registration.PATCH("/v1/personer/{duf}/kontakt/{innslagId}", {
      params: { path: rad, header: { "If-Match": etag } },
      body: { dato },
    }),
  );
const endret = await endre(dag(4), ny.etag);
const foreldet = await problemet(() => endre(dag(3), ny.etag));

/** The date that a colleague has saved meanwhile. A frontend lets the caseworker choose between the two dates. */
async function kollegasDato(): Promise<string | undefined> {
  try {
    await endre(dag(3), ny.etag);
  } catch (feil) {
    if (!(feil instanceof RadErEndret)) throw feil;
    const { rad } = feil.problem;
    return rad && "felter" in rad && rad.seksjon === "kontakt" ? rad.felter.dato : undefined;
  }
  return undefined;
}
const kollegas = await kollegasDato();
const ugyldig = await problemet(() => endre("2024-02-31", endret.etag));

const slett = async () =>
  godtatt(await registration.DELETE("/v1/personer/{duf}/kontakt/{innslagId}", { params: { path: rad } }));
const slettet = await slett();
const toGanger = await problemet(slett);

// With this header, reporting shows the change whose answer had this position, and all changes before it.
const sett = { "x-nir-posisjon": slettet.posisjon };
const liste = svaret(
  await reporting.GET("/v1/personlister", { params: { query: { duf, antall: 25 }, header: sett } }),
);
const side = svaret(await reporting.GET("/v1/personer/{duf}", { params: { path: { duf }, header: sett } }));
const kontakt = side.innslag.find((innslag) => innslag.innslagId === ny.innslagId);

console.log(
  JSON.stringify({
    foreldet,
    kollegas: kollegas === dag(4),
    ugyldig,
    toGanger,
    liste: liste.rader.map((linje) => linje.dufNummer),
    kontakt: kontakt?.seksjon === "kontakt" && [kontakt.status, kontakt.felter.dato === dag(4)],
    somSvaret: side.versjon === slettet.vurdering?.versjon,
  }),
);
