"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { HIT_TYPE_NAMES } from "./hitTypes";
import styles from "./Palette.module.css";
import { useHits } from "./useHits";

/**
 * Everything by its name, from the keyboard: arrows walk, Enter goes, Escape closes and gives the focus back to where it was.
 * The dialog is the browser's own, which keeps the focus inside and the page behind it still.
 */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const [asked, setAsked] = useState("");
  const { hits, total, state } = useHits(asked);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // By itself the dialog would give the focus to the first thing that could have it, which is the list's frame.
    input.current?.focus();
    return () => element?.close();
  }, []);
  const go = (address: string) => {
    dialog.current?.close();
    router.push(address);
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Search" onClose={onClose} onClick={closeOutside}>
      <Command label="Search" shouldFilter={false} loop className={styles.command}>
        <Command.Input ref={input} value={asked} onValueChange={setAsked} maxLength={200} placeholder="Symbol, state or words" />
        <p className={styles.status} role="status">
          {statusOf(asked, state, total)}
        </p>
        <Command.List label="Found">
          {hits.map(({ type, title, url }) => (
            <Command.Item key={url} value={url} onSelect={() => go(url)}>
              <span>{HIT_TYPE_NAMES[type]}</span>
              <b>{title}</b>
            </Command.Item>
          ))}
          {hits.length > 0 && total > hits.length && (
            <Command.Item value="all" onSelect={() => go(`/search?${new URLSearchParams({ q: asked }).toString()}`)}>
              <span>All</span>
              <b>{total} found</b>
            </Command.Item>
          )}
        </Command.List>
      </Command>
    </dialog>
  );
}

/** A click on the dialog itself, and on nothing in it, is one beside it. */
function closeOutside({ target, currentTarget }: React.MouseEvent<HTMLDialogElement>): void {
  if (target === currentTarget) currentTarget.close();
}

function statusOf(asked: string, state: ReturnType<typeof useHits>["state"], total: number): string {
  if (asked.trim() === "") return "A symbol in any spelling, a name, or words of a title.";
  if (state === "failed") return "The search could not be reached. Enter a word once more.";
  if (state === "asking") return "Searching…";
  return total === 0 ? "Nothing found." : `${total} found. Arrow keys to choose, Enter to go.`;
}
