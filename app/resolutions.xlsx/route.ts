import { makeFile } from "../_figures/makeFile";
import { fileFormOf } from "../_figures/fileForms";
import { listFile } from "../_resolutions/listFile";
import { listSheets } from "../_resolutions/listSheets";

export const dynamic = "force-dynamic";

/** The same list as `/resolutions.csv`, for a spreadsheet: numbers are numbers, and text is text whatever it begins with. */
export function GET(request: Request): Promise<Response> {
  return listFile(request, {
    ending: "xlsx",
    type: fileFormOf("xlsx")?.type ?? "",
    write: ({ info }, rows) => makeFile({ as: "xlsx", sheets: listSheets(info, rows) }),
  });
}
