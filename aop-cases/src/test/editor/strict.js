// Reads every schema of a folder as strictly as a validator can; says which are none.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const folder = process.argv[2];
for (const file of readdirSync(folder).filter((it) => it.endsWith(".schema.json"))) {
  const ajv = new Ajv({ strict: true });
  addFormats(ajv);
  try {
    ajv.compile(JSON.parse(readFileSync(join(folder, file), "utf8")));
    console.log(`${file} fine`);
  } catch (wrong) {
    console.log(`${file} ${wrong.message}`);
  }
}
