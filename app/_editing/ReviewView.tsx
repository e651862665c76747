import { BeforeAfter } from "./BeforeAfter";
import { differenceInWords } from "./differenceInWords";
import { differenceOf } from "./differenceOf";
import { DifferenceTables } from "./DifferenceTables";
import type { Preview } from "./Editing";
import { figuresOfPreview } from "./figuresOfPreview";
import { OthersWaiting } from "./OthersWaiting";
import { PageList } from "./PageList";
import { ReviewChecks } from "./ReviewChecks";

/** What publishing a draft would do: in a sentence, part by part, and on the pages and figures that show the vote. */
export async function ReviewView({ preview }: { readonly preview: Preview }) {
  const difference = differenceOf(preview);
  const figures = await figuresOfPreview(preview);
  const { releases, before } = difference;
  return (
    <>
      <p>
        {differenceInWords(difference, before === null ? "added" : "changed")}{" "}
        <span className="muted">Compared with release {releases.before}, the newest.</span>
      </p>
      {difference.targetChanged && (
        <p role="alert">
          The vote was changed since this correction was begun, so it will not be published. Begin it again from what the vote is
          now: what was changed here stays changed, and it is looked at anew.
        </p>
      )}
      <ReviewChecks preview={preview} />
      <h2>What changes</h2>
      <DifferenceTables difference={difference} release={preview.after} />
      <OthersWaiting others={difference.others} lists={difference.otherLists} />
      <h2>Figures, before and after</h2>
      {figures.map((pair) => (
        <BeforeAfter key={`${pair.name}?${pair.query}`} pair={pair} releases={releases} />
      ))}
      <h2>Pages that change</h2>
      <PageList pages={difference.pages} />
    </>
  );
}
