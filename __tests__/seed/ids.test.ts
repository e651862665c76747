import { slugOfSymbol } from "../../release/RollCallId";
import { seed } from "./seed";

const rollCalls = seed.rollCalls.map(({ rollCall }) => rollCall);

test("an id is the slug of the symbol, else of the draft, else of body, session and number, and a further vote's with .2, .3 …", () => {
  const broken = rollCalls.filter(({ id, symbol, draft, body, session }) => {
    const name = symbol ?? draft;
    const [plain = ""] = id.split(".");
    return name === null
      ? !new RegExp(`^${slugOfSymbol(`${body} ${session}`)}-[1-9]\\d*$`).test(plain)
      : plain !== slugOfSymbol(name);
  });
  expect(broken).toEqual([]);
});

test("the adoption of a text has the plain id; these are the other votes under a symbol", () => {
  expect(rollCalls.filter(({ id }) => id.includes(".")).map(({ id, kind, title }) => `${id} ${kind}: ${title}`)).toEqual([
    "a-res-57-233.2 paragraph: The Acting President: Draft resolution IV is entitled “Situation of human rights in the Democratic Republic of the Congo”. A separate vote has been requested…",
    "a-res-58-196.2 paragraph: The President: Draft resolution IV is entitled “Situation of human rights in the Democratic Republic of the Congo”. A separate vote has been requested on the…",
    "a-res-59-207.2 paragraph: The President (spoke in French): Draft resolution IV is entitled “Situation of human rights in the Democratic Republic of the Congo”. A separate vote has bee…",
    "a-res-60-170.2 paragraph: The Acting President: We shall now take decisions on draft resolutions I through V. We turn first to draft resolution I, entitled “Situation of human rights in…",
    "a-res-66-175.2 motion: The President (spoke in Arabic): We will now take a decision on the motion proposed by the representative of the Islamic Republic of Iran for no action to be tak…",
    "a-res-53-157.2 paragraph: The Acting President: The statement by the representative of Albania will be reflected in the record. The Assembly has before it 10 draft resolutions recommende…",
    'a-res-57-232.2 paragraph: The Acting President: Draft resolution III is entitled "Situation of human rights in Iraq". Separate votes have been requested on operative paragraphs 4(a), 4(b…',
  ]);
});

test("these have no symbol and are named by body, session and number", () => {
  expect(rollCalls.filter(({ symbol, draft }) => (symbol ?? draft) === null).map(({ id }) => id)).toEqual([
    "ga-c3-67-1",
    "ga-c3-68-1",
    "ga-c3-71-1",
    "ga-c3-74-1",
    "ga-c3-75-1",
    "ga-c3-76-1",
    "ga-c3-77-1",
    "ga-c3-79-1",
    "ga-c3-80-1",
    "ga-80-1",
  ]);
});

test("General Assembly symbols are written with RES", () => {
  expect(rollCalls.filter(({ body, symbol }) => body === "GA" && symbol !== null && !/^A\/RES\/\d+\/\d+$/.test(symbol))).toEqual(
    [],
  );
});

test("what was rejected never has a resolution's symbol, but for a motion on the text", () => {
  const rejected = rollCalls.filter(({ outcome, symbol }) => outcome === "rejected" && symbol?.includes("/RES/"));
  expect(rejected.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["a-res-66-175.2 motion"]);
});
