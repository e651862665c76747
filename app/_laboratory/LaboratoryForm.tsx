import type { ReactNode } from "react";
import styles from "./Choices.module.css";
import { laboratoryQuery } from "./laboratoryQuery";
import type { View } from "./View";

interface Props {
  readonly view: View;
  /** The parameters that this form's own fields say. */
  readonly says: readonly string[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One choice as a plain form: its own fields, and the rest of the state unseen. Sent or only changed, it says the whole address. */
export function LaboratoryForm({ view, says, className, children }: Props) {
  const rest = { ...view.fixed, ...laboratoryQuery(view.reading.state, view.claim.defaultDefinition) };
  const kept = Object.entries(rest).filter(([name]) => !says.includes(name));
  return (
    <form method="get" action={view.path} className={className ?? styles.form}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {!view.isLive && <button type="submit">Show</button>}
    </form>
  );
}
