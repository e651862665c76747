import Link from "next/link";
import { bodyName } from "../../figures/words/bodyName";
import { dayInWords } from "../../figures/words/dayInWords";
import type { RollCall } from "../../release/RollCall";
import { outcomeInWords } from "./outcomeInWords";
import styles from "./RollCallList.module.css";

/** Roll calls as a table, a line each. */
export function RollCallList({ heading, rollCalls }: { readonly heading: string; readonly rollCalls: readonly RollCall[] }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={heading}>
      <table className={styles.list}>
        <caption>{heading}</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Text</th>
            <th scope="col">Body</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {rollCalls.map((rollCall) => (
            <tr key={rollCall.id}>
              <td className={styles.date}>{dayInWords(rollCall.date)}</td>
              <th scope="row">
                <Link href={`/resolutions/${rollCall.id}`} prefetch={false}>
                  {rollCall.symbol ?? rollCall.draft ?? "(no symbol)"}
                </Link>{" "}
                {rollCall.title}
              </th>
              <td>{bodyName(rollCall.body)}</td>
              <td>{outcomeInWords(rollCall)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
