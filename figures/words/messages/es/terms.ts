import { stateNameOn } from "../../../../analysis/stateNameOn";
import type { Choice } from "../../../../formats/words/Choice";
import type { Tally } from "../../../../formats/words/Tally";
import { capitalised } from "../../capitalised";
import { decimalsIn } from "../decimalsIn";
import type { terms as english } from "../en/terms";
import { andBefore, withArticle } from "./articles";
import { spanishDay, spanishSpan } from "./dates";
import { DEFINITIONS, FORMER_NAMES, GROUPINGS, SHORT_NAMES } from "./names";
import { counting } from "./numbers";

const IN_ORDER = new Intl.Collator("es");
const PERCENT = new Intl.NumberFormat("es-ES", { style: "percent" });
const GROUPED = new Intl.NumberFormat("es-ES");
const EXACT = new Intl.NumberFormat("es-ES", { useGrouping: false, maximumFractionDigits: 20 });

const COUNTED: Readonly<Record<Choice, readonly [one: string, many: string]>> = {
  in_favour: ["a favor", "a favor"],
  against: ["en contra", "en contra"],
  abstaining: ["abstención", "abstenciones"],
  non_voting: ["no votante", "no votantes"],
};
const BODIES = {
  GA: "Asamblea General",
  "GA-C1": "Primera Comisión",
  "GA-C2": "Segunda Comisión",
  "GA-C3": "Tercera Comisión",
  "GA-C4": "Cuarta Comisión",
  "GA-C5": "Quinta Comisión",
  "GA-C6": "Sexta Comisión",
  HRC: "Consejo de Derechos Humanos",
  CHR: "Comisión de Derechos Humanos",
};
const MODES = {
  recorded_vote: "votación registrada",
  without_a_vote: "sin votación",
  non_recorded_vote: "votación no registrada",
  none: "sin decisión",
};

function percent(share: number, almostAll: string, almostNone: string): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return almostAll;
  return rounded === 0 && share > 0 ? almostNone : PERCENT.format(share);
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${andBefore(last)} ${last}`;
}

function tally({ inFavour, against, abstaining, nonVoting }: Tally): string {
  const parts = [
    inFavour === null ? "" : counting(inFavour, "voto a favor", "votos a favor"),
    against === null ? "" : `${against} en contra`,
    abstaining === null ? "" : counting(abstaining, "abstención", "abstenciones"),
    nonVoting ? counting(nonVoting, "no votante", "no votantes") : "",
  ];
  return parts.filter(Boolean).join(", ");
}

export const terms = {
  language: "es",
  compare: (a, b) => IN_ORDER.compare(a, b),
  list,
  clauses: (parts) => parts.join("; "),
  colon: (head, rest) => `${head}: ${rest}`,
  quoted: (text) => `«${text}»`,
  day: spanishDay,
  percent: (share) => percent(share, "más del 99 %", "menos del 1 %"),
  percentShort: (share) => percent(share, "> 99 %", "< 1 %"),
  rounded: (share) => `${share < 0 ? "−" : ""}${PERCENT.format(Math.abs(share))}`,
  decimal: decimalsIn("es-ES"),
  grouped: (count) => GROUPED.format(count),
  cell: (value) => EXACT.format(value),
  yes: "sí",
  no: "no",
  choices: { in_favour: "a favor", against: "en contra", abstaining: "abstención", non_voting: "no participó" },
  counted: (choice, count) => COUNTED[choice][count === 1 ? 0 : 1],
  deeds: {
    in_favour: "votó a favor",
    against: "votó en contra",
    abstaining: "se abstuvo",
    non_voting: "no participó",
  },
  notAMember: "no era miembro",
  tally,
  body: (body) => BODIES[body],
  mode: (mode) => MODES[mode],
  groups: {
    african: "África",
    "asia-pacific": "Asia y el Pacífico",
    "eastern-european": "Europa Oriental",
    "latin-american-and-caribbean": "América Latina y el Caribe",
    "western-european-and-others": "Europa Occidental y otros",
    none: "Sin grupo",
  },
  council: "Comisión, Consejo",
  committees: "Sus comisiones",
  borders: "fronteras según Natural Earth y mapas de la ONU, sin tomar posición sobre las que están en disputa",
  withoutChoices: ({ rollCall: { mode, outcome }, tally: announced }) => {
    if (mode === "recorded_vote" && announced.inFavour !== null) return `${tally(announced)}, sin lista nominal`;
    if (mode === "recorded_vote") return "Una votación registrada sin lista nominal";
    if (mode === "none") return outcome === "withdrawn" ? "Retirado antes de toda decisión" : "No examinado";
    const decided = outcome === "rejected" ? "Rechazado" : "Aprobado";
    return mode === "without_a_vote" ? `${decided} sin votación` : `${decided} en una votación no registrada`;
  },
  selection: ({ from, to, body, topic }) => {
    const article = body === "HRC" ? "del" : "de la";
    const whose = body === null ? " de todos los órganos" : ` ${article} ${BODIES[body]}`;
    return `votaciones registradas${whose}${topic ? ` sobre «${topic}»` : ""}${spanishSpan(from, to)}`;
  },
  stateShort: ({ iso3, nameEs }) => SHORT_NAMES.get(iso3) ?? nameEs,
  stateOn: (state, date) => {
    const name = stateNameOn(state, date);
    return (name === state.name ? undefined : FORMER_NAMES.get(name)) ?? state.nameEs.replace(/ \(Las\)$/, "");
  },
  inText: withArticle,
  inSentence: withArticle,
  definition: (slug, name) => DEFINITIONS.get(slug)?.[0] ?? name,
  definitionShort: (slug, name) => DEFINITIONS.get(slug)?.[1] ?? name,
  grouping: (slug, name) => GROUPINGS.get(slug) ?? name,
  bloc: (bloc) => {
    if (bloc.kind === "definition") return DEFINITIONS.get(bloc.slug)?.[0] ?? bloc.name;
    return bloc.states.length === 1 ? "su propia lista de un Estado" : `su propia lista de ${bloc.states.length} Estados`;
  },
  ownList: "su propia lista",
  ownListHead: capitalised("su propia lista"),
  heads: {
    member: "Miembro",
    state: "Estado",
    code: "Código",
    group: "Grupo",
    choice: "Opción",
    hostile: "Calificado de hostil",
    hostileWho: "Calificados de hostiles",
    symbol: "Signatura",
    body: "Órgano",
    date: "Fecha",
    decided: "Decisión",
    year: "Año",
    seat: "Puesto",
    votes: "Votaciones",
    inFavour: "A favor",
    against: "En contra",
    abstaining: "Abstenciones",
    nonVoting: "No votantes",
    withoutVote: "Sin votación",
    inFavourOutside: "A favor, fuera del bloque",
    againstOutside: "En contra, fuera del bloque",
    inFavourAll: "A favor, en total",
    agreement: "Coincidencia",
    sharedVotes: "Votaciones comunes",
    text: "Texto",
    outsideShare: "Parte de fuera",
    outsideRate: "Tasa fuera",
    contrast: "Fuera menos dentro",
  },
  scale: { none: "ninguno", third: "un tercio", half: "la mitad", all: "todos" },
} satisfies typeof english;
