import { FACES, fontFile } from "./fontFile";
import { refuseActive } from "./refuseActive";

/**
 * A plate as PNG. The same plate gives the same bytes: no font of the machine is used, no time is written.
 * @param scale pixels of the picture to one px of the SVG
 */
export async function makePng(svg: string, scale: number): Promise<Uint8Array> {
  refuseActive(svg);
  // Native, and not needed by most drawings: loaded when the first picture is asked for.
  const { Resvg } = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: FACES.map(fontFile), defaultFontFamily: "Noto Sans" },
    fitTo: { mode: "zoom", value: scale },
    logLevel: "off",
  });
  return picture.render().asPng();
}
