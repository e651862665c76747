"use client";

import { useRouter } from "next/navigation";
import type { ListedAccount } from "../../../store/accounts/ListedAccount";
import { ROLES } from "../../../store/accounts/Role";
import { Refused } from "../live/Refused";
import { useSending } from "../live/useSending";
import styles from "./AccountTable.module.css";

interface Props {
  readonly account: ListedAccount;
  readonly isOwn: boolean;
}

/** One account; a change is sent as it is chosen. */
export function AccountRow({ account, isOwn }: Props) {
  const router = useRouter();
  const { isSending, refused, send } = useSending();
  const change = async (what: Readonly<Record<string, string>>) => {
    await send("/admin/api/accounts/change", { email: account.email, ...what });
    router.refresh();
  };
  const { email, name, role, hasSecondFactor, isDisabled, lastSeenAt } = account;
  return (
    <tr>
      <th scope="row">
        {name}
        {isOwn && " (you)"} <span className={styles.email}>{email}</span>
      </th>
      <td>
        <select
          aria-label={`Role of ${name}`}
          value={role}
          disabled={isSending}
          onChange={({ target }) => void change({ kind: "role", role: target.value })}
        >
          {ROLES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </td>
      <td>{hasSecondFactor ? "set up" : "–"}</td>
      <td>{lastSeenAt?.slice(0, 16).replace("T", " ") ?? "–"}</td>
      <td>
        <div className={styles.doings}>
          <button type="button" disabled={isSending} onClick={() => void change({ kind: isDisabled ? "enable" : "disable" })}>
            {isDisabled ? "Enable" : "Disable"}
          </button>
          {hasSecondFactor && (
            <button type="button" disabled={isSending} onClick={() => void change({ kind: "second_factor" })}>
              Take second factor away
            </button>
          )}
        </div>
        <Refused sentence={refused} />
      </td>
    </tr>
  );
}
