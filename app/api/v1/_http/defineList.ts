import { z } from "zod";
import { COMMON_PARAMETERS, PAGING_PARAMETERS } from "../_parameters/common";
import { named, releaseStamp } from "../_schemas/named";
import type { Asked, Endpoint } from "./Endpoint";
import { takePage } from "./takePage";

/** A list: what it holds, and how one of its things stands in the answer. Only what is on the page asked for is rendered. */
export interface ListDefinition<P extends z.ZodRawShape, Found> {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: P;
  readonly item: z.ZodType;
  readonly columns: readonly string[];
  /** All of the list, in its order. */
  find(asked: Asked, query: z.output<z.ZodObject<P>>): readonly Found[] | Promise<readonly Found[]>;
  render(asked: Asked, found: Found, query: z.output<z.ZodObject<P>>): object | Promise<object>;
}

/** The endpoint of a list: with `limit`, `cursor`, `items`, `total` and `next`. */
export function defineList<P extends z.ZodRawShape, Found>(list: ListDefinition<P, Found>): Endpoint {
  const { path, operationId, summary, columns, item } = list;
  const parameters = z.strictObject({ ...list.parameters, ...PAGING_PARAMETERS, ...COMMON_PARAMETERS });
  const next = z.string().nullable().describe("The address of the next part; null at the end.");
  const total = z.int().min(0).describe("How many there are in all parts.");
  const answer = named(`${operationId}Answer`, z.object({ release: releaseStamp, items: z.array(item), total, next }));
  return {
    ...{ path, operationId, summary, parameters, isList: true, answer, columns },
    async respond(asked) {
      const query = asked.query as z.output<z.ZodObject<P>>;
      const page = takePage(await list.find(asked, query), asked);
      const items = await Promise.all(page.items.map((found) => list.render(asked, found, query)));
      return { body: { items, total: page.total, next: page.next }, rows: items, next: page.next };
    },
  };
}
