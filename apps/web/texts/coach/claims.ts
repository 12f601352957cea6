/** What stands around a claim, and on the pages of care that the articles advise. */
export const claimTexts = {
  careTitle: "Rubbing and drinking",
  careLead: "Two things that the source articles advise beside movement, and what is known of them.",
  care: { rubbing: "Rolling and massage", drinking: "Drinking" },
} as const;
