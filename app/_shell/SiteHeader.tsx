import Link from "next/link";
import { PaletteOpener } from "../_search/PaletteOpener";
import { SearchField } from "./SearchField";
import { SITE_PAGES } from "./sitePages";
import styles from "./SiteHeader.module.css";

/** The name of the site, the way to its parts, and the search. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <Link href="/" prefetch={false} className={styles.name}>
        Recorded Vote
      </Link>
      <nav aria-label="Site" className={styles.nav}>
        {SITE_PAGES.filter(({ inHeader }) => inHeader).map(({ href, name }) => (
          <Link key={href} href={href} prefetch={false}>
            {name}
          </Link>
        ))}
      </nav>
      <SearchField />
      <PaletteOpener />
    </header>
  );
}
