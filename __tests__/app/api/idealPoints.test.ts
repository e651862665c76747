import { smallContent } from "../../support/smallContent";
import { ask, read, serve, serveSeed } from "./served";

describe("GET /ideal-points", () => {
  it("has each point with its error and the votes it rests on, and says which rest on few", async () => {
    serveSeed();
    const { items, total } = await read<{ items: unknown; total: number }>("/ideal-points?state=PRK");
    expect([items, total]).toEqual([
      [
        {
          ...{ body: "HRC", session: "25", state: "PRK", point: -1.5, standardError: 0.25 },
          ...{ n: 19, few: true, orientation: "agreement" },
        },
      ],
      1,
    ]);
    expect(await read("/ideal-points?body=GA")).toMatchObject({ items: [], total: 0 });
  });

  it("is 503 until they are computed, says when to ask again, and is kept by nobody", async () => {
    serve([{ ...smallContent, rollCalls: [], claims: [] }]);
    const { status, headers, json } = await ask("/ideal-points");
    expect([status, headers.get("retry-after"), headers.get("cache-control")]).toEqual([503, "30", "no-store"]);
    expect(json).toMatchObject({ title: "Service Unavailable", status: 503 });
  });
});
