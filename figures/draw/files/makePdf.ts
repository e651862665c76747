import { once } from "node:events";
import { FACES, fontFile, type Face } from "./fontFile";
import type { FileJob } from "./FileJob";
import { refuseActive } from "./refuseActive";

/** A px of CSS is three quarters of a point. */
const POINTS = 0.75;
const SIZE = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/;

/**
 * A plate as a PDF of one page of its size, with real text in embedded subsets of the fonts, tagged as a figure with its alternative text.
 * The same plate gives the same bytes: the file's date is that of the release.
 */
export async function makePdf(job: Extract<FileJob, { as: "pdf" }>): Promise<Uint8Array> {
  refuseActive(job.svg);
  const [{ default: Pdf }, { default: drawSvg }] = await Promise.all([import("pdfkit"), import("svg-to-pdfkit")]);
  const document = new Pdf(optionsOf(job));
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  for (const face of FACES) document.registerFont(face, fontFile(face));
  document.addStructure(
    document.struct("Figure", { alt: job.sentence }, () => drawSvg(document, job.svg, 0, 0, { fontCallback: faceOf })),
  );
  document.end();
  await once(document, "end");
  return Buffer.concat(chunks);
}

function optionsOf({ svg, title, language = "en", publishedAt }: Extract<FileJob, { as: "pdf" }>): PDFKit.PDFDocumentOptions {
  const [, width, height] = SIZE.exec(svg) ?? [];
  return {
    size: [Number(width) * POINTS, Number(height) * POINTS],
    margin: 0,
    pdfVersion: "1.5",
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Author: "Recorded Vote", CreationDate: new Date(publishedAt) },
  };
}

function faceOf(family: string, bold: boolean): Face {
  const face = family.includes("Serif") ? "serif" : "sans";
  return bold ? `${face}-semibold` : face;
}
