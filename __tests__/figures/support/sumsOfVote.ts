import { createHash } from "node:crypto";
import type { FigurePool } from "../../../figures/draw/FigurePool";
import { plateOf } from "../../../figures/plate/plateOf";

/** SHA-256 of a figure's drawing with its words and table, of its PNG, PDF and workbook, as this process makes them. */
export async function sumsOfVote(pool: FigurePool, publishedAt: string): Promise<readonly string[]> {
  const drawn = await pool.draw(1, "vote", {}, [560]);
  const { words, table, svgs } = drawn;
  const svg = plateOf(svgs[560] ?? "", { ...words, caption: words.source, address: "https://example.org" }, "light");
  const files = [
    Buffer.from(JSON.stringify(drawn)),
    await pool.make({ as: "png", svg, scale: 1 }),
    await pool.make({ as: "pdf", svg, title: words.title, sentence: words.sentence, publishedAt }),
    await pool.make({
      as: "xlsx",
      sheets: [{ name: "Table", heads: table.columns.map(({ label }) => label), rows: table.rows }],
    }),
  ];
  return files.map((file) => createHash("sha256").update(file).digest("hex"));
}
