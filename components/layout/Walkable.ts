import type { Box } from "./Box";

/** A mark that can be pointed at or walked to, and what it then tells. Its place in the list is its `data-mark`. */
export interface Walkable extends Box {
  readonly story: string;
}
