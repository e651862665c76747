import type { Stand } from "../../../../analysis/flowBetween";
import type { Choice } from "../../../../formats/words/Choice";
import type { Kind } from "../../../../formats/words/Kind";
import { capitalised } from "../../capitalised";
import type * as english from "../en/votes";
import { isPlural, withArticle } from "./articles";
import { allInLetters, alone, counting, inLetters } from "./numbers";
import { terms } from "./terms";

/** After "a favor" and "en contra". */
const OF: Readonly<Record<Kind, string>> = {
  adoption: "del texto",
  amendment: "de la enmienda",
  paragraph: "del párrafo",
  motion: "de la moción",
};
const more = (kind: Kind) => `más miembros votaron a favor ${OF[kind]} que en contra`;
const fewer = (kind: Kind) => `más miembros votaron en contra ${OF[kind]} que a favor`;
const chose = (choice: Choice | null) => (choice ? terms.deeds[choice] : "no era miembro");

export const vote = {
  outside: "Fuera del bloque",
  inside: "Dentro del bloque",
  allMembers: "Todos los miembros",
  neither: (kind) => `Ningún miembro votó a favor ${OF[kind]} ni en contra`,
  noneAgainst: (kind) => `Ningún miembro votó en contra ${OF[kind]}`,
  noneFor: (kind) => `Ningún miembro votó a favor ${OF[kind]}`,
  everyGroupFor: (kind) => `En todos los grupos regionales, ${more(kind)}`,
  everyGroupAgainst: (kind) => `En todos los grupos regionales, ${fewer(kind)}`,
  noGroupFor: (kind) => `En ningún grupo regional fueron mayoría los votos a favor ${OF[kind]}`,
  everyGroupBut: (kind, group) => `En todos los grupos regionales menos uno (${group}), ${more(kind)}`,
  someGroups: (kind, leaning, groups) =>
    `En ${alone(inLetters(leaning))} de los ${inLetters(groups)} grupos regionales, ${more(kind)}`,
  asMany: (kind) => `Tantos miembros votaron a favor ${OF[kind]} como en contra`,
  moreFor: (kind) => capitalised(more(kind)),
  moreAgainst: (kind) => capitalised(fewer(kind)),
  allInside: "Todos los miembros están dentro del bloque",
  bySide: (kind, inFavour, against) => {
    const [voted = "", opposed = ""] = allInLetters([inFavour, against]);
    const members = inFavour < 2 ? "miembro votó" : "miembros votaron";
    return `Fuera del bloque, ${voted} ${members} a favor ${OF[kind]} y ${alone(opposed)} en contra`;
  },
  ofMembers: (members) => `De ${members} miembros.`,
  boxes: (members) => `Cada casilla es uno de los ${members} miembros`,
  members: (members) => `Los ${members} miembros`,
  byGroup: "por grupo regional",
  bySideOf: "según se los califique o no de hostiles",
  someHostile: (bloc) => ` Con trazos: calificados de hostiles según «${bloc}».`,
  noneHostile: (bloc) => ` Ninguno es calificado de hostil según «${bloc}».`,
  sentence: (source, tally, members, rows, hasNonVoting) =>
    `${source}: ${tally}, de ${members} miembros. Por grupo, a favor, en contra, abstenciones${hasNonVoting ? ", no votantes" : ""}: ${rows}.`,
  before: "Votación anterior",
  after: "Votación siguiente",
  deed: (name, choice) => `${name}: ${terms.deeds[choice]}`,
  hostileUnder: (bloc) => `; dentro del bloque hostil según «${bloc}»`,
  votedBefore: (year, choice) => `En la votación anterior, ${year}: ${chose(choice)}.`,
  votedAfter: (year, choice) => `En la votación siguiente, ${year}: ${chose(choice)}.`,
  dashed: " (trazos)",
  hostile: ", dentro del bloque hostil",
} satisfies typeof english.vote;

export const map = {
  nobody: (choice) => `Ningún voto ${terms.choices[choice]}`,
  alone: (names, choice) =>
    `${names.length === 1 ? "Único voto" : "Únicos votos"} ${terms.choices[choice]}: ${terms.list(names.map(withArticle))}`,
  tally: (tally, members) => `${capitalised(tally)}, de ${members} miembros`,
  where: (choice, count, all, groups) => {
    const share = count === all ? `Los ${count}` : `${count} de los ${all}`;
    const where =
      groups.length > 1 ? `de los grupos ${groups.map((group) => `«${group}»`).join(" y ")}` : `del grupo ${groups.join("")}`;
    return `${share} votos ${terms.choices[choice]} proceden ${where}`;
  },
  subtitle: (members, notDrawn) => {
    const all = `Los ${members} miembros según su voto, los Estados pequeños como puntos.`;
    return notDrawn > 0 ? `${all} Fuera del mapa, pero en la tabla: ${notDrawn}.` : all;
  },
  sentence: (source, tally, members) => `${source}: ${tally}, de ${members} miembros, en un mapa del mundo.`,
  listed: (choice, names) => ` ${capitalised(terms.choices[choice])}: ${terms.list(names)}.`,
  noSeat: (body) => `sin puesto (${body})`,
  former: "Dibujados en tierras, o en un punto, que hoy son de otros Estados:",
  story: (name, choice, isFormer) =>
    `${name}: ${terms.deeds[choice]}.${isFormer ? " Su territorio, o parte de él, es hoy de otros Estados." : ""}`,
  drawnHead: "Dibujado como",
  drawn: {
    area: "su territorio",
    dot: "un punto",
    former_area: "un territorio hoy de otros",
    former_dot: "un punto en un territorio hoy de otros",
    nothing: "sin dibujar",
  },
} satisfies typeof english.map;

export const timeline = {
  noText: (subject) => `Ningún texto sobre ${withArticle(subject)} en esta versión`,
  noVote: (texts) =>
    texts === 1
      ? "El único texto se aprobó sin votación registrada"
      : `Ninguno de los ${texts} textos se sometió a votación registrada`,
  first: (inFavour, against, year) => {
    const [voted = "", opposed = ""] = allInLetters([inFavour, against]);
    const votes = inFavour < 2 ? "voto" : "votos";
    return capitalised(`${voted} ${votes} a favor y ${alone(opposed)} en contra en ${year}, la primera votación registrada`);
  },
  comparison: ({ inFavour, against, year, inFavourBefore, againstBefore, yearBefore }) => {
    const counts = allInLetters([inFavour, against, inFavourBefore, againstBefore]);
    const [voted = "", opposed = "", votedBefore = "", opposedBefore = ""] = counts;
    const votes = `${voted} ${inFavour < 2 ? "voto" : "votos"} a favor`;
    const then = yearBefore === year ? "en la votación anterior" : `en ${yearBefore}`;
    const [sameFor, sameAgainst] = [inFavour === inFavourBefore, against === againstBefore];
    if (sameFor && sameAgainst) return capitalised(`${votes} y ${alone(opposed)} en contra en ${year}, como ${then}`);
    const instead = `${alone(opposed)} en contra en vez de ${alone(opposedBefore)}`;
    if (sameFor) return capitalised(`${votes} en ${year}, como ${then}, pero ${instead}`);
    const after = `${votes} en ${year} tras ${alone(votedBefore)} ${then}`;
    return capitalised(`${after}, y ${sameAgainst ? `${alone(opposed)} en contra ambas veces` : instead}`);
  },
  subtitle: (subject, since, bloc, isCrowded) => {
    const room = isCrowded ? ", donde cabe" : "";
    const measure =
      bloc === null
        ? `Barras: parte de los votantes, con el número de votos a favor${room}.`
        : `Barras: parte de los votantes, con el número de votos a favor fuera de «${bloc}»${room}; con trazos: dentro.`;
    return `Todos los textos sobre ${withArticle(subject)} desde ${since}. ${measure}`;
  },
  records: (bodies) => `Actas: ${terms.list(bodies)}`,
  sentence: (texts, subject, since, recorded) => {
    const put = recorded === 0 ? "ninguno sometido" : recorded === 1 ? "1 de ellos sometido" : `${recorded} de ellos sometidos`;
    return `${counting(texts, "texto", "textos")} sobre ${withArticle(subject)} desde ${since}, ${put} a votación registrada.`;
  },
  ofThese: (bloc) => `De ellos, ${bloc}`,
  inside: (count) => `; ${count} de los votos a favor, dentro del bloque`,
  withoutAVote: "aprobado sin votación",
  notRecorded: "decidido en una votación que no consta aquí",
  keyHostile: "a favor, calificados de hostiles",
} satisfies typeof english.timeline;

const VOTED: Readonly<Record<Choice, readonly [one: string, many: string]>> = {
  in_favour: ["votó a favor", "votaron a favor"],
  against: ["votó en contra", "votaron en contra"],
  abstaining: ["se abstuvo", "se abstuvieron"],
  non_voting: ["no participó", "no participaron"],
};
const about = (subject: string | undefined) => (subject === undefined ? "" : ` sobre ${withArticle(subject)}`);

export const state = {
  noVote: (name, subject) => `${capitalised(withArticle(name))}: ninguna votación registrada${about(subject)} aquí`,
  finding: (name, choice, times, votes, subject, least) => {
    const did = VOTED[choice][isPlural(name) ? 1 : 0];
    const all = votes === 1 ? "en la única votación registrada" : `en las ${terms.grouped(votes)} votaciones registradas`;
    const share = times === votes ? all : `en ${terms.grouped(times)} de ${terms.grouped(votes)} votaciones registradas`;
    const when = least === undefined ? "" : `, con menor frecuencia en ${least}`;
    return `${capitalised(withArticle(name))} ${did} ${share}${about(subject)}${when}`;
  },
  subtitle: (subject) =>
    `Sus opciones como partes de las votaciones registradas de cada año${about(subject)} en que tenía un puesto.`,
  circles: " Círculos vacíos: años con textos aprobados sin votación.",
  inAll: (votes, first, last, parts) =>
    ` En total ${terms.grouped(votes)}, ${first === last ? `en ${first}` : `de ${first} a ${last}`}: ${terms.list(parts)}.`,
  source: (subject, bodies) => `Votaciones registradas${about(subject)}: ${bodies.join("; ") || "ninguna"}`,
  seats: { voted: "sí", seat: "sí", no_seat: "no", not_known: "se desconoce" },
  noSeat: "sin puesto",
  yearHead: (year, panel) => `${year}, ${panel}:`,
  withoutVote: (texts) => ` ${texts === 1 ? "1 texto aprobado" : `${texts} textos aprobados`} sin votación.`,
  noRecorded: "ninguna votación registrada.",
  recorded: (votes, parts) => `${counting(votes, "votación registrada", "votaciones registradas")}, ${terms.list(parts)}.`,
  counts: (most, year) => `Votaciones al año, ${most} como máximo (${year})`,
  ticks: { all: "1", half: "½", none: "0" },
  keyWithoutVote: "textos aprobados sin votación",
} satisfies typeof english.state;

const FROM: Readonly<Record<Stand, string>> = {
  in_favour: "del voto a favor",
  against: "del voto en contra",
  abstaining: "de la abstención",
  non_voting: "de la no participación",
  not_a_member: "de fuera de los miembros",
};
const TO: Readonly<Record<Stand, string>> = {
  in_favour: "al voto a favor",
  against: "al voto en contra",
  abstaining: "a la abstención",
  non_voting: "a la no participación",
  not_a_member: "fuera de los miembros",
};
const stood = (stand: Stand, count: number) =>
  stand === "not_a_member" ? (count === 1 ? "no miembro" : "no miembros") : terms.counted(stand, count);

export const switchers = {
  notKnown: "No se sabe quién votó qué en uno de estos textos",
  noneAtBoth: "Ningún Estado era miembro en ambas votaciones",
  noneChanged: (members) => `De los ${members} miembros en ambas votaciones, ninguno cambió de opción`,
  changed: (members, switchers, towards, away) => {
    const ways = [
      towards > 0 ? `${towards} hacia el texto` : "",
      away > 0 ? `${away} ${towards > 0 ? "en sentido contrario" : "en contra del texto"}` : "",
    ].filter(Boolean);
    const how = ways.length > 0 ? `: ${terms.list(ways)}` : "";
    return `De los ${members} miembros en ambas votaciones, ${switchers} ${switchers === 1 ? "cambió" : "cambiaron"} de opción${how}`;
  },
  subtitle: (from, to) =>
    `Los Estados según su opción en ${from} (izquierda) y en ${to} (derecha). El grosor de cada banda es su número de Estados; oscura: la opción cambió.`,
  stayed: (count, stand, names) => `${count} ${stood(stand, count)} ambas veces: ${terms.list(names)}.`,
  went: (count, from, to, names) => `${count} ${FROM[from]} ${TO[to]}: ${terms.list(names)}.`,
  end: (count, stand) => `${count} ${stood(stand, count)}`,
  way: (from, to) => `${capitalised(FROM[from])} ${TO[to]}: `,
  more: (count) => `${count} más`,
} satisfies typeof english.switchers;
