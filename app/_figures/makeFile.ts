import type { FileJob } from "../../figures/draw/files/FileJob";
import { notYet } from "../api/v1/_http/Problem";
import { runtime } from "../runtime";

const LATER = 5;

/** A file made on the drawing threads. @throws Problem 503 where too many are waiting */
export async function makeFile(job: FileJob): Promise<Uint8Array> {
  const file = await runtime().makeFile(job);
  if (!file) throw notYet("Too many files are being made. Try again in a moment.", LATER);
  return file;
}
