import { firstSubfield, type MarcRecord } from "./MarcRecord";
import { RecordFault } from "./RecordFault";
import { romanNumber } from "./romanNumber";

/**
 * The session as the UN numbers it: "25", "S-17", "ES-11"; "OM-1" for an organizational meeting of the Council, "N-1" for the Commission's nuclear
 * session of 1946, before the first. From the symbol, else from the statement of responsibility (245 $c), else from 791 $c.
 */
export function sessionOfRecord(record: MarcRecord, symbol: string | null): string | RecordFault {
  return (
    sessionOfSymbol(symbol ?? "") ??
    sessionOfStatement(firstSubfield(record, "245", "c") ?? "") ??
    sessionOfYear(symbol ?? "") ??
    /^(?:E?S-)?\d{1,2}$/.exec(firstSubfield(record, "791", "c") ?? "")?.[0] ??
    new RecordFault("791 $a", "Neither the symbol nor the title says of which session the record is.")
  );
}

function sessionOfSymbol(symbol: string): string | undefined {
  const [, special, numeral] = /[/([](ES|S|OM)[-/](\d+|[IVXLC]+)(?=[/)\]]|$)/.exec(symbol) ?? [];
  if (special !== undefined && numeral !== undefined) return `${special}-${arabic(numeral)}`;
  const [, roman] = /[([]([IVXLC]+)[)\]]/.exec(symbol) ?? /([IVXLC]+)[)\]]/.exec(symbol) ?? [];
  if (roman !== undefined) return arabic(roman);
  return /^A\/(?:HRC\/|C\.\d\/)?(?:(?:RES|DEC|PRST)\/)?(\d{1,2})\//.exec(symbol)?.[1];
}

function arabic(numeral: string): string {
  return /^\d/.test(numeral) ? numeral : String(romanNumber(numeral));
}

function sessionOfStatement(statement: string): string | undefined {
  const [, number, sort = ""] =
    /(\d{1,3})(?:st|nd|rd|th) (emergency special |special |nuclear |organizational )?(?:session|meeting)/i.exec(statement) ?? [];
  if (number === undefined) return undefined;
  const prefixes = new Map([
    ["", ""],
    ["special ", "S-"],
    ["emergency special ", "ES-"],
    ["organizational ", "OM-"],
    ["nuclear ", "N-"],
  ]);
  return `${prefixes.get(sort.toLowerCase()) ?? ""}${number}`;
}

/** The Commission met once a year and from 1982 on named its texts by the year: the 38th session to the 62nd of 2006. */
function sessionOfYear(symbol: string): string | undefined {
  const [, year] = /^E\/CN\.4\/(?:RES\/|DEC\/)?(19[89]\d|200[0-6])(?:\/|$)/.exec(symbol) ?? [];
  return year === undefined ? undefined : String(Number(year) - 1944);
}
