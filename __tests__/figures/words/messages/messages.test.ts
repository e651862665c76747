import { en } from "../../../../figures/words/messages/en";
import { es } from "../../../../figures/words/messages/es";
import { fr } from "../../../../figures/words/messages/fr";

/** Every text that stands there as it is, by the way to it: "vote.outside". */
function texts(messages: object, way: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const here = [...way, key];
    if (typeof value === "string") return [[here.join("."), value] as const];
    return typeof value === "object" && value !== null ? texts(value, here) : [];
  });
}

/** The ways to all messages, texts and functions alike. */
function ways(messages: object, way: readonly string[] = []): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? ways(value, [...way, key]) : [[...way, key].join(".")],
  );
}

/** What is the same word in both languages. */
const SAME = {
  fr: [
    "heads.code",
    "heads.date",
    "heads.votes",
    "frame.source",
    "cohesion.counted",
    "specifications.headings.abstentions",
    "specifications.among.abstentions",
    "specifications.lines.highest",
    "specifications.lines.lowest",
  ],
  es: ["no", "state.seats.no_seat"],
};

test.each([
  ["fr", fr],
  ["es", es],
] as const)("%s has every message that English has, and none besides", (_, messages) => {
  expect(ways(messages).toSorted()).toEqual(ways(en).toSorted());
});

test.each([
  ["fr", fr],
  ["es", es],
] as const)("%s leaves no message empty, and none as it is in English but for words that are the same", (language, messages) => {
  const english = new Map(texts(en));
  expect(texts(messages).filter(([, text]) => text.trim() === "")).toEqual([]);
  const same = texts(messages).filter(([way, text]) => english.get(way) === text);
  expect(same.map(([way]) => way).toSorted()).toEqual(SAME[language].toSorted());
});
