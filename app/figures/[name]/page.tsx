import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { SearchParams } from "../../_claim/readClaimQuery";
import { EmbedSnippets } from "../../_embed/EmbedSnippets";
import { LinksOfShown } from "../../_embed/LinksOfShown";
import { addressOfShown } from "../../_embed/shownOn";
import { drawUnlessItFails } from "../../_figures/drawUnlessItFails";
import { FigureOnPage } from "../../_figures/FigureOnPage";
import { FIGURE_NAMES } from "../../_figures/figureNames";
import { LanguageLinks } from "../../_figures/LanguageLinks";
import { FILE_FORMS } from "../../_figures/fileForms";
import { figureQuery } from "../../_figures/figureQuery";
import { readPin, releaseAsked } from "../../_figures/releaseAsked";
import { Problem } from "../../api/v1/_http/Problem";
import { FIGURE_WIDTHS } from "../../../figures/figureWidths";
import { siteOrigin } from "../../_shell/siteOrigin";
import { BadAddress } from "../../_shell/BadAddress";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Figure" };

interface Props {
  readonly params: Promise<{ readonly name: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** A figure on a page of its own, and the forms in which it leaves the site. */
export default async function FigurePage({ params, searchParams }: Props) {
  const { name } = await params;
  if (!FIGURE_NAMES.has(name)) notFound();
  const query = figureQuery(await searchParams);
  if ("faults" in query) return <BadAddress faults={query.faults} back={`/figures/${name}`} />;
  try {
    return await figureWithFiles(name, query.values);
  } catch (error) {
    if (error instanceof Problem) return <BadAddress faults={error.errors} back={`/figures/${name}`} />;
    throw error;
  }
}

async function figureWithFiles(name: string, { release: pin, ...params }: Readonly<Record<string, string>>) {
  const release = await releaseAsked(readPin(pin));
  const address = new URLSearchParams({ ...params, ...(pin && { release: pin }) }).toString();
  const figure = await FigureOnPage({ release, name, params, pinned: pin !== undefined });
  const drawn = await drawUnlessItFails(release, name, params, FIGURE_WIDTHS);
  const shown = { name, values: { ...params, release: String(release.info.number) } };
  const values = pin ? shown.values : params;
  return (
    <>
      <LinksOfShown name={name} values={values} page={addressOfShown(`/figures/${name}`, values)} {...drawn?.words} />
      {figure}
      <LanguageLinks name={name} values={values} />
      <h2>Take this away</h2>
      <ul>
        {FILE_FORMS.map(({ form, name: called, what }) => (
          <li key={form}>
            <a href={`/figures/${name}.${form}${address === "" ? "" : `?${address}`}`}>{called}</a>: {what}
          </li>
        ))}
      </ul>
      {drawn && <EmbedSnippets shown={shown} drawn={drawn} origin={await siteOrigin()} />}
      <p className="muted">
        This page’s address says all that the figure shows. With <code>release={release.info.number}</code> added, it and its
        files stay as they are now; without, they follow corrections.
      </p>
    </>
  );
}
