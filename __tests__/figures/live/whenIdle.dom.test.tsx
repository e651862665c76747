import { whenIdle } from "../../../figures/live/whenIdle";

function withBrowser(connection: { saveData?: boolean } | undefined, requestIdleCallback: unknown): void {
  Object.defineProperty(navigator, "connection", { value: connection, configurable: true });
  Object.assign(globalThis, { requestIdleCallback, cancelIdleCallback: () => undefined });
}

test("it calls back when the browser is idle", () => {
  withBrowser(undefined, (call: () => void) => call());
  const call = jest.fn();
  whenIdle(call);
  expect(call).toHaveBeenCalledTimes(1);
});

test("a reader who saves data is left alone", () => {
  withBrowser({ saveData: true }, (call: () => void) => call());
  const call = jest.fn();
  whenIdle(call)();
  expect(call).not.toHaveBeenCalled();
});

test("without idle callbacks it waits, and can be called off", () => {
  jest.useFakeTimers();
  withBrowser(undefined, undefined);
  const [kept, calledOff] = [jest.fn(), jest.fn()];
  whenIdle(kept);
  whenIdle(calledOff)();
  jest.advanceTimersByTime(10_000);
  expect([kept.mock.calls.length, calledOff.mock.calls.length]).toEqual([1, 0]);
  jest.useRealTimers();
});
