import type { Muscle } from "../../physiology/terms.js";

/**
 * The part of a group that a column measures. Parts are averaged first within themselves
 * (three vasti are one quadriceps), then with each other.
 */
export interface MuscleName {
  readonly muscle: Muscle;
  readonly part: string;
}

/** Names and abbreviations in use, written without blanks, marks and capitals, per group and part. */
const aliases: Readonly<Record<Muscle, Readonly<Record<string, string>>>> = {
  soleus: {
    soleus: "soleus so sol soleusmed soleuslat soleusmedialis soleuslateralis medsoleus latsoleus solm soll",
  },
  gastrocnemius: {
    gastrocnemius: "gastrocnemius gastroc gastrocs gas gast gastro gc gcm gastrocnemii tricepssurae",
    medialis:
      "gm mg gasm gastm gasmed gastmed gastrocmed medgas medgast medgastroc medialgas gastrocm gastrocmedial " +
      "gastrocmedialis gastrocnemiusmed gastrocnemiusmedial gastrocnemiusmedialis medgastrocnemius " +
      "medialgastrocnemius medialgastroc medialgast mgas mgast mgastroc gasmedialis gastromed gastromedialis",
    lateralis:
      "gl lg gaslat gastlat gastrocl gastroclat latgas latgast latgastroc lateralgas gastroclateral " +
      "gastroclateralis gastrocnemiuslat gastrocnemiuslateral gastrocnemiuslateralis latgastrocnemius " +
      "lateralgastrocnemius lateralgastroc lateralgast lgas lgast lgastroc gaslateralis gastrolat gastrolateralis",
  },
  tibialisAnterior: {
    tibialisAnterior:
      "tibialisanterior tibialisant tibant tibanterior anteriortibialis anttib ta tib tibialis",
  },
  deepPosterior: {
    tibialisPosterior: "tibialisposterior tibialispost tibpost tibposterior posteriortibialis posttib tp",
    flexorDigitorumLongus:
      "flexdig flexdiglong flexdiglongus flexdigl flexordigitorum flexordigitorumlongus flexordiglong fdl flexdigitorum",
    flexorHallucisLongus:
      "flexhal flexhallong flexhallongus flexorhallucis flexorhallucislongus flexhallucis flexhallucislongus fhl",
    deepPosterior: "deepposterior deepposteriorcompartment",
  },
  peroneal: {
    peroneusLongus:
      "peroneuslongus perlong perlongus peroneallongus peroneuslong fibularislongus pl perl perolong",
    peroneusBrevis: "peroneusbrevis perbrev perbrevis peronealbrevis fibularisbrevis pb perb",
    peroneal: "peroneal peroneals peroneus peronei per pero fibularis",
  },
  footIntrinsic: {
    abductorHallucis: "abductorhallucis abdhallucis abh abhal abhall abdhal abdh ah abductorhal",
    flexorDigitorumBrevis: "flexordigitorumbrevis flexdigbrev flexdigbrevis fdb",
    footIntrinsic: "footintrinsic footintrinsics intrinsicfoot",
  },
  thigh: {
    quadriceps:
      "quadriceps quads quad qf quadricepsfemoris vasti vastus vas vast va vaslat vasl vastlat vastuslat " +
      "vastuslateralis latvastus vl vasmed vasm vastmed vastusmed vastusmedialis vastusmedius medvastus vm vmo " +
      "vastusmedialisoblique vasint vasi vastint vastusint vastusintermedius vi rectfem recfem rectusfem " +
      "rectusfemoris rectusfemori rf",
    hamstrings:
      "hamstrings hamstring hams ham hamst medialhamstrings medialhamstring medhams medham mh lateralhamstrings " +
      "lateralhamstring lathams latham bicepsfemoris bicepsfem bifem biceps bf bflh bfsh bifemlh bifemsh " +
      "bicepsfemorislonghead bicepsfemorisshorthead bicepsfemorislong bicepsfemorisshort bicfem bicfemlh bicfemsh " +
      "semitendinosus semiten semitend semit st semimembranosus semimem semimemb semim sm",
  },
};

const muscleByAlias = new Map<string, MuscleName>();
for (const [muscle, parts] of Object.entries(aliases))
  for (const [part, names] of Object.entries(parts))
    for (const name of names.split(" ")) muscleByAlias.set(name, { muscle: muscle as Muscle, part });

export const muscleNamed = (joined: string): MuscleName | undefined => muscleByAlias.get(joined);

/** For the sentence that tells which names are known. */
export const knownMuscleNames =
  "soleus (SO, SOL), gastrocnemius (GM, GL, gasmed, gaslat), tibialis anterior (TA), tibialis posterior (TP), FDL, FHL, " +
  "peroneus (PL, PB), AbH, FDB, vasti (VL, VM), rectus femoris (RF), hamstrings (BF, ST)";
