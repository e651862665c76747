"use client";

import { mergeEntries, takeTheirs } from "../../analysis/entry/mergeEntries";
import { SidesDialog } from "../../components/entry/SidesDialog";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Draft } from "../../store/editing/Draft";
import type { DraftSaver, SaveState } from "./DraftSaver";
import { keyOfDifference, sidesOf } from "./sidesOf";
import { SignInAgain } from "./SignInAgain";

interface Props {
  readonly saver: DraftSaver;
  readonly saving: SaveState;
  readonly entry: RollCallEntry;
  readonly nameOf: (state: Iso3) => string;
  /** Both sides are one: this is to stand on the page. */
  readonly onMerged: (entry: RollCallEntry) => void;
}

/** What saving asks a person: to sign in again, or which of two copies stands. */
export function SavingDialogs({ saver, saving, entry, nameOf, onMerged }: Props) {
  if (saving.kind === "signed_out") return <SignInAgain onSignedIn={() => void saver.signedIn()} />;
  if (saving.kind !== "conflict") return null;
  const { base, theirs } = saving;
  const { merged, differences } = mergeEntries(base, entry, theirs.document);
  const merge = (keys: readonly string[]) => {
    const taken = differences.filter((difference) => keys.includes(keyOfDifference(difference)));
    const both = taken.reduce(takeTheirs, merged);
    onMerged(both);
    void saver.merged(theirs, both);
  };
  return (
    <SidesDialog
      heading="Two of you changed this vote"
      sentence={sentenceOf(theirs)}
      sides={sidesOf(differences, nameOf)}
      onMerge={merge}
    />
  );
}

function sentenceOf({ updatedBy, updatedAt }: Draft): string {
  const at = new Date(updatedAt).toLocaleTimeString("en-GB");
  return `${updatedBy} saved at ${at}, after you opened it. What only one of you changed is kept; where you differ, say which stands.`;
}
