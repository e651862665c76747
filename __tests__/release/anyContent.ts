import fc from "fast-check";
import { BODIES } from "../../formats/words/Body";
import { parseCalendarDate, type CalendarDate } from "../../formats/words/CalendarDate";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import { KINDS } from "../../formats/words/Kind";
import { MODES } from "../../formats/words/Mode";
import { OUTCOMES } from "../../formats/words/Outcome";
import { CONFIDENCES } from "../../release/Grouping";
import type { ReleaseContent, RollCallWithChoices } from "../../release/ReleaseContent";
import type { RollCallId } from "../../release/RollCallId";
import { NAME_KINDS, STATE_KINDS, type State } from "../../release/State";
import { TINY } from "./tinyContent";

const anyCode = fc.stringMatching(/^[A-Z]{3}$/) as fc.Arbitrary<Iso3>;
const anyDate = fc
  .stringMatching(/^(19|20)\d\d(-0[1-9](-(0[1-9]|1\d|2[0-8]))?)?$/)
  .filter((text) => parseCalendarDate(text) !== undefined);
const date = anyDate as fc.Arbitrary<CalendarDate>;
const text = fc.string({ unit: "binary", maxLength: 12 });
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const count = orNull(fc.nat({ max: 200 }));

const anyName = fc.record({
  name: text,
  kind: fc.constantFrom(...NAME_KINDS),
  from: orNull(date),
  to: orNull(date),
  source: text,
  note: orNull(text),
});

const anyState: fc.Arbitrary<State> = fc.record({
  iso3: anyCode,
  name: text,
  nameFr: text,
  nameEs: text,
  figureName: text,
  m49: orNull(text),
  kind: fc.constantFrom(...STATE_KINDS),
  admitted: orNull(date),
  left: orNull(date),
  seat: fc.record({ from: orNull(date), to: orNull(date) }),
  names: fc.array(anyName, { maxLength: 3 }),
  note: orNull(text),
  source: text,
});

function anyRollCall(states: readonly State[]): fc.Arbitrary<RollCallWithChoices> {
  const code = fc.constantFrom(...states.map((state) => state.iso3));
  const choice = fc.constantFrom(...CHOICES);
  const rollCall = fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9]{1,6}(\.[2-9])?$/) as fc.Arbitrary<RollCallId>,
    body: fc.constantFrom(...BODIES),
    session: text,
    date,
    symbol: orNull(text),
    draft: orNull(text),
    title: text,
    kind: fc.constantFrom(...KINDS),
    mode: fc.constantFrom(...MODES),
    subject: orNull(code),
    officialTally: fc.record({ inFavour: count, against: count, abstaining: count, nonVoting: count, members: count }),
    source: text,
    outcome: fc.constantFrom(...OUTCOMES),
    topics: fc.array(text, { maxLength: 3 }),
    meeting: orNull(text),
    agendaItem: orNull(text),
    note: orNull(text),
    confidence: fc.constantFrom(...CONFIDENCES),
    sources: fc.array(fc.record({ symbol: orNull(text), url: orNull(text), consulted: orNull(date) }), { maxLength: 3 }),
    sponsors: fc.array(fc.record({ state: code, role: fc.constantFrom("main_sponsor" as const, "co_sponsor" as const) }), {
      maxLength: 3,
    }),
    intentions: fc.array(fc.record({ state: code, choice, source: text }), { maxLength: 3 }),
    disagreements: fc.array(fc.record({ state: code, source: text, choice: orNull(choice) }), { maxLength: 3 }),
  });
  const choices = fc.array(fc.tuple(code, choice), { maxLength: 60 }).map((pairs) => new Map<Iso3, Choice>(pairs));
  return fc.record({ rollCall, choices });
}

/** Any content of up to 70 states (three words of bits) and a dozen roll calls, with the groupings and claims of the tiny one. */
export const anyContent: fc.Arbitrary<ReleaseContent> = fc
  .uniqueArray(anyState, { selector: (state) => state.iso3, minLength: 1, maxLength: 70 })
  .chain((states) =>
    fc.record({
      states: fc.constant(states),
      bodyMemberships: fc.constant(TINY.bodyMemberships),
      groupings: fc.constant(TINY.groupings),
      definitions: fc.constant(TINY.definitions),
      claims: fc.constant(TINY.claims),
      usAgreement: fc.uniqueArray(
        fc.record({
          date,
          state: anyCode,
          sharedRollCalls: fc.nat({ max: 500 }),
          agreement: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { selector: (figure) => `${figure.date} ${figure.state}`, maxLength: 5 },
      ),
      rollCalls: fc.uniqueArray(anyRollCall(states), { selector: ({ rollCall }) => rollCall.id, maxLength: 12 }),
    }),
  );

/** The same content with its lists, and the lists in them, in any other order. */
export function anyOrderOf(content: ReleaseContent): fc.Arbitrary<ReleaseContent> {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  return fc
    .tuple(
      shuffled(content.states.map((state) => ({ ...state, names: state.names.toReversed() }))),
      shuffled(content.rollCalls.map(reversedWithin)),
      shuffled(content.usAgreement),
      shuffled(content.definitions.map((definition) => ({ ...definition, terms: definition.terms.toReversed() }))),
    )
    .map(([states, rollCalls, usAgreement, definitions]) => ({ ...content, states, rollCalls, usAgreement, definitions }));
}

function reversedWithin({ rollCall, choices }: RollCallWithChoices): RollCallWithChoices {
  return {
    rollCall: {
      ...rollCall,
      topics: rollCall.topics.toReversed(),
      sources: rollCall.sources.toReversed(),
      sponsors: rollCall.sponsors.toReversed(),
      intentions: rollCall.intentions.toReversed(),
      disagreements: rollCall.disagreements.toReversed(),
    },
    choices: new Map([...choices].toReversed()),
  };
}
