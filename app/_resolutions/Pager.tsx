import Link from "next/link";
import { listAddress } from "./listAddress";
import styles from "./ResolutionsView.module.css";

interface Props {
  readonly path: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly page: number;
  readonly pages: number;
}

/** The way through the parts of a list. */
export function Pager({ path, asked, page, pages }: Props) {
  if (pages <= 1) return null;
  const to = (target: number) => listAddress(path, asked, { page: target === 1 ? undefined : String(target) });
  return (
    <nav aria-label="Pages of the list" className={styles.pager}>
      {page > 1 && (
        <Link href={to(page - 1)} prefetch={false} rel="prev">
          Before
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={to(page + 1)} prefetch={false} rel="next">
          After
        </Link>
      )}
    </nav>
  );
}
