import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { LiveAnswers } from "../../../app/_laboratory/live/LiveAnswers";
import type { Place } from "../../../app/_laboratory/placeOf";
import { seeded } from "../../analysis/seededRelease";

const SLUG = "dprk-support-not-limited-to-hostile-states";
const PATH = `/claims/${SLUG}`;
const NOWHERE: Place = { focused: undefined, open: [], list: "", changed: undefined };

const chosen = jest.fn<undefined, [string]>();

function laboratory(query = "", place: Partial<Place> = {}) {
  history.replaceState(null, "", query === "" ? PATH : `${PATH}?${query}`);
  return render(
    <LiveAnswers
      release={seeded}
      slug={SLUG}
      path={PATH}
      origin="http://localhost"
      search={query}
      place={{ ...NOWHERE, ...place }}
      onChosen={chosen}
    />,
  );
}

function verdict(): string {
  return document.getElementById("verdict")?.textContent ?? "";
}

/** By id: looking through the labels of two hundred states takes seconds here. */
function field(id: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`#${id}`);
  if (!found) throw new Error(`There is no field ${id}.`);
  return found;
}

function choose(id: string, value: string): void {
  fireEvent.change(field(id), { target: { value } });
}

beforeEach(() => {
  chosen.mockReset();
  // jsdom has no timeline.
  Object.assign(performance, { mark: () => undefined, measure: () => undefined });
});

describe("the live laboratory", () => {
  it("answers a choice, puts it into the address and tells of it", () => {
    laboratory();
    choose("definition", "the-west");
    expect(verdict()).toContain("18 of the 30 votes in favour remain");
    expect(location.search).toBe("?definition=the-west");
    expect(chosen.mock.calls).toEqual([[`${PATH}?definition=the-west`]]);
  });

  it("makes a definition the reader's own list once a member is ticked", () => {
    laboratory("definition=main-sponsors");
    fireEvent.click(field("tick-JPN"));
    expect(screen.getByText(/^Edited from Main sponsors: \+0 −1 \(without Japan\)/)).toBeTruthy();
    expect([new URLSearchParams(location.search).get("edited"), location.search.includes("JPN")]).toEqual([
      "main-sponsors",
      false,
    ]);
  });

  it("shows the address again when the reader goes back", () => {
    laboratory();
    choose("abstentions", "half");
    expect(verdict()).toContain("half in favour, half against");
    history.replaceState(null, "", PATH);
    fireEvent.popState(window);
    expect(verdict()).not.toContain("half in favour");
    expect(field("abstentions").value).toBe("");
  });

  it("keeps what was opened, typed and changed before it took over, and fetches the map of what is open", async () => {
    laboratory("", { open: ["members"], list: "Japan; Atl", focused: "list", changed: "set=general_assembly" });
    expect(location.search).toBe("?set=general_assembly");
    expect(verdict()).toContain("over 9 roll calls together");
    expect(document.querySelector<HTMLDetailsElement>("#members")?.open).toBe(true);
    expect(field("list").value).toBe("Japan; Atl");
    expect(document.activeElement?.id).toBe("list");
    await waitFor(() => expect(document.querySelector("svg [data-state=JPN] path")).not.toBeNull(), { timeout: 10_000 });
  });

  it("hides the states that are not sought", () => {
    laboratory();
    choose("find", "korea");
    const shown = [...document.querySelectorAll<HTMLElement>("label[data-name]:not([hidden])")].map(
      ({ dataset }) => dataset["name"],
    );
    expect(shown).toEqual(["Republic of Korea"]);
    expect(chosen).not.toHaveBeenCalled();
  });

  it("says so where no vote falls into the period", () => {
    laboratory("from=1950&to=1960");
    expect(verdict()).toContain("No recorded vote is chosen, so there is no verdict.");
  });
});
