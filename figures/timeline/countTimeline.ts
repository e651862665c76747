import type { Bloc } from "../../analysis/ClaimTest";
import { countAmong } from "../../analysis/countAmong";
import { countTally } from "../../analysis/countTally";
import { maskOfBloc } from "../../analysis/resolveBloc";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import { blocOf } from "../facts/blocOf";
import { firstClaim } from "../facts/claimFor";
import { panelFor, panelsOf } from "./panelsOf";
import { selectedText } from "./selectedText";
import type { TimelineNumbers, TimelineText } from "./TimelineNumbers";
import type { TimelineParameters } from "./timelineParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** Every text on a subject that was put to a decision, with its tally. @throws UnknownInRelease */
export function countTimeline(release: Release, parameters: TimelineParameters, say: Messages = en): TimelineNumbers {
  const subject = parameters.subject ?? firstClaim(release).subject;
  const place = release.stateIndex.get(subject);
  const state = place === undefined ? undefined : release.states[place];
  if (!state) throw new UnknownInRelease("state", subject);
  const bloc = parameters.definition || parameters.states ? blocOf(release, parameters, "") : undefined;
  const panels = panelsOf(parameters.body, say);
  const shown = new Set(panels.map(({ key }) => key));
  const texts = textsOn(release, subject, bloc, parameters).filter(({ panel }) => shown.has(panel));
  return {
    subject: { state: subject, name: say.stateShort(state) },
    panels,
    bloc: bloc ? say.bloc(bloc) : null,
    selected: selectedText(release, subject, texts) ?? null,
    texts,
  };
}

function textsOn(release: Release, subject: Iso3, bloc: Bloc | undefined, { body }: TimelineParameters): TimelineText[] {
  return release.rollCalls.flatMap((rollCall, row): TimelineText[] => {
    const panel = panelFor(rollCall.body, body);
    if (rollCall.subject !== subject || rollCall.kind !== "adoption" || rollCall.mode === "none" || !panel) return [];
    const counted = countTally(release, row);
    const official = rollCall.officialTally;
    const { id, symbol, date, mode } = rollCall;
    return [
      {
        id,
        symbol,
        body: rollCall.body,
        panel,
        date,
        mode,
        tally: official.inFavour === null && counted ? counted : official,
        inFavourInside: bloc && counted ? countAmong(release, row, maskOfBloc(release, bloc, date)).inFavour : null,
      },
    ];
  });
}
