import type { OutgoingHttpHeaders } from "node:http";

/** A whole answer, uncompressed, as a handler gave it. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** An answer made ready to be sent any number of times: its encodings, its entity tag, its last headers. */
export interface KeptAnswer extends Answer {
  readonly etag: string;
  /** `undefined` where compressing does not pay. */
  readonly brotli: Buffer | undefined;
  readonly gzip: Buffer | undefined;
}
