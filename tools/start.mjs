// npm start: builds the pages and serves them to this machine alone
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { buildWeb } from "./build-web.mjs";

await buildWeb();
const port = Number(process.env.PORT ?? 4173);
const server = await preview({
  configFile: fileURLToPath(new URL("../apps/web/vite.config.ts", import.meta.url)),
  logLevel: "silent",
  // another port if this one is taken
  preview: { host: "localhost", port, strictPort: false },
});
const address = server.httpServer.address();
const taken = typeof address === "object" && address !== null ? address.port : port;
console.log(`http://localhost:${taken}/`);
