import { CopyButton } from "../../components/CopyButton";
import type { DrawnFigure } from "../../figures/DrawnFigure";
import { embedHeight } from "./embedHeight";
import styles from "./EmbedSnippets.module.css";
import { embedSnippet } from "./embedSnippet";
import { addressOfShown, type ShownFigure } from "./shownOn";

interface Props {
  /** Pinned to a release. */
  readonly shown: ShownFigure;
  readonly drawn: DrawnFigure;
  /** Where the site is, without a slash at the end. */
  readonly origin: string;
}

/** The width of an article's column in px, for frames that cannot grow. */
const COLUMN = 640;

/** What to paste into an article: the figure in a frame, and its alternative text. */
export function EmbedSnippets({ shown: { name, values }, drawn, origin }: Props) {
  const snippet = {
    src: origin + addressOfShown(`/embed/${name}`, values),
    page: origin + addressOfShown(`/figures/${name}`, values),
    title: drawn.words.title,
    sentence: drawn.words.sentence,
    height: embedHeight(drawn, COLUMN),
  };
  const texts = [
    { id: "embed-frame", what: "HTML", label: "HTML for an article; it needs no script", text: embedSnippet(snippet) },
    {
      id: "embed-growing",
      what: "HTML with script",
      label: "The same with our script, which gives the frame the height of the figure",
      text: embedSnippet(snippet, `${origin}/embed.js`),
    },
    { id: "embed-alternative", what: "alternative text", label: "Alternative text, for the picture", text: drawn.words.sentence },
  ];
  return (
    <>
      {texts.map(({ id, what, label, text }) => (
        <div key={id} className={styles.snippet}>
          <label htmlFor={id}>{label}</label>
          <textarea id={id} readOnly rows={4} value={text} spellCheck={false} />
          <CopyButton text={text} what={what} />
        </div>
      ))}
    </>
  );
}
