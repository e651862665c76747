import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { FigureDrawings } from "../../../figures/FigureDrawings";
import { LiveFigure } from "../../../figures/live/LiveFigure";
import { StaticFigure } from "../../../figures/StaticFigure";
import { voteOf } from "../support/voteOf";

const NUMBERS = voteOf({ african: { in_favour: 2 } });
const DRAWN = {
  words: { title: "Two voted for it", subtitle: "Each box is a member.", sentence: "Two in favour.", source: "A/1" },
  table: { columns: [{ key: "state", label: "Member", numeric: false }], rows: [["Kenya"], ["Gabon"]] },
  numbers: NUMBERS,
  svgs: { 288: "<svg><text>narrow</text></svg>", 900: "<svg><text>wide</text></svg>" },
};
const RELEASE = { number: 3, hash: "5f3a99887766554433221100" };

let column = 600;
const fetched = jest.fn<Promise<Partial<Response>>, [string]>();

beforeEach(() => {
  column = 600;
  fetched.mockReset().mockResolvedValue({ ok: true, json: async () => ({ numbers: NUMBERS }) });
  class MeasuredOnce {
    constructor(private readonly tell: (entries: { contentRect: { width: number } }[]) => void) {}
    observe() {
      this.tell([{ contentRect: { width: column } }]);
    }
    unobserve() {}
    disconnect() {}
  }
  Object.assign(globalThis, {
    fetch: fetched,
    ResizeObserver: MeasuredOnce,
    requestIdleCallback: () => 0,
    cancelIdleCallback: () => undefined,
  });
});

function figure() {
  return render(
    <StaticFigure drawn={DRAWN} name="vote" query="rollCall=a-1" release={RELEASE}>
      <LiveFigure name="vote" query="rollCall=a-1">
        <FigureDrawings svgs={DRAWN.svgs} />
      </LiveFigure>
    </StaticFigure>,
  );
}

test("a figure is whole without anything being loaded", () => {
  figure();
  expect(screen.getByRole("heading", { name: "Two voted for it" })).toBeDefined();
  expect(screen.getByText(/A\/1 · release 3 · 5f3a9988…/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Take this away" }).getAttribute("href")).toBe("/figures/vote?rollCall=a-1");
  expect(screen.getByText("narrow")).toBeDefined();
  expect(fetched).not.toHaveBeenCalled();
});

test("the first touch loads the numbers once and puts the live chart in the drawing's place, at its width", async () => {
  const { container } = figure();
  fireEvent.pointerEnter(screen.getByText("narrow"));
  fireEvent.click(screen.getByText("narrow"));
  await waitFor(() => expect(container.querySelector(".recharts-wrapper")).not.toBeNull(), { timeout: 20_000 });
  expect(fetched.mock.calls.map(([address]) => address)).toEqual(["/figures/vote.json?rollCall=a-1"]);
  expect(screen.queryByText("narrow")).toBeNull();
  expect(container.querySelector("[data-width]")?.getAttribute("data-width")).toBe("560");
}, 30_000);

test("where the numbers cannot be had, the drawing stays", async () => {
  fetched.mockResolvedValue({ ok: false, status: 503 });
  const { container } = figure();
  await act(async () => void fireEvent.click(screen.getByText("narrow")));
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 50))));
  expect(container.querySelector(".recharts-wrapper")).toBeNull();
  expect(screen.getByText("narrow")).toBeDefined();
});
