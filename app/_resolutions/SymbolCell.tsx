import Link from "next/link";
import type { RollCall } from "../../release/RollCall";

/** A roll call by its symbol, leading to its page; what was voted on, where it was not the text. */
export function SymbolCell({ rollCall: { id, symbol, draft, kind } }: { readonly rollCall: RollCall }) {
  return (
    <>
      <Link href={`/resolutions/${id}`} prefetch={false}>
        {symbol ?? draft ?? id}
      </Link>
      {kind !== "adoption" && (
        <>
          <br />
          <span className="muted">{kind}</span>
        </>
      )}
    </>
  );
}
