import type { ComponentProps } from "react";

interface Props extends ComponentProps<"input"> {
  readonly label: string;
}

/** A field with its name above it. */
export function Field({ label, ...input }: Props) {
  return (
    <label>
      {label}
      <input required {...input} />
    </label>
  );
}
