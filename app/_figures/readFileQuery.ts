import { z } from "zod";
import { PLATE_MARGIN } from "../../figures/plate/layoutPlate";
import { THEMES } from "../../figures/plate/themeColours";
import type { FileForm } from "./fileForms";
import { readFigureAddress } from "./readFigureAddress";
import { releasePin } from "./releasePin";

const NARROWEST = 320;
const WIDEST = 1600;
const WIDTH = `must be a whole number of px from ${NARROWEST} to ${WIDEST}`;

const wishes = {
  release: releasePin,
  width: z
    .string()
    .regex(/^\d{3,4}$/, WIDTH)
    .transform(Number)
    .refine((width) => width >= NARROWEST && width <= WIDEST, WIDTH)
    .default(900),
  theme: z.enum(THEMES, `must be one of ${THEMES.join(", ")}`).default("light"),
};
const scale = z.enum(["1", "2", "4"], "must be 1, 2 or 4").default("1").transform(Number);

/** How a file is to be, beside what its figure shows. */
export interface FileWishes {
  /** `undefined`: the newest. */
  readonly release: number | undefined;
  /** Of the whole picture in px. */
  readonly width: number;
  readonly theme: (typeof THEMES)[number];
  /** Pixels of a PNG to one px. */
  readonly scale: number;
}

/**
 * Reads the address of a figure's file: what all files share, and what is the figure's own.
 * @throws Problem 400 that names the parameters at fault; the figure's own are read where it is drawn
 */
export function readFileQuery(
  form: FileForm,
  search: URLSearchParams,
): { readonly wishes: FileWishes; readonly values: Readonly<Record<string, string>> } {
  const read = readFigureAddress(form === "png" ? { ...wishes, scale } : wishes, search);
  const { release, width, theme, ...rest } = read.wishes;
  return { values: read.values, wishes: { release, width, theme, scale: "scale" in rest ? rest.scale : 1 } };
}

/** How wide the drawing is inside a picture of that width. */
export function drawingWidth(width: number): number {
  return width - 2 * PLATE_MARGIN;
}
