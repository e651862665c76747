import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { KeptAnswer } from "../../../server/answers/Answer";
import { keepAnswer } from "../../../server/answers/keepAnswer";
import { sendAnswer } from "../../../server/answers/sendAnswer";
import { serve, type Serving } from "../../support/serveListener";

const TEXT = "In favour: 30. Against: 6. Abstaining: 11. ".repeat(40);

let kept: KeptAnswer;
let serving: Serving;
beforeAll(async () => {
  kept = await keepAnswer({
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8", vary: "rsc", "cache-control": "public, max-age=0" },
    body: Buffer.from(TEXT),
  });
  serving = await serve((request, response) =>
    sendAnswer(response, kept, {
      etag: request.headers["if-none-match"],
      encodings: String(request.headers["accept-encoding"] ?? ""),
      isHead: request.method === "HEAD",
    }),
  );
});
afterAll(() => serving.close());

const accepting = (encodings: string) => serving.get("/", { "accept-encoding": encodings });

test.each(["br", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8, *;q=0.1", "GZIP, BR"])("%s gets brotli", async (encodings) => {
  const { headers, body } = await accepting(encodings);
  expect(headers["content-encoding"]).toBe("br");
  expect(headers["content-length"]).toBe(String(body.length));
  expect(brotliDecompressSync(body).toString()).toBe(TEXT);
});

test.each(["gzip", "br;q=0, gzip", "br; q=0.0, gzip;q=0.5", "brotli, gzip"])("%s gets gzip", async (encodings) => {
  const { headers, body } = await accepting(encodings);
  expect(headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(body).toString()).toBe(TEXT);
});

test.each(["", "identity", "deflate", "gzip;q=0", "br;q=0,gzip;q=0.000", "x-gzip-like"])(
  "%j gets the text as it is",
  async (encodings) => {
    const { headers, body } = await accepting(encodings);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe(TEXT);
  },
);

test("every answer varies by encoding, beside what it varied by before", async () => {
  expect((await accepting("br")).headers.vary).toBe("rsc, accept-encoding");
  expect((await accepting("")).headers.vary).toBe("rsc, accept-encoding");
});

test("HEAD has the headers of GET and no body", async () => {
  const { status, headers, body } = await serving.get("/", { "accept-encoding": "gzip" }, "HEAD");
  expect(status).toBe(200);
  expect(headers["content-length"]).toBe(String(kept.gzip?.length));
  expect(body.length).toBe(0);
});

test.each(["TAG", "W/TAG", '"other", TAG', '"other",W/TAG , "more"', "*"])(
  "If-None-Match: %s is answered with 304 and no body",
  async (form) => {
    const { status, headers, body } = await serving.get("/", { "if-none-match": form.replace("TAG", kept.etag) });
    expect(status).toBe(304);
    expect(headers.etag).toBe(kept.etag);
    expect(headers["cache-control"]).toBe("public, max-age=0");
    expect(body.length).toBe(0);
  },
);

test.each(['"other"', "TAG-without-quotes", 'W/"other"'])("If-None-Match: %s is answered in full", async (form) => {
  expect((await serving.get("/", { "if-none-match": form })).status).toBe(200);
});

test("an error is never a 304", async () => {
  const before = kept;
  kept = { ...kept, status: 404 };
  expect((await serving.get("/", { "if-none-match": "*" })).status).toBe(404);
  kept = before;
});
