import type { Release } from "../../release/Release";
import styles from "./OwnClaimForm.module.css";
import { LONGEST_SENTENCE, OWN_CLAIM, subjectsOffered } from "./readerClaim";

/** Any sentence on the votes about a country, to be tested. A plain form: what it sends is the whole page's address. */
export function OwnClaimForm({ release }: { readonly release: Release }) {
  return (
    <form method="get" action={`/claims/${OWN_CLAIM}`} className={styles.form}>
      <label htmlFor="sentence">
        The sentence, as written (at most {LONGEST_SENTENCE} characters)
        <textarea id="sentence" name="sentence" rows={3} maxLength={LONGEST_SENTENCE} required />
      </label>
      <label htmlFor="subject">
        The country that the votes are on
        <select id="subject" name="subject">
          {subjectsOffered(release).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor="own-definition">
        Who counts as hostile
        <select id="own-definition" name="definition">
          {[...release.definitions.values()].map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Test it</button>
    </form>
  );
}
