import { type ChoiceVector, hasChoices, markOf } from "./ChoiceVector";

/** The places at which a reading says otherwise than what is shown. That one source lists who took no part and another does not is no difference. */
export function differencesOf(shown: ChoiceVector, read: ChoiceVector): number[] {
  if (!hasChoices(read)) return [];
  const places: number[] = [];
  for (let i = 0; i < read.length; i++) {
    const [a, b] = [shown[i] ?? 0, read[i] ?? 0];
    if (a !== b && !(isNobody(a) && isNobody(b))) places.push(i);
  }
  return places;
}

function isNobody(mark: number): boolean {
  return mark === 0 || mark === markOf("non_voting");
}
