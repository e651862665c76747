"use client";

import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly children: ReactNode;
}

/** A select that sends its form when changed, so that a choice is one step; without scripts the form's button does it. */
export function SubmittingSelect({ id, name, value, children }: Props) {
  // Keyed by its value: going back in the history shows the choice of that address again.
  return (
    <select key={value} id={id} name={name} defaultValue={value} onChange={(event) => event.currentTarget.form?.requestSubmit()}>
      {children}
    </select>
  );
}
