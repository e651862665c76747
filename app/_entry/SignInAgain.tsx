"use client";

import { useEffect, useRef, useState, type FormEvent } from "react";
import styles from "../../components/entry/SidesDialog.module.css";

type Step = "password" | "code";

/** Signs in again in place, where a session has ended: what was typed stays on the page behind. */
export function SignInAgain({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<Step>("password");
  const [problem, setProblem] = useState("");
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget));
    const answer = await signIn(step, said);
    if (answer === "in") onSignedIn();
    else if (answer === "code") setStep("code");
    setProblem(answer === "in" || answer === "code" ? "" : answer);
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Sign in again" onCancel={(event) => event.preventDefault()}>
      <form onSubmit={submit}>
        <h2>Sign in again</h2>
        <p>Your session has ended. What you typed is here and kept in this browser; it is saved once you are signed in.</p>
        {step === "password" ? (
          <>
            <label htmlFor="again-email">E-mail</label>
            <input key="email" id="again-email" name="email" type="text" inputMode="email" autoComplete="username" required />
            <label htmlFor="again-password">Password</label>
            <input id="again-password" name="password" type="password" autoComplete="current-password" required />
          </>
        ) : (
          <>
            <label htmlFor="again-code">Code of your second factor</label>
            <input key="code" id="again-code" name="code" type="text" inputMode="numeric" autoComplete="one-time-code" required />
          </>
        )}
        {problem && <p role="alert">{problem}</p>}
        <button type="submit">Sign in and save</button>
      </form>
    </dialog>
  );
}

/** @returns "in", "code" where the second factor is asked for, or a sentence that says why not */
async function signIn(step: Step, said: Readonly<Record<string, FormDataEntryValue>>): Promise<string> {
  const address = step === "password" ? "/admin/api/auth/sign-in/email" : "/admin/api/auth/two-factor/verify-totp";
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(said),
    });
    const answer = (await response.json()) as { readonly needsSecondFactor?: boolean; readonly detail?: string };
    if (response.ok) return answer.needsSecondFactor === true ? "code" : "in";
    return answer.detail ?? `The server answered ${response.status}.`;
  } catch {
    return "The server cannot be reached. Try again in a moment.";
  }
}
