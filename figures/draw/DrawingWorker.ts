import { Worker } from "node:worker_threads";
import type { DrawnFigure } from "../DrawnFigure";
import { DrawingRefused } from "./DrawingFailed";
import type { FileJob } from "./files/FileJob";
import type { DrawRequest, FromWorker, ReleaseBytes, ToWorker } from "./messages";
import { unpackError } from "./packError";

/** The worker ended while it drew: worth one more try on another. */
export class WorkerLost extends Error {
  constructor(readonly reason: string) {
    super(`The drawing's worker ended: ${reason}`);
    this.name = "WorkerLost";
  }
}

interface Waiting {
  readonly id: number;
  readonly resolve: (answer: DrawnFigure | Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** One thread that draws one figure, or makes one file, at a time. Once `lost`, it draws no more. */
export class DrawingWorker {
  readonly #worker: Worker;
  #waiting: Waiting | undefined;
  #nextId = 1;
  #lost: string | undefined;

  constructor(workerFile: string, releases: Iterable<ReleaseBytes>) {
    this.#worker = new Worker(workerFile);
    this.#worker.on("message", (message: FromWorker) => this.#hear(message));
    this.#worker.on("error", (error) => this.#lose(String(error)));
    this.#worker.on("exit", (code) => this.#lose(`exit code ${code}`));
    for (const release of releases) this.addRelease(release);
  }

  get lost(): boolean {
    return this.#lost !== undefined;
  }

  addRelease(release: ReleaseBytes): void {
    this.#post({ type: "release", ...release });
  }

  /**
   * @param timeLimit in ms; a drawing that takes longer is refused and its worker ended
   * @throws WorkerLost, DrawingRefused, DrawingFailed, BadParameters, UnknownInRelease
   */
  draw(request: DrawRequest, timeLimit: number): Promise<DrawnFigure> {
    return this.#ask((id) => ({ type: "draw", id, ...request }), timeLimit) as Promise<DrawnFigure>;
  }

  /** @param timeLimit as of `draw`; @throws WorkerLost, DrawingRefused, DrawingFailed */
  make(job: FileJob, timeLimit: number): Promise<Uint8Array> {
    return this.#ask((id) => ({ type: "make", id, job }), timeLimit) as Promise<Uint8Array>;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** The thread answers each kind of question with its own kind of answer. */
  async #ask(question: (id: number) => ToWorker, timeLimit: number): Promise<DrawnFigure | Uint8Array> {
    if (this.#lost !== undefined) throw new WorkerLost(this.#lost);
    const id = this.#nextId++;
    const timer = setTimeout(() => this.#overrun(timeLimit), timeLimit);
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting = { id, resolve, reject };
        this.#post(question(id));
      });
    } finally {
      clearTimeout(timer);
      this.#waiting = undefined;
    }
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromWorker): void {
    if (message.type === "ready" || message.id !== this.#waiting?.id) return;
    if (message.type === "drawn") this.#waiting.resolve(message.figure);
    else if (message.type === "made") this.#waiting.resolve(message.file);
    else this.#waiting.reject(unpackError(message.error));
  }

  #lose(reason: string): void {
    this.#lost ??= reason;
    this.#waiting?.reject(new WorkerLost(this.#lost));
  }

  #overrun(timeLimit: number): void {
    this.#waiting?.reject(new DrawingRefused(`The drawing took longer than ${timeLimit} ms.`));
    this.#lost ??= "it took too long";
    void this.#worker.terminate();
  }
}
