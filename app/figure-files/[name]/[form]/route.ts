import { figureFile } from "../../../_figures/figureFile";

export const dynamic = "force-dynamic";

interface Context {
  readonly params: Promise<{ readonly name: string; readonly form: string }>;
}

/** A figure as a file; its public address is `/figures/NAME.FORM`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name, form } = await params;
  return figureFile(name, form, new URL(request.url).searchParams);
}
