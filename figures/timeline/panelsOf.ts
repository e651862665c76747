import type { Body } from "../../formats/words/Body";
import type { Messages } from "../words/messages/Messages";
import type { PanelKey, TimelineNumbers } from "./TimelineNumbers";

/** The panels of a time line: the Council's and the Assembly's; of one body where it is asked for, a committee's beside both. */
export function panelsOf(body: Body | undefined, say: Messages): TimelineNumbers["panels"] {
  const council = { key: "council", name: say.council } as const;
  const assembly = { key: "assembly", name: say.body("GA") } as const;
  if (body === undefined) return [council, assembly];
  if (body === "GA") return [assembly];
  if (body === "HRC" || body === "CHR") return [council];
  return [council, assembly, { key: "committee", name: say.body(body) }];
}

/** The panel that a text of a body stands in; `undefined` for a committee that was not asked for. */
export function panelFor(body: Body, asked: Body | undefined): PanelKey | undefined {
  if (body === "HRC" || body === "CHR") return "council";
  if (body === "GA") return "assembly";
  return body === asked ? "committee" : undefined;
}
