import { countTally } from "../../analysis/countTally";
import { bodyName } from "../../figures/words/bodyName";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import { FigureOnPage } from "../_figures/FigureOnPage";
import { BesideTheVote } from "./BesideTheVote";
import { NeighbourLinks } from "./NeighbourLinks";
import { outcomeInWords } from "./outcomeInWords";
import { SourceList } from "./SourceList";
import { TallyTable } from "./TallyTable";
import { VoteMap } from "./VoteMap";
import styles from "./RollCallView.module.css";

/** One roll call: what came of it, the tallies, the vote drawn and every state's choice in the table behind the drawing, and its sources. */
export function RollCallView({ release, index }: { readonly release: Release; readonly index: number }) {
  const rollCall = release.rollCalls[index];
  if (!rollCall) return null;
  const counted = countTally(release, index);
  const { id, symbol, draft, title, body, session, date, note, mode } = rollCall;
  return (
    <>
      <p className={styles.above}>
        {bodyName(body)}, session {session} · {dayInWords(date)}
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.symbols}>
        {symbol ?? "No symbol"}
        {draft && draft !== symbol && <span className="muted"> (draft {draft})</span>}
      </p>
      <p className={styles.outcome}>{outcomeInWords(rollCall)}.</p>
      {mode === "without_a_vote" && (
        <p className="muted">Without a vote is not the same as supported by all: no member asked for a vote.</p>
      )}
      {counted && <FigureOnPage release={release} name="vote" params={{ rollCall: id }} />}
      {counted && <VoteMap release={release} rollCall={id} />}
      {mode === "recorded_vote" && <TallyTable official={rollCall.officialTally} counted={counted} />}
      <BesideTheVote release={release} index={index} />
      {note && <p className={styles.note}>{note}</p>}
      <SourceList rollCall={rollCall} />
      <NeighbourLinks release={release} index={index} />
    </>
  );
}
