import { parseIso3 } from "../formats/words/Iso3";
import type { DefinitionTerm } from "../release/Definition";
import type { CellKind } from "./cells";

/** One part of a rule: `grouping:eu`, `ever:unc-sending-states-combat`, `state:JPN` or `us-agreement:0.5`. */
export const definitionTerm: CellKind<DefinitionTerm> = {
  what: "grouping:SLUG, ever:SLUG, state:CODE or us-agreement:SHARE",
  parse: (text) => {
    const [, kind, value = ""] = /^(grouping|ever|state|us-agreement):(\S+)$/.exec(text) ?? [];
    if (kind === "grouping" || kind === "ever") return { kind: "grouping", grouping: value, ever: kind === "ever" };
    if (kind === "state") return stateTerm(value);
    return kind === "us-agreement" && /^(0\.\d+|1)$/.test(value) ? { kind: "us_agreement", atLeast: Number(value) } : undefined;
  },
};

function stateTerm(value: string): DefinitionTerm | undefined {
  const state = parseIso3(value);
  return state === value ? { kind: "state", state } : undefined;
}
