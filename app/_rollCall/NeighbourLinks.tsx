import Link from "next/link";
import { isOnSameSubject } from "../../analysis/isOnSameSubject";
import { previousAndNext } from "../../analysis/previousAndNext";
import { countTally } from "../../analysis/countTally";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import { outcomeInWords } from "./outcomeInWords";

/** The texts before and after on the same subject in the same body. */
export function NeighbourLinks({ release, index }: { readonly release: Release; readonly index: number }) {
  const { previous, next } = previousAndNext(release, index, isOnSameSubject);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav aria-label="Same subject">
      <h2>On the same subject in this body</h2>
      <ul>
        <Neighbour release={release} label="Before" index={previous} />
        <Neighbour release={release} label="After" index={next} />
      </ul>
    </nav>
  );
}

interface Props {
  readonly release: Release;
  readonly label: string;
  readonly index: number | undefined;
}

function Neighbour({ release, label, index }: Props) {
  const rollCall = release.rollCalls[index ?? -1];
  if (!rollCall) return null;
  return (
    <li>
      {label}:{" "}
      <Link href={`/resolutions/${rollCall.id}`} prefetch={false}>
        {rollCall.symbol ?? rollCall.title}
      </Link>
      , {dayInWords(rollCall.date)}. {outcomeInWords(rollCall, countTally(release, index ?? -1))}
    </li>
  );
}
