// how much memory a page and its workers hold once everything that is no longer needed is given back

/** @typedef {{ page: number; worker: number }} Heaps bytes; the workers together */

/**
 * @param {import("playwright-core").Page} page
 * @returns {Promise<() => Promise<Heaps>>}
 */
export async function heapsOf(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {string[]} */
  const workers = [];
  /** @type {Map<string, (result: any) => void>} */
  const waiting = new Map();
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") workers.push(sessionId);
  });
  session.on("Target.detachedFromTarget", ({ sessionId }) => {
    workers.splice(workers.indexOf(sessionId), 1);
  });
  session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(`${sessionId} ${id}`)?.(result);
    waiting.delete(`${sessionId} ${id}`);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let next = 1;
  /** @param {string} sessionId @param {string} method */
  const ask = async (sessionId, method) => {
    const id = next++;
    const answer = new Promise((resolve) => waiting.set(`${sessionId} ${id}`, resolve));
    await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) });
    return await answer;
  };
  return async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
    let worker = 0;
    for (const sessionId of workers) {
      await ask(sessionId, "HeapProfiler.collectGarbage");
      const used = await ask(sessionId, "Runtime.getHeapUsage");
      worker += used.usedSize + used.backingStorageSize;
    }
    return { page: usedSize + backingStorageSize, worker };
  };
}
