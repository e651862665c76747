import fc from "fast-check";
import { claimOfPage } from "../../../app/_laboratory/claimOfPage";
import { laboratoryQuery, queryText } from "../../../app/_laboratory/laboratoryQuery";
import { defaultSet, SETS, type LaboratoryState, type VotesChosen } from "../../../app/_laboratory/LaboratoryState";
import { readLaboratory } from "../../../app/_laboratory/readLaboratory";
import { ABSTENTIONS, DENOMINATORS } from "../../../analysis/Specification";
import type { Bloc } from "../../../analysis/ClaimTest";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import { seeded } from "../../analysis/seededRelease";

const SLUG = "dprk-support-not-limited-to-hostile-states";
const claim = (() => {
  const found = seeded.claims.get(SLUG);
  if (!found) throw new Error("The seed has its claim.");
  return found;
})();

function read(query: string) {
  return readLaboratory(seeded, claim, new URLSearchParams(query));
}

function stateOf(query: string): LaboratoryState {
  const reading = read(query);
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.state;
}

const definitions = [...seeded.definitions.values()];
const codes = seeded.states.map(({ iso3 }) => iso3);
const slug = fc.constantFrom(...definitions.map((definition) => definition.slug));
const date = fc.option(
  fc.constantFrom("2003", "2010-12", "2014-03-28").map((text) => text as CalendarDate),
  { nil: undefined },
);

const anyBloc: fc.Arbitrary<Pick<LaboratoryState, "bloc" | "edited">> = fc.oneof(
  fc.constantFrom(...definitions).map((of) => ({
    bloc: { kind: "definition", slug: of.slug, name: of.name } satisfies Bloc,
    edited: undefined,
  })),
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 60 }), fc.option(slug, { nil: undefined }))
    .filter(([states, edited]) => states.length > 0 || edited !== undefined)
    .map(([states, edited]) => ({ bloc: { kind: "states", states: states.sort() } satisfies Bloc, edited })),
);
const anyVotes: fc.Arbitrary<VotesChosen> = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...seeded.rollCalls.map(({ id }) => id)), { minLength: 1, maxLength: 20 })
    .map(([first, ...rest]): VotesChosen => ({ kind: "ids", ids: [first ?? claim.rollCalls[0], ...rest] })),
  fc.record({ from: date, to: date, set: fc.constantFrom(...SETS) }).map((set): VotesChosen => ({ kind: "set", ...set })),
);
const anyState: fc.Arbitrary<LaboratoryState> = fc
  .record({
    of: anyBloc,
    votes: anyVotes,
    abstentions: fc.constantFrom(...ABSTENTIONS),
    denominator: fc.constantFrom(...DENOMINATORS),
  })
  .map(({ of, ...rest }) => ({ ...of, ...rest }));

describe("the laboratory's address", () => {
  it("says the whole state: what is written is read back", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(stateOf(queryText(laboratoryQuery(state, claim.defaultDefinition)))).toEqual(state);
      }),
    );
  });

  it("is empty for the claim as it stands", () => {
    expect(laboratoryQuery(stateOf(""), claim.defaultDefinition)).toEqual({});
    expect(stateOf("")).toEqual({
      bloc: { kind: "definition", slug: "western-european-and-others", name: "Western European and Others" },
      edited: undefined,
      votes: { kind: "set", set: "cited", from: undefined, to: undefined },
      abstentions: "ignored",
      denominator: "votes_cast",
    });
  });

  it("means every vote of a period where only the period is given", () => {
    expect([defaultSet(undefined), stateOf("from=2010").votes]).toEqual([
      "cited",
      { kind: "set", set: "all_bodies", from: "2010", to: undefined },
    ]);
  });

  it("takes the ticks of a form and a list in any spelling as one list of states", () => {
    const reading = read(
      new URLSearchParams([
        ["edited", "g7"],
        ["state", ""],
        ["state", "USA"],
        ["state", "JPN"],
        ["list", "Korea, Republic of; Atlantis, fra and Cuba"],
      ]).toString(),
    );
    expect(reading).toMatchObject({
      state: { bloc: { kind: "states", states: ["CUB", "FRA", "JPN", "KOR", "USA"] }, edited: "g7" },
      unknown: ["Atlantis"],
      pasted: "Korea, Republic of; Atlantis, fra and Cuba",
    });
  });

  it("can call nobody hostile", () => {
    const state = stateOf("state=");
    expect([state.bloc, laboratoryQuery(state, claim.defaultDefinition)]).toEqual([
      { kind: "states", states: [] },
      { edited: "western-european-and-others" },
    ]);
  });

  it.each([
    ["definition=eastern", "definition"],
    ["definition=g7&states=USA", "definition"],
    ["states=USA,QQQ", "states"],
    ["states=USA,Cuba", "states"],
    ["edited=nobody&states=USA", "edited"],
    ["rollCalls=a-res-1-1", "rollCalls"],
    ["rollCalls=a-hrc-res-25-25&set=cited", "set"],
    ["set=alone", "set"],
    ["from=2014-02-30", "from"],
    ["to=yesterday", "to"],
    ["abstentions=never", "abstentions"],
    ["denominator=1", "denominator"],
    ["set=cited&set=cited", "set"],
  ])("is refused for %s, naming %s", (query, parameter) => {
    const reading = read(query);
    expect("faults" in reading && reading.faults.map((fault) => fault.parameter)).toEqual([parameter]);
  });

  it("never throws, whatever is in it", () => {
    const names = fc.constantFrom(
      "definition",
      "states",
      "state",
      "list",
      "edited",
      "rollCalls",
      "set",
      "from",
      "to",
      "abstentions",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: "binary" })), { maxLength: 6 }), (pairs) => {
        read(new URLSearchParams(pairs).toString());
      }),
    );
  });

  it("tells of a claim that is not there, and of a reader's own", () => {
    expect(claimOfPage(seeded, "no-such-claim", new URLSearchParams())).toBe(undefined);
    expect(claimOfPage(seeded, "new", new URLSearchParams("sentence=So+it+is&subject=IRN"))?.claim).toMatchObject({
      slug: "new",
      sentence: "So it is",
      subject: "IRN",
    });
  });
});
