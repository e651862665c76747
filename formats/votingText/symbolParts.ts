import type { Body } from "../words/Body";

/** What the symbol of a text says by itself. */
export interface SymbolParts {
  readonly body: Body;
  readonly session: string;
  readonly isDraft: boolean;
}

const COUNCIL = /^A\/HRC\/(?:RES\/)?((?:S-)?\d+)\/(L\.)?\d/;
const ASSEMBLY = /^A\/(?:(?:RES|DEC)\/)?((?:ES-|S-)?\d+)\/(L\.)?\d/;
const COUNTED = /^A\/RES\/\d+\(([A-Z0-9-]+)\)/;
const COMMITTEE = /^A\/C\.([1-6])\/(\d+)\/L\.\d/;
const COMMISSION = /^E\/CN\.4\/(?:RES\/)?(\d{4})\/(L\.)?\d/;
/** The Commission's session of a year: the 60th was that of 2004. */
const YEAR_OF_SESSION_0 = 1944;
const ROMAN = new Map([..."IVXL"].map((letter, i) => [letter, [1, 5, 10, 50][i] ?? 0]));

/** Body and session of a resolution's or a draft's symbol in the UN's spelling; `undefined` for other documents, such as reports. */
export function symbolParts(symbol: string): SymbolParts | undefined {
  const council = COUNCIL.exec(symbol);
  if (council && (council[2] !== undefined || symbol.includes("/RES/")))
    return { body: "HRC", session: council[1] ?? "", isDraft: council[2] !== undefined };
  const committee = COMMITTEE.exec(symbol);
  if (committee) return { body: `GA-C${committee[1] ?? ""}` as Body, session: committee[2] ?? "", isDraft: true };
  const commission = COMMISSION.exec(symbol);
  if (commission && (commission[2] !== undefined || symbol.includes("/RES/"))) {
    const session = String(Number(commission[1]) - YEAR_OF_SESSION_0);
    return { body: "CHR", session, isDraft: commission[2] !== undefined };
  }
  const counted = COUNTED.exec(symbol)?.[1];
  if (counted !== undefined) return { body: "GA", session: arabic(counted), isDraft: false };
  const assembly = ASSEMBLY.exec(symbol);
  if (assembly && (assembly[2] !== undefined || /\/(?:RES|DEC)\//.test(symbol)))
    return { body: "GA", session: assembly[1] ?? "", isDraft: assembly[2] !== undefined };
  return undefined;
}

/** `XVIII` as 18; what is no Roman number alone, such as `S-II`, as it stands. */
function arabic(session: string): string {
  if (!/^[IVXL]+$/.test(session)) return session;
  const values = [...session].map((letter) => ROMAN.get(letter) ?? 0);
  const sum = values.reduce((total, value, i) => (value < (values[i + 1] ?? 0) ? total - value : total + value), 0);
  return String(sum);
}
