import { officialSymbol } from "../words/officialSymbol";

const SYMBOL = /(?<![\p{L}\p{N}/])[AES]\/[A-Z0-9][A-Za-z0-9./()-]{1,60}/gu;
const RESOLUTION = /\b(?:resolution|résolution|resolución) ((?:S-)?\d{1,2}\/\d{1,3})\b/gi;
const COUNCIL = /A\/HRC\/|Human Rights Council|Conseil des droits de l.homme|Consejo de Derechos Humanos/i;
/** Records of meetings tell where a vote was taken, not on what. */
const MEETING = /\/(?:PV|SR)\.|^[AES]\/\d+$/;

/** The symbols of the documents that the text names, in the UN's spelling and in the text's order; "resolution 69/188" is one too. */
export function symbolsIn(text: string, ofCouncil: boolean): readonly string[] {
  const council = ofCouncil || COUNCIL.test(text);
  const named = [...text.matchAll(SYMBOL)].map(({ 0: found, index }) => ({ index, symbol: officialSymbol(trimmed(found)) }));
  const resolutions = [...text.matchAll(RESOLUTION)].map(({ 1: number, index }) => ({
    index,
    symbol: officialSymbol(`${council ? "A/HRC/RES" : "A/RES"}/${number ?? ""}`),
  }));
  const inOrder = [...named, ...resolutions]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ symbol }) => (symbol === null ? [] : [symbol]));
  return [...new Set(inOrder)].filter((symbol) => !MEETING.test(symbol));
}

function trimmed(symbol: string): string {
  const plain = symbol.replace(/[.)\-/]{1,8}$/, "");
  return plain.includes("(") && !plain.includes(")") ? `${plain})` : plain;
}
