import type * as english from "../en/claims";
import { toState } from "./articles";
import { spanishDay } from "./dates";
import { counting, inLetters } from "./numbers";
import { terms } from "./terms";

export const claim = {
  notKnown: "No se sabe quién votó qué en estos textos",
  nobody: "Ningún miembro votó a favor",
  oneDefinition: (isMostly) =>
    isMostly
      ? "Según una definición de «hostil», más de la mitad del apoyo viene de fuera"
      : "Según una definición de «hostil», a lo sumo la mitad del apoyo viene de fuera",
  mostly: (mostly, definitions) => {
    if (mostly === 0)
      return `Según ninguna de las ${definitions} definiciones de «hostil» viene de fuera más de la mitad del apoyo`;
    const under = mostly === definitions ? `las ${definitions}` : `${mostly} de las ${definitions}`;
    return `Según ${under} definiciones de «hostil», más de la mitad del apoyo viene de fuera`;
  },
  together: (rollCalls) => `${rollCalls} votaciones juntas`,
  subtitle: (inFavour, of) => `Votos a favor de Estados de fuera del bloque, de ${inFavour}, ${of}.`,
  range: (least, most) => `: entre ${least} y ${most}.`,
  share: (outside, inFavour) => `${outside} de ${inFavour}`,
  story: (name, outside, inFavour, against) => {
    const others = against === 0 ? "ninguno en contra" : `${against} en contra`;
    return `Bloque hostil «${name}»: ${outside} de los ${inFavour} votos a favor vienen de fuera, y ${others}.`;
  },
  source: (rollCalls, from, to, bodies) => `${rollCalls} votaciones, de ${from} a ${to}, ${terms.list(bodies)}`,
  allOf: (inFavour) => `los ${inFavour}`,
} satisfies typeof english.claim;

export const breakingPoint = {
  notKnown: "No se sabe quién votó qué en este texto",
  never: "Por muchos miembros que se califiquen de hostiles, la mitad del apoyo queda fuera",
  title: (half) =>
    half === 1
      ? "Basta calificar de hostil a un miembro para que la mayor parte del apoyo ya no venga de fuera"
      : `Hay que calificar de hostiles a ${inLetters(half)} miembros para que la mayor parte del apoyo ya no venga de fuera`,
  subtitle: (basis) =>
    `Votos que quedan fuera a medida que se califica de hostiles a los miembros más cercanos a Estados Unidos, uno a uno. ${basis}`,
  half: (name, left) => ` Se llega así hasta ${hasta(name)}, y quedan ${left} votos a favor.`,
  majority: (members, name, inFavour, against) =>
    ` Tras ${members}, hasta ${hasta(name)}, los votos a favor que quedan (${inFavour}) ya no superan a los votos en contra (${against}).`,
  basis: (rollCalls, figuresOf) => {
    const what = `${rollCalls} votaciones de la Asamblea General de los cinco años anteriores`;
    return figuresOf === null
      ? `Cercanía: coincidencia en ${what}.`
      : `Cercanía: cifras publicadas al ${spanishDay(figuresOf)}, de ${what}.`;
  },
  crossing: (hostile, name) => `${hostile}: ${name}`,
  halfLeft: "menos de la mitad",
  majorityLeft: "mayoría perdida",
  axis: "miembros calificados de hostiles, primero los más cercanos a Estados Unidos",
  axisShort: "miembros hostiles, primero los más cercanos",
  hostileHead: "Calificados de hostiles",
  halfTick: "½",
  downTo: "Hasta",
  agreementHead: "Coincidencia con Estados Unidos",
  story: (hostile, { name, agreement, choice, outside, outsideAgainst }, inFavour) => {
    const close = agreement === null ? "ninguna votación común" : `coincidencia ${terms.decimal(agreement, 2)}`;
    const members = hostile === 1 ? "1 miembro calificado de hostil" : `${hostile} miembros calificados de hostiles`;
    return `${members}, hasta ${hasta(name)} (${close}; ${terms.deeds[choice]}): quedan ${outside} de los ${inFavour} votos a favor y ${outsideAgainst} en contra.`;
  },
} satisfies typeof english.breakingPoint;

/** The name after "hasta". */
function hasta(name: string): string {
  return toState(name).replace(/^al /, "el ").replace(/^a /, "");
}

const GRADES = {
  limited: "ningún apoyo de fuera",
  not_limited: "apoyo no limitado al bloque",
  substantial: "un tercio o más de fuera",
  mostly_outside: "más de la mitad de fuera",
  adopted_without_bloc: "aprobado sin el bloque",
};

export const specifications = {
  sets: {
    cited: "El texto citado",
    same_body: "Todos los de su órgano",
    general_assembly: "Todos los de la Asamblea",
    all_bodies: "Todos, todos los órganos",
    since_2011: "Todos desde 2011",
    alone: "Un solo texto",
  },
  abstentions: { ignored: "Ignoradas", against: "Como en contra", half: "Mitad y mitad" },
  denominators: { votes_cast: "Votos emitidos", present_and_voting: "Presentes y votantes", members: "Todos los miembros" },
  grades: GRADES,
  gradeInTable: GRADES,
  nothing: "Nada se puede contar para esta afirmación",
  measures: {
    outsideShare: "Parte de los votos a favor que viene de fuera",
    outsideRate: "Tasa de votos a favor fuera del bloque",
    contrast: "Tasa de votos a favor fuera menos la de dentro",
  },
  shortMeasures: { outsideShare: "parte de fuera", outsideRate: "tasa fuera", contrast: "fuera menos dentro" },
  dueTo: {
    definition: "a quién se califica de hostil",
    rollCalls: "a las votaciones elegidas",
    abstentions: "a las abstenciones",
    denominator: "al denominador",
  },
  headings: {
    definition: "Calificados de hostiles",
    rollCalls: "Votaciones",
    abstentions: "Abstenciones",
    denominator: "Tasas sobre",
  },
  among: { definition: "hostiles", rollCalls: "votaciones", abstentions: "abstenciones", denominator: "tasas sobre" },
  source: "Votaciones de esta versión; método de Simonsohn, Simmons y Nelson (2020)",
  title: (ways, fails, mostly) =>
    `Probada de ${ways} maneras, la afirmación ${fails === "0" ? "no falla en ninguna" : `falla en ${fails}`}; la mayor parte del apoyo viene de fuera en ${mostly}`,
  subtitle: (measure, combinations) =>
    `${measure} en cada una de las ${combinations} combinaciones de definición, votaciones, abstenciones y denominador, de menor a mayor; debajo, la frecuencia de cada opción.`,
  holds: (grade, count, of) => `${grade}: ${count} de ${of}`,
  noMover: "Ninguna opción la mueve.",
  movers: (parts) =>
    `De la dispersión, ${parts.map(({ percent, to }, i) => `el ${percent} ${i === 0 ? "se debe " : ""}${to}`).join(", ")}.`,
  lessThanOne: "menos del 1 %",
  explains: (percent) => `${percent} de la dispersión`,
  ownPoint: (value) => `esta opción: ${value}`,
  which: (first, last) => (first === last ? `Especificación ${last}` : `Especificaciones ${first} a ${last}`),
  values: (low, high) => (low === high ? low : `de ${low} a ${high}`),
  stretch: (which, all, measure, values, most) => `${which} de ${all}: ${measure}, ${values}. Lo más frecuente: ${most}.`,
  mostOften: (among, option, times, items) => `${among} ${option} (${times} de ${items})`,
  lines: { zero: "0 %", hundred: "100 %", lowest: "−100 puntos", same: "sin diferencia", highest: "+100 puntos" },
  howMany: "Cuántas",
  grade: "Grado",
} satisfies typeof english.specifications;

export const placebo = {
  source: (symbol, day) => `${symbol}, ${day}, y todos los textos sobre países en esta versión`,
  nothing: "Este texto no tiene apoyo que comparar",
  nobody: "No se califica a nadie de hostil: no hay nada que comparar con el azar",
  less: "Viene menos apoyo de fuera que si se calificara de hostiles a otros tantos miembros al azar",
  more: "Viene más apoyo de fuera que si se calificara de hostiles a otros tantos miembros al azar",
  asMuch: "Viene tanto apoyo de fuera como si se calificara de hostiles a miembros al azar",
  subtitle: (draws, size, members, seed, bloc) =>
    `Parte de los votos a favor que viene de fuera. Arriba: según ${terms.grouped(draws)} bloques al azar de ${size} de los ${members} miembros (semilla ${seed}). Abajo: según «${bloc}», un punto por texto sobre un país.`,
  among: (share, draws, smaller, same, larger) =>
    `El ${share} del apoyo viene de fuera; de ${terms.grouped(draws)} bloques al azar del mismo tamaño, ${terms.grouped(smaller)} dejan menos, ${terms.grouped(same)} lo mismo y ${terms.grouped(larger)} más.`,
  noOthers: "En esta versión no hay ningún texto sobre otro país.",
  others: (texts, countries, less) =>
    `De ${counting(texts, "texto", "textos")} sobre ${counting(countries, "otro país", "otros países")}, ${less} ${less === 1 ? "tiene" : "tienen"} una parte menor de fuera.`,
  random: (draws) => `${terms.grouped(draws)} sorteos`,
  head: (symbol, share) => `${symbol}: ${share}`,
  besides: (count) => ` ${count} más al lado, en la tabla.`,
  story: (country, label, outside, inFavour, share) =>
    `${country}, ${label}: ${outside} de los ${inFavour} votos a favor, de fuera (${share}).`,
  whatHead: "Qué",
  randomBlocs: "Bloques al azar",
} satisfies typeof english.placebo;
