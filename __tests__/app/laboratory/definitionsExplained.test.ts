import { claimOfPage } from "../../../app/_laboratory/claimOfPage";
import { definitionsExplained, type DefinitionExplained } from "../../../app/_laboratory/definitionsExplained";
import { readLaboratory } from "../../../app/_laboratory/readLaboratory";
import { viewOf } from "../../../app/_laboratory/viewOf";
import { seeded } from "../../analysis/seededRelease";

const SLUG = "dprk-support-not-limited-to-hostile-states";
const PATH = `/claims/${SLUG}`;

function explained(query: string): readonly DefinitionExplained[] {
  const params = new URLSearchParams(query);
  const page = claimOfPage(seeded, SLUG, params);
  const reading = page && readLaboratory(seeded, page.claim, params);
  if (!page || !reading || "faults" in reading) throw new Error(`${query} cannot be read`);
  return definitionsExplained(viewOf(seeded, page.claim, reading, { path: PATH, fixed: page.fixed, origin: "", isLive: true }));
}

function g7(query: string): Omit<DefinitionExplained, "definition"> | undefined {
  const { definition, ...rest } = explained(query).find((of) => of.definition.slug === "g7") ?? {};
  return definition && (rest as Omit<DefinitionExplained, "definition">);
}

describe("the definitions explained", () => {
  it("are all there, in the order of the release, and only the one in force is chosen", () => {
    const all = explained("definition=nato");
    expect(all.map(({ definition }) => definition.slug)).toEqual([...seeded.definitions.keys()]);
    expect(all.flatMap(({ definition, isChosen }) => (isChosen ? [definition.slug] : []))).toEqual(["nato"]);
  });

  it("tell those of the day with a part in the vote from those without", () => {
    expect(g7("")).toEqual({
      address: `${PATH}?definition=g7`,
      isChosen: false,
      voting: [
        "France",
        "Germany",
        "Italy",
        "Japan",
        "United Kingdom of Great Britain and Northern Ireland",
        "United States of America",
      ],
      elsewhere: ["Canada"],
    });
  });

  it("are chosen with everything else in the address as it is, in place of a list of the reader's own", () => {
    expect(g7("states=CHN,USA&edited=eu&set=same_body&from=2010&abstentions=half")?.address).toBe(
      `${PATH}?definition=g7&set=same_body&from=2010&abstentions=half`,
    );
  });

  it("lead back to the bare address where the claim's own definition is the only choice", () => {
    const own = explained("definition=nato").find(({ definition }) => definition.slug === "western-european-and-others");
    expect(own?.address).toBe(PATH);
  });

  it("have none chosen beside a list of the reader's own", () => {
    expect(explained("states=USA").filter(({ isChosen }) => isChosen)).toEqual([]);
  });
});
