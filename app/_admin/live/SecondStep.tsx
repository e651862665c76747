"use client";

import { useState } from "react";
import styles from "../Form.module.css";
import { Field } from "./Field";
import { Refused } from "./Refused";
import { useSending } from "./useSending";
import { valuesOf } from "./valuesOf";

interface Props {
  readonly onSignedIn: () => void;
  readonly onBack: () => void;
}

/** The code of the app, or one of the codes that were noted for the day on which the app is lost. */
export function SecondStep({ onSignedIn, onBack }: Props) {
  const [isBackup, setBackup] = useState(false);
  const { isSending, refused, send } = useSending();
  const name = isBackup ? "verify-backup-code" : "verify-totp";
  return (
    <form
      key={name}
      className={styles.form}
      onSubmit={async (event) => {
        const posted = await send(`/admin/api/auth/two-factor/${name}`, valuesOf(event));
        if (posted.ok) onSignedIn();
      }}
    >
      {isBackup ? (
        <Field label="One of your backup codes" name="code" autoComplete="off" spellCheck={false} autoFocus />
      ) : (
        <Field label="The six digits in your app" name="code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
      )}
      <Refused sentence={refused} />
      <button disabled={isSending}>Go on</button>
      <button type="button" className={styles.quiet} onClick={() => setBackup(!isBackup)}>
        {isBackup ? "Use the app" : "Use a backup code"}
      </button>
      <button type="button" className={styles.quiet} onClick={onBack}>
        Begin again with the password
      </button>
    </form>
  );
}
