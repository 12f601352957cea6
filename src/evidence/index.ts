import { InputError, shown } from "../quantity/input-error.js";
import type { PublishedFigure, Source } from "./source.js";
import { alimi1994 } from "./sources/alimi-1994.js";
import { annVascDis2014 } from "./sources/ann-vasc-dis-2014.js";
import { arnoldi1965 } from "./sources/arnoldi-1965.js";
import { ates2019 } from "./sources/ates-2019.js";
import { back1995 } from "./sources/back-1995.js";
import { ballard1998 } from "./sources/ballard-1998.js";
import { bank1985 } from "./sources/bank-1985.js";
import { beecher1937 } from "./sources/beecher-1937.js";
import { braithwaiteUndated } from "./sources/braithwaite-undated.js";
import { buckey1988 } from "./sources/buckey-1988.js";
import { dinenno2001 } from "./sources/dinenno-2001.js";
import { doddsUndated } from "./sources/dodds-undated.js";
import { drillisContini1966 } from "./sources/drillis-contini-1966.js";
import { flandershealthUndated } from "./sources/flandershealth-undated.js";
import { gershuni1984 } from "./sources/gershuni-1984.js";
import { hairerWanner1996 } from "./sources/hairer-wanner-1996.js";
import { halliwill1999 } from "./sources/halliwill-1999.js";
import { heldt2002 } from "./sources/heldt-2002.js";
import { henriksen1976 } from "./sources/henriksen-1976.js";
import { henriksen1977 } from "./sources/henriksen-1977.js";
import { hoseaShampine1996 } from "./sources/hosea-shampine-1996.js";
import { jezek2022 } from "./sources/jezek-2022.js";
import { keijsers2015 } from "./sources/keijsers-2015.js";
import { kim2024 } from "./sources/kim-2024.js";
import { kropp2018 } from "./sources/kropp-2018.js";
import { kugler2001 } from "./sources/kugler-2001.js";
import { labropoulos2003 } from "./sources/labropoulos-2003.js";
import { lattimer2018 } from "./sources/lattimer-2018.js";
import { lurie2003 } from "./sources/lurie-2003.js";
import { magossoUrsino2002 } from "./sources/magosso-ursino-2002.js";
import { medicina2006 } from "./sources/medicina-2006.js";
import { miyamoto2003 } from "./sources/miyamoto-2003.js";
import { monahan2001 } from "./sources/monahan-2001.js";
import { moore2011 } from "./sources/moore-2011.js";
import { murthy1994 } from "./sources/murthy-1994.js";
import { mynard2012 } from "./sources/mynard-2012.js";
import { nakhostine1993 } from "./sources/nakhostine-1993.js";
import { ntdvUndated } from "./sources/ntdv-undated.js";
import { partsch2005 } from "./sources/partsch-2005.js";
import { perry1986 } from "./sources/perry-1986.js";
import { physMedBiol1977 } from "./sources/phys-med-biol-1977.js";
import { pollack1949 } from "./sources/pollack-1949.js";
import { poplitealReturnUndated } from "./sources/popliteal-return-undated.js";
import { ppgUndated } from "./sources/ppg-undated.js";
import { rajagopal2016 } from "./sources/rajagopal-2016.js";
import { raju1993 } from "./sources/raju-1993.js";
import { recekUndated } from "./sources/recek-undated.js";
import { ricci2020 } from "./sources/ricci-2020.js";
import { roberts1971 } from "./sources/roberts-1971.js";
import { sacchi2007 } from "./sources/sacchi-2007.js";
import { siuThesisUndated } from "./sources/siu-thesis-undated.js";
import { sochartHardinge1999 } from "./sources/sochart-hardinge-1999.js";
import { stick1992 } from "./sources/stick-1992.js";
import { sunZhang1990 } from "./sources/sun-zhang-1990.js";
import { tauraginskii2024 } from "./sources/tauraginskii-2024.js";
import { tedeschiFilho2012 } from "./sources/tedeschi-filho-2012.js";
import { thelen2003 } from "./sources/thelen-2003.js";
import { toya2016 } from "./sources/toya-2016.js";
import { vasa2009 } from "./sources/vasa-2009.js";
import { vasaUndated } from "./sources/vasa-undated.js";
import { venousClaudicationUndated } from "./sources/venous-claudication-undated.js";
import { winter2009 } from "./sources/winter-2009.js";
import { zamboni1997 } from "./sources/zamboni-1997.js";

/** Table of contents: every paper, book and model a number of ours is read from. */
export const sources: readonly Source[] = [
  alimi1994,
  annVascDis2014,
  arnoldi1965,
  ates2019,
  back1995,
  ballard1998,
  bank1985,
  beecher1937,
  braithwaiteUndated,
  buckey1988,
  dinenno2001,
  doddsUndated,
  drillisContini1966,
  flandershealthUndated,
  gershuni1984,
  hairerWanner1996,
  halliwill1999,
  heldt2002,
  henriksen1976,
  henriksen1977,
  hoseaShampine1996,
  jezek2022,
  keijsers2015,
  kim2024,
  kropp2018,
  kugler2001,
  labropoulos2003,
  lattimer2018,
  lurie2003,
  magossoUrsino2002,
  medicina2006,
  miyamoto2003,
  monahan2001,
  moore2011,
  murthy1994,
  mynard2012,
  nakhostine1993,
  ntdvUndated,
  partsch2005,
  perry1986,
  physMedBiol1977,
  pollack1949,
  poplitealReturnUndated,
  ppgUndated,
  rajagopal2016,
  raju1993,
  recekUndated,
  ricci2020,
  roberts1971,
  sacchi2007,
  siuThesisUndated,
  sochartHardinge1999,
  stick1992,
  sunZhang1990,
  tauraginskii2024,
  tedeschiFilho2012,
  thelen2003,
  toya2016,
  vasa2009,
  vasaUndated,
  venousClaudicationUndated,
  winter2009,
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
