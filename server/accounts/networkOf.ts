import { isIPv6 } from "node:net";

/** How many of the eight groups of an IPv6 address name the network: a customer is given a /64 at least and may use any address of it. */
const NETWORK_GROUPS = 4;

/** The network by which attempts are counted: an IPv4 address itself, of an IPv6 address its first 64 bits; `unknown` for what is neither. */
export function networkOf(address: string | null): string {
  const plain = (address ?? "").split("%")[0] ?? "";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return plain === "" ? "unknown" : plain;
  return `${groupsOf(plain).slice(0, NETWORK_GROUPS).join(":")}::/64`;
}

/** The eight groups, without leading zeros. */
function groupsOf(address: string): readonly string[] {
  const [before = "", after] = address.split("::");
  const head = before.split(":").filter(Boolean);
  if (after === undefined) return head.map(shortest);
  const tail = after.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0");
  return [...head, ...zeros, ...tail].map(shortest);
}

function shortest(group: string): string {
  return group.toLowerCase().replace(/^0+(?=.)/, "");
}
