/** Whether an address is that of an exercise: somebody who exercises needs no prompt. */
export const exercising = (hash: string): boolean => /^#\/coach\/exercises\/./.test(hash);
