import { render, screen, within } from "@testing-library/react";
import { DataTable } from "../../components/DataTable";

test("a table has a caption, heads for its columns and rows, and a dash for what is not known", () => {
  const columns = [
    { key: "state", label: "Member", numeric: false },
    { key: "votes", label: "Votes", numeric: true },
  ];
  render(
    <DataTable
      caption="Who voted"
      columns={columns}
      rows={[
        ["Kenya", null],
        ["Gabon", 0],
      ]}
    />,
  );
  const table = screen.getByRole("table", { name: "Who voted" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Member", "Votes"]);
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Kenya", "Gabon"]);
  expect(
    within(table)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["–", "0"]);
});

test("a cell leads somewhere or holds a drawing, and the column that heads a row need not be the first", () => {
  const columns = [
    { key: "date", label: "Date", numeric: false },
    { key: "symbol", label: "Symbol", numeric: false },
  ];
  render(
    <DataTable
      caption="Votes"
      isCaptionHidden
      head={1}
      columns={columns}
      rows={[[<b key="date">2014</b>, { text: "A/HRC/RES/25/25", href: "/resolutions/a-hrc-res-25-25" }]]}
    />,
  );
  const table = screen.getByRole("table", { name: "Votes" });
  expect(within(table).getByRole("cell").innerHTML).toBe("<b>2014</b>");
  const link = within(within(table).getByRole("rowheader")).getByRole("link", { name: "A/HRC/RES/25/25" });
  expect(link.getAttribute("href")).toBe("/resolutions/a-hrc-res-25-25");
});

test("parts stand under headings that span the table", () => {
  const columns = [
    { key: "state", label: "State", numeric: false },
    { key: "votes", label: "Votes", numeric: true },
  ];
  render(<DataTable caption="States" columns={columns} parts={[{ key: "african", heading: "African", rows: [["Kenya", 3]] }]} />);
  const [head, line] = screen.getAllByRole("rowgroup")[1]?.querySelectorAll("tr") ?? [];
  expect([head?.querySelector("th")?.getAttribute("scope"), head?.querySelector("th")?.colSpan]).toEqual(["rowgroup", 2]);
  expect([head?.textContent, line?.textContent]).toEqual(["African", "Kenya3"]);
});

test("a column's head leads to the table ordered by it, and says the order in force", () => {
  const columns = [
    { key: "state", label: "State", numeric: false, sort: { href: "?order=state", order: "ascending" as const } },
    { key: "choice", label: "Choice", numeric: false, sort: { href: "?order=choice", order: undefined } },
  ];
  render(<DataTable caption="Members" columns={columns} rows={[["Kenya", "abstaining"]]} />);
  const heads = screen.getAllByRole("columnheader");
  expect(heads.map((head) => head.getAttribute("aria-sort"))).toEqual(["ascending", null]);
  expect(screen.getByRole("link", { name: "Choice" }).getAttribute("href")).toBe("?order=choice");
});
