/** Prisma's own schema engine as WebAssembly: what `prisma migrate` does, without fetching a binary. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPg } from "@prisma/adapter-pg";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const GLUE = "./schema_engine_bg.js";

/**
 * An engine on the database; it keeps the process alive for about ten seconds after its last use, so end with `process.exit`.
 * @param {string} connectionString
 * @param {string} schema the text of schema.prisma
 * @param {(script: string, error: Error) => void} onScriptError told of a script that Postgres refused; of the error itself, the engine keeps nothing
 */
export async function openSchemaEngine(connectionString, schema, onScriptError = () => {}) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message() {} };
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { [GLUE]: engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(
    runsScriptsWhole(new PrismaPg({ connectionString, max: 1 }), onScriptError),
  );
  return engine.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
}

/** The adapter would cut a script at every semicolon, those inside functions too, and run the pieces one by one. Whole, a script is one transaction. */
function runsScriptsWhole(factory, onScriptError) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        onScriptError(script, error);
        throw error;
      }
    };
    return adapter;
  };
  return factory;
}
