import type { Stand } from "../../../../analysis/flowBetween";
import type { Choice } from "../../../../formats/words/Choice";
import type { Kind } from "../../../../formats/words/Kind";
import { capitalised } from "../../capitalised";
import type * as english from "../en/votes";
import { isPlural, withArticle } from "./articles";
import { allInLetters, counting, inLetters } from "./numbers";
import { terms } from "./terms";

const VOTED_ON: Readonly<Record<Kind, string>> = {
  adoption: "le texte",
  amendment: "l'amendement",
  paragraph: "le paragraphe",
  motion: "la motion",
};
const more = (kind: Kind) => `plus de membres ont voté pour ${VOTED_ON[kind]} que contre`;
const fewer = (kind: Kind) => `plus de membres ont voté contre ${VOTED_ON[kind]} que pour`;
const chose = (choice: Choice | null) => (choice ? terms.choices[choice] : "non membre");

export const vote = {
  outside: "Hors du bloc",
  inside: "Dans le bloc",
  allMembers: "Tous les membres",
  neither: (kind) => `Aucun membre n'a voté pour ${VOTED_ON[kind]} ni contre`,
  noneAgainst: (kind) => `Aucun membre n'a voté contre ${VOTED_ON[kind]}`,
  noneFor: (kind) => `Aucun membre n'a voté pour ${VOTED_ON[kind]}`,
  everyGroupFor: (kind) => `Dans chaque groupe régional, ${more(kind)}`,
  everyGroupAgainst: (kind) => `Dans chaque groupe régional, ${fewer(kind)}`,
  noGroupFor: (kind) => `Dans aucun groupe régional les voix pour ${VOTED_ON[kind]} ne l'ont emporté`,
  everyGroupBut: (kind, group) => `Dans chaque groupe régional sauf un (${group}), ${more(kind)}`,
  someGroups: (kind, leaning, groups) =>
    `Dans ${inLetters(leaning, "m")} groupes régionaux sur ${inLetters(groups, "m")}, ${more(kind)}`.replace(
      "un groupes régionaux",
      "un groupe régional",
    ),
  asMany: (kind) => `Autant de membres ont voté pour ${VOTED_ON[kind]} que contre`,
  moreFor: (kind) => capitalised(more(kind)),
  moreAgainst: (kind) => capitalised(fewer(kind)),
  allInside: "Tous les membres sont dans le bloc",
  bySide: (kind, inFavour, against) => {
    const [voted = "", opposed = ""] = allInLetters([inFavour, against], "m");
    const members = inFavour < 2 ? "membre" : "membres";
    const have = inFavour === 0 ? "n'a" : inFavour === 1 ? "a" : "ont";
    return `Hors du bloc, ${voted} ${members} ${have} voté pour ${VOTED_ON[kind]}, ${opposed} contre`;
  },
  ofMembers: (members) => `Sur ${members} membres.`,
  boxes: (members) => `Chaque case est l'un des ${members} membres`,
  members: (members) => `Les ${members} membres`,
  byGroup: "par groupe régional",
  bySideOf: "selon qu'ils sont qualifiés d'hostiles ou non",
  someHostile: (bloc) => ` En tirets : qualifiés d'hostiles selon « ${bloc} ».`,
  noneHostile: (bloc) => ` Aucun n'est qualifié d'hostile selon « ${bloc} ».`,
  sentence: (source, tally, members, rows, hasNonVoting) =>
    `${source} : ${tally}, sur ${members} membres. Par groupe, pour, contre, abstentions${hasNonVoting ? ", non-votants" : ""} : ${rows}.`,
  before: "Vote précédent",
  after: "Vote suivant",
  deed: (name, choice) => `${name} : ${terms.choices[choice]}`,
  hostileUnder: (bloc) => ` ; dans le bloc hostile selon « ${bloc} »`,
  votedBefore: (year, choice) => `Au vote précédent, en ${year} : ${chose(choice)}.`,
  votedAfter: (year, choice) => `Au vote suivant, en ${year} : ${chose(choice)}.`,
  dashed: " (tirets)",
  hostile: ", dans le bloc hostile",
} satisfies typeof english.vote;

export const map = {
  nobody: (choice) => `Aucune voix ${terms.choices[choice]}`,
  alone: (names, choice) =>
    `${names.length === 1 ? "Seule voix" : "Seules voix"} ${terms.choices[choice]} : ${terms.list(names.map(withArticle))}`,
  tally: (tally, members) => `${capitalised(tally)}, sur ${members} membres`,
  where: (choice, count, all, groups) => {
    const share = count === all ? `Les ${count}` : `${count} des ${all}`;
    const where =
      groups.length > 1 ? `des groupes ${groups.map((group) => `« ${group} »`).join(" et ")}` : `du groupe ${groups.join("")}`;
    return `${share} voix ${terms.choices[choice]} viennent ${where}`;
  },
  subtitle: (members, notDrawn) => {
    const all = `Les ${members} membres selon leur choix, les petits États en points.`;
    return notDrawn > 0 ? `${all} Absents de la carte, mais dans le tableau : ${notDrawn}.` : all;
  },
  sentence: (source, tally, members) => `${source} : ${tally}, sur ${members} membres, sur une carte du monde.`,
  listed: (choice, names) => ` ${capitalised(terms.choices[choice])} : ${terms.list(names)}.`,
  noSeat: (body) => `sans siège (${body})`,
  former: "Tracés sur des terres, ou en un point, qui appartiennent aujourd'hui à d'autres États :",
  story: (name, choice, isFormer) =>
    `${name} : ${terms.choices[choice]}.${isFormer ? " Son territoire, ou une partie, relève aujourd'hui d'autres États." : ""}`,
  drawnHead: "Tracé",
  drawn: {
    area: "son territoire",
    dot: "un point",
    former_area: "un territoire aujourd'hui à d'autres",
    former_dot: "un point sur un territoire aujourd'hui à d'autres",
    nothing: "non tracé",
  },
} satisfies typeof english.map;

export const timeline = {
  noText: (subject) => `Aucun texte sur ${withArticle(subject)} dans cette version`,
  noVote: (texts) =>
    texts === 1
      ? "Le seul texte a été adopté sans vote enregistré"
      : `Aucun des ${texts} textes n'a fait l'objet d'un vote enregistré`,
  first: (inFavour, against, year) => {
    const [voted = "", opposed = ""] = allInLetters([inFavour, against], "f");
    return capitalised(`${voted} voix pour et ${opposed} contre en ${year}, premier vote enregistré`);
  },
  comparison: ({ inFavour, against, year, inFavourBefore, againstBefore, yearBefore }) => {
    const counts = allInLetters([inFavour, against, inFavourBefore, againstBefore], "f");
    const [voted = "", opposed = "", votedBefore = "", opposedBefore = ""] = counts;
    const then = yearBefore === year ? "au vote précédent" : `en ${yearBefore}`;
    const [sameFor, sameAgainst] = [inFavour === inFavourBefore, against === againstBefore];
    if (sameFor && sameAgainst) return capitalised(`${voted} voix pour et ${opposed} contre en ${year}, comme ${then}`);
    const now = `${voted} voix pour en ${year}`;
    if (sameFor) return capitalised(`${now}, comme ${then}, mais ${opposed} contre au lieu de ${opposedBefore}`);
    const after = `${now} après ${votedBefore} ${then}`;
    return capitalised(`${after}, et ${opposed} contre ${sameAgainst ? "les deux fois" : `au lieu de ${opposedBefore}`}`);
  },
  subtitle: (subject, since, bloc, isCrowded) => {
    const room = isCrowded ? ", là où la place suffit" : "";
    const measure =
      bloc === null
        ? `Barres : part des votants, avec le nombre de voix pour${room}.`
        : `Barres : part des votants, avec le nombre de voix pour hors de « ${bloc} »${room} ; en tirets : dans ce bloc.`;
    return `Tous les textes sur ${withArticle(subject)} depuis ${since}. ${measure}`;
  },
  records: (bodies) => `Procès-verbaux : ${terms.list(bodies)}`,
  sentence: (texts, subject, since, recorded) => {
    const put = recorded === 0 ? "dont aucun n'a" : recorded === 1 ? "dont 1 a" : `dont ${recorded} ont`;
    return `${counting(texts, "texte", "textes")} sur ${withArticle(subject)} depuis ${since}, ${put} fait l'objet d'un vote enregistré.`;
  },
  ofThese: (bloc) => `Dont ${bloc}`,
  inside: (count) => ` ; dont ${count} voix pour dans le bloc`,
  withoutAVote: "adopté sans vote",
  notRecorded: "décidé par un vote qui n'a pas été enregistré ici",
  keyHostile: "pour, qualifiés d'hostiles",
} satisfies typeof english.timeline;

const VOTED: Readonly<Record<Choice, readonly [one: string, many: string]>> = {
  in_favour: ["a voté pour", "ont voté pour"],
  against: ["a voté contre", "ont voté contre"],
  abstaining: ["a choisi l'abstention", "ont choisi l'abstention"],
  non_voting: ["n'a pas pris part au vote", "n'ont pas pris part au vote"],
};
const about = (subject: string | undefined) => (subject === undefined ? "" : ` sur ${withArticle(subject)}`);

export const state = {
  noVote: (name, subject) => `${capitalised(withArticle(name))} : aucun vote enregistré${about(subject)} ici`,
  finding: (name, choice, times, votes, subject, least) => {
    const did = VOTED[choice][isPlural(name) ? 1 : 0];
    const all = votes === 1 ? "lors du seul vote enregistré" : `lors des ${terms.grouped(votes)} votes enregistrés`;
    const share = times === votes ? all : `dans ${terms.grouped(times)} votes enregistrés sur ${terms.grouped(votes)}`;
    const on = subject === undefined ? "" : ` concernant ${withArticle(subject)}`;
    return `${capitalised(withArticle(name))} ${did} ${share}${on}${least === undefined ? "" : `, le moins souvent en ${least}`}`;
  },
  subtitle: (subject) => `Ses choix en parts des votes enregistrés de chaque année${about(subject)} où l'État avait un siège.`,
  circles: " Cercles vides : années où des textes ont été adoptés sans vote.",
  inAll: (votes, first, last, parts) =>
    ` En tout ${terms.grouped(votes)}, ${first === last ? `en ${first}` : `de ${first} à ${last}`} : ${terms.list(parts)}.`,
  source: (subject, bodies) => `Votes enregistrés${about(subject)} : ${bodies.join(" ; ") || "aucun"}`,
  seats: { voted: "oui", seat: "oui", no_seat: "non", not_known: "inconnu" },
  noSeat: "sans siège",
  yearHead: (year, panel) => `${year}, ${panel} :`,
  withoutVote: (texts) => ` ${texts < 2 ? `${texts} texte adopté` : `${texts} textes adoptés`} sans vote.`,
  noRecorded: "aucun vote enregistré.",
  recorded: (votes, parts) => `${counting(votes, "vote enregistré", "votes enregistrés")}, ${terms.list(parts)}.`,
  counts: (most, year) => `Votes par an, ${most} au plus (${year})`,
  ticks: { all: "1", half: "½", none: "0" },
  keyWithoutVote: "textes adoptés sans vote",
} satisfies typeof english.state;

const FROM: Readonly<Record<Stand, string>> = {
  in_favour: "du vote pour",
  against: "du vote contre",
  abstaining: "de l'abstention",
  non_voting: "de la non-participation",
  not_a_member: "hors du nombre des membres",
};
const TO: Readonly<Record<Stand, string>> = {
  in_favour: "au vote pour",
  against: "au vote contre",
  abstaining: "à l'abstention",
  non_voting: "à la non-participation",
  not_a_member: "hors du nombre des membres",
};
const stood = (stand: Stand, count: number) =>
  stand === "not_a_member" ? (count < 2 ? "non-membre" : "non-membres") : terms.counted(stand, count);

export const switchers = {
  notKnown: "On ne sait pas qui a voté quoi sur l'un de ces textes",
  noneAtBoth: "Aucun État n'était membre lors des deux votes",
  noneChanged: (members) => `Sur les ${members} membres lors des deux votes, aucun n'a changé de choix`,
  changed: (members, switchers, towards, away) => {
    const ways = [
      towards > 0 ? `${towards} vers le texte` : "",
      away > 0 ? `${away} ${towards > 0 ? "en sens contraire" : "à l'opposé du texte"}` : "",
    ].filter(Boolean);
    const how = ways.length > 0 ? ` : ${terms.list(ways)}` : "";
    return `Sur les ${members} membres lors des deux votes, ${switchers} ${switchers < 2 ? "a" : "ont"} changé de choix${how}`;
  },
  subtitle: (from, to) =>
    `Les États selon leur choix sur ${from} (à gauche) et sur ${to} (à droite). L'épaisseur d'une bande est le nombre de ses États ; foncé : le choix a changé.`,
  stayed: (count, stand, names) => `${count} ${stood(stand, count)} les deux fois : ${terms.list(names)}.`,
  went: (count, from, to, names) => `${count} ${FROM[from]} ${TO[to]} : ${terms.list(names)}.`,
  end: (count, stand) => `${count} ${stood(stand, count)}`,
  way: (from, to) => `${capitalised(FROM[from])} ${TO[to]} : `,
  more: (count) => `${count} de plus`,
} satisfies typeof english.switchers;
