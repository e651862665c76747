import type { Editing } from "../../../app/_editing/Editing";
import { POST } from "../../../app/report/send/route";
import { runtime, setRuntime } from "../../../app/runtime";
import type { NewReport } from "../../../store/reports/addReport";
import { serveSeed } from "../api/served";

let kept: (NewReport & { readonly address: string | null })[] = [];
let add: () => number | undefined;

beforeEach(() => {
  serveSeed();
  kept = [];
  add = () => undefined;
  const reports: Partial<Editing["reports"]> = {
    async add(report, address) {
      const wait = add();
      if (wait === undefined) kept.push({ ...report, address });
      return wait;
    },
  };
  setRuntime({ ...runtime(), baseUrl: "https://votes.example", editing: { reports } as Editing });
});

function send(fields: Readonly<Record<string, string>>, origin = "https://votes.example"): Promise<Response> {
  const headers = { origin, "x-recorded-vote-client": "192.0.2.1" };
  return POST(new Request("https://votes.example/report/send", { method: "POST", body: new URLSearchParams(fields), headers }));
}

const HOSTILE = '</textarea><script>alert("1")</script> & so on';

test("what a reader writes is kept with the vote it is about, and the reader is thanked", async () => {
  const answer = await send({ rollCall: "a-hrc-res-25-25", text: " France\r\nabstained\u0007 " });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/report?sent=1&rollCall=a-hrc-res-25-25"]);
  expect(kept).toEqual([{ rollCall: "a-hrc-res-25-25", text: "France\nabstained", address: "192.0.2.1" }]);
});

test("with the database down the answer is a 503 with everything written, and no markup of it counts", async () => {
  add = () => {
    throw Object.assign(new Error("down"), { name: "DatabaseUnavailable" });
  };
  const answer = await send({ rollCall: "a-hrc-res-25-25", text: HOSTILE });
  const html = await answer.text();
  expect([answer.status, answer.headers.get("retry-after"), answer.headers.get("cache-control")]).toEqual([
    503,
    "60",
    "no-store",
  ]);
  expect(html).toContain("&lt;/textarea&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; so on</textarea>");
  expect(html).toContain('<input type="hidden" name="rollCall" value="a-hrc-res-25-25">');
  expect(html).not.toContain("<script");
});

test.each([
  [429, { text: "Once more" }, () => 1800],
  [422, { text: "  \n" }, () => undefined],
  [413, { text: "x".repeat(4001) }, () => undefined],
])("%i where it is one too many, says nothing or too much; nothing is kept", async (status, fields, wait) => {
  add = wait;
  expect((await send(fields)).status).toBe(status);
  expect(kept).toEqual([]);
});

test("what another site sends is not kept, and a roll call that is none is left out", async () => {
  expect((await send({ text: "Wrong" }, "https://evil.example")).status).toBe(403);
  expect(kept).toEqual([]);
  await send({ rollCall: "<b>", text: "Wrong" });
  expect(kept).toMatchObject([{ rollCall: null, text: "Wrong" }]);
});
