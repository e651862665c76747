/** What a form says as a query, as the browser would send it. @param withList whether a pasted list was meant to be read already */
export function formQuery(form: HTMLFormElement, withList: boolean): URLSearchParams {
  const said = [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  return new URLSearchParams(said.filter(([name]) => withList || name !== "list"));
}
