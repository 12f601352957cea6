import { paletteCss } from "./palette.js";
import { plateCss } from "./panels.js";

/** Faces that readers have at home; nothing is loaded. Those with lining figures come first. */
export const bookFace =
  "Charter,'Bitstream Charter','Sitka Text',Cambria,'Iowan Old Style','Palatino Linotype',Palatino,'Liberation Serif','Noto Serif','Times New Roman',serif";

export const reportCss = (): string => `${paletteCss(":root")}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.5 ${bookFace};font-variant-numeric:lining-nums;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:62rem;padding:2.5rem 1rem 4rem}
h1{font-size:2.1rem;font-weight:400;line-height:1.15;margin:0 0 .8rem;text-wrap:balance}
h2{font-size:1.25rem;font-weight:400;font-style:italic;line-height:1.3;margin:3rem 0 .6rem;padding-top:.6rem;border-top:1px solid var(--line)}
h3{font-size:1rem;font-weight:700;margin:1.6rem 0 .3rem}
p,li,dd{max-width:65ch}
p{margin:.5rem 0}
.lead{font-size:1.15rem}
.quiet,figcaption,.plain{color:var(--quiet)}
.overline{margin:0 0 .4rem;color:var(--quiet);letter-spacing:.04em}
a{color:var(--focus)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
table{border-collapse:collapse;font-variant-numeric:lining-nums tabular-nums;line-height:1.35}
th,td{padding:.28rem .9rem .28rem 0;text-align:left;vertical-align:baseline;font-weight:400}
thead th{font-style:italic;color:var(--quiet);border-bottom:1px solid var(--ink)}
tbody tr+tr>*{border-top:1px solid var(--line)}
tbody th[scope=rowgroup]{font-weight:700;padding-top:1.1rem}
tbody+tbody tr:first-child>*{border-top:1px solid var(--line)}
td.number,th.number{text-align:right;white-space:nowrap}
td.reason{color:var(--quiet);font-style:italic;white-space:normal;text-align:right;max-width:11rem}
.unit{font-size:.85em;color:var(--quiet)}
.plain{display:block;font-size:.95em}
.measures th.number{width:9rem}
.measures{width:100%;max-width:46rem;border-top:2px solid var(--ink);border-bottom:2px solid var(--ink)}
.scroll{overflow-x:auto;max-width:100%}
figure{margin:1rem 0 0}
figcaption{max-width:65ch;margin:.5rem 0 0}
svg.plate{display:block;width:100%;height:auto;overflow:visible;touch-action:pan-y}
svg.narrow{display:none}
details{margin:.6rem 0}
summary{cursor:pointer;padding:.5rem 0;min-height:2.75rem}
summary h2{display:inline;border:0;margin:0;padding:0}
ol.sources,ul.notes{padding-left:1.3rem}
ol.sources li,ul.notes li{margin:.35rem 0;overflow-wrap:anywhere}
pre{overflow-x:auto;padding:.8rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.95rem;line-height:1.4}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem;margin:.4rem 0}
dl.facts dt{color:var(--quiet)}
dl.facts dd{margin:0;font-variant-numeric:lining-nums tabular-nums}
.cursor{display:flex;gap:1rem;align-items:center;flex-wrap:wrap;margin:.5rem 0 0}
.cursor input{flex:1 1 12rem;min-height:2.75rem;accent-color:var(--focus)}
.cursor output{min-width:6rem;font-variant-numeric:lining-nums tabular-nums}
${plateCss("svg.plate")}
@media (max-width:52rem){svg.wide{display:none}svg.narrow{display:block;max-width:34rem}
.measures th.number{width:auto}th,td{padding-right:.5rem}dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.5rem}}
@media (max-width:30rem){body{padding-top:1.5rem}h1{font-size:1.7rem}th,td{overflow-wrap:break-word}}
@media print{@page{margin:16mm}html{font-size:10pt}body{padding:0;max-width:none}
svg.wide{display:block;max-height:235mm}svg.narrow,.cursor,details:not([open]){display:none}
h2,h3{break-after:avoid}figure,tr,li{break-inside:avoid}.plates{break-before:page}}
`;
