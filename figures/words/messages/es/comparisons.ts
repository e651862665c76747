import { capitalised } from "../../capitalised";
import type * as english from "../en/comparisons";
import { both as joined, toState, withArticle } from "./articles";
import { counting } from "./numbers";
import { terms } from "./terms";

const both = (a: string, b: string) => capitalised(joined(withArticle(a), withArticle(b)));
const shared = (votes: number) => counting(votes, "votación común", "votaciones comunes");
const few = (isFew: boolean) => (isFew ? ", que son pocas" : "");
const OPEN = " Círculos vacíos: menos de 20 votaciones.";
const SHARE = "parte de opciones iguales, la mitad cuando solo uno de los dos se abstuvo";

export const pair = {
  noneShared: (a, b) => `${both(a, b)} no comparten aquí ninguna votación registrada`,
  alike: (a, b, share, votes) => `${both(a, b)} coinciden en el ${share} de ${shared(votes)}`,
  most: (a, b, most, mostShare, least, leastShare) =>
    `${both(a, b)} coincidieron más en ${most} (${mostShare}), menos en ${least} (${leastShare})`,
  whole: (votes, share, kappa) => {
    const which = votes === 1 ? "En la única votación" : `En las ${terms.grouped(votes)} votaciones`;
    return `${which} en que ambos participaron: ${share}${kappa === null ? "" : `, kappa de Cohen ${kappa}`}.`;
  },
  subtitle: (selection) => `Coincidencia por año, ${selection}: ${SHARE}.`,
  open: OPEN,
  counted: "Votaciones comunes",
  noneIn: (year) => `${year}: ninguna votación registrada en que participaran ambos.`,
  inYear: (year, share, votes, isFew) => `${year}: coincidencia del ${share} en ${shared(votes)}${few(isFew)}.`,
} satisfies typeof english.pair;

export const matrix = {
  alone: "Un Estado solo no tiene con quién coincidir",
  nobody: "Ningún Estado votó aquí",
  tooFew: "Demasiado pocas votaciones comunes para decir quién está cerca de quién",
  alike: (share) => `Todas las parejas coinciden por igual, en ${share}`,
  finding: (closest, farthest) => `Los más cercanos: ${closest}; los más lejanos: ${farthest}`,
  pair: (a, b, share) => `${joined(withArticle(a), withArticle(b))}, ${share}`,
  states: (states, grouping) => `${states} Estados${grouping === null ? "" : ` de «${grouping}»`}`,
  withoutVote: (states) => ` Otros ${states} no votaron en ellas.`,
  subtitle: (states, selection) =>
    `Coincidencia de cada uno de los ${states} con cada otro, ${selection}: ${SHARE}. Los que votan igual son vecinos.`,
  sentence: (states, pairs) => `${states}, ${terms.grouped(pairs)} parejas.`,
  median: (share) => ` Coincidencia mediana: ${share}.`,
  itself: (name) => `${name} consigo mismo.`,
  both: (a, aCode, b, bCode) => capitalised(joined(`${withArticle(a)} (${aCode})`, `${withArticle(b)} (${bCode})`)),
  none: (two) => `${two}: ninguna votación registrada en que participaran ambos.`,
  story: (two, share, votes, isFew) => `${two}: coincidencia del ${share} en ${shared(votes)}${few(isFew)}.`,
  keyNone: "ninguna votación común",
  everySecond: "Se nombra uno de cada dos Estados.",
  oneOf: (states) => `Se nombra uno de cada ${states} Estados.`,
} satisfies typeof english.matrix;

export const agreementMap = {
  noneShared: (of) => `Ningún Estado comparte aquí una votación registrada con ${withArticle(of)}`,
  tooFew: (of) => `Demasiado pocas votaciones comunes con ${withArticle(of)} para ordenar a los demás`,
  finding: (of, most, mostShare, least, leastShare) =>
    `El más cercano ${toState(of)}: ${withArticle(most)}, ${mostShare}; el más lejano: ${withArticle(least)}, ${leastShare}`,
  subtitle: (of, selection, day) => `Coincidencia con ${withArticle(of)}, ${selection}: ${SHARE}. Estados y puestos al ${day}.`,
  ends: (closest, farthest) => ` Los más cercanos: ${terms.list(closest)}. Los más lejanos: ${terms.list(farthest)}.`,
  gone: (states) => `Ya no están en el mapa: ${terms.list(states)}.`,
  itself: (name) => `${name}: el Estado con el que se compara a todos.`,
  story: (name, of, share, votes, isFew) =>
    `${name}: coincidencia del ${share} con ${withArticle(of)} en ${shared(votes)}${few(isFew)}.`,
  keyFew: "menos de 20 votaciones comunes",
  keyNone: "sin puesto o sin votación común",
} satisfies typeof english.agreementMap;

export const alignment = {
  nobody: "Ningún Estado comparte aquí una votación registrada con ambos",
  finding: (count, all, set, isOwn, one, other) => {
    const whose = set === null ? "" : isOwn ? " de su lista" : ` de «${set}»`;
    const agree = count === 1 ? "coincide" : "coinciden";
    return `${count} de los ${all} Estados${whose} ${agree} más con ${withArticle(one)} que con ${withArticle(other)}`;
  },
  subtitle: (across, upwards, selection) =>
    `Cada punto es un Estado: de izquierda a derecha, su coincidencia con ${withArticle(across)}; de abajo arriba, con ${withArticle(upwards)}; ${selection}. En la línea de puntos ambas son iguales.`,
  standsOut: (set) => ` Destaca: «${set}».`,
  ownStandsOut: " Destaca: su propia lista.",
  open: " Círculos vacíos: menos de 20 votaciones comunes.",
  tooFew: "Demasiado pocas votaciones comunes para decir quién es el más cercano.",
  closest: (x, toX, shareX, y, toY, shareY) =>
    `El más cercano ${toState(x)}: ${withArticle(toX)}, ${shareX}; ${toState(y)}: ${withArticle(toY)}, ${shareY}.`,
  axis: (name) => `Coincidencia con ${withArticle(name)}`,
  axisShort: (name) => `Con ${withArticle(name)}`,
  with: (name) => `Con ${withArticle(name)}`,
  part: (share, name, votes) => `${share} con ${withArticle(name)} en ${shared(votes)}`,
  story: (name, code, first, second, isFew) => `${name} (${code}): coincidencia del ${first} y del ${second}${few(isFew)}.`,
} satisfies typeof english.alignment;

export const cohesion = {
  none: (grouping) => `${grouping}: ninguna votación registrada de dos miembros o más aquí`,
  tooFew: (grouping, mean, votes) =>
    `${grouping}: ${mean} de media en ${counting(votes, "votación", "votaciones")}, demasiado pocas al año para ordenar los años`,
  same: (grouping) => `${grouping}: la misma cohesión todos los años`,
  finding: (grouping, most, least) => `${grouping}: voto más unido en ${most}, menos unido en ${least}`,
  votes: (votes) => counting(votes, "votación", "votaciones"),
  subtitle: (selection, votes, mean) =>
    `Índice de acuerdo (Agreement Index), media por año, ${selection}: 1 cuando todos los miembros eligen lo mismo, 0 cuando se reparten por igual en tres. En ${votes} de dos miembros o más: ${mean}.`,
  open: OPEN,
  sentence: (votes, mean) => ` Índice de acuerdo medio en ${votes}: ${mean}.`,
  inYear: (share, year) => `${share} en ${year}`,
  span: (first, last) => `De ${first} a ${last}.`,
  noneIn: (year) => `${year}: ninguna votación registrada de dos miembros o más.`,
  story: (year, index, votes, isFew) =>
    `${year}: índice de acuerdo ${index} en ${counting(votes, "votación registrada", "votaciones registradas")}${few(isFew)}.`,
  index: "Índice de acuerdo",
  counted: "Votaciones",
} satisfies typeof english.cohesion;

export const yearLine = {
  extreme: (share, year) => `${share} en ${year}`,
  counts: (counted, most, year) => `${counted} al año, máximo ${most} (${year})`,
} satisfies typeof english.yearLine;
