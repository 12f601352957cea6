import { paletteCss } from "./palette.js";
import { plateCss } from "./panels.js";
import { bookFace } from "./style.js";

/** A sheet as it leaves the laboratory: on screen light or dark, at any width; on paper one A4 page, light. */
export const laboratoryCss = (): string => `${paletteCss(":root")}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.45 ${bookFace};font-variant-numeric:lining-nums;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:62rem;padding:2rem 1rem 4rem}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
h2{font-size:2.1rem;font-weight:400;line-height:1.15;margin:.7rem 0 .6rem}
h3{font-size:1rem;font-weight:400;font-style:italic;color:var(--quiet);margin:0 0 .3rem}
p{margin:0}
a{color:var(--focus)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.sheet+.sheet{margin-top:4.5rem}
.running{display:flex;justify-content:space-between;gap:1rem;color:var(--quiet);border-bottom:2px solid var(--ink);padding-bottom:.35rem}
.running span+span{white-space:nowrap}
.notice{border-left:3px solid var(--warning);padding-left:.8rem}
.quiet,.unit{color:var(--quiet)}
dl.head{display:grid;grid-template-columns:5fr 4fr;gap:.35rem 2.5rem;margin:1.2rem 0 0;border-top:1px solid var(--line);padding-top:.8rem}
dl.head div{display:grid;grid-template-columns:7.5rem 1fr;gap:.6rem}
dl.head div:nth-child(2){grid-template-columns:max-content 1fr}
dl.head div:nth-child(n+3){grid-column:1/-1}
dt{color:var(--quiet)}
dd{margin:0;font-variant-numeric:lining-nums tabular-nums}
figure{margin:1.6rem 0 0}
svg.plate{display:block;width:100%;height:auto}
svg.wide~svg.wide{margin-top:.6rem}
svg.narrow{display:none}
table{width:100%;border-collapse:collapse;border-top:2px solid var(--ink);border-bottom:2px solid var(--ink);margin:1.2rem 0 1.8rem;font-variant-numeric:lining-nums tabular-nums;line-height:1.3}
th,td{padding:.38rem 0;text-align:left;vertical-align:baseline;font-weight:400}
thead th{font-style:italic;color:var(--quiet);border-bottom:1px solid var(--ink)}
tbody tr+tr>*{border-top:1px solid var(--line)}
tbody th{padding-left:4rem;text-indent:-4rem}
th .symbol{font-weight:700;display:inline-block;width:3.7rem;text-indent:0}
.says{color:var(--quiet);font-style:italic}
.says::before{content:"· "}
.number{text-align:right;white-space:nowrap;width:4.9rem}
td.number{font-weight:700}
td.reason{font-weight:400;font-style:italic;color:var(--quiet);white-space:normal}
.ranges{width:22.5rem;padding-left:1.6rem}
.ranges span{white-space:nowrap}
sup{line-height:0;font-size:.72em;margin-left:.15em}
sup a{text-decoration:none}
.foot{display:grid;grid-template-columns:4fr 5fr;gap:1.5rem 2.5rem}
ul,ol{margin:0;padding-left:1.2rem}
li{margin:.25rem 0;overflow-wrap:anywhere}
${plateCss("svg.plate")}
svg.plate .trace{stroke:var(--vein1);stroke-width:1.7;stroke-linejoin:round}
svg.plate .level{stroke:var(--muscle1);stroke-width:1;stroke-dasharray:5 3}
svg.plate .extent{stroke:var(--muscle1);stroke-width:1.2}
svg.plate .label{fill:var(--muscle1);paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
svg.plate .name{font-weight:700}
@media screen and (max-width:52rem){svg.wide{display:none}svg.narrow{display:block;max-width:36rem}svg.narrow~svg.narrow{margin-top:1rem}
dl.head,.foot{grid-template-columns:1fr}dl.head div{grid-column:auto}.ranges{width:auto}}
@media screen and (max-width:36rem){body{padding-top:1.2rem}h2{font-size:1.7rem}
dl.head div,dl.head div:nth-child(2){grid-template-columns:1fr;gap:0}
tbody th{padding-left:0;text-indent:0}th .symbol{display:inline}.says{display:block}.says::before{content:""}
.number{width:3.1rem}thead .number{white-space:normal}.ranges{padding-left:.7rem;width:6.7rem}.ranges span{white-space:normal}}
@media print{@page{size:A4;margin:9mm 14mm}
:root{--paper:#fff}
html{font-size:8.6pt;line-height:1.3}
body{padding:0;max-width:none}
.sheet+.sheet{margin:0;break-before:page}
h2{font-size:18pt;margin:.4rem 0}
dl.head{margin-top:.7rem;padding-top:.5rem;row-gap:.15rem}
figure{margin-top:.9rem}
table{margin:.6rem 0 .9rem}
th,td{padding:.19rem 0}
li{margin:.12rem 0}
figure,tr,li{break-inside:avoid}
a{color:inherit}
.foot{grid-template-columns:1fr 2fr;gap:1rem 2rem;font-size:.81em}}
`;
