/** Why a file that was sent is not taken; the message is one sentence for whoever sent it. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";

  constructor(
    readonly status: 404 | 409 | 413 | 415 | 422,
    message: string,
  ) {
    super(message);
  }
}
