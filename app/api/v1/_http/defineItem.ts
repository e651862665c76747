import { z } from "zod";
import { COMMON_PARAMETERS } from "../_parameters/common";
import { named, releaseStamp } from "../_schemas/named";
import type { Answered, Asked, Endpoint } from "./Endpoint";

/** One thing, or one question's answer. */
export interface ItemDefinition<P extends z.ZodRawShape, A extends z.ZodRawShape> {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: P;
  /** The members of the answer after `release`. */
  readonly answer: A;
  /** Left out: there is no CSV of it. */
  readonly columns?: readonly string[];
  respond(asked: Asked, query: z.output<z.ZodObject<P>>): Answered | Promise<Answered>;
}

/** The endpoint of a single thing. */
export function defineItem<P extends z.ZodRawShape, A extends z.ZodRawShape>(item: ItemDefinition<P, A>): Endpoint {
  const { path, operationId, summary, columns } = item;
  return {
    ...{ path, operationId, summary, columns, isList: false },
    parameters: z.strictObject({ ...item.parameters, ...COMMON_PARAMETERS }),
    answer: named(`${operationId}Answer`, z.object({ release: releaseStamp, ...item.answer })),
    respond: (asked) => item.respond(asked, asked.query as z.output<z.ZodObject<P>>),
  };
}
