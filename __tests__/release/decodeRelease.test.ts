import { DamagedRelease } from "../../release/DamagedRelease";
import { decodeRelease } from "../../release/decodeRelease";
import { encodeRelease } from "../../release/encodeRelease";
import { TINY } from "./tinyContent";

const { bytes, hash } = encodeRelease(TINY);
const info = { number: 7, publishedAt: "2025-01-15T00:00:00Z", note: "", hash };

function damageOf(stored: Uint8Array, published = hash): string {
  try {
    decodeRelease(stored, { ...info, hash: published });
  } catch (error) {
    if (error instanceof DamagedRelease) return error.message;
    throw error;
  }
  return "none";
}

describe("decodeRelease", () => {
  it("keeps what identifies the release", () => {
    expect(decodeRelease(bytes, info).info).toBe(info);
  });

  it("reads bytes that begin in the middle of a buffer, as the database's do", () => {
    const buffer = Buffer.concat([Buffer.from([1, 2, 3]), bytes]);
    expect(damageOf(buffer.subarray(3))).toBe("none");
  });

  it("refuses the bytes with any one of them changed", () => {
    const accepted = [...bytes.keys()].filter((position) => {
      const flipped = bytes.slice();
      flipped[position] = (flipped[position] ?? 0) ^ (1 << (position % 8));
      return damageOf(flipped) === "none";
    });
    expect(accepted).toEqual([]);
  });

  it("refuses the bytes cut at any length", () => {
    const accepted = [...bytes.keys()].filter((length) => damageOf(bytes.slice(0, length)) === "none");
    expect(accepted).toEqual([]);
  });

  it("says which release and what is wrong: another form", () => {
    expect(damageOf(new Uint8Array(100))).toBe("Release 7 is damaged: its bytes do not begin as a release of this form does.");
  });

  it("says which release and what is wrong: too short", () => {
    expect(damageOf(new Uint8Array())).toBe("Release 7 is damaged: it has 0 bytes, too few to be one.");
  });

  it("says which release and what is wrong: a byte changed", () => {
    const flipped = bytes.slice();
    flipped[60] = (flipped[60] ?? 0) ^ 1;
    expect(damageOf(flipped)).toBe("Release 7 is damaged: its bytes do not have the checksum stored with them.");
  });

  it("says which release and what is wrong: whole, but not what was published", () => {
    expect(damageOf(bytes, "0".repeat(64))).toBe(
      `Release 7 is damaged: its record has the hash ${hash}, published was ${"0".repeat(64)}.`,
    );
  });
});
