import type { frame as english } from "../en/frame";

export const frame = {
  release: (number, hash) => `versión ${number} · ${hash}…`,
  table: "Tabla",
  takeAway: "Llevarse esta figura",
  firstLines: (shown, all) => `Las primeras ${shown} líneas de ${all}.`,
  allAsCsv: "Todo en CSV",
  newest: "La más reciente",
  walk: "Las flechas del teclado recorren sus marcas.",
  walkCells: "Las flechas del teclado recorren sus casillas.",
  hint: "Señale una marca o recórralas con las flechas del teclado.",
  about: "Acerca de",
  title: "Título",
  measure: "Medida",
  sentence: "En una frase",
  source: "Fuente",
  releaseHead: "Versión",
  published: "Publicada el",
  address: "Dirección",
} satisfies typeof english;
