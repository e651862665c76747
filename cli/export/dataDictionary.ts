import { packageSections } from "../../analysis/dataPackage/packageDictionary";
import { markdownTable } from "../../formats/markdown/markdownTable";
import { LONG_COLUMNS } from "../../release/longColumns";
import type { SqliteTable } from "./sqlite/SqliteTable";
import { SQLITE_TABLES } from "./sqlite/sqliteTables";
import { SQLITE_VIEWS } from "./sqlite/sqliteViews";

const INTRODUCTION = `# Data dictionary

What the files of a release hold. Written from the descriptions that the files themselves are made from (\`npx tsx cli/data-dictionary.ts\`): change those, not this page.

Dates are \`YYYY-MM-DD\`, shorter where the source is. Codes of states are ISO 3166-1 alpha-3. What is not known is left empty (CSV) or null, never 0. A state that was not a member that day has no choice; a member that took no part is \`non_voting\`. Announced counts and choices may differ; neither is corrected.`;

const RELEASE_JSON = `## release-json

The whole release as one JSON document in UTF-8. Each entry of a list stands on a line of its own.

| member | holds |
| --- | --- |
| \`format\`, \`version\` | \`recorded-vote-release\`, and the layout's number: 1. A later layout that is not a mere addition gets another number |
| \`release\` | \`number\`, \`publishedAt\`, \`note\`, \`hash\` |
| \`states\` | the states with \`names\`, each with \`kind\`, \`from\`, \`to\`, \`source\` |
| \`bodyMemberships\` | terms in the Human Rights Council and the Commission on Human Rights |
| \`groupings\` | named sets of states with their dated \`members\` |
| \`definitions\` | rules that say which states are inside a bloc, as \`rule\` (a sentence) and \`terms\` |
| \`claims\` | claims with their source and the roll calls they speak of |
| \`usAgreement\` | agreement with the United States over five years, where the roll calls themselves are not in the release |
| \`rollCalls\` | the decisions in the words of the API (\`officialTally\`, \`topics\`, \`sources\`, \`disagreements\` …), and \`votes\`: for each choice the codes of the states, or null where the choices are not known |`;

const DATA_PACKAGE =
  "A ZIP archive that is a Frictionless Data Package: `datapackage.json` (types, constraints, keys and SHA-256 of each file), the files below, this dictionary of them, `CITATION.cff`, `LICENSE.md`, `README.md` and `SHA256SUMS`. It is also at `/data/releases/N/recorded-vote-N.zip`.";

/** `docs/data-dictionary.md`, from the one description of each column. */
export function dataDictionary(): string {
  return [INTRODUCTION, longTable(), RELEASE_JSON, sqliteFile(), dataPackage()].join("\n\n") + "\n";
}

function longTable(): string {
  const rows = LONG_COLUMNS.map(({ key, type, words, optional, sentence }) => {
    const closed = words === null ? "" : ` One of ${words.map((word) => `\`${word}\``).join(", ")}.`;
    return [`\`${key}\``, type, optional ? "yes" : "", `${sentence}${closed}`];
  });
  const text = `## long-csv and parquet

One row a choice, ordered by date, id and code; a text without choices is one row with \`state\`, \`state_name\` and \`choice\` empty. CSV by RFC 4180; texts are exact, also where one begins with \`=\`: open the file as data, not as formulas. In Parquet integers are INT32, and the file's metadata names the release (\`recorded_vote.release\`, \`recorded_vote.hash\`).`;
  return `${text}\n\n${markdownTable(["column", "type", "may be empty", "holds"], rows)}`;
}

function dataPackage(): string {
  return ["## data-package", DATA_PACKAGE, ...packageSections(3)].join("\n\n");
}

function sqliteFile(): string {
  const views = SQLITE_VIEWS.map(({ name, sentence }) => [`\`${name}\``, sentence]);
  return [
    "## sqlite",
    "One SQLite 3 file. The views are to be used at once:",
    markdownTable(["view", "holds"], views),
    "Agreement between two states, for instance: `SELECT avg(1 - abs(a.position - b.position)), count(*) FROM positions a JOIN positions b USING (roll_call) WHERE a.state = 'FRA' AND b.state = 'GBR'`.",
    ...SQLITE_TABLES.map(sqliteTable),
  ].join("\n\n");
}

function sqliteTable({ name, sentence, columns, key }: SqliteTable): string {
  const rows = columns.map((own) => [
    `\`${own.name}\`${key.includes(own.name) ? " (key)" : ""}`,
    own.type.toLowerCase(),
    own.optional ? "yes" : "",
    own.sentence,
  ]);
  return `### ${name}\n\n${sentence}\n\n${markdownTable(["column", "type", "may be NULL", "holds"], rows)}`;
}
