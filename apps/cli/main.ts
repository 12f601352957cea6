#!/usr/bin/env node
import { secondHeart } from "./program.js";

const interrupt = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    // the second one does not wait
    if (interrupt.signal.aborted) process.exit(130);
    interrupt.abort(new Error(name));
  });
}
// a reader that has seen enough, as in `| head`, is no error
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.exitCode = 1;
    if (stream === process.stdout) process.stderr.write(`second-heart: ${error.message}\n`);
  });
}

const code = await secondHeart(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  note: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  signal: interrupt.signal,
});
if (code !== 0) process.exitCode = code;
if (interrupt.signal.aborted) process.stderr.write("second-heart: interrupted\n");
