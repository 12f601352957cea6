import type { safetyLines, safetyTexts } from "../../texts/coach/safety.js";

/** Which lines the safety list holds, in which group, and where each comes from. The words stand in the catalogue. */

export type LineId = keyof typeof safetyLines;
export type GroupId = keyof typeof safetyTexts.groups;

interface LineSource {
  readonly name: string;
  readonly address?: string;
  /** how it was read: the page itself, a copy of it elsewhere, or its summary or some of it alone */
  readonly read: keyof typeof safetyTexts.read;
}

export const lineSources = {
  "nhs-dvt": {
    name: "NHS, DVT (deep vein thrombosis)",
    address: "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
    read: "copy",
  },
  "nhs-pad": {
    name: "NHS, Symptoms of peripheral arterial disease",
    address: "https://www.nhs.uk/conditions/peripheral-arterial-disease-pad/",
    read: "page",
  },
  "nhs-cellulitis": {
    name: "NHS, Cellulitis",
    address: "https://www.nhs.uk/conditions/cellulitis/",
    read: "copy",
  },
  "nhs-oedema": {
    name: "NHS, Swollen ankles, feet and legs (oedema)",
    address: "https://www.nhs.uk/conditions/oedema/",
    read: "copy",
  },
  "nhs-heart-failure": {
    name: "NHS, Heart failure",
    address: "https://www.nhs.uk/conditions/heart-failure/",
    read: "copy",
  },
  "nhs-varicose-eczema": {
    name: "NHS, Varicose eczema",
    address: "https://www.nhs.uk/conditions/varicose-eczema/",
    read: "copy",
  },
  "nhs-leg-ulcer": {
    name: "NHS, Venous leg ulcer",
    address: "https://www.nhs.uk/conditions/leg-ulcer/",
    read: "copy",
  },
  "pre-eclampsia": {
    name: "Action on Pre-eclampsia, Signs and symptoms",
    address: "https://action-on-pre-eclampsia.org.uk/what-are-the-signs-and-symptoms-of-pre-eclampsia/",
    read: "page",
  },
  achilles: {
    name: "Crescent City Orthopedics, Achilles tendon rupture",
    address: "https://www.crescentcityortho.com/about/patient-education/achilles-tendon-rupture",
    read: "page",
  },
  "before-exercise": {
    name: "Franciscan Health library, Exercise: before starting an exercise program",
    read: "page",
  },
  "stop-exercising": { name: "Allina Health, When you should stop exercising", read: "page" },
  "acog-exercise": {
    name: "American College of Obstetricians and Gynecologists, warning signs to end exercise in pregnancy",
    read: "copy",
  },
  "article-e": {
    name: "“Your Legs Decide Your Heart’s Fate.”, one of the five source articles",
    read: "page",
  },
  "rabe-2020": {
    name: "Rabe et al. 2020, Risks and contraindications of medical compression treatment, Phlebology 35:447-460",
    address: "https://doi.org/10.1177/0268355520909066",
    read: "copy",
  },
  "health-nz": {
    name: "Health New Zealand, Fainting and dizziness",
    address: "https://info.health.nz/conditions-treatments/emergencies-and-first-aid/fainting-and-dizziness",
    read: "page",
  },
  "clot-connect": {
    name: "Clot Connect, When can I resume physical activities?",
    address:
      "http://www.clotconnect.org/patients/faq-frequently-asked-questions/faq-when-can-i-resume-physical-activities",
    read: "page",
  },
  "svs-avf-ulcers": {
    name: "Society for Vascular Surgery and American Venous Forum 2014, Guidelines on venous leg ulcers (exercise under supervision), J Vasc Surg 60:3S-59S",
    address: "https://medsquares.com/data/mdguideline/svsvlu/information_2014_ch007_001.html",
    read: "part",
  },
  "ulcer-clinic": { name: "NHS South of Tyne, Leg Ulcer Clinic, patient leaflet", read: "copy" },
  "numb-feet": {
    name: "Armstrong, Should patients with diabetic peripheral neuropathy do weightbearing exercise?, Podiatry Today",
    address:
      "http://www.podiatrytoday.com/blogged/should-patients-diabetic-peripheral-neuropathy-do-weightbearing-exercise",
    read: "page",
  },
  // no guideline's list could be read in full; the instructions of three makers agree
  "boots-recovery": {
    name: "Recovery Edge Therapy, safety and guidelines of its boots",
    address: "https://recoveryedgetherapy.com/safety-guidelines/",
    read: "page",
  },
  "boots-pulsar": {
    name: "Pulsar Scientific, indications and contraindications of its boots",
    address: "http://pulsarscientific.com/products/indications-and-contraindications/",
    read: "page",
  },
  "boots-instructions": {
    name: "Phlebo Press DVT 650, contraindications of its instructions for use, as UniCare tells them",
    read: "copy",
  },
  "foam-rolling": {
    name: "Bartsch et al. 2021, Expert consensus on the contraindications and cautions of foam rolling, J Clin Med 10:5360",
    address: "https://doi.org/10.3390/jcm10225360",
    read: "part",
  },
  "massage-clot": {
    name: "Sutham et al. 2020, Leg massage during pregnancy with unrecognized deep vein thrombosis, BMC Pregnancy Childbirth 20:237",
    address: "https://doi.org/10.1186/s12884-020-02924-w",
    read: "part",
  },
  "massage-varicose": {
    name: "An unusual case of pulmonary embolism following ayurveda massage therapy (of varicose legs), Int J Community Med Public Health 2025",
    address: "https://doi.org/10.18203/2394-6040.ijcmph20250943",
    read: "part",
  },
  "nccih-massage": {
    name: "National Center for Complementary and Integrative Health, Safety and side effects of massage therapy",
    read: "copy",
  },
  "medlineplus-fluids": {
    name: "MedlinePlus, Heart failure: fluids and diuretics",
    address: "https://medlineplus.gov/ency/patientinstructions/000112.htm",
    read: "page",
  },
  "kidney-fund": {
    name: "American Kidney Fund, Fluids",
    address: "https://kitchen.kidneyfund.org/fluids/",
    read: "page",
  },
} as const satisfies Readonly<Record<string, LineSource>>;

export type SourceId = keyof typeof lineSources;

interface Line {
  readonly id: LineId;
  readonly sources: readonly SourceId[];
}

const from =
  (...sources: readonly SourceId[]) =>
  (...ids: readonly LineId[]): readonly Line[] =>
    ids.map((id) => ({ id, sources }));

export const safetyList: Readonly<Record<GroupId, readonly Line[]>> = {
  emergency: [...from("nhs-dvt")("legAndBreath", "coughedBlood", "collapse"), ...from("nhs-pad")("coldFoot")],
  sameDay: [
    ...from("nhs-dvt")("onePain", "oneSwelling", "warmSkin", "hardVeins"),
    ...from("nhs-cellulitis")("hotSkin"),
    ...from("pre-eclampsia")("pregnancySigns"),
    ...from("achilles")("snap"),
  ],
  prompt: [
    ...from("nhs-oedema")("bothSwelling"),
    ...from("nhs-heart-failure")("breathLying"),
    ...from("nhs-varicose-eczema")("skinChange"),
    ...from("nhs-leg-ulcer")("sore"),
    ...from("nhs-pad")("painWalking"),
    ...from("article-e")("painfulVeins"),
    ...from("health-nz")("faintStanding"),
  ],
  ask: [
    ...from("clot-connect")("clotOrThinners"),
    ...from("before-exercise")("legSurgery", "heart", "falls"),
    ...from("svs-avf-ulcers", "ulcer-clinic")("openSore"),
    ...from("numb-feet")("numbFeet"),
    ...from("acog-exercise")("pregnancyTrouble"),
  ],
  whileMoving: from("stop-exercising")("stopChest", "stopDizzy", "stopBreath", "stopHeart", "stopPain"),
  compression: [
    ...from("rabe-2020")("narrowArteries", "bypass", "weakHeart", "diabeticFeet", "allergy"),
    ...from("boots-recovery", "boots-pulsar", "boots-instructions")("freshClot"),
  ],
  rubbing: from("foam-rolling", "massage-clot", "massage-varicose", "nccih-massage")("rubbing"),
  drinking: from("medlineplus-fluids", "kidney-fund")("toldToDrinkLess"),
};

/** what everybody sees before the first session; the rest stands on the page of the list */
export const shownFirst: readonly GroupId[] = [
  "emergency",
  "sameDay",
  "prompt",
  "ask",
  "whileMoving",
  "compression",
];
