import type { Endringssvar } from "./generert/reporting.js";
import { Avslag, erProblem, svaret } from "./svar.js";
import type { Reporting } from "./tilkobling.js";

export interface Endringsvalg {
  /** Only the changes of this person, whose page is open. Without it: of everybody whom the caller may see. */
  duf?: string;
  /** `neste` of the last changes that the caller has; without it: from now on. */
  siden?: string;
  /** Ends the stream, for example when the page is closed. */
  signal?: AbortSignal;
}

/**
 * The changes as they happen (kontrakt §6.4). The first answer has no changes and says where the stream begins.
 *
 * The stream ends when the token has expired or the service restarts: call it again with the last `neste` as `siden`.
 *
 * @throws {Avslag} 404 the person is unknown; 410 `siden` is too old; and what else the service refuses.
 * @throws {TypeError} The connection is broken. Call it again, as after an end.
 */
export async function* endringene(reporting: Reporting, valg: Endringsvalg = {}): AsyncGenerator<Endringssvar> {
  const { duf, siden, signal } = valg;
  const stroem = svaret(
    await reporting.GET("/v1/endringer", {
      params: { query: { ...(duf && { duf }), ...(siden && { siden }) } },
      headers: { Accept: "text/event-stream" },
      parseAs: "stream",
      ...(signal && { signal }),
    }),
  );
  for await (const { navn, data } of hendelser(stroem ?? new ReadableStream())) {
    if (navn === "message") yield data as Endringssvar;
    else if (erProblem(data)) throw new Avslag(data);
    else return;
  }
}

interface Hendelse {
  navn: string;
  data: unknown;
}

/** The server-sent events of a stream. An event without data, such as a heartbeat, is left out. */
async function* hendelser(stroem: ReadableStream<Uint8Array>): AsyncGenerator<Hendelse> {
  const leser = stroem.getReader();
  const tekst = new TextDecoder();
  let rest = "";
  try {
    for (let lest = await leser.read(); !lest.done; lest = await leser.read()) {
      const deler = (rest + tekst.decode(lest.value, { stream: true })).split("\n\n");
      rest = deler.pop() ?? "";
      for (const del of deler) {
        const felter = new Map(del.split("\n").map(felt));
        const data = felter.get("data");
        if (data !== undefined) yield { navn: felter.get("event") ?? "message", data: JSON.parse(data) };
      }
    }
  } finally {
    await leser.cancel();
  }
}

function felt(linje: string): [string, string] {
  const skille = linje.indexOf(": ");
  return [linje.slice(0, skille), linje.slice(skille + 2)];
}
