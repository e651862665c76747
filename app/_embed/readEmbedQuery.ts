import { z } from "zod";
import { THEMES, type Theme } from "../../figures/plate/themeColours";
import { readFigureAddress } from "../_figures/readFigureAddress";
import { releasePin } from "../_figures/releasePin";

const shape = {
  release: releasePin,
  theme: z.enum(THEMES, `must be one of ${THEMES.join(", ")}`).optional(),
};

/** How an embed is to be, beside what its figure shows. */
export interface EmbedWishes {
  /** `undefined`: the newest. */
  readonly release?: number | undefined;
  /** `undefined`: as the reader's device is set. */
  readonly theme?: Theme | undefined;
}

/** Reads the address of an embed. @throws Problem 400 that names the parameters at fault */
export function readEmbedQuery(search: URLSearchParams): {
  readonly wishes: EmbedWishes;
  readonly values: Readonly<Record<string, string>>;
} {
  return readFigureAddress(shape, search);
}
