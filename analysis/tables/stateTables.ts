import { BODIES, type Body } from "../../formats/words/Body";
import type { DateSpan } from "../../formats/words/DateSpan";
import type { Iso3 } from "../../formats/words/Iso3";
import type { BodyMembership } from "../../release/BodyMembership";
import { CONFIDENCES, type Grouping, type GroupingMembership } from "../../release/Grouping";
import { REGIONAL_GROUPS } from "../../release/RegionalGroup";
import { NAME_KINDS, STATE_KINDS, type State, type StateName } from "../../release/State";
import { date, describeTable, ifKnown, text, word, type ColumnOf } from "./describeTable";
import type { TableReference } from "./ReleaseTable";

const BODY_NAMES: Readonly<Record<Body, string>> = {
  GA: "General Assembly",
  "GA-C1": "General Assembly, First Committee",
  "GA-C2": "General Assembly, Second Committee",
  "GA-C3": "General Assembly, Third Committee",
  "GA-C4": "General Assembly, Fourth Committee",
  "GA-C5": "General Assembly, Fifth Committee",
  "GA-C6": "General Assembly, Sixth Committee",
  HRC: "Human Rights Council",
  CHR: "Commission on Human Rights",
};

export const STATE: TableReference = { table: "states", column: "iso3" };
export const BODY: TableReference = { table: "bodies", column: "code" };
const GROUPING: TableReference = { table: "groupings", column: "slug" };

const span: readonly ColumnOf<DateSpan>[] = [
  ifKnown(date("from_date", "The first day, included; left out where it is not known.", ({ from }) => from)),
  ifKnown(date("to_date", "The last day, included; left out where it has not ended or is not known.", ({ to }) => to)),
];
const source = text<{ readonly source: string }>("source", "Where the fact is taken from.", (row) => row.source);

/** The bodies whose votes are kept. */
export const bodies = describeTable<Body>({
  name: "bodies",
  sentence: "The bodies whose votes are kept.",
  key: ["code"],
  rowsOf: () => BODIES,
  columns: [
    word("code", BODIES, "How the body is written everywhere else.", (body) => body),
    text("name", "The body's name.", (body) => BODY_NAMES[body]),
  ],
});

/** Every state, with its names of today. */
export const states = describeTable<State>({
  name: "states",
  sentence: "Every state that has a vote, or has a name of its own in the records.",
  key: ["iso3"],
  rowsOf: (release) => release.states,
  columns: [
    text("iso3", "ISO 3166-1 alpha-3, ISO 3166-3 for former states, X codes where ISO has none.", (state) => state.iso3),
    text("name", "The name of today.", (state) => state.name),
    text("name_fr", "The same in French.", (state) => state.nameFr),
    text("name_es", "The same in Spanish.", (state) => state.nameEs),
    ifKnown(text("m49", "The UN's M49 code.", (state) => state.m49)),
    word("kind", STATE_KINDS, "Why it has a code.", (state) => state.kind),
    ifKnown(date("admitted", "Admission to the United Nations.", (state) => state.admitted)),
    ifKnown(date("left_on", "The end of membership.", (state) => state.left)),
    ifKnown(date("seat_from", "The first day on which the code carries votes.", ({ seat }) => seat.from)),
    ifKnown(date("seat_to", "The last such day.", ({ seat }) => seat.to)),
    source,
  ],
});

/** The states' spellings. */
export const stateNames = describeTable<StateName & { readonly iso3: Iso3 }>({
  name: "state_names",
  sentence: "Spellings of the states' names, dated where that is known.",
  references: { state: STATE },
  rowsOf: (release) => release.states.flatMap(({ iso3, names }) => names.map((name) => ({ ...name, iso3 }))),
  columns: [
    text("state", "The state's code.", ({ iso3 }) => iso3),
    text("name", "The spelling.", ({ name }) => name),
    word("kind", NAME_KINDS, "Where such spellings stand.", ({ kind }) => kind),
    ...span,
    source,
  ],
});

/** Terms in the two smaller bodies. */
export const bodyMemberships = describeTable<BodyMembership>({
  name: "body_memberships",
  sentence: "Terms in the Human Rights Council and the Commission on Human Rights.",
  references: { body: BODY, state: STATE },
  rowsOf: (release) => release.bodyMemberships,
  columns: [
    text("body", "HRC or CHR.", ({ body }) => body),
    text("state", "The state's code.", ({ state }) => state),
    ...span,
    word("regional_group", REGIONAL_GROUPS, "The group that filled the seat.", ({ regionalGroup }) => regionalGroup),
    source,
  ],
});

/** Named sets of states. */
export const groupings = describeTable<Grouping>({
  name: "groupings",
  sentence: "Named sets of states.",
  key: ["slug"],
  rowsOf: (release) => release.groupings.values(),
  columns: [
    text("slug", "The grouping's short name.", ({ slug }) => slug),
    text("name", "Its name.", ({ name }) => name),
    source,
  ],
});

/** Who was in them when. */
export const groupingMembers = describeTable<GroupingMembership & { readonly slug: string }>({
  name: "grouping_members",
  sentence: "Who was in a grouping when.",
  references: { grouping: GROUPING, state: STATE },
  rowsOf: (release) => [...release.groupings.values()].flatMap(({ slug, members }) => members.map((one) => ({ ...one, slug }))),
  columns: [
    text("grouping", "The grouping's short name.", ({ slug }) => slug),
    text("state", "The state's code.", ({ state }) => state),
    ...span,
    word("confidence", CONFIDENCES, "How sure the fact is; low ones are unverified.", ({ confidence }) => confidence),
    source,
  ],
});
