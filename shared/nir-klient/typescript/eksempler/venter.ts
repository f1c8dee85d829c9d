/** A registration that is not decided in time: `status` tells 202 from 201. */
import { svaret, tilkoblet } from "nir-klient";

const registration = tilkoblet({
  adresse: process.env.NIR_REGISTRATION ?? "http://127.0.0.1:8001",
  token: () => process.env.NIR_TOKEN ?? "",
});
const duf = process.env.NIR_DUF ?? "992400002200";

const svar = svaret(
  await registration.POST("/v1/personer/{duf}/kontakt", {
    params: { path: { duf } },
    body: { kontakttype: "Kontakt", dato: "2024-03-01" },
  }),
);
// Only one of the two types has each of these fields: without the test of `status` this does not compile.
console.log(svar.status === "venter" ? `venter ${svar.hendelseId}` : `godtatt ${svar.vurdering?.versjon}`);
