import type { CountedTally } from "../../formats/words/Tally";
import { bodyName } from "../../figures/words/bodyName";
import { capitalised } from "../../figures/words/capitalised";
import { dayInWords } from "../../figures/words/dayInWords";
import { tallyInWords } from "../../figures/words/tallyInWords";
import type { RollCall } from "../../release/RollCall";
import { outcomeInWords } from "./outcomeInWords";
import styles from "./VoteHead.module.css";

/** What a roll call is, and what came of it in words. */
export function VoteHead({ rollCall, counted }: { readonly rollCall: RollCall; readonly counted: CountedTally | undefined }) {
  const { symbol, draft, title, body, session, date, mode } = rollCall;
  return (
    <>
      <p className={styles.above}>
        {bodyName(body)}, session {session} · {dayInWords(date)}
      </p>
      <h1 className={styles.title}>{capitalised(title)}</h1>
      <p className={styles.symbols}>
        {symbol ?? "No symbol"}
        {draft && draft !== symbol && <span className="muted"> (draft {draft})</span>}
      </p>
      <p className={styles.outcome}>{outcomeInWords(rollCall, counted)}.</p>
      {counted && (
        <p className={styles.words}>
          {tallyInWords(counted)}, of {counted.members} members.
        </p>
      )}
      {mode === "without_a_vote" && (
        <p className="muted">Without a vote is not the same as supported by all: no member asked for a vote.</p>
      )}
    </>
  );
}
