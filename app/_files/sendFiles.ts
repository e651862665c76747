import type { SentFile } from "./Files";
import { commandFor, MOST_SENT } from "./limits";
import { sendStep, type Sent } from "./sendStep";

/** Sends files as one: the first makes it, the others are its further parts. What is too large is not sent at all. */
export async function sendFiles(files: readonly File[], signal: AbortSignal): Promise<Sent<SentFile>> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const [first] = files;
  if (!first) return { ok: false, detail: "Choose a file first." };
  if (size > MOST_SENT) {
    const command = commandFor(files.length === 1 ? first.name : "FILE");
    return {
      ok: false,
      detail: `At most ${MOST_SENT >> 20} MiB can be sent here; the command ${command} reads files of any size.`,
    };
  }
  let sent: Sent<SentFile> | undefined;
  for (const file of files) {
    const into: Readonly<Record<string, string>> = sent?.ok ? { into: sent.value.id } : {};
    const query = new URLSearchParams({ name: file.name, ...into });
    const answer: Sent<{ readonly file: SentFile }> = await sendStep(`/admin/api/files?${query.toString()}`, {
      ...{ method: "POST", body: file, signal },
      headers: { "content-type": "application/octet-stream" },
    });
    if (!answer.ok) return answer;
    sent = { ok: true, value: answer.value.file };
  }
  return sent ?? { ok: false, detail: "Nothing was sent." };
}
