import { qrPath } from "./qrPath";

/** A QR code as a drawing. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, d } = qrPath(text);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width={240} height={240} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
