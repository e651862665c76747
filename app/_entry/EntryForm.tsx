"use client";

import { useState } from "react";
import type { KnownTitle } from "../../analysis/entry/titlesLike";
import { type EntryField, ENTRY_FIELDS } from "../../analysis/entry/nextField";
import { Combobox, type ComboOption } from "../../components/entry/Combobox";
import { bodyName } from "../../figures/words/bodyName";
import { dayInWords } from "../../figures/words/dayInWords";
import { modeInWords } from "../../figures/words/modeInWords";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { dateTyped } from "../../formats/votingText/dateTyped";
import { symbolTyped } from "../../formats/votingText/symbolTyped";
import { BODIES } from "../../formats/words/Body";
import type { Iso3 } from "../../formats/words/Iso3";
import { KINDS } from "../../formats/words/Kind";
import { MODES } from "../../formats/words/Mode";
import { OUTCOMES } from "../../formats/words/Outcome";
import styles from "./Entry.module.css";
import { FIELD_LABELS } from "./fieldLabels";
import { isEnter } from "./isEnter";
import { SourceField } from "./SourceField";
import { useAnswer } from "./useAnswer";

export interface FormProps {
  readonly entry: RollCallEntry;
  readonly isLocked: boolean;
  readonly isCorrection: boolean;
  /** The fields that stand as the text gave them. */
  readonly fromText: ReadonlySet<string>;
  /** The days that the text names, where it names several. */
  readonly days: readonly string[];
  readonly nameOf: (state: Iso3) => string;
  readonly optionsFor: (typed: string) => readonly ComboOption[];
  readonly onSet: (fields: Partial<RollCallEntry>, into?: string) => void;
  /** Enter in a field: on to what comes after it. */
  readonly onNext: (from: EntryField) => void;
}

const MAIN = ENTRY_FIELDS.slice(0, ENTRY_FIELDS.indexOf("reason"));
const KIND_NAMES = {
  adoption: "the whole text",
  amendment: "an amendment",
  paragraph: "a paragraph",
  motion: "a motion",
} as const;

/** What is known of the vote besides who chose what. Enter goes on to the next field that wants something. */
export function EntryForm(props: FormProps) {
  const { isCorrection } = props;
  const main = isCorrection ? [...MAIN, "reason" as const] : MAIN;
  return (
    <div className={styles.form}>
      {main.map((field) => (
        <Field key={field} field={field} {...props} />
      ))}
      <details className={styles.more}>
        <summary>More: meeting, agenda item, topics, note{isCorrection ? "" : ", reason"}</summary>
        <div className={styles.form}>
          {ENTRY_FIELDS.filter((field) => !main.includes(field)).map((field) => (
            <Field key={field} field={field} {...props} />
          ))}
        </div>
      </details>
    </div>
  );
}

function Field({ field, ...props }: FormProps & { readonly field: EntryField }) {
  const Control = CONTROLS[field];
  const isWide = field === "title" || field === "sources" || field === "note" || field === "reason";
  return (
    <div className={isWide ? styles.wide : styles.field} data-field={field}>
      <label htmlFor={`entry-${field}`}>
        {FIELD_LABELS[field]} {props.fromText.has(field) && <span className={styles.read}>from the text</span>}
      </label>
      <Control {...props} field={field} />
    </div>
  );
}

type ControlProps = FormProps & { readonly field: EntryField };

/** A line as it is typed, and what it will be taken for; put right when one leaves it. */
function Line({ entry, field, isLocked, onSet, onNext, days }: ControlProps) {
  const value = entry[field] as string;
  const right = rightSpelling(entry, field, value);
  const settle = () => right !== undefined && right !== value && onSet({ [field]: right });
  const hint = hintOf(field, value, right, days);
  return (
    <>
      <input
        id={`entry-${field}`}
        type="text"
        autoComplete="off"
        spellCheck={field === "note" || field === "reason"}
        readOnly={isLocked}
        value={value}
        aria-describedby={`entry-${field}-hint`}
        onChange={({ target }) => onSet({ [field]: target.value }, field)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (!isEnter(event)) return;
          settle();
          onNext(field);
        }}
      />
      <span id={`entry-${field}-hint`} className={styles.hint}>
        {hint}
      </span>
    </>
  );
}

function rightSpelling(entry: RollCallEntry, field: EntryField, value: string): string | undefined {
  if (value.trim() === "") return undefined;
  if (field === "symbol" || field === "draft") return symbolTyped(value, entry);
  return field === "date" ? dateTyped(value) : undefined;
}

function hintOf(field: EntryField, value: string, right: string | undefined, days: readonly string[]): string {
  if (field === "date" && value === "")
    return days.length > 1 ? `In the text: ${days.map(dayInWords).join(", ")}` : "28 3 14 or 2014-03-28";
  if (field === "date") return right === undefined ? "not a day yet" : dayInWords(right);
  if (field === "symbol" && value === "") return "number alone, or the whole symbol";
  return right !== undefined && right !== value ? `→ ${right}` : "";
}

function Title({ entry, isLocked, onSet, onNext }: ControlProps) {
  const [asked, setAsked] = useState("");
  const body = entry.body === null ? "" : `&body=${entry.body}`;
  const address = asked === "" ? undefined : `/admin/api/entry/titles?q=${encodeURIComponent(asked)}${body}`;
  const { answer } = useAnswer<{ readonly items: readonly KnownTitle[] }>(address);
  const items = answer?.items ?? [];
  const take = (key: string) => {
    const known = items.find(({ title }) => title === key);
    if (!known) return;
    const { title, subject, topics, agendaItem } = known;
    onSet({ title, subject, topics: [...topics], agendaItem: entry.agendaItem || (agendaItem ?? "") });
    onNext("title");
  };
  return (
    <Combobox
      id="entry-title"
      value={entry.title}
      isLocked={isLocked}
      placeholder="its words or its country, arrow down for titles of before"
      options={items.map(({ title, symbol, date }) => ({
        key: title,
        label: title,
        more: `${symbol ?? ""} ${dayInWords(date)}`.trim(),
      }))}
      onText={(title) => {
        setAsked(title);
        onSet({ title }, "title");
      }}
      onTake={take}
      onEnter={() => onNext("title")}
    />
  );
}

function Subject({ entry, isLocked, nameOf, optionsFor, onSet, onNext }: ControlProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <Combobox
      id="entry-subject"
      value={typed ?? (entry.subject === null ? "" : nameOf(entry.subject))}
      isLocked={isLocked}
      placeholder="none"
      options={typed === undefined ? [] : optionsFor(typed)}
      onText={(text) => {
        setTyped(text);
        if (text === "") onSet({ subject: null });
      }}
      onTake={(key) => {
        setTyped(undefined);
        onSet({ subject: key as Iso3 });
        onNext("subject");
      }}
      onEnter={() => {
        setTyped(undefined);
        onNext("subject");
      }}
    />
  );
}

function Topics({ entry, isLocked, onSet, onNext }: ControlProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id="entry-topics"
      type="text"
      readOnly={isLocked}
      placeholder="between semicolons"
      value={typed ?? entry.topics.join("; ")}
      onChange={({ target }) => {
        setTyped(target.value);
        const topics = target.value.split(";").map((topic) => topic.trim());
        onSet({ topics: topics.filter((topic) => topic !== "") }, "topics");
      }}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => isEnter(event) && onNext("topics")}
    />
  );
}

const OPTIONS: Readonly<Partial<Record<EntryField, readonly (readonly [value: string, words: string])[]>>> = {
  body: BODIES.map((body) => [body, bodyName(body)]),
  kind: KINDS.map((kind) => [kind, KIND_NAMES[kind]]),
  mode: MODES.map((mode) => [mode, modeInWords(mode)]),
  outcome: OUTCOMES.map((outcome) => [outcome, outcome.replace("_", " ")]),
};

function Select({ entry, field, isLocked, onSet, onNext }: ControlProps) {
  return (
    <select
      id={`entry-${field}`}
      disabled={isLocked}
      value={(entry[field] as string | null) ?? ""}
      onChange={({ target }) => onSet({ [field]: target.value === "" ? null : target.value })}
      onKeyDown={(event) => {
        if (isEnter(event)) onNext(field);
      }}
    >
      <option value="">–</option>
      {OPTIONS[field]?.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}

function Sources({ entry, isLocked, onSet, onNext }: ControlProps) {
  return (
    <SourceField entry={entry} isLocked={isLocked} onSources={(sources) => onSet({ sources })} onNext={() => onNext("sources")} />
  );
}

const CONTROLS: Readonly<Record<EntryField, (props: ControlProps) => React.ReactNode>> = {
  symbol: Line,
  title: Title,
  subject: Subject,
  date: Line,
  body: Select,
  session: Line,
  draft: Line,
  kind: Select,
  mode: Select,
  outcome: Select,
  sources: Sources,
  reason: Line,
  meeting: Line,
  agendaItem: Line,
  topics: Topics,
  note: Line,
};
