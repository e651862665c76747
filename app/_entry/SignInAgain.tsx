"use client";

import { useEffect, useRef } from "react";
import styles from "../../components/entry/SidesDialog.module.css";
import { SignInForm } from "../_admin/live/SignInForm";

/** Signs in again in place, where a session has ended: what was typed stays on the page behind. */
export function SignInAgain({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Sign in again" onCancel={(event) => event.preventDefault()}>
      <h2>Sign in again</h2>
      <p>Your session has ended. What you typed is here and kept in this browser; it is saved once you are signed in.</p>
      <SignInForm onSignedIn={onSignedIn} />
    </dialog>
  );
}
