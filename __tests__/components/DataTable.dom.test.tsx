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
