"use client";

import styles from "../Form.module.css";
import { BackupCodes } from "./BackupCodes";
import type { Enrolment } from "./Enrolment";
import { Field } from "./Field";
import { QrCode } from "./QrCode";
import { Refused } from "./Refused";
import { useSending } from "./useSending";
import { valuesOf } from "./valuesOf";

/** The key as a QR code, as a link and as text; the backup codes; and the first code as proof that the app has it. */
export function ConfirmSecondFactor({ enrolment }: { readonly enrolment: Enrolment }) {
  const { isSending, refused, send } = useSending();
  return (
    <>
      <h2>The key for the app</h2>
      <p>
        Scan it with an app for one-time codes, <a href={enrolment.uri}>open it on this device</a>, or type it:
      </p>
      <p className={styles.secret}>{enrolment.key}</p>
      <QrCode text={enrolment.uri} label="The key as a QR code" />
      <BackupCodes codes={enrolment.backupCodes} />
      <form
        className={styles.form}
        onSubmit={async (event) => {
          const posted = await send("/admin/api/auth/two-factor/verify-totp", valuesOf(event));
          if (posted.ok) window.location.replace("/admin");
        }}
      >
        <Field label="The six digits that the app shows now" name="code" inputMode="numeric" autoComplete="one-time-code" />
        <Refused sentence={refused} />
        <button disabled={isSending}>Done, the codes are kept</button>
      </form>
    </>
  );
}
