import type { IncomingMessage } from "node:http";
import { clientAddress } from "../../../server/answers/clientAddress";

const from = (forwarded: string | undefined, proxies: number) =>
  clientAddress(
    { socket: { remoteAddress: "10.0.0.1" }, headers: { "x-forwarded-for": forwarded } } as unknown as IncomingMessage,
    proxies,
  );

test("without a proxy of our own, what a request says of its address is not believed", () => {
  expect(from("198.51.100.7", 0)).toBe("10.0.0.1");
});

test("behind proxies, the address is what the outermost of ours wrote; what the sender wrote before it counts for nothing", () => {
  expect(from("1.1.1.1, 198.51.100.7", 1)).toBe("198.51.100.7");
  expect(from("1.1.1.1, 198.51.100.7, 10.0.0.2", 2)).toBe("198.51.100.7");
});

test("where a proxy wrote nothing, the address is the proxy's", () => {
  expect(from(undefined, 1)).toBe("10.0.0.1");
  expect(from("198.51.100.7", 2)).toBe("10.0.0.1");
});
