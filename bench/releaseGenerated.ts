import { CHOICES, type Choice } from "../formats/words/Choice";
import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { ReleaseContent, RollCallWithChoices } from "../release/ReleaseContent";
import type { RollCallId } from "../release/RollCallId";
import type { State } from "../release/State";

const WORDS =
  "situation of human rights in the and question report special committee on implementation declaration granting independence to colonial countries peoples Palestinian Syrian international nuclear weapons disarmament treaty prohibition development cooperation racism programme budget assembly mandate elimination discrimination practices affecting refugees peaceful uses outer space assistance effects atomic radiation measures against illicit".split(
    " ",
  );
const TOPICS = ["Human rights", "Disarmament", "Palestine", "Decolonisation", "Development", "Nuclear weapons"];

/** Uniform numbers in [0, 1) that are the same in every run: a linear congruence modulo 2³², its upper bits. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A content of the size and the grain of the UN's whole record: each state has a place on two axes and a year of admission,
 * each roll call a line that parts them with noise; titles of about 100 characters.
 */
export function generatedContent(rollCallCount: number, stateCount: number, seed = 25): ReleaseContent {
  const random = randomFrom(seed);
  const states = Array.from({ length: stateCount }, (_, i) => generatedState(i));
  const places = states.map(() => ({
    x: random() * 2 - 1,
    y: random() * 2 - 1,
    since: 1946 + 78 * random() ** 3,
    absence: random() ** 3 * 0.3,
  }));
  const rollCalls = Array.from({ length: rollCallCount }, (_, i): RollCallWithChoices => {
    const year = 1946 + Math.floor((i / rollCallCount) * 78);
    const line = { x: random() * 2 - 1, y: random() * 0.6 - 0.3, shift: random() * 0.9 };
    const choices = new Map<Iso3, Choice>();
    states.forEach((state, s) => {
      const place = places[s];
      if (place && place.since <= year + 1) choices.set(state.iso3, generatedChoice(place, line, random));
    });
    return { rollCall: generatedRollCall(i, year, random), choices };
  });
  return { states, bodyMemberships: [], groupings: [], definitions: [], claims: [], usAgreement: [], rollCalls };
}

function generatedChoice(
  place: { readonly x: number; readonly y: number; readonly absence: number },
  line: { readonly x: number; readonly y: number; readonly shift: number },
  random: () => number,
): Choice {
  const lean = place.x * line.x + place.y * line.y + line.shift + (random() - 0.5) * 0.3;
  if (random() < place.absence) return "non_voting";
  return CHOICES[lean > 0.1 ? 0 : lean < -0.15 ? 1 : 2] ?? "abstaining";
}

function generatedState(i: number): State {
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  const iso3 = `${letter(i / 26)}${letter(i)}${letter(i * 7)}` as Iso3;
  const name = `State ${iso3}`;
  return {
    iso3,
    name,
    nameFr: name,
    nameEs: name,
    figureName: name,
    m49: null,
    kind: "member",
    admitted: null,
    left: null,
    seat: { from: null, to: null },
    names: [{ name, kind: "un_record", from: null, to: null, source: "generated", note: null }],
    note: null,
    source: "generated",
  };
}

function generatedRollCall(i: number, year: number, random: () => number): RollCallWithChoices["rollCall"] {
  const number = i % 300;
  const title: string[] = [];
  while (title.join(" ").length < 96) title.push(WORDS[Math.floor(random() * WORDS.length)] ?? "");
  const session = String(year - 1945);
  return {
    id: `a-res-${session}-${number}-${i}` as RollCallId,
    body: "GA",
    session,
    date: `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}` as CalendarDate,
    symbol: `A/RES/${session}/${number}`,
    draft: `A/${session}/L.${Math.floor(random() * 80)}`,
    title: title.join(" "),
    kind: "adoption",
    mode: "recorded_vote",
    subject: null,
    officialTally: {
      inFavour: 100 + Math.floor(random() * 60),
      against: number % 20,
      abstaining: number % 50,
      nonVoting: 5,
      members: stateCountOf(year),
    },
    source: "UN Digital Library, General Assembly voting data",
    outcome: "adopted",
    topics: [TOPICS[Math.floor(random() * TOPICS.length)] ?? ""],
    meeting: `A/${session}/PV.${Math.floor(random() * 100)}`,
    agendaItem: String(Math.floor(random() * 150)),
    note: null,
    confidence: "high",
    sources: [
      {
        symbol: `A/${session}/PV.${Math.floor(random() * 100)}`,
        url: `https://digitallibrary.un.org/record/${600000 + i}`,
        consulted: "2025-01-15" as CalendarDate,
      },
    ],
    sponsors: [],
    intentions: [],
    disagreements: [],
  };
}

function stateCountOf(year: number): number {
  return Math.round(51 + ((year - 1946) / 78) * 142);
}
