import type { Body } from "../../formats/words/Body";
import { bodyName } from "../words/bodyName";
import type { PanelKey, TimelineNumbers } from "./TimelineNumbers";

const COUNCIL = { key: "council", name: "Commission, Council" } as const;
const ASSEMBLY = { key: "assembly", name: "General Assembly" } as const;

/** The panels of a time line: the Council's and the Assembly's; of one body where it is asked for, a committee's beside both. */
export function panelsOf(body: Body | undefined): TimelineNumbers["panels"] {
  if (body === undefined) return [COUNCIL, ASSEMBLY];
  if (body === "GA") return [ASSEMBLY];
  if (body === "HRC" || body === "CHR") return [COUNCIL];
  return [COUNCIL, ASSEMBLY, { key: "committee", name: bodyName(body) }];
}

/** The panel that a text of a body stands in; `undefined` for a committee that was not asked for. */
export function panelFor(body: Body, asked: Body | undefined): PanelKey | undefined {
  if (body === "HRC" || body === "CHR") return "council";
  if (body === "GA") return "assembly";
  return body === asked ? "committee" : undefined;
}
