import type { FactKind } from "../../../../release/Fact";

/** Something that a release has otherwise than the one before, or has no more. */
export interface LoggedCorrection {
  readonly release: number;
  readonly kind: "roll_call" | FactKind;
  /** Its id, slug, code or name. */
  readonly subject: string;
  readonly what: "changed" | "removed";
}
