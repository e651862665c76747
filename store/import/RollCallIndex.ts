import { slugOfSymbol } from "../../release/RollCallId";
import type { ReadingFacts } from "./Incoming";
import { titleKey } from "./sameRollCall";

/** Finds what may be the same roll call: by symbol or draft within a body, and without either by title within a session. */
export class RollCallIndex<T> {
  readonly #byMark = new Map<string, T[]>();

  add(facts: ReadingFacts | Omit<ReadingFacts, "url">, item: T): void {
    for (const mark of marksOf(facts)) {
      const list = this.#byMark.get(mark);
      if (list === undefined) this.#byMark.set(mark, [item]);
      else if (!list.includes(item)) list.push(item);
    }
  }

  candidates(facts: ReadingFacts): readonly T[] {
    return [...new Set(marksOf(facts).flatMap((mark) => this.#byMark.get(mark) ?? []))];
  }
}

type Marked = Pick<ReadingFacts, "body" | "session" | "symbol" | "draft" | "title">;

function marksOf({ body, session, symbol, draft, title }: Marked): string[] {
  const texts = [symbol, draft].flatMap((each) => (each === null ? [] : [`${body} ${slugOfSymbol(each)}`]));
  return symbol === null ? [...texts, `${body} ${session} ${titleKey(title)}`] : texts;
}
