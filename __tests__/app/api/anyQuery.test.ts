import fc from "fast-check";
import { ENDPOINTS } from "../../../app/api/v1/_endpoints/table";
import type { Endpoint } from "../../../app/api/v1/_http/Endpoint";
import { problem } from "../../../app/api/v1/_schemas/problem";
import { ask, serveSeed } from "./served";

// Seen to fail on each of: a path decoded without the guard for stray percent signs; a question of which no letter is left taken for a list of words.

beforeAll(() => void serveSeed());

/** Values that pass for one parameter or another, so that what lies behind the checks is reached too. */
const GOOD = [
  "PRK",
  "usa",
  "2014-03-28",
  "1946-05",
  "1",
  "HRC",
  "GA",
  "adoption",
  "recorded_vote",
  "against",
  "-margin",
  "symbol",
  "25",
  "25/25",
];
const NAMES = [
  "a-hrc-res-25-25",
  "a-res-62-167",
  "PRK",
  "csk",
  "eu",
  "the-west",
  "dprk-support-not-limited-to-hostile-states",
  "1",
];
const ODD = ["__proto__", "constructor", "toString", "(", "\\", "/", "’—", "%", "\uFFFF", "=1+1", "..", ","];

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...GOOD, ...NAMES), fc.constantFrom(...ODD));
const inPath = fc.oneof(fc.constantFrom(...NAMES), anyText.map(encode), fc.constantFrom("%zz", "%E0%A4%A", "%", "%2e%2e"));

function queryOf({ parameters }: Endpoint): fc.Arbitrary<string> {
  const own = fc.uniqueArray(fc.constantFrom(...Object.keys(parameters.shape)), { maxLength: 3 });
  const names = fc.oneof({ weight: 6, arbitrary: own }, { weight: 1, arbitrary: fc.array(anyText, { maxLength: 3 }) });
  const pairs = names.chain((chosen) => fc.tuple(...chosen.map((name) => fc.tuple(fc.constant(name), anyText))));
  return pairs.map((all) => all.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&"));
}

const address = fc
  .constantFrom(...ENDPOINTS)
  .chain((endpoint) =>
    fc.tuple(
      fc.constant(endpoint.path),
      inPath,
      fc.constantFrom("", "", ".csv", "/"),
      fc.oneof({ weight: 6, arbitrary: queryOf(endpoint) }, { weight: 1, arbitrary: fc.string() }),
    ),
  )
  .map(([path, named, end, query]) => `${path.replace(/\{\w+\}/, () => named)}${end}?${query}`);

/** As a browser would; half of a surrogate pair has no encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));
}

describe("any address at all", () => {
  it("is answered, or refused with a problem that says why", async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(address, async (any) => {
        const { status, json, headers } = await ask(any);
        seen.set(status, (seen.get(status) ?? 0) + 1);
        expect([200, 400, 404]).toContain(status);
        if (status === 200) return;
        expect(headers.get("content-type")).toBe("application/problem+json");
        const { errors = [], ...rest } = problem.parse(json);
        expect(rest).toMatchObject({ type: "about:blank", status });
        expect(errors.length > 0).toBe(status === 400);
      }),
      { numRuns: 1_500 },
    );
    // A harness that is only ever refused proves nothing.
    expect(seen.get(200)).toBeGreaterThan(100);
  });
});
