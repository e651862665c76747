import { languageOf } from "../words/Language";
import { loadMessages } from "../words/messages/loadMessages";
import type { Messages } from "../words/messages/Messages";
import type { LiveChart } from "./liveChart";

/** What a live figure is drawn with. */
export interface LoadedFigure {
  readonly Chart: LiveChart;
  readonly numbers: unknown;
  /** In the language of its address. */
  readonly say: Messages;
}

/** A figure's chart, its numbers and its language, each fetched only now. @throws where one cannot be had */
export async function loadFigure(name: string, query: string, signal: AbortSignal): Promise<LoadedFigure> {
  const language = languageOf(Object.fromEntries(new URLSearchParams(query)));
  const [{ loadLiveChart }, numbers, say] = await Promise.all([
    import("./liveChart"),
    loadNumbers(name, query, signal),
    loadMessages(language),
  ]);
  const Chart = await loadLiveChart(name);
  if (!Chart) throw new Error(`There is no live chart "${name}".`);
  return { Chart, numbers, say };
}

async function loadNumbers(name: string, query: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(`/figures/${name}.json?${query}`, { signal });
  if (!answer.ok) throw new Error(`/figures/${name}.json answered ${answer.status}.`);
  const { numbers } = (await answer.json()) as { numbers: unknown };
  return numbers;
}
