/**
 * Words that no page may show: what would make a wellness coach or a teaching model into a promise, a diagnosis or a
 * device. Each with the reason, which a failing test prints.
 */
export const wordsToAvoid: readonly { readonly word: RegExp; readonly because: string }[] = [
  { word: /\bprevent(s|ed|ing|ion)?\b/i, because: "prevention is a medical purpose" },
  { word: /\bcur(e|es|ed|ing|able)\b/i, because: "no cure is promised" },
  { word: /\bheal(s|ed|ing)?\b/i, because: "no healing is promised" },
  { word: /\btreat(s|ed|ing|ment|ments)?\b/i, because: "treatment is a medical purpose" },
  { word: /\brevers(e|es|ed|ing|al)\b/i, because: "nothing is said to be reversed" },
  { word: /\bdiagnos(e|es|ed|ing|tic)\b/i, because: "nothing is diagnosed" },
  { word: /\bclinically\b|\bproven\b|\bproves?\b/i, because: "nothing was proven here" },
  { word: /\bguarantee/i, because: "nothing is guaranteed" },
  { word: /\brisk scores?\b|\byour risk\b/i, because: "no risk is scored" },
  { word: /\b(ab)?normal\b/i, because: "nobody is told to be normal or not" },
  {
    word: /\b(lowers?|raises?|reduces?|improves?|steadies) your\b/i,
    because: "nothing is promised of a body that the coach does not know",
  },
  {
    word: /\byour (blood pressure|blood sugar|glucose|ejection fraction|EF|venous pressure|veins?|circulation|valves?)\b/i,
    because: "the model is nobody's body",
  },
  { word: /\bsecond heart syndrome\b/i, because: "it is in no classification" },
  {
    word: /\b(replaces?|instead of) (your )?(stockings?|medicines?|tablets)\b/i,
    because: "it replaces nothing",
  },
  { word: /\bdetox|\bboosts?\b|\bmiracle\b|\bsupercharge/i, because: "it is advertising" },
  { word: /\bstreaks?\b|\bmissed\b|\bfailed\b/i, because: "nobody is punished for absence" },
  {
    word: /\b(reviewed|checked|approved|endorsed|recommended) by (a |an |our )?(doctor|physician|clinician|nurse|expert|specialist|physiotherapist)s?\b|\b(doctor|physician|clinician|expert)-(reviewed|approved|recommended)\b/i,
    because: "no clinician has reviewed it",
  },
];

/** Names of diseases: in the coach they come from claims or from the safety list alone. */
export const diseaseWords: readonly RegExp[] = [
  /\bthrombos[ie]s\b|\bDVT\b|\bclots?\b|\bembolism\b/i,
  /\bvaricose\b|\bvarices\b/i,
  /\binsufficiency\b|\bCVI\b/i,
  /\boedema\b|\bedema\b/i,
  /\bulcers?\b/i,
  /\bhypertension\b|\bhypotension\b|\bhigh blood pressure\b/i,
  /\bdiabet\w+\b/i,
  /\bheart (failure|disease|attack)\b/i,
  /\bcellulitis\b|\binfection\b/i,
  /\bneuropath\w+\b/i,
  /\blymphoedema\b/i,
  /\bstroke\b(?! of)|\bParkinson/i,
  /\bpre-?eclampsia\b/i,
];

/** What a statement about bodies speaks of: where all such statements are claims, no other sentence has one of these. */
export const bodyWords =
  /\b(legs?|calf|calves|foot|feet|heels?|toes?|ankles?|knees?|muscles?|veins?|valves?|arter(y|ies)|blood|hearts?|pressures?|swell\w*|circulation|lymph|tissues?|bod(y|ies)|pumps?|health\w*)\b/i;

/** What of the list a sentence holds, with the reasons. */
export function foundIn(sentence: string): readonly string[] {
  return wordsToAvoid
    .filter(({ word }) => word.test(sentence))
    .map(({ word, because }) => `“${word.exec(sentence)?.[0]}” in “${sentence}”: ${because}`);
}
