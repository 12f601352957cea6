import solid from "vite-plugin-solid";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // any folder of any host can carry it
  base: "./",
  // a file that is not there is not there: pages are told apart after the #
  appType: "mpa",
  plugins: [solid()],
  worker: { format: "es" },
  build: {
    outDir: "../../dist-web",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    // what takes long in the build is no news to whoever starts the page
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
