import type { Stand } from "../../analysis/flowBetween";
import type { Body } from "../../formats/words/Body";

interface FlowText {
  readonly id: string;
  readonly symbol: string | null;
  readonly body: Body;
  readonly date: string;
}

/** States that went the same way between the two texts. */
export interface FlowBand {
  readonly from: Stand;
  readonly to: Stand;
  readonly states: readonly { readonly code: string; readonly name: string; readonly figureName: string }[];
}

export interface SwitchersNumbers {
  readonly from: FlowText;
  readonly to: FlowText;
  readonly members: "all" | "both";
  /** In the order of the choices at the first text, then at the second; empty where who voted how is not known for one of them. */
  readonly bands: readonly FlowBand[];
}
