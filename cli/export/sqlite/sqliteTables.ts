import { definitions } from "../../../analysis/tables/claimTables";
import { rollCalls, rollCallTopics } from "../../../analysis/tables/rollCallTables";
import { bodies, bodyMemberships, groupingMembers, groupings, stateNames, states } from "../../../analysis/tables/stateTables";
import { votes } from "../../../analysis/tables/votesTable";
import { column, sqliteTable, type SqliteTable } from "./SqliteTable";

/** The tables that the file has as the release has them. */
export const SHARED_TABLES = [bodies, states, stateNames, groupings, groupingMembers, bodyMemberships, definitions];

// A hundred bytes of id in each of 850,000 rows would double the file: here votes and topics know their roll call by a number.
const NUMBER = column("roll_call", "The roll call's number.", "INTEGER");
const BY_NUMBER = { roll_call: "roll_calls(roll_call)" };

const ofRollCalls = sqliteTable(rollCalls);
const ofTopics = sqliteTable(rollCallTopics);
const ofVotes = sqliteTable(votes);
const [, stateOfVote, , choice, group] = ofVotes.columns;

/** The tables of the SQLite file, in the order in which they are filled. */
export const SQLITE_TABLES: readonly SqliteTable[] = [
  {
    name: "release",
    sentence: "Which release the file holds: one row.",
    columns: [
      column("number", "The release's number.", "INTEGER"),
      column("published_at", "When it was published, ISO 8601, UTC."),
      column("note", "What it brought, in the words of who published it."),
      column("hash", "SHA-256 of its canonical record, to cite it by."),
    ],
    key: [],
    references: {},
  },
  ...[bodies, states, stateNames].map(sqliteTable),
  {
    ...ofRollCalls,
    columns: [
      column("roll_call", "A number within this file, for joining. Another release may number otherwise: cite `id`.", "INTEGER"),
      ...ofRollCalls.columns,
    ],
    key: ["roll_call"],
  },
  {
    ...ofTopics,
    columns: [NUMBER, ...ofTopics.columns.slice(1)],
    key: ["roll_call", "topic"],
    references: BY_NUMBER,
  },
  {
    name: "names_of_the_day",
    sentence: "The names that states had on the days of their votes, each once.",
    columns: [column("name", "A number within this file.", "INTEGER"), column("text", "The name.")],
    key: ["name"],
    references: {},
  },
  {
    ...ofVotes,
    columns: [NUMBER, stateOfVote, choice, column("name", "The number of its name of the day.", "INTEGER"), group].filter(
      (own) => own !== undefined,
    ),
    key: ["roll_call", "state"],
    references: { ...BY_NUMBER, state: "states(iso3)", name: "names_of_the_day(name)" },
  },
  ...[groupings, groupingMembers, bodyMemberships, definitions].map(sqliteTable),
];
