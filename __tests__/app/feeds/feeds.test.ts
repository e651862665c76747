import { SaxesParser } from "saxes";
import { GET } from "../../../app/feeds/[file]/route";
import { runtime, setRuntime } from "../../../app/runtime";
import type { ReleaseContent } from "../../../release/ReleaseContent";
import { readSeed } from "../../../seed/readSeed";
import { serve } from "../api/served";

const CITED = "a-hrc-res-25-25";
const HOSTILE = 'Title with <b>&amp; "quotes" ]]> \u0000';

/** Release 1 is the seed without the cited vote; 2 brings it under a hostile title; 3 corrects its tally and France's choice; 4 takes a vote away. */
function fourReleases(): readonly ReleaseContent[] {
  const seed = readSeed();
  const cited = seed.rollCalls.find(({ rollCall }) => rollCall.id === CITED);
  const gone = seed.rollCalls.find(({ rollCall, choices }) => choices.size > 0 && rollCall.id !== CITED);
  if (!cited || !gone) throw new Error("The seed has too few votes.");
  const others = seed.rollCalls.filter((one) => one !== cited);
  const { officialTally } = cited.rollCall;
  const titled = { ...cited, rollCall: { ...cited.rollCall, title: HOSTILE } };
  const corrected = {
    rollCall: { ...titled.rollCall, officialTally: { ...officialTally, inFavour: 29 }, note: "Corrected." },
    choices: new Map([...cited.choices].map(([state, choice]) => [state, state === "FRA" ? "abstaining" : choice])),
  } as typeof cited;
  return [
    { ...seed, rollCalls: others },
    { ...seed, rollCalls: [...others, titled] },
    { ...seed, rollCalls: [...others, corrected] },
    { ...seed, rollCalls: [...others.filter((one) => one !== gone), corrected] },
  ];
}

beforeAll(() => {
  serve(fourReleases());
  setRuntime({ ...runtime(), baseUrl: "https://votes.example" });
});

function get(file: string, query = ""): Promise<Response> {
  const request = new Request(`http://localhost:3000/feeds/${file}${query}`);
  return GET(request, { params: Promise.resolve({ file }) });
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Read by a strict parser with namespaces: what is not well formed throws. */
async function parse(file: string, query = ""): Promise<Element> {
  const answer = await get(file, query);
  expect(answer.status).toBe(200);
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value]);
    const element = { name, attributes: Object.fromEntries(values) as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => void ((open.at(-1) ?? root).text += text));
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(await answer.text()).close();
  return root.children[0] as Element;
}

const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => all(element, name).map(({ text }) => text);
const entries = (feed: Element) => all(feed, "entry");

describe("the feed of new votes", () => {
  it("has what Atom asks for: an id, a title, a time, an author, and where it is", async () => {
    const feed = await parse("votes.atom");
    expect([feed.name, feed.attributes["xmlns"]]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    expect(["id", "title", "updated"].map((name) => textOf(feed, name))).toEqual([
      ["urn:uuid:755385da-6c27-5220-85f1-6c28e944b4f5"],
      ["Recorded Vote: New votes"],
      ["2026-01-02T00:00:00.000Z"],
    ]);
    expect(all(feed, "author").map((author) => textOf(author, "name"))).toEqual([["Recorded Vote"]]);
    expect(all(feed, "link").map(({ attributes }) => [attributes["rel"], attributes["href"]])).toEqual([
      ["self", "https://votes.example/feeds/votes.atom"],
      ["alternate", "https://votes.example/resolutions"],
    ]);
  });

  it("begins with the newest release's vote, its hostile title read back as text", async () => {
    const [first] = entries(await parse("votes.atom", "?state=FRA"));
    expect(first && ["title", "published", "updated", "summary"].map((name) => textOf(first, name)[0])).toEqual([
      'A/HRC/RES/25/25: Title with <b>&amp; "quotes" ]]> ',
      "2026-01-02T00:00:00.000Z",
      "2026-01-02T00:00:00.000Z",
      "Human Rights Council, 28 March 2014. Adopted by recorded vote, 30-6-11. France voted in favour.",
    ]);
    expect(first && all(first, "link")[0]?.attributes["href"]).toBe("https://votes.example/resolutions/a-hrc-res-25-25");
  });

  it("has at most 50 entries, each with an id of its own, the same wherever and whenever it is served", async () => {
    const ids = entries(await parse("votes.atom")).map((entry) => textOf(entry, "id")[0]);
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const first = await (await get("votes.atom")).text();
    expect(await (await get("votes.atom")).text()).toBe(first);
  });

  it("has only texts on a country where asked, and under another id", async () => {
    const [whole, onIran] = await Promise.all([parse("votes.atom"), parse("votes.atom", "?subject=IRN")]);
    expect(entries(onIran).length).toBeGreaterThan(0);
    for (const entry of entries(onIran))
      expect(all(entry, "category").map(({ attributes }) => attributes["term"])).toContain("IRN");
    expect(textOf(onIran, "title")).toEqual(["Recorded Vote: New votes, texts on Iran"]);
    expect(textOf(onIran, "id")).not.toEqual(textOf(whole, "id"));
  });
});

describe("the feed of corrections", () => {
  it("says what each release changed and took away, newest first", async () => {
    const found = entries(await parse("corrections.atom"));
    expect(found.map((entry) => textOf(entry, "updated")[0])).toEqual(["2026-01-04T00:00:00.000Z", "2026-01-03T00:00:00.000Z"]);
    expect(found.map((entry) => textOf(entry, "summary")[0])).toEqual([
      "Release 4 (Release 4). The roll call is no longer part of the data.",
      "Release 3 (Release 3). Announced tally: 29 in favour, 6 against, 11 abstaining; before: 30 in favour, 6 against, 11 abstaining. France: abstaining, before in favour. Also changed: note.",
    ]);
    expect(found.map((entry) => /^(Removed|Corrected): /.exec(textOf(entry, "title")[0] ?? "")?.[1])).toEqual([
      "Removed",
      "Corrected",
    ]);
  });

  it("has only what concerns a state where asked", async () => {
    const found = entries(await parse("corrections.atom", "?state=fra&subject=PRK"));
    expect(found.map((entry) => textOf(entry, "updated")[0])).toContain("2026-01-03T00:00:00.000Z");
    expect(entries(await parse("corrections.atom", "?state=TUV&subject=PRK"))).toEqual([]);
  });
});

it("says the same as RSS", async () => {
  const [atom, rss] = await Promise.all([parse("votes.atom"), parse("votes.rss")]);
  const channel = all(rss, "channel")[0] as Element;
  expect([rss.attributes["version"], textOf(channel, "lastBuildDate")]).toEqual(["2.0", ["Fri, 02 Jan 2026 00:00:00 GMT"]]);
  expect(all(channel, "item").map((item) => textOf(item, "guid")[0])).toEqual(
    entries(atom).map((entry) => textOf(entry, "id")[0]),
  );
});

it.each([
  ["?state=XX", "state"],
  ["?state=XXX", "state"],
  ["?subject=PRK&subject=IRN", "subject"],
  ["?country=PRK", "country"],
])("refuses %s with a 400 that names %s", async (query, parameter) => {
  const answer = await get("votes.atom", query);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  expect(await answer.json()).toMatchObject({ errors: [{ parameter }] });
});

it.each(["votes", "votes.json", "news.atom", "votes.atom.bak", "constructor.atom"])("has no feed %s", async (file) => {
  expect((await get(file)).status).toBe(404);
});
