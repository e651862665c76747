import { capitalised } from "../../capitalised";
import type * as english from "../en/comparisons";
import { ofState, withArticle } from "./articles";
import { counting } from "./numbers";
import { terms } from "./terms";

const both = (a: string, b: string) => capitalised(`${withArticle(a)} et ${withArticle(b)}`);
const shared = (votes: number) => counting(votes, "vote commun", "votes communs");
const few = (isFew: boolean) => (isFew ? ", ce qui est peu" : "");
const OPEN = " Cercles vides : moins de 20 votes.";
const SHARE = "part des choix identiques, la moitié comptée quand un seul des deux s'est abstenu";

export const pair = {
  noneShared: (a, b) => `${both(a, b)} n'ont ici aucun vote enregistré en commun`,
  alike: (a, b, share, votes) => `${both(a, b)} concordent dans ${share} de ${shared(votes)}`,
  most: (a, b, most, mostShare, least, leastShare) =>
    `${both(a, b)} ont concordé le plus en ${most} (${mostShare}), le moins en ${least} (${leastShare})`,
  whole: (votes, share, kappa) => {
    const which = votes === 1 ? "Sur le seul vote auquel" : `Sur les ${terms.grouped(votes)} votes auxquels`;
    return `${which} les deux ont pris part : ${share}${kappa === null ? "" : `, kappa de Cohen ${kappa}`}.`;
  },
  subtitle: (selection) => `Concordance par année, ${selection} : ${SHARE}.`,
  open: OPEN,
  counted: "Votes communs",
  noneIn: (year) => `${year} : aucun vote enregistré auquel les deux ont pris part.`,
  inYear: (year, share, votes, isFew) => `${year} : concordance de ${share} sur ${shared(votes)}${few(isFew)}.`,
} satisfies typeof english.pair;

export const matrix = {
  alone: "Un État seul n'a personne avec qui concorder",
  nobody: "Aucun État n'a voté ici",
  tooFew: "Trop peu de votes communs pour dire qui est proche de qui",
  alike: (share) => `Toutes les paires concordent autant, dans ${share}`,
  finding: (closest, farthest) => `Les plus proches : ${closest} ; les plus éloignés : ${farthest}`,
  pair: (a, b, share) => `${withArticle(a)} et ${withArticle(b)}, ${share}`,
  states: (states, grouping) => `${states} États${grouping === null ? "" : ` de « ${grouping} »`}`,
  withoutVote: (states) => ` ${states} de plus n'y ont pas voté.`,
  subtitle: (states, selection) =>
    `Concordance de chacun des ${states} avec chaque autre, ${selection} : ${SHARE}. Ceux qui votent de même sont voisins.`,
  sentence: (states, pairs) => `${states}, ${terms.grouped(pairs)} paires.`,
  median: (share) => ` Concordance médiane : ${share}.`,
  itself: (name) => `${name} avec soi-même.`,
  both: (a, aCode, b, bCode) => capitalised(`${withArticle(a)} (${aCode}) et ${withArticle(b)} (${bCode})`),
  none: (two) => `${two} : aucun vote enregistré auquel les deux ont pris part.`,
  story: (two, share, votes, isFew) => `${two} : concordance de ${share} sur ${shared(votes)}${few(isFew)}.`,
  keyNone: "aucun vote commun",
  everySecond: "Un État sur deux est nommé.",
  oneOf: (states) => `Un État sur ${states} est nommé.`,
} satisfies typeof english.matrix;

export const agreementMap = {
  noneShared: (of) => `Aucun État n'a ici de vote enregistré en commun avec ${withArticle(of)}`,
  tooFew: (of) => `Trop peu de votes communs avec ${withArticle(of)} pour classer les autres États`,
  finding: (of, most, mostShare, least, leastShare) =>
    `Le plus proche ${ofState(of)} : ${withArticle(most)}, ${mostShare} ; le plus éloigné : ${withArticle(least)}, ${leastShare}`,
  subtitle: (of, selection, day) => `Concordance avec ${withArticle(of)}, ${selection} : ${SHARE}. États et sièges au ${day}.`,
  ends: (closest, farthest) => ` Les plus proches : ${terms.list(closest)}. Les plus éloignés : ${terms.list(farthest)}.`,
  gone: (states) => `Disparus de la carte : ${terms.list(states)}.`,
  itself: (name) => `${name} : l'État auquel tous sont comparés.`,
  story: (name, of, share, votes, isFew) =>
    `${name} : concordance de ${share} avec ${withArticle(of)} sur ${shared(votes)}${few(isFew)}.`,
  keyFew: "moins de 20 votes communs",
  keyNone: "sans siège ou sans vote commun",
} satisfies typeof english.agreementMap;

export const alignment = {
  nobody: "Aucun État n'a ici de vote enregistré en commun avec les deux",
  finding: (count, all, set, isOwn, one, other) => {
    const whose = set === null ? "" : isOwn ? " de votre liste" : ` de « ${set} »`;
    const vote = count < 2 ? "vote" : "votent";
    return `${count} des ${all} États${whose} ${vote} plus souvent comme ${withArticle(one)} que comme ${withArticle(other)}`;
  },
  subtitle: (across, upwards, selection) =>
    `Chaque point est un État : de gauche à droite, sa concordance avec ${withArticle(across)} ; de bas en haut, avec ${withArticle(upwards)} ; ${selection}. Sur la ligne pointillée, les deux sont égales.`,
  standsOut: (set) => ` En évidence : « ${set} ».`,
  ownStandsOut: " En évidence : votre propre liste.",
  open: " Cercles vides : moins de 20 votes communs.",
  tooFew: "Trop peu de votes communs pour dire qui est le plus proche.",
  closest: (x, toX, shareX, y, toY, shareY) =>
    `Le plus proche ${ofState(x)} : ${withArticle(toX)}, ${shareX} ; ${ofState(y)} : ${withArticle(toY)}, ${shareY}.`,
  axis: (name) => `Concordance avec ${withArticle(name)}`,
  axisShort: (name) => `Avec ${withArticle(name)}`,
  with: (name) => `Avec ${withArticle(name)}`,
  part: (share, name, votes) => `${share} avec ${withArticle(name)} sur ${shared(votes)}`,
  story: (name, code, first, second, isFew) => `${name} (${code}) : concordance de ${first} et de ${second}${few(isFew)}.`,
} satisfies typeof english.alignment;

export const cohesion = {
  none: (grouping) => `${grouping} : aucun vote enregistré de deux membres ou plus ici`,
  tooFew: (grouping, mean, votes) =>
    `${grouping} : ${mean} en moyenne de ${counting(votes, "vote", "votes")}, trop peu par an pour classer les années`,
  same: (grouping) => `${grouping} : la même cohésion chaque année`,
  finding: (grouping, most, least) => `${grouping} : vote le plus uni en ${most}, le moins uni en ${least}`,
  votes: (votes) => counting(votes, "vote", "votes"),
  subtitle: (selection, votes, mean) =>
    `Indice d'accord (Agreement Index), moyenne par année, ${selection} : 1 quand tous les membres font le même choix, 0 quand ils se partagent également en trois. Sur ${votes} de deux membres ou plus : ${mean}.`,
  open: OPEN,
  sentence: (votes, mean) => ` Indice d'accord moyen sur ${votes} : ${mean}.`,
  inYear: (share, year) => `${share} en ${year}`,
  span: (first, last) => `De ${first} à ${last}.`,
  noneIn: (year) => `${year} : aucun vote enregistré de deux membres ou plus.`,
  story: (year, index, votes, isFew) =>
    `${year} : indice d'accord ${index} sur ${counting(votes, "vote enregistré", "votes enregistrés")}${few(isFew)}.`,
  index: "Indice d'accord",
  counted: "Votes",
} satisfies typeof english.cohesion;

export const yearLine = {
  extreme: (share, year) => `${share} en ${year}`,
  counts: (counted, most, year) => `${counted} par an, ${most} au plus (${year})`,
} satisfies typeof english.yearLine;
