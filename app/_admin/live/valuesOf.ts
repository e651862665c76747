import type { FormEvent } from "react";

/** What stands in the fields of a form that is being sent, by their names; the browser itself sends nothing. */
export function valuesOf(event: FormEvent<HTMLFormElement>): Readonly<Record<string, string>> {
  event.preventDefault();
  const texts: Record<string, string> = {};
  for (const [name, value] of new FormData(event.currentTarget)) if (typeof value === "string") texts[name] = value;
  return texts;
}
