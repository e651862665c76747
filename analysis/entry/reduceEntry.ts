import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { EntryAction, EntryMoment, EntryReader, EntryState } from "./EntryState";
import { isSameJson } from "./isSameJson";
import { reread } from "./reread";

const MOST_STEPS_BACK = 500;

/** An entry as it is opened: nothing to go back to. */
export function openEntry(entry: RollCallEntry, readerOf: EntryReader): EntryState {
  return { entry, read: readerOf(entry, undefined), picked: undefined, past: [], future: [], last: undefined };
}

/** The state after an action. What the text gives is read anew wherever the action may change it. */
export function reduceEntry(state: EntryState, action: EntryAction, reader: EntryReader): EntryState {
  if (action.type === "undo") return stepBack(state);
  if (action.type === "redo") return stepForward(state);
  const next = momentAfter(state, action, reader);
  if (isSameJson(next.entry, state.entry) && next.picked === state.picked) return state;
  const into = action.type === "set" ? action.into : undefined;
  const goesOn = into !== undefined && into === state.last;
  const past = goesOn ? state.past : [...state.past, momentOf(state)].slice(-MOST_STEPS_BACK);
  return { ...next, past, future: [], last: into };
}

function momentAfter(
  state: EntryState,
  action: Exclude<EntryAction, { type: "undo" | "redo" }>,
  reader: EntryReader,
): EntryMoment {
  const { entry } = state;
  if (action.type === "load") return { entry: action.entry, read: reader(action.entry, undefined), picked: undefined };
  if (action.type === "choose")
    return { ...momentOf(state), entry: { ...entry, choices: chosen(entry.choices, action.states, action.choice) } };
  if (action.type === "pick") return readAgain(state, entry, action.vote, reader);
  if (action.type === "answer")
    return readAgain(state, { ...entry, answers: { ...entry.answers, [action.name]: action.state } }, state.picked, reader);
  const changed = { ...entry, ...action.fields };
  const isRead = ["text", "date", "body", "answers"].some((field) => field in action.fields);
  const picked = "text" in action.fields ? undefined : state.picked;
  return isRead ? readAgain(state, changed, picked, reader) : { ...momentOf(state), entry: changed };
}

function readAgain(state: EntryState, entry: RollCallEntry, picked: number | undefined, reader: EntryReader): EntryMoment {
  const read = reader(entry, picked);
  const next = reread(entry, state.read, read);
  // The day or the body that the text gives may tell whose a name is.
  const again = next.date === entry.date && next.body === entry.body ? read : reader(next, picked);
  return { entry: again === read ? next : reread(next, read, again), read: again, picked };
}

function chosen(
  choices: RollCallEntry["choices"],
  states: readonly Iso3[],
  choice: Choice | undefined,
): RollCallEntry["choices"] {
  const next = Object.fromEntries(Object.entries(choices).filter(([state]) => !states.includes(state as Iso3)));
  const added = choice === undefined ? [] : states.map((state) => [state, choice] as const);
  return { ...next, ...Object.fromEntries(added) };
}

function stepBack(state: EntryState): EntryState {
  const before = state.past.at(-1);
  if (!before) return state;
  return { ...before, past: state.past.slice(0, -1), future: [momentOf(state), ...state.future], last: undefined };
}

function stepForward(state: EntryState): EntryState {
  const [next, ...future] = state.future;
  return next ? { ...next, past: [...state.past, momentOf(state)], future, last: undefined } : state;
}

function momentOf({ entry, read, picked }: EntryMoment): EntryMoment {
  return { entry, read, picked };
}
