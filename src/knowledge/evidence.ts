// Written by `npm run knowledge:index`: add a file to its folder and run it again.
import type { Evidence } from '../domain/consultation/knowledge';
import trialsAlbain2008 from '#knowledge/trials/albain-2008.json';
import trialsAlternative from '#knowledge/trials/alternative.json';
import trialsAmple from '#knowledge/trials/ample.json';
import trialsAnz0001 from '#knowledge/trials/anz-0001.json';
import trialsAscent from '#knowledge/trials/ascent.json';
import trialsAscent03 from '#knowledge/trials/ascent-03.json';
import trialsAscent04 from '#knowledge/trials/ascent-04.json';
import trialsAscent07 from '#knowledge/trials/ascent-07.json';
import trialsBajpaiScalp from '#knowledge/trials/bajpai-scalp.json';
import trialsBg011323l from '#knowledge/trials/bg01-1323l.json';
import trialsBlum1999 from '#knowledge/trials/blum-1999.json';
import trialsBolero2 from '#knowledge/trials/bolero-2.json';
import trialsCa012 from '#knowledge/trials/ca012.json';
import trialsCalgb170601 from '#knowledge/trials/calgb-170601.json';
import trialsCalgb40502 from '#knowledge/trials/calgb-40502.json';
import trialsCalgb70604 from '#knowledge/trials/calgb-70604.json';
import trialsCalgb9840 from '#knowledge/trials/calgb-9840.json';
import trialsCapitello291 from '#knowledge/trials/capitello-291.json';
import trialsCbcsg006 from '#knowledge/trials/cbcsg006.json';
import trialsCleopatra from '#knowledge/trials/cleopatra.json';
import trialsControlNeratinib from '#knowledge/trials/control-neratinib.json';
import trialsDTorch from '#knowledge/trials/d-torch.json';
import trialsDenosumabVZoledronicBreast from '#knowledge/trials/denosumab-v-zoledronic-breast.json';
import trialsDestinyBreast01 from '#knowledge/trials/destiny-breast01.json';
import trialsDestinyBreast02 from '#knowledge/trials/destiny-breast02.json';
import trialsDestinyBreast03 from '#knowledge/trials/destiny-breast03.json';
import trialsDestinyBreast04 from '#knowledge/trials/destiny-breast04.json';
import trialsDestinyBreast04HrNegative from '#knowledge/trials/destiny-breast04-hr-negative.json';
import trialsDestinyBreast06 from '#knowledge/trials/destiny-breast06.json';
import trialsDestinyBreast09 from '#knowledge/trials/destiny-breast09.json';
import trialsDestinyBreast12 from '#knowledge/trials/destiny-breast12.json';
import trialsDestinyPantumor02 from '#knowledge/trials/destiny-pantumor02.json';
import trialsE1193 from '#knowledge/trials/e1193.json';
import trialsEcogAcrinE2108 from '#knowledge/trials/ecog-acrin-e2108.json';
import trialsEgf100151 from '#knowledge/trials/egf100151.json';
import trialsEgf104900 from '#knowledge/trials/egf104900.json';
import trialsEmber3 from '#knowledge/trials/ember-3.json';
import trialsEmbraca from '#knowledge/trials/embraca.json';
import trialsEmbrace from '#knowledge/trials/embrace.json';
import trialsEmerald from '#knowledge/trials/emerald.json';
import trialsEmilia from '#knowledge/trials/emilia.json';
import trialsEntrectinibPooled from '#knowledge/trials/entrectinib-pooled.json';
import trialsErica from '#knowledge/trials/erica.json';
import trialsEvera from '#knowledge/trials/evera.json';
import trialsFalcon from '#knowledge/trials/falcon.json';
import trialsFeher2005 from '#knowledge/trials/feher-2005.json';
import trialsGap from '#knowledge/trials/gap.json';
import trialsGarnet from '#knowledge/trials/garnet.json';
import trialsH0648g from '#knowledge/trials/h0648g.json';
import trialsHer2climb from '#knowledge/trials/her2climb.json';
import trialsHer2climb02 from '#knowledge/trials/her2climb-02.json';
import trialsHer2climb05 from '#knowledge/trials/her2climb-05.json';
import trialsImpassion130 from '#knowledge/trials/impassion130.json';
import trialsImpassion131 from '#knowledge/trials/impassion131.json';
import trialsImpassion132 from '#knowledge/trials/impassion132.json';
import trialsInavo120 from '#knowledge/trials/inavo120.json';
import trialsJones1995 from '#knowledge/trials/jones-1995.json';
import trialsKeynote119 from '#knowledge/trials/keynote-119.json';
import trialsKeynote158Msi from '#knowledge/trials/keynote-158-msi.json';
import trialsKeynote158Tmb from '#knowledge/trials/keynote-158-tmb.json';
import trialsKeynote355 from '#knowledge/trials/keynote-355.json';
import trialsKrajnak2020 from '#knowledge/trials/krajnak-2020.json';
import trialsLarotrectinibPooled from '#knowledge/trials/larotrectinib-pooled.json';
import trialsLibretto001Agnostic from '#knowledge/trials/libretto-001-agnostic.json';
import trialsMarianne from '#knowledge/trials/marianne.json';
import trialsMeteoraIi from '#knowledge/trials/meteora-ii.json';
import trialsMf0701 from '#knowledge/trials/mf07-01.json';
import trialsMonaleesa2 from '#knowledge/trials/monaleesa-2.json';
import trialsMonaleesa3 from '#knowledge/trials/monaleesa-3.json';
import trialsMonaleesa7 from '#knowledge/trials/monaleesa-7.json';
import trialsMonarch1 from '#knowledge/trials/monarch-1.json';
import trialsMonarch2 from '#knowledge/trials/monarch-2.json';
import trialsMonarch3 from '#knowledge/trials/monarch-3.json';
import trialsMonarcher from '#knowledge/trials/monarcher.json';
import trialsMuther from '#knowledge/trials/muther.json';
import trialsNala from '#knowledge/trials/nala.json';
import trialsNavari2013Breakthrough from '#knowledge/trials/navari-2013-breakthrough.json';
import trialsNavari2016 from '#knowledge/trials/navari-2016.json';
import trialsNcctgN0574 from '#knowledge/trials/ncctg-n0574.json';
import trialsNrgBr002 from '#knowledge/trials/nrg-br002.json';
import trialsNrgCc001 from '#knowledge/trials/nrg-cc001.json';
import trialsOasis4 from '#knowledge/trials/oasis-4.json';
import trialsObrien2004 from '#knowledge/trials/obrien-2004.json';
import trialsOlanzapineDoseRct from '#knowledge/trials/olanzapine-dose-rct.json';
import trialsOlympiad from '#knowledge/trials/olympiad.json';
import trialsOptimize2 from '#knowledge/trials/optimize-2.json';
import trialsOptitropBreast01 from '#knowledge/trials/optitrop-breast01.json';
import trialsPaloma2 from '#knowledge/trials/paloma-2.json';
import trialsPaloma3 from '#knowledge/trials/paloma-3.json';
import trialsPatchell1990 from '#knowledge/trials/patchell-1990.json';
import trialsPatchell2005 from '#knowledge/trials/patchell-2005.json';
import trialsPatina from '#knowledge/trials/patina.json';
import trialsPersevera from '#knowledge/trials/persevera.json';
import trialsPertain from '#knowledge/trials/pertain.json';
import trialsPeruse from '#knowledge/trials/peruse.json';
import trialsPhila from '#knowledge/trials/phila.json';
import trialsPhoebe from '#knowledge/trials/phoebe.json';
import trialsPostmonarch from '#knowledge/trials/postmonarch.json';
import trialsPreferableEffect from '#knowledge/trials/preferable-effect.json';
import trialsReduse from '#knowledge/trials/reduse.json';
import trialsRightChoice from '#knowledge/trials/right-choice.json';
import trialsSabrComet from '#knowledge/trials/sabr-comet.json';
import trialsSacituzumabPooledTnbcSafetyRef from '#knowledge/trials/sacituzumab-pooled-tnbc-safety-ref.json';
import trialsSalehiTdxdScalp from '#knowledge/trials/salehi-tdxd-scalp.json';
import trialsScalp from '#knowledge/trials/scalp.json';
import trialsScorad from '#knowledge/trials/scorad.json';
import trialsSerena6 from '#knowledge/trials/serena-6.json';
import trialsSingleVMultipleFractionRt from '#knowledge/trials/single-v-multiple-fraction-rt.json';
import trialsSolar1 from '#knowledge/trials/solar-1.json';
import trialsSonia from '#knowledge/trials/sonia.json';
import trialsSophia from '#knowledge/trials/sophia.json';
import trialsStudy301 from '#knowledge/trials/study-301.json';
import trialsSummit from '#knowledge/trials/summit.json';
import trialsSwish from '#knowledge/trials/swish.json';
import trialsSwogS0702 from '#knowledge/trials/swog-s0702.json';
import trialsSysucc002 from '#knowledge/trials/sysucc-002.json';
import trialsTapurTmbBreast from '#knowledge/trials/tapur-tmb-breast.json';
import trialsTataBadwe from '#knowledge/trials/tata-badwe.json';
import trialsTax311 from '#knowledge/trials/tax-311.json';
import trialsTbcrc048 from '#knowledge/trials/tbcrc-048.json';
import trialsTbcrc009 from '#knowledge/trials/tbcrc009.json';
import trialsTdxdIldRechallenge from '#knowledge/trials/tdxd-ild-rechallenge.json';
import trialsTemel2010 from '#knowledge/trials/temel-2010.json';
import trialsTemel2017 from '#knowledge/trials/temel-2017.json';
import trialsTempoBreast from '#knowledge/trials/tempo-breast.json';
import trialsTh3resa from '#knowledge/trials/th3resa.json';
import trialsTime2 from '#knowledge/trials/time2.json';
import trialsTnacity from '#knowledge/trials/tnacity.json';
import trialsTnt from '#knowledge/trials/tnt.json';
import trialsTorchlight from '#knowledge/trials/torchlight.json';
import trialsTrident1Ntrk from '#knowledge/trials/trident-1-ntrk.json';
import trialsTropics02 from '#knowledge/trials/tropics-02.json';
import trialsTropionBreast01 from '#knowledge/trials/tropion-breast01.json';
import trialsTropionBreast02 from '#knowledge/trials/tropion-breast02.json';
import trialsVeritac2 from '#knowledge/trials/veritac-2.json';
import trialsViktoria1 from '#knowledge/trials/viktoria-1.json';
import trialsX77 from '#knowledge/trials/x-7-7.json';
import trialsZoom from '#knowledge/trials/zoom.json';
import sideEffectsSideEffects from '#knowledge/side-effects/side-effects.json';
import sourcesDisagreements from '#knowledge/sources/disagreements.json';
import sourcesDrugSafety from '#knowledge/sources/drug-safety.json';
import sourcesFacts from '#knowledge/sources/facts.json';
import sourcesHer2Positive from '#knowledge/sources/her2-positive.json';
import sourcesHrPositive from '#knowledge/sources/hr-positive.json';
import sourcesLicences from '#knowledge/sources/licences.json';
import sourcesSupportiveLocal from '#knowledge/sources/supportive-local.json';
import sourcesTnbcChemo from '#knowledge/sources/tnbc-chemo.json';
import dosesAbemaciclib from '#knowledge/doses/abemaciclib.json';
import dosesAlpelisib from '#knowledge/doses/alpelisib.json';
import dosesAnastrozole from '#knowledge/doses/anastrozole.json';
import dosesAtezolizumab from '#knowledge/doses/atezolizumab.json';
import dosesCamizestrant from '#knowledge/doses/camizestrant.json';
import dosesCapecitabine from '#knowledge/doses/capecitabine.json';
import dosesCapivasertib from '#knowledge/doses/capivasertib.json';
import dosesCarboplatin from '#knowledge/doses/carboplatin.json';
import dosesCisplatin from '#knowledge/doses/cisplatin.json';
import dosesCyclophosphamide from '#knowledge/doses/cyclophosphamide.json';
import dosesDatopotamabDeruxtecan from '#knowledge/doses/datopotamab-deruxtecan.json';
import dosesDenosumab from '#knowledge/doses/denosumab.json';
import dosesDocetaxel from '#knowledge/doses/docetaxel.json';
import dosesDostarlimab from '#knowledge/doses/dostarlimab.json';
import dosesDoxorubicin from '#knowledge/doses/doxorubicin.json';
import dosesElacestrant from '#knowledge/doses/elacestrant.json';
import dosesEntrectinib from '#knowledge/doses/entrectinib.json';
import dosesEpirubicin from '#knowledge/doses/epirubicin.json';
import dosesEribulin from '#knowledge/doses/eribulin.json';
import dosesEverolimus from '#knowledge/doses/everolimus.json';
import dosesExemestane from '#knowledge/doses/exemestane.json';
import dosesFulvestrant from '#knowledge/doses/fulvestrant.json';
import dosesGemcitabine from '#knowledge/doses/gemcitabine.json';
import dosesGoserelin from '#knowledge/doses/goserelin.json';
import dosesImlunestrant from '#knowledge/doses/imlunestrant.json';
import dosesInavolisib from '#knowledge/doses/inavolisib.json';
import dosesLapatinib from '#knowledge/doses/lapatinib.json';
import dosesLarotrectinib from '#knowledge/doses/larotrectinib.json';
import dosesLetrozole from '#knowledge/doses/letrozole.json';
import dosesLeuprorelin from '#knowledge/doses/leuprorelin.json';
import dosesMargetuximab from '#knowledge/doses/margetuximab.json';
import dosesNabPaclitaxel from '#knowledge/doses/nab-paclitaxel.json';
import dosesNeratinib from '#knowledge/doses/neratinib.json';
import dosesOlaparib from '#knowledge/doses/olaparib.json';
import dosesPaclitaxel from '#knowledge/doses/paclitaxel.json';
import dosesPalbociclib from '#knowledge/doses/palbociclib.json';
import dosesPegylatedLiposomalDoxorubicin from '#knowledge/doses/pegylated-liposomal-doxorubicin.json';
import dosesPembrolizumab from '#knowledge/doses/pembrolizumab.json';
import dosesPertuzumab from '#knowledge/doses/pertuzumab.json';
import dosesRibociclib from '#knowledge/doses/ribociclib.json';
import dosesSacituzumabGovitecan from '#knowledge/doses/sacituzumab-govitecan.json';
import dosesSelpercatinib from '#knowledge/doses/selpercatinib.json';
import dosesTalazoparib from '#knowledge/doses/talazoparib.json';
import dosesTamoxifen from '#knowledge/doses/tamoxifen.json';
import dosesTrastuzumab from '#knowledge/doses/trastuzumab.json';
import dosesTrastuzumabDeruxtecan from '#knowledge/doses/trastuzumab-deruxtecan.json';
import dosesTrastuzumabEmtansine from '#knowledge/doses/trastuzumab-emtansine.json';
import dosesTucatinib from '#knowledge/doses/tucatinib.json';
import dosesVepdegestrant from '#knowledge/doses/vepdegestrant.json';
import dosesVinorelbine from '#knowledge/doses/vinorelbine.json';
import dosesZoledronicAcid from '#knowledge/doses/zoledronic-acid.json';
import disagreementsDisagreements from '#knowledge/disagreements/disagreements.json';
import concerns from '#knowledge/concerns.json';
import scheduledOptions from '#knowledge/schedules/options.json';
import scheduledTreatments from '#knowledge/schedules/treatments.json';

export const evidence: Evidence = {
  trials: [
    trialsAlbain2008,
    trialsAlternative,
    trialsAmple,
    trialsAnz0001,
    trialsAscent,
    trialsAscent03,
    trialsAscent04,
    trialsAscent07,
    trialsBajpaiScalp,
    trialsBg011323l,
    trialsBlum1999,
    trialsBolero2,
    trialsCa012,
    trialsCalgb170601,
    trialsCalgb40502,
    trialsCalgb70604,
    trialsCalgb9840,
    trialsCapitello291,
    trialsCbcsg006,
    trialsCleopatra,
    trialsControlNeratinib,
    trialsDTorch,
    trialsDenosumabVZoledronicBreast,
    trialsDestinyBreast01,
    trialsDestinyBreast02,
    trialsDestinyBreast03,
    trialsDestinyBreast04,
    trialsDestinyBreast04HrNegative,
    trialsDestinyBreast06,
    trialsDestinyBreast09,
    trialsDestinyBreast12,
    trialsDestinyPantumor02,
    trialsE1193,
    trialsEcogAcrinE2108,
    trialsEgf100151,
    trialsEgf104900,
    trialsEmber3,
    trialsEmbraca,
    trialsEmbrace,
    trialsEmerald,
    trialsEmilia,
    trialsEntrectinibPooled,
    trialsErica,
    trialsEvera,
    trialsFalcon,
    trialsFeher2005,
    trialsGap,
    trialsGarnet,
    trialsH0648g,
    trialsHer2climb,
    trialsHer2climb02,
    trialsHer2climb05,
    trialsImpassion130,
    trialsImpassion131,
    trialsImpassion132,
    trialsInavo120,
    trialsJones1995,
    trialsKeynote119,
    trialsKeynote158Msi,
    trialsKeynote158Tmb,
    trialsKeynote355,
    trialsKrajnak2020,
    trialsLarotrectinibPooled,
    trialsLibretto001Agnostic,
    trialsMarianne,
    trialsMeteoraIi,
    trialsMf0701,
    trialsMonaleesa2,
    trialsMonaleesa3,
    trialsMonaleesa7,
    trialsMonarch1,
    trialsMonarch2,
    trialsMonarch3,
    trialsMonarcher,
    trialsMuther,
    trialsNala,
    trialsNavari2013Breakthrough,
    trialsNavari2016,
    trialsNcctgN0574,
    trialsNrgBr002,
    trialsNrgCc001,
    trialsOasis4,
    trialsObrien2004,
    trialsOlanzapineDoseRct,
    trialsOlympiad,
    trialsOptimize2,
    trialsOptitropBreast01,
    trialsPaloma2,
    trialsPaloma3,
    trialsPatchell1990,
    trialsPatchell2005,
    trialsPatina,
    trialsPersevera,
    trialsPertain,
    trialsPeruse,
    trialsPhila,
    trialsPhoebe,
    trialsPostmonarch,
    trialsPreferableEffect,
    trialsReduse,
    trialsRightChoice,
    trialsSabrComet,
    trialsSacituzumabPooledTnbcSafetyRef,
    trialsSalehiTdxdScalp,
    trialsScalp,
    trialsScorad,
    trialsSerena6,
    trialsSingleVMultipleFractionRt,
    trialsSolar1,
    trialsSonia,
    trialsSophia,
    trialsStudy301,
    trialsSummit,
    trialsSwish,
    trialsSwogS0702,
    trialsSysucc002,
    trialsTapurTmbBreast,
    trialsTataBadwe,
    trialsTax311,
    trialsTbcrc048,
    trialsTbcrc009,
    trialsTdxdIldRechallenge,
    trialsTemel2010,
    trialsTemel2017,
    trialsTempoBreast,
    trialsTh3resa,
    trialsTime2,
    trialsTnacity,
    trialsTnt,
    trialsTorchlight,
    trialsTrident1Ntrk,
    trialsTropics02,
    trialsTropionBreast01,
    trialsTropionBreast02,
    trialsVeritac2,
    trialsViktoria1,
    trialsX77,
    trialsZoom,
  ],
  sideEffects: [
    ...sideEffectsSideEffects,
  ],
  sources: [
    ...sourcesDisagreements,
    ...sourcesDrugSafety,
    ...sourcesFacts,
    ...sourcesHer2Positive,
    ...sourcesHrPositive,
    ...sourcesLicences,
    ...sourcesSupportiveLocal,
    ...sourcesTnbcChemo,
  ],
  doses: [
    dosesAbemaciclib,
    dosesAlpelisib,
    dosesAnastrozole,
    dosesAtezolizumab,
    dosesCamizestrant,
    dosesCapecitabine,
    dosesCapivasertib,
    dosesCarboplatin,
    dosesCisplatin,
    dosesCyclophosphamide,
    dosesDatopotamabDeruxtecan,
    dosesDenosumab,
    dosesDocetaxel,
    dosesDostarlimab,
    dosesDoxorubicin,
    dosesElacestrant,
    dosesEntrectinib,
    dosesEpirubicin,
    dosesEribulin,
    dosesEverolimus,
    dosesExemestane,
    dosesFulvestrant,
    dosesGemcitabine,
    dosesGoserelin,
    dosesImlunestrant,
    dosesInavolisib,
    dosesLapatinib,
    dosesLarotrectinib,
    dosesLetrozole,
    dosesLeuprorelin,
    dosesMargetuximab,
    dosesNabPaclitaxel,
    dosesNeratinib,
    dosesOlaparib,
    dosesPaclitaxel,
    dosesPalbociclib,
    dosesPegylatedLiposomalDoxorubicin,
    dosesPembrolizumab,
    dosesPertuzumab,
    dosesRibociclib,
    dosesSacituzumabGovitecan,
    dosesSelpercatinib,
    dosesTalazoparib,
    dosesTamoxifen,
    dosesTrastuzumab,
    dosesTrastuzumabDeruxtecan,
    dosesTrastuzumabEmtansine,
    dosesTucatinib,
    dosesVepdegestrant,
    dosesVinorelbine,
    dosesZoledronicAcid,
  ],
  disagreements: [
    ...disagreementsDisagreements,
  ],
  schedules: { treatments: scheduledTreatments, options: scheduledOptions },
  concerns,
};
