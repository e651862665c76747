import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";

/** A roll call that a release brought, changed or took away. */
export interface News {
  readonly id: RollCallId;
  readonly what: "added" | "changed" | "removed";
  readonly release: Release;
  /** The release before: there whenever something was changed or removed. */
  readonly before: Release | undefined;
}
