import { countTally } from "../../analysis/countTally";
import { flowBetween, type Flow } from "../../analysis/flowBetween";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { BadParameters } from "../BadParameters";
import { firstClaim } from "../facts/claimFor";
import { neighbourVotes } from "../facts/neighbourVotes";
import { rollCallAt } from "../facts/rollCallAt";
import type { FlowBand, SwitchersNumbers } from "./SwitchersNumbers";
import type { SwitchersParameters } from "./switchersParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** Who stood where at two texts. @throws UnknownInRelease; BadParameters where no earlier vote is given and there is none */
export function countSwitchers(release: Release, parameters: SwitchersParameters, say: Messages = en): SwitchersNumbers {
  const { members = "all" } = parameters;
  const to = rollCallAt(release, parameters.to ?? firstClaim(release).rollCalls[0]);
  const from = parameters.from ? rollCallAt(release, parameters.from) : voteBefore(release, to.row);
  const isKnown = [from, to].every(({ row }) => countTally(release, row) !== undefined);
  const flows = isKnown ? flowBetween(release, from.row, to.row) : [];
  return {
    ...{ from: textOf(from.rollCall), to: textOf(to.rollCall), members },
    bands: flows.filter((flow) => members === "all" || isAtBoth(flow)).map((flow) => bandOf(release, flow, to.rollCall, say)),
  };
}

/** Whether a flow is of members at both texts. */
export function isAtBoth({ from, to }: Pick<Flow, "from" | "to">): boolean {
  return from !== "not_a_member" && to !== "not_a_member";
}

function voteBefore(release: Release, row: number): ReturnType<typeof rollCallAt> {
  const { before } = neighbourVotes(release, row);
  const id = before === undefined ? undefined : release.rollCalls[before]?.id;
  if (id) return rollCallAt(release, id);
  throw new BadParameters([{ parameter: "from", message: "There is no earlier recorded vote on the subject: say which one." }]);
}

function textOf({ id, symbol, body, date }: RollCall): SwitchersNumbers["from"] {
  return { id, symbol, body, date };
}

function bandOf(release: Release, { from, to, states }: Flow, { date }: RollCall, say: Messages): FlowBand {
  return {
    ...{ from, to },
    states: states.flatMap((code) => {
      const state = release.states[release.stateIndex.get(code) ?? -1];
      return state ? [{ code, name: say.stateOn(state, date), figureName: say.stateShort(state) }] : [];
    }),
  };
}
