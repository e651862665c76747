"use client";

import { useState } from "react";
import { type Posted, postJson } from "./postJson";

/** The state of a form that is sent as JSON: whether it is under way, and the sentence where it was refused. */
export function useSending() {
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<string>();
  const send = async (address: string, body: Readonly<Record<string, unknown>>): Promise<Posted> => {
    setSending(true);
    setRefused(undefined);
    const posted = await postJson(address, body);
    setSending(false);
    if (!posted.ok) setRefused(posted.sentence);
    return posted;
  };
  return { isSending, refused, send };
}
