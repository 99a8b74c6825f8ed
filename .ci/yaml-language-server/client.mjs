// A minimal client of the language server protocol over standard input and output.
import { spawn } from "node:child_process";

export class Client {
  #server;
  #buffer = Buffer.alloc(0);
  #nextId = 1;
  #answers = new Map();
  #waiting = new Map();
  #settings;

  /** Starts the server; `settings` answers its questions for the configuration of a section ("yaml"). */
  constructor(program, settings) {
    this.#settings = settings;
    this.#server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#server.stdout.on("data", (chunk) => this.#receive(chunk));
  }

  async initialize(rootUri) {
    const section = { dynamicRegistration: false };
    await this.request("initialize", {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "workspace" }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: section, publishDiagnostics: {}, synchronization: section },
      },
    });
    this.#notify("initialized", {});
    this.#notify("workspace/didChangeConfiguration", { settings: this.#settings });
  }

  /** Opens a document and resolves to the diagnostics that the server publishes for it. */
  open(uri, text) {
    const published = new Promise((resolve) => this.#waiting.set(uri, resolve));
    this.#notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return published;
  }

  /** The labels that are offered at a position, counted from 0. */
  async completions(uri, line, character) {
    const list = await this.request("textDocument/completion", { textDocument: { uri }, position: { line, character } });
    return (list?.items ?? list ?? []).map((item) => item.label);
  }

  request(method, params) {
    const id = this.#nextId++;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
  }

  stop() {
    this.#server.kill();
  }

  #notify(method, params) {
    this.#send({ method, params });
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head))[1]);
      if (!(this.#buffer.length >= head + 4 + length)) return;
      const body = this.#buffer.subarray(head + 4, head + 4 + length).toString("utf8");
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#handle(JSON.parse(body));
    }
  }

  #handle(message) {
    if (message.method === "workspace/configuration") {
      const result = message.params.items.map((item) => this.#settings[item.section] ?? null);
      this.#send({ id: message.id, result });
    } else if (message.method && message.id !== undefined) {
      this.#send({ id: message.id, result: null });
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.#waiting.get(message.params.uri)?.(message.params.diagnostics);
    } else if (this.#answers.has(message.id)) {
      const answer = this.#answers.get(message.id);
      this.#answers.delete(message.id);
      message.error ? answer.reject(new Error(message.error.message)) : answer.resolve(message.result);
    }
  }
}
