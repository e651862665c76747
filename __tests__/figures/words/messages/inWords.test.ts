import { es } from "../../../../figures/words/messages/es";
import { fr } from "../../../../figures/words/messages/fr";

test("dates are as precise as their source", () => {
  expect(["2014-03-28", "2014-03-01", "1946-05", "1946"].map(fr.day)).toEqual([
    "28 mars 2014",
    "1er mars 2014",
    "mai 1946",
    "1946",
  ]);
  expect(["2014-03-28", "1946-05", "1946"].map(es.day)).toEqual(["28 de marzo de 2014", "mayo de 1946", "1946"]);
});

test("numbers have the signs of their language, with no-break spaces", () => {
  expect([fr.percent(0.766), fr.percent(0.999), fr.percent(0.001), fr.decimal(0.5, 2), fr.grouped(2772), fr.cell(0.125)]).toEqual(
    ["77\u00a0%", "plus de 99\u00a0%", "moins de 1\u00a0%", "0,50", "2\u00a0772", "0,125"],
  );
  expect([es.percent(0.766), es.percent(0.999), es.decimal(0.5, 2), es.grouped(12772), es.cell(2014)]).toEqual([
    "77\u00a0%",
    "más del 99\u00a0%",
    "0,50",
    "12.772",
    "2014",
  ]);
});

test("a French line never begins with a sign that belongs to the word before", () => {
  expect(fr.vote.someHostile("OTAN")).toBe(" En tirets\u00a0: qualifiés d’hostiles selon «\u00a0OTAN\u00a0».");
});

test("one is one, and none is none", () => {
  const tally = { inFavour: 1, against: 0, abstaining: 1, nonVoting: 2, members: 4 };
  expect(fr.tally(tally)).toBe("1 voix pour, 0 contre, 1 abstention, 2 non-votants");
  expect(es.tally(tally)).toBe("1 voto a favor, 0 en contra, 1 abstención, 2 no votantes");
  expect(fr.vote.bySide("motion", 1, 0)).toBe("Hors du bloc, un membre a voté pour la motion, aucun contre");
  expect(es.vote.bySide("amendment", 0, 21)).toBe(
    "Fuera del bloque, ningún miembro votó a favor de la enmienda y veintiuno en contra",
  );
  expect(fr.timeline.first(21, 1, "2014")).toBe("Vingt et une voix pour et une contre en 2014, premier vote enregistré");
});

test("a selection of votes in words", () => {
  const selection = { from: "2000-04", to: "2014", body: "GA", topic: "Human rights" } as const;
  expect(fr.selection(selection)).toBe(
    "votes enregistrés de l’Assemblée générale sur «\u00a0Human rights\u00a0», d’avril 2000 à 2014",
  );
  expect(es.selection({ ...selection, from: null })).toBe(
    "votaciones registradas de la Asamblea General sobre «Human rights», hasta 2014",
  );
});
