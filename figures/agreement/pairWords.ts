import type { FigureWords } from "../Figure";
import { capitalised } from "../words/capitalised";
import type { Messages } from "../words/messages/Messages";
import type { PairNumbers } from "./AgreementNumbers";

/** The words around the agreement of two states. */
export function pairWords(numbers: PairNumbers, say: Messages): FigureWords {
  const { shared, agreement, selection, years, kappa } = numbers;
  const title = finding(numbers, say);
  const of = say.selection(selection);
  const source = capitalised(of);
  if (agreement === null) return { title, subtitle: "", sentence: `${title}.`, source };
  const whole = say.pair.whole(shared, say.percent(agreement), kappa === null ? null : say.decimal(kappa, 2).replace("-", "−"));
  const open = years.some(({ few }) => few) ? say.pair.open : "";
  return { title, subtitle: `${say.pair.subtitle(of)} ${whole}${open}`, sentence: `${title}. ${whole}`, source };
}

/** The title: in which years two states agreed most and least, among those with enough votes to say so. */
function finding({ a, b, years, shared, agreement }: PairNumbers, say: Messages): string {
  if (shared === 0) return say.pair.noneShared(a.name, b.name);
  const firm = years.flatMap(({ year, share, few }) => (share === null || few ? [] : [{ year, share }]));
  const [most] = firm.toSorted((one, other) => other.share - one.share || one.year - other.year);
  const [least] = firm.toSorted((one, other) => one.share - other.share || one.year - other.year);
  if (!most || !least || most.share === least.share) return say.pair.alike(a.name, b.name, say.percent(agreement ?? 0), shared);
  return say.pair.most(a.name, b.name, most.year, say.percent(most.share), least.year, say.percent(least.share));
}
