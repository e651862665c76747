import type { IncomingMessage } from "node:http";

/**
 * The address from which a request comes. `X-Forwarded-For` is believed as far as proxies of our own wrote it: each adds one at the end, and what
 * stands before can be made up by anybody.
 * @param proxies how many of our own stand in front
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const direct = request.socket.remoteAddress ?? "";
  const header = request.headers["x-forwarded-for"];
  const forwarded = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",").map((address) => address.trim());
  return proxies > 0 ? (forwarded.at(-proxies) ?? "") || direct : direct;
}
