"use client";

import { useRouter } from "next/navigation";
import { ROLES } from "../../../store/accounts/Role";
import styles from "../Form.module.css";
import { Field } from "../live/Field";
import { Refused } from "../live/Refused";
import { useSending } from "../live/useSending";
import { valuesOf } from "../live/valuesOf";

/** A form for a new account. Its first password is told to the person by who adds it, and changed by the person. */
export function AddAccount() {
  const router = useRouter();
  const { isSending, refused, send } = useSending();
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        const form = event.currentTarget;
        const posted = await send("/admin/api/accounts", valuesOf(event));
        if (!posted.ok) return;
        form.reset();
        router.refresh();
      }}
    >
      <Field label="E-mail address" name="email" type="email" autoComplete="off" />
      <Field label="Name" name="name" autoComplete="off" maxLength={200} />
      <label>
        Role
        <select name="role" defaultValue="editor">
          {ROLES.map((role) => (
            <option key={role}>{role}</option>
          ))}
        </select>
      </label>
      <Field
        label="First password, at least 12 characters"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
      />
      <Refused sentence={refused} />
      <button disabled={isSending}>Add</button>
    </form>
  );
}
