import localFont from "next/font/local";

/** For everything but sentences, figure titles and big numbers. The same family's TTF is drawn into pictures that leave the site. */
export const sans = localFont({
  src: [
    { path: "../../node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2", weight: "600" },
  ],
  variable: "--font-sans",
  display: "swap",
  adjustFontFallback: "Arial",
});

/** For sentences, figure titles and big numbers. */
export const serif = localFont({
  src: [
    { path: "../../node_modules/@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2", weight: "600" },
  ],
  variable: "--font-serif",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});
