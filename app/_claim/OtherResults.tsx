import Link from "next/link";
import type { Bloc } from "../../analysis/ClaimTest";
import { testClaim } from "../../analysis/testClaim";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { rollCallById } from "../_rollCall/rollCallById";
import { gradeInWords } from "./gradeInWords";

/** The same test on the further roll calls that the address names, a sentence each. */
export function OtherResults({
  release,
  bloc,
  rollCalls,
}: {
  readonly release: Release;
  readonly bloc: Bloc;
  readonly rollCalls: readonly RollCallId[];
}) {
  if (rollCalls.length === 0) return null;
  return (
    <section>
      <h2>The same test on {rollCalls.length === 1 ? "one more roll call" : `${rollCalls.length} more roll calls`}</h2>
      <ul>
        {rollCalls.map((id) => {
          const { symbol, title, date } = rollCallById(release, id);
          const { sentence, grade } = testClaim(release, id, bloc);
          return (
            <li key={id}>
              <Link href={`/resolutions/${id}`} prefetch={false}>
                {symbol ?? title}
              </Link>
              , {dayInWords(date)}: {sentence} {gradeInWords(grade)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
