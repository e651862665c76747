import { officialSymbol } from "../words/officialSymbol";

/** What the data set's `unres` says, with the session it belongs to. `part`: the letter after a number of sessions 18 to 30. */
export interface VoteSymbol {
  readonly session: string;
  readonly symbol: string | null;
  /** Whether the symbol says less than the source, which is then told in the note. */
  readonly isShortened: boolean;
}

const SECTION = /\/([IVX]{2,}|I|V|X)$/;

/**
 * The official symbol and session of `unres`.
 *
 * `SS/1/59` and `ESS/5/71` are pages of the records of special (S-1) and emergency special sessions (ES-5). A Roman number at the end is a
 * section of the resolution, which has no symbol of its own. Where `unres` (`R/677/46`) contradicts the column `session`, the column holds.
 *
 * @param hasParts whether the letter after a number of sessions 18 to 30 is a part of the resolution: it is not where votes on
 * amendments, paragraphs or motions share the number, as the letters then only count the votes
 */
export function symbolOfVote(unres: string, session: number, hasParts: boolean): VoteSymbol {
  const special = /^(E?SS)\/(\d+)/.exec(unres) ?? /^A\/RES\/(E?S)-(\d+)\//.exec(unres);
  if (special)
    return { session: `${special[1] === "ESS" || special[1] === "ES" ? "ES" : "S"}-${special[2]}`, ...symbolIn(unres) };
  const [, ownSession, rest = ""] = /^(?:A\/RES|R)\/(\d+)\/(.*)$/.exec(unres) ?? [];
  if (ownSession === undefined) return { session: String(session), symbol: null, isShortened: unres !== "" };
  const number = hasParts || session > 30 ? rest.replace(SECTION, "") : rest.replace(/[A-Z]$/, "");
  const symbol = officialSymbol(`R/${session > 30 ? session : ownSession}/${number}`);
  return { session: String(session), symbol, isShortened: symbol === null || number !== rest || Number(ownSession) !== session };
}

function symbolIn(unres: string): { symbol: string | null; isShortened: boolean } {
  const symbol = unres.startsWith("A/") ? officialSymbol(unres) : null;
  return { symbol, isShortened: symbol === null };
}
