import { z } from "zod";
import { defineItem } from "../_http/defineItem";
import type { Endpoint } from "../_http/Endpoint";
import { ROOT } from "../_http/findEndpoint";

/** The list of what there is. @param endpoints all of them, this one included */
export function root(endpoints: () => readonly Endpoint[]): Endpoint {
  const text = z.string();
  return defineItem({
    path: "/",
    operationId: "listEndpoints",
    summary: "What there is.",
    parameters: {},
    answer: {
      name: text,
      openapi: text,
      endpoints: z.array(z.object({ address: text, summary: text, parameters: z.array(text), csv: z.boolean() })),
    },
    respond() {
      const body = { name: "Recorded Vote", openapi: `${ROOT}/openapi.json`, endpoints: endpoints().map(describe) };
      return { body, rows: [] };
    },
  });
}

function describe({ path, summary, parameters, columns }: Endpoint): object {
  const address = path === "/" ? ROOT : `${ROOT}${path}`;
  return { address, summary, parameters: Object.keys(parameters.shape), csv: columns !== undefined };
}
