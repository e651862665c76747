import type { Body } from "../words/Body";
import type { CalendarDate } from "../words/CalendarDate";
import { datesIn } from "./datesIn";
import { symbolParts } from "./symbolParts";
import { symbolsIn } from "./symbolsIn";
import { titleIn } from "./titleIn";

/** What a text says of the vote besides its lists. `null`: nothing, or several things that do not agree. */
export interface TextDetails {
  /** Of the text adopted, `A/HRC/RES/25/25`. */
  readonly symbol: string | null;
  readonly draft: string | null;
  readonly meeting: string | null;
  readonly body: Body | null;
  readonly session: string | null;
  /** Every day that the text names, in its order. */
  readonly dates: readonly CalendarDate[];
  readonly title: string | null;
}

const MEETING = /(?<![\p{L}\p{N}/])(?:[AES]|A\/HRC|A\/C\.\d|E\/CN\.4)\/[A-Z0-9./-]*(?:PV|SR)\.\d+/u;
const BODIES_BY_NAME: readonly (readonly [RegExp, Body])[] = [
  [/\bHuman Rights Council\b|Conseil des droits de l.homme|Consejo de Derechos Humanos/, "HRC"],
  [/\bCommission on Human Rights\b|Commission des droits de l.homme|Comisi[oó]n de Derechos Humanos/, "CHR"],
  [/\bThird Committee\b|Troisi[eè]me Commission|Tercera Comisi[oó]n/, "GA-C3"],
  [/\b(?:General )?Assembly\b|Assembl[eé]e g[eé]n[eé]rale|Asamblea General/, "GA"],
];

/** Reads symbols, meeting, body, session, days and title out of a text; of several resolutions or drafts it takes none. */
export function detailsIn(text: string): TextDetails {
  const parts = symbolsIn(text, /A\/HRC\//.test(text)).flatMap((symbol) => {
    const known = symbolParts(symbol);
    return known ? [{ symbol, ...known }] : [];
  });
  const symbol = onlyOne(parts.filter(({ isDraft }) => !isDraft).map((part) => part.symbol));
  const draft = onlyOne(parts.filter(({ isDraft }) => isDraft).map((part) => part.symbol));
  const ofText = parts.find((part) => part.symbol === symbol) ?? parts.find((part) => part.symbol === draft);
  const isOfCommittee = symbol === null && ofText?.body.startsWith("GA-C") === true;
  return {
    symbol: symbol ?? (isOfCommittee ? draft : null),
    draft,
    meeting: MEETING.exec(text)?.[0] ?? null,
    body: ofText?.body ?? BODIES_BY_NAME.find(([name]) => name.test(text))?.[1] ?? null,
    session: ofText?.session ?? null,
    dates: datesIn(text),
    title: titleIn(text),
  };
}

function onlyOne(symbols: readonly string[]): string | null {
  return symbols.length === 1 ? (symbols[0] ?? null) : null;
}
