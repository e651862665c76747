import Link from "next/link";
import styles from "./SiteHeader.module.css";

const PAGES = [
  { href: "/claims", name: "Claims" },
  { href: "/resolutions", name: "Resolutions" },
  { href: "/states", name: "States" },
  { href: "/groups", name: "Groups" },
  { href: "/compare", name: "Compare" },
  { href: "/consensus", name: "Consensus" },
  { href: "/data", name: "Data" },
] as const;

/** The name of the site and the way to its parts. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <Link href="/" prefetch={false} className={styles.name}>
        Recorded Vote
      </Link>
      <nav aria-label="Site" className={styles.nav}>
        {PAGES.map(({ href, name }) => (
          <Link key={href} href={href} prefetch={false}>
            {name}
          </Link>
        ))}
      </nav>
    </header>
  );
}
