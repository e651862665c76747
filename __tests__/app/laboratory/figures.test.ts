import { figureNamed } from "../../../figures/figureNamed";
import { laboratoryFigures } from "../../../app/_laboratory/laboratoryFigures";
import { readLaboratory } from "../../../app/_laboratory/readLaboratory";
import { viewOf } from "../../../app/_laboratory/viewOf";
import { countSpecifications } from "../../../figures/specifications/countSpecifications";
import { specificationsParameters } from "../../../figures/specifications/specificationsParameters";
import { specificationsWords } from "../../../figures/specifications/specificationsWords";
import { seeded } from "../../analysis/seededRelease";

const [claim] = seeded.claims.values();

function figuresAt(query: string) {
  if (!claim) throw new Error("The seed has its claim.");
  const reading = readLaboratory(seeded, claim, new URLSearchParams(query));
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
  const view = viewOf(seeded, claim, reading, { path: "", fixed: {}, origin: "", isLive: false });
  return laboratoryFigures(view);
}

function curveAt(query: string) {
  return figuresAt(query).find(({ name }) => name === "specifications")?.params;
}

describe("the figures of the laboratory", () => {
  it.each([
    "",
    "definition=nato&set=general_assembly&abstentions=half",
    "from=2005&to=2009&definition=eu",
    "states=USA",
    "from=1950&to=1951",
  ])("include a specification curve that can be drawn, at ?%s", (query) => {
    const numbers = countSpecifications(seeded, specificationsParameters.parse(curveAt(query)));
    expect(specificationsWords(numbers).title).not.toBe("");
  });

  it("mark the reader's own point in it", () => {
    expect(curveAt("definition=nato&abstentions=half")).toEqual({
      claim: "dprk-support-not-limited-to-hostile-states",
      definition: "nato",
      abstentions: "half",
      denominator: "votes_cast",
      rollCalls: "a-hrc-res-25-25",
    });
  });

  it.each(["", "definition=the-west&set=all_bodies&abstentions=against", "states=USA,JPN&edited=g7&from=2010"])(
    "each come out with a finding, by parameters that they take, at ?%s",
    (query) => {
      for (const { name, params } of figuresAt(query))
        expect(figureNamed(name)?.prepare(seeded, params).words.title).not.toBe("");
    },
  );

  it("can be drawn of the members at both votes", () => {
    const { params } = figuresAt("").find(({ name }) => name === "switchers") ?? {};
    expect(params && figureNamed("switchers")?.prepare(seeded, { ...params, members: "both" }).words.title).toBeTruthy();
  });
});
