import { CHOICES } from "../../formats/words/Choice";
import { KINDS } from "../../formats/words/Kind";
import { MODES } from "../../formats/words/Mode";
import { OUTCOMES } from "../../formats/words/Outcome";
import { BODIES } from "../../formats/words/Body";
import { CONFIDENCES } from "../../release/Grouping";
import { NAME_KINDS, STATE_KINDS } from "../../release/State";
import type { Database } from "../../store/Database";
import { loadSeed } from "../../store/seed/loadSeed";
import { smallContent } from "../support/smallContent";
import { asApp, dropTestDatabase, openTestDatabase } from "../support/testDatabase";

// Every statement runs as the program's own role, on the small content. Planted fault: each constraint taken out of the migration lets its statement through (seen for all but those of drafts).

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await loadSeed(database, smallContent, "small");
});
afterAll(() => dropTestDatabase(database));

const ROLL_CALL = "public_id = 'a-hrc-res-25-25'";
const STATE = "(SELECT id FROM state WHERE iso3 = 'USA')";
const VOTE_OF = `(SELECT id FROM roll_call WHERE ${ROLL_CALL})`;

/** A draft as it should be, but for that. */
function draftWith(fault: string): string {
  return `INSERT INTO draft (kind, document, created_by, updated_by) VALUES ('roll_call', '{}', 'ann', 'ann'); UPDATE draft SET ${fault}`;
}

test.each([
  ["an unknown body", "INSERT INTO body (code) VALUES ('SC')", "body_code_known"],
  ["a body twice", "INSERT INTO body (code) VALUES ('GA')", "body_code_key"],
  [
    "a session twice",
    "INSERT INTO session (body_id, label) SELECT body_id, label FROM session LIMIT 1",
    "session_body_id_label_key",
  ],
  ["a session without a label", "UPDATE session SET label = ' '", "session_label_line"],
  ["a symbol with a blank", "UPDATE resolution SET symbol = 'A/RES/1 2'", "resolution_symbol_form"],
  ["a draft with a line break", "UPDATE resolution SET draft = E'A/\\nL.1'", "resolution_draft_form"],
  ["a text without a title", "UPDATE resolution SET title = ''", "resolution_title_given"],
  [
    "a roll call's id in capitals",
    "INSERT INTO roll_call (public_id, resolution_id, date, kind, mode, outcome, confidence, source) SELECT 'A-RES-1', resolution_id, date, kind, mode, outcome, confidence, source FROM roll_call LIMIT 1",
    "roll_call_public_id_form",
  ],
  [
    "a roll call's id twice",
    "INSERT INTO roll_call (public_id, resolution_id, date, kind, mode, outcome, confidence, source) SELECT public_id, resolution_id, date, kind, mode, outcome, confidence, source FROM roll_call LIMIT 1",
    "roll_call_public_id_key",
  ],
  ["another id for a roll call", `UPDATE roll_call SET public_id = 'b' WHERE ${ROLL_CALL}`, "keeps its id"],
  ["30 February", "UPDATE roll_call SET date = '2014-02-30'", "roll_call_date_form"],
  ["29 February of a year without one", "UPDATE roll_call SET date = '1900-02-29'", "roll_call_date_form"],
  ["a date of month and day alone", "UPDATE roll_call SET date = '03-28'", "roll_call_date_form"],
  ["a negative tally", "UPDATE roll_call SET official_against = -1", "roll_call_tally_not_negative"],
  [
    "a withdrawn text with a recorded vote",
    `UPDATE roll_call SET outcome = 'withdrawn' WHERE ${ROLL_CALL}`,
    "roll_call_undecided_has_no_mode",
  ],
  ["a draft of a kind with blanks", draftWith("kind = 'a vote'"), "draft_kind_form"],
  ["a draft that is a list", draftWith("document = '[]'"), "draft_document_is_object"],
  ["a draft's version of nothing", draftWith("version = 0"), "draft_version_counts"],
  ["a draft by nobody", draftWith("updated_by = ' '"), "draft_people_given"],
  ["a draft that is ready and nobody said so", draftWith("status = 'ready'"), "draft_ready_by_somebody"],
  [
    "a draft published in no release",
    draftWith("status = 'published', ready_by = 'ann', target = 'a'"),
    "draft_published_in_release",
  ],
  ["a draft in a release and not published", draftWith("release = 1"), "draft_published_in_release"],
  ["a correction that knows no version", draftWith("base = '{}', target = 'a'"), "draft_change_knows_base"],
  ["a version of nothing", "UPDATE roll_call SET version = 0", "roll_call_version_counts"],
  [
    "a second choice of one state",
    `INSERT INTO vote SELECT roll_call_id, state_id, 'against', source_id FROM vote WHERE roll_call_id = ${VOTE_OF}`,
    "vote_pkey",
  ],
  [
    "a choice of no roll call",
    "UPDATE vote SET roll_call_id = 0 WHERE state_id = (SELECT id FROM state WHERE iso3 = 'COD')",
    "vote_roll_call_id_fkey",
  ],
  [
    "a choice of no state",
    "UPDATE vote SET state_id = 0 WHERE state_id = (SELECT id FROM state WHERE iso3 = 'COD')",
    "vote_state_id_fkey",
  ],
  ["a choice without a source", "UPDATE vote SET source_id = 0", "vote_source_id_fkey"],
  [
    "a reading twice",
    "INSERT INTO vote_reading (roll_call_id, state_id, source) SELECT roll_call_id, state_id, source FROM vote_reading LIMIT 1",
    "vote_reading_roll_call_id_state_id_source_key",
  ],
  ["a reading of nobody", "UPDATE vote_reading SET source = ''", "vote_reading_source_given"],
  [
    "an intention twice",
    "INSERT INTO intention (roll_call_id, state_id, choice, source) SELECT roll_call_id, state_id, 'against', source FROM intention",
    "intention_roll_call_id_state_id_source_key",
  ],
  ["an intention without a source", "UPDATE intention SET source = ''", "intention_source_given"],
  ["a sponsor twice", "INSERT INTO sponsorship SELECT * FROM sponsorship", "sponsorship_pkey"],
  ["a document consulted in a month", "UPDATE source SET consulted = '2024-01'", "source_consulted_is_day"],
  ["a document without symbol and address", "INSERT INTO source (consulted) VALUES ('2024-01-01')", "source_names_something"],
  [
    "a document twice, though parts are missing",
    "INSERT INTO source (symbol, url, consulted) SELECT symbol, url, consulted FROM source WHERE symbol IS NULL",
    "source_once",
  ],
  ["a state's code of two letters", "UPDATE state SET iso3 = 'US' WHERE iso3 = 'USA'", "state_iso3_form"],
  ["a state's code twice", "UPDATE state SET iso3 = 'BRA' WHERE iso3 = 'USA'", "state_iso3_key"],
  ["an M49 code of letters", "UPDATE state SET m49 = 'ABC'", "state_m49_form"],
  ["a state without a name", "UPDATE state SET name = ''", "state_name_given"],
  ["an impossible date of admission", "UPDATE state SET admitted = '1945-13'", "state_dates_form"],
  ["a seat that ends before it begins", "UPDATE state SET seat_from = '1992-05', seat_to = '1992-04-30'", "state_seat_span"],
  ["a member that left before it came", "UPDATE state SET admitted = '1992', left_on = '1991-12'", "state_membership_span"],
  ["a name that ends before it begins", "UPDATE state_name SET from_date = '2000', to_date = '1999'", "state_name_span"],
  ["an impossible date of a name", "UPDATE state_name SET from_date = '20000'", "state_name_dates_form"],
  [
    "a name twice",
    "INSERT INTO state_name (state_id, name, kind, source) SELECT state_id, name, kind, source FROM state_name WHERE from_date IS NULL LIMIT 1",
    "state_name_once",
  ],
  ["a grouping's slug with blanks", "UPDATE \"grouping\" SET slug = 'a b'", "grouping_slug_form"],
  [
    "a membership that ends before it begins",
    "UPDATE grouping_membership SET from_date = '2000', to_date = '1999'",
    "grouping_membership_span",
  ],
  ["an impossible date of a membership", "UPDATE grouping_membership SET from_date = 'early'", "grouping_membership_dates_form"],
  [
    "a state twice in a grouping at one time",
    "INSERT INTO grouping_membership (grouping_id, state_id, from_date, source, confidence) SELECT grouping_id, state_id, '1992-04-30', source, confidence FROM grouping_membership WHERE to_date = '1992-04'",
    "grouping_membership_one_at_a_time",
  ],
  [
    "a seat filled from no regional group",
    "UPDATE body_membership SET regional_group = 'arctic'",
    "body_membership_regional_group_known",
  ],
  ["a term that ends before it begins", "UPDATE body_membership SET to_date = '2013'", "body_membership_span"],
  ["an impossible date of a term", "UPDATE body_membership SET from_date = '2014-00'", "body_membership_dates_form"],
  [
    "two terms of one state at one time",
    "INSERT INTO body_membership (body_id, state_id, from_date, regional_group, confidence, source) SELECT body_id, state_id, '2016', regional_group, confidence, source FROM body_membership",
    "body_membership_one_at_a_time",
  ],
  ["an agreement of more than everything", "UPDATE agreement_figure SET agreement = 1.01", "agreement_figure_is_share"],
  ["an agreement that is not a number", "UPDATE agreement_figure SET agreement = 'NaN'", "agreement_figure_is_share"],
  [
    "a negative number of shared votes",
    "UPDATE agreement_figure SET shared_roll_calls = -1",
    "agreement_figure_shared_not_negative",
  ],
  ["an impossible date of a figure", "UPDATE agreement_figure SET date = '2014-3'", "agreement_figure_date_form"],
  ["a figure twice", "INSERT INTO agreement_figure SELECT * FROM agreement_figure", "agreement_figure_pkey"],
  ["a definition's slug in capitals", "UPDATE definition SET slug = 'West'", "definition_slug_form"],
  [
    "a term that says two things",
    `UPDATE definition_term SET state_id = ${STATE} WHERE kind = 'us_agreement'`,
    "definition_term_says_one_thing",
  ],
  [
    "a term that says nothing",
    "UPDATE definition_term SET grouping_id = NULL WHERE kind = 'grouping'",
    "definition_term_says_one_thing",
  ],
  ["a threshold over one", "UPDATE definition_term SET at_least = 70 WHERE kind = 'us_agreement'", "definition_term_is_share"],
  ["a grouping taken away under a definition", 'DELETE FROM "grouping"', "definition_term_grouping_id_fkey"],
  ["a claim's slug with an underscore", "UPDATE claim SET slug = 'a_b'", "claim_slug_form"],
  ["a tested part that is not in the sentence", "UPDATE claim SET tested = 'something else'", "claim_tested_is_quoted"],
  ["an impossible date of a claim's source", "UPDATE claim SET source_date = 'May'", "claim_source_date_form"],
  [
    "a roll call twice in a claim",
    "INSERT INTO claim_roll_call SELECT claim_id, 7, roll_call_id FROM claim_roll_call LIMIT 1",
    "claim_roll_call_claim_id_roll_call_id_key",
  ],
  ["a place before the first", "UPDATE claim_roll_call SET position = -1 WHERE position = 0", "claim_roll_call_position_counts"],
  ["a roll call taken away under a claim", `DELETE FROM roll_call WHERE ${ROLL_CALL}`, "claim_roll_call_roll_call_id_fkey"],
  ["a release that skips a number", release(3, 1), "release_follows_parent"],
  ["a first release that is not number 1", release(2, null), "release_follows_parent"],
  ["a release's hash in capitals", release(1, null, "A".repeat(64)), "release_hash_form"],
  ["a release without bytes", release(1, null, "a".repeat(64), ""), "release_has_bytes"],
  ["a second row of the publishing lock", "UPDATE publication SET id = 2", "publication_one_row"],
])("the database refuses %s", async (_, statement, constraint) => {
  await expect(asApp(database, statement)).rejects.toThrow(constraint);
});

function release(number: number, parent: number | null, hash = "a".repeat(64), bytes = "x"): string {
  return `INSERT INTO release (number, parent, published_at, note, hash, bytes, idempotency_key, revision_head) VALUES (${number}, ${parent}, now(), '', '${hash}', '${bytes}', '${number}', '${number}')`;
}

test.each([
  ["choice", CHOICES],
  ["kind", KINDS],
  ["mode", MODES],
  ["outcome", OUTCOMES],
  ["confidence", CONFIDENCES],
  ["state_kind", STATE_KINDS],
  ["name_kind", NAME_KINDS],
])("the database's words for %s are those of the code", async (type, words) => {
  const rows = await asApp(
    database,
    "SELECT enumlabel AS word FROM pg_enum WHERE enumtypid = $1::regtype ORDER BY enumsortorder",
    [type],
  );
  expect(rows.map(({ word }) => word)).toEqual(words);
});

test("the database's bodies are those of the code", async () => {
  const rows = await asApp(database, "SELECT code FROM body");
  expect(rows.map(({ code }) => code).toSorted()).toEqual(BODIES.toSorted());
});

test("a date may be as short as the record's, and a membership may end in the month in which the next begins the day after", async () => {
  await asApp(database, "UPDATE agreement_figure SET date = '1991' WHERE agreement = 0.1");
  await asApp(
    database,
    "INSERT INTO grouping_membership (grouping_id, state_id, from_date, source, confidence) SELECT grouping_id, state_id, '1992-05-01', source, confidence FROM grouping_membership WHERE to_date = '1992-04'",
  );
});
