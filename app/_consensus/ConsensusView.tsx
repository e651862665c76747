import Link from "next/link";
import { consensusByYear } from "../../analysis/consensusByYear";
import { consensusMoves } from "../../analysis/consensusMoves";
import { DataTable } from "../../components/DataTable";
import { barParts } from "../../components/layout/barParts";
import { ShareBar } from "../../components/ShareBar";
import { bodyName } from "../../figures/words/bodyName";
import { dayInWords } from "../../figures/words/dayInWords";
import { modeInWords } from "../../figures/words/modeInWords";
import type { Release } from "../../release/Release";
import { withdrawnTexts } from "./withdrawnTexts";

const BODIES = ["HRC", "CHR", "GA", "GA-C3"] as const;

/** Adoption without a vote as an outcome of its own: how often, on what it came and went, and what was withdrawn. */
export function ConsensusView({ release }: { readonly release: Release }) {
  const withdrawn = withdrawnTexts(release);
  return (
    <>
      <h1>Consensus</h1>
      <p>
        A text adopted without a vote is not a text that all supported: no member asked for a vote. It belongs on every time line,
        and it is never counted as votes in favour. A release that holds only recorded votes of a body, as data sets of votes do,
        says nothing of what that body adopted without one.
      </p>
      {BODIES.map((body) => (
        <Years key={body} name={bodyName(body)} years={consensusByYear(release, body)} />
      ))}
      <h2>From vote to consensus and back</h2>
      <p className="muted">Countries whose texts were decided otherwise than the text before, in the same body.</p>
      <ul>
        {consensusMoves(release).map(({ subject, body, texts, moves }) => (
          <li key={`${subject} ${body}`}>
            {release.states[release.stateIndex.get(subject) ?? -1]?.name ?? subject}, {bodyName(body)} ({texts} texts):{" "}
            {moves.map(({ row, to }) => (
              <span key={row}>
                <Link href={`/resolutions/${release.rollCalls[row]?.id ?? ""}`} prefetch={false}>
                  {release.rollCalls[row]?.date.slice(0, 4)}
                </Link>{" "}
                {modeInWords(to)}{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <h2>Withdrawn or not considered</h2>
      {withdrawn.length === 0 && <p>None in this release.</p>}
      <ul>
        {withdrawn.map(({ id, symbol, draft, title, date, outcome }) => (
          <li key={id}>
            <Link href={`/resolutions/${id}`} prefetch={false}>
              {symbol ?? draft ?? id}
            </Link>
            , {dayInWords(date)}, {outcome === "withdrawn" ? "withdrawn" : "not considered"}: {title}
          </li>
        ))}
      </ul>
    </>
  );
}

const YEAR_COLUMNS = [
  { key: "year", label: "Year", numeric: false },
  { key: "recordedVote", label: "Recorded vote", numeric: true },
  { key: "withoutAVote", label: "Without a vote", numeric: true },
  { key: "otherVote", label: "Not recorded", numeric: true },
  { key: "shares", label: "Shares", numeric: false, shape: "bar" as const },
];

function Years({ name, years }: { readonly name: string; readonly years: ReturnType<typeof consensusByYear> }) {
  if (years.length === 0) return null;
  const rows = years.toReversed().map(({ year, recordedVote, withoutAVote, otherVote }) => {
    const parts = barParts([
      ["measure", recordedVote] as const,
      ["abstaining", otherVote] as const,
      ["without-a-vote", withoutAVote] as const,
    ]);
    return [year, recordedVote, withoutAVote, otherVote, <ShareBar key="shares" parts={parts} />];
  });
  return (
    <section>
      <h2>{name}</h2>
      <DataTable caption={name} isCaptionHidden columns={YEAR_COLUMNS} rows={rows} />
    </section>
  );
}
