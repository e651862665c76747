"use client";

import { useState, type KeyboardEvent } from "react";
import { nameAsWritten } from "../../analysis/entry/EntryQuestion";
import { isSameJson } from "../../analysis/entry/isSameJson";
import { READ_FIELDS } from "../../analysis/entry/ReadEntry";
import { CheckList } from "../../components/entry/CheckList";
import { NameQuestion } from "../../components/entry/NameQuestion";
import type { Iso3 } from "../../formats/words/Iso3";
import type { DeskProps } from "./DeskProps";
import styles from "./Entry.module.css";
import { EntryForm } from "./EntryForm";
import { EntryText } from "./EntryText";
import { EntryVote, focusOnState } from "./EntryVote";
import { foundChecks } from "./foundChecks";
import { questionInWords } from "./questionInWords";
import { ReadyBar } from "./ReadyBar";
import { SaveLine } from "./SaveLine";
import { SavingDialogs } from "./SavingDialogs";
import { statesMeant } from "./statesMeant";
import { useDesk } from "./useDesk";
import { usePresence } from "./usePresence";
import { VotePicker } from "./VotePicker";

/** The desk on which a vote is entered: left the text with its names marked, right the vote that is read from it. */
export function EntryDesk(props: DeskProps) {
  const { client, own, notice } = props;
  const desk = useDesk(props);
  const { state, dispatch, saver, saving, draft, isLocked, nameOf, moveOn } = desk;
  const { entry, read } = state;
  const [current, setCurrent] = useState<string>();
  const others = usePresence(client, draft?.id, own, (newer) => {
    if (newer.version <= saver.saved.version || saver.hasUnsaved) return;
    saver.follow(newer);
    desk.setDraft(newer);
    dispatch({ type: "load", entry: newer.document });
  });
  return (
    <div className={styles.desk} onKeyDown={(event) => onKeys(event, dispatch, isLocked)}>
      <div className={styles.head}>
        <h1>{desk.isCorrection ? "Correct a vote" : "Enter a vote"}</h1>
        <SaveLine state={saving} others={others} onSave={() => void saver.flush()} />
      </div>
      {notice && (
        <p role="status" className={styles.notice}>
          {notice}
        </p>
      )}
      <EntryText
        text={entry.text}
        read={read}
        current={current}
        isLocked={isLocked}
        nameOf={nameOf}
        onText={(text) => dispatch({ type: "set", fields: { text }, into: "text" })}
        onRead={() => moveOn()}
        onName={(mark) => (mark.state === undefined ? moveOn() : focusOnState(mark.state))}
      />
      <section className={styles.vote} aria-label="Vote">
        <Details desk={desk} {...props} />
        <EntryVote {...desk} current={current} onCurrent={setCurrent} onNext={() => moveOn()} />
        <Review desk={desk} {...props} />
      </section>
      <SavingDialogs
        saver={saver}
        saving={saving}
        entry={entry}
        nameOf={nameOf}
        onMerged={(both) => dispatch({ type: "load", entry: both })}
      />
    </div>
  );
}

type Desk = ReturnType<typeof useDesk>;
type PartProps = DeskProps & { readonly desk: Desk };

/** What is asked and what is said of the vote as a whole. */
function Details({ desk, names }: PartProps) {
  const { state, dispatch, isLocked, isCorrection, nameOf, moveOn } = desk;
  return (
    <>
      {!isLocked && <VotePicker read={state.read} onPick={(vote) => dispatch({ type: "pick", vote })} />}
      {!isLocked && <Question desk={desk} names={names} />}
      <EntryForm
        entry={state.entry}
        isLocked={isLocked}
        isCorrection={isCorrection}
        fromText={fieldsFromText(state)}
        days={state.read.dates}
        nameOf={nameOf}
        optionsFor={(typed) => statesMeant(names, typed)}
        onSet={(fields, into) => dispatch({ type: "set", fields, ...(into !== undefined && { into }) })}
        onNext={moveOn}
      />
    </>
  );
}

/** What the checks found, and the step to review. */
function Review({ desk, client, onOpen }: PartProps) {
  const { state, dispatch, saver, draft, checks, missing, isLocked, nameOf, moveOn } = desk;
  const found = foundChecks(missing, state.read.questions.length, checks, {
    nameOf,
    onField: (field) => document.getElementById(`entry-${field}`)?.focus(),
    onState: (code) => focusOnState(code),
    onTookNoPart: (states) => dispatch({ type: "choose", states, choice: "non_voting" }),
    onCorrect: async (rollCall) => {
      const asked = await client.create(state.entry, rollCall);
      if (asked.kind === "done") onOpen(`/admin/entry/${asked.value.id}`);
    },
  });
  const countOf = (level: "stop" | "look") => found.filter((check) => check.level === level).length;
  return (
    <>
      <h3>Checks</h3>
      {desk.isUnchecked && (
        <p className={styles.quiet}>The release cannot be asked at the moment: what is checked against it may be out of date.</p>
      )}
      <CheckList checks={found} label="What the checks found" />
      <ReadyBar
        client={client}
        saver={saver}
        draft={draft}
        missing={countOf("stop")}
        odd={countOf("look")}
        canUndo={state.past.length > 0 && !isLocked}
        canRedo={state.future.length > 0 && !isLocked}
        onUndo={() => dispatch({ type: "undo" })}
        onRedo={() => dispatch({ type: "redo" })}
        onMissing={() => moveOn()}
        onDraft={desk.setDraft}
      />
    </>
  );
}

/** The first name that is not settled; the next one takes its place. */
function Question({ desk, names }: { readonly desk: Desk; readonly names: DeskProps["names"] }) {
  const { state, dispatch, moveOn, nameOf, hasMoved } = desk;
  const [question] = state.read.questions;
  if (!question) return null;
  const why = state.read.warnings.find((warning) => warning.startsWith(`“${nameAsWritten(question.text)}” (`));
  return (
    <NameQuestion
      key={question.start}
      place={`1 of ${state.read.questions.length}`}
      name={question.text}
      sentence={questionInWords(question, why)}
      candidates={question.candidates.map((code) => ({ key: code, label: nameOf(code), more: code }))}
      optionsFor={(typed) => statesMeant(names, typed)}
      takesFocus={hasMoved}
      onAnswer={(code) => {
        dispatch({ type: "answer", name: nameAsWritten(question.text), state: code as Iso3 | "" });
        moveOn();
      }}
    />
  );
}

function fieldsFromText({ entry, read }: Desk["state"]): ReadonlySet<string> {
  const given = READ_FIELDS.filter((field) => entry[field] !== "" && entry[field] !== null);
  return new Set(given.filter((field) => isSameJson(entry[field], read.fields[field])));
}

/** Back and forward wherever the focus is, and the step to review. */
function onKeys(event: KeyboardEvent, dispatch: Desk["dispatch"], isLocked: boolean): void {
  if (isLocked || (!event.ctrlKey && !event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key === "z") dispatch({ type: event.shiftKey ? "redo" : "undo" });
  else if (key === "y") dispatch({ type: "redo" });
  else if (event.key === "Enter") document.getElementById("entry-ready")?.click();
  else return;
  event.preventDefault();
}
