import type { ListedAccount } from "../../../store/accounts/ListedAccount";
import { AccountRow } from "./AccountRow";
import styles from "./AccountTable.module.css";

interface Props {
  readonly accounts: readonly ListedAccount[];
  /** The address of who looks. */
  readonly own: string;
}

/** Every account with what can be done about it. */
export function AccountTable({ accounts, own }: Props) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Accounts">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Second factor</th>
            <th scope="col">Last seen</th>
            <th scope="col">To do</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} isOwn={account.email === own} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
