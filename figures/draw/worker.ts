import "./headlessDom";
import { parentPort } from "node:worker_threads";
import { drawFigure } from "./drawFigure";
import { makeFile } from "./files/makeFile";
import { KeptReleases } from "./KeptReleases";
import type { FromWorker, ToWorker } from "./messages";
import { packError } from "./packError";
import { warmUp } from "./warmUp";

// The entry of a worker thread, bundled to dist/figures.mjs: it is given releases and asked for figures and files, one at a time.
const releases = new KeptReleases();

function answer(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function fail(id: number, error: unknown): void {
  answer({ type: "failed", id, error: packError(error) });
}

parentPort?.on("message", (message: ToWorker) => {
  if (message.type === "release") return releases.add(message);
  const { id } = message;
  if (message.type === "make")
    return void makeFile(message.job).then(
      (file) => answer({ type: "made", id, file }),
      (error: unknown) => fail(id, error),
    );
  const { release, name, query, widths } = message;
  try {
    answer({ type: "drawn", id, figure: drawFigure(releases.get(release), name, query, widths) });
  } catch (error) {
    fail(id, error);
  }
});

warmUp();
answer({ type: "ready" });
