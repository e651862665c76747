import Link from "next/link";
import type { Account } from "../../store/accounts/Account";
import { includesRole } from "../../store/accounts/Role";
import styles from "./AdminHead.module.css";
import { ADMIN_PAGES } from "./adminPages";
import { SignOut } from "./live/SignOut";

/** The way to the editing pages that the role opens, who is signed in, and the way out. */
export function AdminHead({ account }: { readonly account: Account }) {
  return (
    <div className={styles.head}>
      <nav aria-label="Editing" className={styles.nav}>
        {ADMIN_PAGES.filter(({ role }) => includesRole(account.role, role)).map(({ href, name }) => (
          <Link key={href} href={href} prefetch={false}>
            {name}
          </Link>
        ))}
      </nav>
      <p className={styles.who}>
        <Link href="/admin/second-factor" prefetch={false}>
          {account.name}
        </Link>
        , {account.role} · <SignOut />
      </p>
    </div>
  );
}
