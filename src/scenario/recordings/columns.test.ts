import { describe, expect, test } from "vitest";
import { type ColumnMeaning, meaningOf, meaningsOf } from "./columns.js";

const short = (meaning: ColumnMeaning): string => {
  switch (meaning.kind) {
    case "muscle":
      return [
        meaning.side,
        meaning.muscle,
        meaning.part === meaning.muscle ? undefined : meaning.part,
        meaning.stated,
      ]
        .filter((part) => part !== undefined)
        .join(" ");
    case "angle":
      return [meaning.side, meaning.joint, meaning.positive, meaning.unit]
        .filter((part) => part !== undefined)
        .join(" ");
    case "load":
      return [meaning.side, "load"].filter((part) => part !== undefined).join(" ");
    case "ignored":
      return "-";
  }
};

describe("a column is known by its name", () => {
  test.each(
    Object.entries({
      soleus_r: "right soleus",
      "/forceset/soleus_r/activation": "right soleus activation",
      "/forceset/soleus_r": "right soleus",
      "soleus_l.activation": "left soleus activation",
      "soleus_r excitation": "right soleus control",
      gastroc_r: "right gastrocnemius",
      gas_l: "left gastrocnemius",
      gasmed_r: "right gastrocnemius medialis",
      gaslat_r: "right gastrocnemius lateralis",
      med_gas_r: "right gastrocnemius medialis",
      lat_gas_r: "right gastrocnemius lateralis",
      "Gastrocnemius medialis right": "right gastrocnemius medialis",
      tib_ant_r: "right tibialisAnterior",
      tibant_r: "right tibialisAnterior",
      TibAnt: "tibialisAnterior",
      "R TIBIALIS ANTERIOR: EMG 2 [mV]": "right tibialisAnterior emg",
      TA: "tibialisAnterior",
      "TA.r": "right tibialisAnterior",
      LTA: "left tibialisAnterior",
      TA_L_env: "left tibialisAnterior",
      RSOL: "right soleus",
      SolR: "right soleus",
      L_SOL: "left soleus",
      "Left Soleus": "left soleus",
      SO: "soleus",
      "SO(mV)": "soleus",
      "Soleus (uV)": "soleus",
      "Soleus (µV)": "soleus",
      "Gastrocnemius Medialis [V]": "gastrocnemius medialis",
      per_long_r: "right peroneal peroneusLongus",
      perlong: "peroneal peroneusLongus",
      PL: "peroneal peroneusLongus",
      PB: "peroneal peroneusBrevis",
      tib_post: "deepPosterior tibialisPosterior",
      tibpost: "deepPosterior tibialisPosterior",
      TP: "deepPosterior tibialisPosterior",
      flex_dig: "deepPosterior flexorDigitorumLongus",
      fdl: "deepPosterior flexorDigitorumLongus",
      fhl: "deepPosterior flexorHallucisLongus",
      AbH: "footIntrinsic abductorHallucis",
      FDB: "footIntrinsic flexorDigitorumBrevis",
      vasti_r: "right thigh quadriceps",
      vaslat: "thigh quadriceps",
      vaslat140_r: "right thigh quadriceps",
      VM: "thigh quadriceps",
      rect_fem: "thigh quadriceps",
      recfem: "thigh quadriceps",
      RF: "thigh quadriceps",
      "Rectus Femoris L": "left thigh quadriceps",
      hamstrings: "thigh hamstrings",
      bifemsh: "thigh hamstrings",
      bflh: "thigh hamstrings",
      semiten: "thigh hamstrings",
      semimem: "thigh hamstrings",
      BF: "thigh hamstrings",
      ST: "thigh hamstrings",
      GL: "gastrocnemius lateralis",
      LG: "gastrocnemius lateralis",
      MG: "gastrocnemius medialis",
      ankle_angle_r: "right ankle",
      "/jointset/ankle_r/ankle_angle_r/value": "right ankle",
      "/jointset/walker_knee_r/knee_angle_r/value": "right knee",
      hip_flexion_l: "left hip",
      RAnkleAngle: "right ankle",
      "RKneeAngles X": "right knee",
      knee_l_deg: "left knee deg",
      "Ankle plantarflexion (deg)": "ankle plantarflexion deg",
      "ankle dorsiflexion R": "right ankle dorsiflexion",
      ground_force_vy: "load",
      "1_ground_force_vy": "load",
      ground_force_r_vy: "right load",
      L_ground_force_vy: "left load",
      "FP1 Fz": "load",
      vGRF_R: "right load",
      grf_vertical_l: "left load",
    }),
  )("%s is %s", (name, meaning) => expect(short(meaningOf(name))).toBe(meaning));

  test.each([
    "ankle_angle_r_u",
    "/jointset/ankle_r/ankle_angle_r/speed",
    "soleus_r.fiber_length",
    "/forceset/soleus_r/normalized_tendon_force",
    "ankle_angle_r_moment",
    "knee_angle_r_reserve",
    "knee_angle_r_beta",
    "hip_adduction_r",
    "subtalar_angle_r",
    "gmed",
    "gmax",
    "glut_med1_r",
    "gluteus_maximus",
    "iliopsoas_r",
    "ground_force_vx",
    "1_ground_force_px",
    "pelvis_tilt",
    "FX",
    "marker",
  ])("%s is none of ours", (name) => expect(meaningOf(name)).toEqual({ kind: "ignored" }));
});

describe("GM", () => {
  test("beside calf muscles is gastrocnemius medialis", () => {
    expect(short(meaningsOf(["GM", "SO", "TA"])[0])).toBe("gastrocnemius medialis");
  });
  test("beside MG, or without any calf muscle, is gluteal", () => {
    expect(short(meaningsOf(["GM", "MG", "SO"])[0])).toBe("-");
    expect(short(meaningsOf(["GM", "RF", "BF"])[0])).toBe("-");
  });
});

test("LGAS beside RGAS is the left muscle, alone the lateral head", () => {
  expect(short(meaningsOf(["LGAS", "RGAS"])[0])).toBe("left gastrocnemius");
  expect(short(meaningsOf(["LGAS", "MGAS"])[0])).toBe("gastrocnemius lateralis");
});

describe("a given mapping", () => {
  test("overrules the name", () => {
    const targets = {
      E1: "left.soleus",
      E2: "right.tibialisAnterior",
      E3: "ankle_deg",
      E4: "left.knee_rad",
      SO: "ignore",
    };
    expect(meaningsOf(["E1", "E2", "E3", "E4", "SO"], targets).map(short)).toEqual([
      "left soleus",
      "right tibialisAnterior",
      "ankle deg",
      "left knee rad",
      "-",
    ]);
  });
  test("with an unknown target or column is refused", () => {
    expect(() => meaningsOf(["E1"], { E1: "left.calf" })).toThrow(
      /^columns, "E1": found "left\.calf", expected one of soleus, .*ignore, with left\. or right\./,
    );
    expect(() => meaningsOf(["E1"], { E9: "soleus" }, "walk.csv")).toThrow(
      'columns: found "E9", which is not in walk.csv, expected one of "E1".',
    );
    expect(() => meaningsOf(["E1"], { E1: "up.soleus" })).toThrow(/found "up\.soleus"/);
  });
});
