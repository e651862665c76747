import type { IncomingHttpHeaders } from "node:http";
import { MOST_SENT } from "../../app/_files/limits";

/** Whether a request says that it will send more than anything here takes. What does not say so is counted by whoever reads it. */
export function isBodyTooLong({ "content-length": length }: IncomingHttpHeaders): boolean {
  return length !== undefined && !(Number(length) <= MOST_SENT);
}
