import type { DrawnFigure } from "../../../figures/DrawnFigure";
import type { FigurePool } from "../../../figures/draw/FigurePool";
import { FIGURE_WIDTHS } from "../../../figures/figureWidths";
import type { VoteNumbers } from "../../../figures/vote/VoteNumbers";
import { bundledWorker, seededPool, seedRelease } from "../support/drawingPool";

const WIDTHS = [...FIGURE_WIDTHS];
const worker = bundledWorker();
const release = seedRelease();
let pool: FigurePool;

beforeAll(() => void (pool = seededPool(worker.file, release)));
afterAll(async () => {
  await pool.close();
  worker.remove();
});

const FIGURES: [string, Record<string, string>][] = [
  ["vote", {}],
  ["vote", { rollCall: "a-res-69-188", definition: "the-west" }],
  ["vote", { by: "definition", states: "USA,JPN" }],
  ["vote", { rollCall: "a-hrc-res-19-13" }],
  ["map", { rollCall: "a-res-69-188" }],
  ["map", { rollCall: "a-hrc-res-19-13" }],
  ["state", {}],
  ["state", { state: "KEN" }],
  ["state", { state: "YUG", subject: "PRK" }],
  ["agreement-map", {}],
  ["agreement-map", { state: "CHN", from: "2010", body: "GA" }],
  ["timeline", {}],
  ["timeline", { body: "GA-C3", definition: "nato" }],
  ["timeline", { subject: "IRN" }],
  ["claim", {}],
  ["cohesion", {}],
  ["agreement", {}],
  ["agreement", { grouping: "eu" }],
  ["agreement", { a: "USA", b: "CHN" }],
  ["agreement", { states: "USA,CHN,PRK,QAT" }],
  ["alignment", {}],
  ["alignment", { x: "PRK", y: "KOR", grouping: "eu", from: "2003", body: "GA" }],
  ["cohesion", { grouping: "eu", body: "GA", from: "2003", to: "2014" }],
  ["claim", { rollCalls: "a-hrc-res-25-25,a-res-69-188" }],
  ["switchers", {}],
  ["switchers", { to: "a-res-69-188", members: "both" }],
  ["specifications", {}],
  ["placebo", {}],
  ["placebo", { rollCall: "a-hrc-res-22-13" }],
  ["specifications", { measure: "contrast", definition: "nato", abstentions: "half" }],
];

test.each(FIGURES)(
  "%s %j is whole SVG at every width: no small text, no NaN, no id, no trace of Recharts",
  async (name, query) => {
    const { svgs, words } = await pool.draw(1, name, query, WIDTHS);
    for (const width of WIDTHS) {
      const svg = svgs[width] ?? "";
      expect(svg).toMatch(new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} `));
      expect(svg).toContain('role="img" aria-label="');
      expect(svg).not.toMatch(/NaN|undefined|Infinity|recharts| id="|<g[ >]/);
      const marks = svg.replace(/ aria-label="[^"]*"/, "").replace(/>[^<]+</g, "><");
      expect(marks).not.toMatch(/\d\.\d\d/);
      for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(11.5);
    }
    expect(words.title).not.toMatch(/NaN|undefined|null/);
  },
);

test("the same figure has the same bytes on another thread", async () => {
  const other = seededPool(worker.file, release);
  const [first, second] = await Promise.all([pool, other].map((one) => one.draw(1, "vote", {}, WIDTHS)));
  await other.close();
  expect(second).toEqual(first);
});

describe("the vote that the article cites", () => {
  let drawn: DrawnFigure;
  beforeAll(async () => void (drawn = await pool.draw(1, "vote", {}, WIDTHS)));

  test.each(WIDTHS)("names every member at %i px, in at most 40 kB", (width) => {
    const svg = drawn.svgs[width] ?? "";
    const { members } = drawn.numbers as VoteNumbers;
    expect(members).toHaveLength(47);
    for (const { figureName } of members) expect(svg).toContain(`>${figureName}</text>`);
    expect(Buffer.byteLength(svg)).toBeLessThan(40_000);
  });

  test.each(WIDTHS)("has 23 filled boxes in favour, 7 dashed, 6 against and 11 abstaining at %i px", (width) => {
    const count = (part: string) => (drawn.svgs[width] ?? "").split(part).length - 1;
    expect(["in-favour", "in-favour inside", "against", "abstaining"].map((name) => count(`class="${name}"`))).toEqual([
      23, 7, 6, 11,
    ]);
    expect(count('stroke-dasharray="3 2"')).toBe(7);
  });

  test("says what it found, in what, and where that comes from", () => {
    expect(drawn.words).toEqual({
      title: "In every regional group, more members voted for the text than against it",
      subtitle:
        "Each box is one of the 47 members, by regional group. Dashed: called hostile under “Western European and Others”.",
      sentence:
        "A/HRC/RES/25/25, Human Rights Council, 28 March 2014: 30 in favour, 6 against, 11 abstaining, of 47 members. By group, in favour, against, abstaining: African 6, 0, 7; Asia-Pacific 6, 3, 4; Eastern European 5, 1, 0; Latin American and Caribbean 6, 2, 0; Western European and Others 7, 0, 0.",
      source: "A/HRC/RES/25/25, Human Rights Council, 28 March 2014",
    });
  });

  test("has a table with a row a member", () => {
    expect(drawn.table.rows).toHaveLength(47);
    expect(drawn.table.columns.map(({ label }) => label)).toEqual([
      "Member",
      "Code",
      "Group",
      "Choice",
      "Called hostile",
      "A/HRC/RES/16/8",
      "A/HRC/RES/28/22",
    ]);
  });
});

test("193 members: a box each with its code where there is room", async () => {
  const { svgs } = await pool.draw(1, "vote", { rollCall: "a-res-69-188" }, [900]);
  expect((svgs[900] ?? "").split("<rect").length - 1).toBe(193);
  expect(svgs[900]).toContain(">KEN</text>");
});

test.each(WIDTHS)(
  "193 members on a map at %i px, in at most 60 kB and 60 elements, with nothing that is only pointed at",
  async (width) => {
    const { svgs, table } = await pool.draw(1, "map", { rollCall: "a-res-69-188" }, [width]);
    const svg = svgs[width] ?? "";
    expect(table.rows).toHaveLength(193);
    expect(Buffer.byteLength(svg)).toBeLessThan(60_000);
    expect(svg.match(/<[a-z]/g)?.length).toBeLessThan(60);
    expect(svg).not.toContain("transparent");
  },
);

test("the time line: 18 recorded votes with their numbers, and an open circle for each of the 25 texts adopted without a vote, and for the key", async () => {
  const { svgs, words } = await pool.draw(1, "timeline", {}, WIDTHS);
  expect(words.title).toBe("Thirty in favour in 2014, as in 2011, but six against instead of three");
  const svg = svgs[900] ?? "";
  for (const number of [28, 29, 30, 22, 26, 27, 88, 99, 101, 94, 106, 123, 116, 119]) expect(svg).toContain(`>${number}</text>`);
  expect(svg.split('class="without-a-vote"').length - 1).toBe(25 + 1);
});

test("the claim: more than half from outside under all fourteen definitions", async () => {
  const { words, table } = await pool.draw(1, "claim", {}, WIDTHS);
  expect(words.title).toBe("Under 14 definitions of “hostile”, more than half of the support came from outside");
  expect(table.rows.find(([name]) => name === "Western European and Others")).toEqual(["Western European and Others", 23, 30, 6]);
  expect(table.rows.find(([name]) => name === "The West")).toEqual(["The West", 18, 30, 6]);
});

/** Words that neither French nor Spanish has. Codes of states, such as Andorra's, are in capitals. */
const ENGLISH =
  /\b([Tt]he|of|and|from|favour|[Aa]gainst|abstaining|[Cc]alled|with|[Ss]hared|[Nn]one|half|[Mm]embers?|[Ss]tates?|[Yy]ears?|by)\b/;
const NAMES = [...new Set(FIGURES.map(([name]) => name)), "breaking-point"];

test.each(["fr", "es"].flatMap((lang) => NAMES.map((name) => [lang, name])))(
  "in %s, %s has no English word in its drawing, words or table",
  async (lang, name) => {
    const { svgs, words, table } = await pool.draw(1, name, { lang }, [288]);
    const drawn = (svgs[288] ?? "").match(/>[^<]+</g) ?? [];
    const cells = table.rows.flat().filter((cell) => typeof cell === "string");
    const texts = [...drawn, ...Object.values(words), ...table.columns.map(({ label }) => label), ...cells] as string[];
    expect(texts.filter((text) => ENGLISH.test(text))).toEqual([]);
  },
);

test("another language than these is refused by name", async () => {
  await expect(pool.draw(1, "vote", { lang: "de" }, [])).rejects.toThrow("lang: must be one of en, fr, es");
});

test("what the article's vote says in French and in Spanish", async () => {
  const [french, spanish] = await Promise.all(["fr", "es"].map((lang) => pool.draw(1, "vote", { lang }, [])));
  expect(french?.words.title).toBe("Dans chaque groupe régional, plus de membres ont voté pour le texte que contre");
  expect(french?.words.source).toBe("A/HRC/RES/25/25, Conseil des droits de l’homme, 28 mars 2014");
  expect(french?.table.rows[0]).toEqual(["Afrique du Sud", "ZAF", "Afrique", "abstention", "non", null, "abstention"]);
  expect(spanish?.words.title).toBe("En todos los grupos regionales, más miembros votaron a favor del texto que en contra");
  expect(spanish?.words.source).toBe("A/HRC/RES/25/25, Consejo de Derechos Humanos, 28 de marzo de 2014");
});
