import { headers } from "next/headers";
import { runtime } from "../runtime";

/** Where the site is, as its own addresses begin: as set, else as the request named it. */
export async function siteOrigin(): Promise<string> {
  const { baseUrl } = runtime();
  return baseUrl ?? `http://${(await headers()).get("host") ?? "localhost"}`;
}
