import type { DrawnFigure } from "../../figures/DrawnFigure";
import type { FigurePair } from "./figuresOfPreview";
import styles from "./BeforeAfter.module.css";

interface Props {
  readonly pair: FigurePair;
  readonly releases: { readonly before: number; readonly after: number };
}

/** A figure as it is beside what it would be. */
export function BeforeAfter({ pair: { name, query, before, after, differs }, releases }: Props) {
  const address = `/figures/${name}?${query}`;
  if (!differs)
    return (
      <p className="muted">
        <a href={address}>{address}</a> stays as it is.
      </p>
    );
  return (
    <section className={styles.pair} aria-label={`${address}, before and after`}>
      <OneSide side={`Release ${releases.before}`} drawn={before} />
      <OneSide side={`Preview of release ${releases.after}`} drawn={after} />
    </section>
  );
}

/** The SVG is this site's own, as in `FigureDrawings`. */
function OneSide({ side, drawn }: { readonly side: string; readonly drawn: DrawnFigure | undefined }) {
  return (
    <figure className={styles.side}>
      <figcaption>
        <p className={styles.which}>{side}</p>
        {drawn ? <h3>{drawn.words.title}</h3> : <p className="muted">Not there.</p>}
        {drawn && <p className="muted">{drawn.words.subtitle}</p>}
      </figcaption>
      {drawn && (
        <>
          <div className={styles.narrow} dangerouslySetInnerHTML={{ __html: drawn.svgs[288] ?? "" }} />
          <div className={styles.half} dangerouslySetInnerHTML={{ __html: drawn.svgs[448] ?? "" }} />
        </>
      )}
    </figure>
  );
}
