import { rememberPerRelease } from "../../../../analysis/rememberPerRelease";
import type { Release } from "../../../../release/Release";
import type { RollCall } from "../../../../release/RollCall";
import { spellingsOf } from "./spellingsOf";
import { symbolParts } from "./symbolParts";
import { wordsOf } from "./wordsOf";

/** What a roll call can be found by. */
export interface RollCallText {
  /** Its symbol, that of its draft, and "HRC 25/25" as people say it, in parts. */
  readonly symbols: readonly (readonly string[])[];
  /** Of title, topics and every name of the country it is on, each once. */
  readonly words: readonly string[];
}

/** The texts of all roll calls of a release, in its order; made once for each release. */
export function rollCallTexts(release: Release): readonly RollCallText[] {
  return remembered(release, null);
}

const remembered = rememberPerRelease<null, readonly RollCallText[]>((release) =>
  release.rollCalls.map((rollCall) => textOf(release, rollCall)),
);

function textOf(release: Release, { symbol, draft, body, title, topics, subject }: RollCall): RollCallText {
  const country = subject === null ? undefined : release.states[release.stateIndex.get(subject) ?? -1];
  const words = wordsOf(
    [title, ...topics, ...(country ? spellingsOf(country).filter((name) => name !== country.iso3) : [])].join(" "),
  );
  const said = symbol?.split("/RES/")[1];
  const symbols = [symbol, draft, said && `${body} ${said}`].filter((text): text is string => Boolean(text));
  return { symbols: symbols.map(symbolParts), words: [...new Set(words)] };
}
