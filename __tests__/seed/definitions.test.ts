import { seed } from "./seed";

const grouping = (slug: string) => ({ kind: "grouping", grouping: slug, ever: false });
const ever = (slug: string) => ({ kind: "grouping", grouping: slug, ever: true });
const state = (code: string) => ({ kind: "state", state: code });
const agreement = (atLeast: number) => ({ kind: "us_agreement", atLeast });

test("the fourteen definitions exist, each with its rule in parts", () => {
  expect(Object.fromEntries(seed.definitions.map(({ slug, terms }) => [slug, terms]))).toEqual({
    "western-european-and-others": [grouping("western-european-and-others")],
    "the-west": [grouping("western-european-and-others"), grouping("eu"), state("JPN"), state("KOR")],
    "main-sponsors": [grouping("eu"), state("JPN")],
    eu: [grouping("eu")],
    nato: [grouping("nato")],
    "us-treaty-allies": [grouping("us-treaty-allies"), state("USA")],
    "autonomous-sanctions": [grouping("autonomous-sanctions")],
    "no-diplomatic-relations": [grouping("no-diplomatic-relations")],
    "unc-sending-states": [ever("unc-sending-states-combat"), ever("unc-sending-states-medical")],
    g7: [grouping("g7")],
    oecd: [grouping("oecd")],
    "agrees-with-us-50": [agreement(0.5), state("USA")],
    "agrees-with-us-60": [agreement(0.6), state("USA")],
    "agrees-with-us-70": [agreement(0.7), state("USA")],
  });
});

test("each has a short form for a figure's axis", () => {
  expect(seed.definitions.map(({ figureName }) => figureName)).toEqual([
    "Western European and Others",
    "The West (WEOG, EU, Japan, Korea)",
    "Main sponsors (EU, Japan)",
    "European Union",
    "NATO",
    "US and its treaty allies",
    "Own sanctions on DPRK",
    "No relations with DPRK",
    "UN Command sending states",
    "G7",
    "OECD",
    "Agrees with US 50%+",
    "Agrees with US 60%+",
    "Agrees with US 70%+",
  ]);
});

test("what is not verified is marked: the members of the unverified grouping are all of low confidence", () => {
  const unverified = seed.groupings.find(({ slug }) => slug === "sanctions-aligned-unverified");
  expect(unverified?.members.map(({ state: code, confidence }) => [code, confidence])).toEqual([
    ["CHE", "low"],
    ["NOR", "low"],
  ]);
});
