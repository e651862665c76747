import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** What the process counts about itself, for `/metrics`. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: "recorded_vote_requests_total",
    help: "Requests answered",
    labelNames: ["status"],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: "recorded_vote_request_seconds",
    help: "Time from request to the end of the answer",
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.#registry],
  });
  readonly #made = new Counter({
    name: "recorded_vote_answers_made_total",
    help: "Answers that were not kept and had to be made",
    registers: [this.#registry],
  });
  readonly #release = new Gauge({
    name: "recorded_vote_release",
    help: "Number of the release that is served",
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  answered(status: number, seconds: number): void {
    this.#requests.inc({ status });
    this.#seconds.observe(seconds);
  }

  answerMade(): void {
    this.#made.inc();
  }

  serving(release: number): void {
    this.#release.set(release);
  }

  /** The Prometheus text and its content type. */
  async text(): Promise<{ readonly body: string; readonly contentType: string }> {
    return { body: await this.#registry.metrics(), contentType: this.#registry.contentType };
  }
}
