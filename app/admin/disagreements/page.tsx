import type { Metadata } from "next";
import Link from "next/link";
import { CHOICE_LABELS } from "../../../figures/words/choiceInWords";
import type { Choice } from "../../../formats/words/Choice";
import { accountWith } from "../../_admin/guard";
import { ReasonForm } from "../../_corrections/live/ReasonForm";
import { openDisagreements } from "../../_corrections/openDisagreements";
import { nameOfState } from "../../_editing/nameOfState";
import { titleOfVote } from "../../_rollCall/titleOfVote";
import { runtime } from "../../runtime";

export const metadata: Metadata = { title: "Disagreements between sources", robots: { index: false } };

const MOST = 50;

/** Choices that sources read otherwise, each to be settled with a reason. */
export default async function DisagreementsPage() {
  await accountWith("editor");
  const release = runtime().currentRelease();
  const open = openDisagreements(release, await runtime().editing.corrections.settled());
  return (
    <>
      <h1>Disagreements between sources</h1>
      <p className="muted">
        {open.length} not settled{open.length > MOST && `; those of the newest votes`}. Where the other reading stands, the vote
        is corrected and the next release shows it; both readings stay listed.
      </p>
      {open.slice(0, MOST).map(({ rollCall, state, source, choice, shown }) => (
        <article key={`${rollCall.id} ${state} ${source}`}>
          <h2>
            {nameOfState(release, state)} in{" "}
            <Link href={`/resolutions/${rollCall.id}`} prefetch={false}>
              {titleOfVote(rollCall)}
            </Link>
          </h2>
          <p>
            Shown, after {rollCall.source}: {label(shown)}. {source}: {label(choice)}.
          </p>
          <ReasonForm
            address="/admin/api/disagreements"
            body={{ rollCall: rollCall.id, state, source, shown, reading: choice }}
            field="reason"
            label="Why"
            choices={[
              { text: `“${label(shown)}” stands`, adds: { stands: "shown" } },
              { text: `“${label(choice)}” stands`, adds: { stands: "reading" } },
            ]}
          />
        </article>
      ))}
    </>
  );
}

function label(choice: Choice | null): string {
  return choice === null ? "no choice" : CHOICE_LABELS[choice];
}
