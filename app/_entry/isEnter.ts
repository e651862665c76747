import type { KeyboardEvent } from "react";

/** Whether the key is Enter alone; it then does nothing else, lest a button that gets the focus by it is pressed by it too. */
export function isEnter(event: KeyboardEvent): boolean {
  const isAlone = event.key === "Enter" && !event.ctrlKey && !event.metaKey;
  if (isAlone) event.preventDefault();
  return isAlone;
}
