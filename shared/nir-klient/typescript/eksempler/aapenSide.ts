/**
 * An open person page: it follows its person, and learns what a colleague registers.
 *
 * It prints `{aapnet, hva, dufer, nyere, ukjent}` as JSON.
 */
import { randomUUID } from "node:crypto";

import { Avslag, endringene, godtatt, svaret, tilkoblet, tilkobletReporting } from "nir-klient";

const token = () => process.env.NIR_TOKEN ?? "";
const registration = tilkoblet({ adresse: process.env.NIR_REGISTRATION ?? "http://127.0.0.1:8001", token });
const reporting = tilkobletReporting({ adresse: process.env.NIR_REPORTING ?? "http://127.0.0.1:8002", token });
const duf = process.env.NIR_DUF ?? "992400002200";
const paa = { path: { duf } };

const side = svaret(await reporting.GET("/v1/personer/{duf}", { params: paa }));
const lukket = new AbortController();
const stroem = endringene(reporting, { duf, signal: lukket.signal });
const foerst = await stroem.next();

// The colleague, in another browser.
const kollegas = godtatt(
  await registration.POST("/v1/personer/{duf}/kontakt", {
    params: { ...paa, header: { "Idempotency-Key": randomUUID() } },
    body: { kontakttype: "Kontakt", dato: "2024-02-14" },
  }),
);
const endring = await stroem.next();
lukket.abort();

/** The page of a person whom the caller may not see has no stream either. */
async function ukjent(): Promise<string> {
  try {
    await endringene(reporting, { duf: "000000000000" }).next();
  } catch (feil) {
    if (feil instanceof Avslag) return `${feil.problem.status} ${feil.problem.kode}`;
    throw feil;
  }
  throw new Error("the stream was not refused");
}

const endringer = endring.done ? [] : endring.value.endringer;
console.log(
  JSON.stringify({
    aapnet: !foerst.done && foerst.value.endringer.length === 0,
    hva: endringer.map(({ hva }) => `${hva.handling} ${hva.seksjon}`),
    dufer: endringer.map(({ dufNummer }) => dufNummer === duf),
    nyere: (endringer[0]?.versjon ?? 0) > side.versjon && endringer[0]?.posisjon === kollegas.posisjon,
    ukjent: await ukjent(),
  }),
);
