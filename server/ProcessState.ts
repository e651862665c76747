import type { IncomingMessage, ServerResponse } from "node:http";
import type { PublicAnswers } from "./answers/answerPublic";

/** How far the process is: starting, serving or draining. Read by every request, written by the start and the stop. */
export class ProcessState {
  /** What it does now, for whoever waits. */
  doing = "starting";
  /** Set once pages can be answered. */
  pages: PublicAnswers | undefined;
  /** Answers what is too large to be kept in memory, from the disk; `false` where the address is none of these. */
  answerFile: (request: IncomingMessage, response: ServerResponse) => Promise<boolean> = () => Promise.resolve(false);
  draining = false;

  get isReady(): boolean {
    return this.pages !== undefined && !this.draining;
  }
}
