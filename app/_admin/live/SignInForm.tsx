"use client";

import { useState } from "react";
import styles from "../Form.module.css";
import { Field } from "./Field";
import { Refused } from "./Refused";
import { SecondStep } from "./SecondStep";
import { useSending } from "./useSending";
import { valuesOf } from "./valuesOf";

interface Props {
  /** Called once the sign-in is done; what stands on the page around the form is still there. */
  readonly onSignedIn: () => void;
}

/** E-mail address and password, then the second factor where the account has one. Works in the middle of a page as well as on one of its own. */
export function SignInForm({ onSignedIn }: Props) {
  const [isSecond, setSecond] = useState(false);
  const { isSending, refused, send } = useSending();
  if (isSecond) return <SecondStep onSignedIn={onSignedIn} onBack={() => setSecond(false)} />;
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        const posted = await send("/admin/api/auth/sign-in/email", valuesOf(event));
        if (!posted.ok) return;
        if (posted.told["needsSecondFactor"] === true) setSecond(true);
        else onSignedIn();
      }}
    >
      <Field label="E-mail address" name="email" type="email" autoComplete="username" autoFocus />
      <Field label="Password" name="password" type="password" autoComplete="current-password" />
      <Refused sentence={refused} />
      <button disabled={isSending}>Sign in</button>
    </form>
  );
}
