import type { Release } from "../../release/Release";
import type { ChosenSet } from "./LaboratoryState";
import styles from "./OwnClaimForm.module.css";
import { DEFAULT_DEFINITION, LONGEST_SENTENCE, OWN_CLAIM, subjectsOffered } from "./readerClaim";

/** Which of a country's votes: the sets of the laboratory that are the same for every sentence. A period alone means every vote in it. */
const SETS_OFFERED: readonly (readonly [ChosenSet | "", string])[] = [
  ["", "the newest recorded vote; with a period, every one in it"],
  ["general_assembly", "all of the General Assembly"],
  ["all_bodies", "all of all bodies"],
  ["since_2011", "all since 2011"],
];

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
      <label htmlFor="own-set">
        Which of its votes
        <select id="own-set" name="set">
          {SETS_OFFERED.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.period}>
        <DateField name="from" label="From" />
        <DateField name="to" label="To" />
      </div>
      <label htmlFor="own-definition">
        Who counts as hostile
        <select id="own-definition" name="definition" defaultValue={DEFAULT_DEFINITION}>
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

function DateField({ name, label }: { readonly name: "from" | "to"; readonly label: string }) {
  return (
    <label htmlFor={`own-${name}`}>
      {label} (a year or a day)
      <input id={`own-${name}`} name={name} inputMode="numeric" pattern="[0-9]{4}(-[0-9]{2}){0,2}" placeholder="2010" size={10} />
    </label>
  );
}
