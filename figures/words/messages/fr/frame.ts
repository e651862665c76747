import type { frame as english } from "../en/frame";

export const frame = {
  release: (number, hash) => `version ${number} · ${hash}…`,
  table: "Tableau",
  takeAway: "Emporter cette figure",
  firstLines: (shown, all) => `Les ${shown} premières lignes sur ${all}.`,
  allAsCsv: "Tout en CSV",
  newest: "La plus récente",
  walk: "Les flèches du clavier parcourent ses repères.",
  walkCells: "Les flèches du clavier parcourent ses cases.",
  hint: "Pointez un repère ou parcourez-les avec les flèches du clavier.",
  about: "À propos",
  title: "Titre",
  measure: "Mesure",
  sentence: "En une phrase",
  source: "Source",
  releaseHead: "Version",
  published: "Publiée le",
  address: "Adresse",
} satisfies typeof english;
