/** Something of the published data that can be cited, as every citation format says it. */
export interface Citation {
  /** The same for the same address and release; letters, digits and hyphens. */
  readonly key: string;
  readonly kind: "figure" | "dataset";
  /** One line, without a full stop at the end. */
  readonly title: string;
  /** Of the title, where it is not English: `fr`. */
  readonly language?: string | undefined;
  /** The day on which its release was published, `YYYY-MM-DD`. */
  readonly published: string;
  readonly release: number;
  /** SHA-256 of the release, 64 hexadecimal digits. */
  readonly hash: string;
  /** Pinned to the release, so that what is cited does not change. */
  readonly address: string;
}

/** Who publishes: author and publisher of whatever is cited. */
export const PUBLISHER = "Recorded Vote";

/** What is cited, in a word. */
export const KIND_NAMES = { figure: "Figure", dataset: "Data set" } as const;
