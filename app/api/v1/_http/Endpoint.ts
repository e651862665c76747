import type { z } from "zod";
import type { Release } from "../../../../release/Release";
import type { Runtime } from "../../../runtime";

/** What one request asks of an endpoint, its parameters checked for their form. */
export interface Asked {
  readonly release: Release;
  readonly runtime: Runtime;
  /** What stands in the address for the `{…}` of the endpoint's path; empty where there is none. */
  readonly named: string;
  /** The parameters, as the endpoint's schema gives them out. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The address as asked for, in its plain spelling: `/api/v1/states/PRK/votes.csv`. */
  readonly address: string;
  /** The parameters as sent. */
  readonly sent: ReadonlyMap<string, string>;
}

/** What an endpoint answers: the members of the JSON body after `release`, and the rows of the same as a table. */
export interface Answered {
  readonly body: object;
  readonly rows: readonly object[];
  /** The address of the next part of a list. */
  readonly next?: string | null;
  /** The name under which the body says its release, where a standard leaves no room for `release`. */
  readonly stampName?: string;
}

/** One address of the API. Routing, checking, documentation and tests all read this and nothing else. */
export interface Endpoint {
  /** Below `/api/v1`, with at most one `{name}`: `/roll-calls/{id}`. */
  readonly path: string;
  /** Unique; in camel case. */
  readonly operationId: string;
  /** What it answers, as a sentence. */
  readonly summary: string;
  /** Strict: whatever it does not name is refused. */
  readonly parameters: z.ZodObject;
  readonly isList: boolean;
  /** The whole JSON body. */
  readonly answer: z.ZodType;
  /** The columns of its CSV, each the way to a value in a row (`officialTally.inFavour`); `undefined`: no CSV. */
  readonly columns: readonly string[] | undefined;
  respond(asked: Asked): Answered | Promise<Answered>;
}
