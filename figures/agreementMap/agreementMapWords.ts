import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";
import type { AgreementMapNumbers, MappedState } from "./AgreementMapNumbers";

/** Named in the sentence at either end. */
const NAMED = 5;

/** The words around a map of agreement. */
export function agreementMapWords(numbers: AgreementMapNumbers, say: Messages = en): FigureWords {
  const { selection, others, state, date } = numbers;
  const title = finding(numbers, say);
  const of = say.selection(selection);
  const firm = firmOf(numbers);
  const ends = say.agreementMap.ends(
    firm.slice(0, NAMED).map((one) => shareOf(one, say)),
    firm
      .slice(-NAMED)
      .toReversed()
      .map((one) => shareOf(one, say)),
  );
  return {
    title,
    subtitle: others.length === 0 ? "" : say.agreementMap.subtitle(state.name, of, say.day(date)),
    sentence: `${title}.${firm.length === 0 ? "" : ends}`,
    source: say.clauses([capitalised(of), say.borders]),
  };
}

function firmOf({ others }: AgreementMapNumbers): readonly MappedState[] {
  return others.filter(({ few }) => !few);
}

function shareOf({ name, share }: MappedState, say: Messages): string {
  return `${name} ${say.percent(share)}`;
}

/** The title: who agreed most and who least, among those with enough votes to say so. */
function finding(numbers: AgreementMapNumbers, say: Messages): string {
  const of = numbers.state.name;
  const firm = firmOf(numbers);
  const [most, least] = [firm[0], firm.at(-1)];
  if (numbers.others.length === 0) return say.agreementMap.noneShared(of);
  if (!most || !least || most === least) return say.agreementMap.tooFew(of);
  return say.agreementMap.finding(of, most.name, say.percent(most.share), least.name, say.percent(least.share));
}
