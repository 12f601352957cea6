// npm start: builds the pages and serves them to this machine alone
import { buildWeb } from "./build-web.mjs";
import { serveWeb } from "./serve-web.mjs";

await buildWeb();
const { address, close } = await serveWeb({ port: Number(process.env.PORT ?? 7417) });
console.log(address);

const end = async () => {
  await close();
  process.exit(0);
};
process.once("SIGINT", end);
process.once("SIGTERM", end);
