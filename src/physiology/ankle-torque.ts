import type { Muscle } from "./terms.js";

/**
 * Greatest torque of the base adult in each direction at the ankle, N·m, and the share of it that each muscle makes:
 * torques of 69 men (da-fonseca-2025), shared out by greatest force (rajagopal-2016) times the arm at the ankle.
 */
export const ankleTorques = {
  plantarflexion: {
    strongest: 158,
    shares: { soleus: 0.51, gastrocnemius: 0.39, deepPosterior: 0.075, peroneal: 0.025 },
  },
  dorsiflexion: { strongest: 54, shares: { tibialisAnterior: 1 } },
} as const satisfies Record<string, { strongest: number; shares: Partial<Record<Muscle, number>> }>;
