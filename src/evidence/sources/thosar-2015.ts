import type { Source } from "../source.js";

const site = "superficial femoral artery";
const reference = "the same men at the start";

export const thosar2015: Source = {
  id: "thosar-2015",
  authors: ["Thosar SS", "Bielko SL", "Mather KJ", "Johnston JD", "Wallace JP"],
  title: "Effect of prolonged sitting and breaks in sitting time on endothelial function",
  journal: "Med Sci Sports Exerc",
  year: 2015,
  volume: "47",
  pages: "843-849",
  doi: "10.1249/MSS.0000000000000479",
  status: "verified",
  note: "The abstract was read; its shear rates are told in words.",
  says: "Three hours of sitting with and without five-minute walks.",
  figures: [
    {
      id: "dilation-falls",
      row: "10.4",
      says: "Flow-mediated dilation falls from 4.72 to 0.52 % in an hour of sitting, men",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
    {
      id: "walks-keep-it",
      row: "10.4",
      says: "With five-minute walks in between flow-mediated dilation does not fall (4.5 to 6.9 %)",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
    {
      id: "shear-falls",
      row: "10.4",
      says: "Mean shear rate declines over three hours of sitting",
      unit: "1/s",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
    {
      id: "walks-keep-shear",
      row: "10.4",
      says: "With five-minute walks after 30, 90 and 150 min mean shear rate does not decline",
      unit: "1/s",
      value: null,
      spread: { kind: "direction" },
      n: 12,
      site,
      reference,
    },
  ],
};
