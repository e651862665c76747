import { inflateSync } from "node:zlib";

/** By the number of a line's filter: what a byte is predicted to be from the one before it, the one above it and the one before that. */
const PREDICTORS: readonly [Predictor, ...Predictor[]] = [
  () => 0,
  (before) => before,
  (_, above) => above,
  (before, above) => (before + above) >> 1,
  (before, above, corner) => {
    const [a, b, c] = [above - corner, before - corner, before + above - 2 * corner].map(Math.abs) as [number, number, number];
    if (a <= b && a <= c) return before;
    return b <= c ? above : corner;
  },
];
type Predictor = (before: number, above: number, corner: number) => number;

/** Width, height, names of the parts and pixels (RGBA, 8 bits) of a PNG, read by the format's own rules. */
export function decodePng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect([...bytes.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const names: string[] = [];
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString("latin1", at + 4, at + 8);
    names.push(name);
    if (name === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return { width, height, names: new Set(names), pixels: unfilter(inflateSync(Buffer.concat(data)), width * 4, height) };
}

function unfilter(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (out[y * stride + x] ?? 0));
  for (let y = 0; y < height; y++) {
    const predict = PREDICTORS[raw[y * (stride + 1)] ?? 0] ?? PREDICTORS[0];
    for (let x = 0; x < stride; x++)
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predict(at(x - 4, y), at(x, y - 1), at(x - 4, y - 1));
  }
  return out;
}
