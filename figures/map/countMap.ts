import { countTally } from "../../analysis/countTally";
import { regionalGroupOn } from "../../analysis/regionalGroupOn";
import { areasOn } from "../../components/map/areasOn";
import { WORLD } from "../../components/map/World";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { firstClaim } from "../facts/claimFor";
import { rollCallAt } from "../facts/rollCallAt";
import type { DrawnAs, MapMember, MapNumbers } from "./MapNumbers";
import type { MapParameters } from "./mapParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** Who voted how in a roll call, and where on the map each member is drawn. @throws UnknownInRelease */
export function countMap(release: Release, parameters: MapParameters, say: Messages = en): MapNumbers {
  const { rollCall, row } = rollCallAt(release, parameters.rollCall ?? firstClaim(release).rollCalls[0]);
  const voted = release.states.flatMap((state, place) => {
    const choice = release.choices.choiceOf(row, place);
    return choice ? [{ state, choice }] : [];
  });
  const areas = areasOn(new Set(voted.map(({ state }) => state.iso3)), rollCall.date);
  const members = voted.map(({ state, choice }): MapMember => {
    const own = areas.get(state.iso3) ?? [];
    return {
      state: state.iso3,
      name: say.stateOn(state, rollCall.date),
      group: regionalGroupOn(release, state.iso3, rollCall.date, rollCall.body),
      choice,
      drawnAs: drawnAs(state, own),
      areas: own,
    };
  });
  const { id, symbol, body, date, mode, outcome } = rollCall;
  return {
    rollCall: { id, symbol, body, date, mode, outcome },
    tally: countTally(release, row) ?? rollCall.officialTally,
    members: members.sort((a, b) => say.compare(a.name, b.name)),
  };
}

function drawnAs({ iso3, kind }: State, areas: readonly string[]): DrawnAs {
  if (areas.some((code) => code !== iso3)) return "former_area";
  if (areas.length > 0) return "area";
  if (!WORLD.dots[iso3]) return "nothing";
  return kind === "former_member" ? "former_dot" : "dot";
}
