"use client";

import { useState } from "react";
import styles from "../Form.module.css";
import { Field } from "./Field";
import { Refused } from "./Refused";
import { useSending } from "./useSending";
import { valuesOf } from "./valuesOf";

/** Another password; other browsers are signed out by it. */
export function ChangePassword() {
  const [isDone, setDone] = useState(false);
  const { isSending, refused, send } = useSending();
  if (isDone) return <p role="status">The password is changed; other browsers are signed out.</p>;
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        const posted = await send("/admin/api/auth/change-password", valuesOf(event));
        setDone(posted.ok);
      }}
    >
      <Field label="Your password" name="currentPassword" type="password" autoComplete="current-password" />
      <Field
        label="The new one, at least 12 characters"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        minLength={12}
      />
      <Refused sentence={refused} />
      <button disabled={isSending}>Change the password</button>
    </form>
  );
}
