import type { Release } from "../../../../release/Release";
import { UnknownInRelease } from "../../../../release/UnknownInRelease";
import { runtime, type Runtime } from "../../../runtime";
import { dataResponse } from "./dataResponse";
import type { Endpoint } from "./Endpoint";
import { findEndpoint } from "./findEndpoint";
import { Problem, shorten } from "./Problem";
import { problemResponse } from "./problemResponse";
import { readQuery } from "./readQuery";

/** Longest query in characters: room for all states and a hundred roll calls. */
const LONGEST_QUERY = 6_000;

/** Answers a GET of the API: the one place where what went wrong becomes a status. */
export async function answerRequest(endpoints: readonly Endpoint[], request: Request): Promise<Response> {
  try {
    return await answer(endpoints, request);
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error);
    if (error instanceof UnknownInRelease) return problemResponse(new Problem(404, error.message));
    console.error(error);
    return problemResponse(new Problem(500, "The answer could not be made. The fault is logged; try again later."));
  }
}

async function answer(endpoints: readonly Endpoint[], request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.search.length > LONGEST_QUERY) throw new Problem(414, `The query is longer than ${LONGEST_QUERY} characters.`);
  const found = findEndpoint(endpoints, url.pathname);
  if (!found) throw new Problem(404, `There is nothing at ${shorten(url.pathname)}; /api/v1 says what there is.`);
  const { sent, values } = readQuery(found.endpoint, url.searchParams);
  const pin = values["release"] as number | undefined;
  const held = runtime();
  const release = await releaseFor(held, pin);
  const { named, address } = found;
  const answered = await found.endpoint.respond({ release, runtime: held, named, query: values, address, sent });
  return dataResponse(request, release, found, answered, pin !== undefined);
}

async function releaseFor(held: Runtime, pin: number | undefined): Promise<Release> {
  if (pin === undefined) return held.currentRelease();
  const release = await held.releaseNumbered(pin);
  if (!release) throw new Problem(404, `There is no release ${pin}.`);
  return release;
}
