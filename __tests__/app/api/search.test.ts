import { ask, read, serveSeed } from "./served";

interface Hits {
  readonly items: readonly { readonly type: string; readonly id: string; readonly title: string; readonly url: string }[];
  readonly total: number;
}

beforeAll(() => void serveSeed());

const first = async (question: string) => (await read<Hits>(`/search?q=${encodeURIComponent(question)}`)).items[0];

describe("GET /search", () => {
  it.each([
    ["A/HRC/RES/25/25", "a-hrc-res-25-25"],
    ["25/25", "a-hrc-res-25-25"],
    ["hrc res 25 25", "a-hrc-res-25-25"],
    ["HRC resolution 25/25", "a-hrc-res-25-25"],
    ["a/hrc/25/l.17", "a-hrc-res-25-25"],
    ["69/188", "a-res-69-188"],
    ["GA 69/188", "a-res-69-188"],
    ["a res 69 188", "a-res-69-188"],
    ["CHR 2003/10", "e-cn-4-res-2003-10"],
    ["E/CN.4/RES/2003/10", "e-cn-4-res-2003-10"],
  ])("finds the vote of %s first", async (spelling, id) => {
    expect(await first(spelling)).toMatchObject({ type: "roll_call", id, url: `/resolutions/${id}` });
  });

  it.each([
    ["PRK", { type: "state", id: "PRK", url: "/states/PRK" }],
    ["japon", { type: "state", id: "JPN" }],
    ["nato", { type: "grouping", id: "nato", url: "/groups/nato" }],
    ["methods", { type: "page", id: "methods", url: "/methods" }],
    ["purportedly hostile", { type: "claim", url: "/claims/dprk-support-not-limited-to-hostile-states" }],
  ])("finds what %s names first", async (question, hit) => {
    expect(await first(question)).toMatchObject(hit);
  });

  it("finds nothing for what is nowhere, and for a question without a word", async () => {
    expect([(await read<Hits>("/search?q=xyzzy")).total, (await read<Hits>("/search?q=%2F-")).total]).toEqual([0, 0]);
  });

  it.each(["/search", "/search?q="])("asks for a question at %s", async (address) => {
    expect(await ask(address)).toMatchObject({ status: 400, json: { errors: [{ parameter: "q", message: "is required" }] } });
  });
});
