import { officialSymbol } from "../../../formats/words/officialSymbol";

test.each([
  ["R/60/173", "A/RES/60/173"],
  ["A/RES/74/38", "A/RES/74/38"],
  ["a/res/69/188", "A/RES/69/188"],
  ["GA res. 69/188", "A/RES/69/188"],
  ["General Assembly resolution 69/188", "A/RES/69/188"],
  ["R/37/99G", "A/RES/37/99G"],
  ["R/42/70/A", "A/RES/42/70A"],
  ["R/61/128AB", "A/RES/61/128A-B"],
  ["R/34/449", "A/DEC/34/449"],
  ["A/RES/ES-10/19", "A/RES/ES-10/19"],
  ["R/18/1991", "A/RES/1991(XVIII)"],
  ["R/26/2775F", "A/RES/2775(XXVI)F"],
  ["217 A (III)", "A/RES/217(III)A"],
  ["A/RES/217(III)[A]", "A/RES/217(III)A"],
  ["A/HRC/RES/25/25", "A/HRC/RES/25/25"],
  ["Human Rights Council resolution 25/25", "A/HRC/RES/25/25"],
  ["A/HRC/RES/S-34/1", "A/HRC/RES/S-34/1"],
  ["a/hrc/25/l.17/REV.1", "A/HRC/25/L.17/Rev.1"],
  ["E/CN.4/Sub.2/1999/L.3", "E/CN.4/Sub.2/1999/L.3"],
  ["A / C.3 / 69 / L. 28", "A/C.3/69/L.28"],
])("%s is %s", (spelling, official) => {
  expect(officialSymbol(spelling)).toBe(official);
});

test("what is no symbol, or a page of the records of an early session, has none", () => {
  expect(["", "25/25", "nonsense", "R/3/930", "R/29/3396", "R/6444A", "A/RES/3/930"].map(officialSymbol)).toEqual(
    Array(7).fill(null),
  );
});
