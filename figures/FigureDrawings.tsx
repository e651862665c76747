import type { ReactElement } from "react";
import styles from "./StaticFigure.module.css";

/** The class under which a drawing of that width is shown in a column that it fits. */
const CLASSES: ReadonlyMap<string, string | undefined> = new Map([
  ["288", styles.narrow],
  ["560", styles.medium],
  ["900", styles.wide],
]);

/** A figure's drawings, of which the style sheet shows the one that the column has room for. The SVG is this site's own, drawn by `drawFigure`. */
export function FigureDrawings({ svgs }: { readonly svgs: Readonly<Record<number, string>> }): ReactElement {
  return (
    <div className={styles.drawings}>
      {Object.entries(svgs).map(([width, svg]) => (
        <div key={width} className={CLASSES.get(width)} dangerouslySetInnerHTML={{ __html: svg }} />
      ))}
    </div>
  );
}
