// the band of 200 healthy adults behind the traces of the lab: ten heel raises, standing, percentiles at every tenth of
// a second, written to apps/web/public/bands.json. Takes a quarter of an hour, since each of them is slept first; `npm run build` first, then node tools/make-band.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "../dist/src/index.js";
import { resolve } from "../dist/src/study/resolve.js";

const persons = 200;
const seed = 1895;
const circuit = "closed-loop";
const scenario = "ten-heel-raises";
/** s about the first lift of the heels */
const span = { from_s: -5, to_s: 70, every_s: 0.1 };

/** what is drawn, of the left leg or of the body, and how finely */
/** @type {Readonly<Record<string, number>>} */
const signals = {
  "soleus.intramuscularPressure": 0.5,
  "gastrocnemius.intramuscularPressure": 0.5,
  "dorsalFoot.luminalPressure": 0.2,
  "greatSaphenousCalf.luminalPressure": 0.2,
  "distalDeepCalf.luminalPressure": 0.2,
  "popliteal.luminalPressure": 0.2,
  "calf.volume": 0.2,
  "poplitealToFemoral.flow": 0.1,
  "femoralToIliac.flow": 0.1,
  "aorta.luminalPressure": 0.5,
  "heart.rate": 0.005,
};

/**
 * How healthy adults differ, with the ground of each spread. Every factor is one number for the whole person, drawn
 * from a lognormal distribution of mean 1 and the stated coefficient of variation, independent of the others.
 */
const spreads = [
  {
    name: "capacity of all leg veins",
    ids: /\.capacity$/,
    variation: 0.3 / 1.1,
    ground:
      "read: venous compliance of the calf, 1.1 %/kPa with an SD of 0.3 in 11 persons (phys-med-biol-1977)",
  },
  {
    name: "flow into all leg veins",
    ids: /\.inflow\.conductance$/,
    variation: 0.02 / 0.054,
    ground: "read: inflow of the calf, 0.054 %/s with an SD of 0.020 in 11 persons (phys-med-biol-1977)",
  },
  {
    name: "resistance from vein to vein",
    ids: /To[A-Z]\w*\.resistance$/,
    variation: 1.3 / 3.8,
    ground:
      "read: outflow resistance of the calf, 3.8 s·kPa/% with an SD of 1.3 in 11 persons (phys-med-biol-1977)",
  },
  {
    name: "pressure of the working muscles",
    ids: /\.activePressure$/,
    variation: 0.2,
    ground: "assumed: no spread of one and the same effort was read",
  },
];
const bodies =
  "half of them women; stature 164 ± 6.5 cm and 177 ± 7 cm, body mass index 23.5 ± 2.5 kg/m² within 18.5 and 30, " +
  "age even between 20 and 60 years (assumed)";

/**
 * Numbers between 0 and 1 that come again with the same seed (a linear congruence of 48 bits, as POSIX drand48).
 * @param {number} begin
 */
function uniform(begin) {
  let state = (BigInt(begin) << 16n) | 0x330en;
  return () => {
    state = (state * 0x5deece66dn + 0xbn) & 0xffffffffffffn;
    return Number(state) / 2 ** 48;
  };
}
const draw = uniform(seed);
const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
/** @param {number} variation */
const lognormal = (variation) => {
  const width = Math.sqrt(Math.log(1 + variation ** 2));
  return Math.exp(width * normal() - 0.5 * width ** 2);
};

/** @param {number} k */
function somebody(k) {
  const sex = k % 2 === 0 ? "female" : "male";
  const height_cm = sex === "female" ? 164 + 6.5 * normal() : 177 + 7 * normal();
  let index = 0;
  while (index < 18.5 || index > 30) index = 23.5 + 2.5 * normal();
  const body = {
    base: "healthy-adult",
    sex,
    height_cm: Math.round(Math.min(205, Math.max(140, height_cm))),
    mass_kg: Math.round(index * (height_cm / 100) ** 2),
    age_years: Math.round(20 + 40 * draw()),
  };
  const factors = spreads.map(({ ids, variation }) => ({ ids, factor: lognormal(variation) }));
  // what the body makes of the numbers comes first; a leg's numbers are its own, so both are told
  const own = resolve({ person: body, scenario, circuit }).parameters;
  const parameters = Object.fromEntries(
    [...own].flatMap(([id, value]) => {
      const found = factors.find(({ ids }) => /^(left|right)\./.test(id) && ids.test(id));
      return found === undefined || value === 0 ? [] : [[id, value * found.factor]];
    }),
  );
  return /** @type {import("../dist/src/index.js").PersonDocument} */ ({ ...body, parameters });
}

const count = Math.round((span.to_s - span.from_s) / span.every_s) + 1;
/** @type {Record<string, number[][]>} */
const gathered = Object.fromEntries(
  Object.keys(signals).map((id) => [id, Array.from({ length: count }, () => [])]),
);
for (let k = 0; k < persons; k++) {
  const { signals: table, marks } = await run({ person: somebody(k), scenario, circuit });
  const lift_s = marks.find(({ name }) => name === "firstRaise")?.time_s ?? Number.NaN;
  for (const [id, rows] of Object.entries(gathered)) {
    const values = (table.columns.get(`left.${id}`) ?? table.columns.get(id))?.values ?? [];
    let at = 0;
    for (let row = 0; row < count; row++) {
      const time = lift_s + span.from_s + row * span.every_s;
      while (at + 1 < table.times.length && table.times[at + 1] <= time + 1e-6) at++;
      rows[row].push(values[at]);
    }
  }
  if (k % 20 === 19) console.error(`${k + 1} of ${persons}`);
}

/**
 * Between order statistics by a straight line.
 * @param {readonly number[]} sorted @param {number} share
 */
function percentile(sorted, share) {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  return sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
}

/**
 * Each number as the step from the one before: small whole numbers pack well.
 * @param {readonly number[]} values @param {number} unit
 */
const steps = (values, unit) => {
  let last = 0;
  return values.map((value) => {
    const whole = Math.round(value / unit);
    const step = whole - last;
    last = whole;
    return step;
  });
};

const bands = Object.fromEntries(
  Object.entries(gathered).map(([id, rows]) => {
    const sorted = rows.map((values) => values.sort((a, b) => a - b));
    const unit = signals[id];
    /** @param {number} share */
    const of = (share) =>
      steps(
        sorted.map((values) => percentile(values, share)),
        unit,
      );
    return [id, { unit, low: of(0.05), middle: of(0.5), high: of(0.95) }];
  }),
);
writeFileSync(
  fileURLToPath(new URL("../apps/web/public/bands.json", import.meta.url)),
  `${JSON.stringify({
    persons,
    seed,
    circuit,
    scenario,
    bodies,
    spreads: spreads.map(({ name, variation, ground }) => ({
      name,
      variation: Number(variation.toFixed(3)),
      ground,
    })),
    ...span,
    bands,
  })}\n`,
);
