import type { AffectedPage } from "./affectedPages";

/** Pages with the same reason in one line each. */
export function PageList({ pages }: { readonly pages: readonly AffectedPage[] }) {
  const reasons = [...new Set(pages.map(({ why }) => why))];
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>
          {reason}:{" "}
          {pages
            .filter(({ why }) => why === reason)
            .map(({ href }, i) => (
              <span key={href}>
                {i > 0 && ", "}
                <a href={href}>{href}</a>
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
