import { gaugeAtSite, type Source, type Spread } from "../source.js";

const sd = (amount: number, why: string): { spread: Spread; why: string } => ({
  spread: { kind: "sd", amount },
  why,
});
const printedSe = "printed as SE with n = 10, which would make the SD larger than the mean";
const narrower =
  "the case was fixed on the narrower reading, the printed amount as SD; as SE of ten people it would be 3.2 times as wide";

export const ballard1998: Source = {
  id: "ballard-1998",
  authors: ["Ballard RE", "Watenpaugh DE", "Breit GA", "Murthy G", "Holley DC", "Hargens AR"],
  title: "Leg intramuscular pressures during locomotion in humans",
  journal: "J Appl Physiol",
  year: 1998,
  volume: "84",
  pages: "1976-1981",
  doi: "10.1152/jappl.1998.84.6.1976",
  status: "verified",
  says: "Peak pressure inside soleus and tibialis anterior, walking and running on a treadmill.",
  figures: [
    {
      id: "soleus-walk",
      row: "3.1",
      says: "Peak soleus pressure in late stance, walking",
      unit: "mmHg",
      value: 181,
      spread: { kind: "se", amount: 69 },
      readAs: sd(70, `${printedSe}; the value is taken as uncertain by 70, the least the rule allows`),
      n: 10,
      site: "soleus",
      reference: gaugeAtSite,
    },
    {
      id: "soleus-run",
      row: "3.1",
      says: "Peak soleus pressure in late stance, running",
      unit: "mmHg",
      value: 269,
      spread: { kind: "se", amount: 95 },
      readAs: sd(95, `${printedSe}; the printed amount is taken as the SD`),
      n: 10,
      site: "soleus",
      reference: gaugeAtSite,
    },
    {
      id: "tibialis-anterior-walk",
      row: "3.2",
      says: "Larger of two peaks of tibialis anterior pressure, just after heel strike, walking",
      unit: "mmHg",
      value: 90,
      spread: { kind: "se", amount: 15 },
      readAs: sd(15, narrower),
      n: 10,
      site: "tibialis anterior",
      reference: gaugeAtSite,
    },
    {
      id: "tibialis-anterior-run",
      row: "3.2",
      says: "Larger of two peaks of tibialis anterior pressure, just after heel strike, running",
      unit: "mmHg",
      value: 151,
      spread: { kind: "se", amount: 25 },
      readAs: sd(25, narrower),
      n: 10,
      site: "tibialis anterior",
      reference: gaugeAtSite,
    },
    {
      id: "pressure-against-torque",
      row: "3.3",
      says: "Correlation of soleus pressure with ankle torque, two subjects: linear",
      unit: "1",
      value: 0.97,
      spread: { kind: "direction" },
      n: 2,
      site: "soleus",
      reference: "ankle torque by dynamometer",
    },
  ],
};
