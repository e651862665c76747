import type { Metadata } from "next";
import { GALLERY } from "../_figures/gallery";
import { GalleryFigure } from "../_figures/GalleryFigure";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Figures" };

/** Every figure that can be taken away, with an example. */
export default function FiguresPage() {
  return (
    <>
      <h1>Figures</h1>
      <p>
        Each figure has a page whose address says all that it shows. From there it leaves as SVG, PNG, PDF, CSV, XLSX, JSON and as
        a citation; <code>release=</code> keeps it as it is, <code>lang=fr</code> or <code>lang=es</code> has it in French or
        Spanish.
      </p>
      {GALLERY.map((entry) => (
        <GalleryFigure key={entry.name} entry={entry} />
      ))}
    </>
  );
}
