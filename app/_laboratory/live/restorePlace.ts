import type { Place } from "../placeOf";

/** Puts the reader back where they were, with what they had opened and typed. */
export function restorePlace(box: HTMLElement | null, { open, focused, list }: Place): void {
  for (const details of box?.querySelectorAll("details") ?? []) details.open = details.open || open.includes(details.id);
  const area = box?.querySelector<HTMLTextAreaElement>("#list");
  if (area && list !== "") area.value = list;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
