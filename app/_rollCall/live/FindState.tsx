"use client";

import Form from "next/form";
import { useState, type ChangeEvent } from "react";
import { foundStyle } from "./foundStyle";
import { matchingBoxes, type Matching } from "./matchingBoxes";
import styles from "./FindState.module.css";

interface Props {
  /** The page's address without its query. */
  readonly action: string;
  /** What else of the address goes on in the next. */
  readonly kept: Readonly<Record<string, string>>;
  readonly text: string;
  /** What the server says to the text. */
  readonly found: Matching;
}

/** A state found by typing: a plain form whose answer comes with the page; with scripts, boxes and lines follow each letter. */
export function FindState({ action, kept, text, found }: Props) {
  const [typed, setTyped] = useState<Matching>();
  const follow = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const root = input.closest("section");
    setTyped(root ? matchingBoxes(root, input.value) : undefined);
  };
  const shown = typed ?? found;
  return (
    <Form action={`${action}#states`} scroll={false} className={styles.form} role="search" onSubmit={() => setTyped(undefined)}>
      <label>
        Find a state
        <input key={text} type="search" name="find" defaultValue={text} maxLength={200} autoComplete="off" onChange={follow} />
      </label>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">Find</button>
      <p role="status" className={styles.answer}>
        {shown.answer}
      </p>
      <style>{foundStyle(shown.found, typed !== undefined)}</style>
    </Form>
  );
}
