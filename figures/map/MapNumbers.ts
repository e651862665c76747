import type { Body } from "../../formats/words/Body";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Choice } from "../../formats/words/Choice";
import type { Mode } from "../../formats/words/Mode";
import type { Outcome } from "../../formats/words/Outcome";
import type { Tally } from "../../formats/words/Tally";
import type { RegionalGroup } from "../../release/RegionalGroup";

/** How a member is drawn: on its area, as a dot, on land that others hold today, as a dot on such land, or not at all. */
export type DrawnAs = "area" | "dot" | "former_area" | "former_dot" | "nothing";

export interface MapMember {
  readonly state: string;
  /** The name of the day. */
  readonly name: string;
  readonly group: RegionalGroup;
  readonly choice: Choice;
  readonly drawnAs: DrawnAs;
  /** The codes of the areas it is drawn on; empty for a dot. */
  readonly areas: readonly string[];
}

export interface MapNumbers {
  readonly rollCall: {
    readonly id: string;
    readonly symbol: string | null;
    readonly body: Body;
    readonly date: CalendarDate;
    readonly mode: Mode;
    readonly outcome: Outcome;
  };
  /** As counted from the choices; the official one where they are not known. */
  readonly tally: Tally;
  /** By name. Empty where the choices are not known. */
  readonly members: readonly MapMember[];
}
