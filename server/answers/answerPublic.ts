import type { IncomingMessage } from "node:http";
import type { Answer, KeptAnswer } from "./Answer";
import { captureAnswer, type Handler } from "./captureAnswer";
import { keepAnswer } from "./keepAnswer";
import type { KeptAnswers } from "./KeptAnswers";
import { securityHeaders } from "./securityHeaders";
import { statusInPage } from "./statusInPage";

/** The headers by which Next tells a page from the parts of one; part of an answer's key. */
const PAGE_PART_HEADERS = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"];
/** Next marks every page made on request so; here a page depends on nothing but its address and the release. */
const NEXT_PAGE_CACHING = "private, no-cache, no-store, max-age=0, must-revalidate";
const PAGE_CACHING = "public, max-age=0, must-revalidate";

export interface PublicAnswers {
  readonly kept: KeptAnswers;
  readonly handler: Handler;
  /** Number and hash of the release served now. */
  readonly release: () => string;
  /** Called when an answer had to be made. */
  readonly onMade: () => void;
}

/** The answer to a GET of a public address: a pure function of address and release, so kept. */
export function answerPublic(answers: PublicAnswers, request: IncomingMessage): Promise<KeptAnswer> {
  const parts = PAGE_PART_HEADERS.map((name) => request.headers[name] ?? "");
  const key = [answers.release(), request.headers.host ?? "", request.url, ...parts].join("\n");
  return answers.kept.get(key, () => make(answers, request), isKeepable);
}

async function make(answers: PublicAnswers, request: IncomingMessage): Promise<KeptAnswer> {
  answers.onMade();
  request.method = "GET";
  // What is kept is the bytes themselves: no conditional or partial answer may come from inside.
  delete request.headers["if-none-match"];
  delete request.headers["if-modified-since"];
  delete request.headers["range"];
  delete request.headers["accept-encoding"];
  // And what is shared must not depend on who asked: whatever address came here is answered as to a stranger.
  delete request.headers["cookie"];
  delete request.headers["authorization"];
  const captured = await captureAnswer(answers.handler, request);
  const answer = { ...captured, status: statusInPage(captured) };
  return keepAnswer({ ...answer, headers: headersOf(answer, request.url ?? "/") });
}

function headersOf(answer: Answer, url: string): Answer["headers"] {
  const own = { ...answer.headers };
  if (own["cache-control"] === NEXT_PAGE_CACHING) own["cache-control"] = answer.status < 500 ? PAGE_CACHING : "no-store";
  if (answer.body.includes('<meta name="recorded-vote:caching" content="no-store"')) own["cache-control"] = "no-store";
  return { ...own, ...securityHeaders(String(own["content-type"] ?? ""), answer.body, url.startsWith("/embed/")) };
}

function isKeepable(answer: KeptAnswer): boolean {
  return (
    answer.status < 500 &&
    !String(answer.headers["cache-control"] ?? "").includes("no-store") &&
    answer.headers["set-cookie"] === undefined
  );
}
