import styles from "../Form.module.css";

/** Why a form was refused; nothing while it was not. */
export function Refused({ sentence }: { readonly sentence: string | undefined }) {
  return <div role="alert">{sentence !== undefined && <p className={styles.refused}>{sentence}</p>}</div>;
}
