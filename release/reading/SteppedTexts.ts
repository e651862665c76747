/**
 * A column of texts that count up, such as symbols in the order of their adoption. A text that has the same beginning as the one before up to its last number is
 * the difference of the two numbers, with what follows the number where that is another; every other text stands in full.
 */
export type SteppedTexts = readonly (string | null | number | readonly [step: number, after: string])[];

/** A text around its last number: `A/RES/39/95A` is `A/RES/39/`, 95 and `A`. */
interface Counted {
  readonly before: string;
  readonly number: number;
  readonly after: string;
}

/** Numbers as they are written without zeros in front, so that they can be written again; longer ones are not whole numbers to JavaScript. */
const LAST_NUMBER = /^(.*?)(0|[1-9]\d{0,14})(\D*)$/s;

function countedIn(text: string): Counted | undefined {
  const [, before, number, after] = LAST_NUMBER.exec(text) ?? [];
  return before === undefined || after === undefined ? undefined : { before, number: Number(number), after };
}

/** The column of these texts. */
export function steppedOf(texts: readonly (string | null)[]): SteppedTexts {
  let last: Counted | undefined;
  return texts.map((text) => {
    if (text === null) return null;
    const [own, previous] = [countedIn(text), last];
    last = own;
    if (!own || !previous || own.before !== previous.before) return text;
    const step = own.number - previous.number;
    return own.after === previous.after ? step : [step, own.after];
  });
}

/** The texts of a column. */
export function textsOf(column: SteppedTexts): readonly (string | null)[] {
  let last: Counted | undefined;
  return column.map((cell) => {
    if (cell === null) return null;
    const text = typeof cell === "string" ? cell : stepFrom(last ?? NOWHERE, cell);
    last = countedIn(text);
    return text;
  });
}

const NOWHERE: Counted = { before: "", number: 0, after: "" };

function stepFrom({ before, number, after }: Counted, cell: number | readonly [number, string]): string {
  const [step, own] = typeof cell === "number" ? [cell, after] : cell;
  return `${before}${number + step}${own}`;
}
