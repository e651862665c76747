import { badParameter } from "../api/v1/_http/Problem";
import { figurePlate } from "./figurePlate";
import type { FigureToGo } from "./FigureToGo";
import { makeFile } from "./makeFile";

/** Most pixels of a picture: 96 MB while it is being made. */
const MOST_PIXELS = 24_000_000;

/** A figure's picture in pixels. @throws Problem 400 where it would have too many */
export async function figurePng(figure: FigureToGo): Promise<Uint8Array> {
  const svg = figurePlate(figure);
  const { scale } = figure.wishes;
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (Number(width) * Number(height) * scale ** 2 > MOST_PIXELS)
    throw badParameter("scale", `makes a picture of more than ${MOST_PIXELS / 1_000_000} million pixels at this width`);
  return makeFile({ as: "png", svg, scale });
}
