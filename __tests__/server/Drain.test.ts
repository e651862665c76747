import { Drain } from "../../server/Drain";
import { ProcessState } from "../../server/ProcessState";
import { once } from "node:events";
import { Agent, get } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "../support/serveListener";

test("parts end in the reverse of their order, once, however often it is asked", async () => {
  const ended: string[] = [];
  const state = new ProcessState();
  const drain = new Drain(state);
  for (const part of ["folder", "database", "pages"]) drain.add(() => void ended.push(part));
  await Promise.all([drain.run(), drain.run()]);
  expect(ended).toEqual(["pages", "database", "folder"]);
  expect(state.draining).toBe(true);
});

test("a part that fails keeps none of the others from ending, and is told", async () => {
  const ended: string[] = [];
  const drain = new Drain(new ProcessState());
  drain.add(() => void ended.push("folder"));
  drain.add(() => Promise.reject(new Error("no")));
  drain.add(() => {
    throw new Error("nor this");
  });
  await expect(drain.run()).rejects.toThrow(new AggregateError([], "The process did not stop cleanly."));
  expect(ended).toEqual(["folder"]);
});

test("a request in work finishes before anything ends, and its kept connection does not hold up the end", async () => {
  const events: string[] = [];
  // Noted by the server as the last byte leaves it: when the reader's side has taken it in is not the drain's to promise.
  const serving = await serve((_, response) => void setTimeout(() => response.end("whole", () => void events.push("sent")), 300));
  const drain = new Drain(new ProcessState());
  drain.server = serving.server;
  drain.add(() => void events.push("ended"));
  const agent = new Agent({ keepAlive: true });
  const { port } = serving.server.address() as AddressInfo;
  const answer = new Promise<string>((resolve, reject) =>
    get({ port, agent }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString())).on("end", () => resolve(body));
    }).on("error", reject),
  );
  await once(serving.server, "request");
  const started = performance.now();
  const [body] = await Promise.all([answer, drain.run()]);
  expect(body).toBe("whole");
  expect(events).toEqual(["sent", "ended"]);
  expect(performance.now() - started).toBeLessThan(5_000);
  agent.destroy();
});

test("during the notice new requests are still answered, and readiness is gone already", async () => {
  const state = new ProcessState();
  const serving = await serve((_, response) => void response.end(String(state.draining)));
  const drain = new Drain(state);
  drain.server = serving.server;
  const stopped = drain.run(500);
  await sleep(50);
  expect((await serving.get("/")).body.toString()).toBe("true");
  await stopped;
  await expect(serving.get("/")).rejects.toThrow("ECONNREFUSED");
});
