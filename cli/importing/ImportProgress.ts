import type { ImportSource } from "./ImportSource";

const LINE_EVERY_MS = 3000;
const BAR_EVERY_MS = 200;
const WIDTH = 24;

/** How far the reading of a file is: a bar on a terminal, else a plain line every few seconds, beside the output. */
export class ImportProgress {
  readonly #source: ImportSource;
  readonly #out: NodeJS.WriteStream;
  readonly #started = performance.now();
  #next: number;

  constructor(source: ImportSource, out: NodeJS.WriteStream) {
    this.#source = source;
    this.#out = out;
    this.#next = this.#started + this.#pause;
  }

  /** To be told as often as one likes. */
  read(records: number, votes: number): void {
    const now = performance.now();
    if (now < this.#next) return;
    this.#next = now + this.#pause;
    const { share } = this.#source;
    const left = estimate(now - this.#started, share);
    const counted = `${count(records)} roll calls, ${count(votes)} votes`;
    this.#show(`${percent(share)} read, ${counted}${left}`, share);
  }

  step(text: string): void {
    if (this.#out.isTTY) this.#out.write("\r\x1b[K");
    this.#out.write(`${seconds(performance.now() - this.#started)} s  ${text}\n`);
  }

  get #pause(): number {
    return this.#out.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS;
  }

  #show(text: string, share: number): void {
    if (!this.#out.isTTY) return this.step(`${this.#source.name}: ${text}`);
    const done = Math.round(share * WIDTH);
    this.#out.write(`\r\x1b[K[${"#".repeat(done)}${".".repeat(WIDTH - done)}] ${text}`);
  }
}

/** By the pace so far; nothing before there is one. */
function estimate(passed: number, share: number): string {
  return share < 0.02 || share === 1 ? "" : `, about ${Math.ceil((passed * (1 - share)) / share / 1000)} s left`;
}

function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1).padStart(5);
}

function count(number: number): string {
  return number.toLocaleString("en-GB");
}
