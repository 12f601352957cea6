import { healthy, legsOnly, walk } from "./legs.js";
import { type Lesson, measure } from "./lesson.js";

const instruments = [{ id: "interface-pressure", site: "left.gaiter" }];
const wearing = (device: { readonly id: string; readonly class?: string }, posture: "lying" | "walking") =>
  legsOnly(healthy, posture === "lying" ? { id: "lying", seconds: 20 } : walk(), {
    instruments,
    devices: [{ ...device, side: "left" }],
  });
const stocking = { id: "stocking", class: "II" };
const bandage = { id: "bandage" };
const swing = "left.gaiter.interface.pressureSwing";

export const stockingsElasticAndStiff: Lesson = {
  id: "stockings-elastic-and-stiff",
  runs: {
    stockingLying: wearing(stocking, "lying"),
    bandageLying: wearing(bandage, "lying"),
    stocking: wearing(stocking, "walking"),
    bandage: wearing(bandage, "walking"),
  },
  drawn: {
    signal: "left.calf.interfacePressure",
    runs: ["stocking", "bandage"],
    from_s: 28,
    until_s: 40,
  },
  numbers: {
    stockingLying: measure("stockingLying", "left.gaiter.interface.pressureAtEnd", "mmHg"),
    bandageLying: measure("bandageLying", "left.gaiter.interface.pressureAtEnd", "mmHg"),
    stocking: measure("stocking", swing, "mmHg"),
    bandage: measure("bandage", swing, "mmHg"),
  },
  found: ({ stocking: elastic, bandage: stiff }) => {
    if (stiff > 1.5 * elastic) return "stiff";
    return elastic > 1.5 * stiff ? "elastic" : "same";
  },
  answer: "stiff",
  claims: ["stiff-bandages-help-the-pump", "stockings-keep-legs-slimmer"],
  lab: { run: "stocking", posture: "standing" },
};
