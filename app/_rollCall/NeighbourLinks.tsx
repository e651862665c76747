import Link from "next/link";
import { previousAndNext } from "../../analysis/previousAndNext";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { rollCallById } from "./rollCallById";

/** The texts before and after on the same subject in the same body. */
export function NeighbourLinks({ release, index }: { readonly release: Release; readonly index: number }) {
  const { previous, next } = previousAndNext(release, index);
  if (!previous && !next) return null;
  return (
    <nav aria-label="Same subject">
      <h2>On the same subject in this body</h2>
      <ul>
        {previous && <Neighbour release={release} label="Before" id={previous} />}
        {next && <Neighbour release={release} label="After" id={next} />}
      </ul>
    </nav>
  );
}

function Neighbour({ release, label, id }: { readonly release: Release; readonly label: string; readonly id: RollCallId }) {
  const { symbol, title, date } = rollCallById(release, id);
  return (
    <li>
      {label}:{" "}
      <Link href={`/resolutions/${id}`} prefetch={false}>
        {symbol ?? title}
      </Link>
      , {dayInWords(date)}
    </li>
  );
}
