/**
 * Damage that the data set's texts are known to have, each with the only reading it can have: characters decoded twice in the wrong
 * alphabet, quotation marks that an export wrote as backslashes or as `_` and `<d3>` (a Macintosh ”), hyphens that became `?`.
 */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/\?(?:Ã†|Ãƒâ€\u00a0)s\b/g, "'s"],
  [/D\?ÃƒÂ«TENTE/g, "DÉTENTE"],
  [/^\?ÃƒÂ¡/g, ""],
  [/Â?\u00a0/g, " "],
  [/_([^_<]*)<d3>/g, '"$1"'],
  [/([a-z])\?(arms|term|reaching|line|operation|ordination|personnel|proliferation)\b/gi, "$1-$2"],
];

/** What an export left after texts with quotation marks in them: `\""` and cells of another column. */
const TAIL = /\\?"*\t[\d\t]*$|\\""?$/;
const ESCAPED_QUOTE = /\\\\"|\\\\|\\"|\\/g;

/** The text with the data set's known damage repaired where only one reading is possible, and white space closed up. Else as it is. */
export function repairText(text: string): string {
  const quoted = text.includes("\\") ? text.replace(TAIL, "").replace(ESCAPED_QUOTE, '"') : text;
  const repaired = /[\u0080-\uffff?<]/.test(quoted)
    ? REPAIRS.reduce((whole, [damage, sound]) => whole.replace(damage, sound), quoted)
    : quoted;
  return repaired.replace(/[\s\u0000-\u001f]+/g, " ").trim();
}
