import type { ReleaseInfo } from "../../release/Release";
import type { DrawnFigure } from "../DrawnFigure";
import { DrawingFailed, DrawingRefused } from "./DrawingFailed";
import { DrawingWorker, WorkerLost } from "./DrawingWorker";
import type { FigureCache } from "./FigureCache";
import type { FileJob } from "./files/FileJob";
import type { DrawRequest, ReleaseBytes } from "./messages";
import { requestKey } from "./requestKey";

export interface FigurePoolOptions {
  /** The bundled worker, an absolute path. */
  readonly workerFile: string;
  /** Threads at most; one is started at once and warmed up, the others when they are needed. */
  readonly size: number;
  readonly cache?: FigureCache;
  /** Requests that may wait for a thread; one more is refused. */
  readonly queueLimit?: number;
  /** For one drawing, in ms. */
  readonly timeLimit?: number;
}

/** A request's place in the queue for a thread. */
interface Turn {
  readonly take: (worker: DrawingWorker) => void;
  readonly giveUp: (error: Error) => void;
}

const KEPT_RELEASES = 3;

/** Draws figures on a few threads: equal requests at the same time once, a lost thread replaced, more than can be waited for refused. */
export class FigurePool {
  readonly #options: Required<Omit<FigurePoolOptions, "cache">>;
  readonly #cache: FigureCache | undefined;
  readonly #releases = new Map<number, ReleaseBytes>();
  readonly #inFlight = new Map<string, Promise<DrawnFigure>>();
  readonly #free: DrawingWorker[] = [];
  readonly #busy = new Set<DrawingWorker>();
  readonly #queue: Turn[] = [];
  #closed = false;

  constructor({ cache, ...options }: FigurePoolOptions) {
    this.#options = { queueLimit: 500, timeLimit: 20_000, ...options };
    this.#cache = cache;
    this.#free.push(this.#startWorker());
  }

  /**
   * Makes a release one that can be drawn from; the last few are kept.
   * @param place what it is drawn by: its number; of one that is not published, a number below zero that was given to no other
   */
  addRelease(info: ReleaseInfo, bytes: Uint8Array, place: number = info.number): void {
    const release = { place, info, bytes };
    this.#releases.delete(place);
    this.#releases.set(place, release);
    const [oldest] = this.#releases.keys();
    if (this.#releases.size > KEPT_RELEASES && oldest !== undefined) this.#releases.delete(oldest);
    for (const worker of [...this.#free, ...this.#busy]) worker.addRelease(release);
  }

  /** Whether a release is among those kept. */
  hasRelease(place: number): boolean {
    return this.#releases.has(place);
  }

  /** @throws BadParameters, UnknownInRelease (the release itself too), DrawingRefused, DrawingFailed */
  draw(release: number, name: string, query: Readonly<Record<string, string>>, widths: readonly number[]): Promise<DrawnFigure> {
    const request = { release, name, query, widths };
    const key = requestKey(request);
    const running = this.#inFlight.get(key);
    if (running) return running;
    const drawing = this.#readOrDraw(request, key).finally(() => this.#inFlight.delete(key));
    this.#inFlight.set(key, drawing);
    return drawing;
  }

  /** A file of any kind, on the same threads and under the same limits; not kept here. @throws DrawingRefused, DrawingFailed */
  make(job: FileJob): Promise<Uint8Array> {
    return this.#tryTwice((worker) => worker.make(job, this.#options.timeLimit));
  }

  /** Ends the threads; what is being drawn is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { giveUp } of this.#queue.splice(0)) giveUp(closed());
    await Promise.all([...this.#free, ...this.#busy].map((worker) => worker.close()));
  }

  async #readOrDraw(request: DrawRequest, key: string): Promise<DrawnFigure> {
    // What is not published is seen once, by one person.
    const hash = request.release < 0 ? undefined : this.#releases.get(request.release)?.info.hash;
    const kept = hash === undefined ? undefined : await this.#cache?.read(hash, key);
    if (kept) return kept;
    const figure = await this.#tryTwice((worker) => worker.draw(request, this.#options.timeLimit));
    if (hash !== undefined) await this.#cache?.write(hash, key, figure);
    return figure;
  }

  /** What loses its thread gets one more try on a fresh one. */
  async #tryTwice<T>(work: (worker: DrawingWorker) => Promise<T>): Promise<T> {
    try {
      return await this.#tryOnce(work);
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
    }
    try {
      return await this.#tryOnce(work);
    } catch (error) {
      if (error instanceof WorkerLost) throw this.#closed ? closed() : new DrawingFailed(error.message);
      throw error;
    }
  }

  async #tryOnce<T>(work: (worker: DrawingWorker) => Promise<T>): Promise<T> {
    const worker = await this.#takeWorker();
    try {
      return await work(worker);
    } finally {
      this.#giveBack(worker);
    }
  }

  async #takeWorker(): Promise<DrawingWorker> {
    if (this.#closed) throw closed();
    const worker = this.#liveFreeWorker() ?? (this.#busy.size < this.#options.size ? this.#startWorker() : undefined);
    if (worker) {
      this.#busy.add(worker);
      return worker;
    }
    if (this.#queue.length >= this.#options.queueLimit) throw new DrawingRefused("Too many figures are waiting to be drawn.");
    return new Promise((take, giveUp) => this.#queue.push({ take, giveUp }));
  }

  #liveFreeWorker(): DrawingWorker | undefined {
    for (let worker = this.#free.pop(); worker; worker = this.#free.pop()) if (!worker.lost) return worker;
    return undefined;
  }

  #giveBack(worker: DrawingWorker): void {
    this.#busy.delete(worker);
    const next = this.#queue.shift();
    if (next) {
      const successor = worker.lost ? this.#startWorker() : worker;
      this.#busy.add(successor);
      next.take(successor);
    } else if (!worker.lost) this.#free.push(worker);
  }

  #startWorker(): DrawingWorker {
    return new DrawingWorker(this.#options.workerFile, this.#releases.values());
  }
}

function closed(): DrawingRefused {
  return new DrawingRefused("The drawing of figures has been shut down.");
}
