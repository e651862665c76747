import { agreementMapWords } from "../../../figures/agreementMap/agreementMapWords";
import type { AgreementMapNumbers, MappedState } from "../../../figures/agreementMap/AgreementMapNumbers";
import { countAgreementMap } from "../../../figures/agreementMap/countAgreementMap";
import { layoutAgreementMap } from "../../../figures/agreementMap/layoutAgreementMap";
import { MAP_COLOURS, mapColour } from "../../../figures/agreementMap/mapStep";
import { THEME_COLOURS, THEMES, type Theme } from "../../../figures/plate/themeColours";
import type { Iso3 } from "../../../formats/words/Iso3";
import { decodeRelease } from "../../../release/decodeRelease";
import { UnknownInRelease } from "../../../release/UnknownInRelease";
import { seedRelease } from "../support/drawingPool";

function other(state: string, share: number, n: number, others: Partial<MappedState> = {}): MappedState {
  return { state, name: state, share, n, few: n < 20, areas: [state], isDot: false, ...others };
}

const NUMBERS: AgreementMapNumbers = {
  state: { state: "USA", name: "United States", areas: ["USA"], isDot: false },
  selection: { from: null, to: null, body: "GA", topic: null },
  date: "2018-12-20",
  others: [
    other("ISR", 0.8, 5566, { name: "Israel" }),
    other("KEN", 0.34, 4000, { name: "Kenya" }),
    other("TUV", 0.45, 900, { areas: [], isDot: true }),
    other("CSK", 0.35, 2000, { name: "Czechoslovakia", areas: [] }),
    other("SSD", 0.5, 12),
  ].sort((a, b) => Number(a.few) - Number(b.few) || b.share - a.share),
};

test("the steps are the same for every map, and what stands on an end is in the step above it", () => {
  expect([0, 0.19, 0.2, 0.4, 0.6, 0.79, 0.8, 1].map(mapColour)).toEqual([
    "agreement-least",
    "agreement-least",
    "agreement-low",
    "agreement-half",
    "agreement-high",
    "agreement-high",
    "agreement-most",
    "agreement-most",
  ]);
});

describe.each(THEMES)("the colours of the %s theme", (theme) => {
  const steps = MAP_COLOURS.map((name) => lightness(theme, name));

  test("go one way in lightness, away from the paper, by at least ten at each step: also in greyscale and for every colour vision", () => {
    const away = theme === "light" ? -1 : 1;
    const gaps = steps.slice(1).map((of, i) => (of - (steps[i] ?? of)) * away);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
    expect(Math.abs((steps[0] ?? 0) - lightness(theme, "paper"))).toBeGreaterThanOrEqual(4);
  });

  test("are none of a choice's colours", () => {
    const choices = ["in-favour", "against", "abstaining"].map((name) => THEME_COLOURS[theme].get(name));
    for (const name of MAP_COLOURS) expect(choices).not.toContain(THEME_COLOURS[theme].get(name));
  });
});

/** L* of CIE 1976, 0 to 100. */
function lightness(theme: Theme, name: string): number {
  const hex = THEME_COLOURS[theme].get(name) ?? "";
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

describe("a map of agreement", () => {
  const layout = layoutAgreementMap(NUMBERS, 900);

  test("paints each state by its step, few shared votes apart, and the state itself in ink", () => {
    expect(layout.shapes.map(({ paint }) => paint)).toEqual(["none", "few", "itself", "agreement-most", "agreement-low"]);
    expect(layout.dots.map(({ paint }) => paint)).toEqual(["agreement-half"]);
  });

  test("walks over all that is on the map by name, and lists below what is gone", () => {
    expect(layout.marks.map(({ story }) => story)).toEqual([
      "Israel: agreement with the United States 80% over 5566 shared votes.",
      "Kenya: agreement with the United States 34% over 4000 shared votes.",
      "SSD: agreement with the United States 50% over 12 shared votes, which is few.",
      "TUV: agreement with the United States 45% over 900 shared votes.",
      "United States: the state that all are compared with.",
    ]);
    expect(layout.labels.map(({ text }) => text)).toContain("No longer on the map: Czechoslovakia 35%.");
  });

  test("its title names the closest and the farthest of those with enough shared votes", () => {
    expect(agreementMapWords(NUMBERS).title).toBe("Closest to the United States: Israel, 80%; farthest: Kenya, 34%");
    expect(agreementMapWords({ ...NUMBERS, others: [] }).title).toBe(
      "The United States shares no recorded vote with any state here",
    );
    expect(agreementMapWords({ ...NUMBERS, others: [other("SSD", 0.5, 12)] }).title).toBe(
      "The United States shares too few votes here to rank the others",
    );
  });
});

describe("over the seed", () => {
  const { info, bytes } = seedRelease();
  const release = decodeRelease(bytes, info);

  test("every state that shares a vote is on the map or gone by its day, none twice", () => {
    const { others, state } = countAgreementMap(release, {});
    expect(state).toEqual({ state: "USA", name: "United States", areas: ["USA"], isDot: false });
    expect(new Set(others.map((one) => one.state)).size).toBe(others.length);
    const gone = others.filter(({ areas, isDot }) => !isDot && areas.length === 0).map((one) => one.state);
    expect(gone).toEqual(["SCG", "CSK"]);
  });

  test("a state that the release does not have is refused", () => {
    expect(() => countAgreementMap(release, { state: "QQQ" as Iso3 })).toThrow(UnknownInRelease);
  });
});
