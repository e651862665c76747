import type { Role } from "../../../store/accounts/Role";

/** Who may have a route: at least that role; whoever is signed in, with or without a second factor; anybody. */
type Needed = Role | "signed_in" | "anybody";

/** A route below `/admin`, by the name that the build gives it. */
export interface Route {
  /** An address of it. */
  readonly address: string;
  readonly methods: Readonly<Partial<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Needed>>>;
  /** For a page: words that stand on it and on no other. */
  readonly words?: string;
}

const ID = "00000000-0000-4000-8000-000000000000";

/** Every route below `/admin`. Whoever adds one adds it here, and decides whose it is. */
export const ACCESS: Readonly<Record<string, Route>> = {
  "/admin/page": { address: "/admin", methods: { GET: "viewer" }, words: "Waiting for review" },
  "/admin/accounts/page": { address: "/admin/accounts", methods: { GET: "administrator" }, words: "Add an account" },
  "/admin/bulk/page": { address: "/admin/bulk", methods: { GET: "editor" }, words: "Body and session are told from the symbol" },
  "/admin/corrections/[kind]/[subject]/page": {
    address: "/admin/corrections/definition/nato",
    methods: { GET: "editor" },
    words: "/admin/api/facts/definition/nato",
  },
  "/admin/corrections/page": {
    address: "/admin/corrections",
    methods: { GET: "editor" },
    words: "Waiting for the next release",
  },
  "/admin/disagreements/page": {
    address: "/admin/disagreements",
    methods: { GET: "editor" },
    words: "both readings stay listed",
  },
  "/admin/drafts/[id]/page": { address: `/admin/drafts/${ID}`, methods: { GET: "viewer" }, words: "no such draft" },
  "/admin/entry/[id]/page": { address: `/admin/entry/${ID}`, methods: { GET: "editor" }, words: "EntryLoader" },
  "/admin/entry/new/page": { address: "/admin/entry/new", methods: { GET: "editor" }, words: "EntryLoader" },
  "/admin/files/[id]/page": { address: `/admin/files/${ID}`, methods: { GET: "editor" }, words: "no such file" },
  "/admin/files/page": { address: "/admin/files", methods: { GET: "editor" }, words: "Nothing is written before" },
  "/admin/reports/page": { address: "/admin/reports", methods: { GET: "viewer" }, words: "None is open." },
  "/admin/revisions/page": { address: "/admin/revisions", methods: { GET: "viewer" }, words: "release.publish" },
  "/admin/second-factor/page": {
    address: "/admin/second-factor",
    methods: { GET: "signed_in" },
    words: "A password alone can be stolen",
  },
  "/admin/sign-in/page": { address: "/admin/sign-in", methods: { GET: "anybody" }, words: "Only for those who enter" },
  "/admin/api/accounts/change/route": { address: "/admin/api/accounts/change", methods: { POST: "administrator" } },
  "/admin/api/accounts/route": { address: "/admin/api/accounts", methods: { GET: "administrator", POST: "administrator" } },
  "/admin/api/auth/[...action]/route": { address: "/admin/api/auth/sign-in/email", methods: { POST: "anybody" } },
  "/admin/api/bulk/route": { address: "/admin/api/bulk", methods: { POST: "editor" } },
  "/admin/api/bulk/write/route": { address: "/admin/api/bulk/write", methods: { POST: "editor" } },
  "/admin/api/disagreements/route": { address: "/admin/api/disagreements", methods: { POST: "editor" } },
  "/admin/api/drafts/[id]/[mark]/route": { address: `/admin/api/drafts/${ID}/ready`, methods: { POST: "editor" } },
  "/admin/api/drafts/[id]/difference/route": { address: `/admin/api/drafts/${ID}/difference`, methods: { GET: "viewer" } },
  "/admin/api/drafts/[id]/publish/route": { address: `/admin/api/drafts/${ID}/publish`, methods: { POST: "publisher" } },
  "/admin/api/drafts/[id]/rebase/route": { address: `/admin/api/drafts/${ID}/rebase`, methods: { POST: "editor" } },
  "/admin/api/drafts/[id]/route": { address: `/admin/api/drafts/${ID}`, methods: { GET: "viewer", PUT: "editor" } },
  "/admin/api/drafts/route": { address: "/admin/api/drafts", methods: { GET: "viewer", POST: "editor" } },
  "/admin/api/entry/facts/route": { address: "/admin/api/entry/facts", methods: { GET: "editor" } },
  "/admin/api/entry/names/route": { address: "/admin/api/entry/names", methods: { GET: "editor" } },
  "/admin/api/entry/titles/route": { address: "/admin/api/entry/titles", methods: { GET: "editor" } },
  "/admin/api/facts/[kind]/[subject]/difference/route": {
    address: "/admin/api/facts/claim/x/difference",
    methods: { POST: "editor" },
  },
  "/admin/api/facts/[kind]/[subject]/route": { address: "/admin/api/facts/claim/x", methods: { GET: "viewer", PUT: "editor" } },
  "/admin/api/facts/grouping/[subject]/lines/route": {
    address: "/admin/api/facts/grouping/x/lines",
    methods: { POST: "editor" },
  },
  "/admin/api/files/[id]/[step]/route": { address: `/admin/api/files/${ID}/import`, methods: { POST: "editor" } },
  "/admin/api/files/[id]/route": { address: `/admin/api/files/${ID}`, methods: { GET: "editor", DELETE: "editor" } },
  "/admin/api/files/route": { address: "/admin/api/files", methods: { GET: "editor", POST: "editor" } },
  "/admin/api/me/route": { address: "/admin/api/me", methods: { GET: "viewer" } },
  "/admin/api/releases/route": { address: "/admin/api/releases", methods: { POST: "publisher" } },
  "/admin/api/reports/[id]/close/route": { address: "/admin/api/reports/1/close", methods: { POST: "editor" } },
  "/admin/api/revisions/[number]/undo/route": { address: "/admin/api/revisions/1/undo", methods: { POST: "publisher" } },
  "/admin/api/revisions/route": { address: "/admin/api/revisions", methods: { GET: "viewer" } },
};

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** An address written in another way, and what else is sent with it. */
export interface Spelling {
  readonly name: string;
  readonly spell: (address: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

const same = (address: string) => address;

/** Ways by which checks that stand in front of a page were got round, in Next and elsewhere. */
export const SPELLINGS: readonly Spelling[] = [
  { name: "as part of a page", spell: same, headers: { rsc: "1" } },
  {
    name: "as part of a page, by query",
    spell: (address) => `${address}?_rsc=1a2b3`,
    headers: { rsc: "1", "next-router-prefetch": "1" },
  },
  { name: "with the ending .rsc", spell: (address) => `${address}.rsc` },
  { name: "with an encoded slash", spell: (address) => address.replace(/^\/admin\/?/, "/admin%2f") },
  { name: "with an encoded letter", spell: (address) => address.replace("/admin", "/%61dmin") },
  { name: "in capitals", spell: (address) => address.replace("/admin", "/ADMIN") },
  { name: "with dot segments", spell: (address) => `/embed/..${address}` },
  { name: "with encoded dot segments", spell: (address) => `/embed/%2e%2e${address}` },
  { name: "with two slashes", spell: (address) => `/${address}` },
  { name: "with a slash at the end", spell: (address) => `${address}/` },
  { name: "with a whole address", spell: (address) => `http://127.0.0.1${address}` },
  { name: "as data of a page", spell: (address) => `/_next/data/build${address}.json`, headers: { "x-nextjs-data": "1" } },
  {
    name: "as if middleware had passed it",
    spell: same,
    headers: { "x-middleware-subrequest": Array.from({ length: 5 }, () => "middleware").join(":") },
  },
  {
    name: "as another address rewritten",
    spell: () => "/",
    headers: { "x-original-url": "/admin/accounts", "x-rewrite-url": "/admin/accounts" },
  },
];
