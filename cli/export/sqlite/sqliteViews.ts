/** A view of the SQLite file: what an analyst can use at once. */
export interface SqliteView {
  readonly name: string;
  readonly sentence: string;
  readonly select: string;
}

const counted = (choice: string) => `sum(choice = '${choice}')`;

export const SQLITE_VIEWS: readonly SqliteView[] = [
  {
    name: "votes_long",
    sentence:
      "One row a choice with everything about its roll call: the columns of `long-csv` and the regional group of the day.",
    select: `SELECT r.id AS roll_call_id, r.body, r.session, r.date, r.symbol, r.draft_symbol, r.kind, r.mode, r.title, r.subject,
  v.state, n.text AS state_name, v.choice, r.official_in_favour, r.official_against, r.official_abstaining, r.official_non_voting, r.source,
  v.regional_group
FROM roll_calls r LEFT JOIN votes v USING (roll_call) LEFT JOIN names_of_the_day n ON n.name = v.name`,
  },
  {
    name: "tallies",
    sentence:
      "One row a roll call: the announced counts and those that the choices add up to, NULL where the choices are not known. Where they differ, neither is corrected.",
    select: `SELECT r.id AS roll_call_id, r.body, r.date, r.symbol, r.title, r.official_in_favour, r.official_against, r.official_abstaining, r.official_non_voting,
  ${counted("in_favour")} AS in_favour, ${counted("against")} AS against, ${counted("abstaining")} AS abstaining, ${counted("non_voting")} AS non_voting
FROM roll_calls r LEFT JOIN votes v USING (roll_call) GROUP BY r.roll_call`,
  },
  {
    name: "tallies_by_group",
    sentence: "One row a roll call and regional group of the day: how the group's members chose.",
    select: `SELECT r.id AS roll_call_id, r.date, v.regional_group,
  ${counted("in_favour")} AS in_favour, ${counted("against")} AS against, ${counted("abstaining")} AS abstaining, ${counted("non_voting")} AS non_voting
FROM roll_calls r JOIN votes v USING (roll_call) GROUP BY r.roll_call, v.regional_group`,
  },
  {
    name: "positions",
    sentence:
      "Ready for agreement: each choice as a number, 1 in favour, ½ abstaining, 0 against. Two states agree by `avg(1 - abs(a.position - b.position))` over the roll calls that both are in.",
    select: `SELECT v.roll_call, r.id AS roll_call_id, r.body, r.date, v.state,
  CASE v.choice WHEN 'in_favour' THEN 1.0 WHEN 'abstaining' THEN 0.5 ELSE 0.0 END AS position
FROM votes v JOIN roll_calls r USING (roll_call) WHERE v.choice <> 'non_voting'`,
  },
];

export const SQLITE_INDICES: readonly string[] = [
  "CREATE UNIQUE INDEX roll_calls_by_id ON roll_calls (id)",
  "CREATE INDEX roll_calls_by_symbol ON roll_calls (symbol)",
  "CREATE INDEX roll_calls_by_date ON roll_calls (date)",
  "CREATE INDEX votes_by_state ON votes (state, roll_call)",
  "CREATE INDEX grouping_members_by_grouping ON grouping_members (grouping, state)",
];
