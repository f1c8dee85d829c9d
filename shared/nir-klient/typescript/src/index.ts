/** The APIs of registration and reporting as typed TypeScript; see README.md. */
export { endringene } from "./endringer.js";
export type { Endringsvalg } from "./endringer.js";
export { tilkoblet, tilkobletReporting } from "./tilkobling.js";
export type { Registration, Reporting, Tilkobling } from "./tilkobling.js";
export { Avslag, RadErEndret, UventetSvar, godtatt, svaret } from "./svar.js";
export type { Problem, Svar } from "./svar.js";
export type * as registration from "./generert/registration.js";
export type * as reporting from "./generert/reporting.js";
