import { z } from "zod";

/** What a cell may hold: how its text becomes a value (`undefined`: it does not), and what it must be, for the sentence of refusal. */
export interface CellKind<Value> {
  readonly parse: (text: string) => Value | undefined;
  readonly what: string;
}

/** A cell that must be filled. */
export function required<Value>({ parse, what }: CellKind<Value>) {
  return z.string().transform((text, context): Value => {
    const value = text === "" ? undefined : parse(text);
    if (value !== undefined) return value;
    const message = text === "" ? `The cell is empty; it must be ${what}.` : `"${text}" is not ${what}.`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

/** A cell that may be empty, which stands for "not known" or "none": `null`. */
export function optional<Value>(kind: CellKind<Value>) {
  const filled = required(kind);
  return z.string().transform((text, context): Value | null => {
    if (text === "") return null;
    const read = filled.safeParse(text);
    if (read.success) return read.data;
    read.error.issues.forEach(({ message }) => context.addIssue({ code: "custom", message }));
    return z.NEVER;
  });
}

/** A cell that may hold several values between `separator`s; an empty one holds none. */
export function list<Value>(item: CellKind<Value>, separator: string) {
  const several = listOf(item, separator);
  return z.string().transform((text, context): readonly Value[] => {
    const values = text === "" ? [] : several.parse(text);
    if (values !== undefined) return values;
    context.addIssue({ code: "custom", message: `"${text}" is not ${several.what}.` });
    return z.NEVER;
  });
}

/** The kind of a cell that holds at least one value, several between `separator`s. */
export function listOf<Value>(item: CellKind<Value>, separator: string): CellKind<readonly [Value, ...Value[]]> {
  const between = separator === " " ? "single spaces" : `"${separator}"`;
  return {
    what: `a list, between ${between}, of which each is ${item.what}`,
    parse: (text) => nonEmpty(text.split(separator).map((part) => (part === "" ? undefined : item.parse(part)))),
  };
}

function nonEmpty<Value>(values: readonly (Value | undefined)[]): readonly [Value, ...Value[]] | undefined {
  const known = values.filter((value) => value !== undefined);
  const [first, ...rest] = known;
  return first === undefined || known.length < values.length ? undefined : [first, ...rest];
}
