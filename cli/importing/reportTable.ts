import type { FileReport } from "./FileReport";

const MOST_LISTED = 12;

/**
 * A report for people: what was read and what became of it, then what needs a look.
 * @param isRefused whether the run was refused, for this file's sake or another's
 */
export function reportTable(report: FileReport, isRefused: boolean): string {
  const { added, unchanged, changed } = report;
  const rows = [
    ["", "texts", "roll calls", "votes"],
    ["read", "", count(report.read.records), count(report.read.votes)],
    ...(
      [
        ["added", added],
        ["unchanged", unchanged],
        ["changed", changed],
      ] as const
    ).map(([name, counts]) => [name, count(counts.resolutions), count(counts.rollCalls), count(counts.votes)]),
  ];
  const lines = [
    `${report.file} (${report.format}): ${verdict(report, isRefused)}`,
    ...rows.map((row) => `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(12))).join("")}`),
    ...listed(
      "refused rows",
      report.refused,
      ({ line, reason, text }) => `line ${line}: ${reason}${text === "" ? "" : ` (${text})`}`,
    ),
    ...listed("names not recognised", report.unknownNames, ({ name, count: times }) => `${name}: ${times} times`),
    ...listed(
      "tallies that do not add up",
      report.tallyMismatches,
      ({ rollCall, official, counted }) => `${rollCall}: announced ${tally(official)}, counted ${tally(counted)}`,
    ),
    ...listed("disagreements with what is shown", report.disagreements, ({ rollCall, choices, tally: differs }) =>
      [
        rollCall,
        ...choices.slice(0, 4).map(({ state, shown, read }) => `${state} ${read ?? "no choice"}, shown ${shown ?? "no choice"}`),
        ...(differs ? [`counts ${tally(differs.counted)}, announced ${tally(differs.official)}`] : []),
      ].join("; "),
    ),
    `  ${report.seconds.toFixed(1)} s, at most ${Math.round(report.peakMemoryBytes / 2 ** 20)} MB of memory`,
  ];
  return `${lines.join("\n")}\n`;
}

function verdict({ refused, brokeOff, leftOut, written, dryRun }: FileReport, isRefused: boolean): string {
  if (isRefused && refused.length === 0 && !brokeOff) return "not written, since another file of the run is refused";
  if (isRefused && !dryRun) return "refused, nothing was written";
  const kept = leftOut > 0 ? `, ${count(leftOut)} roll calls left out` : "";
  if (dryRun) return `dry run, nothing was written${kept}`;
  return (written ? "imported" : "nothing new, nothing was written") + kept;
}

function listed<T>(what: string, list: readonly T[], line: (item: T) => string): string[] {
  if (list.length === 0) return [];
  const more = list.length > MOST_LISTED ? [`    … and ${count(list.length - MOST_LISTED)} more: --report lists all`] : [];
  return [`  ${count(list.length)} ${what}`, ...list.slice(0, MOST_LISTED).map((item) => `    ${line(item)}`), ...more];
}

function tally(counts: {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
}): string {
  return [counts.inFavour, counts.against, counts.abstaining].map((each) => each ?? "?").join("-");
}

function count(number: number): string {
  return number.toLocaleString("en-GB");
}
