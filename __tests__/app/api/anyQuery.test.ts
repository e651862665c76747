import fc from "fast-check";
import { ENDPOINTS } from "../../../app/api/v1/_endpoints/table";
import { problem } from "../../../app/api/v1/_schemas/problem";
import { ask, serveSeed } from "./served";

beforeAll(() => void serveSeed());

const NAMES = [...new Set(ENDPOINTS.flatMap(({ parameters }) => Object.keys(parameters.shape)))];
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("__proto__", "constructor", "A/HRC/RES/25/25", "PRK", "2014-03-28", "1", "(", "\\"),
);
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: anyText });
const query = fc
  .array(fc.tuple(name, anyText), { maxLength: 4 })
  .map((pairs) => pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&"));
const path = fc.tuple(fc.constantFrom(...ENDPOINTS.map(({ path }) => path)), anyText, fc.constantFrom("", ".csv", "/"));
const address = fc
  .tuple(path, fc.oneof(query, fc.string()))
  .map(([[pattern, text, end], rest]) => `${pattern.replace(/\{\w+\}/, () => encode(text))}${end}?${rest}`);

/** As a browser would; half of a surrogate pair has no encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));
}

describe("any address at all", () => {
  it("is answered, or refused with a problem that says why", async () => {
    await fc.assert(
      fc.asyncProperty(address, async (any) => {
        const { status, json, headers } = await ask(any);
        expect([200, 400, 404, 414]).toContain(status);
        if (status === 200) return;
        expect(headers.get("content-type")).toBe("application/problem+json");
        const { errors, ...rest } = problem.parse(json);
        expect(rest).toMatchObject({ type: "about:blank", status });
        expect(errors !== undefined).toBe(status === 400);
        if (status === 400) expect(errors).not.toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});
