/** Where a sign-in leads: the page that was asked for, where it is one of the editing pages, else their beginning. Never to another site. */
export function pageAfterSignIn(from: string | readonly string[] | undefined): string {
  const wanted = typeof from === "string" ? from : "";
  const isOwn = /^\/admin(?=[/?]|$)/.test(wanted) && !/[\\\s]|\/\/|\/\.\.?(?=[/?]|$)/.test(wanted);
  return isOwn && !/^\/admin\/(sign-in|api)/.test(wanted) ? wanted : "/admin";
}
