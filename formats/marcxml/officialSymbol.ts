/** A document's symbol in the UN's form, and what else stood beside it ("as orally revised"). */
export interface WrittenSymbol {
  readonly symbol: string;
  readonly remark: string | null;
}

/**
 * Slips of form in the libraries' files: each stands for exactly one symbol, so that setting it right loses nothing.
 * A symbol that is merely incomplete or repeated (`E/CN.4/RES(I)`) stays as it is.
 */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\/{2,}/g, "/"],
  [/^\/HRC\//, "A/HRC/"],
  [/\bL\.(?:L?\.)+/g, "L."],
  [/(\d)L\.(?=\d)/g, "$1/L."],
  [/\/L(?=\d)/g, "/L."],
  [/\/rev\.? ?(?=\d)/gi, "/Rev."],
  [/^(A\/HRC\/(?:RES|DEC|PRST))(?=\d+\/\d)/, "$1/"],
  [/^(A\/HRC|E\/CN\.4)\/RES(?=\/[\dS-]+\/L\.)/, "$1"],
  [/^R\/(?=[\dES-]+\/\d)/, "A/RES/"],
];

/** What most symbols look like, so that most need no correction to be tried. */
const PROPER = /^(?:A\/HRC|E\/CN\.4)\/(?:(?:RES|DEC|PRST)\/[\dS-]+\/\d+|[\dS-]+\/L\.\d+(?:\/Rev\.\d+)?|L\.\d+)$/;

/** The symbol that a record writes, or `undefined` where the text does not begin with one. */
export function officialSymbol(text: string): WrittenSymbol | undefined {
  if (PROPER.test(text)) return { symbol: text, remark: null };
  const corrected = SLIPS.reduce((symbol, [slip, form]) => symbol.replace(slip, form), text.replace(/ (?=[([])/g, ""));
  const [, symbol, remark] = /^([A-Z]+\/[^\s,;]+)[\s,;]*(.*)$/.exec(corrected) ?? [];
  return symbol === undefined ? undefined : { symbol, remark: remark || null };
}
