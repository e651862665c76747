import { createHash } from "node:crypto";
import { DamagedRelease } from "../../release/DamagedRelease";
import type { PublishedRelease } from "../publishing/PublishedRelease";

// A snapshot is a line that says what it is, a line of JSON (what identifies the release), the release's bytes, and last a SHA-256 of all before it:
// one flipped bit anywhere is seen.

const TITLE = "recorded-vote release snapshot 1";
const CHECKSUM_LENGTH = 32;
const NEW_LINE = 0x0a;

export function snapshotBytes({ info, bytes, revisionHead }: PublishedRelease): Buffer {
  const { number, publishedAt, note, hash, reasons } = info;
  const head = `${TITLE}\n${JSON.stringify({ info: { number, publishedAt, note, hash, reasons }, revisionHead })}\n`;
  const body = Buffer.concat([Buffer.from(head, "utf8"), bytes]);
  return Buffer.concat([body, checksum(body)]);
}

/** @param number as the file's name says @throws DamagedRelease where anything differs from what was written */
export function readSnapshotBytes(file: Buffer, number: number): PublishedRelease {
  const body = file.subarray(0, Math.max(0, file.length - CHECKSUM_LENGTH));
  if (!checksum(body).equals(file.subarray(body.length))) throw new DamagedRelease(number, "its snapshot's checksum is wrong");
  const titleEnd = body.indexOf(NEW_LINE);
  const headEnd = body.indexOf(NEW_LINE, titleEnd + 1);
  if (body.subarray(0, titleEnd).toString("utf8") !== TITLE)
    throw new DamagedRelease(number, "its snapshot is of another version of the program");
  const head = JSON.parse(body.subarray(titleEnd + 1, headEnd).toString("utf8")) as Omit<PublishedRelease, "bytes">;
  if (head.info.number !== number) throw new DamagedRelease(number, `its snapshot is of release ${head.info.number}`);
  return { ...head, bytes: new Uint8Array(body.subarray(headEnd + 1)) };
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
