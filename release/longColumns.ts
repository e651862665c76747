import { LONG_CSV_COLUMNS, type LongCsvColumn } from "../formats/longCsv/longCsvColumns";
import { BODIES } from "../formats/words/Body";
import { CHOICES } from "../formats/words/Choice";
import { KINDS } from "../formats/words/Kind";
import { MODES } from "../formats/words/Mode";

/** What a column of the long table is, for people and for programs: the one description that files, API and documentation share. */
export interface LongColumn {
  readonly key: LongCsvColumn;
  readonly type: "text" | "integer";
  /** What it may hold, where that is a closed set. */
  readonly words: readonly string[] | null;
  /** Whether it may be empty: what is not known is left out, never written as 0. */
  readonly optional: boolean;
  readonly sentence: string;
}

type Described = Omit<LongColumn, "key">;

const text = (sentence: string, optional = false): Described => ({ type: "text", words: null, optional, sentence });
const word = (words: readonly string[], sentence: string, optional = false): Described => ({
  type: "text",
  words,
  optional,
  sentence,
});
const count = (sentence: string): Described => ({ type: "integer", words: null, optional: true, sentence });

const DESCRIBED: Readonly<Record<LongCsvColumn, Described>> = {
  roll_call_id: text("The roll call's id, as it stands in every address. Never renumbered."),
  body: word(
    BODIES,
    "The body that decided: the General Assembly, one of its Main Committees, the Human Rights Council, the Commission on Human Rights.",
  ),
  session: text("The session as the UN numbers it: 25, S-17 (special), ES-11 (emergency special)."),
  date: text("The day as YYYY-MM-DD, shorter where the source is: 1946-05, 1946."),
  symbol: text("The document symbol of the text or, for an amendment, of the amendment. Not unique.", true),
  draft_symbol: text("The symbol of the draft: the one that was adopted, or that the amendment would change.", true),
  kind: word(KINDS, "What was voted on: a whole text, an amendment to it, a paragraph of it, a motion."),
  mode: word(MODES, "How it was decided; none where it was withdrawn or not considered."),
  title: text("The title of the text."),
  subject: text("The ISO 3166-1 alpha-3 code of the country that the text is on, where it is on one.", true),
  state: text(
    "The ISO 3166-1 alpha-3 code of the state (ISO 3166-3 for former states). Empty in the one row of a text without choices.",
    true,
  ),
  state_name: text("The state's name of that day in the UN's records.", true),
  choice: word(
    CHOICES,
    "What the state chose. A state that was not a member has no row; a member that took no part is non_voting.",
    true,
  ),
  official_in_favour: count("The announced number in favour. The choices may add up to another: neither is corrected."),
  official_against: count("The announced number against."),
  official_abstaining: count("The announced number abstaining."),
  official_non_voting: count("The announced number of members that took no part."),
  source: text("What the choices are taken from."),
};

/** The columns of the long table, in their order. */
export const LONG_COLUMNS: readonly LongColumn[] = LONG_CSV_COLUMNS.map((key) => ({ key, ...DESCRIBED[key] }));
