import { areasOn } from "../../../components/map/areasOn";
import { placeWorld } from "../../../components/map/placeWorld";
import { spreadDots } from "../../../components/map/spreadDots";
import { WORLD } from "../../../components/map/World";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import { readSeed } from "../../../seed/readSeed";

const { states } = readSeed();
const onTheMap = (code: string) => WORLD.areas[code] !== undefined || WORLD.dots[code] !== undefined;
const on = (members: readonly string[], date: string) => Object.fromEntries(areasOn(new Set(members), date as CalendarDate));

test("every one of the 193 members is on the map: 162 as land, 31 as dots", () => {
  const members = states.filter(({ kind }) => kind === "member").map(({ iso3 }) => iso3 as string);
  expect(members.filter((code) => !onTheMap(code))).toEqual([]);
  expect(members.filter((code) => WORLD.areas[code])).toHaveLength(162);
  expect(members.filter((code) => WORLD.dots[code])).toHaveLength(31);
});

test("every former member is on the map: as a dot, or on land that others hold today", () => {
  const former = states.filter(({ kind }) => kind === "former_member").map(({ iso3, seat }) => ({ iso3: iso3 as string, seat }));
  const lost = former.filter(({ iso3, seat }) => !WORLD.dots[iso3] && on([iso3], seat.to ?? "")[iso3]?.length === 0);
  expect(lost).toEqual([]);
});

test("land that others hold today is a former member's until its last day, and a member's own at all times", () => {
  expect(on(["CSK"], "1992-12-31")).toEqual({ CSK: ["CZE", "SVK"] });
  expect(on(["CSK"], "1993-01-01")).toEqual({ CSK: [] });
  expect(on(["YUG", "HRV", "SVN", "BIH"], "1992-09")).toEqual({
    YUG: ["MKD", "MNE", "SRB", "XKX"],
    HRV: ["HRV"],
    SVN: ["SVN"],
    BIH: ["BIH"],
  });
  expect(on(["RUS", "UKR"], "1991-12-24")["RUS"]).toContain("KAZ");
  expect(on(["RUS", "UKR"], "1991-12-24")["RUS"]).not.toContain("UKR");
  expect(on(["RUS"], "1992-01-01")).toEqual({ RUS: ["RUS"] });
});

test.each([288, 560, 900, 1600])("at %i px every state has a shape of at least three corners, within the drawing", (width) => {
  const world = placeWorld(width);
  for (const code of Object.keys(WORLD.areas)) {
    const path = world.pathOf(code) ?? "";
    expect(`${code} ${path}`).toMatch(/^[A-Z]{3} M\d[\d.]* ?[\d.]+l[-\d. ]+z/);
    expect(path).not.toMatch(/NaN|undefined|lz|e/);
    const box = world.boxOf(code) ?? { x: -1, y: -1, width: 0, height: 0 };
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1);
    expect(box.y + box.height).toBeLessThanOrEqual(world.height + 0.1);
  }
});

test("places lie where they do in the world: Kenya south of Ethiopia, Alaska west of Chukotka, Tuvalu east of Australia", () => {
  const world = placeWorld(900);
  const [ken, eth, usa, rus, aus] = ["KEN", "ETH", "USA", "RUS", "AUS"].map((code) => world.boxOf(code));
  expect(ken?.y).toBeGreaterThan(eth?.y ?? Infinity);
  expect(usa?.x).toBeLessThan(rus?.x ?? 0);
  expect(world.dotOf("TUV")?.x).toBeGreaterThan((aus?.x ?? Infinity) + (aus?.width ?? 0));
});

test("Crimea is drawn with Ukraine, and Morocco ends where Western Sahara begins, which has no seat", () => {
  const world = placeWorld(900);
  const [ukraine, morocco, sahara] = ["UKR", "MAR", "ESH"].map((code) => world.boxOf(code));
  // With the peninsula Ukraine is as high as this; without, 20 px.
  expect(ukraine?.height).toBeCloseTo(22.6, 1);
  expect(sahara?.y).toBeCloseTo((morocco?.y ?? 0) + (morocco?.height ?? 0), 0);
  expect(sahara?.height).toBeCloseTo(23.4, 1);
  expect(WORLD.areas["UKR"]).toHaveLength(1);
});

describe("dots that overlap", () => {
  test("move apart until they do not, each by half", () => {
    expect(
      spreadDots(
        [
          { x: 10, y: 10 },
          { x: 12, y: 10 },
        ],
        6,
      ),
    ).toEqual([
      { x: 8, y: 10 },
      { x: 14, y: 10 },
    ]);
  });

  test("in one place part sideways, and those far apart stay", () => {
    expect(
      spreadDots(
        [
          { x: 10, y: 10 },
          { x: 10, y: 10 },
          { x: 90, y: 90 },
        ],
        4,
      ),
    ).toEqual([
      { x: 8, y: 10 },
      { x: 12, y: 10 },
      { x: 90, y: 90 },
    ]);
  });
});
