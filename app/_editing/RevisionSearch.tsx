import styles from "../_resolutions/ResolutionsView.module.css";

const FIELDS = [
  { name: "who", label: "Who", placeholder: "ann@example.org" },
  { name: "what", label: "What", placeholder: "roll_call.change" },
  { name: "subject", label: "Of what", placeholder: "a-hrc-res-25-25" },
  { name: "from", label: "From", placeholder: "2026-01-31" },
  { name: "to", label: "To", placeholder: "2026-12-31" },
] as const;

/** What is looked for among the revisions, as a plain form: the address is the search. */
export function RevisionSearch({ asked }: { readonly asked: Readonly<Record<string, string>> }) {
  return (
    <form action="/admin/revisions" className={styles.form} role="search">
      <label className={styles.search}>
        <span>Words of the reason, or of what was there before or after</span>
        <input type="search" name="text" defaultValue={asked["text"]} maxLength={200} autoComplete="off" />
      </label>
      {FIELDS.map(({ name, label, placeholder }) => (
        <label key={name}>
          <span>{label}</span>
          <input name={name} defaultValue={asked[name]} placeholder={placeholder} maxLength={200} />
        </label>
      ))}
      <button type="submit">Search</button>
    </form>
  );
}
