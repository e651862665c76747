import { useMemo, type MouseEvent, type ReactElement } from "react";
import type { LaboratoryAnswer } from "./LaboratoryAnswer";
import { layoutMembers, type PlacedMember } from "./layoutMembers";
import styles from "./MembersMap.module.css";

/** The members on a map, those called hostile dark. A click on one is a click on its tick in the list, which is the same by keyboard and for screen readers. */
export default function MembersMap({ groups, day }: Pick<LaboratoryAnswer, "groups" | "day">): ReactElement {
  const members = new Map(groups.flatMap(({ members: own }) => own.map((member) => [member.state, member])));
  const states = [...members.keys()];
  const key = states.join();
  // Placed once for the same members, whoever of them is ticked.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const layout = useMemo(() => layoutMembers(states, day), [key, day]);
  return (
    <svg className={styles.map} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true" onClick={clickTick}>
      <path className={styles.land} d={layout.land} />
      {layout.members.map((placed) => {
        const member = members.get(placed.state);
        return (
          <g key={placed.state} data-state={placed.state} className={member?.isHostile ? styles.hostile : styles.other}>
            <title>{`${member?.name ?? placed.state}${member?.isHostile ? ": counted as hostile" : ""}`}</title>
            <Shape placed={placed} />
          </g>
        );
      })}
    </svg>
  );
}

function Shape({ placed }: { readonly placed: PlacedMember }): ReactElement {
  return "d" in placed ? <path d={placed.d} /> : <circle cx={placed.x} cy={placed.y} r={placed.radius} />;
}

function clickTick({ target }: MouseEvent): void {
  const state = target instanceof Element ? target.closest("[data-state]")?.getAttribute("data-state") : null;
  if (state) document.getElementById(`tick-${state}`)?.click();
}
