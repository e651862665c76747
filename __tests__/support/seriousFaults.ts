import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds serious or critical, each with the elements concerned; what is named is left out. */
export async function seriousFaults(page: Page, leftOut?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (leftOut ? axe.exclude(leftOut) : axe).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
