import solid from "vite-plugin-solid";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // any folder of any host can carry it
  base: "./",
  plugins: [solid()],
  worker: { format: "es" },
  build: {
    outDir: "../../dist-web",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
});
