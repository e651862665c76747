import { ENDPOINTS } from "../../../app/api/v1/_endpoints/table";
import { ask, read, serveSeed } from "./served";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Record<string, unknown>;
  }[];
  readonly responses: Readonly<Record<string, object>>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly required?: readonly string[] }>> };
}

let description: Description;
beforeAll(async () => {
  serveSeed();
  description = await read<Description>("/openapi.json");
});

/** Every value under a name, however deep. */
function valuesOf(name: string, within: unknown): readonly unknown[] {
  if (typeof within !== "object" || within === null) return [];
  return Object.entries(within).flatMap(([key, value]) => [...(key === name ? [value] : []), ...valuesOf(name, value)]);
}

function resolve(reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], description);
}

describe("GET /openapi.json", () => {
  it("is OpenAPI 3.1 with no member that the standard does not know", () => {
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description).sort()).toEqual([
      "components",
      "info",
      "openapi",
      "paths",
      "security",
      "servers",
      "x-release",
    ]);
  });

  it("has every address of the table, and its table as CSV", () => {
    const expected = ENDPOINTS.flatMap(({ path, columns }) => (columns ? [path, `${path}.csv`] : [path]));
    expect(Object.keys(description.paths)).toEqual(expected);
  });

  it("names each operation once", () => {
    const ids = valuesOf("operationId", description.paths);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has every reference resolve", () => {
    const references = [...new Set(valuesOf("$ref", description))] as string[];
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((reference) => resolve(reference) === undefined)).toEqual([]);
  });

  it("describes every parameter of each path and query, each once", () => {
    for (const { path, parameters } of ENDPOINTS) {
      const described = description.paths[path]?.get.parameters ?? [];
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(described.filter((parameter) => parameter.in === "path").map(({ name, required }) => [name, required])).toEqual(
        inPath.map((name) => [name, true]),
      );
      expect(described.filter((parameter) => parameter.in === "query").map(({ name }) => name)).toEqual(
        Object.keys(parameters.shape),
      );
    }
  });

  it("says what is required, the closed words and the bounds", () => {
    const parameter = (path: string, name: string) => description.paths[path]?.get.parameters.find((one) => one.name === name);
    expect(parameter("/search", "q")).toMatchObject({ required: true, schema: { type: "string" } });
    expect(parameter("/roll-calls", "choice")).toMatchObject({
      required: false,
      schema: { enum: ["in_favour", "against", "abstaining", "non_voting"] },
    });
    expect(parameter("/roll-calls", "limit")?.schema).toEqual({ type: "integer", minimum: 1, maximum: 500 });
    expect(parameter("/claims/{slug}/test", "states")).toMatchObject({ required: false, schema: { type: "string" } });
  });

  it("leaves room for members that answers may gain", () => {
    expect(description.components.schemas["RollCallSummary"]?.required).toContain("tallyMatches");
    expect(valuesOf("additionalProperties", description.components).filter((value) => value === false)).toEqual([]);
  });
});

describe("GET /", () => {
  it("says what there is, with or without a slash", async () => {
    const { endpoints } = await read<{ endpoints: { address: string }[] }>("");
    expect(endpoints.map(({ address }) => address)).toEqual(
      ENDPOINTS.map(({ path }) => (path === "/" ? "/api/v1" : `/api/v1${path}`)),
    );
    expect((await ask("/")).text).toBe((await ask("")).text);
  });
});
