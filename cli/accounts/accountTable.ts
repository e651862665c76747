import type { ListedAccount } from "../../store/accounts/ListedAccount";

const HEAD = ["E-mail", "Name", "Role", "Second factor", "Last seen", ""];

/** Accounts as lines for a terminal. */
export function accountTable(accounts: readonly ListedAccount[]): string {
  const rows = [HEAD, ...accounts.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf({ email, name, role, hasSecondFactor, lastSeenAt, isDisabled }: ListedAccount): string[] {
  return [email, name, role, hasSecondFactor ? "yes" : "–", lastSeenAt ?? "–", isDisabled ? "disabled" : ""];
}
