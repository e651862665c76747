import type { Body } from "../words/Body";
import { firstSubfield, type MarcRecord } from "./MarcRecord";
import { RecordFault } from "./RecordFault";

const COMMITTEES = ["FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH"];

/** The body whose decision the record is of: by its name (981, a committee's in 793), else by the symbol. */
export function bodyOfRecord(record: MarcRecord, symbol: string | null): Body | RecordFault {
  const name = firstSubfield(record, "981", "a")?.toUpperCase() ?? "";
  if (name === "HUMAN RIGHTS COUNCIL") return "HRC";
  if (name === "COMMISSION ON HUMAN RIGHTS") return "CHR";
  if (name === "GENERAL ASSEMBLY") return committeeOf(record) ?? bodyOfSymbol(symbol) ?? "GA";
  const body = bodyOfSymbol(symbol);
  if (body !== undefined) return body;
  const named = name === "" ? "no body" : `the body "${firstSubfield(record, "981", "a")?.slice(0, 80)}"`;
  return new RecordFault("981 $a", `The record names ${named}, and its symbol is of no body whose votes are kept.`);
}

function committeeOf(record: MarcRecord): Body | undefined {
  const meeting = firstSubfield(record, "793", "a") ?? firstSubfield(record, "793", "v") ?? "";
  const place = COMMITTEES.findIndex((ordinal) => meeting.toUpperCase().startsWith(`${ordinal} COMMITTEE`));
  return place < 0 ? undefined : committee(place + 1);
}

function bodyOfSymbol(symbol: string | null): Body | undefined {
  if (symbol === null) return undefined;
  if (symbol.startsWith("A/HRC/")) return "HRC";
  if (/^E\/(CN\.4|HR)\//.test(symbol)) return "CHR";
  const [, number] = /^A\/C\.([1-6])\//.exec(symbol) ?? [];
  if (number !== undefined) return committee(Number(number));
  return /^A\/(RES|DEC|ES-\d+|S-\d+|\d+|L\.\d+)/.test(symbol) ? "GA" : undefined;
}

function committee(number: number): Body | undefined {
  return (["GA-C1", "GA-C2", "GA-C3", "GA-C4", "GA-C5", "GA-C6"] as const)[number - 1];
}
