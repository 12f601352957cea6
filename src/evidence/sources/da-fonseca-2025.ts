import type { Source } from "../source.js";

const site = "ankle, isokinetic dynamometer";
const reference = "no torque";

export const daFonseca2025: Source = {
  id: "da-fonseca-2025",
  authors: [
    "da Fonseca LF",
    "Jeyaraman M",
    "Jeyaraman N",
    "Inojossa TR",
    "Maciel ES",
    "de Cesar Netto C",
    "Mansur NS",
    "Astur DC",
  ],
  title:
    "Normative values of ankle strength and its importance for rehabilitation and return to activity: A cross-sectional study",
  journal: "World J Orthop",
  year: 2025,
  volume: "16(10)",
  pages: "108858",
  doi: "10.5312/wjo.v16.i10.108858",
  status: "verified",
  note: "The abstract and the tables were read; the abstract prints N/m for N·m, and does not say at which speed the ankle moved.",
  says: "Strength of the ankle in healthy active adults who are no athletes.",
  figures: [
    {
      id: "plantarflexion-men",
      says: "Greatest plantarflexion torque of men, mean age of all 38.5 years",
      unit: "N·m",
      value: 158.1,
      spread: { kind: "sd", amount: 33.4 },
      n: 69,
      site,
      reference,
    },
    {
      id: "dorsiflexion-men",
      says: "Greatest dorsiflexion torque of the same men",
      unit: "N·m",
      value: 53.6,
      spread: { kind: "sd", amount: 13 },
      n: 69,
      site,
      reference,
    },
  ],
};
