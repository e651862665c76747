import Link from "next/link";
import styles from "./SiteFooter.module.css";

/** What a reader must know of every number on the site. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>
        Votes are from the records of the United Nations; every one names its source. A verdict is a reading of the votes under a
        stated definition, never a fact beside the tally. Not affiliated with the United Nations.{" "}
        <Link href="/methods" prefetch={false}>
          Methods
        </Link>{" "}
        <Link href="/figures" prefetch={false}>
          Figures
        </Link>{" "}
        <Link href="/corrections" prefetch={false}>
          Corrections
        </Link>
      </p>
    </footer>
  );
}
