import type { Source } from "../source.js";

export const hairerWanner1996: Source = {
  id: "hairer-wanner-1996",
  authors: ["Hairer E", "Wanner G"],
  title: "Solving Ordinary Differential Equations II: Stiff and Differential-Algebraic Problems",
  journal: "Springer Series in Computational Mathematics, 2nd edition",
  year: 1996,
  volume: "14",
  status: "memory",
  note: "Recalled: where the classical Runge-Kutta method is stable.",
  says: "Stability of explicit and implicit methods: how long a step may be.",
  figures: [],
};
