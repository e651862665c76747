import fc from "fast-check";
import { steppedOf, textsOf } from "../../../release/reading/SteppedTexts";

describe("a column of texts that count up", () => {
  it("keeps of a text what differs from the one before: a number, letters behind it, or all", () => {
    const symbols = ["A/RES/39/95", "A/RES/39/97", null, "A/RES/39/97A", "A/RES/39/96A", "A/RES/40/1", "A/RES/3379(XXX)"];
    expect(steppedOf(symbols)).toEqual(["A/RES/39/95", 2, null, [0, "A"], -1, "A/RES/40/1", "A/RES/3379(XXX)"]);
  });

  it("leaves a number with zeros in front, and one too long to count with, as it is", () => {
    const texts = ["A/7", "A/008", "A/009", "A/1234567890123456", "A/1234567890123457"];
    expect(steppedOf(texts)).toEqual(["A/7", "A/008", 1, "A/1234567890123456", 1]);
    expect(textsOf(steppedOf(texts))).toEqual(texts);
  });

  it("gives back any texts", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^A\/[0-9]{0,3}[A-C]?[0-9]{0,17}[()\n]?$/));
    fc.assert(
      fc.property(fc.array(fc.option(text)), (texts) => expect(textsOf(steppedOf(texts))).toEqual(texts)),
      { seed: 96, numRuns: 500 },
    );
  });
});
