import type { Token } from "./Token";

/** For every "(" the index of the ")" that closes it. */
export function matchingBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ key }, at) => {
    if (key === "(") open.push(at);
    if (key !== ")") return;
    const opened = open.pop();
    if (opened !== undefined) closing.set(opened, at);
  });
  return closing;
}
