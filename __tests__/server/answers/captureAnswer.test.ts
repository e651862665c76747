import { captureAnswer, UnfinishedAnswer, type Handler } from "../../../server/answers/captureAnswer";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

const capture = (handler: Handler) => captureAnswer(handler, new IncomingMessage(new Socket()));

test("what is written in parts, in any form, is one body", async () => {
  const answer = await capture(async (_, response) => {
    response.writeHead(201, { "Content-Type": "text/plain", "x-none": undefined });
    response.write("é");
    response.write("6f7474", "hex");
    response.write(new Uint8Array([0x21]), () => undefined);
    response.end(Buffer.from(" end"));
  });
  expect(answer).toEqual({ status: 201, headers: { "content-type": "text/plain" }, body: Buffer.from("éott! end") });
});

test("headers given with a reason phrase, and those set before, are kept", async () => {
  const { status, headers } = await capture(async (_, response) => {
    response.setHeader("etag", '"a"');
    response.writeHead(404, "Not Found", { vary: "rsc" });
    response.end();
  });
  expect([status, headers]).toEqual([404, { etag: '"a"', vary: "rsc" }]);
});

test("callbacks are called, and the end is told, so that a handler that waits for them goes on", async () => {
  const told: string[] = [];
  await capture(async (_, response) => {
    response.on("finish", () => told.push("finish"));
    await new Promise<void>((resolve) => response.write("a", () => resolve()));
    response.end(() => told.push("end"));
  });
  expect(told).toEqual(["end", "finish"]);
});

test("a handler that fails, fails", async () => {
  await expect(capture(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

test("a handler that is done without an end leaves nobody waiting", async () => {
  await expect(capture(async (_, response) => void response.write("half"))).rejects.toThrow(UnfinishedAnswer);
});
