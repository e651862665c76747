import { romanNumeral } from "./romanNumeral";

/** First and last number of the General Assembly's resolutions in its sessions 18 to 30, when they were counted through. */
const COUNTED_THROUGH: ReadonlyMap<number, readonly [number, number]> = new Map([
  [18, [1881, 1994]],
  [19, [1995, 2004]],
  [20, [2005, 2133]],
  [21, [2134, 2247]],
  [22, [2258, 2379]],
  [23, [2380, 2484]],
  [24, [2485, 2606]],
  [25, [2607, 2751]],
  [26, [2752, 2901]],
  [27, [2902, 3048]],
  [28, [3049, 3200]],
  [29, [3203, 3361]],
  [30, [3363, 3541]],
]);

/** From session 31 on the number begins anew each session: resolutions stay below 401, other decisions stand from there on. */
const FIRST_BY_SESSION = 31;
const FIRST_DECISION = 401;

const NUMBERED_ANEW =
  /^(?:(?:A ?\/ ?)?R(?:ES)?|(?:GENERAL ASSEMBLY|GA) RES(?:OLUTION|\.)?)[/ ](\d{1,2})[/ ](\d+)(?: ?\/? ?\[?([A-Z](?:-?[A-Z])?)\]?)?$/;
const SPECIAL = /^(?:A\/)?R(?:ES)?\/((?:ES|S)-\d+)\/(\d+)(?: ?\[?([A-Z])\]?)?$/;
const COUNTED = /^(?:(?:A\/)?RES(?:OLUTION)?[/ ])?(\d+) ?([A-Z])? ?\(([IVXL]+|E?S-[IVX]+)\)(?: ?\[?([A-Z])\]?)?$/;
const COUNCIL = /^(?:(?:A\/)?HRC[/ ]RES\.?[/ ]|HUMAN RIGHTS COUNCIL RESOLUTION )((?:S-)?\d+)\/(\d+)$/;
/** Any other document of the Assembly, the Council, ECOSOC and their bodies; a resolution of the Assembly has the forms above alone. */
const DOCUMENT = /^(?!A\/RES\/)[AES]\/[A-Z0-9./()-]+$/;

/**
 * A symbol as the UN writes it (`A/RES/69/188`, `A/RES/1991(XVIII)`, `A/HRC/RES/25/25`, `A/HRC/25/L.17`), whatever spelling it comes in;
 * `null` where the text is no symbol whose official form is known. Of the General Assembly's sessions before the 18th, numbers that give
 * a session and a number (`R/3/930`) are pages of its Official Records, not resolutions.
 */
export function officialSymbol(text: string): string | null {
  const spelled = text
    .trim()
    .toUpperCase()
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/g, " ");
  return assembly(spelled) ?? council(spelled) ?? document(spelled);
}

function assembly(text: string): string | null {
  const anew = NUMBERED_ANEW.exec(text);
  if (anew) return numberedBySession(Number(anew[1]), Number(anew[2]), anew[3] ?? "");
  const special = SPECIAL.exec(text);
  if (special) return `A/RES/${special[1]}/${special[2]}${special[3] ?? ""}`;
  const counted = COUNTED.exec(text);
  return counted ? `A/RES/${counted[1]}(${counted[3]})${counted[2] ?? counted[4] ?? ""}` : null;
}

function numberedBySession(session: number, number: number, part: string): string | null {
  const parts = /^[A-Z]{2}$/.test(part) ? `${part.charAt(0)}-${part.charAt(1)}` : part;
  if (session >= FIRST_BY_SESSION) return `A/${number >= FIRST_DECISION ? "DEC" : "RES"}/${session}/${number}${parts}`;
  const [first, last] = COUNTED_THROUGH.get(session) ?? [0, -1];
  return number >= first && number <= last ? `A/RES/${number}(${romanNumeral(session)})${parts}` : null;
}

function council(text: string): string | null {
  const found = COUNCIL.exec(text);
  return found ? `A/HRC/RES/${found[1]}/${found[2]}` : null;
}

/** Capitals, except in the endings that the UN writes small. */
function document(text: string): string | null {
  const closed = text.replace(/ ?\/ ?/g, "/").replace(/\b(L|C|CN|REV|ADD|CORR|PV|SR|SUB|NGO|DEC)\. (?=\d)/g, "$1.");
  if (!DOCUMENT.test(closed) || !/\d/.test(closed)) return null;
  return closed
    .replace(/\b(REV|ADD|CORR|AMEND)\./g, (ending) => ending.charAt(0) + ending.slice(1).toLowerCase())
    .replace(/\bSUB\./g, "Sub.");
}
