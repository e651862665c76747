import { nobody } from "../../support/nobody";
import { setRuntime } from "../../../app/runtime";
import { ask, nobodyEdits, nobodyPastes, nobodySends, serveSeed } from "./served";

beforeAll(() => void serveSeed());

describe("an address that is nothing", () => {
  it.each([
    "/nothing",
    "/roll-calls/none",
    "/roll-calls/a-hrc-res-25-25/votes",
    "/roll-calls/A-HRC-RES-25-25",
    "/roll-calls/__proto__",
    "/roll-calls/%2e%2e%2f",
    "/roll-calls/%zz",
    "/roll-calls/%E0%A4%A",
    "/roll-calls//",
    "/roll-calls.csv.csv",
    "/.csv",
    "/openapi.json.csv",
    "/claims/.csv",
    "/releases/9",
  ])("is a 404 at %s", async (address) => {
    const { status, json, headers } = await ask(address);
    expect([status, json]).toMatchObject([
      404,
      { type: "about:blank", title: "Not Found", status: 404, detail: expect.stringMatching(/^There is no/) },
    ]);
    expect(headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("an address in another spelling", () => {
  it.each([
    "/roll-calls/a-hrc-res-25-25/",
    "/roll-calls/a%2Dhrc-res-25-25",
    "/%72oll-calls/a-hrc-res-25-25",
    "/./roll-calls/a-hrc-res-25-25",
  ])("is the same at %s", async (address) => {
    expect((await ask(address)).text).toBe((await ask("/roll-calls/a-hrc-res-25-25")).text);
  });
});

describe("a parameter that is wrong", () => {
  it.each([
    ["/roll-calls?colour=red", "colour", /^is not a parameter of this address, which takes q, body/],
    ["/roll-calls?__proto__=1", "__proto__", /^is not a parameter/],
    ["/roll-calls?constructor=1", "constructor", /^is not a parameter/],
    ["/roll-calls?=1", "", /^is not a parameter/],
    ["/roll-calls?Body=HRC", "Body", /^is not a parameter/],
    ["/roll-calls?body=HRC&body=GA", "body", /^is given twice$/],
    ["/roll-calls?body=hrc", "body", /^must be one of GA, GA-C1/],
    ["/roll-calls?mode=vote", "mode", /^must be one of recorded_vote, /],
    ["/roll-calls?kind=vote", "kind", /^must be one of adoption, /],
    ["/roll-calls?state=CHN&choice=yes", "choice", /^must be one of in_favour, against, abstaining, non_voting$/],
    ["/roll-calls?sort=random", "sort", /^must be one of date, -date, /],
    ["/roll-calls?from=2014-02-30", "from", /^must be a date/],
    ["/roll-calls?to=28.3.2014", "to", /^must be a date/],
    ["/roll-calls?state=Japan", "state", /^must be a state's code/],
    ["/roll-calls?q=a%00b", "q", /zero byte/],
    [`/roll-calls?q=${"a".repeat(201)}`, "q", /^must be at most 200 characters$/],
    ["/states/PRK?limit=5", "limit", /^is not a parameter/],
    ["/openapi.json?x=1", "x", /^is not a parameter/],
  ])("is a 400 at %s", async (address, parameter, message) => {
    const { status, json } = await ask(address);
    expect([status, json]).toMatchObject([
      400,
      {
        type: "about:blank",
        title: "Bad Request",
        status: 400,
        errors: [{ parameter, message: expect.stringMatching(message) }],
      },
    ]);
  });

  it("names every parameter at fault", async () => {
    const { json } = await ask("/roll-calls?body=x&limit=0&sort=y");
    expect((json as { errors: { parameter: string }[] }).errors.map(({ parameter }) => parameter).sort()).toEqual([
      "body",
      "limit",
      "sort",
    ]);
  });

  it("says back no more than a little of what was sent", async () => {
    const { status, text } = await ask(`/roll-calls?${"x".repeat(5000)}=1&${"y".repeat(500)}=1`);
    expect([status, text.length < 2000]).toEqual([400, true]);
  });

  it("bounds the whole query", async () => {
    expect(await ask(`/roll-calls?q=${"a".repeat(6001)}`)).toMatchObject({
      status: 414,
      json: { title: "URI Too Long", status: 414 },
    });
  });
});

describe("a fault of the program", () => {
  afterAll(() => void serveSeed());

  it("is logged, and answered by a 500 that tells nothing of it", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const fault = new Error("secret");
    const fail = () => {
      throw fault;
    };
    setRuntime({
      ...{ currentRelease: fail, releaseNumbered: fail, releases: fail },
      ...{
        idealPoints: fail,
        baseUrl: undefined,
        drawFigure: fail,
        makeFile: fail,
        accounts: nobody,
        editing: nobodyEdits,
        files: nobodySends,
        bulk: nobodyPastes,
      },
    });
    const { status, text, headers } = await ask("/states");
    expect([status, headers.get("cache-control"), text.includes("secret"), logged.mock.calls]).toEqual([
      500,
      "no-store",
      false,
      [[fault]],
    ]);
  });
});
