import { regionalGroupOn } from "../../../analysis/regionalGroupOn";
import { stateNamesByDay } from "../../../analysis/stateNamesByDay";
import { BODIES, type Body } from "../../../formats/words/Body";
import type { Release } from "../../../release/Release";

export type SqliteCell = string | number | null;
type Rows = Iterable<readonly SqliteCell[]>;

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

/** The rows of each table, cells in the order of the table's columns; the votes apart (`sqliteVotes`). */
export function sqliteRows(release: Release): ReadonlyMap<string, Rows> {
  const { info, states, rollCalls, bodyMemberships } = release;
  const groupings = [...release.groupings.values()];
  return new Map<string, Rows>([
    ["release", [[info.number, info.publishedAt, info.note, info.hash]]],
    ["bodies", BODIES.map((body) => [body, BODY_NAMES[body]])],
    [
      "states",
      states.map((s) => [
        s.iso3,
        s.name,
        s.nameFr,
        s.nameEs,
        s.m49,
        s.kind,
        s.admitted,
        s.left,
        s.seat.from,
        s.seat.to,
        s.source,
      ]),
    ],
    ["state_names", states.flatMap(({ iso3, names }) => names.map((n) => [iso3, n.name, n.kind, n.from, n.to, n.source]))],
    ["roll_calls", rollCallRows(release)],
    ["roll_call_topics", rollCalls.flatMap(({ topics }, place) => [...new Set(topics)].map((topic) => [place + 1, topic]))],
    ["groupings", groupings.map(({ slug, name, source }) => [slug, name, source])],
    [
      "grouping_members",
      groupings.flatMap(({ slug, members }) => members.map((m) => [slug, m.state, m.from, m.to, m.confidence, m.source])),
    ],
    ["body_memberships", bodyMemberships.map((m) => [m.body, m.state, m.from, m.to, m.regionalGroup, m.source])],
    ["definitions", [...release.definitions.values()].map((d) => [d.slug, d.name, d.rule, d.source, d.note])],
  ]);
}

function* rollCallRows({ rollCalls }: Release): Rows {
  for (const [place, r] of rollCalls.entries()) {
    const { inFavour, against, abstaining, nonVoting, members } = r.officialTally;
    const what = [r.symbol, r.draft, r.kind, r.mode, r.outcome, r.title, r.subject, r.meeting, r.agendaItem];
    const counts = [inFavour, against, abstaining, nonVoting, members];
    yield [place + 1, r.id, r.body, r.session, r.date, ...what, ...counts, r.note, r.confidence, r.source];
  }
}

/** The rows of `votes`. A name that is met for the first time is handed over with its number, before its first row. */
export function* sqliteVotes(release: Release, onName: (number: number, name: string) => void): Rows {
  const namesOn = stateNamesByDay(release);
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    if (number > numbers.size) onName(number, name);
    numbers.set(name, number);
    return number;
  };
  for (const [place, { body, date }] of release.rollCalls.entries()) {
    const names = namesOn(date);
    for (const [bit, { iso3 }] of release.states.entries()) {
      const choice = release.choices.choiceOf(place, bit);
      if (choice === undefined) continue;
      yield [place + 1, iso3, choice, numberOf(names[bit] ?? iso3), regionalGroupOn(release, iso3, date, body)];
    }
  }
}
