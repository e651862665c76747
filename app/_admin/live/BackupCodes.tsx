import styles from "../Form.module.css";

/** The codes for the day on which the app is lost; shown once. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <>
      <h2>Backup codes</h2>
      <p>Each signs you in once, without the app. Keep them where the phone is not; they are not shown again.</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </>
  );
}
