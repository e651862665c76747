/** The faces in which figures are drawn outside a browser: the families of the pages, as TrueType with their licence (OFL 1.1) in their packages. */
export const FACES = ["sans", "sans-semibold", "serif", "serif-semibold"] as const;
export type Face = (typeof FACES)[number];

/** Where a face's file is. resvg draws no text at all from WOFF, so these are not the files that browsers get. */
export function fontFile(face: Face): string {
  // Written out, so that a bundler leaves them to Node, which finds packages from wherever the bundle lies.
  switch (face) {
    case "sans":
      return require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf");
    case "sans-semibold":
      return require.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf");
    case "serif":
      return require.resolve("@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf");
    case "serif-semibold":
      return require.resolve("@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf");
  }
}
