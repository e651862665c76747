import styles from "./Choices.module.css";
import { unchanged } from "./unchanged";
import type { Offer } from "./votesOffered";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly offers: readonly Offer<string>[];
  readonly isLive: boolean;
}

/** A labelled list to choose one from. */
export function Choose({ id, name, label, value, offers, isLive }: Props) {
  return (
    <label className={styles.choose} htmlFor={id}>
      <span>{label}</span>
      <select id={id} name={name} {...(isLive ? { value, onChange: unchanged } : { defaultValue: value })}>
        {offers.map((offer) => (
          <option key={offer.value} value={offer.value}>
            {offer.label}
          </option>
        ))}
      </select>
    </label>
  );
}
