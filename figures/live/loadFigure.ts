import type { LiveChart } from "./liveChart";

/** A figure's chart and its numbers, each fetched only now. @throws where either cannot be had */
export async function loadFigure(
  name: string,
  query: string,
  signal: AbortSignal,
): Promise<{ Chart: LiveChart; numbers: unknown }> {
  const [{ loadLiveChart }, numbers] = await Promise.all([import("./liveChart"), loadNumbers(name, query, signal)]);
  const Chart = await loadLiveChart(name);
  if (!Chart) throw new Error(`There is no live chart "${name}".`);
  return { Chart, numbers };
}

async function loadNumbers(name: string, query: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(`/figures/${name}.json?${query}`, { signal });
  if (!answer.ok) throw new Error(`/figures/${name}.json answered ${answer.status}.`);
  const { numbers } = (await answer.json()) as { numbers: unknown };
  return numbers;
}
