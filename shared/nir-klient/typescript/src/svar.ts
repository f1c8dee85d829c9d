import type { Problem as ProblemFraRegistration, RadEndret } from "./generert/registration.js";
import type { Problem as ProblemFraReporting } from "./generert/reporting.js";

/** Why a service refuses a request. `detail` is a sentence for the caseworker. */
export type Problem = ProblemFraRegistration | ProblemFraReporting | RadEndret;

/** What openapi-fetch returns. */
export interface Svar<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The service refused the request, and says why. */
export class Avslag extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.kode}: ${problem.detail}`);
  }
}

/** The row has changed since the caller saw it (412). `problem.rad` is the row as it is now. */
export class RadErEndret extends Avslag {
  declare readonly problem: RadEndret;
}

/** The answer is neither the expected one nor a problem of the service: a proxy's page, or 202 instead of 201. */
export class UventetSvar extends Error {
  constructor(readonly response: Response) {
    super(`${response.status} ${response.url}`);
  }
}

/**
 * The content of the answer.
 *
 * @throws {RadErEndret} The row has changed since the version that If-Match names.
 * @throws {Avslag} The service refused the request.
 * @throws {UventetSvar} The answer does not come from the service: for example a proxy's error page.
 */
export function svaret<T>({ data, error, response }: Svar<T>): T {
  if (response.ok && data !== undefined) return data;
  if (erRadEndret(error)) throw new RadErEndret(error);
  if (erProblem(error)) throw new Avslag(error);
  throw new UventetSvar(response);
}

/**
 * The content of the answer to a registration that is decided.
 *
 * @throws {Avslag} The service refused the request.
 * @throws {UventetSvar} The registration is in the log, but not decided in time (202, `status: "venter"`).
 */
export function godtatt<T extends { status: string }>(svar: Svar<T>): Extract<T, { status: "godtatt" }> {
  const innhold = svaret(svar);
  if (erGodtatt(innhold)) return innhold;
  throw new UventetSvar(svar.response);
}

function erGodtatt<T extends { status: string }>(innhold: T): innhold is Extract<T, { status: "godtatt" }> {
  return innhold.status === "godtatt";
}

/** Whether the answer is a problem of the service. */
export function erProblem(error: unknown): error is Problem {
  return typeof error === "object" && error !== null && "kode" in error && "detail" in error;
}

function erRadEndret(error: unknown): error is RadEndret {
  return erProblem(error) && error.status === 412 && error.kode === "NIR-INNSLAG-ENDRET";
}
