"use client";

import { useState } from "react";
import { likelySource } from "../../analysis/entry/likelySource";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { officialSymbol } from "../../formats/words/officialSymbol";
import styles from "./Entry.module.css";
import { isEnter } from "./isEnter";

type Sources = RollCallEntry["sources"];

interface Props {
  readonly entry: RollCallEntry;
  readonly isLocked: boolean;
  readonly onSources: (sources: Sources) => void;
  readonly onNext: () => void;
}

/** The documents that the vote is taken from. The likeliest is offered and taken by Enter, never by itself. */
export function SourceField({ entry, isLocked, onSources, onNext }: Props) {
  const [typed, setTyped] = useState("");
  const { sources } = entry;
  const likely = sources.length === 0 ? likelySource(entry) : "";
  const add = (text: string) => {
    if (text.trim() !== "") onSources([...sources, sourceOf(text)]);
    setTyped("");
  };
  return (
    <>
      {sources.map((source, place) => (
        <span key={`${source.symbol} ${source.url}`} className={styles.source}>
          {source.symbol || source.url}
          {source.consulted && `, consulted ${source.consulted}`}{" "}
          {!isLocked && (
            <button type="button" onClick={() => onSources(sources.filter((_, other) => other !== place))}>
              Take out<span className={styles.hidden}> {source.symbol || source.url}</span>
            </button>
          )}
        </span>
      ))}
      {!isLocked && (
        <input
          id="entry-sources"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          placeholder={likely === "" ? "symbol or address" : `Enter takes ${likely}`}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            if (!isEnter(event)) return;
            add(typed.trim() === "" ? likely : typed);
            onNext();
          }}
        />
      )}
    </>
  );
}

function sourceOf(text: string): Sources[number] {
  const consulted = new Date().toISOString().slice(0, 10);
  if (/^https?:\/\//.test(text.trim())) return { symbol: "", url: text.trim(), consulted };
  const symbol = officialSymbol(text);
  return { symbol: symbol ?? text.trim(), url: symbol === null ? "" : `https://undocs.org/${symbol}`, consulted };
}
