import type { TableColumn } from "../../components/TableColumn";
import type { ListQuery } from "./readListQuery";
import { listAddress } from "./listAddress";

/** The order that a column's head leads to first: newest first, else from the beginning. */
const FIRST = { date: "-date", symbol: "symbol", title: "title", margin: "margin" } as const;

/** The columns of a list of roll calls; once more on a column that it is sorted by turns the order round. */
export function resolutionColumns(path: string, query: ListQuery, stateName: string | undefined): readonly TableColumn[] {
  const sortBy = (sort: keyof typeof FIRST): TableColumn["sort"] => {
    const order = query.sort === sort ? "ascending" : query.sort === `-${sort}` ? "descending" : undefined;
    const next = order === "ascending" ? `-${sort}` : order === "descending" ? sort : FIRST[sort];
    return { href: listAddress(path, query.asked, { sort: next }), order };
  };
  return [
    { key: "date", label: "Date", numeric: false, shape: "line", sort: sortBy("date") },
    { key: "symbol", label: "Symbol", numeric: false, shape: "line", sort: sortBy("symbol") },
    ...(stateName ? [{ key: "choice", label: stateName, numeric: false, shape: "line" as const }] : []),
    { key: "title", label: "Title", numeric: false, shape: "prose", sort: sortBy("title") },
    { key: "body", label: "Body", numeric: false },
    { key: "mode", label: "How decided", numeric: false },
    { key: "inFavour", label: "In favour", numeric: true },
    { key: "against", label: "Against", numeric: true },
    { key: "abstaining", label: "Abst.", numeric: true, title: "Abstaining" },
    { key: "margin", label: "Margin", numeric: true, title: "In favour minus against", sort: sortBy("margin") },
  ];
}
