import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { GET } from "../../../app/api/v1/[[...path]]/route";
import { claimOfPage } from "../../../app/_laboratory/claimOfPage";
import { readLaboratory } from "../../../app/_laboratory/readLaboratory";
import { pythonScript } from "../../../app/_laboratory/reproduce/pythonScript";
import { recipeOf } from "../../../app/_laboratory/reproduce/Recipe";
import { rScript } from "../../../app/_laboratory/reproduce/rScript";
import { viewOf } from "../../../app/_laboratory/viewOf";
import type { View } from "../../../app/_laboratory/View";
import type { Release } from "../../../release/Release";
import { serve, type Serving } from "../../support/serveListener";
import { serveSeed } from "../api/served";

const SLUG = "dprk-support-not-limited-to-hostile-states";
const run = promisify(execFile);

let release: Release;
let serving: Serving;
let origin = "";

beforeAll(async () => {
  release = serveSeed();
  serving = await serve((request, response) => {
    void GET(new Request(`http://localhost${request.url ?? "/"}`)).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  const place = serving.server.address();
  origin = `http://127.0.0.1:${typeof place === "object" ? place?.port : 0}`;
});

afterAll(() => serving.close());

function viewAt(query: string): View {
  const params = new URLSearchParams(query);
  const page = claimOfPage(release, SLUG, params);
  const reading = page && readLaboratory(release, page.claim, params);
  if (!page || !reading || "faults" in reading) throw new Error(`${query} cannot be read`);
  return viewOf(release, page.claim, reading, { path: "", fixed: {}, origin, isLive: false });
}

/** What a program prints, a name and a value a line; `undefined` where there is no such program here. */
async function printed(program: string, text: string): Promise<Record<string, number> | undefined> {
  try {
    const { stdout } = await run(program, ["-c", text], { timeout: 60_000 });
    return Object.fromEntries(
      stdout.split(/\r?\n/).flatMap((line) => (line ? [[line.split(" ")[0], Number(line.split(" ")[1])]] : [])),
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

describe("the lines of Python", () => {
  it.each([
    "",
    "definition=the-west&set=general_assembly&abstentions=half",
    "states=CHN,JPN,USA&set=same_body&abstentions=against&denominator=members",
    "definition=agrees-with-us-60&rollCalls=a-res-69-188&denominator=present_and_voting",
    "state=",
  ])(
    "come to the numbers of the page from the files of the API: %s",
    async (query) => {
      const view = viewAt(query);
      const { outside, outsideShare, outsideRate, insideRate, contrast } = view.answer.test;
      const found = await printed("python3", pythonScript(recipeOf(view)));
      if (!found) return console.warn("There is no python3 here: the lines of Python were not run.");
      const expected = {
        outside_in_favour: outside.inFavour,
        outside_against: outside.against,
        outside_share: outsideShare,
        outside_rate: insideRate === undefined ? undefined : outsideRate,
        inside_rate: insideRate,
        ...contrast,
      };
      const known = Object.entries(expected).filter(([, value]) => value !== undefined);
      expect(Object.keys(found).sort()).toEqual(known.map(([name]) => name).sort());
      for (const [name, value] of known) expect(found[name]).toBeCloseTo(value ?? NaN, 12);
    },
    90_000,
  );
});

describe("the lines of R", () => {
  it("fetch the same files", () => {
    const text = rScript(recipeOf(viewAt("definition=nato&abstentions=half")));
    expect(text).toContain(`"a-hrc-res-25-25" = "2014-03-28"`);
    expect(text).toContain(`rows(paste0("/definitions/nato.csv?on=", day, "&release=1"))$state`);
    expect(text).toContain("n[1:3] <- c(n[1] + n[3] / 2, n[2] + n[3] / 2, 0)");
  });
});
