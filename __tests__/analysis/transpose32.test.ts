import { transpose32 } from "../../analysis/transpose32";

describe("a square of 32 by 32 bits turned round", () => {
  it("has bit i of word k as bit k of word i", () => {
    const words = Int32Array.from({ length: 32 }, (_, k) => (k === 3 ? (1 << 31) | 1 : k === 31 ? 1 << 3 : 0));
    transpose32(words);
    const expected = Int32Array.from({ length: 32 }, (_, k) => (k === 0 || k === 31 ? 1 << 3 : k === 3 ? 1 << 31 : 0));
    expect(words).toEqual(expected);
  });

  it("turned twice is as it was", () => {
    const words = Int32Array.from({ length: 32 }, (_, k) => Math.imul(k + 1, 0x9e3779b1));
    const turned = words.slice();
    transpose32(turned);
    expect(turned).not.toEqual(words);
    transpose32(turned);
    expect(turned).toEqual(words);
  });
});
