import Link from "next/link";
import { FactList } from "../../components/FactList";
import type { GalleryEntry } from "./gallery";
import styles from "./GalleryFigure.module.css";

/** A phone's column is drawn for itself, not scaled from the wide drawing. */
const NARROW = "(max-width: 559px)";
const DARK = "(prefers-color-scheme: dark)";

/** One figure of the gallery: what it shows, its example drawn for the column and the colours of the reader's screen, and what its address may say. */
export function GalleryFigure({ entry }: { readonly entry: GalleryEntry }) {
  const { name, title, shows, parameters, example } = entry;
  const page = `/figures/${name}${example === "" ? "" : `?${example}`}`;
  // A drawing within an image has none of the page's fonts; a picture brings them along.
  const picture = (width: number, theme: "light" | "dark") =>
    `/figures/${name}.png?${example === "" ? "" : `${example}&`}width=${width}&theme=${theme}`;
  const sharp = (width: number, theme: "light" | "dark") => `${picture(width, theme)} 1x, ${picture(width, theme)}&scale=2 2x`;
  return (
    <section>
      <h2>
        <Link href={page} prefetch={false}>
          {title}
        </Link>
      </h2>
      <p className={styles.shows}>{shows}</p>
      <picture>
        <source media={`${NARROW} and ${DARK}`} srcSet={sharp(320, "dark")} />
        <source media={NARROW} srcSet={sharp(320, "light")} />
        <source media={DARK} srcSet={sharp(900, "dark")} />
        {/* Drawn by this site itself: there is nothing for an image service to make smaller. */}
        <img
          className={styles.example}
          loading="lazy"
          src={picture(900, "light")}
          srcSet={sharp(900, "light")}
          alt={`Example: ${shows}`}
        />
      </picture>
      <details className={styles.parameters}>
        <summary>
          What its address may say: <code>/figures/{name}</code>
        </summary>
        <FactList facts={parameters.map((one) => ({ key: one.name, name: one.name, says: one.says }))} />
      </details>
    </section>
  );
}
