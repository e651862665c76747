import type { CompareQuery } from "./readCompareQuery";

/** What says which votes are meant. */
const VOTES = ["from", "to", "body", "topic"] as const;

function askedFor(asked: CompareQuery["asked"], names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])));
}

/** The parameters of the figure of agreement that a page of comparisons asks for. */
export function figureParams({ pair, set, asked }: CompareQuery): Readonly<Record<string, string>> {
  const states: Readonly<Record<string, string>> = pair
    ? { a: pair[0], b: pair[1] }
    : set.isOwn
      ? { states: set.states.join(",") }
      : {};
  return { ...states, ...askedFor(asked, ["grouping", ...VOTES]) };
}

/** The parameters of the figure of alignment on the same page: the same votes, the set pointed out. */
export function alignmentParams(query: CompareQuery): Readonly<Record<string, string>> {
  const [x, y] = query.anchors;
  const { a, b, ...rest } = figureParams(query);
  return { x, y, ...(a && b ? { states: `${a},${b}` } : {}), ...rest };
}

/** The parameters of the map on the same page: the same votes, of one state. */
export function mapParams({ mapped, asked }: CompareQuery): Readonly<Record<string, string>> {
  return { state: mapped, ...askedFor(asked, VOTES) };
}
