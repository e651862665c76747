import type * as english from "../en/claims";
import { toState } from "./articles";
import { frenchDay } from "./dates";
import { counting, inLetters } from "./numbers";
import { terms } from "./terms";

export const claim = {
  notKnown: "On ne sait pas qui a voté quoi sur ces textes",
  nobody: "Aucun membre n'a voté pour",
  oneDefinition: (isMostly) =>
    isMostly
      ? "Selon une définition de « hostile », plus de la moitié du soutien vient de l'extérieur"
      : "Selon une définition de « hostile », la moitié du soutien au plus vient de l'extérieur",
  mostly: (mostly, definitions) => {
    if (mostly === 0)
      return `Selon aucune des ${definitions} définitions de « hostile », plus de la moitié du soutien ne vient de l'extérieur`;
    const under = mostly === definitions ? `les ${definitions}` : `${mostly} des ${definitions}`;
    return `Selon ${under} définitions de « hostile », plus de la moitié du soutien vient de l'extérieur`;
  },
  together: (rollCalls) => `${rollCalls} votes ensemble`,
  subtitle: (inFavour, of) => `Voix pour venant d'États hors du bloc, sur ${inFavour}, ${of}.`,
  range: (least, most) => ` : de ${least} à ${most}.`,
  share: (outside, inFavour) => `${outside} sur ${inFavour}`,
  story: (name, outside, inFavour, against) => {
    const others = against === 0 ? "aucune contre" : `${against} contre`;
    return `Bloc hostile « ${name} » : ${outside} des ${inFavour} voix pour viennent de l'extérieur, et ${others}.`;
  },
  source: (rollCalls, from, to, bodies) => `${rollCalls} votes, de ${from} à ${to}, ${terms.list(bodies)}`,
  allOf: (inFavour) => `les ${inFavour}`,
} satisfies typeof english.claim;

export const breakingPoint = {
  notKnown: "On ne sait pas qui a voté quoi sur ce texte",
  never: "Quel que soit le nombre de membres qualifiés d'hostiles, la moitié du soutien reste à l'extérieur",
  title: (half) =>
    half === 1
      ? "Il suffit de qualifier un membre d'hostile pour que la majeure partie du soutien ne vienne plus de l'extérieur"
      : `Il faut qualifier ${inLetters(half, "m")} membres d'hostiles pour que la majeure partie du soutien ne vienne plus de l'extérieur`,
  subtitle: (basis) =>
    `Voix qui restent à l'extérieur à mesure que les membres les plus proches des États-Unis sont qualifiés d'hostiles, un à un. ${basis}`,
  half: (name, left) => ` On va ainsi jusqu'${toState(name)}, et il reste ${left} voix pour.`,
  majority: (members, name, inFavour, against) =>
    ` Après ${members}, jusqu'${toState(name)}, les voix pour qui restent (${inFavour}) ne dépassent plus les voix contre (${against}).`,
  basis: (rollCalls, figuresOf) => {
    const what = `${rollCalls} votes de l'Assemblée générale des cinq années précédentes`;
    return figuresOf === null
      ? `Proximité : concordance sur ${what}.`
      : `Proximité : chiffres publiés au ${frenchDay(figuresOf)}, sur ${what}.`;
  },
  crossing: (hostile, name) => `${hostile} : ${name}`,
  halfLeft: "moins de la moitié",
  majorityLeft: "majorité perdue",
  axis: "membres qualifiés d'hostiles, les plus proches des États-Unis d'abord",
  axisShort: "membres hostiles, les plus proches d'abord",
  hostileHead: "Qualifiés d'hostiles",
  halfTick: "½",
  downTo: "Jusqu'à",
  agreementHead: "Concordance avec les États-Unis",
  story: (hostile, { name, agreement, choice, outside, outsideAgainst }, inFavour) => {
    const close = agreement === null ? "aucun vote commun" : `concordance ${terms.decimal(agreement, 2)}`;
    const members = hostile === 1 ? "1 membre qualifié d'hostile" : `${hostile} membres qualifiés d'hostiles`;
    return `${members}, jusqu'${toState(name)} (${close} ; ${terms.choices[choice]}) : restent ${outside} des ${inFavour} voix pour et ${outsideAgainst} contre.`;
  },
} satisfies typeof english.breakingPoint;

const GRADES = {
  limited: "aucun soutien extérieur",
  not_limited: "soutien non limité au bloc",
  substantial: "un tiers ou plus de l'extérieur",
  mostly_outside: "plus de la moitié de l'extérieur",
  adopted_without_bloc: "adopté sans le bloc",
};

export const specifications = {
  sets: {
    cited: "Le texte cité",
    same_body: "Tous de son organe",
    general_assembly: "Tous de l'Assemblée",
    all_bodies: "Tous, tous organes",
    since_2011: "Tous depuis 2011",
    alone: "Un seul texte",
  },
  abstentions: { ignored: "Ignorées", against: "Comptées contre", half: "Moitié-moitié" },
  denominators: { votes_cast: "Suffrages émis", present_and_voting: "Présents et votants", members: "Tous les membres" },
  grades: GRADES,
  gradeInTable: GRADES,
  nothing: "Rien ne peut être compté pour cette affirmation",
  measures: {
    outsideShare: "Part des voix pour venant de l'extérieur",
    outsideRate: "Taux de voix pour à l'extérieur",
    contrast: "Taux de voix pour à l'extérieur moins celui à l'intérieur",
  },
  shortMeasures: {
    outsideShare: "part de l'extérieur",
    outsideRate: "taux à l'extérieur",
    contrast: "extérieur moins intérieur",
  },
  dueTo: {
    definition: "à qui est qualifié d'hostile",
    rollCalls: "aux votes retenus",
    abstentions: "aux abstentions",
    denominator: "au dénominateur",
  },
  headings: { definition: "Qualifiés d'hostiles", rollCalls: "Votes", abstentions: "Abstentions", denominator: "Taux sur" },
  among: { definition: "hostiles", rollCalls: "votes", abstentions: "abstentions", denominator: "taux sur" },
  source: "Votes de cette version ; méthode de Simonsohn, Simmons et Nelson (2020)",
  title: (ways, fails, mostly) =>
    `Testée de ${ways} façons, l'affirmation n'échoue ${fails === "0" ? "jamais" : `que ${fails} fois`} ; le soutien vient surtout de l'extérieur dans ${mostly} cas`,
  subtitle: (measure, combinations) =>
    `${measure} dans chacune des ${combinations} combinaisons de définition, de votes, d'abstentions et de dénominateur, de la plus petite à la plus grande ; en dessous, la fréquence de chaque choix.`,
  holds: (grade, count, of) => `${grade} : ${count} sur ${of}`,
  noMover: "Aucun choix ne la fait varier.",
  movers: (parts) =>
    `De la dispersion, ${parts.map(({ percent, to }, i) => `${percent} ${i === 0 ? "tiennent " : ""}${to}`).join(", ")}.`,
  lessThanOne: "moins de 1 %",
  explains: (percent) => `${percent} de la dispersion`,
  ownPoint: (value) => `ce choix : ${value}`,
  which: (first, last) => (first === last ? `Spécification ${last}` : `Spécifications ${first} à ${last}`),
  values: (low, high) => (low === high ? low : `de ${low} à ${high}`),
  stretch: (which, all, measure, values, most) => `${which} sur ${all} : ${measure}, ${values}. Le plus souvent : ${most}.`,
  mostOften: (among, option, times, items) => `${among} ${option} (${times} sur ${items})`,
  lines: { zero: "0 %", hundred: "100 %", lowest: "−100 points", same: "aucun écart", highest: "+100 points" },
  howMany: "Combien",
  grade: "Degré",
} satisfies typeof english.specifications;

export const placebo = {
  source: (symbol, day) => `${symbol}, ${day}, et tous les textes sur des pays dans cette version`,
  nothing: "Ce texte n'a aucun soutien à comparer",
  nobody: "Personne n'est qualifié d'hostile : il n'y a rien à comparer avec le hasard",
  less: "Moins de soutien vient de l'extérieur que si autant de membres étaient qualifiés d'hostiles au hasard",
  more: "Plus de soutien vient de l'extérieur que si autant de membres étaient qualifiés d'hostiles au hasard",
  asMuch: "Autant de soutien vient de l'extérieur que si des membres étaient qualifiés d'hostiles au hasard",
  subtitle: (draws, size, members, seed, bloc) =>
    `Part des voix pour venant de l'extérieur. En haut : selon ${terms.grouped(draws)} blocs tirés au hasard de ${size} des ${members} membres (graine ${seed}). En bas : selon « ${bloc} », un point par texte sur un pays.`,
  among: (share, draws, smaller, same, larger) =>
    `${share} du soutien vient de l'extérieur ; sur ${terms.grouped(draws)} blocs de même taille tirés au hasard, ${terms.grouped(smaller)} en laissent moins, ${terms.grouped(same)} autant et ${terms.grouped(larger)} plus.`,
  noOthers: "Cette version ne contient aucun texte sur un autre pays.",
  others: (texts, countries, less) =>
    `Sur ${counting(texts, "texte", "textes")} concernant ${counting(countries, "autre pays", "autres pays")}, ${less} ${less < 2 ? "a" : "ont"} une plus petite part de l'extérieur.`,
  random: (draws) => `${terms.grouped(draws)} tirages`,
  head: (symbol, share) => `${symbol} : ${share}`,
  besides: (count) => ` ${count} de plus à côté, dans le tableau.`,
  story: (country, label, outside, inFavour, share) =>
    `${country}, ${label} : ${outside} des ${inFavour} voix pour venant de l'extérieur (${share}).`,
  whatHead: "Quoi",
  randomBlocs: "Blocs au hasard",
} satisfies typeof english.placebo;
