import { Client, type ClientConfig } from "pg";

/** Runs the work on a connection of its own and ends it, whatever happens. */
export async function withClient<T>(settings: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionTimeoutMillis: 5000, application_name: "recorded-vote", ...settings });
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
