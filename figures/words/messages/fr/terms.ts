import { stateNameOn } from "../../../../analysis/stateNameOn";
import type { Choice } from "../../../../formats/words/Choice";
import type { Tally } from "../../../../formats/words/Tally";
import { capitalised } from "../../capitalised";
import { decimalsIn } from "../decimalsIn";
import type { terms as english } from "../en/terms";
import { withArticle } from "./articles";
import { frenchDay, frenchSpan } from "./dates";
import { DEFINITIONS, FORMER_NAMES, GROUPINGS, SHORT_NAMES } from "./names";
import { counting } from "./numbers";

const IN_ORDER = new Intl.Collator("fr");
const PERCENT = new Intl.NumberFormat("fr-FR", { style: "percent" });
const GROUPED = new Intl.NumberFormat("fr-FR");
const EXACT = new Intl.NumberFormat("fr-FR", { useGrouping: false, maximumFractionDigits: 20 });

const COUNTED: Readonly<Record<Choice, readonly [one: string, many: string]>> = {
  in_favour: ["pour", "pour"],
  against: ["contre", "contre"],
  abstaining: ["abstention", "abstentions"],
  non_voting: ["non-votant", "non-votants"],
};
const BODIES = {
  GA: "Assemblée générale",
  "GA-C1": "Première Commission",
  "GA-C2": "Deuxième Commission",
  "GA-C3": "Troisième Commission",
  "GA-C4": "Quatrième Commission",
  "GA-C5": "Cinquième Commission",
  "GA-C6": "Sixième Commission",
  HRC: "Conseil des droits de l'homme",
  CHR: "Commission des droits de l'homme",
};
const MODES = {
  recorded_vote: "vote enregistré",
  without_a_vote: "sans vote",
  non_recorded_vote: "vote non enregistré",
  none: "pas de décision",
};

function percent(share: number, almostAll: string, almostNone: string): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return almostAll;
  return rounded === 0 && share > 0 ? almostNone : PERCENT.format(share);
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} et ${last}`;
}

function tally({ inFavour, against, abstaining, nonVoting }: Tally): string {
  const parts = [
    inFavour === null ? "" : `${inFavour} voix pour`,
    against === null ? "" : `${against} contre`,
    abstaining === null ? "" : counting(abstaining, "abstention", "abstentions"),
    nonVoting ? counting(nonVoting, "non-votant", "non-votants") : "",
  ];
  return parts.filter(Boolean).join(", ");
}

export const terms = {
  language: "fr",
  compare: (a, b) => IN_ORDER.compare(a, b),
  list,
  clauses: (parts) => parts.join(" ; "),
  colon: (head, rest) => `${head} : ${rest}`,
  quoted: (text) => `« ${text} »`,
  day: frenchDay,
  percent: (share) => percent(share, "plus de 99 %", "moins de 1 %"),
  percentShort: (share) => percent(share, "> 99 %", "< 1 %"),
  rounded: (share) => `${share < 0 ? "−" : ""}${PERCENT.format(Math.abs(share))}`,
  decimal: decimalsIn("fr-FR"),
  grouped: (count) => GROUPED.format(count),
  cell: (value) => EXACT.format(value),
  yes: "oui",
  no: "non",
  choices: { in_favour: "pour", against: "contre", abstaining: "abstention", non_voting: "n'a pas pris part au vote" },
  counted: (choice, count) => COUNTED[choice][count < 2 ? 0 : 1],
  deeds: {
    in_favour: "a voté pour",
    against: "a voté contre",
    abstaining: "a choisi l'abstention",
    non_voting: "n'a pas pris part au vote",
  },
  notAMember: "non membre",
  tally,
  body: (body) => BODIES[body],
  mode: (mode) => MODES[mode],
  groups: {
    african: "Afrique",
    "asia-pacific": "Asie-Pacifique",
    "eastern-european": "Europe orientale",
    "latin-american-and-caribbean": "Amérique latine et Caraïbes",
    "western-european-and-others": "Europe occidentale et autres",
    none: "Sans groupe",
  },
  council: "Commission, Conseil",
  committees: "Ses commissions",
  borders: "frontières d'après Natural Earth et des cartes de l'ONU, sans prise de position sur celles qui sont contestées",
  withoutChoices: ({ rollCall: { mode, outcome }, tally: announced }) => {
    if (mode === "recorded_vote" && announced.inFavour !== null) return `${tally(announced)}, sans liste nominative`;
    if (mode === "recorded_vote") return "Un vote enregistré sans liste nominative";
    if (mode === "none") return outcome === "withdrawn" ? "Retiré avant toute décision" : "Non examiné";
    const decided = outcome === "rejected" ? "Rejeté" : "Adopté";
    return mode === "without_a_vote" ? `${decided} sans vote` : `${decided} par un vote non enregistré`;
  },
  selection: ({ from, to, body, topic }) => {
    const of = { HRC: "du ", CHR: "de la ", GA: "de l'" } as const;
    const article = body === null ? "" : body in of ? of[body as keyof typeof of] : "de la ";
    const whose = body === null ? " de tous les organes" : ` ${article}${BODIES[body]}`;
    return `votes enregistrés${whose}${topic ? ` sur « ${topic} »` : ""}${frenchSpan(from, to)}`;
  },
  stateShort: ({ iso3, nameFr }) => SHORT_NAMES.get(iso3) ?? nameFr,
  stateOn: (state, date) => {
    const name = stateNameOn(state, date);
    return (name === state.name ? undefined : FORMER_NAMES.get(name)) ?? state.nameFr.replace(/ \(les\)$/, "");
  },
  inText: withArticle,
  inSentence: withArticle,
  definition: (slug, name) => DEFINITIONS.get(slug)?.[0] ?? name,
  definitionShort: (slug, name) => DEFINITIONS.get(slug)?.[1] ?? name,
  grouping: (slug, name) => GROUPINGS.get(slug) ?? name,
  bloc: (bloc) => {
    if (bloc.kind === "definition") return DEFINITIONS.get(bloc.slug)?.[0] ?? bloc.name;
    return bloc.states.length === 1 ? "votre propre liste d'un État" : `votre propre liste de ${bloc.states.length} États`;
  },
  ownList: "votre propre liste",
  ownListHead: capitalised("votre propre liste"),
  heads: {
    member: "Membre",
    state: "État",
    code: "Code",
    group: "Groupe",
    choice: "Choix",
    hostile: "Qualifié d'hostile",
    hostileWho: "Qualifiés d'hostiles",
    symbol: "Cote",
    body: "Organe",
    date: "Date",
    decided: "Décision",
    year: "Année",
    seat: "Siège",
    votes: "Votes",
    inFavour: "Pour",
    against: "Contre",
    abstaining: "Abstentions",
    nonVoting: "Non-votants",
    withoutVote: "Sans vote",
    inFavourOutside: "Pour, hors du bloc",
    againstOutside: "Contre, hors du bloc",
    inFavourAll: "Pour, en tout",
    agreement: "Concordance",
    sharedVotes: "Votes communs",
    text: "Texte",
    outsideShare: "Part de l'extérieur",
    outsideRate: "Taux à l'extérieur",
    contrast: "Extérieur moins intérieur",
  },
  scale: { none: "aucune", third: "un tiers", half: "la moitié", all: "toutes" },
} satisfies typeof english;
