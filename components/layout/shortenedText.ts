import { fitText } from "./fitText";

/** The whole text where it fits into the width in px, else without what is in brackets, else cut with an ellipsis. Empty where not even that fits. */
export function shortenedText(text: string, width: number, size: number): string {
  const cuts = Array.from({ length: text.length }, (_, cut) => `${text.slice(0, text.length - cut).trimEnd()}…`);
  return fitText([text, text.replace(/ \(.*/, ""), ...cuts], width, size) ?? "";
}
