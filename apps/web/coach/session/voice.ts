/** The voice of the browser, where it has one. */

export const hasVoice = (): boolean => typeof speechSynthesis !== "undefined";

/** Says a sentence; what has not been said by then is out of date and dropped. */
export function say(sentence: string): void {
  if (!hasVoice()) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.lang = document.documentElement.lang || "en";
  speechSynthesis.speak(utterance);
}

export function hush(): void {
  if (hasVoice()) speechSynthesis.cancel();
}
