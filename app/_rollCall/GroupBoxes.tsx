import Link from "next/link";
import { CHOICE_CLASS } from "../../components/choiceClass";
import { memberStory } from "../../figures/vote/memberStory";
import { rowTallies, type RowTally } from "../../figures/vote/rowTallies";
import type { VoteMember, VoteNumbers } from "../../figures/vote/VoteNumbers";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { CHOICES } from "../../formats/words/Choice";
import styles from "./GroupBoxes.module.css";

/** Every member as a box in its regional group, by choice and then code, so that a group's boxes are its bar; above them the group's numbers. */
export function GroupBoxes({ numbers }: { readonly numbers: VoteNumbers }) {
  return (
    <div className={styles.groups}>
      {rowTallies(numbers).map((row) => (
        <Group key={row.key} row={row} numbers={numbers} />
      ))}
    </div>
  );
}

function Group({ row, numbers }: { readonly row: RowTally; readonly numbers: VoteNumbers }) {
  const counts = CHOICES.filter((choice) => row.counts[choice] > 0).map(
    (choice) => `${row.counts[choice]} ${CHOICE_LABELS[choice]}`,
  );
  const boxes = CHOICES.flatMap((choice) =>
    numbers.members
      .filter((member) => member.row === row.key && member.choice === choice)
      .toSorted((a, b) => (a.state < b.state ? -1 : 1)),
  );
  return (
    <>
      <p className={styles.name}>
        {row.key === "none" ? (
          row.name
        ) : (
          <Link href={`/groups/${row.key}`} prefetch={false}>
            {row.name}
          </Link>
        )}{" "}
        <span className="muted">{counts.join(", ")}</span>
      </p>
      {/* For the eye and the pointer; the table below says the same, member by member, to everybody. */}
      <div className={styles.boxes} aria-hidden="true">
        {boxes.map((member) => (
          <Box key={member.state} member={member} numbers={numbers} />
        ))}
      </div>
    </>
  );
}

function Box({ member, numbers }: { readonly member: VoteMember; readonly numbers: VoteNumbers }) {
  const className = [styles.box, styles[CHOICE_CLASS[member.choice]], member.inside ? styles.inside : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <a
      href={`/states/${member.state}`}
      tabIndex={-1}
      className={className}
      data-state={member.state}
      data-name={member.name}
      title={memberStory(member, numbers)}
    >
      {member.state}
    </a>
  );
}
