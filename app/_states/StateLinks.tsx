import Link from "next/link";
import { Fragment } from "react";
import { stateNameOn } from "../../analysis/stateNameOn";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";

interface Props {
  readonly release: Release;
  readonly states: readonly Iso3[];
  /** The day whose names they have. */
  readonly on: CalendarDate;
}

/** States in one line, each leading to its page. */
export function StateLinks({ release, states, on }: Props) {
  return states.map((iso3, place) => {
    const state = release.states[release.stateIndex.get(iso3) ?? -1];
    return (
      <Fragment key={iso3}>
        {place > 0 && ", "}
        <Link href={`/states/${iso3}`} prefetch={false}>
          {state ? stateNameOn(state, on) : iso3}
        </Link>
      </Fragment>
    );
  });
}
