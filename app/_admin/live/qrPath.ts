import { encode } from "uqr";

export interface QrPath {
  /** Modules a side, the quiet ones around included. */
  readonly size: number;
  /** The dark modules as a path, one unit each. */
  readonly d: string;
}

/** A text as a QR code, to be drawn dark on light whatever the page's colours: cameras read nothing else. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const rows = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, d: rows.join("") };
}
