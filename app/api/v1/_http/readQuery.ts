import type { Endpoint } from "./Endpoint";
import { badParameters, shorten, type ParameterFault } from "./Problem";

/** The parameters of an address: as sent, and as the endpoint's schema gives them out. */
export interface Query {
  readonly sent: ReadonlyMap<string, string>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Where one is in a list, and in which release: an empty one is a slip, never a filter left blank in a form. */
const NEVER_BLANK = new Set(["release", "limit", "cursor"]);

/** @throws Problem 400 that names every parameter at fault */
export function readQuery(endpoint: Endpoint, parameters: URLSearchParams): Query {
  const names = Object.keys(endpoint.parameters.shape);
  const faults: ParameterFault[] = [];
  const sent = new Map<string, string>();
  const seen = new Set<string>();
  for (const [name, value] of parameters) {
    const fault = faultOf(name, value, names, seen);
    seen.add(name);
    if (fault) faults.push({ parameter: shorten(name), message: fault });
    else if (value !== "" || !isBlankFilter(endpoint, name)) sent.set(name, value);
  }
  if (faults.length > 0) throw badParameters(faults.slice(0, 20));
  return { sent, values: check(endpoint, sent) };
}

function faultOf(name: string, value: string, names: readonly string[], seen: ReadonlySet<string>): string | undefined {
  if (!names.includes(name)) return `is not a parameter of this address, which takes ${names.join(", ")}`;
  if (seen.has(name)) return "is given twice";
  return value.includes("\0") ? "must not hold a zero byte" : undefined;
}

function isBlankFilter(endpoint: Endpoint, name: string): boolean {
  return endpoint.isList && !NEVER_BLANK.has(name);
}

function check(endpoint: Endpoint, sent: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const parsed = endpoint.parameters.safeParse(Object.fromEntries(sent));
  if (parsed.success) return parsed.data;
  throw badParameters(
    parsed.error.issues.map(({ path, message }) => {
      const parameter = String(path[0]);
      return { parameter, message: sent.has(parameter) ? message : "is required" };
    }),
  );
}
