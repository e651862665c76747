import type { NamedState } from "../agreement/AgreementNumbers";
import type { Selected } from "../parameters/selectionParameters";

/** A state by its agreement with each of two others. */
export interface AlignedState extends NamedState {
  /** With the first and with the second, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** The roll calls shared with each. */
  readonly sharedX: number;
  readonly sharedY: number;
  /** Whether either rests on few roll calls. */
  readonly few: boolean;
  /** Whether it is of the set that is pointed out; all are where there is none. */
  readonly inSet: boolean;
}

export interface AlignmentNumbers {
  /** The two states that agreement is measured with. */
  readonly x: NamedState;
  readonly y: NamedState;
  readonly selection: Selected;
  /** The name of the set that is pointed out; `null` where none is. */
  readonly set: string | null;
  /** By code, the two themselves left out; only states that share a roll call with both. */
  readonly states: readonly AlignedState[];
}
