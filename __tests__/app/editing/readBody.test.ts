import { publishBody, undoBody } from "../../../app/_editing/bodies";
import { readBody } from "../../../app/_editing/readBody";

function sent(body: BodyInit, type = "application/json"): Request {
  return new Request("http://localhost/admin/api", {
    method: "POST",
    body,
    headers: { "content-type": type },
    duplex: "half",
  } as RequestInit);
}

async function refused(request: Request): Promise<readonly [number, string]> {
  const read = await readBody(request, publishBody);
  if (read.ok) throw new Error("It was read");
  return [read.answer.status, ((await read.answer.json()) as { detail: string }).detail];
}

const PUBLICATION = { version: 3, note: "A vote", idempotencyKey: "k-1" };

test("a body is read by its schema, and notes are lines", async () => {
  const note = "  A\n\tvote ";
  expect(await readBody(sent(JSON.stringify({ ...PUBLICATION, note })), publishBody)).toEqual({ ok: true, value: PUBLICATION });
});

test("what cannot be read is said, and with which status", async () => {
  expect(await refused(sent(JSON.stringify(PUBLICATION), "text/plain"))).toEqual([
    415,
    "Send JSON, with the content type application/json.",
  ]);
  expect((await refused(sent("{")))[0]).toBe(400);
  expect((await refused(sent("")))[0]).toBe(400);
  expect(await refused(sent(JSON.stringify({ ...PUBLICATION, note: " ", idempotencyKey: "k'1" })))).toEqual([
    400,
    "This cannot be read: note: The note must not be empty; idempotencyKey: must be 1 to 100 letters, digits or any of _ . : -.",
  ]);
  expect((await readBody(sent(JSON.stringify({ why: "x", idempotencyKey: "k", more: 1 })), undoBody)).ok).toBe(false);
});

/** Planted fault with which this was seen to fail: the body read whole before its length is looked at (the stream was read to its end). */
test("a body that goes on for ever is refused once it is too long", async () => {
  let sentBytes = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sentBytes += 100_000;
      controller.enqueue(new Uint8Array(100_000).fill(32));
      if (sentBytes > 50_000_000) controller.close();
    },
  });
  expect(await refused(sent(endless))).toEqual([413, "Send at most 2 MB."]);
  expect(sentBytes).toBeLessThan(4_000_000);
});
