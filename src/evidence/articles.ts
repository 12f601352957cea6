/** The five source articles by the letter under which their statements are counted. */
export const articles = {
  A: "Your Legs Have a “Second Heart” — And One Simple Move Can Reactivate It Fast",
  B: "The Second Heart: Hidden Key To Overall Health",
  C: "The “second heart” that beats in your legs: why you should move it more",
  D: "The Calf Muscle: Why Doctors Call It the Body’s “Second Heart”",
  E: "“Your Legs Decide Your Heart’s Fate.”",
} as const;
