import { InputError, shown } from "../quantity/input-error.js";
import type { PublishedFigure, Source } from "./source.js";
import { acsmUndated } from "./sources/acsm-undated.js";
import { alimi1994 } from "./sources/alimi-1994.js";
import { amJPhysiolUndated } from "./sources/am-j-physiol-undated.js";
import { amaroGahete2019 } from "./sources/amaro-gahete-2019.js";
import { annBiomedEng2023 } from "./sources/ann-biomed-eng-2023.js";
import { annEmergMed1989 } from "./sources/ann-emerg-med-1989.js";
import { annVascDis2014 } from "./sources/ann-vasc-dis-2014.js";
import { araki1994 } from "./sources/araki-1994.js";
import { arnoldi1965 } from "./sources/arnoldi-1965.js";
import { ates2019 } from "./sources/ates-2019.js";
import { back1995 } from "./sources/back-1995.js";
import { ballard1998 } from "./sources/ballard-1998.js";
import { bank1985 } from "./sources/bank-1985.js";
import { beecher1937 } from "./sources/beecher-1937.js";
import { belczak2018 } from "./sources/belczak-2018.js";
import { bevegard1960 } from "./sources/bevegard-1960.js";
import { bhargava2004 } from "./sources/bhargava-2004.js";
import { blaettler2016 } from "./sources/blaettler-2016.js";
import { bmcMusculoskeletDisord2021 } from "./sources/bmc-musculoskelet-disord-2021.js";
import { bovenschen2013 } from "./sources/bovenschen-2013.js";
import { braithwaiteUndated } from "./sources/braithwaite-undated.js";
import { buckey1988 } from "./sources/buckey-1988.js";
import { chaoCheing2005 } from "./sources/chao-cheing-2005.js";
import { charles2013 } from "./sources/charles-2013.js";
import { chen2020 } from "./sources/chen-2020.js";
import { christopoulos1991 } from "./sources/christopoulos-1991.js";
import { clinHemorheolMicrocirc2015 } from "./sources/clin-hemorheol-microcirc-2015.js";
import { clinPhysiol1983 } from "./sources/clin-physiol-1983.js";
import { clinSci2007 } from "./sources/clin-sci-2007.js";
import { continuousAvpUndated } from "./sources/continuous-avp-undated.js";
import { convertino1997 } from "./sources/convertino-1997.js";
import { cornette2013 } from "./sources/cornette-2013.js";
import { corrigan2008 } from "./sources/corrigan-2008.js";
import { credeur2015 } from "./sources/credeur-2015.js";
import { criado1998 } from "./sources/criado-1998.js";
import { daFonseca2025 } from "./sources/da-fonseca-2025.js";
import { dallaMan2007 } from "./sources/dalla-man-2007.js";
import { deBruine2017 } from "./sources/de-bruine-2017.js";
import { deGraaff2003 } from "./sources/de-graaff-2003.js";
import { dinenno2001 } from "./sources/dinenno-2001.js";
import { ding2019 } from "./sources/ding-2019.js";
import { doddsUndated } from "./sources/dodds-undated.js";
import { dogra2019 } from "./sources/dogra-2019.js";
import { downie2007 } from "./sources/downie-2007.js";
import { downie2008 } from "./sources/downie-2008.js";
import { drillisContini1966 } from "./sources/drillis-contini-1966.js";
import { dunstan2012 } from "./sources/dunstan-2012.js";
import { duran2023 } from "./sources/duran-2023.js";
import { elek2025 } from "./sources/elek-2025.js";
import { ercan2017 } from "./sources/ercan-2017.js";
import { eurocomUndated } from "./sources/eurocom-undated.js";
import { faghri2002 } from "./sources/faghri-2002.js";
import { flandershealthUndated } from "./sources/flandershealth-undated.js";
import { footPump2010 } from "./sources/foot-pump-2010.js";
import { footVolumeUndated } from "./sources/foot-volume-undated.js";
import { fowlerHolmes1975 } from "./sources/fowler-holmes-1975.js";
import { frithUndated } from "./sources/frith-undated.js";
import { frontCardiovascMed2022 } from "./sources/front-cardiovasc-med-2022.js";
import { frontPhysiol2019 } from "./sources/front-physiol-2019.js";
import { galizia2013 } from "./sources/galizia-2013.js";
import { gambleUndated } from "./sources/gamble-undated.js";
import { gershuni1984 } from "./sources/gershuni-1984.js";
import { goddard2008 } from "./sources/goddard-2008.js";
import { groothuis2007 } from "./sources/groothuis-2007.js";
import { hairerWanner1996 } from "./sources/hairer-wanner-1996.js";
import { halliwill1999 } from "./sources/halliwill-1999.js";
import { hamilton2022 } from "./sources/hamilton-2022.js";
import { handsfield2014 } from "./sources/handsfield-2014.js";
import { harms2003 } from "./sources/harms-2003.js";
import { healy2010 } from "./sources/healy-2010.js";
import { heldt2002 } from "./sources/heldt-2002.js";
import { henriksen1976 } from "./sources/henriksen-1976.js";
import { henriksen1977 } from "./sources/henriksen-1977.js";
import { henson2016 } from "./sources/henson-2016.js";
import { hinghoferSzalkay1987 } from "./sources/hinghofer-szalkay-1987.js";
import { hirata2015 } from "./sources/hirata-2015.js";
import { hitos2007 } from "./sources/hitos-2007.js";
import { hoseaShampine1996 } from "./sources/hosea-shampine-1996.js";
import { houghton2021 } from "./sources/houghton-2021.js";
import { houston2022 } from "./sources/houston-2022.js";
import { ilgenfritzMeier1994 } from "./sources/ilgenfritz-meier-1994.js";
import { isrn2012 } from "./sources/isrn-2012.js";
import { jBoneJointSurg2000 } from "./sources/j-bone-joint-surg-2000.js";
import { jCardFail2020 } from "./sources/j-card-fail-2020.js";
import { jPersMed2020 } from "./sources/j-pers-med-2020.js";
import { jPhysiol2002 } from "./sources/j-physiol-2002.js";
import { jPhysiolSci2006 } from "./sources/j-physiol-sci-2006.js";
import { janssen2000 } from "./sources/janssen-2000.js";
import { jeanneretGris2005 } from "./sources/jeanneret-gris-2005.js";
import { jezek2022 } from "./sources/jezek-2022.js";
import { johannesen2020 } from "./sources/johannesen-2020.js";
import { jrsmOpen2016 } from "./sources/jrsm-open-2016.js";
import { jull2018 } from "./sources/jull-2018.js";
import { jvsVenous2019 } from "./sources/jvs-venous-2019.js";
import { kakkos2005 } from "./sources/kakkos-2005.js";
import { kamm1986 } from "./sources/kamm-1986.js";
import { katz1994 } from "./sources/katz-1994.js";
import { kaushalTaylor2002 } from "./sources/kaushal-taylor-2002.js";
import { keijsers2015 } from "./sources/keijsers-2015.js";
import { kemble1971 } from "./sources/kemble-1971.js";
import { kenneyArmstrongUndated } from "./sources/kenney-armstrong-undated.js";
import { kerr1964 } from "./sources/kerr-1964.js";
import { kim2024 } from "./sources/kim-2024.js";
import { koepp2017 } from "./sources/koepp-2017.js";
import { krediet2006 } from "./sources/krediet-2006.js";
import { krediet2007 } from "./sources/krediet-2007.js";
import { kropp2018 } from "./sources/kropp-2018.js";
import { kugler2001 } from "./sources/kugler-2001.js";
import { kunkelStead1938 } from "./sources/kunkel-stead-1938.js";
import { labropoulos2003 } from "./sources/labropoulos-2003.js";
import { langewouters1984 } from "./sources/langewouters-1984.js";
import { lateralSupineUndated } from "./sources/lateral-supine-undated.js";
import { lattimer2014 } from "./sources/lattimer-2014.js";
import { lattimer2018 } from "./sources/lattimer-2018.js";
import { leSant2017 } from "./sources/le-sant-2017.js";
import { legJoggingUndated } from "./sources/leg-jogging-undated.js";
import { leguy2013 } from "./sources/leguy-2013.js";
import { leonetti2004 } from "./sources/leonetti-2004.js";
import { leyk1994 } from "./sources/leyk-1994.js";
import { lorbeer2018 } from "./sources/lorbeer-2018.js";
import { lordHamilton2004 } from "./sources/lord-hamilton-2004.js";
import { lundvall1995 } from "./sources/lundvall-1995.js";
import { lundvallUndated } from "./sources/lundvall-undated.js";
import { lurie2002 } from "./sources/lurie-2002.js";
import { lurie2003 } from "./sources/lurie-2003.js";
import { magossoUrsino2002 } from "./sources/magosso-ursino-2002.js";
import { markelMorris2002 } from "./sources/markel-morris-2002.js";
import { mayrovitzUndated } from "./sources/mayrovitz-undated.js";
import { medicina2006 } from "./sources/medicina-2006.js";
import { mifflin1990 } from "./sources/mifflin-1990.js";
import { miller2005 } from "./sources/miller-2005.js";
import { millard2013 } from "./sources/millard-2013.js";
import { miyamoto2003 } from "./sources/miyamoto-2003.js";
import { monahan2001 } from "./sources/monahan-2001.js";
import { moore2011 } from "./sources/moore-2011.js";
import { morishima2016 } from "./sources/morishima-2016.js";
import { mosti2008 } from "./sources/mosti-2008.js";
import { mostiPartsch2010 } from "./sources/mosti-partsch-2010.js";
import { mostiPartsch2011 } from "./sources/mosti-partsch-2011.js";
import { mostiPartsch2014 } from "./sources/mosti-partsch-2014.js";
import { murthy1994 } from "./sources/murthy-1994.js";
import { mynard2012 } from "./sources/mynard-2012.js";
import { nadler1962 } from "./sources/nadler-1962.js";
import { nakhostine1993 } from "./sources/nakhostine-1993.js";
import { nephron1985 } from "./sources/nephron-1985.js";
import { noddeland1982 } from "./sources/noddeland-1982.js";
import { noddelandAukland1981 } from "./sources/noddeland-aukland-1981.js";
import { noddelandWinkel1988 } from "./sources/noddeland-winkel-1988.js";
import { ntdvUndated } from "./sources/ntdv-undated.js";
import { obesSurg2005 } from "./sources/obes-surg-2005.js";
import { olsen2019 } from "./sources/olsen-2019.js";
import { olszewski1977 } from "./sources/olszewski-1977.js";
import { olszewskiEngeset1979 } from "./sources/olszewski-engeset-1979.js";
import { olszewskiEngeset1980 } from "./sources/olszewski-engeset-1980.js";
import { orr2017 } from "./sources/orr-2017.js";
import { padberg2004 } from "./sources/padberg-2004.js";
import { partsch2002 } from "./sources/partsch-2002.js";
import { partsch2004 } from "./sources/partsch-2004.js";
import { partsch2005 } from "./sources/partsch-2005.js";
import { perry1986 } from "./sources/perry-1986.js";
import { phlebology1998 } from "./sources/phlebology-1998.js";
import { phlebology2019 } from "./sources/phlebology-2019.js";
import { phlebology2026 } from "./sources/phlebology-2026.js";
import { physMedBiol1977 } from "./sources/phys-med-biol-1977.js";
import { pollack1949 } from "./sources/pollack-1949.js";
import { poplitealReturnUndated } from "./sources/popliteal-return-undated.js";
import { possenti2019 } from "./sources/possenti-2019.js";
import { pottier1969 } from "./sources/pottier-1969.js";
import { ppgUndated } from "./sources/ppg-undated.js";
import { pregnancyUndated } from "./sources/pregnancy-undated.js";
import { raj2005 } from "./sources/raj-2005.js";
import { raj2013 } from "./sources/raj-2013.js";
import { rajagopal2016 } from "./sources/rajagopal-2016.js";
import { raju1993 } from "./sources/raju-1993.js";
import { rajuUndated } from "./sources/raju-undated.js";
import { recekUndated } from "./sources/recek-undated.js";
import { redfield2005 } from "./sources/redfield-2005.js";
import { reedWiig1981 } from "./sources/reed-wiig-1981.js";
import { restaino2016 } from "./sources/restaino-2016.js";
import { ricci2020 } from "./sources/ricci-2020.js";
import { richardson1981 } from "./sources/richardson-1981.js";
import { rickards2007 } from "./sources/rickards-2007.js";
import { roberts1971 } from "./sources/roberts-1971.js";
import { sacchi2007 } from "./sources/sacchi-2007.js";
import { sadamoto1983 } from "./sources/sadamoto-1983.js";
import { saeidifard2018 } from "./sources/saeidifard-2018.js";
import { savin1995 } from "./sources/savin-1995.js";
import { siuThesisUndated } from "./sources/siu-thesis-undated.js";
import { sochartHardinge1999 } from "./sources/sochart-hardinge-1999.js";
import { stewart2011 } from "./sources/stewart-2011.js";
import { stick1989 } from "./sources/stick-1989.js";
import { stick1992 } from "./sources/stick-1992.js";
import { stick1993 } from "./sources/stick-1993.js";
import { streetenUndated } from "./sources/streeten-undated.js";
import { sugerman1997 } from "./sources/sugerman-1997.js";
import { sunZhang1990 } from "./sources/sun-zhang-1990.js";
import { tanaka1996 } from "./sources/tanaka-1996.js";
import { tanaka2001 } from "./sources/tanaka-2001.js";
import { tauraginskii2024 } from "./sources/tauraginskii-2024.js";
import { tedeschiFilho2012 } from "./sources/tedeschi-filho-2012.js";
import { thelen2003 } from "./sources/thelen-2003.js";
import { thosar2015 } from "./sources/thosar-2015.js";
import { thrasherUndated } from "./sources/thrasher-undated.js";
import { tiltPulseWaveUndated } from "./sources/tilt-pulse-wave-undated.js";
import { tiltStudyUndated } from "./sources/tilt-study-undated.js";
import { toya2016 } from "./sources/toya-2016.js";
import { trinity2011 } from "./sources/trinity-2011.js";
import { tschakovsky2004 } from "./sources/tschakovsky-2004.js";
import { ursino1998 } from "./sources/ursino-1998.js";
import { vanRij2008 } from "./sources/van-rij-2008.js";
import { vasa2009 } from "./sources/vasa-2009.js";
import { vasaUndated } from "./sources/vasa-undated.js";
import { venousClaudicationUndated } from "./sources/venous-claudication-undated.js";
import { venousReturnMethodsUndated } from "./sources/venous-return-methods-undated.js";
import { wahren1971 } from "./sources/wahren-1971.js";
import { warwick2013 } from "./sources/warwick-2013.js";
import { wesche1986 } from "./sources/wesche-1986.js";
import { wesseling1993 } from "./sources/wesseling-1993.js";
import { wieling2015 } from "./sources/wieling-2015.js";
import { willenberg2010 } from "./sources/willenberg-2010.js";
import { williams2014 } from "./sources/williams-2014.js";
import { winkelJorgensen1986 } from "./sources/winkel-jorgensen-1986.js";
import { winter2009 } from "./sources/winter-2009.js";
import { won2021 } from "./sources/won-2021.js";
import { yang1999 } from "./sources/yang-1999.js";
import { zamboni1997 } from "./sources/zamboni-1997.js";

/** Table of contents: every paper, book and model a number of ours is read from. */
export const sources: readonly Source[] = [
  acsmUndated,
  alimi1994,
  amJPhysiolUndated,
  amaroGahete2019,
  annBiomedEng2023,
  annEmergMed1989,
  annVascDis2014,
  araki1994,
  arnoldi1965,
  ates2019,
  back1995,
  ballard1998,
  bank1985,
  beecher1937,
  belczak2018,
  bevegard1960,
  bhargava2004,
  blaettler2016,
  bmcMusculoskeletDisord2021,
  bovenschen2013,
  braithwaiteUndated,
  buckey1988,
  chaoCheing2005,
  charles2013,
  chen2020,
  christopoulos1991,
  clinHemorheolMicrocirc2015,
  clinPhysiol1983,
  clinSci2007,
  continuousAvpUndated,
  convertino1997,
  cornette2013,
  corrigan2008,
  credeur2015,
  criado1998,
  daFonseca2025,
  dallaMan2007,
  deBruine2017,
  deGraaff2003,
  dinenno2001,
  ding2019,
  doddsUndated,
  dogra2019,
  downie2007,
  downie2008,
  drillisContini1966,
  dunstan2012,
  duran2023,
  elek2025,
  ercan2017,
  eurocomUndated,
  faghri2002,
  flandershealthUndated,
  footPump2010,
  footVolumeUndated,
  fowlerHolmes1975,
  frithUndated,
  frontCardiovascMed2022,
  frontPhysiol2019,
  galizia2013,
  gambleUndated,
  gershuni1984,
  goddard2008,
  groothuis2007,
  hairerWanner1996,
  halliwill1999,
  hamilton2022,
  handsfield2014,
  harms2003,
  healy2010,
  heldt2002,
  henriksen1976,
  henriksen1977,
  henson2016,
  hinghoferSzalkay1987,
  hirata2015,
  hitos2007,
  hoseaShampine1996,
  houghton2021,
  houston2022,
  ilgenfritzMeier1994,
  isrn2012,
  jBoneJointSurg2000,
  jCardFail2020,
  jPersMed2020,
  jPhysiol2002,
  jPhysiolSci2006,
  janssen2000,
  jeanneretGris2005,
  jezek2022,
  johannesen2020,
  jrsmOpen2016,
  jull2018,
  jvsVenous2019,
  kakkos2005,
  kamm1986,
  katz1994,
  kaushalTaylor2002,
  keijsers2015,
  kemble1971,
  kenneyArmstrongUndated,
  kerr1964,
  kim2024,
  koepp2017,
  krediet2006,
  krediet2007,
  kropp2018,
  kugler2001,
  kunkelStead1938,
  labropoulos2003,
  langewouters1984,
  lateralSupineUndated,
  lattimer2014,
  lattimer2018,
  leSant2017,
  legJoggingUndated,
  leguy2013,
  leonetti2004,
  leyk1994,
  lorbeer2018,
  lordHamilton2004,
  lundvall1995,
  lundvallUndated,
  lurie2002,
  lurie2003,
  magossoUrsino2002,
  markelMorris2002,
  mayrovitzUndated,
  medicina2006,
  mifflin1990,
  miller2005,
  millard2013,
  miyamoto2003,
  monahan2001,
  moore2011,
  morishima2016,
  mosti2008,
  mostiPartsch2010,
  mostiPartsch2011,
  mostiPartsch2014,
  murthy1994,
  mynard2012,
  nadler1962,
  nakhostine1993,
  nephron1985,
  noddeland1982,
  noddelandAukland1981,
  noddelandWinkel1988,
  ntdvUndated,
  obesSurg2005,
  olsen2019,
  olszewski1977,
  olszewskiEngeset1979,
  olszewskiEngeset1980,
  orr2017,
  padberg2004,
  partsch2002,
  partsch2004,
  partsch2005,
  perry1986,
  phlebology1998,
  phlebology2019,
  phlebology2026,
  physMedBiol1977,
  pollack1949,
  poplitealReturnUndated,
  possenti2019,
  pottier1969,
  ppgUndated,
  pregnancyUndated,
  raj2005,
  raj2013,
  rajagopal2016,
  raju1993,
  rajuUndated,
  recekUndated,
  redfield2005,
  reedWiig1981,
  restaino2016,
  ricci2020,
  richardson1981,
  rickards2007,
  roberts1971,
  sacchi2007,
  sadamoto1983,
  saeidifard2018,
  savin1995,
  siuThesisUndated,
  sochartHardinge1999,
  stewart2011,
  stick1989,
  stick1992,
  stick1993,
  streetenUndated,
  sugerman1997,
  sunZhang1990,
  tanaka1996,
  tanaka2001,
  tauraginskii2024,
  tedeschiFilho2012,
  thelen2003,
  thosar2015,
  thrasherUndated,
  tiltPulseWaveUndated,
  tiltStudyUndated,
  toya2016,
  trinity2011,
  tschakovsky2004,
  ursino1998,
  vanRij2008,
  vasa2009,
  vasaUndated,
  venousClaudicationUndated,
  venousReturnMethodsUndated,
  wahren1971,
  warwick2013,
  wesche1986,
  wesseling1993,
  wieling2015,
  willenberg2010,
  williams2014,
  winkelJorgensen1986,
  winter2009,
  won2021,
  yang1999,
  zamboni1997,
];

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/** The source of this id; an InputError where there is none. */
export function sourceOf(id: string): Source {
  const source = byId.get(id);
  if (source === undefined)
    throw new InputError("source", shown(id), `one of ${[...byId.keys()].join(", ")}`);
  return source;
}

export interface CitedFigure {
  /** `source/figure` */
  readonly id: string;
  readonly source: Source;
  readonly figure: PublishedFigure;
}

/** Every published figure, with the source it stands in. */
export const figures: readonly CitedFigure[] = sources.flatMap((source) =>
  source.figures.map((figure) => ({ id: `${source.id}/${figure.id}`, source, figure })),
);

const figuresById: ReadonlyMap<string, CitedFigure> = new Map(figures.map((cited) => [cited.id, cited]));

/** The figure of this id, `source/figure`; an InputError where there is none. */
export function figureOf(id: string): CitedFigure {
  const cited = figuresById.get(id);
  if (cited !== undefined) return cited;
  const source = sourceOf(id.split("/")[0]);
  const known = source.figures.map((figure) => `${source.id}/${figure.id}`);
  throw new InputError(
    "figure",
    shown(id),
    known.length > 0 ? `one of ${known.join(", ")}` : `none: ${source.id} has no figures`,
  );
}
