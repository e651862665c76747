"use client";

import { useState } from "react";
import styles from "../Form.module.css";
import { BackupCodes } from "./BackupCodes";
import { codesOf } from "./Enrolment";
import { Field } from "./Field";
import { Refused } from "./Refused";
import { useSending } from "./useSending";
import { valuesOf } from "./valuesOf";

/** New backup codes in place of the old. */
export function NewBackupCodes() {
  const [codes, setCodes] = useState<readonly string[]>();
  const { isSending, refused, send } = useSending();
  if (codes) return <BackupCodes codes={codes} />;
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        const posted = await send("/admin/api/auth/two-factor/generate-backup-codes", valuesOf(event));
        if (posted.ok) setCodes(codesOf(posted.told["backupCodes"]));
      }}
    >
      <Field label="Your password, once more" name="password" type="password" autoComplete="current-password" />
      <Refused sentence={refused} />
      <button disabled={isSending}>Make new backup codes; the old end</button>
    </form>
  );
}
