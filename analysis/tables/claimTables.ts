import type { Claim } from "../../release/Claim";
import type { Definition, DefinitionTerm } from "../../release/Definition";
import type { AgreementFigure } from "../../release/ReleaseContent";
import { count, date, describeTable, ifKnown, text, word, type ColumnOf } from "./describeTable";
import { STATE } from "./stateTables";

const TERM_KINDS = ["grouping", "state", "us_agreement"] as const;
const DEFINITION = { table: "definitions", column: "slug" };

function number<Row>(name: string, sentence: string, cell: ColumnOf<Row>["cell"]): ColumnOf<Row> {
  return { ...count(name, sentence, cell), type: "number" };
}

/** Rules that say who counts as inside a bloc. */
export const definitions = describeTable<Definition>({
  name: "definitions",
  sentence: "Rules that say which states count as inside a bloc on a day.",
  key: ["slug"],
  rowsOf: (release) => release.definitions.values(),
  columns: [
    text("slug", "The definition's short name.", ({ slug }) => slug),
    text("name", "Its name.", ({ name }) => name),
    text("rule", "The rule as a sentence.", ({ rule }) => rule),
    text("source", "Where the fact is taken from.", ({ source }) => source),
    ifKnown(text("note", "What to know of it.", ({ note }) => note)),
  ],
});

/** The rules, part by part. */
export const definitionTerms = describeTable<DefinitionTerm & { readonly definition: string }>({
  name: "definition_terms",
  sentence: "The parts of the rules: a state is inside where any part takes it in.",
  references: { definition: DEFINITION, grouping: { table: "groupings", column: "slug" }, state: STATE },
  rowsOf: (release) =>
    [...release.definitions.values()].flatMap(({ slug, terms }) => terms.map((term) => ({ ...term, definition: slug }))),
  columns: [
    text("definition", "The definition's short name.", ({ definition }) => definition),
    word(
      "kind",
      TERM_KINDS,
      "Whom the part takes in: a grouping's members, a state, those that agree with the United States.",
      ({ kind }) => kind,
    ),
    ifKnown(text("grouping", "The grouping.", (term) => (term.kind === "grouping" ? term.grouping : null))),
    ifKnown(
      word("when", ["that_day", "ever"], "Whether its members of the day or all that ever were.", (term) =>
        term.kind === "grouping" ? (term.ever ? "ever" : "that_day") : null,
      ),
    ),
    ifKnown(text("state", "The state's code.", (term) => (term.kind === "state" ? term.state : null))),
    ifKnown(
      number("at_least", "The least agreement over the five years before, from 0 to 1.", (term) =>
        term.kind === "us_agreement" ? term.atLeast : null,
      ),
    ),
  ],
});

/** Sentences that votes can test. */
export const claims = describeTable<Claim>({
  name: "claims",
  sentence: "Sentences that are tested on votes, as they were written.",
  key: ["slug"],
  references: { default_definition: DEFINITION },
  rowsOf: (release) => release.claims.values(),
  columns: [
    text("slug", "The claim's short name.", ({ slug }) => slug),
    text("sentence", "The sentence.", ({ sentence }) => sentence),
    text("tested", "The part of it that is tested.", ({ tested }) => tested),
    text("author", "Who wrote it.", ({ source }) => source.author),
    text("source_title", "In what.", ({ source }) => source.title),
    text("publisher", "Where.", ({ source }) => source.publisher),
    date("source_date", "When.", ({ source }) => source.date),
    ifKnown(text("url", "At which address.", ({ source }) => source.url)),
    text("subject", "The code of the country that the texts are on.", ({ subject }) => subject),
    text(
      "default_definition",
      "The definition it is tested under unless the reader picks another.",
      (claim) => claim.defaultDefinition,
    ),
  ],
});

/** The votes that claims speak of. */
export const claimRollCalls = describeTable({
  name: "claim_roll_calls",
  sentence: "The roll calls that a claim speaks of.",
  key: ["claim", "roll_call_id"],
  references: { claim: { table: "claims", column: "slug" }, roll_call_id: { table: "roll_calls", column: "id" } },
  rowsOf: (release) =>
    [...release.claims.values()].flatMap(({ slug, rollCalls }) => rollCalls.map((rollCall) => ({ claim: slug, rollCall }))),
  columns: [
    text("claim", "The claim's short name.", ({ claim }) => claim),
    text("roll_call_id", "The roll call's id.", ({ rollCall }) => rollCall),
  ],
});

/** Agreement that cannot be counted from the votes at hand. */
export const usAgreement = describeTable<AgreementFigure>({
  name: "us_agreement",
  sentence:
    "Agreement with the United States over the five years before a day, where the General Assembly's roll calls themselves are not in the release.",
  references: { state: STATE },
  rowsOf: (release) => release.usAgreement,
  columns: [
    date("date", "The day before which the five years end.", (row) => row.date),
    text("state", "The state's code.", ({ state }) => state),
    count("shared_roll_calls", "Roll calls on which both chose.", ({ sharedRollCalls }) => sharedRollCalls),
    number("agreement", "The mean of 1 (same), ½ (just one abstained), 0 (opposite).", ({ agreement }) => agreement),
  ],
});
