import { titleProper } from "../words/titleProper";
import { decisiveSentence } from "./decisiveSentence";
import { repairText } from "./repairText";

const LONGEST = 600;
/** `A/73/251 40 - The situation in Afghanistan. - AFGHANISTAN SITUATION`: item of the agenda (A/73/251) instead of a title. */
const AGENDA = /^A\/\d+\/251\S*\s+(\S+)\s+-\s+(.*?)\.?(?:\s+-\s+[^a-z]*)?$/;

/** The title of what was voted on and the agenda item, where the data set has them, in its words. */
export interface VoteTitle {
  readonly title: string;
  readonly agendaItem: string | null;
}

/**
 * The title from the data set's two texts: `descr`, a title or a summary of what was put to the vote, or of a President's words the
 * sentence that says it; where `descr` is an agenda item, `short`. Empty where both are.
 * @param repaired `descr`, its known damage repaired
 */
export function titleOfVote(short: string, descr: string, repaired = repairText(descr)): VoteTitle {
  const agenda = AGENDA.exec(descr);
  if (!agenda)
    return { title: bounded(spokenTitle(repaired) ?? (titleProper(repaired) || withoutCatalogue(short))), agendaItem: null };
  const title = /[a-z]/.test(short) ? withoutCatalogue(short) : "";
  return { title: bounded(title || (agenda[2] ?? "")), agendaItem: bounded(`${agenda[1]}. ${agenda[2]}`) };
}

/** Where the sentence names the draft as a whole, its title alone. */
function spokenTitle(repaired: string): string | null {
  const sentence = decisiveSentence(repaired);
  return (
    (sentence === null
      ? null
      : /^(?:We (?:now )?(?:first )?turn (?:first |now )?to )?draft resolution \w+,? (?:is )?entitled "([^"]+)"\.?$/i.exec(
          sentence,
        )?.[1]) ?? sentence
  );
}

function withoutCatalogue(text: string): string {
  return titleProper(repairText(text));
}

function bounded(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}
