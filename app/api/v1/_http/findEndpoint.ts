import type { Endpoint } from "./Endpoint";

/** Where every address of the API begins. */
export const ROOT = "/api/v1";

/** An endpoint that an address names, with what stands for its `{…}`. */
export interface Found {
  readonly endpoint: Endpoint;
  readonly named: string;
  readonly format: "json" | "csv";
  /** The address in its plain spelling. */
  readonly address: string;
}

/** The endpoint of a path, with or without `.csv`; `undefined` where there is none. A slash at the end changes nothing. */
export function findEndpoint(endpoints: readonly Endpoint[], pathname: string): Found | undefined {
  const segments = segmentsOf(pathname);
  if (!segments) return undefined;
  const address = [ROOT, ...segments.map(encodeURIComponent)].join("/");
  const exact = match(endpoints, segments);
  if (exact && !isCsv(segments)) return { ...exact, format: "json", address };
  const table = match(endpoints, withoutCsv(segments));
  if (isCsv(segments) && table?.endpoint.columns) return { ...table, format: "csv", address };
  return undefined;
}

function segmentsOf(pathname: string): readonly string[] | undefined {
  if (pathname !== ROOT && !pathname.startsWith(`${ROOT}/`)) return undefined;
  try {
    const segments = pathname.slice(ROOT.length).replace(/\/$/, "").split("/").slice(1);
    return segments.map(decodeURIComponent);
  } catch {
    return undefined; // a percent sign that encodes nothing names nothing
  }
}

function isCsv(segments: readonly string[]): boolean {
  return segments.at(-1)?.endsWith(".csv") ?? false;
}

function withoutCsv(segments: readonly string[]): readonly string[] {
  return segments.map((segment, i) => (i === segments.length - 1 ? segment.replace(/\.csv$/, "") : segment));
}

function match(endpoints: readonly Endpoint[], segments: readonly string[]): Pick<Found, "endpoint" | "named"> | undefined {
  for (const endpoint of endpoints) {
    const pattern = endpoint.path.split("/").slice(1).filter(Boolean);
    const fits = pattern.length === segments.length && pattern.every((part, i) => part.startsWith("{") || part === segments[i]);
    if (fits) return { endpoint, named: segments[pattern.findIndex((part) => part.startsWith("{"))] ?? "" };
  }
  return undefined;
}
