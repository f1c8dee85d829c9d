import createClient, { type Client } from "openapi-fetch";

import type { paths as RegistrationPaths } from "./generert/registration.js";
import type { paths as ReportingPaths } from "./generert/reporting.js";

/** registration's operations: `klient.POST("/v1/personer/{duf}/kontakt", …)`. */
export type Registration = Client<RegistrationPaths>;

/** reporting's operations. */
export type Reporting = Client<ReportingPaths>;

export interface Tilkobling {
  /** The address of the service, or of the backend that keeps the tokens (`https://…`, without `/v1`). */
  adresse: string;
  /** Gives the caller's token before each request. Without it the request carries no token, only the page's cookies. */
  token?: () => string | Promise<string>;
  /** Sends each request; the platform's own `fetch` if nothing else is given. */
  fetch?: (foresporsel: Request) => Promise<Response>;
}

/** A client of registration for one caller. */
export function tilkoblet(tilkobling: Tilkobling): Registration {
  const klient = createClient<RegistrationPaths>(valg(tilkobling));
  klient.use(medToken(tilkobling));
  return klient;
}

/** A client of reporting for one caller. */
export function tilkobletReporting(tilkobling: Tilkobling): Reporting {
  const klient = createClient<ReportingPaths>(valg(tilkobling));
  klient.use(medToken(tilkobling));
  return klient;
}

function valg({ adresse, fetch }: Tilkobling) {
  return { baseUrl: adresse, ...(fetch && { fetch }) };
}

function medToken({ token }: Tilkobling) {
  return {
    async onRequest({ request }: { request: Request }) {
      if (token) request.headers.set("Authorization", `Bearer ${await token()}`);
      return request;
    },
  };
}
