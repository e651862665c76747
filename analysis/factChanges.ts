import { canonicalJson } from "../release/canonicalJson";
import { FACT_KINDS, type FactKind } from "../release/Fact";
import { factsOfRelease } from "../release/factsOfRelease";
import type { Release } from "../release/Release";

/** A fact that a release has otherwise than the one before, or has no more. */
export interface FactChange {
  readonly kind: FactKind;
  /** Its slug, code or name. */
  readonly subject: string;
  readonly what: "changed" | "removed";
}

/** The facts besides roll calls that a release corrected, kind by kind, by name; what is new is no correction. */
export function factChanges(before: Release, after: Release): readonly FactChange[] {
  return FACT_KINDS.flatMap((kind) => {
    const is = factsOfRelease(after, kind);
    return [...factsOfRelease(before, kind)].flatMap(([subject, old]): FactChange[] => {
      const now = is.get(subject);
      if (now === undefined) return [{ kind, subject, what: "removed" }];
      return canonicalJson(old) === canonicalJson(now) ? [] : [{ kind, subject, what: "changed" }];
    });
  });
}
