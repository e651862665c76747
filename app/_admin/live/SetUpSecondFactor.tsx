"use client";

import { useState } from "react";
import styles from "../Form.module.css";
import { ConfirmSecondFactor } from "./ConfirmSecondFactor";
import { type Enrolment, enrolmentOf } from "./Enrolment";
import { Field } from "./Field";
import { Refused } from "./Refused";
import { useSending } from "./useSending";
import { valuesOf } from "./valuesOf";

/** Sets up an app as second factor: the password, then the key for the app, then a code as proof. */
export function SetUpSecondFactor() {
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const { isSending, refused, send } = useSending();
  if (enrolment) return <ConfirmSecondFactor enrolment={enrolment} />;
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        const posted = await send("/admin/api/auth/two-factor/enable", valuesOf(event));
        if (posted.ok) setEnrolment(enrolmentOf(posted.told));
      }}
    >
      <Field label="Your password, once more" name="password" type="password" autoComplete="current-password" autoFocus />
      <Refused sentence={refused} />
      <button disabled={isSending}>Show the key for the app</button>
    </form>
  );
}
