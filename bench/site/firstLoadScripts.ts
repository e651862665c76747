import { gzipSync } from "node:zlib";
import { get } from "./get";

/** The scripts that a page loads before anybody touches it: their number and their bytes, gzipped as sent. Those for browsers without modules are not among them. */
export async function firstLoadScripts(address: string): Promise<{ readonly count: number; readonly gzipBytes: number }> {
  const html = (await get(address)).body.toString("utf8");
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag));
  const sources = new Set(tags.flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []));
  let gzipBytes = 0;
  for (const source of sources) {
    const { body } = await get(new URL(source, address).href);
    gzipBytes += gzipSync(body).length;
  }
  return { count: sources.size, gzipBytes };
}
