import type { PublicAnswers } from "./answers/answerPublic";

/** How far the process is: starting, serving or draining. Read by every request, written by the start and the stop. */
export class ProcessState {
  /** What it does now, for whoever waits. */
  doing = "starting";
  /** Set once pages can be answered. */
  pages: PublicAnswers | undefined;
  draining = false;

  get isReady(): boolean {
    return this.pages !== undefined && !this.draining;
  }
}
