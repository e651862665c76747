import { CHOICE_DEEDS } from "../words/choiceInWords";
import type { MapMember } from "./MapNumbers";

/** What one member on the map tells. */
export function memberStory({ name, choice, drawnAs }: MapMember): string {
  const where = drawnAs === "area" || drawnAs === "dot" ? "" : " Its land, or some of it, has other states today.";
  return `${name} ${CHOICE_DEEDS[choice]}.${where}`;
}
