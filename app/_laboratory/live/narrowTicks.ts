import { nameKey } from "../../../formats/names/nameKey";

/** Hides the states whose names do not have what was typed in them; nothing typed shows all. */
export function narrowTicks(box: HTMLElement | null, typed: string): void {
  const sought = nameKey(typed);
  for (const label of box?.querySelectorAll<HTMLElement>("label[data-name]") ?? [])
    label.hidden = !nameKey(label.dataset["name"] ?? "").includes(sought);
  for (const group of box?.querySelectorAll<HTMLElement>("fieldset") ?? [])
    group.hidden = group.querySelector("label[data-name]:not([hidden])") === null;
}
