/** The id of a roll call, as it stands in every address: `a-hrc-res-25-25`. Stored when assigned and never renumbered. */
export type RollCallId = string & { readonly __brand: "RollCallId" };

const FORM = /^[a-z0-9]+(-[a-z0-9]+)*(\.[1-9]\d*)?$/;

/** The id, or `undefined` where the text does not have the form of one. Says nothing of whether such a roll call exists. */
export function parseRollCallId(text: string): RollCallId | undefined {
  return FORM.test(text) ? (text as RollCallId) : undefined;
}

/** The id that a symbol asks for: lower case, each run of other characters one `-`, none at the ends. Empty where nothing is left. */
export function slugOfSymbol(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
