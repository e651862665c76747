import styles from "./SiteHeader.module.css";

/** The way to everything by its name or symbol, in the head of every page; works without scripts. */
export function SearchField() {
  return (
    <form action="/search" role="search" aria-label="Site" className={styles.search}>
      <input
        type="search"
        name="q"
        aria-label="Search votes, states, groups and claims"
        aria-keyshortcuts="/ Control+K Meta+K"
        placeholder="Symbol, state or words"
        maxLength={200}
        autoComplete="off"
      />
    </form>
  );
}
