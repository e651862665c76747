import type { CompareQuery } from "./readCompareQuery";

/** The parameters of the figure of agreement that a page of comparisons asks for. */
export function figureParams({ pair, set, asked }: CompareQuery): Readonly<Record<string, string>> {
  const states: Readonly<Record<string, string>> = pair
    ? { a: pair[0], b: pair[1] }
    : set.isOwn
      ? { states: set.states.join(",") }
      : {};
  const rest = ["grouping", "from", "to", "body", "topic"].filter((name) => asked[name]).map((name) => [name, asked[name] ?? ""]);
  return { ...states, ...(Object.fromEntries(rest) as Record<string, string>) };
}

/** The parameters of the figure of alignment on the same page: the same votes, the set pointed out. */
export function alignmentParams(query: CompareQuery): Readonly<Record<string, string>> {
  const [x, y] = query.anchors;
  const { a, b, ...rest } = figureParams(query);
  return { x, y, ...(a && b ? { states: `${a},${b}` } : {}), ...rest };
}
