import * as french from "../../../../figures/words/messages/fr/names";
import * as spanish from "../../../../figures/words/messages/es/names";
import { es } from "../../../../figures/words/messages/es";
import { fr } from "../../../../figures/words/messages/fr";
import { decodeRelease } from "../../../../release/decodeRelease";
import { parseCalendarDate, type CalendarDate } from "../../../../formats/words/CalendarDate";
import { seedRelease } from "../../support/drawingPool";

const { info, bytes } = seedRelease();
const release = decodeRelease(bytes, info);
const on = (iso3: string, date: string, say: typeof fr) => {
  const state = release.states.find((one) => one.iso3 === iso3);
  return state && say.stateOn(state, parseCalendarDate(date) as CalendarDate);
};

test.each([
  ["French", french],
  ["Spanish", spanish],
])("every definition, every grouping and every former name of the seed has a %s name", (_, names) => {
  const former = release.states.flatMap(({ name, names: all }) =>
    all
      .filter(({ kind, from, to }) => kind === "un_record" || (kind === "former" && (from ?? to) !== null))
      .flatMap((one) => (one.name === name ? [] : [one.name])),
  );
  expect([...release.definitions.keys()].filter((slug) => !names.DEFINITIONS.has(slug))).toEqual([]);
  expect([...release.groupings.keys()].filter((slug) => !names.GROUPINGS.has(slug))).toEqual([]);
  expect([...new Set(former)].filter((name) => !names.FORMER_NAMES.has(name))).toEqual([]);
});

test("a state has the name of the day in each language", () => {
  expect([on("COD", "1985-03-15", fr), on("COD", "2014-03-28", fr), on("RUS", "1980", es), on("SWZ", "2011-12-19", es)]).toEqual([
    "Zaïre",
    "République démocratique du Congo",
    "Unión de Repúblicas Socialistas Soviéticas",
    "Swazilandia",
  ]);
});

test("French names take their articles, and these melt with de and à", () => {
  const { inText } = fr;
  expect(["Kenya", "France", "Inde", "États-Unis", "Cuba", "Mexique", "RPDC", "Royaume-Uni", "Hongrie"].map(inText)).toEqual([
    "le Kenya",
    "la France",
    "l’Inde",
    "les États-Unis",
    "Cuba",
    "le Mexique",
    "la RPDC",
    "le Royaume-Uni",
    "la Hongrie",
  ]);
  expect(fr.agreementMap.finding("Kenya", "Israël", "90 %", "États-Unis", "8 %")).toBe(
    "Le plus proche du Kenya\u00a0: Israël, 90\u00a0%\u00a0; le plus éloigné\u00a0: les États-Unis, 8\u00a0%",
  );
  expect(fr.breakingPoint.half("Kenya", 14)).toBe(" On va ainsi jusqu’au Kenya, et il reste 14 voix pour.");
});

test("Spanish names take an article only where Spanish papers give them one", () => {
  expect(["Estados Unidos", "RPDC", "Islas Marshall", "Perú", "Congo"].map(es.inText)).toEqual([
    "Estados Unidos",
    "la RPDC",
    "las Islas Marshall",
    "Perú",
    "el Congo",
  ]);
  expect(es.list(["Francia", "Italia"])).toBe("Francia e Italia");
});
