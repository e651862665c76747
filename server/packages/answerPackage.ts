import type { IncomingMessage, ServerResponse } from "node:http";
import { sendFile } from "../answers/sendFile";
import { securityHeaders } from "../answers/securityHeaders";
import { PackagesBusy, type PackageShelf } from "./PackageShelf";

const ADDRESS = /^\/data\/releases\/([1-9]\d{0,8})\/recorded-vote-\1\.zip(?:\?|$)/;
/** When to ask again, in seconds. */
const LATER = 20;

/** Answers the address of a release's data package; `false` where the address is another, or there is no such release. */
export async function answerPackage(shelf: PackageShelf, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [, number] = ADDRESS.exec(request.url ?? "") ?? [];
  if (number === undefined) return false;
  try {
    const kept = await shelf.numbered(Number(number));
    if (!kept) return false;
    await sendFile(request, response, { ...kept, name: `recorded-vote-${number}.zip`, type: "application/zip" });
  } catch (error) {
    if (!(error instanceof PackagesBusy)) throw error;
    sendLater(response, error.message);
  }
  return true;
}

function sendLater(response: ServerResponse, message: string): void {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "retry-after": String(LATER) };
  response.writeHead(503, { ...headers, ...securityHeaders("", Buffer.alloc(0), false) }).end(`${message} Try again later.\n`);
}
