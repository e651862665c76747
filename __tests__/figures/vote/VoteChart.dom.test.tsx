import { act, fireEvent, render, screen } from "@testing-library/react";
import { VoteChart } from "../../../figures/vote/VoteChart";
import { en } from "../../../figures/words/messages/en";
import { voteOf } from "../support/voteOf";

const NUMBERS = voteOf({ african: { in_favour: 1, against: 1 } });

function chart() {
  const { container } = render(<VoteChart numbers={NUMBERS} width={560} say={en} />);
  const marks = [...container.querySelectorAll("[data-mark]")];
  const [first, second] = marks;
  if (!first || !second) throw new Error("The chart has no marks.");
  return { group: screen.getByRole("group"), story: screen.getByRole("status"), first, second, container };
}

test("pointing at a mark tells its story, and leaving takes it back", () => {
  const { group, story, first } = chart();
  fireEvent.pointerOver(first);
  expect(story.textContent).toContain("africa ag 0 voted against.");
  fireEvent.pointerLeave(group);
  expect(story.textContent).toContain("Point at a mark");
});

test("a click pins a mark", () => {
  const { group, story, first, second } = chart();
  fireEvent.click(second);
  fireEvent.pointerOver(first);
  fireEvent.pointerLeave(group);
  expect(story.textContent).toContain("africa in 0 voted in favour.");
});

test("the arrow keys walk over the marks, a ring shows where, Escape ends the walk", () => {
  const { group, story, container } = chart();
  act(() => group.focus());
  fireEvent.keyDown(group, { key: "ArrowRight" });
  fireEvent.keyDown(group, { key: "ArrowRight" });
  expect(story.textContent).toContain("africa in 0 voted in favour.");
  expect(container.querySelectorAll(".ring")).toHaveLength(1);
  fireEvent.keyDown(group, { key: "Escape" });
  expect(container.querySelectorAll(".ring")).toHaveLength(0);
});
