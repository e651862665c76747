import { writeXlsx } from "../../../formats/xlsx/writeXlsx";
import type { FileJob } from "./FileJob";
import { makePdf } from "./makePdf";
import { makePng } from "./makePng";

/** Makes the file that a job describes; the same job, the same bytes. */
export async function makeFile(job: FileJob): Promise<Uint8Array> {
  switch (job.as) {
    case "png":
      return makePng(job.svg, job.scale);
    case "pdf":
      return makePdf(job);
    case "xlsx":
      return writeXlsx(job.sheets);
  }
}
