// Asks a YAML language server what an editor asks: "completion" or "hover" at a place of a file.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node.js";

const [file, line, character, question] = process.argv.slice(2);
const server = spawn(process.execPath, [
  "node_modules/yaml-language-server/bin/yaml-language-server",
  "--stdio",
]);
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
connection.onRequest("workspace/configuration", (asked) => asked.items.map(() => ({})));
connection.onRequest("client/registerCapability", () => null);
connection.listen();

const uri = pathToFileURL(file).href;
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: null,
  capabilities: { textDocument: { hover: { contentFormat: ["markdown"] }, completion: {} } },
});
connection.sendNotification("initialized", {});
connection.sendNotification("textDocument/didOpen", {
  textDocument: { uri, languageId: "yaml", version: 1, text: readFileSync(file, "utf8") },
});
const answer = await connection.sendRequest(`textDocument/${question}`, {
  textDocument: { uri },
  position: { line: Number(line), character: Number(character) },
});
console.log(JSON.stringify(answer));
connection.dispose();
server.kill();
process.exit(0);
