import type { Messages } from "../words/messages/Messages";
import type { MapMember } from "./MapNumbers";

/** What one member on the map tells. */
export function memberStory({ name, choice, drawnAs }: MapMember, say: Messages): string {
  return say.map.story(name, choice, drawnAs !== "area" && drawnAs !== "dot");
}
