import type { Body } from "../words/Body";
import { officialSymbol } from "../words/officialSymbol";

const NUMBER = /^(?:RES\/)?((?:E?S-)?\d{1,3})\s*[/ ]\s*(\d{1,3}[A-Z]?)$/i;
const ALONE = /^\d{1,3}[A-Z]?$/i;
const DRAFT = /^L\.?\s*(\d{1,3})((?:\/?Rev\.?\d+)?)$/i;

/** What the typed symbol may lean on. */
export interface SymbolContext {
  readonly body: Body | null;
  readonly session: string;
}

/**
 * A symbol as a person types it: whole in any spelling, or short where body and session are known: `25/25` or `25` in the Council's
 * 25th session is A/HRC/RES/25/25, `L.17` is A/HRC/25/L.17. What cannot be read so stays as it was typed.
 */
export function symbolTyped(text: string, { body, session }: SymbolContext): string {
  const typed = text.trim();
  const numbered = NUMBER.exec(typed) ?? (ALONE.test(typed) && session !== "" ? [typed, session, typed] : null);
  if (numbered) return officialSymbol(`${prefixOf(body)}/${numbered[1] ?? ""}/${numbered[2] ?? ""}`) ?? typed;
  const draft = DRAFT.exec(typed);
  if (draft && session !== "") return `${draftPrefix(body, session)}/L.${draft[1] ?? ""}${revision(draft[2] ?? "")}`;
  return officialSymbol(typed) ?? typed;
}

function prefixOf(body: Body | null): string {
  if (body === "HRC") return "A/HRC/RES";
  return body === "CHR" ? "E/CN.4/RES" : "A/RES";
}

function draftPrefix(body: Body | null, session: string): string {
  if (body === "HRC") return `A/HRC/${session}`;
  return body?.startsWith("GA-C") ? `A/C.${body.slice(-1)}/${session}` : `A/${session}`;
}

function revision(typed: string): string {
  return typed === "" ? "" : `/Rev.${/\d+/.exec(typed)?.[0] ?? ""}`;
}
