import { fitText } from "../../../components/layout/fitText";
import { textWidth } from "../../../components/layout/textWidth";
import { wrapText } from "../../../components/layout/wrapText";

test("a name is as wide as Noto Sans sets it, within a px", () => {
  // Measured from the font's own table.
  expect(textWidth("United Kingdom", 11.5)).toBeCloseTo(88.2, 0);
  expect(textWidth("The West (WEOG, EU, Japan, Korea)", 13)).toBeCloseTo(213.8, 0);
  expect(textWidth("Western European", 13, "semibold")).toBeCloseTo(117.5, 0);
});

test("an accent adds nothing to its letter", () => {
  expect(textWidth("Côte d’Ivoire", 11.5)).toBe(textWidth("Cote d’Ivoire", 11.5));
});

test("the first wording that fits is taken, and none where none does", () => {
  expect(fitText(["United Kingdom", "GBR"], 100, 11.5)).toBe("United Kingdom");
  expect(fitText(["United Kingdom", "GBR"], 40, 11.5)).toBe("GBR");
  expect(fitText(["United Kingdom", "GBR"], 10, 11.5)).toBeUndefined();
});

test("text breaks at spaces, and a word that is too wide stands alone", () => {
  expect(wrapText("Latin American and Caribbean", 120, 13, "semibold")).toEqual(["Latin American", "and Caribbean"]);
  expect(wrapText("Internationalisation of it", 40, 13)).toEqual(["Internationalisation", "of it"]);
});
