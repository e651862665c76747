import type { Iso3 } from "../formats/words/Iso3";
import type { BodyMembership } from "./BodyMembership";
import type { ChoicePlanes } from "./ChoicePlanes";
import type { ChangeReason } from "./ChangeReason";
import type { Claim } from "./Claim";
import type { Definition } from "./Definition";
import type { Grouping } from "./Grouping";
import type { AgreementFigure } from "./ReleaseContent";
import type { RollCall } from "./RollCall";
import type { RollCallId } from "./RollCallId";
import type { State } from "./State";

/** What identifies a release: its number, and the hash of its canonical record. */
export interface ReleaseInfo {
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly note: string;
  /** SHA-256 of the canonical record, 64 hexadecimal digits. */
  readonly hash: string;
  /** Why what it corrects was changed; kept beside the record, whose hash does not cover it. Left out where nothing was said, and where releases are only listed. */
  readonly reasons?: readonly ChangeReason[];
}

/** The immutable, numbered publication of the whole data set, held for reading: lists in canonical order, and an index to each. */
export interface Release {
  readonly info: ReleaseInfo;
  /** By code; a state's place here is its bit in the planes. */
  readonly states: readonly State[];
  readonly stateIndex: ReadonlyMap<Iso3, number>;
  readonly bodyMemberships: readonly BodyMembership[];
  readonly groupings: ReadonlyMap<string, Grouping>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly usAgreement: readonly AgreementFigure[];
  /** By date, then id; a roll call's place here is its row in the planes. */
  readonly rollCalls: readonly RollCall[];
  readonly rollCallIndex: ReadonlyMap<RollCallId, number>;
  readonly choices: ChoicePlanes;
}
