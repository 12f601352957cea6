// serves the built pages to this machine alone
import { fileURLToPath } from "node:url";
import { preview } from "vite";

/**
 * @param {{ port?: number; folder?: string }} options port 0 takes any; another one is taken if it is not free
 * @returns {Promise<{ address: string; close: () => Promise<void> }>}
 */
export async function serveWeb({ port = 0, folder } = {}) {
  const server = await preview({
    configFile: fileURLToPath(new URL("../apps/web/vite.config.ts", import.meta.url)),
    logLevel: "silent",
    ...(folder === undefined ? {} : { build: { outDir: folder } }),
    preview: { host: "localhost", port, strictPort: false },
  });
  const address = server.httpServer.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return { address: `http://localhost:${taken}/`, close: () => server.close() };
}
